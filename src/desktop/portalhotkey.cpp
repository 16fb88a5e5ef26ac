// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/portalhotkey.h"

#include "base/logging.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

const QString kPortal = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kShortcuts = u"org.freedesktop.portal.GlobalShortcuts"_s;
const QString kRequest = u"org.freedesktop.portal.Request"_s;
const QString kAppId = u"io.github.lectern.Lectern"_s;
const QString kShortcut = u"quick-prompt"_s;

QDBusMessage portalCall(const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(kPortal, kPath, interface, method);
}

/// Where the answer to a request of that name comes; it has to be listened to before the question.
QString requestPath(const QString &token)
{
    QString sender = QDBusConnection::sessionBus().baseService().mid(1);
    sender.replace(u'.', u'_');
    return u"/org/freedesktop/portal/desktop/request/"_s + sender + u'/' + token;
}

QString descriptionIn(const QVariant &shortcuts)
{
    for (const PortalShortcut &shortcut : qdbus_cast<QList<PortalShortcut>>(shortcuts)) {
        if (shortcut.first == kShortcut)
            return shortcut.second.value(u"trigger_description"_s).toString();
    }
    return {};
}

} // namespace

PortalHotkey::PortalHotkey(const QString &description)
    : m_description(description)
{
    qDBusRegisterMetaType<PortalShortcut>();
    qDBusRegisterMetaType<QList<PortalShortcut>>();
}

PortalHotkey::~PortalHotkey()
{
    release();
}

void PortalHotkey::take(const QKeySequence &sequence)
{
    const bool isUnderWay = state() == State::Asking;
    m_again = isUnderWay;
    m_sequence = sequence;
    if (isUnderWay)
        return;
    if (!QDBusConnection::sessionBus().isConnected())
        return setState(State::Unsupported);
    setState(State::Asking);
    m_session.isEmpty() ? enrol() : bind();
}

void PortalHotkey::release()
{
    m_sequence = {};
    m_again = false;
    stopListening();
    if (!m_session.isEmpty())
        QDBusConnection::sessionBus().send(QDBusMessage::createMethodCall(
            kPortal, std::exchange(m_session, {}), u"org.freedesktop.portal.Session"_s, u"Close"_s));
    setState(State::Off);
}

/// Programs of the host have to say who they are, else the person is asked by an unnamed one. Older portals
/// do not know the call; they guess.
void PortalHotkey::enrol()
{
    QDBusMessage message = portalCall(u"org.freedesktop.host.portal.Registry"_s, u"Register"_s);
    message << kAppId << QVariantMap();
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isError())
            qCDebug(lcDesktop, "the portal takes no names: %ls", qUtf16Printable(watcher->error().name()));
        if (state() == State::Asking)
            createSession();
    });
}

/// Asks and listens for the answer, which comes as a signal; `options` get the name of the request.
void PortalHotkey::request(const QString &method, QVariantList arguments, QVariantMap options,
                           const Next &next)
{
    stopListening();
    const QString token = u"lectern%1"_s.arg(++m_count);
    options.insert(u"handle_token"_s, token);
    arguments += options;
    m_request = requestPath(token);
    m_next = next;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kPortal, m_request, kRequest, u"Response"_s, this, SLOT(takeResponse(uint, QVariantMap)));
    QDBusMessage message = portalCall(kShortcuts, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, count = m_count] {
        watcher->deleteLater();
        if (watcher->isError() && count == m_count)
            fail(watcher->reply());
    });
}

void PortalHotkey::stopListening()
{
    m_next = {};
    if (m_request.isEmpty())
        return;
    QDBusConnection::sessionBus().disconnect(kPortal, std::exchange(m_request, {}), kRequest, u"Response"_s,
                                             this, SLOT(takeResponse(uint, QVariantMap)));
}

void PortalHotkey::takeResponse(uint status, const QVariantMap &results)
{
    const Next next = m_next;
    stopListening();
    if (next)
        next(status, results);
}

