// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "app/translations.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr QLatin1StringView kFolder(":/i18n");
constexpr QLatin1StringView kName("lectern");

/// Those in use are children of the application, which they leave when they go.
void replace(const QString &place, std::unique_ptr<QTranslator> translator)
{
    delete QCoreApplication::instance()->findChild<QTranslator *>(place, Qt::FindDirectChildrenOnly);
    if (!translator)
        return;
    translator->setObjectName(place);
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList languages()
{
    QStringList all;
    const QStringList files = QDir(kFolder).entryList({kName + u"_*.qm"_s});
    for (const QString &file : files)
        all.append(file.section(u'.', 0, 0).sliced(kName.size() + 1));
    std::ranges::sort(all, {},
                      [](const QString &name) { return QLocale(name).nativeLanguageName().toLower(); });
    return all;
}

void installTranslations(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    auto own = std::make_unique<QTranslator>();
    const bool isSimplified = locale.script() == QLocale::SimplifiedHanScript; // wherever it is spoken
    if (!own->load(locale, kName, u"_"_s, kFolder) &&
        !(isSimplified && own->load(kName + u"_zh_CN.qm"_s, kFolder)))
        Q_UNUSED(own->load(kName + u"_en.qm"_s, kFolder)); // it holds the plurals
    const QLocale spoken(own->language());
    if (locale.language() != QLocale::C) // days and months are in the language of the words around them
        QLocale::setDefault(locale.language() == spoken.language() ? locale : spoken);
    auto qt = std::make_unique<QTranslator>();
    const bool hasQt =
        qt->load(spoken, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(u"qt words"_s, hasQt ? std::move(qt) : nullptr);
    replace(u"words"_s, std::move(own));
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(
            spoken.textDirection() == Qt::RightToLeft ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
}

} // namespace Lectern
