// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// A field for a question: grows from one line to twelve, then scrolls. Which keys send it and which break the line is
/// chosen in the settings; Shift+Enter always breaks it.
Flickable {
    id: root

    readonly property alias area: area
    property alias text: area.text
    property alias placeholder: area.placeholderText
    required property string label
    readonly property int sendKey: Actions.preferences ? Actions.preferences.sendKey : Preferences.SendKey.Enter
    /// Enter alone sends, as things stand.
    readonly property bool plain: sendKey === Preferences.SendKey.Enter
                                  || (sendKey === Preferences.SendKey.ByLines && !area.text.includes("\n"))
    /// What sends now, as the platform writes it.
    readonly property string sendKeys: plain ? qsTr("Enter", "the key") : manyKeys
    readonly property string manyKeys: Actions.shown("Ctrl+Return")
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
        const control = event.modifiers & Qt.ControlModifier;
        if (!(event.modifiers & Qt.ShiftModifier) && (plain || control)) {
            entered();
        } else {
            area.remove(area.selectionStart, area.selectionEnd);
            area.insert(area.cursorPosition, "\n");
        }
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
        font.family: Theme.proseFamily
        font.pixelSize: Theme.body
        selectByMouse: true
        background: null
        Accessible.name: root.label
        Accessible.description: root.plain ? qsTr("Enter sends, Shift+Enter starts a new line")
                                            : qsTr("%1 sends, Enter starts a new line").arg(root.sendKeys)

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
