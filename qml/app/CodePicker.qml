// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Dialogs
import Lectern.ViewModel

/// The system's dialog for the file that code is saved in; it opens as soon as this is there.
FileDialog {
    id: root

    required property CodeDesk desk

    title: qsTr("Save code")
    fileMode: FileDialog.SaveFile
    nameFilters: [qsTr("All files (*)")]
    Component.onCompleted: {
        selectedFile = desk.suggestedFile();
        open();
    }
    onAccepted: desk.saveTo(selectedFile)
}
