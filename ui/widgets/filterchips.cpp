/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "filterchips.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace odziv {

namespace {

constexpr int namedValues = 2;
constexpr int longestText = 60;

QString filterText(const WindowedTableModel &model, const ColumnFilter &filter)
{
    const TableColumn &column = model.columns()[static_cast<size_t>(filter.column)];
    const TableEnvironment &environment = model.environment();
    TableColumn ends = column;
    if (column.kind == CellKind::Instant)
        ends.kind = CellKind::Day;
    const auto text = [&](const TableColumn &kind, const QVariant &value) {
        return value.isValid() ? cellText(kind, value, environment.locale, environment.zone)
                               : FilterChips::tr("(empty)");
    };
    QString words;
    if (!filter.values.isEmpty()) {
        QStringList names;
        for (const QVariant &value : filter.values.mid(0, namedValues))
            names << text(column, value);
        words = names.join(QStringLiteral(", "));
        if (filter.values.size() > namedValues)
            words += FilterChips::tr(" and %n more", nullptr, static_cast<int>(filter.values.size()) - namedValues);
    } else if (filter.from.isValid() && filter.to.isValid()) {
        words = FilterChips::tr("%1 to %2").arg(text(ends, filter.from), text(ends, filter.to));
    } else if (filter.from.isValid()) {
        words = FilterChips::tr("from %1").arg(text(ends, filter.from));
    } else {
        words = FilterChips::tr("to %1").arg(text(ends, filter.to));
    }
    const QString all = FilterChips::tr("%1: %2").arg(column.title, words);
    return all.size() > longestText ? all.left(longestText - 1) + QChar(0x2026) : all;
}

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::normal);
    setAccessibleName(tr("Filters"));
    hide();
}

void FilterChips::renew(WindowedTableModel *model)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto addChip = [this](const QString &text, const QString &hint) {
        auto *chip = new QToolButton(this);
        chip->setIcon(icon(QStringLiteral("x")));
        chip->setText(text);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(Qt::LeftToRight);
        chip->setToolTip(hint);
        m_layout->addWidget(chip);
        return chip;
    };
    const auto filters = model->query().filters;
    for (const ColumnFilter &filter : filters) {
        connect(addChip(filterText(*model, filter), tr("Take this filter away")), &QToolButton::clicked, model,
                [model, column = filter.column] {
                    model->setFilter({column, {}, {}, {}});
                });
    }
    if (filters.size() > 1)
        connect(addChip(tr("All filters"), tr("Take all filters away")), &QToolButton::clicked, model,
                &WindowedTableModel::clearFilters);
    m_layout->addStretch(1);
    setVisible(!filters.empty());
}

} // namespace odziv
