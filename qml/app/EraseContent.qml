// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// The question of the EraseDialog.
Column {
    id: root

    required property int reach

    signal agreed()
    signal leave()

    function begin(): void {
        cancel.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.lg
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    PlainLabel {
        id: heading

        width: parent.width
        text: qsTr("Delete %n conversation(s) for good?", "", root.reach)
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    PlainLabel {
        width: parent.width
        text: qsTr("They go from the history on this computer, from its search and with the files that only they use. Backups of the history that were made before still hold them. This cannot be undone.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    Column {
        width: parent.width
        spacing: Theme.sm

        WideButton {
            width: parent.width
            primary: true
            text: qsTr("Delete for good")
            onClicked: root.agreed()
        }
        WideButton {
            id: cancel

            width: parent.width
            outlined: true
            text: qsTr("Cancel")
            onClicked: root.leave()
        }
    }
}
