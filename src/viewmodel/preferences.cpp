// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/preferences.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QUrl>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

using namespace Qt::StringLiterals;

namespace Lectern {

Preferences::Preferences(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_looks(settings)
{
    connect(&settings, &Settings::changed, this, &Preferences::tell);
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    if (qGuiApp)
        connect(QGuiApplication::styleHints()->accessibility(),
                &QAccessibilityHints::contrastPreferenceChanged, this, &Preferences::systemContrastChanged);
#endif
}

void Preferences::tell(const QString &key)
{
    if (key == Setting::zoom.key)
        Q_EMIT zoomChanged();
    else if (key == Setting::appearance.key)
        Q_EMIT appearanceChanged();
    else if (key == Setting::contrast.key)
        Q_EMIT contrastChanged();
    else if (key == Setting::windowSize.key)
        Q_EMIT windowSizeChanged();
    else if (key == Setting::sidebarWidth.key || key == Setting::sidebarShown.key)
        Q_EMIT sidebarChanged();
    else if (key == Setting::proxyMode.key || key == Setting::proxyUrl().key || key == Setting::caFile().key)
        Q_EMIT networkChanged();
    else if (key == Setting::tellParagraphs.key)
        Q_EMIT speechChanged();
    else if (key == Setting::sendKey.key)
        Q_EMIT sendKeyChanged();
    else if (key.startsWith("keys/"_L1))
        Q_EMIT shortcutsChanged();
    else if (key.startsWith("code/"_L1))
        Q_EMIT codeChanged();
}

qreal Preferences::zoom() const
{
    return m_settings.value(Setting::zoom);
}

void Preferences::setZoom(qreal zoom)
{
    m_settings.set(Setting::zoom, zoom);
}

void Preferences::zoomBy(int steps)
{
    setZoom(zoom() + steps * Setting::zoom.step);
}

Preferences::Appearance Preferences::appearance() const
{
    return Appearance(m_settings.value(Setting::appearance));
}

void Preferences::setAppearance(Appearance appearance)
{
    m_settings.set(Setting::appearance, int(appearance));
}

Preferences::Contrast Preferences::contrast() const
{
    return Contrast(m_settings.value(Setting::contrast));
}

void Preferences::setContrast(Contrast contrast)
{
    m_settings.set(Setting::contrast, int(contrast));
}

bool Preferences::systemWantsContrast()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    return qGuiApp && QGuiApplication::styleHints()->accessibility()->contrastPreference() ==
                          Qt::ContrastPreference::HighContrast;
#else
    return false;
#endif
}

QSize Preferences::windowSize() const
{
    return m_settings.value(Setting::windowSize);
}

void Preferences::setWindowSize(const QSize &size)
{
    m_settings.set(Setting::windowSize, size);
}

WindowPlace Preferences::windowPlace(const QString &arrangement) const
{
    const WindowPlace onlySize{.size = windowSize()};
    return arrangement.isEmpty()
               ? onlySize
               : windowPlaceFrom(m_settings.value(Setting::windowPlace(arrangement))).value_or(onlySize);
}

void Preferences::setWindowPlace(const QString &arrangement, const WindowPlace &place)
{
    if (!arrangement.isEmpty())
        m_settings.set(Setting::windowPlace(arrangement), windowPlaceText(place));
    setWindowSize(place.size);
}

qreal Preferences::sidebarWidth() const
{
    return m_settings.value(Setting::sidebarWidth);
}

void Preferences::setSidebarWidth(qreal width)
{
    m_settings.set(Setting::sidebarWidth, width);
}

qreal Preferences::usableSidebarWidth(qreal width) const
{
    return Setting::sidebarWidth.usable(width);
}

bool Preferences::isSidebarShown() const
{
    return m_settings.value(Setting::sidebarShown);
}

void Preferences::setSidebarShown(bool shown)
{
    m_settings.set(Setting::sidebarShown, shown);
}

bool Preferences::wrapsCode(const QString &language) const
{
    return m_settings.value(Setting::codeWrap(language));
}

void Preferences::setWrapsCode(const QString &language, bool wraps)
{
    m_settings.set(Setting::codeWrap(language), wraps);
}

bool Preferences::numbersLines() const
{
    return m_settings.value(Setting::lineNumbers);
}

void Preferences::setNumbersLines(bool numbers)
{
    m_settings.set(Setting::lineNumbers, numbers);
}

bool Preferences::tellsParagraphs() const
{
    return m_settings.value(Setting::tellParagraphs);
}

void Preferences::setTellsParagraphs(bool tells)
{
    m_settings.set(Setting::tellParagraphs, tells);
}

Preferences::SendKey Preferences::sendKey() const
{
    return SendKey(m_settings.value(Setting::sendKey));
}

void Preferences::setSendKey(SendKey key)
{
    m_settings.set(Setting::sendKey, int(key));
}

QString Preferences::shortcuts(const QString &action) const
{
    return m_settings.value(Setting::shortcuts(action));
}

void Preferences::setShortcuts(const QString &action, const QString &shortcuts)
{
    m_settings.set(Setting::shortcuts(action), shortcuts);
}

QString Preferences::openConversation(const QString &owner) const
{
    return owner.isEmpty() ? QString() : m_settings.value(Setting::openConversation(owner));
}

void Preferences::setOpenConversation(const QString &owner, const QString &key)
{
    if (!owner.isEmpty())
        m_settings.set(Setting::openConversation(owner), key);
}

QString Preferences::model(const QString &account) const
{
    return m_settings.value(Setting::model(account));
}

void Preferences::setModel(const QString &account, const QString &slug)
{
    m_settings.set(Setting::model(account), slug);
}

QString Preferences::effort(const QString &account, const QString &slug) const
{
    return m_settings.value(Setting::effort(account, slug));
}

void Preferences::setEffort(const QString &account, const QString &slug, const QString &effort)
{
    m_settings.set(Setting::effort(account, slug), effort);
}

NetworkSettings Preferences::networkSettings() const
{
    using Proxy = NetworkSettings::Proxy;
    NetworkSettings settings;
    if (const Result<QUrl> url = parseProxyUrl(m_settings.value(Setting::proxyUrl())))
        settings.proxyUrl = *url;
    const auto proxy = Proxy(m_settings.value(Setting::proxyMode));
    const bool usable = proxy != Proxy::Manual || !settings.proxyUrl.isEmpty();
    settings.proxy = usable ? proxy : Proxy::Automatic;
    settings.caFile = m_settings.value(Setting::caFile());
    settings.proxyPassword = Secret(qgetenv("LECTERN_PROXY_PASSWORD"));
    return settings;
}

void Preferences::setNetworkSettings(const NetworkSettings &settings)
{
    m_settings.set(Setting::proxyMode, int(settings.proxy));
    m_settings.set(Setting::proxyUrl(), settings.proxyUrl.toString(QUrl::RemovePassword));
    m_settings.set(Setting::caFile(), settings.caFile);
}

} // namespace Lectern
