/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "windowfixture.h"

#include "sendqueue/queueentry.h"

#include <QString>

#include <optional>

class QWidget;

namespace odziv {

class InDoubtDialog;
class SendingPage;

/// What the tests of sending in the window share: a campaign that was launched, its page, and what is in doubt.
struct SendingFixture
{
    /// A workspace with a campaign that was launched and not sent yet, over a server at `port`.
    static CampaignId fill(WindowFixture &fixture, quint16 port, const std::optional<int> &perMinute = {});
    /// The page Sending, shown.
    static SendingPage *page(WindowFixture &fixture);
    /// How many messages stand in that state.
    static qint64 count(WindowFixture &fixture, const QString &state);
    /// Opens the window with every message that waited in doubt, and their list.
    static InDoubtDialog *openDoubt(WindowFixture &fixture);
    /// Answers what is asked before something that cannot be undone.
    static void agree(QWidget *asker, const QString &question);
    /// Draws the window into the folder ODZIV_TEST_PICTURES, where that is set: for looking at it.
    static void draw(WindowFixture &fixture, const QString &name, QWidget *what = nullptr);
};

} // namespace odziv
