/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/columnfacets.h"

#include <QAbstractListModel>
#include <QListView>
#include <QLocale>

#include <vector>

namespace odziv {

/// The values of a column with the number of people that each would keep. Values can be ticked.
class FacetListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1, ShareRole };

    explicit FacetListModel(const QLocale &locale, QObject *parent = nullptr);

    void setValues(const std::vector<FacetValue> &values);
    const FacetValue &value(int row) const { return m_values[static_cast<size_t>(row)]; }
    void setChecked(const std::vector<Operand> &checked);
    bool isChecked(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Somebody ticked the value or took the tick away.
    void toggled(const odziv::Operand &value, bool on);

private:
    QLocale m_locale;
    std::vector<FacetValue> m_values;
    std::vector<Operand> m_checked;
    qint64 m_largest = 1;
};

/// Shows a FacetListModel: tick, value, a bar in proportion, the number. Enter ticks like Space.
class FacetListView final : public QListView
{
    Q_OBJECT

public:
    explicit FacetListView(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace odziv
