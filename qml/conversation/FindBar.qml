// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// What is looked for in the conversation, how often it is there, and the way from place to place.
FocusScope {
    id: root

    required property PageFinder finder
    readonly property string position: {
        if (finder.text === "")
            return "";
        if (finder.count === 0)
            return finder.complete ? qsTr("No matches") : qsTr("Searching…");
        return (finder.complete ? qsTr("%1 of %2") : qsTr("%1 of %2+"))
            .arg(Math.max(1, finder.number).toLocaleString(Qt.locale(), "f", 0))
            .arg(finder.count.toLocaleString(Qt.locale(), "f", 0));
    }

    signal leave()

    function begin(): void {
        field.text = finder.text;
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    implicitWidth: Theme.findWidth
    implicitHeight: Theme.barHeight
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Find in this conversation")
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
    Keys.onEscapePressed: root.leave()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.raised
        border.width: field.activeFocus ? Theme.fieldFocusWidth : Theme.hairline
        border.color: field.activeFocus ? Theme.accent : Theme.borderStrong
    }
    TextField {
        id: field

        anchors.left: parent.left
        anchors.leftMargin: Theme.sm
        anchors.right: buttons.left
        anchors.rightMargin: Theme.xs
        anchors.verticalCenter: parent.verticalCenter
        focus: true
        implicitHeight: Theme.control
        leftPadding: LayoutMirroring.enabled ? place.room : Theme.sm
        rightPadding: LayoutMirroring.enabled ? Theme.sm : place.room
        color: Theme.text
        placeholderText: qsTr("Find in this conversation")
        placeholderTextColor: Theme.muted
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        font.pixelSize: Theme.small
        selectByMouse: true
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        Accessible.name: qsTr("Find in this conversation")
        Accessible.description: root.position
        background: null
        onTextEdited: root.finder.text = text
        Keys.onPressed: event => {
            if ((event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter) || field.inputMethodComposing)
                return;
            root.finder.step(event.modifiers & Qt.ShiftModifier ? -1 : 1);
            event.accepted = true;
        }

        PlainLabel {
            id: place

            readonly property real room: text === "" ? Theme.sm : width + Theme.sm

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.position
            color: root.finder.count === 0 && root.finder.complete ? Theme.problem : Theme.muted
            Accessible.ignored: true
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.sm
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            label: qsTr("Previous match")
            hint: qsTr("Previous match (Shift+F3)")
            glyph: "chevron-up"
            enabled: root.finder.count > 0
            onClicked: root.finder.step(-1)
        }
        IconButton {
            label: qsTr("Next match")
            hint: qsTr("Next match (F3)")
            glyph: "chevron-down"
            enabled: root.finder.count > 0
            onClicked: root.finder.step(1)
        }
        IconButton {
            label: qsTr("Close")
            hint: qsTr("Close (Esc)")
            glyph: "close"
            onClicked: root.leave()
        }
    }
}
