// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/formulareader.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Deeper groups stay as they are: every level costs stack.
constexpr int kMaxDepth = 24;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// How an environment opens and closes, and what parts its rows and cells.
struct Environment
{
    QString open;
    QString close;
    QString row = QString(QChar(QChar::LineSeparator));
    QString cell = u" "_s;
};

Environment environmentOf(const QString &name)
{
    static const QHash<QString, Environment> matrices{
        {u"matrix"_s, {u"["_s, u"]"_s, u"; "_s, u"  "_s}},
        {u"pmatrix"_s, {u"("_s, u")"_s, u"; "_s, u"  "_s}},
        {u"bmatrix"_s, {u"["_s, u"]"_s, u"; "_s, u"  "_s}},
        {u"Bmatrix"_s, {u"{"_s, u"}"_s, u"; "_s, u"  "_s}},
        {u"vmatrix"_s, {u"|"_s, u"|"_s, u"; "_s, u"  "_s}},
        {u"Vmatrix"_s, {u"‖"_s, u"‖"_s, u"; "_s, u"  "_s}},
        {u"smallmatrix"_s, {{}, {}, u"; "_s, u"  "_s}},
        {u"array"_s, {{}, {}, u"; "_s, u"  "_s}},
        {u"cases"_s, {u"{ "_s, {}, u"; "_s, u" "_s}},
    };
    return matrices.value(name);
}

} // namespace

void FormulaReader::Line::add(const QString &text, FormulaKind kind)
{
    if (text.isEmpty())
        return;
    const bool isSign = kind == FormulaKind::Binary && !hasOperand();
    const bool isLoose = kind == FormulaKind::Relation || (kind == FormulaKind::Binary && !isSign);
    const QChar first = text.front();
    const bool meetsName =
        m_last == FormulaKind::Function && (first.isLetterOrNumber() || first.isSurrogate());
    const bool nameMeets = kind == FormulaKind::Function && (hasOperand() || m_last == FormulaKind::Function);
    if (isLoose || meetsName || nameMeets)
        addSpace();
    m_text += text;
    if (isLoose || kind == FormulaKind::Comma)
        addSpace();
    m_last = isSign ? FormulaKind::Open : kind;
}

void FormulaReader::Line::addSpace()
{
    if (!m_text.isEmpty() && !m_text.back().isSpace())
        m_text += u' ';
}

void FormulaReader::Line::addScript(const QString &text)
{
    m_text += text;
    if (m_last != FormulaKind::Function)
        m_last = FormulaKind::Ordinary;
}

void FormulaReader::Line::breakRow(const QString &separator)
{
    while (m_text.endsWith(u' '))
        m_text.chop(1);
    m_text += separator;
    m_last = FormulaKind::Open;
}

void FormulaReader::Line::breakCell(const QString &separator)
{
    if (m_text.isEmpty() || m_text.back() == QChar::LineSeparator)
        return;
    breakRow(separator);
}

bool FormulaReader::Line::hasOperand() const
{
    return m_last == FormulaKind::Ordinary || m_last == FormulaKind::Close;
}

FormulaReader::FormulaReader(QStringView tex)
    : m_tex(tex)
{
}

QString FormulaReader::read()
{
    QString text;
    while (m_at < m_tex.size()) {
        text += readUntil(End::Text);
        if (m_at < m_tex.size())
            text += m_tex[m_at++]; // a bracket that closes nothing
    }
    return text.trimmed();
}

QString FormulaReader::readUntil(End end)
{
    Line line;
    while (m_at < m_tex.size()) {
        const QStringView rest = m_tex.sliced(m_at);
        const bool isEnd = rest.front() == u'}' || (end == End::Bracket && rest.front() == u']') ||
                           (end == End::Environment && rest.startsWith(u"\\end"));
        if (isEnd)
            break;
        readOne(line);
    }
    return line.text();
}

void FormulaReader::readOne(Line &line)
{
    const QChar c = m_tex[m_at];
    if (c.isSpace()) {
        ++m_at;
    } else if (c == u'\\') {
        readCommand(line);
    } else if (c == u'{') {
        line.add(argument(), FormulaKind::Ordinary);
    } else if (c == u'^' || c == u'_') {
        ++m_at;
        readScript(line, c == u'^');
    } else if (c == u'&') {
        ++m_at;
        line.breakCell(m_cell);
    } else {
        readCharacter(line);
    }
}

void FormulaReader::readCharacter(Line &line)
{
    const QChar c = m_tex[m_at++];
    if (c == u'=' || c == u'<' || c == u'>') {
        line.add(c, FormulaKind::Relation);
    } else if (c == u'+' || c == u'-' || c == u'*') {
        line.add(c == u'-' ? u"−"_s : c == u'*' ? u"∗"_s : u"+"_s, FormulaKind::Binary);
    } else if (c == u',' || c == u';') {
        const bool isNumber =
            m_at > 1 && m_at < m_tex.size() && m_tex[m_at - 2].isDigit() && m_tex[m_at].isDigit();
        line.add(c, isNumber ? FormulaKind::Ordinary : FormulaKind::Comma);
    } else if (c == u'(' || c == u'[') {
        line.add(c, FormulaKind::Open);
    } else if (c == u')' || c == u']') {
        line.add(c, FormulaKind::Close);
    } else if (c == u'~') {
        line.addSpace();
    } else {
        line.add(c == u'\'' ? u"′"_s : QString(c), FormulaKind::Ordinary);
    }
}

