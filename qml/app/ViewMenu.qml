// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// How the page looks: its size and its colours; what goes out of the history and comes in; and the way to the server.
PopupMenu {
    id: root

    required property AppViewModel app
    readonly property Preferences preferences: app.preferences
    readonly property bool exchangeable: app.hasAccount && !app.exchange.running

    readonly property Announcer announcer: Announcer {}

    signal exportRequested()
    signal importRequested()
    signal networkRequested()

    ChoiceItem {
        text: qsTr("Larger")
        trailing: qsTr("%1 %").arg(Math.round(root.preferences.zoom * 100))
        onTriggered: root.preferences.zoomBy(1)
    }
    ChoiceItem {
        text: qsTr("Smaller")
        onTriggered: root.preferences.zoomBy(-1)
    }
    ChoiceItem {
        text: qsTr("Actual size")
        enabled: root.preferences.zoom !== 1
        onTriggered: root.preferences.zoom = 1
    }
    MenuSeparator {
        contentItem: Rectangle {
            implicitHeight: Theme.hairline
            color: Theme.border
        }
    }
    ChoiceItem {
        text: qsTr("Colours as the system")
        choice: true
        chosen: root.preferences.appearance === Preferences.System
        onTriggered: root.preferences.appearance = Preferences.System
    }
    ChoiceItem {
        text: qsTr("Light")
        choice: true
        chosen: root.preferences.appearance === Preferences.Light
        onTriggered: root.preferences.appearance = Preferences.Light
    }
    ChoiceItem {
        text: qsTr("Dark")
        choice: true
        chosen: root.preferences.appearance === Preferences.Dark
        onTriggered: root.preferences.appearance = Preferences.Dark
    }
    ChoiceItem {
        text: qsTr("High contrast")
        choice: true
        chosen: Theme.highContrast
        onTriggered: root.preferences.contrast = Theme.highContrast === Theme.systemIsStark
                     ? (Theme.highContrast ? Preferences.Usual : Preferences.High) : Preferences.AsSystem
    }
    ChoiceItem {
        text: qsTr("Read answers as they come")
        note: qsTr("The screen reader is told each paragraph")
        visible: root.announcer.active
        height: visible ? implicitHeight : 0
        choice: true
        chosen: root.preferences.tellsParagraphs
        onTriggered: root.preferences.tellsParagraphs = !root.preferences.tellsParagraphs
    }
    MenuSeparator {
        contentItem: Rectangle {
            implicitHeight: Theme.hairline
            color: Theme.border
        }
    }
    ChoiceItem {
        text: qsTr("Export all…")
        enabled: root.exchangeable
        onTriggered: root.exportRequested()
    }
    ChoiceItem {
        text: qsTr("Import…")
        enabled: root.exchangeable
        onTriggered: root.importRequested()
    }
    MenuSeparator {
        contentItem: Rectangle {
            implicitHeight: Theme.hairline
            color: Theme.border
        }
    }
    ChoiceItem {
        text: qsTr("Network…")
        onTriggered: root.networkRequested()
    }
}
