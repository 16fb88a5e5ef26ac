// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What can be done with a link.
PopupMenu {
    id: root

    property string link

    signal openRequested(link: string)
    signal copyRequested(text: string)

    function openAt(item: Item, at: point, link: string): void {
        root.link = link;
        popup(item, at.x, at.y);
    }

    margins: Theme.sm

    ChoiceItem {
        text: qsTr("Open")
        note: Links.canOpen(root.link) ? "" : qsTr("Only https and mailto addresses are opened")
        enabled: Links.canOpen(root.link)
        onTriggered: root.openRequested(root.link)
    }
    ChoiceItem {
        text: qsTr("Copy address")
        onTriggered: root.copyRequested(root.link)
    }
}
