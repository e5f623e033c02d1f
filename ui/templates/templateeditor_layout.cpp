/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templateeditor.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/templates/blockseditor.h"
#include "ui/templates/filelisteditor.h"
#include "ui/templates/findbar.h"
#include "ui/templates/pdfpreviewdialog.h"
#include "ui/templates/personalfileseditor.h"
#include "ui/templates/placeholderpanel.h"
#include "ui/templates/recipientchooser.h"
#include "ui/templates/sourceeditor.h"
#include "ui/templates/subjecteditor.h"
#include "ui/templates/templatepreviewpane.h"
#include "ui/templates/visualeditor.h"
#include "ui/templates/webeditorview.h"
#include "ui/widgets/ask.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

// How the parts of the editor stand beside each other and tell each other what happened.

namespace odziv {

QWidget *TemplateEditor::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    auto *first = new QHBoxLayout;
    first->setSpacing(spacing::normal + spacing::tight);
    m_name->setObjectName(QStringLiteral("templateName"));
    m_name->setMaxLength(200);
    auto *nameCaption = new QLabel(tr("&Name"), head);
    nameCaption->setBuddy(m_name);
    auto *html = new QRadioButton(tr("&HTML, pictures inside"), head);
    html->setObjectName(QStringLiteral("kindHtml"));
    auto *standard = new QRadioButton(tr("Standar&d text, pictures attached"), head);
    standard->setObjectName(QStringLiteral("kindStandard"));
    m_kind->addButton(html, static_cast<int>(MessageTemplate::Kind::Html));
    m_kind->addButton(standard, static_cast<int>(MessageTemplate::Kind::Standard));
    m_placeholderButton->setObjectName(QStringLiteral("placeholders"));
    m_placeholderButton->setText(tr("Placeholders"));
    m_placeholderButton->setIcon(icon(QStringLiteral("braces")));
    m_placeholderButton->setToolTip(tr("What the message may say of its recipient (Ctrl+P)"));
    m_placeholderButton->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_placeholderButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_placeholderButton->setCheckable(true);
    m_placeholderButton->setFocusPolicy(Qt::TabFocus);
    first->addWidget(nameCaption);
    first->addWidget(m_name, 1);
    m_legalClassBox->setObjectName(QStringLiteral("legalClass"));
    m_legalClassBox->setToolTip(tr("By which law it is sent. Advertising gets a footer to unsubscribe by itself."));
    m_legalClassBox->addItem(tr("Any"), QString());
    for (const LegalClass known : allLegalClasses)
        m_legalClassBox->addItem(legalClassText(known), legalClassName(known));
    auto *classCaption = new QLabel(tr("&Legal class"), head);
    classCaption->setBuddy(m_legalClassBox);
    first->addWidget(classCaption);
    first->addWidget(m_legalClassBox);
    first->addWidget(html);
    first->addWidget(standard);
    first->addWidget(m_placeholderButton);
    layout->addLayout(first);
    layout->addWidget(m_subject);
    return head;
}

QWidget *TemplateEditor::makeHtmlTab()
{
    auto *tab = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_blocksBar = new QWidget(tab);
    auto *row = new QHBoxLayout(m_blocksBar);
    row->setContentsMargins(spacing::normal, spacing::tight, spacing::normal, spacing::tight);
    auto *hint = new QLabel(tr("This HTML is made from the blocks."), m_blocksBar);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *leave = new QToolButton(m_blocksBar);
    leave->setObjectName(QStringLiteral("leaveBlocks"));
    leave->setText(tr("Go on in the HTML"));
    leave->setIcon(icon(QStringLiteral("code")));
    leave->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(leave, &QToolButton::clicked, this, &TemplateEditor::leaveBlocks);
    row->addWidget(hint, 1);
    row->addWidget(leave);
    layout->addWidget(m_blocksBar);
    m_inlineStyles->setObjectName(QStringLiteral("inlineStyles"));
    m_inlineStyles->setToolTip(
        tr("Some mail programs drop <style>. The source stays as it is; what is sent also has its "
           "styles in the elements."));
    auto *options = new QHBoxLayout;
    options->setContentsMargins(spacing::normal, spacing::tight, spacing::normal, spacing::tight);
    options->addWidget(m_inlineStyles);
    options->addStretch(1);
    layout->addLayout(options);
    layout->addWidget(m_html, 1);
    return tab;
}

