// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QSize>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace Lectern {

// One thing that can be set: its key in the file, what holds while nothing usable is there, and what is
// usable. read() gives nothing for a value that makes no sense; usable() brings a wanted value into range.

/// A number in whole steps, from the least to the most.
struct NumberSetting
{
    QLatin1StringView key;
    double standard;
    double least;
    double most;
    double step;

    std::optional<double> read(const QVariant &value) const;
    double usable(double value) const;
    QVariant written(double value) const { return value; }
};

struct FlagSetting
{
    QLatin1StringView key;
    bool standard;

    std::optional<bool> read(const QVariant &value) const;
    bool usable(bool value) const { return value; }
    QVariant written(bool value) const { return value; }
};

/// One of many flags of a kind, by a name.
struct NamedFlagSetting
{
    QString key;
    bool standard;

    std::optional<bool> read(const QVariant &value) const;
    bool usable(bool value) const { return value; }
    QVariant written(bool value) const { return value; }
};

/// One of several, by its place among the names that stand in the file.
template <std::size_t kNames> struct NamedChoiceSetting
{
    QLatin1StringView key;
    int standard;
    std::array<QLatin1StringView, kNames> names;

    std::optional<int> read(const QVariant &value) const
    {
        const auto name = std::ranges::find(names, value.toString());
        return name == names.end() ? std::nullopt : std::optional(int(name - names.begin()));
    }
    int usable(int value) const { return value >= 0 && value < int(names.size()) ? value : standard; }
    QVariant written(int value) const { return QString(names.at(std::size_t(value))); }
};

using ChoiceSetting = NamedChoiceSetting<3>;

/// In logical pixels; neither side is longer than `most`.
struct SizeSetting
{
    QLatin1StringView key;
    QSize standard;
    int most;

    std::optional<QSize> read(const QVariant &value) const;
    QSize usable(const QSize &value) const;
    QVariant written(const QSize &value) const { return value; }
};

/// One line of text; nothing while nothing is kept.
struct TextSetting
{
    QString key;
    QString standard = {};

    std::optional<QString> read(const QVariant &value) const;
    QString usable(const QString &value) const { return value; }
    QVariant written(const QString &value) const { return value; }
};

