// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A page that may be longer than its window; what the keyboard reaches comes into sight.
Flickable {
    id: root

    property real shownY: 0 // where it was put; elsewhere somebody is reading

    function reveal(item: Item): void {
        const place = item.mapToItem(contentItem, 0, 0);
        const last = Math.max(0, contentHeight - height);
        if (place.y < contentY)
            contentY = Math.max(0, place.y - Theme.xl);
        else if (place.y + item.height > contentY + height)
            contentY = Math.min(last, place.y + item.height + Theme.xl - height);
    }

    function revealFocus(): void {
        const item = root.Window.activeFocusItem;
        for (let above = item; above; above = above.parent) {
            if (above === contentItem)
                reveal(item);
        }
        shownY = contentY;
    }
    /// The same once the layout has come to rest, as after another page was put in.
    function settle(): void {
        shownY = contentY;
        layout.restart();
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onHeightChanged: settle()
    onContentHeightChanged: if (contentY === shownY) layout.restart()

    ScrollBar.vertical: PageScrollBar {}

    Timer {
        id: layout

        interval: 0
        onTriggered: root.revealFocus()
    }
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            root.revealFocus();
        }
    }
}
