// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// The pages that an answer cites.
RowFrame {
    id: root

    required property list<source> sources

    signal linkChosen(link: string)

    innerHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: Theme.xs

        PlainLabel {
            text: qsTr("Sources")
            color: Theme.muted
            font.weight: Font.DemiBold
        }
        Repeater {
            model: root.sources

            SourceLink {
                required property source modelData
                required property int index

                width: column.width
                number: index + 1
                title: modelData.title
                host: modelData.host
                url: modelData.url
                onClicked: root.linkChosen(url)
            }
        }
    }
    SelectedCover {
        selection: root.selection
        row: root.index
    }
}
