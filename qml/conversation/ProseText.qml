// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Prose with its looks and links. ProseDocument writes the document; no markup is ever parsed here.
SelectableText {
    id: root

    required property prose spans
    property color codeGround: Theme.codeVeil

    signal linkChosen(link: string)

    textFormat: TextEdit.RichText
    onLinkActivated: link => root.linkChosen(link)

    ProseDocument {
        target: root.textDocument
        prose: root.spans
        linkColor: Theme.accent
        codeBackground: root.codeGround
        codeFont: Theme.inlineCodeFont
        lineHeight: Theme.lineHeight
        Component.onCompleted: start()
    }
    Tip {
        text: root.hoveredLink
        visible: root.hoveredLink !== ""
    }
}
