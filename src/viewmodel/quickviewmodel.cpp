// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/quickviewmodel.h"

#include "conversation/title.h"
#include "storage/historyrecorder.h"
#include "viewmodel/rowtypes.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// As it stands in the history, where people may look for it: the same in every language.
const QString kTag = u"quick"_s;

} // namespace

QuickViewModel::QuickViewModel(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_models(parts.catalogue, parts.preferences)
    , m_page(parts.service, m_models, parts.ids, parts.clock)
{
    m_models.setThrift(ModelChoice::Thrift::LeastEffort);
    m_page.setWatched(false);
    connect(&m_page, &ConversationViewModel::asking, this,
            [this](OpenConversation *asking, const QString &question) { enter(*asking, question); });
    connect(&m_page, &ConversationViewModel::transcriptChanged, this, &QuickViewModel::temporaryChanged);
    connect(&m_parts.desktop, &DesktopPreferences::changed, this, &QuickViewModel::pinnedChanged);
    if (m_parts.desktop.isQuickTemporary())
        begin(OpenConversation::Keeping::Temporary);
}

QuickViewModel::~QuickViewModel() = default;

void QuickViewModel::setPinned(bool pinned)
{
    m_parts.desktop.setQuickPinned(pinned);
}

void QuickViewModel::setTemporary(bool temporary)
{
    if (temporary == isTemporary())
        return;
    m_parts.desktop.setQuickTemporary(temporary);
    startNew();
}

/// A choice of its own, remembered beside that of the main window.
void QuickViewModel::setAccount(const QString &account, const QString &owner, const QString &model,
                                const QString &effort)
{
    m_models.follow(account + u" quick"_s, model, effort);
    if (owner == m_owner)
        return;
    m_owner = owner;
    startNew();
}

void QuickViewModel::show()
{
    if (m_open)
        return;
    m_open = true;
    m_page.setWatched(true);
    Q_EMIT openChanged();
}

void QuickViewModel::hide()
{
    if (!m_open)
        return;
    m_open = false;
    m_page.setWatched(false);
    Q_EMIT openChanged();
}

void QuickViewModel::retreat()
{
    if (m_page.isRunning())
        m_page.stop();
    else
        hide();
}

void QuickViewModel::leave()
{
    if (!isPinned() && !m_page.isRunning())
        hide();
}

void QuickViewModel::begin(OpenConversation::Keeping keeping)
{
    m_page.show(m_page.make({}, keeping));
}

void QuickViewModel::startNew()
{
    begin(m_parts.desktop.isQuickTemporary() ? OpenConversation::Keeping::Temporary
                                             : OpenConversation::Keeping::Kept);
}

void QuickViewModel::moveToMain(const QString &typed)
{
    const ConversationViewModel::Page page = m_page.giveUp();
    startNew();
    hide();
    Q_EMIT moved(page, typed);
}

void QuickViewModel::release(ConversationId id)
{
    const ConversationViewModel::Page page = m_page.page();
    if (!id.isValid() || page->id() != id)
        return;
    m_page.giveUp();
    startNew();
    Q_EMIT released(page);
}

void QuickViewModel::forget(const QList<ConversationId> &ids)
{
    const ConversationViewModel::Page page = m_page.page();
    if (!page->id().isValid() || !ids.contains(page->id()))
        return;
    page->setId({});
    page->stop();
    startNew();
}

/// As the desk of the main window does it, but with a tag, and without a word about what is open there.
void QuickViewModel::enter(OpenConversation &page, const QString &question)
{
    if (page.isTemporary() || page.id().isValid())
        return;
    ConversationRecord record;
    record.id = m_parts.ids.next<ConversationId>();
    record.key = page.conversation().key();
    record.owner = m_owner;
    record.title = titleFor(question);
    record.model = m_models.slug();
    record.effort = m_models.effort();
    record.createdAt = record.changedAt = m_parts.clock.wallNow();
    record.tags = {kTag};
    page.setId(record.id);
    page.setRecorder(
        std::make_unique<HistoryRecorder>(m_parts.store, page.conversation(), m_parts.clock, record));
}

QString QuickViewModel::lastQuestion() const
{
    const QList<Turn> &turns = m_page.conversation().turns();
    return turns.isEmpty() ? QString() : turns.constLast().question;
}

QString QuickViewModel::lastAnswer() const
{
    const QList<Turn> &turns = m_page.conversation().turns();
    return turns.isEmpty() ? QString() : turns.constLast().answerText();
}

QString QuickViewModel::lastCode() const
{
    const TranscriptModel &rows = *m_page.transcript();
    for (int row = rows.rowCount() - 1; row >= 0; --row) {
        if (rows.data(rows.index(row), int(TranscriptModel::Role::Kind)).toInt() == int(RowTypes::Kind::Code))
            return rows.data(rows.index(row), int(TranscriptModel::Role::Text)).toString();
    }
    return {};
}

} // namespace Lectern
