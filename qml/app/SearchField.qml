// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls

/// A line for what somebody looks for.
TextField {
    id: root

    required property string label

    implicitHeight: Theme.control
    leftPadding: LayoutMirroring.enabled ? Theme.md : Theme.icon + 2 * Theme.sm
    rightPadding: LayoutMirroring.enabled ? Theme.icon + 2 * Theme.sm : Theme.md
    color: Theme.text
    placeholderText: label
    placeholderTextColor: Theme.muted
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.small
    selectByMouse: true
    inputMethodHints: Qt.ImhNoAutoUppercase
    Accessible.name: label

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: root.activeFocus ? Theme.fieldFocusWidth : Theme.hairline
        border.color: root.activeFocus ? Theme.accent : Theme.borderStrong
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.sm
        anchors.verticalCenter: parent.verticalCenter
        icon: "search"
    }
}
