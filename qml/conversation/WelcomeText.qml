// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What stands above the composer while there is nothing to read, as far as there is room for it.
Column {
    id: root

    required property AppViewModel app
    required property real room

    spacing: Theme.sm

    PlainLabel {
        id: headline

        width: parent.width
        visible: implicitHeight <= root.room
        horizontalAlignment: Text.AlignHCenter
        text: root.app.conversation.temporary ? qsTr("Temporary conversation") : qsTr("What would you like to know?")
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    PlainLabel {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        visible: root.app.demo && headline.implicitHeight + root.spacing + implicitHeight <= root.room
        text: qsTr("This is a demo: the answers are canned. Type /demo to see what it can show.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    OnDemand {
        readonly property bool offered: root.app.hotkey.offered && root.room > Theme.statusRoom / 2

        width: parent.width
        visible: offered
        onOfferedChanged: if (offered) made()
        onWanted: make(Qt.resolvedUrl("HotkeyOffer.qml"), { hotkey: root.app.hotkey, width: Qt.binding(() => root.width) })
    }
}
