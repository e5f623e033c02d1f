/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/shell/uicontext.h"
#include "ui/templates/templaterenderer.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QToolButton;

namespace odziv {

class MailPreview;

/// The message as one recipient gets it: chosen by number, or stepped through; the body, the text part, and the whole
/// as source with its size.
class TemplatePreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePreviewPane(const UiContext &context, QWidget *parent = nullptr);

    /// Forgets what is shown, before another template comes.
    void clear();
    /// Shows the template for the chosen recipient, soon.
    void showTemplate(const MessageTemplate &source);
    QLineEdit *recipientField() const { return m_recipient; }
    MailPreview *mailPreview() const { return m_preview; }
    QTabWidget *tabs() const { return m_tabs; }
    QString subjectShown() const;
    QString textShown() const;

Q_SIGNALS:
    /// What was found in the template, with every rendering.
    void findingsChanged(const QList<odziv::LintFinding> &findings);

private:
    QWidget *makeRecipientBar();
    QWidget *makeMessageTab();
    void render();
    void showPreview(const TemplatePreview &preview);
    void showRecipient(const TemplatePreview &preview);
    void showSource(const TemplatePreview &preview);
    void setPhoneWidth(bool phone);

    UiContext m_context;
    TemplateRenderer m_renderer;
    MessageTemplate m_source;
    qint64 m_contactId = 0;
    QLineEdit *m_recipient;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_phone;
    QLabel *m_who;
    QLabel *m_subject;
    QLabel *m_note;
    QTabWidget *m_tabs;
    MailPreview *m_preview;
    QWidget *m_previewBox = nullptr;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_eml;
    QLabel *m_size;
    QLabel *m_link;
};

} // namespace odziv
