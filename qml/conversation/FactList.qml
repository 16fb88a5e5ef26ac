// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Facts under a heading; nothing at all when there are none.
Column {
    id: root

    required property string title
    required property list<factLine> facts

    visible: facts.length > 0
    spacing: Theme.xs

    SectionTitle {
        topPadding: 0
        width: parent.width
        text: root.title
    }
    Repeater {
        model: root.facts

        FactRow {
            required property factLine modelData

            width: root.width
            name: modelData.name
            value: modelData.value
        }
    }
}
