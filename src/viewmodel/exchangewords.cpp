// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/exchangewords.h"

#include "viewmodel/attachmentwords.h"
#include "viewmodel/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct ExchangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
};

QString dayAndTime(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    const QLocale locale;
    return ExchangeWords::tr("%1, %2", "a day and a time of day")
        .arg(locale.toString(local.date(), QLocale::LongFormat),
             locale.toString(local.time(), QLocale::ShortFormat));
}

QString sentence(ImportIssue issue, int count)
{
    switch (issue) {
    case ImportIssue::Unreadable:
        return ExchangeWords::tr("The file cannot be read to its end.");
    case ImportIssue::UnknownFormat:
        return ExchangeWords::tr("This is no export of Lectern or ChatGPT and no session of the Codex CLI.");
    case ImportIssue::NewerVersion:
        return ExchangeWords::tr(
            "A newer Lectern wrote this file. Nothing of it was taken; update Lectern first.");
    case ImportIssue::Truncated:
        return ExchangeWords::tr("The file ends in the middle. What came whole was taken.");
    case ImportIssue::Damaged:
        return ExchangeWords::tr("%n damaged entry(s) were left out.", "", count);
    case ImportIssue::TooLarge:
        return ExchangeWords::tr("%n entry(s) of more than 100 MB were left out.", "", count);
    case ImportIssue::BrokenTree:
        return ExchangeWords::tr(
            "%n message(s) follow nothing that is there. They begin branches of their own.", "", count);
    case ImportIssue::WrongTime:
        return ExchangeWords::tr("%n time(s) cannot be. Others stand in.", "", count);
    case ImportIssue::Files:
        return ExchangeWords::tr("%n picture(s) or file(s) are not in the file and were left out.", "",
                                 count);
    case ImportIssue::UnknownContent:
        return ExchangeWords::tr("%n entry(s) are of a kind that Lectern does not know.", "", count);
    }
    return {};
}

} // namespace

ExportWords exportWords()
{
    ExportWords words;
    words.attachment = [](const Attachment &attachment) -> QString {
        return attachment.name + u" ("_s + sizeText(attachment.size) + u')';
    };
    words.language = QLocale().bcp47Name();
    words.untitled = ExchangeWords::tr("Untitled conversation");
    words.you = ExchangeWords::tr("You");
    words.sources = ExchangeWords::tr("Sources");
    words.time = dayAndTime;
    words.reasoning = reasoningLabel;
    words.activity = activityLabel;
    words.notice = noticeSentence;
    words.facts = footerLabel;
    return words;
}

QString importSentence(const ImportNote &note)
{
    const QString text = sentence(note.issue, note.count);
    return note.title.isEmpty()
               ? text
               : ExchangeWords::tr("“%1”: %2", "a title and a sentence").arg(note.title, text);
}

QString importSummary(const ImportReport &report, int added, int known)
{
    QStringList sentences{ExchangeWords::tr("%n conversation(s) imported.", "", added)};
    if (const int there = known + report.repeated; there > 0)
        sentences += ExchangeWords::tr("%n were there already.", "", there);
    if (report.empty > 0)
        sentences += ExchangeWords::tr("%n without a message were left out.", "", report.empty);
    return sentences.join(u' ');
}

} // namespace Lectern
