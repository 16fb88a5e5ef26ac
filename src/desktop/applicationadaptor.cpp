// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "desktop/applicationadaptor.h"

#include "base/logging.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString tokenIn(const QVariantMap &platformData)
{
    const QString token = platformData.value(u"activation-token"_s).toString();
    return token.isEmpty() ? platformData.value(u"desktop-startup-id"_s).toString() : token;
}

} // namespace

ApplicationAdaptor::ApplicationAdaptor(const Take &take, QObject *parent)
    : QDBusAbstractAdaptor(parent)
    , m_take(take)
{
}

void ApplicationAdaptor::Activate(const QVariantMap &platformData)
{
    m_take({.token = tokenIn(platformData)});
}

void ApplicationAdaptor::Open(const QStringList &uris, const QVariantMap &platformData)
{
    StartMessage message{.token = tokenIn(platformData)};
    for (const QString &uri : uris)
        addOperand(message, uri);
    m_take(message);
}

void ApplicationAdaptor::ActivateAction(const QString &action, const QVariantList &parameters,
                                        const QVariantMap &platformData)
{
    Q_UNUSED(parameters)
    if (action == "quick"_L1)
        m_take({.wish = StartMessage::Wish::Quick, .token = tokenIn(platformData)});
    else if (action == "new"_L1)
        m_take({.wish = StartMessage::Wish::New, .token = tokenIn(platformData)});
    else
        qCInfo(lcDesktop, "an action that nobody knows");
}

} // namespace Lectern
