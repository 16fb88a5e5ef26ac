// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/turnrows.h"

#include "base/overloaded.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

using namespace Protocol;

constexpr qint64 kQuestionKey = -1;
constexpr qsizetype kProbe = 256;
constexpr qint64 kTailKey = std::numeric_limits<qint64>::max();

/// Where a part stands among all: by output index, those without one after the others. `unnumbered` counts
/// those.
qint64 segmentKey(const AnswerItem &item, qsizetype unnumbered, qsizetype part)
{
    const qint64 order = item.outputIndex >= 0 ? item.outputIndex : (qint64(1) << 32) + unnumbered;
    return order * (qint64(1) << 16) + part;
}

/// The bold words that a reasoning section starts with, as models write them; else nothing.
QString headlineOf(const QList<QString> &sections)
{
    for (auto section = sections.crbegin(); section != sections.crend(); ++section) {
        const QString text = section->trimmed();
        const qsizetype end = text.indexOf("**"_L1, 2);
        if (text.startsWith("**"_L1) && end > 2)
            return text.sliced(2, end - 2).simplified();
    }
    return {};
}

bool isRunning(const AnswerItem &item, const Turn &turn)
{
    return !item.done && !isFinal(turn.state);
}

/// Nothing for items that have nothing to show.
std::optional<ActivityRow> activityOf(const AnswerItem &item, const Turn &turn)
{
    using Kind = ActivityRow::Kind;
    const bool running = isRunning(item, turn);
    const bool answered = item.item.json.contains("output"_L1); // that an import has put to its call
    const auto row = [running, answered](Kind kind, const QString &subject) {
        return std::optional(ActivityRow{kind, subject, running, answered});
    };
    return std::visit(
        Overloaded{
            [](const MessageItem &) { return std::optional<ActivityRow>(); },
            [](const ReasoningItem &) { return std::optional<ActivityRow>(); },
            [](const CompactionItem &) { return std::optional<ActivityRow>(); },
            [&](const FunctionCallItem &call) { return row(Kind::FunctionCall, call.name); },
            [&](const CustomToolCallItem &call) { return row(Kind::FunctionCall, call.name); },
            [&](const WebSearchItem &search) {
                if (search.action == WebSearchItem::Action::OpenPage)
                    return row(Kind::OpenPage, search.url);
                if (search.action == WebSearchItem::Action::FindInPage)
                    return row(Kind::FindInPage, search.pattern);
                return row(Kind::WebSearch, search.queries.join(u" · "_s));
            },
            [&](const LocalShellItem &shell) { return row(Kind::Shell, shell.command.join(u' ')); },
            [&](const ImageGenerationItem &image) { return row(Kind::ImageGeneration, image.revisedPrompt); },
            [&](const UnknownItem &) { return row(Kind::Other, item.item.type); },
        },
        item.item.body);
}

BlockRow pictureOf(const ImageGenerationItem &item)
{
    BlockRow row;
    row.block.kind = BlockKind::Image;
    if (!item.revisedPrompt.isEmpty())
        row.block.prose = {{item.revisedPrompt, {}, {}}};
    row.block.image.base64 = item.result;
    return row;
}

QList<UrlCitation> citedPages(const Turn &turn)
{
    QList<UrlCitation> pages;
    for (const AnswerItem &item : turn.items) {
        for (const TextPart &part : item.parts) {
            for (const Annotation &annotation : part.annotations) {
                const auto *citation = std::get_if<UrlCitation>(&annotation);
                if (citation && std::ranges::find(pages, citation->url, &UrlCitation::url) == pages.end())
                    pages.append(*citation);
            }
        }
    }
    return pages;
}

FooterRow footerOf(const Turn &turn)
{
    const auto hasText = [](const AnswerItem &item) {
        return std::ranges::any_of(item.parts, [](const TextPart &part) { return !part.text.isEmpty(); });
    };
    const bool writing = !isFinal(turn.state) && !turn.items.isEmpty() && !turn.items.constLast().done &&
                         hasText(turn.items.constLast());
    return {turn.state,  writing,       std::ranges::any_of(turn.items, hasText),
            turn.model,  turn.duration, turn.usage,
            turn.branch, turn.branches};
}

