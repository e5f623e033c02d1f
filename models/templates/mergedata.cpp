/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mergedata.h"

#include "common/clock.h"
#include "common/money.h"
#include "common/translate.h"
#include "store/connection.h"
#include "store/scan.h"
#include "templates/placeholders.h"
#include "templates/salutation.h"
#include "templates/senderprofile.h"
#include "templates/valueformat.h"

#include <QTimeZone>

#include <optional>

namespace odziv {

/// A prepared statement with what its columns are. Not local to this file: a class of the header holds it.
struct RowReader
{
    const PlaceholderGroup *group = nullptr;
    QList<const CatalogColumn *> columns;
    std::optional<Scan> scan;
};

namespace {

QString selectStatement(const RowReader &reader)
{
    QStringList names;
    for (const CatalogColumn *column : reader.columns)
        names << QLatin1Char('"') + column->name + QLatin1Char('"');
    QString sql = QStringLiteral("SELECT ") + names.join(QStringLiteral(", ")) + QStringLiteral(" FROM \"")
                  + reader.group->table->name + QStringLiteral("\" WHERE ");
    if (reader.group->name == QStringLiteral("supplyPoint"))
        return sql + QStringLiteral("customerAccountId = ? ORDER BY id LIMIT 1");
    if (!reader.group->parentKey.isEmpty())
        return sql + QLatin1Char('"') + reader.group->parentKey + QStringLiteral("\" = ? ORDER BY id");
    return sql + QStringLiteral("id = ?");
}

QVariant typedValue(const Scan &scan, int index, ColumnType type, const QTimeZone &zone)
{
    switch (type) {
    case ColumnType::Id:
    case ColumnType::Integer:
        return scan.integer(index);
    case ColumnType::Money:
        return Money::fromCents(scan.integer(index)).toUnits();
    case ColumnType::Day:
        return fromEpochDay(scan.integer(index));
    case ColumnType::Instant:
        return QDateTime::fromMSecsSinceEpoch(scan.integer(index), zone);
    case ColumnType::Boolean:
        return scan.integer(index) != 0;
    case ColumnType::Text:
        break;
    }
    return QString::fromUtf8(scan.text(index));
}

Result<QString> setting(Connection &connection, const QString &key)
{
    auto value = connection.scalar(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key});
    if (!value)
        return failure(value.error());
    return value->toString();
}

} // namespace

class MergeDataLoader::Private
{
public:
    Status prepare(Connection &connection, const QStringList &fields);
    Status addField(const QString &field);
    void addressContact(MergeData &data) const;
    Result<std::vector<MergeRow>> read(RowReader &reader, qint64 id);
    Status readSingles(const MergeKey &key, MergeData &data);
    Status readLists(const MergeKey &key, MergeData &data);
    Result<MergeKey> completed(MergeKey key);

    std::vector<RowReader> readers;
    std::optional<Scan> customerOfContact;
    QTimeZone zone;
    QLocale locale = defaultMessageLocale();
    QString currency;
    bool wantsAddressing = false;
    MergeRow sender; ///< the same for everybody, so it is read once
};

Status MergeDataLoader::Private::addField(const QString &field)
{
    const qsizetype point = field.indexOf(u'.');
    const PlaceholderGroup *group = point < 0 ? nullptr : Placeholders::group(field.first(point));
    const CatalogColumn *column = group ? group->column(field.sliced(point + 1)) : nullptr;
    if (!column)
        return failure(ErrorCode::InvalidInput, tr("There is no field \"%1\".").arg(field));
    if (group->isDerived(*column)) {
        wantsAddressing = true;
        for (const auto &needed : {QStringLiteral("contact.firstName"), QStringLiteral("contact.lastName"),
                                   QStringLiteral("contact.gender"), QStringLiteral("customer.language")}) {
            if (auto added = addField(needed); !added)
                return added;
        }
        return {};
    }
    if (group->table == &SenderProfile::table())
        return {};
    for (RowReader &reader : readers) {
        if (reader.group == group) {
            if (!reader.columns.contains(column))
                reader.columns << column;
            return {};
        }
    }
    readers.push_back({group, {column}, {}});
    return {};
}

Status MergeDataLoader::Private::prepare(Connection &connection, const QStringList &fields)
{
    for (const QString &field : fields) {
        if (auto added = addField(field); !added)
            return added;
    }
    for (RowReader &reader : readers) {
        auto scan = Scan::open(connection, selectStatement(reader));
        if (!scan)
            return failure(scan.error());
        reader.scan = std::move(*scan);
    }
    auto owner = Scan::open(connection, QStringLiteral("SELECT customerId FROM contact WHERE id = ?"));
    if (!owner)
        return failure(owner.error());
    customerOfContact = std::move(*owner);
    auto profile = SenderProfile::read(connection);
    if (!profile)
        return failure(profile.error());
    sender = std::move(*profile);
    const auto zoneName = setting(connection, QStringLiteral("timeZone"));
    const auto localeName = setting(connection, QStringLiteral("locale"));
    const auto currencyName = setting(connection, QStringLiteral("currency"));
    for (const auto *read : {&zoneName, &localeName, &currencyName}) {
        if (!*read)
            return failure(read->error());
    }
    currency = *currencyName;
    zone = QTimeZone(zoneName->toUtf8());
    if (!zone.isValid())
        zone = QTimeZone::systemTimeZone();
    locale = messageLocale(*localeName, defaultMessageLocale());
    return {};
}

