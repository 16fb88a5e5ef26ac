// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What the program is made of.
SettingsSection {
    id: root

    readonly property string renderer: GraphicsInfo.api === GraphicsInfo.Software ? qsTr("without a graphics processor")
                                                                                  : qsTr("by the graphics processor")
    readonly property string report: qsTr("Lectern %1, Qt %2, %3, drawn %4").arg(Application.version).arg(facts.qtVersion)
                                     .arg(Qt.platform.pluginName).arg(renderer)

    SettingRow {
        section: root
        title: qsTr("Lectern %1").arg(Application.version)
        description: root.report
        keywords: qsTr("version licence renderer")

        TextButton {
            outlined: true
            text: qsTr("Copy")
            glyph: "copy"
            onClicked: root.copyRequested(root.report)
        }
    }
    SettingRow {
        section: root
        title: qsTr("Licence")
        description: qsTr("MIT. Lectern is made with these libraries:")
        keywords: qsTr("libraries open source")
    }
    Repeater {
        model: facts.libraries

        FactRow {
            required property factLine modelData

            width: root.width
            visible: root.shows(qsTr("libraries licence open source") + " " + modelData.name)
            name: modelData.name
            value: modelData.value
        }
    }

    readonly property ProgramFacts facts: ProgramFacts {
        id: facts

        app: root.app
    }
}
