// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "codex/route.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

namespace Lectern {

/// One connection that ended when it should not have.
struct Disconnect
{
    QDateTime at; ///< UTC
    QString host;
    Route route = Route::WebSocket;
    ErrorKind kind = ErrorKind::ConnectionLost;
    QString detail; ///< holds no secret

    friend bool operator==(const Disconnect &, const Disconnect &) = default;
};

/// What was learnt about the network, kept over restarts in one small file: which servers are reached without
/// WebSockets for the next hour, what the person has set, and the last disconnects.
class NetworkDiary final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMaxDisconnects = 5;

    /// Reads `file`; one that is not there or cannot be read starts anew. Empty: nothing is kept.
    NetworkDiary(const QString &file, const Clock &clock, QObject *parent = nullptr);

    RouteSetting setting(const QUrl &server) const;
    void setSetting(const QUrl &server, RouteSetting setting);

    /// The way to take now.
    Route route(const QUrl &server) const;

    struct Detour
    {
        QDateTime until; ///< UTC; invalid when there is none
        QString reason;
    };
    /// Why and until when the way is not a WebSocket although nobody has set it.
    Detour detour(const QUrl &server) const;
    /// WebSockets do not work there; for an hour they are not tried.
    void takeDetour(const QUrl &server, const QString &reason);

    /// The newest first.
    const QList<Disconnect> &disconnects() const { return m_disconnects; }
    void add(const Disconnect &disconnect);

Q_SIGNALS:
    void changed();

private:
    void load();
    void save();

    const QString m_file;
    const Clock &m_clock;
    QHash<QString, RouteSetting> m_settings;
    QHash<QString, Detour> m_detours;
    QList<Disconnect> m_disconnects;
};

} // namespace Lectern
