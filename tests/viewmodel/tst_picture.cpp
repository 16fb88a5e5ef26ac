// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/picture.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;

Q_DECLARE_METATYPE(Lectern::Picture::State)

namespace {

QByteArray saved(const char *format, QSize size = {30, 20})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

void show(Picture &picture, const QByteArray &base64)
{
    picture.setImage({ImageData{base64}});
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatItKnows_data();
    void decodesWhatItKnows();
    void knowsTheSizeAtOnce();
    void theLatestPictureCounts();
    void mayGoWhileItIsDecoded();
};

void TestPicture::decodesWhatItKnows_data()
{
    QTest::addColumn<QByteArray>("base64");
    QTest::addColumn<Picture::State>("state");
    QTest::addColumn<QSize>("pixels");
    const QByteArray png = saved("png");
    QTest::newRow("PNG") << png.toBase64() << Picture::State::Ready << QSize(30, 20);
    QTest::newRow("JPEG") << saved("jpeg").toBase64() << Picture::State::Ready << QSize(30, 20);
    QTest::newRow("GIF") << QByteArray("R0lGODdhAQABAIAAAP8AAP///ywAAAAAAQABAAACAkQBADs=")
                         << Picture::State::Ready << QSize(1, 1);
    QTest::newRow("BMP") << saved("bmp").toBase64() << Picture::State::Broken << QSize();
    QTest::newRow("SVG")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>").toBase64()
        << Picture::State::Broken << QSize();
    QTest::newRow("half a head") << png.first(40).toBase64() << Picture::State::Broken << QSize();
    QByteArray damaged = png;
    damaged[damaged.indexOf("IDAT") + 8] = '\x55';
    QTest::newRow("damaged") << damaged.toBase64() << Picture::State::Broken << QSize(30, 20);
    QTest::newRow("no base64") << QByteArray("####") << Picture::State::Broken << QSize();
    QTest::newRow("nothing") << QByteArray() << Picture::State::Empty << QSize();
    QTest::newRow("too long") << png.toBase64() + QByteArray(Picture::kMaxBytes, 'A')
                              << Picture::State::TooLarge << QSize();
    QByteArray wide = png; // its head says 60,000 by 60,000
    wide.replace(16, 17, QByteArray::fromHex("0000ea600000ea6008020000000fb0e215"));
    QTest::newRow("too many pixels") << wide.toBase64() << Picture::State::TooLarge << QSize();
}

void TestPicture::decodesWhatItKnows()
{
    QFETCH(QByteArray, base64);
    QFETCH(Picture::State, state);
    Picture picture;
    show(picture, base64);
    QTEST(picture.pixels(), "pixels");
    QTRY_COMPARE(picture.state(), state);
}

void TestPicture::knowsTheSizeAtOnce()
{
    Picture picture;
    show(picture, saved("png", {5000, 10}).toBase64());
    QCOMPARE(picture.state(), Picture::State::Decoding);
    QCOMPARE(picture.pixels(), QSize(5000, 10));
    QTRY_COMPARE(picture.state(), Picture::State::Ready);
    QCOMPARE(picture.pixels(), QSize(5000, 10));
}

void TestPicture::theLatestPictureCounts()
{
    Picture picture;
    show(picture, saved("png", {2000, 2000}).toBase64());
    show(picture, QByteArray("####"));
    QCOMPARE(picture.state(), Picture::State::Broken);
    show(picture, saved("png").toBase64());
    QTRY_COMPARE(picture.state(), Picture::State::Ready);
    QCOMPARE(picture.pixels(), QSize(30, 20));
}

void TestPicture::mayGoWhileItIsDecoded()
{
    const QByteArray large = saved("png", {2000, 2000}).toBase64();
    for (int n = 0; n < 5; ++n) {
        Picture picture;
        show(picture, large);
        QCOMPARE(picture.state(), Picture::State::Decoding);
    }
    Picture last;
    show(last, saved("png").toBase64());
    QTRY_COMPARE(last.state(), Picture::State::Ready);
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
