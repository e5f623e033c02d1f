/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "reachstrip.h"

#include "campaigns/recipienttablemodel.h"
#include "segments/evaluatorfactory.h"
#include "segments/livesegmentevaluator.h"
#include "ui/segments/cataloglabels.h"
#include "ui/segments/library/segmentmembers.h"
#include "ui/segments/reachstation.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace odziv {

namespace {

/// Freezing reads every contact of every member; it waits until the writer pauses.
constexpr int pauseMilliseconds = 400;

QString leftText(SkipReason lost)
{
    switch (lost) {
    case SkipReason::NoAddress:
        return ReachStrip::tr("Contacts with an address");
    case SkipReason::Invalid:
        return ReachStrip::tr("Valid");
    case SkipReason::AddressChanged:
        return ReachStrip::tr("Unchanged");
    case SkipReason::NoConsent:
        return ReachStrip::tr("Allowed");
    case SkipReason::Suppressed:
        return ReachStrip::tr("Not suppressed");
    case SkipReason::NoFile:
        return ReachStrip::tr("With their file");
    case SkipReason::Pressure:
        return ReachStrip::tr("Not mailed too often");
    case SkipReason::Duplicate:
        return ReachStrip::tr("Will be sent");
    }
    return {};
}

} // namespace

ReachStrip::ReachStrip(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_job(this, &context.slowReads)
    , m_stations(new QHBoxLayout)
    , m_remark(new QLabel(this))
{
    setObjectName(QStringLiteral("reachStrip"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    m_stations->setSpacing(0);
    layout->addLayout(m_stations, 1);
    layout->addWidget(m_remark);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    announce();
    m_delay.setSingleShot(true);
    m_delay.setInterval(pauseMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &ReachStrip::compute);
}

void ReachStrip::announce()
{
    m_remark->setText(tr("How many an e-mail reaches appears here as soon as there is a count."));
}

void ReachStrip::follow(const Segment &segment, qint64 members)
{
    if (!segment.sample.isWhole()) {
        clear();
        m_remark->setText(tr("A sample reaches nobody: set it to 100 % to see how many an e-mail reaches."));
        return;
    }
    m_segment = segment;
    m_job.cancel();
    if (members > 0) {
        announce();
        m_delay.start();
        return;
    }
    clear();
    m_remark->setText(tr("Nobody is reached: the segment has no members."));
}

void ReachStrip::setStale()
{
    m_job.cancel();
    m_delay.stop();
    if (m_stale)
        return;
    m_stale = true;
    for (auto *station : findChildren<ReachStation *>())
        station->setStale(true);
}

void ReachStrip::clear()
{
    m_job.cancel();
    m_delay.stop();
    m_reach = {};
    m_stale = false;
    while (QLayoutItem *item = m_stations->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    announce();
    m_remark->show();
}

void ReachStrip::compute()
{
    m_job.start(
        [&workspace = m_context.workspace, &clock = m_context.clock, &evaluator = m_context.evaluator,
         segment = m_segment](const CancelFlag &cancelled) -> Result<SegmentReach> {
            auto members = evaluator.members(segment, liveEvaluationOptions(workspace, clock, cancelled));
            if (!members)
                return failure(members.error());
            return segmentReach(workspace,
                                {segment.targetLevel, std::move(*members), OnePer::Address, segment.selectionRules},
                                clock, cancelled);
        },
        [this](const Result<SegmentReach> &reach) {
            if (reach) {
                show(*reach);
            } else if (reach.error().code != ErrorCode::Cancelled) {
                clear();
                m_remark->setText(reach.error().text);
            }
        });
}

QString ReachStrip::stationText(size_t step) const
{
    if (step == 0)
        return tr("Members");
    return step + 1 == m_reach.steps.size() ? tr("Will be sent") : leftText(*m_reach.steps[step].lost);
}

void ReachStrip::show(const SegmentReach &reach)
{
    clear();
    m_reach = reach;
    m_remark->hide();
    qint64 largest = 1;
    for (const SegmentReach::Step &step : reach.steps)
        largest = qMax(largest, step.left);
    for (size_t i = 0; i < reach.steps.size(); ++i) {
        const SegmentReach::Step &step = reach.steps[i];
        auto *station = new ReachStation(this);
        const QString loss = step.losses > 0
                                 ? tr("%1 %2").arg(QString(QChar(0x2212)) + m_context.locale.toString(step.losses),
                                                   skipReasonText(skipReasonName(*step.lost)))
                                 : QString();
        station->setStation(stationText(i), m_context.locale.toString(step.left), loss,
                            static_cast<double>(step.left) / static_cast<double>(largest), i + 1 == reach.steps.size());
        if (i + 1 == reach.steps.size())
            station->setToolTip(tr("E-mails, one for each address, as a launch would freeze them now. Consent and "
                                   "suppressions are not judged here: they are read again at each sending."));
        connect(station, &ReachStation::clicked, this, [this, i] { openPeople(stationText(i), m_reach.leftAt(i)); });
        connect(station, &ReachStation::lossClicked, this, [this, i] {
            openPeople(skipReasonText(skipReasonName(*m_reach.steps[i].lost)), {false, {*m_reach.steps[i].lost}});
        });
        m_stations->addWidget(station, 1);
        station->show();
    }
}

void ReachStrip::openPeople(const QString &title, const ReachQuery &query)
{
    MembersDialog::open(m_context, tr("%1: %2").arg(m_segment.name, title), peopleOf(m_context, m_segment, query),
                        this);
}

QStringList ReachStrip::lines() const
{
    QStringList lines;
    for (size_t i = 0; i < m_reach.steps.size(); ++i)
        lines << tr("%1 %2").arg(stationText(i), m_context.locale.toString(m_reach.steps[i].left));
    return lines;
}

} // namespace odziv
