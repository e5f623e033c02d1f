/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace odziv {

/// What the columns of a file mean, as a person has said it. Columns that it does not name are matched by their names.
///
///     {"format": "odziv-mapping/1",
///      "columns": {"EPID kupca": "customer.number", "Naziv": "name", "Napomena": null},
///      "constants": {"kind": "household"},
///      "encoding": "windows-1250", "delimiter": ";", "key": "number"}
struct ImportMapping
{
    struct Column
    {
        QString header;
        std::optional<QString> target; ///< "name", "contact.name", "customer.number"; empty: not imported
    };
    /// A value that every row gets, as if the file had a column for it.
    struct Constant
    {
        QString target;
        QString text;
    };

    QList<Column> columns;
    QList<Constant> constants;
    QString encoding;
    QString delimiter;
    QString key;

    /// Fails with InvalidInput and the entry as place.
    static Result<ImportMapping> fromJson(const QByteArray &json);
    /// The same from a file, which is then part of the place.
    static Result<ImportMapping> read(const QString &path);
};

} // namespace odziv
