// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic

/// Something that is on or off, without words of its own.
AbstractButton {
    id: root

    required property string label

    function flip(): void {
        toggle();
        toggled();
    }

    implicitWidth: 2 * Theme.icon + Theme.sm
    implicitHeight: Theme.control
    checkable: true
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: label
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onToggleAction: if (root.enabled) flip()
    Accessible.onPressAction: if (root.enabled) flip()
    Keys.onReturnPressed: root.flip()
    Keys.onEnterPressed: root.flip()

    contentItem: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.icon + Theme.px(4)
            radius: height / 2
            color: root.checked ? Theme.accent : Theme.raised
            border.width: Theme.fieldFocusWidth
            border.color: root.checked ? Theme.accent : Theme.borderStrong

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                x: root.checked !== root.mirrored ? parent.width - width - Theme.px(4) : Theme.px(4)
                width: Theme.icon - Theme.px(4)
                height: width
                radius: width / 2
                color: root.checked ? Theme.accentInk : Theme.borderStrong
            }
        }
    }
    background: Item {
        FocusRing {
            shown: root.visualFocus
        }
    }
}
