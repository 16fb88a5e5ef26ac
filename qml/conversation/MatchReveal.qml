// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// Scrolls what is wider than the column sideways to the match that the reader is led to.
Item {
    id: root

    required property Flickable scroller
    required property PageFinder finder

    // Not the root: its functions would look for names where this is used.
    Connections {
        target: root.finder

        function onPlaced(item: Item, place: rect): void {
            const page = root.scroller.contentItem;
            let above = item;
            while (above && above !== page)
                above = above.parent;
            if (!above)
                return;
            const at = item.mapToItem(page, place.x, place.y).x;
            const last = Math.max(0, root.scroller.contentWidth - root.scroller.width);
            if (at < root.scroller.contentX || at + place.width > root.scroller.contentX + root.scroller.width)
                root.scroller.contentX = Math.max(0, Math.min(last, at - root.scroller.width / 3));
        }
    }
}
