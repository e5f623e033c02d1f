/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "librarycommands.h"

#include "ui/segments/library/foldertree.h"
#include "ui/segments/library/restdialog.h"
#include "ui/segments/library/resultsetlist.h"
#include "ui/segments/library/segmentmembers.h"
#include "ui/segments/library/segmentversionsdialog.h"
#include "ui/segments/segmentlibrary.h"
#include "ui/shell/icons.h"
#include "ui/shell/statusarea.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QCompleter>
#include <QDialog>
#include <QLineEdit>

namespace odziv {

LibraryCommands::LibraryCommands(const UiContext &context, SegmentLibrary *library)
    : QObject(library)
    , m_context(context)
    , m_library(library)
    , m_readJob(this, &context.quickReads)
{
    DataTableView *segments = library->segmentTable();
    QAction *members = makeAction("showMembers", "users", tr("Members"), &LibraryCommands::showMembers);
    QAction *versions = makeAction("showVersions", "history", tr("Versions"), &LibraryCommands::showVersions);
    m_move = makeAction("moveToFolder", "folder", tr("Move to folder"), &LibraryCommands::askForFolder);
    m_renameFolder = makeAction("renameFolder", "pencil", tr("Rename folder"), &LibraryCommands::renameFolder);
    m_needSegment = {members, versions, m_move};
    segments->addRowSeparator();
    for (QAction *action : {members, versions, m_move})
        segments->addRowAction(action);
    library->folders()->addAction(m_renameFolder);
    library->folders()->setContextMenuPolicy(Qt::ActionsContextMenu);
    QAction *rest = makeAction("showRest", "skip-forward", tr("The rest"), &LibraryCommands::showRest);
    rest->setToolTip(tr("Whom a campaign did not reach, as a new result set or segment"));
    library->resultSetList()->table()->addRowAction(rest);
    connect(library, &SegmentLibrary::selectionChanged, this, &LibraryCommands::updateActions);
    connect(library, &SegmentLibrary::loaded, this, &LibraryCommands::updateActions);
    connect(library->folders(), &FolderTree::folderChosen, this, &LibraryCommands::updateActions);
    updateActions();
}

QAction *LibraryCommands::makeAction(const char *name, const char *iconName, const QString &text,
                                     void (LibraryCommands::*act)())
{
    auto *action = new QAction(icon(QLatin1String(iconName)), text, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void LibraryCommands::updateActions()
{
    const bool mayWrite = !m_context.workspace.isReadOnly();
    for (QAction *action : std::as_const(m_needSegment))
        action->setEnabled(!m_library->currentSegment().isEmpty());
    m_move->setEnabled(m_move->isEnabled() && mayWrite);
    m_renameFolder->setEnabled(mayWrite && !m_library->folders()->currentFolder().isEmpty());
}

void LibraryCommands::showMembers()
{
    m_readJob.start(
        [&workspace = m_context.workspace, name = m_library->currentSegment()](const CancelFlag &) -> Result<Segment> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return SegmentStorage::read(**reader, name);
        },
        [this](const Result<Segment> &segment) {
            if (segment)
                MembersDialog::open(m_context, segment->name, membersOf(m_context, *segment), m_library);
            else
                Q_EMIT failed(segment.error());
        });
}

void LibraryCommands::showVersions()
{
    const QString name = m_library->currentSegment();
    if (name.isEmpty())
        return;
    auto *dialog = new SegmentVersionsDialog(m_context, name, m_library);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void LibraryCommands::askForFolder()
{
    const QString segment = m_library->currentSegment();
    if (segment.isEmpty())
        return;
    const QString current = m_library->currentFolder();
    ask::name(
        m_library, tr("Move \"%1\" to a folder").arg(segment),
        tr("&Folder (parts separated by /; a single / is the top)"), current.isEmpty() ? QStringLiteral("/") : current,
        tr("Move"), [](const QString &) { return QString(); },
        [this, segment](const QString &folder) { moveTo(segment, folder); });
    // The dialog is the newest of its name; known folders complete what is typed.
    const auto dialogs = m_library->findChildren<QDialog *>(QStringLiteral("askName"));
    if (!dialogs.isEmpty()) {
        auto *field = dialogs.last()->findChild<QLineEdit *>();
        auto *completer = new QCompleter(m_library->folders()->folders(), field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        field->setCompleter(completer);
    }
}

void LibraryCommands::moveTo(const QString &segment, const QString &folder)
{
    m_context.workspace.post(
        [segment, folder](Connection &connection) { return SegmentStorage::setFolder(connection, segment, folder); },
        this,
        [this, segment, folder](const Status &moved) {
            if (!moved) {
                Q_EMIT failed(moved.error());
                return;
            }
            const QString path = SegmentStorage::folderPath(folder);
            m_context.statusArea.showRemark(path.isEmpty() ? tr("Moved \"%1\" to the top").arg(segment)
                                                           : tr("Moved \"%1\" to %2").arg(segment, path));
        });
}

void LibraryCommands::renameFolder()
{
    const QString folder = m_library->folders()->currentFolder();
    if (folder.isEmpty())
        return;
    ask::name(
        m_library, tr("Rename the folder"), tr("&Name"), folder.section(QLatin1Char('/'), -1), tr("Rename"),
        [](const QString &name) { return name.contains(QLatin1Char('/')) ? tr("A name has no / in it.") : QString(); },
        [this, folder](const QString &name) {
            m_context.workspace.post(
                [folder, name](Connection &connection) -> Status {
                    auto moved = SegmentStorage::renameFolder(connection, folder, name);
                    return moved ? Status() : failure(moved.error());
                },
                this,
                [this](const Status &renamed) {
                    if (!renamed)
                        Q_EMIT failed(renamed.error());
                });
        });
}

void LibraryCommands::showRest()
{
    const QStringList sets = m_library->resultSetList()->selectedNames();
    auto *dialog = new RestDialog(m_context, sets.size() == 1 ? sets.first() : QString(), m_library);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestDialog::segmentMade, this, &LibraryCommands::segmentMade);
    dialog->open();
}

} // namespace odziv
