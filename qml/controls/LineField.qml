// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A line of text to be filled in, under its name.
Column {
    id: root

    required property string label
    property alias text: field.text
    property alias placeholder: field.placeholderText
    property bool secret: false

    signal accepted()

    spacing: Theme.xs

    PlainLabel {
        width: parent.width
        text: root.label
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    TextField {
        id: field

        width: parent.width
        implicitHeight: Theme.controlLarge
        leftPadding: Theme.md
        rightPadding: Theme.md
        color: Theme.text
        placeholderTextColor: Theme.muted
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        font.pixelSize: Theme.small
        selectByMouse: true
        echoMode: root.secret ? TextInput.Password : TextInput.Normal
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | (root.secret ? Qt.ImhSensitiveData : 0)
        Accessible.name: root.label
        onAccepted: root.accepted()

        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.width: field.activeFocus ? Theme.fieldFocusWidth : Theme.hairline
            border.color: field.activeFocus ? Theme.accent : Theme.borderStrong
        }
    }
}
