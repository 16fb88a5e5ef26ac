// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <chrono>

class QTcpSocket;

namespace Lectern::Testing {

class FaultPeer;

/// A Responses server on the loopback that speaks both transports byte by byte and misbehaves as it is told.
///
/// What it does is a list of deeds, each the name of one (`created`, `text`, `cut` …, see faultpeer.cpp) or
/// an object with one: `{"event": {…}}`, `{"send": "…"}` (one message), `{"raw": "…"}` (as it stands in a
/// stream), `{"bytes": "…"}`,
/// `{"close": 1011}`, `{"http": 429, "body": …, "headers": {…}}`.
class FaultServer final : public QTcpServer
{
    Q_OBJECT

public:
    /// What is done to the 1st, 2nd, … handshake, frame and POST; later ones are answered as they should be,
    /// or all by `always`.
    struct Plan
    {
        QJsonArray deeds;
        QJsonArray always;
    };

    enum class Kind { Upgrade, Frame, Post };
    struct Contact
    {
        Kind kind = Kind::Upgrade;
        qint64 at = 0; ///< ns
        QByteArray head;
        QByteArray body;
    };

    explicit FaultServer(QObject *parent = nullptr);

    /// http://127.0.0.1:port/v1
    QUrl baseUrl() const;

    void setPlan(Kind kind, const Plan &plan) { m_plans[int(kind)] = plan; }

    /// Time between two deeds; at once without.
    void setPace(std::chrono::milliseconds pace) { m_pace = pace; }

    const QList<Contact> &contacts() const { return m_contacts; }
    QList<Contact> contacts(Kind kind) const;
    qsizetype count(Kind kind) const { return contacts(kind).size(); }

    /// Connections that stand.
    qsizetype peers() const;

Q_SIGNALS:
    /// So many deeds of the latest frame or POST are done.
    void acted(int deeds);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend FaultPeer;

    /// Notes a contact and says what is to be done to it.
    QJsonArray take(const Contact &contact);

    Plan m_plans[3];
    QList<Contact> m_contacts;
    QElapsedTimer m_time;
    std::chrono::milliseconds m_pace{0};
    int m_responses = 0;
};

} // namespace Lectern::Testing
