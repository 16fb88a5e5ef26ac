// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Window

/// One of resources/icons, in the colour of the text around it.
Image {
    id: root

    required property string icon
    property real size: Theme.icon
    property color color: Theme.muted

    width: size
    height: size
    sourceSize.width: Math.round(size * Screen.devicePixelRatio)
    sourceSize.height: Math.round(size * Screen.devicePixelRatio)
    source: "image://icon/" + icon + "/" + color.toString().slice(-6)
    Accessible.ignored: true
}
