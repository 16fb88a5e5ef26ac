// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/appviewmodel.h"
#include "viewmodel/paletteentry.h"

#include <QAbstractListModel>
#include <QList>
#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

class Actions;

/// What the palette offers for what is typed: actions that can be done now, conversations, models.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Lectern::AppViewModel *app READ app WRITE setApp NOTIFY appChanged REQUIRED)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged) ///< of the rows
    Q_PROPERTY(int found READ found NOTIFY countChanged) ///< of them those that were looked for

public:
    enum class Role { Name = Qt::UserRole + 1, Note, Keys, Glyph, Spoken };
    Q_ENUM(Role)

    explicit PaletteModel(QObject *parent = nullptr);

    AppViewModel *app() const { return m_app; }
    void setApp(AppViewModel *app);
    const QString &text() const { return m_text; }
    void setText(const QString &text);
    int count() const { return int(m_rows.size()); }
    int found() const;

    /// Looks anew at what there is; the conversations come a moment later. Nothing is typed.
    Q_INVOKABLE void begin();
    /// Does what `row` says.
    Q_INVOKABLE void choose(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void appChanged();
    void textChanged();
    void countChanged();
    /// All that was typed is to be looked for in what was said.
    void searchRequested(const QString &text);

private:
    Actions *actions() const;
    void readActions();
    void readModels();
    void takeConversations(const ConversationPage &page);
    void show();

    QPointer<AppViewModel> m_app;
    QString m_text;
    QList<PaletteEntry> m_conversations;
    QList<PaletteEntry> m_others;
    QList<PaletteEntry> m_rows;
    int m_begun = 0; ///< only the answer to the last question counts
};

} // namespace Lectern
