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
    required property AttachmentList attachments // what is given along
    property DraftKeeper drafts: null
    required property QueueKeeper queue // what is asked while an answer runs
    readonly property TextArea area: field.area
    readonly property string text: field.text
    readonly property string sendRule: bar.sendRule
    readonly property bool loaded: attachments.count > 0
    readonly property bool filled: area.text.trim() !== "" || loaded
    readonly property bool sendable: filled && !attachments.reading && models.currentName !== ""
    property bool steers: false // what is sent comes in the place of the answer that runs

    property string pastedOver: "" // what stood here when something was pasted that became a chip

    signal pageKey(key: int)
    /// Up in an empty field: the last question is to be written anew.
    signal editLastRequested()

    /// Files that have changed since they were read are told first.
    function send(steers: bool): void {
        root.steers = steers;
        if (loaded)
            attachments.makeReady();
        else
            sendAll();
    }
    /// While an answer runs it waits for its end.
    function sendAll(): void {
        const isTaken = !conversation.running ? conversation.sendWith(area.text, attachments)
                                              : steers ? queue.steer(area.text, attachments)
                                                       : queue.add(area.text, attachments);
        if (!isTaken)
            return;
        area.clear();
        attachments.clear();
    }
    /// Enter; in an empty field it is meant for what waits.
    function enter(steers: bool): void {
        if (sendable)
            send(steers);
        else if (!filled && queue.questions.count > 0)
            conversation.running ? queue.steer("", null) : queue.send();
    }
    /// In the place of what is selected.
    function insert(text: string): void {
        area.remove(area.selectionStart, area.selectionEnd);
        area.insert(area.cursorPosition, text);
        focusField();
    }
    /// What is no text to be typed becomes a chip; undone it is text after all.
    function takePaste(event: KeyEvent): bool {
        const command = event.modifiers === Qt.ControlModifier;
        const pastes = (command && event.key === Qt.Key_V) || (event.modifiers === Qt.ShiftModifier && event.key === Qt.Key_Insert);
        if (pastes && attachments.paste()) {
            pastedOver = area.text;
            return true;
        }
        return command && event.key === Qt.Key_Z && area.text === pastedOver && attachments.undoPaste();
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
        const enters = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const steering = Qt.ControlModifier | Qt.ShiftModifier;
        const scrolls = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown
                        || (empty && (event.key === Qt.Key_Home || event.key === Qt.Key_End));
        if (scrolls)
            pageKey(event.key);
        else if (empty && !area.inputMethodComposing && event.key === Qt.Key_Up && !event.modifiers)
            editLastRequested();
        else if (enters && !area.inputMethodComposing && (event.modifiers & steering) === steering)
            enter(true);
        else if (empty && !area.inputMethodComposing && event.key === Qt.Key_Backspace && loaded)
            strip.focusLast();
        else if (!takePaste(event))
            return;
        event.accepted = true;
    }

    implicitHeight: panel.height
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Question")

    Rectangle {
        id: panel

        width: parent.width
        height: strip.y + strip.height + field.height + bar.height
        radius: Theme.radiusLarge
        color: Theme.raised
        border.width: root.area.activeFocus ? Theme.fieldFocusWidth : Theme.hairline
        border.color: root.area.activeFocus ? Theme.accent : Theme.border

        TapHandler {
            onTapped: root.area.forceActiveFocus()
        }
    }
    AttachmentStrip {
        id: strip

        x: Theme.sm
        y: height > 0 ? Theme.sm : 0
        width: parent.width - 2 * Theme.sm
        attachments: root.attachments
        onLeave: root.focusField()
        onPreviewRequested: (item, what) => viewers.show(item, what)
    }
    AttachmentViewers {
        id: viewers
    }
    QuestionField {
        id: field

        anchors.top: strip.bottom
        width: parent.width
        placeholder: qsTr("Ask anything")
        label: qsTr("Question")
        onEntered: root.enter(false)
        keys: Item {
            Keys.onPressed: event => root.takeKey(event)
        }
    }
    ComposerBar {
        id: bar

        anchors.top: field.bottom
        width: parent.width
        models: root.models
        attachments: root.attachments
        running: root.conversation.running
        sendable: root.sendable
        field: field
        onSendRequested: steers => root.send(steers)
        onStopRequested: root.conversation.stop()
    }
    Connections {
        target: root.attachments

        function onReady(): void {
            root.sendAll();
        }
        function onTextWanted(text: string): void {
            root.insert(text);
        }
    }
    DraftField {
        area: root.area
        drafts: root.drafts
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
