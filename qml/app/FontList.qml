// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls

/// Families of fonts, to choose one from; the empty one is the standard.
Popup {
    id: root

    required property list<string> families
    required property string label

    signal chosen(family: string)

    function choose(family: string): void {
        open();
        (contentItem as FontRows).begin(family);
    }

    width: Theme.menuWidth
    height: Math.min(Theme.px(320), families.length * Theme.rowHeight + topPadding + bottomPadding)
    margins: Theme.sm
    padding: Theme.xs
    modal: true
    dim: false
    focus: true
    enter: null
    exit: null

    background: Rectangle {
        color: Theme.raised
        border.color: Theme.border
        radius: Theme.radius
    }
    contentItem: FontRows {
        families: root.families
        Accessible.name: root.label
        onChosen: family => {
            root.close();
            root.chosen(family);
        }
    }
}
