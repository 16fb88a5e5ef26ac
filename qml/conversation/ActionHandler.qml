// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// Does one of the Actions while it is enabled, by its shortcuts and for whoever else asks for it. As any shortcut it
/// waits behind popups that are open over it.
Item {
    id: root

    required property string action
    property alias except: slot.except
    property int context: Qt.WindowShortcut

    signal triggered()

    ActionSlot {
        id: slot

        action: root.action
        enabled: root.enabled
        onTriggered: root.triggered()
    }
    Shortcut {
        sequences: [...slot.shortcuts]
        context: root.context
        enabled: root.enabled
        onActivated: root.triggered()
    }
}
