/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpcatcherfolder.h"

#include "common/translate.h"

#include <QDir>

#include <algorithm>

namespace odziv {

namespace {

/// One field by RFC 4180.
QByteArray csvField(QByteArray value)
{
    value.replace('"', "\"\"");
    return '"' + value + '"';
}

tl::unexpected<Error> cannotWrite(const QFile &file)
{
    return failure(ErrorCode::Io, tr("the message cannot be stored"), QDir::toNativeSeparators(file.fileName()),
                   file.errorString());
}

} // namespace

SmtpCatcherFolder::SmtpCatcherFolder(const QString &path)
    : m_path(path)
    , m_lock(QDir(path).filePath(QStringLiteral("catcher.lock")))
    , m_index(QDir(path).filePath(QStringLiteral("index.csv")))
{
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<SmtpCatcherFolder>> SmtpCatcherFolder::open(const QString &path)
{
    const QString place = QDir::toNativeSeparators(path);
    if (path.isEmpty() || !QDir().mkpath(path))
        return failure(ErrorCode::Io, tr("the folder for the messages cannot be made; choose another one"), place);
    std::unique_ptr<SmtpCatcherFolder> folder(new SmtpCatcherFolder(path));
    if (!folder->m_lock.tryLock(0)) {
        const bool taken = folder->m_lock.error() == QLockFile::LockFailedError;
        return taken ? failure(ErrorCode::Locked, tr("another catcher uses this folder; choose another one"), place)
                     : failure(ErrorCode::Io, tr("the folder cannot be written to; choose another one"), place);
    }
    const QStringList files = QDir(path).entryList({QStringLiteral("*.eml")}, QDir::Files);
    for (const QString &file : files)
        folder->m_lastNumber = std::max(folder->m_lastNumber, file.chopped(4).toLongLong());
    if (auto opened = folder->openIndex(); !opened)
        return failure(opened.error());
    return folder;
}

Status SmtpCatcherFolder::openIndex()
{
    if (!m_index.open(QIODevice::Append))
        return cannotWrite(m_index);
    if (m_index.size() == 0 && (m_index.write("file,sender,recipient,messageId\r\n") < 0 || !m_index.flush()))
        return cannotWrite(m_index);
    return {};
}

Status SmtpCatcherFolder::store(const QByteArray &content, const QByteArray &sender, const QByteArrayList &recipients)
{
    const QString name = QStringLiteral("%1.eml").arg(m_lastNumber + 1, 6, 10, QLatin1Char('0'));
    QFile file(QDir(m_path).filePath(name + QStringLiteral(".part")));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size()
                         && file.flush();
    file.close();
    if (!written || file.error() != QFileDevice::NoError || !file.rename(QDir(m_path).filePath(name))) {
        const auto trouble = cannotWrite(file);
        file.remove();
        return trouble;
    }
    ++m_lastNumber;
    const QByteArray messageId = messageIdOf(content);
    QByteArray lines;
    for (const QByteArray &recipient : recipients)
        lines
            += name.toUtf8() + ',' + csvField(sender) + ',' + csvField(recipient) + ',' + csvField(messageId) + "\r\n";
    if (m_index.write(lines) != lines.size() || !m_index.flush())
        return cannotWrite(m_index);
    return {};
}

QByteArray SmtpCatcherFolder::messageIdOf(const QByteArray &content)
{
    static const QByteArray field = "message-id:";
    qsizetype start = 0;
    while (start < content.size()) {
        qsizetype end = content.indexOf("\r\n", start);
        if (end < 0)
            end = content.size();
        if (end == start)
            return {}; // the header ends
        if (end - start >= field.size() && content.mid(start, field.size()).toLower() == field) {
            const bool folded = end + 2 < content.size() && (content.at(end + 2) == ' ' || content.at(end + 2) == '\t');
            if (folded) {
                const qsizetype next = content.indexOf("\r\n", end + 2);
                end = next < 0 ? content.size() : next;
            }
            return content.mid(start + field.size(), end - start - field.size()).simplified();
        }
        start = end + 2;
    }
    return {};
}

} // namespace odziv
