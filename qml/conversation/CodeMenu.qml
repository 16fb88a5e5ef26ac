// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What is done with a code more rarely. Made when it is first asked for.
PopupMenu {
    id: root

    required property CodeView view
    readonly property CodeDesk desk: view.desk
    property string commands: "" // of the code; empty when there are no prompts
    property bool stripped: false // a copy leaves the prompts out

    x: parent ? parent.width - width : 0
    y: parent ? parent.height + Theme.xs : 0
    width: Theme.menuNarrow
    margins: Theme.sm
    onAboutToShow: {
        commands = desk ? desk.commands(view.code, view.language) : "";
        stripped = commands !== "" && desk.copied(view.code, view.language) === commands;
    }

    ChoiceItem {
        text: qsTr("Copy commands only")
        visible: root.commands !== "" && !root.stripped
        height: visible ? implicitHeight : 0
        onTriggered: root.view.copyRequested(root.commands)
    }
    ChoiceItem {
        text: qsTr("Copy with prompts")
        visible: root.stripped
        height: visible ? implicitHeight : 0
        onTriggered: root.view.copyRequested(root.view.code.text)
    }
    ChoiceItem {
        text: qsTr("Save as…")
        enabled: root.desk !== null
        onTriggered: root.desk.save(root.view.code, root.view.language)
    }
    ChoiceItem {
        text: qsTr("Open in editor")
        enabled: root.desk !== null
        onTriggered: root.desk.open(root.view.code, root.view.language)
    }
    ChoiceItem {
        text: qsTr("Line numbers")
        choice: true
        chosen: root.view.numbered
        enabled: root.desk !== null
        onTriggered: root.desk.numbered = !root.view.numbered
    }
    ChoiceItem {
        text: root.view.folded ? qsTr("Show all lines") : qsTr("Show the first lines only")
        visible: root.view.foldable
        height: visible ? implicitHeight : 0
        enabled: !root.view.selecting
        onTriggered: root.view.setUnfolded(root.view.folded)
    }
}
