// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// A file or a folder of the FolderSheet. The mouse unfolds and chooses; the keyboard has arrows and the space bar.
Item {
    id: root

    required property int index
    required property string name
    required property int depth
    required property bool folder
    required property bool unfolded
    required property int choice
    required property string detail
    property bool current: false

    signal foldToggled()
    signal choiceToggled()

    height: Theme.control
    Accessible.role: Accessible.TreeItem
    Accessible.name: name
    Accessible.description: folder ? (unfolded ? qsTr("%1, unfolded") : qsTr("%1, folded")).arg(detail) : detail
    Accessible.checkable: true
    Accessible.checked: choice === Qt.Checked
    Accessible.onToggleAction: choiceToggled()
    Accessible.onPressAction: choiceToggled()

    FocusRing {
        anchors.margins: 0
        shown: root.current
    }
    TapHandler {
        onTapped: root.folder ? root.foldToggled() : root.choiceToggled()
    }
    Row {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.sm + root.depth * Theme.lg
        spacing: Theme.sm

        Icon {
            icon: root.unfolded ? "chevron-down" : line.LayoutMirroring.enabled ? "chevron-left" : "chevron-right"
            color: Theme.muted
            opacity: root.folder ? 1 : 0
        }
        Icon {
            icon: root.choice === Qt.Checked ? "square-checked" : root.choice === Qt.Unchecked ? "square" : "square-part"
            color: root.choice === Qt.Unchecked ? Theme.muted : Theme.accent

            TapHandler {
                onTapped: root.choiceToggled()
            }
        }
        Icon {
            icon: root.folder ? "folder" : "file-text"
            color: Theme.muted
        }
    }
    PlainLabel {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: line.right
        anchors.leftMargin: Theme.sm
        anchors.right: size.left
        anchors.rightMargin: Theme.sm
        text: root.name
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    PlainLabel {
        id: size

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.md
        text: root.detail
        color: Theme.muted
        Accessible.ignored: true
    }
}
