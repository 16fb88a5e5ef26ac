// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Has the Theme look as the person wants it.
Item {
    id: root

    required property Preferences preferences
    readonly property Looks looks: preferences.looks

    Binding {
        target: Theme
        property: "zoom"
        value: root.preferences.zoom
    }
    Binding {
        target: Theme
        property: "appearance"
        value: root.preferences.appearance
    }
    Binding {
        target: Theme
        property: "contrast"
        value: root.preferences.contrast
    }
    Binding {
        target: Theme
        property: "systemContrast"
        value: root.preferences.systemWantsContrast
    }
    Binding {
        target: Theme
        property: "accentChoice"
        value: root.looks.accent
    }
    Binding {
        target: Theme
        property: "densityFactor"
        value: [0.75, 1, 1.25][root.looks.density]
    }
    Binding {
        target: Theme
        property: "readingWidth"
        value: root.looks.readingWidth
    }
    Binding {
        target: Theme
        property: "interfaceSize"
        value: root.looks.interfaceSize
    }
    Binding {
        target: Theme
        property: "proseSize"
        value: root.looks.proseSize
    }
    Binding {
        target: Theme
        property: "codeSize"
        value: root.looks.codeSize
    }
    Binding {
        target: Theme
        property: "interfaceFont"
        value: root.looks.interfaceFont
    }
    Binding {
        target: Theme
        property: "proseFont"
        value: root.looks.proseFont
    }
    Binding {
        target: Theme
        property: "codeFamily"
        value: root.looks.codeFont
    }
    Binding {
        target: Theme
        property: "lightCodeTheme"
        value: root.looks.lightCodeTheme
    }
    Binding {
        target: Theme
        property: "darkCodeTheme"
        value: root.looks.darkCodeTheme
    }
}
