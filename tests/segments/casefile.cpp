/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "casefile.h"

#include "catalog/catalog.h"
#include "common/clock.h"
#include "common/money.h"
#include "segments/resultsetstorage.h"
#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace odziv {

namespace {

QVariant stored(const QJsonValue &value, ColumnType type, const QTimeZone &zone)
{
    switch (type) {
    case ColumnType::Day:
        return toEpochDay(QDate::fromString(value.toString(), Qt::ISODate));
    case ColumnType::Instant: {
        QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
        if (!value.toString().endsWith(u'Z'))
            time = QDateTime(time.date(), time.time(), zone);
        return time.toMSecsSinceEpoch();
    }
    case ColumnType::Money:
        return Money::fromUnits(value.toVariant().toString())->cents();
    case ColumnType::Boolean:
        return value.toBool() ? 1 : 0;
    case ColumnType::Text:
        return value.toString();
    case ColumnType::Id:
    case ColumnType::Integer:
        break;
    }
    return value.toInteger();
}

/// Something that the table's rules accept, different for each row.
QVariant filler(const CatalogColumn &column, const QJsonObject &row)
{
    if (!column.values.isEmpty())
        return column.values.first();
    return column.type == ColumnType::Text
               ? QVariant(QStringLiteral("filler %1").arg(row.value(QStringLiteral("id")).toInteger()))
               : QVariant(1);
}

Status insertRow(Connection &connection, const QString &line, const QTimeZone &zone)
{
    const CatalogTable *table = Catalog::builtIn().table(line.section(u' ', 0, 0));
    const QJsonDocument document = QJsonDocument::fromJson(line.section(u' ', 1).toUtf8());
    if (!table || !document.isObject())
        qFatal("no row: %s", qPrintable(line));
    const QJsonObject row = document.object();
    for (const QString &key : row.keys()) {
        if (!table->column(key))
            qFatal("no column: %s in %s", qPrintable(key), qPrintable(line));
    }
    QStringList names;
    QStringList marks;
    QVariantList values;
    for (const CatalogColumn &column : table->columns) {
        if (!row.contains(column.name) && !column.required)
            continue;
        names << column.name;
        marks << QStringLiteral("?");
        values << (row.contains(column.name) ? stored(row.value(column.name), column.type, zone) : filler(column, row));
    }
    if (table->name == QStringLiteral("customer") || table->name == QStringLiteral("contact")) {
        names << QStringLiteral("searchText");
        marks << QStringLiteral("?");
        values << QStringLiteral("x");
    }
    return connection.execute(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table->name, names.join(u','), marks.join(u',')), values);
}

Status freezeLine(Connection &connection, const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^\"([^\"]+)\" (\\w+)((?: \\d+)*)$"));
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        qFatal("no result set: %s", qPrintable(line));
    Segment segment;
    segment.name = QStringLiteral("origin of ") + match.captured(1);
    segment.targetLevel = match.captured(2);
    std::vector<qint64> ids;
    for (const QString &id : match.captured(3).split(u' ', Qt::SkipEmptyParts))
        ids.push_back(id.toLongLong());
    auto saved = ResultSetStorage::freeze(connection, match.captured(1), segment, ids, {}, FakeClock());
    return saved ? Status() : failure(saved.error());
}

} // namespace

CaseFile CaseFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return parse(QString::fromUtf8(file.readAll()));
}

CaseFile CaseFile::parse(const QString &text)
{
    CaseFile made;
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty()) {
        const QString line = lines.takeFirst().trimmed();
        const QString word = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        } else if (word == QStringLiteral("today")) {
            made.today = QDate::fromString(rest, Qt::ISODate);
        } else if (word == QStringLiteral("zone")) {
            made.zone = QTimeZone(rest.toUtf8());
        } else if (word == QStringLiteral("frozen")) {
            made.frozen << rest;
        } else if (word == QStringLiteral("saved")) {
            made.saved << rest.toUtf8();
        } else if (word == QStringLiteral("segment")) {
            while (!lines.isEmpty() && !lines.first().trimmed().isEmpty())
                made.segment += lines.takeFirst().toUtf8() + '\n';
        } else if (word == QStringLiteral("block")) {
            made.blocks.push_back({rest.section(u' ', 0, 0).toLongLong(), rest.section(u' ', 1, 1).toLongLong()});
        } else if (word == QStringLiteral("members")) {
            made.members.emplace();
            for (const QString &id : rest.split(u' ', Qt::SkipEmptyParts))
                made.members->push_back(id.toLongLong());
        } else if (word == QStringLiteral("sql")) {
            made.sql = rest;
        } else if (word == QStringLiteral("error")) {
            made.errorPlace = rest.section(u'|', 0, 0).trimmed();
            made.errorWords = rest.section(u'|', 1).trimmed();
        } else {
            made.rows << line;
        }
    }
    return made;
}

Status CaseFile::fill(Workspace &workspace) const
{
    return workspace.write([&](Connection &connection) -> Status {
        for (const QString &row : rows) {
            if (auto inserted = insertRow(connection, row, zone); !inserted)
                return inserted;
        }
        for (const QByteArray &json : saved) {
            auto segment = segmentFromJson(json);
            if (!segment)
                return failure(segment.error());
            if (auto kept = SegmentStorage::save(connection, *segment, FakeClock()); !kept)
                return failure(kept.error());
        }
        for (const QString &line : frozen) {
            if (auto kept = freezeLine(connection, line); !kept)
                return kept;
        }
        return {};
    });
}

} // namespace odziv
