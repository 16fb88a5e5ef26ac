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
    // Else its row is made wherever it stands, and Qt chooses the first one of another model.
    currentIndex: -1
    onModelChanged: currentIndex = -1
    cacheBuffer: Math.max(0, following ? height / 4 : height) // a frame costs what there is
    boundsBehavior: Flickable.StopAtBounds
    pixelAligned: true
    footer: Item {
        width: ListView.view.width
        height: Theme.xl
    }
}
