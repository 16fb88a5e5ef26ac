// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "faultserver.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace Lectern::Testing {

/// One connection to a FaultServer.
class FaultPeer final : public QObject
{
    Q_OBJECT

public:
    FaultPeer(FaultServer &server, QTcpSocket *socket);

private:
    void read();
    bool readHead();
    bool readFrame();
    void readFrameOf(int opcode, const QByteArray &payload);
    void begin(const FaultServer::Contact &contact);
    void step();
    void act(const QJsonValue &deed);
    void actNamed(const QString &name);
    bool speak(const QString &name);
    bool misbehave(const QString &name);
    void say(const QJsonObject &event);
    void sayText(const QByteArray &message);
    void answerHttp(const QJsonObject &answer);
    void beginStream();
    void accept(const QByteArray &connection, const QByteArray &guid);
    void end();

    FaultServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_received;
    QByteArray m_head;
    QTimer m_pings;
    bool m_isWebSocket = false;
    bool m_isStream = false;
    bool m_isDeaf = false; ///< reads no more
    int m_item = 0;
    QString m_response;
    QJsonArray m_deeds; ///< to be done
    int m_done = 0;
};

} // namespace Lectern::Testing
