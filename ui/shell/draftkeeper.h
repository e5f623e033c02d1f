/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QJsonObject>
#include <QString>

namespace odziv {

/// Keeps on disk what was typed on the pages of one workspace and is not saved, so that a crash loses nothing.
/// The file may only be read by its owner and goes away with the last draft.
class DraftKeeper
{
public:
    explicit DraftKeeper(const QString &workspacePath);

    /// The drafts by page name, as they were kept.
    const QJsonObject &drafts() const { return m_drafts; }
    QJsonObject draft(const QString &page) const { return m_drafts.value(page).toObject(); }
    /// Keeps or, when empty, forgets the draft of a page; writes only what changed.
    void keep(const QString &page, const QJsonObject &draft);

private:
    void write() const;

    QString m_path;
    QJsonObject m_drafts;
};

} // namespace odziv
