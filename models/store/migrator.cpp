/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "migrator.h"

#include "common/translate.h"
#include "store/connection.h"
#include "store/migrationrun.h"
#include "store/transaction.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>

#include <algorithm>
#include <iterator>

namespace odziv {

namespace {

/// Kind and name of every object in the schema, with the SQL that made it.
Result<QMap<QString, QString>> schemaObjects(Connection &connection)
{
    auto query = connection.prepare(QStringLiteral("SELECT type, name, sql FROM sqlite_schema"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    QMap<QString, QString> objects;
    while (query->next()) {
        const QString name = query->text(1);
        // ANALYZE makes its statistics tables where and when it likes.
        if (!name.startsWith(QStringLiteral("sqlite_stat")))
            objects.insert(query->text(0) + QLatin1Char(' ') + name, query->text(2));
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return objects;
}

/// What each of the program's own migrations is about, as a part of "Upgrading: ...".
QString titleOf(int version)
{
    switch (version) {
    case 1:
        return tr("customers and their accounts");
    case 2:
        return tr("segments");
    case 3:
        return tr("message templates");
    case 4:
        return tr("campaigns and sending");
    case 5:
        return tr("the log of changes");
    case 6:
        return tr("launches and approvals");
    case 7:
        return tr("the library of segments");
    case 8:
        return tr("the library of templates");
    case 9:
        return tr("personal files of templates");
    case 10:
        return tr("the legal class of templates");
    case 11:
        return tr("the send queue and the sent records");
    default:
        return {};
    }
}

} // namespace

Migrator::Migrator()
{
    const QDir folder(QStringLiteral(":/odziv/store/migrations"));
    for (const QString &fileName : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const int version = fileName.left(4).toInt();
        m_migrations.push_back({version, fileName, QString::fromUtf8(file.readAll()), titleOf(version)});
    }
    Q_ASSERT_X(!m_migrations.empty(), "Migrator", "the migrations are missing from the resources");
}

Migrator::Migrator(std::vector<Migration> migrations)
    : m_migrations(std::move(migrations))
{}

int Migrator::newestVersion() const
{
    return m_migrations.empty() ? 0 : m_migrations.back().version;
}

Result<int> Migrator::version(Connection &connection)
{
    auto version = connection.scalar(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    return version->toInt();
}

Status Migrator::migrate(Connection &connection, const UpgradeWatch &watch) const
{
    auto current = version(connection);
    if (!current)
        return failure(current.error());
    if (*current > newestVersion())
        return failure(ErrorCode::NewerVersion,
                       tr("The workspace was written by a newer version of Odziv (schema %1, this program knows %2)."
                          " Update Odziv to work with it.")
                           .arg(*current)
                           .arg(newestVersion()));
    if (*current == newestVersion())
        return {};
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    std::vector<Migration> missing;
    std::copy_if(m_migrations.begin(), m_migrations.end(), std::back_inserter(missing),
                 [&](const Migration &migration) { return migration.version > *current; });
    if (auto applied = MigrationRun(connection, std::move(missing), watch).run(); !applied)
        return applied;
    return transaction->commit();
}

Status Migrator::verifySchema(Connection &connection) const
{
    auto claimed = version(connection);
    if (!claimed)
        return failure(claimed.error());
    auto reference = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Builder);
    if (!reference)
        return failure(reference.error());
    std::vector<Migration> claimedSteps;
    std::copy_if(m_migrations.begin(), m_migrations.end(), std::back_inserter(claimedSteps),
                 [&](const Migration &migration) { return migration.version <= *claimed; });
    if (auto applied = MigrationRun(**reference, std::move(claimedSteps), {}).run(); !applied)
        return applied;
    const auto expected = schemaObjects(**reference);
    if (!expected)
        return failure(expected.error());
    const auto found = schemaObjects(connection);
    if (!found)
        return failure(found.error());
    QStringList differences;
    for (auto it = found->cbegin(); it != found->cend(); ++it) {
        if (!expected->contains(it.key()) || expected->value(it.key()) != it.value())
            differences << it.key();
    }
    for (auto it = expected->cbegin(); it != expected->cend(); ++it) {
        if (!found->contains(it.key()))
            differences << it.key();
    }
    if (differences.isEmpty())
        return {};
    return failure(ErrorCode::Refused,
                   tr("The file's structure is not the one Odziv made: %1. It may have been changed by another"
                      " program and is not opened; restore it from a backup.")
                       .arg(differences.mid(0, 5).join(QStringLiteral(", "))));
}

} // namespace odziv
