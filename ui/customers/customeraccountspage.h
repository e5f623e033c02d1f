/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/customers/recordpage.h"

namespace odziv {

/// Customer accounts with their customers and e-services.
class CustomerAccountsPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit CustomerAccountsPage(const UiContext &context, QWidget *parent = nullptr);

protected:
    QList<RecordPanel::Link> links(const RecordValues &values) const override;
    TableScope scopeOf(qint64 id) const override;
};

} // namespace odziv
