// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/request.h"

#include <optional>

namespace Lectern {

/// What a connection remembers of its last completed response, and with it how little of the next request
/// needs to be sent. Source: protocol C.4. Pure.
class Continuation
{
public:
    struct Plan
    {
        Protocol::ResponseRequest request; ///< what goes over the wire
        qint64 savedBytes = 0;             ///< of input that stays unsent
    };

    /// An increment when nothing but the input differs from the last request and the input starts with all
    /// that was said then; else `full` as it is.
    Plan plan(const Protocol::ResponseRequest &full) const;

    /// `full` was answered whole by the response `id`, whose items were `output`, in the form in which they
    /// go back as input.
    void completed(const Protocol::ResponseRequest &full, const QString &id, const QJsonArray &output);

    /// There is nothing to continue from: the response broke, or held something that cannot go back.
    void forget();

private:
    struct Last
    {
        Protocol::ResponseRequest settings; ///< without input
        QJsonArray said;
        QString responseId;
    };

    std::optional<Last> m_last;
};

} // namespace Lectern
