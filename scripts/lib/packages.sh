# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
# What Lectern is built from, what it needs at run time and what its tests need, as packages. docs/dependencies.md
# says why each is there. Debian 12, Debian 13 and Ubuntu 24.04 share these names.
# shellcheck disable=SC2034 # the lists are for the scripts that read this file

build_packages="
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-declarative-dev qt6-websockets-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libmd4c-dev qtkeychain-qt6-dev libcpp-httplib-dev libssl-dev
    libxcb1-dev libxcb-keysyms1-dev"

runtime_packages="
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript
    qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-dialogs qml6-module-qtquick-layouts
    qml6-module-qtquick-templates qml6-module-qtquick-window qml6-module-qtcore
    qml6-module-qt-labs-folderlistmodel qml6-module-qt-labs-platform qml6-module-qt-labs-qmlmodels
    libqt6svg6 libqt6sql6-sqlite ca-certificates
    fonts-dejavu-core fonts-noto-cjk fonts-noto-color-emoji"

test_packages="
    qml6-module-qttest mold
    xvfb xauth x11-xkb-utils xdotool xclip openbox trayer libgl1-mesa-dri imagemagick
    dbus gnome-keyring libsecret-tools libglib2.0-bin at-spi2-core python3 python3-gi python3-dbus gir1.2-atspi-2.0
    desktop-file-utils openssl valgrind"

highlighting_package=libkf6syntaxhighlighting-dev
highlighting_build_packages="extra-cmake-modules perl"

# The names of the arguments that dpkg doesn't know as installed, one a line.
missing_packages() {
    local installed name
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p') || true
    for name in "$@"; do
        printf '%s\n' "$installed" | grep -qxF -- "$name" || printf '%s\n' "$name"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 \
        -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@"
}

apt_offers() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | grep -q '^ *Candidate: [0-9]'; }

# What KDE Syntax Highlighting needs: its package, or what building it takes, or nothing when it is there.
packages_for_highlighting() {
    if have_highlighting; then
        return 0
    elif apt_offers "$highlighting_package"; then
        printf '%s\n' "$highlighting_package"
    else
        printf '%s\n' "$highlighting_build_packages"
    fi
}

# Another apt may be at the lists, the system's daily one for instance; unlike for dpkg's lock, apt doesn't wait.
update_lists() {
    local output status attempt
    for attempt in 1 2 3 4 5 6 7 8 9 10; do
        status=0
        output=$(apt_get update 2>&1) || status=$?
        printf '%s\n' "$output"
        case $output in
            *"Could not get lock"*) sleep "$attempt" ;;
            *) break ;;
        esac
    done
    return "$status"
}

# install_with_apt PACKAGE...: installs those that are missing, and what KDE Syntax Highlighting needs.
install_with_apt() {
    local missing
    # shellcheck disable=SC2046 # package names are words
    missing=$(missing_packages "$@" $(packages_for_highlighting))
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ] && ! have sudo; then
        missing=$(missing_packages "$@")
        [ -z "$missing" ] || die "Packages are missing, and installing them needs root or sudo:"$'\n'"$missing"
        return 0
    fi
    # One unreachable source of several is no reason to stop: what can't be had fails below, by its name.
    step "Reading the package lists" update_lists || true
    # shellcheck disable=SC2046 # only now is it known which packages there are
    missing=$(missing_packages "$@" $(packages_for_highlighting))
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086
    step "Installing missing packages ($(($(printf '%s\n' "$missing" | wc -l))), and what they need)" \
        apt_get install --no-install-recommends $missing || exit 1
}

name_packages_elsewhere() {
    cat <<'NAMES'
Something that Lectern is built from is missing, and this system has no apt. Please install it:

  Fedora     sudo dnf install gcc-c++ cmake ninja-build pkgconf-pkg-config qt6-qtbase-devel qt6-qtdeclarative-devel
               qt6-qtwebsockets-devel qt6-qtsvg-devel qt6-qttools-devel kf6-syntax-highlighting-devel md4c-devel
               qtkeychain-qt6-devel cpp-httplib-devel openssl-devel libxcb-devel xcb-util-keysyms-devel dejavu-sans-fonts google-noto-color-emoji-fonts
             tests: xorg-x11-server-Xvfb xorg-x11-xauth xdotool xclip openbox trayer ImageMagick dbus-daemon gnome-keyring libsecret at-spi2-core
               python3-gobject python3-dbus desktop-file-utils openssl
  Arch       sudo pacman -S --needed base-devel cmake ninja qt6-base qt6-declarative qt6-websockets qt6-svg qt6-tools
               syntax-highlighting md4c qtkeychain-qt6 cpp-httplib openssl libxcb xcb-util-keysyms ttf-dejavu noto-fonts-emoji
             tests: xorg-server-xvfb xorg-xauth xdotool xclip openbox trayer imagemagick dbus gnome-keyring libsecret at-spi2-core python-gobject python-dbus
               desktop-file-utils openssl
  Homebrew   brew install cmake ninja pkgconf qt md4c qtkeychain cpp-httplib openssl kde-mac/kde/kf6-syntax-highlighting
  vcpkg      vcpkg install qtbase qtdeclarative qtwebsockets qtsvg qttools kf6syntaxhighlighting md4c qtkeychain-qt6
               cpp-httplib openssl

and call this again. KDE Syntax Highlighting may be left out: code is then shown without colours.
NAMES
}
