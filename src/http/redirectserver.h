// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/redirectlistener.h"

#include <atomic>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace httplib {
class Server;
}

namespace Lectern {

/// Names and values, decoded.
using RedirectParameters = std::vector<std::pair<std::string, std::string>>;

/// Whom an answer with the right state is told. May be called on any thread.
class RedirectVisitor
{
public:
    RedirectVisitor() = default;
    RedirectVisitor(const RedirectVisitor &) = delete;
    RedirectVisitor &operator=(const RedirectVisitor &) = delete;
    virtual ~RedirectVisitor() = default;

    virtual void came(const RedirectParameters &parameters) = 0;
};

/// What a request must fit, and what it reads then.
struct RedirectRules
{
    std::string path;
    std::string state;
    RedirectPage page;
};

/// The server behind RedirectListener, on one loopback address, with threads of its own that share nothing
/// with others but the visitor.
class RedirectServer
{
public:
    enum class Family { V4, V6 };

    /// Listens until stop(); null when the port is taken or there is no such address. Port 0 is any free one.
    static std::shared_ptr<RedirectServer> listen(Family family, quint16 port, const RedirectRules &rules,
                                                  const std::shared_ptr<RedirectVisitor> &visitor);
    RedirectServer(const RedirectServer &) = delete;
    RedirectServer &operator=(const RedirectServer &) = delete;
    ~RedirectServer();

    quint16 port() const { return m_port; }

    /// The port is free when this returns. What is being read or written ends by itself, without anybody
    /// having to wait for it. Once.
    void stop();

private:
    RedirectServer();
    bool bind(Family family, quint16 port);
    void run();

    std::unique_ptr<httplib::Server> m_server;
    quint16 m_port = 0;
    std::atomic<bool> m_isStoppable = false;
};

} // namespace Lectern
