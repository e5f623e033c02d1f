/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentdesigner.h"

#include "ui/segments/blocklisteditor.h"
#include "ui/segments/segmenteditor.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>

namespace odziv {

namespace {

constexpr int mergeMilliseconds = 1500;

} // namespace

/// One step of editing: the whole definition before and after. Typing into one field is one step.
class SegmentDesigner::Step final : public QUndoCommand
{
public:
    Step(SegmentDesigner *designer, const QString &text, Segment before, Segment after, const QWidget *field)
        : QUndoCommand(text)
        , m_designer(designer)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_field(field)
        , m_isTyping(qobject_cast<const QLineEdit *>(field) || qobject_cast<const QPlainTextEdit *>(field))
    {
        m_age.start();
    }

    void undo() override { m_designer->show(m_before); }
    void redo() override
    {
        // The first redo is the edit itself, which is shown already.
        if (std::exchange(m_isFresh, false))
            return;
        m_designer->show(m_after);
    }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other);
        if (!m_isTyping || next->m_field != m_field || next->text() != text() || m_age.elapsed() > mergeMilliseconds)
            return false;
        m_after = next->m_after;
        m_age.restart();
        return true;
    }

private:
    SegmentDesigner *m_designer;
    Segment m_before;
    Segment m_after;
    const QWidget *m_field; ///< only compared, never used
    bool m_isTyping;
    QElapsedTimer m_age;
    bool m_isFresh = true;
};

SegmentDesigner::SegmentDesigner(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QHBoxLayout)
    , m_name(new QLineEdit(this))
    , m_tabs(new QTabWidget(this))
    , m_editor(new SegmentEditor(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    makeTitle();
    layout->addLayout(m_bar);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("designerTabs"));
    m_tabs->addTab(m_editor, tr("Edit Segment"));
    layout->addWidget(m_tabs, 1);

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        Segment now = m_segment;
        now.name = text.trimmed();
        push(now, tr("Rename"));
    });
    connect(m_editor, &SegmentEditor::edited, this,
            [this](const QString &step) { push(m_editor->appliedTo(m_segment), step); });
    connect(m_editor, &SegmentEditor::counted, this, &SegmentDesigner::counted);
    connect(m_editor, &SegmentEditor::failed, this, &SegmentDesigner::failed);
    connect(this, &SegmentDesigner::segmentShown, m_editor, &SegmentEditor::setSegment);
    qApp->installEventFilter(this);
}

bool SegmentDesigner::eventFilter(QObject *watched, QEvent *event)
{
    // Steps back in time belong to the segment, not to the field that is typed into. A field to search, which has a
    // button to clear it, is no part of the segment and keeps its own.
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *line = qobject_cast<const QLineEdit *>(watched);
        const bool isStep = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (isStep && isAncestorOf(static_cast<QWidget *>(watched)) && !(line && line->isClearButtonEnabled())) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SegmentDesigner::makeTitle()
{
    m_bar->setSpacing(spacing::tight);
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    m_name->setObjectName(QStringLiteral("segmentName"));
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("Untitled"));
    m_name->setAccessibleName(tr("Name of the segment"));
    m_name->setToolTip(tr("Name of the segment"));
    m_bar->addWidget(m_name, 1);
}

void SegmentDesigner::addTab(QWidget *tab, const QString &title)
{
    m_tabs->addTab(tab, title);
}

void SegmentDesigner::addCommand(QAction *action, bool beforeTitle)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    if (beforeTitle)
        m_bar->insertWidget(m_bar->indexOf(m_name), button);
    else
        m_bar->addWidget(button);
}

void SegmentDesigner::setLibrary(const QStringList &segments, const QStringList &resultSets)
{
    QStringList others = segments;
    others.removeOne(m_savedName);
    m_editor->setLibrary(others, resultSets);
}

void SegmentDesigner::edit(const Segment &segment, const QString &savedName)
{
    restore(segment, segment, savedName);
}

void SegmentDesigner::restore(const Segment &draft, const Segment &saved, const QString &savedName)
{
    m_undo.clear();
    m_savedName = savedName;
    m_saved = saved;
    m_editor->startOver(savedName);
    m_tabs->setCurrentIndex(0);
    show(draft);
}

void SegmentDesigner::markSaved()
{
    m_saved = m_segment;
    m_savedName = m_segment.name;
    m_undo.setClean();
    Q_EMIT changed();
}

void SegmentDesigner::show(const Segment &segment)
{
    m_segment = segment;
    if (m_name->text().trimmed() != segment.name)
        m_name->setText(segment.name);
    Q_EMIT segmentShown(segment);
    Q_EMIT changed();
}

void SegmentDesigner::push(const Segment &segment, const QString &step)
{
    if (segment == m_segment)
        return;
    const Segment before = std::exchange(m_segment, segment);
    m_undo.push(new Step(this, step, before, segment, QApplication::focusWidget()));
    Q_EMIT changed();
}

void SegmentDesigner::change(const Segment &segment, const QString &step)
{
    if (segment == m_segment)
        return;
    push(segment, step);
    show(segment);
}

Status SegmentDesigner::validity() const
{
    Status valid = validateSegment(m_segment, Catalog::builtIn());
    if (valid)
        return valid;
    // A block says what it lacks in the words of its fields.
    const auto cards = blockList()->allCards();
    const auto wrong
        = std::find_if(cards.cbegin(), cards.cend(), [](const BlockCard *card) { return !card->problem().isEmpty(); });
    if (wrong == cards.cend())
        return valid;
    return failure(ErrorCode::InvalidInput, (*wrong)->problem(),
                   tr("Block %1").arg(blockNumber(blockList()->pathOf(*wrong))));
}

ColumnPicker *SegmentDesigner::columnPicker() const
{
    return m_editor->columnPicker();
}

BlockListEditor *SegmentDesigner::blockList() const
{
    return m_editor->blockList();
}

void SegmentDesigner::recount()
{
    m_editor->recount();
}

qint64 SegmentDesigner::total() const
{
    return m_editor->total();
}

} // namespace odziv
