// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <Qt>

namespace Lectern {

/// By whose habits the keys are.
enum class Desktop { Mac, Windows, Plasma, Gnome, Other };

/// The one that the program runs on.
Desktop thisDesktop();

enum class ActionGroup { Conversations, Page, View, Program };

QString groupName(ActionGroup group);

/// Something that the program can do, without how it is done.
struct ActionEntry
{
    QString name; ///< stable: it stands in the settings file
    ActionGroup group = ActionGroup::Conversations;
    QString icon;          ///< of resources/icons; empty: none
    QString text;          ///< as a menu says it
    QStringList shortcuts; ///< as QKeySequence::PortableText; the first is the one that is shown
};

/// Every action, once, with its standard shortcuts; no two share one. What depends on where the keyboard is,
/// as Enter and the keys of a list do, is none.
///
/// Where windows go from right to left, so do the arrows.
QList<ActionEntry> actionTable(Desktop desktop, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace Lectern
