// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codehighlighter.h"

#include "viewmodel/syntax.h"

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

#include <algorithm>
#include <cmath>

#ifdef LECTERN_HAVE_HIGHLIGHTING
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
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
    const bool lighter = luminance(background) < 0.18;
    float lightness = color.lightnessF();
    const float end = lighter ? 1.0F : 0.0F;
    while (contrast(background, color) < ratio && lightness != end) {
        lightness = std::clamp(lightness + (lighter ? kStep : -kStep), 0.0F, 1.0F);
        color.setHslF(std::max(0.0F, color.hslHueF()), color.hslSaturationF(), lightness);
    }
    return color;
}

#ifdef LECTERN_HAVE_HIGHLIGHTING

namespace {

class CodeHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    CodeHighlighter(QTextDocument &document, const KSyntaxHighlighting::Definition &definition,
                    const QColor &background)
        : KSyntaxHighlighting::SyntaxHighlighter(static_cast<QObject *>(nullptr))
        , m_background(background)
    {
        const bool dark = luminance(background) < 0.18;
        setTheme(syntaxRepository().theme(dark ? u"GitHub Dark"_s : u"GitHub Light"_s));
        setDefinition(definition);
        setDocument(&document);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0)
            return;
        QTextCharFormat look;
        if (format.hasTextColor(theme()))
            look.setForeground(readable(format.textColor(theme())));
        if (format.isBold(theme()))
            look.setFontWeight(QFont::Bold);
        if (format.isItalic(theme()))
            look.setFontItalic(true);
        setFormat(offset, length, look);
    }

private:
    QColor readable(const QColor &color)
    {
        QColor &known = m_readable[color.rgb()];
        if (!known.isValid())
            known = readableOn(m_background, color);
        return known;
    }

    QColor m_background;
    QHash<QRgb, QColor> m_readable;
};

} // namespace

std::unique_ptr<QSyntaxHighlighter> makeCodeHighlighter(QTextDocument &document, const QString &language,
                                                        const QColor &background)
{
    const KSyntaxHighlighting::Definition definition = syntaxDefinition(syntaxRepository(), language);
    if (!definition.isValid())
        return nullptr;
    return std::make_unique<CodeHighlighter>(document, definition, background);
}

bool canHighlight()
{
    return true;
}

#else

std::unique_ptr<QSyntaxHighlighter> makeCodeHighlighter(QTextDocument &, const QString &, const QColor &)
{
    return nullptr;
}

bool canHighlight()
{
    return false;
}

#endif

} // namespace Lectern
