// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "codex/route.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

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

/// What was learnt about the network, kept over restarts in one small file: which accounts are reached
/// without WebSockets for the next hour, what the person has set, and the last disconnects. Several programs
/// may keep one file: each change is written into what the file says by then, and what others wrote is known
/// from then on.
class NetworkDiary final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMaxDisconnects = 5;

    /// Reads `file`; one that is not there or cannot be read starts anew. Empty: nothing is kept.
    NetworkDiary(const QString &file, const Clock &clock, QObject *parent = nullptr);

    /// `account` is Endpoint::accountKey(), here and below.
    RouteSetting setting(const QString &account) const;
    void setSetting(const QString &account, RouteSetting setting);

    /// The way to take now.
    Route route(const QString &account) const;

    struct Detour
    {
        QDateTime until; ///< UTC; invalid when there is none
        QString reason;
    };
    /// Why and until when the way is not a WebSocket although nobody has set it.
    Detour detour(const QString &account) const;
    /// WebSockets do not work there; for an hour they are not tried.
    void takeDetour(const QString &account, const QString &reason);

    /// The newest first.
    const QList<Disconnect> &disconnects() const { return m_notes.disconnects; }
    void add(const Disconnect &disconnect);

Q_SIGNALS:
    void changed();

private:
    struct Notes
    {
        QHash<QString, RouteSetting> settings;
        QHash<QString, Detour> detours;
        QList<Disconnect> disconnects; ///< the newest first
    };

    static void merge(const Notes &news, Notes &into);
    static QJsonObject toJson(const Notes &notes);
    Notes fromJson(const QJsonObject &json) const;
    std::optional<Notes> read() const;
    bool write(const Notes &notes) const;
    void note(const Notes &news);
    void save();

    const QString m_file;
    const Clock &m_clock;
    Notes m_notes;
    Notes m_unwritten; ///< what the file has not been told yet
};

} // namespace Lectern
