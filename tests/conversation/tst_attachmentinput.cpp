// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/attachmentinput.h"
#include "conversation/attachmentjson.h"
#include "conversation/conversation.h"
#include "conversation/fence.h"
#include "conversation/turnjson.h"
#include "support/fakeclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lectern;
using namespace Lectern::Testing;

namespace {

Attachment made(AttachmentKind kind, const QString &name, const QByteArray &content, const QString &type)
{
    Attachment attachment{.kind = kind, .name = name, .mediaType = type, .hash = contentHash(content)};
    attachment.size = content.size();
    attachment.content = content;
    return attachment;
}

Attachment text(const QString &name, const QByteArray &content)
{
    return made(AttachmentKind::Text, name, content, u"text/plain"_s);
}

Attachment picture()
{
    Attachment attachment = made(AttachmentKind::Picture, u"a.png"_s, "\x89PNG"_ba, u"image/png"_s);
    attachment.pixels = {2048, 1536};
    attachment.fullPixels = {4032, 3024};
    return attachment;
}

Attachment pdf()
{
    return made(AttachmentKind::Pdf, u"b.pdf"_s, "%PDF-"_ba, u"application/pdf"_s);
}

QJsonArray contentOfQuestion(const Conversation &conversation, TurnId id, int message)
{
    return conversation.requestFor(id).input.at(message).toObject().value("content"_L1).toArray();
}

} // namespace

class TestAttachmentInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTexts_data();
    void writesTexts();
    void noTextEndsItsFence();
    void writesEachKindAsItsPart();
    void aQuestionAloneIsAsItWas();
    void saysWhatIsLost();
    void estimates();
    void goesWithEveryRequestOfItsBranch();
    void comesBackFromJson();
    void namesSayWhatTheyAre_data();
    void namesSayWhatTheyAre();
};

void TestAttachmentInput::writesTexts_data()
{
    QTest::addColumn<Attachment>("attachment");
    QTest::addColumn<QString>("expected");

    Attachment latin = text(u"x.txt"_s, "grüß"_ba);
    latin.encoding = u"Latin-1"_s;
    QTest::newRow("code") << text(u"src/main.cpp"_s, "int x;\n"_ba)
                          << u"File: src/main.cpp\n```cpp\nint x;\n```\n"_s;
    QTest::newRow("without a line end")
        << text(u"Makefile"_s, "all:"_ba) << u"File: Makefile\n```\nall:\n```\n"_s;
    QTest::newRow("hidden file") << text(u".gitignore"_s, "x\n"_ba) << u"File: .gitignore\n```\nx\n```\n"_s;
    QTest::newRow("empty") << text(u"a.txt"_s, ""_ba) << u"File: a.txt\n```txt\n```\n"_s;
    QTest::newRow("fence inside") << text(u"a.md"_s, "````\nx\n````\n"_ba)
                                  << u"File: a.md\n`````md\n````\nx\n````\n`````\n"_s;
    QTest::newRow("other encoding") << latin
                                    << u"File: x.txt\nNote: converted from Latin-1\n```txt\ngrüß\n```\n"_s;
    QTest::newRow("pasted") << made(AttachmentKind::Pasted, u"Pasted text"_s, "a"_ba, u"text/plain"_s)
                            << u"Pasted text\n```\na\n```\n"_s;
    QTest::newRow("odd suffix") << text(u"a.b c"_s, "x"_ba) << u"File: a.b c\n```\nx\n```\n"_s;
}

void TestAttachmentInput::writesTexts()
{
    QFETCH(Attachment, attachment);
    QFETCH(QString, expected);
    QCOMPARE(attachmentText(attachment), expected);
}

/// Whatever it is, the one line that closes the fence is the last.
void TestAttachmentInput::noTextEndsItsFence()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 300; ++i) {
        QByteArray content;
        for (int j = random.bounded(60); j > 0; --j)
            content += "`~\n a"[random.bounded(5)];
        const QStringList lines = attachmentText(text(u"a.txt"_s, content)).split(u'\n');
        const std::optional<Fence> fence = Fence::openedBy(lines.at(1));
        QVERIFY(fence);
        for (qsizetype line = 2; line < lines.size(); ++line)
            QCOMPARE(fence->isClosedBy(lines.at(line)), line == lines.size() - 2);
    }
}

