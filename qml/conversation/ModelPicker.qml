// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// Which model answers, and how hard it thinks.
Row {
    id: root

    required property ModelChoice models

    readonly property real least: Theme.icon + 4 * Theme.sm // of a button: its arrow

    spacing: Theme.xs

    TextButton {
        id: modelButton

        maximumWidth: root.width - (effortButton.visible ? effortButton.width + root.spacing : 0)
        text: root.models.currentName !== "" ? root.models.currentName
              : root.models.loading ? qsTr("Loading models…") : qsTr("No model")
        glyphAfter: "chevron-down"
        enabled: modelList.count > 0
        Accessible.name: qsTr("Model: %1").arg(text)
        onClicked: modelMenu.open()

        PopupMenu {
            id: modelMenu

            y: -height - Theme.xs

            Instantiator {
                id: modelList

                model: root.models
                delegate: ChoiceItem {
                    required property int index
                    required property string name
                    required property string description

                    text: name
                    note: description
                    choice: true
                    chosen: index === root.models.currentIndex
                    onTriggered: root.models.choose(index)
                }
                onObjectAdded: (index, object) => modelMenu.insertItem(index, object as ChoiceItem)
                onObjectRemoved: (index, object) => modelMenu.removeItem(object as ChoiceItem)
            }
        }
    }
    TextButton {
        id: effortButton

        maximumWidth: Math.max(root.least, root.width - root.spacing - root.least)
        text: root.models.effortName
        glyphAfter: "chevron-down"
        visible: effortList.count > 0
        Accessible.name: qsTr("Effort: %1").arg(text)
        onClicked: effortMenu.open()

        PopupMenu {
            id: effortMenu

            y: -height - Theme.xs

            Instantiator {
                id: effortList

                model: root.models.efforts
                delegate: ChoiceItem {
                    required property int index
                    required property string modelData

                    text: root.models.effortNames[index] ?? modelData
                    choice: true
                    chosen: modelData === root.models.effort
                    onTriggered: root.models.chooseEffort(modelData)
                }
                onObjectAdded: (index, object) => effortMenu.insertItem(index, object as ChoiceItem)
                onObjectRemoved: (index, object) => effortMenu.removeItem(object as ChoiceItem)
            }
        }
    }
}
