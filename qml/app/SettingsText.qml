// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Fonts and code.
SettingsSection {
    id: root

    readonly property Looks looks: app.preferences.looks

    SettingRow {
        id: interfaceFont

        section: root
        title: qsTr("Font of the interface")
        keywords: qsTr("font family typeface text")
        custom: root.looks.interfaceFont !== ""
        onResetRequested: root.looks.interfaceFont = ""

        FontButton {
            label: interfaceFont.title
            looks: root.looks
            fixed: false
            family: root.looks.interfaceFont
            onChosen: family => root.looks.interfaceFont = family
        }
    }
    SettingRow {
        id: interfaceSize

        section: root
        title: qsTr("Size of the interface's text")
        keywords: qsTr("font size larger smaller text")
        custom: root.looks.interfaceSize !== 13
        onResetRequested: root.looks.interfaceSize = 13

        NumberStepper {
            label: interfaceSize.title
            value: root.looks.interfaceSize
            least: 10
            most: 20
            step: 1
            shown: String(value)
            onStepped: value => root.looks.interfaceSize = value
        }
    }
    SettingRow {
        id: proseFont

        section: root
        title: qsTr("Font of questions and answers")
        keywords: qsTr("font family typeface text")
        custom: root.looks.proseFont !== ""
        onResetRequested: root.looks.proseFont = ""

        FontButton {
            label: proseFont.title
            looks: root.looks
            fixed: false
            family: root.looks.proseFont
            onChosen: family => root.looks.proseFont = family
        }
    }
    SettingRow {
        id: proseSize

        section: root
        title: qsTr("Size of questions and answers")
        keywords: qsTr("font size larger smaller text")
        custom: root.looks.proseSize !== 16
        onResetRequested: root.looks.proseSize = 16

        NumberStepper {
            label: proseSize.title
            value: root.looks.proseSize
            least: 12
            most: 28
            step: 1
            shown: String(value)
            onStepped: value => root.looks.proseSize = value
        }
    }
    SettingRow {
        id: codeFont

        section: root
        title: qsTr("Font of code")
        keywords: qsTr("font family typeface text")
        custom: root.looks.codeFont !== ""
        onResetRequested: root.looks.codeFont = ""

        FontButton {
            label: codeFont.title
            looks: root.looks
            fixed: true
            family: root.looks.codeFont
            onChosen: family => root.looks.codeFont = family
        }
    }
    SettingRow {
        id: codeSize

        section: root
        title: qsTr("Size of code")
        keywords: qsTr("font size larger smaller text")
        custom: root.looks.codeSize !== 14
        onResetRequested: root.looks.codeSize = 14

        NumberStepper {
            label: codeSize.title
            value: root.looks.codeSize
            least: 10
            most: 24
            step: 1
            shown: String(value)
            onStepped: value => root.looks.codeSize = value
        }
    }
    SettingRow {
        id: lightCodeTheme

        section: root
        title: qsTr("Colours of code on light ground")
        description: qsTr("They become as light or dark as it takes to be read.")
        keywords: qsTr("code theme syntax highlighting")
        custom: root.looks.lightCodeTheme !== ""
        onResetRequested: root.looks.lightCodeTheme = ""

        ChoiceButton {
            label: lightCodeTheme.title
            choices: [qsTr("Standard"), ...root.looks.codeThemes(false)]
            current: Math.max(0, Array.from(choices).indexOf(root.looks.lightCodeTheme))
            onChosen: index => root.looks.lightCodeTheme = index > 0 ? choices[index] : ""
        }
    }
    SettingRow {
        id: darkCodeTheme

        section: root
        title: qsTr("Colours of code on dark ground")
        description: qsTr("They become as light or dark as it takes to be read.")
        keywords: qsTr("code theme syntax highlighting")
        custom: root.looks.darkCodeTheme !== ""
        onResetRequested: root.looks.darkCodeTheme = ""

        ChoiceButton {
            label: darkCodeTheme.title
            choices: [qsTr("Standard"), ...root.looks.codeThemes(true)]
            current: Math.max(0, Array.from(choices).indexOf(root.looks.darkCodeTheme))
            onChosen: index => root.looks.darkCodeTheme = index > 0 ? choices[index] : ""
        }
    }
    SettingRow {
        id: numbers

        section: root
        title: qsTr("Line numbers")
        description: qsTr("Beside every code.")
        keywords: qsTr("code numbers")
        custom: root.app.code.numbered
        onResetRequested: root.app.code.numbered = false

        FlagSwitch {
            label: numbers.title
            checked: root.app.code.numbered
            onToggled: root.app.code.numbered = checked
        }
    }
}
