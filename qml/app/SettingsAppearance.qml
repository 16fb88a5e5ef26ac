// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Colours, sizes and space.
SettingsSection {
    id: root

    readonly property Preferences preferences: app.preferences
    readonly property Looks looks: app.preferences.looks

    SettingRow {
        id: colours

        section: root
        title: qsTr("Colours")
        keywords: qsTr("theme light dark system")
        custom: root.preferences.appearance !== Preferences.System
        onResetRequested: root.preferences.appearance = Preferences.System

        ChoiceButton {
            label: colours.title
            choices: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            current: root.preferences.appearance
            onChosen: index => root.preferences.appearance = index
        }
    }
    SettingRow {
        id: contrast

        section: root
        title: qsTr("Contrast")
        keywords: qsTr("high contrast accessibility theme")
        custom: root.preferences.contrast !== Preferences.AsSystem
        onResetRequested: root.preferences.contrast = Preferences.AsSystem

        ChoiceButton {
            label: contrast.title
            choices: [qsTr("As the system"), qsTr("Usual"), qsTr("High")]
            current: root.preferences.contrast
            onChosen: index => root.preferences.contrast = index
        }
    }
    SettingRow {
        id: accent

        section: root
        title: qsTr("Accent colour")
        description: qsTr("It becomes as light or dark as it takes to be read.")
        keywords: qsTr("accent color highlight")
        custom: root.looks.accent !== Looks.Accent.Standard
        onResetRequested: root.looks.accent = Looks.Accent.Standard

        AccentChoice {
            label: accent.title
            current: root.looks.accent
            onChosen: accent => root.looks.accent = accent
        }
    }
    SettingRow {
        id: zoom

        section: root
        title: qsTr("Zoom")
        description: qsTr("Of everything in the window.")
        keywords: qsTr("larger smaller scale size")
        custom: root.preferences.zoom !== 1
        onResetRequested: root.preferences.zoom = 1

        NumberStepper {
            label: zoom.title
            value: root.preferences.zoom
            least: 0.5
            most: 3
            step: 0.1
            shown: qsTr("%1 %").arg(Math.round(value * 100))
            onStepped: value => root.preferences.zoom = value
        }
    }
    SettingRow {
        id: density

        section: root
        title: qsTr("Density")
        keywords: qsTr("compact space rows")
        custom: root.looks.density !== Looks.Density.Usual
        onResetRequested: root.looks.density = Looks.Density.Usual

        ChoiceButton {
            label: density.title
            choices: [qsTr("Compact"), qsTr("Usual"), qsTr("Roomy")]
            current: root.looks.density
            onChosen: index => root.looks.density = index
        }
    }
    SettingRow {
        id: reading

        section: root
        title: qsTr("Reading width")
        description: qsTr("The longest line of an answer.")
        keywords: qsTr("column measure line length")
        custom: root.looks.readingWidth !== 720
        onResetRequested: root.looks.readingWidth = 720

        NumberStepper {
            label: reading.title
            value: root.looks.readingWidth
            least: 560
            most: 1200
            step: 40
            shown: String(value)
            onStepped: value => root.looks.readingWidth = value
        }
    }
    SettingRow {
        id: motion

        section: root
        title: qsTr("Less motion")
        description: qsTr("The caret does not blink. Nothing else moves by itself.")
        keywords: qsTr("reduced motion animation blink accessibility")
        custom: root.looks.reducedMotion
        onResetRequested: root.looks.reducedMotion = false

        FlagSwitch {
            label: motion.title
            checked: root.looks.reducedMotion
            onToggled: root.looks.reducedMotion = checked
        }
    }
}
