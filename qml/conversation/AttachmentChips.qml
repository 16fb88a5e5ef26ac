// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What was given along with a question.
Flow {
    id: root

    required property list<attachment> attachments

    signal previewRequested(item: Item, attachment: attachment)

    height: attachments.length > 0 ? implicitHeight : 0
    spacing: Theme.sm

    Repeater {
        model: root.attachments

        AttachmentChip {
            id: chip

            required property attachment modelData

            attachment: modelData
            changed: false
            maximumWidth: root.width
            onClicked: root.previewRequested(chip, modelData)
        }
    }
}
