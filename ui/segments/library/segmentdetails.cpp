/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentdetails.h"

#include "segments/globalconstraint.h"
#include "segments/segmentsentence.h"
#include "segments/segmentstorage.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace odziv {

namespace {

enum Role { PageRole = Qt::UserRole, ArgumentRole };

const QString segmentsPage = QStringLiteral("segments");

} // namespace

SegmentDetails::SegmentDetails(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_job(this, &context.quickReads)
    , m_name(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_usersCaption(new QLabel(this))
    , m_users(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    for (QLabel *label : {m_name, m_sentence, m_usersCaption}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_sentence->setObjectName(QStringLiteral("detailsSentence"));
    m_users->setObjectName(QStringLiteral("users"));
    m_users->setAccessibleName(tr("Used by"));
    m_users->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_name);
    layout->addWidget(m_sentence);
    layout->addSpacing(spacing::normal);
    layout->addWidget(m_usersCaption);
    layout->addWidget(m_users, 1);
    layout->addStretch();
    connect(m_users, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QString page = item->data(PageRole).toString();
        const QVariant argument = item->data(ArgumentRole);
        if (page == segmentsPage)
            Q_EMIT segmentOpened(argument.toString());
        else if (!page.isEmpty() && m_context.openPage)
            m_context.openPage(page, argument);
    });
    show({});
}

void SegmentDetails::show(const QString &segment)
{
    m_segment = segment;
    if (segment.isEmpty()) {
        m_job.cancel();
        m_name->setText(tr("Choose a segment to see what it says and who uses it."));
        m_sentence->clear();
        m_usersCaption->clear();
        m_users->clear();
        m_users->hide();
        return;
    }
    m_job.start(
        [&workspace = m_context.workspace, segment](const CancelFlag &) -> Result<Facts> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            auto segments = SegmentStorage::usersOf(**reader, segment);
            if (!segments)
                return failure(segments.error());
            auto campaigns = CampaignStorage::usersOfSegment(**reader, segment);
            if (!campaigns)
                return failure(campaigns.error());
            auto constraint = GlobalConstraint::read(**reader);
            if (!constraint)
                return failure(constraint.error());
            return Facts{SegmentStorage::read(**reader, segment), *segments, *campaigns, *constraint == segment};
        },
        [this](const Result<Facts> &facts) { showFacts(facts); });
}

void SegmentDetails::showFacts(const Result<Facts> &facts)
{
    m_name->setText(m_segment);
    m_users->clear();
    if (!facts) {
        m_sentence->setText(facts.error().message());
        return;
    }
    m_sentence->setText(facts->segment ? segmentSentence(*facts->segment, Catalog::builtIn(), m_context.locale)
                                       : facts->segment.error().message());
    if (facts->isConstraint)
        addUser(QStringLiteral("lock"), tr("Global constraint: every segment counts within it"), {}, {});
    for (const QString &name : facts->segments)
        addUser(QStringLiteral("layers"), name, segmentsPage, name);
    for (const CampaignSummary &campaign : facts->campaigns)
        addUser(QStringLiteral("megaphone"), campaign.name, QStringLiteral("campaigns"), campaign.id.value());
    m_usersCaption->setText(m_users->count() > 0 ? tr("Used by") : tr("Nothing uses it."));
    m_users->setVisible(m_users->count() > 0);
}

void SegmentDetails::addUser(const QString &iconName, const QString &text, const QString &page,
                             const QVariant &argument)
{
    auto *item = new QListWidgetItem(icon(iconName), text, m_users);
    item->setData(PageRole, page);
    item->setData(ArgumentRole, argument);
}

QStringList SegmentDetails::users() const
{
    QStringList names;
    for (int i = 0; i < m_users->count(); ++i)
        names << m_users->item(i)->text();
    return names;
}

QString SegmentDetails::sentence() const
{
    return m_sentence->text();
}

} // namespace odziv
