// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern
import Lectern.Controls
import Lectern.ViewModel

TestCase {
    id: root

    /// Relative luminance as WCAG 2 defines it.
    function luminance(ink: color): real {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(ink.r) + 0.7152 * linear(ink.g) + 0.0722 * linear(ink.b);
    }
    function contrast(ink: color, ground: color): real {
        const a = luminance(ink);
        const b = luminance(ground);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    Component {
        id: menuType

        ViewMenu {
            app: harness.app
        }
    }

    name: "Theme"

    function cleanup() {
        Theme.zoom = 1;
        Theme.appearance = Theme.System;
        Theme.contrast = Theme.AsSystem;
        Theme.systemContrast = false;
    }
    /// A row for each look, with how much ink has to stand out in it.
    function looks() {
        return [{ look: "light", appearance: Theme.Light, contrast: Theme.Usual, least: 4.5 },
                { look: "dark", appearance: Theme.Dark, contrast: Theme.Usual, least: 4.5 },
                { look: "light, high contrast", appearance: Theme.Light, contrast: Theme.High, least: 7 },
                { look: "dark, high contrast", appearance: Theme.Dark, contrast: Theme.High, least: 7 }];
    }
    function show(look): void {
        Theme.appearance = look.appearance;
        Theme.contrast = look.contrast;
    }

    function test_inkCanBeRead_data() {
        const grounds = {
            text: ["page", "raised", "sunken", "hover", "pressed", "selection", "warningGround", "problemGround",
                   "firstGround", "firstMark", "secondGround", "secondMark", "foundMark",
                   "match", "matchCurrent"],
            muted: ["page", "raised", "sunken", "hover", "pressed", "match", "matchCurrent"],
            accent: ["page", "raised", "sunken", "hover", "match", "matchCurrent"],
            accentInk: ["accent", "accentHover"],
            warning: ["page", "warningGround"],
            problem: ["page", "problemGround"],
            tip: ["page"],
            important: ["page"],
            page: ["text"]
        };
        const rows = [];
        for (const ink in grounds) {
            for (const ground of grounds[ink]) {
                for (const look of looks())
                    rows.push({ tag: ink + " on " + ground + ", " + look.look, ink: ink, ground: ground, look: look });
            }
        }
        return rows;
    }
    function test_inkCanBeRead(row) {
        show(row.look);
        const found = contrast(Theme[row.ink], Theme[row.ground]);
        verify(found >= row.look.least, "contrast " + found.toFixed(2) + ", " + Theme[row.ink] + " on " + Theme[row.ground]);
    }

    /// Marks that carry a meaning need 3, as WCAG 2 asks of what is not text.
    function test_marksCanBeSeen_data() {
        return looks().map(look => ({ tag: look.look, look: look }));
    }
    function test_marksCanBeSeen(row) {
        show(row.look);
        for (const mark of ["borderStrong", "accent"]) {
            for (const ground of ["page", "raised", "sunken"])
                verify(contrast(Theme[mark], Theme[ground]) >= 3, mark + " on " + ground);
        }
        verify(contrast(Theme.muted, Theme.track) >= 3, "a meter");
        for (const ground of ["page", "sunken", "match", "matchCurrent"])
            verify(contrast(Theme.matchOutline, Theme[ground]) >= 3, "matchOutline on " + ground);
    }
    /// With high contrast every ground can be told from the page by its edge, and what is usual has none.
    function test_groundsHaveEdges_data() {
        return test_marksCanBeSeen_data();
    }
    function test_groundsHaveEdges(row) {
        show(row.look);
        compare(Theme.edge > 0, row.look.contrast === Theme.High);
        if (!Theme.highContrast)
            return;
        for (const ground of ["page", "raised", "sunken", "hover"])
            verify(contrast(Theme.border, Theme[ground]) >= 4.5, ground);
    }
    function test_contrastFollowsTheSystemUntilChosen() {
        verify(!Theme.highContrast);
        Theme.systemContrast = true;
        verify(Theme.highContrast);
        Theme.contrast = Theme.Usual;
        verify(!Theme.highContrast);
        Theme.systemContrast = false;
        Theme.contrast = Theme.High;
        verify(Theme.highContrast);
    }

    /// What is chosen is kept only as far as it is not what the system wants anyway.
    function test_theMenuChoosesContrast() {
        const preferences = harness.app.preferences;
        Theme.contrast = Qt.binding(() => preferences.contrast);
        const menu = createTemporaryObject(menuType, root);
        let entry = null;
        for (let i = 0; i < menu.count; ++i)
            entry = menu.itemAt(i).text === "High contrast" ? menu.itemAt(i) : entry;
        verify(entry && !entry.chosen);
        entry.triggered();
        verify(Theme.highContrast && entry.chosen);
        compare(preferences.contrast, Preferences.High);
        entry.triggered();
        compare(preferences.contrast, Preferences.AsSystem);
        Theme.systemContrast = true;
        verify(entry.chosen);
        entry.triggered();
        compare(preferences.contrast, Preferences.Usual);
        verify(!Theme.highContrast);
        preferences.contrast = Preferences.AsSystem;
    }
    function test_everySizeScales() {
        const constant = ["zoom", "appearance", "contrast", "hairline", "lineHeight", "headingLineHeight", "codeLineHeight", "composerLines", "placePause", "dropPause",
                          "noticeTime", "disabledOpacity"];
        const sizes = harness.propertyNames(Theme).filter(key => typeof Theme[key] === "number"
                                                                 && !constant.includes(key));
        verify(sizes.length > 20, sizes.length);
        const before = sizes.map(key => Theme[key]);
        Theme.zoom = 2;
        sizes.forEach((key, i) => compare(Theme[key], 2 * before[i], key));
        compare(Theme.headingSize(1), 52);
    }
    function test_headingsShrinkWithTheirLevel() {
        for (let level = 2; level <= 4; ++level)
            verify(Theme.headingSize(level) < Theme.headingSize(level - 1));
        compare(Theme.headingSize(6), Theme.headingSize(4));
        verify(Theme.headingSize(6) >= Theme.body);
    }
    function test_appearanceWins() {
        Theme.appearance = Theme.Dark;
        verify(Theme.dark);
        Theme.appearance = Theme.Light;
        verify(!Theme.dark);
    }
}
