// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/tablerescue.h"

#include "base/logging.h"
#include "storage/database.h"

#include <QList>
#include <QQueue>
#include <QStringList>
#include <QVariant>

#include <limits>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// How many gaps are looked into: some thousand pages may be damaged before anything readable is missed.
constexpr int kMaxProbes = 4000;

/// So many rows are written at a time.
constexpr int kChunk = 500;

/// Both ends belong to it.
struct Range
{
    qint64 from = 0;
    qint64 to = 0;
};

class TableRescue final
{
public:
    TableRescue(Database &damaged, Database &whole, const QString &table)
        : m_damaged(damaged)
        , m_whole(whole)
        , m_table(table)
    {
        readColumns();
    }

    qint64 run();

private:
    void readColumns();
    qint64 scan(const QString &condition, const QVariantList &values, bool upwards, qint64 last);
    void look(const Range &range);
    void flush();
    bool takeDamage();

    Database &m_damaged;
    Database &m_whole;
    const QString m_table;
    QStringList m_columns;
    QString m_key;
    bool m_keyIsNumber = false;
    QList<QVariantList> m_rows; ///< read, not yet written
    QQueue<Range> m_gaps;
    qint64 m_written = 0;
};

/// The columns that both files have; generated ones are not among them.
void TableRescue::readColumns()
{
    QStringList here;
    Rows known = m_damaged.query(u"SELECT name FROM pragma_table_info(?)"_s, m_table);
    while (known.next())
        here.append(known.text(0));
    Rows rows = m_whole.query(u"SELECT name, type, pk FROM pragma_table_info(?)"_s, m_table);
    while (rows.next()) {
        if (!here.contains(rows.text(0)))
            continue;
        m_columns.append(rows.text(0));
        if (rows.number(2) == 1) {
            m_key = rows.text(0);
            m_keyIsNumber = rows.text(1) == u"INTEGER";
        }
    }
}

/// True when what was read last could not be read.
bool TableRescue::takeDamage()
{
    return m_damaged.takeError().has_value();
}

void TableRescue::flush()
{
    const QString marks = QStringList(m_columns.size(), u"?"_s).join(u", "_s);
    const QString sql =
        u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(m_table, m_columns.join(u", "_s), marks);
    m_whole.write([&] {
        for (const QVariantList &row : std::as_const(m_rows)) {
            m_written += m_whole.runWith(sql, row);
            if (m_whole.error() && m_whole.error()->kind == ErrorKind::File)
                m_whole.takeError(); // a value that cannot be right: the row is lost, no other
        }
    });
    m_rows.clear();
}

/// Reads until the end or the damage, and gives the last key that could be read, or `last`. The damage is
/// left in Database::error().
qint64 TableRescue::scan(const QString &condition, const QVariantList &values, bool upwards, qint64 last)
{
    const QString sql = u"SELECT %1, %2 FROM %3 %4 ORDER BY %1 %5"_s.arg(
        m_key, m_columns.join(u", "_s), m_table, condition, upwards ? u"ASC"_s : u"DESC"_s);
    Rows rows = m_damaged.queryWith(sql, values);
    while (rows.next()) {
        last = rows.number(0);
        QVariantList row;
        for (int column = 1; column <= m_columns.size(); ++column)
            row.append(rows.value(column));
        m_rows.append(row);
        if (m_rows.size() >= kChunk)
            flush();
    }
    flush();
    return last;
}

void TableRescue::look(const Range &range)
{
    if (range.from > range.to)
        return;
    const QString within = u"WHERE %1 BETWEEN ? AND ?"_s.arg(m_key);
    const qint64 low = scan(within, {range.from, range.to}, true, range.from - 1);
    if (!takeDamage())
        return;
    const qint64 high = scan(within, {low + 1, range.to}, false, range.to + 1);
    if (!takeDamage() || range.from == range.to)
        return;
    const qint64 middle = low + (high - low) / 2;
    m_gaps.enqueue({low + 1, middle});
    m_gaps.enqueue({middle + 1, high - 1});
}

qint64 TableRescue::run()
{
    if (m_columns.isEmpty() || m_key.isEmpty()) {
        takeDamage();
        return 0;
    }
    if (!m_keyIsNumber) {
        scan({}, {}, true, 0);
        if (takeDamage())
            scan({}, {}, false, 0);
        takeDamage();
        return m_written;
    }
    m_gaps.enqueue({0, std::numeric_limits<qint64>::max() / 2});
    for (int probes = 0; !m_gaps.isEmpty() && probes < kMaxProbes && !m_whole.error(); ++probes)
        look(m_gaps.dequeue());
    return m_written;
}

} // namespace

qint64 rescueTable(Database &damaged, Database &whole, const QString &table)
{
    const qint64 rows = TableRescue(damaged, whole, table).run();
    if (rows > 0)
        qCInfo(lcStorage) << "salvaged" << rows << "rows of" << table;
    return rows;
}

} // namespace Lectern
