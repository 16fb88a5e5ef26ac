// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// One part of the status line.
PlainLabel {
    visible: text !== ""
    color: Theme.muted
    maximumLineCount: 1
    Accessible.ignored: true
}
