// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// How the server is reached now, and where that broke lately.
Column {
    id: root

    required property NetworkViewModel network

    spacing: Theme.sm

    FactRow {
        width: parent.width
        name: qsTr("Server")
        value: root.network.server !== "" ? root.network.server : qsTr("none yet")
    }
    FactRow {
        width: parent.width
        name: qsTr("Way")
        value: root.network.wayReason !== "" ? root.network.way + ". " + root.network.wayReason : root.network.way
    }
    FactRow {
        width: parent.width
        name: qsTr("Proxy")
        value: root.network.proxy
    }
    FactRow {
        width: parent.width
        name: qsTr("Extra certificates")
        value: root.network.certificates
    }
    FactRow {
        width: parent.width
        name: qsTr("Last disconnects")
        value: root.network.disconnects !== "" ? root.network.disconnects : qsTr("none")
    }
}
