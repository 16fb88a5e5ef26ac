// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.Basic
import Lectern.Controls
import Lectern.ViewModel

/// A formula on lines of its own: in the middle, always left to right; wider than the column it scrolls sideways.
RowFrame {
    id: root

    required property prose spans
    required property string text
    required property string marker
    required property int task
    required property bool muted
    required containers
    required continued

    signal copyRequested(text: string)

    innerHeight: scroller.height

    Flickable {
        id: scroller

        readonly property bool overflowing: Math.ceil(formula.implicitWidth) > width

        function step(by: int): void {
            contentX = Math.max(0, Math.min(contentWidth - width, contentX + by * Theme.xxl));
        }

        width: parent.width
        height: formula.implicitHeight + (overflowing ? Theme.md : 0)
        contentWidth: Math.max(width, formula.implicitWidth)
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: overflowing
        interactive: overflowing
        LayoutMirroring.enabled: false

        ScrollBar.horizontal: PageScrollBar {}

        MatchReveal {
            scroller: scroller
            finder: root.finder
        }

        ProseText {
            id: formula

            x: Math.round(Math.max(0, scroller.width - implicitWidth) / 2)
            spans: root.spans
            wrapMode: TextEdit.NoWrap
            horizontalAlignment: TextEdit.AlignLeft
            selection: root.selection
            finder: root.finder
            findRow: root.index
            color: root.muted || root.quoted && !root.admonished ? Theme.muted : Theme.text
            font.pixelSize: Theme.formula
            stop: true
            Accessible.role: Accessible.Equation
            Accessible.name: qsTr("Formula: %1").arg(root.text)
            Accessible.focusable: true
            Keys.onLeftPressed: scroller.step(-1)
            Keys.onRightPressed: scroller.step(1)
            onCopyRequested: text => root.copyRequested(text)

            FocusRing {
                anchors.margins: -Theme.xs
                shown: formula.activeFocus
            }
        }
    }
    ListMark {
        marker: root.marker
        task: root.task
        room: parent.width
    }
}
