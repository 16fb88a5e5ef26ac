// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/selectionkeeper.h"

#include <QQuickTextDocument>
#include <QVariant>

namespace Lectern {

SelectionKeeper::SelectionKeeper(const QQuickTextDocument &document)
    : m_edit(document.parent())
{
    if (!m_edit)
        return;
    m_start = m_edit->property("selectionStart").toInt();
    m_end = m_edit->property("selectionEnd").toInt();
    m_backwards = m_edit->property("cursorPosition").toInt() < m_end;
}

SelectionKeeper::~SelectionKeeper()
{
    if (!m_edit || m_start == m_end || m_edit->property("selectionStart").toInt() != m_start ||
        m_edit->property("selectionEnd").toInt() <= m_end)
        return;
    QMetaObject::invokeMethod(m_edit, "select", Q_ARG(int, m_backwards ? m_end : m_start),
                              Q_ARG(int, m_backwards ? m_start : m_end));
}

} // namespace Lectern
