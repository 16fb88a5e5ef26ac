// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// A line of each of two answers. What differs shows by its ground, by a sign and by a line under the words.
Row {
    id: root

    required property int kind
    required property string leftText
    required property prose leftSpans
    required property string rightText
    required property prose rightSpans
    readonly property real side: (width - spacing) / 2

    function described(): string {
        switch (kind) {
        case Rows.Compared.LeftOnly:
            return qsTr("Only in the first: %1").arg(leftText);
        case Rows.Compared.RightOnly:
            return qsTr("Only in the second: %1").arg(rightText);
        case Rows.Compared.Changed:
            return qsTr("Different. First: %1 Second: %2").arg(leftText).arg(rightText);
        default:
            return leftText;
        }
    }

    spacing: Theme.sm
    Accessible.role: Accessible.ListItem
    Accessible.name: described()

    RowTeller {
        row: root
    }
    ComparisonCell {
        id: left

        width: root.side
        height: Math.max(implicitHeight, right.implicitHeight)
        text: root.leftText
        spans: root.leftSpans
        missing: root.kind === Rows.Compared.RightOnly
        sign: root.kind === Rows.Compared.LeftOnly ? "−" : root.kind === Rows.Compared.Changed ? "≠" : ""
        ground: Theme.firstGround
        mark: Theme.firstMark
    }
    ComparisonCell {
        id: right

        width: root.side
        height: Math.max(implicitHeight, left.implicitHeight)
        text: root.rightText
        spans: root.rightSpans
        missing: root.kind === Rows.Compared.LeftOnly
        sign: root.kind === Rows.Compared.RightOnly ? "+" : root.kind === Rows.Compared.Changed ? "≠" : ""
        ground: Theme.secondGround
        mark: Theme.secondMark
    }
}
