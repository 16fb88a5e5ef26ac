// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Lectern::Testing {

QString fixturesDir()
{
    QString path = qEnvironmentVariable("LECTERN_FIXTURES");
    if (path.isEmpty())
        path = qEnvironmentVariable("LECTERN_SOURCE_DIR") + u"/../shared/fixtures"_s;
    const QDir dir(path);
    return dir.exists() ? dir.canonicalPath() : QString();
}

} // namespace Lectern::Testing
