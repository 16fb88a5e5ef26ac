// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Text that can be selected and copied: by itself or, with a `selection`, together with all of its page. Plain, unless
/// a writer fills its document.
TextEdit {
    id: root

    property PageSelection selection: null
    property PageFinder finder: null
    property int findRow: -1 // of the page
    property int findText: 0 // which of the row's texts it is
    property bool pointing: hoveredLink !== "" // a click does something

    readOnly: true
    selectByMouse: selection === null
    activeFocusOnPress: selection === null
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.body
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    SelectionMarks {
        anchors.fill: parent
        z: -1
        target: root.textDocument
        selection: root.selection
        row: root.findRow
        text: root.findText
        color: Theme.selection
        caretColor: Theme.text
    }
    MatchMarks {
        anchors.fill: parent
        z: -1
        target: root.textDocument
        finder: root.finder
        row: root.findRow
        text: root.findText
        color: Theme.match
        currentColor: Theme.matchCurrent
        outline: Theme.matchOutline
    }
    ShortcutPass {
        target: root
    }
    HoverHandler {
        cursorShape: root.pointing ? Qt.PointingHandCursor : Qt.IBeamCursor
    }
}
