/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/demo/demoplaces.h"
#include "customers/demo/demowords.h"

#include <QByteArray>
#include <QString>

namespace odziv {

/// A name as it is stored, and folded.
struct DemoName
{
    QByteArray utf8;
    QString folded;
};

struct DemoPerson
{
    const DemoWord *first = nullptr;
    const DemoWord *last = nullptr;
    bool female = false;
};

/// Makes up people and companies, what they are called and how they are reached.
class DemoPeople
{
public:
    DemoPeople(const DemoWords &words, DemoRandom &random)
        : m_words(words)
        , m_random(random)
    {}

    DemoPerson person();
    /// Somebody of the same family as a rule.
    DemoPerson relative(const DemoPerson &person);

    /// The customer's name of a household: in either order, in capitals as old systems wrote it, with the father's
    /// name, with two last names.
    DemoName householdName(const DemoPerson &holder, bool capitals);
    DemoName companyName(const DemoPlace &place, bool capitals);
    DemoName municipalityName(const DemoPlace &place);
    /// A domain for a company, always under a name that is reserved for examples (RFC 2606).
    QByteArray companyDomain(qint64 number);

    /// An address of `person` at `domain`, or at one of the mail providers of the demo when it is empty.
    QByteArray email(const DemoPerson &person, const QByteArray &domain);
    QByteArray mobile();
    QByteArray landline(int branch);

private:
    QByteArray digits(int count);

    const DemoWords &m_words;
    DemoRandom &m_random;
};

} // namespace odziv
