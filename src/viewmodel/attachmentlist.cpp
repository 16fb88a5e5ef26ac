// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/attachmentlist.h"

#include "conversation/attachmentinput.h"
#include "viewmodel/attachmentvalue.h"
#include "viewmodel/attachmentwords.h"
#include "viewmodel/pastepolicy.h"

#include <QClipboard>
#include <QFuture>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPromise>

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// What two lists have in common is the same by its content and name.
bool isSame(const Attachment &a, const Attachment &b)
{
    return a.hash == b.hash && a.name == b.name && a.path == b.path;
}

qint64 bytesOf(const QList<Attachment> &attachments)
{
    return std::accumulate(attachments.cbegin(), attachments.cend(), qint64(0),
                           [](qint64 sum, const Attachment &each) { return sum + each.size; });
}

} // namespace

AttachmentList::AttachmentList(QObject *parent)
    : QAbstractListModel(parent)
{
    m_thread.setMaxThreadCount(1);
}

AttachmentList::~AttachmentList()
{
    m_thread.clear();
}

int AttachmentList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> AttachmentList::roleNames() const
{
    return {{int(Role::Attachment), "attachment"}, {int(Role::Changed), "changed"}};
}

QVariant AttachmentList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attachment &attachment = m_attachments.at(index.row());
    switch (Role(role)) {
    case Role::Attachment:
        return QVariant::fromValue(AttachmentValue{attachment});
    case Role::Changed:
        return m_changed.contains(attachment.path);
    }
    return {};
}

QString AttachmentList::total() const
{
    qint64 tokens = 0;
    for (const Attachment &attachment : m_attachments)
        tokens += estimatedTokens(attachment).value_or(0);
    return sizeText(bytesOf(m_attachments)) + u" · "_s + tokensText(tokens);
}

void AttachmentList::leave()
{
    ++m_round;
}

void AttachmentList::setAttachments(const QList<Attachment> &attachments)
{
    if (attachments == m_attachments)
        return;
    beginResetModel();
    m_attachments = attachments;
    m_changed.clear();
    m_seen.clear();
    endResetModel();
    dismissProblems();
    Q_EMIT attachmentsChanged();
}

void AttachmentList::clear()
{
    setAttachments({});
}

void AttachmentList::add(const QList<Attachment> &attachments)
{
    for (const Attachment &attachment : attachments)
        append(attachment);
}

void AttachmentList::take(const QList<Attachment> &attachments)
{
    for (const Attachment &attachment : attachments) {
        const auto at = std::ranges::find_if(
            m_attachments, [&](const Attachment &each) { return isSame(each, attachment); });
        if (at != m_attachments.end())
            remove(int(at - m_attachments.begin()));
    }
}

void AttachmentList::attachFiles(const QList<QUrl> &urls)
{
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            continue;
        const QString path = url.toLocalFile();
        start([path] { return captureFile(path); },
              [this, path](const Captured &captured) {
                  const auto *refusal = std::get_if<Refusal>(&captured);
                  if (refusal && refusal->reason == RefusalReason::Folder)
                      Q_EMIT folderWanted(path);
                  else
                      receive(captured);
              });
    }
}

void AttachmentList::attachNamed(const QString &path, const QString &name)
{
    start([path, name] { return captureFile(path, name); },
          [this](const Captured &captured) { receive(captured); });
}

void AttachmentList::attachPicture(const QImage &image)
{
    const QString name = tr("Pasted picture %1").arg(++m_pasted);
    start([image, name] { return capturePicture(image, name); },
          [this](const Captured &captured) { receive(captured); });
}

void AttachmentList::attachText(const QString &text)
{
    m_lastPaste = tr("Pasted text %1").arg(++m_pasted);
    append(captureText(text, m_lastPaste));
}

void AttachmentList::attachListing(const QString &text, const QString &folder)
{
    Attachment list = captureText(text, tr("Files of %1").arg(folder));
    list.kind = AttachmentKind::Text;
    append(list);
}

void AttachmentList::insertFiles(const QList<QUrl> &urls)
{
    for (const QUrl &url : urls) {
        start([path = url.toLocalFile()] { return captureFile(path); },
              [this](const Captured &captured) {
                  const auto *attachment = std::get_if<Attachment>(&captured);
                  if (attachment && attachment->kind == AttachmentKind::Text)
                      Q_EMIT textWanted(QString::fromUtf8(attachment->content));
                  else
                      receive(captured);
              });
    }
}

bool AttachmentList::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return false;
    const Offer offer = offerOf(*data);
    if (offer.picture)
        attachPicture(qvariant_cast<QImage>(data->imageData()));
    else if (!offer.files.isEmpty())
        attachFiles(offer.files);
    else if (isLongPaste(offer.text))
        attachText(offer.text);
    else if (!offer.text.isEmpty() && !data->hasText())
        Q_EMIT textWanted(offer.text);
    else
        return false;
    return true;
}

bool AttachmentList::undoPaste()
{
    const auto at = std::ranges::find_if(m_attachments, [this](const Attachment &each) {
        return each.kind == AttachmentKind::Pasted && each.name == m_lastPaste;
    });
    if (at == m_attachments.end())
        return false;
    const QString text = QString::fromUtf8(at->content);
    remove(int(at - m_attachments.begin()));
    Q_EMIT textWanted(text);
    return true;
}

