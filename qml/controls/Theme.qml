// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma Singleton

import QtQuick

/// Every size and colour of the program. Sizes are logical pixels on a grid of 4, times the zoom.
/// Text colours keep a contrast of at least 4.5 to the ground they are meant for, with high contrast 7, where every
/// ground has an edge as well; tests/qml checks it.
QtObject {
    id: root

    enum Appearance {
        System,
        Light,
        Dark
    }
    enum Contrast {
        AsSystem,
        Usual,
        High
    }
    enum Accent {
        Standard,
        SystemAccent,
        Blue,
        Green,
        Orange,
        Red,
        Violet
    }

    property real zoom: 1
    property int appearance: Theme.System
    property int contrast: Theme.AsSystem
    property bool systemContrast: false // the system says so
    property int accentChoice: Theme.Standard
    property real densityFactor: 1 // of the space around things
    property real readingWidth: 720
    property real interfaceSize: 13
    property real proseSize: 16
    property real codeSize: 14
    // Families, and names of themes for code; empty: the standard.
    property string interfaceFont: ""
    property string proseFont: ""
    property string codeFamily: ""
    property string lightCodeTheme: ""
    property string darkCodeTheme: ""
    readonly property string codeTheme: dark ? darkCodeTheme : lightCodeTheme

    readonly property SystemPalette palette: SystemPalette {}
    readonly property Shades shades: Shades {}
    readonly property bool dark: appearance === Theme.Dark
                                 || (appearance === Theme.System && palette.window.hslLightness < 0.5)
    /// Systems that cannot say so give pure black and white.
    readonly property bool systemIsStark: systemContrast
                                          || Math.abs(palette.window.hslLightness - palette.windowText.hslLightness) === 1
    readonly property bool highContrast: contrast === Theme.High || (contrast === Theme.AsSystem && systemIsStark)

    // Space
    readonly property real hairline: 1
    readonly property real edge: highContrast ? hairline : 0 // of what is else known by its ground alone
    readonly property real xs: px(4 * densityFactor)
    readonly property real sm: px(8 * densityFactor)
    readonly property real md: px(12 * densityFactor)
    readonly property real lg: px(16 * densityFactor)
    readonly property real xl: px(24 * densityFactor)
    readonly property real xxl: px(40 * densityFactor)
    readonly property real radius: px(8)
    readonly property real radiusLarge: px(12)
    readonly property real focusWidth: px(2)
    readonly property real fieldFocusWidth: px(1.5)
    readonly property real quoteBar: px(3)

    // Measures
    readonly property real columnWidth: px(readingWidth)
    readonly property real dialogWidth: px(720)
    readonly property real columnMargin: px(20)
    readonly property real listIndent: px(28)
    readonly property real control: row(32)
    readonly property real controlLarge: row(36)
    readonly property real chipName: px(180)
    readonly property real composerHeight: px(28 * proseSize / 16 + 16 * densityFactor)
    readonly property real barHeight: px(48)
    readonly property real icon: px(16)
    readonly property real menuWidth: px(300)
    readonly property real menuNarrow: px(240)
    readonly property real findWidth: px(400)
    readonly property real rowHeight: row(34)
    readonly property real searchWidth: px(640)
    readonly property real searchRoom: px(480) // in a window that is lower the search takes all of it
    readonly property real sidebarRoom: px(760) // a window that is narrower shows the sidebar over the page
    readonly property int dropPause: 80 // ms that something is over the window until it says what it would do
    readonly property int placePause: 400 // ms after scrolling until the place is kept
    readonly property int noticeTime: 10000 // ms that a notice with a way back stays
    readonly property real panelWidth: px(420)
    readonly property real reportHeight: px(220)
    readonly property real statusRoom: px(240) // a page that is lower shows its text instead of the status
    readonly property real factName: px(140)
    readonly property real meter: px(6)
    readonly property real cellMaximum: px(320)
    readonly property real pictureHeight: px(480)
    readonly property real followDistance: px(8)
    readonly property int composerLines: 12
    readonly property real quickWidth: px(680)
    readonly property real quickLeast: px(480)
    readonly property real quickHeight: px(56) // while it is empty
    readonly property real quickList: px(280)
    readonly property int quickLines: 8
    readonly property real disabledOpacity: highContrast ? 0.6 : 0.45

    // Type
    readonly property real body: px(proseSize)
    readonly property real small: px(interfaceSize)
    readonly property real code: px(codeSize)
    readonly property real inlineCode: px(14.5 * codeSize / 14 * proseSize / 16)
    readonly property real title: px(28)
    readonly property real lineHeight: 1.3
    readonly property real headingLineHeight: 1.05
    readonly property real codeRow: px(20 * codeSize / 14) // from line to line of code
    readonly property font codeFont: Qt.font({ family: monoFamily, pixelSize: code })
    readonly property font tableHeaderFont: Qt.font({ family: proseFamily, pixelSize: px(14 * proseSize / 16), weight: Font.DemiBold })
    readonly property font inlineCodeFont: Qt.font({ family: monoFamily, pixelSize: inlineCode })
    readonly property string family: interfaceFont !== "" ? interfaceFont : Application.font.family
    readonly property string proseFamily: proseFont !== "" ? proseFont : family
    readonly property string monoFamily: codeFamily !== "" ? codeFamily : Qt.platform.os === "osx" ? "Menlo" : Qt.platform.os === "windows" ? "Consolas" : "monospace"
    readonly property string formulaFamily: Qt.platform.os === "osx" ? "STIX Two Math" : Qt.platform.os === "windows" ? "Cambria Math" : "serif"
    readonly property real formula: px(18 * proseSize / 16)

    // Ground
    readonly property color page: pick("#fcfbf9", "#1c1c1a", "#ffffff", "#000000")
    readonly property color raised: pick("#ffffff", "#262624", "#ffffff", "#000000")
    readonly property color sunken: pick("#f4f2ed", "#252523", "#ffffff", "#000000")
    readonly property color hover: pick("#ebe8e1", "#33322f", "#e6e6e6", "#2b2b2b")
    readonly property color pressed: pick("#e0dcd3", "#3d3c38", "#d4d4d4", "#3d3d3d")
    readonly property color border: pick("#e0dcd4", "#3b3a36", "#4a4a4a", "#c8c8c8")
    readonly property color borderStrong: pick("#8a857a", "#7c7970", "#000000", "#ffffff")
    readonly property color selection: pick("#c9dcf0", "#35506e", "#bcd8ff", "#1b4f8f")
    readonly property color selectionVeil: pick("#665a96d2", "#665a8fc8", "#805a96d2", "#805a8fc8") // over what is no text
    readonly property color warningGround: pick("#fbf3df", "#352d1a", "#fff6d6", "#1f1a00")
    readonly property color veil: pick("#66000000", "#99000000", "#99000000", "#b3000000")
    readonly property color problemGround: pick("#fbeae6", "#3a2320", "#ffe9e4", "#2b0500")

    // Behind what was found in the text, and around where the reader is led to
    readonly property color match: pick("#fbe9ae", "#463b17", "#ffe98a", "#2b2200")
    readonly property color matchCurrent: pick("#fcd76e", "#473b16", "#ffd34d", "#403200")
    readonly property color matchOutline: pick("#8a6a00", "#e3bf6b", "#5c4300", "#ffe066")
    readonly property color codeVeil: pick("#0b3a2a00", "#0affffff", "#14000000", "#26ffffff") // behind code in prose: marks shine through

    // Ground of what stands on one side of a comparison only, and of the words that differ
    readonly property color firstGround: pick("#fbf3df", "#352d1a", "#fff6d6", "#1f1a00")
    readonly property color firstMark: pick("#f0d596", "#5e4c1c", "#ffe08a", "#4d3f00")
    readonly property color secondGround: pick("#e8f1fb", "#1d2c3d", "#e3f0ff", "#001a33")
    readonly property color secondMark: pick("#b9d6f3", "#2c4d70", "#b3d4ff", "#0b3d73")
    readonly property color foundMark: pick("#f6dc9c", "#5e4c1c", "#ffe08a", "#4d3f00") // of what was looked for

    // Ink
    readonly property color text: pick("#21201d", "#e8e5df", "#000000", "#ffffff")
    readonly property color muted: pick("#625e56", "#aba69b", "#333333", "#d9d9d9")
    readonly property color faint: pick("#e0dcd4", "#3b3a36", "#767676", "#8a8a8a") // of what cannot be chosen
    readonly property color track: pick("#e0dcd4", "#3b3a36", "#b0b0b0", "#4d4d4d") // what a meter fills
    readonly property color accent: shade(0)
    readonly property color accentInk: accentChoice === Theme.Standard ? pick("#ffffff", "#14202c", "#ffffff", "#000000")
                                                                       : dark ? "black" : "white"
    readonly property color accentHover: accentChoice === Theme.Standard
                                         ? pick("#1d4b77", "#a6caee", "#00264d", "#b5e0ff") : shade(0.06)
    readonly property color warning: pick("#6f4e00", "#e3bf6b", "#4a3300", "#ffdd66")
    readonly property color problem: pick("#a02c1a", "#f0a195", "#7a0c00", "#ffb3a8")
    readonly property color tip: pick("#23693a", "#8ccf98", "#0b4a1f", "#9df0ad")
    readonly property color important: pick("#6a3fa8", "#c3a9f0", "#45108a", "#dcc8ff")

    function pick(light: color, dark: color, highLight: color, highDark: color): color {
        return root.highContrast ? (root.dark ? highDark : highLight) : root.dark ? dark : light;
    }
    /// The chosen accent, fit to be read on every ground that it stands on.
    function shade(further: real): color {
        return shadeOf(accentChoice, further);
    }
    function shadeOf(choice: int, further: real): color {
        if (choice === Theme.Standard)
            return pick("#245a8d", "#8fbbe8", "#00366b", "#8fd0ff");
        const hues = ["#245a8d", palette.highlight, "#2a6fb5", "#2e7d4f", "#b25f00", "#b53a2a", "#7a4fc0"];
        const grounds = [page, raised, sunken, hover, match, matchCurrent];
        return shades.find(Qt.color(hues[choice]), grounds, highContrast ? 7.05 : 4.55, dark, further);
    }
    /// The height of what holds a line of the interface's text.
    function row(height: real): real {
        return px(height + (interfaceSize - 13) * 1.3 + 16 * (densityFactor - 1));
    }
    function px(size: real): real {
        return Math.round(size * root.zoom * 2) / 2;
    }
    /// For code among text of another size than the body's.
    function codeFontBeside(size: real): font {
        return Qt.font({ family: monoFamily, pixelSize: size * inlineCode / body });
    }
    function headingSize(level: int): real {
        return px([26, 21, 18, 16][Math.min(level, 4) - 1] * proseSize / 16);
    }
}
