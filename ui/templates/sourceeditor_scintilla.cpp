/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sourceeditor.h"

#include <QAction>
#include <QEvent>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QVBoxLayout>

// Scintilla's headers are written with Qt's keywords, which this project switches off.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscilexerhtml.h>
#include <Qsci/qsciscintilla.h>
#undef slots
#undef signals

namespace odziv {

namespace {

constexpr int placeholderIndicator = 8;
constexpr int errorIndicator = 9;
constexpr int warningIndicator = 10;
constexpr int errorMarker = 3;
constexpr int warningMarker = 4;
constexpr int nameList = 1;
constexpr int tagList = 2;

/// Colours of one palette; each at least 4.5:1 on its paper.
struct SourceColors
{
    QColor tag, attribute, value, comment, entity, placeholder, error, warning;
};

SourceColors colorsFor(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    if (isDark) {
        return {QColor(0x7cb7ff), QColor(0x9bd8c0), QColor(0xe8b67a), QColor(0x9aa5b1),
                QColor(0xd3a6f2), QColor(0x4fa3e0), QColor(0xff8a80), QColor(0xf2c14e)};
    }
    return {QColor(0x0b4f9e), QColor(0x0f6b4f), QColor(0x8a4b00), QColor(0x5a6472),
            QColor(0x7a2ea0), QColor(0x2b7cc4), QColor(0xb3261e), QColor(0x8a5a00)};
}

/// The end of line that a text uses most at its start; line feeds when it has none.
QsciScintilla::EolMode eolModeOf(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\n'))
            return QsciScintilla::EolUnix;
        if (text[i] == QLatin1Char('\r'))
            return i + 1 < text.size() && text[i + 1] == QLatin1Char('\n') ? QsciScintilla::EolWindows
                                                                           : QsciScintilla::EolMac;
    }
    return QsciScintilla::EolUnix;
}

/// What a mail is built of; everything else is dropped by one program or another.
QStringList mailTags()
{
    return QStringLiteral("a b blockquote body br center div em h1 h2 h3 head hr html i img li ol p small span strong "
                          "style sub sup table tbody td th thead title tr u ul")
        .split(u' ');
}

bool isVoidTag(const QString &name)
{
    return name == QLatin1String("br") || name == QLatin1String("hr") || name == QLatin1String("img");
}

} // namespace

/// The Scintilla behind the editor.
class SourceEditor::Private
{
public:
    Private(SourceEditor *owner, SourceEditor::Language kind)
        : q(owner)
        , language(kind)
    {}

    void build();
    void applyColors();
    void markPlaceholders();
    void suggest();
    void offer(int list, const QStringList &names, const QString &typed);
    void takeSuggestion(int list, const QString &name);
    QString textBeforeCursor() const;
    void clearMarks();
    int positionOf(int line, int column) const;

    SourceEditor *q;
    SourceEditor::Language language;
    QsciScintilla *editor = nullptr;
    QsciLexerHTML *lexer = nullptr;
    QStringList completions;
    bool silent = false; ///< the program changes the text, not the user
};

void SourceEditor::Private::build()
{
    editor = new QsciScintilla(q);
    editor->setUtf8(true);
    editor->setFrameShape(QFrame::NoFrame);
    editor->setAccessibleName(SourceEditor::tr("Source of the template"));
    editor->setMarginType(0, QsciScintilla::NumberMargin);
    editor->setMarginType(1, QsciScintilla::SymbolMargin);
    editor->setMarginMarkerMask(1, (1 << errorMarker) | (1 << warningMarker));
    editor->setMarginWidth(1, 12);
    editor->setMarginWidth(2, 0);
    editor->setWrapMode(QsciScintilla::WrapWord);
    editor->setWrapIndentMode(QsciScintilla::WrapIndentIndented);
    editor->setTabWidth(4);
    editor->setIndentationsUseTabs(false);
    editor->setAutoIndent(true);
    editor->setBraceMatching(QsciScintilla::NoBraceMatch);
    editor->setCaretLineVisible(true);
    editor->markerDefine(QsciScintilla::Circle, errorMarker);
    editor->markerDefine(QsciScintilla::RightTriangle, warningMarker);
    editor->indicatorDefine(QsciScintilla::StraightBoxIndicator, placeholderIndicator);
    editor->setIndicatorDrawUnder(true, placeholderIndicator);
    editor->indicatorDefine(QsciScintilla::SquiggleIndicator, errorIndicator);
    editor->indicatorDefine(QsciScintilla::SquiggleIndicator, warningIndicator);
    if (language == SourceEditor::Language::Html) {
        lexer = new QsciLexerHTML(editor);
        lexer->setFoldCompact(false);
        editor->setLexer(lexer);
        editor->setFolding(QsciScintilla::PlainFoldStyle, 2);
        editor->setMarginWidth(2, 14);
    }
    // Ctrl+Enter and Esc belong to the page; Scintilla would swallow them.
    editor->SendScintilla(QsciScintilla::SCI_CLEARCMDKEY, QsciScintilla::SCK_ESCAPE);
    editor->SendScintilla(QsciScintilla::SCI_CLEARCMDKEY,
                          QsciScintilla::SCK_RETURN + (QsciScintilla::SCMOD_CTRL << 16));
    applyColors();
}

