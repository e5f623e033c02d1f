/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "filename.h"

#include "common/textfold.h"

#include <QStringList>

#include <algorithm>

namespace odziv {

namespace {

constexpr qsizetype longestName = 180;
constexpr qsizetype longestEnding = 16;
constexpr qsizetype longestAsciiName = 56;

bool mayStand(QChar c)
{
    return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && c != QChar::LineSeparator
           && c != QChar::ParagraphSeparator && !QStringView(u"<>:\"|?*").contains(c);
}

/// CON, NUL, COM1 and the like mean devices on Windows, with any ending.
bool isDeviceName(const QString &name)
{
    static const QStringList devices = {QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                        QStringLiteral("nul"), QStringLiteral("com"), QStringLiteral("lpt")};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    if (devices.first(4).contains(stem))
        return true;
    return stem.size() == 4 && devices.sliced(4).contains(stem.first(3)) && stem.back().isDigit();
}

QString shortened(const QString &name, qsizetype most)
{
    if (name.size() <= most)
        return name;
    const qsizetype point = name.lastIndexOf(u'.');
    const QString ending = point > 0 && name.size() - point <= longestEnding ? name.sliced(point) : QString();
    qsizetype stem = most - ending.size();
    if (name.at(stem - 1).isHighSurrogate())
        --stem;
    return name.first(stem) + ending;
}

} // namespace

QString safeFileName(const QString &name)
{
    const qsizetype folder = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString safe;
    for (const QChar c : QStringView(name).sliced(folder + 1)) {
        if (mayStand(c))
            safe += c;
        else if (c.isSpace() || c == u':')
            safe += u' ';
    }
    safe = safe.simplified();
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    if (safe.isEmpty())
        return QStringLiteral("file");
    if (isDeviceName(safe))
        safe.prepend(u'_');
    return shortened(safe, longestName);
}

QString asciiFileName(const QString &name)
{
    QString ascii;
    for (const QChar c : name) {
        if (c.unicode() >= 32 && c.unicode() < 127) {
            ascii += c == u'"' || c == u'\\' ? QChar(u'_') : c;
            continue;
        }
        if (c.isMark() || c.isLowSurrogate())
            continue;
        const QString folded = foldText(QStringView(&c, 1));
        const bool plain = !folded.isEmpty() && std::all_of(folded.cbegin(), folded.cend(), [](QChar letter) {
            return letter.unicode() > 32 && letter.unicode() < 127;
        });
        ascii += plain ? (c.isUpper() ? folded.toUpper() : folded) : QStringLiteral("_");
    }
    return shortened(ascii, longestAsciiName);
}

} // namespace odziv