void PortalHotkey::fail(const QDBusMessage &reply)
{
    qCInfo(lcDesktop, "no hotkey from the portal: %ls", qUtf16Printable(reply.errorName()));
    stopListening();
    setState(reply.errorName().endsWith("NotAllowed"_L1) ? State::Refused : State::Unsupported);
}

void PortalHotkey::createSession()
{
    const QVariantMap options{{u"session_handle_token"_s, u"lectern"_s}};
    request(u"CreateSession"_s, {}, options, [this](uint status, const QVariantMap &results) {
        if (status != 0)
            return settle(status, results);
        m_session = results.value(u"session_handle"_s).toString();
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(kPortal, kPath, kShortcuts, u"Activated"_s, this,
                    SLOT(takeActivated(QDBusObjectPath, QString, qulonglong, QVariantMap)));
        bus.connect(kPortal, kPath, kShortcuts, u"ShortcutsChanged"_s, this,
                    SLOT(takeChanged(QDBusObjectPath, QDBusMessage)));
        bind();
    });
}

/// The desktop remembers what the person has said once: then there is no dialog.
void PortalHotkey::bind()
{
    m_again = false;
    QVariantMap about{{u"description"_s, m_description}};
    if (const QString trigger = portalTrigger(m_sequence); !trigger.isEmpty())
        about.insert(u"preferred_trigger"_s, trigger);
    const QList<PortalShortcut> shortcuts{{kShortcut, about}};
    const QVariantList arguments{QVariant::fromValue(QDBusObjectPath(m_session)),
                                 QVariant::fromValue(shortcuts),
                                 QString()}; // there may be no window to stand before
    request(u"BindShortcuts"_s, arguments, {},
            [this](uint status, const QVariantMap &results) { settle(status, results); });
}

/// Some say yes and give nothing: the person has taken the key away.
void PortalHotkey::settle(uint status, const QVariantMap &results)
{
    if (status == 0 && m_again)
        return bind();
    const QVariant given = results.value(u"shortcuts"_s);
    const bool isGiven = status == 0 && !qdbus_cast<QList<PortalShortcut>>(given).isEmpty();
    setState(isGiven ? State::Held : State::Refused, isGiven ? descriptionIn(given) : QString());
}

void PortalHotkey::takeActivated(const QDBusObjectPath &session, const QString &shortcut, qulonglong time,
                                 const QVariantMap &options)
{
    Q_UNUSED(time)
    if (session.path() == m_session && shortcut == kShortcut)
        Q_EMIT pressed(options.value(u"activation_token"_s).toString());
}

void PortalHotkey::takeChanged(const QDBusObjectPath &session, const QDBusMessage &message)
{
    if (session.path() == m_session && state() == State::Held)
        setState(State::Held, descriptionIn(message.arguments().value(1)));
}

QString portalTrigger(const QKeySequence &sequence)
{
    if (sequence.count() != 1)
        return {};
    const Qt::KeyboardModifiers modifiers = sequence[0].keyboardModifiers();
    QString trigger;
    if (modifiers & Qt::ControlModifier)
        trigger += u"CTRL+"_s;
    if (modifiers & Qt::AltModifier)
        trigger += u"ALT+"_s;
    if (modifiers & Qt::ShiftModifier)
        trigger += u"SHIFT+"_s;
    if (modifiers & Qt::MetaModifier)
        trigger += u"LOGO+"_s;
    const Qt::Key key = sequence[0].key();
    if (key == Qt::Key_Space)
        return trigger + u"space"_s;
    const QString name = QKeySequence(key).toString(QKeySequence::PortableText);
    const bool isLetter = name.size() == 1 && name[0].isLetterOrNumber();
    const bool isFunction = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    return isLetter ? trigger + name.toLower() : isFunction ? trigger + name : QString();
}

} // namespace Lectern
