// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// Servers that people run on their own computer; a click fills in the address where they usually are.
Flow {
    id: root

    signal chosen(url: string)

    spacing: Theme.xs

    PlainLabel {
        height: Theme.control
        verticalAlignment: Text.AlignVCenter
        text: qsTr("On this computer:")
        color: Theme.muted
    }
    TextButton {
        text: "Ollama"
        Accessible.description: qsTr("Fills in the address")
        onClicked: root.chosen("http://localhost:11434/v1")
    }
    TextButton {
        text: "llama.cpp"
        Accessible.description: qsTr("Fills in the address")
        onClicked: root.chosen("http://localhost:8080/v1")
    }
    TextButton {
        text: "LM Studio"
        Accessible.description: qsTr("Fills in the address")
        onClicked: root.chosen("http://localhost:1234/v1")
    }
    TextButton {
        text: "vLLM"
        Accessible.description: qsTr("Fills in the address")
        onClicked: root.chosen("http://localhost:8000/v1")
    }
}
