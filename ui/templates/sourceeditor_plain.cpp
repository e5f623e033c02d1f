/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sourceeditor.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace odziv {

namespace {

/// Paints placeholders and tags where no full lexer is there.
class PlaceholderHighlighter final : public QSyntaxHighlighter
{
public:
    PlaceholderHighlighter(QTextDocument *document, const QWidget *widget)
        : QSyntaxHighlighter(document)
        , m_widget(widget)
    {}

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression tag(QStringLiteral("</?[A-Za-z][^>]*>"));
        static const QRegularExpression placeholder(QStringLiteral(R"(\{\{[^{}]*\}\}\}?)"));
        QTextCharFormat tagFormat;
        tagFormat.setForeground(m_widget->palette().link());
        paint(text, tag, tagFormat);
        QTextCharFormat placeholderFormat;
        placeholderFormat.setFontWeight(QFont::Bold);
        paint(text, placeholder, placeholderFormat);
    }

private:
    void paint(const QString &text, const QRegularExpression &pattern, const QTextCharFormat &format)
    {
        auto matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
        }
    }

    const QWidget *m_widget;
};

} // namespace

/// The plain text edit behind the editor, for builds without Scintilla.
class SourceEditor::Private
{
public:
    QPlainTextEdit *editor = nullptr;
    QString lineEnd = QStringLiteral("\n"); ///< what the text came with; the edit itself knows paragraphs only
    QString pristine;                       ///< the text as it was set, given back while it is unchanged
    bool silent = false;
};

SourceEditor::SourceEditor(Language language, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    d->editor = new QPlainTextEdit(this);
    d->editor->setFrameShape(QFrame::NoFrame);
    d->editor->setAccessibleName(tr("Source of the template"));
    d->editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    if (language == Language::Html)
        new PlaceholderHighlighter(d->editor->document(), this);
    layout->addWidget(d->editor);
    setFocusProxy(d->editor);
    connect(d->editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!d->silent)
            Q_EMIT edited();
    });
}

SourceEditor::~SourceEditor() = default;

QString SourceEditor::text() const
{
    if (!d->editor->document()->isModified())
        return d->pristine;
    QString text = d->editor->toPlainText();
    if (d->lineEnd != QLatin1String("\n"))
        text.replace(QLatin1Char('\n'), d->lineEnd);
    return text;
}

void SourceEditor::setText(const QString &text)
{
    d->silent = true;
    d->pristine = text;
    d->lineEnd = text.contains(QLatin1String("\r\n")) ? QStringLiteral("\r\n") : QStringLiteral("\n");
    d->editor->setPlainText(text);
    d->editor->document()->setModified(false);
    d->silent = false;
}

void SourceEditor::setReadOnly(bool readOnly)
{
    d->editor->setReadOnly(readOnly);
}

void SourceEditor::insertText(const QString &text)
{
    d->editor->textCursor().insertText(text);
}

QString SourceEditor::selectedText() const
{
    return d->editor->textCursor().selectedText();
}

void SourceEditor::setMarks(const QList<SourceMark> &marks)
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const SourceMark &mark : marks) {
        const QTextBlock block = d->editor->document()->findBlockByNumber(mark.line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.cursor.setPosition(block.position() + qBound(0, mark.column - 1, block.length() - 1));
        selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setToolTip(mark.text);
        selections << selection;
    }
    d->editor->setExtraSelections(selections);
}

void SourceEditor::goTo(int line, int column)
{
    const QTextBlock block = d->editor->document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qBound(0, column - 1, block.length() - 1));
    d->editor->setTextCursor(cursor);
    d->editor->setFocus();
}

void SourceEditor::setCompletions(const QStringList &)
{}

void SourceEditor::complete()
{}

bool SourceEditor::findNext(const QString &what, bool caseSensitive)
{
    if (what.isEmpty())
        return false;
    const QTextDocument::FindFlags flags
        = caseSensitive ? QTextDocument::FindCaseSensitively : QTextDocument::FindFlags();
    if (d->editor->find(what, flags))
        return true;
    d->editor->moveCursor(QTextCursor::Start);
    return d->editor->find(what, flags);
}

bool SourceEditor::replaceNext(const QString &what, const QString &with, bool caseSensitive)
{
    const Qt::CaseSensitivity sensitivity = caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (selectedText().compare(what, sensitivity) == 0)
        insertText(with);
    return findNext(what, caseSensitive);
}

int SourceEditor::replaceAll(const QString &what, const QString &with, bool caseSensitive)
{
    const Qt::CaseSensitivity sensitivity = caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    QString all = text();
    const auto count = static_cast<int>(all.count(what, sensitivity));
    if (count > 0)
        replaceText(all.replace(what, with, sensitivity));
    return count;
}

void SourceEditor::insertAround(const QString &before, const QString &after)
{
    QTextCursor cursor = d->editor->textCursor();
    const QString selected = cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    cursor.insertText(before + selected + after);
    cursor.setPosition(cursor.position() - static_cast<int>(after.size()));
    d->editor->setTextCursor(cursor);
}

void SourceEditor::replaceText(const QString &text)
{
    QTextCursor cursor(d->editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void SourceEditor::undo()
{
    d->editor->undo();
}

void SourceEditor::redo()
{
    d->editor->redo();
}

bool SourceEditor::canUndo() const
{
    return d->editor->document()->isUndoAvailable();
}

bool SourceEditor::canRedo() const
{
    return d->editor->document()->isRedoAvailable();
}

void SourceEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
}

} // namespace odziv
