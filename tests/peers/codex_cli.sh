#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
# The real Codex CLI asks `lectern demo-server`, which must therefore speak the protocol.
#
#   codex_cli.sh websocket|sse
#
# Takes the CLI from $LECTERN_CODEX, else from PATH; with LECTERN_PEERS=1 it is installed from npm otherwise, into
# $XDG_CACHE_HOME/lectern/peers. Without a CLI the test is skipped: exit status 77.
set -euo pipefail

readonly skipped=77
readonly version=0.169.0 # the one that the protocol was read from
readonly patience=60     # seconds that one turn may take: it takes two
# What the demo server answers to the prompt "plain", and nothing else would.
readonly sentence="A screen that shows long answers has the same duties."

transport=${1:?websocket or sse}
lectern=${LECTERN_BINARY:?path of the program}

find_codex() {
    local home="${XDG_CACHE_HOME:-$HOME/.cache}/lectern/peers/codex-$version"
    if [[ -n ${LECTERN_CODEX:-} ]]; then
        echo "$LECTERN_CODEX"
    elif command -v codex; then
        return
    elif [[ ${LECTERN_PEERS:-} == 1 ]]; then
        [[ -x $home/node_modules/.bin/codex ]] ||
            npm install --silent --no-audit --no-fund --prefix "$home" "@openai/codex@$version" >&2
        echo "$home/node_modules/.bin/codex"
    else
        echo "no Codex CLI: set LECTERN_CODEX to its path, or LECTERN_PEERS=1 to install it" >&2
        exit $skipped
    fi
}

fail() {
    echo "FAILED: $1" >&2
    for file in "$work"/*.txt; do
        echo "--- ${file##*/}" >&2
        cat "$file" >&2
    done
    exit 1
}

codex=$(find_codex)
work=$(mktemp -d)
server=
cleanup() {
    [[ -z $server ]] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

options=(--rate 0)
[[ $transport == websocket ]] || options+=(--transport sse)
QT_LOGGING_RULES="lectern.demo.debug=true" "$lectern" demo-server "${options[@]}" \
    >"$work/url.txt" 2>"$work/server.txt" &
server=$!
url=
for ((i = 0; i < 100 && ${#url} == 0; i++)); do
    sleep 0.1
    url=$(head -n 1 "$work/url.txt")
done
[[ -n $url ]] || fail "the demo server did not start"

mkdir "$work/home" "$work/project"
cat >"$work/home/config.toml" <<TOML
model = "demo-swift"
model_provider = "demo"

[model_providers.demo]
name = "Demo"
base_url = "$url"
env_key = "DEMO_KEY"
wire_api = "responses"
supports_websockets = true

[analytics]
enabled = false
TOML

cd "$work/project"
CODEX_HOME="$work/home" DEMO_KEY=demo NO_PROXY=127.0.0.1 no_proxy=127.0.0.1 timeout "$patience" \
    "$codex" exec --skip-git-repo-check plain </dev/null >"$work/answer.txt" 2>"$work/codex.txt" ||
    fail "the Codex CLI ended with status $?"

grep -q "$sentence" "$work/answer.txt" || fail "the answer is not the one of the demo server"
! grep -q "refused" "$work/server.txt" || fail "the demo server refused a request"
if [[ $transport == websocket ]]; then
    grep -q "WebSocket: warm-up" "$work/server.txt" || fail "no warm-up came over WebSocket"
    grep -q "WebSocket: continuation" "$work/server.txt" || fail "no continuation came over WebSocket"
    ! grep -q "SSE:" "$work/server.txt" || fail "something came over SSE"
else
    [[ $(grep -c "SSE: whole input" "$work/server.txt") == 1 ]] || fail "not one whole request over SSE"
    ! grep -q "WebSocket:" "$work/server.txt" || fail "something came over WebSocket"
fi
echo "one turn over $transport:"
cat "$work/server.txt"
