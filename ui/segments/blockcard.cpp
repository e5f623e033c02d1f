/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "blockcard.h"

#include "ui/segments/blocklisteditor.h"
#include "ui/segments/cataloglabels.h"
#include "ui/segments/conditiongroupeditor.h"
#include "ui/segments/segmentwords.h"
#include "ui/segments/valuelisteditor.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

QString textOf(const Operand &operand)
{
    if (const auto *text = std::get_if<QString>(&operand))
        return *text;
    if (const auto *number = std::get_if<qint64>(&operand))
        return QString::number(*number);
    return {};
}

QLabel *quietLabel(QWidget *parent, const QString &text = {})
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

BlockCard::BlockCard(const BlockSurroundings &surroundings, const SegmentBlock &block, QWidget *parent)
    : QFrame(parent)
    , m_surroundings(surroundings)
    , m_layout(new QVBoxLayout(this))
    , m_number(quietLabel(this))
    , m_operation(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_match(new QComboBox(this))
    , m_gross(new QLabel(this))
    , m_cumulative(new QLabel(this))
    , m_change(quietLabel(this))
    , m_sentence(quietLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("blockCard"));
    setFrameShape(QFrame::NoFrame);
    m_layout->setContentsMargins(spacing::wide, 12, 12, spacing::wide);
    m_layout->setSpacing(spacing::normal);
    makeHead();
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_layout->addWidget(m_problem);
    m_layout->addWidget(m_sentence);
    m_operation->setCurrentIndex(m_operation->findData(static_cast<int>(block.operation)));
    m_form->setCurrentIndex(m_form->findData(static_cast<int>(block.form)));
    m_match->setCurrentIndex(m_match->findData(static_cast<int>(block.match)));
    showForm(block);
    updateLook();
    clearCounts();

    connect(m_operation, &QComboBox::activated, this, [this] {
        m_operation->setToolTip(operationHint(currentOperation()));
        Q_EMIT edited();
    });
    connect(m_match, &QComboBox::activated, this, &BlockCard::edited);
    connect(m_form, &QComboBox::activated, this, [this] {
        SegmentBlock fresh;
        fresh.operation = currentOperation();
        fresh.form = currentForm();
        fresh.criteria = Condition::group(Condition::Kind::All, {});
        if (fresh.form == SegmentBlock::Form::List) {
            const CatalogTable *table = m_surroundings.conditions.catalog->table(m_surroundings.targetLevel);
            if (table && !table->businessKey.isEmpty())
                fresh.listColumn = table->name + QLatin1Char('.') + table->businessKey;
        }
        showForm(fresh);
        Q_EMIT edited();
    });
}

void BlockCard::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::normal);
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
    m_match->setObjectName(QStringLiteral("match"));
    m_match->setAccessibleName(tr("Where the conditions must hold"));
    m_match->addItem(tr("on the same record"), static_cast<int>(BlockMatch::SameRecord));
    m_match->addItem(tr("each on any record"), static_cast<int>(BlockMatch::AnyRecord));
    m_match->setToolTip(tr("Whether one record (an account, a service) must satisfy all conditions, or each condition "
                           "may find its own."));
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("more"));
    more->setIcon(icon(QStringLiteral("ellipsis")));
    more->setAutoRaise(true);
    more->setToolTip(tr("More for this block"));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(makeMenu());
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator{image:none}"));
    head->addWidget(m_number);
    head->addWidget(m_operation);
    head->addWidget(m_form);
    head->addWidget(m_match);
    head->addStretch(1);
    head->addWidget(makeCounts());
    head->addWidget(more);
    m_layout->addLayout(head);
}