void SourceEditor::Private::applyColors()
{
    const QPalette palette = q->palette();
    const SourceColors colors = colorsFor(palette);
    const QColor paper = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(q->font().pointSizeF());
    editor->setFont(font);
    editor->setPaper(paper);
    editor->setColor(ink);
    editor->setCaretForegroundColor(ink);
    editor->setCaretLineBackgroundColor(palette.color(QPalette::AlternateBase));
    editor->setSelectionBackgroundColor(palette.color(QPalette::Highlight));
    editor->setSelectionForegroundColor(palette.color(QPalette::HighlightedText));
    if (lexer) {
        lexer->setDefaultPaper(paper);
        lexer->setDefaultColor(ink);
        lexer->setPaper(paper, -1);
        lexer->setColor(ink, -1);
        lexer->setFont(font, -1);
        for (const int style : {QsciLexerHTML::Tag, QsciLexerHTML::UnknownTag, QsciLexerHTML::XMLTagEnd})
            lexer->setColor(colors.tag, style);
        for (const int style : {QsciLexerHTML::Attribute, QsciLexerHTML::UnknownAttribute})
            lexer->setColor(colors.attribute, style);
        for (const int style : {QsciLexerHTML::HTMLDoubleQuotedString, QsciLexerHTML::HTMLSingleQuotedString,
                                QsciLexerHTML::HTMLValue, QsciLexerHTML::HTMLNumber})
            lexer->setColor(colors.value, style);
        lexer->setColor(colors.comment, QsciLexerHTML::HTMLComment);
        lexer->setColor(colors.entity, QsciLexerHTML::Entity);
    }
    // After the lexer, which resets the margins.
    editor->setMarginsFont(font);
    editor->setMarginsBackgroundColor(palette.color(QPalette::Window));
    editor->setMarginsForegroundColor(palette.color(QPalette::PlaceholderText));
    editor->setFoldMarginColors(palette.color(QPalette::Window), palette.color(QPalette::Window));
    editor->setMarginWidth(0, QStringLiteral("00000"));
    QColor tint = colors.placeholder;
    tint.setAlpha(70);
    editor->setIndicatorForegroundColor(tint, placeholderIndicator);
    editor->setIndicatorForegroundColor(colors.error, errorIndicator);
    editor->setIndicatorForegroundColor(colors.warning, warningIndicator);
    editor->setMarkerBackgroundColor(colors.error, errorMarker);
    editor->setMarkerForegroundColor(colors.error, errorMarker);
    editor->setMarkerBackgroundColor(colors.warning, warningMarker);
    editor->setMarkerForegroundColor(colors.warning, warningMarker);
}

void SourceEditor::Private::markPlaceholders()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{\{[^{}]*\}\}\}?)"));
    const QByteArray bytes = editor->text().toUtf8();
    const QString text = QString::fromUtf8(bytes);
    editor->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, placeholderIndicator);
    editor->SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(bytes.size()));
    qsizetype from = 0;
    qsizetype position = 0; // in UTF-8 bytes, as Scintilla counts
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        position += QStringView(text).mid(from, match.capturedStart() - from).toUtf8().size();
        const qsizetype length = match.capturedView().toUtf8().size();
        editor->SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(position),
                              static_cast<long>(length));
        position += length;
        from = match.capturedEnd();
    }
}

QString SourceEditor::Private::textBeforeCursor() const
{
    int line = 0;
    int column = 0;
    editor->getCursorPosition(&line, &column);
    return editor->text(line).left(column);
}

