// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Lies over what is selected as a whole or not at all.
SelectionMarks {
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    z: 1
    color: Theme.selectionVeil
    caretColor: Theme.text
}
