/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "contactstorage.h"

#include "common/translate.h"
#include "customers/dayrules.h"
#include "customers/rowaccess.h"
#include "customers/searchtext.h"

namespace odziv {

namespace {

using RowAccess::toStored;

const QString table = QStringLiteral("contact");
const QString columns
    = QStringLiteral("id, customerId, firstName, lastName, email, mobile, phone, gender, birthDate, postcode,"
                     " place, source, owner, signatory, createdAt, createdBy, changedAt, changedBy");

QString goneText()
{
    return tr("There is no such contact; it may have been removed.");
}

Contact fromRow(const Query &row)
{
    Contact contact;
    contact.id = ContactId(row.integer(0));
    contact.customerId = CustomerId(row.integer(1));
    contact.firstName = row.text(2);
    contact.lastName = row.text(3);
    contact.email = row.text(4);
    contact.mobile = row.text(5);
    contact.phone = row.text(6);
    contact.gender = row.text(7);
    contact.birthDate = RowAccess::dayAt(row, 8);
    contact.postcode = row.text(9);
    contact.place = row.text(10);
    contact.source = row.text(11);
    contact.owner = row.text(12);
    contact.signatory = row.boolean(13);
    contact.createdAt = RowAccess::instantAt(row, 14);
    contact.createdBy = row.text(15);
    contact.changedAt = RowAccess::instantAt(row, 16);
    contact.changedBy = row.text(17);
    return contact;
}

Result<Query> selectWhere(Connection &connection, const QString &condition, const QVariant &value)
{
    auto query = connection.prepare(QStringLiteral("SELECT %1 FROM contact WHERE %2").arg(columns, condition));
    if (!query)
        return query;
    if (auto ran = query->bind(value).run(); !ran)
        return failure(ran.error());
    return query;
}

Result<Contact> readOne(Connection &connection, const QString &condition, const QVariant &value)
{
    auto query = selectWhere(connection, condition, value);
    if (!query)
        return failure(query.error());
    if (query->next())
        return fromRow(*query);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return RowAccess::notFound(goneText());
}

Status checkSomething(const Contact &contact)
{
    if (contact.firstName.isEmpty() && contact.lastName.isEmpty() && contact.email.isEmpty() && contact.mobile.isEmpty()
        && contact.phone.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("a contact needs a name, an e-mail address or a telephone number"));
    return {};
}

Status normalise(Connection &connection, Contact &contact, const Editor &editor)
{
    const FieldRules::Context context{{}, editor.clock.today(QTimeZone::systemTimeZone())};
    RowNormaliser row(table, context);
    row.text(QStringLiteral("firstName"), contact.firstName)
        .text(QStringLiteral("lastName"), contact.lastName)
        .text(QStringLiteral("email"), contact.email)
        .text(QStringLiteral("mobile"), contact.mobile)
        .text(QStringLiteral("phone"), contact.phone)
        .text(QStringLiteral("gender"), contact.gender)
        .text(QStringLiteral("postcode"), contact.postcode)
        .text(QStringLiteral("place"), contact.place)
        .text(QStringLiteral("source"), contact.source)
        .text(QStringLiteral("owner"), contact.owner);
    if (contact.birthDate.isValid())
        row.check(QStringLiteral("birthDate"), DayRules::checkBirthDate(contact.birthDate, context.today));
    row.check(QStringLiteral("lastName"), checkSomething(contact));
    if (auto status = row.status(); !status)
        return status;
    return RowAccess::checkParent(connection, QStringLiteral("customer"), contact.customerId.value(),
                                  QStringLiteral("customerId"));
}

/// Binds everything after the id.
void bindValues(Query &query, const Contact &contact)
{
    query.bind(toStored(contact.customerId))
        .bind(contact.firstName)
        .bind(contact.lastName)
        .bind(contact.email)
        .bind(contact.mobile)
        .bind(contact.phone)
        .bind(contact.gender)
        .bind(toStored(contact.birthDate))
        .bind(contact.postcode)
        .bind(contact.place)
        .bind(contact.source)
        .bind(contact.owner)
        .bind(contact.signatory)
        .bind(toStored(contact.createdAt))
        .bind(contact.createdBy)
        .bind(toStored(contact.changedAt))
        .bind(contact.changedBy)
        .bind(SearchText::ofContact(contact.lastName, contact.firstName, contact.email, contact.mobile));
}

} // namespace

Result<Contact> ContactStorage::read(Connection &connection, ContactId id)
{
    return readOne(connection, QStringLiteral("id = ?"), id.value());
}

Result<QList<Contact>> ContactStorage::listOfCustomer(Connection &connection, CustomerId customer)
{
    auto query = selectWhere(connection, QStringLiteral("customerId = ? ORDER BY id"), customer.value());
    if (!query)
        return failure(query.error());
    QList<Contact> rows;
    while (query->next())
        rows << fromRow(*query);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return rows;
}

Result<Contact> ContactStorage::insert(Connection &connection, Contact contact, const Editor &editor)
{
    if (auto normalised = normalise(connection, contact, editor); !normalised)
        return failure(normalised.error());
    contact.changedAt = editor.clock.nowUtc();
    contact.changedBy = editor.userName;
    if (!contact.id.isValid() || !contact.createdAt.isValid()) {
        contact.createdAt = contact.changedAt;
        contact.createdBy = contact.changedBy;
    }
    auto query = connection.prepare(
        QStringLiteral(
            "INSERT INTO contact (%1, searchText) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,coalesce(?,''))")
            .arg(columns));
    if (!query)
        return failure(query.error());
    query->bind(toStored(contact.id));
    bindValues(*query, contact);
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    contact.id = ContactId(query->lastInsertId());
    return contact;
}

Result<Contact> ContactStorage::update(Connection &connection, Contact contact, const Editor &editor)
{
    const auto before = read(connection, contact.id);
    if (!before)
        return failure(before.error());
    if (auto normalised = normalise(connection, contact, editor); !normalised)
        return failure(normalised.error());
    contact.createdAt = before->createdAt;
    contact.createdBy = before->createdBy;
    contact.changedAt = editor.clock.nowUtc();
    contact.changedBy = editor.userName;
    auto query = connection.prepare(QStringLiteral(
        "UPDATE contact SET customerId = ?, firstName = ?, lastName = ?, email = ?, mobile = ?, phone ="
        " ?, gender = ?, birthDate = ?, postcode = ?, place = ?, source = ?, owner = ?, signatory = ?,"
        " createdAt = ?, createdBy = ?, changedAt = ?, changedBy = ?, searchText = coalesce(?, '') WHERE id = ?"));
    if (!query)
        return failure(query.error());
    bindValues(*query, contact);
    if (auto ran = query->bind(contact.id.value()).run(); !ran)
        return failure(ran.error());
    return contact;
}

Status ContactStorage::remove(Connection &connection, ContactId id)
{
    for (const QString &child : {QStringLiteral("eService"), QStringLiteral("sentRecord")}) {
        const auto count = RowAccess::countReferences(connection, child, QStringLiteral("contactId"), id.value());
        if (!count)
            return failure(count.error());
        if (*count > 0)
            return failure(ErrorCode::Refused,
                           child == QLatin1String("eService")
                               ? tr("%1 e-services go to the contact. Give them another contact first.").arg(*count)
                               : tr("The sent log names the contact %1 times, so the contact has to stay. Empty the"
                                    " e-mail address and the numbers instead.")
                                     .arg(*count));
    }
    return RowAccess::removeRow(connection, table, id.value(), goneText());
}

} // namespace odziv
