// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "auth/signin.h"
#include "base/clock.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>

namespace Lectern {

/// What a person has to do in a browser while a sign-in waits: open an address, or type in a code. A timer
/// runs only while an address waits to be answered.
class BrowserWait final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by SignInViewModel")
    Q_PROPERTY(QString link READ link NOTIFY changed)           ///< empty: none yet
    Q_PROPERTY(int port READ port NOTIFY changed)               ///< of this machine, where the answer comes
    Q_PROPERTY(QString portNotes READ portNotes NOTIFY changed) ///< a line for each one that is taken
    Q_PROPERTY(bool linkOpened READ isLinkOpened NOTIFY changed)
    Q_PROPERTY(bool offersCode READ offersCode NOTIFY changed) ///< the browser takes long
    Q_PROPERTY(QString code READ code NOTIFY changed)          ///< empty: none yet
    Q_PROPERTY(QString codePage READ codePage NOTIFY changed)
    Q_PROPERTY(QString codeExpires READ codeExpires NOTIFY changed) ///< "at 14:05"

public:
    /// After this time without an answer another way is shown beside the browser.
    static constexpr std::chrono::milliseconds kPatience = std::chrono::seconds(15);

    /// Opens an address in a browser; whether that worked.
    using Open = std::function<bool(const QUrl &)>;

    /// `clock` must outlive this.
    BrowserWait(const Open &open, const Clock &clock, std::chrono::milliseconds patience = kPatience,
                QObject *parent = nullptr);

    QString link() const { return m_link.toString(QUrl::FullyEncoded); }
    int port() const { return m_port; }
    QString portNotes() const { return m_portNotes.join(u'\n'); }
    bool isLinkOpened() const { return m_linkOpened; }
    bool offersCode() const { return m_offersCode; }
    QString code() const { return m_code.code; }
    QString codePage() const { return m_code.page.toString(QUrl::FullyEncoded); }
    QString codeExpires() const;

    /// Opens `link` and begins to wait.
    void takeLink(const QUrl &link, quint16 port);
    void takeCode(const DeviceCode &code);
    void noteTakenPort(quint16 port);
    /// The last one was taken, too.
    void notePortsTaken();
    /// Nothing is waited for any more; what is shown stays.
    void stop();
    void clear();

    Q_INVOKABLE void openLink();
    Q_INVOKABLE void openCodePage();
    Q_INVOKABLE void copyLink() const;
    Q_INVOKABLE void copyCode() const;
    Q_INVOKABLE void copyCodePage() const;

Q_SIGNALS:
    void changed();

private:
    const Open m_open;
    const Clock &m_clock;
    QTimer m_patience;
    QUrl m_link;
    int m_port = 0;
    QStringList m_portNotes;
    bool m_linkOpened = false;
    bool m_offersCode = false;
    DeviceCode m_code;
};

} // namespace Lectern
