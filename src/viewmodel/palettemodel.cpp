// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/palettemodel.h"

#include "viewmodel/actions.h"
#include "viewmodel/fuzzymatch.h"
#include "viewmodel/historymodel.h"

#include <QQmlEngine>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kConversations = 5000;   ///< that are looked through; older ones are found by the search
constexpr auto kPinned = "pinned-"_L1; ///< actions that are there as conversations already

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setApp(AppViewModel *app)
{
    if (std::exchange(m_app, app) != app)
        Q_EMIT appChanged();
}

void PaletteModel::setText(const QString &text)
{
    if (std::exchange(m_text, text) == text)
        return;
    Q_EMIT textChanged();
    show();
}

int PaletteModel::found() const
{
    const bool offersSearch = !m_rows.isEmpty() && m_rows.constLast().kind == PaletteKind::Search;
    return count() - (offersSearch ? 1 : 0);
}

Actions *PaletteModel::actions() const
{
    QQmlEngine *engine = qmlEngine(this);
    return engine ? Actions::of(*engine) : nullptr;
}

void PaletteModel::begin()
{
    m_text.clear();
    m_others.clear();
    readActions();
    readModels();
    if (m_app && m_app->hasAccount()) {
        const int question = ++m_begun;
        m_app->store()
            .list({HistoryShelf::Open, m_app->owner(), {}}, kConversations)
            .then(this, [this, question](const Result<ConversationPage> &page) {
                if (page && question == m_begun)
                    takeConversations(*page);
            });
    }
    Q_EMIT textChanged();
    show();
}

void PaletteModel::readActions()
{
    const Actions *all = actions();
    if (!all)
        return;
    for (const ActionEntry &action : all->entries()) {
        if (!all->isAvailable(action.name) || action.name == "palette"_L1 || action.name.startsWith(kPinned))
            continue;
        const QStringList keys = all->shortcuts(action.name);
        m_others.append({.kind = PaletteKind::Action,
                         .text = action.text,
                         .note = groupName(action.group),
                         .keys = keys.isEmpty() ? QString() : shownShortcut(keys.constFirst()),
                         .icon = action.icon,
                         .action = action.name,
                         .folded = foldedForMatch(action.text)});
    }
}

void PaletteModel::readModels()
{
    const ModelChoice *models = m_app ? m_app->models() : nullptr;
    for (int row = 0; models && row < models->rowCount(); ++row) {
        const QString name = models->data(models->index(row), int(ModelChoice::Role::Name)).toString();
        const bool isCurrent = row == models->currentIndex();
        m_others.append({.kind = PaletteKind::Model,
                         .text = name,
                         .note = isCurrent ? tr("Model, in use") : tr("Model"),
                         .model = row,
                         .folded = foldedForMatch(name)});
    }
}

void PaletteModel::takeConversations(const ConversationPage &page)
{
    m_conversations.clear();
    for (const ConversationRecord &record : page.records) {
        const QString title = shownTitle(record);
        m_conversations.append({.kind = PaletteKind::Conversation,
                                .text = title,
                                .note = tr("Conversation"),
                                .icon = record.pinned ? u"pin"_s : QString(),
                                .conversation = record.id,
                                .folded = foldedForMatch(title)});
    }
    show();
}

void PaletteModel::show()
{
    beginResetModel();
    m_rows = rankedEntries(m_conversations + m_others, m_text);
    if (const QString text = m_text.trimmed(); !text.isEmpty() && m_app && m_app->hasAccount())
        m_rows.append({.kind = PaletteKind::Search,
                       .text = tr("Search what was said for “%1”").arg(text),
                       .icon = u"search"_s});
    endResetModel();
    Q_EMIT countChanged();
}

void PaletteModel::choose(int row)
{
    if (row < 0 || row >= count() || !m_app)
        return;
    const PaletteEntry entry = m_rows.at(row);
    switch (entry.kind) {
    case PaletteKind::Conversation:
        m_app->desk()->open(entry.conversation);
        break;
    case PaletteKind::Action:
        if (Actions *all = actions())
            all->trigger(entry.action);
        break;
    case PaletteKind::Model:
        m_app->models()->choose(entry.model);
        break;
    case PaletteKind::Search:
        Q_EMIT searchRequested(m_text.trimmed());
        break;
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const PaletteEntry &entry = m_rows.at(index.row());
    switch (Role(role)) {
    case Role::Name:
        return entry.text;
    case Role::Note:
        return entry.note;
    case Role::Keys:
        return entry.keys;
    case Role::Glyph:
        return entry.icon;
    case Role::Spoken: {
        QStringList parts{entry.text, entry.note, entry.keys};
        parts.removeAll(QString());
        return parts.join(tr(", ", "between the parts of an entry that is read aloud"));
    }
    }
    return {};
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{int(Role::Name), "name"},
            {int(Role::Note), "note"},
            {int(Role::Keys), "keys"},
            {int(Role::Glyph), "glyph"},
            {int(Role::Spoken), "spoken"}};
}

} // namespace Lectern
