// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// The field of the quick prompt, which model answers, and what can be switched. Free ground moves the window.
FocusScope {
    id: root

    required property AppViewModel app
    required property bool listed // the models are
    readonly property QuickViewModel quick: app.quick
    readonly property string text: field.text
    readonly property bool sendable: text.trim() !== "" && !quick.conversation.running && quick.models.currentName !== ""

    signal modelsToggled()
    signal moveStarted()

    function focusField(): void {
        field.area.forceActiveFocus();
    }
    function clear(): void {
        field.area.clear();
    }
    function send(): void {
        if (sendable && quick.conversation.send(text))
            clear();
    }
    function takeKey(event: KeyEvent): void {
        const recalls = event.key === Qt.Key_Up && !event.modifiers && text === "" && !field.area.inputMethodComposing;
        if (!recalls)
            return;
        field.area.text = quick.lastQuestion();
        field.area.cursorPosition = field.area.length;
        event.accepted = true;
    }

    height: Math.max(Theme.quickHeight, field.height + 2 * field.y)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Quick prompt")

    DragHandler {
        target: null
        onActiveChanged: if (active) root.moveStarted()
    }
    QuestionField {
        id: field

        y: (Theme.quickHeight - Theme.composerHeight) / 2
        width: buttons.x
        lines: Theme.quickLines
        placeholder: qsTr("Ask anything")
        label: qsTr("Question")
        onEntered: root.send()
        keys: Item {
            Keys.onPressed: event => root.takeKey(event)
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.sm
        y: (Theme.quickHeight - height) / 2
        spacing: Theme.xs

        TextButton {
            text: root.quick.models.currentName === "" ? qsTr("No model")
                  : root.quick.models.effortName === "" ? root.quick.models.currentName
                  : qsTr("%1 · %2", "model, effort").arg(root.quick.models.currentName).arg(root.quick.models.effortName)
            glyphAfter: root.listed ? "chevron-up" : "chevron-down"
            maximumWidth: Theme.quickLeast / 3
            Accessible.name: qsTr("Model: %1").arg(text)
            onClicked: root.modelsToggled()
        }
        IconButton {
            label: root.quick.temporary ? qsTr("Temporary: nothing is kept") : qsTr("Kept in the history")
            hint: root.quick.temporary ? qsTr("Keep chats in the history") : qsTr("Temporary: keep nothing")
            glyph: "temporary"
            primary: root.quick.temporary
            onClicked: root.quick.temporary = !root.quick.temporary
        }
        IconButton {
            label: root.quick.pinned ? qsTr("Stays open") : qsTr("Hides when you go on elsewhere")
            hint: root.quick.pinned ? qsTr("Unpin (Ctrl+P)") : qsTr("Pin (Ctrl+P)")
            glyph: "pin"
            primary: root.quick.pinned
            onClicked: root.quick.pinned = !root.quick.pinned
        }
        IconButton {
            label: root.quick.conversation.running ? qsTr("Stop") : qsTr("Send")
            hint: root.quick.conversation.running ? qsTr("Stop (Esc)") : qsTr("Send (Enter)")
            glyph: root.quick.conversation.running ? "stop" : "send"
            primary: true
            enabled: root.quick.conversation.running || root.sendable
            onClicked: root.quick.conversation.running ? root.quick.conversation.stop() : root.send()
        }
    }
    Connections {
        target: root.quick.conversation

        function onQuestionReturned(text: string): void {
            field.area.text = root.text.trim() === "" ? text : text + "\n\n" + root.text;
            field.area.cursorPosition = field.area.length;
        }
        function onQuestionTaken(text: string): void {
            if (root.text === text)
                root.clear();
        }
    }
}
