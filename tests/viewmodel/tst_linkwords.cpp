// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/linkwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

class TestLinkWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensPagesAndMailOnly_data();
    void opensPagesAndMailOnly();
    void tellsWhereALinkLeads_data();
    void tellsWhereALinkLeads();
    void longAddressesKeepBothEnds();
};

void TestLinkWords::opensPagesAndMailOnly_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("opens");
    QTest::newRow("page") << u"https://a.example/b?c#d"_s << true;
    QTest::newRow("capitals") << u"HTTPS://A.EXAMPLE"_s << true;
    QTest::newRow("mail") << u"mailto:me@a.example"_s << true;
    QTest::newRow("not encrypted") << u"http://a.example"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("another program") << u"vscode://x"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("no scheme") << u"/readme"_s << false;
    QTest::newRow("not valid") << u"https://a b"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestLinkWords::opensPagesAndMailOnly()
{
    QFETCH(QString, link);
    QTEST(canBeOpened(link), "opens");
    QFETCH(bool, opens);
    QCOMPARE(!linkTip(link, {}).contains(u"Only https"), opens);
}

void TestLinkWords::tellsWhereALinkLeads_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tip");
    const auto add = [](const char *name, const QString &link, const QString &text, const QString &tip) {
        QTest::newRow(name) << link << text << tip;
    };
    const QString only = u"\nOnly https and mailto addresses are opened. This one can be copied."_s;
    add("plain", u"https://a.example/b"_s, u"words"_s, u"https://a.example/b"_s);
    add("path", u"https://a.example/ü b"_s, u"words"_s, u"https://a.example/%C3%BC%20b"_s + only);
    add("not ASCII", u"https://bücher.example/"_s, u"books"_s,
        u"https://xn--bcher-kva.example/\nxn--bcher-kva.example is written “bücher.example” there."_s);
    add("punycode", u"https://xn--bcher-kva.example"_s, u"books"_s,
        u"https://xn--bcher-kva.example\nxn--bcher-kva.example is written “bücher.example” there."_s);
    add("another host", u"https://evil.example/x"_s, u"https://bank.example/login"_s,
        u"https://evil.example/x\nIt leads to evil.example, not to bank.example."_s);
    add("another host without a scheme", u"https://evil.example"_s, u"www.bank.com"_s,
        u"https://evil.example\nIt leads to evil.example, not to www.bank.com."_s);
    add("looks like another", u"https://xn--80ak6aa92e.com"_s, u"apple.com"_s,
        u"https://xn--80ak6aa92e.com\nIt leads to xn--80ak6aa92e.com, not to apple.com."_s);
    add("the same host", u"https://www.bank.example/a"_s, u"bank.example"_s, u"https://www.bank.example/a"_s);
    add("a file's name", u"https://a.example"_s, u"README.md"_s, u"https://a.example"_s);
    add("a name before the host", u"https://bank.example@evil.example/"_s, u"Log in"_s,
        u"https://bank.example@evil.example/\nIt leads to evil.example."_s);
    add("mail", u"mailto:me@a.example"_s, u"me@a.example"_s, u"mailto:me@a.example"_s);
    add("http", u"http://a.example"_s, u"a"_s, u"http://a.example"_s + only);
    add("no address", u"a\u202Eb"_s, u"c"_s, u"a%E2%80%AEb"_s + only);
}

void TestLinkWords::tellsWhereALinkLeads()
{
    QFETCH(QString, link);
    QFETCH(QString, text);
    QTEST(linkTip(link, text), "tip");
}

void TestLinkWords::longAddressesKeepBothEnds()
{
    const QString tip = linkTip(u"https://a.example/"_s + QString(5000, u'x') + u"/end"_s, {});
    QVERIFY(tip.size() < 400);
    QVERIFY(tip.startsWith(u"https://a.example/"_s));
    QVERIFY(tip.endsWith(u"/end"_s));
}

QTEST_GUILESS_MAIN(TestLinkWords)
#include "tst_linkwords.moc"
