// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls
import Lectern.ViewModel

/// Prose with its looks and links. ProseDocument writes the document; no markup is ever parsed here. A click on
/// code copies it; what is copied of formulas is their source.
SelectableText {
    id: root

    required property prose spans
    property color codeGround: Theme.codeVeil
    property point spot // where the pointer met the link or the code
    property string words // of the link under the pointer
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
    /// A click that has selected nothing, at `at`.
    function take(at: point): void {
        const code = selecting ? "" : writer.codeAt(at);
        if (code === "")
            return;
        spot = at;
        copyRequested(code);
        confirmation.restart();
    }
    function openMenu(at: point): void {
        const link = linkAt(at.x, at.y);
        if (link !== "")
            linkMenuRequested(at, link);
        else
            textMenuRequested(at);
    }

    activeFocusOnTab: stop
    textFormat: TextEdit.RichText
    onLinkActivated: link => Links.canOpen(link) ? linkChosen(link) : linkMenuRequested(spot, link)
    onLinkHovered: {
        spot = pointer.point.position;
        words = writer.linkTextAt(spot);
    }
    Keys.onPressed: event => {
        event.accepted = event.matches(StandardKey.Copy) && (selecting || stop);
        if (!event.accepted)
            return;
        const source = selecting ? writer.sourceText(selectionStart, selectionEnd) : writer.sourceText(0, length);
        copyRequested(source.replace(/\u2028/g, "\n"));
    }

    ProseDocument {
        id: writer

        target: root.textDocument
        prose: root.spans
        linkColor: Theme.accent
        codeBackground: root.codeGround
        codeFont: Theme.inlineCodeFont
        formulaFamily: Theme.formulaFamily
        lineHeight: Theme.lineHeight
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
        onSingleTapped: point => root.take(point.position)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => root.openMenu(point.position)
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
