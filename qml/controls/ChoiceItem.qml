// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// One entry of a menu: a name, a line of explanation under it, and a tick where it is the present choice.
MenuItem {
    id: root

    property string note: ""
    property string trailing: ""
    property bool choice: false // one of several, and not a deed
    property bool chosen: false

    padding: Theme.sm
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    Accessible.name: note === "" ? text : text + ". " + note
    Accessible.checkable: choice
    Accessible.onPressAction: if (enabled) triggered()
    Accessible.checked: choice && chosen

    indicator: null
    arrow: null
    contentItem: ChoiceFace {
        name: root.text
        note: root.note
        trailing: root.trailing
        chosen: root.chosen
        dimmed: !root.enabled
    }
    background: Rectangle {
        radius: Theme.xs
        color: root.highlighted || root.hovered ? Theme.hover : "transparent"
    }
}
