// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/draftkeeper.h"

#include "viewmodel/modelchoice.h"

#include <utility>

namespace Lectern {

namespace {

Draft joined(const Draft &earlier, const Draft &typed)
{
    Draft all = typed.text.isEmpty() ? earlier : typed;
    if (!earlier.text.isEmpty() && !typed.text.isEmpty()) {
        all.text = earlier.text + u'\n' + typed.text;
        all.caret = all.text.size() - typed.text.size() + typed.caret;
    }
    all.attachments = earlier.attachments + typed.attachments;
    return all;
}

} // namespace

DraftKeeper::DraftKeeper(HistoryStore &store, const ModelChoice &models, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_models(models)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kDraftPause);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::save);
    connect(&models, &ModelChoice::choiceChanged, this, &DraftKeeper::noteModel);
    connect(&store, &HistoryStore::stateChanged, this, &DraftKeeper::keepAgain);
    connect(&store, &HistoryStore::problemChanged, this, &DraftKeeper::keepAgain);
}

DraftKeeper::~DraftKeeper()
{
    save();
    keepAgain();
}

/// An emptied field was sent or given up: what is gone must not come back after a crash.
void DraftKeeper::take(const QString &text, int caret)
{
    if (text == m_draft.text && caret == m_draft.caret)
        return;
    m_isTyped = m_isTyped || text != m_draft.text;
    m_draft.text = text;
    m_draft.caret = caret;
    noteChange();
}

void DraftKeeper::takeAttachments(const QList<Attachment> &attachments)
{
    if (attachments == m_draft.attachments)
        return;
    m_isTyped = true;
    m_draft.attachments = attachments;
    noteChange();
}

void DraftKeeper::noteChange()
{
    m_isDirty = true;
    m_pause.start();
    noteModel();
    if (m_draft.isEmpty())
        save();
}

void DraftKeeper::noteModel()
{
    const bool isSame = m_draft.model == m_models.slug() && m_draft.effort == m_models.effort();
    if (m_draft.isEmpty() || m_models.slug().isEmpty() || isSame)
        return;
    m_draft.model = m_models.slug();
    m_draft.effort = m_models.effort();
    m_isDirty = true;
    m_pause.start();
}

/// What is there and not read yet is not written over.
void DraftKeeper::save()
{
    m_pause.stop();
    if (m_isDirty && m_kept && !m_isAwaited)
        keep(m_id, m_draft);
    m_isDirty = m_isDirty && m_isAwaited;
}

void DraftKeeper::keep(ConversationId id, const Draft &draft)
{
    m_unkept.insert(id, draft);
    m_store.keepDraft(id, draft).then(this, [this, id, draft](const std::optional<Error> &error) {
        if (!error && m_unkept.value(id) == draft)
            m_unkept.remove(id);
    });
}

void DraftKeeper::keepAgain()
{
    const QHash<ConversationId, Draft> unkept = m_unkept;
    for (auto draft = unkept.cbegin(); draft != unkept.cend(); ++draft)
        keep(draft.key(), draft.value());
}

void DraftKeeper::leave()
{
    save();
    if (m_isAwaited)
        m_left = joined(m_left, m_draft);
    m_isAwaited = m_isDirty = false;
}

void DraftKeeper::show(ConversationId id, const Draft &draft, bool kept)
{
    leave();
    m_id = id;
    m_draft = kept ? m_unkept.value(id, draft) : draft;
    m_kept = kept;
    m_isTyped = false;
    Q_EMIT shown(m_draft.text, int(m_draft.caret));
}

void DraftKeeper::bringNew()
{
    const int number = ++m_reads;
    if (m_unkept.contains({}))
        return;
    m_isAwaited = true;
    m_store.draft({}).then(this, [this, number](const Result<std::optional<Draft>> &draft) {
        if (number == m_reads)
            takeEarlier(draft ? draft->value_or(Draft()) : Draft());
    });
}

void DraftKeeper::takeEarlier(const Draft &earlier)
{
    const Draft before = joined(earlier, std::exchange(m_left, {}));
    if (!std::exchange(m_isAwaited, false)) {
        if (before != earlier)
            keep({}, before);
        return;
    }
    const bool isAlone = m_draft.isEmpty();
    m_draft = joined(before, m_draft);
    m_isDirty = m_isDirty || m_draft != earlier;
    if (m_isDirty)
        m_pause.start();
    if (before.isEmpty())
        return;
    if (isAlone)
        Q_EMIT cameBack();
    Q_EMIT shown(m_draft.text, int(m_draft.caret));
}

void DraftKeeper::begin(ConversationId id)
{
    m_pause.stop();
    m_isDirty = false;
    if (!std::exchange(m_isAwaited, false))
        keep(m_id, {});
    m_id = id;
}

} // namespace Lectern
