// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "viewmodel/pdfexport.h"

#include "storage/exporthtml.h"
#include "storage/exportrows.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QIODevice>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qreal kMarginMm = 20;
constexpr qreal kTextPoints = 10.5;
constexpr qreal kFooterPoints = 8;
constexpr qreal kFooterMm = 8; ///< from the last line of the text down to the page's number

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfExport)
};

/// What was said cannot make the program read a file.
class SealedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QFont footerFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(kFooterPoints);
    return font;
}

void layOut(QTextDocument &document, QPdfWriter &writer, const QSizeF &text)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(kTextPoints);
    document.documentLayout()->setPaintDevice(&writer); // sizes are in its dots
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setPageSize(text);
}

void paint(QTextDocument &document, QPdfWriter &writer, const QSizeF &text, qreal footer)
{
    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * text.height());
        const QRectF part(0, page * text.height(), text.width(), text.height());
        painter.setClipRect(part);
        document.drawContents(&painter, part);
        painter.restore();
        painter.setFont(footerFont());
        painter.drawText(QRectF(0, text.height(), text.width(), footer), Qt::AlignHCenter | Qt::AlignBottom,
                         Words::tr("%1 of %2", "pages").arg(page + 1).arg(pages));
    }
}

/// A device that fails says so only here.
class WatchedDevice final : public QIODevice
{
public:
    explicit WatchedDevice(QIODevice &target)
        : m_target(target)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool hasFailed() const { return m_failed; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_failed = m_failed || m_target.write(data, size) != size;
        return size; // the writer goes on all the same
    }

private:
    QIODevice &m_target;
    bool m_failed = false;
};

} // namespace

QPageSize paperSize()
{
    const QLocale::MeasurementSystem system = QLocale().measurementSystem();
    return QPageSize(system == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

std::optional<Error> exportPdf(QIODevice &device, const ConversationArchive &archive,
                               const ExportWords &words, const CodeStyler &styler, const QPageSize &size)
{
    WatchedDevice watched(device);
    {
        QPdfWriter writer(&watched);
        writer.setPageSize(size);
        writer.setPageMargins({kMarginMm, kMarginMm, kMarginMm, kMarginMm}, QPageLayout::Millimeter);
        writer.setTitle(exportTitle(archive.record, words.untitled));
        writer.setCreator(u"Lectern"_s);
        const qreal footer = kFooterMm / 25.4 * writer.resolution();
        const QSizeF text(writer.width(), writer.height() - footer);
        SealedDocument document;
        layOut(document, writer, text);
        document.setHtml(paperHtml(archive, words, styler));
        paint(document, writer, text, footer);
    }
    if (watched.hasFailed())
        return Error{ErrorKind::File, device.errorString()};
    return std::nullopt;
}

} // namespace Lectern
