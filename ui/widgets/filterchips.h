/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/windowedtablemodel.h"

#include <QWidget>

class QHBoxLayout;

namespace odziv {

/// The filters of a windowed table as words above it; pressing one takes it away. Hidden while there is none.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// Renews the chips from the model's filters.
    void renew(WindowedTableModel *model);

private:
    QHBoxLayout *m_layout;
};

} // namespace odziv
