/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "blockcard.h"

#include "ui/segments/blockcounts.h"
#include "ui/segments/blockhead.h"
#include "ui/segments/blocklisteditor.h"
#include "ui/segments/commentedit.h"
#include "ui/segments/conditiongroupeditor.h"
#include "ui/segments/numberlistform.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr int sideMargin = 12;

} // namespace

BlockCard::BlockCard(const BlockSurroundings &surroundings, const SegmentBlock &block, BlockListEditor *list)
    : QFrame(list)
    , m_surroundings(surroundings)
    , m_list(list)
    , m_head(new BlockHead(surroundings.conditions.locale, this))
    , m_body(new BlockBody(surroundings, this))
    , m_sentence(new QLabel(this))
    , m_comment(new CommentEdit(this))
    , m_problem(new ToneLabel(Tone::Problem, this))
    , m_hint(new ToneLabel(Tone::Warning, this))
{
    setObjectName(QStringLiteral("blockCard"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    m_head->setMenu(makeMenu());
    makeRemarks();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargin, 12, sideMargin, spacing::wide);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_head);
    for (QWidget *remark : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_comment)})
        layout->addWidget(remark);
    layout->addWidget(m_body);
    layout->addWidget(m_problem);
    layout->addWidget(m_hint);
    setBlock(block);
    setCollapsed(false);
    clearCounts();
    m_head->counts()->setCountType(surroundings.countType);

    connect(m_head, &BlockHead::operationChosen, this, [this] {
        m_list->update();
        Q_EMIT edited(tr("Change operation"));
    });
    connect(m_head, &BlockHead::formChosen, this, &BlockCard::changeForm);
    connect(m_head, &BlockHead::collapseToggled, this, [this] { setCollapsed(!m_collapsed); });
    connect(m_head, &BlockHead::dragStarted, this, &BlockCard::dragStarted);
    connect(m_body, &BlockBody::edited, this, &BlockCard::edited);
    connect(m_comment, &CommentEdit::textChanged, this, [this] {
        if (!m_showing)
            Q_EMIT edited(tr("Comment block"));
    });
    connect(m_comment, &CommentEdit::left, this,
            [this] { m_comment->setVisible(!m_comment->toPlainText().isEmpty()); });
}

