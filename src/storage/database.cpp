// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/database.h"

#include "base/logging.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Writing takes milliseconds; who holds the file longer than this is no copy of this program at work.
constexpr std::chrono::milliseconds kPatience(3000);

/// The write-ahead log is cut to this many bytes when it has been written back.
constexpr int kMaxLog = 4 * 1024 * 1024;

/// Result codes of SQLite, see its documentation; the low byte is the class.
namespace Code {
constexpr int kPermission = 3;
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kNotADatabase = 26;
constexpr int kShortRead = 10 | (2 << 8);
constexpr int kSharedMemorySize = 10 | (19 << 8);
constexpr int kCorruptIndex = kCorrupt | (1 << 8); ///< of a virtual table
} // namespace Code

ErrorKind kindOf(int code)
{
    if (code == Code::kShortRead)
        return ErrorKind::HistoryDamaged;
    if (code == Code::kSharedMemorySize)
        return ErrorKind::DiskFull;
    switch (code & 0xff) {
    case Code::kFull:
        return ErrorKind::DiskFull;
    case Code::kPermission:
    case Code::kReadOnly:
    case Code::kCannotOpen:
        return ErrorKind::NotWritable;
    case Code::kBusy:
    case Code::kLocked:
        return ErrorKind::HistoryInUse;
    case Code::kCorrupt:
    case Code::kNotADatabase:
        return ErrorKind::HistoryDamaged;
    default:
        return ErrorKind::File;
    }
}

Error errorFrom(const QSqlError &error)
{
    const QString code = error.nativeErrorCode(); // none: the driver did not even ask
    return {kindOf(code.toInt()),
            code.isEmpty() ? error.driverText() : error.databaseText() + u" ("_s + code + u')'};
}

/// Qt takes a null string for NULL; here it is an empty text, and only an invalid value is NULL.
QVariant notNull(const QVariant &value)
{
    const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    return isNullText ? QVariant(u""_s) : value;
}

QString nameFor(const QString &file, Database::Access access)
{
    if (file.isEmpty())
        return u":memory:"_s;
    QUrl url = QUrl::fromLocalFile(file);
    url.setQuery(access == Database::Access::Immutable ? u"immutable=1"_s : QString());
    return QString::fromUtf8(url.toEncoded());
}

} // namespace

Rows::Rows(Database &database, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
{
}

Rows::Rows(Rows &&) noexcept = default;

Rows::~Rows()
{
    if (!m_query)
        return;
    m_query->finish();
    m_database->m_idle[m_sql] = std::move(m_query);
}

bool Rows::next()
{
    if (!m_query || m_database->m_error)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_database->note(*m_query);
    return false;
}

bool Rows::isNull(int column) const
{
    return m_query->isNull(column);
}

QVariant Rows::value(int column) const
{
    return isNull(column) ? QVariant() : m_query->value(column);
}

qint64 Rows::number(int column) const
{
    return value(column).toLongLong();
}

double Rows::real(int column) const
{
    return value(column).toDouble();
}

QString Rows::text(int column) const
{
    return value(column).toString();
}

QDateTime Rows::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), QTimeZone::utc());
}

Database::Database(const QString &file, Access access)
    : m_file(file)
    , m_connection(std::make_unique<QSqlDatabase>(
          QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString())))
{
    m_connection->setDatabaseName(nameFor(file, access));
    QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kPatience.count());
    if (access != Access::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_connection->setConnectOptions(options);
    if (!m_connection->open()) {
        m_error = errorFrom(m_connection->lastError());
        return;
    }
    setUp(access);
}

Database::~Database()
{
    m_idle.clear();
    const QString name = m_connection->connectionName();
    m_connection->close();
    m_connection.reset();
    QSqlDatabase::removeDatabase(name);
}

void Database::setUp(Access access)
{
    number(u"SELECT count(*) FROM sqlite_schema"_s); // is it a database at all?
    run(u"PRAGMA foreign_keys = ON"_s);
    run(u"PRAGMA temp_store = MEMORY"_s); // nothing of the texts in files that nobody knows of
    if (access != Access::ReadWrite)
        return;
    run(u"PRAGMA secure_delete = ON"_s);
    query(u"PRAGMA journal_mode = WAL"_s).next();
    run(u"PRAGMA synchronous = NORMAL"_s);
    run(u"PRAGMA journal_size_limit = %1"_s.arg(kMaxLog));
}

QVariant Database::bound(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

void Database::note(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    m_error = errorFrom(error);
    m_indexDamaged = error.nativeErrorCode().toInt() == Code::kCorruptIndex;
    if (m_error->detail != m_logged) // of many failures of a kind one is enough
        qCWarning(lcStorage).noquote() << "history:" << m_error->detail << "in" << query.lastQuery().left(60);
    m_logged = m_error->detail;
}

void Database::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

Rows Database::start(const QString &sql, const QVariantList &values)
{
    if (m_error)
        return Rows(*this, sql, nullptr);
    std::unique_ptr<QSqlQuery> query = std::move(m_idle[sql]);
    if (!query) {
        query = std::make_unique<QSqlQuery>(*m_connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            note(*query);
            return Rows(*this, sql, nullptr);
        }
    }
    const bool isNumbered = sql.contains(u":1");
    for (int i = 0; i < values.size(); ++i) {
        if (isNumbered)
            query->bindValue(u':' + QString::number(i + 1), notNull(values.at(i)));
        else
            query->bindValue(i, notNull(values.at(i)));
    }
    if (!query->exec()) {
        note(*query);
        query->finish();
        return Rows(*this, sql, nullptr);
    }
    return Rows(*this, sql, std::move(query));
}

qint64 Database::change(const QString &sql, const QVariantList &values)
{
    Rows rows = start(sql, values);
    return rows.m_query ? rows.m_query->numRowsAffected() : 0;
}

void Database::read(const std::function<void()> &work)
{
    if (m_writing > 0)
        return work();
    run(u"BEGIN"_s);
    if (m_error)
        return;
    work();
    QSqlQuery(*m_connection).exec(u"COMMIT"_s);
}

bool Database::write(const std::function<void()> &work)
{
    if (m_error)
        return false;
    if (m_writing > 0) {
        work();
        return !m_error;
    }
    run(u"BEGIN IMMEDIATE"_s);
    if (m_error)
        return false;
    ++m_writing;
    work();
    --m_writing;
    run(u"COMMIT"_s);
    if (!m_error)
        return true;
    QSqlQuery(*m_connection).exec(u"ROLLBACK"_s);
    return false;
}

bool Database::writeDurably(const std::function<void()> &work)
{
    run(u"PRAGMA synchronous = FULL"_s);
    const bool done = write(work);
    QSqlQuery(*m_connection).exec(u"PRAGMA synchronous = NORMAL"_s);
    return done;
}

} // namespace Lectern
