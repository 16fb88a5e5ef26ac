// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "harness.h"

#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QDirIterator>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMetaProperty>
#include <QQuickItem>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

QString sourceDir()
{
    return qEnvironmentVariable("LECTERN_SOURCE_DIR");
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void sendInput(const QString &preedit, const QString &text)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(text);
    if (QObject *focus = QGuiApplication::focusObject())
        QCoreApplication::sendEvent(focus, &event);
}

} // namespace

Harness::Harness()
    : m_settings(m_dir.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_app(m_preferences, Profile{}, m_clock)
{
}

void Harness::useDemo(double tokensPerSecond)
{
    DemoServer::Options options;
    options.tokensPerSecond = tokensPerSecond;
    const Result<QUrl> url = m_demo.listen(options);
    if (url)
        m_app.setAccount({u"demo"_s, u"Demo"_s, Endpoint{*url, {}}, true});
}

void Harness::useFaultyDemo(const QStringList &faults)
{
    DemoServer::Options options;
    options.tokensPerSecond = 0;
    options.faults = faults;
    const Result<QUrl> url = m_demo.listen(options);
    if (url)
        m_app.setAccount({u"demo"_s, u"Demo"_s, Endpoint{*url, {}}, true});
}

void Harness::useNobody()
{
    m_app.setAccount({});
}

void Harness::useDeadServer(const QString &model)
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    const QUrl url(u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort()));
    server.close();
    m_app.setAccount({u"nobody"_s, u"Nobody"_s, Endpoint{url, {}}, false}, model);
}

void Harness::compose(const QString &preedit)
{
    sendInput(preedit, {});
}

void Harness::commit(const QString &text)
{
    sendInput({}, text);
}

QString Harness::accessibleName(QQuickItem *item) const
{
    const QAccessibleInterface *interface = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    return interface ? interface->text(QAccessible::Name) : QString();
}

int Harness::accessibleRole(QQuickItem *item) const
{
    const QAccessibleInterface *interface = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    return interface ? int(interface->role()) : int(QAccessible::NoRole);
}

QStringList Harness::iconFiles() const
{
    QStringList names =
        QDir(sourceDir() + u"/resources/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    names.replaceInStrings(u".svg"_s, QString());
    return names;
}

QStringList Harness::iconsAskedFor() const
{
    // A binding goes on in the next line when that begins with an operator.
    static const QRegularExpression binding(uR"(\b(?:icon|glyph|glyphAfter): ((?:.*)(?:\n\s+[?:] .*)*))"_s);
    static const QRegularExpression inCpp(uR"(return u("[a-z-]+")_s;)"_s);
    static const QRegularExpression literal(uR"x("([a-z-]+)")x"_s);
    QStringList names;
    const auto collect = [&names](const QString &text) {
        for (auto it = literal.globalMatch(text); it.hasNext();)
            names += it.next().captured(1);
    };
    for (QDirIterator files(sourceDir() + u"/qml"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        const QString text = contents(files.next());
        for (auto it = binding.globalMatch(text); it.hasNext();)
            collect(it.next().captured(1));
    }
    const QString wording = contents(sourceDir() + u"/src/viewmodel/wording.cpp"_s);
    for (auto it = inCpp.globalMatch(wording); it.hasNext();)
        collect(it.next().captured(1));
    names.sort();
    names.removeDuplicates();
    return names;
}

QString Harness::clipboardText() const
{
    return QGuiApplication::clipboard()->text();
}

QStringList Harness::propertyNames(QObject *object) const
{
    QStringList names;
    const QMetaObject *type = object->metaObject();
    for (int i = QObject::staticMetaObject.propertyCount(); i < type->propertyCount(); ++i)
        names += QString::fromLatin1(type->property(i).name());
    return names;
}

void Harness::keyClick(QWindow *window, int key, int modifiers)
{
    QTest::keyClick(window, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
}

void Harness::typeLetter(QWindow *window, const QString &letter)
{
    QTest::keyClick(window, letter.at(0).toLatin1());
}

} // namespace Lectern::Testing