Result<std::vector<MergeRow>> MergeDataLoader::Private::read(RowReader &reader, qint64 id)
{
    std::vector<MergeRow> rows;
    Scan &scan = *reader.scan;
    scan.restart(id);
    while (scan.next()) {
        MergeRow row;
        row.reserve(reader.columns.size());
        for (qsizetype i = 0; i < reader.columns.size(); ++i) {
            const int index = static_cast<int>(i);
            if (!scan.isNull(index))
                row.insert(reader.columns.at(i)->name, typedValue(scan, index, reader.columns.at(i)->type, zone));
        }
        rows.push_back(std::move(row));
    }
    if (auto ended = scan.finish(); !ended)
        return failure(ended.error());
    return rows;
}

Result<MergeKey> MergeDataLoader::Private::completed(MergeKey key)
{
    if (key.customerAccountIds.empty() && key.customerAccountId != 0)
        key.customerAccountIds = {key.customerAccountId};
    else if (key.customerAccountId == 0 && !key.customerAccountIds.empty())
        key.customerAccountId = key.customerAccountIds.front();
    if (key.customerId == 0 && key.contactId != 0) {
        customerOfContact->restart(key.contactId);
        if (customerOfContact->next())
            key.customerId = customerOfContact->integer(0);
        if (auto ended = customerOfContact->finish(); !ended)
            return failure(ended.error());
    }
    return key;
}

Status MergeDataLoader::Private::readSingles(const MergeKey &key, MergeData &data)
{
    for (RowReader &reader : readers) {
        if (reader.group->repeats)
            continue;
        const QString &table = reader.group->table->name;
        const qint64 id = table == QStringLiteral("contact")    ? key.contactId
                          : table == QStringLiteral("customer") ? key.customerId
                                                                : key.customerAccountId;
        if (id == 0)
            continue;
        auto rows = read(reader, id);
        if (!rows)
            return failure(rows.error());
        if (!rows->empty())
            data.tables.insert(reader.group->name, std::move(rows->front()));
    }
    return {};
}

Status MergeDataLoader::Private::readLists(const MergeKey &key, MergeData &data)
{
    for (RowReader &reader : readers) {
        if (!reader.group->repeats)
            continue;
        std::vector<MergeRow> &list = data.lists[reader.group->name];
        for (const qint64 account : key.customerAccountIds) {
            auto rows = read(reader, account);
            if (!rows)
                return failure(rows.error());
            list.insert(list.end(), std::make_move_iterator(rows->begin()), std::make_move_iterator(rows->end()));
        }
    }
    return {};
}

void MergeDataLoader::Private::addressContact(MergeData &data) const
{
    MergeRow *const contact = data.tables.find(QStringLiteral("contact"));
    if (!contact)
        return;
    const QString gender = contact->value(QStringLiteral("gender")).toString();
    const Addressee addressee{contact->value(QStringLiteral("firstName")).toString(),
                              contact->value(QStringLiteral("lastName")).toString(),
                              gender == QStringLiteral("female") ? Addressee::Gender::Female
                              : gender == QStringLiteral("male") ? Addressee::Gender::Male
                                                                 : Addressee::Gender::Unknown};
    contact->insert(QStringLiteral("salutation"), Salutation::opening(addressee, data.locale));
    contact->insert(QStringLiteral("title"), Salutation::title(addressee, data.locale));
    contact->insert(QStringLiteral("firstNameCalled"), Salutation::calledFirstName(addressee, data.locale));
    contact->insert(QStringLiteral("lastNameCalled"), Salutation::calledLastName(addressee, data.locale));
}

Result<MergeDataLoader> MergeDataLoader::prepare(Connection &connection, const QStringList &fields)
{
    auto loader = std::make_unique<Private>();
    if (auto prepared = loader->prepare(connection, fields); !prepared)
        return failure(prepared.error());
    return MergeDataLoader(std::move(loader));
}

MergeDataLoader::MergeDataLoader(std::unique_ptr<Private> d)
    : d(std::move(d))
{}

MergeDataLoader::MergeDataLoader(MergeDataLoader &&) noexcept = default;
MergeDataLoader &MergeDataLoader::operator=(MergeDataLoader &&) noexcept = default;
MergeDataLoader::~MergeDataLoader() = default;

Result<MergeData> MergeDataLoader::load(const MergeKey &key)
{
    const auto complete = d->completed(key);
    if (!complete)
        return failure(complete.error());
    MergeData data;
    data.locale = d->locale;
    if (!d->currency.isEmpty())
        data.currency = d->currency;
    if (auto read = d->readSingles(*complete, data); !read)
        return failure(read.error());
    if (auto read = d->readLists(*complete, data); !read)
        return failure(read.error());
    if (const MergeRow *customer = data.tables.find(QStringLiteral("customer")))
        data.locale = messageLocale(customer->value(QStringLiteral("language")).toString(), d->locale);
    if (!d->sender.isEmpty())
        data.tables.insert(SenderProfile::table().name, d->sender);
    if (d->wantsAddressing)
        d->addressContact(data);
    return data;
}

