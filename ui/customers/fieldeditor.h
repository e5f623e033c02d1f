/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/fieldrules.h"
#include "ui/customers/recordkind.h"

#include <QLocale>
#include <QObject>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace odziv {

/// One field of a form: its label, its control, and the words that appear under it when the content cannot be used.
/// Reads and writes values in stored form; the rules of the field are those of FieldRules.
class FieldEditor final : public QObject
{
    Q_OBJECT

public:
    FieldEditor(const QString &table, const FormField &field, const FieldRules::Context &rules, const QLocale &locale,
                QWidget *form);

    const FormField &field() const { return m_field; }
    QLabel *label() const { return m_label; }
    QWidget *control() const { return m_control; }
    QLabel *problemLabel() const { return m_problem; }
    bool isEditable() const { return m_editable; }
    void setEditable(bool editable);

    void setValue(const QVariant &stored);
    /// What the control holds, in stored form; InvalidInput with words for people otherwise.
    Result<QVariant> value() const;
    /// As typed, for drafts.
    QString text() const;
    void setText(const QString &text);

    /// Whether something else is typed than what setValue() showed.
    bool isChanged() const;

    /// Marks the field or, with an empty text, takes the mark away.
    void setProblem(const QString &problem);
    bool hasProblem() const;
    /// Marks what cannot be used; true when all is well.
    bool validate();
    void focus();

Q_SIGNALS:
    void edited();

private:
    void makeControl(QWidget *form);
    QString shownText(const QVariant &stored) const;
    QVariant textOrNothing() const;

    QString m_table;
    FormField m_field;
    FieldRules::Context m_rules;
    QLocale m_locale;
    bool m_editable = true;
    QVariant m_stored;
    QString m_shown;
    QLabel *m_label;
    QLabel *m_problem;
    QWidget *m_control = nullptr;
    QLineEdit *m_line = nullptr;
    QComboBox *m_combo = nullptr;
    QCheckBox *m_check = nullptr;
    QLabel *m_words = nullptr;
    QAction *m_sign = nullptr;
};

} // namespace odziv
