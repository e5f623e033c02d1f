/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/result.h"
#include "templates/mergedata.h"
#include "templates/messagetemplate.h"

#include <optional>

namespace odziv {

/// Who writes: what every message may say of its sender with {{sender.name}} and the like, the same for all recipients
/// of a workspace. Kept in the settings of the workspace under "sender.COLUMN", the logo's content by its hash.
namespace SenderProfile {

/// The fields as a table of the catalog: name, publisher, imprint, copyright, address, openingHours, phone, email, web,
/// unsubscribe.
const CatalogTable &table();
/// Missing values have no entry.
Result<MergeRow> read(Connection &connection);
/// Writes all fields; empty ones are removed. Wants the writer's connection inside a transaction.
Status save(Connection &connection, const MergeRow &profile);

/// The name that templates show the logo under: src="cid:logo@sender".
QString logoContentId();
Result<std::optional<MessageFile>> logo(Connection &connection);
/// Wants the writer's connection inside a transaction.
Status saveLogo(Connection &connection, const std::optional<MessageFile> &logo);
/// Templates keep a copy of the logo; this gives `source` the one of today.
Status copyLogo(Connection &connection, MessageTemplate &source);

} // namespace SenderProfile

} // namespace odziv
