// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QSize>
#include <QString>
#include <QVariant>

#include <array>
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

/// One of three, by its place among the names that stand in the file.
struct ChoiceSetting
{
    QLatin1StringView key;
    int standard;
    std::array<QLatin1StringView, 3> names;

    std::optional<int> read(const QVariant &value) const;
    int usable(int value) const;
    QVariant written(int value) const;
};

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
