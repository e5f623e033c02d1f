/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/mergedata.h"
#include "templates/messagetemplate.h"

#include <QJsonArray>
#include <QStringList>

#include <memory>

namespace odziv {

/// Attachments that each recipient has of its own, compiled: they find and read the files whose names the recipient's
/// data make. Immutable and safe to use from several threads at once.
class PersonalFiles
{
public:
    /// Fails with InvalidInput, naming the entry, for a name that cannot be compiled or a folder that is no whole path.
    static Result<PersonalFiles> compile(const QList<PersonalFile> &files);

    bool isEmpty() const;
    /// Canonical names of every field used, for the MergeDataLoader.
    QStringList usedFields() const;
    /// Where the files of one recipient are expected, in the order of the template.
    QStringList paths(const MergeData &data) const;
    /// Fails with NotFound, naming the file, when one is not there, is empty, or has a name that leads out of its
    /// folder; with Io when it cannot be read.
    Result<QList<MessageFile>> read(const MergeData &data) const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

/// As files and the workspace keep them: [{"folder": ..., "name": ...}].
QJsonArray describePersonalFiles(const QList<PersonalFile> &files);
QList<PersonalFile> personalFilesOf(const QJsonArray &described);

} // namespace odziv
