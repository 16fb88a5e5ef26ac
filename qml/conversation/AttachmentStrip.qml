// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What is to be given along with the next question: chips that can be looked at, put in another order and taken
/// away, and what could not be given along.
FocusScope {
    id: root

    required property AttachmentList attachments
    property int shown: 6 // more of them fold
    property bool unfolded: false
    property AttachmentChip passed: null // by the chip that is dragged
    readonly property bool filled: attachments.count > 0 || attachments.reading
    readonly property int folded: unfolded ? 0 : Math.max(0, attachments.count - shown)

    /// The keyboard has nothing to be at here any more.
    signal leave()
    signal previewRequested(item: Item, attachment: attachment)

    function focusChip(index: int): void {
        if (attachments.count === 0 || index >= attachments.count) {
            leave();
            return;
        }
        unfolded = unfolded || index >= shown;
        chips.itemAt(Math.max(0, index)).forceActiveFocus(Qt.TabFocusReason);
    }
    function focusLast(): void {
        focusChip(attachments.count - 1);
    }
    function remove(index: int): void {
        const hadFocus = activeFocus;
        attachments.remove(index);
        if (hadFocus)
            focusChip(Math.min(index, attachments.count - 1));
    }
    function carry(index: int, at: point): void {
        const other = flow.childAt(at.x, at.y) as AttachmentChip;
        const same = other === passed; // the places change only with the next frame
        passed = other === chips.itemAt(index) ? null : other;
        if (passed !== null && !same)
            attachments.move(index, other.index);
    }

    height: filled ? flow.height + Theme.sm : 0
    visible: filled
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Attached: %n", "", attachments.count)

    Flow {
        id: flow

        width: parent.width
        spacing: Theme.sm

        Repeater {
            id: chips

            model: root.attachments

            AttachmentChip {
                id: chip

                visible: index < root.shown || root.unfolded
                maximumWidth: flow.width
                removable: true
                onClicked: root.previewRequested(chip, attachment)
                onRemoveRequested: root.remove(index)
                onReadAgainRequested: root.attachments.readAgain(index)
                onStepped: step => root.focusChip(Math.max(0, index + step))
                onMoved: step => root.attachments.move(index, index + step)

                DragHandler {
                    target: null
                    onActiveChanged: root.passed = null
                    onCentroidChanged: if (active)
                        root.carry(chip.index, chip.mapToItem(flow, centroid.position.x, centroid.position.y))
                }
            }
        }
        TextButton {
            visible: root.folded > 0
            text: "+%1".arg(root.folded)
            Accessible.name: qsTr("Show %n more", "", root.folded)
            onClicked: root.focusChip(root.shown)
        }
        PlainLabel {
            height: Theme.control
            visible: root.attachments.reading
            text: qsTr("Reading…")
            color: Theme.muted
            verticalAlignment: Text.AlignVCenter
        }
        PlainLabel {
            height: Theme.control
            visible: root.attachments.count > 1
            text: qsTr("Together: %1").arg(root.attachments.total)
            color: Theme.muted
            verticalAlignment: Text.AlignVCenter
        }
    }
    Connections {
        target: root.attachments

        function onAttachmentsChanged(): void {
            if (root.attachments.count <= root.shown)
                root.unfolded = false;
        }
    }
}
