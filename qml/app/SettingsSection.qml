// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// One section of the settings: rows, of which a search leaves those that it is about.
Column {
    id: root

    required property AppViewModel app
    required property string title
    /// What is looked for; empty: everything is shown.
    property string query: ""
    /// Anything of it is shown.
    readonly property bool any: implicitHeight > 0
    readonly property WordFinder finder: WordFinder {}

    signal copyRequested(text: string)
    signal networkRequested()
    /// The page closes first, as what follows is to be seen.
    signal leaveRequested()

    /// Whether something with these words is shown. The section's title is about all of it.
    function shows(words: string): bool {
        return query === "" || finder.matches(query, title + " " + words);
    }
    /// Closes the page, then does one of the Actions.
    function leaveFor(action: string): void {
        leaveRequested();
        Actions.trigger(action);
    }

    spacing: Theme.lg
}
