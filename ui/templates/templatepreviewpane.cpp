/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatepreviewpane.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/templates/mailpreview.h"
#include "ui/templates/recipientchooser.h"

#include <QButtonGroup>
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
/// A mail of the usual 600 pixels with the margins that a mail program gives it.
constexpr int deskWidth = 680;

QToolButton *iconButton(QWidget *parent, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setCheckable(true);
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
    , m_recipient(new RecipientChooser(context, this))
    , m_desk(iconButton(this, QStringLiteral("monitor"), tr("As wide as a desktop")))
    , m_phone(iconButton(this, QStringLiteral("smartphone"), tr("As wide as a phone")))
    , m_dark(iconButton(this, QStringLiteral("moon"), tr("In a dark mail program")))
    , m_noPictures(iconButton(this, QStringLiteral("image-off"), tr("Before the reader lets pictures be shown")))
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
    layout->addWidget(m_recipient);
    layout->addWidget(m_who);
    layout->addWidget(m_subject);
    layout->addWidget(m_note);
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeMessageTab(), tr("Message"));
    m_tabs->addTab(m_text, tr("Text part"));
    m_sourceTab = makeSourceTab();
    m_tabs->addTab(m_sourceTab, tr("Source"));
    m_tabs->setCornerWidget(makeLookBar());
    for (QPlainTextEdit *edit : {m_text, m_eml}) {
        edit->setReadOnly(true);
        edit->setFrameShape(QFrame::NoFrame);
        edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    m_text->setAccessibleName(tr("Text part"));
    m_eml->setAccessibleName(tr("Source of the message"));
    m_eml->setObjectName(QStringLiteral("messageSource"));
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
    connect(&m_renderer, &TemplateRenderer::checked, this, &TemplatePreviewPane::showCheck);
    connect(m_recipient, &RecipientChooser::targetChanged, this, &TemplatePreviewPane::render);
    connect(m_recipient, &RecipientChooser::audienceChanged, this,
            [this] { m_renderer.setAudience(m_recipient->audience()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &TemplatePreviewPane::showSource);
    applyLook();
}

QLineEdit *TemplatePreviewPane::recipientField() const
{
    return m_recipient->field();
}

QWidget *TemplatePreviewPane::makeSourceTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_eml, 1);
    m_size->setWordWrap(true);
    m_size->setObjectName(QStringLiteral("sizes"));
    layout->addWidget(m_size);
    return tab;
}

QWidget *TemplatePreviewPane::makeLookBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *widths = new QButtonGroup(bar);
    for (QToolButton *button : {m_desk, m_phone})
        widths->addButton(button);
    m_desk->setChecked(true);
    m_desk->setObjectName(QStringLiteral("lookDesk"));
    m_phone->setObjectName(QStringLiteral("lookPhone"));
    m_dark->setObjectName(QStringLiteral("lookDark"));
    m_noPictures->setObjectName(QStringLiteral("lookNoPictures"));
    for (QToolButton *button : {m_desk, m_phone, m_dark, m_noPictures}) {
        layout->addWidget(button);
        connect(button, &QToolButton::toggled, this, &TemplatePreviewPane::applyLook);
    }
    return bar;
}

QWidget *TemplatePreviewPane::makeMessageTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *centred = new QHBoxLayout;
    centred->addWidget(m_preview);
    layout->addLayout(centred, 1);
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

void TemplatePreviewPane::applyLook()
{
    const bool phone = m_phone->isChecked();
    m_preview->setMaximumWidth(phone ? phoneWidth : QWIDGETSIZE_MAX);
    m_preview->setLook({m_dark->isChecked(), !m_noPictures->isChecked(), phone ? phoneWidth : deskWidth});
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
    m_check = {};
    m_message = {};
    m_preview->showHtml({}, {});
}

void TemplatePreviewPane::showTemplate(const MessageTemplate &source)
{
    m_source = source;
    render();
}

void TemplatePreviewPane::render()
{
    m_renderer.render(m_source, m_recipient->target());
}

void TemplatePreviewPane::showPreview(const TemplatePreview &preview)
{
    if (!preview.message) {
        m_note->setText(tr("Shown as it was when it was last correct."));
        m_note->setVisible(!m_subject->text().isEmpty());
        return;
    }
    m_note->hide();
    m_message = *preview.message;
    const bool isHtml = m_source.kind == MessageTemplate::Kind::Html;
    m_preview->showHtml(isHtml ? m_message.html : htmlOfText(m_message.text), m_source.images);
    showRecipient(preview);
    const bool hasSubject = !m_message.subject.isEmpty();
    m_subject->setText(hasSubject ? m_message.subject : tr("No subject yet"));
    m_subject->setForegroundRole(hasSubject ? QPalette::WindowText : QPalette::PlaceholderText);
    if (m_text->toPlainText() != m_message.text)
        m_text->setPlainText(m_message.text);
    Q_EMIT shown(m_message.subject, preview.key);
}

void TemplatePreviewPane::showRecipient(const TemplatePreview &preview)
{
    m_recipient->setShown(preview.key);
    if (!preview.recipientProblem.isEmpty()) {
        m_who->setText(m_recipient->target().number.isEmpty()
                           ? tr("There is no contact yet: placeholders are shown empty.")
                           : preview.recipientProblem);
        return;
    }
    const QString name = preview.recipientName.isEmpty() ? tr("somebody without a name") : preview.recipientName;
    m_who->setText(preview.recipientAddress.isEmpty() ? tr("To %1, who has no e-mail address").arg(name)
                                                      : tr("To %1 <%2>").arg(name, preview.recipientAddress));
}

void TemplatePreviewPane::showCheck(const TemplateCheck &check)
{
    m_check = check;
    showSource();
    Q_EMIT findingsChanged(check.findings);
    Q_EMIT pictureUseFound(check.usedContentIds, check.hasInlineData);
}

QString TemplatePreviewPane::sizesOf(const TemplateCheck &check) const
{
    const auto size = [this](qsizetype bytes) {
        return m_context.locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    const auto filesSize = [](const QList<MessageFile> &files) {
        qsizetype bytes = 0;
        for (const MessageFile &file : files)
            bytes += file.data.size();
        return bytes;
    };
    QStringList parts;
    if (!m_message.html.isEmpty())
        parts << tr("HTML %1").arg(size(m_message.html.toUtf8().size()));
    parts << tr("text %1").arg(size(m_message.text.toUtf8().size()));
    if (!m_source.images.isEmpty())
        parts << tr("%Ln picture(s) %1", nullptr, static_cast<int>(m_source.images.size()))
                     .arg(size(filesSize(m_source.images)));
    if (!m_source.attachments.isEmpty())
        parts << tr("%Ln attachment(s) %1", nullptr, static_cast<int>(m_source.attachments.size()))
                     .arg(size(filesSize(m_source.attachments)));
    const QString whole = check.source.size() < check.sourceSize
                              ? tr("%1 on the wire; the beginning is shown").arg(size(check.sourceSize))
                              : tr("%1 on the wire").arg(size(check.sourceSize));
    return parts.join(QStringLiteral(" · ")) + QStringLiteral(" = ") + whole;
}

/// Only where it is looked at: hundreds of kilobytes of base64 are slow to lay out.
void TemplatePreviewPane::showSource()
{
    if (m_tabs->currentWidget() != m_sourceTab)
        return;
    const bool hasSource = !m_check.source.isEmpty();
    m_eml->setPlainText(QString::fromUtf8(m_check.source));
    m_size->setText(hasSource ? sizesOf(m_check) : m_check.sourceProblem);
}

} // namespace odziv
