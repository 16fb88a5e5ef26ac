// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// What stands in a row of the sidebar: the title and its marks, or the field in which it is written anew.
Item {
    id: root

    required property string title
    required property string note
    required property bool pinned
    required property bool unread
    required property bool running
    required property bool renaming
    required property bool pointed

    signal menuRequested(place: point)
    signal renamed(title: string)
    signal renameLeft()

    onRenamingChanged: {
        if (renaming)
            loader.setSource("RenameField.qml", { row: root.parent });
        else
            loader.source = "";
    }

    HistoryFace {
        anchors.fill: parent
        visible: !root.renaming
        title: root.title
        note: root.note
        pinned: root.pinned
        unread: root.unread
        running: root.running
        roomAtEnd: more.visible ? more.width : 0
    }
    Loader {
        id: loader

        readonly property RenameField field: item as RenameField

        anchors.fill: parent
        anchors.margins: Theme.focusWidth
        onLoaded: field.begin(root.title)
    }
    Connections {
        target: loader.field

        function onRenamed(title: string): void {
            root.renamed(title);
        }
        function onEnded(): void {
            root.renameLeft();
        }
    }
    IconButton {
        id: more

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: (root.pointed || down) && !root.renaming
        focusPolicy: Qt.NoFocus
        label: qsTr("What can be done with “%1”").arg(root.title)
        hint: qsTr("More")
        glyph: "more"
        Accessible.ignored: true
        onClicked: root.menuRequested(Qt.point(more.x, more.y + more.height))
    }
}
