// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What a test of a server has found so far, and what it means.
Column {
    id: root

    required property ServerTest test

    visible: test.running || test.verdict !== ""
    spacing: Theme.sm

    Repeater {
        model: root.test.checks

        CheckRow {
            width: root.width
        }
    }
    PlainLabel {
        width: parent.width
        text: root.test.running ? qsTr("Looking…") : root.test.verdict
        color: root.test.running ? Theme.muted : Theme.text
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
}
