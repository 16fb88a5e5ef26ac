// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// Asks in what form conversations go out and where to, which files come in, and says what came of those.
Item {
    id: root

    required property HistoryExchange exchange
    property int format: HistoryExchange.Markdown
    /// Loaded when it is first needed: the dialogs of the system take their time.
    property url picker: Qt.resolvedUrl("FilePicker.qml")

    signal closed()

    function exportChosen(choice: historyChoice): void {
        exchange.choose(choice);
        if (exchange.chosen > 0)
            exporting.open();
    }
    function exportAll(): void {
        exchange.chooseAll();
        exporting.open();
    }
    /// Somewhere else, as before.
    function exportAgain(): void {
        pick(exchange.wantsFolder(format) ? HistoryExchange.Folder : HistoryExchange.File);
    }
    function importFiles(): void {
        pick(HistoryExchange.Files);
    }
    /// What came of the files.
    function showReport(): void {
        report.open();
    }
    function pick(place: int): void {
        loader.setSource("");
        loader.setSource(picker, { exchange: exchange, place: place, format: format });
    }

    Loader {
        id: loader
    }
    ExportDialog {
        id: exporting

        exchange: root.exchange
        format: root.format
        onFormatWanted: format => root.format = format
        onAgreed: root.exportAgain()
        onClosed: root.closed()
    }
    ImportReportDialog {
        id: report

        exchange: root.exchange
        onClosed: root.closed()
    }
}
