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
class RecipientChooser;

/// The message as one recipient gets it: the body as a desk or a phone shows it, light or dark, with or without
/// pictures; the text part; and the whole as source with its sizes.
class TemplatePreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePreviewPane(const UiContext &context, QWidget *parent = nullptr);

    /// Forgets what is shown, before another template comes.
    void clear();
    /// Shows the template for the chosen recipient, soon.
    void showTemplate(const MessageTemplate &source);
    RecipientChooser *recipient() const { return m_recipient; }
    QLineEdit *recipientField() const;
    MailPreview *mailPreview() const { return m_preview; }
    QTabWidget *tabs() const { return m_tabs; }
    const TemplateCheck &check() const { return m_check; }
    QString subjectShown() const;
    QString textShown() const;

Q_SIGNALS:
    /// The message is shown for this recipient.
    void shown(const QString &subject, const odziv::MergeKey &key);
    /// What was found in the template, with every rendering.
    void findingsChanged(const QList<odziv::LintFinding> &findings);
    /// Which pictures the HTML shows, and whether it holds some itself.
    void pictureUseFound(const QStringList &usedContentIds, bool hasInlineData);

private:
    QWidget *makeMessageTab();
    QWidget *makeSourceTab();
    QWidget *makeLookBar();
    void render();
    void showPreview(const TemplatePreview &preview);
    void showRecipient(const TemplatePreview &preview);
    void showCheck(const TemplateCheck &check);
    void showSource();
    void applyLook();
    QString sizesOf(const TemplateCheck &check) const;

    UiContext m_context;
    TemplateRenderer m_renderer;
    MessageTemplate m_source;
    TemplateCheck m_check;
    RenderedMessage m_message;
    RecipientChooser *m_recipient;
    QToolButton *m_desk;
    QToolButton *m_phone;
    QToolButton *m_dark;
    QToolButton *m_noPictures;
    QLabel *m_who;
    QLabel *m_subject;
    QLabel *m_note;
    QTabWidget *m_tabs;
    MailPreview *m_preview;
    QWidget *m_sourceTab = nullptr;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_eml;
    QLabel *m_size;
    QLabel *m_link;
};

} // namespace odziv
