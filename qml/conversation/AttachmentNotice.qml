// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// What could not be given along, and why; of many the first.
NoticePanel {
    id: root

    required property AttachmentList attachments
    readonly property int most: 6
    readonly property int more: attachments.problems.length - most

    /// It goes: the keyboard must be somewhere.
    signal leave()

    visible: attachments.problems.length > 0
    text: attachments.problems.slice(0, most).join("\n") + (more > 0 ? "\n" + qsTr("… and %n more", "", more) : "")
    severity: Rows.Severity.Warning
    action: qsTr("OK")
    onActionRequested: {
        attachments.dismissProblems();
        leave();
    }
}
