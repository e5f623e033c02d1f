/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "personalfiles.h"

#include "common/translate.h"
#include "mime/filename.h"
#include "templates/templatecompiler.h"
#include "templates/templatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <vector>

namespace odziv {

namespace {

constexpr qint64 largestFile = 25 * 1024 * 1024;

struct Entry
{
    QString folder;
    TemplateProgram name;
};

QString nameFor(const Entry &entry, const MergeData &data)
{
    QByteArray name;
    entry.name.render(data, name);
    return QString::fromUtf8(name).trimmed();
}

Result<MessageFile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, tr("The recipient's file cannot be read."), QDir::toNativeSeparators(path),
                       file.errorString());
    if (file.size() > largestFile)
        return failure(ErrorCode::InvalidInput, tr("The recipient's file is too large to be sent."),
                       QDir::toNativeSeparators(path));
    MessageFile read;
    read.fileName = QFileInfo(path).fileName();
    read.data = file.readAll();
    read.contentType = contentTypeOf(read.fileName, read.data);
    return read;
}

} // namespace

class PersonalFiles::Private
{
public:
    std::vector<Entry> entries;
    QStringList usedFields;
};

Result<PersonalFiles> PersonalFiles::compile(const QList<PersonalFile> &files)
{
    auto compiled = std::make_shared<Private>();
    for (const PersonalFile &file : files) {
        const QString place = QStringLiteral("attachments, ") + file.fileName;
        if (!QDir::isAbsolutePath(file.folder))
            return failure(ErrorCode::InvalidInput, tr("The folder of the recipients' files needs its whole path."),
                           place);
        if (file.fileName.trimmed().isEmpty())
            return failure(ErrorCode::InvalidInput, tr("The recipients' files need a name."), place);
        auto name = compilePlainSource(file.fileName, ValuePlace::Line, QStringLiteral("attachments"));
        if (!name)
            return failure(name.error());
        for (const QString &field : name->usedFields) {
            if (!compiled->usedFields.contains(field))
                compiled->usedFields << field;
        }
        compiled->entries.push_back({file.folder, std::move(name->program)});
    }
    PersonalFiles made;
    made.d = std::move(compiled);
    return made;
}

bool PersonalFiles::isEmpty() const
{
    return !d || d->entries.empty();
}

QStringList PersonalFiles::usedFields() const
{
    return d ? d->usedFields : QStringList();
}

QStringList PersonalFiles::paths(const MergeData &data) const
{
    QStringList paths;
    if (isEmpty())
        return paths;
    for (const Entry &entry : d->entries)
        paths << QDir(entry.folder).filePath(nameFor(entry, data));
    return paths;
}

Result<QList<MessageFile>> PersonalFiles::read(const MergeData &data) const
{
    QList<MessageFile> files;
    if (isEmpty())
        return files;
    for (const Entry &entry : d->entries) {
        const QString name = nameFor(entry, data);
        // A name made of data must not lead out of the folder.
        const bool proper = !name.isEmpty() && safeFileName(name) == name;
        const QFileInfo info(QDir(entry.folder).filePath(name));
        if (!proper || !info.isFile() || info.size() == 0)
            return failure(ErrorCode::NotFound, tr("The recipient's file is not in its folder."),
                           proper ? QDir::toNativeSeparators(info.filePath()) : name.left(100));
        auto file = readFile(info.filePath());
        if (!file)
            return failure(file.error());
        files << std::move(*file);
    }
    return files;
}

QJsonArray describePersonalFiles(const QList<PersonalFile> &files)
{
    QJsonArray described;
    for (const PersonalFile &file : files)
        described.append(QJsonObject{{QStringLiteral("folder"), file.folder}, {QStringLiteral("name"), file.fileName}});
    return described;
}

QList<PersonalFile> personalFilesOf(const QJsonArray &described)
{
    QList<PersonalFile> files;
    for (const QJsonValue &value : described) {
        const QJsonObject object = value.toObject();
        files << PersonalFile{object.value(QStringLiteral("folder")).toString(),
                              object.value(QStringLiteral("name")).toString()};
    }
    return files;
}

} // namespace odziv
