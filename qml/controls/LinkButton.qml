// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// Words that lead to a page in the browser.
AbstractButton {
    id: root

    required property string link

    signal linkChosen(link: string)

    implicitHeight: Theme.xl
    leftPadding: Theme.xs
    rightPadding: Theme.xs
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    font.pixelSize: Theme.small
    Accessible.role: Accessible.Link
    Accessible.name: text
    Accessible.description: link
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onClicked: linkChosen(link)

    contentItem: PlainLabel {
        text: root.text
        color: Theme.accent
        font.underline: root.hovered || root.visualFocus
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    background: Item {
        FocusRing {
            shown: root.visualFocus
        }
    }

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    Tip {
        text: root.link
        visible: root.hovered || root.visualFocus
    }
}
