// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Tells the desk where the reader of `list` stands once it has not moved for a moment, and when the top is near.
Item {
    id: root

    required property ListView list
    required property TranscriptScroll scroll
    required property bool following
    required property ConversationDesk desk

    signal placeWanted(row: int, offset: real)

    function tell(): void {
        const row = following ? -1 : scroll.topRow();
        if (following || row >= 0) // else the rows are not laid out yet
            desk?.keepPlace(row, following ? 0 : scroll.topOffset());
    }

    Timer {
        id: pause

        interval: Theme.placePause
        onTriggered: root.tell()
    }
    Connections {
        target: root.list

        function onContentYChanged(): void {
            pause.restart();
            if (root.list.contentY - root.list.originY < root.list.height)
                root.desk?.wantEarlier();
        }
        function onModelChanged(): void {
            pause.stop();
        }
    }
    Connections {
        target: root.desk

        function onLeaving(): void {
            if (pause.running) {
                pause.stop();
                root.tell();
            }
        }
        function onPlaceWanted(row: int, offset: real): void {
            root.placeWanted(row, offset);
        }
    }
}
