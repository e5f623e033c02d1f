/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "xlsxworkbook.h"

#include "common/translate.h"
#include "importexport/instanttext.h"

#include <QDate>
#include <QHash>
#include <QTime>

#include <cmath>

namespace odziv {

namespace {

constexpr qsizetype mostStringBytes = 128 * 1024 * 1024;
constexpr double lastSerial = 2958466;  // 10000-01-01
constexpr int daysBetweenEpochs = 1462; // 1900 to 1904, as Excel counts

tl::unexpected<Error> notAWorkbook(const QString &detail)
{
    return failure(ErrorCode::InvalidInput, tr("The file is not an Excel workbook. Save it as .xlsx or as CSV."), {},
                   detail);
}

struct Relationship
{
    QString target;
    QString type; ///< the last part of the type's URI
};

/// Resolves a target against the folder of the part it stands in; both lie inside the archive.
QString resolve(const QString &folder, const QString &target)
{
    QStringList parts = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : target.split(u'/', Qt::SkipEmptyParts)) {
        if (part == QStringLiteral("..")) {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (part != QStringLiteral(".")) {
            parts << part;
        }
    }
    return parts.join(u'/');
}

/// The relationships of a part by id; external ones are left out, nothing outside the file is ever read.
Result<QHash<QString, Relationship>> relationshipsOf(ZipArchive &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : part.left(slash);
    const QString entry = (folder.isEmpty() ? QString() : QString(folder + QLatin1Char('/'))) + QStringLiteral("_rels/")
                          + part.mid(slash + 1) + QStringLiteral(".rels");
    QHash<QString, Relationship> relationships;
    if (!archive.contains(entry))
        return relationships;
    auto xml = ArchivedXml::open(archive, entry);
    if (!xml)
        return failure(xml.error());
    while (true) {
        auto token = (*xml)->next();
        if (!token)
            return failure(token.error());
        if (*token == QXmlStreamReader::EndDocument)
            return relationships;
        if (!(*xml)->isStart(QLatin1String("Relationship"))
            || (*xml)->attribute(QLatin1String("TargetMode")) == QLatin1String("External"))
            continue;
        relationships.insert((*xml)->attribute(QLatin1String("Id")).toString(),
                             {resolve(folder, (*xml)->attribute(QLatin1String("Target")).toString()),
                              (*xml)->attribute(QLatin1String("Type")).toString().section(u'/', -1)});
        if (relationships.size() > 10000)
            return notAWorkbook(QStringLiteral("too many relationships"));
    }
}

QString targetOfType(const QHash<QString, Relationship> &relationships, const QString &type)
{
    for (const Relationship &relationship : relationships) {
        if (relationship.type == type)
            return relationship.target;
    }
    return {};
}

/// The built-in number formats that show a date or a time (ECMA-376 part 1, 18.8.30).
XlsxWorkbook::NumberStyle builtInStyle(int format)
{
    using Style = XlsxWorkbook::NumberStyle;
    if ((format >= 18 && format <= 21) || (format >= 45 && format <= 47) || (format >= 32 && format <= 35)
        || format == 55 || format == 56)
        return Style::Time;
    if ((format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58))
        return Style::Date;
    return Style::Number;
}

/// The format code without quoted texts, escaped characters, colours and locales; the first section only.
QString bareCode(const QString &code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u';')
            break;
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            const QString inner = code.mid(i + 1, end - i - 1).toLower();
            // [h], [mm] and [ss] are elapsed times; anything else in brackets is a colour, a condition or a locale.
            if (inner == QString(inner.size(), u'h') || inner == QString(inner.size(), u'm')
                || inner == QString(inner.size(), u's'))
                bare += inner;
            i = end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

XlsxWorkbook::NumberStyle styleOfCode(const QString &code)
{
    using Style = XlsxWorkbook::NumberStyle;
    const QString bare = bareCode(code);
    if (bare.contains(QStringLiteral("general")))
        return Style::Number;
    if (bare.contains(u'y') || bare.contains(u'd'))
        return Style::Date;
    if (bare.contains(u'h') || bare.contains(u's'))
        return Style::Time;
    return bare.contains(u'm') ? Style::Date : Style::Number;
}

} // namespace

Result<XlsxWorkbook> XlsxWorkbook::read(ZipArchive &archive)
{
    XlsxWorkbook workbook;
    if (auto found = workbook.findSheet(archive); !found)
        return failure(found.error());
    if (auto read = workbook.readStyles(archive); !read)
        return failure(read.error());
    if (auto read = workbook.readSharedStrings(archive); !read)
        return failure(read.error());
    return workbook;
}

Status XlsxWorkbook::findSheet(ZipArchive &archive)
{
    auto roots = relationshipsOf(archive, QString());
    if (!roots)
        return failure(roots.error());
    const QString part = targetOfType(*roots, QStringLiteral("officeDocument"));
    if (part.isEmpty() || !archive.contains(part))
        return notAWorkbook(QStringLiteral("no office document"));
    auto relationships = relationshipsOf(archive, part);
    if (!relationships)
        return failure(relationships.error());
    m_sharedStringsEntry = targetOfType(*relationships, QStringLiteral("sharedStrings"));
    m_stylesEntry = targetOfType(*relationships, QStringLiteral("styles"));
    auto xml = ArchivedXml::open(archive, part);
    if (!xml)
        return failure(xml.error());
    QString hidden;
    while (m_sheetEntry.isEmpty()) {
        auto token = (*xml)->next();
        if (!token)
            return failure(token.error());
        if (*token == QXmlStreamReader::EndDocument)
            break;
        if ((*xml)->isStart(QLatin1String("workbookPr"))) {
            const QStringView value = (*xml)->attribute(QLatin1String("date1904"));
            m_startsIn1904 = value == QLatin1String("1") || value == QLatin1String("true");
        } else if ((*xml)->isStart(QLatin1String("sheet"))) {
            const QString id = (*xml)->attributeOfAnyNamespace(QLatin1String("id")).toString();
            const Relationship relationship = relationships->value(id);
            if (relationship.type != QStringLiteral("worksheet") || !archive.contains(relationship.target))
                continue;
            const QStringView state = (*xml)->attribute(QLatin1String("state"));
            const bool isHidden = state == QLatin1String("hidden") || state == QLatin1String("veryHidden");
            QString &entry = isHidden ? hidden : m_sheetEntry;
            if (entry.isEmpty())
                entry = relationship.target;
        }
    }
    if (m_sheetEntry.isEmpty())
        m_sheetEntry = hidden;
    return m_sheetEntry.isEmpty() ? Status(notAWorkbook(QStringLiteral("no sheet"))) : Status();
}

Status XlsxWorkbook::readStyles(ZipArchive &archive)
{
    if (m_stylesEntry.isEmpty() || !archive.contains(m_stylesEntry))
        return {};
    auto xml = ArchivedXml::open(archive, m_stylesEntry);
    if (!xml)
        return failure(xml.error());
    QHash<int, NumberStyle> custom;
    bool inCellFormats = false;
    while (true) {
        auto token = (*xml)->next();
        if (!token)
            return failure(token.error());
        if (*token == QXmlStreamReader::EndDocument)
            return {};
        if ((*xml)->isStart(QLatin1String("numFmt"))) {
            custom.insert((*xml)->attribute(QLatin1String("numFmtId")).toInt(),
                          styleOfCode((*xml)->attribute(QLatin1String("formatCode")).toString()));
        } else if ((*xml)->isStart(QLatin1String("cellXfs"))) {
            inCellFormats = true;
        } else if ((*xml)->isEnd(QLatin1String("cellXfs"))) {
            inCellFormats = false;
        } else if (inCellFormats && (*xml)->isStart(QLatin1String("xf"))) {
            const int format = (*xml)->attribute(QLatin1String("numFmtId")).toInt();
            m_styles.push_back(custom.contains(format) ? custom.value(format) : builtInStyle(format));
        }
        if (m_styles.size() > 100000 || custom.size() > 100000)
            return notAWorkbook(QStringLiteral("too many styles"));
    }
}

Status XlsxWorkbook::readSharedStrings(ZipArchive &archive)
{
    if (m_sharedStringsEntry.isEmpty() || !archive.contains(m_sharedStringsEntry))
        return {};
    auto xml = ArchivedXml::open(archive, m_sharedStringsEntry);
    if (!xml)
        return failure(xml.error());
    while (true) {
        auto token = (*xml)->next();
        if (!token)
            return failure(token.error());
        if (*token == QXmlStreamReader::EndDocument)
            return {};
        if (!(*xml)->isStart(QLatin1String("si")))
            continue;
        auto text = (*xml)->elementText();
        if (!text)
            return failure(text.error());
        m_strings += withoutEscapes(*text).toUtf8();
        m_stringEnds.push_back(m_strings.size());
        if (m_strings.size() + static_cast<qsizetype>(m_stringEnds.size() * sizeof(qsizetype)) > mostStringBytes)
            return failure(
                ErrorCode::Refused,
                tr("The workbook holds more than %1 MiB of texts. Save it as CSV.").arg(mostStringBytes / 1024 / 1024));
    }
}

XlsxWorkbook::NumberStyle XlsxWorkbook::style(qsizetype index) const
{
    return index >= 0 && index < static_cast<qsizetype>(m_styles.size()) ? m_styles[static_cast<size_t>(index)]
                                                                         : NumberStyle::Number;
}

QString XlsxWorkbook::sharedString(qsizetype index) const
{
    const qsizetype begin = index == 0 ? 0 : m_stringEnds[static_cast<size_t>(index) - 1];
    const qsizetype end = m_stringEnds[static_cast<size_t>(index)];
    return QString::fromUtf8(m_strings.constData() + begin, end - begin);
}

QString XlsxWorkbook::dateText(double serial, NumberStyle style) const
{
    if (!(serial >= 0) || serial >= lastSerial)
        return {};
    if (m_startsIn1904)
        serial += daysBetweenEpochs;
    const auto milliseconds = static_cast<qint64>(std::llround(serial * static_cast<double>(millisecondsPerDay)));
    const qint64 day = milliseconds / millisecondsPerDay;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds % millisecondsPerDay));
    const QString timeText
        = time.toString(time.msec() == 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz"));
    if (style == NumberStyle::Time && day == 0)
        return timeText;
    // Excel believes in 29 February 1900, so its days before March are one too low.
    if (day == 60 && !m_startsIn1904)
        return QStringLiteral("1900-02-29");
    const QDate date = QDate(1899, 12, day < 60 && !m_startsIn1904 ? 31 : 30).addDays(day);
    const QString dateText = date.toString(Qt::ISODate);
    return milliseconds % millisecondsPerDay == 0 ? dateText : QString(dateText + QLatin1Char('T') + timeText);
}

