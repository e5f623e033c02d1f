/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "facetpanel.h"

#include "ui/segments/rangehistogram.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace odziv {

namespace {

bool isList(Operator op)
{
    return op == Operator::In || op == Operator::NotIn;
}

bool isOrdered(Operator op)
{
    switch (op) {
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
    case Operator::Between:
    case Operator::WithinLastDays:
    case Operator::OlderThanDays:
    case Operator::WithinNextDays:
        return true;
    default:
        return false;
    }
}

} // namespace

FacetPanel::FacetPanel(const QLocale &locale, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_today(today)
    , m_search(new QLineEdit(this))
    , m_model(new FacetListModel(locale, this))
    , m_list(new FacetListView(this))
    , m_histogram(new RangeHistogram(locale, this))
    , m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("facetPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::wide, 0, 0, spacing::tight);
    layout->setSpacing(spacing::tight);
    m_search->setObjectName(QStringLiteral("facetSearch"));
    m_search->setPlaceholderText(tr("Search the values"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setText(tr("Counting…"));
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_histogram);
    layout->addWidget(m_summary);
    m_histogram->hide();
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &FacetPanel::searched);
    connect(m_model, &FacetListModel::toggled, this, &FacetPanel::toggle);
    connect(m_histogram, &RangeHistogram::rangeChosen, this, &FacetPanel::chooseRange);
}

QString FacetPanel::searchText() const
{
    return m_search->text();
}

bool FacetPanel::showsHistogram() const
{
    const bool hasAxis = m_type == ColumnType::Integer || m_type == ColumnType::Money || m_type == ColumnType::Day
                         || m_type == ColumnType::Instant;
    return hasAxis && isOrdered(m_condition.op);
}

QWidget *FacetPanel::firstField() const
{
    return showsHistogram() ? static_cast<QWidget *>(m_histogram) : m_search;
}

void FacetPanel::setCondition(const Condition &condition, const CatalogColumn &column)
{
    m_condition = condition;
    m_type = column.type;
    const bool histogram = showsHistogram();
    m_histogram->setVisible(histogram);
    m_list->setVisible(!histogram);
    m_search->setVisible(!histogram && m_type != ColumnType::Boolean);
    const bool ticks = isList(condition.op) || condition.op == Operator::Equals || condition.op == Operator::NotEquals;
    m_model->setChecked(ticks ? condition.operands : std::vector<Operand>());
    showRange();
}

void FacetPanel::showRange()
{
    const std::vector<Operand> &operands = m_condition.operands;
    if (m_condition.op == Operator::Between && operands.size() == 2) {
        m_histogram->setRange(operands[0], operands[1]);
        return;
    }
    if (operands.empty()) {
        m_histogram->clearRange();
        return;
    }
    const Operand &value = operands.front();
    const auto *days = std::get_if<qint64>(&value);
    switch (m_condition.op) {
    case Operator::Less:
    case Operator::LessOrEqual:
        m_histogram->setRange({}, value);
        break;
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        m_histogram->setRange(value, {});
        break;
    case Operator::WithinLastDays:
        m_histogram->setRange(Operand(m_today.addDays(-*days)), Operand(m_today));
        break;
    case Operator::OlderThanDays:
        m_histogram->setRange({}, Operand(m_today.addDays(-*days - 1)));
        break;
    case Operator::WithinNextDays:
        m_histogram->setRange(Operand(m_today), Operand(m_today.addDays(*days)));
        break;
    default:
        m_histogram->clearRange();
    }
}

void FacetPanel::setFacets(const ColumnFacets &facets)
{
    m_facets = facets;
    m_model->setValues(facets.values);
    m_list->updateGeometry();
    m_histogram->setBars(facets.bars);
    showRange();
    showSummary();
    setStale(false);
}

void FacetPanel::showSummary()
{
    const auto number = [this](qint64 count) { return m_locale.toString(count); };
    QString text = tr("%1 so far, %2 of them without a value, %3 different values")
                       .arg(number(m_facets.members), number(m_facets.missing), number(m_facets.distinct));
    const auto shown = static_cast<qint64>(m_facets.values.size());
    if (!showsHistogram() && m_facets.matching > shown)
        text += tr("; the %1 most frequent are shown").arg(number(shown));
    if (m_facets.estimated)
        text += tr("; estimated");
    if (!showsHistogram() && shown == 0 && !m_search->text().isEmpty())
        text = tr("No value contains \"%1\".").arg(m_search->text());
    m_summary->setText(text);
}

void FacetPanel::setFailure(const QString &text)
{
    m_summary->setText(text);
}

void FacetPanel::setStale(bool stale)
{
    m_list->setEnabled(true);
    m_summary->setEnabled(!stale);
}

void FacetPanel::toggle(const Operand &value, bool on)
{
    std::vector<Operand> operands;
    if (isList(m_condition.op))
        operands = m_condition.operands;
    std::erase(operands, value);
    if (on)
        operands.push_back(value);
    // Where the operator takes one value, the tick replaces it; a list begins where several make sense.
    const bool takesOne = operandShape(m_condition.op) == OperandShape::One;
    const bool keepsOperator = isList(m_condition.op) || (takesOne && m_type != ColumnType::Money);
    Q_EMIT chosen(keepsOperator ? m_condition.op : Operator::Equals, operands);
}

void FacetPanel::chooseRange(const Operand &least, const Operand &greatest)
{
    Q_EMIT chosen(Operator::Between, {least, greatest});
}

bool FacetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_search->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool FacetPanel::event(QEvent *event)
{
    // Escape closes the panel here, not the whole page.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FacetPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace odziv
