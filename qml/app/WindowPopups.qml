// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// What opens over the whole window. Each is made when it is first wanted.
Item {
    id: root

    required property AppViewModel app
    property bool welcoming: false // who signs in does so on the page itself
    readonly property bool searching: search.opened

    /// What was chosen in the search is to be seen.
    signal chosen()
    signal closed()

    objectName: "popups"

    function openSearch(): void {
        (search.made() as SearchPage).open();
    }
    function openPalette(): void {
        (palette.made() as PalettePage).open();
    }
    function openSettings(section: string): void {
        (settings.made() as SettingsPage).show(section);
    }
    function openNetwork(): void {
        (network.made() as NetworkPage).open();
    }
    function chooseAccount(): void {
        (signIn.made() as SignInDialog).choose();
    }
    function askSignOut(): void {
        (signOut.made() as SignOutDialog).ask();
    }
    function dialogs(): ExchangeDialogs {
        return exchange.made() as ExchangeDialogs;
    }

    DropOverlay {
        anchors.fill: parent
        enabled: !root.welcoming
        attachments: root.app.desk.attachments
        onTaken: root.closed()
    }
    OnDemand {
        id: exchange

        anchors.fill: parent
        onWanted: make(Qt.resolvedUrl("ExchangeDialogs.qml"), { exchange: root.app.exchange })
        onLoaded: (item as ExchangeDialogs).closed.connect(root.closed)
    }
    OnDemand {
        id: search

        onWanted: make(Qt.resolvedUrl("SearchPage.qml"), { search: root.app.search })
        onLoaded: (item as SearchPage).chosen.connect(root.chosen)
    }
    OnDemand {
        id: palette

        onWanted: make(Qt.resolvedUrl("PalettePage.qml"), { app: root.app })
        onLoaded: {
            const page = item as PalettePage;
            page.left.connect(root.chosen);
            page.searchRequested.connect(text => {
                root.app.search.text = text;
                root.openSearch();
            });
        }
    }
    OnDemand {
        id: settings

        onWanted: make(Qt.resolvedUrl("SettingsPage.qml"), { app: root.app })
        onLoaded: {
            const page = item as SettingsPage;
            page.networkRequested.connect(root.openNetwork);
            page.closed.connect(root.closed);
        }
    }
    OnDemand {
        id: network

        onWanted: make(Qt.resolvedUrl("NetworkPage.qml"), { network: root.app.network })
        onLoaded: {
            const page = item as NetworkPage;
            page.copyRequested.connect(text => root.app.copy(text));
            page.closed.connect(root.closed);
        }
    }
    OnDemand {
        id: signIn

        onWanted: make(Qt.resolvedUrl("SignInDialog.qml"), { app: root.app })
        onLoaded: (item as SignInDialog).closed.connect(root.closed)
    }
    OnDemand {
        id: signOut

        onWanted: make(Qt.resolvedUrl("SignOutDialog.qml"), { accounts: root.app.accounts })
        onLoaded: (item as SignOutDialog).closed.connect(root.closed)
    }
    OnDemand {
        id: folder

        onWanted: make(Qt.resolvedUrl("FolderSheet.qml"), { attachments: root.app.desk.attachments })
        onLoaded: (item as FolderSheet).closed.connect(root.closed)
    }
    Connections {
        target: root.app.desk.attachments

        function onFolderWanted(path: string): void {
            (folder.made() as FolderSheet).look(path);
        }
    }
    // Whatever begins a sign-in.
    Connections {
        target: root.app.signIn

        function onChanged(): void {
            const underWay = root.app.signIn.state !== SignInViewModel.State.Idle;
            if (underWay && !root.welcoming)
                (signIn.made() as SignInDialog).open();
        }
    }
    Connections {
        target: root.app.exchange

        function onImported(): void {
            root.dialogs().showReport();
        }
    }
}
