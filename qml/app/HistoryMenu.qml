// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// What can be done with a conversation, or with all that are marked.
PopupMenu {
    id: root

    required property HistoryViewModel history
    property int row: -1
    property bool pinned: false
    readonly property bool inTrash: history.shelf === HistoryViewModel.Trash
    readonly property bool archived: history.shelf === HistoryViewModel.Archive
    readonly property int reach: history.marked > 1 ? history.reach(row) : 1

    signal renameRequested()
    signal tagRequested(row: int)
    signal exportRequested(row: int)
    signal eraseRequested(row: int)

    width: Theme.menuNarrow

    ChoiceItem {
        text: qsTr("Rename…")
        trailing: "F2"
        enabled: root.reach === 1 && root.history.writable
        visible: !root.inTrash
        height: visible ? implicitHeight : 0
        onTriggered: root.renameRequested()
    }
    ChoiceItem {
        text: root.pinned ? qsTr("Unpin") : qsTr("Pin")
        enabled: root.history.writable
        visible: !root.inTrash
        height: visible ? implicitHeight : 0
        onTriggered: root.history.setPinned(root.row, !root.pinned)
    }
    ChoiceItem {
        text: qsTr("Tags…")
        enabled: root.history.writable
        visible: !root.inTrash
        height: visible ? implicitHeight : 0
        onTriggered: root.tagRequested(root.row)
    }
    ChoiceItem {
        text: root.archived ? qsTr("Take out of the archive") : qsTr("Archive")
        enabled: root.history.writable
        visible: !root.inTrash
        height: visible ? implicitHeight : 0
        onTriggered: root.history.setArchived(root.row, !root.archived)
    }
    ChoiceItem {
        text: qsTr("Export…")
        visible: !root.inTrash
        height: visible ? implicitHeight : 0
        onTriggered: root.exportRequested(root.row)
    }
    ChoiceItem {
        text: qsTr("Restore")
        enabled: root.history.writable
        visible: root.inTrash
        height: visible ? implicitHeight : 0
        onTriggered: root.history.restore(root.row)
    }
    ChoiceItem {
        text: root.inTrash ? qsTr("Delete for good…") : qsTr("Move to trash")
        trailing: qsTr("Del", "the Delete key")
        enabled: root.history.writable
        onTriggered: root.inTrash ? root.eraseRequested(root.row) : root.history.trash(root.row)
    }
}
