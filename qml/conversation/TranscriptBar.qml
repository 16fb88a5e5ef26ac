// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The scroll bar of the page: through all turns, those that nobody has looked at yet, too.
PageScrollBar {
    id: root

    required property TranscriptScroll scroll

    orientation: Qt.Vertical
    size: scroll.size
    onPositionChanged: if (pressed) scroll.goToShare(position / Math.max(1e-6, 1 - size))

    Binding on position {
        value: root.scroll.position
        when: !root.pressed
    }
}
