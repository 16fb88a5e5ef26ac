// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/looks.h"

#include "viewmodel/codehighlighter.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace Lectern {

Looks::Looks(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    calmCaret();
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == Setting::reducedMotion.key)
            calmCaret();
        if (key.startsWith("view/"_L1) || key.endsWith("Theme"_L1))
            Q_EMIT changed();
    });
}

/// It is the only thing that moves by itself.
void Looks::calmCaret() const
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return; // a command without a window
    QStyleHints &hints = *QGuiApplication::styleHints();
    static const int blink = hints.cursorFlashTime(); // as the system wants it
    hints.setCursorFlashTime(isMotionReduced() ? 0 : blink);
}

QStringList Looks::families(bool fixed) const
{
    QStringList families = QFontDatabase::families();
    families.removeIf([fixed](const QString &family) {
        return QFontDatabase::isPrivateFamily(family) || (fixed && !QFontDatabase::isFixedPitch(family));
    });
    return families;
}

QStringList Looks::codeThemes(bool dark) const
{
    return Lectern::codeThemes(dark);
}

Looks::Accent Looks::accent() const
{
    return Accent(m_settings.value(Setting::accent));
}

void Looks::setAccent(Accent accent)
{
    m_settings.set(Setting::accent, int(accent));
}

Looks::Density Looks::density() const
{
    return Density(m_settings.value(Setting::density));
}

void Looks::setDensity(Density density)
{
    m_settings.set(Setting::density, int(density));
}

bool Looks::isMotionReduced() const
{
    return m_settings.value(Setting::reducedMotion);
}

void Looks::setReducedMotion(bool reduced)
{
    m_settings.set(Setting::reducedMotion, reduced);
}

qreal Looks::readingWidth() const
{
    return m_settings.value(Setting::readingWidth);
}

void Looks::setReadingWidth(qreal width)
{
    m_settings.set(Setting::readingWidth, width);
}

qreal Looks::interfaceSize() const
{
    return m_settings.value(Setting::interfaceSize);
}

void Looks::setInterfaceSize(qreal size)
{
    m_settings.set(Setting::interfaceSize, size);
}

qreal Looks::proseSize() const
{
    return m_settings.value(Setting::proseSize);
}

void Looks::setProseSize(qreal size)
{
    m_settings.set(Setting::proseSize, size);
}

qreal Looks::codeSize() const
{
    return m_settings.value(Setting::codeSize);
}

void Looks::setCodeSize(qreal size)
{
    m_settings.set(Setting::codeSize, size);
}

QString Looks::interfaceFont() const
{
    return m_settings.value(Setting::interfaceFont());
}

void Looks::setInterfaceFont(const QString &family)
{
    m_settings.set(Setting::interfaceFont(), family);
}

QString Looks::proseFont() const
{
    return m_settings.value(Setting::proseFont());
}

void Looks::setProseFont(const QString &family)
{
    m_settings.set(Setting::proseFont(), family);
}

QString Looks::codeFont() const
{
    return m_settings.value(Setting::codeFont());
}

void Looks::setCodeFont(const QString &family)
{
    m_settings.set(Setting::codeFont(), family);
}

QString Looks::lightCodeTheme() const
{
    return m_settings.value(Setting::lightCodeTheme());
}

void Looks::setLightCodeTheme(const QString &name)
{
    m_settings.set(Setting::lightCodeTheme(), name);
}

QString Looks::darkCodeTheme() const
{
    return m_settings.value(Setting::darkCodeTheme());
}

void Looks::setDarkCodeTheme(const QString &name)
{
    m_settings.set(Setting::darkCodeTheme(), name);
}

} // namespace Lectern
