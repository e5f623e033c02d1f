/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recordform.h"

#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace odziv {

RecordForm::RecordForm(const RecordKind &kind, const FieldRules::Context &rules, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, spacing::normal, 0);
    grid->setHorizontalSpacing(spacing::normal + spacing::tight);
    grid->setVerticalSpacing(spacing::tight);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto fields = kind.fields();
    for (const FormField &field : fields) {
        auto *editor = new FieldEditor(kind.table(), field, rules, locale, this);
        editor->label()->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(editor->label(), row, 0, Qt::AlignTop);
        grid->addWidget(editor->control(), row++, 1);
        grid->addWidget(editor->problemLabel(), row++, 1);
        connect(editor, &FieldEditor::edited, this, &RecordForm::edited);
        m_editors.push_back(editor);
    }
    grid->setRowStretch(row, 1);
}

void RecordForm::load(const RecordValues &values, bool isNew)
{
    m_loaded = values;
    m_new = isNew;
    updateEditability();
    revert();
}

void RecordForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateEditability();
}

void RecordForm::updateEditability()
{
    for (FieldEditor *editor : m_editors)
        editor->setEditable(!m_readOnly && (m_new || !editor->field().onlyWhenNew));
}

bool RecordForm::isDirty() const
{
    for (const FieldEditor *editor : m_editors) {
        if (editor->isChanged())
            return true;
    }
    return false;
}

bool RecordForm::validate()
{
    FieldEditor *first = nullptr;
    for (FieldEditor *editor : m_editors) {
        // What was stored before the rules were as they are now may stay until somebody changes it.
        if ((m_new || editor->isChanged()) && !editor->validate() && !first)
            first = editor;
    }
    if (first)
        first->focus();
    return first == nullptr;
}

RecordValues RecordForm::changes() const
{
    RecordValues changes;
    for (const FieldEditor *editor : m_editors) {
        if (!editor->isEditable() || (!m_new && !editor->isChanged()))
            continue;
        if (const auto value = editor->value())
            changes.insert(editor->field().column, *value);
    }
    return changes;
}

void RecordForm::revert()
{
    for (FieldEditor *editor : m_editors)
        editor->setValue(m_loaded.value(editor->field().column));
}

bool RecordForm::showProblem(const Error &error)
{
    FieldEditor *concerned = editor(error.place);
    if (!concerned)
        return false;
    concerned->setProblem(error.text);
    concerned->focus();
    return true;
}

void RecordForm::focusFirst()
{
    for (FieldEditor *editor : m_editors) {
        if (editor->isEditable() && editor->text().isEmpty())
            return editor->focus();
    }
}

QJsonObject RecordForm::draft() const
{
    QJsonObject texts;
    for (const FieldEditor *editor : m_editors) {
        if (editor->isEditable())
            texts.insert(editor->field().column, editor->text());
    }
    return texts;
}

void RecordForm::restoreDraft(const QJsonObject &draft)
{
    for (FieldEditor *editor : m_editors) {
        if (editor->isEditable() && draft.contains(editor->field().column))
            editor->setText(draft.value(editor->field().column).toString());
    }
}

FieldEditor *RecordForm::editor(const QString &column) const
{
    for (FieldEditor *editor : m_editors) {
        if (editor->field().column == column)
            return editor;
    }
    return nullptr;
}

} // namespace odziv
