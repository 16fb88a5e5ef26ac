// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Lectern.Controls
import Lectern.ViewModel

/// Two answers side by side.
Popup {
    id: root

    required property ConversationViewModel conversation

    /// The answer at `row` of the page, and another one beside it.
    function compare(row: int): void {
        if (answers.compare(row))
            open();
    }

    anchors.centerIn: T.Overlay.overlay
    width: T.Overlay.overlay ? Math.min(T.Overlay.overlay.width - 2 * Theme.sm, 2 * Theme.columnWidth) : 0
    height: T.Overlay.overlay ? T.Overlay.overlay.height - 2 * Theme.sm : 0
    padding: Theme.lg
    modal: true
    focus: true
    enter: null
    exit: null
    closePolicy: Popup.CloseOnEscape
    onOpened: (contentItem as ComparisonContent).begin()

    background: Rectangle {
        color: Theme.page
        border.color: Theme.border
        radius: Theme.radiusLarge
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    contentItem: ComparisonContent {
        comparison: answers
        onLeave: root.close()
    }

    AnswerComparisonModel {
        id: answers

        conversation: root.conversation
        onReady: root.open()
    }
}
