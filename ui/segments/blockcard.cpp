/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "blockcard.h"

#include "ui/segments/blocklisteditor.h"
#include "ui/segments/commentedit.h"
#include "ui/segments/conditiongroupeditor.h"
#include "ui/segments/numberlistform.h"
#include "ui/segments/segmentwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr int sideMargin = 12;

QLabel *quietLabel(QWidget *parent, const QString &text = {})
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *wordedLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

void colourText(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    if (palette.color(QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// The business number of the target level is what lists are made of.
QString firstListColumn(const BlockSurroundings &surroundings)
{
    const CatalogTable *table = surroundings.conditions.catalog->table(surroundings.targetLevel);
    return table && !table->businessKey.isEmpty() ? table->name + QLatin1Char('.') + table->businessKey : QString();
}

} // namespace

BlockCard::BlockCard(const BlockSurroundings &surroundings, const SegmentBlock &block, BlockListEditor *list)
    : QFrame(list)
    , m_surroundings(surroundings)
    , m_list(list)
    , m_layout(new QVBoxLayout(this))
    , m_grip(new QToolButton(this))
    , m_number(quietLabel(this))
    , m_operation(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_match(new QComboBox(this))
    , m_matchCounts(quietLabel(this))
    , m_matchRow(new QWidget(this))
    , m_counts(new BlockCounts(surroundings.conditions.locale, this))
    , m_collapse(new QToolButton(this))
    , m_sentence(wordedLabel(this, QStringLiteral("blockSentence")))
    , m_comment(new CommentEdit(this))
    , m_problem(wordedLabel(this, QStringLiteral("problem")))
    , m_hint(wordedLabel(this, QStringLiteral("hint")))
{
    setObjectName(QStringLiteral("blockCard"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(sideMargin, 12, sideMargin, spacing::wide);
    m_layout->setSpacing(spacing::normal);
    makeHead();
    makeMatch();
    makeRemarks();
    setBlock(block);
    clearCounts();
    m_counts->setCountType(surroundings.countType);
    updateLook();

    connect(m_operation, &QComboBox::activated, this, [this] {
        showOperation();
        Q_EMIT edited(tr("Change operation"));
    });
    connect(m_match, &QComboBox::activated, this, [this] { Q_EMIT edited(tr("Change match")); });
    connect(m_form, &QComboBox::activated, this, &BlockCard::changeForm);
    connect(m_comment, &CommentEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited(tr("Comment block"));
    });
    connect(m_comment, &CommentEdit::left, this,
            [this] { m_comment->setVisible(!m_comment->toPlainText().isEmpty()); });
}

void BlockCard::makeHead()
{
    m_grip->setIcon(icon(QStringLiteral("grip-vertical")));
    m_grip->setAutoRaise(true);
    m_grip->setObjectName(QStringLiteral("grip"));
    m_grip->setCursor(Qt::OpenHandCursor);
    m_grip->setFocusPolicy(Qt::NoFocus);
    m_grip->setToolTip(tr("Drag to another place or into a group (Alt and arrow keys)"));
    m_grip->setAccessibleName(tr("Drag this block"));
    m_grip->installEventFilter(this);
    m_operation->setObjectName(QStringLiteral("operation"));
    m_operation->setAccessibleName(tr("What the block does"));
    for (const auto operation : {BlockOperation::StartWith, BlockOperation::Keep, BlockOperation::Add,
                                 BlockOperation::Exclude, BlockOperation::AddIfExcluded}) {
        m_operation->addItem(icon(operationIconName(operation)), operationText(operation), static_cast<int>(operation));
        m_operation->setItemData(m_operation->count() - 1, operationHint(operation), Qt::ToolTipRole);
    }
    m_form->setObjectName(QStringLiteral("form"));
    m_form->setAccessibleName(tr("What the block consists of"));
    for (const auto form : {SegmentBlock::Form::Criteria, SegmentBlock::Form::Segment, SegmentBlock::Form::ResultSet,
                            SegmentBlock::Form::List, SegmentBlock::Form::Group})
        m_form->addItem(formText(form), static_cast<int>(form));
    m_collapse->setObjectName(QStringLiteral("collapse"));
    m_collapse->setAutoRaise(true);
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("more"));
    more->setIcon(icon(QStringLiteral("ellipsis")));
    more->setAutoRaise(true);
    more->setToolTip(tr("More for this block"));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(makeMenu());
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator{image:none}"));
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::normal);
    head->addWidget(m_grip);
    head->addWidget(m_number);
    head->addWidget(m_operation);
    head->addWidget(m_form);
    head->addStretch(1);
    head->addWidget(m_counts);
    head->addWidget(m_collapse);
    head->addWidget(more);
    m_layout->addLayout(head);
}

void BlockCard::makeMatch()
{
    m_match->setObjectName(QStringLiteral("match"));
    m_match->setAccessibleName(tr("Where the conditions must hold"));
    m_match->addItem(tr("on the same record"), static_cast<int>(BlockMatch::SameRecord));
    m_match->addItem(tr("each on any record"), static_cast<int>(BlockMatch::AnyRecord));
    m_match->setToolTip(tr("Whether one record (an account, a service) must satisfy all conditions, or each condition "
                           "may find its own."));
    m_matchCounts->setObjectName(QStringLiteral("matchCounts"));
    auto *layout = new QHBoxLayout(m_matchRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_match);
    layout->addWidget(m_matchCounts);
}

void BlockCard::makeRemarks()
{
    m_comment->setObjectName(QStringLiteral("comment"));
    m_comment->setPlaceholderText(tr("Why this block is here"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->hide();
    m_layout->addWidget(m_sentence);
    m_layout->addWidget(m_comment);
    m_layout->addWidget(m_problem);
    m_layout->addWidget(m_hint);
}

QMenu *BlockCard::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const char *name, const QString &iconName, const QString &text, auto act) {
        QAction *action = menu->addAction(icon(iconName), text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add("moveBlockUp", QStringLiteral("arrow-up"), tr("Move up\tAlt+Up"),
        [this] { Q_EMIT stepRequested(BlockStep::Up); });
    add("moveBlockDown", QStringLiteral("arrow-down"), tr("Move down\tAlt+Down"),
        [this] { Q_EMIT stepRequested(BlockStep::Down); });
    add("moveBlockIn", QStringLiteral("arrow-right"), tr("Into a group\tAlt+Right"),
        [this] { Q_EMIT stepRequested(BlockStep::In); });
    add("moveBlockOut", QStringLiteral("arrow-left"), tr("Out of the group\tAlt+Left"),
        [this] { Q_EMIT stepRequested(BlockStep::Out); });
    menu->addSeparator();
    m_disable = add("disableBlock", QStringLiteral("ban"), QString(), [this] { setDisabledBlock(!m_disabled); });
    add("commentBlock", QStringLiteral("message-square"), tr("Comment\tF2"), [this] { editComment(); });
    menu->addSeparator();
    add("duplicateBlock", QStringLiteral("copy-plus"), tr("Duplicate\tCtrl+D"),
        [this] { Q_EMIT duplicateRequested(); });
    add("copyBlock", QStringLiteral("copy"), tr("Copy as text\tCtrl+C"), [this] { Q_EMIT copyRequested(); });
    add("pasteBlock", QStringLiteral("list-plus"), tr("Paste blocks below\tCtrl+V"),
        [this] { Q_EMIT pasteRequested(); });
    menu->addSeparator();
    add("removeBlock", QStringLiteral("trash-2"), tr("Remove\tDel"), [this] { Q_EMIT removeRequested(); });
    return menu;
}

void BlockCard::setBlock(const SegmentBlock &block)
{
    m_showing = true;
    m_operation->setCurrentIndex(m_operation->findData(static_cast<int>(block.operation)));
    m_match->setCurrentIndex(m_match->findData(static_cast<int>(block.match)));
    m_disabled = block.disabled;
    if (m_comment->toPlainText() != block.comment)
        m_comment->setPlainText(block.comment);
    m_comment->setVisible(!block.comment.isEmpty() || m_comment->hasFocus());
    const bool sameForm = m_body && currentForm() == block.form;
    if (sameForm && m_criteria) {
        m_criteria->setCondition(block.criteria);
    } else if (sameForm && m_group) {
        m_group->setBlocks(block.blocks);
    } else {
        m_form->setCurrentIndex(m_form->findData(static_cast<int>(block.form)));
        showForm(block);
    }
    m_showing = false;
    showOperation();
    showDisabled();
}

void BlockCard::changeForm()
{
    SegmentBlock fresh = block();
    fresh.criteria = Condition::group(Condition::Kind::All, {});
    fresh.blocks.clear();
    if (fresh.form == SegmentBlock::Form::List)
        fresh.listColumn = firstListColumn(m_surroundings);
    showForm(fresh);
    Q_EMIT edited(tr("Change kind of block"));
}

void BlockCard::showForm(const SegmentBlock &block)
{
    if (m_matchRow->parentWidget() != this)
        m_matchRow->setParent(this);
    if (m_body) {
        m_layout->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater();
    }
    m_criteria = nullptr;
    m_name = nullptr;
    m_numbers = nullptr;
    m_group = nullptr;
    switch (block.form) {
    case SegmentBlock::Form::Criteria:
        m_criteria = new ConditionGroupEditor(m_surroundings.conditions, block.criteria, true, this);
        m_criteria->addHeadWidget(m_matchRow);
        connect(m_criteria, &ConditionGroupEditor::edited, this, [this] { Q_EMIT edited(tr("Edit conditions")); });
        m_body = m_criteria;
        break;
    case SegmentBlock::Form::Segment:
    case SegmentBlock::Form::ResultSet:
        m_body = makeNameForm(block);
        break;
    case SegmentBlock::Form::List:
        m_numbers = new NumberListForm(m_surroundings.conditions, block, this);
        connect(m_numbers, &NumberListForm::edited, this, &BlockCard::edited);
        m_body = m_numbers;
        break;
    case SegmentBlock::Form::Group:
        m_group = new BlockListEditor(m_surroundings, this, this);
        m_group->setBlocks(block.blocks);
        m_group->setNumberPrefix(m_number->text() + QLatin1Char('.'));
        connect(m_group, &BlockListEditor::edited, this, &BlockCard::edited);
        m_body = m_group;
        break;
    }
    m_matchRow->setVisible(m_criteria);
    m_layout->insertWidget(3, m_body);
    m_body->setVisible(!m_collapsed);
}

QWidget *BlockCard::makeNameForm(const SegmentBlock &block)
{
    const bool isSegment = block.form == SegmentBlock::Form::Segment;
    const QStringList names = isSegment ? m_surroundings.segmentNames : m_surroundings.resultSetNames;
    auto *body = new QWidget(this);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    m_name = new QComboBox(body);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(isSegment ? tr("Segment") : tr("Result set"));
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_name->addItems(names);
    if (!block.name.isEmpty() && !names.contains(block.name))
        m_name->addItem(block.name);
    m_name->setCurrentIndex(m_name->findText(block.name));
    m_name->setPlaceholderText(isSegment ? tr("Choose a segment") : tr("Choose a result set"));
    layout->addWidget(m_name);
    if (names.isEmpty())
        layout->addWidget(quietLabel(body, isSegment ? tr("No other segment is saved yet.")
                                                     : tr("No result set is saved yet: freeze a segment first.")));
    layout->addStretch(1);
    connect(m_name, &QComboBox::activated, this,
            [this, isSegment] { Q_EMIT edited(isSegment ? tr("Choose segment") : tr("Choose result set")); });
    return body;
}

SegmentBlock::Form BlockCard::currentForm() const
{
    return static_cast<SegmentBlock::Form>(m_form->currentData().toInt());
}

BlockOperation BlockCard::operation() const
{
    return static_cast<BlockOperation>(m_operation->currentData().toInt());
}

SegmentBlock BlockCard::block() const
{
    SegmentBlock block;
    block.operation = operation();
    block.form = currentForm();
    block.disabled = m_disabled;
    block.comment = m_comment->toPlainText();
    if (m_criteria) {
        block.match = static_cast<BlockMatch>(m_match->currentData().toInt());
        block.criteria = m_criteria->condition();
    }
    if (m_name)
        block.name = m_name->currentText();
    if (m_numbers) {
        block.listColumn = m_numbers->column();
        block.listValues = m_numbers->values();
    }
    if (m_group)
        block.blocks = m_group->blocks();
    return block;
}

bool BlockCard::addColumn(const QString &reference)
{
    if (!m_criteria || m_disabled)
        return false;
    setCollapsed(false);
    m_criteria->addColumn(reference);
    return true;
}

void BlockCard::focusLastCondition()
{
    if (m_criteria)
        m_criteria->focusLast();
}

void BlockCard::setSurroundings(const BlockSurroundings &surroundings)
{
    m_surroundings = surroundings;
    if (m_group)
        m_group->setSurroundings(surroundings);
    m_counts->setCountType(surroundings.countType);
    if (!m_name)
        return;
    // Names come and go with the library; the one that is chosen stays, also when it is gone.
    const bool isSegment = currentForm() == SegmentBlock::Form::Segment;
    const QString chosen = m_name->currentText();
    QStringList names = isSegment ? surroundings.segmentNames : surroundings.resultSetNames;
    if (!chosen.isEmpty() && !names.contains(chosen))
        names << chosen;
    m_name->clear();
    m_name->addItems(names);
    m_name->setCurrentIndex(m_name->findText(chosen));
}

void BlockCard::setNumber(const QString &number)
{
    m_number->setText(number);
    if (m_group)
        m_group->setNumberPrefix(number + QLatin1Char('.'));
}

void BlockCard::setDisabledBlock(bool disabled)
{
    if (m_disabled == disabled)
        return;
    m_disabled = disabled;
    showDisabled();
    Q_EMIT edited(disabled ? tr("Disable block") : tr("Enable block"));
}

void BlockCard::showDisabled()
{
    m_disable->setText(m_disabled ? tr("Enable\tCtrl+E") : tr("Disable\tCtrl+E"));
    m_disable->setIcon(icon(m_disabled ? QStringLiteral("circle-check") : QStringLiteral("ban")));
    for (QWidget *part : {static_cast<QWidget *>(m_operation), static_cast<QWidget *>(m_form), m_body})
        part->setEnabled(!m_disabled);
    if (m_disabled)
        clearCounts();
    update();
}

void BlockCard::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    m_body->setVisible(!collapsed);
    m_form->setVisible(!collapsed);
    updateLook();
}

void BlockCard::editComment()
{
    m_comment->show();
    m_comment->setFocus(Qt::OtherFocusReason);
    m_comment->moveCursor(QTextCursor::End);
}

void BlockCard::setCurrent(bool current)
{
    m_current = current;
    update();
}

void BlockCard::showOperation()
{
    m_operation->setToolTip(operationHint(operation()));
    if (m_list)
        m_list->update();
}

void BlockCard::setCounts(const BlockCount &count, std::optional<qint64> before, qint64 largest)
{
    m_counts->setCounts(count, before, !m_disabled);
    const auto shareOf = [largest](qint64 number) {
        return largest > 0 ? static_cast<double>(number) / static_cast<double>(largest) : 0;
    };
    m_share = shareOf(count.cumulative);
    m_shareBefore = before ? shareOf(*before) : 0;
    updateAccessibleName();
    update();
}

void BlockCard::clearCounts()
{
    m_counts->clear();
    m_share = -1;
    clearMatchCounts();
    updateAccessibleName();
    update();
}

void BlockCard::setMatchCounts(qint64 sameRecord, qint64 anyRecord)
{
    if (sameRecord == anyRecord) {
        clearMatchCounts();
        return;
    }
    const QLocale &locale = m_surroundings.conditions.locale;
    m_matchCounts->setText(
        tr("same record %1, any record %2").arg(locale.toString(sameRecord), locale.toString(anyRecord)));
    m_matchCounts->show();
}

void BlockCard::clearMatchCounts()
{
    showText(m_matchCounts, {});
}

void BlockCard::setStale(bool stale)
{
    m_counts->setStale(stale);
}

void BlockCard::setProblem(const QString &problem)
{
    showText(m_problem, problem);
    updateAccessibleName();
    update();
}

QString BlockCard::problem() const
{
    return m_problem->text();
}

void BlockCard::setHint(const QString &hint)
{
    showText(m_hint, hint);
}

void BlockCard::setSentence(const QString &sentence)
{
    showText(m_sentence, m_disabled ? tr("Disabled: %1").arg(sentence) : sentence);
    updateAccessibleName();
}

QString BlockCard::sentence() const
{
    return m_sentence->text();
}

bool BlockCard::isStale() const
{
    return m_counts->isStale();
}

qint64 BlockCard::gross() const
{
    return m_counts->gross();
}

QString BlockCard::grossText() const
{
    return m_counts->grossText();
}

QString BlockCard::cumulativeText() const
{
    return m_counts->cumulativeText();
}

QString BlockCard::matchText() const
{
    return m_matchCounts->text();
}

int BlockCard::signY() const
{
    return m_operation->geometry().center().y();
}

void BlockCard::updateAccessibleName()
{
    QString name = tr("Block %1: %2. In this block %3, after it %4.")
                       .arg(m_number->text(), m_sentence->text(), grossText(), cumulativeText());
    if (!m_problem->text().isEmpty())
        name += QLatin1Char(' ') + m_problem->text();
    setAccessibleName(name);
}

void BlockCard::updateLook()
{
    const bool dark = Theme::isDark(palette());
    colourText(m_problem, Theme::foreground(Tone::Problem, dark));
    colourText(m_hint, Theme::foreground(Tone::Warning, dark));
    colourText(m_matchCounts, Theme::foreground(Tone::Information, dark));
    m_collapse->setIcon(icon(m_collapsed ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
    m_collapse->setToolTip(m_collapsed ? tr("Open this block (Right)") : tr("Close this block (Left)"));
    m_collapse->setAccessibleName(m_collapse->toolTip());
    update();
}

void BlockCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void BlockCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void BlockCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void BlockCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dark = Theme::isDark(palette());
    const bool wrong = !m_problem->text().isEmpty();
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor border = wrong                     ? Theme::foreground(Tone::Problem, dark)
                          : hasFocus() || m_current ? accent
                                                    : Theme::line(palette());
    const double width = hasFocus() ? 2 : 1;
    QPen pen(border, width);
    if (m_disabled)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_disabled ? palette().window() : palette().base());
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
    if (m_share < 0 || m_disabled)
        return;
    // The running count as a share of the segment's largest, over what it was before the block.
    const QRectF track(sideMargin, height() - 9.0, this->width() - 2.0 * sideMargin, 3);
    painter.setPen(Qt::NoPen);
    const auto bar = [&](double share, const QColor &colour) {
        QRectF filled = track;
        filled.setWidth(track.width() * qBound(0.0, share, 1.0));
        painter.setBrush(colour);
        painter.drawRoundedRect(filled, 1.5, 1.5);
    };
    bar(1, Theme::line(palette()));
    QColor before = accent;
    before.setAlphaF(0.35F);
    bar(m_shareBefore, before);
    bar(m_share, accent);
}

void BlockCard::focusInside()
{
    setCollapsed(false);
    if (m_criteria && m_criteria->focusFirst())
        return;
    if (m_group && m_group->cardCount() > 0)
        m_group->card(0)->setFocus();
    else if (m_name)
        m_name->setFocus();
    else if (m_numbers)
        m_numbers->setFocus();
    else
        m_operation->setFocus();
}

void BlockCard::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier) {
        switch (event->key()) {
        case Qt::Key_Up:
            Q_EMIT stepRequested(BlockStep::Up);
            return;
        case Qt::Key_Down:
            Q_EMIT stepRequested(BlockStep::Down);
            return;
        case Qt::Key_Right:
            Q_EMIT stepRequested(BlockStep::In);
            return;
        case Qt::Key_Left:
            Q_EMIT stepRequested(BlockStep::Out);
            return;
        default:
            break;
        }
    }
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_D) {
        Q_EMIT duplicateRequested();
        return;
    }
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_E) {
        setDisabledBlock(!m_disabled);
        return;
    }
    if (event->key() == Qt::Key_F2) {
        editComment();
        return;
    }
    // A key that a field inside left alone must not act on the whole block.
    if (!hasFocus()) {
        QFrame::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteRequested();
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Left)
        setCollapsed(true);
    else if (event->key() == Qt::Key_Right)
        setCollapsed(false);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !modifiers)
        focusInside();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        m_list->focusNeighbour(this, event->key() == Qt::Key_Up ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

bool BlockCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grip && event->type() == QEvent::MouseButtonPress)
        m_pressedAt = static_cast<QMouseEvent *>(event)->position().toPoint();
    if (watched == m_grip && event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if ((mouse->buttons() & Qt::LeftButton)
            && (mouse->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
            m_grip->setDown(false);
            Q_EMIT dragStarted();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace odziv
