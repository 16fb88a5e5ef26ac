// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What stands in place of what was found: where was searched in vain and what may help, or what went wrong.
Column {
    id: root

    required property SearchViewModel search

    signal archiveRequested()

    spacing: Theme.md

    PlainLabel {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        maximumLineCount: 3
        visible: text !== ""
        text: root.search.problem !== "" ? root.search.problem : root.search.nothing
        color: root.search.problem !== "" ? Theme.problem : Theme.text
        Accessible.role: root.search.problem !== "" ? Accessible.AlertMessage : Accessible.StatusBar
    }
    TextButton {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.search.archiveOffered
        text: qsTr("Search the archive")
        glyph: "archive"
        outlined: true
        maximumWidth: parent.width
        onClicked: root.archiveRequested()
    }
}
