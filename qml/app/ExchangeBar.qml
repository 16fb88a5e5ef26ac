// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Above the page while conversations go out or come in: how far it is; behind that what came of an export.
Item {
    id: root

    required property HistoryExchange exchange
    readonly property bool running: exchange.running

    signal againRequested()
    /// The keyboard was in it when it went.
    signal leave()

    implicitHeight: visible ? panel.height + Theme.sm : 0
    visible: running || exchange.notice !== ""
    onVisibleChanged: if (!visible && focused.activeFocus) leave()

    FocusScope {
        id: focused

        anchors.fill: parent
        anchors.leftMargin: Theme.lg
        anchors.rightMargin: Theme.lg

        Rectangle {
            id: panel

            width: parent.width
            height: column.height + 2 * Theme.sm
            radius: Theme.radius
            color: root.exchange.failed ? Theme.problemGround : Theme.sunken
            border.width: Theme.edge
            border.color: root.exchange.failed ? Theme.problem : Theme.border

            Column {
                id: column

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.md
                y: Theme.sm
                spacing: Theme.xs

                Flow {
                    id: line

                    width: parent.width
                    spacing: Theme.sm

                    PlainLabel {
                        readonly property real rest: line.width - deeds.width - line.spacing

                        width: rest < line.width / 2 ? line.width : rest
                        height: Math.max(implicitHeight, Theme.control)
                        verticalAlignment: Text.AlignVCenter
                        text: !root.running ? root.exchange.notice
                              : root.exchange.total > 0 ? qsTr("Exporting: %1").arg(root.exchange.progress)
                                                        : root.exchange.progress
                        color: root.exchange.failed ? Theme.problem : Theme.text
                        wrapMode: Text.Wrap
                        elide: Text.ElideRight
                        maximumLineCount: 3
                        Accessible.name: text
                        Accessible.role: root.running ? Accessible.StaticText : Accessible.AlertMessage
                    }
                    Row {
                        id: deeds

                        readonly property real room: line.width - dismiss.width - spacing

                        spacing: Theme.xs

                        TextButton {
                            visible: root.running
                            text: qsTr("Cancel")
                            outlined: true
                            onClicked: root.exchange.cancel()
                        }
                        TextButton {
                            visible: !root.running && root.exchange.failed
                            text: qsTr("Choose another place…")
                            outlined: true
                            maximumWidth: deeds.room
                            onClicked: root.againRequested()
                        }
                        TextButton {
                            visible: !root.running && !root.exchange.failed && root.exchange.showable
                            text: qsTr("Show in folder")
                            outlined: true
                            maximumWidth: deeds.room
                            onClicked: root.exchange.showFiles()
                        }
                        IconButton {
                            id: dismiss

                            visible: !root.running
                            label: qsTr("Dismiss")
                            glyph: "close"
                            onClicked: root.exchange.clearNotice()
                        }
                    }
                }
                Rectangle {
                    width: parent.width
                    height: Theme.meter
                    radius: height / 2
                    visible: root.running && root.exchange.total > 0
                    color: Theme.hover
                    border.width: Theme.edge
                    border.color: Theme.border
                    Accessible.role: Accessible.ProgressBar
                    Accessible.name: qsTr("Exported")
                    Accessible.description: root.exchange.progress

                    Rectangle {
                        anchors.left: parent.left
                        width: Math.max(height, parent.width * root.exchange.done / Math.max(1, root.exchange.total))
                        height: parent.height
                        radius: height / 2
                        color: Theme.accent
                    }
                }
            }
        }
    }
}
