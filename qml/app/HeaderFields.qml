// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls

/// Headers that a server wants besides the key: a name and a value on each line, as many as there are.
Column {
    id: root

    /// "Name: value", in order.
    function lines(): list<string> {
        const all = [];
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as HeaderField;
            if (row.name !== "" || row.value !== "")
                all.push(row.name + ": " + row.value);
        }
        return all;
    }
    /// Adds a line and goes to it.
    function add(): void {
        fields.append({});
        (rows.itemAt(fields.count - 1) as HeaderField).focusField();
    }

    spacing: Theme.sm

    ListModel {
        id: fields
    }
    Repeater {
        id: rows

        model: fields

        HeaderField {
            required property int index

            width: root.width
            number: index + 1
        }
    }
    TextButton {
        text: qsTr("Add a header")
        glyph: "new"
        onClicked: root.add()
    }
}
