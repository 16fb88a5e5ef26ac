// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// What a code is, and what can be done with it.
Item {
    id: root

    required property CodeView view
    readonly property bool stuck: y > 0

    height: Theme.controlLarge

    Rectangle {
        anchors.fill: parent
        radius: root.stuck ? 0 : Theme.radius
        color: Theme.sunken
        border.color: Theme.border
    }
    Rectangle { // square where the code begins
        anchors.bottom: parent.bottom
        x: Theme.hairline
        width: parent.width - 2 * Theme.hairline
        height: Theme.radius
        color: Theme.sunken
    }
    PlainLabel {
        id: languageLabel

        x: Theme.lg
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, (parent.width - buttons.width) / 2)
        text: root.view.title
        color: Theme.muted
        font.weight: Font.DemiBold
        Accessible.ignored: true // it is said of the lines
    }
    PlainLabel {
        anchors.left: languageLabel.right
        anchors.leftMargin: Theme.sm
        anchors.right: buttons.left
        anchors.rightMargin: Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%n line(s)", "", root.view.lines)
        color: Theme.muted
        Accessible.ignored: true
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.xs
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            label: root.view.wraps ? qsTr("Do not wrap lines") : qsTr("Wrap lines")
            glyph: "wrap"
            down: pressed || root.view.wraps
            onClicked: root.view.setWraps(!root.view.wraps)
        }
        CopyButton {
            label: qsTr("Copy code")
            onClicked: root.view.copy()
        }
        IconButton {
            id: more

            label: qsTr("More about this code")
            glyph: "more"
            onClicked: {
                if (!menu.item) // it is rarely wanted
                    menu.setSource(Qt.resolvedUrl("CodeMenu.qml"), { view: root.view, parent: more });
                (menu.item as CodeMenu).open();
            }

            Loader {
                id: menu
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.border
    }
}
