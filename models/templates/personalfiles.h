/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/mergedata.h"
#include "templates/messagetemplate.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <memory>

namespace odziv {

/// How large the files of folders are. Not thread-safe.
class FolderSizes
{
public:
    enum class Look {
        AtEachFile, ///< for a few files
        AtFolders   ///< lists each folder once: for many files, maybe on a slow network drive
    };

    explicit FolderSizes(Look look = Look::AtEachFile)
        : m_look(look)
    {}
    /// In bytes; 0 when there is no such file. Fails with Io when there is no such folder.
    Result<qint64> sizeOf(const QString &folder, const QString &name);

private:
    Look m_look;
    QHash<QString, QHash<QString, qint64>> m_folders;
};

/// Attachments that each recipient has of its own, compiled: they find and read the files whose names the recipient's
/// data make, and make those that are made. Immutable and safe to use from several threads at once.
class PersonalFiles
{
public:
    /// Fails with InvalidInput, naming the entry, for a name that cannot be compiled or a folder that is no whole path.
    static Result<PersonalFiles> compile(const QList<PersonalFile> &files);

    bool isEmpty() const;
    /// Canonical names of every field used, for the MergeDataLoader.
    QStringList usedFields() const;
    /// Fails with NotFound, naming the file, when one of this recipient is not there, is empty or too large, or has a
    /// name that leads out of its folder; with Io when a folder is not there, which says nothing about its files.
    Status expect(const MergeData &data, FolderSizes &sizes) const;
    /// The files that expect() wants; fails as it does, and with Io when one cannot be read.
    Result<QList<MessageFile>> read(const MergeData &data) const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

/// As files and the workspace keep them: [{"folder": ..., "name": ...}], and for what is made
/// [{"template": ..., "name": ..., "html": ..., "images": [{"cid", "file", "type", "data"}]}].
QJsonArray describePersonalFiles(const QList<PersonalFile> &files);
QList<PersonalFile> personalFilesOf(const QJsonArray &described);

} // namespace odziv
