// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <memory>

namespace Lectern {

/// A text that mostly grows at its end, for which many hold what it was a while ago. Copies share the
/// letters: adding costs what is added, whoever holds a copy, and so does it to find out how much two of them
/// share. What a copy says never changes. As all copies share, one thread at a time may have them while the
/// text grows.
class GrowingText
{
public:
    GrowingText() = default;
    GrowingText(const QString &text);

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// Good until somebody adds to this text or to a copy of it.
    QStringView view() const { return m_letters ? QStringView(*m_letters).first(m_size) : QStringView(); }
    operator QStringView() const { return view(); }
    QString toString() const { return view().toString(); }
    QString sliced(qsizetype from, qsizetype count) const { return view().sliced(from, count).toString(); }

    void append(QStringView more);
    /// What stands from `from` on gives way to `tail`. Costs as much as both, unless `tail` takes something
    /// back: then what stands before it has to be copied.
    void replaceFrom(qsizetype from, QStringView tail);

    /// How long the beginning is that both have.
    qsizetype sharedWith(const GrowingText &other) const;

    friend bool operator==(const GrowingText &a, const GrowingText &b)
    {
        return a.m_size == b.m_size && (a.m_letters == b.m_letters || a.view() == b.view());
    }

private:
    std::shared_ptr<QString> m_letters; ///< of all copies; some may have gone on
    qsizetype m_size = 0;
};

} // namespace Lectern
