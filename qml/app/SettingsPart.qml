// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// A section under its heading, made when it is first wanted.
Column {
    id: root

    required property SettingsEntry entry
    required property AppViewModel app
    required property string query
    required property bool wanted
    readonly property SettingsSection section: loader.item as SettingsSection

    signal networkRequested()
    signal leaveRequested()

    function make(): void {
        if (wanted && loader.status === Loader.Null)
            loader.setSource(entry.file, { app: app, title: entry.title, width: Qt.binding(() => root.width),
                                           query: Qt.binding(() => root.query) });
    }

    visible: wanted && section !== null && (query === "" || section.any)
    spacing: Theme.md
    onWantedChanged: make()
    Component.onCompleted: make()

    PlainLabel {
        width: parent.width
        text: root.entry.title
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: Theme.headingSize(3)
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Loader {
        id: loader

        onLoaded: {
            root.section.copyRequested.connect(text => root.app.copy(text));
            root.section.networkRequested.connect(root.networkRequested);
            root.section.leaveRequested.connect(root.leaveRequested);
        }
    }
}
