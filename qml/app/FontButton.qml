// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// A button that shows a family of fonts, with a list of all of them.
TextButton {
    id: root

    required property string label
    required property Looks looks
    required property bool fixed // only those whose letters are equally wide
    required property string family

    signal chosen(family: string)

    outlined: true
    glyphAfter: "chevron-down"
    maximumWidth: Theme.menuNarrow
    text: family !== "" ? family : qsTr("Standard")
    Accessible.role: Accessible.ComboBox
    Accessible.name: qsTr("%1: %2", "a setting and its value").arg(label).arg(text)
    onClicked: (list.made() as FontList).choose(root.family)

    OnDemand {
        id: list

        onWanted: make(Qt.resolvedUrl("FontList.qml"), { families: ["", ...root.looks.families(root.fixed)],
                                                         label: root.label })
        onLoaded: {
            const made = item as FontList;
            made.y = Qt.binding(() => root.height + Theme.xs);
            made.x = Qt.binding(() => root.mirrored ? 0 : root.width - made.width);
            made.chosen.connect(root.chosen);
        }
    }
}
