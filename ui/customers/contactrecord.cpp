/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "contactrecord.h"

#include "common/translate.h"
#include "customers/choicelist.h"
#include "customers/contactstorage.h"
#include "customers/customerstorage.h"
#include "ui/customers/recordvalues.h"

namespace odziv {

namespace {

void take(const RecordValues &values, Contact &contact)
{
    takeText(values, "firstName", contact.firstName);
    takeText(values, "lastName", contact.lastName);
    takeText(values, "email", contact.email);
    takeText(values, "mobile", contact.mobile);
    takeText(values, "phone", contact.phone);
    takeText(values, "gender", contact.gender);
    takeDay(values, "birthDate", contact.birthDate);
    takeText(values, "postcode", contact.postcode);
    takeText(values, "place", contact.place);
    takeText(values, "source", contact.source);
    takeText(values, "owner", contact.owner);
    takeFlag(values, "signatory", contact.signatory);
}

} // namespace

QString ContactRecord::table() const
{
    return QStringLiteral("contact");
}

QList<FormField> ContactRecord::fields() const
{
    using Kind = FormField::Kind;
    const QHash<QString, QString> genders{{QStringLiteral("female"), tr("Female")},
                                          {QStringLiteral("male"), tr("Male")}};
    QList<FormField::Choice> genderChoices = labelledChoices(ChoiceLists::gender().values(), genders);
    genderChoices.prepend({{}, tr("Not known")});
    return {
        {QStringLiteral("customerNumber"), tr("Customer's EPID"), Kind::Line, {}, true},
        {QStringLiteral("firstName"), tr("First name"), Kind::Line, {}},
        {QStringLiteral("lastName"), tr("Last name"), Kind::Line, {}},
        {QStringLiteral("email"), tr("E-mail"), Kind::Line, {}},
        {QStringLiteral("mobile"), tr("Mobile"), Kind::Line, {}},
        {QStringLiteral("phone"), tr("Phone"), Kind::Line, {}},
        {QStringLiteral("gender"), tr("Gender"), Kind::Choice, genderChoices},
        {QStringLiteral("birthDate"), tr("Born"), Kind::Day, {}},
        {QStringLiteral("postcode"), tr("Postcode"), Kind::Line, {}},
        {QStringLiteral("place"), tr("Place"), Kind::Line, {}},
        {QStringLiteral("source"), tr("Source"), Kind::Line, {}},
        {QStringLiteral("owner"), tr("Owner"), Kind::Line, {}},
        {QStringLiteral("signatory"), tr("Signatory"), Kind::Check, {}},
        {QStringLiteral("createdAt"), tr("Created"), Kind::ReadOnly, {}},
        {QStringLiteral("createdBy"), tr("Created by"), Kind::ReadOnly, {}},
        {QStringLiteral("changedAt"), tr("Changed"), Kind::ReadOnly, {}},
        {QStringLiteral("changedBy"), tr("Changed by"), Kind::ReadOnly, {}},
    };
}

QString ContactRecord::heading(const RecordValues &values) const
{
    const QString name = QString(values.value(QStringLiteral("firstName")).toString() + QLatin1Char(' ')
                                 + values.value(QStringLiteral("lastName")).toString())
                             .trimmed();
    if (!name.isEmpty())
        return name;
    const QString email = values.value(QStringLiteral("email")).toString();
    return email.isEmpty() ? tr("Contact without a name") : email;
}

Result<RecordValues> ContactRecord::read(Connection &connection, qint64 id) const
{
    const auto contact = ContactStorage::read(connection, ContactId(id));
    if (!contact)
        return failure(contact.error());
    const auto customer = CustomerStorage::read(connection, contact->customerId);
    if (!customer)
        return failure(customer.error());
    return RecordValues{
        {QStringLiteral("id"), id},
        {QStringLiteral("customerId"), contact->customerId.value()},
        {QStringLiteral("customerNumber"), textValue(customer->number)},
        {QStringLiteral("customerName"), textValue(customer->name)},
        {QStringLiteral("firstName"), textValue(contact->firstName)},
        {QStringLiteral("lastName"), textValue(contact->lastName)},
        {QStringLiteral("email"), textValue(contact->email)},
        {QStringLiteral("mobile"), textValue(contact->mobile)},
        {QStringLiteral("phone"), textValue(contact->phone)},
        {QStringLiteral("gender"), textValue(contact->gender)},
        {QStringLiteral("birthDate"), dayValue(contact->birthDate)},
        {QStringLiteral("postcode"), textValue(contact->postcode)},
        {QStringLiteral("place"), textValue(contact->place)},
        {QStringLiteral("source"), textValue(contact->source)},
        {QStringLiteral("owner"), textValue(contact->owner)},
        {QStringLiteral("signatory"), flagValue(contact->signatory)},
        {QStringLiteral("createdAt"), contact->createdAt},
        {QStringLiteral("createdBy"), textValue(contact->createdBy)},
        {QStringLiteral("changedAt"), contact->changedAt},
        {QStringLiteral("changedBy"), textValue(contact->changedBy)},
    };
}

Status ContactRecord::update(Connection &connection, qint64 id, const RecordValues &changes, const Editor &editor) const
{
    auto contact = ContactStorage::read(connection, ContactId(id));
    if (!contact)
        return failure(contact.error());
    take(changes, *contact);
    return outcome(ContactStorage::update(connection, *contact, editor));
}

Result<qint64> ContactRecord::insert(Connection &connection, const RecordValues &values, const Editor &editor) const
{
    const QString number = values.value(QStringLiteral("customerNumber")).toString();
    const auto customer = CustomerStorage::readByNumber(connection, number);
    if (!customer) {
        if (customer.error().code == ErrorCode::NotFound)
            return failure(ErrorCode::InvalidInput,
                           tr("There is no customer with this EPID. Type the number of an"
                              " existing customer."),
                           QStringLiteral("customerNumber"));
        return failure(customer.error());
    }
    Contact contact;
    contact.id = ContactId(values.value(QStringLiteral("id")).toLongLong());
    contact.customerId = customer->id;
    contact.createdAt = values.value(QStringLiteral("createdAt")).toDateTime();
    contact.createdBy = values.value(QStringLiteral("createdBy")).toString();
    take(values, contact);
    const auto stored = ContactStorage::insert(connection, contact, editor);
    if (!stored)
        return failure(stored.error());
    return stored->id.value();
}

Status ContactRecord::remove(Connection &connection, qint64 id) const
{
    return ContactStorage::remove(connection, ContactId(id));
}

} // namespace odziv
