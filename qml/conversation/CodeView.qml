// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What is known of a code on the page and how it is shown; nothing of it is seen.
Item {
    id: root

    required property codeValue code
    required property string language
    required property string title
    required property bool open
    required property int row // of the page
    property CodeDesk desk: null
    property TranscriptModel transcript: null
    property PageSelection selection: null
    property PageFinder finder: null
    readonly property alias pieces: pieces
    readonly property int lines: pieces.lines
    readonly property real letter: ruler.advanceWidth
    readonly property real ascent: metrics.ascent
    readonly property real gutter: numbered ? Math.ceil(letter * String(lines).length) + Theme.md + Theme.sm : 0
    readonly property bool foldable: !open && lines > 24
    readonly property bool folded: foldable && !unfolded
    readonly property bool selecting: selection !== null && selection.active && selection.touches(row)
    readonly property string spoken: qsTr("Code, %1, %2", "language, lines").arg(title).arg(qsTr("%n line(s)", "", lines))
    property bool unfolded: false
    property bool wraps: false
    property bool numbered: false
    property int columns: 80 // as many as fit

    signal copyRequested(text: string)
    signal refolded() // by choice, and as high as it is now
    signal readingBegun() // the page should stay where it is
    signal moved(y: real, by: real) // see CodePieces

    function setUnfolded(now: bool): void {
        readingBegun();
        if (desk && transcript)
            desk.setUnfolded(transcript, row, now);
        else
            unfolded = now;
        refolded();
    }
    function setWraps(now: bool): void {
        if (desk)
            desk.setWraps(title, now);
        else
            wraps = now;
    }
    /// As it was left; what is written in sight stays open.
    function recall(): void {
        if (!desk || !transcript)
            return;
        if (open)
            desk.setUnfolded(transcript, row, true);
        unfolded = desk.isUnfolded(transcript, row);
        wraps = desk.wraps(title);
        numbered = desk.numbered;
    }
    /// What was found is shown, wherever it is.
    function seek(): void {
        const piece = finder ? finder.currentTextIn(row) : -1;
        if (piece >= 0 && folded)
            setUnfolded(true);
        pieces.wanted = piece;
    }
    function copy(): void {
        copyRequested(desk ? desk.copied(code, language) : code.text);
    }
    function renew(): void {
        recall();
        seek();
    }

    Component.onCompleted: renew()
    onOpenChanged: recall()
    onRowChanged: renew()
    onTitleChanged: recall()

    CodePieces {
        id: pieces

        code: root.code
        language: root.language
        background: Theme.sunken
        theme: Theme.codeTheme
        rowHeight: Theme.codeRow
        limit: root.folded ? 16 : 0
        wrapColumns: root.wraps ? root.columns : 0
        onMoved: (y, by) => root.moved(y, by)
    }
    TextMetrics {
        id: ruler

        text: "0"
        font: Theme.codeFont
    }
    FontMetrics {
        id: metrics

        font: Theme.codeFont
    }
    Connections {
        target: root.desk

        function onUnfoldedChanged(): void {
            root.recall();
        }
        function onLooksChanged(): void {
            root.recall();
        }
    }
    Connections {
        target: root.finder

        function onMarksChanged(): void {
            root.seek();
        }
    }
}
