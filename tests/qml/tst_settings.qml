// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern
import Lectern.Controls
import Lectern.ViewModel

/// The settings: found, changed at once, put back.
WindowCase {
    id: root

    readonly property Preferences preferences: harness.app.preferences

    function content(): SettingsContent {
        const popups = find(window.contentItem, item => item.objectName === "popups");
        return find(popups, item => item instanceof SettingsPage)?.contentItem ?? null;
    }
    function key(code: int, modifiers: int): void {
        harness.keyClick(window, code, modifiers);
    }
    function openSettings(section: string): void {
        openSignedIn();
        key(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => content() !== null && content().visible);
        tryVerify(() => focusName() === "Search the settings");
        content().goTo(section);
    }
    function row(title: string): SettingRow {
        return find(content(), item => item instanceof SettingRow && item.title === title && item.section.parent.parent.visible);
    }
    function rows() {
        const found = [];
        find(content(), item => {
            if (item instanceof SettingRow && item.visible)
                found.push(item.title);
            return false;
        });
        return found;
    }
    function control(title: string, type): Item {
        return find(row(title), item => item instanceof type);
    }

    name: "Settings"

    function cleanup() {
        Actions.resetAll();
        harness.app.preferences.zoom = 1;
        preferences.appearance = Preferences.System;
        preferences.contrast = Preferences.AsSystem;
        preferences.sendKey = Preferences.SendKey.Enter;
        preferences.looks.accent = Looks.Accent.Standard;
        preferences.looks.readingWidth = 720;
        preferences.looks.codeFont = "";
        preferences.windowSize = Qt.size(1100, 760);
    }

    function test_opensAndCloses() {
        openSettings("general");
        press(Qt.Key_Escape);
        tryVerify(() => !content().visible);
        tryVerify(() => focusName() === "Question");
    }
    function test_everySectionHasSomething_data() {
        return ["general", "account", "appearance", "text", "composer", "network", "history", "shortcuts", "privacy", "about"]
            .map(name => ({ tag: name }));
    }
    function test_everySectionHasSomething(data) {
        openSettings(data.tag);
        tryVerify(() => rows().length > 0);
    }
    function test_findsByTitleDescriptionAndKeyword_data() {
        return [{ tag: "title", words: "reading width", title: "Reading width" },
                { tag: "description", words: "longest line", title: "Reading width" },
                { tag: "keyword", words: "typeface code", title: "Font of code" },
                { tag: "section", words: "privacy auth.openai", title: "auth.openai.com" },
                { tag: "shortcut", words: "ctrl+shift+f", title: "Search all conversations" }];
    }
    function test_findsByTitleDescriptionAndKeyword(data) {
        openSettings("general");
        type(data.words);
        tryVerify(() => rows().includes(data.title));
        verify(rows().length < 12, rows());
        verify(!rows().includes("Show the sidebar"));
    }
    function test_saysThatNothingIsFound() {
        openSettings("general");
        type("xqzxq");
        tryVerify(() => shows("No setting is about"));
        compare(rows().length, 0);
    }
    function test_choosesTheSendKeyAtOnce() {
        openSettings("composer");
        const button = control("What sends a question", ChoiceButton);
        button.forceActiveFocus();
        press(Qt.Key_Return);
        waitForRendering(window.contentItem, 300);
        press(Qt.Key_Down);
        press(Qt.Key_Down);
        press(Qt.Key_Return);
        tryVerify(() => preferences.sendKey === Preferences.SendKey.CtrlEnter);
        tryVerify(() => row("What sends a question").custom);
        row("What sends a question").resetRequested();
        compare(preferences.sendKey, Preferences.SendKey.Enter);
    }
    function test_looksActAtOnceAndGoBack() {
        openSettings("appearance");
        const before = Theme.columnWidth;
        control("Reading width", NumberStepper).go(2);
        compare(preferences.looks.readingWidth, 800);
        compare(Theme.columnWidth, before + 80);
        row("Reading width").resetRequested();
        compare(Theme.columnWidth, before);
        control("Accent colour", AccentChoice).chosen(Looks.Accent.Red);
        verify(Theme.accent.hslHue < 0.1 || Theme.accent.hslHue > 0.9, Theme.accent);
        row("Accent colour").resetRequested();
        control("Zoom", NumberStepper).go(1);
        fuzzyCompare(Theme.zoom, 1.1, 0.001);
    }
    function test_choosesAFont() {
        openSettings("text");
        const button = control("Font of code", FontButton);
        button.clicked();
        tryVerify(() => find(button, item => item instanceof FontList)?.opened ?? false);
        const list = find(button, item => item instanceof FontList);
        verify(list.families.length > 1);
        list.contentItem.chosen(list.families[1]);
        compare(preferences.looks.codeFont, list.families[1]);
        compare(Theme.codeFont.family, list.families[1]);
    }
    function test_bindsAKey() {
        openSettings("shortcuts");
        const button = control("New conversation", TextButton);
        tryVerify(() => button !== null);
        button.forceActiveFocus();
        press(Qt.Key_Return);
        tryVerify(() => button.text === "Press the keys…");
        key(Qt.Key_J, Qt.ControlModifier);
        compare(button.text, "Ctrl+J");
        verify(row("New conversation").custom);
        press(Qt.Key_Return);
        key(Qt.Key_K, Qt.ControlModifier);
        verify(row("New conversation").description.includes("belongs to “Commands”"), row("New conversation").description);
        press(Qt.Key_Escape);
        verify(content().visible);
        compare(button.text, "Ctrl+J");
        press(Qt.Key_Return);
        key(Qt.Key_K, Qt.ControlModifier);
        press(Qt.Key_Return);
        compare(button.text, "Ctrl+K");
        compare(control("Commands", TextButton).text, "Ctrl+Shift+P");
        row("New conversation").resetRequested();
        compare(button.text, "Ctrl+N");
    }
    function test_ctrlSlashShowsTheShortcuts() {
        openSignedIn();
        key(Qt.Key_Slash, Qt.ControlModifier);
        tryVerify(() => content() !== null && content().visible);
        tryVerify(() => row("New conversation") !== null);
    }
    function test_everyStopHasANameAndIsInSight_data() {
        return [{ tag: "appearance, wide", section: "appearance", size: Qt.size(1100, 760), zoom: 1 },
                { tag: "text, narrow", section: "text", size: Qt.size(480, 640), zoom: 1 },
                { tag: "privacy, twice as large", section: "privacy", size: Qt.size(1100, 760), zoom: 2 }];
    }
    function test_everyStopHasANameAndIsInSight(data) {
        preferences.windowSize = data.size;
        preferences.zoom = data.zoom;
        openSettings(data.section);
        verify(stops().length > 3);
    }
    /// Nothing is wider than the page, and nothing lies over something else.
    function test_fits_data() {
        const rows = [];
        for (const section of ["general", "appearance", "text", "composer", "history", "privacy", "about"]) {
            rows.push({ tag: section + ", narrow", section: section, size: Qt.size(480, 640), zoom: 1 });
            rows.push({ tag: section + ", twice as large", section: section, size: Qt.size(760, 700), zoom: 2 });
        }
        return rows;
    }
    function test_fits(data) {
        preferences.windowSize = data.size;
        preferences.zoom = data.zoom;
        openSettings(data.section);
        waitForRendering(window.contentItem, 300);
        find(content(), item => {
            if (item instanceof SettingRow && item.visible) {
                const holder = item.control.length > 0 ? item.control[0].parent : item;
                verify(holder.x + holder.width <= item.width + 1, item.title);
            }
            return false;
        });
    }
}
