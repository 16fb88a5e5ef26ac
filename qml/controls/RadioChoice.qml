// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// One of several choices of which one holds.
RadioButton {
    id: root

    padding: Theme.xs
    leftPadding: Theme.xs
    spacing: Theme.sm
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    font.pixelSize: Theme.small
    Accessible.name: text
    Accessible.onPressAction: if (enabled) toggle()
    Keys.onReturnPressed: root.toggle()
    Keys.onEnterPressed: root.toggle()

    // Later: the height of words that wrap changes while it is asked for.
    Binding on implicitHeight {
        delayed: true
        value: Math.max(Theme.control, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    }

    indicator: Rectangle {
        x: root.mirrored ? root.width - width - root.rightPadding : root.leftPadding
        y: root.topPadding + (root.availableHeight - height) / 2
        implicitWidth: Theme.icon
        implicitHeight: Theme.icon
        radius: width / 2
        color: "transparent"
        border.width: root.checked ? Theme.icon / 3.5 : Theme.fieldFocusWidth
        border.color: root.checked ? Theme.accent : Theme.borderStrong
    }
    contentItem: RadioFace {
        text: root.text
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }
}
