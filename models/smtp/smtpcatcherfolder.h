/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArrayList>
#include <QFile>
#include <QLockFile>
#include <QString>

#include <memory>

namespace odziv {

/// The folder of a catcher: NNNNNN.eml for each message, exactly as received, and index.csv with a line for each of
/// its recipients. One catcher at a time; a later one goes on counting.
class SmtpCatcherFolder
{
public:
    /// Makes the folder if it is missing. Fails with Io, or Locked while another catcher uses it.
    static Result<std::unique_ptr<SmtpCatcherFolder>> open(const QString &path);

    /// When it returns without an error, the file stands under its name and the index names it: both outlive this
    /// process, though not a power cut.
    Status store(const QByteArray &content, const QByteArray &sender, const QByteArrayList &recipients);

    /// The value of the Message-ID field; empty when there is none.
    static QByteArray messageIdOf(const QByteArray &content);

private:
    explicit SmtpCatcherFolder(const QString &path);
    Status openIndex();

    QString m_path;
    QLockFile m_lock;
    QFile m_index;
    qint64 m_lastNumber = 0;
};

} // namespace odziv
