/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "workspacefiles.h"

#include "campaigns/workspacerestore.h"
#include "customers/demo/demogenerator.h"
#include "ui/shell/demodialog.h"
#include "ui/shell/statusarea.h"

#include <QDir>
#include <QFileDialog>
#include <QThread>

namespace odziv {

namespace {

/// Opened on a worker, used in the window.
Result<std::unique_ptr<Workspace>> handedOver(Result<std::unique_ptr<Workspace>> workspace, QThread *thread)
{
    if (workspace) {
        (*workspace)->moveToThread(thread);
        if (StoreWriter *writer = (*workspace)->writer())
            writer->moveToThread(thread);
    }
    return workspace;
}

/// Shows the upgrade of an older workspace in `job`, and lets its cancel stop it.
UpgradeWatch upgradeWatch(StatusJob &job, const QString &name)
{
    const auto report = [entitle = job.titleCallback(), advance = job.progressCallback(), name,
                         named = 0](const UpgradeProgress &now) mutable {
        if (now.step != named) {
            entitle(WorkspaceFiles::tr("Upgrading %1, step %2 of %3: %4")
                        .arg(name, QString::number(now.step), QString::number(now.steps), now.title));
            named = now.step;
        }
        advance(now.done, now.total);
    };
    return {report, job.cancelFlag()};
}

QFileDialog *makeDialog(QWidget *window, const QString &title, const QString &folder)
{
    auto *dialog = new QFileDialog(window, title, folder, WorkspaceFiles::tr("Workspaces (*.odziv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void saveInto(QFileDialog *dialog, const QString &name)
{
    // A file that exists is refused with words in the window, never replaced.
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(QStringLiteral("odziv"));
    dialog->selectFile(name);
}

} // namespace

WorkspaceFiles::WorkspaceFiles(QWidget *window, StatusArea &statusArea, const Clock &clock, Opened opened)
    : QObject(window)
    , m_window(window)
    , m_statusArea(statusArea)
    , m_clock(clock)
    , m_opened(std::move(opened))
    , m_folder(QDir::homePath())
    , m_job(this)
{}

void WorkspaceFiles::askNew()
{
    QFileDialog *dialog = makeDialog(m_window, tr("New workspace"), m_folder);
    saveInto(dialog, tr("customers") + QStringLiteral(".odziv"));
    connect(dialog, &QFileDialog::fileSelected, this, &WorkspaceFiles::create);
    dialog->open();
}

void WorkspaceFiles::askOpen()
{
    QFileDialog *dialog = makeDialog(m_window, tr("Open a workspace"), m_folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WorkspaceFiles::open);
    dialog->open();
}

void WorkspaceFiles::askDemo()
{
    auto *dialog = new DemoDialog(m_folder, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { makeDemo(dialog->path(), dialog->customers(), dialog->seed()); });
    dialog->open();
}

void WorkspaceFiles::askRestore(const QString &present)
{
    QFileDialog *dialog = makeDialog(m_window, tr("Choose a backup"), m_folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, present](const QString &backup) {
        const QFileInfo place(present.isEmpty() ? backup : present);
        QFileDialog *where = makeDialog(m_window, tr("Restore as the workspace"), place.absolutePath());
        saveInto(where, present.isEmpty() ? tr("%1 restored.odziv").arg(place.completeBaseName()) : place.fileName());
        connect(where, &QFileDialog::fileSelected, this,
                [this, backup](const QString &target) { Q_EMIT restoreWanted(backup, target); });
        where->open();
    });
    dialog->open();
}

void WorkspaceFiles::askBackup(Workspace &workspace, QThreadPool &pool, const QString &today)
{
    const QFileInfo file(workspace.path());
    QFileDialog *dialog = makeDialog(m_window, tr("Back up"), file.absolutePath());
    saveInto(dialog, tr("%1 backup %2").arg(file.completeBaseName(), today) + QStringLiteral(".odziv"));
    connect(dialog, &QFileDialog::fileSelected, &workspace,
            [this, &workspace, &pool](const QString &target) { backUp(workspace, pool, target); });
    dialog->open();
}

void WorkspaceFiles::create(const QString &path)
{
    StatusJob *job = m_statusArea.addJob(tr("Making the workspace"));
    job->setCancellable(false);
    run(job, [path](const CancelFlag &) { return Workspace::create(path); }, {});
}

void WorkspaceFiles::open(const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName();
    StatusJob *job = m_statusArea.addJob(tr("Opening %1").arg(name));
    run(job,
        [path, watch = upgradeWatch(*job, name)](const CancelFlag &) {
            return Workspace::open(path, Workspace::Access::ReadWrite, watch);
        },
        {});
}

void WorkspaceFiles::restore(const QString &backup, const QString &target)
{
    StatusJob *job = m_statusArea.addJob(tr("Restoring %1").arg(QFileInfo(target).completeBaseName()));
    job->setCancellable(false);
    auto outcome = std::make_shared<RestoreOutcome>();
    run(
        job,
        [backup, target, outcome, progress = job->progressCallback(),
         &clock = m_clock](const CancelFlag &) -> Result<std::unique_ptr<Workspace>> {
            auto restored = restoreWorkspace(backup, target, clock, progress);
            if (!restored)
                return failure(restored.error());
            *outcome = *restored;
            return Workspace::open(target);
        },
        {}, [this, outcome] { Q_EMIT this->restored(*outcome); });
}

QString WorkspaceFiles::restoredText(const RestoreOutcome &outcome, const QLocale &locale)
{
    QStringList sentences{tr("The workspace stands as it was when it was backed up, at %1.")
                              .arg(locale.toString(outcome.backupAt.toLocalTime(), QLocale::ShortFormat))};
    if (outcome.inDoubt > 0)
        sentences << tr("%Ln message(s) that were not sent then are in doubt now, for they may have been sent since:"
                        " look at them on the page Sending.",
                        nullptr, static_cast<int>(outcome.inDoubt));
    if (outcome.heldBack > 0)
        sentences << tr("%Ln scheduled campaign(s) are stopped.", nullptr, static_cast<int>(outcome.heldBack));
    if (!outcome.movedAside.isEmpty())
        sentences << tr("What lay there before is now %1.").arg(QDir::toNativeSeparators(outcome.movedAside));
    return sentences.join(QLatin1Char(' '));
}

void WorkspaceFiles::makeDemo(const QString &path, int customers, quint64 seed)
{
    StatusJob *job = m_statusArea.addJob(tr("Making the demo workspace"));
    const auto progress = job->progressCallback();
    run(
        job,
        [path, customers, seed, progress,
         &clock = m_clock](const CancelFlag &cancelled) -> Result<std::unique_ptr<Workspace>> {
            const DemoGenerator generator({customers, seed}, clock);
            if (auto made = generator.build(path, progress, cancelled); !made)
                return failure(made.error());
            return Workspace::open(path);
        },
        tr("The demo workspace is ready."));
}

void WorkspaceFiles::run(StatusJob *job, const MakeWorkspace &make, const QString &resultText,
                         const std::function<void()> &afterwards)
{
    m_job.start(
        [make, cancelled = job->cancelFlag(), thread = QThread::currentThread()](const CancelFlag &) {
            auto made = make(cancelled);
            if (made && cancelled.isSet())
                made = failure(ErrorCode::Cancelled, tr("Cancelled."));
            return handedOver(std::move(made), thread);
        },
        [this, job = QPointer<StatusJob>(job), resultText, afterwards](Result<std::unique_ptr<Workspace>> workspace) {
            Q_EMIT busyChanged(false);
            if (!workspace) {
                if (job)
                    job->fail(workspace.error());
                Q_EMIT failed(workspace.error());
                return;
            }
            if (job)
                job->finish(resultText);
            m_opened(std::move(*workspace));
            if (afterwards)
                afterwards();
        });
    Q_EMIT busyChanged(true);
}

void WorkspaceFiles::backUp(Workspace &workspace, QThreadPool &pool, const QString &target)
{
    StatusJob *job = m_statusArea.addJob(tr("Backing up"));
    // Several backups may run side by side, so each has a tracker of its own, which lives as long as its job.
    auto tracker = std::make_shared<JobTracker>(job, &pool);
    tracker->start([&workspace, target, progress = job->progressCallback(), cancelled = job->cancelFlag()](
                       const CancelFlag &) { return workspace.backup(target, progress, cancelled); },
                   [job, tracker, target](const Status &copied) {
                       if (copied)
                           job->finish(tr("The backup is in %1").arg(QDir::toNativeSeparators(target)));
                       else
                           job->fail(copied.error());
                   });
}

} // namespace odziv
