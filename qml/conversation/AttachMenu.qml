// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Dialogs
import Lectern.Controls
import Lectern.ViewModel

/// What can be given along. The dialogs of the system are made when they are first wanted: they take their time.
PopupMenu {
    id: root

    required property AttachmentList attachments

    ChoiceItem {
        text: qsTr("Files…")
        onTriggered: files.open()
    }
    ChoiceItem {
        text: qsTr("Folder…")
        onTriggered: folder.open()
    }

    FileDialog {
        id: files

        title: qsTr("Attach files")
        fileMode: FileDialog.OpenFiles
        acceptLabel: qsTr("Attach")
        nameFilters: [qsTr("All files (*)")]
        onAccepted: root.attachments.attachFiles(selectedFiles)
    }
    FolderDialog {
        id: folder

        title: qsTr("Attach a folder")
        acceptLabel: qsTr("Choose")
        onAccepted: root.attachments.attachFiles([selectedFolder])
    }
}
