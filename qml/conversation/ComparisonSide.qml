// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Over one of two answers: which one it is, who gave it, and to what, where the questions differ.
Column {
    id: root

    required property comparedSide side
    required property int branches
    required property string question
    required property string name

    signal stepped(step: int)

    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Flow {
        width: parent.width
        spacing: Theme.sm

        BranchStepper {
            branch: root.side.branch
            branches: root.branches
            onStepped: step => root.stepped(step)
        }
        PlainLabel {
            height: Theme.control
            width: Math.min(implicitWidth, parent.width)
            verticalAlignment: Text.AlignVCenter
            text: root.side.model
            color: Theme.muted
        }
    }
    PlainLabel {
        width: parent.width
        visible: text !== ""
        text: root.question
        wrapMode: Text.Wrap
        maximumLineCount: 2
        font.weight: Font.DemiBold
    }
}
