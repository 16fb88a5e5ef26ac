// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// Chooses at once what the test has put into `harness`, as a person would in the dialog of the system.
Item {
    id: root

    required property HistoryExchange exchange
    required property int place
    required property int format

    Component.onCompleted: {
        if (place === HistoryExchange.File)
            exchange.exportTo(harness.file("out." + exchange.suffix(format)), format);
        else if (place === HistoryExchange.Folder)
            exchange.exportTo(harness.file("folder"), format);
        else
            exchange.importFrom([harness.sample("chatgpt.json"), harness.file("missing.json")]);
    }
}
