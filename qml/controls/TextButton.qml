// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A button that shows its words, with an icon before or after them where that helps.
AbstractButton {
    id: root

    property string glyph: ""
    property string glyphAfter: ""
    property bool primary: false
    property bool outlined: false
    property bool wraps: false
    property real textSize: Theme.small
    /// Where there is less room than this for the whole button, its words are cut.
    property real maximumWidth: Infinity
    readonly property color ink: primary ? Theme.accentInk : outlined ? Theme.text : Theme.muted

    implicitHeight: Theme.control
    leftPadding: primary || outlined ? Theme.lg : Theme.sm
    rightPadding: leftPadding
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    font.pixelSize: textSize
    Accessible.name: text
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: ButtonFace {
        text: root.text
        glyph: root.glyph
        glyphAfter: root.glyphAfter
        ink: root.ink
        textFont: root.font
        wraps: root.wraps
        maximumWidth: root.maximumWidth - root.leftPadding - root.rightPadding
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.primary ? (root.hovered ? Theme.accentHover : Theme.accent)
                            : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.width: root.outlined && !root.primary ? Theme.hairline : 0
        border.color: Theme.borderStrong
        opacity: root.enabled ? 1 : Theme.disabledOpacity

        FocusRing {
            shown: root.visualFocus
        }
    }
}
