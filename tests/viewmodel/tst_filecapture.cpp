// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/attachmentwords.h"
#include "viewmodel/filecapture.h"
#include "viewmodel/picturecapture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage blank(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, format);
    image.fill(Qt::darkCyan);
    return image;
}

/// Nothing of it can be left out.
QImage noise(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    QRandomGenerator random(5);
    random.fillRange(reinterpret_cast<quint32 *>(image.bits()), side * side);
    return image;
}

} // namespace

class TestFileCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItIsByItsContent_data();
    void tellsWhatItIsByItsContent();
    void copiesWhatIsThere();
    void scalesPictures_data();
    void scalesPictures();
    void keepsPicturesUnderTheirLimit();
    void turnsPicturesAsTheirCameraWasHeld();
    void refusesDamagedPictures();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void refusesWhatMustNotBeRead();
    void readsUnderAnyName_data();
    void readsUnderAnyName();
    void keepsCopiesOfTexts();
    void seesChanges();

private:
    QString write(const QString &name, const QByteArray &content);
    Attachment read(const QString &name, const QByteArray &content);

    QTemporaryDir m_dir;
};

QString TestFileCapture::write(const QString &name, const QByteArray &content)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

Attachment TestFileCapture::read(const QString &name, const QByteArray &content)
{
    const Captured captured = captureFile(write(name, content));
    const auto *attachment = std::get_if<Attachment>(&captured);
    return attachment ? *attachment : Attachment();
}

void TestFileCapture::tellsWhatItIsByItsContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<AttachmentKind>("kind");
    QTest::addColumn<QString>("mediaType");

    const QByteArray png = encoded(blank(20, 10), "png");
    QTest::newRow("text") << u"a.txt"_s << "a"_ba << AttachmentKind::Text << u"text/plain"_s;
    QTest::newRow("text called a picture") << u"a.png"_s << "a"_ba << AttachmentKind::Text << u"text/plain"_s;
    QTest::newRow("SVG is text") << u"a.svg"_s << "<svg/>"_ba << AttachmentKind::Text << u"text/plain"_s;
    QTest::newRow("empty") << u"a"_s << ""_ba << AttachmentKind::Text << u"text/plain"_s;
    QTest::newRow("picture called text") << u"b.txt"_s << png << AttachmentKind::Picture << u"image/png"_s;
    QTest::newRow("JPEG") << u"b"_s << encoded(blank(20, 10), "jpeg") << AttachmentKind::Picture
                          << u"image/jpeg"_s;
    QTest::newRow("PDF") << u"c"_s << "%PDF-1.4\n%\xff\xfe\0"_ba << AttachmentKind::Pdf
                         << u"application/pdf"_s;
    QTest::newRow("PDF behind something")
        << u"c"_s << ("\n\n"_ba + "%PDF-1.4") << AttachmentKind::Pdf << u"application/pdf"_s;
}

void TestFileCapture::tellsWhatItIsByItsContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const Attachment attachment = read(name, content);
    QCOMPARE(attachment.name, name);
    QTEST(attachment.kind, "kind");
    QTEST(attachment.mediaType, "mediaType");
    QCOMPARE(attachment.content, content);
    QCOMPARE(attachment.size, content.size());
    QCOMPARE(attachment.hash, contentHash(content));
    QCOMPARE(attachment.path, m_dir.filePath(name));
    QCOMPARE(attachmentNote(attachment), QString());
}

void TestFileCapture::copiesWhatIsThere()
{
    const Attachment attachment = read(u"a.txt"_s, QByteArray("\xff\xfeH\0i\0", 6));
    QFile::remove(attachment.path);
    QCOMPARE(attachment.content, "Hi"_ba);
    QCOMPARE(attachment.fileSize, 6);
    QCOMPARE(attachmentNote(attachment), u"read as UTF-16"_s);
}

