// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Lectern.Controls
import Lectern.ViewModel

/// The search of all conversations, over the upper part of the window.
Popup {
    id: root

    required property SearchViewModel search
    readonly property size room: T.Overlay.overlay ? Qt.size(T.Overlay.overlay.width, T.Overlay.overlay.height)
                                                   : Qt.size(0, 0)
    readonly property bool low: room.height < Theme.searchRoom

    /// What was chosen is to be seen.
    signal chosen()

    x: Math.round((room.width - width) / 2)
    y: low ? Theme.sm : Math.round(room.height * 0.1)
    width: Math.max(0, Math.min(Theme.searchWidth, room.width - 2 * Theme.sm))
    height: Math.max(0, low ? room.height - 2 * Theme.sm : Math.round(room.height * 0.7))
    padding: Theme.hairline
    modal: true
    focus: true
    enter: null
    exit: null
    onOpened: (contentItem as SearchContent).begin()
    onClosed: search.leave()

    background: Rectangle {
        color: Theme.page
        border.color: Theme.border
        border.width: Theme.hairline
        radius: Theme.radiusLarge
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    contentItem: SearchContent {
        search: root.search
        onChosen: {
            root.close();
            root.chosen();
        }
    }
}
