// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codedocument.h"

#include "viewmodel/codehighlighter.h"
#include "viewmodel/selectionkeeper.h"

#include <QSyntaxHighlighter>
#include <QTextCursor>
#include <QTextDocument>

namespace Lectern {

CodeDocument::CodeDocument(QObject *parent)
    : QObject(parent)
{
}

CodeDocument::~CodeDocument() = default;

void CodeDocument::setTarget(QQuickTextDocument *target)
{
    if (m_target == target)
        return;
    m_highlighter.reset();
    m_written.clear();
    m_target = target;
    if (m_started)
        start();
    Q_EMIT targetChanged();
}

void CodeDocument::setCode(const QString &code)
{
    if (m_code == code)
        return;
    m_code = code;
    if (m_started && m_target)
        write(m_code);
    Q_EMIT codeChanged();
}

void CodeDocument::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    highlight();
    Q_EMIT languageChanged();
}

void CodeDocument::setBackground(const QColor &background)
{
    if (m_background == background)
        return;
    m_background = background;
    highlight();
    Q_EMIT backgroundChanged();
}

void CodeDocument::start()
{
    m_started = true;
    if (!m_target)
        return;
    m_target->textDocument()->setUndoRedoEnabled(false);
    m_target->textDocument()->setDocumentMargin(0);
    write(m_code);
    highlight();
}

void CodeDocument::write(const QString &code)
{
    const SelectionKeeper keeper(*m_target);
    QTextCursor cursor(m_target->textDocument());
    cursor.beginEditBlock();
    if (code.startsWith(m_written)) {
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(code.sliced(m_written.size()));
    } else {
        cursor.select(QTextCursor::Document);
        cursor.insertText(code);
    }
    cursor.endEditBlock();
    m_written = code;
}

void CodeDocument::highlight()
{
    if (m_started && m_target)
        m_highlighter = makeCodeHighlighter(*m_target->textDocument(), m_language, m_background);
}

} // namespace Lectern
