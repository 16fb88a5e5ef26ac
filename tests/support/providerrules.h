// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/webserver.h"

#include <QList>
#include <QString>

/// How requests to an identity provider must look (protocol G.1 to G.3, G.7).
namespace Lectern::Testing {

/// A field that must be there, and the whole of what it may hold.
struct FieldRule
{
    QString name;
    QString pattern;
};

enum class ProviderCall {
    CodexAuthorize,
    Authorize, ///< mode S
    CodexExchange,
    Exchange, ///< mode S
    CodexRefresh,
    Refresh, ///< mode S
    CodexRevoke,
    Revoke, ///< mode S
    DeviceCode,
    DevicePoll,
};

QList<FieldRule> rulesOf(ProviderCall call);

/// What about `request` is not as it must be; empty when all is well. Names fields, never what they hold.
QString complaintAbout(const ServedRequest &request, ProviderCall call);

/// `text` has every word of `words`.
bool hasWords(const QString &text, const QString &words);

} // namespace Lectern::Testing
