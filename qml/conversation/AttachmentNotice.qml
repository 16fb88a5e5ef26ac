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

    function told(): string {
        let lines = "";
        for (let i = 0; i < Math.min(most, attachments.problems.length); ++i)
            lines += (i > 0 ? "\n" : "") + attachments.problems[i];
        return lines;
    }

    visible: attachments.problems.length > 0
    text: told() + (more > 0 ? "\n" + qsTr("… and %n more", "", more) : "")
    severity: Rows.Severity.Warning
    action: qsTr("OK")
    onActionRequested: {
        attachments.dismissProblems();
        leave();
    }
}
