/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/mergedata.h"
#include "templates/messagetemplate.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;
class QToolButton;

namespace odziv {

class ToneLabel;

/// What messages say of their sender: {{sender.name}} and the like.
class SenderProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    SenderProfileDialog(const MergeRow &profile, const std::optional<MessageFile> &logo, QWidget *parent = nullptr);

    MergeRow profile() const;
    const std::optional<MessageFile> &logo() const { return m_logo; }
    /// False, and said, for what is no picture or too large for every message.
    bool takeLogo(const QString &path);
    QLineEdit *field(const QString &column) const { return m_fields.value(column); }
    /// Refuses an address to unsubscribe at that nobody can write to, beside its field.
    void accept() override;

private:
    QWidget *makeLogoRow();
    void showLogo();
    /// False when the address to unsubscribe at is none.
    bool checkUnsubscribing();

    std::optional<MessageFile> m_logo;
    QLabel *m_logoView;
    QLabel *m_logoProblem;
    QToolButton *m_removeLogo;
    QHash<QString, QLineEdit *> m_fields;
    ToneLabel *m_unsubscribeProblem;
};

} // namespace odziv
