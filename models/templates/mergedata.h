/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/namedvalues.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <vector>

namespace odziv {

class Connection;

/// Which rows fill a message for one recipient. 0 means "none".
struct MergeKey
{
    qint64 contactId = 0;
    qint64 customerId = 0;
    qint64 customerAccountId = 0;
    std::vector<qint64> customerAccountIds; ///< what {{#customerAccounts}} repeats over
};

/// One row: column name -> value (QString, qint64, bool, QDate, QDateTime in the workspace's zone, Money as QString
/// units). Missing values have no entry.
using MergeRow = NamedValues<QVariant>;

/// The values for one recipient: `tables["contact"]["firstName"]`, `lists["customerAccounts"][i]["number"]`.
struct MergeData
{
    NamedValues<MergeRow> tables;
    NamedValues<std::vector<MergeRow>> lists;
    QString currency = QStringLiteral("KM"); ///< the workspace's, the setting "currency"
    QLocale locale{QLocale::Bosnian}; ///< for days, numbers and money: the customer's language, or the workspace's
};

/// Finds the person that `number` names, for previews and tests: the number of a customer account, the number of a
/// customer, or the id of a contact, in this order. Of several contacts the first with an e-mail address is taken.
/// Fails with NotFound.
Result<MergeKey> findMergeKey(Connection &connection, const QString &number);
/// The person that one row of a catalog table leads to: of a contact itself; of a customer its first contact with an
/// e-mail address and all its accounts; of everything below an account that account. Fails with NotFound when the row
/// is gone, and with InvalidInput for a table that leads to nobody.
Result<MergeKey> mergeKeyOf(Connection &connection, const QString &table, qint64 id);

/// Reads the values that a compiled template uses, and the language of the customer (in the workspace's own, the
/// setting "locale", when that is unknown); owns prepared statements of `connection`, so it lives in that
/// connection's thread and not longer.
class MergeDataLoader
{
public:
    /// `fields` as CompiledTemplate::usedFields() gives them ("contact.firstName", "customerAccounts.number").
    static Result<MergeDataLoader> prepare(Connection &connection, const QStringList &fields);
    MergeDataLoader(MergeDataLoader &&) noexcept;
    MergeDataLoader &operator=(MergeDataLoader &&) noexcept;
    ~MergeDataLoader();

    /// Rows that do not exist are left out. Without a customer the contact's is taken, without an account the first
    /// of the accounts.
    Result<MergeData> load(const MergeKey &key);

private:
    class Private;
    explicit MergeDataLoader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace odziv
