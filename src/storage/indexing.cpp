// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/indexing.h"

#include "storage/database.h"
#include "storage/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lectern::Indexing {

namespace {

/// So many texts, or this many characters, at a time: some milliseconds of work.
constexpr int kTexts = 100;
constexpr int kCharacters = 100'000;

qint64 upto(Database &database)
{
    return database.number(u"SELECT upto FROM indexed"_s);
}

/// The last text of the next piece; 0 when there is none.
qint64 nextEnd(Database &database, qint64 from)
{
    qint64 end = 0;
    qint64 characters = 0;
    Rows rows = database.query(u"SELECT id, length(text) FROM messages WHERE id > ? ORDER BY id LIMIT ?"_s,
                               from, kTexts);
    while (characters < kCharacters && rows.next()) {
        end = rows.number(0);
        characters += rows.number(1);
    }
    return end;
}

} // namespace

void begin(Database &database)
{
    database.write([&database] {
        dropIndexOfWords(database);
        makeIndexOfWords(database);
        database.run(u"UPDATE indexed SET upto = 0"_s);
    });
}

bool isComplete(Database &database)
{
    return upto(database) == kAllIndexed;
}

bool step(Database &database)
{
    bool done = false;
    database.write([&] {
        const qint64 from = upto(database);
        const qint64 end = from == kAllIndexed ? 0 : nextEnd(database, from);
        done = end == 0;
        for (const QString &table : {u"words"_s, u"grams"_s}) {
            database.run(
                u"INSERT INTO %1 (rowid, text) SELECT id, text FROM messages WHERE id > ? AND id <= ?"_s.arg(
                    table),
                from, end);
        }
        database.run(u"UPDATE indexed SET upto = ?"_s, done ? kAllIndexed : end);
    });
    return done && !database.error();
}

void together(Database &database, const QList<TurnId> &turns, const std::function<void()> &work)
{
    if (!isComplete(database))
        return work();
    database.run(u"UPDATE indexed SET upto = 0"_s);
    work();
    QJsonArray ids;
    for (const TurnId turn : turns)
        ids.append(qint64(turn.value()));
    const QString list = QString::fromLatin1(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    for (const QString &table : {u"words"_s, u"grams"_s}) {
        database.run(u"INSERT INTO %1 (rowid, text) SELECT m.id, m.text FROM json_each(?) t "
                     "CROSS JOIN messages m ON m.id IN (t.value * 2, t.value * 2 + 1)"_s.arg(table),
                     list);
    }
    database.run(u"UPDATE indexed SET upto = ?"_s, kAllIndexed);
}

} // namespace Lectern::Indexing
