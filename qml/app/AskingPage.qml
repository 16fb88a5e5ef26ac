// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// The content of an AskingDialog that may be higher than the window; what is put into it takes its width.
Item {
    id: root

    default property alias content: holder.data

    implicitHeight: holder.height

    PageScroller {
        id: scroller

        // The ring of what has the keyboard is not cut off, and the bar has its place at the side.
        anchors.fill: parent
        anchors.margins: -Theme.xs
        anchors.rightMargin: -Theme.lg
        contentHeight: holder.height + 2 * Theme.xs

        Item {
            id: holder

            x: LayoutMirroring.enabled ? scroller.width - width - Theme.xs : Theme.xs
            y: Theme.xs
            width: root.width
            height: childrenRect.height
        }
    }
}
