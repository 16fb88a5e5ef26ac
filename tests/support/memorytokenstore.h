// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/tokenstore.h"

#include <QHash>
#include <QObject>

namespace Lectern::Testing {

/// Keeps secrets until it is destroyed, which also ends what was not answered yet.
class MemoryTokenStore final : public TokenStore
{
public:
    void read(const QString &key, const Read &done) override;
    void write(const QString &key, const Secret &value, const Written &done) override;
    void remove(const QString &key, const Written &done) override;

private:
    QObject m_context; ///< what answers later belongs to it
    QHash<QString, Secret> m_values;
};

} // namespace Lectern::Testing
