// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What the ImportReportDialog shows: how many came, what did not, and why.
AskingPage {
    id: root

    required property HistoryExchange exchange

    signal openRequested()
    signal leave()

    function begin(): void {
        const first = exchange.report.openable ? open : close;
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Import") + ". " + root.exchange.report.summary

    Column {
        width: parent.width
        spacing: Theme.lg

        PlainLabel {
            width: parent.width
            text: qsTr("Import")
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        PlainLabel {
            width: parent.width
            text: root.exchange.report.summary
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            width: parent.width
            height: Math.min(contentHeight, Theme.reportHeight)
            visible: count > 0
            clip: true
            spacing: Theme.sm
            activeFocusOnTab: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            model: root.exchange.report
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Files with something to say")
            Keys.onUpPressed: flick(0, 600)
            Keys.onDownPressed: flick(0, -600)

            delegate: ImportedFileRow {
                width: list.width
            }
        }
        Column {
            width: parent.width
            spacing: Theme.sm

            WideButton {
                id: open

                width: parent.width
                visible: root.exchange.report.openable
                primary: true
                text: qsTr("Open the first")
                onClicked: root.openRequested()
            }
            WideButton {
                id: close

                width: parent.width
                outlined: true
                text: qsTr("Close")
                onClicked: root.leave()
            }
        }
    }
}
