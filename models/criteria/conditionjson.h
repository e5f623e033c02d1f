/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/result.h"
#include "criteria/condition.h"

#include <QJsonObject>

namespace odziv {

/// Reads a condition tree as segment files hold it: {"all":[...]}, {"any":[...]}, {"none":[...]} or one
/// {"column","operator","value"/"values"}. Strict: an unknown key, column or operator, a value of the wrong type and
/// a wrong number of values each fail with InvalidInput and a place like "<place>, condition 1.3".
Result<Condition> conditionFromJson(const QJsonValue &value, const Catalog &catalog, const QString &place = {});
/// The same tree as a file holds it; conditionFromJson reads it back to an equal value.
QJsonObject conditionToJson(const Condition &condition);

} // namespace odziv
