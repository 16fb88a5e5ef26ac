// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/codevalue.h"
#include "viewmodel/preferences.h"

#include <QAbstractItemModel>
#include <QObject>
#include <QPersistentModelIndex>
#include <QSet>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// What people do with the code of the page, and how they want to see it. `language` is the tag of a fence
/// where a file is made, and what people call the language where it is shown.
class CodeDesk final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppViewModel")
    Q_PROPERTY(bool numbered READ isNumbered WRITE setNumbered NOTIFY looksChanged) ///< lines have numbers
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged) ///< what did not work, as a sentence

public:
    /// Files that are opened elsewhere are made in `dir`, and those of the last time go; without one nothing
    /// is opened. `preferences` must outlive this.
    CodeDesk(Preferences &preferences, const QString &dir, QObject *parent = nullptr);

    Q_INVOKABLE bool wraps(const QString &language) const;
    Q_INVOKABLE void setWraps(const QString &language, bool wraps);
    bool isNumbered() const;
    void setNumbered(bool numbered);

    /// A long code at `row` of `page` is shown as a whole, as long as that lives. Others are shown by their
    /// first lines.
    Q_INVOKABLE bool isUnfolded(QAbstractItemModel *page, int row) const;
    Q_INVOKABLE void setUnfolded(QAbstractItemModel *page, int row, bool unfolded);

    /// What a copy of it is: without prompts of a shell when every line has one.
    Q_INVOKABLE QString copied(const Lectern::CodeValue &code, const QString &language) const;
    /// The same of the last code in `markdown`; empty: there is none.
    Q_INVOKABLE QString lastCode(const QString &markdown) const;
    /// Only what stands behind prompts; empty when there is none.
    Q_INVOKABLE QString commands(const Lectern::CodeValue &code, const QString &language) const;

    /// Asks for a file to save it in; saveTo() is the answer.
    Q_INVOKABLE void save(const Lectern::CodeValue &code, const QString &language);
    /// In the folder of documents, with a name of its language that no other file there has.
    Q_INVOKABLE QUrl suggestedFile() const;
    Q_INVOKABLE void saveTo(const QUrl &file);
    /// Opens a copy in the program that the system has for it. Code that the system might run is opened as
    /// text.
    Q_INVOKABLE void open(const Lectern::CodeValue &code, const QString &language);

    QString problem() const { return m_problem; }
    Q_INVOKABLE void clearProblem() { setProblem({}); }

Q_SIGNALS:
    /// Of code anywhere: whether it is wrapped, and numbered.
    void looksChanged();
    void unfoldedChanged();
    void saveRequested();
    void problemChanged();

private:
    void setProblem(const QString &problem);

    Preferences &m_preferences;
    const QString m_dir;
    QSet<QPersistentModelIndex> m_unfolded;
    QString m_code; ///< to be saved
    QString m_language;
    QString m_problem;
};

} // namespace Lectern
