// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What an AttachmentChip shows, within the room that there is. The name gives way, in its middle.
Row {
    id: root

    required property attachment attachment
    required property bool changed
    required property bool removable
    property real room: Infinity

    /// For name and note; of these the note gives way first, to a half of the name.
    readonly property real rest: room - (Theme.icon + spacing + detail.width + spacing
                                         + (again.visible ? again.width + spacing : 0)
                                         + (removal.visible ? removal.width + spacing : 0))

    signal removeRequested()
    signal readAgainRequested()

    spacing: Theme.sm

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        icon: root.attachment.icon
        color: root.changed ? Theme.warning : Theme.muted
    }
    PlainLabel {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, Math.min(Math.ceil(implicitWidth), Theme.chipName, root.rest - (note.visible ? note.width + root.spacing : 0)))
        text: root.attachment.name
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    PlainLabel {
        id: detail

        anchors.verticalCenter: parent.verticalCenter
        text: root.attachment.detail
        color: Theme.muted
        Accessible.ignored: true
    }
    PlainLabel {
        id: note

        anchors.verticalCenter: parent.verticalCenter
        visible: text !== "" && !root.changed && width > 0
        width: Math.max(0, Math.min(Math.ceil(implicitWidth), root.rest - Theme.chipName / 2 - root.spacing))
        text: root.attachment.note
        color: Theme.muted
        Accessible.ignored: true
    }
    TextButton {
        id: again

        anchors.verticalCenter: parent.verticalCenter
        visible: root.changed
        implicitHeight: Theme.xl
        text: qsTr("Changed: read again")
        onClicked: root.readAgainRequested()
    }
    IconButton {
        id: removal

        anchors.verticalCenter: parent.verticalCenter
        visible: root.removable
        implicitWidth: Theme.xl
        implicitHeight: Theme.xl
        focusPolicy: Qt.NoFocus // the keyboard has Delete
        label: qsTr("Remove %1").arg(root.attachment.name)
        hint: qsTr("Remove (Delete)")
        glyph: "close"
        onClicked: root.removeRequested()
    }
}
