/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/recordtablemodel.h"
#include "sendqueue/sendstate.h"

namespace odziv {

/// The frozen recipients of one campaign: as people (Contacts), as what the message is filled with (Data), or as what
/// became of each message (Sent). Show a campaign with TableScope::campaign().
class RecipientTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum class View { Contacts, Data, Sent };

    RecipientTableModel(View view, Workspace &workspace, const TableEnvironment &environment,
                        QObject *parent = nullptr);
};

/// "Waiting", "Accepted": the state in words for people.
QString sendStateText(SendState state);
/// "No e-mail address": why somebody is skipped, by the name of the reason.
QString skipReasonText(const QString &reason);

} // namespace odziv
