// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Asks once what closing the window means, where the tray could bring it back.
AskingDialog {
    id: root

    required property DesktopPreferences desktop

    signal answered()

    function answer(closing: int): void {
        desktop.closing = closing;
        close();
        answered();
    }

    contentItem: Column {
        spacing: Theme.lg

        PlainLabel {
            width: parent.width
            text: qsTr("Keep Lectern running?")
            font.pixelSize: Theme.headingSize(3)
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        PlainLabel {
            width: parent.width
            text: qsTr("It can stay in the tray: the quick prompt opens at once, and answers go on. This is asked once; the settings change it.")
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            spacing: Theme.sm

            TextButton {
                text: qsTr("Keep running")
                focus: true
                primary: true
                onClicked: root.answer(DesktopPreferences.Closing.Stay)
            }
            TextButton {
                text: qsTr("Quit")
                outlined: true
                onClicked: root.answer(DesktopPreferences.Closing.Quit)
            }
        }
    }
}
