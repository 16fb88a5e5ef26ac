// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What is asked when the window is closed for the first time.
OnDemand {
    id: root

    required property DesktopPreferences desktop

    signal answered()

    onWanted: make(Qt.resolvedUrl("ClosingDialog.qml"), { desktop: root.desktop })
    onLoaded: (item as ClosingDialog).answered.connect(root.answered)

    Connections {
        target: root.desktop

        function onClosingAsked(): void {
            (root.made() as ClosingDialog).open();
        }
    }
}
