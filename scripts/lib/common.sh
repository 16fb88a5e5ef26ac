# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
# What the commands of scripts/ share: where things are, one line of output for each step, the log behind it.
# Works with bash 3.2, the one macOS has.

project_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
# shellcheck disable=SC2034 # for the scripts that read this file
build_dir=$project_dir/build/release
log_file=/dev/null

say() { printf '%s\n' "$*"; }

# Progress and complaints go to standard error: standard output is Lectern's, or CTest's.
note() { printf '%s\n' "$*" >&2; }

die() {
    note "$*"
    exit 1
}

# The details of every step go to build/NAME.log, started anew by each call.
start_log() {
    mkdir -p "$project_dir/build"
    log_file=$project_dir/build/$1.log
    : >"$log_file"
}

# step TEXT COMMAND...: prints TEXT, runs COMMAND with its output in the log, prints how long it took. When COMMAND
# fails, so does this, after the end of its output has been shown.
step() {
    local text=$1 start=$SECONDS status=0 before
    shift
    printf '%s… ' "$text" >&2
    printf '\n### %s: %s\n' "$text" "$*" >>"$log_file"
    before=$(wc -l <"$log_file")
    "$@" >>"$log_file" 2>&1 </dev/null || status=$?
    if [ "$status" -ne 0 ]; then
        printf 'failed\n' >&2
        note "The last lines of ${log_file#"$project_dir"/}:"
        tail -n "+$((before + 1))" "$log_file" | tail -n 30 >&2
        return "$status"
    fi
    printf '%d s\n' $((SECONDS - start)) >&2
}

have() { command -v "$1" >/dev/null 2>&1; }

is_linux() { [ "$(uname -s)" = Linux ]; }

has_display() { ! is_linux || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }

# Two calls in one checkout take turns; the lock goes with the process, or with unlock_checkout.
lock_checkout() {
    have flock || return 0
    mkdir -p "$project_dir/build"
    exec 9>"$project_dir/build/.lock"
    flock -n 9 && return 0
    note "Waiting for another build in this checkout…"
    flock 9
}

unlock_checkout() { exec 9>&-; }

# A system without a locale speaks ASCII; Qt and the answers of the demo speak UTF-8.
if is_linux && [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
fi
