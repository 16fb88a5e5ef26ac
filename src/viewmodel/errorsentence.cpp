// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/errorsentence.h"

#include "viewmodel/timewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ErrorSentence", text);
}

/// What can go wrong between a person, a browser, a sign-in server and a password store.
QString signInSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::SessionEnded:
        return say(
            QT_TRANSLATE_NOOP("ErrorSentence", "Your sign-in has ended; nothing is lost. Sign in again."));
    case ErrorKind::SignInDeclined:
        return say(QT_TRANSLATE_NOOP(
            "ErrorSentence", "The sign-in was declined in the browser. Try again, or choose another way."));
    case ErrorKind::NotEntitled:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "This workspace does not allow Codex. Ask who administers it, "
                                     "or sign in with another account."));
    case ErrorKind::PlanNotShared:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "You are signed in, but Lectern may not use your plan. Sign in "
                                     "once more and allow it."));
    case ErrorKind::IdentityNotProven:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "What came back could not be proven to be from the sign-in "
                                     "server, so it is not used. Sign in again."));
    case ErrorKind::ClockWrong:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "This computer's clock is wrong, so the sign-in cannot be "
                                     "checked. Set the clock, then sign in again."));
    case ErrorKind::SignInTimeout:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "Nobody came back from the browser. Try again, or use a code instead."));
    case ErrorKind::DeviceCodeOff:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "This account does not allow codes. Allow device sign-in in "
                                     "ChatGPT's security settings, or use the browser."));
    case ErrorKind::CodeExpired:
        return say(QT_TRANSLATE_NOOP("ErrorSentence", "The code was not typed in time. Ask for a new one."));
    case ErrorKind::StoreMissing:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "No password store is running, so the sign-in cannot be kept. "
                                     "Start one, or stay signed in until you quit."));
    case ErrorKind::StoreLocked:
        return say(
            QT_TRANSLATE_NOOP("ErrorSentence", "The password store is locked. Unlock it, then try again."));
    case ErrorKind::StoreRefused:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "The password store refused. Allow Lectern to use it, or stay "
                                     "signed in until you quit."));
    case ErrorKind::StoreSilent:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "The password store does not answer. Look for a window of its "
                                     "own that waits for you, then try again."));
    case ErrorKind::InUse:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "Another Lectern is at work on your accounts. Try again in a moment."));
    default:
        return {};
    }
}

/// What can go wrong where conversations are kept.
QString historySentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::DiskFull:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "The disk is full, so nothing new can be kept. Make room on it, then "
                                     "try again; all that was kept is still there."));
    case ErrorKind::NotWritable:
        return say(QT_TRANSLATE_NOOP(
            "ErrorSentence", "The history cannot be written, only read. Allow Lectern to write to its "
                             "folder, then try again."));
    case ErrorKind::HistoryDamaged:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "The history was damaged. What could be read of it is here, and the "
                                     "damaged file is kept beside it."));
    case ErrorKind::HistoryNewer:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "The history was written by a newer Lectern, so it can only be read. "
                                     "Update Lectern to go on."));
    case ErrorKind::HistoryInUse:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "Another program holds the history. Close it, then try again."));
    default:
        return signInSentence(kind);
    }
}

