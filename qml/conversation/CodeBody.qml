// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls

/// The lines of a code, which scroll sideways unless they are wrapped. Only pieces near what is seen are there.
Flickable {
    id: root

    required property CodeView view
    readonly property bool overflowing: contentWidth > width

    function step(by: int): void {
        contentX = Math.max(0, Math.min(contentWidth - width, contentX + by * 4 * view.letter));
    }

    height: view.pieces.height + (overflowing ? 3 : 2) * Theme.md
    contentWidth: view.wraps ? width
                             : Math.max(width, Math.ceil(view.pieces.columns * view.letter) + view.gutter + 2 * Theme.lg)
    contentHeight: height
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    interactive: overflowing
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: view.spoken
    Accessible.focusable: true
    Keys.onLeftPressed: step(-1)
    Keys.onRightPressed: step(1)
    Keys.onPressed: event => {
        event.accepted = event.matches(StandardKey.Copy);
        if (event.accepted)
            view.copy();
    }

    ScrollBar.horizontal: PageScrollBar {}

    Binding {
        target: root.view
        property: "columns"
        value: Math.max(8, Math.floor((root.width - root.view.gutter - 2 * Theme.lg) / root.view.letter))
    }
    MatchReveal {
        scroller: root
        finder: root.view.finder
    }
    Repeater {
        model: root.view.pieces

        CodePart {
            view: root.view
            scrolled: root.contentX
            width: root.contentWidth
        }
    }
}
