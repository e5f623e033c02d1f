/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "logging.h"

namespace odziv {

Q_LOGGING_CATEGORY(lcStore, "odziv.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSmtp, "odziv.smtp", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSendQueue, "odziv.sendqueue", QtWarningMsg)
Q_LOGGING_CATEGORY(lcImport, "odziv.import", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSegments, "odziv.segments", QtWarningMsg)
Q_LOGGING_CATEGORY(lcCampaigns, "odziv.campaigns", QtWarningMsg)
Q_LOGGING_CATEGORY(lcTemplates, "odziv.templates", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "odziv.ui", QtWarningMsg)

} // namespace odziv
