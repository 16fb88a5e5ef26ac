// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick

/// Tells screen readers of a row as long as its list has it. The list only keeps a row from being painted while it
/// waits for its next use. That of Qt 6.8 silences what is out of sight, and forgets it when it comes back.
Item {
    id: root

    required property Item row
    readonly property Flickable list: row.ListView.view
    readonly property bool inSight: list !== null && row.y + row.height >= list.contentY
                                    && row.y <= list.contentY + list.height

    function tell(): void {
        row.Accessible.ignored = false;
    }

    visible: false
    onInSightChanged: tell()

    Connections {
        target: root.row.ListView

        function onPooled(): void {
            root.row.visible = false;
        }
        function onReused(): void {
            root.row.visible = true;
            root.tell();
        }
    }
}
