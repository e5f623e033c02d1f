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

/// What a reader of definitions does with what cannot be evaluated.
enum class Reading {
    Strict, ///< refuses it
    Draft,  ///< keeps what its writer can mend: an unknown column, a value that is missing or of another type, no name
            ///< yet
};

/// Reads a condition tree as segment files hold it: {"all":[...]}, {"any":[...]}, {"none":[...]} or one
/// {"column","operator","value"/"values"}. An unknown key or operator and, read strictly, an unknown column, a value of
/// the wrong type and a wrong number of values each fail with InvalidInput and a place like "<place>, condition 1.3".
Result<Condition> conditionFromJson(const QJsonValue &value, const Catalog &catalog, const QString &place = {},
                                    Reading reading = Reading::Strict);
/// The same tree as a file holds it; conditionFromJson reads it back to an equal value.
QJsonObject conditionToJson(const Condition &condition);

} // namespace odziv
