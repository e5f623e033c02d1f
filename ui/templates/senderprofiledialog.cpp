/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "senderprofiledialog.h"

#include "templates/senderprofile.h"
#include "ui/segments/cataloglabels.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace odziv {

SenderProfileDialog::SenderProfileDialog(const MergeRow &profile, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("senderProfile"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The sender's profile"));
    auto *form = new QFormLayout(this);
    form->setSpacing(spacing::normal);
    auto *hint
        = new QLabel(tr("What messages say of their sender. A template shows it by {{sender.name}} and the like; "
                        "the starters have it in head and foot."),
                     this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(hint);
    for (const CatalogColumn &column : SenderProfile::table().columns) {
        auto *field = new QLineEdit(profile.value(column.name).toString(), this);
        field->setObjectName(column.name);
        field->setMaxLength(500);
        form->addRow(columnLabel(column), field);
        m_fields.insert(column.name, field);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Save profile"), QDialogButtonBox::AcceptRole)->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(520, sizeHint().height());
}

MergeRow SenderProfileDialog::profile() const
{
    MergeRow row;
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field) {
        const QString value = field.value()->text().trimmed();
        if (!value.isEmpty())
            row.insert(field.key(), value);
    }
    return row;
}

} // namespace odziv
