// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// The edge of the sidebar: dragged, or moved with the arrow keys, it makes it wider or narrower.
Control {
    id: root

    required property Preferences preferences
    property real widthBefore: 0
    readonly property int direction: mirrored ? -1 : 1

    function moveBy(distance: real): void {
        preferences.sidebarWidth = widthBefore + direction * distance / Theme.zoom;
    }
    function step(distance: real): void {
        widthBefore = preferences.sidebarWidth;
        moveBy(distance);
    }

    implicitWidth: Theme.sm
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Width of the sidebar")
    Keys.onLeftPressed: step(-Theme.lg)
    Keys.onRightPressed: step(Theme.lg)

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.focusWidth
        height: parent.height
        visible: root.visualFocus || hover.hovered || drag.active
        color: root.visualFocus ? Theme.accent : Theme.borderStrong
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.SplitHCursor
    }
    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false
        dragThreshold: 0
        onActiveChanged: if (active) root.widthBefore = root.preferences.sidebarWidth
        onActiveTranslationChanged: if (active) root.moveBy(centroid.scenePosition.x - centroid.scenePressPosition.x)
    }
    TapHandler {
        onDoubleTapped: root.preferences.sidebarWidth = NaN // as the design has it
    }
}
