// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Leads to what can be given along: files, and folders. The keyboard's way to what a drop does.
IconButton {
    id: root

    required property AttachmentList attachments

    label: qsTr("Attach")
    hint: qsTr("Attach files or a folder")
    glyph: "attach"
    Accessible.role: Accessible.ButtonMenu
    onClicked: (choices.made() as PopupMenu).openBelow(root, false)

    OnDemand {
        id: choices

        onWanted: make(Qt.resolvedUrl("AttachMenu.qml"), { attachments: root.attachments })
    }
}
