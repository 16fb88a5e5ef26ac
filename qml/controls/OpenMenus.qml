// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma Singleton

import QtQuick

/// How many menus are open: meanwhile no button tells what it is, as its words would lie over the menu.
QtObject {
    property int count: 0
}
