// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "support/secretsearch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace Lectern::Testing {

namespace {

/// What is the same of the encoded secret whatever stands before and after it.
QByteArray base64Core(const QByteArray &secret, int before, QByteArray::Base64Options options)
{
    const QByteArray padded = QByteArray(before, '\0') + secret;
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype last = padded.size() * 8 / 6;
    return padded.toBase64(options).sliced(first, last - first);
}

QByteArrayList formsOf(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    QByteArrayList forms{secret, secret.toPercentEncoding(), secret.toPercentEncoding().toLower(),
                         secret.toHex(),
                         QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
    for (int before = 0; before < 3; ++before) {
        forms.append(base64Core(secret, before, QByteArray::Base64Encoding));
        forms.append(base64Core(secret, before, QByteArray::Base64UrlEncoding));
    }
    return forms;
}

} // namespace

bool foundIn(const QByteArray &bytes, const QByteArrayList &secrets)
{
    return std::ranges::any_of(secrets, [&](const QByteArray &secret) {
        Q_ASSERT(secret.size() >= 8); // what is shorter is found by chance
        return std::ranges::any_of(formsOf(secret),
                                   [&](const QByteArray &form) { return bytes.contains(form); });
    });
}

bool foundIn(const QString &dir, const QByteArrayList &secrets)
{
    QDirIterator files(dir, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (foundIn(QFile::encodeName(files.fileName()), secrets))
            return true;
        if (files.fileInfo().isFile() &&
            (!file.open(QIODevice::ReadOnly) || foundIn(file.readAll(), secrets)))
            return true;
    }
    return false;
}

} // namespace Lectern::Testing
