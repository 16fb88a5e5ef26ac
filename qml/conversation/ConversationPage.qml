// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The conversation over the composer; while there is nothing to read the composer stands in the middle.
FocusScope {
    id: root

    required property AppViewModel app
    readonly property ConversationViewModel conversation: app.conversation
    readonly property bool empty: conversation.empty
    readonly property bool reading: view.activeFocus || view.rowFocused
    readonly property string problem: app.problem !== "" ? app.problem : app.models.problem

    function focusComposer(): void {
        composer.focusField();
    }
    function focusText(): void {
        view.forceActiveFocus(Qt.TabFocusReason);
    }
    function goToEnd(): void {
        view.goToEnd();
    }
    function showQuestions(): void {
        tools.showQuestions();
    }
    function editLast(): void {
        view.edit(conversation.transcript.lastQuestionRow());
    }
    /// What was asked stands at the end, where its answer comes.
    function follow(asked: bool): void {
        if (!asked)
            return;
        conversation.transcript.endEdit();
        view.goToEnd();
        focusComposer();
    }
    function copy(text: string): void {
        if (text === "")
            return;
        app.copy(text);
        voice.say(qsTr("Copied"));
    }
    function stepLast(step: int): void {
        view.showBranch(conversation.stepLastBranch(step), step, false);
    }

    // Who deletes what is open stays in the list: there the key is that undoes it.
    onEmptyChanged: if (empty && focus) focusComposer()
    Keys.onPressed: event => {
        const command = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        if (event.text.trim() === "" || command || event.key === Qt.Key_Escape)
            return;
        composer.typeHere(event.text);
        event.accepted = true;
    }

    TranscriptView {
        id: view

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: tray.top
        visible: !root.empty
        transcript: root.conversation.transcript
        progress: root.conversation.progress
        reconnecting: root.conversation.reconnecting
        desk: root.app.desk
        codeDesk: root.app.code
        busy: root.conversation.running
        onLinkChosen: link => root.app.openLink(link)
        onCopyRequested: text => root.copy(text)
        onContinueRequested: { // the buttons go with the notice: the keyboard must be somewhere
            root.conversation.continueAnswer();
            root.focusComposer();
        }
        onRetryRequested: {
            root.conversation.retry();
            root.focusComposer();
        }
        onEditSent: (row, text) => root.follow(root.conversation.editQuestion(row, text))
        onEditCancelled: {
            root.conversation.transcript.endEdit();
            root.focusComposer();
        }
        onAnswerRetried: row => root.follow(root.conversation.retryAt(row))
        onBranchStepped: (row, step) => {
            const keyboard = view.rowFocused; // its buttons go with the rows
            view.showBranch(root.conversation.stepBranch(row, step), step, keyboard);
        }
        onForkRequested: row => root.follow(root.conversation.forkAt(row))
        onCompareRequested: row => (comparison.made() as ComparisonDialog).compare(row)
    }
    ReadingTools {
        id: tools

        anchors.fill: view
        enabled: root.visible && !root.empty
        view: view
        desk: root.app.desk
        area: composer.area
        onFocusLost: root.focusComposer()
    }
    WelcomeText {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: tray.top
        anchors.bottomMargin: Theme.xl
        width: tray.width
        visible: root.empty
        room: tray.y - Theme.xl
        app: root.app
    }
    Column {
        id: tray

        readonly property real lowered: root.height - height - Theme.xs

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.columnWidth + 2 * Theme.lg, parent.width - 2 * Theme.lg)
        y: root.empty ? Math.min(lowered, Math.round(root.height * 0.45)) : lowered
        spacing: Theme.sm

        PlainLabel {
            width: parent.width
            visible: root.conversation.temporary
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Temporary: nothing of this is kept, and it goes when you leave it.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        SessionBanner {
            id: banner

            width: parent.width
            visible: root.app.accounts !== null && (ended || root.app.accounts.current.planRefused)
            ended: root.app.accounts !== null && root.app.accounts.sessionEnded
            low: root.height < Theme.statusRoom
            onChosen: root.app.accounts.signInAgain()
        }
        NoticePanel {
            width: parent.width
            visible: root.problem !== ""
            text: root.problem
            severity: Rows.Severity.Problem
            action: root.app.problem === "" ? qsTr("Try again") : ""
            onActionRequested: { // the notice goes while the server is asked: the keyboard must be somewhere
                root.app.models.reload();
                root.focusComposer();
            }
        }
        AttachmentNotice {
            width: parent.width
            attachments: root.app.desk.attachments
            onLeave: root.focusComposer()
        }
        QueueStrip {
            width: parent.width
            queue: root.app.desk.queue
            running: root.conversation.running
            onLeave: root.focusComposer()
        }
        Composer {
            id: composer

            width: parent.width
            focus: true
            conversation: root.conversation
            models: root.app.models
            drafts: root.app.desk.drafts
            queue: root.app.desk.queue
            attachments: root.app.desk.attachments
            onPageKey: key => view.takeKey(key, false)
            onEditLastRequested: root.editLast()
        }
        StatusBar {
            width: parent.width
            visible: root.height >= Theme.statusRoom + (banner.visible ? banner.height : 0)
            app: root.app
        }
    }
    OnDemand {
        id: comparison

        onWanted: make(Qt.resolvedUrl("ComparisonDialog.qml"), { conversation: root.conversation })
        onLoaded: (item as ComparisonDialog).closed.connect(root.focusComposer)
    }
    Voice {
        id: voice

        app: root.app
    }
    PageKeys {
        enabled: root.visible && !root.empty
        onCopyAnswerChosen: root.copy(root.conversation.lastAnswer())
        onCopyCodeChosen: root.copy(root.app.code.lastCode(root.conversation.lastAnswer()))
        onEditChosen: root.editLast()
        onRetryChosen: root.follow(root.conversation.retryAt(root.conversation.transcript.lastQuestionRow()))
        onStepChosen: step => root.stepLast(step)
    }
}
