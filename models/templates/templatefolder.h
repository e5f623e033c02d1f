/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/messagetemplate.h"

#include <QByteArray>
#include <QString>

namespace odziv {

/// The folder that a template file lies in. Reads nothing outside it, whatever a name says (`..`, absolute paths,
/// links that lead out).
class TemplateFolder
{
public:
    /// `path` is the folder itself.
    explicit TemplateFolder(const QString &path);

    /// Fails with Refused for a name that leads out of the folder, NotFound, InvalidInput (too large) or Io. `place`
    /// names the file and key that asked for it.
    Result<QByteArray> bytes(const QString &relative, const QString &place) const;
    /// The same as text; fails with InvalidInput when it is not UTF-8. A byte order mark is kept.
    Result<QString> text(const QString &relative, const QString &place) const;
    /// The same as a file of a message, with its content type found by name and content.
    Result<MessageFile> file(const QString &relative, const QString &place) const;
    bool contains(const QString &relative) const;

private:
    Result<QString> resolved(const QString &relative, const QString &place) const;

    QString m_path; ///< canonical
};

/// "image/png" and the like, by name and content.
QString contentTypeOf(const QString &fileName, const QByteArray &data);

} // namespace odziv
