// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "pagereader.h"

#include "pagewatch.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

constexpr int kHeader = 60; ///< pixels, more than a code keeps at the top of the page

} // namespace

PageReader::PageReader(const AccessibleTree &tree, ProgramWindow &window)
    : m_tree(tree)
    , m_window(window)
{
}

void PageReader::look()
{
    m_objects = m_tree.read(m_window.process().processId());
}

bool PageReader::waitFor(const std::function<bool()> &condition)
{
    const auto isSo = [&] {
        look();
        return condition();
    };
    return QTest::qWaitFor(isSo, kPatience);
}

bool PageReader::waitFor(const QString &name)
{
    return waitFor([&] { return sees(name); });
}

bool PageReader::waitForRest()
{
    constexpr int kLooks = 25;
    for (;;) {
        look();
        const PageWatch watch(part());
        if (!QTest::qWaitFor([&] { return watch.frames() >= kLooks || watch.changed() > 0; }, kPatience))
            return false;
        if (watch.changed() == 0)
            return true;
    }
}

QRect PageReader::place(const QString &name) const
{
    const auto found = std::ranges::find_if(m_objects, [&](const AccessibleObject &object) {
        return object.showing && object.name.startsWith(name);
    });
    return found == m_objects.end() ? QRect() : found->place;
}

QString PageReader::words() const
{
    QStringList words;
    for (const AccessibleObject &object : m_objects) {
        if (object.showing)
            words += object.name.section(u'\n', 0, 0);
    }
    return words.join(u" | "_s);
}

QRect PageReader::part() const
{
    const QRect all = page();
    return {all.left() + 8, all.top() + kHeader, all.width() * 55 / 100, all.height() * 6 / 10};
}

std::optional<double> PageReader::topOf(const QString &text) const
{
    for (const AccessibleObject &object : m_objects) {
        const qsizetype at = object.visible ? object.name.indexOf(text) : -1;
        if (at < 0)
            continue;
        const double lines = double(object.name.trimmed().count(u'\n') + 1);
        const double above = double(object.name.first(at).count(u'\n'));
        return object.place.top() + above * object.place.height() / lines - page().top();
    }
    return {};
}

bool PageReader::goUp()
{
    look();
    m_window.turnWheelUp(page().center(), 4);
    return waitFor(u"Jump to latest"_s) && waitForRest();
}

bool PageReader::resize(QSize size)
{
    m_window.resize(size);
    const auto isFrame = [](const AccessibleObject &object) { return object.role == u"frame"; };
    const auto isResized = [&] {
        const auto frame = std::ranges::find_if(m_objects, isFrame);
        return frame != m_objects.end() && frame->place.size() == size;
    };
    return waitFor(isResized) && waitForRest();
}

bool PageReader::choose(const QString &button, const QString &item)
{
    look();
    m_window.click(place(button).center());
    if (!waitFor(item))
        return false;
    m_window.click(place(item).center());
    return waitFor([&] { return !sees(item); });
}

void PageReader::select(const QString &from, const QString &to)
{
    look();
    m_window.drag(place(from).topLeft() + QPoint(0, 6), place(to).bottomRight() - QPoint(0, 6));
}

QString PageReader::copied(const std::function<void()> &deed)
{
    clearClipboard();
    if (!QTest::qWaitFor([] { return clipboard().isEmpty(); }, kPatience))
        return u"the clipboard cannot be cleared"_s;
    deed();
    QString text;
    const auto isThere = [&] { return !(text = clipboard()).isEmpty(); };
    return QTest::qWaitFor(isThere, kPatience) ? text : u"nothing has been copied"_s;
}

QString PageReader::copied()
{
    return copied([this] { m_window.press(u"ctrl+c"_s); });
}

} // namespace Lectern::Testing
