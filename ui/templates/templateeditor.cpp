/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templateeditor.h"

#include "templates/placeholders.h"
#include "ui/segments/cataloglabels.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/templates/filelisteditor.h"
#include "ui/templates/sourceeditor.h"
#include "ui/templates/templatepreviewpane.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

bool sameFiles(const QList<MessageFile> &a, const QList<MessageFile> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const MessageFile &x, const MessageFile &y) {
        return x.contentId == y.contentId && x.fileName == y.fileName && x.contentType == y.contentType
               && x.data == y.data;
    });
}

/// Part, line and column of a place like "html, line 3, column 14".
struct SourcePlace
{
    QString part;
    int line = 1;
    int column = 1;
};

SourcePlace readPlace(const QString &place)
{
    static const QRegularExpression numbers(QStringLiteral("(\\d+)\\D+(\\d+)"));
    SourcePlace read;
    read.part = place.section(QLatin1Char(','), 0, 0).trimmed();
    const auto match = numbers.match(place);
    if (match.hasMatch()) {
        read.line = match.capturedView(1).toInt();
        read.column = match.capturedView(2).toInt();
    }
    return read;
}

QString groupLabel(const PlaceholderGroup &group)
{
    return QCoreApplication::translate("odziv::Catalog", group.label.toUtf8().constData());
}

} // namespace

bool sameTemplate(const MessageTemplate &a, const MessageTemplate &b)
{
    return a.name == b.name && a.kind == b.kind && a.subject == b.subject && a.html == b.html && a.text == b.text
           && sameFiles(a.images, b.images) && sameFiles(a.attachments, b.attachments);
}

TemplateEditor::TemplateEditor(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
    , m_kind(new QButtonGroup(this))
    , m_placeholders(new QToolButton(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_tabs(new QTabWidget(this))
    , m_html(new SourceEditor(SourceEditor::Language::Html, this))
    , m_text(new SourceEditor(SourceEditor::Language::PlainText, this))
    , m_textHint(new QLabel(this))
    , m_pictures(new FileListEditor(FileListEditor::Kind::Pictures, context.locale, this))
    , m_attachments(new FileListEditor(FileListEditor::Kind::Attachments, context.locale, this))
    , m_preview(new TemplatePreviewPane(context, this))
    , m_problems(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal + spacing::tight);
    layout->addWidget(makeHead());
    m_splitter->addWidget(makeSources());
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing::wide);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({560, 600});
    layout->addWidget(m_splitter, 1);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setAccessibleName(tr("What was found in the template"));
    m_problems->setIconSize({16, 16});
    m_problems->setUniformItemSizes(true);
    m_problems->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_problems->hide();
    layout->addWidget(m_problems);
    QStringList names;
    for (const PlaceholderGroup &group : Placeholders::groups()) {
        for (const CatalogColumn &column : group.table->columns)
            names << group.name + QLatin1Char('.') + column.name;
    }
    for (SourceEditor *editor : {m_html, m_text})
        editor->setCompletions(names);
    m_lastFocus = m_html;
    connectFields();
}

QWidget *TemplateEditor::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QGridLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(spacing::normal + spacing::tight);
    layout->setVerticalSpacing(spacing::normal);
    m_name->setObjectName(QStringLiteral("templateName"));
    m_name->setMaxLength(200);
    m_subject->setObjectName(QStringLiteral("subject"));
    auto *nameCaption = new QLabel(tr("&Name"), head);
    nameCaption->setBuddy(m_name);
    auto *subjectCaption = new QLabel(tr("Su&bject"), head);
    subjectCaption->setBuddy(m_subject);
    auto *html = new QRadioButton(tr("&HTML, pictures inside"), head);
    html->setObjectName(QStringLiteral("kindHtml"));
    auto *standard = new QRadioButton(tr("Standar&d text, pictures attached"), head);
    standard->setObjectName(QStringLiteral("kindStandard"));
    m_kind->addButton(html, static_cast<int>(MessageTemplate::Kind::Html));
    m_kind->addButton(standard, static_cast<int>(MessageTemplate::Kind::Standard));
    m_placeholders->setObjectName(QStringLiteral("placeholders"));
    m_placeholders->setText(tr("Placeholder"));
    m_placeholders->setIcon(icon(QStringLiteral("braces")));
    m_placeholders->setToolTip(tr("Insert a value of the recipient at the cursor"));
    m_placeholders->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_placeholders->setPopupMode(QToolButton::InstantPopup);
    m_placeholders->setFocusPolicy(Qt::TabFocus);
    m_placeholders->setMenu(makePlaceholderMenu());
    layout->addWidget(nameCaption, 0, 0);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(html, 0, 2);
    layout->addWidget(standard, 0, 3);
    layout->addWidget(subjectCaption, 1, 0);
    layout->addWidget(m_subject, 1, 1, 1, 2);
    layout->addWidget(m_placeholders, 1, 3, Qt::AlignLeft);
    layout->setColumnStretch(1, 1);
    return head;
}

