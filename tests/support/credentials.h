// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "codex/turnsetup.h"

#include <QObject>

#include <functional>

namespace Lectern::Testing {

/// Leaves an endpoint what it has, until the server refuses it: then `renewed` says what comes in its place.
inline CredentialSource credentialsFrom(QObject *context,
                                        const std::function<Result<Endpoint>(Endpoint)> &renewed)
{
    return [context, renewed](const Endpoint &old, CredentialNeed need,
                              const std::function<void(const Result<Endpoint> &)> &done) {
        const Result<Endpoint> next = need == CredentialNeed::Refused ? renewed(old) : Result<Endpoint>(old);
        QMetaObject::invokeMethod(
            context, [done, next] { done(next); }, Qt::QueuedConnection);
    };
}

} // namespace Lectern::Testing
