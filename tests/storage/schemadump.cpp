// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "schemadump.h"

#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

const QString kEnd = u";\n\n"_s;

/// The index of the search is made of tables of its own.
const QString kOurs = u"sql IS NOT NULL AND name NOT LIKE 'words\\_%' ESCAPE '\\' "
                      "AND name NOT LIKE 'grams\\_%' ESCAPE '\\' "
                      "AND name NOT LIKE 'title\\_words\\_%' ESCAPE '\\' "
                      "AND name NOT LIKE 'title\\_grams\\_%' ESCAPE '\\' "_s;

QStringList texts(Database &database, const QString &sql)
{
    QStringList texts;
    Rows rows = database.query(sql);
    while (rows.next())
        texts.append(rows.text(0));
    return texts;
}

QString insertOf(const QString &table, const QStringList &columns, const Rows &row)
{
    QStringList values;
    for (int i = 0; i < columns.size(); ++i)
        values.append(row.text(i));
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), values.join(u", "_s));
}

} // namespace

QStringList schemaOf(Database &database)
{
    return texts(database,
                 u"SELECT sql FROM sqlite_schema WHERE "_s + kOurs +
                     u"ORDER BY type = 'trigger', type = 'index', sql LIKE 'CREATE VIRTUAL%', name"_s);
}

QStringList rowsOf(Database &database)
{
    QStringList statements;
    const QStringList tables = texts(
        database,
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND "_s +
            kOurs +
            u"ORDER BY name IN ('items', 'ledger', 'journal', 'turn_attachments', 'tags', "
            "'positions'), name"_s);
    for (const QString &table : tables) {
        const QStringList columns = texts(database, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        QStringList quoted;
        for (const QString &column : columns)
            quoted.append(u"quote(%1)"_s.arg(column));
        Rows rows = database.query(u"SELECT %1 FROM %2"_s.arg(quoted.join(u", "_s), table));
        while (rows.next())
            statements.append(insertOf(table, columns, rows));
    }
    return statements;
}

QString joined(const QStringList &statements)
{
    return statements.join(kEnd) + kEnd;
}

QStringList split(const QString &text)
{
    return text.split(kEnd, Qt::SkipEmptyParts);
}

} // namespace Lectern::Testing
