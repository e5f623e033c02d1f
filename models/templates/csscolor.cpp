/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "csscolor.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace odziv {

namespace {

std::optional<CssColor> fromHex(const QString &digits)
{
    bool ok = false;
    const int value = digits.toInt(&ok, 16);
    if (!ok)
        return {};
    if (digits.size() == 3)
        return CssColor{(value >> 8) * 17, ((value >> 4) & 15) * 17, (value & 15) * 17};
    if (digits.size() == 6)
        return CssColor{value >> 16, (value >> 8) & 255, value & 255};
    return {};
}

/// The colour's share of one channel in relative luminance (WCAG 2.1).
double linear(int channel)
{
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const CssColor &color)
{
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

} // namespace

std::optional<CssColor> CssColor::parse(const QString &text)
{
    static const QHash<QString, QString> names
        = {{QStringLiteral("aqua"), QStringLiteral("00ffff")},   {QStringLiteral("black"), QStringLiteral("000000")},
           {QStringLiteral("blue"), QStringLiteral("0000ff")},   {QStringLiteral("fuchsia"), QStringLiteral("ff00ff")},
           {QStringLiteral("gray"), QStringLiteral("808080")},   {QStringLiteral("grey"), QStringLiteral("808080")},
           {QStringLiteral("green"), QStringLiteral("008000")},  {QStringLiteral("lime"), QStringLiteral("00ff00")},
           {QStringLiteral("maroon"), QStringLiteral("800000")}, {QStringLiteral("navy"), QStringLiteral("000080")},
           {QStringLiteral("olive"), QStringLiteral("808000")},  {QStringLiteral("orange"), QStringLiteral("ffa500")},
           {QStringLiteral("purple"), QStringLiteral("800080")}, {QStringLiteral("red"), QStringLiteral("ff0000")},
           {QStringLiteral("silver"), QStringLiteral("c0c0c0")}, {QStringLiteral("teal"), QStringLiteral("008080")},
           {QStringLiteral("white"), QStringLiteral("ffffff")},  {QStringLiteral("yellow"), QStringLiteral("ffff00")}};
    static const QRegularExpression rgb(
        QStringLiteral("^rgb\\(\\s*(\\d+)\\s*[, ]\\s*(\\d+)\\s*[, ]\\s*(\\d+)\\s*\\)$"));
    const QString wanted = text.trimmed().toLower();
    if (wanted.startsWith(u'#'))
        return fromHex(wanted.sliced(1));
    if (const auto match = rgb.match(wanted); match.hasMatch())
        return CssColor{std::min(255, match.captured(1).toInt()), std::min(255, match.captured(2).toInt()),
                        std::min(255, match.captured(3).toInt())};
    const auto named = names.constFind(wanted);
    return named == names.cend() ? std::nullopt : fromHex(*named);
}

double contrastRatio(const CssColor &a, const CssColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace odziv
