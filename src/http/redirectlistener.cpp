// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "http/redirectlistener.h"

#include "http/redirectserver.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <mutex>

using namespace Qt::StringLiterals;

namespace Lectern {

/// The servers' threads may outlive the listener by what they are still reading and writing; they reach it
/// through a Desk, which forgets it in time.
class RedirectListener::Private
{
public:
    class Desk final : public RedirectVisitor, public std::enable_shared_from_this<Desk>
    {
    public:
        explicit Desk(Private &listener)
            : m_listener(&listener)
        {
        }
        void close()
        {
            const std::lock_guard lock(m_mutex);
            m_listener = nullptr;
        }
        void came(const RedirectParameters &parameters) override;

    private:
        std::mutex m_mutex;
        Private *m_listener;
    };

    explicit Private(RedirectListener *listener)
        : q(listener)
    {
        patience.setSingleShot(true);
    }

    bool start(const Options &options, quint16 port);
    void stop();
    void receive(const Desk &from, const RedirectParameters &parameters);

    RedirectListener *q;
    QTimer patience;
    std::shared_ptr<Desk> desk;
    std::shared_ptr<RedirectServer> v4;
    std::shared_ptr<RedirectServer> v6;
};

/// On a thread of a server.
void RedirectListener::Private::Desk::came(const RedirectParameters &parameters)
{
    const std::lock_guard lock(m_mutex);
    if (!m_listener)
        return;
    QMetaObject::invokeMethod(
        m_listener->q,
        [desk = shared_from_this(), listener = m_listener, parameters] {
            listener->receive(*desk, parameters);
        },
        Qt::QueuedConnection);
}

bool RedirectListener::Private::start(const Options &options, quint16 port)
{
    desk = std::make_shared<Desk>(*this);
    const RedirectRules rules{options.path.toStdString(), options.state.toStdString(), options.page};
    v4 = RedirectServer::listen(RedirectServer::Family::V4, port, rules, desk);
    if (!v4) {
        stop();
        return false;
    }
    // Only some browsers' "localhost" comes here: what is sent to servers says 127.0.0.1. So it does no harm
    // when there is no ::1, or another program has the port there.
    v6 = RedirectServer::listen(RedirectServer::Family::V6, v4->port(), rules, desk);
    return true;
}

void RedirectListener::Private::stop()
{
    patience.stop();
    if (desk)
        desk->close();
    for (const auto &server : {v4, v6}) {
        if (server)
            server->stop();
    }
    desk.reset();
    v4.reset();
    v6.reset();
}

void RedirectListener::Private::receive(const Desk &from, const RedirectParameters &parameters)
{
    if (desk.get() != &from)
        return; // the second answer, or the time was over in between
    stop();
    QUrlQuery query;
    for (const auto &[name, value] : parameters)
        query.addQueryItem(QString::fromLatin1(QByteArray::fromStdString(name).toPercentEncoding()),
                           QString::fromLatin1(QByteArray::fromStdString(value).toPercentEncoding()));
    Q_EMIT q->received(query);
}

RedirectListener::RedirectListener(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    connect(&d->patience, &QTimer::timeout, this, [this] {
        d->stop();
        Q_EMIT timedOut();
    });
}

RedirectListener::~RedirectListener()
{
    d->stop();
}

Result<quint16> RedirectListener::listen(const Options &options)
{
    d->stop();
    const QPointer<RedirectListener> guard(this);
    for (const quint16 port : options.ports) {
        if (d->start(options, port)) {
            d->patience.start(options.patience);
            return d->v4->port();
        }
        Q_EMIT portTaken(port);
        if (!guard)
            break;
    }
    return Error{ErrorKind::PortInUse, u"none of the %1 ports is free"_s.arg(options.ports.size())};
}

} // namespace Lectern
