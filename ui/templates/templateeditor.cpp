/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templateeditor.h"

#include "templates/inlinedata.h"
#include "templates/placeholders.h"
#include "templates/senderprofile.h"
#include "templates/textsource.h"
#include "ui/segments/cataloglabels.h"
#include "ui/segments/library/memberlistview.h"
#include "ui/segments/library/membersdialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/templates/blockseditor.h"
#include "ui/templates/filelisteditor.h"
#include "ui/templates/findbar.h"
#include "ui/templates/personalfileseditor.h"
#include "ui/templates/picturedialog.h"
#include "ui/templates/placeholderpanel.h"
#include "ui/templates/recipientchooser.h"
#include "ui/templates/sourceeditor.h"
#include "ui/templates/subjecteditor.h"
#include "ui/templates/templatepreviewpane.h"
#include "ui/templates/visualeditor.h"
#include "ui/templates/webeditorview.h"
#include "ui/widgets/ask.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

/// Lines as wide as the list, cut with an ellipsis: the tool tip has the whole.
class FindingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

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

/// A place as people read it: files name the parts in English.
QString shownPlace(const QString &place)
{
    static const QHash<QString, const char *> parts{
        {QStringLiteral("subject"), QT_TR_NOOP("Subject")}, {QStringLiteral("preheader"), QT_TR_NOOP("Preview line")},
        {QStringLiteral("html"), QT_TR_NOOP("HTML")},       {QStringLiteral("text"), QT_TR_NOOP("Text")},
        {QStringLiteral("images"), QT_TR_NOOP("Pictures")}, {QStringLiteral("attachments"), QT_TR_NOOP("Attachments")}};
    const QString part = readPlace(place).part;
    const char *word = parts.value(part);
    return word ? TemplateEditor::tr(word) + place.sliced(part.size()) : place;
}

} // namespace

bool sameTemplate(const MessageTemplate &a, const MessageTemplate &b)
{
    return a.name == b.name && a.kind == b.kind && a.subject == b.subject && a.preheader == b.preheader
           && a.html == b.html && a.text == b.text && a.view == b.view && a.design == b.design
           && a.inlineStyles == b.inlineStyles && a.legalClass == b.legalClass && a.personalFiles == b.personalFiles
           && sameFiles(a.images, b.images) && sameFiles(a.attachments, b.attachments);
}

