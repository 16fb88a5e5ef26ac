// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// The tooltip of a control.
ToolTip {
    id: root

    delay: 600
    padding: Theme.sm

    contentItem: PlainLabel {
        text: root.text
        color: Theme.page
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        color: Theme.text
        radius: Theme.xs
    }
}
