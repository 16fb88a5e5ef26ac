// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Everything on the Network page, from what is in use to the test of it.
FocusScope {
    id: root

    required property NetworkViewModel network

    signal copyRequested(text: string)
    signal closeRequested()

    function begin(): void {
        close.forceActiveFocus(Qt.TabFocusReason);
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Network")

    PlainLabel {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.xs
        anchors.right: close.left
        anchors.rightMargin: Theme.md
        anchors.verticalCenter: close.verticalCenter
        text: qsTr("Network")
        font.pixelSize: Theme.headingSize(2)
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.small
        Accessible.role: Accessible.Heading
    }
    TextButton {
        id: close

        anchors.right: parent.right
        outlined: true
        text: qsTr("Close")
        onClicked: root.closeRequested()
    }
    PageScroller {
        id: scroller

        anchors.fill: parent
        anchors.topMargin: close.height + Theme.md
        contentHeight: column.height

        Column {
            id: column

            // The ring of what has the keyboard is not cut off at the sides.
            x: LayoutMirroring.enabled ? scroller.width - width - Theme.xs : Theme.xs
            width: scroller.width - Theme.lg
            spacing: Theme.lg

            NetworkState {
                width: parent.width
                network: root.network
            }
            NetworkSettings {
                width: parent.width
                network: root.network
            }
            NetworkTest {
                width: parent.width
                network: root.network
                onCopyRequested: text => root.copyRequested(text)
            }
        }
    }
}
