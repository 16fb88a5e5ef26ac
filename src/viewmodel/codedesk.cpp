// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/codedesk.h"

#include "conversation/markdown.h"
#include "conversation/shellprompts.h"
#include "viewmodel/codefile.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString whyNot(const Error &error)
{
    return error.kind == ErrorKind::DiskFull
               ? CodeDesk::tr("The disk is full. Make room on it, then try again.")
               : CodeDesk::tr("Nothing can be written there. Choose another place.");
}

} // namespace

CodeDesk::CodeDesk(Preferences &preferences, const QString &dir, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_dir(dir)
{
    if (!dir.isEmpty())
        QDir(dir).removeRecursively();
    connect(&preferences, &Preferences::codeChanged, this, &CodeDesk::looksChanged);
}

bool CodeDesk::wraps(const QString &language) const
{
    return m_preferences.wrapsCode(language);
}

void CodeDesk::setWraps(const QString &language, bool wraps)
{
    m_preferences.setWrapsCode(language, wraps);
}

bool CodeDesk::isNumbered() const
{
    return m_preferences.numbersLines();
}

void CodeDesk::setNumbered(bool numbered)
{
    m_preferences.setNumbersLines(numbered);
}

bool CodeDesk::isUnfolded(QAbstractItemModel *page, int row) const
{
    return page && m_unfolded.contains(QPersistentModelIndex(page->index(row, 0)));
}

void CodeDesk::setUnfolded(QAbstractItemModel *page, int row, bool unfolded)
{
    const QModelIndex index = page ? page->index(row, 0) : QModelIndex();
    if (!index.isValid() || isUnfolded(page, row) == unfolded)
        return;
    m_unfolded.removeIf([](const QPersistentModelIndex &known) { return !known.isValid(); });
    if (unfolded)
        m_unfolded.insert(index);
    else
        m_unfolded.remove(index);
    Q_EMIT unfoldedChanged();
}

QString CodeDesk::copied(const CodeValue &code, const QString &language) const
{
    return withoutPrompts(code.toString(), language);
}

QString CodeDesk::lastCode(const QString &markdown) const
{
    Markdown text;
    text.setText(markdown);
    const QList<Block> &blocks = text.blocks();
    const auto last = std::find_if(blocks.crbegin(), blocks.crend(),
                                   [](const Block &block) { return block.kind == BlockKind::Code; });
    return last == blocks.crend() ? QString() : withoutPrompts(last->code.toString(), last->language);
}

QString CodeDesk::commands(const CodeValue &code, const QString &language) const
{
    return promptedCode(code.toString(), language).commands;
}

void CodeDesk::save(const CodeValue &code, const QString &language)
{
    m_code = code.toString();
    m_language = language;
    Q_EMIT saveRequested();
}

QUrl CodeDesk::suggestedFile() const
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QFileInfo name(codeFileName(m_language));
    const QString ending = name.suffix().isEmpty() ? QString() : u'.' + name.suffix();
    QString file = name.fileName();
    for (int number = 2; documents.exists(file); ++number)
        file = u"%1-%2%3"_s.arg(name.baseName()).arg(number).arg(ending);
    return QUrl::fromLocalFile(documents.filePath(file));
}

void CodeDesk::saveTo(const QUrl &file)
{
    if (!file.isLocalFile()) {
        setProblem(tr("Code can only be saved in a folder of this computer. Choose another place."));
        return;
    }
    const std::optional<Error> error = writeCode(file.toLocalFile(), m_code);
    setProblem(error ? tr("The code was not saved. %1").arg(whyNot(*error)) : QString());
}

void CodeDesk::open(const CodeValue &code, const QString &language)
{
    const Result<QString> file = m_dir.isEmpty() ? Error{ErrorKind::NotWritable, {}}
                                                 : writeReadableCode(m_dir, code.toString(), language);
    if (!file)
        setProblem(tr("The code cannot be opened: no copy of it can be made. Save it and open it yourself."));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*file)))
        setProblem(
            tr("No program opens %1. Save the code and open it yourself.").arg(QFileInfo(*file).fileName()));
    else
        setProblem({});
}

void CodeDesk::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace Lectern
