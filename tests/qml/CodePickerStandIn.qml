// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// Chooses a file at once, as a person would in the dialog of the system.
Item {
    required property CodeDesk desk

    Component.onCompleted: desk.saveTo(harness.file("saved." + desk.suggestedFile().toString().split(".").pop()))
}
