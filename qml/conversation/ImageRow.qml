// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// A picture that the answer has brought with it, no larger than it is and than the column; a click shows it on the
/// whole window. What cannot be shown is said in one line.
RowFrame {
    id: root

    required property imageData image
    required property string text
    required property string marker
    required property int task
    required containers
    required continued
    readonly property bool shown: picture.pixels.width > 0 && picture.state !== Picture.Broken
    readonly property real fit: Math.min(1, inner.width * Screen.devicePixelRatio / Math.max(1, picture.pixels.width),
                                         Theme.pictureHeight * Screen.devicePixelRatio / Math.max(1, picture.pixels.height))

    signal zoomRequested(image: imageData, text: string)

    innerHeight: shown ? button.height : problem.height

    Item {
        id: inner

        width: parent.width

        AbstractButton {
            id: button

            width: Math.round(picture.pixels.width * root.fit / Screen.devicePixelRatio)
            height: Math.round(picture.pixels.height * root.fit / Screen.devicePixelRatio)
            visible: root.shown
            focusPolicy: Qt.TabFocus
            hoverEnabled: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.text === "" ? qsTr("Picture without a description") : qsTr("Picture: %1").arg(root.text)
            Accessible.description: qsTr("Press to enlarge it")
            Accessible.onPressAction: clicked()
            Keys.onReturnPressed: button.clicked()
            onClicked: root.zoomRequested(root.image, root.text)

            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }
            Rectangle {
                anchors.fill: parent
                visible: picture.state === Picture.Decoding
                color: Theme.sunken
            }
            Picture {
                id: picture

                anchors.fill: parent
                image: root.image
            }
            FocusRing {
                shown: button.visualFocus
            }
            Tip {
                text: root.text
                visible: button.hovered && root.text !== ""
            }
        }
        PlainLabel {
            id: problem

            width: parent.width
            visible: !root.shown
            text: picture.state === Picture.TooLarge ? qsTr("A picture that is too large to be shown: %1").arg(root.text)
                                                     : qsTr("A picture that cannot be shown: %1").arg(root.text)
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
    ListMark {
        marker: root.marker
        task: root.task
        room: parent.width
    }
    SelectedCover {
        selection: root.selection
        row: root.index
    }
}
