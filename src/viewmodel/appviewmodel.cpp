// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/appviewmodel.h"

#include "codex/websockettransport.h"
#include "viewmodel/errorsentence.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lectern {

AppViewModel::AppViewModel(Preferences &preferences, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_service(std::make_unique<WebSocketTransport>())
    , m_models(m_catalogue, preferences)
    , m_conversation(m_service, m_models, clock)
{
}

AppViewModel::~AppViewModel() = default;

void AppViewModel::setAccount(const Account &account, const QString &model, const QString &effort)
{
    m_conversation.startNew();
    m_account = account;
    m_problem.clear();
    m_service.setEndpoint(account.endpoint);
    m_models.load(account.endpoint, account.name, model, effort);
    Q_EMIT accountChanged();
    Q_EMIT problemChanged();
}

void AppViewModel::setProblem(const Error &error)
{
    m_problem = errorSentence(error);
    Q_EMIT problemChanged();
}

void AppViewModel::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

bool AppViewModel::openLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool allowed = scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1;
    return url.isValid() && allowed && QDesktopServices::openUrl(url);
}

} // namespace Lectern
