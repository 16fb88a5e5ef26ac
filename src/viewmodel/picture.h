// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "viewmodel/rowtypes.h"

#include <QImage>
#include <QQuickItem>
#include <QSize>
#include <QtQml/qqmlregistration.h>

namespace Lectern {

/// Shows a picture that an answer has brought with it, PNG, JPEG, WebP or GIF, as large as the item. It is
/// decoded on a thread of the pool; what is too large is not decoded at all. Nothing is ever loaded.
class Picture : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Lectern::ImageValue image READ image WRITE setImage NOTIFY imageChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QSize pixels READ pixels NOTIFY
                   imageChanged) ///< of the picture; known at once, empty when it cannot be shown

public:
    enum class State {
        Empty,
        Decoding,
        Ready,
        Broken,   ///< it is none of these formats, or damaged
        TooLarge, ///< see kMaxBytes and kMaxPixels
    };
    Q_ENUM(State)

    /// More than any service makes: of base64, and of pixels before they are scaled down.
    static constexpr qsizetype kMaxBytes = 48 * 1024 * 1024;
    static constexpr qint64 kMaxPixels = 100'000'000;

    explicit Picture(QQuickItem *parent = nullptr);

    ImageValue image() const { return m_value; }
    void setImage(const ImageValue &image);
    State state() const { return m_state; }
    QSize pixels() const { return m_pixels; }

Q_SIGNALS:
    void imageChanged();
    void stateChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    void setState(State state);
    void take(const QImage &decoded);

    ImageValue m_value;
    State m_state = State::Empty;
    QSize m_pixels;
    QImage m_decoded;
    bool m_textureIsOld = false;
    quint64 m_request = 0; ///< the latest; what comes for an earlier one is dropped
};

} // namespace Lectern
