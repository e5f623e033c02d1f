/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/customers/recordpage.h"

namespace odziv {

/// Contacts: made, edited, deleted.
class ContactsPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit ContactsPage(const UiContext &context, QWidget *parent = nullptr);

    /// The id of a contact, or the EPID of the customer for whom a new contact shall be made (a QString).
    void open(const QVariant &argument) override;

protected:
    QList<RecordPanel::Link> links(const RecordValues &values) const override;
    TableScope scopeOf(qint64 id) const override;

private:
    void startContact(const QString &customerNumber);
    void deleteSelected();
    void updateActions();

    QAction *m_new;
    QAction *m_delete;
    QAction *m_openCustomer;
};

} // namespace odziv
