// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "meter.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <algorithm>
#include <atomic>
#include <cstdlib>

#ifdef LECTERN_HAVE_VALGRIND
#include <valgrind/callgrind.h>
#endif

#if defined(__GLIBC__) && !defined(LECTERN_FOREIGN_MALLOC)
#define LECTERN_COUNTS_BYTES

namespace {

std::atomic<qint64> taken{0};

void take(size_t size)
{
    taken.fetch_add(qint64(size), std::memory_order_relaxed);
}

} // namespace

// Stand before those of the C library for all of the process.
extern "C" {

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);

void *malloc(size_t size) noexcept
{
    take(size);
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) noexcept
{
    take(count * size);
    return __libc_calloc(count, size);
}

void *realloc(void *block, size_t size) noexcept
{
    take(size);
    return __libc_realloc(block, size);
}
}
#endif

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

namespace {

qint64 bytesTaken()
{
#ifdef LECTERN_COUNTS_BYTES
    return taken.load(std::memory_order_relaxed);
#else
    return 0;
#endif
}

/// The instructions since the last time, from the file that callgrind writes them to.
std::optional<qint64> instructionsTaken()
{
#ifdef LECTERN_HAVE_VALGRIND
    if (!RUNNING_ON_VALGRIND)
        return std::nullopt;
    static int part = 0;
    CALLGRIND_DUMP_STATS;
    QFile file(qEnvironmentVariable("LECTERN_CALLGRIND_OUT") + u'.' + QString::number(++part));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.readAll().split('\n');
    file.remove();
    for (const QByteArray &line : lines) {
        if (line.startsWith("totals: "))
            return line.mid(8).trimmed().toLongLong();
    }
#endif
    return std::nullopt;
}

} // namespace

Meter::Meter()
{
#ifdef LECTERN_HAVE_VALGRIND
    CALLGRIND_START_INSTRUMENTATION;
#endif
}

void Meter::begin()
{
    m_bytes.append(-bytesTaken());
#ifdef LECTERN_HAVE_VALGRIND
    CALLGRIND_TOGGLE_COLLECT;
#endif
}

void Meter::end()
{
#ifdef LECTERN_HAVE_VALGRIND
    CALLGRIND_TOGGLE_COLLECT;
#endif
    m_bytes.last() += bytesTaken();
}

Cost Meter::cost()
{
    Cost cost;
    if (const auto instructions = instructionsTaken())
        cost.instructions = double(*instructions) / double(m_bytes.size());
#ifdef LECTERN_HAVE_VALGRIND
    CALLGRIND_STOP_INSTRUMENTATION;
#endif
#ifdef LECTERN_COUNTS_BYTES
    std::ranges::sort(m_bytes);
    cost.bytes = double(m_bytes.at(m_bytes.size() / 2));
#endif
    return cost;
}

} // namespace Lectern::Testing
