// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// Where questions are written: grows from one line to twelve, Enter sends, Shift+Enter breaks the line.
FocusScope {
    id: root

    required property ConversationViewModel conversation
    required property ModelChoice models
    property DraftKeeper drafts: null
    readonly property alias text: area.text
    readonly property bool sendable: area.text.trim() !== "" && !conversation.running && models.currentName !== ""

    signal pageKey(key: int)

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
    function breakLine(): void {
        area.insert(area.cursorPosition, "\n");
    }

    /// An input method that is composing keeps its Enter.
    function takeEnter(event: KeyEvent): void {
        if (area.inputMethodComposing)
            return;
        if (event.modifiers & Qt.ShiftModifier)
            breakLine();
        else if (sendable)
            send();
        event.accepted = true;
    }
    /// Tab leaves the field, as everywhere else in the window.
    function takeTab(event: KeyEvent): void {
        const forward = event.key === Qt.Key_Tab;
        const reason = forward ? Qt.TabFocusReason : Qt.BacktabFocusReason;
        area.nextItemInFocusChain(forward).forceActiveFocus(reason);
        event.accepted = true;
    }
    function takePageKey(event: KeyEvent): void {
        pageKey(event.key);
        event.accepted = true;
    }

    implicitHeight: panel.height
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Question")

    Rectangle {
        id: panel

        width: parent.width
        height: scroller.height + bar.height
        radius: Theme.radiusLarge
        color: Theme.raised
        border.width: area.activeFocus ? Theme.fieldFocusWidth : Theme.hairline
        border.color: area.activeFocus ? Theme.accent : Theme.border

        TapHandler {
            onTapped: area.forceActiveFocus()
        }
    }
    Flickable {
        id: scroller

        readonly property real lineHeight: metrics.lineSpacing

        width: parent.width
        height: Math.min(area.implicitHeight, lineHeight * Theme.composerLines + area.topPadding + area.bottomPadding)
        contentWidth: width
        contentHeight: area.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        function reveal(caret: rect): void {
            const last = Math.max(0, contentHeight - height);
            if (caret.y - area.topPadding < contentY)
                contentY = Math.max(0, caret.y - area.topPadding);
            else if (caret.y + caret.height + area.bottomPadding > contentY + height)
                contentY = Math.min(last, caret.y + caret.height + area.bottomPadding - height);
        }

        TextArea {
            id: area

            width: scroller.width
            height: implicitHeight
            focus: true
            leftPadding: Theme.lg
            rightPadding: Theme.lg
            topPadding: Theme.md
            bottomPadding: Theme.xs
            implicitHeight: Math.max(Theme.composerHeight, contentHeight + topPadding + bottomPadding)
            textFormat: TextEdit.PlainText
            wrapMode: TextArea.Wrap
            color: Theme.text
            placeholderText: qsTr("Ask anything")
            placeholderTextColor: Theme.muted
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.pixelSize: Theme.body
            selectByMouse: true
            background: null
            Accessible.name: qsTr("Question")
            Accessible.description: qsTr("Enter sends, Shift+Enter starts a new line")

            onCursorRectangleChanged: scroller.reveal(cursorRectangle)
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                    root.takeEnter(event);
                else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
                    root.takeTab(event);
                else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown
                         || (area.length === 0 && (event.key === Qt.Key_Home || event.key === Qt.Key_End)))
                    root.takePageKey(event);
            }
        }
        ScrollBar.vertical: PageScrollBar {}
    }
    FontMetrics {
        id: metrics

        font: area.font
    }
    Item {
        id: bar

        anchors.top: scroller.bottom
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
            hint: root.conversation.running ? qsTr("Stop (Esc)") : qsTr("Send (Enter)")
            glyph: root.conversation.running ? "stop" : "send"
            primary: true
            enabled: root.conversation.running || root.sendable
            onClicked: root.conversation.running ? root.conversation.stop() : root.send()
        }
    }
    Connections {
        target: root.drafts

        function onShown(text: string, caret: int): void {
            area.text = text;
            area.cursorPosition = Math.min(caret, area.length);
        }
    }
    Connections {
        target: area

        function onTextChanged(): void {
            root.drafts?.take(area.text, area.cursorPosition);
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
