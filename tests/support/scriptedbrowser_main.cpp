// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// The scripted browser as a program, to be named in $BROWSER: takes a link, follows it as a person's browser
// would, and prints the pages that it ends on. LECTERN_CA_FILE is trusted; SCRIPTED_BROWSER_MANNER may be one
// of ScriptedBrowser::Manner.
#include "support/scriptedbrowser.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Lectern::Testing;

int main(int argc, char **argv)
{
    using Manner = ScriptedBrowser::Manner;
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    bool isManner = true;
    Manner manner = Manner::ComesBack;
    if (const QByteArray named = qgetenv("SCRIPTED_BROWSER_MANNER"); !named.isEmpty())
        manner = Manner(QMetaEnum::fromType<Manner>().keyToValue(named.constData(), &isManner));
    const QStringList arguments = QCoreApplication::arguments();
    if (!isManner || arguments.size() != 2)
        return 2;
    ScriptedBrowser browser(qEnvironmentVariable("LECTERN_CA_FILE"));
    QObject::connect(&browser, &ScriptedBrowser::loaded, &browser, [&out](const ScriptedBrowser::Page &page) {
        out << page.status << ' ' << page.url.toString(QUrl::RemoveQuery) << '\n'
            << QString::fromUtf8(page.body) << Qt::endl;
    });
    QObject::connect(&browser, &ScriptedBrowser::rested, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    browser.open(QUrl(arguments.at(1), QUrl::StrictMode), manner);
    return QCoreApplication::exec();
}
