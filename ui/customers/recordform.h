/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/customers/fieldeditor.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

namespace odziv {

/// The fields of one record with validation in place. Knows what was changed against what was loaded; reading and
/// writing are the page's business.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    RecordForm(const RecordKind &kind, const FieldRules::Context &rules, const QLocale &locale,
               QWidget *parent = nullptr);

    /// Shows a stored record; `isNew` opens the fields that only new records can fill in.
    void load(const RecordValues &values, bool isNew);
    const RecordValues &loaded() const { return m_loaded; }
    bool isNew() const { return m_new; }
    void setReadOnly(bool readOnly);

    bool isDirty() const;
    /// Marks every field that cannot be used and goes to the first; true when all is well.
    bool validate();
    /// The changed columns in stored form (for a new record: every filled column). Only after validate().
    RecordValues changes() const;
    void revert();
    /// Shows a refusal of the store at the field it is about; false when no field is.
    bool showProblem(const Error &error);
    void focusFirst();

    QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);
    FieldEditor *editor(const QString &column) const;

Q_SIGNALS:
    void edited();

private:
    void updateEditability();

    std::vector<FieldEditor *> m_editors;
    RecordValues m_loaded;
    bool m_new = false;
    bool m_readOnly = false;
};

} // namespace odziv
