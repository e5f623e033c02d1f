/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "personalfiles.h"

#include "common/translate.h"
#include "mime/filename.h"
#include "templates/pdftemplate.h"
#include "templates/templatecompiler.h"
#include "templates/templatefolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace odziv {

namespace {

constexpr qint64 largestFile = 25 * 1024 * 1024;

struct Entry
{
    QString folder;
    TemplateProgram name;
    std::optional<PdfTemplate> pdf;
};

QHash<QString, qint64> sizesIn(const QString &folder)
{
    QHash<QString, qint64> sizes;
    for (QDirIterator file(folder, QDir::Files | QDir::Hidden); file.hasNext();) {
        file.next();
        sizes.insert(file.fileName(), file.fileInfo().size());
    }
    return sizes;
}

QString nameFor(const Entry &entry, const MergeData &data)
{
    QByteArray name;
    entry.name.render(data, name);
    return QString::fromUtf8(name).trimmed();
}

/// The one rule of which files are sent. What is made is always there.
Status expectFile(const Entry &entry, const QString &name, FolderSizes &sizes)
{
    if (entry.pdf)
        return {};
    // A name made of data must not lead out of the folder.
    if (name.isEmpty() || safeFileName(name) != name)
        return failure(ErrorCode::NotFound, tr("The recipient's file has no proper name."), name.left(100));
    const auto size = sizes.sizeOf(entry.folder, name);
    if (!size)
        return failure(size.error());
    const QString path = QDir::toNativeSeparators(QDir(entry.folder).filePath(name));
    if (*size == 0)
        return failure(ErrorCode::NotFound, tr("The recipient's file is not in its folder."), path);
    if (*size > largestFile)
        return failure(ErrorCode::NotFound, tr("The recipient's file is too large to be sent."), path);
    return {};
}

Result<MessageFile> makeFile(const Entry &entry, const QString &name, const MergeData &data)
{
    auto pdf = entry.pdf->print(data);
    if (!pdf)
        return failure(pdf.error());
    const QString ending = QStringLiteral(".pdf");
    const QString safe = safeFileName(name.endsWith(ending, Qt::CaseInsensitive) ? name : name + ending);
    return MessageFile{{}, safe, QStringLiteral("application/pdf"), std::move(*pdf)};
}

Result<MessageFile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, tr("The recipient's file cannot be read."), QDir::toNativeSeparators(path),
                       file.errorString());
    MessageFile read;
    read.fileName = QFileInfo(path).fileName();
    read.data = file.readAll();
    read.contentType = contentTypeOf(read.fileName, read.data);
    return read;
}

} // namespace

Result<qint64> FolderSizes::sizeOf(const QString &folder, const QString &name)
{
    auto known = m_folders.find(folder);
    if (known == m_folders.end()) {
        if (!QFileInfo(folder).isDir())
            return failure(ErrorCode::Io, tr("The folder of the recipients' files cannot be opened."),
                           QDir::toNativeSeparators(folder));
        known = m_folders.insert(folder, m_look == Look::AtFolders ? sizesIn(folder) : QHash<QString, qint64>());
    }
    const auto listed = known->constFind(name);
    if (listed != known->cend())
        return *listed;
    // Not listed, or under a name that the file system takes for the same.
    const QFileInfo info(QDir(folder).filePath(name));
    return info.isFile() ? info.size() : 0;
}

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
        if (!file.isMade() && !QDir::isAbsolutePath(file.folder))
            return failure(ErrorCode::InvalidInput, tr("The folder of the recipients' files needs its whole path."),
                           place);
        if (file.fileName.trimmed().isEmpty())
            return failure(ErrorCode::InvalidInput, tr("The recipients' files need a name."), place);
        auto name = compilePlainSource(file.fileName, ValuePlace::Line, QStringLiteral("attachments"));
        if (!name)
            return failure(name.error());
        QStringList fields = name->usedFields;
        std::optional<PdfTemplate> pdf;
        if (file.isMade()) {
            auto made = PdfTemplate::compile(file);
            if (!made)
                return failure(made.error());
            fields += made->usedFields();
            pdf = std::move(*made);
        }
        for (const QString &field : std::as_const(fields)) {
            if (!compiled->usedFields.contains(field))
                compiled->usedFields << field;
        }
        compiled->entries.push_back({file.folder, std::move(name->program), std::move(pdf)});
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

Result<QList<MessageFile>> PersonalFiles::read(const MergeData &data) const
{
    QList<MessageFile> files;
    if (isEmpty())
        return files;
    FolderSizes sizes;
    for (const Entry &entry : d->entries) {
        const QString name = nameFor(entry, data);
        if (auto there = expectFile(entry, name, sizes); !there)
            return failure(there.error());
        auto file = entry.pdf ? makeFile(entry, name, data) : readFile(QDir(entry.folder).filePath(name));
        if (!file)
            return failure(file.error());
        files << std::move(*file);
    }
    return files;
}

Status PersonalFiles::expect(const MergeData &data, FolderSizes &sizes) const
{
    if (isEmpty())
        return {};
    for (const Entry &entry : d->entries) {
        if (auto there = expectFile(entry, nameFor(entry, data), sizes); !there)
            return there;
    }
    return {};
}

QJsonArray describePersonalFiles(const QList<PersonalFile> &files)
{
    QJsonArray described;
    for (const PersonalFile &file : files) {
        if (!file.isMade()) {
            described.append(
                QJsonObject{{QStringLiteral("folder"), file.folder}, {QStringLiteral("name"), file.fileName}});
            continue;
        }
        QJsonArray images;
        for (const MessageFile &image : file.images)
            images.append(QJsonObject{{QStringLiteral("cid"), image.contentId},
                                      {QStringLiteral("file"), image.fileName},
                                      {QStringLiteral("type"), image.contentType},
                                      {QStringLiteral("data"), QString::fromLatin1(image.data.toBase64())}});
        described.append(QJsonObject{{QStringLiteral("template"), file.templateName},
                                     {QStringLiteral("name"), file.fileName},
                                     {QStringLiteral("html"), file.html},
                                     {QStringLiteral("images"), images}});
    }
    return described;
}

QList<PersonalFile> personalFilesOf(const QJsonArray &described)
{
    QList<PersonalFile> files;
    for (const QJsonValue &value : described) {
        const QJsonObject object = value.toObject();
        const auto text
            = [](const QJsonObject &from, const char *key) { return from.value(QLatin1String(key)).toString(); };
        PersonalFile file{text(object, "folder"), text(object, "name"), text(object, "template"), text(object, "html")};
        for (const QJsonValue &image : object.value(QStringLiteral("images")).toArray()) {
            const QJsonObject described = image.toObject();
            file.images << MessageFile{text(described, "cid"), text(described, "file"), text(described, "type"),
                                       QByteArray::fromBase64(text(described, "data").toLatin1())};
        }
        files << std::move(file);
    }
    return files;
}

} // namespace odziv
