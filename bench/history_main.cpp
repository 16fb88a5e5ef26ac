// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// lectern-bench-history: makes histories of any size, and tells what they cost. See bench/README.md.
#include "historyfigures.h"
#include "historymaker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Bench;

namespace {

int make(const QString &dir, const HistoryPlan &plan)
{
    if (plan.messages < 40) {
        std::fputs("At least 40 messages.\n", stderr);
        return 2;
    }
    const auto error = makeHistory(dir, plan, [](int messages) {
        if (messages % 1000 < 20)
            std::fprintf(stderr, "\r%d", messages);
    });
    std::fputs("\n", stderr);
    if (error)
        std::fprintf(stderr, "%s\n", qPrintable(error->detail));
    return error ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"make DIR | measure SMALL LARGE"_s);
    parser.addHelpOption();
    parser.addOptions({{u"messages"_s, u"make: how many."_s, u"N"_s, u"1000"_s},
                       {u"seed"_s, u"make: another one gives other texts."_s, u"N"_s, u"1"_s},
                       {u"owner"_s, u"make: whose conversations they are."_s, u"NAME"_s},
                       {u"rounds"_s, u"measure: how often."_s, u"N"_s, u"5"_s}});
    parser.process(app);
    const QStringList words = parser.positionalArguments();
    if (words.size() == 2 && words.constFirst() == "make"_L1)
        return make(words.at(1), {.messages = parser.value(u"messages"_s).toInt(),
                                  .seed = parser.value(u"seed"_s).toUInt(),
                                  .owner = parser.value(u"owner"_s)});
    if (words.size() != 3 || words.constFirst() != "measure"_L1)
        parser.showHelp(2);
    const QJsonObject figures =
        historyFigures(words.at(1), words.at(2), qMax(1, parser.value(u"rounds"_s).toInt()));
    std::fputs(QJsonDocument(figures).toJson().constData(), stdout);
    return 0;
}
