// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// Above the settings: what they are, the field to search them and the way out; where there is little room also which
/// section is shown.
Item {
    id: root

    required property SettingsSections sections
    required property int current
    readonly property string query: field.text.trim()
    readonly property bool wide: width >= Theme.px(600)

    signal chosen(index: int)
    signal closeRequested()

    function begin(): void {
        field.clear();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }
    function clear(): void {
        field.clear();
    }

    implicitHeight: wide ? close.height
                         : close.height + Theme.sm + field.height + (chooser.visible ? Theme.sm + chooser.height : 0)

    PlainLabel {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.xs
        anchors.verticalCenter: close.verticalCenter
        width: Math.min(implicitWidth, parent.width - close.width - Theme.md)
        text: qsTr("Settings")
        font.pixelSize: Theme.headingSize(2)
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    SearchField {
        id: field

        anchors.right: root.wide ? close.left : parent.right
        anchors.rightMargin: root.wide ? Theme.md : 0
        y: root.wide ? (close.height - height) / 2 : close.height + Theme.sm
        width: root.wide ? Math.min(Theme.menuWidth, root.width - title.width - close.width - 2 * Theme.lg) : root.width
        label: qsTr("Search the settings")
    }
    TextButton {
        id: close

        anchors.right: parent.right
        outlined: true
        text: qsTr("Close")
        onClicked: root.closeRequested()
    }
    ChoiceButton {
        id: chooser

        anchors.left: parent.left
        y: field.y + field.height + Theme.sm
        maximumWidth: parent.width
        visible: !root.wide && root.query === ""
        label: qsTr("Section")
        choices: Array.from(root.sections.all, section => section.title)
        current: root.current
        onChosen: index => root.chosen(index)
    }
}
