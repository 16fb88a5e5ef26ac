// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "protocol/catalogue.h"
#include "protocol/event.h"
#include "support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Protocol;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One row a file of `folder`; the index of a folder is not a recording.
void addFiles(const QString &folder, const QString &pattern)
{
    const QDir dir(Testing::fixturesDir() + u'/' + folder);
    for (const QString &name : dir.entryList({pattern}, QDir::Files)) {
        if (name != u"index.json"_s)
            QTest::newRow(qPrintable(folder + u'/' + name)) << dir.filePath(name);
    }
}

/// Types that are left unknown on purpose.
const QSet<QString> kExpectedUnknown = {};

} // namespace

/// Everything that servers have been seen to send is understood.
class TestRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void understandsStreams_data();
    void understandsStreams();
    void understandsModelLists_data();
    void understandsModelLists();
    void explainsHttpErrors_data();
    void explainsHttpErrors();
};

void TestRecordings::initTestCase()
{
    if (Testing::fixturesDir().isEmpty())
        QSKIP("no recordings here; LECTERN_FIXTURES names their folder");
}

void TestRecordings::understandsStreams_data()
{
    QTest::addColumn<QString>("path");
    addFiles(u"responses"_s, u"*.jsonl"_s);
    addFiles(u"responses-authored"_s, u"*.jsonl"_s);
}

void TestRecordings::understandsStreams()
{
    QFETCH(const QString, path);
    const QList<QByteArray> lines = contents(path).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const Result<Event> event = parseEvent(lines[i]);
        QVERIFY2(event, qPrintable(u"line %1: "_s.arg(i + 1) + (event ? QString() : event.error().detail)));
        if (const auto *unknown = std::get_if<UnknownEvent>(&*event))
            QVERIFY2(kExpectedUnknown.contains(unknown->type), qPrintable(unknown->type));
    }
}

void TestRecordings::understandsModelLists_data()
{
    QTest::addColumn<QString>("path");
    addFiles(u"models"_s, u"*.json"_s);
}

void TestRecordings::understandsModelLists()
{
    QFETCH(const QString, path);
    const QByteArray body = contents(path);
    const Result<QList<Model>> models = parseCatalogue(body);
    QVERIFY(models);
    QVERIFY(!models->isEmpty());
    QVERIFY(defaultModel(*models).has_value());

    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QJsonArray entries = json.value(json.contains(u"data"_s) ? u"data"_s : u"models"_s).toArray();
    QSet<QString> names;
    for (const QJsonValue &entry : entries)
        names.insert(entry.toObject().value(json.contains(u"data"_s) ? u"id"_s : u"slug"_s).toString());
    QCOMPARE(models->size(), names.size());
}

void TestRecordings::explainsHttpErrors_data()
{
    QTest::addColumn<QString>("path");
    addFiles(u"http-errors"_s, u"*.json"_s);
}

void TestRecordings::explainsHttpErrors()
{
    QFETCH(const QString, path);
    // Files are named <number>-<status>-<endpoint>.
    const int status = path.section(u'/', -1).section(u'-', 1, 1).toInt();
    const ApiError parsed = parseHttpError(status, contents(path));
    const Error error = classify(parsed);
    QVERIFY(!parsed.message.isEmpty());
    QVERIFY(error.serverMessage.has_value());
    if (status == 401)
        QCOMPARE(error.kind, ErrorKind::SignInNeeded);
    if (status >= 400 && status < 500)
        QVERIFY(error.kind != ErrorKind::Server);
}

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
