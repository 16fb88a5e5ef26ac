// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What is seen before there is anybody to ask, and until the first sign-in has come to its end.
FocusScope {
    id: root

    required property AppViewModel app
    readonly property SignInViewModel signIn: app.signIn
    property bool lingering: false

    onVisibleChanged: if (visible) content.made()
    Component.onCompleted: if (visible) content.made()

    OnDemand {
        id: content

        anchors.fill: parent
        focus: true
        onWanted: make(Qt.resolvedUrl("StartContent.qml"), { app: root.app })
    }
    Connections {
        target: root.signIn

        function onChanged(): void {
            const underWay = root.signIn.state !== SignInViewModel.State.Idle;
            root.lingering = underWay && (root.lingering || !root.app.hasAccount);
        }
    }
}
