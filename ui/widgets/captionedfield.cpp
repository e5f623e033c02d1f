/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "captionedfield.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace odziv {

CaptionedField::CaptionedField(const QString &caption, QWidget *field, bool mandatory, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *label = new QLabel(mandatory ? tr("%1 *").arg(caption) : caption, this);
    label->setBuddy(field);
    if (mandatory)
        label->setToolTip(tr("Must be filled in"));
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addWidget(m_note);
    m_note->setWordWrap(true);
    QFont small = m_note->font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_note->setFont(small);
    m_note->hide();
    QString name = caption;
    field->setAccessibleName(name.remove(QLatin1Char('&')));
}

void CaptionedField::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    show();
}

QString CaptionedField::problem() const
{
    return m_problem;
}

void CaptionedField::setHint(const QString &hint)
{
    m_hint = hint;
    show();
}

void CaptionedField::show()
{
    const QPalette outer = palette();
    QPalette inner = outer;
    inner.setColor(QPalette::WindowText, m_problem.isEmpty() ? Theme::quietText(outer)
                                                             : Theme::foreground(Tone::Problem, Theme::isDark(outer)));
    m_note->setPalette(inner);
    m_note->setText(m_problem.isEmpty() ? m_hint : m_problem);
    m_note->setVisible(!m_note->text().isEmpty());
    m_field->setAccessibleDescription(m_problem);
}

void CaptionedField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

} // namespace odziv
