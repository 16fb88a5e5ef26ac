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
    required property bool continuable
    required property bool retryable

    signal copyRequested(text: string)
    signal continueRequested()
    signal retryRequested()

    innerHeight: panel.height

    NoticePanel {
        id: panel

        width: parent.width
        text: root.text
        detail: root.detail
        severity: root.severity
        continuable: root.continuable
        retryable: root.retryable
        onContinueRequested: root.continueRequested()
        onRetryRequested: root.retryRequested()
        onCopyRequested: text => root.copyRequested(text)
    }
    SelectedCover {
        selection: root.selection
        row: root.index
    }
}
