// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What the ExportDialog shows.
AskingPage {
    id: root

    required property HistoryExchange exchange
    required property int format
    readonly property bool folder: exchange.chosen >= 0 && exchange.wantsFolder(format) // asked anew for each choice

    signal formatWanted(format: int)
    signal agreed()
    signal leave()

    function begin(): void {
        choices.itemAt(format).forceActiveFocus(Qt.TabFocusReason);
    }

    function step(index: int): void {
        if (index < 0 || index >= choices.count)
            return;
        formatWanted(index);
        choices.itemAt(index).forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    Column {
        width: parent.width
        spacing: Theme.lg

        PlainLabel {
            id: heading

            width: parent.width
            text: root.exchange.chosen > 0 ? qsTr("Export %n conversation(s)", "", root.exchange.chosen)
                                           : qsTr("Export all conversations")
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        PlainLabel {
            width: parent.width
            visible: root.exchange.chosen === 0
            text: qsTr("Of every account on this computer, with the archive and without the trash.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        Column {
            width: parent.width
            spacing: Theme.xs

            Repeater {
                id: choices

                model: [qsTr("Markdown: text for every editor"), qsTr("HTML: a page to read and print"),
                    qsTr("JSON: everything, to import again"), qsTr("PDF: pages to print and send")]

                RadioChoice {
                    required property int index
                    required property string modelData

                    width: root.width
                    text: modelData
                    checked: root.format === index
                    Keys.onUpPressed: root.step(index - 1)
                    Keys.onDownPressed: root.step(index + 1)
                    onCheckedChanged: if (checked) root.formatWanted(index)
                }
            }
        }
        PlainLabel {
            width: parent.width
            text: root.folder ? qsTr("Each conversation becomes a file of its own in a folder.")
                  : root.exchange.chosen === 1 ? qsTr("The conversation becomes one file.")
                                               : qsTr("All of them go into one file.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        Column {
            width: parent.width
            spacing: Theme.sm

            WideButton {
                width: parent.width
                primary: true
                text: root.folder ? qsTr("Choose a folder…") : qsTr("Choose a file…")
                onClicked: root.agreed()
            }
            WideButton {
                width: parent.width
                outlined: true
                text: qsTr("Cancel")
                onClicked: root.leave()
            }
        }
    }
}
