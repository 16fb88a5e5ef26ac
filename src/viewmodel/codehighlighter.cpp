// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codehighlighter.h"

#include "viewmodel/syntax.h"

#include <QFont>
#include <QHash>
#include <QTextCharFormat>

#include <algorithm>
#include <cmath>

#ifdef LECTERN_HAVE_HIGHLIGHTING
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#endif

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor readableOn(const QColor &background, QColor color, double ratio)
{
    constexpr float kStep = 0.02F;
    const bool lighter = isDarkGround(background);
    float lightness = color.lightnessF();
    const float end = lighter ? 1.0F : 0.0F;
    while (contrast(background, color) < ratio && lightness != end) {
        lightness = std::clamp(lightness + (lighter ? kStep : -kStep), 0.0F, 1.0F);
        color.setHslF(std::max(0.0F, color.hslHueF()), color.hslSaturationF(), lightness);
    }
    return color;
}

double textContrastOn(const QColor &background)
{
    return background == QColor(Qt::black) || background == QColor(Qt::white) ? 7 : 4.5;
}

bool isDarkGround(const QColor &background)
{
    return luminance(background) < 0.18;
}

bool isDiffLanguage(const QString &language)
{
    return language.compare("diff"_L1, Qt::CaseInsensitive) == 0 ||
           language.compare("patch"_L1, Qt::CaseInsensitive) == 0;
}

#ifdef LECTERN_HAVE_HIGHLIGHTING

namespace {

using KSyntaxHighlighting::State;

QString standardTheme(const QColor &background)
{
    return isDarkGround(background) ? u"GitHub Dark"_s : u"GitHub Light"_s;
}

class SyntaxColours final : public CodeHighlighter, private KSyntaxHighlighting::AbstractHighlighter
{
public:
    SyntaxColours(const KSyntaxHighlighting::Definition &definition, const QColor &background,
                  const QString &theme)
        : m_background(background)
    {
        const KSyntaxHighlighting::Theme wanted = syntaxRepository().theme(theme);
        setTheme(wanted.isValid() && !theme.isEmpty() ? wanted
                                                      : syntaxRepository().theme(standardTheme(background)));
        setDefinition(definition);
    }

    CodeState read(const QString &line, const CodeState &state, CodeLook *look) override
    {
        m_look = look;
        const auto above = std::static_pointer_cast<const State>(state);
        const State below = highlightLine(line, above ? *above : State());
        m_look = nullptr;
        return above && below == *above ? state : std::make_shared<const State>(below);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (!m_look || length <= 0)
            return;
        const auto known = m_formats.constFind(format.id());
        const QTextCharFormat look = known != m_formats.cend() ? *known : lookOf(format);
        if (!look.isEmpty())
            m_look->formats.append({offset, length, look});
    }

private:
    QTextCharFormat lookOf(const KSyntaxHighlighting::Format &format)
    {
        QTextCharFormat look;
        if (format.hasTextColor(theme()))
            look.setForeground(
                readableOn(m_background, format.textColor(theme()), textContrastOn(m_background)));
        if (format.isBold(theme()))
            look.setFontWeight(QFont::Bold);
        if (format.isItalic(theme()))
            look.setFontItalic(true);
        m_formats.insert(format.id(), look);
        return look;
    }

    QColor m_background;
    QHash<int, QTextCharFormat> m_formats; ///< of those that have come
    CodeLook *m_look = nullptr;            ///< of the line that is read
};

} // namespace

std::unique_ptr<CodeHighlighter> makeCodeHighlighter(const QString &language, const QColor &background,
                                                     const QString &theme)
{
    if (isDiffLanguage(language))
        return makeDiffHighlighter(background);
    const KSyntaxHighlighting::Definition definition = syntaxDefinition(syntaxRepository(), language);
    if (!definition.isValid())
        return nullptr;
    return std::make_unique<SyntaxColours>(definition, background, theme);
}

bool canHighlight()
{
    return true;
}

QStringList codeThemes(bool dark)
{
    QStringList names;
    const QList<KSyntaxHighlighting::Theme> themes = syntaxRepository().themes();
    for (const KSyntaxHighlighting::Theme &theme : themes) {
        const QColor ground =
            QColor::fromRgba(theme.editorColor(KSyntaxHighlighting::Theme::BackgroundColor));
        if (isDarkGround(ground) == dark)
            names.append(theme.name());
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

#else

std::unique_ptr<CodeHighlighter> makeCodeHighlighter(const QString &language, const QColor &background,
                                                     const QString &)
{
    return isDiffLanguage(language) ? makeDiffHighlighter(background) : nullptr;
}

bool canHighlight()
{
    return false;
}

QStringList codeThemes(bool)
{
    return {};
}

#endif

} // namespace Lectern
