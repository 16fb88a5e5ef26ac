// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Lectern {

/// The rules of one `.gitignore`, as git reads them.
class IgnoreRules final
{
public:
    /// `text` is the content of the file; rules that cannot be read are left out.
    explicit IgnoreRules(QStringView text);

    bool isEmpty() const { return m_rules.empty(); }

    /// Whether `path` is to be left out, from where the file stands, with slashes. Nothing where no rule is
    /// about it: then a file of rules further up decides. What lies in a folder that is left out is never
    /// asked for: git does not look there either.
    std::optional<bool> ignores(const QString &path, bool isFolder) const;

private:
    struct Rule
    {
        QRegularExpression pattern;
        bool isNegated = false;
        bool isForFolders = false;
    };

    static std::optional<Rule> ruleFrom(QStringView line);

    std::vector<Rule> m_rules;
};

} // namespace Lectern