TemplateEditor::TemplateEditor(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_logoJob(this, &context.quickReads)
    , m_name(new QLineEdit(this))
    , m_subject(new SubjectEditor(this))
    , m_kind(new QButtonGroup(this))
    , m_legalClassBox(new QComboBox(this))
    , m_placeholderButton(new QToolButton(this))
    , m_placeholders(new PlaceholderPanel(context, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_tabs(new QTabWidget(this))
    , m_blocks(new BlocksEditor(context.locale.name().left(2), this))
    , m_visual(new VisualEditor(this))
    , m_inlineStyles(new QCheckBox(tr("&Inline styles when sending"), this))
    , m_html(new SourceEditor(SourceEditor::Language::Html, this))
    , m_text(new SourceEditor(SourceEditor::Language::PlainText, this))
    , m_textHint(new QLabel(this))
    , m_takeText(new QToolButton(this))
    , m_pictures(new FileListEditor(FileListEditor::Kind::Pictures, context.locale, this))
    , m_attachments(new FileListEditor(FileListEditor::Kind::Attachments, context.locale, this))
    , m_personalFiles(new PersonalFilesEditor(this))
    , m_preview(new TemplatePreviewPane(context, this))
    , m_problems(new QListWidget(this))
    , m_findBar(new FindBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal + spacing::tight);
    layout->addWidget(makeHead());
    m_splitter->addWidget(m_placeholders);
    m_splitter->addWidget(makeSources());
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing::wide);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({270, 480, 560});
    layout->addWidget(m_splitter, 1);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setAccessibleName(tr("What was found in the template"));
    m_problems->setIconSize({16, 16});
    m_problems->setUniformItemSizes(true);
    m_problems->setItemDelegate(new FindingDelegate(m_problems));
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_problems->hide();
    layout->addWidget(m_problems);
    const QStringList names = completions();
    for (SourceEditor *editor : {m_html, m_text})
        editor->setCompletions(names);
    setPlaceholdersVisible(false);
    m_lastFocus = m_html;
    connectFields();
    connectViews();
}

QStringList TemplateEditor::completions() const
{
    QStringList names;
    for (const PlaceholderGroup &group : Placeholders::groups()) {
        if (group.repeats)
            names << QLatin1Char('#') + group.name;
        for (const CatalogColumn *column : group.allColumns()) {
            if (column->type != ColumnType::Id)
                names << group.name + QLatin1Char('.') + column->name;
        }
    }
    return names;
}

void TemplateEditor::edit(const MessageTemplate &draft, const MessageTemplate &saved, const QString &savedName)
{
    m_showing = true;
    m_preview->clear();
    m_saved = saved;
    m_savedName = savedName;
    m_id = saved.id;
    m_name->setText(draft.name);
    m_subject->subject()->setText(draft.subject);
    m_subject->subject()->setCursorPosition(0);
    m_subject->preheader()->setText(draft.preheader);
    m_folder = draft.folder;
    m_view = draft.kind == MessageTemplate::Kind::Html ? draft.view : MessageTemplate::View::Source;
    m_design = draft.design;
    m_html->setText(draft.html);
    m_inlineStyles->setChecked(draft.inlineStyles);
    m_legalClassBox->setCurrentIndex(m_legalClassBox->findData(legalClassName(draft.legalClass)));
    m_text->setText(draft.text);
    m_pictures->setFiles(draft.images);
    m_attachments->setFiles(draft.attachments);
    m_personalFiles->setFiles(draft.personalFiles);
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
    if (kind == MessageTemplate::Kind::Html)
        showView(m_view);
    else
        m_tabs->setCurrentWidget(m_textTab);
    fillView();
}

void TemplateEditor::showView(MessageTemplate::View view)
{
    QWidget *tab = view == MessageTemplate::View::Blocks   ? static_cast<QWidget *>(m_blocks)
                   : view == MessageTemplate::View::Visual ? static_cast<QWidget *>(m_visual)
                                                           : m_htmlTab;
    m_tabs->setCurrentWidget(m_tabs->isTabVisible(m_tabs->indexOf(tab)) ? tab : m_htmlTab);
}

/// Gives the view in front what it is to show.
void TemplateEditor::fillView()
{
    if (m_showing || kind() != MessageTemplate::Kind::Html)
        return;
    if (m_tabs->currentWidget() == m_visual)
        m_visual->setHtml(m_html->text(), m_pictures->files());
    else if (m_tabs->currentWidget() == m_blocks)
        m_blocks->setDesign(m_design, m_pictures->files(), m_html->text().isEmpty());
}

void TemplateEditor::takeFromVisual()
{
    m_takingOver = true;
    m_view = MessageTemplate::View::Visual;
    m_html->replaceText(m_visual->html());
    m_takingOver = false;
}

void TemplateEditor::takeFromBlocks()
{
    if (m_view != MessageTemplate::View::Blocks)
        return;
    m_design = m_blocks->design();
    m_html->setText(m_blocks->html());
    noteEdit();
}

void TemplateEditor::leaveBlocks()
{
    ask::confirm(this, tr("Go on in the HTML?"),
                 tr("From then on you change the HTML itself, by hand or in the Visual view. There is no way back: the "
                    "blocks are given up."),
                 tr("Give up the blocks"), [this] {
                     m_view = MessageTemplate::View::Source;
                     m_design.clear();
                     updateTabs();
                     m_tabs->setCurrentWidget(m_htmlTab);
                     noteEdit();
                 });
}

void TemplateEditor::takeInlineData()
{
    const MessageTemplate taken = withInlineDataAsPictures(messageTemplate());
    m_pictures->setFiles(taken.images);
    m_html->replaceText(taken.html);
}

void TemplateEditor::insertPicture(const QString &contentId)
{
    const MessageFile *picture = m_pictures->picture(contentId);
    if (!picture)
        return;
    auto *dialog = new PictureDialog(*picture, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, contentId] {
        const bool inVisual
            = m_tabs->currentWidget() == m_visual || (m_tabs->currentWidget() == m_pictures && m_lastFocus == m_visual);
        if (inVisual) {
            m_tabs->setCurrentWidget(m_visual);
            m_visual->insertPicture(contentId, dialog->alternative(), dialog->pictureWidth());
            return;
        }
        m_tabs->setCurrentWidget(m_htmlTab);
        m_html->insertText(pictureTag(contentId, dialog->alternative(), dialog->pictureWidth()));
        m_html->setFocus();
    });
    dialog->open();
}

