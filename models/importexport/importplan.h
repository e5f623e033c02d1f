/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/result.h"
#include "customers/fieldrules.h"
#include "importexport/importmapping.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace odziv {

/// Where a column of the workspace gets its values from.
struct ImportColumn
{
    const CatalogColumn *column = nullptr;
    const FieldRule *rule = nullptr;
    int source = -1; ///< the column of the file, from 0; -1: the constant
    QString constant;
    QString header; ///< how the file calls it
    /// How the file names the row that a reference points at: the referenced table and the column of it that the file
    /// holds. Null: by its id.
    const CatalogTable *referenced = nullptr;
    const CatalogColumn *referencedBy = nullptr;
};

/// One way to recognise a row that is already there: all these columns are equal, a missing value equalling a missing
/// one. It is used for the rows that have a value in `needs` (empty: for all).
struct ImportKey
{
    QStringList columns;
    QString needs;
};

/// What an import will do with each column of a file, decided before the first row is touched.
///
/// Keys unless one is asked for: the id where the table has no business number and the file has ids; else
/// the business number (customer, customerAccount, supplyPoint, code lists); contact: customer and e-mail address, or
/// without an address customer, first name, last name and mobile number; eService: account and name; receivable:
/// account, due date and roh; sentRecord: contact, time, campaign, channel and address.
struct ImportPlan
{
    const CatalogTable *table = nullptr;
    std::vector<ImportColumn> columns;
    QList<ImportKey> keys;
    qint64 headerRow = 1;
    QStringList header;  ///< without empty cells at its end
    QStringList ignored; ///< columns of the file that mean nothing here

    /// Finds the header among the first rows of a file and gives each of its columns a meaning.
    /// Fails with InvalidInput when no row looks like a header, two columns mean the same, a required column is
    /// missing, or the mapping or key names what does not exist.
    static Result<ImportPlan> make(const CatalogTable &table, const std::vector<QStringList> &firstRows,
                                   const std::vector<qint64> &rowNumbers, const ImportMapping &mapping,
                                   const QString &key);
    /// How many cells of a row are names that `table` or `mapping` knows.
    static int countKnownNames(const CatalogTable &table, const QStringList &cells, const ImportMapping &mapping);

    /// The place of a column of the workspace in `columns`; -1 when the file does not have it.
    int indexOf(const QString &columnName) const;
};

} // namespace odziv
