// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// What came of an import.
AskingDialog {
    id: root

    required property HistoryExchange exchange

    onOpened: (contentItem as ImportReport).begin()

    contentItem: ImportReport {
        exchange: root.exchange
        onOpenRequested: {
            root.exchange.openImported();
            root.close();
        }
        onLeave: root.close()
    }
}
