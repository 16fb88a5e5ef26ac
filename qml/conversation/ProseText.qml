// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Prose with its looks and links. ProseDocument writes the document; no markup is ever parsed here. A click on
/// code copies it.
SelectableText {
    id: root

    required property prose spans
    property color codeGround: Theme.codeVeil
    property font codeFont: Theme.inlineCodeFont
    property real lineHeight: Theme.lineHeight
    property point spot // where the pointer met the link or the code
    property string words // of the link under the pointer
    property bool menued: false // the text has a menu of its own
    readonly property bool copied: confirmation.running
    property bool stop: false // of the Tab key; without a selection all of it is copied there

    signal linkChosen(link: string)
    /// Something is to be done with the link at this place.
    signal linkMenuRequested(at: point, link: string)
    signal textMenuRequested(at: point)
    signal copyRequested(text: string)

    function look(at: point): void {
        pointing = hoveredLink !== "" || writer.hasCode && writer.codeAt(at) !== "";
    }
    function follow(link: string): void {
        if (Links.canOpen(link))
            linkChosen(link);
        else
            linkMenuRequested(spot, link);
    }
    /// A click at `at`. Text that selects by itself follows its links by itself.
    function take(at: point): void {
        const link = selectByMouse ? "" : linkAt(at.x, at.y);
        const code = selectedText !== "" || selection?.active ? "" : writer.codeAt(at);
        spot = at;
        if (link !== "")
            return follow(link);
        if (code === "")
            return;
        copyRequested(code);
        confirmation.restart();
    }
    /// What can be done with what is at `at`; false where there is nothing but text.
    function openMenu(at: point): bool {
        const link = linkAt(at.x, at.y);
        if (link !== "")
            linkMenuRequested(at, link);
        else if (menued)
            textMenuRequested(at);
        return link !== "" || menued;
    }

    activeFocusOnTab: stop
    textFormat: TextEdit.RichText
    onLinkActivated: link => follow(link)
    onLinkHovered: {
        spot = pointer.point.position;
        words = writer.linkTextAt(spot);
    }
    Keys.onPressed: event => {
        event.accepted = event.matches(StandardKey.Copy) && stop && !selection?.active;
        if (event.accepted)
            copyRequested(writer.sourceText(0, length).replace(/\u2028/g, "\n"));
    }

    ProseDocument {
        id: writer

        target: root.textDocument
        prose: root.spans
        linkColor: Theme.accent
        codeBackground: root.codeGround
        codeFont: root.codeFont
        formulaFamily: Theme.formulaFamily
        lineHeight: root.lineHeight
        Component.onCompleted: start()
        onHasLinksChanged: stops.renew()
    }
    Loader {
        id: stops

        function renew(): void {
            if (writer.hasLinks && !item)
                setSource(Qt.resolvedUrl("LinkStops.qml"), { text: root });
            active = writer.hasLinks;
        }

        Component.onCompleted: renew()
    }
    HoverHandler {
        id: pointer

        onPointChanged: root.look(point.position)
    }
    TapHandler {
        acceptedModifiers: Qt.NoModifier
        onSingleTapped: point => root.take(point.position)
    }
    Timer {
        id: confirmation

        interval: 1500
    }
    Item {
        x: root.spot.x
        y: root.spot.y

        Tip {
            delay: root.copied ? 0 : 600
            text: root.copied ? qsTr("Copied") : root.hoveredLink === "" ? "" : Links.tip(root.hoveredLink, root.words)
            visible: root.copied || root.hoveredLink !== ""
        }
    }
}
