#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Lectern contributors
# SPDX-License-Identifier: MIT
"""A desktop's services on the session bus, for tests.

    desktopmock.py portal grant|refuse|nothing    org.freedesktop.portal.Desktop with global shortcuts
    desktopmock.py notifications                  org.freedesktop.Notifications
    desktopmock.py watcher                        org.kde.StatusNotifierWatcher

Prints "ready", then a line of JSON for each call. Lines of standard input make it send signals.
"""
import json
import os
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

PORTAL = "org.freedesktop.portal.Desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
NOTIFICATIONS = "org.freedesktop.Notifications"
WATCHER = "org.kde.StatusNotifierWatcher"


def tell(call, **details):
    print(json.dumps({"call": call, **details}, default=str), flush=True)


class Request(dbus.service.Object):
    @dbus.service.signal("org.freedesktop.portal.Request", signature="ua{sv}")
    def Response(self, status, results):
        pass


class Portal(dbus.service.Object):
    def __init__(self, bus, mode):
        super().__init__(bus, PORTAL_PATH)
        self.bus = bus
        self.mode = mode
        self.session = None

    def answer(self, sender, options, status, results):
        name = sender[1:].replace(".", "_")
        path = f"/org/freedesktop/portal/desktop/request/{name}/{options['handle_token']}"
        request = Request(self.bus, path)

        def respond():
            request.Response(dbus.UInt32(status), dbus.Dictionary(results, signature="sv"))
            request.remove_from_connection()

        GLib.idle_add(respond)
        return dbus.ObjectPath(path)

    @dbus.service.method("org.freedesktop.host.portal.Registry", in_signature="sa{sv}")
    def Register(self, app, options):
        tell("Register", app=app)

    @dbus.service.method(SHORTCUTS, in_signature="a{sv}", out_signature="o", sender_keyword="sender")
    def CreateSession(self, options, sender=None):
        tell("CreateSession")
        self.session = PORTAL_PATH + "/session/test"
        return self.answer(sender, options, 0, {"session_handle": self.session})

    @dbus.service.method(SHORTCUTS, in_signature="oa(sa{sv})sa{sv}", out_signature="o", sender_keyword="sender")
    def BindShortcuts(self, session, shortcuts, parent, options, sender=None):
        tell("BindShortcuts", shortcuts=[[i, dict(about)] for i, about in shortcuts])
        if self.mode == "refuse":
            return self.answer(sender, options, 1, {})
        given = [(i, dbus.Dictionary({"description": about["description"],
                                      "trigger_description": "Press Super+J"}, signature="sv"))
                 for i, about in shortcuts if self.mode == "grant"]
        return self.answer(sender, options, 0, {"shortcuts": dbus.Array(given, signature="(sa{sv})")})

    @dbus.service.signal(SHORTCUTS, signature="osta{sv}")
    def Activated(self, session, shortcut, time, options):
        pass

    @dbus.service.signal(SHORTCUTS, signature="oa(sa{sv})")
    def ShortcutsChanged(self, session, shortcuts):
        pass

    def obey(self, word, _):
        if word == "press":
            self.Activated(self.session, "quick-prompt", dbus.UInt64(1), {"activation_token": "leave"})
        elif word == "other":
            self.Activated(self.session, "another", dbus.UInt64(1), dbus.Dictionary({}, signature="sv"))
        elif word == "change":
            about = dbus.Dictionary({"trigger_description": "Press Super+K"}, signature="sv")
            self.ShortcutsChanged(self.session, [("quick-prompt", about)])