void TestFileCapture::scalesPictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QSize>("sent");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QString>("note");

    QTest::newRow("photo") << QSize(4032, 3024) << "jpeg"_ba << QSize(2048, 1536) << u"image/jpeg"_s
                           << u"4032 × 3024 → 2048 × 1536"_s;
    QTest::newRow("drawing") << QSize(1000, 4096) << "png"_ba << QSize(500, 2048) << u"image/png"_s
                             << u"1000 × 4096 → 500 × 2048"_s;
    QTest::newRow("just as large") << QSize(2048, 2048) << "png"_ba << QSize(2048, 2048) << u"image/png"_s
                                   << u""_s;
    QTest::newRow("a line") << QSize(9000, 1) << "png"_ba << QSize(2048, 1) << u"image/png"_s
                            << u"9000 × 1 → 2048 × 1"_s;
}

void TestFileCapture::scalesPictures()
{
    QFETCH(QSize, size);
    QFETCH(QByteArray, format);
    QFETCH(QSize, sent);
    const Attachment picture = read(u"a"_s, encoded(blank(size.width(), size.height()), format.constData()));
    QCOMPARE(picture.kind, AttachmentKind::Picture);
    QCOMPARE(picture.pixels, sent);
    QCOMPARE(QImage::fromData(picture.content).size(), sent);
    QTEST(picture.mediaType, "mediaType");
    QTEST(attachmentNote(picture), "note");
}

void TestFileCapture::keepsPicturesUnderTheirLimit()
{
    const QByteArray large = encoded(noise(1500), "png");
    QVERIFY(large.size() > kMaxSentPicture);
    const Attachment picture = read(u"a.png"_s, large);
    QVERIFY(picture.size <= kMaxSentPicture);
    QCOMPARE(picture.mediaType, u"image/jpeg"_s);
    QCOMPARE(picture.pixels, QSize(1500, 1500));
    const Captured clip = capturePicture(noise(3000), u"Pasted picture"_s);
    QCOMPARE(std::get<Attachment>(clip).pixels, QSize(2048, 2048));
    QVERIFY(std::get<Attachment>(clip).size <= kMaxSentPicture);
    QImage clear(10, 10, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const Captured seeThrough = capturePicture(clear, u"x"_s);
    QVERIFY(QImage::fromData(std::get<Attachment>(seeThrough).content).hasAlphaChannel());
}

void TestFileCapture::turnsPicturesAsTheirCameraWasHeld()
{
    const QString path = m_dir.filePath(u"turned.jpg"_s);
    QImageWriter writer(path, "jpeg");
    writer.setTransformation(QImageIOHandler::TransformationRotate90);
    QVERIFY(writer.write(blank(4000, 2000)));
    const Captured captured = captureFile(path);
    const Attachment picture = std::get<Attachment>(captured);
    QCOMPARE(picture.pixels, QSize(1024, 2048));
    QCOMPARE(picture.fullPixels, QSize(2000, 4000));
}

void TestFileCapture::refusesDamagedPictures()
{
    const QByteArray cut = encoded(noise(100), "png").first(5000);
    QCOMPARE(captureFile(write(u"cut.png"_s, cut)),
             Captured(Refusal{RefusalReason::DamagedPicture, u"cut.png"_s}));
    QByteArray huge = encoded(blank(8, 8), "png");
    huge.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff")); // what it says of its size
    const Captured captured = captureFile(write(u"huge.png"_s, huge));
    QVERIFY(std::holds_alternative<Refusal>(captured));
}

void TestFileCapture::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<RefusalReason>("reason");

    QTest::newRow("gone") << u"gone"_s << RefusalReason::Gone;
    QTest::newRow("below a file") << u"program/x"_s << RefusalReason::Gone;
    QTest::newRow("folder") << u"folder"_s << RefusalReason::Folder;
    QTest::newRow("program") << u"program"_s << RefusalReason::Binary;
    QTest::newRow("2 GB") << u"large"_s << RefusalReason::TooLarge;
    QTest::newRow("large PDF") << u"large.pdf"_s << RefusalReason::TooLarge;
#ifdef Q_OS_UNIX
    QTest::newRow("loop") << u"loop"_s << RefusalReason::LinkLoop;
    QTest::newRow("dead link") << u"dead"_s << RefusalReason::Gone;
    QTest::newRow("pipe") << u"pipe"_s << RefusalReason::NotAFile;
    QTest::newRow("link to a device") << u"device"_s << RefusalReason::NotAFile;
#endif
}

