// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/database.h"

#include <QStringList>

namespace Lectern::Testing {

/// How SQLite would go about it, one line a step.
inline QStringList queryPlan(Database &database, const QString &sql, const QVariantList &values)
{
    QStringList plan;
    Rows rows = database.queryWith(QStringLiteral("EXPLAIN QUERY PLAN ") + sql, values);
    while (rows.next())
        plan.append(rows.text(3));
    return plan;
}

/// The steps that cost more the more there is: reading all of a table, sorting all that was read.
inline QStringList costlySteps(Database &database, const QString &sql, const QVariantList &values)
{
    const QStringList plan = queryPlan(database, sql, values);
    if (plan.isEmpty())
        return {QStringLiteral("no plan")};
    return plan.filter(QStringLiteral("SCAN")) + plan.filter(QStringLiteral("TEMP B-TREE"));
}

} // namespace Lectern::Testing
