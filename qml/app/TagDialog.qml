// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The tags of one conversation, or of all that are marked: those that are in use, and room for a new one.
AskingDialog {
    id: root

    required property HistoryViewModel history
    property int row: -1
    property list<string> had

    function ask(index: int): void {
        row = index;
        had = history.tagsOf(index);
        open();
    }
    function add(): void {
        if (field.text.trim() !== "")
            history.addTag(row, field.text);
        field.text = "";
        close();
    }

    onOpened: field.focusField()

    contentItem: Column {
        spacing: Theme.lg
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Tags")

        LineField {
            id: field

            width: parent.width
            label: qsTr("New tag")
            onAccepted: root.add()
        }
        Flow {
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
                    maximumWidth: parent.width
                    Accessible.checkable: true
                    Accessible.checked: has
                    onClicked: {
                        if (has)
                            root.history.removeTag(root.row, modelData);
                        else
                            root.history.addTag(root.row, modelData);
                        root.close();
                    }
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
                onClicked: root.add()
            }
            WideButton {
                width: parent.width
                outlined: true
                text: qsTr("Cancel")
                onClicked: root.close()
            }
        }
    }
}
