# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
"""What assistive technology is told by one process: a line of JSON for each object of its windows, in the
order of the tree. The process is named by its number; nothing is printed while it has not shown up. Without
one only what the script itself needs is looked for."""

import json
import sys

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as error:
    print(error, file=sys.stderr)
    sys.exit(77)


def described(item):
    states = item.get_state_set()
    place = item.get_extents(Atspi.CoordType.SCREEN)
    return {
        "role": item.get_role_name().removeprefix("push "),  # which at-spi2 2.56 does not say any more
        "name": item.get_name(),
        "x": place.x,
        "y": place.y,
        "width": place.width,
        "height": place.height,
        "showing": states.contains(Atspi.StateType.SHOWING),
        "focused": states.contains(Atspi.StateType.FOCUSED),
    }


def walk(item):
    """A page that changes may take objects away while they are read; these are left out."""
    try:
        print(json.dumps(described(item)))
        children = [item.get_child_at_index(i) for i in range(item.get_child_count())]
    except GLib.Error:
        return
    for child in filter(None, children):
        walk(child)


def main(process):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(i)
        if program and program.get_process_id() == process:
            walk(program)


if len(sys.argv) > 1:
    main(int(sys.argv[1]))
