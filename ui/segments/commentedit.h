/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QPlainTextEdit>

namespace odziv {

/// A note of a few lines, as high as its text up to four lines.
class CommentEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CommentEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The cursor left the field.
    void left();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace odziv
