// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversation/attachment.h"
#include "viewmodel/filecapture.h"

#include <QAbstractListModel>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>

class QImage;

namespace Lectern {

constexpr int kMaxAttachments = 200; ///< of one question; what is more nobody looks over

/// Of all that is given along with one question: in base64 it is a third more, and servers take no message of
/// more than 64 MiB.
constexpr qint64 kMaxAttachedBytes = 44 * kMebibyte;

/// What is to be given along with the next question. Files are read when they are named, on a thread of their
/// own, one after the other; what cannot be given along is told in problems(), and the rest stays.
class AttachmentList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ConversationDesk")
    Q_PROPERTY(int count READ count NOTIFY attachmentsChanged)
    Q_PROPERTY(QString total READ total NOTIFY attachmentsChanged) ///< size and tokens of all, in words
    Q_PROPERTY(bool reading READ isReading NOTIFY readingChanged)
    Q_PROPERTY(QStringList problems READ problems NOTIFY problemsChanged)

public:
    enum class Role {
        Attachment = Qt::UserRole + 1, ///< an AttachmentValue
        Changed,                       ///< the file is otherwise by now
    };
    Q_ENUM(Role)

    explicit AttachmentList(QObject *parent = nullptr);
    /// Waits for the file that is being read, not for those behind it.
    ~AttachmentList() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_attachments.size()); }
    QString total() const;
    bool isReading() const { return m_underWay > 0; }
    const QStringList &problems() const { return m_problems; }
    const QList<Attachment> &attachments() const { return m_attachments; }

    /// What is being read is for another question than what comes now.
    void leave();
    /// These and no others, as of a draft.
    void setAttachments(const QList<Attachment> &attachments);
    /// Comes behind what is there, unless it is there already or does not fit.
    void add(const QList<Attachment> &attachments);
    void take(const QList<Attachment> &attachments); ///< these go

    /// Reads local files, in this order; folders are told by folderWanted(), other addresses are ignored:
    /// nothing is ever loaded.
    Q_INVOKABLE void attachFiles(const QList<QUrl> &urls);
    /// The same of files that are called otherwise than by their own name.
    void attachNamed(const QString &path, const QString &name);
    void attachListing(const QString &text, const QString &folder); ///< of the files of a folder
    void attachPicture(const QImage &image);
    void attachText(const QString &text);
    /// The same, but what is text is told by textWanted().
    void insertFiles(const QList<QUrl> &urls);

    /// What the clipboard has, if it is not just text to be typed; false where it is.
    Q_INVOKABLE bool paste();
    /// The text that was pasted last goes, and is told by textWanted(); false where it is gone already.
    Q_INVOKABLE bool undoPaste();

    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE bool move(int row, int to); ///< false where there is no such place
    Q_INVOKABLE void clear();
    Q_INVOKABLE void dismissProblems();

    /// Looks whether files are otherwise on the disk than they were when they were read; changesKnown()
    /// follows.
    Q_INVOKABLE void checkChanges();
    Q_INVOKABLE void readAgain(int row); ///< the file as it is now takes the place of the copy
    /// Before a question leaves: ready() follows, unless files have changed since they were read. That is
    /// told in problems(), once: who asks for the same again sends the copies.
    Q_INVOKABLE void makeReady();

Q_SIGNALS:
    void attachmentsChanged();
    void readingChanged();
    void problemsChanged();
    void changesKnown();
    void ready();
    void folderWanted(const QString &path);
    /// This is to be typed.
    void textWanted(const QString &text);
    /// What was asked for has been read or refused; only when nothing else is under way.
    void settled();

private:
    using Work = std::function<Captured()>;

    void start(const Work &work, const std::function<void(const Captured &)> &take);
    void receive(const Captured &captured);
    void append(const Attachment &attachment);
    void replace(const Attachment &before, const Captured &captured);
    QStringList unseenChanges() const;
    void refuse(const Refusal &refusal);
    std::optional<Refusal> refusalOf(const Attachment &attachment) const;

    QList<Attachment> m_attachments;
    QSet<QString> m_changed; ///< paths of files that have changed since
    QSet<QString> m_seen;    ///< of these the ones that were told before a question was sent
    QStringList m_problems;
    int m_underWay = 0;
    int m_round = 0; ///< counts the questions: what was read for an earlier one goes
    int m_pasted = 0;
    QString m_lastPaste;  ///< name of the text that undoPaste() gives back
    QThreadPool m_thread; ///< one, so that they come in their order
};

} // namespace Lectern
