// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls

/// Parts the entries of a menu.
MenuSeparator {
    contentItem: Rectangle {
        implicitHeight: Theme.hairline
        color: Theme.border
    }
}
