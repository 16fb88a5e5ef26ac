// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
import QtQuick
import Lectern.Controls

/// What one check has found.
Item {
    id: root

    required property string title
    required property int outcome
    required property string outcomeName
    required property string finding
    required property string glyph
    readonly property bool broken: outcome === 2
    readonly property bool odd: outcome === 1

    readonly property bool stacked: width < 2 * Theme.factName

    implicitHeight: (stacked ? name.height + text.height : Math.max(name.height, text.height)) + Theme.xs
    Accessible.role: Accessible.StaticText
    Accessible.name: finding === "" ? qsTr("%1: %2").arg(title).arg(outcomeName)
                                    : qsTr("%1: %2. %3").arg(title).arg(outcomeName).arg(finding)

    Icon {
        id: mark

        anchors.left: parent.left
        icon: root.glyph
        color: root.broken ? Theme.problem : root.odd ? Theme.warning : Theme.muted
    }
    PlainLabel {
        id: name

        anchors.left: mark.right
        anchors.leftMargin: Theme.sm
        width: root.stacked ? parent.width - mark.width - Theme.sm : Theme.factName
        text: root.title
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    PlainLabel {
        id: text

        anchors.left: root.stacked ? name.left : name.right
        anchors.leftMargin: root.stacked ? 0 : Theme.sm
        anchors.right: parent.right
        y: root.stacked ? name.height : 0
        text: root.finding !== "" ? root.finding : root.outcomeName
        color: root.broken ? Theme.problem : Theme.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