QList<TranscriptRow> blockRows(const QList<Block> &blocks, qsizetype from, bool muted,
                               FootnoteNumbers &footnotes)
{
    footnotes.forgetFrom(from);
    QList<TranscriptRow> rows;
    rows.reserve(blocks.size() - from);
    for (qsizetype i = from; i < blocks.size(); ++i)
        rows.append(BlockRow{footnotes.numbered(blocks[i], i), muted});
    return rows;
}

} // namespace

/// One walk over a turn: keeps the segments in step with it and notes the edits.
class TurnRows::Pass
{
public:
    Pass(TurnRows &rows, const Turn &turn)
        : m_rows(rows)
        , m_turn(turn)
    {
    }

    std::vector<RowEdit> run()
    {
        enter(kQuestionKey);
        show({QuestionRow{m_turn.question, m_turn.attachments, m_turn.branch, m_turn.branches}});
        qsizetype unnumbered = 0;
        for (const AnswerItem &item : m_turn.items)
            showItem(item, item.outputIndex < 0 ? unnumbered++ : 0);
        enter(kTailKey);
        showTail();
        return std::move(m_edits);
    }

private:
    /// Goes on to the segment `key`, made when it is new; segments in between have lost their origin.
    void enter(qint64 key)
    {
        auto &segments = m_rows.m_segments;
        while (m_next < segments.size() && segments[m_next].key < key)
            removeSegment(m_next);
        if (m_next == segments.size() || segments[m_next].key != key)
            segments.insert(segments.begin() + std::ptrdiff_t(m_next), Segment{.key = key});
        m_segment = &segments[m_next++];
    }

    void removeSegment(size_t index)
    {
        auto &segments = m_rows.m_segments;
        const qsizetype size = segments[index].size;
        if (size > 0)
            m_edits.push_back({m_newStart, size, {}});
        m_oldStart += size;
        segments.erase(segments.begin() + std::ptrdiff_t(index));
    }

    /// The rows of the current segment are its first `kept` ones and then `rows`.
    void show(QList<TranscriptRow> rows, qsizetype kept = 0)
    {
        const qsizetype oldSize = m_segment->size;
        const qsizetype newSize = kept + rows.size();
        const auto same = [&](qsizetype oldRow, qsizetype newRow) {
            return m_rows.m_rows[m_oldStart + oldRow] == rows[newRow - kept];
        };
        qsizetype head = kept;
        while (head < oldSize && head < newSize && same(head, head))
            ++head;
        qsizetype tail = 0;
        while (oldSize - tail > head && newSize - tail > head && same(oldSize - tail - 1, newSize - tail - 1))
            ++tail;
        const qsizetype removed = oldSize - head - tail;
        const qsizetype added = newSize - head - tail;
        if (removed > 0 || added > 0)
            m_edits.push_back({m_newStart + head, removed, rows.sliced(head - kept, added)});
        m_segment->size = newSize;
        m_oldStart += oldSize;
        m_newStart += newSize;
    }

    /// Whether `text` is `known` and more. While the item is under way nothing but additions is likely, and
    /// the end of what is known stands for all of it; when it is done, which is when servers correct, all
    /// counts.
    bool goesOn(QStringView known, QStringView text)
    {
        const bool all = m_whole && !m_segment->whole;
        const qsizetype looked = all ? known.size() : std::min(known.size(), kProbe);
        return text.size() >= known.size() && text.first(known.size()).last(looked) == known.last(looked);
    }

