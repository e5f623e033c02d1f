/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/messagetemplate.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace odziv {

/// One thing that a reader of the message, or its sender, would stumble over.
struct LintFinding
{
    enum class Severity {
        Error,   ///< the template cannot be sent
        Warning, ///< some readers will not see what was meant
        Hint     ///< worth a look
    };

    Severity severity = Severity::Warning;
    QString place;                     ///< "html, line 3, column 14"
    QString text;                      ///< translated: what is wrong and what to do
    QString field = {};                ///< "contact.firstName", that `contacts` lack, or the sender's profile
    std::vector<qint64> contacts = {}; ///< whom it is about, ascending; none: everybody
};

/// Everything found in a template, errors first, then by place. Needs no data.
QList<LintFinding> lintTemplate(const MessageTemplate &source);
/// What is against the template as its legal class wants it: advertising without a way to unsubscribe (an error), and
/// a notice with one. `hasAddress`: the sender's profile has an address to unsubscribe at.
std::optional<LintFinding> lintUnsubscribing(const MessageTemplate &source, bool hasAddress);

} // namespace odziv
