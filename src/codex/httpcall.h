// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "codex/httpanswer.h"
#include "codex/networkpolicy.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace Lectern {

/// Asks something small over HTTP, one thing at a time.
class HttpCall final : public QObject
{
    Q_OBJECT

public:
    /// Any answer that came whole, whatever its status; else why there is none. Never called from inside
    /// start().
    using Done = std::function<void(const Result<HttpAnswer> &)>;

    /// A catalogue is asked before the first question can be; nobody waits longer for it.
    static constexpr std::chrono::milliseconds kPatience{15'000};

    /// `patience` is for one whole answer, from start() to its last byte.
    explicit HttpCall(const NetworkPolicy &policy, QObject *parent = nullptr,
                      std::chrono::milliseconds patience = kPatience);
    ~HttpCall() override;

    /// Counts from the next start() on.
    void setPolicy(const NetworkPolicy &policy);

    /// What is under way is dropped without a word. An answer over 16 MiB is ErrorKind::TooLarge, one that
    /// is not whole when the patience is over ErrorKind::Timeout, even while bytes still come.
    void start(const QNetworkRequest &request, const Done &done);
    /// The same, with a method and a body, which is sent once: what it asks for may have been done although
    /// no answer came.
    void start(const QNetworkRequest &request, const QByteArray &method, const QByteArray &body,
               const Done &done);
    void drop();
    bool isRunning() const;

private:
    void finish();
    void end(const Result<HttpAnswer> &result);

    NetworkPolicy m_policy;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QPointer<QNetworkReply> m_reply;
    QTimer m_patience; // Qt's own transfer timeout begins anew with every byte
    Done m_done;
};

/// What a server's answer means that is not the one that was asked for: its own error, or
/// ErrorKind::NotResponsesServer when nothing like it is there.
Error refusalOf(const HttpAnswer &answer);

} // namespace Lectern
