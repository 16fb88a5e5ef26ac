// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// A sentence on a tinted ground, with an icon for its weight and what can be done about it; the details go to the
/// clipboard.
Rectangle {
    id: root

    required property string text
    property string detail: ""
    property int severity: Rows.Severity.Info
    property bool continuable: false
    property bool retryable: false
    property string action: "" // what else can be done about it
    readonly property bool actionable: continuable || retryable || action !== ""
    readonly property real textHeight: Math.max(label.implicitHeight + 2 * Theme.md,
                                                copy.visible ? copy.height + Theme.sm : 0)
    readonly property color ink: severity === Rows.Severity.Problem ? Theme.problem
                                 : severity === Rows.Severity.Warning ? Theme.warning : Theme.muted

    signal copyRequested(text: string)
    signal continueRequested()
    signal retryRequested()
    signal actionRequested()

    height: textHeight + (actionable ? actions.height + Theme.md : 0)
    radius: Theme.radius
    color: severity === Rows.Severity.Problem ? Theme.problemGround
           : severity === Rows.Severity.Warning ? Theme.warningGround : Theme.sunken
    border.width: Theme.edge
    border.color: ink

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.lg
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
        Accessible.role: Accessible.AlertMessage
    }
    CopyButton {
        id: copy

        anchors.right: parent.right
        anchors.rightMargin: Theme.xs
        y: Math.round((root.textHeight - height) / 2)
        visible: root.detail !== ""
        label: qsTr("Copy details")
        onClicked: root.copyRequested(root.text + "\n" + root.detail)
    }
    Flow {
        id: actions

        anchors.left: label.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.sm
        y: root.textHeight
        spacing: Theme.sm
        visible: root.actionable

        TextButton {
            visible: root.action !== ""
            primary: true
            maximumWidth: actions.width
            text: root.action
            onClicked: root.actionRequested()
        }
        TextButton {
            visible: root.continuable
            primary: true
            text: qsTr("Continue")
            Accessible.description: qsTr("The answer goes on where it stops")
            onClicked: root.continueRequested()
        }
        TextButton {
            visible: root.retryable
            primary: !root.continuable && root.severity === Rows.Severity.Problem
            outlined: true
            text: qsTr("Retry")
            Accessible.description: qsTr("The question is asked again")
            onClicked: root.retryRequested()
        }
    }
}
