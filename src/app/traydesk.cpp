// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/traydesk.h"

#include "viewmodel/appviewmodel.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr int kRecent = 5;
constexpr int kTitle = 48; ///< characters of a title: menus are as wide as their widest line
const QString kConversation = u"conversation:"_s;

QString shortened(const QString &title)
{
    const QString line = title.simplified();
    return line.size() <= kTitle ? line : line.left(kTitle - 1) + u'…';
}

bool isOfNetwork(ErrorKind kind)
{
    return kind == ErrorKind::HostNotFound || kind == ErrorKind::ConnectionRefused ||
           kind == ErrorKind::ConnectionLost || kind == ErrorKind::Timeout;
}

} // namespace

/// What the person can do something about comes first.
Tray::State trayStateFor(const TrayFacts &facts)
{
    if (facts.signInNeeded)
        return Tray::State::NeedsYou;
    if (facts.running)
        return Tray::State::Working;
    if (facts.limitReached || facts.failure == ErrorKind::LimitReached)
        return Tray::State::Limit;
    if (facts.failure && isOfNetwork(*facts.failure))
        return Tray::State::Offline;
    return facts.unseen > 0 ? Tray::State::NeedsYou : Tray::State::Idle;
}

TrayDesk::TrayDesk(AppViewModel &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
{
    connect(app.desktop(), &DesktopPreferences::changed, this, &TrayDesk::applyShown);
    follow(app.conversation());
    follow(app.quick()->conversation());
    connect(app.status(), &StatusViewModel::changed, this, &TrayDesk::tellState);
    connect(app.hotkey(), &HotkeyViewModel::changed, this, &TrayDesk::fillMenu);
    connect(&app.store(), &HistoryStore::changed, this, &TrayDesk::readRecent);
    connect(&app.store(), &HistoryStore::erased, this, &TrayDesk::readRecent);
    connect(&app, &AppViewModel::accountChanged, this, &TrayDesk::readRecent);
    if (app.accounts())
        connect(app.accounts(), &AccountsViewModel::changed, this, &TrayDesk::tellState);
    applyShown();
}

TrayDesk::~TrayDesk() = default;

void TrayDesk::follow(const ConversationViewModel *page)
{
    connect(page, &ConversationViewModel::runningChanged, this, &TrayDesk::tellState);
    connect(page, &ConversationViewModel::settled, this, [this](OpenConversation *settled, TurnId id) {
        const Turn *turn = settled->conversation().turn(id);
        const bool failed = turn && turn->state == TurnState::Failed && turn->error;
        m_failure = failed ? std::optional(turn->error->kind) : std::nullopt;
        tellState();
    });
}

void TrayDesk::applyShown()
{
    const bool shown = m_app.desktop()->isTrayShown() && Tray::canHaveHost();
    if (shown == bool(m_tray))
        return;
    if (m_tray) {
        m_tray.reset();
        return;
    }
    m_tray = std::make_unique<Tray>();
    connect(m_tray.get(), &Tray::clicked, this, &TrayDesk::quickWanted);
    connect(m_tray.get(), &Tray::chosen, this, &TrayDesk::choose);
    m_recent.clear();
    fillMenu();
    tellState();
    readRecent();
    m_tray->setShown(true);
}

bool TrayDesk::isSeen() const
{
    return m_tray && Tray::hasHost();
}

void TrayDesk::setUnseen(int unseen)
{
    m_unseen = unseen;
    tellState();
}

TrayFacts TrayDesk::facts() const
{
    return {.running = m_app.conversation()->isRunning() || m_app.quick()->conversation()->isRunning(),
            .signInNeeded = m_app.accounts() && m_app.accounts()->isSessionEnded(),
            .unseen = m_unseen,
            .failure = m_failure,
            .limitReached = m_app.status()->limitPercent() >= 100};
}

void TrayDesk::tellState()
{
    if (!m_tray)
        return;
    const TrayFacts now = facts();
    QString tip = tr("Lectern");
    if (now.running)
        tip = tr("Lectern: an answer comes");
    else if (now.unseen > 0)
        tip = tr("Lectern: %n new answer(s)", nullptr, now.unseen);
    m_tray->setState(trayStateFor(now), tip);
    fillMenu();
}

/// Once for many changes.
void TrayDesk::readRecent()
{
    if (!m_tray || std::exchange(m_reading, true))
        return;
    const HistoryFilter filter{.owner = m_app.history()->list()->filter().owner};
    m_app.store().list(filter, kRecent).then(this, [this](const Result<ConversationPage> &page) {
        m_reading = false;
        m_recent = page ? page->records : QList<ConversationRecord>();
        fillMenu();
    });
}

void TrayDesk::fillMenu()
{
    if (!m_tray)
        return;
    const bool hasKey = m_app.hotkey()->isWorking();
    const QString quick = tr("Quick prompt");
    QList<TrayEntry> entries{{u"quick"_s, hasKey ? quick + u'\t' + m_app.hotkey()->sequence() : quick},
                             {u"new"_s, tr("New chat")},
                             {u"window"_s, tr("Open Lectern")},
                             {}};
    for (const ConversationRecord &record : std::as_const(m_recent)) {
        const QString title = record.title.isEmpty() ? tr("Untitled") : shortened(record.title);
        entries +=
            {kConversation + QString::number(record.id.value()), QString(title).replace(u'&', u"&&"_s)};
    }
    if (!m_recent.isEmpty())
        entries += TrayEntry{};
    if (const QString limit = m_app.status()->limit(); !limit.isEmpty())
        entries += {QList<TrayEntry>{{{}, limit}, {}}};
    entries += {u"quit"_s, tr("Quit")};
    m_tray->setMenu(entries);
}

void TrayDesk::choose(const QString &key)
{
    if (key == "quick"_L1)
        Q_EMIT quickWanted();
    else if (key == "new"_L1)
        Q_EMIT newWanted();
    else if (key == "window"_L1)
        Q_EMIT windowWanted();
    else if (key == "quit"_L1)
        Q_EMIT quitWanted();
    else if (key.startsWith(kConversation))
        Q_EMIT conversationWanted(ConversationId(key.mid(kConversation.size()).toLongLong()));
}

} // namespace Lectern
