// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/builtinmodels.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Lectern::Protocol;

class TestBuiltinModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWholeModels();
    void startsWithTheBest();
};

void TestBuiltinModels::offersWholeModels()
{
    QSet<QString> slugs;
    const QList<Model> models = builtinModels();
    for (const Model &model : models) {
        slugs.insert(model.slug);
        QVERIFY(!model.displayName.isEmpty());
        QVERIFY(model.visible);
        QVERIFY(model.contextWindow.value_or(0) > 0);
        QVERIFY(model.efforts.size() >= 4);
        const bool offersDefault =
            std::any_of(model.efforts.begin(), model.efforts.end(),
                        [&model](const Effort &effort) { return effort.name == model.defaultEffort; });
        QVERIFY(offersDefault);
    }
    QCOMPARE(slugs.size(), models.size());
}

void TestBuiltinModels::startsWithTheBest()
{
    const QList<Model> models = builtinModels();
    QVERIFY(defaultModel(models) == models.first());
    QCOMPARE(models.first().slug, u"gpt-6.1-sol"_s);
    QCOMPARE(models.first().efforts.last().name, u"ultra"_s);
    QCOMPARE(models.last().efforts.last().name, u"xhigh"_s);
    QVERIFY(std::is_sorted(models.begin(), models.end(),
                           [](const Model &a, const Model &b) { return a.priority < b.priority; }));
}

QTEST_GUILESS_MAIN(TestBuiltinModels)
#include "tst_builtinmodels.moc"
