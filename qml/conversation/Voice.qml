// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// What the page says to whoever uses it by ear: the answer as it comes, how it ended, what went wrong.
Item {
    id: root

    required property AppViewModel app
    property int next: 0

    /// Aloud, once what is being read is over; nobody hears it unless a screen reader is on.
    function say(text: string): void {
        const place = places.itemAt(next);
        if (!place || text === "")
            return;
        next = (next + 1) % places.count;
        place.Accessible.name = announcer.needsNotification ? text : "";
        announcer.say(place, text);
        forget.restart();
    }

    Announcer {
        id: announcer
    }
    AnswerTeller {
        conversation: root.app.conversation
        active: announcer.active
        paragraphs: root.app.preferences.tellsParagraphs
        onTold: text => root.say(text)
    }
    Connections {
        target: root.app

        function onProblemChanged(): void {
            root.say(root.app.problem);
        }
    }
    // Several, as a reader asks for the words of one only later.
    Repeater {
        id: places

        model: announcer.active ? 4 : 0

        Item {
            width: 1
            height: 1
            Accessible.role: Accessible.Notification
        }
    }
    Timer {
        id: forget

        interval: 10000 // nobody shall find old words when going through the page
        onTriggered: {
            for (let i = 0; i < places.count; ++i)
                places.itemAt(i).Accessible.name = "";
        }
    }
}
