// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Prose that can be selected. Its document is written by ProseDocument; no markup is ever parsed here.
TextEdit {
    id: root

    required property prose spans

    signal linkChosen(link: string)

    readOnly: true
    selectByMouse: true
    persistentSelection: true
    activeFocusOnPress: true
    textFormat: TextEdit.RichText
    wrapMode: TextEdit.Wrap
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.body
    Accessible.role: Accessible.StaticText
    onLinkActivated: link => root.linkChosen(link)

    ProseDocument {
        target: root.textDocument
        prose: root.spans
        linkColor: Theme.accent
        codeBackground: Theme.sunken
        codeFont: Theme.inlineCodeFont
        lineHeight: Theme.lineHeight
        Component.onCompleted: start()
    }
    HoverHandler {
        cursorShape: root.hoveredLink !== "" ? Qt.PointingHandCursor : Qt.IBeamCursor
    }
    Tip {
        text: root.hoveredLink
        visible: root.hoveredLink !== ""
    }
}
