// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Lectern.Controls
import Lectern.ViewModel

/// Everything that can be set, by section or by the words that somebody looks for.
Popup {
    id: root

    required property AppViewModel app

    /// The page with what concerns the way to the server, and a test of it.
    signal networkRequested()

    /// Empty: where one was last.
    function show(section: string): void {
        open();
        if (section !== "")
            (contentItem as SettingsContent).goTo(section);
    }

    anchors.centerIn: T.Overlay.overlay
    width: Math.min(Theme.px(920), T.Overlay.overlay ? T.Overlay.overlay.width : 0)
    height: T.Overlay.overlay ? T.Overlay.overlay.height - (width < T.Overlay.overlay.width ? 2 * Theme.xl : 0) : 0
    padding: Theme.lg
    modal: true
    focus: true
    enter: null
    exit: null
    onOpened: (contentItem as SettingsContent).begin()

    background: Rectangle {
        color: Theme.page
        border.color: Theme.border
        radius: Theme.radiusLarge
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    contentItem: SettingsContent {
        app: root.app
        onCloseRequested: root.close()
        onNetworkRequested: {
            root.close();
            root.networkRequested();
        }
    }
}
