// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// Asks in what form conversations go out.
AskingDialog {
    id: root

    required property HistoryExchange exchange
    required property int format

    signal formatWanted(format: int)
    signal agreed()

    onOpened: (contentItem as ExportContent).begin()

    contentItem: ExportContent {
        exchange: root.exchange
        format: root.format
        onFormatWanted: format => root.formatWanted(format)
        onAgreed: {
            root.close();
            root.agreed();
        }
        onLeave: root.close()
    }
}
