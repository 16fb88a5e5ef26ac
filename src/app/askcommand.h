// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountdesk.h"
#include "app/answerprinter.h"
#include "app/commandline.h"
#include "app/profile.h"
#include "base/clock.h"
#include "base/idsource.h"
#include "codex/codexservice.h"
#include "codex/modelcatalogue.h"
#include "codex/networkdiary.h"
#include "codex/networkpolicy.h"
#include "codex/policyweb.h"
#include "conversation/attachment.h"
#include "conversation/conversation.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace Lectern {

/// `lectern ask`: one question, with the files that are to go with it, the answer on standard output,
/// everything else on standard error. Needs no display. Goes by the network settings of the profile.
class AskCommand final : public QObject
{
    Q_OBJECT

public:
    /// Without `account` the one of the profile is asked.
    AskCommand(const CommandLine &line, const std::optional<ActiveAccount> &account, const QString &question);

    /// Starts; ends in finished().
    void run();

    /// The person pressed Ctrl+C: stops the turn, keeps what is printed.
    void interrupt();

Q_SIGNALS:
    void finished(Lectern::ExitStatus status);

private:
    bool readFiles();
    void openAccount();
    void begin(const Endpoint &endpoint);
    void chooseModel();
    void ask(const QString &model);
    void giveUp();
    void printEnd();
    void fail(const Error &error);
    void end(ExitStatus status);

    const CommandLine m_line;
    const QString m_question;
    const std::optional<ActiveAccount> m_account;
    SystemClock m_clock;
    IdSource m_ids{m_clock};
    const NetworkPolicy m_policy;
    PolicyWeb m_web;
    AccountDesk m_desk;
    NetworkDiary m_diary;
    CodexService m_service;
    ModelCatalogue m_catalogue;
    Conversation m_conversation;
    AnswerPrinter m_printer;
    QList<Attachment> m_attachments;
    TurnId m_turn;
    bool m_hasEnded = false; ///< no more is asked or printed
    QTimer m_print;
    QTimer m_silence; ///< only with --timeout
};

} // namespace Lectern
