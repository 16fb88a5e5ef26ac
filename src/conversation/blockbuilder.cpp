// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/blockbuilder.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Deeper containers of a block are left out: a page has no room to show them, and every block carries its
/// own list.
constexpr qsizetype kMaxContainers = 32;

/// What a report of the parser may cost: calls and bytes of link targets. Honest text needs less than 3 a
/// byte; without a limit a table of n columns and n short rows makes n * n cells.
constexpr qint64 kBudgetBase = 10'000;
constexpr qint64 kBudgetPerByte = 16;

constexpr unsigned kFlags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_NOHTML;

template <typename Detail> const Detail &as(const void *detail)
{
    return *static_cast<const Detail *>(detail);
}

ColumnAlignment alignment(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_DEFAULT:
        return ColumnAlignment::Default;
    case MD_ALIGN_LEFT:
        return ColumnAlignment::Left;
    case MD_ALIGN_CENTER:
        return ColumnAlignment::Center;
    case MD_ALIGN_RIGHT:
        return ColumnAlignment::Right;
    }
    return ColumnAlignment::Default;
}

} // namespace

BlockBuilder::BlockBuilder(const ParserSource &source, std::optional<OuterList> above)
    : m_source(source)
    , m_above(above)
    , m_shared(above ? 1 : 0)
    , m_budget(kBudgetBase + kBudgetPerByte * source.bytes().size())
{
}

bool BlockBuilder::parse()
{
    const QByteArray &bytes = m_source.bytes();
    if (bytes.size() >= std::numeric_limits<int>::max())
        return false; // the parser counts in 32 bits
    MD_PARSER parser = {};
    parser.flags = kFlags | (m_source.allowsBareLinks() ? MD_FLAG_PERMISSIVEAUTOLINKS : 0U);
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        return static_cast<BlockBuilder *>(self)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        return static_cast<BlockBuilder *>(self)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        return static_cast<BlockBuilder *>(self)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        return static_cast<BlockBuilder *>(self)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
        return static_cast<BlockBuilder *>(self)->addText(type, {text, static_cast<qsizetype>(size)});
    };
    return md_parse(bytes.constData(), static_cast<MD_SIZE>(bytes.size()), &parser, this) == 0;
}

BlockBuilder::List BlockBuilder::bulletList(const MD_BLOCK_UL_DETAIL &detail)
{
    List list;
    list.isTight = detail.is_tight != 0;
    return list;
}

BlockBuilder::List BlockBuilder::orderedList(const MD_BLOCK_OL_DETAIL &detail)
{
    List list;
    list.isOrdered = true;
    list.isTight = detail.is_tight != 0;
    list.next = detail.start;
    list.delimiter = QLatin1Char(detail.mark_delimiter);
    return list;
}

int BlockBuilder::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    if (type != MD_BLOCK_TR && type != MD_BLOCK_THEAD && type != MD_BLOCK_TBODY)
        endImplicitParagraph();
    switch (type) {
    case MD_BLOCK_QUOTE:
        enterContainer(BlockContainer::Quote);
        break;
    case MD_BLOCK_UL:
        enterList(bulletList(as<MD_BLOCK_UL_DETAIL>(detail)));
        break;
    case MD_BLOCK_OL:
        enterList(orderedList(as<MD_BLOCK_OL_DETAIL>(detail)));
        break;
    case MD_BLOCK_LI:
        enterItem(as<MD_BLOCK_LI_DETAIL>(detail));
        break;
    case MD_BLOCK_HR:
    case MD_BLOCK_H:
    case MD_BLOCK_CODE:
    case MD_BLOCK_P:
    case MD_BLOCK_TABLE:
        enterLeaf(type, detail);
        break;
    case MD_BLOCK_TH:
        m_leaf->table.columns.append(alignment(as<MD_BLOCK_TD_DETAIL>(detail).align));
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HTML:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_TR:
    case MD_BLOCK_TD:
        break;
    }
    return charge(1);
}

void BlockBuilder::enterLeaf(MD_BLOCKTYPE type, const void *detail)
{
    if (type == MD_BLOCK_HR) {
        startLeaf(BlockKind::Rule);
    } else if (type == MD_BLOCK_H) {
        startLeaf(BlockKind::Heading);
        m_leaf->headingLevel = static_cast<int>(as<MD_BLOCK_H_DETAIL>(detail).level);
    } else if (type == MD_BLOCK_CODE) {
        startLeaf(BlockKind::Code);
        m_leaf->language = attribute(as<MD_BLOCK_CODE_DETAIL>(detail).lang);
        m_note.isFenced = as<MD_BLOCK_CODE_DETAIL>(detail).fence_char != 0;
    } else {
        startLeaf(type == MD_BLOCK_TABLE ? BlockKind::Table : BlockKind::Paragraph);
    }
}

