// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// A quiet sentence under what it is about.
PlainLabel {
    visible: text !== ""
    color: Theme.muted
    horizontalAlignment: Text.AlignHCenter
    wrapMode: Text.Wrap
}
