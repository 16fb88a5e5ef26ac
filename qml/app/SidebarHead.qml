// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Above the list: a new conversation, the search, and in archive, trash and tag the way back.
Column {
    id: root

    required property HistoryViewModel history
    readonly property bool elsewhere: history.shelf !== HistoryViewModel.Open || history.tag !== ""

    signal newRequested()
    signal temporaryRequested()
    signal searchRequested()

    spacing: Theme.xs

    Row {
        width: parent.width
        spacing: Theme.xs

        TextButton {
            id: begin

            width: parent.width - temporary.width - parent.spacing
            text: qsTr("New conversation")
            glyph: "new"
            outlined: true
            maximumWidth: width
            onClicked: root.newRequested()

            Tip {
                text: qsTr("New conversation (%1)").arg(newKey.nativeText)
                visible: begin.hovered || begin.visualFocus
            }
            Shortcut {
                id: newKey

                sequence: "Ctrl+N"
                enabled: false // the window has it; this one only knows its name
            }
        }
        IconButton {
            id: temporary

            label: qsTr("Temporary conversation")
            hint: qsTr("Temporary conversation (%1): nothing of it is kept").arg(temporaryKey.nativeText)
            glyph: "temporary"
            onClicked: root.temporaryRequested()

            Shortcut {
                id: temporaryKey

                sequence: "Ctrl+Shift+N"
                enabled: false
            }
        }
    }
    SearchButton {
        width: parent.width
        onClicked: root.searchRequested()
    }
    Row {
        width: parent.width
        visible: root.elsewhere
        spacing: Theme.xs

        IconButton {
            id: back

            label: qsTr("Back to all conversations")
            glyph: "chevron-left"
            onClicked: {
                root.history.shelf = HistoryViewModel.Open;
                root.history.tag = "";
            }
        }
        PlainLabel {
            width: parent.width - back.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            font.weight: Font.DemiBold
            text: root.history.tag !== "" ? qsTr("Tag “%1”").arg(root.history.tag)
                  : root.history.shelf === HistoryViewModel.Trash ? qsTr("Trash")
                  : root.history.shelf === HistoryViewModel.Archive ? qsTr("Archive") : ""
            Accessible.role: Accessible.Heading
        }
    }
}