QString XlsxWorkbook::numberText(const QString &raw)
{
    const QString text = raw.trimmed();
    bool whole = !text.isEmpty() && text.size() <= 18;
    for (qsizetype i = 0; i < text.size() && whole; ++i)
        whole = (text.at(i) >= u'0' && text.at(i) <= u'9') || (i == 0 && text.at(i) == u'-' && text.size() > 1);
    if (whole)
        return text;
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return {};
    if (std::floor(number) == number && std::fabs(number) < 1e15)
        return QString::number(static_cast<qint64>(number));
    QString shown = QString::number(number, 'g', 15);
    if (!shown.contains(u'e'))
        return shown;
    if (std::fabs(number) >= 1)
        return std::fabs(number) < 1e30 ? QString::number(number, 'f', 0) : shown;
    shown = QString::number(number, 'f', 20);
    while (shown.endsWith(u'0'))
        shown.chop(1);
    return shown.endsWith(u'.') ? QStringLiteral("0") : shown;
}

QString XlsxWorkbook::withoutEscapes(const QString &text)
{
    qsizetype at = text.indexOf(QStringLiteral("_x"));
    if (at < 0)
        return text;
    QString plain;
    qsizetype begin = 0;
    while (at >= 0) {
        bool ok = false;
        const uint code = at + 7 <= text.size() && text.at(at + 6) == u'_' ? text.mid(at + 2, 4).toUInt(&ok, 16) : 0;
        if (ok) {
            plain += QStringView(text).mid(begin, at - begin);
            plain += QChar(static_cast<char16_t>(code));
            begin = at + 7;
        }
        at = text.indexOf(QStringLiteral("_x"), ok ? begin : at + 2);
    }
    return plain + QStringView(text).mid(begin);
}

} // namespace odziv
