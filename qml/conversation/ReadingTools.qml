// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Over the transcript: what is looked for in it, the list of questions, and the keys to get from place to place.
Item {
    id: root

    required property TranscriptView view
    required property ConversationDesk desk
    required property TextEdit area // where questions are written
    readonly property PageFinder finder: desk.finder
    readonly property ListView list: view.list
    readonly property real third: list.height / 3 // here stands what the reader is led to
    property Item before: null // had the keyboard
    property bool exact: false // the next place goes there even if it is in sight

    /// Where the keyboard was before has gone.
    signal focusLost()

    function topRow(): int {
        return Math.max(0, list.indexAt(0, list.contentY + bar.height));
    }
    function find(): void {
        const item = root.Window.activeFocusItem;
        const selected = view.selection.line();
        if (!bar.activeFocus)
            before = item;
        view.following = false;
        finder.begin(selected, topRow());
        bar.begin();
    }
    function step(by: int): void {
        if (finder.open)
            finder.step(by);
        else
            find();
    }
    /// The reader stays where he is.
    function leave(): void {
        const inside = bar.activeFocus;
        finder.end();
        if (!inside)
            return;
        if (before && before.visible && before.enabled)
            before.forceActiveFocus(Qt.OtherFocusReason);
        else
            focusLost();
    }
    function goTo(row: int): void {
        put(row, third);
    }
    /// The row comes so far below the top. How long the page is, is only guessed where nobody has looked yet.
    function put(row: int, below: real): void {
        view.goTo(row, -below);
    }
    /// Room for the bar is left above.
    function show(top: real, height: real): void {
        const above = (bar.visible ? bar.height : 0) + Theme.xl;
        if (exact || top < list.contentY + above || top + height > list.contentY + list.height - Theme.xl)
            view.scrollBy(top - list.contentY - third);
        view.following = false;
        exact = false;
    }
    function showQuestions(): void {
        (questions.made() as QuestionsPopup).begin(topRow());
    }
    /// The row in sight that has the keyboard, else the end while it is in sight, else what stands at the top.
    function readRow(): int {
        let item = root.Window.activeFocusItem;
        while (item && item.parent !== list.contentItem)
            item = item.parent;
        const row = item as RowFrame;
        if (row && row.y + row.height > list.contentY && row.y < list.contentY + list.height)
            return row.index;
        return view.following || view.atEnd ? list.count - 1 : list.indexAt(0, list.contentY + Theme.xl + 1);
    }
    /// To the question above or below what is read; it gets the keyboard. Below the last one stands the composer.
    function stepQuestion(by: int): void {
        const row = view.transcript.questionBeside(readRow(), by);
        if (row >= 0) {
            readQuestion(row);
        } else if (by > 0) {
            view.goToEnd();
            focusLost();
        } else {
            view.goToStart();
        }
    }
    function readQuestion(row: int): void {
        const number = view.transcript.questionNumber(row); // the row changes as turns are unfolded
        view.goTo(row, 0);
        const question = list.itemAtIndex(view.transcript.numberedQuestion(number)) as QuestionRow;
        if (!question)
            return;
        view.goTo(question.index, question.gapHeight - Theme.lg);
        question.read(number, view.transcript.questionCount());
    }

    Connections {
        target: root.finder

        function onRowWanted(row: int, always: bool): void {
            const item = root.list.itemAtIndex(row);
            root.exact = always;
            if (always || !item || item.y + item.height < root.list.contentY
                    || item.y > root.list.contentY + root.list.height)
                root.goTo(row);
        }
        function onPlaced(item: Item, place: rect): void {
            root.show(item.mapToItem(root.list.contentItem, place.x, place.y).y, place.height);
        }
    }
    FindBar {
        id: bar

        anchors.right: parent.right
        anchors.rightMargin: Theme.lg
        y: Theme.xs
        width: Math.min(implicitWidth, parent.width - 2 * Theme.lg)
        visible: root.finder.open
        finder: root.finder
        onLeave: root.leave()
    }
    OnDemand {
        id: questions

        onWanted: make(Qt.resolvedUrl("QuestionsPopup.qml"), {
            desk: root.desk,
            room: Qt.binding(() => Qt.size(root.width - 2 * Theme.sm, root.height - 2 * Theme.sm))
        })
        onLoaded: {
            const popup = item as QuestionsPopup;
            popup.x = Qt.binding(() => root.LayoutMirroring.enabled ? Theme.sm : root.width - popup.width - Theme.sm);
            popup.y = Qt.binding(() => Theme.xs);
            popup.closed.connect(() => {
                if (!root.view.activeFocus)
                    root.focusLost();
            });
        }
    }
    ReadingKeys {
        enabled: root.enabled
        reading: root.view.activeFocus || root.view.rowFocused
        leavable: root.finder.open && !root.view.busy && (root.view.activeFocus || root.view.rowFocused)
        questions: !root.area.activeFocus || root.area.lineCount < 2
        onFindChosen: root.find()
        onStepChosen: by => root.step(by)
        onLeaveChosen: root.leave()
        onCaretChosen: root.view.selector.browse()
        onQuestionsChosen: root.showQuestions()
        onQuestionStepChosen: by => root.stepQuestion(by)
    }
}
