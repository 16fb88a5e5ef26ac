// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include <QDrag>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QRasterWindow>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void tell(const char *word, int number = 0)
{
    std::printf("%s %d\n", word, number);
    std::fflush(stdout);
}

/// Another program's window, from which files are dragged. Says on standard output how far it is.
class Source : public QRasterWindow
{
public:
    explicit Source(const QStringList &things)
        : m_things(things)
    {
        setFlags(Qt::FramelessWindowHint | Qt::X11BypassWindowManagerHint | Qt::WindowStaysOnTopHint);
        setGeometry(10, 10, 60, 60);
    }

protected:
    void exposeEvent(QExposeEvent *event) override
    {
        QRasterWindow::exposeEvent(event);
        tell("shown");
    }
    void mousePressEvent(QMouseEvent *) override { tell("pressed"); }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (event->buttons() == Qt::NoButton || m_dragging)
            return;
        m_dragging = true;
        auto *drag = new QDrag(this);
        drag->setMimeData(data());
        connect(drag, &QDrag::actionChanged, this,
                [](Qt::DropAction action) { tell("action", int(action)); });
        tell("dragging");
        tell("ended", int(drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction)));
        m_dragging = false;
    }

private:
    QMimeData *data() const
    {
        auto *data = new QMimeData;
        QList<QUrl> urls;
        for (const QString &thing : m_things) {
            if (QFileInfo::exists(thing))
                urls.append(QUrl::fromLocalFile(thing));
        }
        if (urls.isEmpty())
            data->setText(m_things.join(u'\n'));
        else
            data->setUrls(urls);
        return data;
    }

    const QStringList m_things;
    bool m_dragging = false;
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    Source source(QCoreApplication::arguments().sliced(1));
    source.show();
    return QCoreApplication::exec();
}
