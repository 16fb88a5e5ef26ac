// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// Another program with the same accounts: asks once for the credential of one and tells, by its hash, which
// access token it got.
//
//   credential_getter URL CA_FILE FOLDER LOCK_FILE CLIENT_ID
#include "keeperprobe.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    const SystemClock clock;
    FileTokenStore store(arguments.at(3));
    const NetworkPolicy policy({.caFile = arguments.at(2)});
    PolicyWeb web(policy);
    CredentialKeeper keeper(store, web, clock, arguments.at(4));
    QTextStream out(stdout);
    out << "asking" << Qt::endl;
    keeper.get(accountAt(arguments.at(1), AccountKind::Codex, arguments.at(5)),
               [&out](const Result<Credential> &credential) {
                   if (credential)
                       out << QCryptographicHash::hash(credential->accessToken.reveal(),
                                                       QCryptographicHash::Sha256)
                                  .toHex()
                           << Qt::endl;
                   else
                       out << "error " << int(credential.error().kind) << Qt::endl;
                   QCoreApplication::quit();
               });
    return QCoreApplication::exec();
}
