// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What stands in place of a list with nothing in it.
Column {
    id: root

    required property HistoryViewModel history

    spacing: Theme.xs

    PlainLabel {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        font.weight: Font.DemiBold
        text: root.history.tag !== "" ? qsTr("Nothing with the tag “%1”").arg(root.history.tag)
              : root.history.shelf === HistoryViewModel.Trash ? qsTr("The trash is empty")
              : root.history.shelf === HistoryViewModel.Archive ? qsTr("The archive is empty")
              : qsTr("No conversations yet")
    }
    PlainLabel {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.muted
        visible: text !== ""
        text: root.history.tag !== "" ? ""
              : root.history.shelf === HistoryViewModel.Trash
                ? qsTr("What you delete stays here for 30 days and can be restored. Then it goes for good.")
              : root.history.shelf === HistoryViewModel.Archive
                ? qsTr("What you archive leaves the list and stays as it is.")
              : qsTr("Whatever you ask is kept here, on this computer.")
    }
}
