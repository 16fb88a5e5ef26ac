// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// One quiet line under the composer: how full the context is, which limit comes first, by which way the server is
/// asked. A click opens the details. Its height is the same whatever is known; what has no room stands there only.
AbstractButton {
    id: root

    required property StatusViewModel status
    property alias panelOpen: panel.visible

    function showUsage(): void {
        panel.open();
    }

    implicitHeight: Theme.xl
    padding: 0
    leftPadding: Theme.lg
    rightPadding: Theme.lg
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.name: qsTr("Usage: %1").arg([status.context, status.limit, status.way].filter(part => part !== "").join(", "))
    Accessible.description: status.wayReason
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onClicked: showUsage()

    contentItem: Item {
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
                maximumWidth: root.availableWidth
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
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }

    Tip {
        text: root.status.wayReason !== "" ? root.status.wayReason : qsTr("Usage (%1)").arg(usageKey.nativeText)
        visible: (root.hovered || root.visualFocus) && !panel.visible
    }
    Shortcut {
        id: usageKey

        sequence: "Ctrl+U"
        enabled: root.visible
        onActivated: root.showUsage()
    }
    UsagePanel {
        id: panel

        x: root.mirrored ? root.width - width : 0
        y: -height - Theme.xs
        width: Math.min(Theme.panelWidth, root.width)
        status: root.status
    }
}
