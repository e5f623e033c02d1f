/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/mergedata.h"

#include <QDialog>
#include <QHash>

class QLineEdit;

namespace odziv {

/// What messages say of their sender: {{sender.name}} and the like.
class SenderProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SenderProfileDialog(const MergeRow &profile, QWidget *parent = nullptr);

    MergeRow profile() const;
    QLineEdit *field(const QString &column) const { return m_fields.value(column); }

private:
    QHash<QString, QLineEdit *> m_fields;
};

} // namespace odziv
