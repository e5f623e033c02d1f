/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/snapshot/snapshotformat.h"
#include "segments/snapshot/tableimage.h"

#include <cstdint>
#include <vector>

namespace odziv {

/// An array of the file that has no place in it yet; `section` has its size and checksum.
struct EncodedArray
{
    std::vector<uint8_t> bytes;
    snapshotformat::Section section;

    template<typename T>
    static EncodedArray of(const std::vector<T> &values)
    {
        return of(values.data(), values.size() * sizeof(T));
    }
    static EncodedArray of(const void *data, size_t bytes);
};

/// A column as the file holds it: cells as narrow as the data allow, dictionaries, figures. The sections in `contents`
/// are empty until the arrays are written.
struct EncodedColumn
{
    snapshotformat::ColumnContents contents;
    EncodedArray cells;
    EncodedArray offsets;
    EncodedArray bytes;
    EncodedArray foldedOffsets;
    EncodedArray foldedBytes;
    EncodedArray groups;
};

/// Folds every different text once. A pure function, so that columns may be encoded by several threads.
EncodedColumn encodeColumn(const ColumnImage &image);

} // namespace odziv
