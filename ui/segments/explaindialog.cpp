/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "explaindialog.h"

#include "criteria/conditionsentence.h"
#include "segments/evaluatorfactory.h"
#include "segments/memberexplainer.h"
#include "ui/segments/cataloglabels.h"
#include "ui/segments/segmentwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace odziv {

namespace {

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
    const CatalogTable *table = Catalog::builtIn().table(record.table);
    const QString name = table ? tableLabel(*table) : record.table;
    return record.number.isEmpty() ? ExplainDialog::tr("%1, id %2").arg(name).arg(record.id)
                                   : ExplainDialog::tr("%1 %2").arg(name, record.number);
}

QString operationAndForm(const BlockFinding &block)
{
    const QString what = block.name.isEmpty() ? formText(block.form) : block.name;
    return ExplainDialog::tr("%1. %2: %3").arg(block.number, operationText(block.operation), what);
}

} // namespace

ExplainDialog::ExplainDialog(const UiContext &context, const Segment &segment, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_segment(segment)
    , m_job(this, &context.slowReads)
    , m_number(new QLineEdit(this))
    , m_explain(new QPushButton(icon(QStringLiteral("circle-question-mark")), tr("Explain"), this))
    , m_verdict(new QLabel(this))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("explainDialog"));
    setWindowTitle(tr("Why is somebody in \"%1\"?").arg(segment.name));
    auto *layout = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    const CatalogTable *table = Catalog::builtIn().table(segment.targetLevel);
    const bool hasNumber = table && !table->businessKey.isEmpty();
    auto *caption = new QLabel(
        table ? hasNumber ? tr("%1, number").arg(tableLabel(*table)) : tr("%1, id").arg(tableLabel(*table)) : QString(),
        this);
    caption->setBuddy(m_number);
    row->addWidget(caption);
    row->addWidget(m_number, 1);
    row->addWidget(m_explain);
    m_verdict->setWordWrap(true);
    m_verdict->setText(tr("Type the number of somebody to see, block by block, why they are in or out."));
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("Block and condition"), tr("Record"), tr("Value")});
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setWordWrap(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addLayout(row);
    layout->addWidget(m_verdict);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    m_explain->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_explain, &QPushButton::clicked, this, &ExplainDialog::explain);
    resize(820, 520);
}

QString ExplainDialog::verdict() const
{
    return m_verdict->text();
}

void ExplainDialog::explain()
{
    const QString number = m_number->text().trimmed();
    if (number.isEmpty())
        return;
    m_verdict->setText(tr("Looking"));
    m_job.start(
        [&workspace = m_context.workspace, &clock = m_context.clock, segment = m_segment,
         number](const CancelFlag &cancelled) -> Result<MemberExplanation> {
            MemberExplainer explainer(workspace);
            const auto member = explainer.findMember(segment.targetLevel, number);
            if (!member)
                return failure(member.error());
            return explainer.explain(segment, *member, evaluationOptions(workspace, clock, cancelled));
        },
        [this](const Result<MemberExplanation> &explanation) {
            m_tree->clear();
            if (!explanation) {
                m_verdict->setText(explanation.error().message());
                return;
            }
            showExplanation(*explanation);
        });
}

void ExplainDialog::showExplanation(const MemberExplanation &explanation)
{
    const QString who = recordText(explanation.member);
    if (!explanation.inSample)
        m_verdict->setText(tr("%1 is outside the sample, and so is not looked at.").arg(who));
    else
        m_verdict->setText(explanation.isMember ? tr("%1 is in the segment.").arg(who)
                                                : tr("%1 is not in the segment.").arg(who));
    addBlocks(m_tree->invisibleRootItem(), explanation.blocks);
    m_tree->expandAll();
}

void ExplainDialog::addBlocks(QTreeWidgetItem *parent, const std::vector<BlockFinding> &blocks)
{
    for (const BlockFinding &block : blocks)
        addBlock(parent, block);
}

void ExplainDialog::addBlock(QTreeWidgetItem *parent, const BlockFinding &block)
{
    const bool dark = Theme::isDark(palette());
    const QIcon yes = icon(QStringLiteral("circle-check"), Theme::foreground(Tone::Success, dark));
    const QIcon no = icon(QStringLiteral("circle-x"), Theme::foreground(Tone::Problem, dark));
    auto *item = new QTreeWidgetItem(parent);
    const QString passed = block.passed ? tr("is in the block") : tr("is not in the block");
    const QString after = block.memberAfter ? tr("in after it") : tr("out after it");
    item->setText(0, tr("%1 - %2, %3").arg(operationAndForm(block), passed, after));
    item->setIcon(0, block.memberAfter ? yes : no);
    item->setText(1, recordText(block.record));
    for (const ConditionFinding &condition : block.conditions) {
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
    addBlocks(item, block.blocks);
}

} // namespace odziv
