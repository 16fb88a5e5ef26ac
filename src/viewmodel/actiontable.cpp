// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/actiontable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

/// Standard shortcuts; where a system has none of its own, those of all hold. "Ctrl" is the Command key of a
/// Mac.
struct Keys
{
    QStringList all;
    QStringList mac = all;
    QStringList gnome = all;
    QStringList plasma = all;

    const QStringList &on(Desktop desktop) const
    {
        switch (desktop) {
        case Desktop::Mac:
            return mac;
        case Desktop::Gnome:
            return gnome;
        case Desktop::Plasma:
            return plasma;
        case Desktop::Windows:
        case Desktop::Other:
            break;
        }
        return all;
    }
};

class Table
{
public:
    Table(Desktop desktop, Qt::LayoutDirection direction)
        : m_desktop(desktop)
        , m_isMirrored(direction == Qt::RightToLeft)
    {
    }
    void begin(ActionGroup group) { m_group = group; }
    void add(const QString &name, const QString &icon, const QString &text, const Keys &keys = {})
    {
        m_entries.append({name, m_group, icon, text, keys.on(m_desktop)});
    }
    /// Of two that go to the left and to the right.
    QString side(const QString &left, const QString &right) const { return m_isMirrored ? right : left; }
    const QList<ActionEntry> &entries() const { return m_entries; }

private:
    const Desktop m_desktop;
    const bool m_isMirrored;
    ActionGroup m_group = ActionGroup::Conversations;
    QList<ActionEntry> m_entries;
};

void addConversations(Table &table)
{
    table.begin(ActionGroup::Conversations);
    table.add(u"new-chat"_s, u"new"_s, Words::tr("New conversation"), {{u"Ctrl+N"_s}});
    table.add(u"temporary-chat"_s, u"temporary"_s, Words::tr("Temporary conversation"),
              {{u"Ctrl+Shift+N"_s}});
    table.add(u"search"_s, u"search"_s, Words::tr("Search all conversations"), {{u"Ctrl+Shift+F"_s}});
    table.add(u"chat-previous"_s, u"chevron-up"_s, Words::tr("Previous conversation"),
              {.all = {u"Ctrl+PgUp"_s, u"Alt+Up"_s}, .mac = {u"Meta+Shift+Tab"_s, u"Ctrl+Alt+Up"_s}});
    table.add(u"chat-next"_s, u"chevron-down"_s, Words::tr("Next conversation"),
              {.all = {u"Ctrl+PgDown"_s, u"Alt+Down"_s}, .mac = {u"Meta+Tab"_s, u"Ctrl+Alt+Down"_s}});
    for (int i = 1; i <= 8; ++i)
        table.add(u"pinned-%1"_s.arg(i), u"pin"_s, Words::tr("Pinned conversation %1").arg(i),
                  {.all = {u"Ctrl+%1"_s.arg(i)}, .gnome = {u"Alt+%1"_s.arg(i)}});
    table.add(u"chat-rename"_s, u"pencil"_s, Words::tr("Rename this conversation"));
    table.add(u"chat-pin"_s, u"pin"_s, Words::tr("Pin or unpin this conversation"));
    table.add(u"chat-tags"_s, u"tag"_s, Words::tr("Tags of this conversation"));
    table.add(u"chat-archive"_s, u"archive"_s, Words::tr("Archive this conversation"));
    table.add(u"chat-export"_s, {}, Words::tr("Export this conversation"));
    table.add(u"chat-trash"_s, u"trash"_s, Words::tr("Move this conversation to the trash"));
    table.add(u"show-conversations"_s, u"list"_s, Words::tr("Show all conversations"));
    table.add(u"show-archive"_s, u"archive"_s, Words::tr("Show the archive"));
    table.add(u"show-trash"_s, u"trash"_s, Words::tr("Show the trash"));
}

void addPage(Table &table)
{
    table.begin(ActionGroup::Page);
    table.add(u"find"_s, u"search"_s, Words::tr("Find in this conversation"), {{u"Ctrl+F"_s}});
    table.add(
        u"find-next"_s, u"chevron-down"_s, Words::tr("Find next"),
        {.all = {u"F3"_s, u"Ctrl+G"_s}, .mac = {u"Ctrl+G"_s, u"F3"_s}, .gnome = {u"Ctrl+G"_s, u"F3"_s}});
    table.add(u"find-previous"_s, u"chevron-up"_s, Words::tr("Find previous"),
              {.all = {u"Shift+F3"_s, u"Ctrl+Shift+G"_s},
               .mac = {u"Ctrl+Shift+G"_s, u"Shift+F3"_s},
               .gnome = {u"Ctrl+Shift+G"_s, u"Shift+F3"_s}});
    table.add(u"questions"_s, u"list"_s, Words::tr("My questions"), {{u"Ctrl+Shift+O"_s}});
    table.add(u"question-previous"_s, u"chevron-up"_s, Words::tr("Previous question"),
              {.all = {u"Ctrl+Up"_s}, .mac = {u"Alt+Up"_s}});
    table.add(u"question-next"_s, u"chevron-down"_s, Words::tr("Next question"),
              {.all = {u"Ctrl+Down"_s}, .mac = {u"Alt+Down"_s}});
    table.add(u"edit-last"_s, u"pencil"_s, Words::tr("Edit the last question"), {{u"Ctrl+E"_s}});
    table.add(u"retry"_s, u"retry"_s, Words::tr("Ask again"), {{u"Ctrl+R"_s}});
    table.add(u"branch-previous"_s, u"chevron-left"_s, Words::tr("Previous version of the last turn"),
              {.all = {table.side(u"Alt+Shift+Left"_s, u"Alt+Shift+Right"_s)},
               .mac = {table.side(u"Ctrl+Alt+Left"_s, u"Ctrl+Alt+Right"_s)}});
    table.add(u"branch-next"_s, u"chevron-right"_s, Words::tr("Next version of the last turn"),
              {.all = {table.side(u"Alt+Shift+Right"_s, u"Alt+Shift+Left"_s)},
               .mac = {table.side(u"Ctrl+Alt+Right"_s, u"Ctrl+Alt+Left"_s)}});
    table.add(u"stop"_s, u"stop"_s, Words::tr("Stop"), {.all = {u"Esc"_s}, .mac = {u"Esc"_s, u"Ctrl+."_s}});
    table.add(u"copy-answer"_s, u"copy"_s, Words::tr("Copy the last answer"), {{u"Ctrl+Shift+C"_s}});
    table.add(u"copy-code"_s, u"copy"_s, Words::tr("Copy the last code"), {{u"Ctrl+Shift+;"_s}});
    table.add(u"composer"_s, u"pencil"_s, Words::tr("Write a question"), {{u"Ctrl+L"_s}});
    table.add(u"page-end"_s, u"arrow-down"_s, Words::tr("Go to the end"), {{u"Ctrl+End"_s}});
    table.add(u"caret"_s, {}, Words::tr("Select text with the keyboard"), {{u"F7"_s}});
}

