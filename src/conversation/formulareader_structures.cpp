// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
//
// The half of FormulaReader that is about commands with arguments.
#include "conversation/formulareader.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

bool isDigit(QChar c)
{
    return c.isDigit();
}

/// Needs no brackets where something is done to it as a whole.
bool isSimple(QStringView text)
{
    const auto belongs = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'.' || c == u'∞';
    };
    const bool isNumber = std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u'.'; });
    return text.size() == 1 || isNumber || (text.size() <= 8 && std::ranges::all_of(text, belongs));
}

QString bracketed(const QString &text)
{
    return isSimple(text) ? text : u'(' + text + u')';
}

/// Fonts raise and lower the digits beside a fraction slash, and move letters into it.
QString fraction(const QString &above, const QString &below)
{
    const auto isNumber = [](const QString &text) {
        return !text.isEmpty() && std::ranges::all_of(text, &isDigit);
    };
    return above + (isNumber(above) && isNumber(below) ? u'⁄' : u'/') + below;
}

} // namespace

bool FormulaReader::readStructure(const QString &name, Line &line)
{
    using Kind = FormulaKind;
    if (name == u"frac" || name == u"dfrac" || name == u"tfrac" || name == u"cfrac") {
        const QString above = bracketed(argument());
        line.add(fraction(above, bracketed(argument())), Kind::Ordinary);
    } else if (name == u"binom" || name == u"dbinom" || name == u"tbinom") {
        const QString above = argument();
        line.add(u'(' + above + u" choose "_s + argument() + u')', Kind::Ordinary);
    } else if (name == u"sqrt") {
        const QString degree = option().value_or(QString());
        const QString root = degree == u"3"   ? u"∛"_s
                             : degree == u"4" ? u"∜"_s
                                              : raised(degree).value_or(degree) + u'√';
        line.add(root + bracketed(argument()), Kind::Ordinary);
    } else if (name == u"overset" || name == u"stackrel" || name == u"underset") {
        const QString beside = argument();
        const auto script = name == u"underset" ? lowered(beside) : raised(beside);
        line.add(argument() + script.value_or((name == u"underset" ? u"_"_s : u"^"_s) + bracketed(beside)),
                 Kind::Relation);
    } else if (name == u"xrightarrow" || name == u"xleftarrow") {
        const QString above = argument();
        line.add((name == u"xrightarrow" ? u"→"_s : u"←"_s) + raised(above).value_or(u'(' + above + u')'),
                 Kind::Relation);
    } else if (name == u"pmod" || name == u"tag") {
        line.addSpace();
        line.add((name == u"tag" ? u"("_s : u"(mod "_s) + argument() + u')', Kind::Ordinary);
    } else if (name == u"not") {
        line.add(argument() + QChar(0x0338), Kind::Relation);
    } else if (name == u"label" || name == u"color" || name == u"hspace" || name == u"vspace") {
        rawArgument();
    } else {
        return false;
    }
    return true;
}

bool FormulaReader::readStyled(const QString &name, Line &line)
{
    static const QStringList kTexts{u"text"_s,   u"textrm"_s, u"textbf"_s, u"textit"_s,
                                    u"textsf"_s, u"texttt"_s, u"mbox"_s,   u"hbox"_s};
    static const QStringList kPlain{u"mathrm"_s,    u"mathbf"_s, u"mathit"_s,     u"mathsf"_s,
                                    u"mathtt"_s,    u"bm"_s,     u"boldsymbol"_s, u"underbrace"_s,
                                    u"overbrace"_s, u"boxed"_s,  u"phantom"_s,    u"mathop"_s};
    static const QHash<QString, FormulaAlphabet> kAlphabets{{u"mathbb"_s, FormulaAlphabet::DoubleStruck},
                                                            {u"mathcal"_s, FormulaAlphabet::Script},
                                                            {u"mathscr"_s, FormulaAlphabet::Script},
                                                            {u"mathfrak"_s, FormulaAlphabet::Fraktur}};
    if (kTexts.contains(name))
        line.add(rawArgument(), FormulaKind::Ordinary);
    else if (name == u"operatorname")
        line.add(argument(), FormulaKind::Function);
    else if (kPlain.contains(name))
        line.add(argument(), FormulaKind::Ordinary);
    else if (kAlphabets.contains(name))
        line.add(inAlphabet(argument(), kAlphabets.value(name)), FormulaKind::Ordinary);
    else
        return false;
    return true;
}

bool FormulaReader::readAccent(const QString &name, Line &line)
{
    static const QHash<QString, char16_t> kAccents{
        {u"hat"_s, u'\u0302'},       {u"widehat"_s, u'\u0302'},
        {u"bar"_s, u'\u0304'},       {u"overline"_s, u'\u0305'},
        {u"tilde"_s, u'\u0303'},     {u"widetilde"_s, u'\u0303'},
        {u"dot"_s, u'\u0307'},       {u"ddot"_s, u'\u0308'},
        {u"vec"_s, u'\u20D7'},       {u"overrightarrow"_s, u'\u20D7'},
        {u"underline"_s, u'\u0332'}, {u"check"_s, u'\u030C'},
        {u"breve"_s, u'\u0306'},     {u"acute"_s, u'\u0301'},
        {u"grave"_s, u'\u0300'}};
    const auto accent = kAccents.constFind(name);
    if (accent == kAccents.cend())
        return false;
    const QString text = argument();
    QString result;
    for (qsizetype n = 0; n < text.size(); ++n) {
        result += text[n];
        const bool isWhole = !text[n].isHighSurrogate() && !(n + 1 < text.size() && text[n + 1].isMark());
        if (isWhole && !text[n].isSpace())
            result += QChar(*accent);
    }
    line.add(result, FormulaKind::Ordinary);
    return true;
}

void FormulaReader::readScript(Line &line, bool isRaised)
{
    const QString script = argument();
    if (script.isEmpty())
        return;
    const auto shifted = isRaised ? raised(script) : lowered(script);
    const QString mark = isRaised ? u"^"_s : u"_"_s;
    const bool isPrime = isRaised && script == u"∗";
    line.addScript(shifted.value_or(isPrime ? u"*"_s : mark + bracketed(script)));
}

} // namespace Lectern
