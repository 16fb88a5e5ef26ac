// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/attachmentlist.h"
#include "viewmodel/attachmentvalue.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

QStringList namesIn(const AttachmentList &list)
{
    QStringList names;
    for (const Attachment &attachment : list.attachments())
        names += attachment.name;
    return names;
}

} // namespace

class TestAttachmentList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsFilesInTheirOrder();
    void tellsWhatCannotBeTakenAndKeepsTheRest();
    void tellsFolders();
    void takesNothingTwice();
    void takesNoMoreThanAQuestionDoes();
    void forgetsWhatWasReadForAnotherQuestion();
    void movesAndRemoves();
    void saysWhatHasChanged();
    void readsAgainWhatHasChanged();
    void holdsAQuestionOnceForChanges();
    void insertsTexts();
    void pastesFiles();
    void pastesPictures();
    void pastesLongTexts();
    void leavesShortTextsToTheField();
    void saysWhatAllOfItCosts();

private:
    QUrl write(const QString &name, const QByteArray &content);
    void read(const QList<QUrl> &files);
    bool pasteFrom(QMimeData *data);

    QTemporaryDir m_dir;
    std::unique_ptr<AttachmentList> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestAttachmentList::init()
{
    m_list = std::make_unique<AttachmentList>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QUrl TestAttachmentList::write(const QString &name, const QByteArray &content)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return QUrl::fromLocalFile(file.fileName());
}

void TestAttachmentList::read(const QList<QUrl> &files)
{
    QSignalSpy settled(m_list.get(), &AttachmentList::settled);
    m_list->attachFiles(files);
    QVERIFY(m_list->isReading());
    QVERIFY(settled.count() > 0 || settled.wait());
    QVERIFY(!m_list->isReading());
}

bool TestAttachmentList::pasteFrom(QMimeData *data)
{
    QGuiApplication::clipboard()->setMimeData(data);
    return m_list->paste();
}

