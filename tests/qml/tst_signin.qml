// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern
import Lectern.Controls
import Lectern.ViewModel

/// From the first start to an account that is asked.
WindowCase {
    name: "SignIn"

    function test_offersEveryWay() {
        open();
        compare(focusName(), "Continue with ChatGPT");
        verify(shows("never in a file"));
        verify(shows("Requests use your ChatGPT plan"));
        goTo("More ways");
        press(Qt.Key_Return);
        const names = stops();
        for (const name of ["Continue with ChatGPT", "Use an API key", "Use a code instead", "Try the demo",
                            "Codex account", "Custom endpoint", "What your ChatGPT plan has left"])
            verify(names.includes(name), name + " in " + names);
        verify(!names.includes("From the Codex CLI on this computer"));
    }
    function test_offersTheCodexCliWhereThereIsOne() {
        harness.setCodexCli(true);
        open();
        goTo("More ways");
        press(Qt.Key_Return);
        choose("From the Codex CLI on this computer");
        compare(signIn.way, SignInWays.CodexCli);
        compare(signIn.page, SignInViewModel.Page.Progress);
        harness.succeed({ name: "ada@example.org", kind: 3 });
        harness.store("");
        verify(shows("From the Codex CLI"));
        verify(!harness.app.accounts.codexCliFound);
    }
    function test_goesFromTheButtonToTheComposer() {
        open();
        press(Qt.Key_Return);
        compare(signIn.page, SignInViewModel.Page.Progress);
        harness.giveLink(link, 40123);
        tryVerify(() => focusName() === "Cancel");
        verify(shows("Waiting for your browser"));
        verify(shows("port 40123"));
        goTo("Copy address");
        press(Qt.Key_Return);
        compare(harness.clipboardText(), link);
        harness.answer();
        verify(shows("Checking your sign-in"));
        harness.succeed({ name: "ada@example.org", plan: "plus", workspace: "Example Ltd" });
        verify(shows("Keeping your sign-in"));
        verify(!harness.app.hasAccount);
        harness.store("");
        tryVerify(() => focusName() === "Start asking");
        verify(harness.app.hasAccount);
        for (const text of ["ada@example.org", "Plus", "Example Ltd"])
            verify(shows(text), text);
        press(Qt.Key_Return);
        tryVerify(() => focusName() === "Question");
        verify(shows("Using ChatGPT plan"));
    }
    function test_tellsTheLimitThatComesFirst() {
        open();
        press(Qt.Key_Return);
        harness.succeed({ name: "ada@example.org", usageUrl: harness.serveUsage(42) });
        harness.store("");
        tryVerify(() => shows("42"));
        compare(signIn.page, SignInViewModel.Page.Done);
        press(Qt.Key_Return);
        find(window.contentItem, item => item instanceof WindowPopups).chooseAccount();
        press(Qt.Key_Return);
        harness.succeed({ name: "grace@example.org", usageUrl: harness.serveUsage(7) });
        harness.store("");
        tryVerify(() => shows("7 %") || shows("7%"));
        verify(!shows("42"));
    }
    function test_unfoldsTheCodeByItself() {
        open();
        press(Qt.Key_Return);
        harness.giveLink(link, 40123);
        verify(!shows("The browser does not come back?"));
        tryVerify(() => shows("The browser does not come back?"));
        choose("Use a code instead");
        compare(signIn.way, SignInWays.DeviceCode);
        harness.giveCode(codePage, "ABCD-12345");
        tryVerify(() => focusName() === "Open the page here");
        verify(shows("ABCD-12345"));
        verify(shows("Type only the code that you see here"));
        choose("Copy code");
        compare(harness.clipboardText(), "ABCD-12345");
    }
    function test_saysThatNoBrowserOpens() {
        harness.setBrowser(false);
        open();
        press(Qt.Key_Return);
        harness.giveLink(link, 40123);
        verify(shows("No browser could be opened"));
        harness.setBrowser(true);
        choose("Open the browser");
        verify(!shows("No browser could be opened"));
    }
    function test_tellsOfTakenPortsAndGoesOnWithACode() {
        open();
        goTo("More ways");
        press(Qt.Key_Return);
        choose("Codex account");
        harness.takePort(1455);
        harness.giveLink(link, 1457);
        verify(shows("Port 1455"));
        press(Qt.Key_Escape);
        compare(signIn.page, SignInViewModel.Page.Ways);
        tryVerify(() => focusName() === "Continue with ChatGPT");
        signIn.startWith(SignInWays.Codex);
        harness.takePort(1455);
        harness.takePort(1457);
        harness.fail("no port");
        harness.giveCode(codePage, "ABCD-12345");
        verify(shows("Port 1457"));
        verify(shows("ABCD-12345"));
    }
    function test_helpsAfterAFailure_data() {
        return [{ tag: "declined", problem: "declined", help: "Try again", way: SignInWays.ChatGpt },
                { tag: "nobody came back", problem: "timeout", help: "Try again", way: SignInWays.ChatGpt },
                { tag: "no port", problem: "no port", help: "Use a code instead", way: SignInWays.DeviceCode },
                { tag: "no codes", problem: "no codes", help: "Use the browser instead", way: SignInWays.Codex }];
    }
    function test_helpsAfterAFailure(row) {
        open();
        press(Qt.Key_Return);
        harness.fail(row.problem);
        tryVerify(() => focusName() === row.help);
        verify(shows(signIn.problem));
        choose("Copy details");
        verify(harness.clipboardText().includes("what the machine says about it"));
        choose(row.help);
        compare(signIn.way, row.way);
        compare(signIn.state, SignInViewModel.State.Starting);
    }
    function test_keepsAKeyThatIsNotAcceptedInItsField() {
        open();
        choose("Use an API key");
        tryVerify(() => focusName() === "API key");
        const field = window.activeFocusItem as TextInput;
        compare(field.echoMode, TextInput.Password);
        type("sk-hunter2");
        press(Qt.Key_Return);
        compare(harness.requestedKey(), "sk-hunter2");
        compare(signIn.state, SignInViewModel.State.Checking);
        harness.fail("wrong key");
        verify(shows("does not accept the key"));
        compare(field.text, "sk-hunter2");
        verify(field.activeFocus);
        choose("Show what is typed");
        compare(field.echoMode, TextInput.Normal);
        choose("Sign in");
        harness.succeed({ name: "api.openai.com", kind: 1 });
        harness.store("");
        tryVerify(() => focusName() === "Start asking");
        verify(!shows("sk-hunter2"));
    }
    function test_pastesAKeyWithoutWhatIsAroundIt() {
        open();
        choose("Use an API key");
        tryVerify(() => focusName() === "API key");
        harness.app.copy("  sk-hunter2\n");
        (window.activeFocusItem as TextInput).paste();
        compare((window.activeFocusItem as TextInput).text, "sk-hunter2");
    }
    function test_fillsInAServerAndTestsIt() {
        open();
        goTo("More ways");
        press(Qt.Key_Return);
        choose("Custom endpoint");
        tryVerify(() => focusName() === "Address");
        choose("Ollama");
        compare(focusName(), "Address");
        compare((window.activeFocusItem as TextInput).text, "http://localhost:11434/v1");
        choose("Add a header");
        compare(focusName(), "Name of header 1");
        type("X-Team");
        goTo("Value of header 1");
        type("blue");
        choose("HTTP only");
        choose("Use this server");
        compare(harness.requestedAddress(), "http://localhost:11434/v1");
        compare(harness.requestedHeaders(), ["X-Team: blue"]);
        harness.fail("offline");
        verify(shows("name is not found"));
        choose("Test");
        tryVerify(() => shows("Something is broken."), 20000);
    }
    function test_asksTheStoreAgainOrStaysUntilQuit() {
        open();
        press(Qt.Key_Return);
        harness.succeed({ name: "ada@example.org" });
        press(Qt.Key_Escape); // what is being kept cannot be called back
        harness.store("store locked");
        tryVerify(() => focusName() === "Try again");
        verify(shows("The password store is locked"));
        press(Qt.Key_Return);
        compare(signIn.state, SignInViewModel.State.Keeping);
        harness.store("store missing");
        choose("Keep me signed in until I quit");
        verify(shows("Until you quit"));
        press(Qt.Key_Return);
        tryVerify(() => focusName() === "Question");
    }
    function test_fitsWhereThereIsLittleRoom_data() {
        const rows = [];
        for (const page of ["ways", "key", "server", "browser", "code", "failed", "not kept", "done"]) {
            rows.push({ tag: page + ", small", page: page, zoom: 1 });
            rows.push({ tag: page + ", small and zoomed", page: page, zoom: 2 });
        }
        return rows;
    }
    function test_fitsWhereThereIsLittleRoom(row) {
        harness.app.preferences.windowSize = Qt.size(400, 360);
        harness.app.preferences.zoom = row.zoom;
        open();
        const name = "augusta.ada.king.countess.of.lovelace@analytical-engines.example.org";
        switch (row.page) {
        case "key":
            signIn.startWith(SignInWays.ApiKey);
            signIn.useKey("two words");
            break;
        case "server":
            signIn.startWith(SignInWays.Server);
            break;
        case "browser":
            signIn.startWith(SignInWays.ChatGpt);
            harness.giveLink(link, 40123);
            tryVerify(() => signIn.browser.offersCode);
            break;
        case "code":
            signIn.startWith(SignInWays.DeviceCode);
            harness.giveCode(codePage, "ABCD-12345");
            break;
        case "failed":
            signIn.startWith(SignInWays.ChatGpt);
            harness.fail("no codes");
            break;
        case "not kept":
        case "done":
            signIn.startWith(SignInWays.ChatGpt);
            harness.succeed({ name: name, plan: "plus", workspace: name, sharesPlan: false });
            harness.store(row.page === "done" ? "" : "store missing");
        }
        waitForRendering(window.contentItem, 300);
        verify(stops().length >= 3);
        const start = find(window.contentItem, item => item instanceof StartPage);
        const cut = find(start, item => item instanceof Text && item.visible && item.width > window.width);
        compare(cut, null);
    }
}
