/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "updatecountsdialog.h"

#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace odziv {

UpdateCountsDialog::UpdateCountsDialog(const QString &selected, bool isLive, QWidget *parent)
    : QDialog(parent)
    , m_changed(new QRadioButton(tr("&New and changed blocks"), this))
    , m_selected(new QRadioButton(selected.isEmpty() ? tr("&Selected block")
                                                     : tr("&Selected block (%1), with those above it").arg(selected),
                                  this))
    , m_all(new QRadioButton(tr("&All blocks"), this))
    , m_refresh(new QCheckBox(tr("&Refresh snapshot: read the data of the workspace again first"), this))
    , m_live(new QCheckBox(tr("&Count while I edit"), this))
{
    setObjectName(QStringLiteral("updateCountsDialog"));
    setWindowTitle(tr("Update counts"));
    m_changed->setObjectName(QStringLiteral("changedBlocks"));
    m_selected->setObjectName(QStringLiteral("selectedBlock"));
    m_all->setObjectName(QStringLiteral("allBlocks"));
    m_refresh->setObjectName(QStringLiteral("refreshSnapshot"));
    m_live->setObjectName(QStringLiteral("countLive"));
    m_changed->setChecked(true);
    m_selected->setEnabled(!selected.isEmpty());
    m_live->setChecked(isLive);
    m_live->setToolTip(tr("Counts follow every edit by themselves. Switch this off while a source answers slowly."));
    auto *blocks = new QGroupBox(tr("Count"), this);
    auto *choices = new QVBoxLayout(blocks);
    for (QRadioButton *choice : {m_changed, m_selected, m_all})
        choices->addWidget(choice);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::normal);
    layout->addWidget(blocks);
    layout->addWidget(m_refresh);
    layout->addWidget(m_live);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

CountScope UpdateCountsDialog::scope() const
{
    if (m_all->isChecked())
        return CountScope::All;
    return m_selected->isChecked() ? CountScope::Selected : CountScope::Changed;
}

bool UpdateCountsDialog::refreshesData() const
{
    return m_refresh->isChecked();
}

bool UpdateCountsDialog::isLive() const
{
    return m_live->isChecked();
}

} // namespace odziv
