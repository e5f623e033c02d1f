/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotwriter.h"

#include "common/textfold.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <limits>

namespace odziv {

using namespace snapshotformat;

namespace {

constexpr int64_t missing = std::numeric_limits<int64_t>::min();

QString tr(const char *text)
{
    return QCoreApplication::translate("odziv::Snapshot", text);
}

template<typename To, typename From>
std::vector<To> narrowed(const std::vector<From> &values)
{
    std::vector<To> narrow(values.size());
    std::transform(values.cbegin(), values.cend(), narrow.begin(), [](From value) { return static_cast<To>(value); });
    return narrow;
}

template<typename To>
std::vector<To> narrowedNumbers(const std::vector<int64_t> &values)
{
    std::vector<To> narrow(values.size());
    std::transform(values.cbegin(), values.cend(), narrow.begin(), [](int64_t value) {
        return value == missing ? std::numeric_limits<To>::min() : static_cast<To>(value);
    });
    return narrow;
}

int widthOfNumbers(int64_t least, int64_t greatest)
{
    for (const int width : {1, 2, 4}) {
        const int64_t edge = missingNumber(width);
        if (least > edge && greatest < -edge)
            return width;
    }
    return 8;
}

ColumnContents described(const CatalogColumn &column)
{
    ColumnContents contents;
    contents.name = column.name;
    contents.type = static_cast<qint32>(column.type);
    contents.comparison = static_cast<qint32>(column.comparison);
    return contents;
}

struct FoldedEntries
{
    std::vector<uint32_t> offsets{0};
    std::vector<char> bytes;
};

FoldedEntries foldedEntries(const TextColumnBuilder &texts)
{
    FoldedEntries folded;
    folded.offsets.reserve(texts.entries() + 1);
    folded.bytes.reserve(texts.bytes().size());
    for (size_t entry = 0; entry < texts.entries(); ++entry) {
        const std::string_view text = texts.text(entry);
        const QByteArray utf8 = foldText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toUtf8();
        folded.bytes.insert(folded.bytes.end(), utf8.cbegin(), utf8.cend());
        folded.offsets.push_back(static_cast<uint32_t>(folded.bytes.size()));
    }
    return folded;
}

} // namespace

SnapshotWriter::SnapshotWriter(const QString &path)
    : m_file(path)
{}

Status SnapshotWriter::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Io, tr("The snapshot cannot be written beside the workspace."),
                       QDir::toNativeSeparators(m_file.fileName()), m_file.errorString());
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const Header empty = {};
    m_failed = m_file.write(reinterpret_cast<const char *>(&empty), sizeof(empty)) != sizeof(empty);
    return {};
}

Section SnapshotWriter::write(const void *data, size_t bytes)
{
    if (bytes == 0)
        return {};
    const qint64 gap = static_cast<qint64>(alignment) - m_file.pos() % static_cast<qint64>(alignment);
    if (gap < static_cast<qint64>(alignment))
        m_failed = m_failed || m_file.write(QByteArray(gap, '\0')) != gap;
    const Section section{static_cast<quint64>(m_file.pos()), bytes, checksum(data, bytes)};
    m_failed
        = m_failed
          || m_file.write(static_cast<const char *>(data), static_cast<qint64>(bytes)) != static_cast<qint64>(bytes);
    return section;
}

template<typename T>
Section SnapshotWriter::writeArray(const std::vector<T> &values)
{
    return write(values.data(), values.size() * sizeof(T));
}

ColumnContents SnapshotWriter::writeTexts(const ColumnImage &image)
{
    const TextColumnBuilder &texts = image.texts();
    ColumnContents contents = described(*image.column);
    contents.distinct = texts.entries() - 1;
    contents.missing = static_cast<quint64>(std::count(texts.codes().cbegin(), texts.codes().cend(), 0u));
    if (texts.entries() <= 256) {
        contents.width = 1;
        contents.cells = writeArray(narrowed<uint8_t>(texts.codes()));
    } else if (texts.entries() <= 65536) {
        contents.width = 2;
        contents.cells = writeArray(narrowed<uint16_t>(texts.codes()));
    } else {
        contents.width = 4;
        contents.cells = writeArray(texts.codes());
    }
    contents.offsets = writeArray(texts.offsets());
    contents.bytes = write(texts.bytes().data(), texts.bytes().size());
    if (image.column->comparison == TextComparison::Folded) {
        const FoldedEntries folded = foldedEntries(texts);
        contents.foldedOffsets = writeArray(folded.offsets);
        contents.foldedBytes = writeArray(folded.bytes);
    }
    return contents;
}

