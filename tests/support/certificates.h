// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace Lectern::Testing {

/// Certificates made for one test by the `openssl` command, and thrown away with it.
class Certificates final
{
public:
    /// What a server shows.
    enum class Kind { Good, WrongName, Expired, SelfSigned };

    /// Makes a certificate authority.
    Certificates();

    /// False when there is no `openssl` here, or it does not do what it should.
    bool areMade() const { return m_made; }

    /// The authority's certificate, PEM.
    QString caFile() const;

    /// For a server at 127.0.0.1 and localhost, except Kind::WrongName; null when it could not be made.
    QSslConfiguration server(Kind kind) const;

private:
    bool run(const QStringList &arguments) const;
    QString path(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
    QString m_tool;
    bool m_made = false;
};

} // namespace Lectern::Testing
