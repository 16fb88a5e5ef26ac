// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The rows of the page, of which only those near what is seen are there. They ask it what is selected.
ListView {
    id: root

    property PageSelection selection: null
    property bool following: false

    objectName: "transcript"
    Accessible.role: Accessible.List
    clip: true
    reuseItems: true
    currentIndex: -1 // else its row is made wherever it stands
    cacheBuffer: Math.max(0, following ? height / 4 : height) // a frame costs what there is
    boundsBehavior: Flickable.StopAtBounds
    pixelAligned: true
    footer: Item {
        width: ListView.view.width
        height: Theme.xl
    }
}
