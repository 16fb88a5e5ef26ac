// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/historyimport.h"

#include "storage/historyprobe.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

constexpr int kSmall = 20;
constexpr int kLarge = 300'000; // more than is added at a time

/// Conversations of one question that is so long.
class MadeReader final : public ImportReader
{
public:
    using Each = std::function<void(qsizetype)>;

    MadeReader(QList<int> lengths, const QDateTime &now, Each each)
        : ImportReader(now)
        , m_lengths(std::move(lengths))
        , m_each(std::move(each))
    {
    }

protected:
    std::optional<ConversationArchive> read() override
    {
        if (m_given == m_lengths.size())
            return std::nullopt;
        m_each(m_given);
        ConversationArchive archive;
        archive.record.key = u"made-%1"_s.arg(m_given);
        archive.record.title = u"Number %1"_s.arg(m_given);
        archive.record.changedAt = m_now.addSecs(m_given);
        Turn turn;
        turn.id = TurnId(1);
        turn.question = QString(m_lengths.at(m_given++), u'x');
        turn.state = TurnState::Completed;
        archive.turns = {turn};
        archive.record.leaf = turn.id;
        return archive;
    }

private:
    const QList<int> m_lengths;
    const Each m_each;
    qsizetype m_given = 0;
};

/// An import of conversations so long into a history of its own.
struct Fixture : HistoryProbe
{
    explicit Fixture(const QList<int> &made)
        : lengths(made)
    {
        QFile file(dir.filePath(u"made"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        QObject::connect(&import, &HistoryImport::fileRead, &import,
                         [this](const ImportedFile &read) { files.append(read); });
    }

    const QList<int> lengths;
    MadeReader::Each each = [this](qsizetype) { ++begun; };
    std::atomic_int begun = 0;
    QList<ImportedFile> files;
    HistoryImport import{*store, clock, [this](QIODevice &, const QDateTime &now) {
                             return std::make_unique<MadeReader>(lengths, now,
                                                                 [this](qsizetype at) { each(at); });
                         }};
    QSignalSpy advanced{&import, &HistoryImport::advanced};
    QSignalSpy finished{&import, &HistoryImport::finished};
    QSignalSpy changed{store.get(), &HistoryStore::changed};

    bool bringIn()
    {
        import.start({dir.filePath(u"made"_s)}, u"me"_s);
        return QTest::qWaitFor([this] { return !finished.isEmpty(); });
    }
    /// The lengths of those of the file that are in the history, the oldest first, whole.
    QList<int> kept()
    {
        QList<int> kept;
        QList<ConversationRecord> records = valueOf(store->list({.owner = u"me"_s}, 1000)).records;
        std::ranges::reverse(records);
        for (const ConversationRecord &record : records) {
            const QList<Turn> turns = valueOf(store->archive(record.id)).turns;
            kept.append(turns.size() == 1 ? int(turns.constFirst().question.size()) : -1);
        }
        return kept;
    }
};

QList<int> mixed()
{
    const QList<int> small(300, kSmall);
    return small + QList<int>{kLarge} + small +
           QList<int>{kLarge, 2 * kLarge, kSmall, kLarge, kLarge / 2, kLarge / 2};
}

} // namespace

class TestHistoryImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsInAllSizes();
    void addsManySmallOnesAtATime();
    void keepsWhatWasAddedBeforeItWasStopped_data();
    void keepsWhatWasAddedBeforeItWasStopped();
    void addsNothingThatWasNotReadToItsEnd();
    void saysWhatCouldNotBeKept();
    void goesAwayAtAnyTime();
};

void TestHistoryImport::bringsInAllSizes()
{
    Fixture f(mixed());
    QVERIFY(f.bringIn());
    QCOMPARE(f.files.size(), 1);
    QCOMPARE(f.files[0].error, std::nullopt);
    QCOMPARE(f.files[0].added.size(), f.lengths.size());
    QCOMPARE(f.files[0].known, 0);
    QCOMPARE(f.files[0].report.conversations, int(f.lengths.size()));
    QCOMPARE(f.advanced.size(), f.lengths.size());
    QCOMPARE(f.kept(), f.lengths);

    HistoryImport again(*f.store, f.clock, [&f](QIODevice &, const QDateTime &now) {
        return std::make_unique<MadeReader>(f.lengths + QList<int>{kSmall}, now, [](qsizetype) {});
    });
    QList<ImportedFile> files;
    connect(&again, &HistoryImport::fileRead, &again, [&](const ImportedFile &read) { files.append(read); });
    again.start({f.dir.filePath(u"made"_s)}, u"me"_s);
    QTRY_COMPARE(files.size(), 1);
    QCOMPARE(files[0].known, int(f.lengths.size()));
    QCOMPARE(files[0].added.size(), 1);
    QCOMPARE(f.kept(), f.lengths + QList<int>{kSmall});
}

