/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "benchmarkdata.h"

#include "common/clock.h"
#include "criteria/joinsql.h"
#include "segments/rowscan.h"
#include "segments/segmentjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace odziv;

namespace {

QString withDays(QString sql, QDate today)
{
    static const QRegularExpression place(QStringLiteral("\\{(day|instant) (-?\\d+)\\}"));
    constexpr qint64 millisecondsPerDay = 86400000;
    for (auto match = place.match(sql); match.hasMatch(); match = place.match(sql)) {
        const qint64 day = toEpochDay(today) + match.captured(2).toLongLong();
        const bool isDay = match.captured(1) == QStringLiteral("day");
        sql.replace(match.capturedStart(), match.capturedLength(),
                    QString::number(isDay ? day : day * millisecondsPerDay));
    }
    return sql;
}

QByteArray csvCell(const QVariant &value)
{
    if (!value.isValid())
        return {};
    const QByteArray text = value.toString().toUtf8();
    // Quotes tell an empty text from a missing one.
    return value.typeId() == QMetaType::QString ? '"' + QByteArray(text).replace('"', "\"\"") + '"' : text;
}

Status exportTable(Connection &connection, const CatalogTable &table, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Io, file.errorString(), path);
    QStringList names;
    for (const CatalogColumn &column : table.columns)
        names << quotedName(column.name);
    auto row = RowScan::prepare(connection, {QStringLiteral("SELECT ") + names.join(QStringLiteral(", "))
                                                 + QStringLiteral(" FROM ") + quotedName(table.name),
                                             {}});
    if (!row)
        return failure(row.error());
    while (row->next()) {
        QByteArray line;
        for (int i = 0; i < table.columns.size(); ++i)
            line += (i > 0 ? "," : "") + csvCell(row->value(i));
        file.write(line + '\n');
    }
    return row->finish();
}

} // namespace

std::vector<BenchmarkSegment> benchmarkSegments(QDate today)
{
    QFile file(QStringLiteral(ODZIV_BENCHMARK_DIR "/segments.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("segments.json: %s", qPrintable(file.errorString()));
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    std::vector<BenchmarkSegment> segments;
    for (const QJsonValue &entry : entries) {
        auto segment = segmentFromJsonObject(entry[QStringLiteral("segment")].toObject());
        if (!segment)
            qFatal("%s", qPrintable(segment.error().message()));
        BenchmarkSegment made{*segment, {}, segment->targetLevel};
        const QJsonArray steps = entry[QStringLiteral("sql")].toArray();
        for (qsizetype i = 0; i < steps.size(); ++i)
            made.steps.push_back({segment->blocks[static_cast<size_t>(i)].operation,
                                  withDays(steps[i][QStringLiteral("ids")].toString(), today),
                                  withDays(steps[i][QStringLiteral("test")].toString(), today)});
        segments.push_back(std::move(made));
    }
    return segments;
}

Status exportForRivals(Workspace &workspace, const std::vector<BenchmarkSegment> &segments, const QString &folder)
{
    QDir().mkpath(folder);
    auto reader = workspace.reader();
    if (!reader)
        return failure(reader.error());
    const Catalog &catalog = Catalog::builtIn();
    QJsonArray tables;
    for (const QString &name : targetLevels(catalog)) {
        const CatalogTable &table = *catalog.table(name);
        const QString path = QDir(folder).filePath(name + QStringLiteral(".csv"));
        if (auto exported = exportTable(**reader, table, path); !exported)
            return exported;
        QJsonArray columns;
        for (const CatalogColumn &column : table.columns)
            columns << QJsonArray{column.name, column.type == ColumnType::Text ? QStringLiteral("VARCHAR")
                                                                               : QStringLiteral("BIGINT")};
        tables << QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("columns"), columns}};
    }
    QJsonArray list;
    for (const BenchmarkSegment &segment : segments) {
        QJsonArray steps;
        for (const RivalStep &step : segment.steps)
            steps << QJsonObject{{QStringLiteral("operation"), operationName(step.operation)},
                                 {QStringLiteral("ids"), step.ids},
                                 {QStringLiteral("test"), step.test}};
        list << QJsonObject{{QStringLiteral("name"), segment.segment.name}, {QStringLiteral("steps"), steps}};
    }
    QFile file(QDir(folder).filePath(QStringLiteral("rival.json")));
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Io, file.errorString(), file.fileName());
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("tables"), tables}, {QStringLiteral("segments"), list}})
                   .toJson(QJsonDocument::Compact));
    return {};
}

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double Timings::quantile(double share) const
{
    if (m_all.empty())
        return 0;
    std::vector<double> sorted = m_all;
    std::sort(sorted.begin(), sorted.end());
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(std::floor(place));
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - static_cast<double>(below));
}

QString Timings::text() const
{
    return QStringLiteral("%1 [%2]").arg(median(), 0, 'f', 2).arg(p95(), 0, 'f', 2);
}
