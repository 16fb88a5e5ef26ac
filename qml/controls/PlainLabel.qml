// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// Text of the program itself: plain, never taken for markup.
Text {
    font.family: Theme.family
    font.pixelSize: Theme.small
    color: Theme.text
    textFormat: Text.PlainText
    elide: Text.ElideRight
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
