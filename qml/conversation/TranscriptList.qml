// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The rows of the page, of which only those near what is seen are there. They ask it what is selected.
ListView {
    id: root

    property PageSelection selection: null

    objectName: "transcript"
    clip: true
    reuseItems: true
    cacheBuffer: Math.max(0, height)
    boundsBehavior: Flickable.StopAtBounds
    pixelAligned: true
    footer: Item {
        width: ListView.view.width
        height: Theme.xl
    }
}
