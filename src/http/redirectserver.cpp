// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "http/redirectserver.h"

#include <httplib.h>

#include <algorithm>
#include <system_error>
#include <thread>

namespace Lectern {

namespace {

/// A browser opens two or three connections and uses one of them.
constexpr size_t kThreads = 4;

/// How long a connection may be silent. Browsers on the same machine need milliseconds, and a thread is
/// taken while one waits.
constexpr time_t kSilenceSeconds = 1;

/// Nothing with a body is asked for.
constexpr size_t kMaxBodyBytes = 4096;

constexpr char kStyle[] = "html{color-scheme:light dark}"
                          "body{font:1.1rem/1.5 system-ui,sans-serif;margin:0;min-height:100vh;display:flex;"
                          "align-items:center;justify-content:center;background:#faf9f7;color:#22201d}"
                          "main{max-width:26rem;padding:2rem;text-align:center}"
                          "h1{font-size:1.4rem;font-weight:600;margin:0 0 .75rem}p{margin:0}"
                          "@media(prefers-color-scheme:dark){body{background:#1b1a18;color:#ece9e4}}";

std::string pageOf(const RedirectPage &page, const QString &text)
{
    const QByteArray title = page.title.toHtmlEscaped().toUtf8();
    const QByteArray html =
        QByteArray("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                   "content=\"width=device-width\"><title>") +
        title + "</title><style>" + kStyle + "</style></head><body><main><h1 dir=\"auto\">" + title +
        "</h1><p dir=\"auto\">" + text.toHtmlEscaped().toUtf8() + "</p></main></body></html>\n";
    return html.toStdString();
}

/// How long it takes tells nothing of where they differ.
bool isSame(const std::string &came, const std::string &expected)
{
    if (came.size() != expected.size() || expected.empty())
        return false;
    volatile unsigned char difference = 0;
    for (size_t i = 0; i < expected.size(); ++i)
        difference = static_cast<unsigned char>(difference | (came[i] ^ expected[i]));
    return difference == 0;
}

/// By the Host header, which a page elsewhere that makes its own name resolve to this machine cannot choose.
bool isForUs(const httplib::Request &request, quint16 port)
{
    if (request.get_header_value_count("Host") != 1)
        return false;
    std::string host = request.get_header_value("Host");
    std::transform(host.begin(), host.end(), host.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const std::string::size_type colon = host.rfind(':');
    if (colon == std::string::npos || host.substr(colon + 1) != std::to_string(port))
        return false;
    host.resize(colon);
    return host == "127.0.0.1" || host == "localhost" || host == "[::1]";
}

bool hasRightState(const httplib::Request &request, const std::string &state)
{
    return request.get_param_value_count("state") == 1 && isSame(request.get_param_value("state"), state);
}

/// Answers the requests of one server.
class Clerk
{
public:
    Clerk(const RedirectRules &rules, const std::shared_ptr<RedirectVisitor> &visitor, quint16 port)
        : m_visitor(visitor)
        , m_path(rules.path)
        , m_state(rules.state)
        , m_done(pageOf(rules.page, rules.page.done))
        , m_failed(pageOf(rules.page, rules.page.failed))
        , m_wrong(pageOf(rules.page, rules.page.wrong))
        , m_port(port)
    {
    }

    void serve(const httplib::Request &request, httplib::Response &response)
    {
        response.set_header("Cache-Control", "no-store");
        response.set_header("Referrer-Policy", "no-referrer");
        response.set_header("X-Content-Type-Options", "nosniff");
        response.set_header("Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
                            "form-action 'none'; frame-ancestors 'none'");
        if (!isForUs(request, m_port))
            return refuse(response, 403, "Forbidden\n");
        if (request.path != m_path)
            return refuse(response, 404, "Not found\n");
        if (request.method != "GET")
            return refuse(response, 405, "Method not allowed\n");
        if (!hasRightState(request, m_state))
            return show(response, 400, m_wrong);
        show(response, 200, request.has_param("code") && !request.has_param("error") ? m_done : m_failed);
        m_visitor->came({request.params.begin(), request.params.end()});
    }

private:
    static void refuse(httplib::Response &response, int status, const char *text)
    {
        response.status = status;
        response.set_content(text, "text/plain; charset=utf-8");
    }
    static void show(httplib::Response &response, int status, const std::string &page)
    {
        response.status = status;
        response.set_content(page, "text/html; charset=utf-8");
    }

    const std::shared_ptr<RedirectVisitor> m_visitor;
    const std::string m_path;
    const std::string m_state;
    const std::string m_done;
    const std::string m_failed;
    const std::string m_wrong;
    const quint16 m_port;
};

/// The library's own options would let a second program listen on the same port, and get the code.
void claimPort(socket_t socket)
{
    const int yes = 1;
#ifdef _WIN32
    setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes), sizeof yes);
#else
    // Without it a port that was in use a minute ago looks taken; one that is listened on stays taken.
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#endif
}

} // namespace

RedirectServer::RedirectServer()
    : m_server(std::make_unique<httplib::Server>())
{
    m_server->set_socket_options(claimPort);
    m_server->set_keep_alive_max_count(1);
    m_server->set_keep_alive_timeout(kSilenceSeconds);
    m_server->set_read_timeout(kSilenceSeconds);
    m_server->set_write_timeout(kSilenceSeconds);
    m_server->set_payload_max_length(kMaxBodyBytes);
    // The library would tell the browser what was thrown.
    m_server->set_exception_handler([](const httplib::Request &, httplib::Response &response,
                                       std::exception_ptr) { response.status = 500; });
    // The library calls it as soon as its stop() has an effect, and not before.
    m_server->new_task_queue = [this] {
        m_isStoppable = true;
        m_isStoppable.notify_all();
        return new httplib::ThreadPool(kThreads);
    };
}

RedirectServer::~RedirectServer() = default;

std::shared_ptr<RedirectServer> RedirectServer::listen(Family family, quint16 port,
                                                       const RedirectRules &rules,
                                                       const std::shared_ptr<RedirectVisitor> &visitor)
try {
    const std::shared_ptr<RedirectServer> server(new RedirectServer);
    if (!server->bind(family, port))
        return {};
    server->m_server->set_pre_routing_handler(
        [clerk = std::make_shared<Clerk>(rules, visitor, server->m_port)](const httplib::Request &request,
                                                                          httplib::Response &response) {
            clerk->serve(request, response);
            return httplib::Server::HandlerResponse::Handled;
        });
    // Whoever waited for this thread would wait for the slowest connection.
    std::thread([server] { server->run(); }).detach();
    return server;
} catch (const std::system_error &) {
    return {}; // no thread to be had
}

bool RedirectServer::bind(Family family, quint16 port)
{
    const bool isV4 = family == Family::V4;
    const std::string host = isV4 ? "127.0.0.1" : "::1";
    m_server->set_address_family(isV4 ? AF_INET : AF_INET6);
    const int bound = port == 0                            ? m_server->bind_to_any_port(host)
                      : m_server->bind_to_port(host, port) ? int(port)
                                                           : -1;
    if (bound <= 0)
        return false;
    m_port = static_cast<quint16>(bound);
    return true;
}

void RedirectServer::run()
{
    try {
        m_server->listen_after_bind();
    } catch (const std::exception &) {
        // No threads to be had: as if nobody came.
    }
    m_isStoppable = true;
    m_isStoppable.notify_all();
}

void RedirectServer::stop()
{
    m_isStoppable.wait(false); // as long as a thread needs to begin
    m_server->stop();
}

} // namespace Lectern
