// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// How a table is copied.
PopupMenu {
    id: root

    property TableModel table: null

    signal copyRequested(text: string)

    function openAt(item: Item, at: point, table: TableModel): void {
        root.table = table;
        popup(item, at.x, at.y);
    }

    margins: Theme.sm

    ChoiceItem {
        text: qsTr("Copy for a spreadsheet")
        note: qsTr("With tabs between the cells")
        onTriggered: root.copyRequested(root.table.asTsv())
    }
    ChoiceItem {
        text: qsTr("Copy as CSV")
        note: qsTr("With commas, and quotes where they are needed")
        onTriggered: root.copyRequested(root.table.asCsv())
    }
    ChoiceItem {
        text: qsTr("Copy as Markdown")
        onTriggered: root.copyRequested(root.table.asMarkdown())
    }
}
