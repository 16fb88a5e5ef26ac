// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Lectern.Controls
import Lectern.ViewModel

/// What an AttachmentChip shows. The name gives way first, in its middle.
RowLayout {
    id: root

    required property attachment attachment
    required property bool changed
    required property bool removable

    signal removeRequested()
    signal readAgainRequested()

    spacing: Theme.sm

    Icon {
        icon: root.attachment.icon
        color: root.changed ? Theme.warning : Theme.muted
    }
    PlainLabel {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.min(implicitWidth, Theme.chipName)
        text: root.attachment.name
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    PlainLabel {
        text: root.attachment.detail
        color: Theme.muted
        Accessible.ignored: true
    }
    PlainLabel {
        visible: text !== "" && !root.changed
        text: root.attachment.note
        color: Theme.muted
        Accessible.ignored: true
    }
    TextButton {
        visible: root.changed
        implicitHeight: Theme.xl
        text: qsTr("Changed: read again")
        onClicked: root.readAgainRequested()
    }
    IconButton {
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
