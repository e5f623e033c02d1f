/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/demo/demorandom.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace odziv {

/// One name with all the forms that a row may need, made once.
struct DemoWord
{
    QString text;
    QString upper;
    QByteArray utf8;
    QByteArray upperUtf8;
    QString folded;
    QByteArray ascii; ///< a to z only, for e-mail addresses
};

/// The names that demo people, companies and streets are made of. Most are common ones of Bosnia and Herzegovina; a
/// few are there because programs stumble over them: apostrophes, quotation marks, digraph letters, Cyrillic,
/// and very long ones.
class DemoWords
{
public:
    DemoWords();

    const DemoWord &femaleName(DemoRandom &random) const;
    const DemoWord &maleName(DemoRandom &random) const;
    const DemoWord &lastName(DemoRandom &random) const;

    const std::vector<DemoWord> &streets() const { return m_streets; }
    const std::vector<DemoWord> &brands() const { return m_brands; }
    const std::vector<DemoWord> &trades() const { return m_trades; }
    const std::vector<DemoWord> &schools() const { return m_schools; }

private:
    std::vector<DemoWord> m_femaleNames;
    std::vector<DemoWord> m_maleNames;
    std::vector<DemoWord> m_lastNames;
    std::vector<DemoWord> m_rareFemaleNames;
    std::vector<DemoWord> m_rareMaleNames;
    std::vector<DemoWord> m_rareLastNames;
    std::vector<DemoWord> m_streets;
    std::vector<DemoWord> m_brands;
    std::vector<DemoWord> m_trades;
    std::vector<DemoWord> m_schools;
};

} // namespace odziv
