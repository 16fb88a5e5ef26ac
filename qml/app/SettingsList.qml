// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls

/// The sections of the settings, to choose from.
Column {
    id: root

    required property SettingsSections sections
    required property int current

    signal chosen(index: int)

    spacing: Theme.hairline
    padding: Theme.focusWidth
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Sections")

    Repeater {
        model: root.sections.all.length

        AbstractButton {
            id: entry

            required property int index
            readonly property bool current: index === root.current

            width: root.width - Theme.md
            implicitHeight: Theme.rowHeight
            leftPadding: Theme.md
            rightPadding: Theme.md
            focusPolicy: Qt.TabFocus
            hoverEnabled: true
            text: root.sections.all[index].title
            Accessible.role: Accessible.PageTab
            Accessible.name: text
            Accessible.selected: current
            Accessible.onPressAction: clicked()
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            onClicked: root.chosen(index)

            contentItem: PlainLabel {
                text: entry.text
                verticalAlignment: Text.AlignVCenter
                font.weight: entry.current ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
            background: Rectangle {
                radius: Theme.radius
                color: entry.current ? Theme.pressed : entry.hovered ? Theme.hover : "transparent"

                FocusRing {
                    shown: entry.visualFocus
                }
            }
        }
    }
}
