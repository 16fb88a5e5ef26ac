// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The edge of the sidebar: dragged, or moved with the arrow keys, it makes it wider or narrower.
Item {
    id: root

    required property Preferences preferences
    property real dragged: 0
    readonly property real wantedWidth: drag.active ? dragged : preferences.sidebarWidth
    readonly property int direction: Application.layoutDirection === Qt.RightToLeft ? -1 : 1
    // By these names a slider is read aloud.
    readonly property real value: wantedWidth
    readonly property real minimumValue: preferences.usableSidebarWidth(0)
    readonly property real maximumValue: preferences.usableSidebarWidth(1e6)
    readonly property real stepSize: Theme.lg / Theme.zoom

    function moved(distance: real): real {
        return preferences.usableSidebarWidth(preferences.sidebarWidth + direction * distance / Theme.zoom);
    }

    implicitWidth: Theme.sm
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Width of the sidebar")
    Accessible.onIncreaseAction: preferences.sidebarWidth += stepSize
    Accessible.onDecreaseAction: preferences.sidebarWidth -= stepSize
    Keys.onLeftPressed: preferences.sidebarWidth = moved(-Theme.lg)
    Keys.onRightPressed: preferences.sidebarWidth = moved(Theme.lg)

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.focusWidth
        height: parent.height
        visible: root.activeFocus || hover.hovered || drag.active
        color: root.activeFocus ? Theme.accent : Theme.borderStrong
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
        onActiveChanged: {
            if (active)
                root.dragged = root.preferences.sidebarWidth;
            else
                root.preferences.sidebarWidth = root.dragged; // kept once, not with every pixel
        }
        onActiveTranslationChanged: if (active) root.dragged = root.moved(centroid.scenePosition.x - centroid.scenePressPosition.x)
    }
    TapHandler {
        onDoubleTapped: root.preferences.sidebarWidth = NaN // as the design has it
    }
}