    /// The current segment is the blocks of `text`, which usually has only grown since the last time.
    void showMarkdown(const QString &text, bool muted)
    {
        const bool fresh = !m_segment->markdown;
        if (fresh)
            m_segment->markdown.emplace();
        Markdown &markdown = *m_segment->markdown;
        const qsizetype known = markdown.text().size();
        qsizetype from = goesOn(markdown.text(), text) ? markdown.append(QStringView(text).sliced(known))
                                                       : markdown.setText(text);
        if (fresh)
            from = 0;
        m_segment->whole = m_whole;
        show(blockRows(markdown.blocks(), from, muted, m_segment->footnotes), from);
        if (isFinal(m_turn.state))
            m_segment->markdown.reset();
    }

    void showItem(const AnswerItem &item, qsizetype unnumbered)
    {
        m_whole = item.done;
        if (std::holds_alternative<ReasoningItem>(item.item.body)) {
            showReasoning(item, unnumbered);
        } else if (const auto activity = activityOf(item, m_turn)) {
            enter(segmentKey(item, unnumbered, 0));
            QList<TranscriptRow> rows{*activity};
            if (const auto *made = std::get_if<ImageGenerationItem>(&item.item.body);
                made && !made->result.isEmpty())
                rows.append(pictureOf(*made));
            show(std::move(rows));
        }
        for (qsizetype part = 0; part < item.parts.size(); ++part) {
            const TextPart &text = item.parts[part];
            enter(segmentKey(item, unnumbered, part + 1));
            if (text.refusal)
                show(text.text.isEmpty() ? QList<TranscriptRow>()
                                         : QList<TranscriptRow>{RefusalRow{text.text}});
            else
                showMarkdown(text.text, false);
        }
    }

    void showReasoning(const AnswerItem &item, qsizetype unnumbered)
    {
        const QList<QString> &sections = item.summary.isEmpty() ? item.thoughts : item.summary;
        const bool expandable = std::ranges::any_of(
            sections, [](const QString &section) { return !section.trimmed().isEmpty(); });
        const bool expanded = expandable && m_rows.m_expanded.contains(item.outputIndex);
        enter(segmentKey(item, unnumbered, 0));
        if (!expandable && !isRunning(item, m_turn)) {
            show({}); // hidden reasoning that is over tells nothing
            return;
        }
        show({ReasoningRow{item.outputIndex, headlineOf(sections), expandable, expanded, item.duration}});
        if (!expanded)
            return;
        enter(segmentKey(item, unnumbered, 1));
        showMarkdown(sections.join(u"\n\n"_s), true);
    }

    void showTail()
    {
        QList<TranscriptRow> rows;
        if (const QList<UrlCitation> pages = citedPages(m_turn); !pages.isEmpty())
            rows.append(SourcesRow{pages});
        for (const NoticeRow &notice : noticesOf(m_turn))
            rows.append(notice);
        rows.append(footerOf(m_turn));
        show(std::move(rows));
    }

    TurnRows &m_rows;
    const Turn &m_turn;
    Segment *m_segment = nullptr;
    size_t m_next = 0;
    bool m_whole = false; ///< the item is done
    qsizetype m_oldStart = 0;
    qsizetype m_newStart = 0;
    std::vector<RowEdit> m_edits;
};

std::vector<RowEdit> TurnRows::update(const Turn &turn)
{
    return Pass(*this, turn).run();
}

void TurnRows::clear()
{
    m_rows.clear();
    m_segments.clear();
}

void TurnRows::toggleReasoning(int outputIndex)
{
    if (!m_expanded.remove(outputIndex))
        m_expanded.insert(outputIndex);
}

void TurnRows::apply(const RowEdit &edit)
{
    const qsizetype common = std::min(edit.removed, edit.inserted.size());
    std::copy_n(edit.inserted.cbegin(), common, m_rows.begin() + edit.first);
    const qsizetype at = edit.first + common;
    if (edit.removed > common)
        m_rows.remove(at, edit.removed - common);
    const QList<TranscriptRow> below = m_rows.sliced(at);
    m_rows.resize(at);
    m_rows.append(edit.inserted.sliced(common));
    m_rows.append(below);
}

} // namespace Lectern
