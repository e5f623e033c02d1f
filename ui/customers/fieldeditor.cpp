/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "fieldeditor.h"

#include "common/tablecolumn.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>

namespace odziv {

FieldEditor::FieldEditor(const QString &table, const FormField &field, const FieldRules::Context &rules,
                         const QLocale &locale, QWidget *form)
    : QObject(form)
    , m_table(table)
    , m_field(field)
    , m_rules(rules)
    , m_locale(locale)
    , m_label(new QLabel(field.label, form))
    , m_problem(new QLabel(form))
{
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    makeControl(form);
    // All rows of a form are as high as a field, so that labels and words stand on one line.
    const int height = QLineEdit().sizeHint().height();
    m_control->setMinimumHeight(height);
    m_label->setFixedHeight(height);
    m_control->setObjectName(QStringLiteral("field-") + field.column);
    m_control->setAccessibleName(field.label);
    m_label->setBuddy(m_control);
    m_editable = field.kind != FormField::Kind::ReadOnly;
}

void FieldEditor::makeControl(QWidget *form)
{
    switch (m_field.kind) {
    case FormField::Kind::ReadOnly:
        m_words = new QLabel(form);
        m_words->setTextFormat(Qt::PlainText);
        m_words->setWordWrap(true);
        m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_control = m_words;
        return;
    case FormField::Kind::Check:
        m_check = new QCheckBox(form);
        connect(m_check, &QCheckBox::clicked, this, &FieldEditor::edited);
        m_control = m_check;
        return;
    case FormField::Kind::Choice:
    case FormField::Kind::OpenChoice:
        m_combo = new QComboBox(form);
        m_combo->setEditable(m_field.kind == FormField::Kind::OpenChoice);
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(8);
        for (const FormField::Choice &choice : std::as_const(m_field.choices))
            m_combo->addItem(choice.label, choice.value);
        connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
        if (m_combo->isEditable())
            connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
        m_control = m_combo;
        return;
    case FormField::Kind::Line:
    case FormField::Kind::Day:
    case FormField::Kind::Number:
        break;
    }
    m_line = new QLineEdit(form);
    if (m_field.kind == FormField::Kind::Day)
        m_line->setPlaceholderText(dayFormat(m_locale).toUpper());
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        // A marked field says at once when it is right again; a new mistake is marked when the field is left.
        if (hasProblem())
            validate();
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_line->isModified())
            validate();
    });
    m_control = m_line;
}

void FieldEditor::setEditable(bool editable)
{
    m_editable = editable && m_field.kind != FormField::Kind::ReadOnly;
    if (m_line)
        m_line->setReadOnly(!m_editable);
    else if (!m_words)
        m_control->setEnabled(m_editable);
    // What cannot be typed into does not look as if it could.
    if (m_line) {
        m_line->setFrame(m_editable);
        m_line->setBackgroundRole(m_editable ? QPalette::Base : QPalette::Window);
        QPalette palette;
        if (!m_editable)
            palette.setColor(QPalette::Base, Qt::transparent);
        m_line->setPalette(palette);
    }
}

QString FieldEditor::shownText(const QVariant &stored) const
{
    if (!stored.isValid())
        return {};
    if (stored.typeId() == QMetaType::QDateTime) {
        if (stored.toDateTime().isNull())
            return {};
        TableColumn column;
        column.kind = CellKind::Instant;
        return cellText(column, stored, m_locale, m_rules.zone);
    }
    if (m_field.kind == FormField::Kind::Day)
        return dayText(fromEpochDay(stored.toLongLong()), m_locale);
    return stored.toString();
}

void FieldEditor::setValue(const QVariant &stored)
{
    setProblem({});
    m_stored = stored;
    if (m_words) {
        const QString text = shownText(stored);
        m_words->setText(text.isEmpty() ? QStringLiteral("–") : text);
    } else {
        setText(shownText(stored));
    }
    m_shown = text();
}

bool FieldEditor::isChanged() const
{
    if (!m_editable || text() == m_shown)
        return false;
    // Typing the same value in another way is no change.
    const auto typed = value();
    return !typed || *typed != m_stored;
}

QString FieldEditor::text() const
{
    if (m_words)
        return m_words->text();
    if (m_check)
        return m_check->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
    if (m_combo)
        return m_combo->isEditable() ? m_combo->currentText() : m_combo->currentData().toString();
    return m_line->text();
}

void FieldEditor::setText(const QString &text)
{
    if (m_line) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    } else if (m_check) {
        m_check->setChecked(text == QStringLiteral("1"));
    } else if (m_combo && m_combo->isEditable()) {
        m_combo->setEditText(text);
        m_combo->lineEdit()->setCursorPosition(0);
    } else if (m_combo) {
        int place = m_combo->findData(text);
        if (place < 0 && !text.isEmpty()) {
            // A value of older data that the list does not know stays what it is until somebody changes it.
            m_combo->addItem(text, text);
            place = m_combo->count() - 1;
        }
        m_combo->setCurrentIndex(place);
    }
}

Result<QVariant> FieldEditor::value() const
{
    const FieldRule *rule = FieldRules::find(m_table, m_field.column);
    if (!rule)
        return textOrNothing();
    QString typed = text();
    if (m_field.kind == FormField::Kind::Day) {
        // As the language writes days; FieldRules reads the other forms.
        if (const QDate day = m_locale.toDate(typed.trimmed(), dayFormat(m_locale)); day.isValid())
            typed = day.toString(Qt::ISODate);
    }
    auto parsed = FieldRules::parse(*rule, typed, m_rules);
    if (parsed && !parsed->isValid() && FieldRules::isRequired(*rule))
        return failure(ErrorCode::InvalidInput, tr("This field must not be empty."), m_field.column);
    return parsed;
}

QVariant FieldEditor::textOrNothing() const
{
    const QString trimmed = text().trimmed();
    return trimmed.isEmpty() ? QVariant() : QVariant(trimmed);
}

void FieldEditor::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_control->setAccessibleDescription(problem);
    const bool dark = Theme::isDark(m_label->palette());
    QPalette words;
    words.setColor(QPalette::WindowText, Theme::foreground(Tone::Problem, dark));
    m_problem->setPalette(words);
    QLineEdit *line = m_line ? m_line : m_combo && m_combo->isEditable() ? m_combo->lineEdit() : nullptr;
    if (!line || !m_editable)
        return;
    QPalette palette;
    if (!problem.isEmpty())
        palette.setColor(QPalette::Base, Theme::background(Tone::Problem, dark));
    line->setPalette(palette);
    if (problem.isEmpty()) {
        delete m_sign;
        m_sign = nullptr;
    } else if (!m_sign) {
        m_sign = line->addAction(icon(QStringLiteral("circle-alert"), Theme::foreground(Tone::Problem, dark)),
                                 QLineEdit::TrailingPosition);
    }
}

bool FieldEditor::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

bool FieldEditor::validate()
{
    if (!m_editable)
        return true;
    const auto parsed = value();
    setProblem(parsed ? QString() : parsed.error().text);
    return parsed.has_value();
}

void FieldEditor::focus()
{
    m_control->setFocus(Qt::OtherFocusReason);
    if (m_line)
        m_line->selectAll();
}

} // namespace odziv
