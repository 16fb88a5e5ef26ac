// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QHash>
#include <QNetworkProxy>
#include <QString>
#include <QUrl>

#include <functional>

namespace Lectern {

/// The proxy that the system names for an http, https, ws or wss address; NoProxy for none. May take seconds:
/// some systems run a script of the network for it, and look for that script first.
QNetworkProxy askSystemProxy(const QUrl &url);

/// Remembers what the system says for a minute, by scheme, host and port. Every request wants to know and so
/// does every look at the settings, all on the thread that draws; the script is not worth one wait each.
class SystemProxy final
{
public:
    using Ask = std::function<QNetworkProxy(const QUrl &)>;

    /// `clock` must outlive this.
    explicit SystemProxy(const Clock &clock, const Ask &ask = askSystemProxy);

    QNetworkProxy proxyFor(const QUrl &url);

private:
    struct Answer
    {
        QNetworkProxy proxy;
        Clock::TimePoint at;
    };

    const Clock &m_clock;
    Ask m_ask;
    QHash<QString, Answer> m_answers;
};

} // namespace Lectern
