// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/browserwait.h"

#include "viewmodel/timewords.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Lectern {

BrowserWait::BrowserWait(const Open &open, const Clock &clock, std::chrono::milliseconds patience,
                         QObject *parent)
    : QObject(parent)
    , m_open(open)
    , m_clock(clock)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_offersCode = true;
        Q_EMIT changed();
    });
}

QString BrowserWait::codeExpires() const
{
    return m_code.expiresAt.isValid() ? momentPhrase(m_code.expiresAt, m_clock.wallNow()) : QString();
}

void BrowserWait::takeLink(const QUrl &link, quint16 port)
{
    m_link = link;
    m_port = port;
    m_patience.start();
    openLink();
}

void BrowserWait::takeCode(const DeviceCode &code)
{
    m_code = code;
    Q_EMIT changed();
}

void BrowserWait::noteTakenPort(quint16 port)
{
    m_portNotes += tr("Port %1 of this computer is taken by another program.").arg(port);
    Q_EMIT changed();
}

void BrowserWait::notePortsTaken()
{
    m_portNotes += tr("The browser's answer could not arrive, so it goes on with a code.");
    Q_EMIT changed();
}

void BrowserWait::stop()
{
    m_patience.stop();
}

void BrowserWait::clear()
{
    m_patience.stop();
    m_link.clear();
    m_port = 0;
    m_portNotes.clear();
    m_linkOpened = false;
    m_offersCode = false;
    m_code = {};
    Q_EMIT changed();
}

void BrowserWait::openLink()
{
    m_linkOpened = m_open(m_link);
    Q_EMIT changed();
}

void BrowserWait::openCodePage()
{
    m_open(m_code.page);
}

void BrowserWait::copyLink() const
{
    QGuiApplication::clipboard()->setText(link());
}

void BrowserWait::copyCode() const
{
    QGuiApplication::clipboard()->setText(code());
}

void BrowserWait::copyCodePage() const
{
    QGuiApplication::clipboard()->setText(codePage());
}

} // namespace Lectern
