// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// A sentence on a tinted ground, with an icon for its weight; the details go to the clipboard.
Rectangle {
    id: root

    required property string text
    property string detail: ""
    property int severity: Rows.Severity.Info
    readonly property color ink: severity === Rows.Severity.Problem ? Theme.problem
                                 : severity === Rows.Severity.Warning ? Theme.warning : Theme.muted

    signal copyRequested(text: string)

    height: Math.max(label.implicitHeight + 2 * Theme.md, copy.visible ? copy.height + Theme.sm : 0)
    radius: Theme.radius
    color: severity === Rows.Severity.Problem ? Theme.problemGround
           : severity === Rows.Severity.Warning ? Theme.warningGround : Theme.sunken

    Icon {
        id: mark

        x: Theme.lg
        y: Theme.md + (metrics.height - height) / 2
        icon: root.severity === Rows.Severity.Problem ? "problem"
              : root.severity === Rows.Severity.Warning ? "warning" : "info"
        color: root.ink
    }
    FontMetrics {
        id: metrics

        font: label.font
    }
    PlainLabel {
        id: label

        anchors.left: mark.right
        anchors.leftMargin: Theme.sm
        anchors.right: copy.visible ? copy.left : parent.right
        anchors.rightMargin: Theme.sm
        y: Theme.md
        text: root.text
        color: root.ink
        font.pixelSize: Theme.small + Theme.hairline
        wrapMode: Text.Wrap
    }
    CopyButton {
        id: copy

        anchors.right: parent.right
        anchors.rightMargin: Theme.xs
        anchors.verticalCenter: parent.verticalCenter
        visible: root.detail !== ""
        label: qsTr("Copy details")
        onClicked: root.copyRequested(root.text + "\n" + root.detail)
    }
}
