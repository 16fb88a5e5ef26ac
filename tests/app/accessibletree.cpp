// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "accessibletree.h"

#include "programwindow.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

constexpr int kNothingToReadWith = 77; // what the script says when its modules are missing

// The system's own: another one does not see the distribution's modules.
const QString kPython = u"/usr/bin/python3"_s;

QString script()
{
    return qEnvironmentVariable("LECTERN_SOURCE_DIR") + u"/tests/app/accessibletree.py"_s;
}

bool isModuleMissing()
{
    QProcess process;
    process.start(kPython, {script()});
    return !process.waitForFinished(kPatience) || process.exitCode() == kNothingToReadWith;
}

} // namespace

AccessibleTree::AccessibleTree()
    : m_environment(programEnvironment())
{
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_environment.remove(u"AT_SPI_BUS_ADDRESS"_s);
    const QString service = u"dbus-1/services/org.a11y.Bus.service"_s;
    if (QStandardPaths::locate(QStandardPaths::GenericDataLocation, service).isEmpty())
        m_problem = u"at-spi2-core is missing"_s;
    else if (isModuleMissing())
        m_problem = u"python3-gi or gir1.2-atspi-2.0 is missing"_s;
    else if (!startBus())
        m_problem = u"dbus-daemon is missing"_s;
}

AccessibleTree::~AccessibleTree()
{
    m_bus.terminate();
    m_bus.waitForFinished(kPatience);
}

bool AccessibleTree::startBus()
{
    m_bus.setProcessEnvironment(m_environment);
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    while (!m_bus.canReadLine() && m_bus.waitForReadyRead(kPatience)) {
    }
    const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    return !address.isEmpty();
}

QList<AccessibleObject> AccessibleTree::read(qint64 processId) const
{
    QList<AccessibleObject> objects;
    const QByteArray lines = runTool(kPython, {script(), QString::number(processId)}, m_environment);
    for (const QByteArray &line : lines.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            continue;
        const QRect place(object[u"x"_s].toInt(), object[u"y"_s].toInt(), object[u"width"_s].toInt(),
                          object[u"height"_s].toInt());
        objects.append({object[u"role"_s].toString(), object[u"name"_s].toString(), place,
                        object[u"showing"_s].toBool(), object[u"focused"_s].toBool(),
                        object[u"visible"_s].toBool()});
    }
    return objects;
}

bool AccessibleTree::press(qint64 processId, const QString &name) const
{
    return runTool(kPython, {script(), QString::number(processId), u"press"_s, name}, m_environment)
        .endsWith("True");
}

AccessibleEvents::AccessibleEvents(const AccessibleTree &tree, qint64 processId)
{
    m_process.setProcessEnvironment(tree.environment());
    m_process.start(kPython, {script(), QString::number(processId), u"events"_s});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatience)) {
    }
    m_process.readLine(); // that it listens
}

AccessibleEvents::~AccessibleEvents()
{
    m_process.kill();
    m_process.waitForFinished(kPatience);
}

QStringList AccessibleEvents::focused()
{
    read();
    return m_focused;
}

QStringList AccessibleEvents::said()
{
    read();
    return m_said;
}

void AccessibleEvents::read()
{
    while (m_process.canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        const QString event = line[u"event"_s].toString();
        const bool isOn = line[u"detail"_s].toInt() == 1;
        const QString name = line[u"name"_s].toString();
        if (event.endsWith(u":focused"_s) && isOn)
            m_focused += name;
        else if (event.endsWith(u":showing"_s) && isOn && line[u"role"_s] == u"notification"_s)
            m_said += name;
        else if (event.startsWith(u"object:announcement"_s))
            m_said += line[u"text"_s].toString();
    }
}

QString firstOverlap(const QList<AccessibleObject> &objects)
{
    QList<AccessibleObject> parts;
    std::ranges::copy_if(objects, std::back_inserter(parts), [](const AccessibleObject &object) {
        return object.showing && (object.role == u"label" || object.role == u"button");
    });
    for (qsizetype i = 0; i < parts.size(); ++i) {
        for (qsizetype j = i + 1; j < parts.size(); ++j) {
            if (parts[i].place.intersects(parts[j].place))
                return parts[i].name + u" | "_s + parts[j].name;
        }
    }
    return {};
}

} // namespace Lectern::Testing