void addView(Table &table)
{
    table.begin(ActionGroup::View);
    table.add(u"sidebar"_s, u"sidebar"_s, Words::tr("Show or hide the sidebar"),
              {.all = {u"Ctrl+B"_s, u"F9"_s}, .gnome = {u"F9"_s, u"Ctrl+B"_s}});
    table.add(u"usage"_s, u"info"_s, Words::tr("Usage"), {{u"Ctrl+U"_s}});
    table.add(u"zoom-in"_s, {}, Words::tr("Larger"), {{u"Ctrl++"_s, u"Ctrl+="_s}});
    table.add(u"zoom-out"_s, {}, Words::tr("Smaller"), {{u"Ctrl+-"_s}});
    table.add(u"zoom-reset"_s, {}, Words::tr("Actual size"), {{u"Ctrl+0"_s}});
    table.add(u"colours-system"_s, {}, Words::tr("Colours as the system"));
    table.add(u"colours-light"_s, {}, Words::tr("Light colours"));
    table.add(u"colours-dark"_s, {}, Words::tr("Dark colours"));
    table.add(u"contrast"_s, {}, Words::tr("High contrast on or off"));
    table.add(u"line-numbers"_s, {}, Words::tr("Line numbers of code on or off"));
    table.add(u"pane-next"_s, {}, Words::tr("Next pane"), {{u"F6"_s}});
    table.add(u"pane-previous"_s, {}, Words::tr("Previous pane"), {{u"Shift+F6"_s}});
    table.add(u"menu"_s, u"menu"_s, Words::tr("Menu"), {{u"F10"_s}});
}

void addProgram(Table &table)
{
    table.begin(ActionGroup::Program);
    table.add(u"palette"_s, u"search"_s, Words::tr("Commands"), {{u"Ctrl+K"_s, u"Ctrl+Shift+P"_s}});
    table.add(u"settings"_s, u"tool"_s, Words::tr("Settings"),
              {.all = {u"Ctrl+,"_s}, .plasma = {u"Ctrl+Shift+,"_s, u"Ctrl+,"_s}});
    table.add(u"shortcuts"_s, u"list"_s, Words::tr("Keyboard shortcuts"),
              {.all = {u"Ctrl+/"_s}, .gnome = {u"Ctrl+?"_s, u"Ctrl+/"_s}});
    table.add(u"network"_s, {}, Words::tr("Network"));
    table.add(u"export-all"_s, {}, Words::tr("Export all conversations"));
    table.add(u"import"_s, {}, Words::tr("Import conversations"));
    table.add(u"add-account"_s, {}, Words::tr("Add an account"));
    table.add(u"sign-out"_s, {}, Words::tr("Sign out"));
    table.add(u"close-window"_s, u"close"_s, Words::tr("Close the window"), {{u"Ctrl+W"_s}});
    table.add(u"quit"_s, {}, Words::tr("Quit Lectern"), {{u"Ctrl+Q"_s}});
}

} // namespace

Desktop thisDesktop()
{
#if defined(Q_OS_MACOS)
    return Desktop::Mac;
#elif defined(Q_OS_WIN)
    return Desktop::Windows;
#else
    const QString names = qEnvironmentVariable("XDG_CURRENT_DESKTOP").toUpper();
    if (names.contains("KDE"_L1))
        return Desktop::Plasma;
    return names.contains("GNOME"_L1) ? Desktop::Gnome : Desktop::Other;
#endif
}

QString groupName(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Conversations:
        return Words::tr("Conversations");
    case ActionGroup::Page:
        return Words::tr("This conversation");
    case ActionGroup::View:
        return Words::tr("View");
    case ActionGroup::Program:
        break;
    }
    return Words::tr("Lectern");
}

QList<ActionEntry> actionTable(Desktop desktop, Qt::LayoutDirection direction)
{
    Table table(desktop, direction);
    addConversations(table);
    addPage(table);
    addView(table);
    addProgram(table);
    return table.entries();
}

} // namespace Lectern
