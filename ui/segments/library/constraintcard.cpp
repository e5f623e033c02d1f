/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "constraintcard.h"

#include "segments/evaluatorfactory.h"
#include "segments/globalconstraint.h"
#include "segments/segment.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace odziv {

ConstraintCard::ConstraintCard(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_job(this, &context.slowReads)
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("constraintCard"));
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    layout->setSpacing(spacing::normal);
    auto *lock = new QLabel(this);
    constexpr int iconSize = 16;
    lock->setPixmap(icon(QStringLiteral("lock")).pixmap(iconSize, iconSize));
    layout->addWidget(lock);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    layout->addWidget(m_text, 1);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_count);
    hide();
}

void ConstraintCard::show(const QString &targetLevel)
{
    m_level = targetLevel;
    m_job.start(
        [&workspace = m_context.workspace, &clock = m_context.clock,
         targetLevel](const CancelFlag &cancelled) -> Constraint {
            auto reader = workspace.reader();
            if (!reader)
                return {{}, failure(reader.error())};
            auto name = GlobalConstraint::read(**reader);
            if (!name || name->isEmpty())
                return {{}, SegmentCounts()};
            Segment within;
            within.name = *name;
            within.targetLevel = targetLevel;
            SegmentBlock block;
            block.form = SegmentBlock::Form::Segment;
            block.name = *name;
            within.blocks = {block};
            auto evaluator = makeSegmentEvaluator(workspace);
            if (!evaluator)
                return {*name, failure(evaluator.error())};
            return {*name, (*evaluator)->count(within, evaluationOptions(workspace, clock, cancelled))};
        },
        [this](const Constraint &constraint) { showConstraint(constraint); });
}

void ConstraintCard::showConstraint(const Constraint &constraint)
{
    setVisible(!constraint.name.isEmpty());
    if (constraint.name.isEmpty())
        return;
    m_text->setText(constraint.counts
                        ? tr("Always within the segment \"%1\" (the global constraint)").arg(constraint.name)
                        : tr("The global constraint \"%1\" cannot be counted: %2")
                              .arg(constraint.name, constraint.counts.error().message()));
    m_count->setText(constraint.counts ? m_context.locale.toString(constraint.counts->total) : QString());
    setAccessibleName(m_text->text() + QLatin1Char(' ') + m_count->text());
}

QString ConstraintCard::text() const
{
    return m_text->text();
}

} // namespace odziv
