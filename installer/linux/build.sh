#!/usr/bin/env bash
# Configures and builds with the preset "release"; prints how long it took. Arguments name targets; none means all.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

mkdir -p build
started=$SECONDS
cmake --preset release >build/configure.log 2>&1 || {
    cat build/configure.log >&2
    exit 1
}

targets=()
for target in "$@"; do
    targets+=(--target "$target")
done
cmake --build --preset release "${targets[@]}" >build/build.log 2>&1 || {
    grep -vE '^\[[0-9]+/[0-9]+\] ' build/build.log | tail -n 60 >&2
    echo "The build failed; the whole log is in build/build.log." >&2
    exit 1
}
echo "Built in $((SECONDS - started)) s."
