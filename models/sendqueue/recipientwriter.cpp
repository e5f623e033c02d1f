/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recipientwriter.h"

#include "store/storeerror.h"

#include <sqlite3.h>

namespace odziv {

namespace {

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

void bindId(sqlite3_stmt *statement, int position, qint64 id)
{
    if (id > 0)
        sqlite3_bind_int64(statement, position, id);
    else
        sqlite3_bind_null(statement, position);
}

void bindText(sqlite3_stmt *statement, int position, const QString &text)
{
    if (text.isEmpty())
        sqlite3_bind_null(statement, position);
    else
        sqlite3_bind_text16(statement, position, text.utf16(), static_cast<int>(text.size() * 2), SQLITE_TRANSIENT);
}

} // namespace

class RecipientWriter::Private
{
public:
    Result<Statement> statement(const char *sql) const
    {
        sqlite3_stmt *made = nullptr;
        if (sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &made, nullptr) != SQLITE_OK)
            return failure(error(sql));
        return Statement(made);
    }

    Status step(sqlite3_stmt *made) const
    {
        const int code = sqlite3_step(made);
        const char *const sql = sqlite3_sql(made);
        Status outcome;
        if (code != SQLITE_DONE)
            outcome = failure(error(sql));
        sqlite3_reset(made);
        return outcome;
    }

    Error error(const char *sql) const
    {
        return databaseError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)),
                             QString::fromUtf8(sql));
    }

    sqlite3 *handle = nullptr;
    Statement recipient;
    Statement entry;
    Statement account;
};

RecipientWriter::RecipientWriter(std::unique_ptr<Private> made)
    : d(std::move(made))
{}

RecipientWriter::RecipientWriter(RecipientWriter &&) noexcept = default;
RecipientWriter &RecipientWriter::operator=(RecipientWriter &&) noexcept = default;
RecipientWriter::~RecipientWriter() = default;

Result<RecipientWriter> RecipientWriter::prepare(Connection &connection, CampaignId campaign, qint64 now)
{
    auto made = std::make_unique<Private>();
    made->handle = connection.handle();
    auto recipient = made->statement("INSERT INTO recipient (campaignId, memberId, contactId, customerId,"
                                     " customerAccountId, address) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!recipient)
        return failure(recipient.error());
    auto entry = made->statement("INSERT INTO queueEntry (recipientId, campaignId, state, reason, at)"
                                 " VALUES (?1, ?2, CASE WHEN ?3 IS NULL THEN 'queued' ELSE 'skipped' END, ?3, ?4)");
    if (!entry)
        return failure(entry.error());
    auto account
        = made->statement("INSERT OR IGNORE INTO recipientAccount (recipientId, customerAccountId) VALUES (?1, ?2)");
    if (!account)
        return failure(account.error());
    made->recipient = std::move(*recipient);
    made->entry = std::move(*entry);
    made->account = std::move(*account);
    sqlite3_bind_int64(made->recipient.get(), 1, campaign.value());
    sqlite3_bind_int64(made->entry.get(), 2, campaign.value());
    sqlite3_bind_int64(made->entry.get(), 4, now);
    return RecipientWriter(std::move(made));
}

Result<RecipientId> RecipientWriter::add(const NewRecipient &recipient)
{
    sqlite3_stmt *const insert = d->recipient.get();
    sqlite3_bind_int64(insert, 2, recipient.memberId);
    bindId(insert, 3, recipient.contactId);
    bindId(insert, 4, recipient.customerId);
    bindId(insert, 5, recipient.customerAccountId);
    bindText(insert, 6, recipient.address);
    if (auto added = d->step(insert); !added)
        return failure(added.error());
    const qint64 id = sqlite3_last_insert_rowid(d->handle);
    sqlite3_bind_int64(d->entry.get(), 1, id);
    bindText(d->entry.get(), 3, recipient.skip ? skipReasonName(*recipient.skip) : QString());
    if (auto added = d->step(d->entry.get()); !added)
        return failure(added.error());
    return RecipientId(id);
}

Status RecipientWriter::addAccount(RecipientId recipient, qint64 customerAccountId)
{
    sqlite3_bind_int64(d->account.get(), 1, recipient.value());
    sqlite3_bind_int64(d->account.get(), 2, customerAccountId);
    return d->step(d->account.get());
}

} // namespace odziv
