/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "comparisondialog.h"

#include "segments/evaluatorfactory.h"
#include "ui/segments/library/membersdialog.h"
#include "ui/shell/theme.h"
#include "ui/widgets/recordlistmodel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace odziv {

ComparisonDialog::ComparisonDialog(const UiContext &context, const QString &before, const QString &after,
                                   QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_job(this, &context.slowReads)
    , m_between(new QLabel(tr("From \"%1\" to \"%2\"").arg(before, after), this))
    , m_numbers(new QGridLayout)
    , m_cause(new QLabel(tr("Comparing"), this))
{
    setObjectName(QStringLiteral("comparison"));
    setWindowTitle(tr("Compare result sets"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::wide);
    for (QLabel *label : {m_between, m_cause}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_between->setObjectName(QStringLiteral("between"));
    m_cause->setObjectName(QStringLiteral("cause"));
    m_numbers->setHorizontalSpacing(spacing::wide);
    m_numbers->setVerticalSpacing(spacing::tight);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(m_between);
    layout->addLayout(m_numbers);
    layout->addWidget(m_cause);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(640, 380);
    m_job.start(
        [&workspace = context.workspace, &clock = context.clock, before,
         after](const CancelFlag &cancelled) -> Result<ResultSetComparison> {
            auto evaluator = makeSegmentEvaluator(workspace);
            if (!evaluator)
                return failure(evaluator.error());
            return compareResultSets(workspace, **evaluator, before, after,
                                     evaluationOptions(workspace, clock, cancelled));
        },
        [this](const Result<ResultSetComparison> &comparison) {
            if (comparison)
                showComparison(*comparison);
            else
                m_cause->setText(comparison.error().message());
        });
}

void ComparisonDialog::showComparison(const ResultSetComparison &comparison)
{
    m_level = comparison.before.targetLevel;
    const auto setText = [this](const SavedResultSet &set) {
        const QString frozen = instantText(set.frozenAt, m_context.locale, m_context.zone);
        const QString members = m_context.locale.toString(set.memberCount);
        if (!set.dataTime)
            return tr("\"%1\" (%2 members, frozen %3)").arg(set.name, members, frozen);
        return tr("\"%1\" (%2 members, frozen %3, data of %4)")
            .arg(set.name, members, frozen, instantText(*set.dataTime, m_context.locale, m_context.zone));
    };
    m_between->setText(tr("From %1\nto %2").arg(setText(comparison.before), setText(comparison.after)));
    const QStringList captions{tr("All"), tr("Data changed"), tr("Definition changed"), tr("Cause unclear")};
    for (qsizetype i = 0; i < captions.size(); ++i) {
        auto *caption = new QLabel(captions[i], this);
        caption->setForegroundRole(QPalette::PlaceholderText);
        m_numbers->addWidget(caption, 0, static_cast<int>(i) + 1, Qt::AlignRight);
    }
    m_numbers->setColumnStretch(0, 1);
    addGroup(QStringLiteral("joined"), tr("Joined"), comparison.joined, true);
    addGroup(QStringLiteral("left"), tr("Left"), comparison.left, true);
    MovedMembers stayed;
    stayed.byData = comparison.stayed;
    addGroup(QStringLiteral("stayed"), tr("Stayed"), stayed, false);
    m_cause->setText(causeText(comparison));
}

void ComparisonDialog::addGroup(const QString &objectName, const QString &caption, const MovedMembers &moved,
                              bool withCauses)
{
    const int row = m_numbers->rowCount();
    m_numbers->addWidget(new QLabel(caption, this), row, 0);
    addNumber(row, 1, objectName, caption, moved.all());
    if (!withCauses)
        return;
    addNumber(row, 2, objectName + QStringLiteral("ByData"), tr("%1, data changed").arg(caption), moved.byData);
    addNumber(row, 3, objectName + QStringLiteral("ByDefinition"), tr("%1, definition changed").arg(caption),
              moved.byDefinition);
    addNumber(row, 4, objectName + QStringLiteral("Unclear"), tr("%1, cause unclear").arg(caption), moved.unclear);
}

void ComparisonDialog::addNumber(int row, int column, const QString &objectName, const QString &who,
                                 std::vector<qint64> ids)
{
    const QString number = m_context.locale.toString(static_cast<qint64>(ids.size()));
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(number);
    button->setAutoRaise(true);
    button->setEnabled(!ids.empty());
    button->setAccessibleName(tr("%1: %2").arg(who, number));
    button->setToolTip(tr("Show these people"));
    m_numbers->addWidget(button, row, column, Qt::AlignRight);
    connect(button, &QToolButton::clicked, this, [this, who, ids = std::move(ids)] {
        MembersDialog::open(m_context, who, m_between->text(), m_level, ids, parentWidget());
    });
}

QString ComparisonDialog::causeText(const ResultSetComparison &comparison) const
{
    if (!comparison.definitionChanged)
        return tr("The definition is the same: who changed sides did so because the data changed.");
    if (!comparison.undecided.isEmpty())
        return tr("The definition changed, but the causes cannot be told: %1").arg(comparison.undecided);
    return tr(
        "The definition changed in between. Both definitions were tried on today's data: whom the older one would "
        "have moved too, the data moved; whom only the newer one moves, the definition moved. The cause is "
        "unclear where the data of somebody changed again since the newer set was frozen.");
}

} // namespace odziv
