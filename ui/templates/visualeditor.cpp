/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "visualeditor.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/templates/webeditorview.h"
#include "ui/widgets/ask.h"

#include <QAction>
#include <QColorDialog>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolBar>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr int smallestFont = 8;
constexpr int largestFont = 72;
constexpr int mostTableCells = 8;

/// Fonts that readers have, with what stands in for them.
QList<QPair<QString, QString>> mailFonts()
{
    return {{QStringLiteral("Arial"), QStringLiteral("Arial, Helvetica, sans-serif")},
            {QStringLiteral("Verdana"), QStringLiteral("Verdana, Geneva, sans-serif")},
            {QStringLiteral("Tahoma"), QStringLiteral("Tahoma, Verdana, sans-serif")},
            {QStringLiteral("Trebuchet MS"), QStringLiteral("'Trebuchet MS', Tahoma, sans-serif")},
            {QStringLiteral("Georgia"), QStringLiteral("Georgia, 'Times New Roman', serif")},
            {QStringLiteral("Times New Roman"), QStringLiteral("'Times New Roman', Times, serif")},
            {QStringLiteral("Courier New"), QStringLiteral("'Courier New', Courier, monospace")}};
}

QString textOfRefusal(const QString &reason)
{
    if (reason == QLatin1String("script"))
        return VisualEditor::tr(
            "This HTML has a script, a form or a frame. Take it out in the HTML view; mail programs "
            "do so as well.");
    if (reason == QLatin1String("nesting"))
        return VisualEditor::tr("Tags of this HTML overlap or stand where they may not (a text between table rows, for "
                                "example). Showing it would rewrite it; mend it in the HTML view first.");
    if (reason == QLatin1String("delimiters"))
        return VisualEditor::tr(
            "This HTML changes the marks of its placeholders ({{=...=}}). Change it in the HTML view.");
    if (reason == QLatin1String("frames"))
        return VisualEditor::tr("This HTML has no body. Change it in the HTML view.");
    if (reason == QLatin1String("attribute"))
        return VisualEditor::tr(
            "A tag of this HTML has a name that no browser takes: perhaps a quote is missing. Mend it "
            "in the HTML view.");
    return VisualEditor::tr("This HTML cannot be shown here (%1). Change it in the HTML view.").arg(reason);
}

} // namespace

VisualEditor::VisualEditor(QWidget *parent)
    : QWidget(parent)
    , m_view(new WebEditorView(QStringLiteral("visual.html"), QStringLiteral("odzivVisual"), this))
    , m_tools(new QToolBar(this))
    , m_font(new QComboBox(this))
    , m_size(new QSpinBox(this))
    , m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeToolBar();
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("visualNote"));
    m_note->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    m_note->hide();
    layout->addWidget(m_tools);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view, &WebEditorView::opened, this, [this](int places) {
        m_refusal.clear();
        m_tools->setEnabled(places > 0);
        m_note->setText(
            tr("Nothing here can be typed into: texts stand between other parts. Change it in the HTML view."));
        m_note->setVisible(places == 0);
        m_view->show();
        Q_EMIT opened();
    });
    connect(m_view, &WebEditorView::refused, this, &VisualEditor::refuse);
    connect(m_view, &WebEditorView::changed, this, [this](const QString &html) {
        if (html == m_html)
            return;
        m_html = html;
        Q_EMIT edited();
    });
    connect(m_view, &WebEditorView::selected, this, &VisualEditor::showSelection);
    connect(m_view, &WebEditorView::pictureAdded, this, &VisualEditor::pictureAdded);
}

QAction *VisualEditor::addCommand(const QString &iconName, const QString &text, const QString &command,
                                  const QKeySequence &keys)
{
    QAction *action = m_tools->addAction(icon(iconName), text);
    action->setToolTip(keys.isEmpty() ? text
                                      : QString(text + QStringLiteral(" (") + keys.toString(QKeySequence::NativeText)
                                                + QLatin1Char(')')));
    connect(action, &QAction::triggered, this, [this, command] { run(command); });
    return action;
}

