// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// Asks once before conversations are erased, and says from where they go.
AskingDialog {
    id: root

    required property HistoryViewModel history
    property historyChoice choice

    function ask(asked: historyChoice): void {
        choice = asked;
        if (choice.count > 0)
            open();
    }

    onOpened: (contentItem as EraseContent).begin()

    contentItem: EraseContent {
        reach: root.choice.count
        onAgreed: {
            root.history.erase(root.choice);
            root.close();
        }
        onLeave: root.close()
    }
}
