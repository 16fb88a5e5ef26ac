// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <utility>
#include <variant>

namespace Lectern {

/// A value or the Error that prevented it: the part of C++23's std::expected that is used here.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    /// Only when hasValue().
    const T &value() const & { return *std::get_if<0>(&m_content); }
    T &&value() && { return std::move(*std::get_if<0>(&m_content)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return std::get_if<0>(&m_content); }

    /// Only when not hasValue().
    const Error &error() const { return *std::get_if<1>(&m_content); }

private:
    std::variant<T, Error> m_content;
};

} // namespace Lectern
