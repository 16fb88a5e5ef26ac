// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls

/// The accent colours, to choose one from.
Row {
    id: root

    required property string label
    required property int current
    readonly property list<string> names: [qsTr("Standard"), qsTr("As the system"), qsTr("Blue"), qsTr("Green"),
                                           qsTr("Orange"), qsTr("Red"), qsTr("Violet")]

    signal chosen(accent: int)

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Repeater {
        model: root.names.length

        AbstractButton {
            id: button

            required property int index
            readonly property bool current: index === root.current

            implicitWidth: Theme.control
            implicitHeight: Theme.control
            text: root.names[index]
            focusPolicy: Qt.TabFocus
            hoverEnabled: true
            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            Accessible.checkable: true
            Accessible.checked: current
            Accessible.onPressAction: clicked()
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            onClicked: root.chosen(index)

            contentItem: Item {
                Rectangle {
                    anchors.centerIn: parent
                    width: Theme.px(20)
                    height: width
                    radius: width / 2
                    color: Theme.shadeOf(button.index, 0)
                    border.width: button.current ? Theme.focusWidth : 0
                    border.color: Theme.text

                    Icon {
                        anchors.centerIn: parent
                        visible: button.current
                        icon: "check"
                        color: Theme.page
                    }
                }
            }
            background: Rectangle {
                radius: Theme.radius
                color: button.hovered ? Theme.hover : "transparent"

                FocusRing {
                    shown: button.visualFocus
                }
            }

            Tip {
                text: button.text
                visible: button.hovered || button.visualFocus
            }
        }
    }
}
