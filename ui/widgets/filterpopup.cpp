/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "filterpopup.h"

#include "common/money.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/dateparts.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace odziv {

namespace {

constexpr int mostValues = 300;
constexpr int popupWidth = 280;
constexpr int listHeight = 260;
constexpr int valueSearchPause = 150;

bool hasRange(CellKind kind)
{
    return kind == CellKind::Integer || kind == CellKind::Money || kind == CellKind::Day || kind == CellKind::Instant;
}

bool isDay(CellKind kind)
{
    return kind == CellKind::Day || kind == CellKind::Instant;
}

} // namespace

FilterPopup::FilterPopup(WindowedTableModel *model, int column, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
    , m_column(column)
    , m_description(model->columns()[static_cast<size_t>(column)])
    , m_load(this, model->environment().slowReads)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("filterPopup"));
    setAccessibleName(tr("Filter by %1").arg(m_description.title));
    setMinimumWidth(popupWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    layout->setSpacing(spacing::normal);
    auto *title = new QLabel(tr("Filter by %1").arg(m_description.title), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    layout->addWidget(title);
    if (hasRange(m_description.kind))
        buildRange();
    else
        buildValues();
    addButtons();
}

void FilterPopup::popUp(const QPoint &anchor)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    QPoint place = anchor;
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(place);
    show();
}

void FilterPopup::buildValues()
{
    if (const ColumnFilter *filter = m_model->filter(m_column))
        m_chosen = filter->values;
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search the values"));
    m_search->setAccessibleName(tr("Search the values"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_values = new QListWidget(this);
    m_values->setAccessibleName(tr("Values of %1").arg(m_description.title));
    m_values->setFixedHeight(listHeight);
    m_values->setUniformItemSizes(true);
    m_note = new QLabel(this);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    layout()->addWidget(m_search);
    layout()->addWidget(m_values);
    layout()->addWidget(m_note);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(valueSearchPause);
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(&m_searchTimer, &QTimer::timeout, this, &FilterPopup::loadValues);
    connect(m_values, &QListWidget::itemChanged, this, &FilterPopup::applyValues);
    setFocusProxy(m_search);
    m_search->setFocus();
    loadValues();
}

void FilterPopup::loadValues()
{
    m_note->setText(tr("Loading the values…"));
    m_load.start(
        [source = m_model->sharedSource(), column = m_column, search = m_search->text(), query = m_model->query()](
            const CancelFlag &cancelled) { return source->values(column, search, query, mostValues, cancelled); },
        [this](const Result<std::vector<ValueCount>> &values) {
            if (values)
                showValues(*values);
            else if (values.error().code != ErrorCode::Cancelled)
                m_note->setText(values.error().text);
        });
}

void FilterPopup::showValues(const std::vector<ValueCount> &values)
{
    const QSignalBlocker blocker(m_values);
    const QLocale &locale = m_model->environment().locale;
    m_values->clear();
    for (const ValueCount &entry : values) {
        QString text = cellText(m_description, entry.value, locale, m_model->environment().zone);
        if (!entry.value.isValid())
            text = tr("(empty)");
        auto *item = new QListWidgetItem(QStringLiteral("%1   %2").arg(text, locale.toString(entry.count)), m_values);
        item->setData(Qt::UserRole, entry.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(entry.value) ? Qt::Checked : Qt::Unchecked);
    }
    if (values.empty())
        m_note->setText(tr("No value contains these words."));
    else if (static_cast<int>(values.size()) == mostValues)
        m_note->setText(tr("The %1 most frequent values; search for others.").arg(locale.toString(mostValues)));
    else
        m_note->clear();
    m_note->setVisible(!m_note->text().isEmpty());
}

void FilterPopup::applyValues()
{
    for (int row = 0; row < m_values->count(); ++row) {
        const QListWidgetItem *item = m_values->item(row);
        const QVariant value = item->data(Qt::UserRole);
        if (item->checkState() == Qt::Checked && !m_chosen.contains(value))
            m_chosen << value;
        else if (item->checkState() == Qt::Unchecked)
            m_chosen.removeAll(value);
    }
    m_model->setFilter({m_column, m_chosen, {}, {}});
}

void FilterPopup::buildRange()
{
    auto *form = new QFormLayout;
    form->setSpacing(spacing::normal);
    const ColumnFilter *filter = m_model->filter(m_column);
    for (const bool upper : {false, true}) {
        const QString label = upper ? tr("To") : tr("From");
        if (isDay(m_description.kind)) {
            auto *check = new QCheckBox(label, this);
            auto *day = new QDateEdit(this);
            day->setCalendarPopup(true);
            day->setDisplayFormat(dayFormat(m_model->environment().locale));
            selectWholeParts(day);
            day->setDate(m_model->environment().today);
            day->setEnabled(false);
            day->setAccessibleName(label);
            m_dayChecks[upper] = check;
            m_days[upper] = day;
            connect(check, &QCheckBox::toggled, day, &QWidget::setEnabled);
            form->addRow(check, day);
        } else {
            m_numbers[upper] = new QLineEdit(this);
            form->addRow(label, m_numbers[upper]);
        }
        if (filter)
            showRangeEnd(upper, upper ? filter->to : filter->from);
        if (isDay(m_description.kind)) {
            connect(m_dayChecks[upper], &QCheckBox::toggled, this, &FilterPopup::applyRange);
            connect(m_days[upper], &QDateEdit::dateChanged, this, &FilterPopup::applyRange);
        } else {
            connect(m_numbers[upper], &QLineEdit::editingFinished, this, &FilterPopup::applyRange);
        }
    }
    qobject_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void FilterPopup::showRangeEnd(bool upper, const QVariant &value)
{
    if (!value.isValid())
        return;
    if (isDay(m_description.kind)) {
        m_dayChecks[upper]->setChecked(true);
        m_days[upper]->setDate(value.toDate());
    } else {
        m_numbers[upper]->setText(cellText(m_description, value, m_model->environment().locale, {}));
    }
}

QVariant FilterPopup::rangeEnd(bool upper) const
{
    if (isDay(m_description.kind))
        return m_dayChecks[upper]->isChecked() ? QVariant(m_days[upper]->date()) : QVariant();
    bool ok = false;
    const double number = m_model->environment().locale.toDouble(m_numbers[upper]->text().trimmed(), &ok);
    if (!ok)
        return {};
    if (m_description.kind == CellKind::Money)
        return QVariant::fromValue(Money::fromCents(std::llround(number * 100)));
    return static_cast<qint64>(upper ? std::floor(number) : std::ceil(number));
}

void FilterPopup::applyRange()
{
    m_model->setFilter({m_column, {}, rangeEnd(false), rangeEnd(true)});
}

void FilterPopup::addButtons()
{
    auto *clear = new QPushButton(tr("Clear the filter"), this);
    auto *done = new QPushButton(tr("Done"), this);
    done->setDefault(true);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_model->setFilter({m_column, {}, {}, {}});
        close();
    });
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    auto *row = new QHBoxLayout;
    row->addWidget(clear);
    row->addStretch(1);
    row->addWidget(done);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
}

} // namespace odziv
