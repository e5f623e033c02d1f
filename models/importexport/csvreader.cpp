/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "csvreader.h"

#include "common/translate.h"
#include "importexport/csvparser.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <optional>
#include <tuple>

namespace odziv {

namespace {

constexpr qint64 chunkSize = 256 * 1024;
constexpr qint64 sampleSize = 512 * 1024;
constexpr size_t sampleRecords = 50;

/// How well a delimiter fits; the larger the better, in this order of weight.
using Fit = std::tuple<int, qint64, qsizetype>;

Fit fitOf(QChar delimiter, QStringView sample, const RowReaderOptions &options)
{
    std::vector<QStringList> records;
    CsvParser parser(delimiter, [&](const CsvRecord &record) {
        QStringList fields;
        for (const QStringView field : record.fields)
            fields << field.toString();
        records.push_back(std::move(fields));
        return records.size() < sampleRecords;
    });
    // A wrong delimiter may well make the text malformed; what was read before that still counts.
    if (parser.feed(sample))
        static_cast<void>(parser.finish());
    int known = 0;
    QHash<qsizetype, qint64> widths;
    for (const QStringList &record : records) {
        ++widths[record.size()];
        if (options.countKnownNames)
            known = std::max(known, options.countKnownNames(record));
    }
    qsizetype width = 1;
    qint64 share = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        const qint64 itsShare = it.value() * 1000 / static_cast<qint64>(records.size());
        if (it.key() > 1 && std::tie(itsShare, it.key()) > std::tie(share, width)) {
            share = itsShare;
            width = it.key();
        }
    }
    return {known, share, width};
}

QChar detectDelimiter(QStringView sample, const RowReaderOptions &options)
{
    QChar best = u',';
    Fit bestFit = fitOf(best, sample, options);
    for (const QChar delimiter : {QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        const Fit fit = fitOf(delimiter, sample, options);
        if (fit > bestFit) {
            best = delimiter;
            bestFit = fit;
        }
    }
    return best;
}

Result<QChar> delimiterFromOption(const QString &text)
{
    if (text.compare(QStringLiteral("tab"), Qt::CaseInsensitive) == 0 || text == QStringLiteral("\\t"))
        return QChar(u'\t');
    const QChar c = text.size() == 1 ? text.front() : QChar();
    if (c.unicode() < 0x20 ? c != u'\t' : (c.unicode() >= 0x7F || c == u'"' || c.isLetterOrNumber()))
        return failure(ErrorCode::InvalidInput,
                       tr("\"%1\" cannot be the delimiter. Use one of , ; | or tab.").arg(text));
    return c;
}

} // namespace

Result<std::unique_ptr<RowReader>> CsvReader::open(const QString &path, const RowReaderOptions &options)
{
    std::unique_ptr<CsvReader> reader(new CsvReader);
    reader->m_path = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, tr("The file cannot be opened. Check that you may read it."), {},
                       file.errorString());
    reader->m_size = file.size();
    auto encoding = [&]() -> Result<TextEncoding> {
        if (options.encoding.isEmpty())
            return TextEncoding::detect(file);
        auto named = TextEncoding::fromName(options.encoding);
        return named ? TextEncoding::require(*named, file) : named;
    }();
    if (!encoding)
        return failure(encoding.error());
    reader->m_encoding = *encoding;
    if (!options.delimiter.isEmpty()) {
        auto delimiter = delimiterFromOption(options.delimiter);
        if (!delimiter)
            return failure(delimiter.error());
        reader->m_delimiter = *delimiter;
        return reader;
    }
    if (!file.seek(encoding->markLength))
        return failure(ErrorCode::Io, tr("The file cannot be read."), {}, file.errorString());
    TextDecoder decoder(*encoding);
    auto sample = decoder.decode(file.read(sampleSize));
    if (!sample)
        return failure(sample.error());
    reader->m_delimiter = detectDelimiter(*sample, options);
    return reader;
}

Status CsvReader::read(const RowCallback &onRow)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_encoding.markLength))
        return failure(ErrorCode::Io, tr("The file cannot be read."), {}, file.errorString());
    m_position = m_encoding.markLength;
    std::optional<Error> refused;
    SourceRow row;
    CsvParser parser(m_delimiter, [&](const CsvRecord &record) {
        row.number = record.number;
        row.cells = record.fields;
        auto next = onRow(row);
        if (!next)
            refused = next.error();
        return next && *next == Next::Continue;
    });
    TextDecoder decoder(m_encoding);
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    while (!parser.isStopped()) {
        const qint64 length = file.read(chunk.data(), chunkSize);
        if (length < 0)
            return failure(ErrorCode::Io, tr("The file cannot be read."), {}, file.errorString());
        if (length == 0)
            break;
        m_position += length;
        auto text = decoder.decode(QByteArrayView(chunk.constData(), length));
        if (!text)
            return failure(text.error());
        if (auto fed = parser.feed(*text); !fed)
            return fed;
    }
    if (!parser.isStopped()) {
        if (auto ended = decoder.finish(); !ended)
            return ended;
        if (auto ended = parser.finish(); !ended)
            return ended;
    }
    if (refused)
        return failure(*refused);
    return {};
}

} // namespace odziv
