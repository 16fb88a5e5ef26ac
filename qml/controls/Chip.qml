// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// A short label that stands out, such as "Demo".
Rectangle {
    id: root

    required property string text

    implicitWidth: label.implicitWidth + Theme.sm * 2
    implicitHeight: Theme.xl
    radius: height / 2
    color: Theme.warningGround
    border.width: Theme.edge
    border.color: Theme.warning
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    PlainLabel {
        id: label

        anchors.centerIn: parent
        text: root.text
        color: Theme.warning
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
