// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// The tags of one conversation, or of all that are marked: those that are in use, and room for a new one.
AskingDialog {
    id: root

    required property HistoryViewModel history
    property int row: -1
    property list<string> had

    function ask(index: int): void {
        row = index;
        had = history.tagsOf(index);
        open();
    }

    onOpened: (contentItem as TagContent).begin()

    contentItem: TagContent {
        history: root.history
        had: root.had
        onAdded: tag => {
            root.history.addTag(root.row, tag);
            root.close();
        }
        onRemoved: tag => {
            root.history.removeTag(root.row, tag);
            root.close();
        }
        onLeave: root.close()
    }
}
