// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Lectern.Controls
import Lectern.ViewModel

/// Everything that the program can do, the conversations and the models, by a few letters of their names.
Popup {
    id: root

    required property AppViewModel app
    readonly property size room: T.Overlay.overlay ? Qt.size(T.Overlay.overlay.width, T.Overlay.overlay.height)
                                                   : Qt.size(0, 0)
    readonly property bool low: room.height < Theme.searchRoom

    /// It was looked for in what was said.
    signal searchRequested(text: string)
    /// A conversation or a model was chosen, or nothing: the keyboard goes back to the page.
    signal left()

    x: Math.round((room.width - width) / 2)
    y: low ? Theme.sm : Math.round(room.height * 0.1)
    width: Math.max(0, Math.min(Theme.searchWidth, room.width - 2 * Theme.sm))
    height: Math.max(0, low ? room.height - 2 * Theme.sm : Math.round(room.height * 0.7))
    padding: Theme.hairline
    modal: true
    focus: true
    enter: null
    exit: null
    onOpened: (contentItem as PaletteContent).begin()
    onClosed: left()

    background: Rectangle {
        color: Theme.page
        border.color: Theme.border
        border.width: Theme.hairline
        radius: Theme.radiusLarge
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    contentItem: PaletteContent {
        palette: model
        onChosen: row => { // what is chosen may want the keyboard, and find out where it is
            root.close();
            model.choose(row);
        }
    }

    PaletteModel {
        id: model

        app: root.app
        onSearchRequested: text => root.searchRequested(text)
    }
}