void TestFileCapture::refusesWhatCannotBeRead()
{
    QFETCH(QString, name);
    QFETCH(RefusalReason, reason);
    QDir(m_dir.path()).mkpath(u"folder"_s);
    write(u"program"_s, QByteArray("\x7f"
                                   "ELF\0\0\0\0",
                                   8));
    write(u"large.pdf"_s, "%PDF-");
    QVERIFY(QFile::resize(m_dir.filePath(u"large.pdf"_s), kMaxPdfBytes + 1));
    write(u"large"_s, "x");
    QVERIFY(QFile::resize(m_dir.filePath(u"large"_s), 2'000'000'000)); // takes no room
#ifdef Q_OS_UNIX
    QFile::link(m_dir.filePath(u"loop"_s), m_dir.filePath(u"loop"_s));
    QFile::link(m_dir.filePath(u"nowhere"_s), m_dir.filePath(u"dead"_s));
    QFile::link(u"/dev/zero"_s, m_dir.filePath(u"device"_s));
    ::mkfifo(QFile::encodeName(m_dir.filePath(u"pipe"_s)).constData(), 0600);
#endif
    const Captured captured = captureFile(m_dir.filePath(name));
    const auto *refusal = std::get_if<Refusal>(&captured);
    QVERIFY(refusal);
    QCOMPARE(refusal->reason, reason);
    QVERIFY(refusalSentence(*refusal).contains(name.section(u'/', -1)));
    if (reason == RefusalReason::TooLarge)
        QVERIFY(refusal->size > refusal->limit);
}

void TestFileCapture::refusesWhatMustNotBeRead()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("root may read everything");
#endif
    const QString path = write(u"closed"_s, "x");
    QVERIFY(QFile::setPermissions(path, {}));
    QCOMPARE(captureFile(path), Captured(Refusal{RefusalReason::Unreadable, u"closed"_s}));
}

void TestFileCapture::readsUnderAnyName_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("narrow space") << u"Screenshot 9.41\u202fAM.txt"_s;
    QTest::newRow("line end") << u"a\nb.txt"_s;
    QTest::newRow("emoji") << u"👩‍💻 notes.txt"_s;
    QTest::newRow("turned round") << u"photo\u202etxt.exe"_s;
    QTest::newRow("percent and hash") << u"50%25 #1?.txt"_s;
    QTest::newRow("quotes") << u"\"a\" 'b' `c`.txt"_s;
}

void TestFileCapture::readsUnderAnyName()
{
    QFETCH(QString, name);
    const Attachment attachment = read(name, "x");
    QCOMPARE(attachment.content, "x"_ba);
    QCOMPARE(attachment.name, safeName(name));
    QCOMPARE(attachment.path, m_dir.filePath(name));
}

void TestFileCapture::keepsCopiesOfTexts()
{
    const Attachment pasted = captureText(u"grüß"_s, u"Pasted text 1"_s);
    QCOMPARE(pasted.kind, AttachmentKind::Pasted);
    QCOMPARE(pasted.content, u"grüß"_s.toUtf8());
    QCOMPARE(pasted.size, 6);
    QCOMPARE(pasted.path, QString());
}

void TestFileCapture::seesChanges()
{
    const Attachment attachment = read(u"a.txt"_s, "one");
    const FileState before{attachment.modified, attachment.fileSize};
    QCOMPARE(fileState(attachment.path), std::optional(before));
    write(u"a.txt"_s, "more");
    QVERIFY(fileState(attachment.path) != before);
    QFile::remove(attachment.path);
    QCOMPARE(fileState(attachment.path), std::nullopt);
}

QTEST_GUILESS_MAIN(TestFileCapture)
#include "tst_filecapture.moc"
