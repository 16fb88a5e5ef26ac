// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// How much of something is used, small beside its words: an open ring, from three quarters on a filled disc, and
/// from nine tenths on a warning sign.
Item {
    id: root

    required property real percent
    property color color: percent >= full ? Theme.problem : percent >= much ? Theme.warning : Theme.muted
    readonly property real much: 75
    readonly property real full: 90

    implicitWidth: Theme.icon
    implicitHeight: Theme.icon
    Accessible.ignored: true

    Canvas {
        id: canvas

        anchors.fill: parent
        visible: root.percent < root.full

        onPaint: {
            const context = getContext("2d");
            const centre = width / 2;
            const thickness = width / 8;
            const radius = centre - thickness;
            const start = -Math.PI / 2;
            const end = start + 2 * Math.PI * Math.max(0, Math.min(100, root.percent)) / 100;
            context.reset();
            context.lineWidth = thickness;
            context.strokeStyle = Theme.track;
            context.beginPath();
            context.arc(centre, centre, radius, 0, 2 * Math.PI);
            context.stroke();
            context.strokeStyle = root.color;
            context.fillStyle = root.color;
            context.beginPath();
            if (root.percent >= root.much) {
                context.moveTo(centre, centre);
                context.arc(centre, centre, radius + thickness / 2, start, end);
                context.fill();
            } else {
                context.arc(centre, centre, radius, start, end);
                context.stroke();
            }
        }
    }
    Icon {
        anchors.fill: parent
        visible: root.percent >= root.full
        icon: "warning"
        color: root.color
    }

    onPercentChanged: canvas.requestPaint()
    onColorChanged: canvas.requestPaint()
    onWidthChanged: canvas.requestPaint()
}
