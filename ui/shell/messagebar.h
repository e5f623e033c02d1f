/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/error.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace odziv {

/// Says in place what went wrong, where, and what to do; never in the way, gone with a click or Esc.
/// One message at a time: the newest replaces the one before. Hidden while there is none.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Problem };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Cancelled shows nothing: the user asked for it.
    void showError(const Error &error);
    /// `details` are folded away until asked for.
    void showMessage(Kind kind, const QString &text, const QString &details = {});
    /// The same with a button that runs `act`.
    void showMessage(Kind kind, const QString &text, const QString &actionText, std::function<void()> act);
    void clear();

    Kind kind() const { return m_kind; }
    QString text() const;
    /// A permanent message has no close button (a read-only workspace).
    void setClosable(bool closable);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateLook();

    Kind m_kind = Kind::Information;
    std::function<void()> m_act;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_actionButton;
    QToolButton *m_detailsButton;
    QToolButton *m_closeButton;
    QPlainTextEdit *m_details;
};

} // namespace odziv
