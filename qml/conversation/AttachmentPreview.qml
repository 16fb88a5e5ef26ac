// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Lectern.Controls
import Lectern.ViewModel

/// What is given along, to look at: a text as it stands in the request, of a PDF what is known of it.
Popup {
    id: root

    property attachment shown
    property Item from: null // where the keyboard goes back to

    function openFor(item: Item, what: attachment): void {
        shown = what;
        from = item;
        parent = item.Window.contentItem;
        open();
    }

    anchors.centerIn: T.Overlay.overlay
    width: T.Overlay.overlay ? Math.min(T.Overlay.overlay.width - 2 * Theme.sm, Theme.columnWidth) : 0
    height: T.Overlay.overlay ? Math.min(T.Overlay.overlay.height - 2 * Theme.sm, Theme.columnWidth) : 0
    padding: Theme.lg
    modal: true
    focus: true
    enter: null
    exit: null
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onClosed: from?.forceActiveFocus(Qt.PopupFocusReason)

    background: Rectangle {
        color: Theme.page
        border.color: Theme.border
        radius: Theme.radiusLarge
    }
    T.Overlay.modal: Rectangle {
        color: Theme.veil
    }
    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: root.shown.name

        PlainLabel {
            id: title

            anchors.left: parent.left
            anchors.right: close.left
            height: close.height
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideMiddle
            text: root.shown.name
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        IconButton {
            id: close

            anchors.right: parent.right
            label: qsTr("Close")
            glyph: "close"
            onClicked: root.close()
        }
        PlainLabel {
            id: facts

            anchors.top: title.bottom
            width: parent.width
            wrapMode: Text.Wrap
            text: [root.shown.kind, root.shown.detail, root.shown.note, root.shown.path].filter(part => part !== "").join(" · ")
            color: Theme.muted
        }
        ScrollView {
            anchors.top: facts.bottom
            anchors.topMargin: Theme.md
            anchors.bottom: parent.bottom
            width: parent.width

            TextArea {
                focus: true
                readOnly: true
                selectByMouse: true
                textFormat: TextEdit.PlainText
                wrapMode: TextArea.Wrap
                text: root.shown.text()
                color: Theme.text
                selectionColor: Theme.selection
                selectedTextColor: Theme.text
                font: Theme.codeFont
                Accessible.name: root.shown.name

                background: Rectangle {
                    radius: Theme.radius
                    color: Theme.sunken
                    border.width: Theme.edge
                    border.color: Theme.border
                }
            }
        }
    }
}
