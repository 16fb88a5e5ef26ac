// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "conversation/unifieddiff.h"
#include "viewmodel/codehighlighter.h"

#include <QFont>
#include <QTextCharFormat>

namespace Lectern {

namespace {

/// `color`, as `alpha` lets it shine over `ground`.
QColor over(const QColor &ground, const QColor &color)
{
    const auto mix = [&](float a, float b) { return a + (b - a) * color.alphaF(); };
    return QColor::fromRgbF(mix(ground.redF(), color.redF()), mix(ground.greenF(), color.greenF()),
                            mix(ground.blueF(), color.blueF()));
}

class DiffColours final : public CodeHighlighter
{
public:
    explicit DiffColours(const QColor &background)
    {
        const bool dark = isDarkGround(background);
        m_added = dark ? QColor(63, 185, 80, 40) : QColor(26, 127, 55, 32);
        m_removed = dark ? QColor(248, 81, 73, 46) : QColor(207, 34, 46, 30);
        const double ratio = textContrastOn(background);
        const auto ink = [&](const QColor &ground) {
            QColor opaque = ground;
            opaque.setAlpha(255);
            return readableOn(over(background, ground), opaque, ratio);
        };
        m_addedSign.setForeground(ink(m_added));
        m_addedSign.setFontWeight(QFont::Bold);
        m_removedSign.setForeground(ink(m_removed));
        m_removedSign.setFontWeight(QFont::Bold);
        const QColor hunk = dark ? QColor(171, 166, 155) : QColor(98, 94, 86);
        m_hunk.setForeground(readableOn(background, hunk, ratio));
        m_file.setFontWeight(QFont::Bold);
    }

    CodeState read(const QString &line, const CodeState &state, CodeLook *look) override
    {
        const auto above = std::static_pointer_cast<const DiffReader>(state);
        DiffReader reader = above ? *above : DiffReader();
        const DiffLine kind = reader.read(line);
        if (look)
            paint(kind, int(line.size()), *look);
        return above && reader == *above ? state : std::make_shared<const DiffReader>(reader);
    }

private:
    void paint(DiffLine kind, int length, CodeLook &look) const
    {
        switch (kind) {
        case DiffLine::Added:
            look.formats.append({0, 1, m_addedSign});
            look.ground = m_added;
            break;
        case DiffLine::Removed:
            look.formats.append({0, 1, m_removedSign});
            look.ground = m_removed;
            break;
        case DiffLine::Hunk:
            look.formats.append({0, length, m_hunk});
            break;
        case DiffLine::File:
            look.formats.append({0, length, m_file});
            break;
        case DiffLine::Context:
            break;
        }
    }

    QColor m_added;
    QColor m_removed;
    QTextCharFormat m_addedSign;
    QTextCharFormat m_removedSign;
    QTextCharFormat m_hunk;
    QTextCharFormat m_file;
};

} // namespace

std::unique_ptr<CodeHighlighter> makeDiffHighlighter(const QColor &background)
{
    return std::make_unique<DiffColours>(background);
}

} // namespace Lectern
