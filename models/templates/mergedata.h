/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QHash>
#include <QString>
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

/// One row: column name -> value (QString, qint64, bool, QDate, QDateTime, Money as QString units by the loader).
using MergeRow = QHash<QString, QVariant>;

/// The values for one recipient: `tables["contact"]["firstName"]`, `lists["customerAccounts"][i]["number"]`.
struct MergeData
{
    QHash<QString, MergeRow> tables;
    QHash<QString, std::vector<MergeRow>> lists;
};

/// Reads the values that a compiled template uses; owns prepared statements of `connection`, so it lives in that
/// connection's thread and not longer.
class MergeDataLoader
{
public:
    /// `fields` as CompiledTemplate::usedFields() gives them ("contact.firstName", "customerAccounts.number").
    static Result<MergeDataLoader> prepare(Connection &connection, const QStringList &fields);
    MergeDataLoader(MergeDataLoader &&) noexcept;
    MergeDataLoader &operator=(MergeDataLoader &&) noexcept;
    ~MergeDataLoader();

    Result<MergeData> load(const MergeKey &key);

private:
    class Private;
    explicit MergeDataLoader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace odziv
