#!/bin/sh
# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
#
#   with_keyring.sh STATE COMMAND...
#
# Runs COMMAND with a session bus and a home of its own; nothing of the person's is touched. STATE: `ready`, an
# unlocked gnome-keyring whose process is LECTERN_KEYRING_PID; `locked`, the same locked; `absent`, a bus on which
# nothing can be started; `nobus`. Ends with 77 where that cannot be had.
set -u
state=$1
shift
for tool in dbus-run-session gdbus; do
    command -v "$tool" >/dev/null || exit 77
done
case $state in
ready | locked) command -v gnome-keyring-daemon >/dev/null || exit 77 ;;
esac

home=$(mktemp -d) || exit 77
keyring=
finish() {
    [ -z "$keyring" ] || kill -CONT "$keyring" 2>/dev/null
    [ -z "$keyring" ] || kill "$keyring" 2>/dev/null
    rm -rf "$home"
}
trap finish EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache"
export XDG_CONFIG_HOME="$home/config" LECTERN_KEYRING_STATE="$state" LECTERN_KEYRING_HOME="$home"
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION

if [ "$state" = nobus ]; then
    unset DBUS_SESSION_BUS_ADDRESS
    "$@"
    exit
fi

# A bus without folders of services starts none: no keyring but ours, no window that asks for a password.
cat >"$home/bus.conf" <<CONF
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$home/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
cat >"$home/inside.sh" <<'INSIDE'
case $LECTERN_KEYRING_STATE in
ready | locked)
    printf %s testpass | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    export LECTERN_KEYRING_PID=$!
    echo "$LECTERN_KEYRING_PID" >"$LECTERN_KEYRING_HOME/pid"
    gdbus wait --session --timeout 20 org.freedesktop.secrets || exit 77
    ;;
esac
[ "$LECTERN_KEYRING_STATE" != locked ] ||
    gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
        --method org.freedesktop.Secret.Service.Lock "['/org/freedesktop/secrets/collection/login']" >/dev/null ||
    exit 77
"$@"
INSIDE
dbus-run-session --config-file="$home/bus.conf" -- sh "$home/inside.sh" "$@"
result=$?
keyring=$(cat "$home/pid" 2>/dev/null)
exit "$result"
