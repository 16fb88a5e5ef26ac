// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Lectern;

namespace {

using Reading = std::function<QVariant(const Settings &)>;

constexpr int kWrites = 25;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As an editor does that writes in place.
bool overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// "[group]\nname=value" of a key.
QByteArray fileWith(const QString &key, const QByteArray &value)
{
    return u"[%1]\n%2="_s.arg(key.section(u'/', 0, 0), key.section(u'/', 1)).toUtf8() + value + '\n';
}

template <typename Kind>
void addRow(const char *name, const Kind &setting, const QByteArray &value, const QVariant &expected)
{
    const Reading reading = [setting](const Settings &settings) {
        return QVariant::fromValue(settings.value(setting));
    };
    QTest::addRow("%s: %s", qPrintable(QString(setting.key)), name)
        << fileWith(setting.key, value) << reading << expected;
}

/// What makes no sense for any of them but a text.
template <typename Kind> void addBroken(const Kind &setting)
{
    const QVariant standard = QVariant::fromValue(setting.standard);
    addRow("words", setting, "large and pink", standard);
    addRow("nothing", setting, "", standard);
    addRow("a list", setting, "1, 2, 3", standard);
    addRow("no number", setting, "nan", standard);
    addRow("endless", setting, "inf", standard);
    addRow("another type", setting, "@Rect(1 2 3 4)", standard);
    addRow("a broken type", setting, "@Size(1", standard);
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatIsThere_data();
    void readsWhatIsThere();
    void bringsIntoRange();
    void keepsWhatIsSetAtOnce();
    void writesOnlyChanges();
    void leavesWhatItDoesNotKnow();
    void keepsNamesApart();
    void followsAnEditor();
    void followsAnEditorThatReplacesTheFile();
    void followsAnotherProcess();
    void losesNothingOfTwoWriters();
    void worksWithoutAPlaceToWrite();
    void startsAnewFromRubbish();

private:
    QString path() const { return m_dir->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSettings::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestSettings::readsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<QVariant>("expected");
    addBroken(Setting::zoom);
    addBroken(Setting::appearance);
    addBroken(Setting::windowSize);
    addBroken(Setting::sidebarWidth);
    addBroken(Setting::sidebarShown);
    addBroken(Setting::proxyMode);
    addBroken(Setting::lineNumbers);
    addRow("a step", Setting::zoom, "1.2", 1.2);
    addRow("between steps", Setting::zoom, "1.24", 1.2);
    addRow("too small", Setting::zoom, "-3", 0.5);
    addRow("too large", Setting::zoom, "1e9", 3.0);
    addRow("a name", Setting::appearance, "Dark", 2);
    addRow("a number", Setting::appearance, "2", 0);
    addRow("a size", Setting::windowSize, "@Size(800 600)", QSize(800, 600));
    addRow("no size", Setting::windowSize, "@Size(0 0)", QSize(1100, 760));
    addRow("a huge size", Setting::windowSize, "@Size(2000000000 700)", QSize(1100, 760));
    addRow("a width", Setting::sidebarWidth, "300.4", 300.0);
    addRow("a wide one", Setting::sidebarWidth, "9000", 480.0);
    addRow("hidden", Setting::sidebarShown, "false", false);
    addRow("as a number", Setting::sidebarShown, "0", false);
    addRow("wrapped", Setting::codeWrap(u"Python"_s), "true", true);
    addRow("not wrapped", Setting::codeWrap(u"Python"_s), "maybe", false);
    addRow("a name", Setting::proxyMode, "Manual", 2);
    addRow("an address", Setting::proxyUrl(), "http://ada@proxy.example:3128",
           u"http://ada@proxy.example:3128"_s);
    addRow("a list", Setting::caFile(), "a, b", QString());
    addRow("a place", Setting::windowPlace(u"1x1_0_0"_s), "800x600+1+2", u"800x600+1+2"_s);
    addRow("a key", Setting::openConversation(u"me"_s), "abc", u"abc"_s);
    addRow("a model", Setting::model(u"me"_s), "alpha", u"alpha"_s);
}

void TestSettings::readsWhatIsThere()
{
    QFETCH(const QByteArray, content);
    QFETCH(const Reading, reading);
    QVERIFY(overwrite(path(), content));
    QTEST(reading(Settings(path())), "expected");
    QCOMPARE(contents(path()), content);
}

void TestSettings::bringsIntoRange()
{
    Settings settings(path());
    settings.set(Setting::zoom, 100.0);
    QCOMPARE(settings.value(Setting::zoom), 3.0);
    settings.set(Setting::zoom, qQNaN());
    QCOMPARE(settings.value(Setting::zoom), 1.0);
    settings.set(Setting::appearance, 7);
    QCOMPARE(settings.value(Setting::appearance), 0);
    settings.set(Setting::windowSize, QSize(-1, 5));
    QCOMPARE(settings.value(Setting::windowSize), QSize(1100, 760));
}

void TestSettings::keepsWhatIsSetAtOnce()
{
    Settings settings(path());
    settings.set(Setting::appearance, 2);
    QVERIFY(contents(path()).contains("[view]\nappearance=Dark"));
    settings.set(Setting::sidebarShown, false);
    QVERIFY(contents(path()).contains("[sidebar]\nshown=false"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"settings.ini"_s});
}

void TestSettings::writesOnlyChanges()
{
    Settings settings(path());
    QSignalSpy changed(&settings, &Settings::changed);
    settings.set(Setting::zoom, 1.0);
    settings.set(Setting::model(u"me"_s), QString());
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(changed.size(), 0);
    settings.set(Setting::zoom, 1.5);
    settings.set(Setting::zoom, 1.5);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toString(), u"view/zoom"_s);
}

void TestSettings::leavesWhatItDoesNotKnow()
{
    QVERIFY(overwrite(path(), "[foreign]\nkey=value\n\n[view]\nnewer=7\nzoom=large\n"));
    Settings settings(path());
    settings.set(Setting::sidebarShown, false);
    const QByteArray after = contents(path());
    QVERIFY2(after.contains("[foreign]\nkey=value"), after.constData());
    QVERIFY2(after.contains("newer=7") && after.contains("zoom=large"), after.constData());
    settings.set(Setting::zoom, 2.0);
    QVERIFY(contents(path()).contains("zoom=2"));
}

void TestSettings::keepsNamesApart()
{
    Settings settings(path());
    settings.set(Setting::model(u"a"_s), u"alpha"_s);
    settings.set(Setting::model(u"a/model"_s), u"beta"_s);
    settings.set(Setting::effort(u"a"_s, u"m/n"_s), u"high"_s);
    const Settings again(path());
    QCOMPARE(again.value(Setting::model(u"a"_s)), u"alpha"_s);
    QCOMPARE(again.value(Setting::model(u"a/model"_s)), u"beta"_s);
    QCOMPARE(again.value(Setting::effort(u"a"_s, u"m/n"_s)), u"high"_s);
    QVERIFY(again.value(Setting::effort(u"a"_s, u"m"_s)).isEmpty());
}

void TestSettings::followsAnEditor()
{
    Settings settings(path());
    settings.set(Setting::zoom, 1.5);
    settings.watch();
    QSignalSpy changed(&settings, &Settings::changed);
    QVERIFY(overwrite(path(), "[view]\nzoom=2.5\nappearance=Light\n"));
    QTRY_COMPARE(settings.value(Setting::zoom), 2.5);
    QTRY_COMPARE(settings.value(Setting::appearance), 1);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(overwrite(path(), "[view]\nappearance=mauve\n")); // of another length: see docs/settings.md
    QTRY_COMPARE(settings.value(Setting::zoom), 1.0);
    QCOMPARE(settings.value(Setting::appearance), 0);
}

void TestSettings::followsAnEditorThatReplacesTheFile()
{
    Settings settings(path());
    settings.watch(); // there is no file yet
    for (const QByteArray zoom : {"1.7", "1.80"}) {
        const QString aside = m_dir->filePath(u"settings.ini~"_s);
        QVERIFY(overwrite(aside, "[view]\nzoom=" + zoom + '\n'));
        QFile::remove(path());
        QVERIFY(QFile::rename(aside, path()));
        QTRY_COMPARE(settings.value(Setting::zoom), zoom.toDouble());
    }
}

void TestSettings::followsAnotherProcess()
{
    Settings settings(path());
    settings.watch();
    settings.set(Setting::sidebarWidth, 300.0);
    QSignalSpy changed(&settings, &Settings::changed);
    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {u"--write"_s, path(), u"other"_s}),
             0);
    QTRY_COMPARE(settings.value(Setting::model(u"other%1"_s.arg(kWrites - 1))), u"other"_s);
    QCOMPARE(changed.size(), kWrites);
    QCOMPARE(settings.value(Setting::sidebarWidth), 300.0);
}

