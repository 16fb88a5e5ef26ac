// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// Which two answers stand side by side, how much they differ, and both, line by line.
FocusScope {
    id: root

    required property AnswerComparisonModel comparison

    signal leave()

    function begin(): void {
        list.positionViewAtBeginning();
        list.forceActiveFocus(Qt.TabFocusReason);
    }
    function scrollBy(distance: real): void {
        const last = Math.max(0, list.contentHeight - list.height);
        list.contentY = list.originY + Math.max(0, Math.min(last, list.contentY - list.originY + distance));
    }
    /// How far a key scrolls; 0 for one that has no meaning here.
    function distanceOf(key: int): real {
        const page = Math.max(list.height / 2, list.height - Theme.xxl);
        switch (key) {
        case Qt.Key_Up:
            return -Theme.xxl;
        case Qt.Key_Down:
            return Theme.xxl;
        case Qt.Key_PageUp:
            return -page;
        case Qt.Key_PageDown:
        case Qt.Key_Space:
            return page;
        case Qt.Key_Home:
            return -list.contentHeight;
        case Qt.Key_End:
            return list.contentHeight;
        }
        return 0;
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Compare versions")

    Item {
        id: head

        width: parent.width
        height: Math.max(titles.height, close.height)

        Column {
            id: titles

            anchors.left: parent.left
            anchors.right: close.left
            anchors.rightMargin: Theme.sm

            PlainLabel {
                width: parent.width
                text: qsTr("Compare versions")
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            PlainLabel {
                width: parent.width
                text: root.comparison.differences === 0
                      ? qsTr("No differences")
                      : qsTr("%n line(s) differ", "", root.comparison.differences)
                color: Theme.muted
            }
        }
        IconButton {
            id: close

            anchors.right: parent.right
            label: qsTr("Close")
            hint: qsTr("Close (Esc)")
            glyph: "close"
            onClicked: root.leave()
        }
    }
    Row {
        id: sides

        anchors.top: head.bottom
        anchors.topMargin: Theme.sm
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.md // where the bar is
        spacing: Theme.sm

        ComparisonSide {
            width: (parent.width - parent.spacing) / 2
            side: root.comparison.left
            branches: root.comparison.branches
            question: root.comparison.sameQuestion ? "" : root.comparison.left.question
            name: qsTr("First answer")
            onStepped: step => root.comparison.stepLeft(step)
        }
        ComparisonSide {
            width: (parent.width - parent.spacing) / 2
            side: root.comparison.right
            branches: root.comparison.branches
            question: root.comparison.sameQuestion ? "" : root.comparison.right.question
            name: qsTr("Second answer")
            onStepped: step => root.comparison.stepRight(step)
        }
    }
    ListView {
        id: list

        anchors.top: sides.bottom
        anchors.topMargin: Theme.sm
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        model: root.comparison
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Both answers, line by line")
        delegate: ComparisonLine {
            width: sides.width
            x: LayoutMirroring.enabled ? Theme.md : 0
        }
        ScrollBar.vertical: PageScrollBar {}
        Keys.onPressed: event => {
            const distance = root.distanceOf(event.key);
            event.accepted = distance !== 0;
            root.scrollBy(distance);
        }
    }
    FocusRing {
        anchors.fill: list
        radius: Theme.xs
        shown: list.activeFocus
    }
}
