/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "money.h"

#include "common/translate.h"

namespace odziv {

Result<Money> Money::fromUnits(QStringView units)
{
    const auto refuse = [&] {
        return failure(ErrorCode::InvalidInput, tr("\"%1\" is not an amount; write it like 12.50").arg(units));
    };
    QStringView digits = units.trimmed();
    const bool negative = digits.startsWith(u'-');
    if (negative || digits.startsWith(u'+'))
        digits = digits.mid(1);
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.left(point);
    const QStringView fraction = point < 0 ? QStringView() : digits.mid(point + 1);
    if (whole.isEmpty() || whole.size() > 15 || fraction.size() > 2 || (point >= 0 && fraction.isEmpty()))
        return refuse();
    qint64 cents = 0;
    for (const QChar c : whole) {
        if (c < u'0' || c > u'9')
            return refuse();
        cents = cents * 10 + (c.unicode() - u'0');
    }
    for (qsizetype i = 0; i < 2; ++i) {
        const QChar c = i < fraction.size() ? fraction.at(i) : QChar(u'0');
        if (c < u'0' || c > u'9')
            return refuse();
        cents = cents * 10 + (c.unicode() - u'0');
    }
    return fromCents(negative ? -cents : cents);
}

QString Money::toUnits() const
{
    const quint64 magnitude = m_cents < 0 ? 0 - static_cast<quint64>(m_cents) : static_cast<quint64>(m_cents);
    return QStringLiteral("%1%2.%3")
        .arg(m_cents < 0 ? QStringLiteral("-") : QString())
        .arg(magnitude / 100)
        .arg(magnitude % 100, 2, 10, QLatin1Char('0'));
}

QString Money::toString(const QLocale &locale) const
{
    const quint64 magnitude = m_cents < 0 ? 0 - static_cast<quint64>(m_cents) : static_cast<quint64>(m_cents);
    const QString sign = m_cents < 0 ? locale.negativeSign() : QString();
    const QString decimals = QStringLiteral("%1").arg(magnitude % 100, 2, 10, QLatin1Char('0'));
    return sign + locale.toString(static_cast<qulonglong>(magnitude / 100)) + locale.decimalPoint() + decimals;
}

} // namespace odziv
