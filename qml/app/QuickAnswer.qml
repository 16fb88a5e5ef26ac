// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// The answers of the quick prompt: as high as they are, until they have to scroll.
Item {
    id: root

    required property AppViewModel app
    required property real room
    readonly property ConversationViewModel conversation: app.quick.conversation
    readonly property string problem: app.quick.models.problem
    property real wanted: 0

    signal leave()

    /// Behind the layout: how high the rows are may depend on how many there is room for.
    function fit(): void {
        wanted = view.list.contentHeight + Theme.sm;
    }

    height: conversation.empty && problem === "" ? 0 : Math.min(room, Math.max(Theme.quickList / 2, wanted))
    visible: height > 0

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.border
    }
    PlainLabel {
        anchors.fill: parent
        anchors.margins: Theme.md
        visible: root.conversation.empty
        text: root.problem
        color: Theme.problem
        wrapMode: Text.Wrap
    }
    TranscriptView {
        id: view

        anchors.fill: parent
        anchors.topMargin: Theme.hairline
        visible: !root.conversation.empty
        transcript: root.conversation.transcript
        progress: root.conversation.progress
        reconnecting: root.conversation.reconnecting
        codeDesk: root.app.code
        busy: root.conversation.running
        onLinkChosen: link => root.app.openLink(link)
        onCopyRequested: text => root.app.copy(text)
        onContinueRequested: {
            root.conversation.continueAnswer();
            root.leave();
        }
        onRetryRequested: {
            root.conversation.retry();
            root.leave();
        }
        onEditSent: (row, text) => {
            if (root.conversation.editQuestion(row, text))
                root.conversation.transcript.endEdit();
        }
        onEditCancelled: root.conversation.transcript.endEdit()
        onAnswerRetried: row => root.conversation.retryAt(row)
        onBranchStepped: (row, step) => view.showBranch(root.conversation.stepBranch(row, step), step, view.rowFocused)
    }
    Connections {
        target: view.list

        function onContentHeightChanged(): void {
            fitting.restart();
        }
    }
    Timer {
        id: fitting

        interval: 0
        onTriggered: root.fit()
    }
}
