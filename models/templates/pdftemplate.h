/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "documents/pdfprinter.h"
#include "templates/compiledtemplate.h"

namespace odziv {

/// The template of a PDF that each recipient gets, compiled with its pictures. Immutable and safe to use from several
/// threads at once.
class PdfTemplate
{
public:
    /// Wants a personal file that is made. Fails with InvalidInput when its template is missing or cannot be compiled.
    static Result<PdfTemplate> compile(const PersonalFile &file);

    /// Canonical names of every field used, for the MergeDataLoader.
    QStringList usedFields() const { return m_compiled.usedFields(); }
    /// Fails as PdfPrinter does.
    Result<QByteArray> print(const MergeData &data) const;
    /// What print() makes, for the screen.
    Result<QList<QImage>> pages(const MergeData &data, qreal scale) const;

private:
    CompiledTemplate m_compiled;
    PdfPrinter m_printer;
};

} // namespace odziv
