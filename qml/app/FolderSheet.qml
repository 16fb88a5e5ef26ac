// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Lectern.Controls
import Lectern.ViewModel

/// Asks which files of a folder are given along. Nothing is read before that is said.
AskingDialog {
    id: root

    required property AttachmentList attachments

    function look(path: string): void {
        tree.open(path);
        open();
    }

    width: Math.min(Theme.searchWidth, T.Overlay.overlay ? T.Overlay.overlay.width : 0)
    onOpened: (contentItem as FolderContent).begin()
    onClosed: tree.cancel()

    contentItem: FolderContent {
        tree: tree
        onLeave: root.close()
    }

    FolderTree {
        id: tree

        attachments: root.attachments
    }
}
