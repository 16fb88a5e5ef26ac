// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtCore
import QtQuick
import QtQuick.Dialogs
import Lectern.ViewModel

/// The system's dialogs for files; one opens as soon as this is there.
Item {
    id: root

    required property HistoryExchange exchange
    required property int place
    required property int format

    Component.onCompleted: {
        if (place === HistoryExchange.File)
            file.open();
        else if (place === HistoryExchange.Folder)
            folder.open();
        else
            files.open();
    }

    FileDialog {
        id: file

        title: qsTr("Export")
        fileMode: FileDialog.SaveFile
        defaultSuffix: root.exchange.suffix(root.format)
        acceptLabel: qsTr("Export")
        nameFilters: ["%1 (*.%2)".arg(["Markdown", "HTML", "JSON", "PDF"][root.format]).arg(defaultSuffix)]
        selectedFile: root.exchange.suggestedFile(root.format)
        onAccepted: root.exchange.exportTo(selectedFile, root.format)
    }
    FolderDialog {
        id: folder

        title: qsTr("Export into a folder")
        acceptLabel: qsTr("Export")
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        onAccepted: root.exchange.exportTo(selectedFolder, root.format)
    }
    FileDialog {
        id: files

        title: qsTr("Import")
        currentFolder: StandardPaths.writableLocation(StandardPaths.DownloadLocation)
        fileMode: FileDialog.OpenFiles
        acceptLabel: qsTr("Import")
        nameFilters: [qsTr("Exports and sessions (*.json *.jsonl)"), qsTr("All files (*)")]
        onAccepted: root.exchange.importFrom(selectedFiles)
    }
}
