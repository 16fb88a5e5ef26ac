// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Something the person must know about the turn above it.
RowFrame {
    id: root

    required property string text
    required property string detail
    required property int severity

    signal copyRequested(text: string)

    innerHeight: panel.height
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    NoticePanel {
        id: panel

        width: parent.width
        text: root.text
        detail: root.detail
        severity: root.severity
        onCopyRequested: text => root.copyRequested(text)
    }
}
