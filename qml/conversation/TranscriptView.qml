// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// The page: every row of the conversation in one list. It follows the end until the reader goes up, and again
/// once the reader has gone to the end.
Control {
    id: root

    required property TranscriptModel transcript
    property string progress: ""
    property bool reconnecting: false
    property ConversationDesk desk: null
    property CodeDesk codeDesk: null
    property bool busy: false
    property alias following: scroll.following
    readonly property alias list: list
    readonly property alias scroll: scroll
    readonly property alias selector: selector
    readonly property PageSelection selection: selector.selection
    readonly property bool rowFocused: list.activeFocus // the keyboard is in one of the rows
    readonly property bool atEnd: reachesEnd()

    signal linkChosen(link: string)
    signal copyRequested(text: string)
    signal continueRequested()
    signal retryRequested()
    signal editSent(row: int, text: string)
    signal editCancelled()
    signal answerRetried(row: int)
    signal branchStepped(row: int, step: int)
    signal forkRequested(row: int)
    signal compareRequested(row: int)

    function reachesEnd(): bool {
        return list.contentY + list.height >= list.originY + list.contentHeight - Theme.followDistance;
    }
    function goTo(row: int, offset: real): void {
        scroll.goTo(row, offset);
    }
    /// Opens the editor in the question at `row`.
    function edit(row: int): void {
        if (busy || row < 0)
            return;
        following = false;
        transcript.beginEdit(row);
        show(row)?.focusEditor();
    }
    /// A branch was chosen at the question in `row`; who came with the keyboard stays with its buttons.
    function showBranch(row: int, step: int, keyboard: bool): void {
        if (row < 0)
            return;
        following = false;
        const question = show(row);
        following = atEnd;
        if (keyboard)
            question?.focusStep(step);
    }
    function show(row: int): QuestionRow {
        return scroll.show(row) as QuestionRow;
    }
    function goToEnd(): void {
        scroll.goToEnd();
    }
    function goToStart(): void {
        goTo(0, 0);
    }
    function scrollBy(distance: real): void {
        scroll.scrollBy(distance);
    }
    /// Scrolls as the key says; false for a key that has no meaning here.
    function takeKey(key: int, backwards: bool): bool {
        const page = Math.max(list.height / 2, list.height - Theme.xxl) * (backwards ? -1 : 1);
        switch (key) {
        case Qt.Key_Up:
            scrollBy(-Theme.xxl);
            return true;
        case Qt.Key_Down:
            scrollBy(Theme.xxl);
            return true;
        case Qt.Key_PageUp:
            scrollBy(-page);
            return true;
        case Qt.Key_PageDown:
        case Qt.Key_Space:
            scrollBy(page);
            return true;
        case Qt.Key_Home:
            goToStart();
            return true;
        case Qt.Key_End:
            goToEnd();
            return true;
        }
        return false;
    }

    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Conversation")

    Keys.onShortcutOverride: event => event.accepted = selector.claims(event)
    Keys.onPressed: event => {
        event.accepted = selector.take(event) || takeKey(event.key, event.modifiers & Qt.ShiftModifier);
    }

    PageSelector {
        id: selector

        anchors.fill: parent
        scroll: scroll
        transcript: root.transcript
        desk: root.desk
        onPressed: root.forceActiveFocus(Qt.MouseFocusReason)
        onBegun: root.following = false

        TranscriptList {
            id: list

            anchors.fill: parent
            model: root.transcript
            selection: selector.selection
            following: root.following
            delegate: RowChooser {
                transcript: root.transcript
                scroll: scroll
                progress: root.progress
                reconnecting: root.reconnecting
                busy: root.busy
                finder: root.desk?.finder ?? null
                codeDesk: root.codeDesk
                onLinkChosen: link => root.linkChosen(link)
                onCopyRequested: text => root.copyRequested(text)
                onContinueRequested: root.continueRequested()
                onRetryRequested: root.retryRequested()
                onReadingBegun: root.following = false
                onEditRequested: row => root.edit(row)
                onEditSent: (row, text) => root.editSent(row, text)
                onEditCancelled: root.editCancelled()
                onAnswerRetried: row => root.answerRetried(row)
                onBranchStepped: (row, step) => root.branchStepped(row, step)
                onMenuRequested: (button, row, branches) => (menu.made() as AnswerMenu).openAt(button, row, branches)
            }
            onMovementStarted: root.following = false
            onMovementEnded: root.following = root.reachesEnd() // it says so before it says where it is
        }
    }
    TranscriptScroll {
        id: scroll

        list: list
        transcript: root.transcript
        reach: Theme.followDistance
        density: Theme.body * Theme.body * Theme.lineHeight * 0.6 / Math.max(200, Math.min(Theme.columnWidth, list.width))
    }
    FocusReveal {
        view: root
        list: list
        scroll: scroll
    }
    PlaceKeeper {
        list: list
        scroll: scroll
        following: root.following
        desk: root.desk
        onPlaceWanted: (row, offset) => root.goTo(row, offset)
    }
    TranscriptBar {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        scroll: scroll
        onPressedChanged: root.following = !pressed && root.reachesEnd()
    }
    OnDemand {
        id: menu

        onWanted: make(Qt.resolvedUrl("AnswerMenu.qml"), {})
        onLoaded: {
            const made = item as AnswerMenu;
            made.busy = Qt.binding(() => root.busy);
            made.forkRequested.connect(root.forkRequested);
            made.compareRequested.connect(root.compareRequested);
        }
    }
    JumpPill {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.md
        visible: !root.following && !root.atEnd
        onClicked: root.goToEnd()
    }
    FocusRing {
        anchors.margins: Theme.focusWidth
        radius: 0
        shown: root.visualFocus
    }
}
