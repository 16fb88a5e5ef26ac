// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/conversationdesk.h"

#include "conversation/title.h"
#include "storage/historyrecorder.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kTail = 12;  ///< turns that fill any window
constexpr int kMany = 400; ///< turns in one piece, where all are needed

/// Keeps in its place what the history says, or why it does not.
template <typename Opened, typename Value>
auto keepIn(const std::shared_ptr<Opened> &opened, Value Opened::*place)
{
    return [opened, place](const Result<Value> &answer) {
        if (answer)
            (*opened).*place = *answer;
        else
            opened->error = answer.error();
    };
}

} // namespace

/// What the history says of a conversation that is to be shown.
struct ConversationDesk::Opened
{
    std::optional<ConversationRecord> record;
    QList<Turn> turns;
    std::optional<Draft> draft;
    QList<QueuedQuestion> queue;
    std::optional<ScrollPosition> position;
    std::optional<Spot> spot; ///< is shown instead of `position`
    std::optional<Error> error;
};

ConversationDesk::ConversationDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_drafts(parts.store, parts.models)
    , m_queue(parts.store, parts.page)
    , m_finder(parts.store)
    , m_questions(parts.store)
{
    ConversationViewModel *page = &m_parts.page;
    connect(&m_parts.history, &HistoryViewModel::openRequested, this,
            qOverload<ConversationId>(&ConversationDesk::open));
    connect(&m_parts.history, &HistoryViewModel::removed, this, &ConversationDesk::takeRemoved);
    connect(page, &ConversationViewModel::asking, this,
            [this](OpenConversation *asking, const QString &question) { enter(*asking, question); });
    connect(page, &ConversationViewModel::copyWanted, this, &ConversationDesk::keepCopy);
    connect(page, &ConversationViewModel::forked, this, [this] {
        ++m_asked;
        showPage(m_parts.page.page(), {});
    });
    connect(&m_drafts, &DraftKeeper::cameBack, this, [this] { useModel({}, {}); });
    followAttachments();
    connect(page, &ConversationViewModel::settled, this, &ConversationDesk::takeSettled);
    connect(page, &ConversationViewModel::branchWanted, this, &ConversationDesk::bringBranch);
    connect(page, &ConversationViewModel::branchesWanted, this, &ConversationDesk::bringBranches);
    // Not at once: a question may be about to be added to the path, and the history may answer that fast.
    connect(page, &ConversationViewModel::pathChanged, this, &ConversationDesk::keepPath,
            Qt::QueuedConnection);
    connect(page, &ConversationViewModel::wholePathWanted, this, [this] {
        const Page whole = m_parts.page.page();
        bringEarlier(
            whole, kMany, [] { return false; }, [this](bool done) { m_parts.page.goOn(done); });
    });
    connect(&m_parts.models, &ModelChoice::chosen, this, [this] {
        if (const ConversationId id = m_parts.page.page()->id(); id.isValid())
            m_parts.store.setModel(id, m_parts.models.slug(), m_parts.models.effort());
    });
    connect(page, &ConversationViewModel::transcriptChanged, &m_finder,
            [this] { m_finder.setPage(m_parts.page.page()); });
    connect(&m_finder, &PageFinder::turnWanted, this, &ConversationDesk::bringTurn);
    connect(this, &ConversationDesk::spotWanted, &m_finder, &PageFinder::showSpot);
    m_finder.setPage(page->page());
    const auto tellRunning = [this] { m_parts.history.setRunning(m_parts.page.running()); };
    connect(page, &ConversationViewModel::runningChanged, this, tellRunning);
    connect(&m_queue, &QueueKeeper::asked, this, tellRunning);
    connect(page, &ConversationViewModel::transcriptChanged, this, tellRunning);
}

ConversationDesk::~ConversationDesk() = default;

void ConversationDesk::followAttachments()
{
    const ConversationViewModel *page = &m_parts.page;
    connect(&m_drafts, &DraftKeeper::shown, &m_attachments,
            [this] { m_attachments.setAttachments(m_drafts.draft().attachments); });
    connect(&m_attachments, &AttachmentList::attachmentsChanged, &m_drafts,
            [this] { m_drafts.takeAttachments(m_attachments.attachments()); });
    connect(page, &ConversationViewModel::attachmentsReturned, &m_attachments, &AttachmentList::add);
    connect(page, &ConversationViewModel::attachmentsTaken, &m_attachments, &AttachmentList::take);
}

KeepSend ConversationDesk::keepSend()
{
    return [this](TurnId turn, const std::function<void(const std::optional<Error> &)> &done) {
        const Page page = m_parts.page.findTurn(turn);
        if (!page || page->isTemporary())
            done({});
        else
            m_parts.store.markSent(turn).then(this,
                                              [done](const std::optional<Error> &error) { done(error); });
    };
}