void TestAttachmentInput::writesEachKindAsItsPart()
{
    const QJsonArray content = inputContent(u"What?"_s, {picture(), pdf(), text(u"a"_s, "x"_ba)});
    QCOMPARE(content.size(), 4);
    QCOMPARE(content.at(0).toObject(), (QJsonObject{{u"type"_s, u"input_image"_s},
                                                    {u"image_url"_s, u"data:image/png;base64,iVBORw=="_s}}));
    QCOMPARE(content.at(1).toObject(),
             (QJsonObject{{u"type"_s, u"input_file"_s},
                          {u"filename"_s, u"b.pdf"_s},
                          {u"file_data"_s, u"data:application/pdf;base64,JVBERi0="_s}}));
    QCOMPARE(content.at(2).toObject(),
             (QJsonObject{{u"type"_s, u"input_text"_s}, {u"text"_s, u"File: a\n```\nx\n```\n"_s}}));
    QCOMPARE(content.at(3).toObject(), (QJsonObject{{u"type"_s, u"input_text"_s}, {u"text"_s, u"What?"_s}}));
    QCOMPARE(inputContent({}, {pdf()}).size(), 1);
}

void TestAttachmentInput::aQuestionAloneIsAsItWas()
{
    const QJsonObject message = Protocol::userMessage(inputContent(u"What?"_s, {}));
    QCOMPARE(message, Protocol::userMessage(u"What?"_s));
}

void TestAttachmentInput::saysWhatIsLost()
{
    Attachment lost = picture();
    lost.content.clear();
    QCOMPARE(inputContent({}, {lost}).at(0).toObject().value("text"_L1).toString(),
             u"File: a.png\nNote: its content is no longer available\n"_s);
}

void TestAttachmentInput::estimates()
{
    QCOMPARE(estimatedTokens(text(u"a"_s, "12345"_ba)), 2);
    QCOMPARE(estimatedTokens(picture()), 1536);
    Attachment small = picture();
    small.pixels = {33, 32};
    QCOMPARE(estimatedTokens(small), 2);
    QCOMPARE(estimatedTokens(pdf()), std::nullopt);
}

void TestAttachmentInput::goesWithEveryRequestOfItsBranch()
{
    FakeClock clock;
    Conversation conversation(clock);
    conversation.beginTurn({TurnId(1), {}, u"What?"_s, u"m"_s, {}, true, {pdf()}});
    QCOMPARE(conversation.turn(TurnId(1))->attachments, QList{pdf()});
    QCOMPARE(contentOfQuestion(conversation, TurnId(1), 0), inputContent(u"What?"_s, {pdf()}));
    conversation.stop(TurnId(1));
    conversation.beginTurn({TurnId(2), TurnId(1), u"And?"_s, u"m"_s, {}});
    QCOMPARE(contentOfQuestion(conversation, TurnId(2), 0), inputContent(u"What?"_s, {pdf()}));
    QCOMPARE(conversation.copyOfPath(TurnId(1), [] { return TurnId(9); }).constFirst().attachments,
             QList{pdf()});
}

void TestAttachmentInput::comesBackFromJson()
{
    Attachment named = text(u"a.txt"_s, "x"_ba);
    named.path = u"/home/a.txt"_s;
    named.encoding = u"UTF-16"_s;
    named.modified = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
    named.fileSize = 4;
    Attachment lost = pdf();
    lost.content.clear();
    Turn turn;
    turn.attachments = {named, picture(), pdf(), lost};
    const Turn again = turnFromJson(QJsonDocument::fromJson(QJsonDocument(turnJson(turn)).toJson()).object());
    QCOMPARE(again.attachments, turn.attachments);
    QCOMPARE(again.attachments.at(1).content, picture().content);
    QCOMPARE(attachmentFromJson({{u"kind"_s, 7}, {u"size"_s, u"big"_s}, {u"width"_s, -4}}), Attachment());
}

void TestAttachmentInput::namesSayWhatTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");

    QTest::newRow("plain") << u"a b.txt"_s << u"a b.txt"_s;
    QTest::newRow("narrow space") << u"Screenshot 9.41\u202fAM.png"_s << u"Screenshot 9.41\u202fAM.png"_s;
    QTest::newRow("line end") << u"a\nb\t.txt"_s << u"a␊b␉.txt"_s;
    QTest::newRow("emoji") << u"👩‍💻.md"_s << u"👩‍💻.md"_s;
    QTest::newRow("turned round") << u"photo\u202egnp.exe"_s << u"photognp.exe"_s;
    QTest::newRow("isolated") << u"\u2067abc\u2069.txt\u200f"_s << u"abc.txt"_s;
    QTest::newRow("other controls") << u"a\u0085b\u2028c\u007f"_s << u"a\ufffdb\ufffdc\u2421"_s;
}

void TestAttachmentInput::namesSayWhatTheyAre()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeName(name), safe);
}

QTEST_GUILESS_MAIN(TestAttachmentInput)
#include "tst_attachmentinput.moc"
