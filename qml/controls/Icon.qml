// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.impl

/// One of resources/icons, in the colour of the text around it.
IconImage {
    id: root

    required property string icon
    property real size: Theme.icon

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: "qrc:/icons/" + icon + ".svg"
    color: Theme.muted
    Accessible.ignored: true
}
