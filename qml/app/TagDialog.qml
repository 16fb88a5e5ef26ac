// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// The tags of one conversation, or of all that are marked: those that are in use, and room for a new one.
AskingDialog {
    id: root

    required property HistoryViewModel history
    property historyChoice choice

    function ask(asked: historyChoice): void {
        choice = asked;
        if (choice.count > 0)
            open();
    }

    onOpened: (contentItem as TagContent).begin()

    contentItem: TagContent {
        history: root.history
        had: root.choice.tags
        onAdded: tag => {
            root.history.addTag(root.choice, tag);
            root.close();
        }
        onRemoved: tag => {
            root.history.removeTag(root.choice, tag);
            root.close();
        }
        onLeave: root.close()
    }
}
