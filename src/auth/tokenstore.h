// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <functional>
#include <optional>

namespace Lectern {

/// Where secrets are kept. Every call answers once, later, and none waits longer than the store's patience:
/// ErrorKind::StoreMissing, StoreLocked, StoreRefused or StoreSilent say what is wrong with it.
class TokenStore
{
public:
    using Read = std::function<void(const Result<std::optional<Secret>> &)>;
    using Written = std::function<void(const std::optional<Error> &)>;

    TokenStore() = default;
    TokenStore(const TokenStore &) = delete;
    TokenStore &operator=(const TokenStore &) = delete;
    virtual ~TokenStore() = default;

    /// Nothing when nothing is kept under `key`.
    virtual void read(const QString &key, const Read &done) = 0;
    /// In place of what was there; until the new value is whole the old one stays.
    virtual void write(const QString &key, const Secret &value, const Written &done) = 0;
    /// No error when there was nothing.
    virtual void remove(const QString &key, const Written &done) = 0;
};

} // namespace Lectern
