// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A quiet button that shows an icon; its label is the tooltip and what is read aloud.
AbstractButton {
    id: root

    required property string label
    required property string glyph
    property string hint: label
    property bool primary: false

    implicitWidth: Theme.control
    implicitHeight: Theme.control
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.name: label
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            icon: root.glyph
            color: root.primary ? Theme.accentInk : root.enabled ? Theme.muted : Theme.faint
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.primary ? (root.hovered ? Theme.accentHover : Theme.accent)
                            : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        opacity: root.enabled ? 1 : Theme.disabledOpacity

        FocusRing {
            shown: root.visualFocus
        }
    }

    Tip {
        text: root.hint
        visible: (root.hovered || root.visualFocus) && OpenMenus.count === 0
    }
}
