// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/preferences.h"

#include <QMetaEnum>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qreal kMinZoom = 0.5;
constexpr qreal kMaxZoom = 3;
constexpr QSize kDefaultWindow(1100, 760);
constexpr int kMaxWindowSide = 16384; ///< no screen is larger, and no window system makes such a window

constexpr qreal kDefaultSidebar = 260;
constexpr qreal kMinSidebar = 200;
constexpr qreal kMaxSidebar = 480;

const QString kZoom = u"view/zoom"_s;
const QString kAppearance = u"view/appearance"_s;
const QString kWindowSize = u"window/size"_s;
const QString kSidebarWidth = u"sidebar/width"_s;
const QString kSidebarShown = u"sidebar/shown"_s;
const QString kProxyMode = u"network/proxy"_s;
const QString kProxyUrl = u"network/proxyUrl"_s;
const QString kCaFile = u"network/caFile"_s;

/// As they stand in the settings file, by NetworkSettings::Proxy.
const QStringList kProxyModes{u"Automatic"_s, u"Direct"_s, u"Manual"_s};

/// Account names may hold slashes, which the settings file takes for groups.
QString accountKey(const QString &account, const QString &what)
{
    return u"accounts/"_s + QString::fromLatin1(QUrl::toPercentEncoding(account)) + u'/' + what;
}

QString openKey(const QString &owner)
{
    return u"open/"_s + QString::fromLatin1(QUrl::toPercentEncoding(owner));
}

QString effortKey(const QString &account, const QString &slug)
{
    return accountKey(account, u"efforts/"_s + QString::fromLatin1(QUrl::toPercentEncoding(slug)));
}

qreal usableZoom(qreal zoom)
{
    return std::isfinite(zoom) ? std::clamp(std::round(zoom * 10) / 10, kMinZoom, kMaxZoom) : 1;
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

qreal Preferences::zoom() const
{
    bool isNumber = false;
    const qreal zoom = m_settings.value(kZoom).toDouble(&isNumber);
    return isNumber ? usableZoom(zoom) : 1;
}

void Preferences::setZoom(qreal zoom)
{
    if (qFuzzyCompare(usableZoom(zoom), this->zoom()))
        return;
    m_settings.setValue(kZoom, usableZoom(zoom));
    Q_EMIT zoomChanged();
}

void Preferences::zoomBy(int steps)
{
    setZoom(zoom() + steps * 0.1);
}

Preferences::Appearance Preferences::appearance() const
{
    bool known = false;
    const QByteArray name = m_settings.value(kAppearance).toString().toUtf8();
    const int value = QMetaEnum::fromType<Appearance>().keyToValue(name.constData(), &known);
    return known ? Appearance(value) : Appearance::System;
}

void Preferences::setAppearance(Appearance appearance)
{
    if (appearance == this->appearance())
        return;
    m_settings.setValue(kAppearance,
                        QString::fromLatin1(QMetaEnum::fromType<Appearance>().valueToKey(int(appearance))));
    Q_EMIT appearanceChanged();
}

QSize Preferences::windowSize() const
{
    const QSize size = m_settings.value(kWindowSize).toSize();
    const bool usable = !size.isEmpty() && size.width() <= kMaxWindowSide && size.height() <= kMaxWindowSide;
    return usable ? size : kDefaultWindow;
}

void Preferences::setWindowSize(const QSize &size)
{
    if (size == windowSize())
        return;
    m_settings.setValue(kWindowSize, size);
    Q_EMIT windowSizeChanged();
}

qreal Preferences::sidebarWidth() const
{
    bool isNumber = false;
    const qreal width = m_settings.value(kSidebarWidth).toDouble(&isNumber);
    return isNumber && std::isfinite(width) ? std::clamp(width, kMinSidebar, kMaxSidebar) : kDefaultSidebar;
}

void Preferences::setSidebarWidth(qreal width)
{
    const qreal usable =
        std::isfinite(width) ? std::clamp(std::round(width), kMinSidebar, kMaxSidebar) : kDefaultSidebar;
    if (qFuzzyCompare(usable, sidebarWidth()))
        return;
    m_settings.setValue(kSidebarWidth, usable);
    Q_EMIT sidebarChanged();
}

bool Preferences::isSidebarShown() const
{
    return m_settings.value(kSidebarShown, true).toBool();
}

void Preferences::setSidebarShown(bool shown)
{
    if (shown == isSidebarShown())
        return;
    m_settings.setValue(kSidebarShown, shown);
    Q_EMIT sidebarChanged();
}

QString Preferences::openConversation(const QString &owner) const
{
    return owner.isEmpty() ? QString() : m_settings.value(openKey(owner)).toString();
}

void Preferences::setOpenConversation(const QString &owner, const QString &key)
{
    if (!owner.isEmpty() && key != openConversation(owner))
        m_settings.setValue(openKey(owner), key);
}

QString Preferences::model(const QString &account) const
{
    return m_settings.value(accountKey(account, u"model"_s)).toString();
}

void Preferences::setModel(const QString &account, const QString &slug)
{
    m_settings.setValue(accountKey(account, u"model"_s), slug);
}

QString Preferences::effort(const QString &account, const QString &slug) const
{
    return m_settings.value(effortKey(account, slug)).toString();
}

void Preferences::setEffort(const QString &account, const QString &slug, const QString &effort)
{
    m_settings.setValue(effortKey(account, slug), effort);
}

NetworkSettings Preferences::networkSettings() const
{
    NetworkSettings settings;
    if (const Result<QUrl> url = parseProxyUrl(m_settings.value(kProxyUrl).toString()))
        settings.proxyUrl = *url;
    const qsizetype mode = kProxyModes.indexOf(m_settings.value(kProxyMode).toString());
    const bool usable = mode > 0 && (NetworkSettings::Proxy(mode) != NetworkSettings::Proxy::Manual ||
                                     !settings.proxyUrl.isEmpty());
    settings.proxy = usable ? NetworkSettings::Proxy(mode) : NetworkSettings::Proxy::Automatic;
    settings.caFile = m_settings.value(kCaFile).toString();
    settings.proxyPassword = Secret(qgetenv("LECTERN_PROXY_PASSWORD"));
    return settings;
}

void Preferences::setNetworkSettings(const NetworkSettings &settings)
{
    m_settings.setValue(kProxyMode, kProxyModes.value(int(settings.proxy)));
    m_settings.setValue(kProxyUrl, settings.proxyUrl.toString(QUrl::RemovePassword));
    m_settings.setValue(kCaFile, settings.caFile);
}

} // namespace Lectern
