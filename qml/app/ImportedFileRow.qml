// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// A file of an import, and what is to be said of it.
Column {
    id: root

    required property string name
    required property string text
    required property bool failed

    spacing: Theme.xs / 2
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ": " + text

    RowTeller {
        row: root
    }
    PlainLabel {
        width: parent.width
        text: root.name
        elide: Text.ElideMiddle
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    PlainLabel {
        width: parent.width
        text: root.text
        color: root.failed ? Theme.problem : Theme.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
