// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/tokenstore.h"

#include <chrono>
#include <memory>

class QObject;

namespace Lectern {

/// The system's keychain. Calls are carried out one after the other. Values are UTF-8 and may be of any size:
/// what does not fit into one item is kept in several.
///
/// A call that the keychain does not answer in time is told as ErrorKind::StoreSilent. One that was under way
/// then cannot be taken back: of a write either value may be there later, but whole. A removal is carried out
/// all the same as soon as the keychain answers again; reads and writes that had not begun are dropped.
///
/// Destroying it drops every answer that is not there yet.
class KeychainTokenStore final : public TokenStore
{
public:
    /// Asks what is wrong with the store: StoreLocked, StoreMissing, StoreSilent, or nothing. Calls back
    /// once, later, unless `context` goes first. QtKeychain cannot tell: it does not find what is locked.
    using Ask =
        std::function<void(QObject *context, const std::function<void(std::optional<ErrorKind>)> &done)>;

    struct Options
    {
        QString service = QStringLiteral("io.github.lectern.Lectern");
        /// A person who is asked to unlock the keychain has to find and type a password.
        std::chrono::milliseconds patience = std::chrono::seconds(30);
        qsizetype maxItemBytes = defaultMaxItemBytes();
        Ask ask = {}; ///< may be empty
    };

    explicit KeychainTokenStore(const Options &options);
    ~KeychainTokenStore() override;

    void read(const QString &key, const Read &done) override;
    void write(const QString &key, const Secret &value, const Written &done) override;
    void remove(const QString &key, const Written &done) override;

    /// What this platform keeps in one item.
    static qsizetype defaultMaxItemBytes();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lectern
