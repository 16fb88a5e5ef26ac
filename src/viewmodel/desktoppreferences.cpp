// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/desktoppreferences.h"

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Free on most systems: Alt+Space is the menu of windows, and Ctrl+Alt with a letter is AltGr on Windows.
QKeySequence suggestedHotkey()
{
#ifdef Q_OS_MACOS
    return QKeySequence(Qt::META | Qt::ALT | Qt::Key_Space); // Control and Option
#else
    return QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Space);
#endif
}

} // namespace

DesktopPreferences::DesktopPreferences(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key.startsWith("desktop/"_L1) || key.startsWith("notifications/"_L1) ||
            key.startsWith("quick/"_L1))
            Q_EMIT changed();
    });
}

bool DesktopPreferences::isQuiet(QTime time) const
{
    const int minute = time.hour() * 60 + time.minute();
    const int from = quietFrom();
    const int until = quietUntil();
    if (!hasQuietHours() || from == until)
        return false;
    return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}

QKeySequence DesktopPreferences::hotkey() const
{
    const auto kept =
        QKeySequence::fromString(m_settings.value(Setting::hotkey()), QKeySequence::PortableText);
    return kept.count() == 1 && kept[0].key() != Qt::Key_unknown ? kept : suggestedHotkey();
}

void DesktopPreferences::setHotkey(const QKeySequence &sequence)
{
    m_settings.set(Setting::hotkey(), sequence.toString(QKeySequence::PortableText));
}

std::optional<QPoint> DesktopPreferences::quickPlace() const
{
    const QStringList parts = m_settings.value(Setting::quickPlace()).split(u' ');
    bool hasX = false;
    bool hasY = false;
    const QPoint place(parts.value(0).toInt(&hasX), parts.value(1).toInt(&hasY));
    return hasX && hasY ? std::optional(place) : std::nullopt;
}

void DesktopPreferences::setQuickPlace(QPoint place)
{
    m_settings.set(Setting::quickPlace(), u"%1 %2"_s.arg(place.x()).arg(place.y()));
}

} // namespace Lectern
