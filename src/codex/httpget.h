// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "codex/httpanswer.h"
#include "codex/networkpolicy.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace Lectern {

/// Asks for something small over HTTP, one thing at a time.
class HttpGet final : public QObject
{
    Q_OBJECT

public:
    /// Any answer that came whole, whatever its status; else why there is none. Never called from inside
    /// start().
    using Done = std::function<void(const Result<HttpAnswer> &)>;

    explicit HttpGet(const NetworkPolicy &policy, QObject *parent = nullptr);
    ~HttpGet() override;

    /// Counts from the next start() on.
    void setPolicy(const NetworkPolicy &policy);

    /// What is under way is dropped without a word. An answer over 16 MiB is ErrorKind::TooLarge, one that
    /// takes longer than 15 seconds ErrorKind::Timeout.
    void start(QNetworkRequest request, const Done &done);
    void drop();
    bool isRunning() const;

private:
    void finish();

    NetworkPolicy m_policy;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QPointer<QNetworkReply> m_reply;
    Done m_done;
};

/// What a server's answer means that is not the one that was asked for: its own error, or
/// ErrorKind::NotResponsesServer when nothing like it is there.
Error refusalOf(const HttpAnswer &answer);

} // namespace Lectern
