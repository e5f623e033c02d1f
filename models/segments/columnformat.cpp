/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "columnformat.h"

#include "common/clock.h"
#include "common/translate.h"

#include <QDateTime>
#include <QLocale>

namespace odziv::ColumnFormat {

namespace {

constexpr qsizetype longestFormat = 100;
constexpr int moneyDecimals = 2;

bool isKnownLocale(const QString &name)
{
    return QLocale(name).language() != QLocale::C;
}

} // namespace

Status validate(ColumnType type, const QString &format)
{
    if (format.isEmpty())
        return {};
    if (format.size() > longestFormat)
        return failure(ErrorCode::InvalidInput, tr("The format is too long."));
    switch (type) {
    case ColumnType::Day:
    case ColumnType::Instant:
        if (!format.contains(QLatin1Char('y')) && !format.contains(QLatin1Char('M'))
            && !format.contains(QLatin1Char('d')) && !format.contains(QLatin1Char('H')))
            return failure(ErrorCode::InvalidInput,
                           tr("\"%1\" is not a form of a day. Write it like dd.MM.yyyy.").arg(format));
        return {};
    case ColumnType::Integer:
    case ColumnType::Money:
        if (!isKnownLocale(format))
            return failure(
                ErrorCode::InvalidInput,
                tr("\"%1\" is not a language whose form of numbers is known. Write it like bs or de.").arg(format));
        return {};
    case ColumnType::Boolean:
        if (format.count(QLatin1Char('|')) != 1)
            return failure(ErrorCode::InvalidInput,
                           tr("\"%1\" are not two words. Write them like yes|no.").arg(format));
        return {};
    case ColumnType::Text:
        if (format != QStringLiteral("upper") && format != QStringLiteral("lower"))
            return failure(ErrorCode::InvalidInput, tr("Texts have the formats upper and lower."));
        return {};
    case ColumnType::Id:
        break;
    }
    return failure(ErrorCode::InvalidInput, tr("Ids have no format."));
}

QStringList examples(ColumnType type)
{
    QStringList list{QString()};
    switch (type) {
    case ColumnType::Day:
        return list << QStringLiteral("dd.MM.yyyy") << QStringLiteral("yyyy-MM-dd") << QStringLiteral("dd/MM/yyyy");
    case ColumnType::Instant:
        return list << QStringLiteral("dd.MM.yyyy HH:mm") << QStringLiteral("dd.MM.yyyy");
    case ColumnType::Integer:
    case ColumnType::Money:
        return list << QStringLiteral("bs") << QStringLiteral("de") << QStringLiteral("en");
    case ColumnType::Boolean:
        return list << QStringLiteral("da|ne") << QStringLiteral("yes|no") << QStringLiteral("x|");
    case ColumnType::Text:
        return list << QStringLiteral("upper") << QStringLiteral("lower");
    case ColumnType::Id:
        break;
    }
    return list;
}

QString text(ColumnType type, const QString &format, qint64 value, const QTimeZone &zone)
{
    switch (type) {
    case ColumnType::Day:
        return fromEpochDay(value).toString(format);
    case ColumnType::Instant:
        return QDateTime::fromMSecsSinceEpoch(value, Qt::UTC).toTimeZone(zone).toString(format);
    case ColumnType::Integer:
        return QLocale(format).toString(value);
    case ColumnType::Money: {
        const QLocale locale(format);
        const qint64 cents = qAbs(value % 100);
        const QString sign = value < 0 ? locale.negativeSign() : QString();
        return sign + locale.toString(qAbs(value / 100)) + locale.decimalPoint()
               + QString::number(cents).rightJustified(moneyDecimals, QLatin1Char('0'));
    }
    case ColumnType::Boolean:
        return format.section(QLatin1Char('|'), value != 0 ? 0 : 1, value != 0 ? 0 : 1);
    case ColumnType::Text:
    case ColumnType::Id:
        break;
    }
    return QString::number(value);
}

QString text(const QString &format, const QString &value)
{
    return format == QStringLiteral("upper") ? value.toUpper() : value.toLower();
}

} // namespace odziv::ColumnFormat
