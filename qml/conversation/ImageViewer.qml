// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// A picture over the whole window: the wheel and + and - make it larger and smaller, 0 makes it fit, Escape closes.
Popup {
    id: root

    property string text
    property real zoom: 1 // 1 fits
    readonly property real step: 1.25
    readonly property real fit: Math.min(1, room.width * Screen.devicePixelRatio / Math.max(1, picture.pixels.width),
                                         room.height * Screen.devicePixelRatio / Math.max(1, picture.pixels.height))
    readonly property alias pictureWidth: picture.width

    function openFor(item: Item, image: imageData, text: string): void {
        root.text = text;
        picture.image = image;
        zoom = 1;
        parent = item.Window.contentItem;
        open();
    }
    /// What is at `at`, in the pixels of the view, stays there.
    function zoomBy(factor: real, at: point): void {
        const before = zoom;
        zoom = Math.max(0.25, Math.min(16, zoom * factor));
        const grown = zoom / before;
        room.contentX = bounded((room.contentX + at.x) * grown - at.x, room.contentWidth - room.width);
        room.contentY = bounded((room.contentY + at.y) * grown - at.y, room.contentHeight - room.height);
    }
    function bounded(value: real, last: real): real {
        return Math.max(0, Math.min(last, value));
    }

    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    padding: 0
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape

    background: Rectangle {
        color: Theme.page
    }
    Flickable {
        id: room

        anchors.fill: parent
        clip: true
        focus: true
        contentWidth: Math.max(width, picture.width)
        contentHeight: Math.max(height, picture.height)
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.Graphic
        Accessible.name: root.text === "" ? qsTr("Picture without a description") : qsTr("Picture: %1").arg(root.text)
        Keys.onPressed: event => {
            const middle = Qt.point(width / 2, height / 2);
            event.accepted = true;
            if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
                root.zoomBy(root.step, middle);
            else if (event.key === Qt.Key_Minus)
                root.zoomBy(1 / root.step, middle);
            else if (event.key === Qt.Key_0)
                root.zoom = 1;
            else
                event.accepted = false;
        }

        Picture {
            id: picture

            x: Math.round((room.contentWidth - width) / 2)
            y: Math.round((room.contentHeight - height) / 2)
            width: pixels.width * root.fit * root.zoom / Screen.devicePixelRatio
            height: pixels.height * root.fit * root.zoom / Screen.devicePixelRatio
        }
        WheelHandler {
            target: null
            onWheel: event => root.zoomBy(Math.pow(root.step, event.angleDelta.y / 120), point.position)
        }
    }
    IconButton {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.md
        glyph: "close"
        label: qsTr("Close the picture")
        onClicked: root.close()
    }
}
