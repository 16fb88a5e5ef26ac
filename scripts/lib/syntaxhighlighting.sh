# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
# KDE Syntax Highlighting where the distribution only packages it for Qt 5: the last KDE Frameworks 5 release also
# builds with Qt 6. It is built once, as a static library, into the user's cache. apt finds the source and checks
# it: the index by its signature, the file by the hash in the index.

highlighting_version=5.116
highlighting_suite=trixie
highlighting_cache=${XDG_CACHE_HOME:-$HOME/.cache}/lectern
highlighting_prefix=$highlighting_cache/syntax-highlighting-$highlighting_version-qt6-$(uname -m)
highlighting_refused=$highlighting_prefix.refused

# shellcheck disable=SC2154 # packages.sh names the packages
highlighting_is_packaged() { [ -z "$(missing_packages "$highlighting_package")" ]; }

highlighting_is_built() { [ -e "$highlighting_prefix/.done" ]; }

# A source that could not be had is asked for again a day later, not at every start.
highlighting_was_refused() { [ -n "$(find "$highlighting_refused" -mtime -1 2>/dev/null)" ]; }

# True when there is nothing left to provide.
have_highlighting() { highlighting_is_packaged || highlighting_is_built || highlighting_was_refused; }

fetch_highlighting_source() {
    local work=$1 mirror uri file size hash
    local -a apt
    mkdir -p "$work/lists/partial" "$work/archives/partial"
    mirror=$(apt-get indextargets --format "\$(REPO_URI)" 'Created-By: Packages' | grep -E '/debian/?$' | head -n 1) || true
    if [ -z "$mirror" ]; then
        echo "No Debian archive among the package sources."
        return 1
    fi
    # A list of sources of its own: the system's stays as it is.
    echo "deb-src $mirror $highlighting_suite main" >"$work/sources.list"
    apt=(-o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=-
        -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work" -o Dir::Cache::archives=archives
        -o APT::Sandbox::User=root -o Acquire::Languages=none -o Acquire::Retries=2 -o Acquire::http::Timeout=30)
    apt-get "${apt[@]}" -q -o APT::Update::Error-Mode=any update || return 1
    read -r uri file size hash < <(apt-get "${apt[@]}" source --print-uris ksyntax-highlighting |
        tr -d "'" | grep -E "_${highlighting_version}[0-9.]*\.orig\.tar\.[a-z0-9]+ ") || true
    if [ -z "${hash:-}" ]; then
        echo "The index has no ksyntax-highlighting $highlighting_version."
        return 1
    fi
    echo "$file, $size bytes, $hash"
    /usr/lib/apt/apt-helper "${apt[@]}" download-file "$uri" "$work/$file" "$hash" || return 1
    mkdir "$work/unpacked"
    (cd "$work/unpacked" && cmake -E tar xf "$work/$file") || return 1
    mv "$work/unpacked"/* "$work/source"
}

build_highlighting() {
    local work=$1
    # It asks for its own release of extra-cmake-modules; Debian 12's is enough.
    sed -i -E 's/find_package\(ECM [0-9.]+/find_package(ECM 5.103.0/' "$work/source/CMakeLists.txt"
    cmake -S "$work/source" -B "$work/build" -G Ninja -DQT_MAJOR_VERSION=6 -DCMAKE_BUILD_TYPE=Release \
        -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTING=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DKDE_INSTALL_LIBDIR=lib \
        -DCMAKE_INSTALL_PREFIX="$highlighting_prefix" -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON \
        -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6PrintSupport=ON || return 1
    DESTDIR=$work/installed cmake --build "$work/build" --target install || return 1
    # The whole prefix appears at once, so that a build that is stopped leaves nothing half-made.
    rm -rf "$highlighting_prefix"
    touch "$work/installed$highlighting_prefix/.done"
    mv "$work/installed$highlighting_prefix" "$highlighting_prefix"
}

fetch_and_build_highlighting() (
    if have flock; then # another checkout may be at it
        exec 8>"$highlighting_cache/.lock"
        flock 8
        ! highlighting_is_built || return 0
    fi
    work=$(mktemp -d "$highlighting_cache/build.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    fetch_highlighting_source "$work" || return 2
    build_highlighting "$work"
)

# Needs apt and the packages of highlighting_build_packages. Never fails: without it, code has no colours.
provide_highlighting() {
    local status=0
    highlighting_is_packaged && return 0
    highlighting_is_built && return 0
    if ! highlighting_was_refused; then
        mkdir -p "$highlighting_cache"
        step "Building KDE Syntax Highlighting $highlighting_version for Qt 6" fetch_and_build_highlighting || status=$?
        if [ "$status" = 0 ]; then
            rm -f "$highlighting_refused"
            return 0
        fi
        touch "$highlighting_refused"
    fi
    note "KDE Syntax Highlighting can't be had here; Lectern is built without it and shows code without colours."
}