/// Every setting, once.
namespace Setting {

inline constexpr NumberSetting zoom{QLatin1StringView("view/zoom"), 1, 0.5, 3, 0.1};
inline constexpr ChoiceSetting appearance{
    QLatin1StringView("view/appearance"),
    0,
    {QLatin1StringView("System"), QLatin1StringView("Light"), QLatin1StringView("Dark")}};
/// "Usual" and "High" stand against what the system asks for.
inline constexpr ChoiceSetting contrast{
    QLatin1StringView("view/contrast"),
    0,
    {QLatin1StringView("System"), QLatin1StringView("Usual"), QLatin1StringView("High")}};
inline constexpr NamedChoiceSetting<7> accent{QLatin1StringView("view/accent"),
                                              0,
                                              {QLatin1StringView("Standard"), QLatin1StringView("System"),
                                               QLatin1StringView("Blue"), QLatin1StringView("Green"),
                                               QLatin1StringView("Orange"), QLatin1StringView("Red"),
                                               QLatin1StringView("Violet")}};
inline constexpr ChoiceSetting density{
    QLatin1StringView("view/density"),
    1,
    {QLatin1StringView("Compact"), QLatin1StringView("Usual"), QLatin1StringView("Roomy")}};
inline constexpr FlagSetting reducedMotion{QLatin1StringView("view/reducedMotion"), false};
inline constexpr NumberSetting readingWidth{QLatin1StringView("view/readingWidth"), 720, 560, 1200, 1};
// Sizes of text at the zoom 1, in logical pixels.
inline constexpr NumberSetting interfaceSize{QLatin1StringView("view/interfaceSize"), 13, 10, 20, 1};
inline constexpr NumberSetting proseSize{QLatin1StringView("view/proseSize"), 16, 12, 28, 1};
inline constexpr NumberSetting codeSize{QLatin1StringView("view/codeSize"), 14, 10, 24, 1};
/// By which keys a question is sent, see Preferences::SendKey.
inline constexpr ChoiceSetting sendKey{
    QLatin1StringView("composer/sendKey"),
    0,
    {QLatin1StringView("Enter"), QLatin1StringView("CtrlEnter"), QLatin1StringView("ByLines")}};
/// No screen is larger than the most, and no window system makes such a window.
inline constexpr SizeSetting windowSize{QLatin1StringView("window/size"), QSize(1100, 760), 16384};
inline constexpr NumberSetting sidebarWidth{QLatin1StringView("sidebar/width"), 260, 200, 480, 1};
inline constexpr FlagSetting sidebarShown{QLatin1StringView("sidebar/shown"), true};
inline constexpr ChoiceSetting proxyMode{
    QLatin1StringView("network/proxy"),
    0,
    {QLatin1StringView("Automatic"), QLatin1StringView("Direct"), QLatin1StringView("Manual")}};
/// By whom windows are drawn, see RendererWish.
inline constexpr ChoiceSetting renderer{
    QLatin1StringView("graphics/renderer"),
    0,
    {QLatin1StringView("auto"), QLatin1StringView("gpu"), QLatin1StringView("software")}};
/// Screen readers are told each paragraph of an answer as it comes.
inline constexpr FlagSetting tellParagraphs{QLatin1StringView("speech/paragraphs"), true};
inline constexpr FlagSetting lineNumbers{QLatin1StringView("code/lineNumbers"), false};
/// Families of fonts; empty: the system's, and of code the platform's.
TextSetting interfaceFont();
TextSetting proseFont();
TextSetting codeFont();
/// Names of KDE's themes for code; empty: the design's.
TextSetting lightCodeTheme();
TextSetting darkCodeTheme();
/// What closing the window does where a tray could bring it back.
inline constexpr ChoiceSetting closing{
    QLatin1StringView("desktop/closing"),
    0,
    {QLatin1StringView("Ask"), QLatin1StringView("Quit"), QLatin1StringView("Stay")}};
inline constexpr FlagSetting hotkeyOn{QLatin1StringView("desktop/hotkeyOn"), false};
inline constexpr FlagSetting hotkeyOffered{QLatin1StringView("desktop/hotkeyOffered"), false};
inline constexpr FlagSetting trayShown{QLatin1StringView("desktop/tray"), true};
inline constexpr FlagSetting quickPinned{QLatin1StringView("quick/pinned"), false};
inline constexpr FlagSetting quickTemporary{QLatin1StringView("quick/temporary"), false};
inline constexpr FlagSetting notifications{QLatin1StringView("notifications/shown"), true};
inline constexpr FlagSetting notificationSound{QLatin1StringView("notifications/sound"), false};
inline constexpr FlagSetting quietHours{QLatin1StringView("notifications/quietHours"), false};
/// Minutes since midnight.
inline constexpr NumberSetting quietFrom{QLatin1StringView("notifications/quietFrom"), 1320, 0, 1439, 1};
inline constexpr NumberSetting quietUntil{QLatin1StringView("notifications/quietUntil"), 420, 0, 1439, 1};
/// As QKeySequence writes it for files.
TextSetting hotkey();
/// Where the quick prompt was moved to: "x y", from the corner of what windows may cover of a screen.
TextSetting quickPlace();
/// Without its password.
TextSetting proxyUrl();
TextSetting caFile();

/// Whether code in `language`, as people call it, is wrapped.
NamedFlagSetting codeWrap(const QString &language);

/// The keys of an action, see ShortcutMap; empty: the standard ones.
TextSetting shortcuts(const QString &action);

/// What OpenGL said of itself, and on which machine.
TextSetting rendererFound();

/// Where the window was while the screens stood in `arrangement`.
TextSetting windowPlace(const QString &arrangement);
/// The key of the conversation that was on the page last.
TextSetting openConversation(const QString &owner);
TextSetting model(const QString &account);
TextSetting effort(const QString &account, const QString &model);

} // namespace Setting

} // namespace Lectern
