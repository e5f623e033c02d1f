#!/usr/bin/env bash
# Installs the Debian packages that Odziv needs and that are missing, and says which.
#   install-dependencies.sh [--tests|--walkthroughs]     adds what only the tests, or tests/walkthroughs too, need
# Does nothing, and needs no rights, when everything is there.
set -euo pipefail

build_packages=(
    g++ cmake ninja-build ccache mold pkg-config
    qt6-base-dev libqt6sql6-sqlite qt6-svg-dev qt6-webengine-dev qt6-webchannel-dev qt6-networkauth-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n libgl-dev libvulkan-dev libxkbcommon-dev
    libqscintilla2-qt6-dev qtkeychain-qt6-dev libxlsxwriter-dev libzip-dev libgsasl-dev libexpected-dev libsqlite3-dev
    fonts-dejavu-core
)
test_packages=(
    postfix dovecot-core dovecot-imapd openssl python3 libgmime-3.0-dev libkainjow-mustache-dev libmime-tools-perl poppler-utils
    xvfb xauth openbox
    libevent-2.1-7 libdb5.3 libgnutls-dane0 libidn12 libnsl2
)
walkthrough_packages=(
    dbus at-spi2-core gir1.2-atspi-2.0 libglib2.0-bin python3-gi python3-xlib imagemagick
)
# Mail servers that the tests talk to and that cannot be installed beside Postfix: only unpacked, into a folder that
# belongs to nobody else.
unpacked_packages=(exim4-daemon-light opensmtpd)
unpacked_folder=/opt/odziv-tests

wanted=("${build_packages[@]}")
if [ "${1:-}" = "--tests" ]; then
    wanted+=("${test_packages[@]}")
elif [ "${1:-}" = "--walkthroughs" ]; then
    wanted+=("${test_packages[@]}" "${walkthrough_packages[@]}")
elif [ $# -gt 0 ]; then
    echo "usage: install-dependencies.sh [--tests|--walkthroughs]" >&2
    exit 2
fi

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is no Debian system: install the packages named in $0 (or their likes) by hand." >&2
    exit 1
fi

missing=()
for package in "${wanted[@]}"; do
    if is_installed "$package"; then
        continue
    fi
    # Installing Postfix would remove the mail server that somebody else set up here; its tests are skipped then.
    if [ "$package" = postfix ] && dpkg-query -W -f '${db:Status-Status} ${Provides}\n' 2>/dev/null |
        grep -q '^installed.*mail-transport-agent'; then
        echo "Postfix is left out: another mail server is installed here. The tests against it will be skipped."
        continue
    fi
    missing+=("$package")
done
to_unpack=()
if [ "${1:-}" = "--tests" ]; then
    for package in "${unpacked_packages[@]}"; do
        [ -d "$unpacked_folder/$package" ] || to_unpack+=("$package")
    done
fi
if [ ${#missing[@]} -eq 0 ] && [ ${#to_unpack[@]} -eq 0 ]; then
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing and need root or sudo to install: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

# Without them their tests are skipped, so a failure here is no failure.
unpack() {
    local folder
    folder=$(mktemp -d)
    for package in "${to_unpack[@]}"; do
        if (cd "$folder" && apt-get download "$package") >/dev/null 2>&1; then
            "${as_root[@]}" mkdir -p "$unpacked_folder"
            "${as_root[@]}" dpkg -x "$folder/$package"_*.deb "$unpacked_folder/$package"
            # Nothing that is only unpacked may give anybody rights.
            "${as_root[@]}" find "$unpacked_folder/$package" -type f -exec chmod a-s {} +
            echo "Unpacked $package into $unpacked_folder, for the tests."
        else
            echo "$package cannot be fetched; the tests against it will be skipped."
        fi
    done
    rm -rf "$folder"
}

if [ ${#missing[@]} -eq 0 ]; then
    unpack
    exit 0
fi

echo "Installing the missing Debian packages: ${missing[*]}"
if [[ " ${missing[*]} " == *" postfix "* ]]; then
    # "No configuration": the tests start their own, private servers; none is set up for the machine.
    echo "postfix postfix/main_mailer_type select No configuration" | "${as_root[@]}" debconf-set-selections
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { "${as_root[@]}" apt-get update &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } \
    >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "The packages could not be installed; see above." >&2
    exit 1
fi
echo "Installed ${#missing[@]} packages."
unpack
