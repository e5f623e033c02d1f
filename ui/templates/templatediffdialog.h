/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

#include <QDialog>

class QTextEdit;

namespace odziv {

/// How one version of a template became another: line by line, removed lines with "-", added ones with "+".
class TemplateDiffDialog final : public QDialog
{
    Q_OBJECT

public:
    TemplateDiffDialog(const MessageTemplate &before, const MessageTemplate &after, const QString &beforeLabel,
                       QWidget *parent = nullptr);

    QTextEdit *text() const { return m_text; }

private:
    void addPart(const QString &title, const QString &before, const QString &after);

    QTextEdit *m_text;
};

} // namespace odziv
