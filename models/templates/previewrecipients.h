/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "common/result.h"
#include "templates/mergedata.h"

#include <QList>
#include <QString>

#include <vector>

namespace odziv {

/// Somebody whose data a template can be looked at with.
struct PreviewRecipient
{
    MergeKey key;
    QString name; ///< of the person, else of the customer
    QString address;
};

/// Data that break templates which look well with the first customer at hand.
enum class HardCase {
    LongestName,
    NoFirstName,
    Quotes,        ///< " ' or < in a name
    LocalLetters,  ///< č ć š đ ž and the like
    OtherAlphabet, ///< Cyrillic, Greek ...
    MostAccounts,
    MostSupplyPoints,
    OldestRecord
};

struct HardCaseRecipient
{
    HardCase kind = HardCase::LongestName;
    PreviewRecipient recipient;
};

/// The people among whom to look: everybody, or the members of a segment.
struct PreviewAudience
{
    QString level;               ///< the table that `members` are rows of; empty: everybody
    std::vector<qint64> members; ///< ascending
};

/// A field, and the contacts with an e-mail address for whom it is empty, ascending.
struct MissingField
{
    QString field; ///< "contact.firstName"
    std::vector<qint64> contacts;
};

/// People to fill a template with before it is sent. Reads only; not for the GUI thread.
namespace PreviewRecipients {

/// Contacts whose name, address or number contains `text`, those with an e-mail address first.
Result<QList<PreviewRecipient>> search(Connection &connection, const QString &text, int most);
/// The id of the contact before (-1) or after (1) `contactId`; 0 when there is none.
Result<qint64> neighbour(Connection &connection, qint64 contactId, int direction);
/// One recipient with an e-mail address for each hard case that the audience has, in the order of HardCase. Fails with
/// Cancelled when `cancelled` is set meanwhile.
Result<QList<HardCaseRecipient>> hardCases(Connection &connection, const PreviewAudience &audience,
                                           const CancelFlag &cancelled);

/// Which of `fields` (as CompiledTemplate::fieldsWithoutDefault() gives them) are empty for people of the audience; of
/// an account, for the first of its customer. Those that nobody lacks, and derived ones, are left out. Fails with
/// Cancelled.
Result<QList<MissingField>> missingFields(Connection &connection, const PreviewAudience &audience,
                                          const QStringList &fields, const CancelFlag &cancelled);

} // namespace PreviewRecipients

} // namespace odziv
