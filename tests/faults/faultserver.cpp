// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "faultserver.h"

#include "faultpeer.h"

#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

FaultServer::FaultServer(QObject *parent)
    : QTcpServer(parent)
{
    m_time.start();
    listen(QHostAddress::LocalHost);
}

QUrl FaultServer::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(serverPort()));
}

QList<FaultServer::Contact> FaultServer::contacts(Kind kind) const
{
    QList<Contact> found;
    for (const Contact &contact : m_contacts) {
        if (contact.kind == kind)
            found.append(contact);
    }
    return found;
}

qsizetype FaultServer::peers() const
{
    const auto sockets = findChildren<QTcpSocket *>();
    return std::count_if(sockets.begin(), sockets.end(), [](const QTcpSocket *socket) {
        return socket->state() == QAbstractSocket::ConnectedState;
    });
}

QJsonArray FaultServer::take(const Contact &contact)
{
    const qsizetype before = count(contact.kind);
    m_contacts.append(contact);
    m_contacts.last().at = m_time.nsecsElapsed();
    const Plan &plan = m_plans[int(contact.kind)];
    if (!plan.always.isEmpty())
        return plan.always;
    if (before < plan.deeds.size())
        return plan.deeds.at(before).toArray();
    return {contact.kind == Kind::Upgrade ? u"accept"_s : u"answer"_s};
}

void FaultServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    new FaultPeer(*this, socket);
}

} // namespace Lectern::Testing
