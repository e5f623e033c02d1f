/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace odziv {

/// A place in a source text that somebody should look at. Lines and columns count from 1.
struct SourceMark
{
    int line = 1;
    int column = 1;
    bool isError = false;
    QString text;
};

/// The pane in which the source of a template is written: numbered lines, colours for HTML and for placeholders,
/// completion after "{{" and "<", find and replace. Keeps the text byte for byte, line ends included.
class SourceEditor final : public QWidget
{
    Q_OBJECT

public:
    enum class Language { Html, PlainText };

    explicit SourceEditor(Language language, QWidget *parent = nullptr);
    ~SourceEditor() override;

    QString text() const;
    /// Starts a new text: forgets the undo steps.
    void setText(const QString &text);
    void setReadOnly(bool readOnly);
    /// Types `text` at the cursor, in place of the selection, as one undo step.
    void insertText(const QString &text);
    /// Types `before` and `after` around the selection; the cursor stays between them.
    void insertAround(const QString &before, const QString &after);
    /// Replaces everything as one undo step, and says so by edited().
    void replaceText(const QString &text);
    QString selectedText() const;

    /// Replaces all marks; each is shown at its line with its text.
    void setMarks(const QList<SourceMark> &marks);
    /// Moves the cursor there and takes the focus.
    void goTo(int line, int column);
    /// What may stand between "{{" and "}}".
    void setCompletions(const QStringList &names);

    /// Offers what may stand at the cursor.
    void complete();

    /// Selects the next occurrence after the cursor, from the top after the last; false when there is none.
    bool findNext(const QString &what, bool caseSensitive = false);
    /// Replaces the occurrence that is selected, if one is, and selects the next.
    bool replaceNext(const QString &what, const QString &with, bool caseSensitive = false);
    /// Replaces all as one undo step; how many there were.
    int replaceAll(const QString &what, const QString &with, bool caseSensitive = false);

    void undo();
    void redo();
    bool canUndo() const;
    bool canRedo() const;

Q_SIGNALS:
    /// The user or insertText(), undo() or redo() changed the text; not setText().
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace odziv