/// Offers names after "{{" and tags after "<", narrowed to what is typed of them already.
void SourceEditor::Private::suggest()
{
    const QString before = textBeforeCursor();
    const qsizetype braces = before.lastIndexOf(QLatin1String("{{"));
    if (braces >= 0 && !before.mid(braces).contains(QLatin1Char('}'))) {
        offer(nameList, completions, before.mid(braces + 2));
        return;
    }
    const qsizetype angle = before.lastIndexOf(QLatin1Char('<'));
    const QString typed = before.mid(angle + 1);
    static const QRegularExpression letters(QStringLiteral("^[A-Za-z0-9]*$"));
    if (language == SourceEditor::Language::Html && angle >= 0 && letters.match(typed).hasMatch())
        offer(tagList, mailTags(), typed);
}

void SourceEditor::Private::offer(int list, const QStringList &names, const QString &typed)
{
    QStringList fitting;
    for (const QString &name : names) {
        if (name.contains(typed, Qt::CaseInsensitive))
            fitting << name;
    }
    fitting.sort(Qt::CaseInsensitive);
    if (!fitting.isEmpty())
        editor->showUserList(list, fitting);
}

/// Puts the chosen name in the place of what was typed of it.
void SourceEditor::Private::takeSuggestion(int list, const QString &name)
{
    int line = 0;
    int column = 0;
    editor->getCursorPosition(&line, &column);
    const QString before = editor->text(line).left(column);
    const qsizetype begin
        = list == nameList ? before.lastIndexOf(QLatin1String("{{")) + 2 : before.lastIndexOf(QLatin1Char('<')) + 1;
    QString after = QStringLiteral("}}");
    if (list == tagList)
        after = isVoidTag(name) ? QStringLiteral(">") : QString(QStringLiteral("></") + name + QLatin1Char('>'));
    // A section is closed right away.
    if (list == nameList && (name.startsWith(QLatin1Char('#')) || name.startsWith(QLatin1Char('^'))))
        after += QStringLiteral("{{/") + name.mid(1) + QStringLiteral("}}");
    editor->beginUndoAction();
    editor->setSelection(line, static_cast<int>(begin), line, column);
    editor->replaceSelectedText(name + after);
    editor->endUndoAction();
    const qsizetype inside = list == tagList ? (isVoidTag(name) ? 0 : 1) : 2;
    editor->setCursorPosition(line, static_cast<int>(begin + name.size() + inside));
}

void SourceEditor::Private::clearMarks()
{
    editor->markerDeleteAll(errorMarker);
    editor->markerDeleteAll(warningMarker);
    editor->clearAnnotations();
    const auto length = editor->SendScintilla(QsciScintilla::SCI_GETLENGTH);
    for (const int indicator : {errorIndicator, warningIndicator}) {
        editor->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, indicator);
        editor->SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL, length);
    }
}

int SourceEditor::Private::positionOf(int line, int column) const
{
    const int lastLine = qMax(0, editor->lines() - 1);
    const int row = qBound(0, line - 1, lastLine);
    return editor->positionFromLineIndex(row, qBound(0, column - 1, static_cast<int>(editor->text(row).size())));
}

SourceEditor::SourceEditor(Language language, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, language))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    d->build();
    layout->addWidget(d->editor);
    setFocusProxy(d->editor);
    connect(d->editor, &QsciScintilla::textChanged, this, [this] {
        d->markPlaceholders();
        if (!d->silent)
            Q_EMIT edited();
    });
    connect(d->editor, &QsciScintilla::SCN_CHARADDED, this, [this](int character) {
        const bool opensName = character == '{' && d->textBeforeCursor().endsWith(QLatin1String("{{"));
        if (opensName || character == '<')
            d->suggest();
    });
    connect(d->editor, &QsciScintilla::userListActivated, this,
            [this](int list, const QString &name) { d->takeSuggestion(list, name); });
    auto *complete = new QAction(this);
    complete->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space));
    complete->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(complete);
    connect(complete, &QAction::triggered, this, &SourceEditor::complete);
}

SourceEditor::~SourceEditor() = default;

QString SourceEditor::text() const
{
    return d->editor->text();
}

