// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/askcommand.h"

#include "app/console.h"
#include "codex/retrypolicy.h"
#include "codex/transports.h"
#include "viewmodel/attachmentwords.h"
#include "viewmodel/errorsentence.h"
#include "viewmodel/filecapture.h"
#include "viewmodel/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Often enough to look immediate; in between pieces only add up.
constexpr std::chrono::milliseconds kPrintInterval(16);

/// The message as one line: a server may send its JSON over several.
QByteArray oneLine(const QByteArray &message)
{
    if (!message.contains('\n') && !message.contains('\r'))
        return message + '\n';
    return QJsonDocument::fromJson(message).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

AskCommand::AskCommand(const CommandLine &line, const std::optional<ActiveAccount> &account,
                       const QString &question)
    : m_line(line)
    , m_question(question)
    , m_account(account)
    , m_policy(networkSettingsFor(line))
    , m_web(m_policy)
    , m_desk(line, m_web, m_clock)
    , m_diary(QDir(profileFor(line).dataDir).filePath(u"network.json"_s), m_clock)
    , m_service(transportsOn(m_policy), m_diary, m_clock)
    , m_catalogue(m_policy, profileFor(line).modelsDir)
    , m_conversation(m_clock)
{
    m_service.setCredentials(m_desk.credentials());
    m_catalogue.setCredentials(m_desk.credentials());
    if (line.timeout) {
        m_silence.setSingleShot(true);
        m_silence.setInterval(*line.timeout);
        connect(&m_silence, &QTimer::timeout, this, &AskCommand::giveUp);
        connect(&m_service, &CodexService::messageReceived, &m_silence, qOverload<>(&QTimer::start));
    }
    connect(&m_service, &CodexService::eventReceived, this, [this](TurnId id, const Protocol::Event &event) {
        m_conversation.apply(id, event);
        if (!m_line.json && !m_print.isActive())
            m_print.start();
    });
    m_print.setSingleShot(true);
    m_print.setInterval(kPrintInterval);
    connect(&m_print, &QTimer::timeout, this,
            [this] { printOut(m_printer.advance(*m_conversation.turn(m_turn))); });
    if (line.json) {
        connect(&m_service, &CodexService::messageReceived, this,
                [](TurnId, const QByteArray &message) { printOut(oneLine(message)); });
    }
    connect(&m_service, &CodexService::messageRejected, this,
            [](TurnId, const Error &error) { printError(errorSentence(error)); });
    connect(&m_service, &CodexService::turnFinished, this, &AskCommand::printEnd);
    connect(&m_service, &CodexService::responseBegan, this,
            [this](TurnId id, bool keepsText) { m_conversation.beginResponse(id, keepsText); });
    connect(&m_service, &CodexService::detourTaken, this,
            [this](TurnId id) { m_conversation.noteDetour(id); });
    connect(&m_service, &CodexService::turnRetrying, this, [](TurnId, int retry) {
        if (retry > 1) // the first is over before anybody has read about it
            printError(tr("Reconnecting %1/%2").arg(retry).arg(kMaxRetries));
    });
    connect(&m_service, &CodexService::turnFailed, this,
            [this](TurnId id, const Error &error, Delivery delivery) {
                m_conversation.setDelivery(id, delivery);
                m_conversation.fail(id, error);
                printEnd();
            });
}

void AskCommand::run()
{
    if (!readFiles())
        end(ExitStatus::Failed);
    else if (m_account)
        begin(m_account->endpoint);
    else
        openAccount();
}

/// Half of what is to be asked about is worse than nothing: without one of the files nothing is asked.
bool AskCommand::readFiles()
{
    bool isWhole = true;
    for (const QString &path : m_line.files) {
        const Captured captured = captureFile(path);
        if (const auto *refusal = std::get_if<Refusal>(&captured)) {
            printError(refusalSentence(*refusal));
            isWhole = false;
        } else {
            m_attachments.append(std::get<Attachment>(captured));
        }
    }
    return isWhole;
}

void AskCommand::openAccount()
{
    const Account *active = m_desk.list().active();
    if (!active) {
        printNoAccount();
        end(ExitStatus::SignInNeeded);
        return;
    }
    m_desk.open(*active, [this](const Result<Endpoint> &endpoint) {
        if (m_hasEnded)
            return;
        if (endpoint)
            begin(*endpoint);
        else
            fail(endpoint.error());
    });
}

void AskCommand::begin(const Endpoint &endpoint)
{
    m_service.setEndpoint(endpoint);
    if (m_line.model.isEmpty())
        chooseModel();
    else
        ask(m_line.model);
}

void AskCommand::chooseModel()
{
    // A list that was kept comes first, the server's own may come behind it: one question is asked.
    const auto choose = [this](const Error &error) {
        m_catalogue.disconnect(this);
        if (m_hasEnded)
            return;
        if (const auto model = Protocol::defaultModel(m_catalogue.models()))
            ask(model->slug);
        else
            fail(error);
    };
    connect(&m_catalogue, &ModelCatalogue::changed, this, [choose] {
        choose({ErrorKind::Usage, u"no model"_s});
    });
    connect(&m_catalogue, &ModelCatalogue::failed, this, choose);
    m_catalogue.fetch(m_service.endpoint());
}

void AskCommand::ask(const QString &model)
{
    m_turn = m_ids.next<TurnId>();
    m_conversation.beginTurn({m_turn, {}, m_question, model, m_line.effort, true, m_attachments});
    Protocol::ResponseRequest request = m_conversation.requestFor(m_turn);
    request.model = model;
    if (!m_line.effort.isEmpty())
        request.effort = m_line.effort;
    m_service.startTurn({.id = m_turn, .conversation = m_conversation.key(), .request = request});
    if (m_line.timeout)
        m_silence.start();
}

/// The server has been silent for longer than the person wants to wait, however often it was tried.
void AskCommand::giveUp()
{
    m_conversation.setDelivery(m_turn, m_service.delivery(m_turn).value_or(Delivery::OutcomeUnknown));
    m_service.cancelTurn(m_turn);
    m_conversation.fail(m_turn, {ErrorKind::Timeout, u"no message in time"_s});
    printEnd();
}

void AskCommand::interrupt()
{
    m_print.stop();
    m_silence.stop();
    m_service.cancelTurn(m_turn);
    m_conversation.stop(m_turn);
    const Turn *turn = m_conversation.turn(m_turn);
    if (turn && !m_line.json)
        printOut(m_printer.finish(*turn));
    if (outIsTerminal())
        printOut("\n"_ba);
    end(ExitStatus::Interrupted);
}

void AskCommand::printEnd()
{
    m_print.stop();
    m_silence.stop();
    const Turn &turn = *m_conversation.turn(m_turn);
    if (!m_line.json) {
        printOut(m_printer.finish(turn));
        if (outIsTerminal() && !turn.answerText().endsWith(u'\n'))
            printOut("\n"_ba);
    }
    for (const NoticeRow &notice : noticesOf(turn))
        printError(noticeSentence(notice));
    if (turn.state == TurnState::Failed)
        end(exitStatusFor(turn.error.value_or(Error{})));
    else
        end(turn.state == TurnState::Completed ? ExitStatus::Done : ExitStatus::Failed);
}

void AskCommand::fail(const Error &error)
{
    if (error.kind == ErrorKind::Usage)
        printError(tr("The server lists no models. Name one with --model."));
    else
        printError(consoleSentence(error));
    end(error.kind == ErrorKind::Usage ? ExitStatus::Failed : exitStatusFor(error));
}

/// The first word counts.
void AskCommand::end(ExitStatus status)
{
    if (!std::exchange(m_hasEnded, true))
        m_desk.leave([this, status] { Q_EMIT finished(status); });
}

} // namespace Lectern
