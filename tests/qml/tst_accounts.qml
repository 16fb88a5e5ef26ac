// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Lectern
import Lectern.Conversation
import Lectern.ViewModel

/// Several accounts: which one is asked, one whose sign-in has ended, and signing out.
WindowCase {
    name: "Accounts"

    SignalSpy {
        id: demoRequests

        target: harness.app
        signalName: "demoRequested"
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
        tryVerify(() => (window.activeFocusItem as TextEdit).text === "half a question");
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
    function test_offersTheOtherWaysAfterAFailure() {
        openSignedIn();
        harness.endSession(0, true);
        choose("Sign in again");
        tryVerify(() => signIn.state === SignInViewModel.State.Starting);
        harness.fail("declined");
        tryVerify(() => focusName() === "Try again");
        choose("Choose another way");
        tryVerify(() => focusName() === "Continue with ChatGPT");
        verify(shows("The accounts that are there stay signed in."));
        press(Qt.Key_Escape);
        tryVerify(() => focusName() === "Question");
        choose("Sign in again");
        tryVerify(() => focusName() === "Cancel");
        press(Qt.Key_Escape);
        tryVerify(() => focusName() === "Question");
    }
    function test_leavesTheWaysForTheDemo() {
        openSignedIn();
        find(window.contentItem, item => item instanceof WindowPopups).chooseAccount();
        tryVerify(() => focusName() === "Continue with ChatGPT");
        demoRequests.clear();
        choose("Try the demo");
        compare(demoRequests.count, 1);
        tryVerify(() => focusName() === "Question");
    }
    function test_asksForThePlanUntilItIsShared() {
        harness.setAccounts([{ name: "ada@example.org", sharesPlan: false }]);
        harness.useAccount(0);
        open();
        verify(shows("Lectern may not use your ChatGPT plan."));
        choose("Allow it…");
        tryVerify(() => signIn.state === SignInViewModel.State.Starting);
        harness.succeed({ name: "ada@example.org", sharesPlan: true });
        harness.store("");
        tryVerify(() => focusName() === "Question");
        verify(!shows("Lectern may not use your ChatGPT plan."));
        compare(harness.app.accounts.count, 1);
    }
    function test_namesTheEndBeforeThePlan() {
        harness.setAccounts([{ name: "ada@example.org", sharesPlan: false }]);
        harness.useAccount(0);
        harness.endSession(0, true);
        open();
        verify(shows("Your sign-in has ended; nothing is lost."));
        verify(!shows("Lectern may not use your ChatGPT plan."));
        harness.endSession(0, false);
        verify(shows("Lectern may not use your ChatGPT plan."));
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
        find(window.contentItem, item => item instanceof WindowPopups).askSignOut();
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
}
