/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/memberlist.h"
#include "ui/shell/uicontext.h"

#include <QDialog>

namespace odziv {

class MemberListView;
class MessageBar;

/// A window with the people behind a number: a result set, one side of a comparison, one step of a waterfall. It stays
/// beside the program's window, so that a record opened from it can be looked at.
class MembersDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `explanation` says who they are, in a sentence; it may be empty.
    MembersDialog(const UiContext &context, const QString &title, const QString &explanation, const MemberList &list,
                  QWidget *parent = nullptr);
    ~MembersDialog() override;

    MemberListView *list() const { return m_list; }
    /// Opens such a window; it deletes itself.
    static MembersDialog *open(const UiContext &context, const QString &title, const QString &explanation,
                               const MemberList &list, QWidget *parent);
    /// The same for ids at a level, with the usual columns.
    static MembersDialog *open(const UiContext &context, const QString &title, const QString &explanation,
                               const QString &level, std::vector<qint64> ids, QWidget *parent);

private:
    UiContext m_context;
    QString m_level;
    MessageBar *m_messages;
    MemberListView *m_list;
};

} // namespace odziv
