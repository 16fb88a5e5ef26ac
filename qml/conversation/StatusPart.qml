// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// One part of the status line: how much of something is used, drawn and in words. The words are cut where there is
/// less room than `maximumWidth`.
Row {
    id: root

    required property string text
    required property real percent
    property real maximumWidth: Infinity
    readonly property real wholeWidth: ring.width + spacing + label.implicitWidth

    spacing: Theme.xs

    UsageRing {
        id: ring

        anchors.verticalCenter: parent.verticalCenter
        percent: root.percent
    }
    PlainLabel {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, Math.min(implicitWidth, root.maximumWidth - ring.width - root.spacing))
        text: root.text
        color: Theme.muted
        maximumLineCount: 1
        Accessible.ignored: true
    }
}
