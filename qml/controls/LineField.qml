// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// A line of text to be filled in, under its name; what is wrong with it stands below, and it stays as it was typed.
Column {
    id: root

    required property string label
    property alias text: field.text
    property alias placeholder: field.placeholderText
    property string problem: ""
    /// Not shown while it is typed, unless the person wants to see it.
    property bool secret: false
    /// Spaces around it are never meant, as when something was pasted with too much around it.
    property bool trimmed: false
    property bool revealed: false

    signal accepted()

    function focusField(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

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

        readonly property real buttonRoom: reveal.visible ? reveal.width + Theme.xs : Theme.md

        width: parent.width
        implicitHeight: Theme.controlLarge
        leftPadding: LayoutMirroring.enabled ? buttonRoom : Theme.md
        rightPadding: LayoutMirroring.enabled ? Theme.md : buttonRoom
        color: Theme.text
        placeholderTextColor: Theme.muted
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        font.pixelSize: Theme.small
        selectByMouse: true
        echoMode: root.secret && !root.revealed ? TextInput.Password : TextInput.Normal
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | (root.secret ? Qt.ImhSensitiveData : 0)
        Accessible.name: root.label
        Accessible.description: root.problem
        onAccepted: root.accepted()
        onTextChanged: if (root.trimmed && text !== text.trim()) text = text.trim()

        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.width: field.activeFocus ? Theme.fieldFocusWidth : Theme.hairline
            border.color: root.problem !== "" ? Theme.problem : field.activeFocus ? Theme.accent : Theme.borderStrong
        }

        IconButton {
            id: reveal

            anchors.right: parent.right
            anchors.rightMargin: (parent.height - height) / 2
            anchors.verticalCenter: parent.verticalCenter
            visible: root.secret && field.length > 0
            label: root.revealed ? qsTr("Hide what is typed") : qsTr("Show what is typed")
            glyph: root.revealed ? "eye-off" : "eye"
            onClicked: root.revealed = !root.revealed
        }
    }
    PlainLabel {
        width: parent.width
        visible: text !== ""
        text: root.problem
        color: Theme.problem
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
}
