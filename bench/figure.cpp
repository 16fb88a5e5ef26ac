// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "figure.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Bench {

Figure measure(const QString &name, const QString &unit, qint64 units, int rounds,
               const std::function<void()> &work)
{
    work();
    QList<double> times;
    QElapsedTimer timer;
    for (int i = 0; i < rounds; ++i) {
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / double(units));
    }
    std::ranges::sort(times);
    return {name, unit, units, times.at(times.size() / 2), times.constFirst()};
}

QString tableOf(const QList<Figure> &figures)
{
    QString table = u"%1 %2 %3 %4  of\n"_s.arg(u"figure"_s, -34)
                        .arg(u"ns"_s, 12)
                        .arg(u"best"_s, 12)
                        .arg(u"a second"_s, 12);
    for (const Figure &figure : figures)
        table += u"%1 %2 %3 %4  %5\n"_s.arg(figure.name, -34)
                     .arg(figure.median, 12, 'f', 0)
                     .arg(figure.best, 12, 'f', 0)
                     .arg(1e9 / figure.median, 12, 'f', 0)
                     .arg(figure.unit);
    return table;
}

QByteArray jsonOf(const QList<Figure> &figures)
{
    QJsonArray all;
    for (const Figure &figure : figures)
        all.append(QJsonObject{{u"name"_s, figure.name},
                               {u"unit"_s, figure.unit},
                               {u"units"_s, figure.units},
                               {u"median"_s, figure.median},
                               {u"best"_s, figure.best}});
    return QJsonDocument(all).toJson();
}

} // namespace Lectern::Bench
