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
            text: newInfo.text
            glyph: "new"
            outlined: true
            maximumWidth: width
            onClicked: root.newRequested()

            Tip {
                text: newInfo.hint
                visible: begin.hovered || begin.visualFocus
            }
            ActionInfo {
                id: newInfo

                action: "new-chat"
            }
        }
        IconButton {
            id: temporary

            label: temporaryInfo.text
            hint: qsTr("%1: nothing of it is kept", "temporary conversation (shortcut)").arg(temporaryInfo.hint)
            glyph: "temporary"
            onClicked: root.temporaryRequested()

            ActionInfo {
                id: temporaryInfo

                action: "temporary-chat"
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
