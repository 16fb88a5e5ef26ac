// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// The models of the quick prompt and how hard they think, below the field: a menu would not fit into the window.
FocusScope {
    id: root

    required property QuickViewModel quick
    property bool shown: false

    signal chosen()

    visible: shown
    height: shown ? Math.min(column.height, Theme.quickList) : 0
    onShownChanged: if (shown) column.forceActiveFocus(Qt.TabFocusReason)

    Flickable {
        anchors.fill: parent
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ScrollBar.vertical: PageScrollBar {}

        FocusScope {
            id: column

            width: parent.width
            height: rows.height + Theme.sm
            focus: true

            Column {
                id: rows

                x: Theme.sm
                width: parent.width - 2 * Theme.sm

                Flow {
                    width: parent.width
                    spacing: Theme.xs

                    Repeater {
                        model: root.quick.models.efforts

                        TextButton {
                            required property int index
                            required property string modelData

                            text: root.quick.models.effortNames[index] ?? modelData
                            outlined: modelData === root.quick.models.effort
                            Accessible.name: qsTr("Effort: %1").arg(text)
                            onClicked: root.quick.models.chooseEffort(modelData)
                        }
                    }
                }
                Repeater {
                    model: root.quick.models

                    OptionButton {
                        required property int index
                        required property string name
                        required property string description

                        width: rows.width
                        focus: index === root.quick.models.currentIndex
                        text: name
                        note: description
                        onClicked: {
                            root.quick.models.choose(index);
                            root.chosen();
                        }
                    }
                }
            }
        }
    }
}
