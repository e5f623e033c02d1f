/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "importexport/ziparchive.h"

#include <QXmlStreamReader>

namespace odziv {

/// An XML part of an Office archive from a stranger, read as a stream. Document type declarations are refused as such,
/// so no entity is ever expanded or fetched; so are encodings other than UTF-8 and UTF-16, deep nesting, and tags or
/// texts of a size that no honest writer makes.
class ArchivedXml
{
public:
    static Result<std::unique_ptr<ArchivedXml>> open(ZipArchive &archive, const QString &entry);

    /// The next token; EndDocument at the end. Fails with InvalidInput or Refused.
    Result<QXmlStreamReader::TokenType> next();
    /// Passes over what is left of the element whose start was just read.
    Status skipElement();
    /// All text inside the element whose start was just read, without that of elements named in `without`.
    Result<QString> elementText(QLatin1String without = QLatin1String("rPh"));

    bool isStart(QLatin1String name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool isEnd(QLatin1String name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    QStringView attribute(QLatin1String name) const;
    /// An attribute of any namespace, such as r:id.
    QStringView attributeOfAnyNamespace(QLatin1String name) const;
    qint64 position() const { return m_entry->position(); }

private:
    explicit ArchivedXml(std::unique_ptr<ZipEntry> entry)
        : m_entry(std::move(entry))
    {}
    Status feed();
    Status checkToken(QXmlStreamReader::TokenType token);

    std::unique_ptr<ZipEntry> m_entry;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    QByteArray m_chunk;
    bool m_ended = false;
    int m_depth = 0;
    qsizetype m_sinceToken = 0;
    // A plain look at the bytes, ahead of the parser, whose own work grows with the square of a tag's attributes.
    bool m_inTag = false;
    char m_quote = 0;
    qsizetype m_tagLength = 0;
};

} // namespace odziv
