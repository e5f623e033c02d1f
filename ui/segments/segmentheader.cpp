/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentheader.h"

#include "ui/segments/cataloglabels.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr int waitMilliseconds = 200;

} // namespace

SegmentHeader::SegmentHeader(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_locale(context.locale)
    , m_level(new QComboBox(this))
    , m_sample(new QDoubleSpinBox(this))
    , m_countType(new QComboBox(this))
    , m_update(new QToolButton(this))
    , m_total(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_dataTime(new QLabel(this))
    , m_problem(new ToneLabel(Tone::Problem, this))
{
    makeFields();
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, [this] { m_caption->setText(m_waitCaption); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, spacing::tight, 0, 0);
    layout->setSpacing(spacing::wide);
    const auto captioned = [&](const QString &caption, QWidget *field) {
        auto *box = new QVBoxLayout;
        box->setSpacing(2);
        auto *label = new QLabel(caption, this);
        label->setBuddy(field);
        box->addWidget(label);
        box->addWidget(field);
        box->addStretch(1);
        layout->addLayout(box);
    };
    captioned(tr("&Target level"), m_level);
    captioned(tr("Sa&mple"), m_sample);
    captioned(tr("C&ounts"), m_countType);
    layout->addWidget(m_update, 0, Qt::AlignBottom);
    layout->addWidget(m_problem, 3);
    layout->addStretch(1);
    layout->addWidget(makeTotals());
    setTabOrder(m_level, m_sample);
    setTabOrder(m_sample, m_countType);
    setTabOrder(m_countType, m_update);

    connect(m_level, &QComboBox::activated, this, &SegmentHeader::targetLevelEdited);
    connect(m_sample, &QDoubleSpinBox::valueChanged, this, [this] {
        if (!m_showing)
            Q_EMIT sampleEdited();
    });
    connect(m_countType, &QComboBox::currentIndexChanged, this, &SegmentHeader::countTypeChosen);
    connect(m_update, &QToolButton::clicked, this, &SegmentHeader::updateCountsRequested);
}

void SegmentHeader::makeFields()
{
    m_level->setObjectName(QStringLiteral("targetLevel"));
    for (const QString &level : targetLevels(Catalog::builtIn()))
        m_level->addItem(tableLabel(*Catalog::builtIn().table(level)), level);
    m_level->setToolTip(tr("What the segment counts. Conditions on other tables find the way to it."));
    m_sample->setObjectName(QStringLiteral("sample"));
    m_sample->setRange(0.01, 100);
    m_sample->setDecimals(2);
    m_sample->setSuffix(QStringLiteral(" %"));
    m_sample->setLocale(m_locale);
    m_sample->setAlignment(Qt::AlignRight);
    m_sample->setToolTip(tr("Look at a share of the records only. Counts are estimates then."));
    m_countType->setObjectName(QStringLiteral("countType"));
    m_countType->addItem(tr("Gross and cumulative"), static_cast<int>(CountType::Both));
    m_countType->addItem(tr("Gross"), static_cast<int>(CountType::Gross));
    m_countType->addItem(tr("Cumulative"), static_cast<int>(CountType::Cumulative));
    m_countType->setToolTip(tr("Gross: what a block finds by itself. Cumulative: what is left after it."));
    m_update->setObjectName(QStringLiteral("updateCounts"));
    m_update->setText(tr("Update counts"));
    m_update->setIcon(icon(QStringLiteral("refresh-cw")));
    m_update->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_update->setAutoRaise(true);
    m_update->setToolTip(tr("Choose what to count, and read the data again (Ctrl+U)"));
    m_update->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_U));
    m_problem->setObjectName(QStringLiteral("segmentProblem"));
}

QWidget *SegmentHeader::makeTotals()
{
    auto *totals = new QWidget(this);
    auto *layout = new QHBoxLayout(totals);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    QFont font = m_total->font();
    font.setPointSizeF(font.pointSizeF() * 2.4);
    font.setWeight(QFont::DemiBold);
    m_total->setFont(font);
    m_total->setObjectName(QStringLiteral("total"));
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_total->setMinimumWidth(m_total->fontMetrics().horizontalAdvance(QStringLiteral("0.000.000")));
    m_caption->setObjectName(QStringLiteral("totalCaption"));
    m_dataTime->setObjectName(QStringLiteral("dataTime"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    for (QLabel *label : {m_caption, m_dataTime}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        words->addWidget(label);
    }
    words->addStretch(1);
    layout->addWidget(m_total);
    layout->addLayout(words);
    return totals;
}

void SegmentHeader::setSegment(const Segment &segment)
{
    m_showing = true;
    m_level->setCurrentIndex(m_level->findData(segment.targetLevel));
    m_sample->setValue(segment.sample.percent());
    m_showing = false;
}

QString SegmentHeader::targetLevel() const
{
    return m_level->currentData().toString();
}

SegmentSample SegmentHeader::sample(SegmentSample before) const
{
    before.hundredths = qRound(m_sample->value() * 100);
    return before;
}

CountType SegmentHeader::countType() const
{
    return static_cast<CountType>(m_countType->currentData().toInt());
}

void SegmentHeader::setCountType(CountType type)
{
    m_countType->setCurrentIndex(m_countType->findData(static_cast<int>(type)));
}

void SegmentHeader::showTotal(qint64 total, const QString &caption)
{
    setStale(false, caption);
    m_total->setText(m_locale.toString(total));
}

void SegmentHeader::showNoTotal(const QString &caption)
{
    setStale(false, caption);
    m_total->setText(QString(QChar(0x2013)));
}

void SegmentHeader::setStale(bool stale, const QString &caption)
{
    m_total->setForegroundRole(stale ? QPalette::PlaceholderText : QPalette::WindowText);
    m_wait.stop();
    // Words that come and go with every key would push the number about; only who waits reads them.
    if (!stale || m_total->text().isEmpty()) {
        m_caption->setText(caption);
        return;
    }
    m_waitCaption = caption;
    m_wait.start();
}

void SegmentHeader::setDataTime(const QString &text, const QString &hint)
{
    m_dataTime->setText(text);
    m_dataTime->setToolTip(hint);
}

void SegmentHeader::setProblem(const QString &problem)
{
    m_problem->say(problem);
}

QString SegmentHeader::totalText() const
{
    return m_total->text();
}

} // namespace odziv
