// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// One conversation of the sidebar: its title, what is special about it, and the way to what can be done with it.
ItemDelegate {
    id: root

    required property int index
    required property string title
    required property string note
    required property string spoken
    required property bool pinned
    required property bool unread
    required property bool running
    required property bool current
    required property bool marked
    required property HistoryViewModel history
    required property bool severalMarked
    required property bool keyboardHere
    property bool renaming: false // its own, as a row that moves is not the current one for a moment
    readonly property bool chosen: marked && (severalMarked || history.shelf === HistoryViewModel.Trash)

    signal chosenWith(modifiers: int)
    signal markToggled()
    signal menuRequested(place: point)
    signal renamed(title: string)
    signal renameLeft()

    width: ListView.view ? ListView.view.width : 0
    height: Theme.rowHeight + (note === "" ? 0 : Theme.lg)
    leftPadding: Theme.md
    rightPadding: Theme.xs
    topPadding: 0
    bottomPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    highlighted: current
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selectable: true
    Accessible.selected: chosen || current
    Accessible.focusable: true
    Accessible.focused: keyboardHere
    Accessible.onPressAction: root.chosenWith(Qt.NoModifier)
    Keys.onSpacePressed: root.markToggled() // a button would take it for a click

    contentItem: HistoryRowContent {
        title: root.title
        note: root.note
        pinned: root.pinned
        unread: root.unread
        running: root.running
        renaming: root.renaming
        pointed: root.hovered
        onMenuRequested: place => root.menuRequested(Qt.point(place.x + root.leftPadding, place.y))
        onRenamed: title => root.renamed(title)
        onRenameLeft: root.renameLeft()
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.selection : root.current ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            anchors.margins: 0
            radius: Theme.radius
            shown: root.keyboardHere && !root.renaming
        }
    }

    RowTeller {
        row: root
    }
    TapHandler {
        enabled: !root.renaming
        acceptedModifiers: Qt.NoModifier
        onTapped: root.chosenWith(Qt.NoModifier)
        onLongPressed: root.menuRequested(point.position)
    }
    TapHandler {
        enabled: !root.renaming
        acceptedModifiers: Qt.ControlModifier
        onTapped: root.chosenWith(Qt.ControlModifier)
    }
    TapHandler {
        enabled: !root.renaming
        acceptedModifiers: Qt.ShiftModifier
        onTapped: root.chosenWith(Qt.ShiftModifier)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => root.menuRequested(eventPoint.position)
    }
}
