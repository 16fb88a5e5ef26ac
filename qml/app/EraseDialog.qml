// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// Asks once before conversations are erased, and says from where they go.
AskingDialog {
    id: root

    required property HistoryViewModel history
    property int row: -1
    property int reach: 0

    function ask(index: int): void {
        row = index;
        reach = history.reach(index);
        if (reach > 0)
            open();
    }

    onOpened: (contentItem as EraseContent).begin()

    contentItem: EraseContent {
        reach: root.reach
        onAgreed: {
            root.history.erase(root.row);
            root.close();
        }
        onLeave: root.close()
    }
}
