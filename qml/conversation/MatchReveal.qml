// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Scrolls what is wider than the column sideways to the match that the reader is led to.
Connections {
    id: root

    required property Flickable scroller
    required property PageFinder finder

    function onPlaced(item: Item, place: rect): void {
        let above = item;
        while (above && above !== scroller.contentItem)
            above = above.parent;
        if (!above)
            return;
        const at = item.mapToItem(scroller.contentItem, place.x, place.y).x;
        const last = Math.max(0, scroller.contentWidth - scroller.width);
        if (at < scroller.contentX || at + place.width > scroller.contentX + scroller.width)
            scroller.contentX = Math.max(0, Math.min(last, at - scroller.width / 3));
    }

    target: finder
}