QWidget *TemplateEditor::makeTextTab()
{
    auto *tab = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(spacing::normal, spacing::tight, spacing::normal, spacing::tight);
    m_textHint->setWordWrap(true);
    m_textHint->setForegroundRole(QPalette::PlaceholderText);
    m_takeText->setObjectName(QStringLiteral("takeText"));
    m_takeText->setText(tr("Take from the HTML"));
    m_takeText->setIcon(icon(QStringLiteral("arrow-down")));
    m_takeText->setToolTip(tr("Write the text that the HTML makes here, to change it by hand"));
    m_takeText->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_textHint, 1);
    row->addWidget(m_takeText);
    layout->addLayout(row);
    layout->addWidget(m_text, 1);
    return tab;
}

QWidget *TemplateEditor::makeAttachmentsTab()
{
    auto *tab = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_attachments, 2);
    layout->addWidget(m_personalFiles, 1);
    return tab;
}

QWidget *TemplateEditor::makeSources()
{
    auto *sources = new QWidget(this);
    auto *layout = new QVBoxLayout(sources);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    m_tabs->setDocumentMode(true);
    m_textTab = makeTextTab();
    m_htmlTab = makeHtmlTab();
    m_attachmentsTab = makeAttachmentsTab();
    m_tabs->addTab(m_blocks, icon(QStringLiteral("blocks")), tr("Blocks"));
    m_tabs->addTab(m_visual, icon(QStringLiteral("square-pen")), tr("Visual"));
    m_tabs->addTab(m_htmlTab, icon(QStringLiteral("code")), tr("HTML"));
    m_tabs->addTab(m_textTab, icon(QStringLiteral("type")), tr("Text"));
    m_tabs->addTab(m_pictures, icon(QStringLiteral("image")), tr("Pictures"));
    m_tabs->addTab(m_attachmentsTab, icon(QStringLiteral("paperclip")), tr("Attachments"));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_findBar);
    return sources;
}

