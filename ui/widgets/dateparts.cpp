/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "dateparts.h"

#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>

namespace odziv {

namespace {

/// Belongs to the edit; watches it for keys and its line for clicks.
class PartSelector final : public QObject
{
public:
    PartSelector(QDateTimeEdit *edit, QLineEdit *line)
        : QObject(edit)
        , m_edit(edit)
        , m_line(line)
    {
        edit->installEventFilter(this);
        line->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_line && event->type() == QEvent::MouseButtonRelease && !m_line->hasSelectedText())
            m_edit->setSelectedSection(m_edit->currentSection());
        if (watched != m_edit || event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (repeatsTheStep(*key))
            return true;
        if (key->modifiers() != Qt::NoModifier || (key->key() != Qt::Key_Home && key->key() != Qt::Key_End))
            return false;
        m_edit->setSelectedSection(m_edit->sectionAt(key->key() == Qt::Key_Home ? 0 : m_edit->sectionCount() - 1));
        return true;
    }

private:
    /// The last digit of a part leads to the next one by itself, and so does the first sign of a separator like ". ":
    /// the one typed after it would skip a part.
    bool repeatsTheStep(const QKeyEvent &key)
    {
        const QString text = key.text();
        const QChar sign = text.size() == 1 ? text.front() : QChar();
        const bool separator = sign.isPunct() || sign == QLatin1Char(' ');
        const int part = m_edit->currentSectionIndex();
        const bool repeats = separator && m_typing && m_digitIn != part;
        m_typing = separator || sign.isDigit();
        m_digitIn = sign.isDigit() ? part : -1;
        return repeats;
    }

    QDateTimeEdit *m_edit;
    QLineEdit *m_line;
    /// The last key was a digit or a separator.
    bool m_typing = false;
    /// The part that got the last key when it was a digit, else -1.
    int m_digitIn = -1;
};

} // namespace

void selectWholeParts(QDateTimeEdit *edit)
{
    // The line is protected in QAbstractSpinBox; every edit has exactly one.
    new PartSelector(edit, edit->findChild<QLineEdit *>());
}

} // namespace odziv
