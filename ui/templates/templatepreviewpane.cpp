/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatepreviewpane.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/templates/mailpreview.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr int phoneWidth = 390;

QToolButton *iconButton(QWidget *parent, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

/// A standard message has no body but its text: shown as mail programs show it.
QString htmlOfText(const QString &text)
{
    return QStringLiteral(
               "<!doctype html><body><pre style=\"white-space:pre-wrap;font:15px/1.5 sans-serif;margin:16px\">")
           + text.toHtmlEscaped() + QStringLiteral("</pre></body>");
}

} // namespace

TemplatePreviewPane::TemplatePreviewPane(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_renderer(context.workspace, context.clock, context.quickReads)
    , m_recipient(new QLineEdit(this))
    , m_previous(iconButton(this, QStringLiteral("chevron-left"), tr("The contact before")))
    , m_next(iconButton(this, QStringLiteral("chevron-right"), tr("The next contact")))
    , m_phone(iconButton(this, QStringLiteral("smartphone"), tr("As wide as a phone")))
    , m_who(new QLabel(this))
    , m_subject(new QLabel(this))
    , m_note(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_preview(MailPreview::create(this))
    , m_text(new QPlainTextEdit(this))
    , m_eml(new QPlainTextEdit(this))
    , m_size(new QLabel(this))
    , m_link(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(makeRecipientBar());
    layout->addWidget(m_who);
    layout->addWidget(m_subject);
    layout->addWidget(m_note);
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeMessageTab(), tr("Message"));
    m_tabs->addTab(m_text, tr("Text part"));
    auto *source = new QWidget(this);
    auto *sourceLayout = new QVBoxLayout(source);
    sourceLayout->setContentsMargins(0, 0, 0, 0);
    sourceLayout->addWidget(m_eml, 1);
    sourceLayout->addWidget(m_size);
    m_tabs->addTab(source, tr("Source"));
    for (QPlainTextEdit *edit : {m_text, m_eml}) {
        edit->setReadOnly(true);
        edit->setFrameShape(QFrame::NoFrame);
        edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    m_text->setAccessibleName(tr("Text part"));
    m_eml->setAccessibleName(tr("Source of the message"));
    m_size->setForegroundRole(QPalette::PlaceholderText);
    m_size->setContentsMargins(spacing::normal, 0, spacing::normal, spacing::tight);
    QFont font = m_subject->font();
    font.setWeight(QFont::DemiBold);
    m_subject->setFont(font);
    m_subject->setObjectName(QStringLiteral("shownSubject"));
    for (QLabel *label : {m_who, m_subject, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_who->setForegroundRole(QPalette::PlaceholderText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->hide();
    connect(&m_renderer, &TemplateRenderer::rendered, this, &TemplatePreviewPane::showPreview);
    connect(&m_renderer, &TemplateRenderer::recipientFound, this, [this](const QString &recipient) {
        m_recipient->setText(recipient);
        render();
    });
}

QWidget *TemplatePreviewPane::makeRecipientBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    auto *caption = new QLabel(tr("Filled &as"), bar);
    caption->setBuddy(m_recipient);
    m_recipient->setObjectName(QStringLiteral("recipient"));
    m_recipient->setPlaceholderText(tr("Account or customer number"));
    m_recipient->setToolTip(tr("The number of an account or a customer, or the id of a contact"));
    m_recipient->setClearButtonEnabled(true);
    m_phone->setCheckable(true);
    layout->addWidget(caption);
    layout->addSpacing(spacing::tight);
    layout->addWidget(m_recipient, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(spacing::normal);
    layout->addWidget(m_phone);
    connect(m_recipient, &QLineEdit::editingFinished, this, &TemplatePreviewPane::render);
    connect(m_recipient, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            render();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_renderer.findNeighbour(m_contactId, -1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_renderer.findNeighbour(m_contactId, 1); });
    connect(m_phone, &QToolButton::toggled, this, &TemplatePreviewPane::setPhoneWidth);
    return bar;
}

QWidget *TemplatePreviewPane::makeMessageTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_previewBox = new QWidget(tab);
    auto *centred = new QHBoxLayout(m_previewBox);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addWidget(m_preview);
    layout->addWidget(m_previewBox, 1);
    m_link->setForegroundRole(QPalette::PlaceholderText);
    m_link->setTextFormat(Qt::PlainText);
    m_link->setContentsMargins(spacing::normal, 2, spacing::normal, 2);
    // The text of a link may be longer than the pane.
    m_link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(m_link);
    const QString resting = m_preview->limitation();
    m_link->setText(resting);
    connect(m_preview, &MailPreview::linkHovered, this, [this, resting](const QString &target) {
        m_link->setText(target.isEmpty() ? resting : tr("Leads to %1").arg(target));
    });
    return tab;
}

void TemplatePreviewPane::setPhoneWidth(bool phone)
{
    m_preview->setMaximumWidth(phone ? phoneWidth : QWIDGETSIZE_MAX);
}

QString TemplatePreviewPane::subjectShown() const
{
    return m_subject->text();
}

QString TemplatePreviewPane::textShown() const
{
    return m_text->toPlainText();
}

void TemplatePreviewPane::clear()
{
    m_subject->clear();
    m_who->clear();
    m_note->hide();
    m_text->clear();
    m_eml->clear();
    m_size->clear();
    m_preview->showHtml({}, {});
}

void TemplatePreviewPane::showTemplate(const MessageTemplate &source)
{
    m_source = source;
    render();
}

void TemplatePreviewPane::render()
{
    m_renderer.render(m_source, m_recipient->text().trimmed());
}

void TemplatePreviewPane::showPreview(const TemplatePreview &preview)
{
    Q_EMIT findingsChanged(preview.findings);
    if (!preview.message) {
        m_note->setText(tr("Shown as it was when it was last correct."));
        m_note->setVisible(!m_subject->text().isEmpty());
        return;
    }
    m_note->hide();
    showRecipient(preview);
    const bool hasSubject = !preview.message->subject.isEmpty();
    m_subject->setText(hasSubject ? preview.message->subject : tr("No subject yet"));
    m_subject->setForegroundRole(hasSubject ? QPalette::WindowText : QPalette::PlaceholderText);
    const bool isHtml = m_source.kind == MessageTemplate::Kind::Html;
    m_preview->showHtml(isHtml ? preview.message->html : htmlOfText(preview.message->text), m_source.images);
    if (m_text->toPlainText() != preview.message->text)
        m_text->setPlainText(preview.message->text);
    showSource(preview);
}

void TemplatePreviewPane::showRecipient(const TemplatePreview &preview)
{
    m_contactId = preview.contactId;
    m_previous->setEnabled(m_contactId > 1);
    m_next->setEnabled(m_contactId > 0);
    if (!preview.recipientProblem.isEmpty()) {
        m_who->setText(m_recipient->text().trimmed().isEmpty()
                           ? tr("There is no contact yet: placeholders are shown empty.")
                           : preview.recipientProblem);
        return;
    }
    const QString name = preview.recipientName.isEmpty() ? tr("somebody without a name") : preview.recipientName;
    m_who->setText(preview.recipientAddress.isEmpty() ? tr("To %1, who has no e-mail address").arg(name)
                                                      : tr("To %1 <%2>").arg(name, preview.recipientAddress));
}

void TemplatePreviewPane::showSource(const TemplatePreview &preview)
{
    if (!preview.sourceProblem.isEmpty()) {
        m_eml->setPlainText({});
        m_size->setText(preview.sourceProblem);
        return;
    }
    m_eml->setPlainText(QString::fromUtf8(preview.source));
    const QString size = m_context.locale.formattedDataSize(preview.sourceSize, 1, QLocale::DataSizeTraditionalFormat);
    m_size->setText(preview.source.size() < preview.sourceSize ? tr("%1 in all; the beginning is shown").arg(size)
                                                               : tr("%1 in all").arg(size));
}

} // namespace odziv
