// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What the status line says, as far as there is room for it.
Item {
    id: root

    required property StatusViewModel status

    implicitHeight: Theme.xl

    Row {
        id: parts

        readonly property real rest: parent.width - (context.visible ? context.width + spacing : 0)

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.md

        StatusPart {
            id: context

            visible: text !== ""
            text: root.status.context
            percent: root.status.contextPercent
            maximumWidth: root.width
        }
        StatusPart {
            id: limit

            visible: text !== "" && parts.rest >= Math.min(wholeWidth, Theme.factName)
            text: root.status.limit
            percent: root.status.limitPercent
            maximumWidth: parts.rest
        }
        PlainLabel {
            readonly property real taken: root.status.limit === "" ? 0 : limit.wholeWidth + parts.spacing

            anchors.verticalCenter: parent.verticalCenter
            visible: taken + implicitWidth <= parts.rest
            text: root.status.way
            color: Theme.muted
            maximumLineCount: 1
            Accessible.ignored: true
        }
    }
}
