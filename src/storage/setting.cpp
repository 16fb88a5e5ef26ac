// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/setting.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Names may hold slashes, which the file takes for groups.
QString part(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

} // namespace

std::optional<double> NumberSetting::read(const QVariant &value) const
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(usable(number)) : std::nullopt;
}

double NumberSetting::usable(double value) const
{
    if (!std::isfinite(value))
        return standard;
    const double perUnit = std::round(1 / step); // exact, which the step itself may not be
    return std::clamp(std::round(value * perUnit) / perUnit, least, most);
}

std::optional<bool> NamedFlagSetting::read(const QVariant &value) const
{
    return FlagSetting{{}, standard}.read(value);
}

std::optional<bool> FlagSetting::read(const QVariant &value) const
{
    const QString word = value.toString().toLower();
    if (word == "true"_L1 || word == "1"_L1)
        return true;
    if (word == "false"_L1 || word == "0"_L1)
        return false;
    return std::nullopt;
}

std::optional<QSize> SizeSetting::read(const QVariant &value) const
{
    const QSize size = value.toSize();
    const bool fits = !size.isEmpty() && size.width() <= most && size.height() <= most;
    return fits ? std::optional(size) : std::nullopt;
}

QSize SizeSetting::usable(const QSize &value) const
{
    return read(value).value_or(standard);
}

std::optional<QString> TextSetting::read(const QVariant &value) const
{
    return value.metaType() == QMetaType::fromType<QString>() ? std::optional(value.toString())
                                                              : std::nullopt;
}

TextSetting Setting::interfaceFont()
{
    return {u"view/interfaceFont"_s};
}

TextSetting Setting::proseFont()
{
    return {u"view/proseFont"_s};
}

TextSetting Setting::codeFont()
{
    return {u"view/codeFont"_s};
}

TextSetting Setting::lightCodeTheme()
{
    return {u"code/lightTheme"_s};
}

TextSetting Setting::darkCodeTheme()
{
    return {u"code/darkTheme"_s};
}

TextSetting Setting::hotkey()
{
    return {u"desktop/hotkey"_s};
}

TextSetting Setting::quickPlace()
{
    return {u"quick/place"_s};
}

TextSetting Setting::proxyUrl()
{
    return {u"network/proxyUrl"_s};
}

TextSetting Setting::caFile()
{
    return {u"network/caFile"_s};
}

TextSetting Setting::rendererFound()
{
    return {u"graphics/found"_s};
}

NamedFlagSetting Setting::codeWrap(const QString &language)
{
    return {u"code/wrap/"_s + part(language), false};
}

TextSetting Setting::shortcuts(const QString &action)
{
    return {u"keys/"_s + part(action)};
}

TextSetting Setting::windowPlace(const QString &arrangement)
{
    return {u"windowPlaces/"_s + part(arrangement)};
}

TextSetting Setting::openConversation(const QString &owner)
{
    return {u"open/"_s + part(owner)};
}

TextSetting Setting::model(const QString &account)
{
    return {u"accounts/"_s + part(account) + u"/model"_s};
}

TextSetting Setting::effort(const QString &account, const QString &model)
{
    return {u"accounts/"_s + part(account) + u"/efforts/"_s + part(model)};
}

} // namespace Lectern