void VisualEditor::makeToolBar()
{
    m_tools->setIconSize({16, 16});
    m_tools->setFocusPolicy(Qt::TabFocus);
    for (const auto &[name, family] : mailFonts())
        m_font->addItem(name, family);
    m_font->setToolTip(tr("Font"));
    m_font->setAccessibleName(tr("Font"));
    m_size->setRange(smallestFont, largestFont);
    m_size->setValue(16);
    m_size->setSuffix(tr(" px"));
    m_size->setAccessibleName(tr("Size of the letters"));
    m_size->setKeyboardTracking(false);
    m_tools->addWidget(m_font);
    m_tools->addWidget(m_size);
    // The engine knows these keys itself.
    m_bold = addCommand(QStringLiteral("bold"), tr("Bold"), QStringLiteral("bold"), QKeySequence::Bold);
    m_italic = addCommand(QStringLiteral("italic"), tr("Italic"), QStringLiteral("italic"), QKeySequence::Italic);
    m_underline = addCommand(QStringLiteral("underline"), tr("Underlined"), QStringLiteral("underline"),
                             QKeySequence::Underline);
    m_bulleted = addCommand(QStringLiteral("list"), tr("List with dots"), QStringLiteral("insertUnorderedList"));
    m_numbered = addCommand(QStringLiteral("list-ordered"), tr("Numbered list"), QStringLiteral("insertOrderedList"));
    for (QAction *action : {m_bold, m_italic, m_underline, m_bulleted, m_numbered})
        action->setCheckable(true);
    addCommand(QStringLiteral("text-align-start"), tr("To the left"), QStringLiteral("justifyLeft"));
    addCommand(QStringLiteral("text-align-center"), tr("Centred"), QStringLiteral("justifyCenter"));
    addCommand(QStringLiteral("text-align-end"), tr("To the right"), QStringLiteral("justifyRight"));
    const auto add = [this](const QString &iconName, const QString &text, auto act) {
        connect(m_tools->addAction(icon(iconName), text), &QAction::triggered, this, act);
    };
    add(QStringLiteral("palette"), tr("Colour of the letters"), [this] { chooseColour(QStringLiteral("foreColor")); });
    add(QStringLiteral("link-2"), tr("Link"), [this] { askForLink(); });
    add(QStringLiteral("table"), tr("Table"), [this] { askForTable(); });
    add(QStringLiteral("image-plus"), tr("Picture"), [this] { Q_EMIT pictureWanted(); });
    addCommand(QStringLiteral("remove-formatting"), tr("Without any form"), QStringLiteral("removeFormat"));
    addCommand(QStringLiteral("undo-2"), tr("Undo"), QStringLiteral("undo"), QKeySequence::Undo);
    addCommand(QStringLiteral("redo-2"), tr("Redo"), QStringLiteral("redo"), QKeySequence::Redo);
    connect(m_font, qOverload<int>(&QComboBox::activated), this,
            [this] { run(QStringLiteral("fontName"), m_font->currentData().toString()); });
    connect(m_size, &QSpinBox::editingFinished, this, [this] {
        if (m_size->hasFocus())
            run(QStringLiteral("size"), m_size->value());
    });
}

void VisualEditor::setHtml(const QString &html, const QList<MessageFile> &pictures)
{
    if (m_hasSource && html == m_html) {
        setPictures(pictures);
        return;
    }
    m_hasSource = true;
    m_html = html;
    m_view->setPictures(pictures);
    m_view->call(QStringLiteral("showSource"), {html, m_view->pictureVersions()});
}

void VisualEditor::setPictures(const QList<MessageFile> &pictures)
{
    const QJsonObject before = m_view->pictureVersions();
    m_view->setPictures(pictures);
    if (m_hasSource && m_view->pictureVersions() != before)
        m_view->call(QStringLiteral("showPictures"), {m_view->pictureVersions()});
}

