/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "reachdialog.h"

#include "segments/evaluatorfactory.h"
#include "segments/livesegmentevaluator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatableview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace odziv {

ReachDialog::ReachDialog(const UiContext &context, const Segment &segment, const QString &station,
                         const ReachQuery &query, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_job(this, &context.slowReads)
    , m_model({listColumn(QStringLiteral("number"), tr("Customer number"), 120),
               listColumn(QStringLiteral("customer"), tr("Customer"), 220),
               listColumn(QStringLiteral("contact"), tr("Contact"), 180),
               listColumn(QStringLiteral("address"), tr("Address"), 240)},
              context.locale, context.zone, this)
    , m_table(new DataTableView(QStringLiteral("reachedPeople"), this))
    , m_remark(new QLabel(tr("Looking"), this))
{
    setObjectName(QStringLiteral("reachDialog"));
    setWindowTitle(tr("%1: %2").arg(segment.name, station));
    auto *layout = new QVBoxLayout(this);
    m_table->setModel(&m_model);
    m_table->setEmptyText(tr("Nobody is at this station."));
    m_remark->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_remark);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &DataTableView::opened, this, &ReachDialog::openPerson);
    restoreListState(m_table, m_model, m_context.settings);
    connect(this, &QDialog::finished, this, [this] { m_table->saveState(m_context.settings); });
    resize(860, 560);
    read(segment, query);
}

void ReachDialog::read(const Segment &segment, const ReachQuery &query)
{
    m_job.start(
        [&workspace = m_context.workspace, &clock = m_context.clock, &evaluator = m_context.evaluator, segment,
         query](const CancelFlag &cancelled) -> Result<std::vector<ReachedPerson>> {
            auto members = evaluator.members(segment, liveEvaluationOptions(workspace, clock, cancelled));
            if (!members)
                return failure(members.error());
            return reachedPeople(workspace,
                                 {segment.targetLevel, std::move(*members), OnePer::Address, segment.selectionRules},
                                 query, clock, cancelled);
        },
        [this, most = query.most](const Result<std::vector<ReachedPerson>> &people) {
            if (people)
                show(*people, most);
            else
                m_remark->setText(people.error().message());
        });
}

void ReachDialog::show(const std::vector<ReachedPerson> &people, int most)
{
    m_people = people;
    std::vector<RecordListModel::Record> records;
    for (const ReachedPerson &person : people)
        records.push_back({static_cast<qint64>(records.size()) + 1,
                           {person.customerNumber, person.customerName, person.contactName, person.address}});
    m_model.setRecords(std::move(records));
    const bool isCut = people.size() == static_cast<size_t>(most);
    m_remark->setText(isCut ? tr("The first %Ln are shown.", nullptr, most) : QString());
    m_remark->setVisible(isCut);
}

void ReachDialog::openPerson(qint64 row)
{
    const ReachedPerson &person = m_people.at(static_cast<size_t>(row) - 1);
    if (!m_context.openPage || person.contactId == 0)
        return;
    m_context.openPage(QStringLiteral("contacts"), person.contactId);
    accept();
}

} // namespace odziv
