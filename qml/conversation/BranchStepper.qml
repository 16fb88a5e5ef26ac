// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Which of several versions is shown, and the way to the others.
Item {
    id: root

    required property int branch
    required property int branches
    property bool keyed: false // the keys are about this one
    readonly property bool mirrored: LayoutMirroring.enabled

    signal stepped(step: int)

    /// Gives the keyboard to the button in this direction, or to the other one at the end.
    function focusStep(step: int): void {
        const button = (step < 0 && previous.enabled) || !next.enabled ? previous : next;
        button.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: previous.width + position.implicitWidth + next.width
    implicitHeight: Theme.control
    Accessible.role: Accessible.Grouping
    Accessible.name: position.Accessible.name

    IconButton {
        id: previous

        anchors.left: parent.left
        label: qsTr("Previous version")
        hint: root.keyed && Actions.changes >= 0 ? Actions.withKeys(label, "branch-previous") : label
        glyph: root.mirrored ? "chevron-right" : "chevron-left"
        enabled: root.branch > 1
        onClicked: root.stepped(-1)
    }
    PlainLabel {
        id: position

        anchors.left: previous.right
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%1/%2", "the number of a version, and how many there are").arg(root.branch).arg(root.branches)
        color: Theme.muted
        Accessible.name: qsTr("Version %1 of %2").arg(root.branch).arg(root.branches)
    }
    IconButton {
        id: next

        anchors.left: position.right
        label: qsTr("Next version")
        hint: root.keyed && Actions.changes >= 0 ? Actions.withKeys(label, "branch-next") : label
        glyph: root.mirrored ? "chevron-left" : "chevron-right"
        enabled: root.branch < root.branches
        onClicked: root.stepped(1)
    }
}
