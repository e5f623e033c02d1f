/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "store/connection.h"

#include <QDateTime>

#include <optional>

namespace odziv {

/// What a workspace asks of every launch.
struct LaunchRules
{
    std::optional<int> warnDataDays = 7;  ///< a launch on data older than this is warned about; 1..3650
    std::optional<int> refuseDataDays;    ///< and on data older than this refused; 1..3650
    std::optional<int> secondPersonAbove; ///< more messages than this need a second person's approval; 0: all
    friend bool operator==(const LaunchRules &, const LaunchRules &) = default;
};

/// How old the data are.
enum class DataAge { Fresh, Old, TooOld };

/// `dataTime` is the instant of the newest import; no value: the workspace holds no imported data, and no age.
DataAge dataAge(const LaunchRules &rules, const std::optional<QDateTime> &dataTime, const QDateTime &now);

/// Kept in the settings of the workspace. Writing wants the writer's connection inside a transaction.
namespace LaunchRulesStorage {

Result<LaunchRules> read(Connection &connection);
Status save(Connection &connection, const LaunchRules &rules);

} // namespace LaunchRulesStorage

} // namespace odziv