void FormulaReader::readCommand(Line &line)
{
    const QString name = commandName();
    if (name == u"\\" || name == u"cr" || name == u"newline") {
        option(); // "\\[4pt]"
        line.breakRow(m_row);
    } else if (name == u"begin") {
        readEnvironment(line);
    } else if (readStructure(name, line) || readStyled(name, line) || readAccent(name, line)) {
        return;
    } else if (const auto symbol = formulaSymbol(name); !symbol) {
        line.add(u'\\' + name, FormulaKind::Function);
    } else if (symbol->kind == FormulaKind::Space) {
        line.addSpace();
    } else {
        line.add(symbol->text, symbol->kind);
        if ((name == u"left" || name == u"right") && m_tex.sliced(m_at).startsWith(u'.'))
            ++m_at; // a bracket that is not shown
    }
}

void FormulaReader::readEnvironment(Line &line)
{
    const QString name = rawArgument();
    if (name == u"array" || name == u"alignedat" || name == u"alignat")
        rawArgument(); // the columns
    const Environment environment = environmentOf(name);
    const QString row = std::exchange(m_row, environment.row);
    const QString cell = std::exchange(m_cell, environment.cell);
    QString content;
    if (++m_depth <= kMaxDepth)
        content = readUntil(End::Environment);
    --m_depth;
    m_row = row;
    m_cell = cell;
    if (m_tex.sliced(m_at).startsWith(u"\\end")) {
        commandName();
        rawArgument();
    }
    while (!environment.row.isEmpty() && content.endsWith(environment.row.trimmed()) && content.size() > 1 &&
           environment.row != QString(QChar(QChar::LineSeparator)))
        content = content.chopped(environment.row.trimmed().size()).trimmed();
    line.add(environment.open + content + environment.close, FormulaKind::Ordinary);
}

QString FormulaReader::argument()
{
    skipSpace();
    if (m_at >= m_tex.size() || m_tex[m_at] == u'}')
        return {};
    if (m_tex[m_at] == u'{') {
        if (m_depth >= kMaxDepth)
            return rawArgument();
        ++m_at;
        ++m_depth;
        const QString text = readUntil(End::Brace);
        --m_depth;
        m_at += m_at < m_tex.size() ? 1 : 0;
        return text;
    }
    Line line;
    if (m_tex[m_at] != u'\\') {
        readCharacter(line);
    } else if (m_depth < kMaxDepth) {
        ++m_depth;
        readCommand(line);
        --m_depth;
    } else {
        return u'\\' + commandName();
    }
    return line.text();
}

QString FormulaReader::rawArgument()
{
    skipSpace();
    if (m_at >= m_tex.size() || m_tex[m_at] != u'{')
        return {};
    int depth = 0;
    const qsizetype begin = m_at + 1;
    for (; m_at < m_tex.size(); ++m_at) {
        if (m_tex[m_at] == u'\\' && m_at + 1 < m_tex.size())
            ++m_at;
        else if (m_tex[m_at] == u'{')
            ++depth;
        else if (m_tex[m_at] == u'}' && --depth == 0)
            break;
    }
    const QStringView text = m_tex.sliced(begin, std::min(m_at, m_tex.size()) - begin);
    m_at = std::min(m_at + 1, m_tex.size());
    static const QStringList kEscaped{u"\\$"_s, u"\\%"_s, u"\\&"_s, u"\\#"_s, u"\\_"_s, u"\\ "_s};
    QString plain = text.toString();
    for (const QString &escaped : kEscaped)
        plain.replace(escaped, escaped.sliced(1));
    return plain.replace(u'\n', u' ');
}

std::optional<QString> FormulaReader::option()
{
    if (m_at >= m_tex.size() || m_tex[m_at] != u'[' || m_depth >= kMaxDepth)
        return std::nullopt;
    ++m_at;
    ++m_depth;
    const QString text = readUntil(End::Bracket);
    --m_depth;
    if (m_at < m_tex.size() && m_tex[m_at] == u']')
        ++m_at;
    return text;
}

void FormulaReader::skipSpace()
{
    while (m_at < m_tex.size() && m_tex[m_at].isSpace())
        ++m_at;
}

QString FormulaReader::commandName()
{
    const qsizetype begin = ++m_at;
    while (m_at < m_tex.size() && isLetter(m_tex[m_at]))
        ++m_at;
    if (m_at == begin && m_at < m_tex.size())
        ++m_at;
    const QString name = m_tex.sliced(begin, m_at - begin).toString();
    if (name == u"operatorname" && m_tex.sliced(m_at).startsWith(u'*'))
        ++m_at; // another place for its limits
    return name;
}

} // namespace Lectern
