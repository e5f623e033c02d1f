/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "fieldrules.h"

#include "common/clock.h"
#include "common/translate.h"
#include "customers/choicelist.h"
#include "customers/dayrules.h"
#include "customers/emailaddressrule.h"
#include "customers/numberrules.h"
#include "customers/phonenumberrule.h"
#include "customers/searchtext.h"
#include "customers/textrules.h"

#include <algorithm>
#include <initializer_list>
#include <limits>

namespace odziv {

namespace {

enum class FieldKind {
    Id,
    Text,
    Identifier,
    Email,
    Phone,
    AccountNumber,
    Postcode,
    Language,
    Choice,           ///< a ChoiceList; what an open one does not know is a text
    IdentifierChoice, ///< the same, but an identifier
    WholeNumber,
    Money,
    Boolean,
    Day,
    BirthDate,
    Instant
};

constexpr int shortText = 60;
constexpr int middleText = 120;
constexpr int longText = 400;
constexpr int replyText = 1000;
constexpr int longestIdentifier = 40;
constexpr int longestCustomerNumber = 32;
constexpr qint64 mostKwh = 1'000'000'000'000;

} // namespace

struct FieldRule
{
    QString column;
    FieldKind kind = FieldKind::Text;
    int longest = middleText;
    bool required = false;
    QVariant defaultValue;
    const ChoiceList *choices = nullptr;
};

namespace {

FieldRule rule(const char16_t *column, FieldKind kind, int longest = middleText)
{
    FieldRule made;
    made.column = QString::fromUtf16(column);
    made.kind = kind;
    made.longest = longest;
    return made;
}

FieldRule choice(const char16_t *column, const ChoiceList &choices, FieldKind kind = FieldKind::Choice)
{
    FieldRule made = rule(column, kind, shortText);
    made.choices = &choices;
    return made;
}

FieldRule required(FieldRule made)
{
    made.required = true;
    return made;
}

FieldRule withDefault(FieldRule made, qint64 value)
{
    made.required = true;
    made.defaultValue = value;
    return made;
}

using TableRules = QHash<QString, FieldRule>;

TableRules tableRules(std::initializer_list<FieldRule> rules)
{
    TableRules table;
    for (const FieldRule &made : rules)
        table.insert(made.column, made);
    return table;
}

TableRules customerRules()
{
    return tableRules(
        {required(rule(u"id", FieldKind::Id)), required(rule(u"number", FieldKind::Identifier, longestCustomerNumber)),
         required(rule(u"name", FieldKind::Text, longText)), required(choice(u"kind", ChoiceLists::customerKind())),
         rule(u"class", FieldKind::Text, shortText),
         choice(u"branch", ChoiceLists::branch(), FieldKind::IdentifierChoice),
         withDefault(rule(u"fictitious", FieldKind::Boolean), 0), rule(u"language", FieldKind::Language),
         rule(u"street", FieldKind::Text), rule(u"houseNumber", FieldKind::Text, shortText),
         rule(u"postcode", FieldKind::Postcode), rule(u"place", FieldKind::Text),
         rule(u"municipality", FieldKind::Text), rule(u"createdAt", FieldKind::Instant),
         rule(u"changedAt", FieldKind::Instant)});
}

TableRules customerAccountRules()
{
    return tableRules(
        {required(rule(u"id", FieldKind::Id)), required(rule(u"customerId", FieldKind::Id)),
         required(rule(u"number", FieldKind::AccountNumber)), required(choice(u"status", ChoiceLists::accountStatus())),
         choice(u"category", ChoiceLists::accountCategory()), rule(u"supplyStatus", FieldKind::Identifier, shortText),
         rule(u"tariffPeriodId", FieldKind::Id), rule(u"annualConsumptionKwh", FieldKind::WholeNumber),
         rule(u"billDelivery", FieldKind::Text, shortText), rule(u"createdAt", FieldKind::Instant)});
}

TableRules supplyPointRules()
{
    return tableRules({required(rule(u"id", FieldKind::Id)), required(rule(u"customerAccountId", FieldKind::Id)),
                       required(rule(u"number", FieldKind::Identifier, longestIdentifier)),
                       required(choice(u"commodity", ChoiceLists::commodity())),
                       rule(u"distributionTerritory", FieldKind::Text, shortText),
                       rule(u"transformerStation", FieldKind::Text, shortText),
                       rule(u"meterNumber", FieldKind::Identifier, longestIdentifier),
                       withDefault(rule(u"active", FieldKind::Boolean), 1), rule(u"street", FieldKind::Text),
                       rule(u"houseNumber", FieldKind::Text, shortText), rule(u"postcode", FieldKind::Postcode),
                       rule(u"place", FieldKind::Text), rule(u"municipality", FieldKind::Text)});
}

TableRules contactRules()
{
    return tableRules(
        {required(rule(u"id", FieldKind::Id)), required(rule(u"customerId", FieldKind::Id)),
         rule(u"firstName", FieldKind::Text), rule(u"lastName", FieldKind::Text), rule(u"email", FieldKind::Email),
         rule(u"mobile", FieldKind::Phone), rule(u"phone", FieldKind::Phone), choice(u"gender", ChoiceLists::gender()),
         rule(u"birthDate", FieldKind::BirthDate), rule(u"postcode", FieldKind::Postcode),
         rule(u"place", FieldKind::Text), rule(u"source", FieldKind::Text, shortText),
         rule(u"owner", FieldKind::Text, shortText), withDefault(rule(u"signatory", FieldKind::Boolean), 0),
         rule(u"createdAt", FieldKind::Instant), rule(u"createdBy", FieldKind::Text, shortText),
         rule(u"changedAt", FieldKind::Instant), rule(u"changedBy", FieldKind::Text, shortText)});
}

TableRules eServiceRules()
{
    return tableRules({required(rule(u"id", FieldKind::Id)), required(rule(u"customerAccountId", FieldKind::Id)),
                       rule(u"supplyPointId", FieldKind::Id), rule(u"contactId", FieldKind::Id),
                       required(choice(u"name", ChoiceLists::eServiceName())),
                       required(choice(u"status", ChoiceLists::eServiceStatus())),
                       choice(u"registrationMethod", ChoiceLists::registrationMethod()),
                       withDefault(rule(u"paperCopy", FieldKind::Boolean), 0), rule(u"createdAt", FieldKind::Instant),
                       rule(u"createdBy", FieldKind::Text, shortText), rule(u"changedAt", FieldKind::Instant),
                       rule(u"changedBy", FieldKind::Text, shortText)});
}

TableRules receivableRules()
{
    return tableRules({required(rule(u"id", FieldKind::Id)), required(rule(u"customerAccountId", FieldKind::Id)),
                       required(rule(u"amount", FieldKind::Money)), rule(u"dueDate", FieldKind::Day),
                       rule(u"roh", FieldKind::Text, shortText), rule(u"vpt", FieldKind::Text, shortText)});
}

TableRules sentRecordRules()
{
    return tableRules({required(rule(u"id", FieldKind::Id)), required(rule(u"campaignId", FieldKind::Id)),
                       rule(u"contactId", FieldKind::Id), rule(u"customerAccountId", FieldKind::Id),
                       required(choice(u"channel", ChoiceLists::channel())),
                       // What was once sent to is kept as it was, valid or not.
                       rule(u"address", FieldKind::Text, longText),
                       required(rule(u"status", FieldKind::Text, shortText)),
                       rule(u"reply", FieldKind::Text, replyText), required(rule(u"at", FieldKind::Instant))});
}

TableRules codeListRules()
{
    return tableRules(
        {required(rule(u"code", FieldKind::Text, shortText)), required(rule(u"name", FieldKind::Text, longText))});
}

const QHash<QString, TableRules> &allRules()
{
    static const QHash<QString, TableRules> rules = {
        {QStringLiteral("customer"), customerRules()},
        {QStringLiteral("customerAccount"), customerAccountRules()},
        {QStringLiteral("supplyPoint"), supplyPointRules()},
        {QStringLiteral("contact"), contactRules()},
        {QStringLiteral("eService"), eServiceRules()},
        {QStringLiteral("receivable"), receivableRules()},
        {QStringLiteral("sentRecord"), sentRecordRules()},
        {QStringLiteral("street"), codeListRules()},
        {QStringLiteral("place"), codeListRules()},
        {QStringLiteral("supplyPointCode"), codeListRules()},
        {QStringLiteral("customerClass"), codeListRules()},
        {QStringLiteral("billDeliveryChannel"), codeListRules()},
        {QStringLiteral("transformerStation"), codeListRules()},
    };
    return rules;
}

QTimeZone zoneOf(const FieldRules::Context &context)
{
    return context.zone.isValid() ? context.zone : QTimeZone::systemTimeZone();
}

QDate todayOf(const FieldRules::Context &context)
{
    return context.today.isValid() ? context.today : SystemClock().today(zoneOf(context));
}

template<typename T>
Result<QVariant> asVariant(const Result<T> &value)
{
    if (!value)
        return failure(value.error());
    return QVariant::fromValue(*value);
}

Result<QVariant> asDay(const Result<QDate> &day)
{
    if (!day)
        return failure(day.error());
    return QVariant::fromValue(toEpochDay(*day));
}

Result<QVariant> asCents(const Result<Money> &money)
{
    if (!money)
        return failure(money.error());
    return QVariant::fromValue(money->cents());
}

/// A text that may turn out to be nothing but invisible characters.
Result<QVariant> asText(const Result<QString> &text)
{
    if (!text)
        return failure(text.error());
    return text->isEmpty() ? QVariant() : QVariant(*text);
}

Result<QVariant> parseChoice(const FieldRule &rule, const QString &text)
{
    const auto line = TextRules::singleLine(text, rule.longest);
    if (!line)
        return failure(line.error());
    const auto value = rule.choices->parse(*line);
    if (!value || rule.kind == FieldKind::Choice || rule.choices->values().contains(*value))
        return asText(value);
    return asText(TextRules::identifier(*value, rule.longest));
}

Result<QVariant> parseByKind(const FieldRule &rule, const QString &text, const FieldRules::Context &context)
{
    switch (rule.kind) {
    case FieldKind::Id:
        return asVariant(NumberRules::parseWholeNumber(text, 1, std::numeric_limits<qint64>::max()));
    case FieldKind::Text:
        return asText(TextRules::singleLine(text, rule.longest));
    case FieldKind::Identifier:
        return asText(TextRules::identifier(text, rule.longest));
    case FieldKind::Email:
        return asText(EmailAddressRule::normalise(text));
    case FieldKind::Phone:
        return asText(PhoneNumberRule::normalise(text));
    case FieldKind::AccountNumber:
        return asText(TextRules::accountNumber(text));
    case FieldKind::Postcode:
        return asText(TextRules::postcode(text));
    case FieldKind::Language:
        return asText(TextRules::languageTag(text));
    case FieldKind::Choice:
    case FieldKind::IdentifierChoice:
        return parseChoice(rule, text);
    case FieldKind::WholeNumber:
        return asVariant(NumberRules::parseWholeNumber(text, 0, mostKwh));
    case FieldKind::Money:
        return asCents(NumberRules::parseMoney(text));
    case FieldKind::Boolean:
        return asVariant(NumberRules::parseBoolean(text));
    case FieldKind::Day:
        return asDay(DayRules::parseDay(text));
    case FieldKind::BirthDate:
        return asDay(DayRules::parseBirthDate(text, todayOf(context)));
    case FieldKind::Instant:
        return asVariant(DayRules::parseInstant(text, zoneOf(context)));
    }
    return QVariant();
}

bool isBlank(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

} // namespace

const FieldRule *FieldRules::find(const QString &table, const QString &column)
{
    const auto rules = allRules().constFind(table);
    if (rules == allRules().cend())
        return nullptr;
    const auto found = rules->constFind(column);
    return found == rules->cend() ? nullptr : &*found;
}

Result<QVariant> FieldRules::parse(const QString &table, const QString &column, const QString &text)
{
    return parse(table, column, text, Context());
}

Result<QVariant> FieldRules::parse(const QString &table, const QString &column, const QString &text,
                                   const Context &context)
{
    const FieldRule *const found = find(table, column);
    if (!found)
        return failure(ErrorCode::InvalidInput, tr("there is no column \"%1\" in \"%2\"").arg(column, table), column);
    return parse(*found, text, context);
}

Result<QVariant> FieldRules::parse(const FieldRule &rule, const QString &text, const Context &context)
{
    if (isBlank(text))
        return QVariant();
    auto value = parseByKind(rule, text, context);
    if (!value)
        value.error().place = rule.column;
    return value;
}

bool FieldRules::isRequired(const FieldRule &rule)
{
    return rule.required;
}

QVariant FieldRules::defaultValue(const FieldRule &rule)
{
    return rule.defaultValue;
}

bool FieldRules::hasSearchText(const QString &table)
{
    return table == QLatin1String("customer") || table == QLatin1String("contact");
}

QString FieldRules::searchText(const QString &table, const QHash<QString, QVariant> &values)
{
    const auto text = [&](const char16_t *column) { return values.value(QString::fromUtf16(column)).toString(); };
    if (table == QLatin1String("customer"))
        return SearchText::ofCustomer(text(u"name"), text(u"number"), text(u"place"));
    if (table == QLatin1String("contact"))
        return SearchText::ofContact(text(u"lastName"), text(u"firstName"), text(u"email"), text(u"mobile"));
    return {};
}

QString FieldRules::searchTerm(const QString &typed)
{
    return SearchText::term(typed);
}

} // namespace odziv