void VisualEditor::run(const QString &command, const QJsonValue &value)
{
    m_view->setFocus();
    m_view->call(QStringLiteral("run"), {command, value});
}

void VisualEditor::insertAround(const QString &before, const QString &after)
{
    run(QStringLiteral("around"), QJsonArray{before, after});
}

void VisualEditor::insertPicture(const QString &contentId, const QString &alternative, int width)
{
    run(QStringLiteral("picture"), QJsonObject{{QStringLiteral("cid"), contentId},
                                               {QStringLiteral("alt"), alternative},
                                               {QStringLiteral("width"), width}});
}

void VisualEditor::chooseColour(const QString &command)
{
    auto *dialog = new QColorDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this, command](const QColor &colour) { run(command, colour.name()); });
    dialog->open();
}

void VisualEditor::askForLink()
{
    const auto check = [](const QString &target) {
        static const QRegularExpression allowed(QStringLiteral("^(https?://|mailto:|tel:|#|\\{\\{).+"));
        return allowed.match(target).hasMatch() ? QString()
                                                : VisualEditor::tr("A link begins with https://, mailto: or tel:.");
    };
    ask::name(this, tr("Link"), tr("Where does the selected text lead to?"),
              m_link.isEmpty() ? QStringLiteral("https://") : m_link, tr("Set link"), check,
              [this](const QString &target) { run(QStringLiteral("link"), target); });
}

void VisualEditor::askForTable()
{
    const auto sizes = [](const QString &typed) {
        static const QRegularExpression form(QStringLiteral("^(\\d)\\s*[x×*]\\s*(\\d)$"));
        return form.match(typed);
    };
    const auto check = [sizes](const QString &typed) {
        const auto match = sizes(typed);
        const int columns = match.captured(1).toInt();
        const int rows = match.captured(2).toInt();
        const bool fits = columns >= 1 && rows >= 1 && columns <= mostTableCells && rows <= mostTableCells;
        return fits ? QString()
                    : VisualEditor::tr("Columns and rows from 1 to %1, like \"2 x 3\".").arg(mostTableCells);
    };
    ask::name(this, tr("Table"), tr("How many columns and rows?"), QStringLiteral("2 x 3"), tr("Insert table"), check,
              [this, sizes](const QString &typed) {
                  const auto match = sizes(typed);
                  run(QStringLiteral("table"), QJsonObject{{QStringLiteral("columns"), match.captured(1).toInt()},
                                                           {QStringLiteral("rows"), match.captured(2).toInt()}});
              });
}

void VisualEditor::showSelection(const QString &state)
{
    const QJsonObject here = QJsonDocument::fromJson(state.toUtf8()).object();
    m_bold->setChecked(here.value(QLatin1String("bold")).toBool());
    m_italic->setChecked(here.value(QLatin1String("italic")).toBool());
    m_underline->setChecked(here.value(QLatin1String("underline")).toBool());
    m_bulleted->setChecked(here.value(QLatin1String("bulleted")).toBool());
    m_numbered->setChecked(here.value(QLatin1String("numbered")).toBool());
    m_link = here.value(QLatin1String("link")).toString();
    if (!m_size->hasFocus())
        m_size->setValue(qRound(here.value(QLatin1String("size")).toDouble()));
    const QString first = here.value(QLatin1String("font")).toString().section(QLatin1Char(','), 0, 0);
    m_font->setCurrentIndex(m_font->findText(QString(first).remove(QLatin1Char('"')), Qt::MatchFixedString));
}

void VisualEditor::refuse(const QString &reason)
{
    m_refusal = textOfRefusal(reason);
    m_tools->setEnabled(false);
    m_note->setText(m_refusal);
    m_note->show();
    m_view->hide();
    Q_EMIT opened();
}

} // namespace odziv
