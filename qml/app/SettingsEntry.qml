// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// One of the SettingsSections.
QtObject {
    required property string name
    required property string title
    required property string file
}
