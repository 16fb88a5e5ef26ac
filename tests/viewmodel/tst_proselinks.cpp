// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/prosedocument.h"
#include "viewmodel/proselinks.h"

#include "textedit.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

using Role = ProseLinks::Role;

const Prose kProse{{u"See "_s, {}, {}},
                   {u"the "_s, {}, u"https://a.example"_s},
                   {u"first"_s, SpanStyle::Bold, u"https://a.example"_s},
                   {u" and "_s, {}, {}},
                   {u"another"_s, {}, u"https://b.example"_s}};

QStringList words(const ProseLinks &links)
{
    QStringList all;
    for (int i = 0; i < links.rowCount(); ++i)
        all += links.index(i).data(int(Role::Words)).toString();
    return all;
}

} // namespace

class TestProseLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTheSpansOfALink();
    void keepsLinksWhileTheProseGrows();
    void dropsLinksThatAreGone();
    void knowsWhereTheyStand();
};

void TestProseLinks::joinsTheSpansOfALink()
{
    ProseLinks links;
    const QAbstractItemModelTester tester(&links);
    links.setProse({kProse});
    QCOMPARE(words(links), (QStringList{u"the first"_s, u"another"_s}));
    QCOMPARE(links.index(0).data(int(Role::Link)).toString(), u"https://a.example"_s);
    QCOMPARE(links.index(1).data(int(Role::Link)).toString(), u"https://b.example"_s);
}

void TestProseLinks::keepsLinksWhileTheProseGrows()
{
    ProseLinks links;
    const QAbstractItemModelTester tester(&links);
    links.setProse({kProse.first(4)});
    const QSignalSpy removed(&links, &ProseLinks::rowsRemoved);
    const QSignalSpy inserted(&links, &ProseLinks::rowsInserted);
    links.setProse({kProse});
    QCOMPARE(removed.size(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.constFirst().at(1).toInt(), 1);
}

void TestProseLinks::dropsLinksThatAreGone()
{
    ProseLinks links;
    const QAbstractItemModelTester tester(&links);
    links.setProse({kProse});
    links.setProse({Prose{kProse.constFirst()}});
    QCOMPARE(links.rowCount(), 0);
}

void TestProseLinks::knowsWhereTheyStand()
{
    TextEdit edit;
    ProseDocument writer;
    writer.setTarget(edit.target());
    writer.setProse({kProse});
    writer.start();
    ProseLinks links;
    links.setTarget(edit.target());
    links.setProse({kProse});
    const auto place = [&](int link) { return links.index(link).data(int(Role::Place)).toRectF(); };
    QTRY_VERIFY(place(0).width() > 0 && place(1).width() > 0);
    QVERIFY(place(0).left() > 0);
    QVERIFY(place(1).left() > place(0).right());
    QCOMPARE(writer.linkTextAt(place(0).center()), u"the first"_s);
    QCOMPARE(writer.linkTextAt(place(1).center()), u"another"_s);
}

QTEST_MAIN(TestProseLinks)
#include "tst_proselinks.moc"
