// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/keysignin.h"

#include "auth/webmessage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr QLatin1StringView kWhat("trying the key");

/// Keys have 50 to 170 letters.
constexpr qsizetype kMaxKeyLength = 4096;

/// The end of a shorter one would give away too much of it.
constexpr qsizetype kMinLengthToShowEnd = 20;
constexpr qsizetype kShownEnd = 4;

bool canBeKey(const QByteArray &key)
{
    return !key.isEmpty() && key.size() <= kMaxKeyLength &&
           std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

/// As OpenAI's own pages name keys.
QString nameOf(const QByteArray &key)
{
    const bool showsEnd = key.size() >= kMinLengthToShowEnd;
    return u"sk-…"_s + (showsEnd ? QString::fromLatin1(key.last(kShownEnd)) : QString());
}

/// What an answer to the question for models means that is not one.
Error refusalOfKey(const WebAnswer &answer)
{
    Error error = refusal(answer, kWhat);
    if (answer.status == 401)
        error.kind = ErrorKind::SignInNeeded;
    else if (answer.status == 403)
        error.kind = ErrorKind::Forbidden;
    else if (answer.status == 404 || answer.status == 405 || answer.status < 400)
        error.kind = ErrorKind::NotResponsesServer;
    return error;
}

} // namespace

KeySignIn::KeySignIn(const AuthServer &server, Web &web, const Clock &clock, const Secret &key,
                     const std::optional<Account> &known, QObject *parent)
    : SteppedSignIn(web, clock, known, {}, parent)
    , m_server(server)
    , m_key(key.reveal().trimmed())
{
}

void KeySignIn::start()
{
    if (!canBeKey(m_key.reveal()))
        return later([this] { end(Error{ErrorKind::SignInNeeded, u"what was pasted cannot be a key"_s}); });
    QUrl url = m_server.apiBase;
    url.setPath(url.path() + u"/models"_s);
    ask({"GET"_ba,
         url,
         {{"Authorization"_ba, "Bearer "_ba + m_key.reveal()}, {"Accept"_ba, "application/json"_ba}}},
        [this](const WebAnswer &answer) { read(answer); });
}

void KeySignIn::read(const WebAnswer &answer)
{
    if (!isSuccess(answer))
        return end(refusalOfKey(answer));
    // A page for people, say of a network that wants a sign-in of its own, is no list of models.
    if (!objectOf(answer, kWhat))
        return end(Error{ErrorKind::NotResponsesServer, kWhat + u": an answer without a JSON object"_s});
    Account account;
    account.kind = AccountKind::ApiKey;
    account.name = nameOf(m_key.reveal());
    account.baseUrl = m_server.apiBase;
    end(SignedIn{account, {.accessToken = m_key}});
}

} // namespace Lectern
