/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QWidget>

class QLabel;

namespace odziv {

/// One field of a form: caption above (with a star when it must be filled in), the field, and below it what is wrong
/// with what stands in it.
class CaptionedField final : public QWidget
{
    Q_OBJECT

public:
    CaptionedField(const QString &caption, QWidget *field, bool mandatory = false, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    /// Empty when nothing is wrong.
    void setProblem(const QString &problem);
    QString problem() const;
    void setHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    QWidget *m_field;
    QLabel *m_note;
    QString m_problem;
    QString m_hint;
};

} // namespace odziv
