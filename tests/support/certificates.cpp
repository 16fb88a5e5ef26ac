// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

const QStringList kNewKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                          u"-nodes"_s};

} // namespace

Certificates::Certificates()
    : m_tool(QStandardPaths::findExecutable(u"openssl"_s))
{
    // `openssl ca` alone can make a certificate whose time is over; it wants a configuration and an index.
    const QByteArray configuration =
        "[ca]\ndefault_ca=own\n[own]\ndatabase="_ba + path(u"index"_s).toUtf8() +
        "\nrand_serial=yes\nnew_certs_dir="_ba + m_dir.path().toUtf8() +
        "\ndefault_md=sha256\npolicy=any\nunique_subject=no\n[any]\ncommonName=supplied\n"
        "[req]\ndistinguished_name=dn\n[dn]\n"
        "[root]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n"
        "[right]\nsubjectAltName=IP:127.0.0.1,DNS:localhost\n"
        "[wrong]\nsubjectAltName=DNS:other.test\n"_ba;
    if (m_tool.isEmpty() || !write(path(u"conf"_s), configuration) || !write(path(u"index"_s), {}))
        return;
    m_made = run(QStringList{u"req"_s, u"-x509"_s, u"-config"_s, path(u"conf"_s), u"-extensions"_s, u"root"_s,
                             u"-subj"_s, u"/CN=Lectern test authority"_s, u"-days"_s, u"2"_s, u"-keyout"_s,
                             path(u"ca.key"_s), u"-out"_s, caFile()} +
                 kNewKey);
}

QString Certificates::caFile() const
{
    return path(u"ca.pem"_s);
}

bool Certificates::run(const QStringList &arguments) const
{
    QProcess process;
    process.start(m_tool, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

QSslConfiguration Certificates::server(Kind kind) const
{
    const QString name = u"server%1"_s.arg(int(kind));
    const QString key = path(name + u".key"_s);
    const QString request = path(name + u".csr"_s);
    const QString certificate = path(name + u".pem"_s);
    const QString extensions = kind == Kind::WrongName ? u"wrong"_s : u"right"_s;
    const QStringList fresh =
        QStringList{u"req"_s,     u"-config"_s, path(u"conf"_s), u"-subj"_s, u"/CN=localhost"_s,
                    u"-keyout"_s, key} +
        kNewKey;
    QStringList sign{u"ca"_s,    u"-batch"_s, u"-notext"_s,  u"-config"_s,      path(u"conf"_s),
                     u"-cert"_s, caFile(),    u"-keyfile"_s, path(u"ca.key"_s), u"-in"_s,
                     request,    u"-out"_s,   certificate,   u"-extensions"_s,  extensions};
    if (kind == Kind::Expired)
        sign += {u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, u"20200201000000Z"_s};
    else
        sign += {u"-days"_s, u"1"_s};
    const bool made = kind == Kind::SelfSigned
                          ? run(fresh + QStringList{u"-x509"_s, u"-days"_s, u"1"_s, u"-extensions"_s,
                                                    extensions, u"-out"_s, certificate})
                          : run(fresh + QStringList{u"-out"_s, request}) && run(sign);
    QFile keyFile(key);
    QFile certificateFile(certificate);
    QSslConfiguration configuration;
    if (made && keyFile.open(QIODevice::ReadOnly) && certificateFile.open(QIODevice::ReadOnly)) {
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
        configuration.setLocalCertificate(QSslCertificate(&certificateFile));
    }
    return configuration;
}

} // namespace Lectern::Testing
