// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Lectern.Controls
import Lectern.ViewModel

/// What is given along, to look at: a text as it stands in the request, of a PDF what is known of it.
Popup {
    id: root

    property attachment shown
    property Item from: null // where the keyboard goes back to

    function openFor(item: Item, what: attachment): void {
        shown = what;
        from = item;
        parent = item.Window.contentItem;
        open();
    }

    anchors.centerIn: T.Overlay.overlay
    width: T.Overlay.overlay ? Math.min(T.Overlay.overlay.width - 2 * Theme.sm, Theme.columnWidth) : 0
    height: T.Overlay.overlay ? Math.min(T.Overlay.overlay.height - 2 * Theme.sm, Theme.columnWidth) : 0
    padding: Theme.lg
    modal: true
    focus: true
    enter: null
    exit: null
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onClosed: from?.forceActiveFocus(Qt.PopupFocusReason)

    background: Rectangle {
        color: Theme.page
        border.color: Theme.border
        radius: Theme.radiusLarge
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    contentItem: AttachmentPage {
        shown: root.shown
        onLeave: root.close()
    }
}
