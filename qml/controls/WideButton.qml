// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// A button of a column of buttons; what has no room on one line goes over several.
TextButton {
    wraps: true
    implicitHeight: Math.max(Theme.controlLarge, implicitContentHeight + 2 * Theme.sm)
}
