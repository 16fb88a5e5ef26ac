// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Lectern {

/// A Responses server on this machine's loopback that answers from a script: canned texts, or a recording. It
/// speaks the protocol like the real service and is as strict as the strictest of them, but there is no model
/// behind it and it never opens a connection itself.
///
/// A WebSocket at `/v1/responses` takes `response.create`, a POST there is answered with server-sent events;
/// `GET /v1/models` lists its models, `GET /v1/usage` tells the limits of a made-up account.
class DemoServer : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        quint16 port = 0;            ///< 0: any free one
        QString scriptFile;          ///< empty: the built-in script
        double tokensPerSecond = 60; ///< 0: as fast as the socket takes it
        bool webSockets = true;      ///< otherwise every handshake is answered with 426
        /// What goes wrong on purpose, from faultTable(). `:N` behind a name strikes N requests instead of
        /// the first alone, `:always` every one.
        QStringList faults = {};
        /// How long a peer may take for the head of its request.
        std::chrono::milliseconds headTimeLimit = std::chrono::seconds(10);
    };

    explicit DemoServer(QObject *parent = nullptr);
    ~DemoServer() override;

    /// Listens on 127.0.0.1 and returns the base URL, `http://127.0.0.1:<port>/v1`. A server that listens
    /// already closes first. ErrorKind::PortInUse when the port cannot be had; ErrorKind::File when the
    /// script cannot be read or has a bad line, whose number is then in the detail; ErrorKind::Usage when
    /// there is no such fault, which is then the detail. After an error nothing listens.
    Result<QUrl> listen(const Options &options);

    /// Stops listening and drops every client. Without effect when it does not listen.
    void close();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace Lectern
