/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "connection.h"

#include "common/logging.h"
#include "common/textfold.h"
#include "common/translate.h"
#include "store/sqlitestatement.h"
#include "store/storeerror.h"

#include <QSqlDriver>
#include <QSqlError>

#include <atomic>

#include <sqlite3.h>

namespace odziv {

namespace {

constexpr int busyTimeoutMilliseconds = 10000;
constexpr int cancelCheckInstructions = 4000;
constexpr int checkpointPages = 1000;
constexpr int longLogPages = 8 * checkpointPages;
constexpr int veryLongLogPages = 8 * longLogPages;
constexpr int restartPatienceMilliseconds = 100;
constexpr int veryLongPatienceMilliseconds = 1000; ///< readers are slow where the log is long

void foldTextFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray folded = foldTextUtf8(QByteArrayView(text, sqlite3_value_bytes(values[0])));
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

/// Brings the log into the database after every thousand pages, as SQLite does by itself. While readers overlap, the
/// log never starts anew that way, and SQLite would try again at each commit: a long log is worth a moment's wait for
/// them, and a very long one a second.
int keepLogShort(void *, sqlite3 *database, const char *name, int pages)
{
    // A writer has a thread of its own.
    thread_local int next = checkpointPages;
    thread_local int last = 0;
    if (pages < last)
        next = checkpointPages;
    last = pages;
    if (pages < next)
        return SQLITE_OK;
    if (pages < longLogPages) {
        next = pages + checkpointPages;
        sqlite3_wal_checkpoint_v2(database, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        return SQLITE_OK;
    }
    next = pages + longLogPages; // not too often, should somebody read for long
    sqlite3_busy_timeout(database,
                         pages < veryLongLogPages ? restartPatienceMilliseconds : veryLongPatienceMilliseconds);
    sqlite3_wal_checkpoint_v2(database, name, SQLITE_CHECKPOINT_RESTART, nullptr, nullptr);
    sqlite3_busy_timeout(database, busyTimeoutMilliseconds);
    return SQLITE_OK;
}

int cancelHandler(void *flag)
{
    return static_cast<const CancelFlag *>(flag)->isSet() ? 1 : 0;
}

} // namespace

Error databaseError(int sqliteCode, const QString &message, const QString &statement)
{
    Error error;
    error.detail = message;
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.code = ErrorCode::Locked;
        error.text = tr("The workspace is busy: another program is writing to it. Try again in a moment.");
        break;
    case SQLITE_FULL:
        error.code = ErrorCode::Io;
        error.text = tr("The disk is full. Nothing was changed; free some space and try again.");
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        error.code = ErrorCode::ReadOnly;
        error.text = tr("The workspace may not be written to. Check the rights of the file and its folder.");
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        error.code = ErrorCode::Corrupt;
        error.text = tr("The file is damaged or is not a workspace. Restore it from a backup.");
        break;
    case SQLITE_INTERRUPT:
        error.code = ErrorCode::Cancelled;
        error.text = tr("Cancelled.");
        return error;
    case SQLITE_CANTOPEN:
        error.code = ErrorCode::Io;
        error.text = tr("The file cannot be opened. Check that it exists and that you may read it.");
        break;
    case SQLITE_CONSTRAINT:
        error.code = ErrorCode::AlreadyExists;
        error.text = tr("The change contradicts other data in the workspace; nothing was changed.");
        break;
    default:
        error.code = ErrorCode::Io;
        error.text = tr("The workspace could not be read or written.");
        break;
    }
    qCWarning(lcStore).noquote() << "statement failed:" << sqliteCode << message << "in" << statement.left(400);
    return error;
}

Error databaseError(const QSqlError &error, const QString &statement)
{
    return databaseError(error.nativeErrorCode().toInt(), error.databaseText(), statement);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    static std::atomic<quint64> counter = 0;
    // Nobody asks SQLite how much memory it uses, and counting takes a lock at each allocation. Refused when somebody
    // else in the process has begun with SQLite before, which costs nothing but the time.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_name = QStringLiteral("odziv-%1").arg(++counter);
    connection->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    connection->m_database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMilliseconds);
    if (mode == Mode::Reader)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection->m_database.setConnectOptions(options);
    if (!connection->m_database.open())
        return failure(databaseError(connection->m_database.lastError(), QStringLiteral("open")));
    const QVariant handle = connection->m_database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(ErrorCode::Internal, tr("The SQLite driver of Qt gives no handle."));
    connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (auto configured = connection->configure(mode); !configured)
        return failure(configured.error());
    return connection;
}

Connection::~Connection()
{
    if (m_handle)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    m_cached.clear();
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Status Connection::configure(Mode mode)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_create_function(m_handle, "foldText", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                            foldTextFunction, nullptr, nullptr);

    QString pragmas = QStringLiteral("PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY;"
                                     "PRAGMA mmap_size=0; PRAGMA secure_delete=ON; PRAGMA cache_size=-16384;");
    switch (mode) {
    case Mode::Reader:
        pragmas += QStringLiteral("PRAGMA wal_autocheckpoint=0;");
        break;
    case Mode::Writer:
        // After a commit that split a page SQLite looks through all of the cache, so a large one makes commits slow.
        pragmas += QStringLiteral("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON;"
                                  "PRAGMA checkpoint_fullfsync=ON; PRAGMA journal_size_limit=67108864;"
                                  "PRAGMA cache_size=-8192;");
        break;
    case Mode::Builder:
        pragmas += QStringLiteral("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;"
                                  "PRAGMA secure_delete=OFF; PRAGMA cache_size=-131072;");
        break;
    }
    if (auto executed = execute(pragmas); !executed || mode != Mode::Writer)
        return executed;
    sqlite3_wal_hook(m_handle, keepLogShort, nullptr);
    return {};
}

Result<Query> Connection::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(databaseError(query.lastError(), sql));
    return Query(std::move(query));
}

Result<Query *> Connection::cached(const QString &sql)
{
    const auto found = m_cached.constFind(sql);
    if (found != m_cached.cend())
        return found->get();
    auto query = prepare(sql);
    if (!query)
        return failure(query.error());
    return m_cached.insert(sql, std::make_shared<Query>(std::move(*query)))->get();
}

Result<SqliteStatement *> Connection::statement(const QString &sql)
{
    const auto found = m_statements.constFind(sql);
    if (found != m_statements.cend())
        return found->get();
    auto statement = SqliteStatement::prepare(*this, sql);
    if (!statement)
        return failure(statement.error());
    return m_statements.insert(sql, std::make_shared<SqliteStatement>(std::move(*statement)))->get();
}

Status Connection::execute(const QString &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
    if (code == SQLITE_OK)
        return {};
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    return failure(databaseError(code, text, sql));
}

Status Connection::execute(const QString &sql, const QVariantList &values)
{
    auto query = prepare(sql);
    if (!query)
        return failure(query.error());
    for (const QVariant &value : values)
        query->bind(value);
    return query->run();
}

Result<QVariant> Connection::scalar(const QString &sql, const QVariantList &values)
{
    auto query = prepare(sql);
    if (!query)
        return failure(query.error());
    for (const QVariant &value : values)
        query->bind(value);
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    QVariant first;
    if (query->next())
        first = query->value(0);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return first;
}

void Connection::setCancelFlag(const CancelFlag &flag)
{
    m_cancelled = flag;
    sqlite3_progress_handler(m_handle, cancelCheckInstructions, cancelHandler, &m_cancelled);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

} // namespace odziv
