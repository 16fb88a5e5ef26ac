#pragma once
#include <QRandomGenerator>
#include <chrono>
namespace Lectern {
inline std::chrono::milliseconds backoff(int attempt, QRandomGenerator &random)
{
    const double base = 200.0 * double(1 << (attempt - 1));
    return std::chrono::milliseconds(qint64(base * (0.9 + 0.2 * random.generateDouble())));
}
}
