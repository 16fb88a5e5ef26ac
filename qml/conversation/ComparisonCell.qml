// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// One side of a line of a comparison.
Rectangle {
    id: root

    required property string text
    required property prose spans
    required property string sign
    required property color ground
    required property color mark
    property bool missing: false // there is no such line on this side

    implicitHeight: body.implicitHeight + 2 * Theme.hairline
    color: missing ? Theme.sunken : sign !== "" ? ground : "transparent"

    PlainLabel {
        id: signLabel

        anchors.left: parent.left
        y: Theme.hairline
        width: Theme.icon
        horizontalAlignment: Text.AlignHCenter
        text: root.sign
        font.pixelSize: Theme.small
        font.weight: Font.Bold
        lineHeight: Theme.lineHeight
        Accessible.ignored: true
    }
    ProseText {
        id: body

        anchors.left: signLabel.right
        anchors.leftMargin: Theme.xs
        anchors.right: parent.right
        y: Theme.hairline
        visible: !root.missing
        spans: root.spans
        codeGround: root.mark
        wrapMode: TextEdit.Wrap
        font.pixelSize: Theme.small + Theme.hairline
        Accessible.ignored: true
    }
}