void TemplateEditor::connectFields()
{
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT changed();
    });
    connect(m_subject, &SubjectEditor::edited, this, &TemplateEditor::noteEdit);
    connect(m_placeholders, &PlaceholderPanel::insertRequested, this, &TemplateEditor::insertAround);
    connect(m_placeholders, &PlaceholderPanel::logoRequested, this, &TemplateEditor::insertLogo);
    connect(m_placeholderButton, &QToolButton::toggled, this, [this](bool on) {
        m_placeholders->setVisible(on);
        if (on)
            m_placeholders->focusSearch();
    });
    connect(m_takeText, &QToolButton::clicked, this, &TemplateEditor::takeTextFromHtml);
    connect(m_preview, &TemplatePreviewPane::shown, this, [this](const QString &subject, const MergeKey &key) {
        m_subject->showRendered(subject);
        m_placeholders->showExamplesOf(key);
    });
    connect(m_html, &SourceEditor::edited, this, [this] {
        if (!m_takingOver && !m_showing)
            m_view = MessageTemplate::View::Source;
        noteEdit();
    });
    connect(m_text, &SourceEditor::edited, this, &TemplateEditor::noteEdit);
    connect(m_inlineStyles, &QCheckBox::toggled, this, &TemplateEditor::noteEdit);
    connect(m_pictures, &FileListEditor::edited, this, &TemplateEditor::noteEdit);
    connect(m_attachments, &FileListEditor::edited, this, &TemplateEditor::noteEdit);
    connect(m_personalFiles, &PersonalFilesEditor::edited, this, &TemplateEditor::noteEdit);
    connect(m_personalFiles, &PersonalFilesEditor::showRequested, this, [this](const PersonalFile &file) {
        (new PdfPreviewDialog(m_context, file, m_preview->recipient()->shown(), this))->open();
    });
    connect(m_pictures, &FileListEditor::failed, this, &TemplateEditor::failed);
    connect(m_attachments, &FileListEditor::failed, this, &TemplateEditor::failed);
    connect(m_pictures, &FileListEditor::insertRequested, this, &TemplateEditor::insertPicture);
    connect(m_pictures, &FileListEditor::takeInlineDataRequested, this, &TemplateEditor::takeInlineData);
    connect(m_kind, &QButtonGroup::idClicked, this, [this] {
        updateTabs();
        noteEdit();
    });
    connect(m_legalClassBox, &QComboBox::activated, this, &TemplateEditor::takeLegalClass);
    connect(m_preview, &TemplatePreviewPane::findingsChanged, this, &TemplateEditor::showFindings);
    connect(m_preview, &TemplatePreviewPane::pictureUseFound, m_pictures, &FileListEditor::setUse);
    connect(m_problems, &QListWidget::itemActivated, this, [this] { goToFinding(m_problems->currentRow()); });
    connect(m_problems, &QListWidget::itemClicked, this, [this] { goToFinding(m_problems->currentRow()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noteFocus(now); });
}

/// The next (1) or previous (-1) view comes to the front, and the keys go to it.
void TemplateEditor::stepView(int direction)
{
    int index = m_tabs->currentIndex();
    do
        index = (index + direction + m_tabs->count()) % m_tabs->count();
    while (!m_tabs->isTabVisible(index));
    m_tabs->setCurrentIndex(index);
    m_tabs->currentWidget()->setFocus();
}

void TemplateEditor::connectViews()
{
    for (const auto &[key, direction] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        auto *shortcut
            = new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = direction] { stepView(step); });
    }
    m_htmlTab->setFocusProxy(m_html);
    m_textTab->setFocusProxy(m_text);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TemplateEditor::fillView);
    connect(m_visual, &VisualEditor::edited, this, &TemplateEditor::takeFromVisual);
    connect(m_blocks, &BlocksEditor::edited, this, &TemplateEditor::takeFromBlocks);
    connect(m_visual, &VisualEditor::pictureAdded, this, &TemplateEditor::insertPicture);
    connect(m_visual, &VisualEditor::pictureWanted, this, [this] {
        ask::filesToOpen(this, tr("Insert a picture"), tr("Pictures (*.png *.jpg *.jpeg *.gif *.svg *.webp)"),
                         [this](const QStringList &paths) {
                             for (const QString &path : paths) {
                                 if (m_pictures->addFile(path))
                                     insertPicture(m_pictures->files().last().contentId);
                             }
                         });
    });
    const auto take = [this](const QString &fileName, const QByteArray &data) {
        const QString contentId = m_pictures->addPicture(fileName, data);
        m_visual->setPictures(m_pictures->files());
        m_blocks->view()->setPictures(m_pictures->files());
        return contentId;
    };
    m_visual->view()->setPictureTaker(take);
    m_blocks->view()->setPictureTaker(take);
}

void TemplateEditor::noteFocus(QWidget *now)
{
    for (QWidget *field : {static_cast<QWidget *>(m_subject->subject()), static_cast<QWidget *>(m_subject->preheader()),
                           static_cast<QWidget *>(m_html), static_cast<QWidget *>(m_text),
                           static_cast<QWidget *>(m_visual), static_cast<QWidget *>(m_blocks)}) {
        if (now && (now == field || field->isAncestorOf(now)))
            m_lastFocus = field;
    }
}

} // namespace odziv