namespace {

Result<qint64> firstId(Connection &connection, const QString &sql, const QVariant &value)
{
    auto found = connection.scalar(sql, {value});
    if (!found)
        return failure(found.error());
    return found->toLongLong();
}

Status addContact(Connection &connection, MergeKey &key)
{
    const auto contact = firstId(connection,
                                 QStringLiteral("SELECT id FROM contact WHERE customerId = ?"
                                                " ORDER BY email IS NULL, id LIMIT 1"),
                                 key.customerId);
    if (!contact)
        return failure(contact.error());
    key.contactId = *contact;
    return {};
}

Status addAccounts(Connection &connection, MergeKey &key)
{
    auto query = connection.prepare(QStringLiteral("SELECT id FROM customerAccount WHERE customerId = ? ORDER BY id"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(key.customerId).run(); !ran)
        return ran;
    while (query->next())
        key.customerAccountIds.push_back(query->integer(0));
    if (!key.customerAccountIds.empty())
        key.customerAccountId = key.customerAccountIds.front();
    return query->finish();
}

/// The person behind an account, with that account alone.
Result<MergeKey> keyOfAccount(Connection &connection, qint64 account)
{
    const auto owner
        = firstId(connection, QStringLiteral("SELECT customerId FROM customerAccount WHERE id = ?"), account);
    if (!owner)
        return failure(owner.error());
    MergeKey key;
    key.customerAccountId = account;
    key.customerAccountIds = {account};
    key.customerId = *owner;
    if (auto filled = addContact(connection, key); !filled)
        return failure(filled.error());
    return key;
}

Result<MergeKey> keyOfCustomer(Connection &connection, qint64 customer)
{
    MergeKey key;
    key.customerId = customer;
    Status filled = addContact(connection, key);
    if (filled)
        filled = addAccounts(connection, key);
    if (!filled)
        return failure(filled.error());
    return key;
}

Result<MergeKey> keyOfContact(Connection &connection, qint64 contact)
{
    const auto owner = firstId(connection, QStringLiteral("SELECT customerId FROM contact WHERE id = ?"), contact);
    if (!owner)
        return failure(owner.error());
    MergeKey key;
    key.contactId = contact;
    key.customerId = *owner;
    if (auto filled = addAccounts(connection, key); !filled)
        return failure(filled.error());
    return key;
}

} // namespace

Result<MergeKey> findMergeKey(Connection &connection, const QString &number)
{
    const QVariant text = number.trimmed();
    const auto account = firstId(connection, QStringLiteral("SELECT id FROM customerAccount WHERE number = ?"), text);
    if (!account)
        return failure(account.error());
    if (*account != 0)
        return keyOfAccount(connection, *account);
    const auto customer = firstId(connection, QStringLiteral("SELECT id FROM customer WHERE number = ?"), text);
    if (!customer)
        return failure(customer.error());
    if (*customer != 0)
        return keyOfCustomer(connection, *customer);
    const auto contact = firstId(connection, QStringLiteral("SELECT id FROM contact WHERE id = ?"),
                                 QVariant(number.trimmed().toLongLong()));
    if (!contact)
        return failure(contact.error());
    if (*contact != 0)
        return keyOfContact(connection, *contact);
    return failure(ErrorCode::NotFound, tr("There is no customer account, customer or contact with the number"
                                           " \"%1\".")
                                            .arg(number.left(100)));
}

Result<MergeKey> mergeKeyOf(Connection &connection, const QString &table, qint64 id)
{
    const CatalogTable *known = Catalog::builtIn().table(table);
    if (!known || !known->column(QStringLiteral("id")))
        return failure(ErrorCode::InvalidInput, tr("A row of \"%1\" leads to nobody.").arg(table));
    const auto there = firstId(connection, QStringLiteral("SELECT id FROM \"%1\" WHERE id = ?").arg(known->name), id);
    if (!there)
        return failure(there.error());
    if (*there == 0)
        return failure(ErrorCode::NotFound, tr("There is no such row any more."));
    if (table == QStringLiteral("contact"))
        return keyOfContact(connection, id);
    if (table == QStringLiteral("customer"))
        return keyOfCustomer(connection, id);
    if (table == QStringLiteral("customerAccount"))
        return keyOfAccount(connection, id);
    for (const auto &[column, make] : {std::pair{QStringLiteral("customerAccountId"), &keyOfAccount},
                                       std::pair{QStringLiteral("contactId"), &keyOfContact}}) {
        if (!known->column(column))
            continue;
        const auto owner = firstId(
            connection, QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE id = ?").arg(column, known->name), id);
        if (!owner)
            return failure(owner.error());
        if (*owner != 0)
            return make(connection, *owner);
    }
    return failure(ErrorCode::InvalidInput, tr("A row of \"%1\" leads to nobody.").arg(known->label));
}

} // namespace odziv
