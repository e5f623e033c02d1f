/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "explaindialog.h"

#include "campaigns/recipienttablemodel.h"
#include "criteria/conditionsentence.h"
#include "segments/evaluatorfactory.h"
#include "segments/memberexplainer.h"
#include "segments/segmentsentence.h"
#include "ui/segments/cataloglabels.h"
#include "ui/segments/segmentwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr int pauseMilliseconds = 150;
constexpr int mostFound = 50;

QString valueText(const QJsonValue &value, const QLocale &locale)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? ExplainDialog::tr("yes") : ExplainDialog::tr("no");
    case QJsonValue::Double:
        return locale.toString(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    default:
        return ExplainDialog::tr("missing");
    }
}

QString recordText(const RecordReference &record)
{
    if (record.id == 0)
        return {};
    const QString name = levelText(record.table);
    return record.number.isEmpty() ? ExplainDialog::tr("%1, id %2").arg(name).arg(record.id)
                                   : ExplainDialog::tr("%1 %2").arg(name, record.number);
}

/// The number of the block after which the member is for good where it is at the end; empty when none changed anything.
QString decisiveBlock(const std::vector<BlockFinding> &blocks)
{
    QString number;
    bool before = false;
    for (const BlockFinding &block : blocks) {
        if (block.memberAfter != before)
            number = block.number;
        before = block.memberAfter;
    }
    return number;
}

void setBold(QTreeWidgetItem *item)
{
    QFont font = item->font(0);
    font.setBold(true);
    for (int column = 0; column < item->columnCount(); ++column)
        item->setFont(column, font);
}

} // namespace

ExplainDialog::ExplainDialog(const UiContext &context, const Segment &segment, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_segment(segment)
    , m_searchJob(this, &context.quickReads)
    , m_job(this, &context.slowReads)
    , m_reachJob(this, &context.slowReads)
    , m_search(new QLineEdit(this))
    , m_found(new QListWidget(this))
    , m_sign(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_reach(new QLabel(this))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("explainDialog"));
    setWindowTitle(tr("Why is somebody in \"%1\"?").arg(segment.name));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeSearch());
    splitter->addWidget(makeAnswer());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({280, 720});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::wide);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ExplainDialog::search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_found, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            explainMember(item->data(Qt::UserRole).toLongLong());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(1040, 600);
    m_search->setFocus();
}

QWidget *ExplainDialog::makeSearch()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *caption = new QLabel(levelText(m_segment.targetLevel), pane);
    caption->setBuddy(m_search);
    m_search->setPlaceholderText(tr("Number, name or e-mail"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_found->setAccessibleName(tr("Who was found"));
    layout->addWidget(caption);
    layout->addWidget(m_search);
    layout->addWidget(m_found, 1);
    return pane;
}

QWidget *ExplainDialog::makeAnswer()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setText(tr("Look somebody up to see, block by block, why they are in or out."));
    QFont font = m_verdict->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    m_verdict->setFont(font);
    m_sign->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    m_reach->setObjectName(QStringLiteral("reach"));
    m_reach->setWordWrap(true);
    m_reach->hide();
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("Block and condition"), tr("Record"), tr("Found there")});
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setWordWrap(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    layout->addLayout(head);
    layout->addWidget(m_reach);
    layout->addWidget(m_tree, 1);
    return pane;
}

QString ExplainDialog::verdict() const
{
    return m_verdict->text();
}

QString ExplainDialog::reachText() const
{
    return m_reach->text();
}

void ExplainDialog::search()
{
    m_searchJob.start(
        [&workspace = m_context.workspace, level = m_segment.targetLevel, text = m_search->text()](
            const CancelFlag &cancelled) { return findMembers(workspace, level, text, mostFound, cancelled); },
        [this](const Result<std::vector<FoundMember>> &members) {
            if (members)
                showFound(*members);
            else if (members.error().code != ErrorCode::Cancelled)
                m_verdict->setText(members.error().message());
        });
}

void ExplainDialog::showFound(const std::vector<FoundMember> &members)
{
    m_found->clear();
    for (const FoundMember &member : members) {
        const bool isCustomer = m_segment.targetLevel == QStringLiteral("customer");
        const QString second
            = isCustomer ? member.customerName : tr("%1, %2").arg(member.customerName, member.customerNumber);
        auto *item = new QListWidgetItem(member.number + QLatin1Char('\n') + second, m_found);
        item->setData(Qt::UserRole, member.id);
        item->setToolTip(item->text());
    }
    if (members.empty())
        m_verdict->setText(tr("Nobody was found by \"%1\".").arg(m_search->text()));
}

void ExplainDialog::explain()
{
    const QString number = m_search->text().trimmed();
    if (number.isEmpty())
        return;
    m_pause.stop();
    m_job.start([&workspace = m_context.workspace, level = m_segment.targetLevel,
                 number](const CancelFlag &) { return MemberExplainer(workspace).findMember(level, number); },
                [this](const Result<qint64> &member) {
                    if (member)
                        explainMember(*member);
                    else
                        m_verdict->setText(member.error().message());
                });
}

void ExplainDialog::explainMember(qint64 id)
{
    m_job.start(
        [&workspace = m_context.workspace, &clock = m_context.clock, segment = m_segment,
         id](const CancelFlag &cancelled) {
            return MemberExplainer(workspace).explain(segment, id, evaluationOptions(workspace, clock, cancelled));
        },
        [this](const Result<MemberExplanation> &explanation) {
            m_tree->clear();
            m_reach->hide();
            m_sign->hide();
            if (explanation)
                showExplanation(*explanation);
            else
                m_verdict->setText(explanation.error().message());
        });
}

