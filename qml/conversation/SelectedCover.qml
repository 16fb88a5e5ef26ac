// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Lies over what is selected as a whole or not at all.
SelectionMarks {
    anchors.fill: parent
    z: 1
    color: Theme.selectionVeil
    caretColor: Theme.text
}