QWidget *BlockCard::makeCounts()
{
    auto *counts = new QWidget(this);
    auto *layout = new QGridLayout(counts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(0);
    const auto number = [](QLabel *label, const QString &name) {
        QFont font = label->font();
        font.setBold(true);
        label->setFont(font);
        label->setObjectName(name);
        label->setAlignment(Qt::AlignRight);
    };
    number(m_gross, QStringLiteral("gross"));
    number(m_cumulative, QStringLiteral("cumulative"));
    m_change->setAlignment(Qt::AlignRight);
    const int width = m_gross->fontMetrics().horizontalAdvance(QStringLiteral("0.000.000"));
    m_gross->setMinimumWidth(width);
    m_cumulative->setMinimumWidth(width);
    m_change->setMinimumWidth(width);
    QLabel *grossCaption = quietLabel(counts, tr("In this block"));
    QLabel *cumulativeCaption = quietLabel(counts, tr("After it"));
    QLabel *changeCaption = quietLabel(counts, tr("Change"));
    int column = 0;
    for (QLabel *caption : {grossCaption, changeCaption, cumulativeCaption}) {
        caption->setAlignment(Qt::AlignRight);
        layout->addWidget(caption, 0, column++);
    }
    layout->addWidget(m_gross, 1, 0);
    layout->addWidget(m_change, 1, 1);
    layout->addWidget(m_cumulative, 1, 2);
    return counts;
}

QMenu *BlockCard::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &iconName, const QString &text, auto act) {
        QAction *action = menu->addAction(icon(iconName), text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(QStringLiteral("arrow-up"), tr("Move up\tAlt+Up"), [this] { Q_EMIT moveRequested(-1); });
    add(QStringLiteral("arrow-down"), tr("Move down\tAlt+Down"), [this] { Q_EMIT moveRequested(1); });
    menu->addSeparator();
    add(QStringLiteral("copy-plus"), tr("Duplicate"), [this] { Q_EMIT duplicateRequested(); });
    add(QStringLiteral("copy"), tr("Copy as text"), [this] { Q_EMIT copyRequested(); });
    add(QStringLiteral("list-plus"), tr("Paste blocks below"), [this] { Q_EMIT pasteRequested(); });
    menu->addSeparator();
    add(QStringLiteral("trash-2"), tr("Remove"), [this] {
        Q_EMIT removeRequested();
    })->setObjectName(QStringLiteral("removeBlock"));
    return menu;
}

void BlockCard::showForm(const SegmentBlock &block)
{
    if (m_body) {
        m_layout->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater();
    }
    m_criteria = nullptr;
    m_name = nullptr;
    m_listColumnButton = nullptr;
    m_listValues = nullptr;
    m_group = nullptr;
    m_match->setVisible(block.form == SegmentBlock::Form::Criteria);
    switch (block.form) {
    case SegmentBlock::Form::Criteria:
        m_criteria = new ConditionGroupEditor(m_surroundings.conditions, block.criteria, true, this);
        connect(m_criteria, &ConditionGroupEditor::edited, this, &BlockCard::edited);
        m_body = m_criteria;
        break;
    case SegmentBlock::Form::Segment:
    case SegmentBlock::Form::ResultSet:
        m_body = makeNameForm(block);
        break;
    case SegmentBlock::Form::List:
        m_body = makeListForm(block);
        break;
    case SegmentBlock::Form::Group:
        m_group = new BlockListEditor(m_surroundings, this);
        m_group->setBlocks(block.blocks);
        connect(m_group, &BlockListEditor::edited, this, &BlockCard::edited);
        m_body = m_group;
        break;
    }
    m_layout->insertWidget(1, m_body);
    m_body->show();
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
    connect(m_name, &QComboBox::activated, this, &BlockCard::edited);
    return body;
}

QWidget *BlockCard::makeListForm(const SegmentBlock &block)
{
    auto *body = new QWidget(this);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    m_listColumn = block.listColumn;
    m_listColumnButton = new QToolButton(body);
    m_listColumnButton->setObjectName(QStringLiteral("column"));
    const auto showColumn = [this] {
        m_listColumnButton->setText(m_listColumn.isEmpty()
                                        ? tr("Choose a column")
                                        : columnLabel(*m_surroundings.conditions.catalog, m_listColumn));
    };
    showColumn();
    m_listValues = new ValueListEditor(body);
    m_listValues->setPlaceholderText(tr("Type or paste numbers"));
    QStringList values;
    for (const Operand &value : block.listValues)
        values << textOf(value);
    m_listValues->setValues(values);
    layout->addWidget(m_listColumnButton, 0, Qt::AlignTop);
    layout->addWidget(new QLabel(tr("is one of"), body), 0, Qt::AlignTop);
    layout->addWidget(m_listValues, 1);
    connect(m_listValues, &ValueListEditor::edited, this, &BlockCard::edited);
    connect(m_listColumnButton, &QToolButton::clicked, this, [this, showColumn] {
        pickColumn(m_listColumnButton, *m_surroundings.conditions.catalog, m_listColumn,
                   [this, showColumn](const QString &reference) {
                       m_listColumn = reference;
                       showColumn();
                       Q_EMIT edited();
                   });
    });
    return body;
}

SegmentBlock::Form BlockCard::currentForm() const
{
    return static_cast<SegmentBlock::Form>(m_form->currentData().toInt());
}

BlockOperation BlockCard::currentOperation() const
{
    return static_cast<BlockOperation>(m_operation->currentData().toInt());
}

SegmentBlock BlockCard::block() const
{
    SegmentBlock block;
    block.operation = currentOperation();
    block.form = currentForm();
    if (m_criteria) {
        block.match = static_cast<BlockMatch>(m_match->currentData().toInt());
        block.criteria = m_criteria->condition();
    }
    if (m_name)
        block.name = m_name->currentText();
    if (m_listValues) {
        block.listColumn = m_listColumn;
        const auto column = m_surroundings.conditions.catalog->column(m_listColumn);
        const ColumnType type = column ? column->column->type : ColumnType::Text;
        for (const QString &text : m_listValues->values()) {
            // A value that cannot be of the column's type stays a text, so that the error names it.
            const auto operand = operandFromText(text, type);
            block.listValues.push_back(operand ? *operand : Operand(text));
        }
    }
    if (m_group)
        block.blocks = m_group->blocks();
    return block;
}

bool BlockCard::addColumn(const QString &reference)
{
    if (!m_criteria)
        return false;
    m_criteria->addColumn(reference);
    return true;
}

void BlockCard::setNumber(const QString &number)
{
    m_number->setText(number);
    if (m_group)
        m_group->setNumberPrefix(number + QLatin1Char('.'));
}

void BlockCard::setCounts(const BlockCount &count, std::optional<qint64> before, qint64 largest)
{
    const QLocale &locale = m_surroundings.conditions.locale;
    m_gross->setText(locale.toString(count.gross));
    m_cumulative->setText(locale.toString(count.cumulative));
    const qint64 change = count.cumulative - before.value_or(0);
    const QString sign = change > 0 ? QStringLiteral("+") : change < 0 ? QString(QChar(0x2212)) : QString();
    m_change->setText(before ? sign + locale.toString(qAbs(change)) : QString());
    m_share = largest > 0 ? static_cast<double>(count.cumulative) / static_cast<double>(largest) : 0;
    update();
}

void BlockCard::clearCounts()
{
    const QString none(QChar(0x2013));
    m_gross->setText(none);
    m_cumulative->setText(none);
    m_change->clear();
    m_share = -1;
    update();
}

void BlockCard::setStale(bool stale)
{
    const QPalette::ColorRole role = stale ? QPalette::PlaceholderText : QPalette::WindowText;
    m_gross->setForegroundRole(role);
    m_cumulative->setForegroundRole(role);
}

void BlockCard::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    update();
}

