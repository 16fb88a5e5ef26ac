// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// lectern-bench: what the parts of the core cost, and workloads for the whole window. See bench/README.md.
#include "corefigures.h"
#include "workload.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Bench;

namespace {

int make(const QString &dir, quint32 seed)
{
    const auto error = makeWorkload(dir, seed);
    if (error)
        std::fprintf(stderr, "%s\n", qPrintable(error->detail));
    return error ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"core [FIGURE…] | make-workload DIR"_s);
    parser.addHelpOption();
    parser.addOptions({{u"rounds"_s, u"core: how often."_s, u"N"_s, u"5"_s},
                       {u"json"_s, u"core: for programs."_s},
                       {u"seed"_s, u"Another one gives other texts."_s, u"N"_s, u"1"_s}});
    parser.process(app);
    QStringList words = parser.positionalArguments();
    const quint32 seed = parser.value(u"seed"_s).toUInt();
    const QString deed = words.isEmpty() ? u"core"_s : words.takeFirst();
    if (deed == "make-workload"_L1 && words.size() == 1)
        return make(words.constFirst(), seed);
    if (deed != "core"_L1)
        parser.showHelp(2);
    const QList<Figure> figures = coreFigures(words, qMax(1, parser.value(u"rounds"_s).toInt()), seed);
    const QByteArray text = parser.isSet(u"json"_s) ? jsonOf(figures) : tableOf(figures).toUtf8();
    std::fputs(text.constData(), stdout);
    return 0;
}
