// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern
import Lectern.Controls
import Lectern.Conversation
import Lectern.ViewModel

/// Signing in and out, gone through with the keyboard; servers and store say what the test wants.
TestCase {
    id: root

    property Main window
    readonly property SignInViewModel signIn: harness.app.signIn
    readonly property string link: "https://auth.example/authorize?state=abc"
    readonly property string codePage: "https://auth.example/device"

    function find(item, matches) {
        for (let i = 0; i < item.data.length; ++i) {
            const child = item.data[i];
            if (matches(child))
                return child;
            const inner = child instanceof Item ? find(child, matches)
                                                : child.contentItem ? find(child.contentItem, matches) : null;
            if (inner)
                return inner;
        }
        return null;
    }
    function shows(text: string): bool {
        return find(window.contentItem, item => item instanceof Text && item.visible && item.text.includes(text))
            !== null;
    }
    function open(): void {
        window = createTemporaryObject(mainType, root);
        window.requestActivate();
        tryVerify(() => window.active);
        tryVerify(() => window.activeFocusItem !== null);
        waitForRendering(window.contentItem, 300);
    }
    /// Somebody is signed in already.
    function openSignedIn(): void {
        harness.setAccounts([{ name: "ada@example.org", plan: "plus" }, { name: "grace@example.org", plan: "pro" }]);
        harness.useAccount(0);
        open();
    }
    function press(key: int): void {
        harness.keyClick(window, key, Qt.NoModifier);
    }
    function type(text: string): void {
        for (const letter of text)
            harness.typeLetter(window, letter);
    }
    function focusName(): string {
        return window.activeFocusItem ? harness.accessibleName(window.activeFocusItem) : "";
    }
    function goTo(name: string): void {
        for (let i = 0; i < 40 && focusName() !== name; ++i)
            press(Qt.Key_Tab);
        compare(focusName(), name);
    }
    function choose(name: string): void {
        goTo(name);
        press(Qt.Key_Return);
    }
    /// The stops of the Tab key, once around; each has a name and is in sight.
    function stops() {
        const names = [];
        for (let i = 0; i < 60 && !names.includes(focusName()); ++i) {
            const item = window.activeFocusItem;
            verify(focusName() !== "", item);
            names.push(focusName());
            const place = item.mapToItem(null, 0, 0);
            verify(place.y >= 0 && place.y + item.height <= window.height + 1, focusName() + " at " + place.y);
            verify(place.x >= 0 && place.x + item.width <= window.width + 1, focusName() + " at " + place.x);
            press(Qt.Key_Tab);
        }
        return names;
    }

    name: "SignIn"
    when: windowShown

    Component {
        id: mainType

        Main {
            app: harness.app
        }
    }

    function init() {
        harness.app.preferences.zoom = 1;
        harness.setBrowser(true);
        harness.setCodexCli(false);
        harness.setAccounts([]);
        harness.useNobody();
    }
    function cleanup() {
        harness.store("");
        signIn.cancel();
        harness.app.preferences.zoom = 1;
        harness.app.preferences.windowSize = Qt.size(1100, 760);
    }

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
    function test_signsInAgainOverTheConversation() {
        openSignedIn();
        tryVerify(() => focusName() === "Question");
        type("half a question");
        verify(!shows("Your sign-in has ended"));
        harness.endSession(0, true);
        verify(shows("Your sign-in has ended; nothing is lost."));
        choose("Sign in again");
        tryVerify(() => signIn.state === SignInViewModel.State.Starting);
        harness.giveLink(link, 40123);
        tryVerify(() => focusName() === "Cancel");
        verify(find(window.contentItem, item => item instanceof ConversationPage).visible);
        harness.succeed({ name: "ada@example.org", plan: "plus" });
        harness.store("");
        tryVerify(() => focusName() === "Question");
        verify(!shows("Your sign-in has ended"));
        compare((window.activeFocusItem as TextEdit).text, "half a question");
        compare(harness.app.accounts.count, 2);
    }
    function test_closesTheDialogThatIsNotWanted() {
        openSignedIn();
        harness.endSession(0, true);
        choose("Sign in again");
        tryVerify(() => focusName() === "Cancel");
        press(Qt.Key_Escape);
        tryVerify(() => focusName() === "Question");
        compare(signIn.state, SignInViewModel.State.Idle);
        verify(shows("Your sign-in has ended"));
    }
    function test_switchesAccounts() {
        openSignedIn();
        goTo("Account: ada@example.org");
        press(Qt.Key_Return);
        waitForRendering(window.contentItem, 300);
        press(Qt.Key_Down);
        press(Qt.Key_Down);
        tryVerify(() => focusName().startsWith("grace@example.org. ChatGPT · Pro"));
        press(Qt.Key_Return);
        tryVerify(() => harness.app.accountName === "grace@example.org");
        compare(harness.app.accounts.current.name, "grace@example.org");
    }
    function test_addsAnAccount() {
        openSignedIn();
        goTo("Account: ada@example.org");
        press(Qt.Key_Return);
        waitForRendering(window.contentItem, 300);
        for (let i = 0; i < 10 && !focusName().startsWith("Add account"); ++i)
            press(Qt.Key_Down);
        press(Qt.Key_Return);
        tryVerify(() => focusName() === "Continue with ChatGPT");
        press(Qt.Key_Return);
        harness.giveLink(link, 40123);
        press(Qt.Key_Escape);
        tryVerify(() => focusName() === "Continue with ChatGPT");
        choose("Close");
        tryVerify(() => focusName() === "Question");
    }
    function test_signsOutOnceItWasAsked() {
        openSignedIn();
        goTo("Account: ada@example.org");
        press(Qt.Key_Return);
        waitForRendering(window.contentItem, 300);
        for (let i = 0; i < 10 && !focusName().startsWith("Sign out"); ++i)
            press(Qt.Key_Down);
        press(Qt.Key_Return);
        tryVerify(() => focusName() === "Sign out");
        verify(shows("revoked"));
        verify(shows("Your conversations and settings stay"));
        press(Qt.Key_Return);
        verify(harness.app.accounts.signingOut);
        harness.forget("");
        tryVerify(() => focusName() === "Question");
        compare(harness.app.accountName, "grace@example.org");
        compare(harness.app.accounts.count, 1);
    }
    function test_tellsWhatSigningOutCouldNotDo() {
        harness.setAccounts([{ name: "ada@example.org" }]);
        harness.useAccount(0);
        open();
        find(window.contentItem, item => item instanceof SignOutDialog).ask();
        tryVerify(() => focusName() === "Sign out");
        press(Qt.Key_Return);
        harness.forget("offline");
        verify(shows("not everywhere"));
        choose("Close");
        tryVerify(() => focusName() === "Continue with ChatGPT");
    }
    function test_namesThePlanOnlyWhereItIsUsed_data() {
        return [{ tag: "shared", account: { name: "ada@example.org" }, used: true },
                { tag: "refused", account: { name: "ada@example.org", sharesPlan: false }, used: false },
                { tag: "key", account: { name: "api.openai.com", kind: 1 }, used: false }];
    }
    function test_namesThePlanOnlyWhereItIsUsed(row) {
        harness.setAccounts([row.account]);
        harness.useAccount(0);
        open();
        compare(shows("Using ChatGPT plan"), row.used);
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
