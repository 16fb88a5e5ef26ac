// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/idsource.h"
#include "codex/transports.h"
#include "demo/demoserver.h"
#include "support/fakeclock.h"
#include "viewmodel/conversationviewmodel.h"
#include "viewmodel/preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Lectern::Testing {

/// The whole program but for its window, with the demo server behind it.
struct ConversationFixture
{
    QTemporaryDir dir;
    Settings settings{dir.filePath(QStringLiteral("settings.ini"))};
    Preferences preferences{settings};
    FakeClock clock;
    DemoServer server;
    NetworkPolicy policy;
    NetworkDiary diary{{}, clock};
    ModelCatalogue catalogue;
    CodexService service{transportsOn(policy), diary, clock};
    ModelChoice models{catalogue, preferences};
    IdSource ids{clock};
    ConversationViewModel page{service, models, ids, clock};
    QSignalSpy transcripts{&page, &ConversationViewModel::transcriptChanged};
    QSignalSpy running{&page, &ConversationViewModel::runningChanged};
    QSignalSpy settled{&page, &ConversationViewModel::turnSettled};
    QSignalSpy returned{&page, &ConversationViewModel::questionReturned};
    QSignalSpy taken{&page, &ConversationViewModel::questionTaken};
    QSignalSpy progress{&page, &ConversationViewModel::progressChanged};

    bool start(double rate = 0, const QStringList &faults = {})
    {
        DemoServer::Options options;
        options.tokensPerSecond = rate;
        options.faults = faults;
        const Result<QUrl> url = server.listen(options);
        if (!url)
            return false;
        connectTo(*url);
        return true;
    }
    void connectTo(const QUrl &url)
    {
        service.setEndpoint({url, {}});
        models.load({url, {}}, QStringLiteral("test"), QStringLiteral("demo-swift"));
    }
    const Turn &lastTurn() const { return page.conversation().turns().constLast(); }
};

} // namespace Lectern::Testing