void TestAttachmentList::readsFilesInTheirOrder()
{
    QSignalSpy inserted(m_list.get(), &AttachmentList::rowsInserted);
    read({write(u"b"_s, "1"), write(u"a"_s, "2"), write(u"c"_s, "3")});
    QCOMPARE(namesIn(*m_list), QStringList({u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(inserted.count(), 3);
    const auto value =
        m_list->data(m_list->index(1), int(AttachmentList::Role::Attachment)).value<AttachmentValue>();
    QCOMPARE(value.name(), u"a"_s);
    QCOMPARE(value.text(), u"2"_s);
}

void TestAttachmentList::tellsWhatCannotBeTakenAndKeepsTheRest()
{
    read({write(u"a"_s, "1"), QUrl::fromLocalFile(m_dir.filePath(u"gone"_s)),
          write(u"b"_s, QByteArray("\0\1\2", 3)), QUrl(u"https://example.org/x"_s), write(u"c"_s, "3")});
    QCOMPARE(namesIn(*m_list), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(m_list->problems().size(), 2);
    m_list->dismissProblems();
    QCOMPARE(m_list->problems(), QStringList());
}

void TestAttachmentList::tellsFolders()
{
    QSignalSpy wanted(m_list.get(), &AttachmentList::folderWanted);
    read({QUrl::fromLocalFile(m_dir.path())});
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), m_dir.path());
    QCOMPARE(m_list->problems(), QStringList());
}

void TestAttachmentList::takesNothingTwice()
{
    const QUrl file = write(u"a"_s, "1");
    read({file, file, write(u"other name"_s, "1")});
    QCOMPARE(namesIn(*m_list), QStringList({u"a"_s, u"other name"_s}));
}

void TestAttachmentList::takesNoMoreThanAQuestionDoes()
{
    for (int i = 0; i < kMaxAttachments + 2; ++i)
        m_list->attachText(QString::number(i));
    QCOMPARE(m_list->count(), kMaxAttachments);
    QCOMPARE(m_list->problems().size(), 2);
    m_list->clear();
    Attachment large;
    large.size = kMaxAttachedBytes - 1;
    m_list->add({large});
    m_list->attachText(u"ab"_s);
    QCOMPARE(m_list->count(), 1);
    QCOMPARE(m_list->problems().size(), 1);
}

void TestAttachmentList::forgetsWhatWasReadForAnotherQuestion()
{
    QSignalSpy settled(m_list.get(), &AttachmentList::settled);
    m_list->attachFiles({write(u"a"_s, "1")});
    m_list->leave();
    QVERIFY(settled.wait());
    QCOMPARE(m_list->count(), 0);
}

void TestAttachmentList::movesAndRemoves()
{
    read({write(u"a"_s, "1"), write(u"b"_s, "2"), write(u"c"_s, "3")});
    QVERIFY(m_list->move(0, 2));
    QCOMPARE(namesIn(*m_list), QStringList({u"b"_s, u"c"_s, u"a"_s}));
    QVERIFY(m_list->move(2, 0));
    QCOMPARE(namesIn(*m_list), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(!m_list->move(0, -1));
    QVERIFY(!m_list->move(2, 3));
    m_list->remove(1);
    m_list->remove(7);
    QCOMPARE(namesIn(*m_list), QStringList({u"a"_s, u"c"_s}));
    m_list->take({m_list->attachments().constLast()});
    QCOMPARE(namesIn(*m_list), QStringList({u"a"_s}));
}

void TestAttachmentList::saysWhatHasChanged()
{
    read({write(u"a"_s, "1"), write(u"b"_s, "2"), write(u"c"_s, "3")});
    write(u"b"_s, "other");
    QFile::remove(m_dir.filePath(u"c"_s));
    QSignalSpy known(m_list.get(), &AttachmentList::changesKnown);
    m_list->checkChanges();
    QVERIFY(known.wait());
    const auto changed = [this](int row) {
        return m_list->data(m_list->index(row), int(AttachmentList::Role::Changed)).toBool();
    };
    QCOMPARE(changed(0), false);
    QCOMPARE(changed(1), true);
    QCOMPARE(changed(2), true);
}

void TestAttachmentList::readsAgainWhatHasChanged()
{
    read({write(u"a"_s, "1"), write(u"gone"_s, "2")});
    write(u"a"_s, "other");
    QFile::remove(m_dir.filePath(u"gone"_s));
    QSignalSpy settled(m_list.get(), &AttachmentList::settled);
    m_list->readAgain(0);
    m_list->readAgain(1);
    QVERIFY(settled.wait());
    QCOMPARE(m_list->attachments().at(0).content, "other"_ba);
    QCOMPARE(m_list->attachments().at(1).content, "2"_ba); // the copy stays
    QCOMPARE(m_list->problems().size(), 1);
}

void TestAttachmentList::holdsAQuestionOnceForChanges()
{
    read({write(u"a"_s, "1")});
    QSignalSpy ready(m_list.get(), &AttachmentList::ready);
    QSignalSpy known(m_list.get(), &AttachmentList::changesKnown);
    m_list->makeReady();
    QVERIFY(ready.wait());
    write(u"a"_s, "other");
    m_list->makeReady();
    QTRY_COMPARE(known.count(), 2);
    QCOMPARE(ready.count(), 1);
    QVERIFY(m_list->problems().constFirst().contains(u"a"_s));
    m_list->makeReady();
    QTRY_COMPARE(ready.count(), 2);
}

void TestAttachmentList::insertsTexts()
{
    QSignalSpy wanted(m_list.get(), &AttachmentList::textWanted);
    QSignalSpy settled(m_list.get(), &AttachmentList::settled);
    m_list->insertFiles({write(u"a"_s, "gr\xfc\xdf"), write(u"b"_s, "%PDF-1.4")});
    QVERIFY(settled.wait());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), u"grüß"_s);
    QCOMPARE(namesIn(*m_list), QStringList(u"b"_s)); // it cannot be typed
}

void TestAttachmentList::pastesFiles()
{
    auto *data = new QMimeData;
    data->setUrls({write(u"a"_s, "1"), write(u"b"_s, "2")});
    QVERIFY(pasteFrom(data));
    QTRY_COMPARE(m_list->count(), 2);
}

void TestAttachmentList::pastesPictures()
{
    QImage image(4000, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    auto *data = new QMimeData;
    data->setImageData(image);
    data->setUrls({write(u"copy.png"_s, "a copy that will go")}); // in the folder for what goes again
    QVERIFY(pasteFrom(data));
    QTRY_COMPARE(m_list->count(), 1);
    QCOMPARE(m_list->attachments().at(0).pixels, QSize(2048, 10));
}

void TestAttachmentList::pastesLongTexts()
{
    const QString text = u"line\n"_s.repeated(101);
    auto *data = new QMimeData;
    data->setText(text);
    QVERIFY(pasteFrom(data));
    QCOMPARE(m_list->count(), 1);
    QCOMPARE(m_list->attachments().at(0).kind, AttachmentKind::Pasted);
    QSignalSpy wanted(m_list.get(), &AttachmentList::textWanted);
    QVERIFY(m_list->undoPaste());
    QCOMPARE(m_list->count(), 0);
    QCOMPARE(wanted.at(0).at(0).toString(), text);
    QVERIFY(!m_list->undoPaste());
}

void TestAttachmentList::leavesShortTextsToTheField()
{
    auto *data = new QMimeData;
    data->setText(u"short"_s);
    QVERIFY(!pasteFrom(data));
    auto *address = new QMimeData;
    address->setUrls({QUrl(u"https://example.org/a.png"_s)});
    QSignalSpy wanted(m_list.get(), &AttachmentList::textWanted);
    const bool taken = pasteFrom(address);
    QCOMPARE(m_list->count(), 0); // nothing is loaded
    QVERIFY(!taken || wanted.at(0).at(0).toString() == u"https://example.org/a.png"_s);
}

void TestAttachmentList::saysWhatAllOfItCosts()
{
    m_list->attachText(u"x"_s.repeated(4000));
    m_list->attachText(u"y"_s.repeated(2000));
    QVERIFY2(m_list->total().endsWith(u"≈ 1.5 k tokens"_s), qPrintable(m_list->total()));
}

QTEST_MAIN(TestAttachmentList)
#include "tst_attachmentlist.moc"
