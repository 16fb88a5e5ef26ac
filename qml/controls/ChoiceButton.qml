// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A button that shows which one of several holds, and has the others in its menu.
TextButton {
    id: root

    required property string label
    required property list<string> choices
    property int current: 0

    signal chosen(index: int)

    outlined: true
    glyphAfter: "chevron-down"
    text: choices[current] ?? ""
    Accessible.role: Accessible.ComboBox
    Accessible.name: qsTr("%1: %2", "a setting and its value").arg(label).arg(text)
    onClicked: (menu.made() as ChoiceMenu).openBelow(root, true)

    OnDemand {
        id: menu

        onWanted: make(Qt.resolvedUrl("ChoiceMenu.qml"), { choices: Qt.binding(() => root.choices),
                                                           current: Qt.binding(() => root.current) })
        onLoaded: (item as ChoiceMenu).chosen.connect(root.chosen)
    }
}
