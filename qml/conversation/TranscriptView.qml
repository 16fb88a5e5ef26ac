// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// The page: every row of the conversation in one list. It follows the end until the reader goes up, and again
/// once the reader has gone to the end.
Control {
    id: root

    required property TranscriptModel transcript
    property string progress: ""
    property bool reconnecting: false
    property ConversationDesk desk: null
    property bool following: true
    readonly property bool atEnd: list.contentY + list.height >= list.originY + list.contentHeight - Theme.followDistance

    signal linkChosen(link: string)
    signal copyRequested(text: string)
    signal continueRequested()
    signal retryRequested()

    /// Says where the reader stands, to come back there.
    function tellPlace(): void {
        const row = following ? -1 : list.indexAt(0, list.contentY);
        const item = row < 0 ? null : list.itemAtIndex(row);
        desk?.keepPlace(item ? row : -1, item ? list.contentY - item.y : 0);
    }
    function goTo(row: int, offset: real): void {
        following = false;
        list.forceLayout();
        list.positionViewAtIndex(row, ListView.Beginning);
        list.forceLayout();
        scrollBy(offset);
    }
    function goToEnd(): void {
        following = true;
        list.positionViewAtEnd();
    }
    function goToStart(): void {
        following = false;
        list.positionViewAtBeginning();
    }
    function scrollBy(distance: real): void {
        const last = list.originY + list.contentHeight - list.height;
        following = false;
        list.contentY = Math.max(list.originY, Math.min(last, list.contentY + distance));
        following = atEnd;
    }
    function keepEnd(): void {
        if (following)
            list.positionViewAtEnd();
    }
    /// Scrolls as the key says; false for a key that has no meaning here.
    function takeKey(key: int, backwards: bool): bool {
        const page = Math.max(list.height / 2, list.height - Theme.xxl) * (backwards ? -1 : 1);
        switch (key) {
        case Qt.Key_Up:
            scrollBy(-Theme.xxl);
            return true;
        case Qt.Key_Down:
            scrollBy(Theme.xxl);
            return true;
        case Qt.Key_PageUp:
            scrollBy(-page);
            return true;
        case Qt.Key_PageDown:
        case Qt.Key_Space:
            scrollBy(page);
            return true;
        case Qt.Key_Home:
            goToStart();
            return true;
        case Qt.Key_End:
            goToEnd();
            return true;
        }
        return false;
    }

    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversation")
    onTranscriptChanged: {
        following = true;
        place.stop();
    }
    onHeightChanged: settle.restart()

    Keys.onPressed: event => event.accepted = takeKey(event.key, event.modifiers & Qt.ShiftModifier)

    ListView {
        id: list

        anchors.fill: parent
        model: root.transcript
        clip: true
        reuseItems: true
        cacheBuffer: Math.max(0, height)
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        delegate: RowChooser {
            transcript: root.transcript
            progress: root.progress
            reconnecting: root.reconnecting
            onLinkChosen: link => root.linkChosen(link)
            onCopyRequested: text => root.copyRequested(text)
            onContinueRequested: root.continueRequested()
            onRetryRequested: root.retryRequested()
            onReadingBegun: root.following = false
        }
        footer: Item {
            width: ListView.view.width
            height: Theme.xl
        }
        ScrollBar.vertical: PageScrollBar {
            onPressedChanged: root.following = !pressed && root.atEnd
        }
        onContentHeightChanged: settle.restart()
        onContentYChanged: {
            place.restart();
            if (contentY - originY < height)
                root.desk?.wantEarlier();
        }
        onMovementStarted: root.following = false
        onMovementEnded: root.following = root.atEnd

        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            blocking: false
            target: null
            onWheel: event => {
                if (event.angleDelta.y > 0 || event.pixelDelta.y > 0)
                    root.following = false;
            }
        }
    }
    Timer {
        id: place

        interval: Theme.placePause
        onTriggered: root.tellPlace()
    }
    Connections {
        target: root.desk

        function onPlaceWanted(row: int, offset: real): void {
            root.goTo(row, offset);
        }
    }
    Timer {
        id: settle

        interval: 0
        onTriggered: root.keepEnd()
    }
    JumpPill {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.md
        visible: !root.following && !root.atEnd
        onClicked: root.goToEnd()
    }
    FocusRing {
        anchors.margins: Theme.focusWidth
        radius: 0
        shown: root.visualFocus
    }
}
