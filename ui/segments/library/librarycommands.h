/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"
#include "ui/shell/uicontext.h"

#include <QObject>

class QAction;

namespace odziv {

class SegmentLibrary;

/// What can be done with what is in the library besides opening it: members, versions, folders, the rest of a campaign.
class LibraryCommands final : public QObject
{
    Q_OBJECT

public:
    /// Adds its actions to the tables of `library`, which owns this.
    LibraryCommands(const UiContext &context, SegmentLibrary *library);

    void moveTo(const QString &segment, const QString &folder);

Q_SIGNALS:
    void failed(const odziv::Error &error);
    /// A segment was made that is not saved yet.
    void segmentMade(const odziv::Segment &segment);

private:
    QAction *makeAction(const char *name, const char *iconName, const QString &text, void (LibraryCommands::*act)());
    void updateActions();
    void showMembers();
    void showVersions();
    void askForFolder();
    void renameFolder();
    void showRest();

    UiContext m_context;
    SegmentLibrary *m_library;
    JobTracker m_readJob;
    QList<QAction *> m_needSegment;
    QAction *m_move;
    QAction *m_renameFolder;
};

} // namespace odziv
