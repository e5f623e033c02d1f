/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "store/upgradewatch.h"

#include <QString>

#include <vector>

namespace odziv {

class Connection;

/// One numbered step of the schema: `NNNN_what.sql`.
struct Migration
{
    int version = 0;
    QString name;
    QString sql;
    QString title; ///< what it is about, for people; in the user's language
};

/// Brings a workspace file to the schema of this program, and tells whether a file has the schema it claims.
/// PRAGMA user_version holds the schema version.
class Migrator
{
public:
    /// The program's own migrations, from the resources.
    Migrator();
    /// For tests: any list, in order of version, starting at 1 without gaps.
    explicit Migrator(std::vector<Migration> migrations);

    int newestVersion() const;
    const std::vector<Migration> &migrations() const { return m_migrations; }
    /// The schema version that the file claims; 0 for an empty file.
    static Result<int> version(Connection &connection);

    /// Applies what is missing in one transaction: all steps or none. Fails with NewerVersion, or with the step's
    /// name and the database's words, or with Cancelled.
    Status migrate(Connection &connection, const UpgradeWatch &watch = {}) const;
    /// Fails with Refused and the names of what differs when tables, indices, triggers or views are not exactly
    /// those that the migrations up to the file's version make.
    Status verifySchema(Connection &connection) const;

private:
    std::vector<Migration> m_migrations;
};

} // namespace odziv
