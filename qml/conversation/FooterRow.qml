// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The end of a turn: how it stands while it runs, what it took once it is over, and what can be done with it then.
RowFrame {
    id: root

    required property string text
    required property bool running
    required property bool copyable
    required property bool retryable
    required property int branch
    required property int branches
    property string progress: ""
    property bool reconnecting: false
    property bool busy: false
    property bool last: false // of the page; the keys are about this one
    readonly property string facts: !running || progress === "" ? text
                                   : reconnecting ? progress : text + " · " + progress

    // Known at once: a row that finds its height later would shift what is being read.
    readonly property real buttonsWidth: (copyable ? Theme.control : 0) + (retryable ? 2 * Theme.control : 0)
                                         + (branches > 1 ? stepper.implicitWidth : 0)
    readonly property bool wraps: buttonsWidth > 0 && caption.implicitWidth + Theme.xs + buttonsWidth > columnWidth

    signal copyRequested()
    signal retryRequested()
    signal branchStepped(step: int)
    signal menuRequested(button: Item)

    innerHeight: (wraps ? 2 : 1) * Theme.control

    PlainLabel {
        id: caption

        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        height: Theme.control
        verticalAlignment: Text.AlignVCenter
        text: root.facts
        color: Theme.muted
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: root.wraps || root.facts === "" ? -Theme.sm : caption.width + Theme.xs
        y: root.wraps ? Theme.control : 0

        CopyButton {
            visible: root.copyable
            label: qsTr("Copy answer")
            onClicked: root.copyRequested()
        }
        IconButton {
            visible: root.retryable
            label: qsTr("Ask again")
            hint: root.last && Actions.changes >= 0 ? Actions.withKeys(label, "retry") : label
            glyph: "retry"
            enabled: !root.busy
            onClicked: root.retryRequested()
        }
        BranchStepper {
            id: stepper

            visible: root.branches > 1
            branch: root.branch
            branches: root.branches
            keyed: root.last
            onStepped: step => root.branchStepped(step)
        }
        IconButton {
            id: more

            visible: root.retryable
            label: qsTr("More about this answer")
            glyph: "more"
            onClicked: root.menuRequested(more)
        }
    }
}
