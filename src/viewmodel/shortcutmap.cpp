// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/shortcutmap.h"

#include <QKeyCombination>
#include <QKeySequence>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr auto kNone = "none"_L1;  // in the settings file
constexpr auto kParting = "; "_L1; // between shortcuts there

/// The one way to write it; empty for what is no shortcut of one stroke.
QString normal(const QString &shortcut)
{
    const QKeySequence sequence = QKeySequence::fromString(shortcut, QKeySequence::PortableText);
    const bool isOne = sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown;
    return isOne ? sequence.toString(QKeySequence::PortableText) : QString();
}

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

bool isModifier(int key)
{
    static const QSet<int> keys{Qt::Key_Shift,   Qt::Key_Control, Qt::Key_Alt,      Qt::Key_AltGr,
                                Qt::Key_Meta,    Qt::Key_Super_L, Qt::Key_Super_R,  Qt::Key_Hyper_L,
                                Qt::Key_Hyper_R, Qt::Key_unknown, Qt::Key_CapsLock, Qt::Key_NumLock};
    return keys.contains(key);
}

} // namespace

ShortcutMap::ShortcutMap(const QList<ActionEntry> &actions, const Chosen &chosen)
{
    for (const ActionEntry &action : actions) {
        if (const auto own = chosen.constFind(action.name); own != chosen.cend())
            take(action.name, *own);
    }
    for (const ActionEntry &action : actions) {
        if (!chosen.contains(action.name))
            take(action.name, action.shortcuts);
    }
}

void ShortcutMap::take(const QString &action, const QStringList &shortcuts)
{
    for (const QString &written : shortcuts) {
        const QString shortcut = normal(written);
        if (shortcut.isEmpty() || m_owners.value(shortcut) == action)
            continue;
        if (m_owners.contains(shortcut)) {
            m_lost[action].append(shortcut);
        } else {
            m_owners.insert(shortcut, action);
            m_held[action].append(shortcut);
        }
    }
}

QString shortcutsText(const QStringList &shortcuts)
{
    return shortcuts.isEmpty() ? QString(kNone) : shortcuts.join(kParting);
}

std::optional<QStringList> shortcutsFrom(const QString &text)
{
    if (text == kNone)
        return QStringList();
    QStringList shortcuts;
    const QStringList parts = text.split(kParting);
    for (const QString &part : parts) {
        if (const QString shortcut = normal(part); !shortcut.isEmpty())
            shortcuts.append(shortcut);
    }
    return shortcuts.isEmpty() ? std::nullopt : std::optional(shortcuts);
}

QString shortcutOf(int key, Qt::KeyboardModifiers modifiers)
{
    modifiers &= ~Qt::KeyboardModifiers(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool commands = modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool moves = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (key == 0 || isModifier(key) || moves || (!commands && !isFunctionKey(key)))
        return {};
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(key))).toString(QKeySequence::PortableText);
}

QString shownShortcut(const QString &shortcut)
{
    return QKeySequence::fromString(shortcut, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

} // namespace Lectern
