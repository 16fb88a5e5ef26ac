// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "base/redact.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern {

// What stands before an @ in an address goes whole, be it a user without a password or, seldom, a piece of a
// path: people write passwords with any character in them. The bound keeps long texts linear.
QString redact(const QString &text)
{
    static const QRegularExpression secrets(
        uR"((\bBearer\s+|\b(?:access_token|refresh_token|id_token|api_key|apikey|key|token|code)["']?\s*[=:]\s*["']?))"
        uR"([A-Za-z0-9._~+/=-]{8,}|\b(?:sk|at|rt)-[A-Za-z0-9_-]{8,}|\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*)"
        uR"(|(://)[^\s"<>]{1,1024}(?=@))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    return result.replace(secrets, u"\\1\\2…"_s);
}

} // namespace Lectern
