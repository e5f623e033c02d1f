/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "pdftemplate.h"

#include "common/translate.h"
#include "templates/inlinedata.h"

namespace odziv {

Result<PdfTemplate> PdfTemplate::compile(const PersonalFile &file)
{
    const QString place = QStringLiteral("attachments, ") + file.fileName;
    if (file.html.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput,
                       tr("The PDF is made of the template \"%1\", which is not there or has no HTML.")
                           .arg(file.templateName.left(100)),
                       place);
    MessageTemplate source;
    source.subject = QStringLiteral("-"); // a document has none
    source.html = file.html;
    source.images = file.images;
    source.inlineStyles = true; // documents know only the simplest selectors
    source = withInlineDataAsPictures(source);
    auto compiled = CompiledTemplate::compile(source);
    if (!compiled)
        return failure(ErrorCode::InvalidInput,
                       tr("In the template \"%1\": %2").arg(file.templateName.left(100), compiled.error().message()),
                       place);
    QHash<QString, QByteArray> pictures;
    for (const MessageFile &image : std::as_const(source.images))
        pictures.insert(QStringLiteral("cid:") + image.contentId, image.data);
    PdfTemplate made;
    made.m_compiled = std::move(*compiled);
    made.m_printer = PdfPrinter(pictures);
    return made;
}

Result<QByteArray> PdfTemplate::print(const MergeData &data) const
{
    return m_printer.print(QString::fromUtf8(m_compiled.renderParts(data).html));
}

Result<QList<QImage>> PdfTemplate::pages(const MergeData &data, qreal scale) const
{
    return m_printer.pages(QString::fromUtf8(m_compiled.renderParts(data).html), scale);
}

} // namespace odziv
