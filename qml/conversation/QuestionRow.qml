// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What the person asked. It can be asked otherwise; then there are several versions.
RowFrame {
    id: root

    required property string text
    required property int branch
    required property int branches
    required property bool editing
    required property string draft
    required property list<attachment> attachments
    property bool busy: false
    property string ordinal: "" // which of all questions it is; only while the keyboard was led to it
    readonly property QuestionEditor editor: place.item as QuestionEditor
    readonly property real panelHeight: editing ? place.height : panel.height

    signal editRequested()
    signal drafted(text: string)
    signal editSent(text: string)
    signal editCancelled()
    signal branchStepped(step: int)
    signal previewRequested(item: Item, attachment: attachment)

    /// The reader is led to this one, the `number`th of `count`; with 0 of these nobody knows.
    function read(number: int, count: int): void {
        if (editing) {
            focusEditor();
            return;
        }
        ordinal = count > 0 ? qsTr("Question %1 of %2").arg(number).arg(count) : qsTr("Question");
        question.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function focusEditor(): void {
        editor?.begin();
    }
    function focusStep(step: int): void {
        stepper.focusStep(step);
    }

    innerHeight: panelHeight + (stepper.visible ? stepper.height + Theme.xs : 0)

    Rectangle {
        id: panel

        width: parent.width
        height: Math.max(question.y + (root.text === "" ? 0 : question.implicitHeight + Theme.md), pencil.height + 2 * Theme.sm)
        radius: Theme.radiusLarge
        color: Theme.sunken
        border.width: Theme.edge
        border.color: Theme.border
        visible: !root.editing

        AttachmentChips {
            id: chips

            x: Theme.lg
            y: Theme.md
            width: parent.width - Theme.lg - pencil.width - 2 * Theme.sm
            attachments: root.attachments
            onPreviewRequested: (item, what) => root.previewRequested(item, what)
        }
        SelectableText {
            id: question

            anchors.left: parent.left
            anchors.leftMargin: Theme.lg
            anchors.right: pencil.left
            anchors.rightMargin: Theme.xs
            y: chips.y + (chips.height > 0 ? chips.height + Theme.sm : 0)
            text: root.text
            selection: root.selection
            Accessible.role: Accessible.Heading
            Accessible.name: root.ordinal === "" ? qsTr("You: %1").arg(root.text)
                                               : qsTr("%1: %2", "which question it is, its text").arg(root.ordinal).arg(root.text)
            onActiveFocusChanged: if (!activeFocus) root.ordinal = ""
            finder: root.finder
            findRow: root.index
        }
        IconButton {
            id: pencil

            anchors.right: parent.right
            anchors.rightMargin: Theme.sm
            y: Theme.sm
            label: qsTr("Edit question")
            glyph: "pencil"
            enabled: !root.busy
            opacity: enabled && (pointer.hovered || activeFocus) ? 1 : 0
            onClicked: root.editRequested()
        }
        HoverHandler {
            id: pointer
        }
        FocusRing {
            radius: panel.radius + Theme.focusWidth
            shown: root.ordinal !== ""
        }
    }
    Loader {
        id: place

        width: parent.width
        active: root.editing
        visible: active
        sourceComponent: QuestionEditor {
            draft: ""
        }
    }
    Binding {
        target: root.editor
        when: root.editor !== null
        property: "draft"
        value: root.draft
    }
    Connections {
        target: root.editor

        function onDrafted(text: string): void {
            root.drafted(text);
        }
        function onSent(text: string): void {
            root.editSent(text);
        }
        function onCancelled(): void {
            root.editCancelled();
        }
    }
    BranchStepper {
        id: stepper

        anchors.right: parent.right
        y: root.panelHeight + Theme.xs
        visible: root.branches > 1
        branch: root.branch
        branches: root.branches
        onStepped: step => root.branchStepped(step)
    }
}
