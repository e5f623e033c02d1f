/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "importexport/rowconverter.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace odziv {

/// Some rows of a file, converted, with their texts kept for the rejects.
class ImportBatch
{
public:
    explicit ImportBatch(size_t columns)
        : m_columns(columns)
    {}

    size_t size() const { return m_rows.size(); }
    qint64 rowNumber(size_t row) const { return m_rows[row].number; }
    /// Why the row cannot be used; empty when it can.
    const QString &trouble(size_t row) const { return m_rows[row].trouble; }
    /// One for each column of the plan.
    ImportValue *values(size_t row) { return m_values.data() + row * m_columns; }
    /// The row as it was in the file.
    SourceRow source(size_t row) const;

private:
    friend class RowPipeline;
    struct Row
    {
        qint64 number = 0;
        QString trouble;
        size_t firstCell = 0;
        size_t cells = 0;
    };

    void add(const SourceRow &row, RowConverter &converter);

    size_t m_columns;
    std::vector<Row> m_rows;
    std::vector<ImportValue> m_values;
    std::u16string m_text;
    std::vector<size_t> m_cellEnds;
};

/// Reads and converts the rows of a file on a thread of its own, a few batches ahead of the thread that merges them.
class RowPipeline
{
public:
    /// The arguments must outlive the pipeline; nobody else may use the reader meanwhile.
    RowPipeline(RowReader &reader, const ImportPlan &plan, const FieldRules::Context &context);
    /// Stops reading, if it still goes on.
    ~RowPipeline();
    Q_DISABLE_COPY_MOVE(RowPipeline)

    /// Waits for the next batch; null at the end of the file. Fails with what RowReader::read fails with, after all
    /// batches before it.
    Result<std::unique_ptr<ImportBatch>> next();
    /// How far the reader had come in the file when the last batch was made, in bytes.
    qint64 position() const { return m_position; }

private:
    struct Item
    {
        std::unique_ptr<ImportBatch> batch;
        qint64 position = 0;
    };

    void produce();
    /// False when nobody wants more.
    bool push(std::unique_ptr<ImportBatch> batch);

    RowReader &m_reader;
    const ImportPlan &m_plan;
    RowConverter m_converter;
    qint64 m_position = 0;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Item> m_queue;
    bool m_ended = false;
    bool m_abandoned = false;
    std::optional<Error> m_error;
    std::thread m_thread; ///< last, so that all it uses is there before it starts
};

} // namespace odziv
