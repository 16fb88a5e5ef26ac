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
    property historyChoice choice
    readonly property bool inTrash: history.shelf === HistoryViewModel.Trash
    readonly property bool archived: history.shelf === HistoryViewModel.Archive

    signal renameRequested()
    signal tagRequested()
    signal exportRequested()
    signal eraseRequested()

    function openAt(item: Item, at: point, about: historyChoice): void {
        choice = about;
        popup(item, at.x, at.y);
    }

    width: Theme.menuNarrow

    ChoiceItem {
        text: qsTr("Rename…")
        trailing: "F2"
        enabled: root.choice.count === 1 && root.history.writable
        visible: !root.inTrash
        height: visible ? implicitHeight : 0
        onTriggered: root.renameRequested()
    }
    ChoiceItem {
        text: root.choice.pinned ? qsTr("Unpin") : qsTr("Pin")
        enabled: root.history.writable
        visible: !root.inTrash
        height: visible ? implicitHeight : 0
        onTriggered: root.history.setPinned(root.choice, !root.choice.pinned)
    }
    ChoiceItem {
        text: qsTr("Tags…")
        enabled: root.history.writable
        visible: !root.inTrash
        height: visible ? implicitHeight : 0
        onTriggered: root.tagRequested()
    }
    ChoiceItem {
        text: root.archived ? qsTr("Take out of the archive") : qsTr("Archive")
        enabled: root.history.writable
        visible: !root.inTrash
        height: visible ? implicitHeight : 0
        onTriggered: root.history.setArchived(root.choice, !root.archived)
    }
    ChoiceItem {
        text: qsTr("Export…")
        visible: !root.inTrash
        height: visible ? implicitHeight : 0
        onTriggered: root.exportRequested()
    }
    ChoiceItem {
        text: qsTr("Restore")
        enabled: root.history.writable
        visible: root.inTrash
        height: visible ? implicitHeight : 0
        onTriggered: root.history.restore(root.choice)
    }
    ChoiceItem {
        text: root.inTrash ? qsTr("Delete for good…") : qsTr("Move to trash")
        trailing: qsTr("Del", "the Delete key")
        enabled: root.history.writable
        onTriggered: root.inTrash ? root.eraseRequested() : root.history.trash(root.choice)
    }
}
