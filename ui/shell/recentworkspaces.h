/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QSettings>
#include <QStringList>

namespace odziv {

/// The workspaces opened last, newest first, kept in the settings. Paths that no longer exist are left out.
class RecentWorkspaces
{
public:
    static constexpr int maximum = 9;

    explicit RecentWorkspaces(QSettings &settings)
        : m_settings(settings)
    {}

    QStringList paths() const;
    void add(const QString &path);
    void clear();
    /// The one that was open when the program ended; empty when none was.
    QString last() const;
    void setLast(const QString &path);

private:
    QSettings &m_settings;
};

} // namespace odziv
