// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/idsource.h"
#include "codex/turnsetup.h"
#include "storage/historystore.h"
#include "viewmodel/conversationviewmodel.h"
#include "viewmodel/desktoppreferences.h"
#include "viewmodel/modelchoice.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// The quick prompt: a conversation of its own, with its own model and effort, which are remembered, and
/// whether its window is open. Its conversations are in the history with the tag "quick", unless they are
/// temporary.
class QuickViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppViewModel")
    Q_PROPERTY(Lectern::ConversationViewModel *conversation READ conversation CONSTANT)
    Q_PROPERTY(Lectern::ModelChoice *models READ models CONSTANT)
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(
        bool pinned READ isPinned WRITE setPinned NOTIFY pinnedChanged) ///< stays when it loses the focus
    /// Nothing of the conversation is kept. Changing it begins a new one where something was asked.
    Q_PROPERTY(bool temporary READ isTemporary WRITE setTemporary NOTIFY temporaryChanged)

public:
    /// What it works with; all of it must outlive this.
    struct Parts
    {
        CodexService &service;
        ModelCatalogue &catalogue;
        Preferences &preferences;
        DesktopPreferences &desktop;
        HistoryStore &store;
        IdSource &ids;
        const Clock &clock;
    };
    explicit QuickViewModel(const Parts &parts, QObject *parent = nullptr);
    ~QuickViewModel() override;

    ConversationViewModel *conversation() { return &m_page; }
    ModelChoice *models() { return &m_models; }

    bool isOpen() const { return m_open; }
    bool isPinned() const { return m_parts.desktop.isQuickPinned(); }
    void setPinned(bool pinned);
    bool isTemporary() const { return m_page.isTemporary(); }
    void setTemporary(bool temporary);

    /// Who is asked from now on; before the catalogue is told. `model` and `effort` win over what is
    /// remembered.
    void setAccount(const QString &account, const QString &owner, const QString &model,
                    const QString &effort);

    Q_INVOKABLE void show();
    Q_INVOKABLE void hide();
    Q_INVOKABLE void toggle() { m_open ? hide() : show(); }
    /// Escape: a running answer stops, else the window hides.
    Q_INVOKABLE void retreat();
    /// The window has lost the focus: it hides, unless it is pinned or an answer comes.
    Q_INVOKABLE void leave();

    Q_INVOKABLE void startNew();
    /// The conversation goes on in the main window, together with what is typed and not sent.
    Q_INVOKABLE void moveToMain(const QString &typed);
    /// Where `id` is the conversation of the prompt, that gives it up to the main window; it goes on there.
    void release(ConversationId id);
    /// These are gone from the history.
    void forget(const QList<ConversationId> &ids);

    Q_INVOKABLE QString lastQuestion() const; ///< empty without one
    Q_INVOKABLE QString lastAnswer() const;   ///< as Markdown; empty without one
    Q_INVOKABLE QString lastCode() const;     ///< of the last answer; empty without one

Q_SIGNALS:
    void openChanged();
    void pinnedChanged();
    void temporaryChanged();
    /// The main window is to show `page` and to hold `typed`.
    void moved(const Lectern::ConversationViewModel::Page &page, const QString &typed);
    /// The same page goes on behind the main window's.
    void released(const Lectern::ConversationViewModel::Page &page);

private:
    void enter(OpenConversation &page, const QString &question);
    void begin(OpenConversation::Keeping keeping);

    Parts m_parts;
    ModelChoice m_models;
    ConversationViewModel m_page;
    QString m_owner;
    bool m_open = false;
};

} // namespace Lectern
