// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The links of a prose for the keyboard and for screen readers: Tab goes from one to the next, Enter tells what can
/// be done with it.
Item {
    id: root

    required property ProseText text

    ProseLinks {
        id: links

        target: root.text.textDocument
        prose: root.text.spans
        width: root.text.width
    }
    Repeater {
        model: links

        Item {
            id: stop

            required property string words
            required property string link
            required property rect place

            function choose(): void {
                root.text.linkMenuRequested(Qt.point(place.x, place.y + place.height), link);
            }

            x: place.x
            y: place.y
            width: place.width
            height: place.height
            activeFocusOnTab: true
            Accessible.role: Accessible.Link
            Accessible.name: words
            Accessible.description: Links.tip(link, words)
            Accessible.focusable: true
            Accessible.onPressAction: choose()
            Keys.onReturnPressed: choose()
            Keys.onEnterPressed: choose()

            FocusRing {
                radius: Theme.xs
                shown: stop.activeFocus
            }
        }
    }
}
