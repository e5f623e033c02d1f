/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

#include <QDialog>

class QComboBox;
class QListWidget;

namespace odziv {

class MailPreview;

/// What a new template begins with: one of the starters in a language, or empty as HTML, as blocks or as plain text.
class StarterDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit StarterDialog(const QString &language, QWidget *parent = nullptr);

    /// "promotion" and the like, or "html", "blocks", "text".
    void choose(const QString &id);
    QComboBox *languageBox() const { return m_language; }

Q_SIGNALS:
    void chosen(const odziv::MessageTemplate &messageTemplate);

private:
    void fill();
    void showCurrent();
    void accept() override;
    QString currentId() const;
    MessageTemplate current() const;

    QComboBox *m_language;
    QListWidget *m_list;
    MailPreview *m_preview;
};

} // namespace odziv
