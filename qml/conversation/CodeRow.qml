// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// A block of code: what it is, Copy, and the code itself, which scrolls sideways. Always left to right.
RowFrame {
    id: root

    required property string code
    required property string language
    required property string detail
    required containers
    required continued
    readonly property int lines: editor.lineCount

    signal copyRequested(text: string)

    innerHeight: panel.height

    Rectangle {
        id: panel

        width: parent.width
        height: header.height + scroller.height
        radius: Theme.radius
        color: Theme.sunken
        border.color: Theme.border
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Item {
            id: header

            width: parent.width
            height: Theme.controlLarge

            PlainLabel {
                id: languageLabel

                x: Theme.lg
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width / 2)
                text: root.detail === "" ? qsTr("Text") : root.detail
                color: Theme.muted
                font.weight: Font.DemiBold
            }
            PlainLabel {
                anchors.left: languageLabel.right
                anchors.leftMargin: Theme.sm
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%n line(s)", "", root.lines)
                color: Theme.muted
            }
            CopyButton {
                anchors.right: parent.right
                anchors.rightMargin: Theme.xs
                anchors.verticalCenter: parent.verticalCenter
                label: qsTr("Copy code")
                onClicked: root.copyRequested(root.code)
            }
        }
        Flickable {
            id: scroller

            readonly property bool overflowing: editor.implicitWidth + 2 * Theme.lg > width

            x: Theme.hairline
            y: header.height
            width: parent.width - 2 * Theme.hairline
            height: editor.implicitHeight + (overflowing ? 3 : 2) * Theme.md
            contentWidth: Math.max(width, editor.implicitWidth + 2 * Theme.lg)
            contentHeight: height
            flickableDirection: Flickable.HorizontalFlick
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            interactive: overflowing

            ScrollBar.horizontal: PageScrollBar {}

            MatchReveal {
                scroller: scroller
                finder: root.finder
            }

            SelectableText {
                id: editor

                x: Theme.lg
                y: Theme.md
                wrapMode: TextEdit.NoWrap
                horizontalAlignment: TextEdit.AlignLeft
                font: Theme.codeFont
                finder: root.finder
                findRow: root.index
                tabStopDistance: metrics.averageCharacterWidth * 4
                Accessible.name: qsTr("Code, %1: %2").arg(languageLabel.text).arg(root.code)
                onSelectionBegun: root.selectionBegun()

                FontMetrics {
                    id: metrics

                    font: Theme.codeFont
                }
                CodeDocument {
                    target: editor.textDocument
                    code: root.code
                    language: root.language
                    background: Theme.sunken
                    Component.onCompleted: start()
                }
            }
        }
        Rectangle {
            y: header.height - height
            width: parent.width
            height: Theme.hairline
            color: Theme.border
        }
    }
}
