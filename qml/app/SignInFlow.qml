// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.ViewModel

/// Signing in, one page after the other; the keyboard follows. Escape goes back. A page goes with all that was typed
/// into it.
FocusScope {
    id: root

    required property AppViewModel app
    required property bool active
    property bool first: true
    readonly property SignInViewModel signIn: app.signIn
    readonly property string file: active && signIn !== null ? fileOf(signIn.page) : ""

    signal leave()
    signal waysWanted() ///< the attempt ends, but not the wish to sign in
    signal turned() ///< another page is shown

    function fileOf(page: int): string {
        switch (page) {
        case SignInViewModel.Page.Ways:
            return "WaysPage.qml";
        case SignInViewModel.Page.Key:
            return "KeyPage.qml";
        case SignInViewModel.Page.Server:
            return "ServerPage.qml";
        case SignInViewModel.Page.Browser:
            return "BrowserPage.qml";
        case SignInViewModel.Page.Code:
            return "CodePage.qml";
        case SignInViewModel.Page.NotKept:
            return "NotKeptPage.qml";
        case SignInViewModel.Page.Done:
            return "DonePage.qml";
        case SignInViewModel.Page.Failed:
            return "FailedPage.qml";
        default:
            return "ProgressPage.qml";
        }
    }
    function load(): void {
        loader.setSource(file === "" ? "" : Qt.resolvedUrl(file), { app: app, first: first, focus: true });
    }
    /// One step back; false where there is none.
    function back(): bool {
        switch (signIn.state) {
        case SignInViewModel.State.Idle:
            return false;
        case SignInViewModel.State.Done:
            signIn.finish();
            leave();
            return true;
        default:
            signIn.cancel();
            return true;
        }
    }

    implicitHeight: loader.height
    onFileChanged: load()
    Component.onCompleted: load()
    Keys.onEscapePressed: event => event.accepted = root.back()

    Loader {
        id: loader

        width: parent.width
        focus: true
        onLoaded: {
            if (root.activeFocus)
                (item as Item).forceActiveFocus(Qt.TabFocusReason);
            root.turned();
        }
    }
    Connections {
        target: loader.item as SignInPage

        function onLeave(): void {
            if (!root.back())
                root.leave();
        }
        function onWaysWanted(): void {
            root.waysWanted();
            root.signIn.cancel();
        }
    }
}
