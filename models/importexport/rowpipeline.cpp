/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rowpipeline.h"

namespace odziv {

namespace {

constexpr size_t batchRows = 500;
/// Rows may hold very long texts; a batch of them is closed earlier.
constexpr size_t batchCharacters = 256 * 1024;
constexpr size_t mostBatchesAhead = 6;

} // namespace

SourceRow ImportBatch::source(size_t row) const
{
    SourceRow source;
    source.number = m_rows[row].number;
    const size_t first = m_rows[row].firstCell;
    for (size_t i = first; i < first + m_rows[row].cells; ++i) {
        const size_t begin = i == 0 ? 0 : m_cellEnds[i - 1];
        source.cells.emplace_back(m_text.data() + begin, static_cast<qsizetype>(m_cellEnds[i] - begin));
    }
    return source;
}

void ImportBatch::add(const SourceRow &row, RowConverter &converter)
{
    Row added;
    added.number = row.number;
    added.firstCell = m_cellEnds.size();
    added.cells = row.cells.size();
    for (const QStringView cell : row.cells) {
        m_text.append(cell.utf16(), static_cast<size_t>(cell.size()));
        m_cellEnds.push_back(m_text.size());
    }
    m_values.resize(m_values.size() + m_columns);
    added.trouble = converter.convert(row, m_values.data() + m_rows.size() * m_columns);
    m_rows.push_back(std::move(added));
}

RowPipeline::RowPipeline(RowReader &reader, const ImportPlan &plan, const FieldRules::Context &context)
    : m_reader(reader)
    , m_plan(plan)
    , m_converter(plan, reader, context)
    , m_thread([this] { produce(); })
{}

RowPipeline::~RowPipeline()
{
    {
        const std::lock_guard guard(m_mutex);
        m_abandoned = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void RowPipeline::produce()
{
    const size_t columns = m_plan.columns.size();
    auto batch = std::make_unique<ImportBatch>(columns);
    auto read = m_reader.read([&](const SourceRow &row) -> Result<RowReader::Next> {
        if (row.number <= m_plan.headerRow)
            return RowReader::Next::Continue;
        batch->add(row, m_converter);
        if (batch->size() < batchRows && batch->m_text.size() < batchCharacters)
            return RowReader::Next::Continue;
        const bool wanted = push(std::exchange(batch, std::make_unique<ImportBatch>(columns)));
        return wanted ? RowReader::Next::Continue : RowReader::Next::Stop;
    });
    if (batch->size() > 0)
        push(std::move(batch));
    const std::lock_guard guard(m_mutex);
    if (!read)
        m_error = read.error();
    m_ended = true;
    m_changed.notify_all();
}

bool RowPipeline::push(std::unique_ptr<ImportBatch> batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_abandoned || m_queue.size() < mostBatchesAhead; });
    if (m_abandoned)
        return false;
    m_queue.push_back({std::move(batch), m_reader.position()});
    m_changed.notify_all();
    return true;
}

Result<std::unique_ptr<ImportBatch>> RowPipeline::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ended || !m_queue.empty(); });
    if (m_queue.empty()) {
        if (m_error)
            return failure(*m_error);
        return std::unique_ptr<ImportBatch>();
    }
    Item item = std::move(m_queue.front());
    m_queue.pop_front();
    m_position = item.position;
    m_changed.notify_all();
    return std::move(item.batch);
}

} // namespace odziv