/// Each time costs as much as some conversations. One after a large one is no reason to add it alone.
void TestHistoryImport::addsManySmallOnesAtATime()
{
    Fixture f(QList<int>(1000, kSmall) + QList<int>{kLarge} + QList<int>(1000, kSmall));
    QVERIFY(f.bringIn());
    qsizetype alone = 0;
    qsizetype all = 0;
    for (const QList<QVariant> &each : std::as_const(f.changed)) {
        const auto ids = each[0].value<QList<ConversationId>>();
        alone += ids.size() == 1 ? 1 : 0;
        all += ids.size();
    }
    QCOMPARE(all, f.lengths.size());
    QVERIFY2(alone <= 2, qPrintable(QString::number(alone))); // the large one, and what is left at the end
    QVERIFY2(f.changed.size() <= 20, qPrintable(QString::number(f.changed.size())));
}

void TestHistoryImport::keepsWhatWasAddedBeforeItWasStopped_data()
{
    QTest::addColumn<QList<int>>("lengths");
    QTest::addColumn<qsizetype>("stopAt");
    const QList<int> small(100, kSmall);
    QTest::newRow("a large one before many small ones") << QList<int>{kLarge} + small + small << qsizetype(1);
    QTest::newRow("many small ones before a large one") << small + QList<int>{kLarge} + small << qsizetype(1);
    QTest::newRow("at the end of the small ones") << small + QList<int>{kLarge} + small << qsizetype(100);
    QTest::newRow("after the large one") << small + QList<int>{kLarge} + small << qsizetype(101);
    QTest::newRow("between large ones") << QList<int>{kLarge, kLarge, kLarge, kLarge} << qsizetype(2);
}

/// What is added is added as a piece; nothing comes after the piece in which it was stopped.
void TestHistoryImport::keepsWhatWasAddedBeforeItWasStopped()
{
    QFETCH(const QList<int>, lengths);
    QFETCH(const qsizetype, stopAt);
    Fixture f(lengths);
    connect(&f.import, &HistoryImport::advanced, &f.import, [&] {
        if (f.advanced.size() == stopAt)
            f.import.stop();
    });
    QVERIFY(f.bringIn());
    QCOMPARE(f.files.size(), 1);
    const qsizetype added = f.files[0].added.size();
    const qsizetype pieceEnd = lengths.at(stopAt - 1) == kLarge ? stopAt : qMax(stopAt, qsizetype(100));
    QCOMPARE(added, pieceEnd);
    QCOMPARE(f.advanced.size(), added);
    QCOMPARE(f.kept(), lengths.first(added));
    QCOMPARE(f.files[0].error, std::nullopt);
}

void TestHistoryImport::addsNothingThatWasNotReadToItsEnd()
{
    Fixture f(QList<int>(100, kSmall));
    f.each = [&f](qsizetype at) {
        if (at == 50)
            f.import.stop();
    };
    QVERIFY(f.bringIn());
    QCOMPARE(f.files[0].added.size(), 0);
    QCOMPARE(f.kept(), QList<int>());
}

/// All of a piece or nothing of it, and nothing after it.
void TestHistoryImport::saysWhatCouldNotBeKept()
{
    Fixture f(QList<int>(50, kSmall) + QList<int>{kLarge} + QList<int>(50, kSmall));
    std::unique_ptr<Refusal> refusal;
    connect(&f.import, &HistoryImport::advanced, &f.import, [&] {
        if (f.advanced.size() == 50)
            refusal = std::make_unique<Refusal>(f, u"turns"_s);
    });
    QVERIFY(f.bringIn());
    QVERIFY(f.files[0].error);
    QCOMPARE(f.files[0].added.size(), 50);
    QCOMPARE(f.kept(), QList<int>(50, kSmall));
}

/// As when the window is closed meanwhile: what was added stays, and is whole.
void TestHistoryImport::goesAwayAtAnyTime()
{
    HistoryProbe probe;
    QFile file(probe.dir.filePath(u"made"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QList<int> lengths = QList<int>(400, kSmall) + QList<int>{kLarge} + QList<int>(400, kSmall);
    auto import =
        std::make_unique<HistoryImport>(*probe.store, probe.clock, [&](QIODevice &, const QDateTime &now) {
            return std::make_unique<MadeReader>(lengths, now, [](qsizetype) {});
        });
    QSignalSpy advanced(import.get(), &HistoryImport::advanced);
    import->start({file.fileName()}, {});
    QTRY_VERIFY(!advanced.isEmpty());
    import.reset();
    probe.open(); // waits for what was handed over
    const QList<ConversationRecord> records = valueOf(probe.store->list({}, 1000)).records;
    QVERIFY(records.size() >= advanced.size());
    for (const ConversationRecord &record : records)
        QCOMPARE(valueOf(probe.store->archive(record.id)).turns.size(), 1);
}

QTEST_GUILESS_MAIN(TestHistoryImport)
#include "tst_historyimport.moc"
