// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Lectern.Controls
import Lectern.ViewModel

/// Looks after what is given along: takes what is dragged over the window, and says what will become of it. The keyboard has the button to attach,
/// and paste.
FileDrop {
    id: root

    readonly property bool both: attachable && insertable

    onDraggedChanged: dragged ? patience.start() : patience.stop()
    // Who comes back may have changed a file meanwhile.
    Window.onActiveChanged: if (Window.active) attachments.checkChanges()

    Timer {
        id: patience

        interval: Theme.dropPause
    }
    Rectangle {
        anchors.fill: parent
        visible: root.dragged && !patience.running
        color: Theme.veil

        Row {
            anchors.fill: parent
            anchors.margins: Theme.lg
            spacing: Theme.lg

            DropZone {
                width: root.both ? (parent.width - parent.spacing) / 2 : parent.width
                height: parent.height
                visible: root.attachable
                text: qsTr("Attach")
                icon: "attach"
                chosen: root.zone === FileDrop.Zone.Attach
            }
            DropZone {
                width: root.both ? (parent.width - parent.spacing) / 2 : parent.width
                height: parent.height
                visible: root.insertable
                text: qsTr("Insert as text")
                icon: "file-text"
                chosen: root.zone === FileDrop.Zone.Insert
            }
        }
    }
}
