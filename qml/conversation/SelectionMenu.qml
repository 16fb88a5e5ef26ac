// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What can be done with what is selected on the page.
PopupMenu {
    id: root

    required property PageSelection selection

    signal allChosen()

    function openAt(item: Item, at: point): void {
        popup(item, at.x, at.y);
    }

    margins: Theme.sm

    ChoiceItem {
        text: qsTr("Copy")
        trailing: qsTr("Ctrl+C")
        enabled: root.selection.active
        onTriggered: root.selection.copy(PageSelection.All)
    }
    ChoiceItem {
        text: qsTr("Copy as Markdown")
        enabled: root.selection.active
        onTriggered: root.selection.copy(PageSelection.Markdown)
    }
    ChoiceItem {
        text: qsTr("Copy as plain text")
        enabled: root.selection.active
        onTriggered: root.selection.copy(PageSelection.Text)
    }
    ChoiceItem {
        text: qsTr("Copy as rich text")
        enabled: root.selection.active
        onTriggered: root.selection.copy(PageSelection.Html)
    }
    ChoiceItem {
        text: qsTr("Select all")
        trailing: qsTr("Ctrl+A")
        onTriggered: root.allChosen()
    }
}
