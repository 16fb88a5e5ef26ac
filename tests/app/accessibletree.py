# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
"""What assistive technology is told by one process, which is named by its number.

  PROCESS             a line of JSON for each object of its windows, in the order of the tree; nothing while it
                      has not shown up
  PROCESS press NAME  does the first action of the first object of that name that is in sight; prints its name
  PROCESS events      a line for everything it tells of as it happens, until the script is ended

Without a process only what the script itself needs is looked for."""

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
        "visible": states.contains(Atspi.StateType.VISIBLE),
        "focused": states.contains(Atspi.StateType.FOCUSED),
    }


def walk(item):
    """A page that changes may take objects away while they are read; these are left out."""
    try:
        yield item, described(item)
        children = [item.get_child_at_index(i) for i in range(item.get_child_count())]
    except GLib.Error:
        return
    for child in filter(None, children):
        yield from walk(child)


def objects(process):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(i)
        if program and program.get_process_id() == process:
            yield from walk(program)


def press(process, name):
    for item, told in objects(process):
        if told["name"] == name and told["showing"] and item.get_n_actions() > 0:
            print(Atspi.Action.get_action_name(item, 0), item.do_action(0))
            return


def watch(process):
    def tell(event):
        try:
            if event.source and event.source.get_process_id() == process:
                text = event.any_data if isinstance(event.any_data, str) else ""
                line = {"event": event.type, "detail": event.detail1, "text": text} | described(event.source)
                print(json.dumps(line), flush=True)
        except GLib.Error:  # it has gone already
            pass

    listener = Atspi.EventListener.new(tell)
    events = ("state-changed:focused", "state-changed:showing", "announcement")
    for name in (*events, "property-change:accessible-name"):  # without the last one names are not brought up to date
        listener.register("object:" + name)
    print("{}", flush=True)
    Atspi.event_main()


def main(process, deed="", name=""):
    if deed == "events":
        watch(process)
    elif deed == "press":
        press(process, name)
    else:
        for _, told in objects(process):
            print(json.dumps(told))


if len(sys.argv) > 1:
    main(int(sys.argv[1]), *sys.argv[2:])
