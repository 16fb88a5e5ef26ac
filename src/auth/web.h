// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

namespace Lectern {

/// Something small that is asked over HTTP.
struct WebRequest
{
    QByteArray method; ///< "GET" or "POST"
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
};

/// An answer that came whole, whatever its status.
struct WebAnswer
{
    int status = 0;
    QHash<QString, QString> headers = {}; ///< names in lower case
    QByteArray body = {};
};

/// A request under way. Destroying it drops the request: nothing is called back then.
class WebCall
{
public:
    WebCall() = default;
    WebCall(const WebCall &) = delete;
    WebCall &operator=(const WebCall &) = delete;
    virtual ~WebCall() = default;
};

/// The way to servers. Signing in does not know of proxies and certificates: whoever owns the network policy
/// gives one of these.
class Web
{
public:
    using Done = std::function<void(const Result<WebAnswer> &)>;

    Web() = default;
    Web(const Web &) = delete;
    Web &operator=(const Web &) = delete;
    virtual ~Web() = default;

    /// Calls back once and never from inside this call. An error says why no whole answer came; follows no
    /// redirects. The call may be destroyed from inside `done`.
    [[nodiscard]] virtual std::unique_ptr<WebCall> send(const WebRequest &request, const Done &done) = 0;
};

} // namespace Lectern