void TemplateEditor::insertLogo()
{
    using Logo = Result<std::optional<MessageFile>>;
    m_logoJob.start(
        [&workspace = m_context.workspace](const CancelFlag &) -> Logo {
            auto reader = workspace.reader();
            return reader ? SenderProfile::logo(**reader) : failure(reader.error());
        },
        [this](const Logo &logo) {
            if (!logo || !*logo) {
                Q_EMIT failed(!logo ? logo.error()
                                    : Error{ErrorCode::NotFound,
                                            tr("The sender's profile has no logo yet; choose one there first."),
                                            {},
                                            {}});
                return;
            }
            if (!m_pictures->picture(SenderProfile::logoContentId())) {
                m_pictures->setFiles(m_pictures->files() + QList<MessageFile>{**logo});
                noteEdit();
            }
            insertPicture(SenderProfile::logoContentId());
        });
}

MessageTemplate::Kind TemplateEditor::kind() const
{
    return static_cast<MessageTemplate::Kind>(m_kind->checkedId());
}

void TemplateEditor::updateTabs()
{
    const bool isHtml = kind() == MessageTemplate::Kind::Html;
    const bool isBlocks = isHtml && m_view == MessageTemplate::View::Blocks;
    const bool hasEngine = WebEditorView::isAvailable();
    m_tabs->setTabVisible(m_tabs->indexOf(m_blocks), isBlocks && hasEngine);
    m_tabs->setTabVisible(m_tabs->indexOf(m_visual), isHtml && !isBlocks && hasEngine);
    m_tabs->setTabVisible(m_tabs->indexOf(m_htmlTab), isHtml);
    m_html->setReadOnly(isBlocks);
    m_blocksBar->setVisible(isBlocks);
    m_textHint->setText(tr("Left empty, the text part is made from the HTML."));
    m_textHint->setVisible(isHtml);
    m_takeText->setVisible(isHtml);
    m_subject->setPreheaderVisible(isHtml);
    const auto counted = [](const QString &name, qsizetype count) {
        return count == 0 ? name : name + QStringLiteral(" (") + QString::number(count) + QLatin1Char(')');
    };
    m_tabs->setTabText(m_tabs->indexOf(m_pictures), counted(tr("Pictures"), m_pictures->files().size()));
    m_tabs->setTabText(m_tabs->indexOf(m_attachmentsTab),
                       counted(tr("Attachments"), m_attachments->files().size() + m_personalFiles->files().size()));
}

QString TemplateEditor::name() const
{
    return m_name->text().trimmed();
}

MessageTemplate TemplateEditor::messageTemplate() const
{
    MessageTemplate made;
    made.id = m_id;
    made.name = name();
    made.kind = kind();
    made.subject = m_subject->subject()->text();
    made.folder = m_folder;
    if (made.kind == MessageTemplate::Kind::Html) {
        made.preheader = m_subject->preheader()->text();
        made.html = m_html->text();
        made.view = m_view;
        made.inlineStyles = m_inlineStyles->isChecked();
        if (m_view == MessageTemplate::View::Blocks)
            made.design = m_design;
    }
    made.legalClass = legalClass();
    made.text = m_text->text();
    made.images = m_pictures->files();
    made.attachments = m_attachments->files();
    made.personalFiles = m_personalFiles->files();
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
    const MessageTemplate typed = messageTemplate();
    m_visual->setPictures(typed.images);
    m_preview->showTemplate(typed);
    Q_EMIT changed();
}

