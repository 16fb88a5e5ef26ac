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
#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>
#include <utility>

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

/// The pages of one file, filled one document after the other.
class Pages final
{
public:
    Pages(QPdfWriter &writer, const QFont &font)
        : m_writer(writer)
        , m_font(font)
        , m_footer(kFooterMm / 25.4 * writer.resolution())
        , m_text(writer.width(), writer.height() - m_footer)
        , m_dots(dotsOfOne())
    {
    }

    /// Goes on where the last document ended. Before begin() it only counts.
    void add(const QString &html)
    {
        SealedDocument document;
        layOut(document);
        document.setHtml(html);
        if (m_end > 0)
            addSpace(document, m_end / m_dots);
        const qreal end = document.documentLayout()->blockBoundingRect(document.lastBlock()).bottom();
        const int more = std::max(document.pageCount(), 1) - 1;
        if (m_painter.isActive())
            paint(document, more);
        m_page += more;
        // One dot less: a space of a whole page might be a page of its own.
        m_end = std::clamp(end - more * m_text.height(), 0.0, m_text.height() - m_dots);
    }

    /// All that was added was measured; now it is added again.
    void begin()
    {
        m_count = std::exchange(m_page, 1);
        m_end = 0;
        m_painter.begin(&m_writer);
    }

    void end() { drawFooter(m_page); }

private:
    void layOut(QTextDocument &document) const
    {
        document.setUndoRedoEnabled(false);
        document.documentLayout()->setPaintDevice(&m_writer); // sizes are in its dots
        QFont font = m_font;
        font.setPointSizeF(kTextPoints);
        document.setDefaultFont(font);
        document.setDocumentMargin(0);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document.setDefaultTextOption(option);
        document.setPageSize(m_text);
    }

    /// An empty line of that height at the top: margins count nothing there.
    static void addSpace(QTextDocument &document, qreal height)
    {
        QTextCursor(&document).insertBlock();
        QTextBlockFormat space;
        space.setLineHeight(height, QTextBlockFormat::FixedHeight);
        QTextCursor(&document).setBlockFormat(space);
    }

    /// Heights of lines are not in the dots of the page: how many of them one is.
    qreal dotsOfOne() const
    {
        constexpr qreal kHeight = 100;
        QTextDocument document;
        layOut(document);
        addSpace(document, kHeight);
        return document.documentLayout()->blockBoundingRect(document.lastBlock()).top() / kHeight;
    }

    void paint(QTextDocument &document, int more)
    {
        for (int page = 0; page <= more; ++page) {
            if (page > 0) {
                drawFooter(m_page + page - 1);
                m_writer.newPage();
            }
            m_painter.save();
            m_painter.translate(0, -page * m_text.height());
            const QRectF part(0, page * m_text.height(), m_text.width(), m_text.height());
            m_painter.setClipRect(part);
            document.drawContents(&m_painter, part);
            m_painter.restore();
        }
    }

    void drawFooter(int page)
    {
        QFont font = m_font;
        font.setPointSizeF(kFooterPoints);
        m_painter.setFont(font);
        m_painter.drawText(QRectF(0, m_text.height(), m_text.width(), m_footer),
                           Qt::AlignHCenter | Qt::AlignBottom,
                           Words::tr("%1 of %2", "pages").arg(page).arg(m_count));
    }

    QPdfWriter &m_writer;
    QPainter m_painter;
    QFont m_font;
    qreal m_footer;
    QSizeF m_text;
    int m_page = 1;  ///< that is filled now
    int m_count = 0; ///< of all
    qreal m_end = 0; ///< of what is on it
    qreal m_dots;
};

void addAll(Pages &pages, const ConversationArchive &archive, const ExportWords &words,
            const CodeStyler &styler, const StopCheck &stop)
{
    pages.add(paperHead(archive.record, words));
    for (const Turn &turn : archive.path()) {
        if (isStopped(stop))
            return;
        pages.add(paperTurn(turn, words, styler));
    }
}

} // namespace

PdfPaper paperOfThePlace()
{
    const QLocale::MeasurementSystem system = QLocale().measurementSystem();
    return {QPageSize(system == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4),
            QFontDatabase::systemFont(QFontDatabase::GeneralFont)};
}

std::optional<Error> exportPdf(QIODevice &device, const ConversationArchive &archive,
                               const ExportWords &words, const CodeStyler &styler, const PdfPaper &paper,
                               const StopCheck &stop)
{
    WatchedDevice watched(device);
    {
        QPdfWriter writer(&watched);
        writer.setPageSize(paper.size);
        writer.setPageMargins({kMarginMm, kMarginMm, kMarginMm, kMarginMm}, QPageLayout::Millimeter);
        writer.setTitle(exportTitle(archive.record, words.untitled));
        writer.setCreator(u"Lectern"_s);
        Pages pages(writer, paper.font);
        addAll(pages, archive, words, styler, stop); // how many there are stands on each of them
        pages.begin();
        addAll(pages, archive, words, styler, stop);
        pages.end();
    }
    if (watched.hasFailed())
        return Error{ErrorKind::File, device.errorString()};
    return std::nullopt;
}

} // namespace Lectern
