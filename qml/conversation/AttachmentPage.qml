// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// What an AttachmentPreview shows.
FocusScope {
    id: root

    required property attachment shown

    signal leave()

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: root.shown.name

    PlainLabel {
        id: title

        anchors.left: parent.left
        anchors.right: close.left
        height: close.height
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideMiddle
        text: root.shown.name
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    IconButton {
        id: close

        anchors.right: parent.right
        label: qsTr("Close")
        glyph: "close"
        onClicked: root.leave()
    }
    PlainLabel {
        id: facts

        anchors.top: title.bottom
        width: parent.width
        wrapMode: Text.Wrap
        text: "%1 · %2".arg(root.shown.kind).arg(root.shown.about) + (root.shown.path === "" ? "" : "\n" + root.shown.path)
        color: Theme.muted
    }
    ScrollView {
        anchors.top: facts.bottom
        anchors.topMargin: Theme.md
        anchors.bottom: parent.bottom
        width: parent.width

        TextArea {
            focus: true
            readOnly: true
            selectByMouse: true
            textFormat: TextEdit.PlainText
            wrapMode: TextArea.Wrap
            text: root.shown.text()
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font: Theme.codeFont
            Accessible.name: root.shown.name

            background: Rectangle {
                radius: Theme.radius
                color: Theme.sunken
                border.width: Theme.edge
                border.color: Theme.border
            }
        }
    }
}
