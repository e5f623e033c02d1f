/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

/// A workbook made part by part for a test: honest unless told otherwise.
class WorkbookFile
{
public:
    WorkbookFile();

    /// Replaces or adds a part.
    WorkbookFile &set(const QString &name, const QByteArray &content);
    WorkbookFile &remove(const QString &name);
    /// The rows of the sheet, inside sheetData.
    WorkbookFile &rows(const QByteArray &xml);
    WorkbookFile &sharedStrings(const QByteArray &xml);
    /// The custom number formats and the cell formats.
    WorkbookFile &styles(const QByteArray &numFmts, const QByteArray &cellXfs);

    enum class Trick { None, Encrypted, SymbolicLink };
    /// Writes the archive; the trick is played on its first part.
    bool write(const QString &path, Trick trick = Trick::None) const;

private:
    QList<std::pair<QString, QByteArray>> m_parts;
};