void ConversationDesk::setOwner(const QString &owner, bool reopen)
{
    m_owner = owner;
    m_parts.history.setOwner(owner);
    begin();
    if (!reopen)
        return;
    if (m_parts.store.state() == HistoryState::Opening) // what was left unfinished is not known yet
        connect(
            &m_parts.store, &HistoryStore::stateChanged, this,
            [this, number = m_asked] {
                if (number == m_asked)
                    openLast();
            },
            Qt::SingleShotConnection);
    else
        openLast();
}

void ConversationDesk::openLast()
{
    tryToOpen(m_parts.store.interrupted(), m_parts.preferences.openConversation(m_owner));
}

/// The first of `ids` that is there, else the one called `key`.
void ConversationDesk::tryToOpen(const QList<ConversationId> &ids, const QString &key)
{
    const int number = m_asked;
    const auto chosen = std::make_shared<ConversationId>();
    const auto take = [this, number, chosen](const Result<std::optional<ConversationRecord>> &found) {
        const bool fits =
            found && *found && !(*found)->deletedAt &&
            ((*found)->owner == m_owner || (*found)->owner.isEmpty()); // nobody's is everybody's
        if (number == m_asked && fits && !chosen->isValid())
            *chosen = (*found)->id;
    };
    for (const ConversationId id : ids)
        m_parts.store.find(id).then(this, take);
    m_parts.store.find(key).then(
        this, [this, number, chosen, take](const Result<std::optional<ConversationRecord>> &found) {
            take(found);
            if (number != m_asked)
                return;
            if (chosen->isValid())
                bring(*chosen, std::make_shared<Opened>(), true);
        });
}

/// Of the one that is on the page nothing is newer in the history, unless another program answers in it.
void ConversationDesk::open(ConversationId id)
{
    Q_EMIT opening(id);
    const Page page = m_parts.page.page();
    if (id.isValid() && page->id() == id && !page->isAnsweredElsewhere())
        ++m_asked;
    else
        bring(id, std::make_shared<Opened>(), false);
}

void ConversationDesk::openAt(ConversationId id, TurnId turn, bool answer, const QString &text)
{
    Q_EMIT opening(id);
    const Page page = m_parts.page.page();
    const Spot spot{turn, answer, text};
    if (id.isValid() && page->id() == id) {
        ++m_asked;
        goTo(page, spot);
    } else {
        const auto opened = std::make_shared<Opened>();
        opened->spot = spot;
        bring(id, opened, false);
    }
}

/// The history answers in the order of the questions: with the last answer all are here.
void ConversationDesk::bring(ConversationId id, const std::shared_ptr<Opened> &opened, bool unlessTyped)
{
    const int number = ++m_asked;
    m_drafts.save();
    if (opened->spot && !m_parts.page.find(id)) // so that the right end of it is read
        m_parts.store.choose(opened->spot->turn);
    m_parts.store.find(id).then(this, keepIn(opened, &Opened::record));
    m_parts.store.turns(id, {}, kTail).then(this, keepIn(opened, &Opened::turns));
    m_parts.store.draft(id).then(this, keepIn(opened, &Opened::draft));
    m_parts.store.queue(id).then(this, keepIn(opened, &Opened::queue));
    const auto keepPosition = keepIn(opened, &Opened::position);
    m_parts.store.position(id).then(this, [=, this](const Result<std::optional<ScrollPosition>> &position) {
        keepPosition(position);
        if (number != m_asked || (unlessTyped && m_drafts.isTyped()))
            return;
        if (opened->error)
            m_parts.history.tellProblem(*opened->error);
        else if (opened->record)
            showOpened(opened);
    });
}

/// A conversation whose answer came to its end while it was read is still here, and newer. Where another
/// program answers, nothing is asked.
void ConversationDesk::showOpened(const std::shared_ptr<Opened> &opened)
{
    const ConversationRecord &record = *opened->record;
    Page page = m_parts.page.find(record.id);
    if (!page || page->isAnsweredElsewhere()) {
        page = m_parts.page.make(record.key);
        page->conversation().prependEarlier(opened->turns);
        page->queue().restore(opened->queue);
        this->record(*page, record);
    }
    showPage(page, opened->draft.value_or(Draft()));
    const QList<Turn> &turns = page->conversation().turns();
    if (record.model.isEmpty() && !turns.isEmpty()) // an imported one
        useModel(turns.constLast().model, turns.constLast().effort);
    else
        useModel(record.model, record.effort);
    m_parts.preferences.setOpenConversation(m_owner, record.key);
    m_parts.store.setUnread({record.id}, false);
    if (page->isAnsweredElsewhere())
        m_parts.history.tellAnswerElsewhere();
    if (opened->spot)
        goTo(page, *opened->spot);
    else
        restorePlace(opened->position.value_or(ScrollPosition()));
}

