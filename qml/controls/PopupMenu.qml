// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A menu in the program's look.
Menu {
    id: root

    property bool counted: false

    function tell(opened: bool): void {
        if (counted === opened)
            return;
        counted = opened;
        OpenMenus.count += opened ? 1 : -1;
    }

    /// Under `button`, with which its near or its far edge is in line.
    function openBelow(button: Item, far: bool): void {
        parent = button;
        x = Qt.binding(() => far === button.LayoutMirroring.enabled ? 0 : button.width - width);
        y = Qt.binding(() => button.height + Theme.xs);
        open();
    }

    padding: Theme.xs
    overlap: 0
    onAboutToShow: tell(true)
    onAboutToHide: tell(false)
    Component.onDestruction: tell(false)

    background: Rectangle {
        implicitWidth: Theme.menuWidth
        color: Theme.raised
        border.color: Theme.border
        radius: Theme.radius
    }
}
