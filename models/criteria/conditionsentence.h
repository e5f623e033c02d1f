/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "criteria/condition.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace odziv {

/// The tree as a readable clause in the language of the program: `Status is "Aktivan" and Service (E-service) is
/// "e-racun"`. Columns of `target` go by their label alone. Values keep their exact form, quoted; numbers, amounts
/// and days are written as `locale` writes them, days in the C locale as YYYY-MM-DD.
QString conditionSentence(const Condition &condition, const Catalog &catalog, const QString &target,
                          const QLocale &locale = QLocale());

/// `A`, `A and B`, `A, B and C`.
QString joinedByAnd(const QStringList &parts);
/// `A`, `A or B`, `A, B or C`.
QString joinedByOr(const QStringList &parts);
/// The operand as the sentence shows it.
QString operandText(const Operand &operand, const QLocale &locale);
/// At most ten operands, then "and 7 more".
QString operandList(const std::vector<Operand> &operands, const QLocale &locale);

} // namespace odziv
