// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Below what was found: how much it is, and where there is room the keys.
Item {
    id: root

    required property SearchViewModel search

    implicitHeight: Theme.rowHeight

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.border
    }
    PlainLabel {
        id: summary

        anchors.left: parent.left
        anchors.leftMargin: Theme.columnMargin
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width - 2 * Theme.columnMargin)
        text: root.search.busy ? qsTr("Searching…") : root.search.summary
        color: Theme.muted
        Accessible.role: Accessible.StatusBar
    }
    PlainLabel {
        id: keys

        anchors.right: parent.right
        anchors.rightMargin: Theme.columnMargin
        anchors.verticalCenter: parent.verticalCenter
        visible: summary.implicitWidth + implicitWidth + 3 * Theme.columnMargin < root.width
        text: qsTr("↑ ↓ choose   Enter opens   Esc closes")
        color: Theme.muted
        Accessible.ignored: true
    }
}
