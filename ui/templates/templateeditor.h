/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/error.h"
#include "common/jobtracker.h"
#include "templates/messagetemplate.h"
#include "templates/templatelint.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace odziv {

class BlocksEditor;
class FileListEditor;
class FindBar;
class PersonalFilesEditor;
class PlaceholderPanel;
class SourceEditor;
class SubjectEditor;
class TemplatePreviewPane;
class VisualEditor;

/// True when both would send the same message; ids do not count.
bool sameTemplate(const MessageTemplate &a, const MessageTemplate &b);

/// One message template being written: name, kind, subject, the message in one of three views (blocks, visual, HTML),
/// text, pictures and attachments at the left, the message as a recipient sees it at the right, what was found wrong
/// below. The views Visual and HTML show one source; a message of blocks is a document of its own, from which its HTML
/// is made.
class TemplateEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateEditor(const UiContext &context, QWidget *parent = nullptr);

    /// Starts on `draft`; `saved` is what the workspace holds under `savedName` (empty: not saved yet).
    void edit(const MessageTemplate &draft, const MessageTemplate &saved, const QString &savedName);
    MessageTemplate messageTemplate() const;
    QString name() const;
    QString savedName() const { return m_savedName; }
    bool isModified() const;
    void markSaved(const MessageTemplate &saved);

    QLineEdit *nameField() const { return m_name; }
    QLineEdit *subjectField() const;
    SubjectEditor *subjectEditor() const { return m_subject; }
    PlaceholderPanel *placeholders() const { return m_placeholders; }
    FindBar *findBar() const { return m_findBar; }
    SourceEditor *htmlSource() const { return m_html; }
    SourceEditor *textSource() const { return m_text; }
    QCheckBox *inlineStyles() const { return m_inlineStyles; }
    QComboBox *legalClassBox() const { return m_legalClassBox; }
    VisualEditor *visual() const { return m_visual; }
    BlocksEditor *blocks() const { return m_blocks; }
    QTabWidget *tabs() const { return m_tabs; }
    FileListEditor *pictures() const { return m_pictures; }
    FileListEditor *attachments() const { return m_attachments; }
    PersonalFilesEditor *personalFiles() const { return m_personalFiles; }
    TemplatePreviewPane *preview() const { return m_preview; }
    QListWidget *problems() const { return m_problems; }
    QSplitter *splitter() const { return m_splitter; }
    void focusFind();
    /// Types around the selection, or at the cursor, where that was last: subject, preheader, html or text.
    void insertAround(const QString &before, const QString &after);
    void setPlaceholdersVisible(bool visible);
    /// Writes the text that the HTML makes into the text part, to be edited.
    void takeTextFromHtml();
    /// Puts the view of that name in front, as far as the template has it.
    void showView(MessageTemplate::View view);
    /// Asks how, and puts the picture at the cursor of the view in front.
    void insertPicture(const QString &contentId);
    /// The same with the logo of the sender's profile.
    void insertLogo();
    /// From blocks to the source, for good; asks before.
    void leaveBlocks();
    void setKind(MessageTemplate::Kind kind);

Q_SIGNALS:
    void changed();
    void failed(const odziv::Error &error);
    /// The author wants to mend what the sender's profile lacks.
    void profileRequested();

private:
    QWidget *makeHead();
    QWidget *makeSources();
    QWidget *makeTextTab();
    QWidget *makeHtmlTab();
    QWidget *makeAttachmentsTab();
    void connectViews();
    void noteFocus(QWidget *now);
    void stepView(int direction);
    void fillView();
    void takeFromVisual();
    void takeFromBlocks();
    void takeInlineData();
    QStringList completions() const;
    void connectFields();
    void noteEdit();
    std::optional<LegalClass> legalClass() const;
    void takeLegalClass();
    void replaceBody(const QString &body);
    void updateTabs();
    void showFindings(const QList<LintFinding> &findings);
    void goToFinding(int row);
    void showWhoLacks(const LintFinding &finding);
    SourceEditor *currentSource() const;
    MessageTemplate::Kind kind() const;

    UiContext m_context;
    JobTracker m_logoJob;
    MessageTemplate m_saved;
    QString m_savedName;
    MessageTemplateId m_id;
    bool m_showing = false;
    QList<LintFinding> m_findings;
    QWidget *m_lastFocus = nullptr; ///< a field of the subject editor, or one of the views
    QString m_folder;
    MessageTemplate::View m_view = MessageTemplate::View::Source;
    QString m_design;          ///< of the blocks, as it was last made
    bool m_takingOver = false; ///< a view gives the source what was changed in it

    QLineEdit *m_name;
    SubjectEditor *m_subject;
    QButtonGroup *m_kind;
    QComboBox *m_legalClassBox;
    QToolButton *m_placeholderButton;
    PlaceholderPanel *m_placeholders;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    BlocksEditor *m_blocks;
    VisualEditor *m_visual;
    QCheckBox *m_inlineStyles;
    SourceEditor *m_html;
    QWidget *m_htmlTab = nullptr;
    QWidget *m_blocksBar = nullptr;
    SourceEditor *m_text;
    QWidget *m_textTab = nullptr;
    QLabel *m_textHint;
    QToolButton *m_takeText;
    FileListEditor *m_pictures;
    FileListEditor *m_attachments;
    PersonalFilesEditor *m_personalFiles;
    QWidget *m_attachmentsTab = nullptr;
    TemplatePreviewPane *m_preview;
    QListWidget *m_problems;
    FindBar *m_findBar;
};

} // namespace odziv
