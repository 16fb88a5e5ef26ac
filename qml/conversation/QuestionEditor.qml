// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// A question that is written anew, in its place on the page. What is typed is told at once, as the row may be
/// made anew while it scrolls.
FocusScope {
    id: root

    required property string draft

    signal drafted(text: string)
    signal sent(text: string)
    signal cancelled()

    function takeDraft(): void {
        if (field.text !== draft)
            field.text = draft;
    }
    function begin(): void {
        field.area.cursorPosition = field.area.length;
        field.area.forceActiveFocus();
    }

    implicitHeight: panel.height
    onDraftChanged: takeDraft()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Edit question")
    Keys.onEscapePressed: root.cancelled()

    Rectangle {
        id: panel

        width: parent.width
        height: field.height + buttons.height + Theme.xs + Theme.md
        radius: Theme.radiusLarge
        color: Theme.raised
        border.width: field.area.activeFocus ? Theme.fieldFocusWidth : Theme.hairline
        border.color: field.area.activeFocus ? Theme.accent : Theme.borderStrong
    }
    QuestionField {
        id: field

        width: parent.width
        label: qsTr("Edited question")
        onTextChanged: root.drafted(text)
        onEntered: if (send.enabled) root.sent(text)
        Component.onCompleted: root.takeDraft()
    }
    Flow {
        id: buttons

        anchors.top: field.bottom
        anchors.topMargin: Theme.xs
        x: Theme.lg
        width: parent.width - 2 * Theme.lg
        layoutDirection: Qt.RightToLeft
        spacing: Theme.sm

        TextButton {
            id: send

            primary: true
            text: qsTr("Save and send")
            enabled: field.text.trim() !== ""
            Accessible.description: qsTr("The answer to the old question stays as another version")
            onClicked: root.sent(field.text)

            Tip {
                text: qsTr("Save and send (%1)").arg(field.sendKeys)
                visible: send.hovered
            }
        }
        TextButton {
            id: cancel

            outlined: true
            text: qsTr("Cancel")
            onClicked: root.cancelled()

            Tip {
                text: qsTr("Cancel (Esc)")
                visible: cancel.hovered
            }
        }
    }
}
