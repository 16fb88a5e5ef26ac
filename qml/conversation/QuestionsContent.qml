// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// One's own questions, a line for each; what is typed leaves those that have it.
FocusScope {
    id: root

    required property ConversationDesk desk
    readonly property QuestionList questions: desk.questions
    property int row: -1 // where the reader is

    signal chosen(index: int)

    function begin(): void {
        field.clear();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }
    /// The question that the reader is at.
    function settle(): void {
        list.currentIndex = Math.max(0, desk.questionNear(row));
        list.positionViewAtIndex(list.currentIndex, ListView.Center);
    }
    function moveBy(lines: int): void {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + lines));
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }
    function takeKey(event: KeyEvent): void {
        const page = Math.max(1, Math.floor(list.height / Theme.rowHeight) - 1);
        switch (event.key) {
        case Qt.Key_Up:
            moveBy(-1);
            break;
        case Qt.Key_Down:
            moveBy(1);
            break;
        case Qt.Key_PageUp:
            moveBy(-page);
            break;
        case Qt.Key_PageDown:
            moveBy(page);
            break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (list.currentIndex >= 0)
                chosen(list.currentIndex);
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    implicitHeight: field.height + Theme.sm + Math.max(1, questions.total) * Theme.rowHeight
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("My questions")

    TextField {
        id: field

        width: parent.width
        implicitHeight: Theme.controlLarge
        leftPadding: Theme.md
        rightPadding: Theme.md
        focus: true
        color: Theme.text
        placeholderText: qsTr("My questions")
        placeholderTextColor: Theme.muted
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        font.pixelSize: Theme.small
        selectByMouse: true
        Accessible.name: qsTr("Filter my questions")
        Accessible.description: qsTr("%n question(s)", "", root.questions.count)
        onTextChanged: {
            root.questions.filter = text;
            list.currentIndex = list.count > 0 ? 0 : -1;
        }
        Keys.onPressed: event => root.takeKey(event)

        background: Rectangle {
            radius: Theme.xs
            color: Theme.raised
            border.width: field.activeFocus ? Theme.fieldFocusWidth : Theme.hairline
            border.color: field.activeFocus ? Theme.accent : Theme.borderStrong
        }
    }
    ListView {
        id: list

        anchors.top: field.bottom
        anchors.topMargin: Theme.sm
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        reuseItems: true
        model: root.questions
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("My questions")
        delegate: QuestionLine {
            width: ListView.view.width
            digits: root.questions.total.toString().length
            onClicked: root.chosen(index)
        }
        ScrollBar.vertical: PageScrollBar {}
    }
    PlainLabel {
        anchors.top: list.top
        width: parent.width
        height: Theme.rowHeight
        visible: list.count === 0 && root.questions.filter !== ""
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: qsTr("No question has this in it")
        color: Theme.muted
    }
    Connections {
        target: root.questions

        function onLoaded(): void {
            root.settle();
        }
    }
}
