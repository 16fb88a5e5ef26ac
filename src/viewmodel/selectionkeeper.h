// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>

class QQuickTextDocument;

namespace Lectern {

/// While it lives, its document may grow: at its end a selection that touched the old end is as it was. Of
/// itself a document takes what is added there into the selection.
class SelectionKeeper
{
public:
    explicit SelectionKeeper(const QQuickTextDocument &document);
    ~SelectionKeeper();
    SelectionKeeper(const SelectionKeeper &) = delete;
    SelectionKeeper &operator=(const SelectionKeeper &) = delete;

private:
    QPointer<QObject> m_edit; ///< the TextEdit
    int m_start = 0;
    int m_end = 0;
    bool m_backwards = false;
};

} // namespace Lectern