/// What is read for other attachments than those that are here by then, is for another question.
void AttachmentList::start(const Work &work, const std::function<void(const Captured &)> &take)
{
    if (m_underWay++ == 0)
        Q_EMIT readingChanged();
    const auto promise = std::make_shared<QPromise<Captured>>();
    promise->start();
    promise->future().then(this, [this, take, round = m_round](const Captured &captured) {
        if (round == m_round)
            take(captured);
        if (--m_underWay > 0)
            return;
        Q_EMIT readingChanged();
        Q_EMIT settled();
    });
    m_thread.start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

void AttachmentList::receive(const Captured &captured)
{
    if (const auto *refusal = std::get_if<Refusal>(&captured))
        refuse(*refusal);
    else
        append(std::get<Attachment>(captured));
}

std::optional<Refusal> AttachmentList::refusalOf(const Attachment &attachment) const
{
    if (m_attachments.size() >= kMaxAttachments)
        return Refusal{RefusalReason::TooMany, attachment.name, kMaxAttachments + 1, kMaxAttachments};
    const qint64 bytes = bytesOf(m_attachments) + attachment.size;
    if (bytes > kMaxAttachedBytes)
        return Refusal{RefusalReason::TooMuch, attachment.name, bytes, kMaxAttachedBytes};
    return std::nullopt;
}

void AttachmentList::append(const Attachment &attachment)
{
    if (std::ranges::any_of(m_attachments, [&](const Attachment &each) { return isSame(each, attachment); }))
        return;
    if (const std::optional<Refusal> refusal = refusalOf(attachment))
        return refuse(*refusal);
    beginInsertRows({}, count(), count());
    m_attachments.append(attachment);
    endInsertRows();
    Q_EMIT attachmentsChanged();
}

void AttachmentList::refuse(const Refusal &refusal)
{
    m_problems.append(refusalSentence(refusal));
    Q_EMIT problemsChanged();
}

void AttachmentList::dismissProblems()
{
    if (m_problems.isEmpty())
        return;
    m_problems.clear();
    Q_EMIT problemsChanged();
}

void AttachmentList::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_attachments.removeAt(row);
    endRemoveRows();
    Q_EMIT attachmentsChanged();
}

bool AttachmentList::move(int row, int to)
{
    if (row < 0 || row >= count() || to < 0 || to >= count() || row == to)
        return false;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_attachments.move(row, to);
    endMoveRows();
    Q_EMIT attachmentsChanged();
    return true;
}

void AttachmentList::checkChanges()
{
    QList<Attachment> files;
    std::ranges::copy_if(m_attachments, std::back_inserter(files),
                         [](const Attachment &each) { return !each.path.isEmpty(); });
    const auto promise = std::make_shared<QPromise<QSet<QString>>>();
    promise->start();
    promise->future().then(this, [this](const QSet<QString> &changed) {
        m_changed = changed;
        m_seen.intersect(changed);
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {int(Role::Changed)});
        Q_EMIT changesKnown();
    });
    m_thread.start([promise, files] {
        QSet<QString> changed;
        for (const Attachment &file : files) {
            if (fileState(file.path) != FileState{file.modified, file.fileSize})
                changed.insert(file.path);
        }
        promise->addResult(changed);
        promise->finish();
    });
}

QStringList AttachmentList::unseenChanges() const
{
    QStringList names;
    for (const Attachment &each : m_attachments) {
        if (m_changed.contains(each.path) && !m_seen.contains(each.path))
            names.append(each.name);
    }
    return names;
}

void AttachmentList::makeReady()
{
    const auto tell = [this, round = m_round] {
        if (round != m_round)
            return;
        const QStringList names = unseenChanges();
        m_seen = m_changed;
        if (names.isEmpty()) {
            Q_EMIT ready();
            return;
        }
        m_problems.append(
            tr("Changed since it was attached: %1. Read it again, or send once more to send it as it was.",
               "", int(names.size()))
                .arg(names.join(u", "_s)));
        Q_EMIT problemsChanged();
    };
    connect(this, &AttachmentList::changesKnown, this, tell, Qt::SingleShotConnection);
    checkChanges();
}

void AttachmentList::readAgain(int row)
{
    if (row < 0 || row >= count() || m_attachments.at(row).path.isEmpty())
        return;
    const Attachment before = m_attachments.at(row);
    start([path = before.path, name = before.name] { return captureFile(path, name); },
          [this, before](const Captured &captured) { replace(before, captured); });
}

/// A file that cannot be read any more leaves the copy that there is.
void AttachmentList::replace(const Attachment &before, const Captured &captured)
{
    if (const auto *refusal = std::get_if<Refusal>(&captured))
        return refuse(*refusal);
    const qsizetype row = m_attachments.indexOf(before);
    if (row < 0)
        return;
    m_attachments[row] = std::get<Attachment>(captured);
    m_changed.remove(before.path);
    m_seen.remove(before.path);
    Q_EMIT dataChanged(index(int(row)), index(int(row)));
    Q_EMIT attachmentsChanged();
}

} // namespace Lectern
