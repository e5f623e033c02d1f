/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "workbookfile.h"

#include <QFile>

#include <zip.h>

namespace {

QByteArray sheet(const QByteArray &rows)
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/><sheetData>)"
           + rows + "</sheetData></worksheet>";
}

} // namespace

WorkbookFile::WorkbookFile()
{
    set(QStringLiteral("[Content_Types].xml"),
        R"(<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)");
    set(QStringLiteral("_rels/.rels"),
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1")"
        R"( Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument")"
        R"( Target="xl/workbook.xml"/></Relationships>)");
    set(QStringLiteral("xl/workbook.xml"),
        R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")"
        R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>)"
        R"(<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>)");
    const QByteArray type = R"( Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)";
    set(QStringLiteral("xl/_rels/workbook.xml.rels"),
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1")"
            + type + R"(worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2")" + type
            + R"(sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3")" + type
            + R"(styles" Target="/xl/styles.xml"/></Relationships>)");
    rows({});
}

WorkbookFile &WorkbookFile::set(const QString &name, const QByteArray &content)
{
    remove(name);
    m_parts.append({name, content});
    return *this;
}

WorkbookFile &WorkbookFile::remove(const QString &name)
{
    m_parts.removeIf([&](const auto &part) { return part.first == name; });
    return *this;
}

WorkbookFile &WorkbookFile::rows(const QByteArray &xml)
{
    return set(QStringLiteral("xl/worksheets/sheet1.xml"), sheet(xml));
}

WorkbookFile &WorkbookFile::sharedStrings(const QByteArray &xml)
{
    return set(QStringLiteral("xl/sharedStrings.xml"),
               R"(<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)" + xml + "</sst>");
}

WorkbookFile &WorkbookFile::styles(const QByteArray &numFmts, const QByteArray &cellXfs)
{
    return set(QStringLiteral("xl/styles.xml"),
               R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>)" + numFmts
                   + R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>)" + cellXfs
                   + "</cellXfs></styleSheet>");
}

bool WorkbookFile::write(const QString &path, Trick trick) const
{
    int error = 0;
    zip_t *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        return false;
    for (const auto &[name, content] : m_parts) {
        zip_source_t *const source
            = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        if (zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            zip_discard(archive);
            return false;
        }
    }
    if (trick == Trick::Encrypted)
        zip_file_set_encryption(archive, 0, ZIP_EM_AES_256, "secret");
    if (trick == Trick::SymbolicLink)
        zip_file_set_external_attributes(archive, 0, 0, ZIP_OPSYS_UNIX, 0120777u << 16);
    if (zip_close(archive) == 0)
        return true;
    zip_discard(archive);
    return false;
}
