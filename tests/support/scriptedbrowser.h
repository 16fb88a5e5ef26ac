// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

namespace Lectern::Testing {

/// What a person's browser does with a sign-in link, over real sockets: follows redirects, shows the page at
/// their end.
class ScriptedBrowser final : public QObject
{
    Q_OBJECT

public:
    /// What happens before the browser comes back with what it was given, or instead.
    enum class Manner {
        ComesBack,
        WrongState,  ///< once with another state before
        Cancels,     ///< asks for /cancel before, as Codex CLIs do of each other (protocol G.1)
        StrangeHost, ///< by a name that only looks like this machine before
        ComesTwice,
        StaysAway, ///< the person never answers
    };
    Q_ENUM(Manner)

    struct Page
    {
        QUrl url;
        int status = 0; ///< 0: nobody answered
        QByteArray body = {};
        QList<std::pair<QByteArray, QByteArray>> headers = {};
    };

    /// Trusts the authority in `caFile` besides the system's.
    explicit ScriptedBrowser(const QString &caFile);

    /// loaded() is emitted for each page that a redirect does not leave; rested() when nothing is left to do.
    void open(const QUrl &link, Manner manner = Manner::ComesBack);
    /// One page, without following anything. `host` in place of the address's own.
    void visit(const QUrl &url, const QByteArray &host = {});

    /// Where the last redirect to this machine's http went, with all that was given.
    QUrl wayBack() const { return m_wayBack; }
    const QList<Page> &pages() const { return m_pages; }

Q_SIGNALS:
    void loaded(const Lectern::Testing::ScriptedBrowser::Page &page);
    void rested();

private:
    struct Visit
    {
        QUrl url;
        QByteArray host = {};
        bool follows = true;
    };

    void next();
    void arrive(const QUrl &url, Manner manner);

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    Manner m_manner = Manner::ComesBack;
    QList<Visit> m_visits;
    bool m_isBusy = false;
    QUrl m_wayBack;
    QList<Page> m_pages;
};

} // namespace Lectern::Testing
