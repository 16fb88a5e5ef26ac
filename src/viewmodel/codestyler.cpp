// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codestyler.h"

#include "viewmodel/syntax.h"

#ifdef LECTERN_HAVE_HIGHLIGHTING
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#endif

#include <QStringView>

#include <memory>
#include <optional>

namespace Lectern {

#ifdef LECTERN_HAVE_HIGHLIGHTING

namespace {

/// Nothing for what looks like the rest of the code.
std::optional<CodeStyle> styleOf(KSyntaxHighlighting::Theme::TextStyle style)
{
    using Theme = KSyntaxHighlighting::Theme;
    switch (style) {
    case Theme::Keyword:
    case Theme::ControlFlow:
        return CodeStyle::Keyword;
    case Theme::Function:
        return CodeStyle::Function;
    case Theme::BuiltIn:
    case Theme::Extension:
    case Theme::DataType:
    case Theme::Attribute:
        return CodeStyle::Type;
    case Theme::Variable:
        return CodeStyle::Variable;
    case Theme::Char:
    case Theme::SpecialChar:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
        return CodeStyle::String;
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Constant:
        return CodeStyle::Number;
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::Annotation:
    case Theme::CommentVar:
    case Theme::RegionMarker:
    case Theme::Information:
    case Theme::Warning:
    case Theme::Alert:
        return CodeStyle::Comment;
    case Theme::Preprocessor:
    case Theme::Import:
        return CodeStyle::Preprocessor;
    case Theme::Error:
        return CodeStyle::Error;
    case Theme::Normal:
    case Theme::Operator:
    case Theme::Others:
        break;
    }
    return std::nullopt;
}

/// Notes what would be coloured.
class Notes final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QList<StyledCode> read(const QString &code, const KSyntaxHighlighting::Definition &definition)
    {
        setDefinition(definition);
        KSyntaxHighlighting::State state;
        for (qsizetype start = 0; start <= code.size();) {
            const qsizetype found = code.indexOf(u'\n', start);
            const qsizetype end = found < 0 ? code.size() : found;
            m_lineStart = start;
            state = highlightLine(QStringView(code).sliced(start, end - start), state);
            start = end + 1;
        }
        return m_pieces;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const std::optional<CodeStyle> style = styleOf(format.textStyle());
        if (!style || length <= 0)
            return;
        const qsizetype start = m_lineStart + offset;
        StyledCode *last = m_pieces.isEmpty() ? nullptr : &m_pieces.last();
        if (last && last->style == *style && last->start + last->length == start)
            last->length += length;
        else
            m_pieces.append({start, length, *style});
    }

private:
    QList<StyledCode> m_pieces;
    qsizetype m_lineStart = 0;
};

} // namespace

CodeStyler codeStyler()
{
    auto repository = std::make_shared<std::unique_ptr<KSyntaxHighlighting::Repository>>();
    return [repository](const QString &code, const QString &language) {
        if (!*repository)
            *repository = std::make_unique<KSyntaxHighlighting::Repository>();
        const KSyntaxHighlighting::Definition definition = syntaxDefinition(**repository, language);
        return definition.isValid() ? Notes().read(code, definition) : QList<StyledCode>();
    };
}

#else

CodeStyler codeStyler()
{
    return {};
}

#endif

} // namespace Lectern