QString sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return say(QT_TRANSLATE_NOOP("ErrorSentence", "That cannot be used as it is."));
    case ErrorKind::File:
        return say(QT_TRANSLATE_NOOP("ErrorSentence", "The file cannot be used."));
    case ErrorKind::PortInUse:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "The port is taken by another program. Choose another one, or none."));
    case ErrorKind::HostNotFound:
        return say(QT_TRANSLATE_NOOP(
            "ErrorSentence",
            "The server's name is not found. You may be offline: check the network and the address."));
    case ErrorKind::ConnectionRefused:
        return say(QT_TRANSLATE_NOOP(
            "ErrorSentence",
            "Nothing answers at the server's address. Check that the server runs, then try again."));
    case ErrorKind::ConnectionLost:
        return say(
            QT_TRANSLATE_NOOP("ErrorSentence", "The connection ended before the answer did. Try again."));
    case ErrorKind::Timeout:
        return say(QT_TRANSLATE_NOOP("ErrorSentence", "The server stayed silent for too long. Try again."));
    case ErrorKind::Tls:
        return say(QT_TRANSLATE_NOOP("ErrorSentence", "No trusted connection to the server can be made. See "
                                                      "under Network who issued its certificate."));
    case ErrorKind::Proxy:
        return say(QT_TRANSLATE_NOOP(
            "ErrorSentence",
            "The proxy does not let Lectern through. Check its address and password under Network."));
    case ErrorKind::NotResponsesServer:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "There is no Responses server at this address. Check the address."));
    case ErrorKind::Protocol:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "The server sent something that cannot be read; it was left out."));
    case ErrorKind::TooLarge:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "The question with all that belongs to it, or the answer, is "
                                     "too large for one message. Ask for less at once."));
    case ErrorKind::SignInNeeded:
        return say(QT_TRANSLATE_NOOP("ErrorSentence",
                                     "The server does not accept the key. Check it and try again."));
    case ErrorKind::Forbidden:
        return say(QT_TRANSLATE_NOOP("ErrorSentence", "This account may not do that. Choose another model."));
    case ErrorKind::UnknownModel:
        return say(
            QT_TRANSLATE_NOOP("ErrorSentence", "The server does not have this model. Choose another one."));
    case ErrorKind::ContextTooLong:
        return say(QT_TRANSLATE_NOOP(
            "ErrorSentence",
            "The conversation is too long for this model. Start a new one or choose another model."));
    case ErrorKind::LimitReached:
        return say(QT_TRANSLATE_NOOP(
            "ErrorSentence", "A usage limit of this account is reached. Choose another model or wait."));
    case ErrorKind::RateLimited:
        return say(
            QT_TRANSLATE_NOOP("ErrorSentence", "Too many requests at once. Wait a little and try again."));
    case ErrorKind::Overloaded:
        return say(QT_TRANSLATE_NOOP(
            "ErrorSentence",
            "The server has no room for this model now. Try again or choose another model."));
    case ErrorKind::Policy:
        return say(QT_TRANSLATE_NOOP(
            "ErrorSentence", "The server refuses this request for what it contains. Ask in another way."));
    case ErrorKind::BadRequest:
        return say(QT_TRANSLATE_NOOP(
            "ErrorSentence", "The server does not accept this request. Change it or choose another model."));
    case ErrorKind::Server:
        return say(QT_TRANSLATE_NOOP("ErrorSentence", "The server failed. Try again."));
    case ErrorKind::Busy:
        return say(
            QT_TRANSLATE_NOOP("ErrorSentence", "An answer is still being written. Wait for it or stop it."));
    case ErrorKind::Interrupted:
        return say(QT_TRANSLATE_NOOP("ErrorSentence", "Lectern ended before the answer did."));
    case ErrorKind::NotKept:
        return say(QT_TRANSLATE_NOOP(
            "ErrorSentence",
            "The question could not be saved first. Make room on the disk, then try again."));
    default:
        return historySentence(kind);
    }
}

/// When it may work again; empty when nobody knows, and for what time does not heal.
QString freedom(const Error &error, const QDateTime &now)
{
    switch (error.kind) {
    case ErrorKind::LimitReached:
    case ErrorKind::RateLimited:
    case ErrorKind::Overloaded:
        break;
    default:
        return {};
    }
    if (error.resetsAt && error.resetsAt->isValid()) {
        return *error.resetsAt > now ? say(QT_TRANSLATE_NOOP("ErrorSentence", "Free again %1."))
                                           .arg(momentPhrase(*error.resetsAt, now))
                                     : say(QT_TRANSLATE_NOOP("ErrorSentence", "It should be free again."));
    }
    if (error.retryAfter && error.retryAfter->count() > 0)
        return say(QT_TRANSLATE_NOOP("ErrorSentence", "The server asks to wait %1."))
            .arg(spanText(*error.retryAfter));
    return {};
}

} // namespace

QString errorSentence(const Error &error, const QDateTime &now)
{
    const QString when = freedom(error, now);
    const QString ours = when.isEmpty() ? sentence(error.kind) : sentence(error.kind) + u' ' + when;
    const bool speaksToUs =
        error.kind != ErrorKind::NotResponsesServer; // else it is a page, or who knows what
    if (!speaksToUs || !error.serverMessage || error.serverMessage->isEmpty())
        return ours;
    return QCoreApplication::translate("ErrorSentence", "%1 The server says: “%2”")
        .arg(ours, *error.serverMessage);
}

} // namespace Lectern
