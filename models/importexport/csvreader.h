/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "importexport/rowreader.h"
#include "importexport/textencoding.h"

namespace odziv {

/// The rows of a CSV file, with its encoding and delimiter found out by looking at it.
class CsvReader final : public RowReader
{
public:
    static Result<std::unique_ptr<RowReader>> open(const QString &path, const RowReaderOptions &options);

    Status read(const RowCallback &onRow) override;
    qint64 size() const override { return m_size; }
    qint64 position() const override { return m_position; }
    bool hasFixedWidth() const override { return true; }
    bool mayBeGuarded() const override { return true; }
    QString encoding() const override { return QString::fromLatin1(m_encoding.name); }
    QString delimiter() const override { return m_delimiter; }

private:
    CsvReader() = default;

    QString m_path;
    TextEncoding m_encoding;
    QChar m_delimiter;
    qint64 m_size = 0;
    qint64 m_position = 0;
};

} // namespace odziv
