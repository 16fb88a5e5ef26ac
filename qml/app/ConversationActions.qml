// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Conversation
import Lectern.ViewModel

/// What can be done with conversations, wherever the keyboard is.
Item {
    id: root

    required property AppViewModel app
    readonly property HistoryViewModel history: app.history
    property bool reading: false // the keyboard is in the conversation, where Alt goes from question to question
    /// The conversation on the page is in the list.
    readonly property bool kept: enabled && !app.conversation.empty && !app.conversation.temporary
                                 && history.shelf !== HistoryViewModel.Trash

    signal newRequested()
    signal temporaryRequested()
    signal searchRequested()
    signal listRequested()
    signal renameRequested(row: int)
    signal tagsRequested(choice: historyChoice)
    signal exportRequested(choice: historyChoice)

    function current(): historyChoice {
        return history.only(history.currentRow());
    }
    function show(shelf: int): void {
        history.shelf = shelf;
        history.tag = "";
        listRequested();
    }

    ActionHandler {
        action: "new-chat"
        onTriggered: root.newRequested()
    }
    ActionHandler {
        action: "temporary-chat"
        onTriggered: root.temporaryRequested()
    }
    ActionHandler {
        action: "search"
        onTriggered: root.searchRequested()
    }
    ActionHandler {
        action: "chat-previous"
        except: root.reading ? ["Alt+Up"] : []
        onTriggered: root.history.step(-1)
    }
    ActionHandler {
        action: "chat-next"
        except: root.reading ? ["Alt+Down"] : []
        onTriggered: root.history.step(1)
    }
    ActionHandler {
        action: "chat-rename"
        enabled: root.kept
        onTriggered: root.renameRequested(root.history.currentRow())
    }
    ActionHandler {
        action: "chat-pin"
        enabled: root.kept
        onTriggered: root.history.setPinned(root.current(), !root.current().pinned)
    }
    ActionHandler {
        action: "chat-tags"
        enabled: root.kept
        onTriggered: root.tagsRequested(root.current())
    }
    ActionHandler {
        action: "chat-archive"
        enabled: root.kept && root.history.shelf === HistoryViewModel.Open
        onTriggered: root.history.setArchived(root.current(), true)
    }
    ActionHandler {
        action: "chat-export"
        enabled: root.kept
        onTriggered: root.exportRequested(root.current())
    }
    ActionHandler {
        action: "chat-trash"
        enabled: root.kept
        onTriggered: root.history.trash(root.current())
    }
    ActionHandler {
        action: "show-conversations"
        onTriggered: root.show(HistoryViewModel.Open)
    }
    ActionHandler {
        action: "show-archive"
        onTriggered: root.show(HistoryViewModel.Archive)
    }
    ActionHandler {
        action: "show-trash"
        onTriggered: root.show(HistoryViewModel.Trash)
    }
    Repeater {
        model: 8

        ActionHandler {
            id: pinned

            required property int index

            action: "pinned-" + (index + 1)
            onTriggered: root.history.openPinned(pinned.index)
        }
    }
}
