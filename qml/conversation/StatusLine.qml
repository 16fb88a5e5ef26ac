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
    property real panelRoom: width
    readonly property alias panelOpen: panel.opened
    readonly property bool shown: Window.visibility !== Window.Hidden && Window.visibility !== Window.Minimized

    function showUsage(): void {
        (panel.made() as UsagePanel).open();
    }

    implicitHeight: Theme.xl
    padding: 0
    leftPadding: Theme.lg
    rightPadding: Theme.lg
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.name: qsTr("Usage: %1").arg(status.summary)
    Accessible.description: status.wayReason
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onClicked: showUsage()

    contentItem: StatusParts {
        status: root.status
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }

    Binding {
        target: root.status
        property: "watched"
        value: root.visible && root.shown
    }
    Tip {
        text: root.status.wayReason !== "" ? root.status.wayReason : usage.hint
        visible: (root.hovered || root.visualFocus) && !panel.opened
    }
    ActionInfo {
        id: usage

        action: "usage"
    }
    ActionHandler {
        action: "usage"
        enabled: root.visible
        onTriggered: root.showUsage()
    }
    OnDemand {
        id: panel

        onWanted: make(Qt.resolvedUrl("UsagePanel.qml"), { status: root.status })
        onLoaded: {
            const made = item as UsagePanel;
            made.x = Qt.binding(() => root.mirrored ? root.width - made.width : 0);
            made.y = Qt.binding(() => -made.height - Theme.xs);
            made.width = Qt.binding(() => Math.min(Theme.panelWidth, root.panelRoom));
        }
    }
}
