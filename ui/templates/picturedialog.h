/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace odziv {

/// Asks how a picture stands in the text: what readers get who do not see it, and how wide it is.
class PictureDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PictureDialog(const MessageFile &picture, QWidget *parent = nullptr);

    /// Empty for a picture that only decorates.
    QString alternative() const;
    int pictureWidth() const;

    QLineEdit *alternativeField() const { return m_alternative; }
    QCheckBox *decorationBox() const { return m_decoration; }

private:
    void update();

    QLineEdit *m_alternative;
    QCheckBox *m_decoration;
    QSpinBox *m_width;
    QPushButton *m_insert;
};

/// The tag that shows a picture of a template.
QString pictureTag(const QString &contentId, const QString &alternative, int width);

} // namespace odziv
