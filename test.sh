#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test without a window. Arguments go to ctest.
set -euo pipefail

root=$(cd "$(dirname "$0")" && pwd)
"$root/installer/linux/install-dependencies.sh" --tests
"$root/installer/linux/build.sh"

runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
export XDG_RUNTIME_DIR=$runtime ODZIV_HOME=$runtime/home
export QT_QPA_PLATFORM=offscreen QTWEBENGINE_CHROMIUM_FLAGS=--disable-gpu QTEST_DISABLE_STACK_DUMP=1
if [ "$(id -u)" -eq 0 ]; then
    # Chromium's sandbox refuses to run as root; the tests show it nothing but their own pages.
    export QTWEBENGINE_DISABLE_SANDBOX=1
fi
unset ODZIV_TODAY
cd "$root/build/release"
ctest --output-on-failure -j "$(nproc)" "$@"
