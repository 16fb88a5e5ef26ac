// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/proselinks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Lectern {

ProseLinks::ProseLinks(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ProseLinks::setTarget(QQuickTextDocument *target)
{
    if (m_target == target)
        return;
    m_target = target;
    if (target)
        connect(target->textDocument(), &QTextDocument::contentsChanged, this, &ProseLinks::placeSoon);
    placeSoon();
    Q_EMIT targetChanged();
}

void ProseLinks::setProse(const ProseValue &prose)
{
    if (m_prose == prose.spans)
        return;
    m_prose = prose.spans;
    take(linksOf(m_prose));
    placeSoon();
    Q_EMIT proseChanged();
}

void ProseLinks::setWidth(double width)
{
    if (m_width == width)
        return;
    m_width = width;
    placeSoon();
    Q_EMIT widthChanged();
}

/// Spans beside each other that lead to the same place are one link.
QList<ProseLinks::Link> ProseLinks::linksOf(const Prose &prose)
{
    QList<Link> links;
    qsizetype position = 0;
    for (const Span &span : prose) {
        const bool goesOn = !links.isEmpty() && links.constLast().href == span.href &&
                            links.constLast().begin + links.constLast().words.size() == position;
        if (goesOn)
            links.last().words += span.text;
        else if (!span.href.isEmpty())
            links.append({position, span.text, span.href});
        position += span.text.size();
    }
    return links;
}

/// Those at the beginning that are the same stay as they are.
void ProseLinks::take(const QList<Link> &links)
{
    const auto differ = std::mismatch(m_links.cbegin(), m_links.cend(), links.cbegin(), links.cend(),
                                      [](const Link &a, const Link &b) { return a.isSame(b); });
    const int same = int(differ.second - links.cbegin());
    if (same < m_links.size()) {
        beginRemoveRows({}, same, int(m_links.size()) - 1);
        m_links.resize(same);
        endRemoveRows();
    }
    if (same < links.size()) {
        beginInsertRows({}, same, int(links.size()) - 1);
        m_links += links.sliced(same);
        endInsertRows();
    }
}

/// Once the document has been written and its lines are broken.
void ProseLinks::placeSoon()
{
    if (m_isPlacing || m_links.isEmpty())
        return;
    m_isPlacing = true;
    QMetaObject::invokeMethod(this, &ProseLinks::place, Qt::QueuedConnection);
}

void ProseLinks::place()
{
    m_isPlacing = false;
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        const QRectF place = placeOf(m_links[i]);
        if (place == m_links[i].place)
            continue;
        m_links[i].place = place;
        Q_EMIT dataChanged(index(int(i)), index(int(i)), {int(Role::Place)});
    }
}

QRectF ProseLinks::placeOf(const Link &link) const
{
    if (!m_target)
        return {};
    const QTextDocument *document = m_target->textDocument();
    const QTextBlock block = document->findBlock(int(link.begin));
    if (!block.isValid())
        return {};
    const QPointF top = document->documentLayout()->blockBoundingRect(block).topLeft(); // lays it out
    const int begin = int(link.begin) - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(begin);
    if (!line.isValid())
        return {};
    const int end = std::min(begin + int(link.words.size()), line.textStart() + line.textLength());
    const qreal from = line.cursorToX(begin);
    const qreal to = line.cursorToX(end);
    return QRectF(top.x() + std::min(from, to), top.y() + line.y(), std::abs(to - from), line.height());
}

int ProseLinks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_links.size());
}

QVariant ProseLinks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Link &link = m_links.at(index.row());
    switch (Role(role)) {
    case Role::Words:
        return link.words;
    case Role::Link:
        return link.href;
    case Role::Place:
        return link.place;
    }
    return {};
}

QHash<int, QByteArray> ProseLinks::roleNames() const
{
    return {{int(Role::Words), "words"}, {int(Role::Link), "link"}, {int(Role::Place), "place"}};
}

} // namespace Lectern
