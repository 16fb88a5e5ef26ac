// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What the TagDialog shows.
Column {
    id: root

    required property HistoryViewModel history
    required property list<string> had

    signal added(tag: string)
    signal removed(tag: string)
    signal leave()

    function begin(): void {
        field.text = "";
        field.focusField();
    }

    spacing: Theme.lg
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Tags")

    LineField {
        id: field

        width: parent.width
        label: qsTr("New tag")
        onAccepted: if (text.trim() !== "") root.added(text)
    }
    Flow {
        id: flow

        width: parent.width
        spacing: Theme.xs
        visible: root.history.tags.length > 0

        Repeater {
            model: root.history.tags

            TextButton {
                required property string modelData
                readonly property bool has: root.had.includes(modelData)

                text: modelData
                glyph: has ? "check" : "tag"
                outlined: true
                maximumWidth: flow.width
                Accessible.checkable: true
                Accessible.checked: has
                onClicked: has ? root.removed(modelData) : root.added(modelData)
            }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.sm

        WideButton {
            width: parent.width
            primary: true
            enabled: field.text.trim() !== ""
            text: qsTr("Add tag")
            onClicked: root.added(field.text)
        }
        WideButton {
            width: parent.width
            outlined: true
            text: qsTr("Cancel")
            onClicked: root.leave()
        }
    }
}
