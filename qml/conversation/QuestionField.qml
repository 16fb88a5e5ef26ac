// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls

/// A field for a question: grows from one line to twelve, then scrolls. Shift+Enter breaks the line.
Flickable {
    id: root

    readonly property alias area: area
    property alias text: area.text
    property alias placeholder: area.placeholderText
    required property string label
    property int lines: Theme.composerLines // until it scrolls
    property Item keys: null // gets every key first

    /// Enter, unless it belongs to an input method that is composing.
    signal entered()

    function reveal(caret: rect): void {
        const last = Math.max(0, contentHeight - height);
        if (caret.y - area.topPadding < contentY)
            contentY = Math.max(0, caret.y - area.topPadding);
        else if (caret.y + caret.height + area.bottomPadding > contentY + height)
            contentY = Math.min(last, caret.y + caret.height + area.bottomPadding - height);
    }
    function takeEnter(event: KeyEvent): void {
        if (area.inputMethodComposing)
            return;
        if (event.modifiers & Qt.ShiftModifier)
            area.insert(area.cursorPosition, "\n");
        else
            entered();
        event.accepted = true;
    }
    /// Tab leaves the field, as everywhere else in the window.
    function takeTab(event: KeyEvent): void {
        const forward = event.key === Qt.Key_Tab;
        const reason = forward ? Qt.TabFocusReason : Qt.BacktabFocusReason;
        area.nextItemInFocusChain(forward).forceActiveFocus(reason);
        event.accepted = true;
    }

    height: Math.min(area.implicitHeight, metrics.lineSpacing * lines + area.topPadding + area.bottomPadding)
    contentWidth: width
    contentHeight: area.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    TextArea {
        id: area

        width: root.width
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
        placeholderTextColor: Theme.muted
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        font.pixelSize: Theme.body
        selectByMouse: true
        background: null
        Accessible.name: root.label
        Accessible.description: qsTr("Enter sends, Shift+Enter starts a new line")

        onCursorRectangleChanged: root.reveal(cursorRectangle)
        Keys.forwardTo: root.keys ? [root.keys] : []
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                root.takeEnter(event);
            else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
                root.takeTab(event);
        }
    }
    FontMetrics {
        id: metrics

        font: area.font
    }
    ScrollBar.vertical: PageScrollBar {}
}
