// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// A few lines of foreign text with what was looked for marked; what goes on behind them fades out.
Item {
    id: root

    required property prose spans
    property int lines: 2
    property int weight: Font.Normal
    property color ground: Theme.page // what it stands on
    readonly property bool cut: body.lineCount > lines
    readonly property bool fromRight: body.effectiveHorizontalAlignment === TextEdit.AlignRight

    /// Where the line after those that are shown begins: lines are not of one height.
    function end(): real {
        const line = body.contentHeight / body.lineCount;
        return body.positionToRectangle(body.positionAt(0, (lines + 0.5) * line)).y;
    }

    implicitHeight: Math.floor(cut ? end() : Math.ceil(body.contentHeight))
    clip: cut

    ProseText {
        id: body

        width: parent.width
        enabled: false // clicks are for the row
        spans: root.spans
        codeGround: Theme.foundMark
        wrapMode: TextEdit.Wrap
        font.pixelSize: Theme.small
        font.weight: root.weight
        Accessible.name: "" // that of the row says it all
        Accessible.ignored: true
    }
    Rectangle {
        id: fade

        readonly property color clear: Qt.rgba(root.ground.r, root.ground.g, root.ground.b, 0)

        x: root.fromRight ? 0 : root.width - width
        y: root.height - height
        width: Math.min(Theme.xxl, root.width)
        height: root.height / root.lines
        visible: root.cut
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: root.fromRight ? 1 : 0
                color: fade.clear
            }
            GradientStop {
                position: root.fromRight ? 0 : 1
                color: root.ground
            }
        }
    }
}
