/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "choicelist.h"

#include "common/textfold.h"
#include "common/translate.h"

namespace odziv {

namespace {

using Choice = ChoiceList::Choice;

Choice choice(const char16_t *value, std::initializer_list<const char16_t *> words = {})
{
    Choice made{QString::fromUtf16(value), {}};
    for (const char16_t *word : words)
        made.words << QString::fromUtf16(word);
    return made;
}

} // namespace

ChoiceList::ChoiceList(Kind kind, std::initializer_list<Choice> choices)
    : m_kind(kind)
{
    for (const Choice &choice : choices) {
        m_values << choice.value;
        m_byFoldedWord.insert(foldText(choice.value), choice.value);
        for (const QString &word : choice.words)
            m_byFoldedWord.insert(foldText(word), choice.value);
    }
}

Result<QString> ChoiceList::parse(const QString &text) const
{
    // Most values are already written as they are stored.
    if (const qsizetype index = m_values.indexOf(text); index >= 0)
        return m_values.at(index);
    const auto found = m_byFoldedWord.constFind(foldText(text));
    if (found != m_byFoldedWord.cend())
        return *found;
    if (m_kind == Kind::Open)
        return text;
    return failure(ErrorCode::InvalidInput,
                   tr("\"%1\" is not one of: %2").arg(text.left(40), m_values.join(QStringLiteral(" · "))));
}

const ChoiceList &ChoiceLists::customerKind()
{
    static const ChoiceList list(ChoiceList::Kind::Closed,
                                 {choice(u"household", {u"domaćinstvo", u"domaćinstva", u"kućanstvo", u"fizičko lice",
                                                        u"fizička osoba", u"Haushalt", u"domácnosť"}),
                                  choice(u"company", {u"pravno lice", u"pravna osoba", u"preduzeće", u"poduzeće",
                                                      u"firma", u"Unternehmen", u"právnická osoba"})});
    return list;
}

const ChoiceList &ChoiceLists::branch()
{
    static const ChoiceList list(
        ChoiceList::Kind::Open, {choice(u"EDBI", {u"ED Bihać", u"Bihać"}), choice(u"EDMO", {u"ED Mostar", u"Mostar"}),
                                 choice(u"EDSA", {u"ED Sarajevo", u"Sarajevo"}),
                                 choice(u"EDTZ", {u"ED Tuzla", u"Tuzla"}), choice(u"EDZE", {u"ED Zenica", u"Zenica"})});
    return list;
}

const ChoiceList &ChoiceLists::accountStatus()
{
    static const ChoiceList list(ChoiceList::Kind::Closed, {choice(u"Aktivan"), choice(u"Aktivan, prijavljen"),
                                                            choice(u"Privremeno prijavljen"), choice(u"Odjavljen")});
    return list;
}

const ChoiceList &ChoiceLists::accountCategory()
{
    static const ChoiceList list(ChoiceList::Kind::Open,
                                 {choice(u"Domaćinstvo", {u"Domaćinstva"}), choice(u"Ostala potrošnja"),
                                  choice(u"Javna rasvjeta"), choice(u"10(20) kV", {u"10 kV", u"20 kV"}),
                                  choice(u"35 kV"), choice(u"110 kV")});
    return list;
}

const ChoiceList &ChoiceLists::commodity()
{
    static const ChoiceList list(ChoiceList::Kind::Open,
                                 {choice(u"electricity", {u"struja", u"električna energija", u"Strom", u"elektrina"}),
                                  choice(u"gas", {u"plin", u"zemni plin", u"Erdgas", u"plyn"}),
                                  choice(u"heat", {u"toplota", u"grijanje", u"Wärme", u"teplo"}),
                                  choice(u"water", {u"voda", u"Wasser"})});
    return list;
}

const ChoiceList &ChoiceLists::gender()
{
    static const ChoiceList list(ChoiceList::Kind::Closed,
                                 {choice(u"female", {u"f", u"ž", u"žensko", u"ženski", u"žena", u"w", u"weiblich"}),
                                  choice(u"male", {u"m", u"muško", u"muški", u"muškarac", u"männlich"})});
    return list;
}

const ChoiceList &ChoiceLists::eServiceName()
{
    static const ChoiceList list(ChoiceList::Kind::Closed,
                                 {choice(u"e-racun", {u"e-račun", u"eracun", u"e račun"}),
                                  choice(u"e-planska", {u"eplanska", u"e planska"}),
                                  choice(u"e-uplatnica", {u"euplatnica", u"e uplatnica"}),
                                  choice(u"sms-stanje", {u"sms stanje", u"sms stanje računa"})});
    return list;
}

const ChoiceList &ChoiceLists::eServiceStatus()
{
    static const ChoiceList list(ChoiceList::Kind::Closed,
                                 {choice(u"Aktivna", {u"Aktivan"}), choice(u"Neaktivna", {u"Neaktivan"})});
    return list;
}

const ChoiceList &ChoiceLists::registrationMethod()
{
    static const ChoiceList list(ChoiceList::Kind::Closed, {choice(u"CRM"), choice(u"Web")});
    return list;
}

const ChoiceList &ChoiceLists::channel()
{
    static const ChoiceList list(ChoiceList::Kind::Closed,
                                 {choice(u"email", {u"e-mail", u"e-pošta", u"mail"}), choice(u"sms"),
                                  choice(u"call", {u"poziv", u"Anruf", u"hovor"})});
    return list;
}

} // namespace odziv
