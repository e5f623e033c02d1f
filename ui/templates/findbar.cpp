/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "findbar.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/templates/sourceeditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace odziv {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_case(new QToolButton(this))
    , m_note(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setPlaceholderText(tr("Find in the source"));
    m_replace->setObjectName(QStringLiteral("replace"));
    m_replace->setPlaceholderText(tr("Replace by"));
    for (QLineEdit *field : {m_find, m_replace}) {
        field->setAccessibleName(field->placeholderText());
        field->setClearButtonEnabled(true);
        field->installEventFilter(this);
        layout->addWidget(field, 1);
        if (field == m_find)
            layout->addWidget(m_case);
    }
    m_case->setText(tr("Aa"));
    m_case->setCheckable(true);
    m_case->setAutoRaise(true);
    m_case->setToolTip(tr("Tell capitals from small letters"));
    m_case->setAccessibleName(m_case->toolTip());
    const auto add = [&](const QString &iconName, const QString &name, const QString &hint, auto act) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(iconName));
        button->setToolTip(hint);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, act);
    };
    add(QStringLiteral("arrow-down"), tr("Next"), tr("Next (Enter)"), &FindBar::findNext);
    add(QStringLiteral("replace"), tr("Replace"), tr("Replace this one and find the next (Enter in the second field)"),
        &FindBar::replaceNext);
    add(QStringLiteral("replace-all"), tr("Replace all"), tr("Replace all of them"), &FindBar::replaceAll);
    layout->addWidget(m_note);
    add(QStringLiteral("x"), tr("Close"), tr("Close (Esc)"), &QWidget::hide);
    connect(m_find, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_replace, &QLineEdit::returnPressed, this, &FindBar::replaceNext);
    hide();
}

void FindBar::open(SourceEditor *editor)
{
    m_editor = editor;
    m_note->clear();
    show();
    const QString selected = editor->selectedText();
    if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n')))
        m_find->setText(selected);
    m_find->setFocus();
    m_find->selectAll();
}

void FindBar::findNext()
{
    if (m_editor && !m_find->text().isEmpty())
        showFound(m_editor->findNext(m_find->text(), m_case->isChecked()));
}

void FindBar::replaceNext()
{
    if (m_editor && !m_find->text().isEmpty())
        showFound(m_editor->replaceNext(m_find->text(), m_replace->text(), m_case->isChecked()));
}

void FindBar::replaceAll()
{
    if (!m_editor || m_find->text().isEmpty())
        return;
    const int count = m_editor->replaceAll(m_find->text(), m_replace->text(), m_case->isChecked());
    m_note->setText(tr("%Ln replaced", nullptr, count));
}

void FindBar::showFound(bool found)
{
    m_note->setText(found ? QString() : tr("Not found"));
    QPalette colours = palette();
    if (!found)
        colours.setColor(QPalette::Text, Theme::foreground(Tone::Problem, Theme::isDark(palette())));
    m_find->setPalette(colours);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        // Here Esc means this bar before it means the way back.
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        hide();
        if (m_editor)
            m_editor->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace odziv
