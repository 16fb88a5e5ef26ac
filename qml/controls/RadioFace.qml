// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// The words of a RadioChoice, beside its mark.
Item {
    id: root

    required property string text

    implicitHeight: words.implicitHeight

    PlainLabel {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.icon + Theme.sm
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
