/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <memory>
#include <vector>

namespace odziv {

/// One row of a file to import. Views are valid only while the callback that got the row runs.
struct SourceRow
{
    qint64 number = 0; ///< as a spreadsheet numbers it: the header usually is row 1
    std::vector<QStringView> cells;
    QString trouble; ///< why the row cannot be used although the file can: a formula error in a cell
};

/// The rows of a table file, read in order without holding them in memory. Belongs to one thread at a time.
class RowReader
{
public:
    enum class Next { Continue, Stop };
    using RowCallback = std::function<Result<Next>(const SourceRow &)>;

    virtual ~RowReader() = default;

    /// Reads all rows from the first one, each time it is called. What the callback fails with is passed on.
    /// A file that is not of its format fails with InvalidInput and the row as place; rows before it were delivered.
    virtual Status read(const RowCallback &onRow) = 0;
    /// Bytes of the file, and how many of them read() has gone through; for progress only.
    virtual qint64 size() const = 0;
    virtual qint64 position() const = 0;
    /// True when every row has its own number of cells on purpose, so that a missing one is a mistake of the file.
    virtual bool hasFixedWidth() const = 0;
    /// True when texts may carry the formula guard.
    virtual bool mayBeGuarded() const = 0;
    /// "UTF-8", "windows-1250", ...; empty where the format leaves no choice.
    virtual QString encoding() const = 0;
    /// One character; empty where there is none.
    virtual QString delimiter() const = 0;

    /// The first `most` rows.
    Result<std::vector<QStringList>> sample(size_t most, std::vector<qint64> *numbers = nullptr);
};

/// What a caller knows about a file; all of it is found out when left empty.
struct RowReaderOptions
{
    QString encoding;
    QString delimiter;
    /// How many of these cells are known as column names; helps to find the delimiter.
    std::function<int(const QStringList &)> countKnownNames;
};

/// Opens `path` as XLSX or CSV, by what is in it. Fails with NotFound, Io, InvalidInput or Refused, with the file as
/// place.
Result<std::unique_ptr<RowReader>> openRowReader(const QString &path, const RowReaderOptions &options);

} // namespace odziv
