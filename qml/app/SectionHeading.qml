// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// Above the conversations of one day, week or month.
PlainLabel {
    required property string section

    width: parent ? parent.width : 0
    height: Theme.rowHeight
    leftPadding: Theme.md
    rightPadding: Theme.md
    bottomPadding: Theme.xs
    verticalAlignment: Text.AlignBottom
    text: section
    color: Theme.muted
    font.weight: Font.DemiBold
    elide: Text.ElideRight
    Accessible.role: Accessible.Heading
}
