// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
pragma Singleton

import QtQuick

/// Every size and colour of the program. Sizes are logical pixels on a grid of 4, times the zoom.
/// Text colours keep a contrast of at least 4.5 to the ground they are meant for; tests/qml checks it.
QtObject {
    id: root

    enum Appearance {
        System,
        Light,
        Dark
    }

    property real zoom: 1
    property int appearance: Theme.System

    readonly property SystemPalette palette: SystemPalette {}
    readonly property bool dark: appearance === Theme.Dark
                                 || (appearance === Theme.System && palette.window.hslLightness < 0.5)

    // Space
    readonly property real hairline: 1
    readonly property real xs: px(4)
    readonly property real sm: px(8)
    readonly property real md: px(12)
    readonly property real lg: px(16)
    readonly property real xl: px(24)
    readonly property real xxl: px(40)
    readonly property real radius: px(8)
    readonly property real radiusLarge: px(12)
    readonly property real focusWidth: px(2)
    readonly property real fieldFocusWidth: px(1.5)
    readonly property real quoteBar: px(3)

    // Measures
    readonly property real columnWidth: px(720)
    readonly property real columnMargin: px(20)
    readonly property real listIndent: px(28)
    readonly property real control: px(32)
    readonly property real controlLarge: px(36)
    readonly property real composerHeight: px(44)
    readonly property real barHeight: px(48)
    readonly property real icon: px(16)
    readonly property real menuWidth: px(300)
    readonly property real menuNarrow: px(240)
    readonly property real findWidth: px(400)
    readonly property real rowHeight: px(34)
    readonly property real searchWidth: px(640)
    readonly property real searchRoom: px(480) // in a window that is lower the search takes all of it
    readonly property real sidebarRoom: px(760) // a window that is narrower shows the sidebar over the page
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
    readonly property real disabledOpacity: 0.45

    // Type
    readonly property real body: px(16)
    readonly property real small: px(13)
    readonly property real code: px(14)
    readonly property real inlineCode: px(14.5)
    readonly property real title: px(28)
    readonly property real lineHeight: 1.3
    readonly property real codeRow: px(20) // from line to line of code
    readonly property font codeFont: Qt.font({ family: monoFamily, pixelSize: code })
    readonly property font tableHeaderFont: Qt.font({ pixelSize: px(14), weight: Font.DemiBold })
    readonly property font inlineCodeFont: Qt.font({ family: monoFamily, pixelSize: inlineCode })
    readonly property string monoFamily: Qt.platform.os === "osx" ? "Menlo" : Qt.platform.os === "windows" ? "Consolas" : "monospace"

    readonly property string formulaFamily: Qt.platform.os === "osx" ? "STIX Two Math" : Qt.platform.os === "windows" ? "Cambria Math" : "serif"
    readonly property real formula: px(18)

    // Ground
    readonly property color page: dark ? "#1c1c1a" : "#fcfbf9"
    readonly property color raised: dark ? "#262624" : "#ffffff"
    readonly property color sunken: dark ? "#252523" : "#f4f2ed"
    readonly property color hover: dark ? "#33322f" : "#ebe8e1"
    readonly property color pressed: dark ? "#3d3c38" : "#e0dcd3"
    readonly property color border: dark ? "#3b3a36" : "#e0dcd4"
    readonly property color borderStrong: dark ? "#7c7970" : "#8a857a"
    readonly property color selection: dark ? "#35506e" : "#c9dcf0"
    readonly property color selectionVeil: dark ? "#665a8fc8" : "#665a96d2" // over what is no text
    readonly property color warningGround: dark ? "#352d1a" : "#fbf3df"
    readonly property color veil: dark ? "#99000000" : "#66000000"
    readonly property color problemGround: dark ? "#3a2320" : "#fbeae6"

    // Behind what was found in the text, and around where the reader is led to
    readonly property color match: dark ? "#463b17" : "#fbe9ae"
    readonly property color matchCurrent: dark ? "#473b16" : "#fcd76e"
    readonly property color matchOutline: dark ? "#e3bf6b" : "#8a6a00"

    // Behind code within prose; marks shine through
    readonly property color codeVeil: dark ? "#0affffff" : "#0b3a2a00"

    // Ground of what stands on one side of a comparison only, and of the words that differ
    readonly property color firstGround: dark ? "#352d1a" : "#fbf3df"
    readonly property color firstMark: dark ? "#5e4c1c" : "#f0d596"
    readonly property color secondGround: dark ? "#1d2c3d" : "#e8f1fb"
    readonly property color secondMark: dark ? "#2c4d70" : "#b9d6f3"
    readonly property color foundMark: dark ? "#5e4c1c" : "#f6dc9c" // of what was looked for

    // Ink
    readonly property color text: dark ? "#e8e5df" : "#21201d"
    readonly property color muted: dark ? "#aba69b" : "#625e56"
    readonly property color accent: dark ? "#8fbbe8" : "#245a8d"
    readonly property color accentInk: dark ? "#14202c" : "#ffffff"
    readonly property color accentHover: dark ? "#a6caee" : "#1d4b77"
    readonly property color warning: dark ? "#e3bf6b" : "#6f4e00"
    readonly property color problem: dark ? "#f0a195" : "#a02c1a"

    readonly property color tip: dark ? "#8ccf98" : "#23693a"
    readonly property color important: dark ? "#c3a9f0" : "#6a3fa8"

    function px(size: real): real {
        return Math.round(size * root.zoom * 2) / 2;
    }

    function headingSize(level: int): real {
        return px([26, 21, 18, 16][Math.min(level, 4) - 1]);
    }
}
