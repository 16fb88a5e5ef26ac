// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/identityprovider.h"

#include <QList>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace Lectern::Testing {

/// A request that the Codex CLI was seen to send; its field names in alphabetical order.
struct CapturedRequest
{
    QByteArray method;
    QString path;
    QByteArray contentType;
    QHash<QString, QString> fields;

    QStringList fieldNames() const;
};

/// The requests of one recording in the folder `docs/captures` beside the fixtures, in order; nothing where
/// there is no such folder. Recordings are no part of the project.
std::optional<QList<CapturedRequest>> capturedRequests(const QString &name);

/// Fails the test unless `seen` has the fields, and the form, of the captured request of its kind.
void compare(const IdentityProvider::Seen &seen, const QList<CapturedRequest> &captured);

/// The parameters of the recorded authorize link.
std::optional<QStringList> capturedLinkParameters();

} // namespace Lectern::Testing