class Notifications(dbus.service.Object):
    def __init__(self, bus, _):
        super().__init__(bus, "/org/freedesktop/Notifications")
        self.last = 0

    @dbus.service.method(NOTIFICATIONS, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, app, replaces, icon, title, text, actions, hints, timeout):
        self.last = replaces or self.last + 1
        tell("Notify", id=self.last, replaces=replaces, title=title, text=text, actions=actions, hints=dict(hints))
        return dbus.UInt32(self.last)

    @dbus.service.method(NOTIFICATIONS, in_signature="u")
    def CloseNotification(self, number):
        tell("CloseNotification", id=number)

    @dbus.service.signal(NOTIFICATIONS, signature="us")
    def ActionInvoked(self, number, action):
        pass

    @dbus.service.signal(NOTIFICATIONS, signature="us")
    def ActivationToken(self, number, token):
        pass

    def obey(self, word, number):
        if word == "click":
            self.ActivationToken(dbus.UInt32(int(number)), "leave")
            self.ActionInvoked(dbus.UInt32(int(number)), "default")


class Watcher(dbus.service.Object):
    """Qt reads the properties by what Introspect() says, where python3-dbus leaves them out."""

    def __init__(self, bus, _):
        super().__init__(bus, "/StatusNotifierWatcher")
        self.bus = bus
        self.items = []

    @dbus.service.method(dbus.INTROSPECTABLE_IFACE, out_signature="s",
                         path_keyword="object_path", connection_keyword="connection")
    def Introspect(self, object_path, connection):
        text = super().Introspect(object_path, connection)
        properties = "".join(f'<property name="{name}" type="{kind}" access="read"/>' for name, kind in
                             (("IsStatusNotifierHostRegistered", "b"), ("ProtocolVersion", "i"),
                              ("RegisteredStatusNotifierItems", "as")))
        return text.replace(f'<interface name="{WATCHER}">', f'<interface name="{WATCHER}">{properties}')

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.GetAll(interface)[name]

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="s", out_signature="a{sv}")
    def GetAll(self, interface):
        return {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": 0,
                "RegisteredStatusNotifierItems": dbus.Array(self.items, signature="s")}

    @dbus.service.method(WATCHER, in_signature="s")
    def RegisterStatusNotifierItem(self, name):
        self.items.append(name)
        tell("RegisterStatusNotifierItem", name=name)

    @dbus.service.signal(WATCHER)
    def StatusNotifierHostRegistered(self):
        pass

    def item(self):
        return self.bus.get_object(self.items[-1], "/StatusNotifierItem")

    def obey(self, word, rest):
        if word == "click":
            self.item().Activate(0, 0, dbus_interface="org.kde.StatusNotifierItem")
        elif word == "look":
            values = self.item().GetAll("org.kde.StatusNotifierItem", dbus_interface=dbus.PROPERTIES_IFACE)
            tell("look", icon=values.get("IconName", ""), title=values.get("Title", ""),
                 tip=values.get("ToolTip", [""] * 4)[2])
        elif word == "menu":
            _, tree = self.menu().GetLayout(0, -1, dbus.Array([], signature="s"))
            tell("menu", labels=[str(child[1].get("label", "-")) for child in tree[2]])
        elif word == "choose":
            _, tree = self.menu().GetLayout(0, -1, dbus.Array([], signature="s"))
            for child in tree[2]:
                if str(child[1].get("label", "")).replace("_", "").startswith(rest):
                    self.menu().Event(child[0], "clicked", dbus.Int32(0), dbus.UInt32(0))

    def menu(self):
        menu = self.bus.get_object(self.items[-1], "/MenuBar")
        return dbus.Interface(menu, "com.canonical.dbusmenu")


KINDS = {"portal": (Portal, PORTAL), "notifications": (Notifications, NOTIFICATIONS), "watcher": (Watcher, WATCHER)}


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    kind, name = KINDS[sys.argv[1]]
    service = kind(bus, sys.argv[2] if len(sys.argv) > 2 else "")
    owned = dbus.service.BusName(name, bus, do_not_queue=True)
    loop = GLib.MainLoop()

    def read(source, _):  # several lines may have come at once
        text = os.read(source, 65536).decode()
        for line in text.splitlines():
            word, _, rest = line.partition(" ")
            service.obey(word, rest)
        if not text:
            loop.quit()
        return bool(text)

    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, read)
    print("ready", flush=True)
    loop.run()
    del owned


main()
