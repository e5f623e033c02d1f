/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "workspace.h"

#include "common/logging.h"
#include "store/filesystem.h"
#include "store/migrator.h"
#include "store/storeerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUuid>
#include <QtEndian>

#include <sqlite3.h>

namespace odziv {

namespace {

constexpr int backupPagesPerStep = 256;
/// Up to this size a file is looked through at every opening, which takes a fraction of a second.
constexpr qint64 alwaysCheckedBytes = 32 * 1024 * 1024;

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

QString partialPath(const QString &path)
{
    return path + QStringLiteral(".partial");
}

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

Error place(Error error, const QString &path)
{
    error.place = QDir::toNativeSeparators(path);
    return error;
}

Status initialise(Connection &connection)
{
    if (auto migrated = Migrator().migrate(connection); !migrated)
        return migrated;
    if (auto marked = connection.execute(QStringLiteral("PRAGMA application_id=%1").arg(Workspace::applicationId));
        !marked)
        return marked;
    return connection.execute(QStringLiteral("INSERT INTO setting (key, value) VALUES ('workspaceId', ?)"),
                              {QUuid::createUuid().toString(QUuid::WithoutBraces)});
}

Status mayCreate(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::AlreadyExists,
                       Workspace::tr("The file exists already. Choose another name or remove it first."),
                       QDir::toNativeSeparators(path));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return failure(ErrorCode::NotFound, Workspace::tr("The folder does not exist."),
                       QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    const QString network = networkFileSystem(path);
    if (!network.isEmpty())
        return failure(ErrorCode::Refused,
                       Workspace::tr("A workspace cannot lie on a network file system (%1). Choose a folder on this"
                                     " computer.")
                           .arg(network),
                       QDir::toNativeSeparators(path));
    return {};
}

/// Looks whether the file is sound, as far as that can be told without reading every index entry.
Status quickCheck(Connection &connection)
{
    auto verdict = connection.scalar(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return failure(verdict.error());
    if (verdict->toString() == QStringLiteral("ok"))
        return {};
    return failure(ErrorCode::Corrupt, Workspace::tr("The workspace is damaged. Restore it from a backup."), {},
                   verdict->toString());
}

/// A file that was cut off (a copy that ended early, a full disk) is shorter than its own header says. Pages that
/// are still in the WAL of another program make the header count more than the file holds, so only a file without
/// one is judged.
Status notCutOff(const QString &path)
{
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Workspace::tr("The file cannot be read. Check that you may open it."), {},
                       file.errorString());
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failure(ErrorCode::InvalidInput,
                       Workspace::tr("The file is not an Odziv workspace. Choose a file that Odziv made."));
    // sqlite.org/fileformat.html, 1.3: page size at 16 (1 means 65536), pages in the file at 28.
    const quint16 storedPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = storedPageSize == 1 ? 65536 : storedPageSize;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    if (file.size() < pages * pageSize)
        return failure(ErrorCode::Corrupt,
                       Workspace::tr("The file is cut off: its end is missing. Restore it from a backup."));
    return {};
}

/// Checks before anything is written: is this file a workspace at all, and is it whole?
Result<int> inspect(const QString &path)
{
    if (auto whole = notCutOff(path); !whole)
        return failure(whole.error());
    auto connection = Connection::open(path, Connection::Mode::Reader);
    if (!connection)
        return failure(connection.error());
    auto application = (*connection)->scalar(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return failure(application.error());
    if (application->toInt() != Workspace::applicationId)
        return failure(ErrorCode::InvalidInput,
                       Workspace::tr("The file is not an Odziv workspace. Choose a file that Odziv made."));
    auto version = Migrator::version(**connection);
    if (!version)
        return failure(version.error());
    const Migrator migrator;
    if (*version <= migrator.newestVersion()) {
        if (auto verified = migrator.verifySchema(**connection); !verified)
            return failure(verified.error());
    }
    if (QFileInfo(path).size() <= alwaysCheckedBytes) {
        if (auto sound = quickCheck(**connection); !sound)
            return failure(sound.error());
    }
    return *version;
}

} // namespace

Workspace::Workspace(QString path)
    : m_path(std::move(path))
{}

Workspace::~Workspace()
{
    // The writer goes last: only the last connection of all empties the WAL as it closes. A WAL with something in it
    // is what a program that died leaves behind, and makes the next one look whether the file is sound.
    {
        const QMutexLocker guard(&m_readersMutex);
        m_readers.clear();
    }
    m_writer.reset();
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path)
{
    if (auto built = build(path, [](Connection &) { return Status(); }); !built)
        return failure(built.error());
    return open(path);
}

Status Workspace::build(const QString &path, const std::function<Status(Connection &)> &fill)
{
    if (auto allowed = mayCreate(path); !allowed)
        return allowed;
    const QString partial = partialPath(path);
    removeDatabase(partial);
    const auto make = [&]() -> Status {
        auto connection = Connection::open(partial, Connection::Mode::Builder);
        if (!connection)
            return failure(connection.error());
        QFile::setPermissions(partial, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (auto initialised = initialise(**connection); !initialised)
            return initialised;
        if (auto filled = fill(**connection); !filled)
            return filled;
        // The mode is kept in the file, so a reader never has to convert it.
        return (*connection)->execute(QStringLiteral("PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=WAL"));
    };
    auto made = make();
    if (made && !syncToDisk(partial))
        made = failure(ErrorCode::Io, tr("The file could not be written to the disk."));
    if (made && !QFile::rename(partial, path))
        made = failure(ErrorCode::Io, tr("The finished file could not be given its name."));
    if (!made) {
        removeDatabase(partial);
        return failure(place(made.error(), path));
    }
    removeDatabase(partial);
    syncToDisk(QFileInfo(path).absolutePath());
    return {};
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Access access, const UpgradeWatch &upgrade)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return failure(ErrorCode::NotFound, tr("There is no such workspace."), QDir::toNativeSeparators(path));
    const QString network = networkFileSystem(path);
    if (!network.isEmpty())
        return failure(ErrorCode::Refused,
                       tr("The workspace lies on a network file system (%1), where it could be damaged. Copy it to a"
                          " folder on this computer.")
                           .arg(network),
                       QDir::toNativeSeparators(path));
    std::unique_ptr<Workspace> workspace(new Workspace(file.absoluteFilePath()));
    if (auto attached = workspace->attach(access, upgrade); !attached)
        return failure(place(attached.error(), path));
    return workspace;
}

Status Workspace::attach(Access access, const UpgradeWatch &upgrade)
{
    const auto version = inspect(m_path);
    if (!version)
        return failure(version.error());
    m_schemaVersion = *version;
    if (*version > Migrator().newestVersion()) {
        m_readOnlyReason
            = tr("The workspace was written by a newer version of Odziv (schema %1, this program knows %2)."
                 " It is opened read-only; update Odziv to change it.")
                  .arg(*version)
                  .arg(Migrator().newestVersion());
        return {};
    }
    if (access == Access::ReadOnly)
        m_readOnlyReason = tr("The workspace was opened read-only.");
    else if (auto locked = lock(); !locked)
        m_readOnlyReason = locked.error().text;
    if (m_readOnlyReason.isEmpty())
        return prepareAsWriter(upgrade);
    if (*version < Migrator().newestVersion())
        return failure(ErrorCode::ReadOnly,
                       access == Access::ReadOnly
                           ? tr("The workspace has an older format, and reading leaves it as it is. Open it once in"
                                " Odziv, or use a command that writes to it, to bring it up to date.")
                           : tr("The workspace has an older format and must be opened for writing once to be brought"
                                " up to date. %1")
                                 .arg(m_readOnlyReason));
    return {};
}

Status Workspace::lock()
{
    m_lock = std::make_unique<QLockFile>(lockPath(m_path));
    // Only the death of its owner makes a lock stale, never its age.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return {};
    qint64 process = 0;
    QString host;
    QString application;
    m_lock->getLockInfo(&process, &host, &application);
    m_lock.reset();
    if (process == 0)
        return failure(ErrorCode::Locked,
                       tr("The folder of the workspace may not be written to, so it is opened read-only."));
    return failure(ErrorCode::Locked,
                   tr("Another program has the workspace open (%1, process %2 on %3); it is opened read-only here."
                      " Close the other program to make changes.")
                       .arg(application)
                       .arg(process)
                       .arg(host));
}

Status Workspace::prepareAsWriter(const UpgradeWatch &upgrade)
{
    const bool uncleanStop = QFileInfo(m_path + QStringLiteral("-wal")).size() > 0;
    auto writer = StoreWriter::open(m_path);
    if (!writer)
        return failure(writer.error());
    m_writer = std::move(*writer);
    auto prepared = m_writer->runOutsideTransaction([&](Connection &connection) -> Status {
        if (uncleanStop) {
            if (auto sound = quickCheck(connection); !sound)
                return sound;
        }
        return Migrator().migrate(connection, upgrade);
    });
    if (!prepared)
        return prepared;
    m_schemaVersion = Migrator().newestVersion();
    connect(m_writer.get(), &StoreWriter::tablesChanged, this, &Workspace::tablesChanged, Qt::QueuedConnection);
    return {};
}

QTimeZone Workspace::timeZone()
{
    if (auto connection = reader()) {
        auto name = (*connection)->scalar(QStringLiteral("SELECT value FROM setting WHERE key = 'timeZone'"));
        if (name && name->isValid()) {
            const QTimeZone zone(name->toString().toUtf8());
            if (zone.isValid())
                return zone;
        }
    }
    return QTimeZone::systemTimeZone();
}

Result<Connection *> Workspace::reader()
{
    QThread *const thread = QThread::currentThread();
    {
        const QMutexLocker guard(&m_readersMutex);
        const auto found = m_readers.find(thread);
        if (found != m_readers.end())
            return found->second.get();
    }
    auto connection = Connection::open(m_path, Connection::Mode::Reader);
    if (!connection)
        return failure(place(connection.error(), m_path));
    // A pool thread that ends takes its reader with it; SQLite connections stay in the thread that opened them.
    connect(
        thread, &QThread::finished, this,
        [this, thread] {
            const QMutexLocker guard(&m_readersMutex);
            m_readers.erase(thread);
        },
        Qt::DirectConnection);
    const QMutexLocker guard(&m_readersMutex);
    return m_readers.insert_or_assign(thread, std::move(*connection)).first->second.get();
}

Status Workspace::write(const StoreWriter::Work &work)
{
    if (!m_writer)
        return failure(ErrorCode::ReadOnly, m_readOnlyReason, QDir::toNativeSeparators(m_path));
    return m_writer->run(work);
}

void Workspace::post(StoreWriter::Work work, QObject *context, std::function<void(Status)> done)
{
    const auto deliver = [guard = QPointer<QObject>(context), done = std::move(done)](Status outcome) {
        // The context may die in its own thread meanwhile; the queued call is then dropped by Qt itself.
        if (QObject *target = guard.data(); target && done)
            QMetaObject::invokeMethod(
                target, [done, outcome = std::move(outcome)] { done(outcome); }, Qt::QueuedConnection);
    };
    if (!m_writer) {
        deliver(failure(ErrorCode::ReadOnly, m_readOnlyReason, QDir::toNativeSeparators(m_path)));
        return;
    }
    m_writer->post(std::move(work), deliver);
}

Status Workspace::backup(const QString &target, const ProgressCallback &progress, const CancelFlag &cancelled)
{
    if (auto allowed = mayCreate(target); !allowed)
        return allowed;
    auto source = reader();
    if (!source)
        return failure(source.error());
    const QString partial = partialPath(target);
    removeDatabase(partial);
    const auto copy = [&]() -> Status {
        auto destination = Connection::open(partial, Connection::Mode::Builder);
        if (!destination)
            return failure(destination.error());
        QFile::setPermissions(partial, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        // One read transaction holds one state of the workspace, so that writers cannot make the copy start anew.
        if (auto begun = (*source)->execute(QStringLiteral("BEGIN; SELECT count(*) FROM setting")); !begun)
            return begun;
        sqlite3 *const to = (*destination)->handle();
        sqlite3_backup *const job = sqlite3_backup_init(to, "main", (*source)->handle(), "main");
        int code = job ? SQLITE_OK : sqlite3_errcode(to);
        while (code == SQLITE_OK && !cancelled.isSet()) {
            code = sqlite3_backup_step(job, backupPagesPerStep);
            if (progress) {
                const qint64 pages = sqlite3_backup_pagecount(job);
                progress(pages - sqlite3_backup_remaining(job), pages);
            }
        }
        sqlite3_backup_finish(job);
        static_cast<void>((*source)->execute(QStringLiteral("COMMIT")));
        if (cancelled.isSet())
            return failure(ErrorCode::Cancelled, tr("The backup was cancelled."));
        if (code != SQLITE_DONE)
            return failure(databaseError(code, QString::fromUtf8(sqlite3_errmsg(to)), QStringLiteral("backup")));
        // What sends from the copy sees that it is one (campaigns/workspacerestore); a copy of a copy is as old as
        // that.
        return (*destination)
            ->execute(QStringLiteral("INSERT OR IGNORE INTO setting (key, value)"
                                     " VALUES ('backupAt', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'));"
                                     "PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=WAL"));
    };
    auto copied = copy();
    if (copied && !syncToDisk(partial))
        copied = failure(ErrorCode::Io, tr("The backup could not be written to the disk."));
    if (copied && !QFile::rename(partial, target))
        copied = failure(ErrorCode::Io, tr("The finished backup could not be given its name."));
    if (!copied) {
        removeDatabase(partial);
        return failure(place(copied.error(), target));
    }
    removeDatabase(partial);
    syncToDisk(QFileInfo(target).absolutePath());
    return {};
}

Result<QStringList> Workspace::check()
{
    auto connection = reader();
    if (!connection)
        return failure(connection.error());
    QStringList broken;
    const auto collect = [&](const QString &sql, const std::function<QString(Query &)> &describe) -> Status {
        auto query = (*connection)->prepare(sql);
        if (!query)
            return failure(query.error());
        if (auto ran = query->run(); !ran)
            return ran;
        while (query->next()) {
            const QString line = describe(*query);
            if (!line.isEmpty())
                broken << line;
        }
        return query->finish();
    };
    if (auto integrity = collect(QStringLiteral("PRAGMA integrity_check(100)"),
                                 [](Query &row) {
                                     const QString line = row.text(0);
                                     return line == QStringLiteral("ok") ? QString() : line;
                                 });
        !integrity)
        return failure(integrity.error());
    if (auto keys = collect(QStringLiteral("PRAGMA foreign_key_check"),
                            [](Query &row) {
                                return tr("%1, row %2: refers to a row of %3 that does not exist")
                                    .arg(row.text(0), row.text(1), row.text(2));
                            });
        !keys)
        return failure(keys.error());
    const QString states
        = QStringLiteral("SELECT c.id, (SELECT count(*) FROM recipient r WHERE r.campaignId = c.id),"
                         " (SELECT count(*) FROM queueEntry q WHERE q.campaignId = c.id) FROM campaign c");
    if (auto sums = collect(states,
                            [](Query &row) {
                                if (row.integer(1) == row.integer(2))
                                    return QString();
                                return tr("campaign %1: %2 recipients were frozen, but the states add up to %3")
                                    .arg(row.text(0), row.text(1), row.text(2));
                            });
        !sums)
        return failure(sums.error());
    return broken;
}

Result<std::optional<QDateTime>> Workspace::dataTime()
{
    auto connection = reader();
    if (!connection)
        return failure(connection.error());
    auto newest = (*connection)->scalar(QStringLiteral("SELECT max(at) FROM dataLoad"));
    if (!newest)
        return failure(newest.error());
    if (newest->isNull())
        return std::optional<QDateTime>();
    return QDateTime::fromMSecsSinceEpoch(newest->toLongLong(), Qt::UTC);
}

} // namespace odziv
