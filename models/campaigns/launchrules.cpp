/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "launchrules.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace odziv {

namespace {

const auto key = QStringLiteral("launchRules");
const auto warnKey = QStringLiteral("warnDataDays");
const auto refuseKey = QStringLiteral("refuseDataDays");
const auto secondPersonKey = QStringLiteral("secondPersonAbove");

std::optional<int> number(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}

QJsonValue orNull(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

DataAge dataAge(const LaunchRules &rules, const std::optional<QDateTime> &dataTime, const QDateTime &now)
{
    if (!dataTime)
        return DataAge::Fresh;
    const qint64 days = dataTime->daysTo(now);
    if (rules.refuseDataDays && days > *rules.refuseDataDays)
        return DataAge::TooOld;
    if (rules.warnDataDays && days > *rules.warnDataDays)
        return DataAge::Old;
    return DataAge::Fresh;
}

Result<LaunchRules> LaunchRulesStorage::read(Connection &connection)
{
    auto text = connection.scalar(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key});
    if (!text)
        return failure(text.error());
    if (!text->isValid())
        return LaunchRules();
    const QJsonObject object = QJsonDocument::fromJson(text->toString().toUtf8()).object();
    return LaunchRules{number(object, warnKey), number(object, refuseKey), number(object, secondPersonKey)};
}

Status LaunchRulesStorage::save(Connection &connection, const LaunchRules &rules)
{
    const QJsonObject object{{warnKey, orNull(rules.warnDataDays)},
                             {refuseKey, orNull(rules.refuseDataDays)},
                             {secondPersonKey, orNull(rules.secondPersonAbove)}};
    return connection.execute(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"
                                             " ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                              {key, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))});
}

} // namespace odziv
