/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "archivedxml.h"

#include "common/translate.h"

namespace odziv {

namespace {

constexpr qsizetype inflatedChunkSize = 32 * 1024;
constexpr qsizetype longestTag = 32 * 1024;
constexpr qsizetype longestToken = 1024 * 1024;
constexpr int deepestNesting = 64;

tl::unexpected<Error> refused(const QString &reason)
{
    return failure(ErrorCode::Refused,
                   tr("The file is built like an attack and was not read: %1. Ask its sender for a plain .xlsx or CSV"
                      " file.")
                       .arg(reason));
}

} // namespace

Result<std::unique_ptr<ArchivedXml>> ArchivedXml::open(ZipArchive &archive, const QString &name)
{
    auto entry = archive.entry(name);
    if (!entry)
        return failure(entry.error());
    return std::unique_ptr<ArchivedXml>(new ArchivedXml(std::move(*entry)));
}

Status ArchivedXml::feed()
{
    if (auto got = m_entry->read(m_chunk, inflatedChunkSize); !got)
        return got;
    if (m_chunk.isEmpty()) {
        m_ended = true;
        return {};
    }
    for (const char c : m_chunk) {
        if (!m_inTag) {
            m_inTag = c == '<';
            m_tagLength = 0;
            continue;
        }
        if (++m_tagLength > longestTag)
            return refused(tr("it contains a tag of more than %1 bytes").arg(longestTag));
        if (m_quote)
            m_quote = c == m_quote ? char(0) : m_quote;
        else if (c == '"' || c == '\'')
            m_quote = c;
        else
            m_inTag = c != '>';
    }
    m_sinceToken += m_chunk.size();
    if (m_sinceToken > longestToken)
        return refused(tr("it contains a text of more than %1 bytes").arg(longestToken));
    m_xml.addData(m_chunk);
    return {};
}

Result<QXmlStreamReader::TokenType> ArchivedXml::next()
{
    while (true) {
        const auto token = m_xml.readNext();
        if (token != QXmlStreamReader::Invalid) {
            m_sinceToken = 0;
            if (auto allowed = checkToken(token); !allowed)
                return failure(allowed.error());
            return token;
        }
        if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError || m_ended)
            return failure(ErrorCode::InvalidInput,
                           tr("The file is damaged: line %1 of a part of it is not XML. Save it again as .xlsx.")
                               .arg(m_xml.lineNumber()),
                           {}, m_xml.errorString());
        if (auto fed = feed(); !fed)
            return failure(fed.error());
    }
}

Status ArchivedXml::checkToken(QXmlStreamReader::TokenType token)
{
    switch (token) {
    case QXmlStreamReader::DTD:
        return refused(tr("it contains a document type declaration"));
    case QXmlStreamReader::EntityReference:
        return refused(tr("it refers to an entity of its own"));
    case QXmlStreamReader::StartDocument: {
        const QString encoding = m_xml.documentEncoding().toString().toUpper();
        if (!encoding.isEmpty() && encoding != QStringLiteral("UTF-8") && encoding != QStringLiteral("UTF-16"))
            return refused(tr("it is written in the encoding %1").arg(encoding.left(20)));
        return {};
    }
    case QXmlStreamReader::StartElement:
        m_attributes = m_xml.attributes();
        if (++m_depth > deepestNesting)
            return refused(tr("its elements are nested more than %1 deep").arg(deepestNesting));
        return {};
    case QXmlStreamReader::EndElement:
        --m_depth;
        return {};
    default:
        return {};
    }
}

Status ArchivedXml::skipElement()
{
    const int outer = m_depth - 1;
    while (m_depth > outer) {
        if (auto token = next(); !token)
            return failure(token.error());
    }
    return {};
}

Result<QString> ArchivedXml::elementText(QLatin1String without)
{
    QString text;
    const int outer = m_depth - 1;
    while (m_depth > outer) {
        auto token = next();
        if (!token)
            return failure(token.error());
        if (*token == QXmlStreamReader::StartElement && m_xml.name() == without) {
            if (auto skipped = skipElement(); !skipped)
                return failure(skipped.error());
        } else if (*token == QXmlStreamReader::Characters) {
            text += m_xml.text();
            if (text.size() > longestToken)
                return refused(tr("it contains a text of more than %1 bytes").arg(longestToken));
        }
    }
    return text;
}

QStringView ArchivedXml::attribute(QLatin1String name) const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.qualifiedName() == name)
            return attribute.value();
    }
    return {};
}

QStringView ArchivedXml::attributeOfAnyNamespace(QLatin1String name) const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == name && !attribute.prefix().isEmpty())
            return attribute.value();
    }
    return {};
}

} // namespace odziv