QString BlockCard::problem() const
{
    return m_problem->text();
}

void BlockCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QString BlockCard::grossText() const
{
    return m_gross->text();
}

QString BlockCard::cumulativeText() const
{
    return m_cumulative->text();
}

void BlockCard::updateLook()
{
    const bool dark = Theme::isDark(palette());
    QPalette problem = palette();
    problem.setColor(QPalette::WindowText, Theme::foreground(Tone::Problem, dark));
    if (m_problem->palette().color(QPalette::WindowText) != problem.color(QPalette::WindowText))
        m_problem->setPalette(problem);
    update();
}

void BlockCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void BlockCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dark = Theme::isDark(palette());
    const bool wrong = !m_problem->text().isEmpty();
    painter.setPen(QPen(wrong ? Theme::foreground(Tone::Problem, dark) : Theme::line(palette()), 1));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_share < 0)
        return;
    // The running count as a share of the segment's largest: a thin bar along the lower edge.
    const QRectF track(spacing::wide, height() - 9.0, width() - 2.0 * spacing::wide, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::line(palette()));
    painter.drawRoundedRect(track, 1.5, 1.5);
    painter.setBrush(palette().highlight());
    QRectF filled = track;
    filled.setWidth(track.width() * qBound(0.0, m_share, 1.0));
    painter.drawRoundedRect(filled, 1.5, 1.5);
}

void BlockCard::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace odziv
