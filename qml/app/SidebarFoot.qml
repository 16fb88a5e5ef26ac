// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Under the list: the archive and the trash; in the trash what can be done with what is marked there.
Column {
    id: root

    required property HistoryViewModel history
    readonly property bool inTrash: history.shelf === HistoryViewModel.Trash

    signal restoreRequested()
    signal eraseRequested()

    spacing: Theme.xs

    PlainLabel {
        width: parent.width
        visible: !root.history.writable || root.history.problem !== ""
        text: root.history.problem
        color: Theme.warning
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    Row {
        id: deeds

        width: parent.width
        spacing: Theme.xs
        visible: root.inTrash && root.history.list.count > 0

        TextButton {
            id: restore

            text: qsTr("Restore")
            outlined: true
            enabled: root.history.marked > 0 && root.history.writable
            maximumWidth: (deeds.width - deeds.spacing) / 2
            onClicked: root.restoreRequested()
        }
        TextButton {
            text: qsTr("Delete for good…")
            outlined: true
            enabled: root.history.marked > 0 && root.history.writable
            maximumWidth: deeds.width - deeds.spacing - restore.width
            onClicked: root.eraseRequested()
        }
    }
    Row {
        width: parent.width
        spacing: Theme.xs
        visible: !root.inTrash

        TextButton {
            text: qsTr("Archive")
            glyph: "archive"
            visible: root.history.shelf !== HistoryViewModel.Archive
            maximumWidth: (parent.width - parent.spacing) / 2
            onClicked: root.history.shelf = HistoryViewModel.Archive
        }
        TextButton {
            text: qsTr("Trash")
            glyph: "trash"
            maximumWidth: (parent.width - parent.spacing) / 2
            onClicked: root.history.shelf = HistoryViewModel.Trash
        }
    }
}
