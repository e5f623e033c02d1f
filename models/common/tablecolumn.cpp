/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "tablecolumn.h"

#include "common/money.h"
#include "common/translate.h"

#include <QDate>
#include <QDateTime>

namespace odziv {

namespace {

QString instantText(const QDateTime &instant, const TableColumn &column, const QLocale &locale, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    const QString time = local.toString(column.withSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    return dayText(local.date(), locale) + QLatin1Char(' ') + time;
}

} // namespace

QString dayFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, dayFormat(locale));
}

QString cellText(const TableColumn &column, const QVariant &value, const QLocale &locale, const QTimeZone &zone)
{
    if (!value.isValid())
        return {};
    switch (column.kind) {
    case CellKind::Text:
    case CellKind::Code: {
        const QString text = value.toString();
        const auto label = column.labels.constFind(text);
        return label == column.labels.constEnd() ? text : *label;
    }
    case CellKind::Integer:
        return locale.toString(value.toLongLong());
    case CellKind::Money:
        return value.value<Money>().toString(locale);
    case CellKind::Day:
        return dayText(value.toDate(), locale);
    case CellKind::Instant:
        return instantText(value.toDateTime(), column, locale, zone);
    case CellKind::Boolean:
        return value.toBool() ? tr("Yes") : tr("No");
    }
    return {};
}

Qt::Alignment cellAlignment(CellKind kind)
{
    switch (kind) {
    case CellKind::Integer:
    case CellKind::Money:
    case CellKind::Day:
    case CellKind::Instant:
        return Qt::AlignRight | Qt::AlignVCenter;
    case CellKind::Text:
    case CellKind::Code:
    case CellKind::Boolean:
        break;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace odziv