QString ExplainDialog::verdictText(const MemberExplanation &explanation) const
{
    const QString who = recordText(explanation.member);
    if (!explanation.inSample)
        return tr("%1 is outside the sample, and so is not looked at.").arg(who);
    const QString block = decisiveBlock(explanation.blocks);
    if (explanation.isMember)
        return tr("%1 is in the segment: block %2 took it in.").arg(who, block);
    return block.isEmpty() ? tr("%1 is not in the segment: no block took it in.").arg(who)
                           : tr("%1 is not in the segment: block %2 took it out.").arg(who, block);
}

void ExplainDialog::showExplanation(const MemberExplanation &explanation)
{
    const bool dark = Theme::isDark(palette());
    m_verdict->setText(verdictText(explanation));
    m_sign->setPixmap(icon(explanation.isMember ? QStringLiteral("circle-check") : QStringLiteral("circle-x"),
                           Theme::foreground(explanation.isMember ? Tone::Success : Tone::Problem, dark))
                          .pixmap(24, 24));
    m_sign->show();
    addBlocks(m_tree->invisibleRootItem(), explanation.blocks, m_segment.blocks, decisiveBlock(explanation.blocks));
    m_tree->expandAll();
    if (explanation.isMember)
        findReach(explanation.member.id);
}

void ExplainDialog::addBlocks(QTreeWidgetItem *parent, const std::vector<BlockFinding> &findings,
                              const std::vector<SegmentBlock> &blocks, const QString &decisive)
{
    for (size_t i = 0; i < findings.size(); ++i)
        addBlock(parent, findings[i], i < blocks.size() ? &blocks[i] : nullptr, findings[i].number == decisive);
}

void ExplainDialog::addBlock(QTreeWidgetItem *parent, const BlockFinding &finding, const SegmentBlock *block,
                             bool isDecisive)
{
    const bool dark = Theme::isDark(palette());
    const QIcon yes = icon(QStringLiteral("circle-check"), Theme::foreground(Tone::Success, dark));
    const QIcon no = icon(QStringLiteral("circle-x"), Theme::foreground(Tone::Problem, dark));
    auto *item = new QTreeWidgetItem(parent);
    const bool isGroup = finding.form == SegmentBlock::Form::Group;
    const QString what = block && !isGroup
                             ? blockSentence(*block, m_segment, Catalog::builtIn(), m_context.locale)
                             : tr("%1: %2").arg(operationText(finding.operation),
                                                finding.name.isEmpty() ? formText(finding.form) : finding.name);
    item->setText(0, tr("%1. %2").arg(finding.number, what));
    if (finding.disabled) {
        item->setText(1, tr("disabled"));
        item->setIcon(0, icon(QStringLiteral("ban")));
        return;
    }
    item->setIcon(0, finding.memberAfter ? yes : no);
    item->setText(1, recordText(finding.record));
    const QString passed = finding.passed ? tr("is in the block") : tr("is not in the block");
    item->setText(2, tr("%1, %2").arg(passed, finding.memberAfter ? tr("in after it") : tr("out after it")));
    if (isDecisive)
        setBold(item);
    for (const ConditionFinding &condition : finding.conditions) {
        auto *line = new QTreeWidgetItem(item);
        line->setText(
            0, conditionSentence(condition.condition, Catalog::builtIn(), m_segment.targetLevel, m_context.locale));
        line->setIcon(0, condition.passed ? yes : no);
        line->setText(1, recordText(condition.record));
        line->setText(2,
                      condition.record.id == 0 ? tr("no such record") : valueText(condition.value, m_context.locale));
        line->setData(0, Qt::AccessibleTextRole,
                      tr("%1: %2").arg(line->text(0), condition.passed ? tr("holds") : tr("does not hold")));
    }
    // The blocks of a nested segment are not this one's.
    addBlocks(item, finding.blocks, block && isGroup ? block->blocks : std::vector<SegmentBlock>(),
              decisiveBlock(finding.blocks));
}

void ExplainDialog::findReach(qint64 id)
{
    m_reachJob.start(
        [&workspace = m_context.workspace, &clock = m_context.clock, level = m_segment.targetLevel,
         rules = m_segment.selectionRules, id](const CancelFlag &cancelled) -> Result<QStringList> {
            const ReachAudience audience{level, {id}, OnePer::Address, rules};
            const auto recipients = reachedRecipients(workspace, audience, {}, clock, cancelled);
            const auto reach = segmentReach(workspace, audience, clock, cancelled);
            if (!recipients || !reach)
                return failure(recipients ? reach.error() : recipients.error());
            QStringList texts;
            for (const ReachedRecipient &recipient : *recipients)
                texts << tr("An e-mail would go to %1.").arg(recipient.address);
            for (const SegmentReach::Step &step : reach->steps) {
                if (step.losses > 0)
                    texts << tr("%1: %Ln", nullptr, static_cast<int>(step.losses))
                                 .arg(skipReasonText(skipReasonName(*step.lost)));
            }
            return texts;
        },
        [this](const Result<QStringList> &texts) {
            m_reach->setText(texts ? texts->join(QLatin1Char(' ')) : texts.error().text);
            m_reach->show();
        });
}

bool ExplainDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && m_found->count() > 0) {
            m_found->setFocus();
            m_found->setCurrentRow(qMax(0, m_found->currentRow()));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            // Who was found alone is meant; else whoever has the number as it is typed.
            if (m_found->count() == 1 && !m_pause.isActive() && !m_searchJob.isRunning())
                m_found->setCurrentRow(0);
            else
                explain();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace odziv
