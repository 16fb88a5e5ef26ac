// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// Limits, context and ledgers, one under the other.
Flickable {
    id: root

    required property StatusViewModel status

    implicitHeight: column.height
    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    focus: true
    Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.xxl)
    Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.xxl))

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Usage")

    ScrollBar.vertical: PageScrollBar {}

    Column {
        id: column

        x: LayoutMirroring.enabled ? root.width - width : 0
        width: root.width - (root.contentHeight > root.height ? Theme.lg : 0)
        spacing: Theme.md

        SectionTitle {
            width: parent.width
            topPadding: 0
            text: qsTr("Limits")
        }
        PlainLabel {
            width: parent.width
            visible: root.status.bars.length === 0
            text: qsTr("unknown")
            color: Theme.muted
        }
        Repeater {
            model: root.status.bars

            UsageBar {
                required property meterBar modelData

                width: column.width
                title: modelData.title
                used: modelData.used
                note: modelData.note
                percent: modelData.percent
                filled: modelData.filled
            }
        }
        Column {
            width: parent.width
            spacing: Theme.xs

            FactRow {
                width: parent.width
                visible: root.status.credits !== ""
                name: qsTr("Credits")
                value: root.status.credits
            }
            FactRow {
                width: parent.width
                name: qsTr("Context")
                value: root.status.contextDetail
            }
            FactRow {
                width: parent.width
                visible: root.status.way !== ""
                name: qsTr("Way")
                value: root.status.wayReason !== "" ? root.status.way + ". " + root.status.wayReason
                                                    : root.status.way
            }
        }
        FactList {
            width: parent.width
            title: qsTr("Last turn")
            facts: root.status.lastTurn
        }
        FactList {
            width: parent.width
            title: qsTr("This conversation")
            facts: root.status.conversation
        }
    }
}