QLineEdit *TemplateEditor::subjectField() const
{
    return m_subject->subject();
}

void TemplateEditor::insertAround(const QString &before, const QString &after)
{
    if (auto *field = qobject_cast<QLineEdit *>(m_lastFocus)) {
        const QString selected = field->selectedText();
        field->insert(before + selected + after);
        field->setCursorPosition(field->cursorPosition() - static_cast<int>(after.size()));
        field->setFocus();
        return;
    }
    if (m_tabs->currentWidget() == m_visual) {
        m_visual->insertAround(before, after);
    } else if (m_tabs->currentWidget() == m_blocks) {
        m_blocks->insertAround(before, after);
    } else {
        SourceEditor *editor = currentSource();
        editor->insertAround(before, after);
        editor->setFocus();
    }
}

void TemplateEditor::setPlaceholdersVisible(bool visible)
{
    m_placeholderButton->setChecked(visible);
    m_placeholders->setVisible(visible);
}

void TemplateEditor::takeTextFromHtml()
{
    const QString text = textSourceOfHtml(m_html->text());
    if (text.isEmpty())
        Q_EMIT failed({ErrorCode::InvalidInput,
                       tr("The HTML makes no text: it is empty, or one of its tags is broken."),
                       {},
                       {}});
    else
        m_text->replaceText(text);
}

/// The source that the author sees, else the one that was worked on last.
SourceEditor *TemplateEditor::currentSource() const
{
    const bool isText = m_tabs->currentWidget() == m_textTab
                        || (m_tabs->currentWidget() != m_htmlTab && m_lastFocus == m_text)
                        || kind() == MessageTemplate::Kind::Standard;
    return isText ? m_text : m_html;
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
        const QString text
            = finding.place.isEmpty() ? finding.text : tr("%1: %2").arg(shownPlace(finding.place), finding.text);
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
    if (m_findings[row].field.startsWith(QLatin1String("sender."))) {
        Q_EMIT profileRequested();
        return;
    }
    if (!m_findings[row].contacts.empty()) {
        showWhoLacks(m_findings[row]);
        return;
    }
    const SourcePlace place = readPlace(m_findings[row].place);
    if (place.part == QLatin1String("subject")) {
        m_subject->subject()->setFocus();
        m_subject->subject()->setCursorPosition(place.column - 1);
    } else if (place.part == QLatin1String("preheader")) {
        m_subject->preheader()->setFocus();
        m_subject->preheader()->setCursorPosition(place.column - 1);
    } else if (place.part == QLatin1String("text")) {
        m_tabs->setCurrentWidget(m_textTab);
        m_text->goTo(place.line, place.column);
    } else if (place.part == QLatin1String("html")) {
        m_tabs->setCurrentWidget(m_htmlTab);
        m_html->goTo(place.line, place.column);
    } else if (place.part.startsWith(QLatin1String("name"))) {
        m_name->setFocus();
    }
}

/// The people of a finding in a window beside this one; the chosen one fills the preview, which steps on from there.
void TemplateEditor::showWhoLacks(const LintFinding &finding)
{
    MemberList list;
    list.level = QStringLiteral("contact");
    list.ids = std::make_shared<const std::vector<qint64>>(finding.contacts);
    for (const auto &column :
         {QStringLiteral("contact.firstName"), QStringLiteral("contact.lastName"), QStringLiteral("contact.email"),
          QStringLiteral("customer.number"), QStringLiteral("customer.name")})
        list.format.columns << ListFormat::Column{column, column};
    auto *dialog = MembersDialog::open(m_context, tr("Without %1").arg(columnLabel(Catalog::builtIn(), finding.field)),
                                       tr("Double-click or Enter shows the message for that person."), list, this);
    dialog->list()->setOpener([chooser = m_preview->recipient(), contacts = list.ids](qint64 contact) {
        chooser->stepThrough(*contacts, contact);
    });
}

void TemplateEditor::focusFind()
{
    SourceEditor *source = currentSource();
    m_tabs->setCurrentWidget(source == m_text ? m_textTab : m_htmlTab);
    m_findBar->open(source);
}

} // namespace odziv
