// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// One piece of a code, with the numbers of its lines where they are wanted: these stay when it scrolls sideways.
Item {
    id: root

    required property int piece
    required property real above
    required property real extent
    required property CodeView view
    required property real scrolled // how far sideways

    y: Theme.md + above
    height: extent

    CodeGrounds {
        anchors.fill: parent
        document: code
    }
    SelectableText {
        id: editor

        x: root.view.gutter + Theme.lg
        width: root.width - x - Theme.lg
        wrapMode: root.view.wraps ? TextEdit.Wrap : TextEdit.NoWrap
        horizontalAlignment: TextEdit.AlignLeft
        font: Theme.codeFont
        selection: root.view.selection
        finder: root.view.finder
        findRow: root.view.row
        findText: root.piece
        tabStopDistance: root.view.letter * 4
        Accessible.name: text
        onImplicitHeightChanged: measure()

        function measure(): void {
            if (root.view.wraps && code.started)
                root.view.pieces.measure(root.piece, implicitHeight);
        }

        CodeDocument {
            id: code

            property bool started: false

            target: editor.textDocument
            pieces: root.view.pieces
            piece: root.piece
            numbered: root.view.numbered
            Component.onCompleted: {
                start();
                started = true;
                editor.measure();
            }
        }
    }
    Rectangle {
        x: root.scrolled
        visible: root.view.numbered
        width: root.view.gutter
        height: parent.height
        color: Theme.sunken

        Text {
            anchors.right: parent.right
            anchors.rightMargin: Theme.sm
            y: Theme.codeRow * 0.8 - root.view.ascent
            text: code.numbers
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignRight
            font: Theme.codeFont
            color: Theme.muted
            lineHeightMode: Text.FixedHeight
            lineHeight: Theme.codeRow
            Accessible.ignored: true
        }
    }
}
