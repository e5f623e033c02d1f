/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "aboutdialog.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace odziv {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Odziv"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sign = new QLabel;
    sign->setPixmap(icon(QStringLiteral("megaphone"), palette().color(QPalette::Highlight)).pixmap(48, 48));
    auto *name = new QLabel(tr("Odziv %1").arg(QStringLiteral(ODZIV_VERSION)));
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    auto *words = new QLabel(tr("Customer campaigns for energy utilities: from the customer base to segments, personal"
                                " mail and answers, offline in one file.")
                             + QStringLiteral("\n\n")
                             + tr("Copyright © 2026 the Odziv authors. Free software under the GNU General Public"
                                  " License, version 3 or later. Icons: Lucide (ISC). Made with Qt %1.")
                                   .arg(QString::fromLatin1(qVersion())));
    words->setWordWrap(true);
    words->setMinimumWidth(380);
    auto *right = new QVBoxLayout;
    right->setSpacing(spacing::normal);
    right->addWidget(name);
    right->addWidget(words);
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::wide);
    top->addWidget(sign, 0, Qt::AlignTop);
    top->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::wide);
    layout->addLayout(top);
    layout->addWidget(buttons);
}

} // namespace odziv