void BlockCard::makeRemarks()
{
    m_sentence->setObjectName(QStringLiteral("blockSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_comment->setObjectName(QStringLiteral("comment"));
    m_comment->setPlaceholderText(tr("Why this block is here"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->hide();
    m_problem->setObjectName(QStringLiteral("problem"));
    m_hint->setObjectName(QStringLiteral("hint"));
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
    m_head->setOperation(block.operation);
    m_head->setForm(block.form);
    m_body->setBlock(block);
    m_disabled = block.disabled;
    if (m_comment->toPlainText() != block.comment)
        m_comment->setPlainText(block.comment);
    m_comment->setVisible(!block.comment.isEmpty() || m_comment->hasFocus());
    m_showing = false;
    m_list->update();
    showDisabled();
}

void BlockCard::changeForm()
{
    SegmentBlock fresh;
    fresh.form = m_head->form();
    fresh.match = block().match;
    fresh.criteria = Condition::group(Condition::Kind::All, {});
    if (fresh.form == SegmentBlock::Form::List)
        fresh.listColumn = numberColumnOf(m_surroundings.targetLevel, *m_surroundings.conditions.catalog);
    m_body->setBlock(fresh);
    Q_EMIT edited(tr("Change kind of block"));
}

BlockOperation BlockCard::operation() const
{
    return m_head->operation();
}

void BlockCard::chooseOperation(BlockOperation operation)
{
    m_head->chooseOperation(operation);
}

SegmentBlock BlockCard::block() const
{
    SegmentBlock block;
    block.operation = operation();
    block.disabled = m_disabled;
    block.comment = m_comment->toPlainText();
    m_body->fillIn(block);
    return block;
}

bool BlockCard::addColumn(const QString &reference)
{
    if (!conditions())
        return false;
    setCollapsed(false);
    conditions()->addColumn(reference);
    return true;
}

void BlockCard::focusLastCondition()
{
    if (conditions())
        conditions()->focusLast();
}

void BlockCard::setSurroundings(const BlockSurroundings &surroundings)
{
    m_surroundings = surroundings;
    m_body->setSurroundings(surroundings);
    m_head->counts()->setCountType(surroundings.countType);
}

void BlockCard::setNumber(const QString &number)
{
    m_head->setNumber(number);
    m_body->setNumber(number);
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
    m_head->setEditable(!m_disabled);
    m_body->setEnabled(!m_disabled);
    if (m_disabled)
        clearCounts();
    update();
}

void BlockCard::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    m_head->setCollapsed(collapsed);
    m_body->setVisible(!collapsed);
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

void BlockCard::setCounts(const BlockCount &count, std::optional<qint64> before, qint64 largest)
{
    m_head->counts()->setCounts(count, before, !m_disabled);
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
    m_head->counts()->clear();
    m_share = -1;
    m_body->clearMatchCounts();
    updateAccessibleName();
    update();
}

void BlockCard::setMatchCounts(qint64 sameRecord, qint64 anyRecord)
{
    m_body->setMatchCounts(sameRecord, anyRecord);
}

void BlockCard::clearMatchCounts()
{
    m_body->clearMatchCounts();
}

void BlockCard::setStale(bool stale)
{
    m_head->counts()->setStale(stale);
}

void BlockCard::setProblem(const QString &problem)
{
    m_problem->say(problem);
    updateAccessibleName();
    update();
}

QString BlockCard::problem() const
{
    return m_problem->text();
}

void BlockCard::setHint(const QString &hint)
{
    m_hint->say(hint);
}

void BlockCard::setSentence(const QString &sentence)
{
    m_sentence->setText(m_disabled ? tr("Disabled: %1").arg(sentence) : sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    updateAccessibleName();
}

QString BlockCard::sentence() const
{
    return m_sentence->text();
}

bool BlockCard::isStale() const
{
    return m_head->counts()->isStale();
}

qint64 BlockCard::gross() const
{
    return m_head->counts()->gross();
}

QString BlockCard::grossText() const
{
    return m_head->counts()->grossText();
}

QString BlockCard::cumulativeText() const
{
    return m_head->counts()->cumulativeText();
}

QString BlockCard::matchText() const
{
    return m_body->matchText();
}

int BlockCard::signY() const
{
    return m_head->y() + m_head->operationY();
}

void BlockCard::updateAccessibleName()
{
    setAccessibleName(m_problem->text().isEmpty()
                          ? tr("Block %1: %2. In this block %3, after it %4.")
                                .arg(m_head->number(), m_sentence->text(), grossText(), cumulativeText())
                          : tr("Block %1: %2").arg(m_head->number(), m_problem->text()));
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
    if (m_share >= 0 && !m_disabled)
        paintShare(painter);
}

void BlockCard::paintShare(QPainter &painter) const
{
    // The running count as a share of the segment's largest, over what it was before the block.
    const QRectF track(sideMargin, height() - 9.0, width() - 2.0 * sideMargin, 3);
    const QColor accent = palette().color(QPalette::Highlight);
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
    if (!m_body->focusFirst())
        m_head->focusOperation();
}

bool BlockCard::takeBlockKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier) {
        static const QHash<int, BlockStep> steps{{Qt::Key_Up, BlockStep::Up},
                                                 {Qt::Key_Down, BlockStep::Down},
                                                 {Qt::Key_Right, BlockStep::In},
                                                 {Qt::Key_Left, BlockStep::Out}};
        const auto step = steps.constFind(event->key());
        if (step == steps.cend())
            return false;
        Q_EMIT stepRequested(*step);
    } else if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_D) {
        Q_EMIT duplicateRequested();
    } else if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_E) {
        setDisabledBlock(!m_disabled);
    } else if (event->key() == Qt::Key_F2) {
        editComment();
    } else {
        return false;
    }
    return true;
}

void BlockCard::keyPressEvent(QKeyEvent *event)
{
    if (takeBlockKey(event))
        return;
    // A key that a field inside left alone must not act on the whole block.
    if (!hasFocus()) {
        QFrame::keyPressEvent(event);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
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
    else if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier))
        focusInside();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        m_list->focusNeighbour(this, event->key() == Qt::Key_Up ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

} // namespace odziv
