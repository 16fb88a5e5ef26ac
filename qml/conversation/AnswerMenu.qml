// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// What else can be done with an answer.
PopupMenu {
    id: root

    property int row: -1
    property int branches: 1
    property bool busy: false

    signal forkRequested(row: int)
    signal compareRequested(row: int)

    /// About the answer at `row` of the page.
    function openAt(button: Item, row: int, branches: int): void {
        root.row = row;
        root.branches = branches;
        openBelow(button, false);
    }

    margins: Theme.sm

    ChoiceItem {
        text: qsTr("Fork from here")
        note: qsTr("A new conversation that begins with all down to here")
        enabled: !root.busy
        onTriggered: root.forkRequested(root.row)
    }
    ChoiceItem {
        text: qsTr("Compare versions…")
        note: root.branches > 1 ? qsTr("Two answers side by side, with what differs marked")
                                : qsTr("Ask again first: there is one answer only")
        enabled: root.branches > 1
        onTriggered: root.compareRequested(root.row)
    }
}