/// That of what is typed there, else the one that was asked last.
void ConversationDesk::useModel(const QString &model, const QString &effort)
{
    const Draft &draft = m_drafts.draft();
    const bool isOfDraft = !draft.isEmpty() && !draft.model.isEmpty();
    m_parts.models.use(isOfDraft ? draft.model : model, isOfDraft ? draft.effort : effort);
}

void ConversationDesk::showPage(const Page &page, const Draft &draft)
{
    Q_EMIT leaving();
    m_bringing = m_isRestoring = false;
    keepEdit();
    m_parts.page.show(page);
    resumeEdit();
    m_parts.history.setCurrent(page->id());
    m_attachments.leave();
    m_drafts.show(page->id(), draft, !page->isTemporary());
}

void ConversationDesk::adopt(const Page &page)
{
    ++m_asked;
    m_drafts.save();
    showPage(page, {});
    const QList<Turn> &turns = page->conversation().turns();
    if (!turns.isEmpty())
        useModel(turns.constLast().model, turns.constLast().effort);
    if (!page->isTemporary())
        m_parts.preferences.setOpenConversation(m_owner, page->conversation().key());
}

void ConversationDesk::openNew()
{
    m_parts.preferences.setOpenConversation(m_owner, {});
    begin();
}

/// It is there at once; what was typed for it comes when it is read.
void ConversationDesk::begin()
{
    ++m_asked;
    showPage(m_parts.page.make(), {});
    useModel({}, {});
    m_drafts.bringNew();
}

void ConversationDesk::openTemporary()
{
    ++m_asked;
    showPage(m_parts.page.make({}, OpenConversation::Keeping::Temporary), {});
    m_parts.models.use({}, {});
}

/// Once something is asked the person has not waited for what was to be shown. The recorder enters the
/// conversation in the history together with the question.
void ConversationDesk::enter(OpenConversation &page, const QString &question)
{
    if (page.isTemporary() || page.id().isValid())
        return;
    ++m_asked;
    record(page, recordFor(page, question));
    m_parts.history.setCurrent(page.id());
    m_parts.preferences.setOpenConversation(m_owner, page.conversation().key());
    m_drafts.begin(page.id());
}

ConversationRecord ConversationDesk::recordFor(const OpenConversation &page, const QString &question)
{
    ConversationRecord record;
    record.id = m_parts.ids.next<ConversationId>();
    record.key = page.conversation().key();
    record.owner = m_owner;
    record.title = titleFor(question);
    record.model = m_parts.models.slug();
    record.effort = m_parts.models.effort();
    record.createdAt = record.changedAt = m_parts.clock.wallNow();
    return record;
}

void ConversationDesk::record(OpenConversation &page, const ConversationRecord &record)
{
    page.setId(record.id);
    m_queue.keep(page);
    page.setRecorder(
        std::make_unique<HistoryRecorder>(m_parts.store, page.conversation(), m_parts.clock, record));
}

/// Until it is whole in the history the page stays as it is.
void ConversationDesk::keepCopy(const QList<Turn> &turns)
{
    if (turns.isEmpty())
        return;
    const int number = ++m_asked;
    const ConversationRecord copy = recordFor(*m_parts.page.make(), turns.constFirst().question);
    m_parts.store.keepTurns(copy.id, turns, copy)
        .then(this, [this, number, id = copy.id](const std::optional<Error> &error) {
            if (error)
                m_parts.history.tellProblem(*error);
            else if (number == m_asked)
                bring(id, std::make_shared<Opened>(), false);
        });
}

/// Of a question without words the answer gives the title.
void ConversationDesk::takeSettled(OpenConversation *page, TurnId id)
{
    m_parts.history.setRunning(m_parts.page.running());
    if (!page->id().isValid())
        return;
    if (page != m_parts.page.page().get())
        m_parts.store.setUnread({page->id()}, true);
    const QList<Turn> &turns = page->conversation().turns();
    if (turns.size() != 1 || turns.constFirst().id != id)
        return;
    const Turn &first = turns.constFirst();
    const QString title = titleFor(first.question, first.answerText());
    if (title != titleFor(first.question))
        m_parts.store.rename(page->id(), title, false);
}

void ConversationDesk::takeRemoved(const QList<ConversationId> &ids)
{
    for (const ConversationId id : ids) {
        if (const Page page = m_parts.page.find(id)) {
            page->setId({}); // its end is nothing new to be read
            page->stop();
            if (page == m_parts.page.page())
                openNew();
        }
    }
}

} // namespace Lectern
