/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "commentedit.h"

#include <QKeyEvent>

namespace odziv {

namespace {

constexpr int mostLines = 4;

} // namespace

CommentEdit::CommentEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, &CommentEdit::updateGeometry);
}

QSize CommentEdit::sizeHint() const
{
    const int lines = qBound(1, document()->blockCount(), mostLines);
    const int frame = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    return {200, lines * fontMetrics().lineSpacing() + frame};
}

void CommentEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void CommentEdit::keyPressEvent(QKeyEvent *event)
{
    // Enter is a new line only with Shift: one line is what most notes have.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier) {
        focusNextChild();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace odziv
