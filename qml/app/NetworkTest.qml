// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// Looks at every part of the way to the server and lists what is found as it comes.
Column {
    id: root

    required property NetworkViewModel network

    signal copyRequested(text: string)

    spacing: Theme.sm

    SectionTitle {
        width: parent.width
        text: qsTr("Test")
    }
    PlainLabel {
        width: parent.width
        text: qsTr("Looks at every part of the way to the server. It asks no model and costs nothing.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        spacing: Theme.sm

        TextButton {
            primary: true
            enabled: root.network.server !== ""
            text: root.network.testing ? qsTr("Stop") : qsTr("Test")
            Accessible.name: root.network.testing ? qsTr("Stop the test") : qsTr("Test")
            onClicked: root.network.testing ? root.network.stopTest() : root.network.test()
        }
        CopyButton {
            label: qsTr("Copy report")
            onClicked: root.copyRequested(root.network.report())
        }
    }
    Repeater {
        model: root.network.checks

        CheckRow {
            width: root.width
        }
    }
    PlainLabel {
        width: parent.width
        visible: text !== ""
        text: root.network.testing ? qsTr("Looking…") : root.network.verdict
        color: root.network.testing ? Theme.muted : Theme.text
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
}
