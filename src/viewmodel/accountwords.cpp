// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/accountwords.h"

#include "viewmodel/planwords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Enough of a workspace's id to tell it from others of the same person.
constexpr qsizetype kShortId = 8;

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

} // namespace

QString accountKindName(AccountKind kind)
{
    switch (kind) {
    case AccountKind::ChatGpt:
        return AccountWords::tr("ChatGPT");
    case AccountKind::ApiKey:
        return AccountWords::tr("API key");
    case AccountKind::Codex:
        return AccountWords::tr("Codex account");
    case AccountKind::CodexCli:
        return AccountWords::tr("From the Codex CLI");
    case AccountKind::Endpoint:
        break;
    }
    return AccountWords::tr("Custom endpoint");
}

QString accountTitle(const Account &account)
{
    const QString name = account.name.simplified();
    return name.isEmpty() ? accountKindName(account.kind) : name;
}

QString accountWorkspace(const Account &account)
{
    const QString name = account.workspaceName.simplified();
    const bool isNameless = name.isEmpty() && account.kind == AccountKind::Codex;
    return isNameless ? account.workspace.simplified().left(kShortId) : name;
}

QString accountNote(const Account &account)
{
    QStringList parts{accountKindName(account.kind), planName(account.plan), accountWorkspace(account)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

AccountFacts accountFacts(const Account &account, bool untilQuit)
{
    const bool chatGpt = account.kind == AccountKind::ChatGpt;
    return {.id = account.id,
            .name = accountTitle(account),
            .kind = accountKindName(account.kind),
            .plan = planName(account.plan),
            .workspace = accountWorkspace(account),
            .note = accountNote(account),
            .chatGptPlan = chatGpt && account.sharesPlan,
            .planRefused = chatGpt && !account.sharesPlan,
            .untilQuit = untilQuit};
}

QString signOutLoss(const Account &account, bool untilQuit)
{
    if (account.kind == AccountKind::CodexCli)
        return AccountWords::tr("Lectern forgets this account. The Codex CLI stays signed in.");
    if (account.kind == AccountKind::Endpoint)
        return AccountWords::tr("The address of this server goes from the list, and its key from %1.")
            .arg(storeName());
    if (account.kind == AccountKind::ApiKey)
        return AccountWords::tr("The key is removed from %1. It stays valid until you delete it at OpenAI.")
            .arg(storeName());
    return untilQuit
               ? AccountWords::tr("The sign-in is revoked at OpenAI and forgotten.")
               : AccountWords::tr("The sign-in is revoked at OpenAI and removed from %1.").arg(storeName());
}

QString signOutRest(AccountKind kind)
{
    if (kind == AccountKind::ChatGpt || kind == AccountKind::Codex)
        return AccountWords::tr(
            "Your conversations and settings stay on this computer, and your ChatGPT account "
            "stays as it is.");
    return AccountWords::tr("Your conversations and settings stay on this computer.");
}

QString storeName()
{
#if defined(Q_OS_MACOS)
    return AccountWords::tr("your Mac's keychain");
#elif defined(Q_OS_WIN)
    return AccountWords::tr("Windows' Credential Manager");
#else
    return AccountWords::tr("your system's keychain");
#endif
}

QString storePromptText()
{
#if defined(Q_OS_MACOS)
    return AccountWords::tr(
        "Your Mac may ask whether Lectern may use the keychain: “Always Allow” makes it ask only once.");
#elif defined(Q_OS_WIN)
    return {};
#else
    return AccountWords::tr("If the keychain is locked, your system asks for its password.");
#endif
}

} // namespace Lectern
