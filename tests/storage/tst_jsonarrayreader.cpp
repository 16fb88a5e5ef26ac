// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/jsonarrayreader.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using State = JsonArrayReader::State;

namespace {

struct Reading
{
    QList<QByteArray> elements;
    State state = State::Reading;
    int skipped = 0;
};

Reading read(const QByteArray &text, const QByteArray &member = {}, qsizetype maxBytes = 1000)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    JsonArrayReader reader(buffer, member, maxBytes);
    Reading result;
    while (std::optional<QByteArray> element = reader.next())
        result.elements.append(*element);
    result.state = reader.state();
    result.skipped = reader.skipped();
    return result;
}

} // namespace

class TestJsonArrayReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAnArrayIntoItsElements_data();
    void cutsAnArrayIntoItsElements();
    void findsTheArrayOfAnObject_data();
    void findsTheArrayOfAnObject();
    void saysWhyItEnds_data();
    void saysWhyItEnds();
    void passesOverWhatIsTooLong();
    void readsAcrossItsPieces();
};

void TestJsonArrayReader::cutsAnArrayIntoItsElements_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("elements");
    QTest::newRow("empty") << " [ ] "_ba << QByteArrayList();
    QTest::newRow("scalars") << "[1, -2.5e3 ,true,null,\"a\"]"_ba
                             << QByteArrayList{"1", "-2.5e3", "true", "null", "\"a\""};
    QTest::newRow("objects") << "[{\"a\":[1,{}]},\n {\"b\":2}\n]"_ba
                             << QByteArrayList{"{\"a\":[1,{}]}", "{\"b\":2}"};
    QTest::newRow("brackets in strings")
        << R"([{"a":"]}"},["[{"],"},{"])"_ba << QByteArrayList{R"({"a":"]}"})", R"(["[{"])", R"("},{")"};
    QTest::newRow("quotes in strings")
        << R"(["a\"b,","\\","\\\"]"])"_ba << QByteArrayList{R"("a\"b,")", R"("\\")", R"("\\\"]")"};
    QTest::newRow("text behind it") << "[1] and more"_ba << QByteArrayList{"1"};
}

void TestJsonArrayReader::cutsAnArrayIntoItsElements()
{
    QFETCH(const QByteArray, text);
    const Reading reading = read(text);
    QTEST(QByteArrayList(reading.elements), "elements");
    QCOMPARE(reading.state, State::Ended);
}

void TestJsonArrayReader::findsTheArrayOfAnObject_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("first") << R"({"list":[1,[2]],"other":3})"_ba;
    QTest::newRow("behind others") << R"({"a":"list","b":{"list":[9]},"c":["list"] , "list" : [1,[2]]})"_ba;
    QTest::newRow("behind a long name")
        << "{\"" + QByteArray(5000, 'n') + "\":\"" + QByteArray(5000, 'x') + "\",\"list\":[1,[2]]}";
}

void TestJsonArrayReader::findsTheArrayOfAnObject()
{
    QFETCH(const QByteArray, text);
    const Reading reading = read(text, "list");
    QCOMPARE(reading.elements, (QList<QByteArray>{"1", "[2]"}));
    QCOMPARE(reading.state, State::Ended);
}

void TestJsonArrayReader::saysWhyItEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("elements");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &member, int elements,
                        State state) { QTest::newRow(name) << text << member << elements << int(state); };
    row("nothing", "", "", 0, State::Truncated);
    row("open array", "[1,2", "", 2, State::Truncated);
    row("open object", "[1,{\"a\":", "", 1, State::Truncated);
    row("open string", "[1,\"a", "", 1, State::Truncated);
    row("open escape", "[1,\"a\\", "", 1, State::Truncated);
    row("comma alone", "[1,]", "", 1, State::NotJson);
    row("no comma", "[1 2]", "", 1, State::NotJson);
    row("an object for an array", "{}", "", 0, State::NoArray);
    row("an array for an object", "[]", "list", 0, State::NoArray);
    row("no such member", "{\"a\":[1]}", "list", 0, State::NoArray);
    row("a member of another type", "{\"list\":{}}", "list", 0, State::NoArray);
    row("no colon", "{\"list\" [1]}", "list", 0, State::NotJson);
    row("half a member", "{\"list\"", "list", 0, State::Truncated);
}

void TestJsonArrayReader::saysWhyItEnds()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, member);
    const Reading reading = read(text, member);
    QTEST(int(reading.elements.size()), "elements");
    QTEST(int(reading.state), "state");
}

void TestJsonArrayReader::passesOverWhatIsTooLong()
{
    const QByteArray text = "[1,\"" + QByteArray(98, 'x') + "\",\"" + QByteArray(99, 'x') + "\",[" +
                            QByteArray(200, '1') + "],2]";
    const Reading reading = read(text, {}, 100);
    QCOMPARE(reading.elements, (QList<QByteArray>{"1", '"' + QByteArray(98, 'x') + '"', "2"}));
    QCOMPARE(reading.skipped, 2);
    QCOMPARE(reading.state, State::Ended);
}

void TestJsonArrayReader::readsAcrossItsPieces()
{
    const QByteArray element = "{\"a\":\"" + QByteArray(999, '\\') + "\\" + QByteArray(3001, 'x') + "\"}";
    QByteArray text = "[";
    for (int i = 0; i < 500; ++i) // 2 MB, so that pieces end everywhere
        text += (i ? "," : "") + element;
    const Reading reading = read(text + ']', {}, 10'000);
    QCOMPARE(reading.elements.size(), 500);
    for (const QByteArray &each : reading.elements)
        QCOMPARE(each, element);
}

QTEST_GUILESS_MAIN(TestJsonArrayReader)
#include "tst_jsonarrayreader.moc"
