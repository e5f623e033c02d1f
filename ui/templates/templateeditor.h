/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/error.h"
#include "templates/messagetemplate.h"
#include "templates/templatelint.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace odziv {

class FileListEditor;
class SourceEditor;
class TemplatePreviewPane;

/// True when both would send the same message; ids do not count.
bool sameTemplate(const MessageTemplate &a, const MessageTemplate &b);

/// One message template being written: name, kind, subject, source, pictures and attachments at the left, the message
/// as a recipient sees it at the right, what was found wrong below.
class TemplateEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateEditor(const UiContext &context, QWidget *parent = nullptr);

    /// Starts on `draft`; `saved` is what the workspace holds under `savedName` (empty: not saved yet).
    void edit(const MessageTemplate &draft, const MessageTemplate &saved, const QString &savedName);
    MessageTemplate messageTemplate() const;
    QString savedName() const { return m_savedName; }
    bool isModified() const;
    void markSaved(const MessageTemplate &saved);

    QLineEdit *nameField() const { return m_name; }
    QLineEdit *subjectField() const { return m_subject; }
    SourceEditor *htmlSource() const { return m_html; }
    SourceEditor *textSource() const { return m_text; }
    FileListEditor *pictures() const { return m_pictures; }
    FileListEditor *attachments() const { return m_attachments; }
    TemplatePreviewPane *preview() const { return m_preview; }
    QListWidget *problems() const { return m_problems; }
    QSplitter *splitter() const { return m_splitter; }
    void focusFind();
    /// Types `{{name}}` where the cursor was last: subject, html or text.
    void insertPlaceholder(const QString &name);
    void setKind(MessageTemplate::Kind kind);

Q_SIGNALS:
    void changed();
    void failed(const odziv::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeSources();
    QWidget *makeFindBar();
    QMenu *makePlaceholderMenu();
    void connectFields();
    void noteEdit();
    void updateTabs();
    void showFindings(const QList<LintFinding> &findings);
    void goToFinding(int row);
    void findNext();
    MessageTemplate::Kind kind() const;

    UiContext m_context;
    MessageTemplate m_saved;
    QString m_savedName;
    MessageTemplateId m_id;
    bool m_showing = false;
    QList<LintFinding> m_findings;
    QWidget *m_lastFocus = nullptr; ///< subject, html or text

    QLineEdit *m_name;
    QLineEdit *m_subject;
    QButtonGroup *m_kind;
    QToolButton *m_placeholders;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    SourceEditor *m_html;
    SourceEditor *m_text;
    QWidget *m_textTab = nullptr;
    QLabel *m_textHint;
    FileListEditor *m_pictures;
    FileListEditor *m_attachments;
    TemplatePreviewPane *m_preview;
    QListWidget *m_problems;
    QWidget *m_findBar = nullptr;
    QLineEdit *m_find = nullptr;
};

} // namespace odziv
