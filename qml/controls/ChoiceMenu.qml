// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// The menu of a ChoiceButton.
PopupMenu {
    id: root

    property list<string> choices
    property int current: 0

    signal chosen(index: int)

    Instantiator {
        model: root.choices.length
        delegate: ChoiceItem {
            required property int index

            text: root.choices[index] ?? ""
            choice: true
            chosen: index === root.current
            onTriggered: root.chosen(index)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as ChoiceItem)
        onObjectRemoved: (index, object) => root.removeItem(object as ChoiceItem)
    }
}
