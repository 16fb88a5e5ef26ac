// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Window
import Lectern.Controls
import Lectern.ViewModel

/// The quick prompt: a field over everything else, its answer below it. It is there all the time, and hidden.
Window {
    id: root

    required property AppViewModel app
    readonly property QuickViewModel quick: app.quick
    readonly property real room: Math.round(Screen.height * 0.6) // for an answer
    readonly property real radius: Theme.radiusLarge

    /// Where the keyboard goes whenever the window comes.
    function focusField(): void {
        head.focusField();
    }

    flags: Qt.Tool | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint
    title: qsTr("Quick prompt – Lectern")
    color: "transparent" // where there is no transparency QuickPrompt cuts the corners off
    minimumWidth: Math.min(Theme.quickLeast, width)
    width: Math.max(Theme.quickLeast, Math.min(Theme.quickWidth, Math.round(Screen.width * 0.8)))
    height: head.height + models.height + answer.height
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onActiveChanged: if (active) focusField()
    onVisibleChanged: if (visible) focusField()

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Theme.page
        border.color: Theme.borderStrong
        border.width: Theme.hairline
    }
    FocusScope {
        id: content

        anchors.fill: parent
        focus: true

        QuickHead {
            id: head

            width: parent.width
            focus: true
            app: root.app
            listed: models.shown
            onModelsToggled: models.shown = !models.shown
            onMoveStarted: root.startSystemMove()
        }
        QuickModels {
            id: models

            anchors.top: head.bottom
            width: parent.width
            quick: root.quick
            onChosen: {
                shown = false;
                root.focusField();
            }
        }
        QuickAnswer {
            id: answer

            anchors.top: models.bottom
            width: parent.width
            room: root.room
            app: root.app
            onLeave: root.focusField()
        }
    }
    QuickKeys {
        app: root.app
        typed: head.text
        onMoved: head.clear()
        onRenewed: {
            models.shown = false;
            root.focusField();
        }
    }
}