QWidget *TemplateEditor::makeSources()
{
    auto *sources = new QWidget(this);
    auto *layout = new QVBoxLayout(sources);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    m_tabs->setDocumentMode(true);
    m_textTab = new QWidget(m_tabs);
    auto *text = new QVBoxLayout(m_textTab);
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(0);
    m_textHint->setWordWrap(true);
    m_textHint->setContentsMargins(spacing::normal, spacing::tight, spacing::normal, spacing::tight);
    m_textHint->setForegroundRole(QPalette::PlaceholderText);
    text->addWidget(m_textHint);
    text->addWidget(m_text, 1);
    m_tabs->addTab(m_html, icon(QStringLiteral("code")), tr("HTML"));
    m_tabs->addTab(m_textTab, icon(QStringLiteral("type")), tr("Text"));
    m_tabs->addTab(m_pictures, icon(QStringLiteral("image")), tr("Pictures"));
    m_tabs->addTab(m_attachments, icon(QStringLiteral("paperclip")), tr("Attachments"));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeFindBar());
    return sources;
}

QWidget *TemplateEditor::makeFindBar()
{
    m_findBar = new QWidget(this);
    auto *layout = new QHBoxLayout(m_findBar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_find = new QLineEdit(m_findBar);
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setPlaceholderText(tr("Find in the source"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    auto *next = new QToolButton(m_findBar);
    next->setIcon(icon(QStringLiteral("arrow-down")));
    next->setToolTip(tr("Next (Enter)"));
    next->setAccessibleName(tr("Next"));
    next->setAutoRaise(true);
    auto *close = new QToolButton(m_findBar);
    close->setIcon(icon(QStringLiteral("x")));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    close->setAutoRaise(true);
    layout->addWidget(m_find, 1);
    layout->addWidget(next);
    layout->addWidget(close);
    connect(m_find, &QLineEdit::returnPressed, this, &TemplateEditor::findNext);
    connect(next, &QToolButton::clicked, this, &TemplateEditor::findNext);
    connect(close, &QToolButton::clicked, m_findBar, &QWidget::hide);
    m_findBar->hide();
    return m_findBar;
}

QMenu *TemplateEditor::makePlaceholderMenu()
{
    auto *menu = new QMenu(this);
    for (const PlaceholderGroup &group : Placeholders::groups()) {
        QMenu *sub
            = menu->addMenu(icon(group.repeats ? QStringLiteral("list") : QStringLiteral("folder")), groupLabel(group));
        if (group.repeats) {
            QAction *loop = sub->addAction(tr("Repeat for each"));
            connect(loop, &QAction::triggered, this, [this, name = group.name] {
                auto *editor = m_lastFocus == m_text ? m_text : m_html;
                editor->insertText(QStringLiteral("{{#") + name + QStringLiteral("}}") + editor->selectedText()
                                   + QStringLiteral("{{/") + name + QStringLiteral("}}"));
            });
            sub->addSeparator();
        }
        for (const CatalogColumn &column : group.table->columns) {
            if (column.type == ColumnType::Id)
                continue;
            QAction *action = sub->addAction(columnLabel(column));
            action->setToolTip(columnHint(*group.table, column));
            // Inside its own repetition a column needs no group before it.
            const QString name = group.repeats ? column.name : group.name + QLatin1Char('.') + column.name;
            connect(action, &QAction::triggered, this, [this, name] { insertPlaceholder(name); });
        }
        sub->setToolTipsVisible(true);
    }
    return menu;
}

void TemplateEditor::connectFields()
{
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT changed();
    });
    connect(m_subject, &QLineEdit::textChanged, this, &TemplateEditor::noteEdit);
    connect(m_html, &SourceEditor::edited, this, &TemplateEditor::noteEdit);
    connect(m_text, &SourceEditor::edited, this, &TemplateEditor::noteEdit);
    connect(m_pictures, &FileListEditor::edited, this, &TemplateEditor::noteEdit);
    connect(m_attachments, &FileListEditor::edited, this, &TemplateEditor::noteEdit);
    connect(m_pictures, &FileListEditor::failed, this, &TemplateEditor::failed);
    connect(m_attachments, &FileListEditor::failed, this, &TemplateEditor::failed);
    connect(m_pictures, &FileListEditor::insertRequested, this, [this](const QString &contentId) {
        m_tabs->setCurrentWidget(m_html);
        m_html->insertText(QStringLiteral("<img src=\"cid:") + contentId + QStringLiteral("\" alt=\"\">"));
        m_html->setFocus();
    });
    connect(m_kind, &QButtonGroup::idClicked, this, [this] {
        updateTabs();
        noteEdit();
    });
    connect(m_preview, &TemplatePreviewPane::findingsChanged, this, &TemplateEditor::showFindings);
    connect(m_problems, &QListWidget::itemActivated, this, [this] { goToFinding(m_problems->currentRow()); });
    connect(m_problems, &QListWidget::itemClicked, this, [this] { goToFinding(m_problems->currentRow()); });
    for (QWidget *field : {static_cast<QWidget *>(m_subject), m_html->focusProxy(), m_text->focusProxy()})
        field->installEventFilter(this);
}

void TemplateEditor::edit(const MessageTemplate &draft, const MessageTemplate &saved, const QString &savedName)
{
    m_showing = true;
    m_preview->clear();
    m_saved = saved;
    m_savedName = savedName;
    m_id = saved.id;
    m_name->setText(draft.name);
    m_subject->setText(draft.subject);
    m_subject->setCursorPosition(0);
    m_html->setText(draft.html);
    m_text->setText(draft.text);
    m_pictures->setFiles(draft.images);
    m_attachments->setFiles(draft.attachments);
    m_findBar->hide();
    m_showing = false;
    setKind(draft.kind);
    m_preview->showTemplate(messageTemplate());
    Q_EMIT changed();
}

void TemplateEditor::setKind(MessageTemplate::Kind kind)
{
    m_kind->button(static_cast<int>(kind))->setChecked(true);
    updateTabs();
    m_tabs->setCurrentWidget(kind == MessageTemplate::Kind::Html ? static_cast<QWidget *>(m_html) : m_textTab);
}

MessageTemplate::Kind TemplateEditor::kind() const
{
    return static_cast<MessageTemplate::Kind>(m_kind->checkedId());
}

void TemplateEditor::updateTabs()
{
    const bool isHtml = kind() == MessageTemplate::Kind::Html;
    m_tabs->setTabVisible(m_tabs->indexOf(m_html), isHtml);
    m_textHint->setText(tr("Left empty, the text part is made from the HTML."));
    m_textHint->setVisible(isHtml);
    const auto counted = [](const QString &name, qsizetype count) {
        return count == 0 ? name : name + QStringLiteral(" (") + QString::number(count) + QLatin1Char(')');
    };
    m_tabs->setTabText(m_tabs->indexOf(m_pictures), counted(tr("Pictures"), m_pictures->files().size()));
    m_tabs->setTabText(m_tabs->indexOf(m_attachments), counted(tr("Attachments"), m_attachments->files().size()));
}

MessageTemplate TemplateEditor::messageTemplate() const
{
    MessageTemplate made;
    made.id = m_id;
    made.name = m_name->text().trimmed();
    made.kind = kind();
    made.subject = m_subject->text();
    if (made.kind == MessageTemplate::Kind::Html)
        made.html = m_html->text();
    made.text = m_text->text();
    made.images = m_pictures->files();
    made.attachments = m_attachments->files();
    return made;
}

bool TemplateEditor::isModified() const
{
    return !sameTemplate(messageTemplate(), m_saved);
}

void TemplateEditor::markSaved(const MessageTemplate &saved)
{
    m_saved = saved;
    m_savedName = saved.name;
    Q_EMIT changed();
}

void TemplateEditor::noteEdit()
{
    if (m_showing)
        return;
    updateTabs();
    m_preview->showTemplate(messageTemplate());
    Q_EMIT changed();
}

void TemplateEditor::insertPlaceholder(const QString &name)
{
    const QString text = QStringLiteral("{{") + name + QStringLiteral("}}");
    if (m_lastFocus == m_subject) {
        m_subject->insert(text);
        m_subject->setFocus();
        return;
    }
    SourceEditor *editor = m_lastFocus == m_text || kind() == MessageTemplate::Kind::Standard ? m_text : m_html;
    editor->insertText(text);
    editor->setFocus();
}

void TemplateEditor::showFindings(const QList<LintFinding> &findings)
{
    m_findings = findings;
    m_problems->clear();
    const bool dark = Theme::isDark(palette());
    QList<SourceMark> htmlMarks;
    QList<SourceMark> textMarks;
    for (const LintFinding &finding : findings) {
        const bool isError = finding.severity == LintFinding::Severity::Error;
        const bool isHint = finding.severity == LintFinding::Severity::Hint;
        const QString iconName = isError  ? QStringLiteral("circle-x")
                                 : isHint ? QStringLiteral("info")
                                          : QStringLiteral("triangle-alert");
        const Tone tone = isError ? Tone::Problem : isHint ? Tone::Information : Tone::Warning;
        const QString text = finding.place.isEmpty() ? finding.text : tr("%1: %2").arg(finding.place, finding.text);
        auto *item = new QListWidgetItem(icon(iconName, Theme::foreground(tone, dark)), text, m_problems);
        item->setToolTip(finding.text);
        const SourcePlace place = readPlace(finding.place);
        if (isHint || finding.place.isEmpty())
            continue;
        const SourceMark mark{place.line, place.column, isError, finding.text};
        if (place.part == QLatin1String("html"))
            htmlMarks << mark;
        else if (place.part == QLatin1String("text"))
            textMarks << mark;
    }
    m_html->setMarks(htmlMarks);
    m_text->setMarks(textMarks);
    constexpr int mostRows = 4;
    const int rows = qMin(mostRows, m_problems->count());
    m_problems->setFixedHeight(rows * m_problems->sizeHintForRow(0) + 2 * m_problems->frameWidth() + 2);
    m_problems->setVisible(!findings.isEmpty());
}

void TemplateEditor::goToFinding(int row)
{
    if (row < 0 || row >= m_findings.size())
        return;
    const SourcePlace place = readPlace(m_findings[row].place);
    if (place.part == QLatin1String("subject")) {
        m_subject->setFocus();
        m_subject->setCursorPosition(place.column - 1);
    } else if (place.part == QLatin1String("text")) {
        m_tabs->setCurrentWidget(m_textTab);
        m_text->goTo(place.line, place.column);
    } else if (place.part == QLatin1String("html")) {
        m_tabs->setCurrentWidget(m_html);
        m_html->goTo(place.line, place.column);
    } else if (place.part.startsWith(QLatin1String("name"))) {
        m_name->setFocus();
    }
}

void TemplateEditor::focusFind()
{
    m_findBar->show();
    const QString selected = (m_tabs->currentWidget() == m_textTab ? m_text : m_html)->selectedText();
    if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n')))
        m_find->setText(selected);
    m_find->setFocus();
    m_find->selectAll();
}

void TemplateEditor::findNext()
{
    SourceEditor *editor = m_tabs->currentWidget() == m_textTab ? m_text : m_html;
    const bool found = m_find->text().isEmpty() || editor->findNext(m_find->text());
    m_find->setToolTip(found ? QString() : tr("Not found"));
    QPalette palette;
    if (!found)
        palette.setColor(QPalette::Text, Theme::foreground(Tone::Problem, Theme::isDark(this->palette())));
    m_find->setPalette(palette);
}

bool TemplateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (watched == m_subject)
            m_lastFocus = m_subject;
        else if (watched == m_html->focusProxy())
            m_lastFocus = m_html;
        else if (watched == m_text->focusProxy())
            m_lastFocus = m_text;
    }
    if (watched == m_find && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_findBar->hide();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace odziv
