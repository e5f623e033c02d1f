/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "facetlist.h"

#include "criteria/conditionsentence.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace odziv {

namespace {

constexpr int mostShownRows = 8;
constexpr int barWidth = 96;

QString valueText(const Operand &value, const QLocale &locale)
{
    // A text stands as it is, without the quotes that a sentence needs.
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return operandText(value, locale);
}

bool toggle(QAbstractItemModel *model, const QModelIndex &index)
{
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

/// A bar and a number at the right of the usual item.
class FacetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int numberWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("0.000.000")) + spacing::normal;
        QStyleOptionViewItem text = option;
        text.rect.setRight(option.rect.right() - numberWidth - barWidth - spacing::normal);
        QStyledItemDelegate::paint(painter, text, index);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF track(text.rect.right() + spacing::normal, option.rect.center().y() - 2, barWidth, 5);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::line(option.palette));
        painter->drawRoundedRect(track, 2, 2);
        QRectF filled = track;
        filled.setWidth(track.width() * index.data(FacetListModel::ShareRole).toDouble());
        painter->setBrush(option.palette.color(QPalette::Highlight));
        painter->drawRoundedRect(filled, 2, 2);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(option.rect.adjusted(0, 0, -spacing::tight, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(FacetListModel::CountRole).toString());
        painter->restore();
    }

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        // The whole row is the tick's.
        if (event->type() == QEvent::MouseButtonRelease
            && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
            return toggle(model, index);
        if (event->type() == QEvent::KeyPress)
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        return false;
    }
};

} // namespace

FacetListModel::FacetListModel(const QLocale &locale, QObject *parent)
    : QAbstractListModel(parent)
    , m_locale(locale)
{}

void FacetListModel::setValues(const std::vector<FacetValue> &values)
{
    if (values == m_values)
        return;
    // Numbers that change keep the cursor where it is.
    const bool sameRows = values.size() == m_values.size()
                          && std::equal(values.cbegin(), values.cend(), m_values.cbegin(),
                                        [](const FacetValue &a, const FacetValue &b) { return a.value == b.value; });
    if (!sameRows)
        beginResetModel();
    m_values = values;
    m_largest = 1;
    for (const FacetValue &value : values)
        m_largest = std::max(m_largest, value.count);
    if (!sameRows)
        endResetModel();
    else if (!values.empty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(values.size()) - 1));
}

void FacetListModel::setChecked(const std::vector<Operand> &checked)
{
    if (checked == m_checked)
        return;
    m_checked = checked;
    if (!m_values.empty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_values.size()) - 1), {Qt::CheckStateRole});
}

bool FacetListModel::isChecked(int row) const
{
    return std::find(m_checked.cbegin(), m_checked.cend(), value(row).value) != m_checked.cend();
}

int FacetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

QVariant FacetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacetValue &shown = value(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return valueText(shown.value, m_locale);
    case Qt::CheckStateRole:
        return isChecked(index.row()) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(valueText(shown.value, m_locale), m_locale.toString(shown.count));
    case CountRole:
        return m_locale.toString(shown.count);
    case ShareRole:
        return static_cast<double>(shown.count) / static_cast<double>(m_largest);
    default:
        return {};
    }
}

Qt::ItemFlags FacetListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

bool FacetListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Q_EMIT toggled(this->value(index.row()).value, value.toInt() == Qt::Checked);
    return true;
}

FacetListView::FacetListView(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("facetList"));
    setUniformItemSizes(true);
    setItemDelegate(new FacetDelegate(this));
    setAccessibleName(tr("Values with their numbers"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize FacetListView::sizeHint() const
{
    const int rows = model() ? qBound(1, model()->rowCount(), mostShownRows) : 1;
    const int rowHeight = model() && model()->rowCount() > 0 ? sizeHintForRow(0) : fontMetrics().height() + 6;
    return {420, rows * rowHeight + 2 * frameWidth()};
}

void FacetListView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers() && currentIndex().isValid()) {
        toggle(model(), currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace odziv
