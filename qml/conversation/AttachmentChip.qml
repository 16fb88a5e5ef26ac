// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// Something that is given along with a question: what it is called, what it costs, and what was done to it.
AbstractButton {
    id: root

    required property int index
    required property attachment attachment
    required property bool changed // the file is otherwise by now
    property bool removable: false
    property real maximumWidth: Infinity
    readonly property real wanted: implicitContentWidth + leftPadding + rightPadding

    signal removeRequested()
    signal readAgainRequested()
    /// The keyboard is to go so many chips further, or takes this one along.
    signal stepped(step: int)
    signal moved(step: int)

    function takeKey(event: KeyEvent): void {
        const forward = mirrored ? -1 : 1;
        const step = event.key === Qt.Key_Right ? forward : event.key === Qt.Key_Left ? -forward : 0;
        if (removable && (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace))
            removeRequested();
        else if (step !== 0 && removable && event.modifiers & Qt.ControlModifier)
            moved(step);
        else if (step !== 0)
            stepped(step);
        else
            return;
        event.accepted = true;
    }

    width: Math.min(wanted, maximumWidth)
    implicitHeight: Theme.control
    leftPadding: Theme.sm
    rightPadding: removable ? Theme.xs : Theme.sm
    topPadding: 0
    bottomPadding: 0
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.name: "%1: %2".arg(attachment.kind).arg(attachment.name)
    Accessible.description: changed ? qsTr("%1, changed since").arg(attachment.about) : attachment.about
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onPressed: event => root.takeKey(event)

    contentItem: AttachmentFace {
        attachment: root.attachment
        changed: root.changed
        removable: root.removable
        room: root.maximumWidth - root.leftPadding - root.rightPadding
        onRemoveRequested: root.removeRequested()
        onReadAgainRequested: root.readAgainRequested()
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.sunken
        border.width: Theme.hairline
        border.color: root.changed ? Theme.warning : Theme.border

        FocusRing {
            shown: root.visualFocus
        }
    }

    Tip {
        text: root.attachment.path === "" ? root.attachment.name : root.attachment.path
        visible: (root.hovered || root.visualFocus) && OpenMenus.count === 0
    }
}
