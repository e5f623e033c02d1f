/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/memberlist.h"
#include "ui/shell/uicontext.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace odziv {

class MemberListView;
class MessageBar;

/// Members that a window shows, and in a sentence who they are.
struct ExplainedMembers
{
    MemberList list;
    QString explanation; ///< may be empty
};

/// A window with the people behind a number: a segment, a result set, one side of a comparison, one station of the
/// reach. It stays beside the program's window, so that a record opened from it can be looked at.
class MembersDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Finds members; runs on a worker and ends soon after the flag is set.
    using Search = std::function<Result<ExplainedMembers>(const CancelFlag &)>;

    MembersDialog(const UiContext &context, const QString &title, QWidget *parent = nullptr);
    ~MembersDialog() override;

    MemberListView *list() const { return m_list; }
    void showMembers(const ExplainedMembers &members);
    /// Shows what the search finds as soon as it is found; closing the window ends the search.
    void find(const Search &search);

    /// Opens such a window; it deletes itself.
    static MembersDialog *open(const UiContext &context, const QString &title, const QString &explanation,
                               const MemberList &list, QWidget *parent);
    /// The same for ids at a level, with the default columns.
    static MembersDialog *open(const UiContext &context, const QString &title, const QString &explanation,
                               const QString &level, std::vector<qint64> ids, QWidget *parent);
    /// The same for what has to be found first.
    static MembersDialog *open(const UiContext &context, const QString &title, const Search &search, QWidget *parent);

private:
    void saveColumns();

    UiContext m_context;
    JobTracker m_job;
    QString m_level; ///< of the list that is shown; empty: none yet
    MessageBar *m_messages;
    QLabel *m_explanation;
    MemberListView *m_list;
};

} // namespace odziv
