/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "csvwriter.h"

#include "common/translate.h"
#include "importexport/formulaguard.h"

#include <QDir>

#include <algorithm>

namespace odziv {

namespace {

constexpr qsizetype bufferSize = 256 * 1024;

bool isNumeral(QByteArrayView text)
{
    const qsizetype sign = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    qsizetype points = 0;
    qsizetype digits = 0;
    for (const char c : text.sliced(sign)) {
        if (c >= '0' && c <= '9')
            ++digits;
        else if ((c != '.' && c != ',') || ++points > 1)
            return false;
    }
    return digits > 0;
}

/// Blanks at the ends are quoted too: some readers trim plain fields.
bool needsQuotes(QByteArrayView text)
{
    if (text.front() == ' ' || text.back() == ' ' || text.front() == '\t' || text.back() == '\t')
        return true;
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r'; });
}

} // namespace

CsvWriter::CsvWriter(const QString &path)
    : m_file(path)
{}

Status CsvWriter::open(Mark mark)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Io,
                       tr("The file cannot be written. Check that the folder exists and that you may write there."),
                       QDir::toNativeSeparators(m_file.fileName()), m_file.errorString());
    m_buffer.reserve(bufferSize + 64 * 1024);
    if (mark == Mark::ByteOrderMark)
        m_buffer += "\xEF\xBB\xBF";
    m_rowBegin = m_buffer.size();
    return {};
}

void CsvWriter::startField()
{
    if (m_rowHasFields)
        m_buffer += ',';
    m_rowHasFields = true;
}

void CsvWriter::addNumber(QByteArrayView digits)
{
    startField();
    m_buffer += digits;
}

void CsvWriter::addEmpty()
{
    startField();
}

void CsvWriter::addText(QByteArrayView utf8, Guard guard)
{
    startField();
    if (utf8.isEmpty())
        return;
    const bool guarded
        = guard != Guard::None && FormulaGuard::isNeeded(utf8) && !(guard == Guard::Numerals && isNumeral(utf8));
    if (!guarded && !needsQuotes(utf8) && !utf8.contains('\0')) {
        m_buffer += utf8;
        return;
    }
    m_buffer += guarded ? "\"'" : "\"";
    for (const char c : utf8) {
        if (c == '\0') {
            // No CSV reader takes a NUL; the replacement character shows that something was there.
            m_buffer += "\xEF\xBF\xBD";
            continue;
        }
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

void CsvWriter::addText(QStringView text, Guard guard)
{
    addText(QByteArrayView(text.toUtf8()), guard);
}

Status CsvWriter::endRow()
{
    // A row of one empty field would be a blank line, which readers pass over.
    if (m_buffer.size() == m_rowBegin)
        m_buffer += "\"\"";
    m_buffer += "\r\n";
    m_rowHasFields = false;
    if (m_buffer.size() >= bufferSize) {
        if (auto flushed = flush(); !flushed)
            return flushed;
    }
    m_rowBegin = m_buffer.size();
    return {};
}

Status CsvWriter::flush()
{
    if (m_file.write(m_buffer) != m_buffer.size())
        return writeFailed();
    m_buffer.truncate(0);
    return {};
}

Status CsvWriter::commit()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (!m_file.commit())
        return writeFailed();
    return {};
}

tl::unexpected<Error> CsvWriter::writeFailed() const
{
    return failure(ErrorCode::Io, tr("The file could not be written. Check the free space of the disk."),
                   QDir::toNativeSeparators(m_file.fileName()), m_file.errorString());
}

} // namespace odziv
