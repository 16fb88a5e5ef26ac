// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// The name and the value of one header, side by side where there is room.
Flow {
    id: root

    required property int number
    readonly property alias name: nameField.text
    readonly property alias value: valueField.text
    readonly property bool stacked: width < 2 * Theme.factName + spacing

    function focusField(): void {
        nameField.focusField();
    }

    spacing: Theme.sm

    LineField {
        id: nameField

        width: root.stacked ? root.width : (root.width - root.spacing) * 0.4
        label: qsTr("Name of header %1").arg(root.number)
        placeholder: "X-Team"
        trimmed: true
    }
    LineField {
        id: valueField

        width: root.stacked ? root.width : root.width - root.spacing - nameField.width
        label: qsTr("Value of header %1").arg(root.number)
        secret: true
        trimmed: true
    }
}
