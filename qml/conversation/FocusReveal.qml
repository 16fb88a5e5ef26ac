// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// The keyboard within the page: what it reaches comes into sight, and Tab goes on where the rows that follow are
/// not made yet. Text that is clicked stays where it is.
Item {
    id: root

    required property Item view // stands before its rows
    required property ListView list
    required property TranscriptScroll scroll
    readonly property real margin: Theme.xl
    readonly property bool reading: (view.activeFocus || list.activeFocus) && !(Window.activeFocusItem instanceof TextArea)
    readonly property real page: Math.max(list.height / 2, list.height - Theme.xxl)

    function isInside(item: Item): bool {
        for (let above = item; above; above = above.parent) {
            if (above === list.contentItem)
                return true;
        }
        return false;
    }
    function topOf(item: Item): real {
        return item.mapToItem(list, 0, 0).y;
    }
    function reveal(item: Item): void {
        if (!item || (item instanceof TextEdit && !item.activeFocusOnTab) || !isInside(item))
            return;
        const top = topOf(item);
        const bottom = top + item.height;
        if (top < 0)
            scroll.scrollBy(top - margin);
        else if (bottom > list.height)
            scroll.scrollBy(Math.min(top - margin, bottom - list.height + margin));
    }
    /// The first stop below `limit`, a place in the page, or the last one above it; null when there is none. Not the
    /// one where the keyboard is: it may move along with the page.
    function stopBeyond(limit: real, forward: bool): Item {
        let found = null;
        let item = view.nextItemInFocusChain(true);
        for (let i = 0; i < 1000 && isInside(item); ++i, item = item.nextItemInFocusChain(true)) {
            const above = topOf(item) < limit;
            if (item === root.Window.activeFocusItem)
                continue;
            if (forward && !above)
                return item;
            if (!forward && above)
                found = item;
        }
        return found;
    }
    /// To the next stop of the Tab key, or the one before; false where the keyboard leaves the page.
    function step(forward: bool): bool {
        const here = root.Window.activeFocusItem;
        order.sort();
        const fromPage = here === view && forward; // then what is in sight comes first
        if (!fromPage && isInside(here.nextItemInFocusChain(forward)))
            return false;
        let item = fromPage ? stopBeyond(0, true) : null;
        for (let moved = 1; !item && moved !== 0;) {
            const before = list.contentY;
            scroll.scrollBy(forward ? page : -page);
            list.forceLayout();
            moved = list.contentY - before;
            order.sort();
            item = moved === 0 ? null : stopBeyond((forward ? list.height : 0) - moved, forward);
        }
        item?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return item !== null;
    }

    function go(forward: bool): void {
        if (!step(forward))
            root.Window.activeFocusItem.nextItemInFocusChain(forward)
                .forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // Before the item with the keyboard has looked for the next one by itself.
    Shortcut {
        sequence: "Tab"
        enabled: root.reading
        onActivated: root.go(true)
    }
    Shortcut {
        sequences: ["Backtab", "Shift+Tab"]
        enabled: root.reading
        onActivated: root.go(false)
    }
    ReadingOrder {
        id: order

        target: root.list.contentItem
    }
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            root.reveal(root.Window.activeFocusItem);
        }
    }
}
