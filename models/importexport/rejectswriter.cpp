/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rejectswriter.h"

namespace odziv {

RejectsWriter::RejectsWriter(const QString &path)
{
    if (!path.isEmpty())
        m_file.emplace(path);
}

Status RejectsWriter::begin(const QStringList &header)
{
    if (!m_file)
        return {};
    if (auto opened = m_file->open(CsvWriter::Mark::ByteOrderMark); !opened)
        return opened;
    const QStringList own{QStringLiteral("row"), QStringLiteral("reason")};
    m_isRejectsAgain = header.mid(0, 2) == own;
    for (const QString &name : own + (m_isRejectsAgain ? header.mid(2) : header))
        m_file->addText(QStringView(name), CsvWriter::Guard::Numerals);
    return m_file->endRow();
}

Status RejectsWriter::add(const SourceRow &row, const QString &reason)
{
    if (!m_file)
        return {};
    m_file->addNumber(QByteArray::number(row.number));
    m_file->addText(QStringView(reason), CsvWriter::Guard::Numerals);
    for (size_t i = m_isRejectsAgain ? 2 : 0; i < row.cells.size(); ++i)
        m_file->addText(row.cells[i], CsvWriter::Guard::Numerals);
    return m_file->endRow();
}

Status RejectsWriter::commit()
{
    return m_file ? m_file->commit() : Status();
}

} // namespace odziv
