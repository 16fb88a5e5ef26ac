// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

class QSqlDatabase;
class QSqlQuery;

namespace Lectern {

class Database;

/// What a statement gives, one row after the other. Reading a column of another type gives its default.
class Rows final
{
public:
    Rows(Rows &&) noexcept;
    Rows &operator=(Rows &&) = delete;
    ~Rows(); ///< the statement can be used again

    /// False at the end, and when the next row cannot be read: then Database::error() says so.
    bool next();

    bool isNull(int column) const;
    qint64 number(int column) const;
    double real(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    QString text(int column) const;
    QVariant value(int column) const; ///< invalid for NULL
    QDateTime time(int column) const; ///< UTC; invalid for NULL
    template <typename AnyId> AnyId id(int column) const { return AnyId(quint64(number(column))); }

private:
    friend class Database;
    Rows(Database &database, QString sql, std::unique_ptr<QSqlQuery> query);

    Database *m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query; ///< null when the statement failed
};

/// One connection to one SQLite file, to be used by one thread. The first failure stays: nothing is done
/// after it until takeError(), so that what belongs together can be written without asking after every line.
class Database final
{
public:
    enum class Access {
        ReadWrite, ///< the file is made when it is missing
        ReadOnly,
        Immutable, ///< as ReadOnly, in a place where no other file can be made; nobody else may write
    };

    /// An empty `file` is a database in memory. See error().
    Database(const QString &file, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &file() const { return m_file; }

    /// `sql` is prepared once for all calls; ids that are not valid and invalid times are NULL. A value
    /// stands for a `?`, or for all `:1`, `:2`, which have to appear in that order.
    template <typename... Values> Rows query(const QString &sql, const Values &...values)
    {
        return start(sql, {bound(values)...});
    }
    /// How many rows were changed.
    template <typename... Values> qint64 run(const QString &sql, const Values &...values)
    {
        return change(sql, {bound(values)...});
    }
    qint64 runWith(const QString &sql, const QVariantList &values) { return change(sql, values); }
    Rows queryWith(const QString &sql, const QVariantList &values) { return start(sql, values); }
    /// The first column of the first row; 0 when there is none.
    template <typename... Values> qint64 number(const QString &sql, const Values &...values)
    {
        Rows rows = start(sql, {bound(values)...});
        return rows.next() ? rows.number(0) : 0;
    }

    /// All that `work` reads is of one moment; many small questions cost less so.
    void read(const std::function<void()> &work);
    /// All of `work` or, after a failure, nothing of it. Inside of another one it is a part of that.
    bool write(const std::function<void()> &work);
    /// As write(), and it is on the disk when this returns true.
    bool writeDurably(const std::function<void()> &work);
    /// Ends a write() as a failure.
    void fail(const Error &error);

    const std::optional<Error> &error() const { return m_error; }
    std::optional<Error> takeError() { return std::exchange(m_error, std::nullopt); }
    /// Whether the last failure was that an index of the search is damaged, and nothing else.
    bool isIndexDamaged() const { return m_indexDamaged; }

private:
    friend class Rows;

    Rows start(const QString &sql, const QVariantList &values);
    qint64 change(const QString &sql, const QVariantList &values);
    void note(const QSqlQuery &query);
    void setUp(Access access);

    static QVariant bound(const QString &text) { return text; }
    static QVariant bound(QLatin1StringView text) { return QString(text); }
    static QVariant bound(qint64 number) { return number; }
    static QVariant bound(int number) { return number; }
    static QVariant bound(double number) { return number; }
    static QVariant bound(bool flag) { return flag ? 1 : 0; }
    static QVariant bound(const QDateTime &time);
    template <typename Tag> static QVariant bound(Id<Tag> id)
    {
        return id.isValid() ? QVariant(qint64(id.value())) : QVariant();
    }
    template <typename Value> static QVariant bound(const std::optional<Value> &value)
    {
        return value ? bound(*value) : QVariant();
    }

    const QString m_file;
    std::unique_ptr<QSqlDatabase> m_connection;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>>
        m_idle; ///< prepared statements that nobody is reading
    std::optional<Error> m_error;
    QString m_logged; ///< the last failure that was
    bool m_indexDamaged = false;
    int m_writing = 0; ///< how many write() are under way, one in the other
};

} // namespace Lectern
