// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// What the FolderSheet shows.
FocusScope {
    id: root

    required property FolderTree tree
    readonly property bool usable: tree.chosen > 0 && !tree.looking

    signal leave()

    function begin(): void {
        list.currentIndex = 0;
        list.forceActiveFocus(Qt.TabFocusReason);
    }
    function fold(row: int, unfolded: bool): void {
        if (row >= 0 && (list.currentItem as FolderRow)?.unfolded !== unfolded)
            tree.toggleFold(row);
    }

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    Column {
        id: column

        width: parent.width
        spacing: Theme.md

        PlainLabel {
            id: heading

            width: parent.width
            text: qsTr("Attach the folder “%1”").arg(root.tree.name)
            elide: Text.ElideMiddle
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        PlainLabel {
            width: parent.width
            text: root.tree.looking ? qsTr("Looking through the folder: %n so far", "", root.tree.walked)
                                    : qsTr("Chosen: %1").arg(root.tree.total)
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            width: parent.width
            height: Theme.reportHeight
            clip: true
            activeFocusOnTab: true
            model: root.tree
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.Tree
            Accessible.name: heading.text
            Keys.onSpacePressed: root.tree.toggleChoice(currentIndex)
            Keys.onRightPressed: root.fold(currentIndex, true)
            Keys.onLeftPressed: root.fold(currentIndex, false)
            delegate: FolderRow {
                width: ListView.view.width
                current: ListView.isCurrentItem && list.activeFocus
                onFoldToggled: root.tree.toggleFold(index)
                onChoiceToggled: root.tree.toggleChoice(index)
            }
            ScrollBar.vertical: PageScrollBar {}
        }
        PlainLabel {
            width: parent.width
            visible: text !== ""
            text: root.tree.leftOut
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        PlainLabel {
            width: parent.width
            visible: text !== ""
            text: root.tree.obstacle
            color: Theme.warning
            wrapMode: Text.Wrap
        }
        WideButton {
            width: parent.width
            primary: true
            enabled: root.usable && root.tree.obstacle === ""
            text: qsTr("Attach %n file(s)", "", root.tree.chosen)
            onClicked: {
                root.tree.attach();
                root.leave();
            }
        }
        WideButton {
            width: parent.width
            outlined: true
            enabled: root.usable
            text: qsTr("Attach the list only")
            onClicked: {
                root.tree.attachList();
                root.leave();
            }
        }
        WideButton {
            width: parent.width
            outlined: true
            text: qsTr("Cancel")
            onClicked: root.leave()
        }
    }
}