int BlockBuilder::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        leaveContainer();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        leaveList();
        leaveContainer();
        break;
    case MD_BLOCK_LI:
        endImplicitParagraph();
        if (m_itemStarts) {
            startLeaf(BlockKind::Paragraph);
            endLeaf();
        }
        break;
    case MD_BLOCK_HR:
    case MD_BLOCK_H:
    case MD_BLOCK_CODE:
    case MD_BLOCK_P:
    case MD_BLOCK_TABLE:
        endLeaf();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        endMath();
        m_leaf->table.cells.append(m_prose.take());
        resetSpans();
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HTML:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_TR:
        break;
    }
    return 0;
}

void BlockBuilder::enterList(List list)
{
    if (const auto above = std::exchange(m_above, std::nullopt);
        above && above->isOrdered == list.isOrdered) {
        list.next = above->next;
        list.isTight = list.isTight && above->isTight;
        list.items = 1;
    }
    // A list in an item of a tight list is close to the text of the item.
    const bool isClose = !m_lists.empty() && m_lists.back().isTight && !m_itemStarts &&
                         !m_containers.empty() && m_containers.back() == BlockContainer::List;
    m_lists.push_back(list);
    m_lists.back().isClose = isClose;
    enterContainer(BlockContainer::List);
}

void BlockBuilder::leaveList()
{
    const List &list = m_lists.back();
    if (m_containers.size() == 1)
        m_lastList = {list.isOrdered, list.isTight, list.next};
    m_lists.pop_back();
}

void BlockBuilder::enterItem(const MD_BLOCK_LI_DETAIL &detail)
{
    List &list = m_lists.back();
    const QString marker = list.isOrdered ? QString::number(list.next++) + list.delimiter : u"•"_s;
    if (!m_itemStarts) {
        m_marker = marker;
        m_task = TaskState::None;
        m_tight = list.isTight && (list.items > 0 || list.isClose);
    } else if (std::ssize(m_lists) <= kMaxContainers) {
        m_marker += u' ' + marker; // an item that begins with a list shows both marks on one line
    }
    if (detail.is_task != 0)
        m_task = detail.task_mark == ' ' ? TaskState::Open : TaskState::Done;
    m_itemStarts = true;
    ++list.items;
}

void BlockBuilder::enterContainer(BlockContainer container)
{
    m_containers.push_back(container);
}

void BlockBuilder::leaveContainer()
{
    m_containers.pop_back();
    m_shared = std::min(m_shared, static_cast<int>(m_containers.size()));
}

void BlockBuilder::startLeaf(BlockKind kind)
{
    m_leaf.emplace();
    m_leaf->kind = kind;
    const auto depth = std::min<std::ptrdiff_t>(std::ssize(m_containers), kMaxContainers);
    m_leaf->containers = QList<BlockContainer>(m_containers.begin(), m_containers.begin() + depth);
    m_leaf->continued = std::min(m_shared, static_cast<int>(depth));
    m_shared = static_cast<int>(m_containers.size());
    if (std::exchange(m_itemStarts, false)) {
        m_leaf->marker = std::exchange(m_marker, {});
        m_leaf->task = std::exchange(m_task, TaskState::None);
        m_leaf->tight = m_tight;
    }
    m_note = {};
}

void BlockBuilder::endLeaf()
{
    endMath();
    if (!m_leaf)
        return; // it has ended with its formula
    if (m_leaf->kind == BlockKind::Code && m_leaf->code.view().endsWith(u'\n'))
        m_leaf->code.replaceFrom(m_leaf->code.size() - 1, {});
    endTitle();
    m_leaf->prose = m_prose.take();
    if (m_note.hasImage)
        makeImage();
    if (!m_blocks.isEmpty() && m_blocks.last().kind == BlockKind::Title)
        m_blocks.last().rightToLeft = plainText(m_leaf->prose).isRightToLeft();
    m_blocks.append(*std::exchange(m_leaf, std::nullopt));
    m_notes.append(std::exchange(m_note, {}));
    m_isImplicit = false;
    resetSpans();
}

void BlockBuilder::endImplicitParagraph()
{
    if (m_isImplicit)
        endLeaf();
}

int BlockBuilder::charge(qint64 cost)
{
    m_budget -= cost;
    return m_budget >= 0 ? 0 : -1; // of other values than these two the parser forgets some
}

} // namespace Lectern
