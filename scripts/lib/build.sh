# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
# Sets the machine up and builds the release preset; each step is skipped when it is already done.

# shellcheck source=scripts/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=scripts/lib/packages.sh
. "$(dirname "${BASH_SOURCE[0]}")/packages.sh"
# shellcheck source=scripts/lib/syntaxhighlighting.sh
. "$(dirname "${BASH_SOURCE[0]}")/syntaxhighlighting.sh"

configure() {
    local -a options
    options=("-DLECTERN_KSH_PREFIX=$(wanted_prefix)")
    # Without it ccache keeps nothing of what is built on precompiled headers.
    ! have ccache ||
        options+=("-DCMAKE_CXX_COMPILER_LAUNCHER=env;CCACHE_SLOPPINESS=pch_defines,time_macros;ccache")
    (cd "$project_dir" && cmake --preset release "${options[@]}")
}

wanted_prefix() { ! highlighting_is_built || printf '%s' "$highlighting_prefix"; }

# Ninja runs CMake again by itself when a CMakeLists.txt changes; what else matters is asked here.
is_configured() {
    [ -e "$build_dir/build.ninja" ] && ! [ "$project_dir/CMakePresets.json" -nt "$build_dir/build.ninja" ] &&
        grep -qxF "LECTERN_KSH_PREFIX:PATH=$(wanted_prefix)" "$build_dir/CMakeCache.txt" &&
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$project_dir" "$build_dir/CMakeCache.txt"
}

# A checkout that was moved, or a compiler that is gone, leaves a folder that CMake refuses to go on with.
configure_anew() {
    configure && return 0
    [ -e "$build_dir/CMakeCache.txt" ] || return 1
    rm -rf "$build_dir/CMakeCache.txt" "$build_dir/CMakeFiles"
    configure
}

# build_lectern PACKAGES [TARGET]: everything, from the bare system to the program (or to all targets).
build_lectern() {
    local packages=$1
    local -a target
    target=(--target "${2:-all}")
    if have apt-get; then
        # shellcheck disable=SC2086 # package names are words
        install_with_apt $packages
        provide_highlighting
    elif ! is_configured && ! configure_anew >>"$log_file" 2>&1; then
        name_packages_elsewhere >&2
        exit 1
    fi
    is_configured || step "Configuring" configure_anew || exit 1
    step "Building" cmake --build "$build_dir" "${target[@]}" || exit 1
}
