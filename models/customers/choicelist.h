/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace odziv {

/// The values of one column and the words people use for them in files. Compared folded, so that case and
/// diacritics do not matter; what is stored is always the value itself.
class ChoiceList
{
public:
    enum class Kind {
        Closed, ///< nothing else is accepted
        Open    ///< other texts are kept as they are
    };
    struct Choice
    {
        QString value;
        QStringList words; ///< other words for it
    };

    ChoiceList(Kind kind, std::initializer_list<Choice> choices);

    /// The value that `text` means. InvalidInput, listing the values, when a closed list does not know it.
    Result<QString> parse(const QString &text) const;
    const QStringList &values() const { return m_values; }

private:
    Kind m_kind;
    QStringList m_values;
    QHash<QString, QString> m_byFoldedWord;
};

/// The lists of the customer tables. Each lives as long as the program.
namespace ChoiceLists {

const ChoiceList &customerKind();       ///< household, company
const ChoiceList &branch();             ///< open: EDBI EDMO EDSA EDTZ EDZE
const ChoiceList &accountStatus();      ///< Aktivan · Aktivan, prijavljen · Privremeno prijavljen · Odjavljen
const ChoiceList &accountCategory();    ///< open: Domaćinstvo, Ostala potrošnja, Javna rasvjeta, 10(20) kV...
const ChoiceList &commodity();          ///< open: electricity, gas, heat, water
const ChoiceList &gender();             ///< female, male
const ChoiceList &eServiceName();       ///< e-racun, e-planska, e-uplatnica, sms-stanje
const ChoiceList &eServiceStatus();     ///< Aktivna, Neaktivna
const ChoiceList &registrationMethod(); ///< CRM, Web
const ChoiceList &channel();            ///< email, sms, call

} // namespace ChoiceLists

} // namespace odziv
