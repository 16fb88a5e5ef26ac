// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// Where questions are written: grows from one line to twelve; what sends is set, see QuestionField.
FocusScope {
    id: root

    required property ConversationViewModel conversation
    required property ModelChoice models
    property DraftKeeper drafts: null
    readonly property string sendRule: field.sendKey !== Preferences.SendKey.ByLines ? qsTr("Send (%1)").arg(field.sendKeys)
            : field.plain ? qsTr("Send (%1; %2 with several lines)").arg(field.sendKeys).arg(field.manyKeys)
                          : qsTr("Send (%1, as there are several lines)").arg(field.sendKeys)
    readonly property TextArea area: field.area
    readonly property string text: field.text
    readonly property bool sendable: area.text.trim() !== "" && !conversation.running && models.currentName !== ""

    signal pageKey(key: int)
    /// Up in an empty field: the last question is to be written anew.
    signal editLastRequested()

    function send(): void {
        if (conversation.send(area.text))
            area.clear();
    }
    /// The scope itself would give the keyboard to the button that had it last.
    function focusField(): void {
        area.forceActiveFocus();
    }
    /// Puts a question back where it was typed, before what has been typed since.
    function giveBack(question: string): void {
        area.text = area.text.trim() === "" ? question : question + "\n\n" + area.text;
        area.cursorPosition = area.length;
    }
    /// Whether the question that was given back still stands as it was.
    function holds(question: string): bool {
        return area.text === question || area.text.startsWith(question + "\n\n");
    }
    /// The question that was given back is asked after all; what was typed behind it stays.
    function takeBack(question: string): void {
        if (area.text === question)
            area.clear();
        else if (area.text.startsWith(question + "\n\n"))
            area.remove(0, question.length + 2);
    }
    /// Takes over a key that was typed where nothing else wants it.
    function typeHere(typed: string): void {
        area.forceActiveFocus();
        area.insert(area.cursorPosition, typed);
    }
    function takeKey(event: KeyEvent): void {
        const empty = area.length === 0;
        const scrolls = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown
                        || (empty && (event.key === Qt.Key_Home || event.key === Qt.Key_End));
        if (scrolls)
            pageKey(event.key);
        else if (empty && !area.inputMethodComposing && event.key === Qt.Key_Up && !event.modifiers)
            editLastRequested();
        else
            return;
        event.accepted = true;
    }

    implicitHeight: panel.height
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Question")

    ActionInfo {
        id: stopInfo

        action: "stop"
    }
    Rectangle {
        id: panel

        width: parent.width
        height: field.height + bar.height
        radius: Theme.radiusLarge
        color: Theme.raised
        border.width: root.area.activeFocus ? Theme.fieldFocusWidth : Theme.hairline
        border.color: root.area.activeFocus ? Theme.accent : Theme.border

        TapHandler {
            onTapped: root.area.forceActiveFocus()
        }
    }
    QuestionField {
        id: field

        width: parent.width
        placeholder: qsTr("Ask anything")
        label: qsTr("Question")
        onEntered: if (root.sendable) root.send()
        keys: Item {
            Keys.onPressed: event => root.takeKey(event)
        }
    }
    Item {
        id: bar

        anchors.top: field.bottom
        width: parent.width
        height: Theme.barHeight

        ModelPicker {
            anchors.left: parent.left
            anchors.leftMargin: Theme.sm
            anchors.right: action.left
            anchors.rightMargin: Theme.sm
            anchors.verticalCenter: parent.verticalCenter
            models: root.models
        }
        IconButton {
            id: action

            anchors.right: parent.right
            anchors.rightMargin: Theme.sm
            anchors.verticalCenter: parent.verticalCenter
            label: root.conversation.running ? qsTr("Stop") : qsTr("Send")
            hint: root.conversation.running ? stopInfo.withKeys(label) : root.sendRule
            glyph: root.conversation.running ? "stop" : "send"
            primary: true
            enabled: root.conversation.running || root.sendable
            onClicked: root.conversation.running ? root.conversation.stop() : root.send()
        }
    }
    Connections {
        target: root.drafts

        function onShown(text: string, caret: int): void {
            root.area.text = text;
            root.area.cursorPosition = Math.min(caret, root.area.length);
        }
    }
    Connections {
        target: root.area

        function onTextChanged(): void {
            root.drafts?.take(root.area.text, root.area.cursorPosition);
        }
        function onCursorPositionChanged(): void {
            root.drafts?.take(root.area.text, root.area.cursorPosition);
        }
        function onActiveFocusChanged(): void {
            root.drafts?.save();
        }
    }
    Connections {
        target: root.conversation

        function onQuestionReturned(text: string): void {
            root.giveBack(text);
        }
        function onQuestionTaken(text: string): void {
            root.takeBack(text);
        }
        function onQuestionWanted(text: string): void {
            if (root.holds(text))
                root.conversation.retry();
        }
    }
}
