// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lectern.Controls

/// One cited page: its number, title and where it is.
AbstractButton {
    id: root

    required property int number
    required property string title
    required property string host
    required property string url

    implicitHeight: Theme.xl
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Link
    Accessible.name: qsTr("Source %1: %2, %3").arg(number).arg(title).arg(host)
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.sm

        PlainLabel {
            text: root.number
            color: Theme.muted
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.title
            color: Theme.accent
            font.underline: root.hovered || root.visualFocus
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.fillWidth: true
            Layout.minimumWidth: Math.min(implicitWidth, root.width / 3)
            text: root.host
            color: Theme.muted
            Accessible.ignored: true
        }
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
        text: root.url
        visible: root.hovered
    }
}
