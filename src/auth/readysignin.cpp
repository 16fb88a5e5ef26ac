// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "auth/readysignin.h"

namespace Lectern {

ReadySignIn::ReadySignIn(const Result<SignedIn> &outcome, QObject *parent)
    : SignIn(parent)
    , m_outcome(outcome)
{
}

void ReadySignIn::start()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_outcome); }, Qt::QueuedConnection);
}

} // namespace Lectern