void TestSettings::losesNothingOfTwoWriters()
{
    QProcess one;
    QProcess two;
    one.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path(), u"one"_s});
    two.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path(), u"two"_s});
    QVERIFY(one.waitForFinished(-1) && two.waitForFinished(-1));
    const Settings settings(path());
    for (const QString &name : {u"one"_s, u"two"_s}) {
        for (int i = 0; i < kWrites; ++i)
            QCOMPARE(settings.value(Setting::model(name + QString::number(i))), name);
    }
}

void TestSettings::worksWithoutAPlaceToWrite()
{
    QVERIFY(overwrite(m_dir->filePath(u"file"_s), "no folder"));
    Settings settings(m_dir->filePath(u"file/settings.ini"_s));
    QSignalSpy told(&settings, &Settings::stateChanged);
    settings.watch();
    settings.set(Setting::zoom, 1.5);
    settings.set(Setting::sidebarShown, false);
    QCOMPARE(settings.value(Setting::zoom), 1.5);
    QVERIFY(!settings.value(Setting::sidebarShown));
    QCOMPARE(settings.state(), Settings::State::Unwritable);
    QCOMPARE(told.size(), 1);
}

void TestSettings::startsAnewFromRubbish()
{
    QVERIFY(overwrite(path(), QByteArray("\0\xff\xfe[[[]]]==\n\n%%%", 16)));
    Settings settings(path());
    QCOMPARE(settings.state(), Settings::State::Unreadable);
    QCOMPARE(settings.value(Setting::zoom), 1.0);
    settings.set(Setting::zoom, 1.5);
    QCOMPARE(Settings(path()).value(Setting::zoom), 1.5);
}

/// As itself the test is the other process.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1) {
        Settings settings(arguments.value(2));
        for (int i = 0; i < kWrites; ++i)
            settings.set(Setting::model(arguments.value(3) + QString::number(i)), arguments.value(3));
        return settings.state() == Settings::State::Kept ? 0 : 1;
    }
    TestSettings test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settings.moc"
