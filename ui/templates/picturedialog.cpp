/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "picturedialog.h"

#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QSpinBox>

namespace odziv {

namespace {

constexpr int mailWidth = 600; // what a message is usually wide
constexpr int thumbnailWidth = 280;

} // namespace

PictureDialog::PictureDialog(const MessageFile &picture, QWidget *parent)
    : QDialog(parent)
    , m_alternative(new QLineEdit(this))
    , m_decoration(new QCheckBox(tr("&Only decoration: readers without pictures miss nothing"), this))
    , m_width(new QSpinBox(this))
{
    setObjectName(QStringLiteral("pictureDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Picture in the text"));
    auto *form = new QFormLayout(this);
    form->setSpacing(spacing::normal);
    QPixmap pixmap;
    pixmap.loadFromData(picture.data);
    auto *thumbnail = new QLabel(this);
    thumbnail->setAlignment(Qt::AlignCenter);
    if (pixmap.width() > thumbnailWidth)
        thumbnail->setPixmap(pixmap.scaledToWidth(thumbnailWidth, Qt::SmoothTransformation));
    else
        thumbnail->setPixmap(pixmap);
    form->addRow(thumbnail);
    m_alternative->setObjectName(QStringLiteral("alternative"));
    m_alternative->setPlaceholderText(tr("What the picture says, in words"));
    form->addRow(tr("&Alternative text"), m_alternative);
    form->addRow(QString(), m_decoration);
    m_width->setRange(1, 2000);
    m_width->setSuffix(tr(" px"));
    m_width->setValue(pixmap.isNull() ? mailWidth : qMin(mailWidth, pixmap.width()));
    form->addRow(tr("&Width"), m_width);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_insert = buttons->addButton(tr("Insert picture"), QDialogButtonBox::AcceptRole);
    m_insert->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_alternative, &QLineEdit::textChanged, this, &PictureDialog::update);
    connect(m_decoration, &QCheckBox::toggled, this, &PictureDialog::update);
    update();
    m_alternative->setFocus();
}

void PictureDialog::update()
{
    m_alternative->setEnabled(!m_decoration->isChecked());
    m_insert->setEnabled(m_decoration->isChecked() || !m_alternative->text().trimmed().isEmpty());
}

QString PictureDialog::alternative() const
{
    return m_decoration->isChecked() ? QString() : m_alternative->text().trimmed();
}

int PictureDialog::pictureWidth() const
{
    return m_width->value();
}

QString pictureTag(const QString &contentId, const QString &alternative, int width)
{
    return QStringLiteral("<img src=\"cid:%1\" alt=\"%2\" width=\"%3\" style=\"max-width:100%;height:auto;border:0\">")
        .arg(contentId.toHtmlEscaped(), alternative.toHtmlEscaped(), QString::number(width));
}

} // namespace odziv
