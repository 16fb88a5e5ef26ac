// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// One entry of a menu: a name, a line of explanation under it, and a tick where it is the present choice.
MenuItem {
    id: root

    property string note: ""
    property string trailing: ""
    property bool chosen: false

    padding: Theme.sm
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    Accessible.name: note === "" ? text : text + ". " + note
    Accessible.checkable: true
    Accessible.checked: chosen

    indicator: null
    arrow: null
    contentItem: Item {
        implicitHeight: column.implicitHeight

        Icon {
            id: tick

            anchors.verticalCenter: parent.verticalCenter
            icon: "check"
            visible: root.chosen
            color: Theme.accent
        }
        Column {
            id: column

            anchors.left: parent.left
            anchors.right: trailingLabel.left
            anchors.leftMargin: Theme.icon + Theme.sm
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.hairline

            PlainLabel {
                width: parent.width
                text: root.text
                color: root.enabled ? Theme.text : Theme.muted
                Accessible.ignored: true
            }
            PlainLabel {
                width: parent.width
                visible: text !== ""
                text: root.note
                color: Theme.muted
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        PlainLabel {
            id: trailingLabel

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.trailing
            color: Theme.muted
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.xs
        color: root.highlighted || root.hovered ? Theme.hover : "transparent"
    }
}
