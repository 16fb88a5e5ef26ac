// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.ViewModel

/// Tells the drafts what stands in `area`, and puts there what they bring back.
Item {
    id: root

    required property TextArea area
    required property DraftKeeper drafts

    Connections {
        target: root.drafts

        function onShown(text: string, caret: int): void {
            root.area.text = text;
            root.area.cursorPosition = Math.min(caret, root.area.length);
        }
    }
    Connections {
        target: root.area

        function onTextChanged(): void {
            root.drafts?.take(root.area.text, root.area.cursorPosition);
        }
        function onCursorPositionChanged(): void {
            root.drafts?.take(root.area.text, root.area.cursorPosition);
        }
        function onActiveFocusChanged(): void {
            root.drafts?.save();
        }
    }
}