void SourceEditor::setText(const QString &text)
{
    d->silent = true;
    d->editor->setEolMode(eolModeOf(text));
    d->editor->setText(text);
    d->editor->SendScintilla(QsciScintilla::SCI_EMPTYUNDOBUFFER);
    d->editor->setCursorPosition(0, 0);
    d->silent = false;
}

void SourceEditor::setReadOnly(bool readOnly)
{
    d->editor->setReadOnly(readOnly);
}

void SourceEditor::insertText(const QString &text)
{
    d->editor->beginUndoAction();
    d->editor->replaceSelectedText(text);
    d->editor->endUndoAction();
}

QString SourceEditor::selectedText() const
{
    return d->editor->selectedText();
}

void SourceEditor::setMarks(const QList<SourceMark> &marks)
{
    d->clearMarks();
    for (const SourceMark &mark : marks) {
        const int start = d->positionOf(mark.line, mark.column);
        const int row = qBound(0, mark.line - 1, qMax(0, d->editor->lines() - 1));
        d->editor->markerAdd(row, mark.isError ? errorMarker : warningMarker);
        const int end = d->positionOf(mark.line, static_cast<int>(d->editor->text(row).size()) + 1);
        d->editor->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT,
                                 mark.isError ? errorIndicator : warningIndicator);
        d->editor->SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(start),
                                 static_cast<long>(qBound(1, end - start, 40)));
    }
}

void SourceEditor::goTo(int line, int column)
{
    const int row = qBound(0, line - 1, qMax(0, d->editor->lines() - 1));
    d->editor->setCursorPosition(row, qMax(0, column - 1));
    d->editor->ensureLineVisible(row);
    d->editor->setFocus();
}

void SourceEditor::setCompletions(const QStringList &names)
{
    d->completions = names;
}

void SourceEditor::complete()
{
    d->suggest();
}

void SourceEditor::insertAround(const QString &before, const QString &after)
{
    const QString selected = d->editor->selectedText();
    insertText(before + selected + after);
    const auto position = d->editor->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
    d->editor->SendScintilla(QsciScintilla::SCI_GOTOPOS, static_cast<unsigned long>(position - after.toUtf8().size()));
}

void SourceEditor::replaceText(const QString &text)
{
    const QByteArray before = d->editor->text().toUtf8();
    const QByteArray after = text.toUtf8();
    // Only what differs, so that cursor, folds and undo steps stay; never in the middle of a character.
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    while (head > 0 && head < shorter && (continues(before[head]) || continues(after[head])))
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 && continues(after[after.size() - tail]))
        --tail;
    const QByteArray middle = after.mid(head, after.size() - head - tail);
    d->editor->SendScintilla(QsciScintilla::SCI_SETTARGETSTART, static_cast<unsigned long>(head));
    d->editor->SendScintilla(QsciScintilla::SCI_SETTARGETEND, static_cast<unsigned long>(before.size() - tail));
    d->editor->SendScintilla(QsciScintilla::SCI_REPLACETARGET, static_cast<uintptr_t>(middle.size()),
                             middle.constData());
}

bool SourceEditor::findNext(const QString &what, bool caseSensitive)
{
    // Scintilla's own search knows no capitals beyond ASCII.
    const Qt::CaseSensitivity sensitivity = caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QByteArray bytes = d->editor->text().toUtf8();
    const QString all = QString::fromUtf8(bytes);
    const auto selectionEnd = d->editor->SendScintilla(QsciScintilla::SCI_GETSELECTIONEND);
    const qsizetype from = QString::fromUtf8(bytes.first(qMin<qsizetype>(selectionEnd, bytes.size()))).size();
    qsizetype at = what.isEmpty() ? -1 : all.indexOf(what, from, sensitivity);
    if (at < 0 && !what.isEmpty())
        at = all.indexOf(what, 0, sensitivity);
    if (at < 0)
        return false;
    const qsizetype begin = QStringView(all).first(at).toUtf8().size();
    const qsizetype end = begin + QStringView(all).sliced(at, what.size()).toUtf8().size();
    d->editor->SendScintilla(QsciScintilla::SCI_SETSEL, static_cast<unsigned long>(begin), static_cast<long>(end));
    return true;
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
    return d->editor->isUndoAvailable();
}

bool SourceEditor::canRedo() const
{
    return d->editor->isRedoAvailable();
}

void SourceEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (d->editor && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        d->applyColors();
}

} // namespace odziv
