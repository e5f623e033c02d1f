/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sentrecordstorage.h"

#include "customers/rowaccess.h"

namespace odziv {

namespace {

SentRecord fromRow(const Query &row)
{
    SentRecord record;
    record.id = SentRecordId(row.integer(0));
    record.campaignId = row.integer(1);
    record.contactId = ContactId(row.integer(2));
    record.customerAccountId = CustomerAccountId(row.integer(3));
    record.channel = row.text(4);
    record.address = row.text(5);
    record.status = row.text(6);
    record.reply = row.text(7);
    record.at = RowAccess::instantAt(row, 8);
    return record;
}

Result<QList<SentRecord>> listWhere(Connection &connection, const QString &column, qint64 id, qint64 most)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT id, campaignId, contactId, customerAccountId, channel, address, status, reply, at"
                       " FROM sentRecord WHERE %1 = ? ORDER BY at DESC, id DESC LIMIT ?")
            .arg(column));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(id).bind(most).run(); !ran)
        return failure(ran.error());
    QList<SentRecord> records;
    while (query->next())
        records << fromRow(*query);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return records;
}

} // namespace

Result<QList<SentRecord>> SentRecordStorage::listOfContact(Connection &connection, ContactId contact, qint64 most)
{
    return listWhere(connection, QStringLiteral("contactId"), contact.value(), most);
}

Result<QList<SentRecord>> SentRecordStorage::listOfAccount(Connection &connection, CustomerAccountId account,
                                                           qint64 most)
{
    return listWhere(connection, QStringLiteral("customerAccountId"), account.value(), most);
}

} // namespace odziv
