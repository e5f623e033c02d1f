/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recipientwriter.h"

#include "store/sqlitestatement.h"

namespace odziv {

namespace {

void bindId(SqliteStatement &statement, int parameter, qint64 id)
{
    if (id > 0)
        statement.bind(parameter, id);
    else
        statement.bindNull(parameter);
}

} // namespace

class RecipientWriter::Private
{
public:
    SqliteStatement recipient;
    SqliteStatement entry;
    SqliteStatement account;
};

RecipientWriter::RecipientWriter(std::unique_ptr<Private> made)
    : d(std::move(made))
{}

RecipientWriter::RecipientWriter(RecipientWriter &&) noexcept = default;
RecipientWriter &RecipientWriter::operator=(RecipientWriter &&) noexcept = default;
RecipientWriter::~RecipientWriter() = default;

Result<RecipientWriter> RecipientWriter::prepare(Connection &connection, CampaignId campaign, qint64 now)
{
    auto recipient = SqliteStatement::prepare(
        connection, QStringLiteral("INSERT INTO recipient (campaignId, memberId, contactId, customerId,"
                                   " customerAccountId, address) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    if (!recipient)
        return failure(recipient.error());
    auto entry = SqliteStatement::prepare(
        connection, QStringLiteral("INSERT INTO queueEntry (recipientId, campaignId, state, reason, at)"
                                   " VALUES (?1, ?2, CASE WHEN ?3 IS NULL THEN 'queued' ELSE 'skipped' END, ?3, ?4)"));
    if (!entry)
        return failure(entry.error());
    auto account = SqliteStatement::prepare(
        connection, QStringLiteral("INSERT OR IGNORE INTO recipientAccount (recipientId, customerAccountId)"
                                   " VALUES (?1, ?2)"));
    if (!account)
        return failure(account.error());
    recipient->bind(1, campaign.value());
    entry->bind(2, campaign.value());
    entry->bind(4, now);
    return RecipientWriter(
        std::make_unique<Private>(Private{std::move(*recipient), std::move(*entry), std::move(*account)}));
}

Result<RecipientId> RecipientWriter::add(const NewRecipient &recipient)
{
    const QByteArray address = recipient.address.toUtf8();
    d->recipient.bind(2, recipient.memberId);
    bindId(d->recipient, 3, recipient.contactId);
    bindId(d->recipient, 4, recipient.customerId);
    bindId(d->recipient, 5, recipient.customerAccountId);
    d->recipient.bindTextOrNull(6, address);
    if (auto added = d->recipient.run(); !added)
        return failure(added.error());
    const qint64 id = d->recipient.lastInsertId();
    const QByteArray reason = recipient.skip ? skipReasonName(*recipient.skip).toLatin1() : QByteArray();
    d->entry.bind(1, id);
    d->entry.bindTextOrNull(3, reason);
    if (auto added = d->entry.run(); !added)
        return failure(added.error());
    return RecipientId(id);
}

Status RecipientWriter::addAccount(RecipientId recipient, qint64 customerAccountId)
{
    d->account.bind(1, recipient.value());
    d->account.bind(2, customerAccountId);
    return d->account.run();
}

} // namespace odziv