ColumnContents SnapshotWriter::writeNumbers(const ColumnImage &image)
{
    const std::vector<int64_t> &numbers = image.numbers();
    ColumnContents contents = described(*image.column);
    int64_t least = std::numeric_limits<int64_t>::max();
    int64_t greatest = std::numeric_limits<int64_t>::min();
    for (const int64_t number : numbers) {
        if (number == missing) {
            ++contents.missing;
            continue;
        }
        least = std::min(least, number);
        greatest = std::max(greatest, number);
    }
    if (least > greatest) {
        least = 0;
        greatest = -1;
    }
    contents.least = least;
    contents.greatest = greatest;
    contents.width = widthOfNumbers(least, greatest);
    switch (contents.width) {
    case 1:
        contents.cells = writeArray(narrowedNumbers<int8_t>(numbers));
        break;
    case 2:
        contents.cells = writeArray(narrowedNumbers<int16_t>(numbers));
        break;
    case 4:
        contents.cells = writeArray(narrowedNumbers<int32_t>(numbers));
        break;
    default:
        contents.cells = writeArray(numbers);
        break;
    }
    return contents;
}

Status SnapshotWriter::addTable(const TableImage &image, const QString &parent, const std::vector<uint32_t> &parentRow)
{
    TableContents contents;
    contents.name = image.table->name;
    contents.parent = parent;
    const std::vector<int64_t> &ids = image.ids();
    contents.rows = ids.size();
    if (ids.size() >= SnapshotTable::noParent)
        return failure(ErrorCode::Refused,
                       tr("The table %1 has more rows than a snapshot can hold.").arg(contents.name));
    contents.firstId = ids.empty() ? 0 : ids.front();
    const bool withoutGaps = ids.empty() || ids.back() - ids.front() == static_cast<int64_t>(ids.size()) - 1;
    if (!withoutGaps)
        contents.ids = writeArray(ids);
    contents.parentRow = writeArray(parentRow);
    for (const ColumnImage &column : image.columns) {
        if (column.isText() && column.texts().isTooLarge())
            return failure(ErrorCode::Refused, tr("The column %1 holds more text than a snapshot can hold.")
                                                   .arg(contents.name + QLatin1Char('.') + column.column->name));
        contents.columns << (column.isText() ? writeTexts(column) : writeNumbers(column));
    }
    m_contents.tables << contents;
    return {};
}

Result<qint64> SnapshotWriter::finish(const SnapshotOrigin &origin)
{
    m_contents.origin = origin;
    const QByteArray list = encodeContents(m_contents);
    const Section contents = write(list.constData(), static_cast<size_t>(list.size()));
    Header header = {};
    std::copy_n(magic, sizeof(header.magic), header.magic);
    header.format = currentFormat;
    header.byteOrder = byteOrder;
    header.fileBytes = static_cast<uint64_t>(m_file.pos());
    header.contentsOffset = contents.offset;
    header.contentsBytes = contents.bytes;
    header.contentsChecksum = contents.checksum;
    header.headerChecksum = checksumOfHeader(header);
    const auto bytes = static_cast<qint64>(header.fileBytes);
    m_failed = m_failed || !m_file.seek(0)
               || m_file.write(reinterpret_cast<const char *>(&header), sizeof(header)) != sizeof(header);
    if (m_failed || !m_file.commit())
        return failure(ErrorCode::Io, tr("The snapshot could not be written; is the disk full?"),
                       QDir::toNativeSeparators(m_file.fileName()), m_file.errorString());
    return bytes;
}

} // namespace odziv
