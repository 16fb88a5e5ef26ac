// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// The title of a page of signing in, and what there is to say about it.
Column {
    id: root

    required property string title
    property string text: ""

    spacing: Theme.sm

    PlainLabel {
        width: parent.width
        text: root.title
        font.pixelSize: Theme.headingSize(1)
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    PlainLabel {
        width: parent.width
        visible: text !== ""
        text: root.text
        color: Theme.muted
        font.pixelSize: Theme.code
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
