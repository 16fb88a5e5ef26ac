// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <memory>

namespace Lectern {

/// The texts of the page that the browser shows at the end, plain.
struct RedirectPage
{
    QString title;
    QString done;   ///< what to read when the program goes on
    QString failed; ///< when the sign-in was declined
    QString wrong;  ///< when what came does not belong to this sign-in
};

/// Waits on this machine's loopback for the browser to come back from a sign-in, once. Answers only requests
/// whose Host is this loopback address and port, and only GET of the path; a wrong `state` is refused and the
/// wait goes on (protocol G.1). No page and no further address holds anything of what came.
class RedirectListener final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QList<quint16> ports; ///< tried in this order; 0 is any free one
        QByteArray state;     ///< what must come back; compared in constant time
        QString path = QStringLiteral("/auth/callback");
        RedirectPage page;
        std::chrono::milliseconds patience = std::chrono::minutes(10);
    };

    explicit RedirectListener(QObject *parent = nullptr);
    ~RedirectListener() override;

    /// Listens on 127.0.0.1, and on ::1 where there is one. Returns the port; ErrorKind::PortInUse when all
    /// are taken. portTaken() is emitted from inside for each one that is; this may be
    /// destroyed then.
    Result<quint16> listen(const Options &options);

Q_SIGNALS:
    void portTaken(quint16 port);

    /// What came back: `code` or `error`, and what goes with it, to be read with QUrl::FullyDecoded.
    /// Listening has ended.
    void received(const QUrlQuery &query);

    /// Nobody came. Listening has ended.
    void timedOut();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lectern
