/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recentworkspaces.h"

#include <QFileInfo>

namespace odziv {

namespace {

const auto recentKey = QStringLiteral("workspaces/recent");
const auto lastKey = QStringLiteral("workspaces/last");

} // namespace

QStringList RecentWorkspaces::paths() const
{
    QStringList existing;
    const auto all = m_settings.value(recentKey).toStringList();
    for (const QString &path : all) {
        if (QFileInfo::exists(path))
            existing << path;
    }
    return existing;
}

void RecentWorkspaces::add(const QString &path)
{
    QStringList all = paths();
    all.removeAll(path);
    all.prepend(path);
    m_settings.setValue(recentKey, all.mid(0, maximum));
}

void RecentWorkspaces::clear()
{
    m_settings.remove(recentKey);
}

QString RecentWorkspaces::last() const
{
    return m_settings.value(lastKey).toString();
}

void RecentWorkspaces::setLast(const QString &path)
{
    m_settings.setValue(lastKey, path);
}

} // namespace odziv
