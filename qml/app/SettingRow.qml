// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// One setting: its name, what it means, and at its end or below what it is set with. It can go back to its standard.
Item {
    id: root

    required property SettingsSection section
    required property string title
    property string description: ""
    /// Other words that somebody may look for.
    property string keywords: ""
    /// It is not the standard.
    property bool custom: false
    default property alias control: holder.data
    readonly property bool stacked: width < holder.childrenRect.width + Theme.px(220)

    signal resetRequested()

    visible: section.shows(title + " " + description + " " + keywords)
    width: section.width
    implicitHeight: stacked && holder.height > 0 ? words.height + Theme.xs + holder.height
                                                 : Math.max(words.height, holder.height)

    Column {
        id: words

        anchors.left: parent.left
        width: root.stacked ? parent.width : parent.width - holder.width - Theme.lg
        y: root.stacked ? 0 : Math.round((parent.height - height) / 2)
        spacing: Theme.hairline

        Item {
            width: parent.width
            height: Math.max(name.height, reset.visible ? reset.height : 0)

            PlainLabel {
                id: name

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width - (reset.visible ? reset.width + Theme.xs : 0))
                text: root.title
                wrapMode: Text.Wrap
            }
            IconButton {
                id: reset

                anchors.left: name.right
                anchors.leftMargin: Theme.xs
                anchors.verticalCenter: parent.verticalCenter
                visible: root.custom
                label: qsTr("Reset “%1”").arg(root.title)
                glyph: "retry"
                onClicked: root.resetRequested()
            }
        }
        PlainLabel {
            width: parent.width
            visible: text !== ""
            text: root.description
            horizontalAlignment: Text.AlignLeft // as the window goes, whatever the words are
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
    Item {
        id: holder

        anchors.left: root.stacked ? parent.left : undefined
        anchors.right: root.stacked ? undefined : parent.right
        y: root.stacked ? words.height + Theme.xs : Math.round((parent.height - height) / 2)
        width: childrenRect.width
        height: childrenRect.height
    }
}
