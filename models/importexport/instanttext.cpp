/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "instanttext.h"

#include "common/clock.h"

#include <QDate>
#include <QDateTime>

namespace odziv {

namespace {

constexpr qint64 quarterOfAnHour = 900000;

qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

void appendDigits(QByteArray &text, qint64 value, int digits)
{
    const QByteArray plain = QByteArray::number(value);
    text += QByteArray(qMax<qsizetype>(0, digits - plain.size()), '0');
    text += plain;
}

} // namespace

QByteArray InstantText::isoDay(qint64 epochDay)
{
    int year = 0;
    int month = 0;
    int day = 0;
    fromEpochDay(epochDay).getDate(&year, &month, &day);
    QByteArray text;
    text.reserve(10);
    appendDigits(text, year, 4);
    text += '-';
    appendDigits(text, month, 2);
    text += '-';
    appendDigits(text, day, 2);
    return text;
}

QByteArray InstantText::iso(qint64 millisecondsUtc)
{
    qint64 offset = offsetAt(millisecondsUtc);
    // Offsets from before the time zones have seconds, which ISO 8601 cannot write.
    if (offset % 60 != 0)
        offset = 0;
    const qint64 local = millisecondsUtc + offset * 1000;
    const qint64 day = floorDivide(local, millisecondsPerDay);
    const qint64 inDay = local - day * millisecondsPerDay;
    QByteArray text = isoDay(day);
    text.reserve(32);
    text += 'T';
    appendDigits(text, inDay / 3600000, 2);
    text += ':';
    appendDigits(text, inDay / 60000 % 60, 2);
    text += ':';
    appendDigits(text, inDay / 1000 % 60, 2);
    if (inDay % 1000 != 0) {
        text += '.';
        appendDigits(text, inDay % 1000, 3);
    }
    text += offset < 0 ? '-' : '+';
    appendDigits(text, qAbs(offset) / 3600, 2);
    text += ':';
    appendDigits(text, qAbs(offset) / 60 % 60, 2);
    return text;
}

qint64 InstantText::offsetAt(qint64 millisecondsUtc)
{
    const auto ask = [this](qint64 at) { return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)); };
    const qint64 quarter = floorDivide(millisecondsUtc, quarterOfAnHour);
    const auto known = m_offsets.constFind(quarter);
    if (known != m_offsets.cend())
        return *known;
    const int first = ask(quarter * quarterOfAnHour);
    if (first != ask(quarter * quarterOfAnHour + quarterOfAnHour - 1))
        return ask(millisecondsUtc);
    if (m_offsets.size() > 100000)
        m_offsets.clear();
    m_offsets.insert(quarter, first);
    return first;
}

} // namespace odziv
