// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Lectern {

/// `text` with everything that looks like a credential (bearer tokens, `sk-…` keys, JWTs, `key=`/`token=`
/// values, what stands between :// and @) replaced by an ellipsis. For every text of foreign origin that goes
/// to a log or an error's detail.
QString redact(const QString &text);

} // namespace Lectern
