/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatefile.h"

#include "common/translate.h"
#include "mime/filename.h"
#include "templates/compiledtemplate.h"
#include "templates/emlimport.h"
#include "templates/htmlimport.h"
#include "templates/mustacheparser.h"
#include "templates/personalfiles.h"
#include "templates/pictures.h"
#include "templates/templatefolder.h"
#include "templates/templatepackage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace odziv::TemplateFile {

namespace {

const QString formatName = QStringLiteral("odziv-template/1");

/// One object of the file with its place, read strictly.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString place)
        : m_object(std::move(object))
        , m_place(std::move(place))
    {}

    QString place(const QString &key) const { return m_place + QStringLiteral(", ") + key; }
    QJsonValue value(const QString &key) const { return m_object.value(key); }

    Status checkKeys(const QStringList &known) const
    {
        for (const QString &key : m_object.keys()) {
            if (!known.contains(key))
                return failure(ErrorCode::InvalidInput,
                               tr("There is no such key; known are: %1.").arg(known.join(QStringLiteral(", "))),
                               place(key));
        }
        return {};
    }
    /// A text that must be there and not be empty.
    Result<QString> text(const QString &key) const
    {
        const QJsonValue found = value(key);
        if (!found.isString() || found.toString().trimmed().isEmpty())
            return failure(ErrorCode::InvalidInput, tr("A text is needed here."), place(key));
        return found.toString();
    }
    /// True or false; false when the key is missing.
    Result<bool> flag(const QString &key) const
    {
        const QJsonValue found = value(key);
        if (!found.isUndefined() && !found.isBool())
            return failure(ErrorCode::InvalidInput, tr("true or false is needed here."), place(key));
        return found.toBool();
    }
    /// A text, or an empty one when the key is missing or null.
    Result<QString> optionalText(const QString &key) const
    {
        const QJsonValue found = value(key);
        if (found.isUndefined() || found.isNull())
            return QString();
        if (!found.isString() || found.toString().isEmpty())
            return failure(ErrorCode::InvalidInput, tr("A text or null is needed here."), place(key));
        return found.toString();
    }
    Result<QJsonArray> array(const QString &key) const
    {
        const QJsonValue found = value(key);
        if (found.isUndefined() || found.isNull())
            return QJsonArray();
        if (!found.isArray())
            return failure(ErrorCode::InvalidInput, tr("A list in [ ] is needed here."), place(key));
        return found.toArray();
    }

private:
    QJsonObject m_object;
    QString m_place;
};

Result<QJsonObject> parseObject(const QByteArray &bytes, const QString &place)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const QString before = QString::fromUtf8(bytes.first(std::min<qsizetype>(error.offset, bytes.size())));
        return failure(ErrorCode::InvalidInput, tr("This is not JSON: %1.").arg(error.errorString()),
                       place + QStringLiteral(", ") + sourcePlace(before, before.size()));
    }
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, tr("One object in { } is needed."), place);
    return document.object();
}

/// The part that pictures and attachments share: file, name, type.
Result<MessageFile> readFileObject(const ObjectReader &reader, const TemplateFolder &folder)
{
    const auto path = reader.text(QStringLiteral("file"));
    const auto name = reader.optionalText(QStringLiteral("name"));
    const auto type = reader.optionalText(QStringLiteral("type"));
    if (!path || !name || !type)
        return failure(!path ? path.error() : !name ? name.error() : type.error());
    auto file = folder.file(*path, reader.place(QStringLiteral("file")));
    if (!file)
        return file;
    if (!name->isEmpty())
        file->fileName = *name;
    if (!type->isEmpty())
        file->contentType = *type;
    return file;
}

Status readImages(const ObjectReader &reader, const TemplateFolder &folder, MessageTemplate &made)
{
    const auto items = reader.array(QStringLiteral("images"));
    if (!items)
        return failure(items.error());
    for (qsizetype i = 0; i < items->size(); ++i) {
        const QString place = reader.place(QStringLiteral("images[%1]").arg(i));
        if (!items->at(i).isObject())
            return failure(ErrorCode::InvalidInput, tr("An object with \"cid\" and \"file\" is needed here."), place);
        const ObjectReader item(items->at(i).toObject(), place);
        if (auto known = item.checkKeys(
                {QStringLiteral("cid"), QStringLiteral("file"), QStringLiteral("name"), QStringLiteral("type")});
            !known)
            return known;
        // In a standard template pictures are attachments and need no cid.
        const auto cid = made.kind == MessageTemplate::Kind::Html ? item.text(QStringLiteral("cid"))
                                                                  : item.optionalText(QStringLiteral("cid"));
        if (!cid)
            return failure(cid.error());
        auto file = readFileObject(item, folder);
        if (!file)
            return failure(file.error());
        if (!file->contentType.startsWith(QStringLiteral("image/")))
            return failure(ErrorCode::InvalidInput, tr("The file is not a picture."),
                           item.place(QStringLiteral("file")));
        file->contentId = *cid;
        made.images << *file;
    }
    return {};
}

Status readAttachments(const ObjectReader &reader, const TemplateFolder &folder, MessageTemplate &made)
{
    const auto items = reader.array(QStringLiteral("attachments"));
    if (!items)
        return failure(items.error());
    for (qsizetype i = 0; i < items->size(); ++i) {
        const QString place = reader.place(QStringLiteral("attachments[%1]").arg(i));
        const QJsonValue value = items->at(i);
        if (!value.isString() && !value.isObject())
            return failure(ErrorCode::InvalidInput, tr("The name of a file is needed here."), place);
        const ObjectReader item(value.isObject() ? value.toObject() : QJsonObject{{QStringLiteral("file"), value}},
                                place);
        if (auto known = item.checkKeys({QStringLiteral("file"), QStringLiteral("name"), QStringLiteral("type")});
            !known)
            return known;
        auto file = readFileObject(item, folder);
        if (!file)
            return failure(file.error());
        made.attachments << *file;
    }
    return {};
}

/// Files of the recipients' own stay where they are; the template names them. Of PDFs it brings their template along.
Status readPersonalFiles(const ObjectReader &reader, MessageTemplate &made)
{
    const auto items = reader.array(QStringLiteral("personalFiles"));
    if (!items)
        return failure(items.error());
    for (qsizetype i = 0; i < items->size(); ++i) {
        const ObjectReader item(items->at(i).toObject(), reader.place(QStringLiteral("personalFiles[%1]").arg(i)));
        const bool isMade = !item.value(QStringLiteral("template")).isUndefined();
        const QString whence = isMade ? QStringLiteral("template") : QStringLiteral("folder");
        QStringList keys{whence, QStringLiteral("name")};
        if (isMade)
            keys << QStringLiteral("html") << QStringLiteral("images");
        if (auto known = item.checkKeys(keys); !known)
            return known;
        for (const QString &key : {whence, QStringLiteral("name")}) {
            if (auto text = item.text(key); !text)
                return failure(text.error());
        }
        made.personalFiles << personalFilesOf({items->at(i)});
    }
    return {};
}

Result<MessageTemplate::Kind> readKind(const ObjectReader &reader)
{
    const auto kind = reader.text(QStringLiteral("kind"));
    if (kind && *kind == QStringLiteral("html"))
        return MessageTemplate::Kind::Html;
    if (kind && *kind == QStringLiteral("standard"))
        return MessageTemplate::Kind::Standard;
    return failure(ErrorCode::InvalidInput, tr("\"html\" or \"standard\" is needed here."),
                   reader.place(QStringLiteral("kind")));
}

Result<MessageTemplate::View> readView(const ObjectReader &reader)
{
    const auto name = reader.optionalText(QStringLiteral("view"));
    if (!name)
        return failure(name.error());
    const MessageTemplate::View view = viewFromName(*name);
    if (!name->isEmpty() && viewName(view) != *name)
        return failure(ErrorCode::InvalidInput, tr("\"source\", \"visual\" or \"blocks\" is needed here."),
                       reader.place(QStringLiteral("view")));
    return view;
}

Result<std::optional<LegalClass>> legalClassOf(const ObjectReader &reader)
{
    const auto name = reader.optionalText(QStringLiteral("legalClass"));
    if (!name)
        return failure(name.error());
    return readLegalClass(*name, reader.place(QStringLiteral("legalClass")));
}

/// The source named by `key`, or nothing.
Result<QString> readSource(const ObjectReader &reader, const TemplateFolder &folder, const QString &key)
{
    const auto path = reader.optionalText(key);
    if (!path || path->isEmpty())
        return path;
    return folder.text(*path, reader.place(key));
}

Result<MessageTemplate> readJson(const QByteArray &bytes, const TemplateFolder &folder, const QString &fileName)
{
    const auto object = parseObject(bytes, fileName);
    if (!object)
        return failure(object.error());
    const ObjectReader reader(*object, fileName);
    if (reader.value(QStringLiteral("format")).toString() != formatName)
        return failure(ErrorCode::InvalidInput,
                       tr("\"%1\" is needed here; the file is not a template.").arg(formatName),
                       reader.place(QStringLiteral("format")));
    if (auto known = reader.checkKeys(
            {QStringLiteral("format"), QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("subject"),
             QStringLiteral("html"), QStringLiteral("text"), QStringLiteral("images"), QStringLiteral("attachments"),
             QStringLiteral("preheader"), QStringLiteral("view"), QStringLiteral("design"),
             QStringLiteral("inlineStyles"), QStringLiteral("personalFiles"), QStringLiteral("legalClass")});
        !known)
        return failure(known.error());
    const auto name = reader.text(QStringLiteral("name"));
    const auto kind = readKind(reader);
    const auto subject = reader.text(QStringLiteral("subject"));
    if (!name || !kind || !subject)
        return failure(!name ? name.error() : !kind ? kind.error() : subject.error());
    auto html = readSource(reader, folder, QStringLiteral("html"));
    auto text = readSource(reader, folder, QStringLiteral("text"));
    auto design = readSource(reader, folder, QStringLiteral("design"));
    auto preheader = reader.optionalText(QStringLiteral("preheader"));
    const auto view = readView(reader);
    for (const auto *read : {&html, &text, &design, &preheader}) {
        if (!*read)
            return failure(read->error());
    }
    const auto inlineStyles = reader.flag(QStringLiteral("inlineStyles"));
    const auto legalClass = legalClassOf(reader);
    if (!view || !inlineStyles || !legalClass)
        return failure(!view ? view.error() : !inlineStyles ? inlineStyles.error() : legalClass.error());
    MessageTemplate made;
    made.name = *name;
    made.kind = *kind;
    made.subject = *subject;
    made.html = std::move(*html);
    made.text = std::move(*text);
    made.preheader = std::move(*preheader);
    made.design = std::move(*design);
    made.view = *view;
    made.inlineStyles = *inlineStyles;
    made.legalClass = *legalClass;
    if (made.kind == MessageTemplate::Kind::Standard && !made.html.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       tr("A standard template has no HTML; use the kind \"html\" or null here."),
                       reader.place(QStringLiteral("html")));
    if (auto images = readImages(reader, folder, made); !images)
        return failure(images.error());
    if (auto attachments = readAttachments(reader, folder, made); !attachments)
        return failure(attachments.error());
    if (auto personal = readPersonalFiles(reader, made); !personal)
        return failure(personal.error());
    return made;
}

Status writeFile(const QDir &folder, const QString &name, const QByteArray &data)
{
    QSaveFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.commit())
        return failure(ErrorCode::Io, tr("The file could not be written."), QDir::toNativeSeparators(file.fileName()),
                       file.errorString());
    return {};
}

/// A name for `wanted` that no other file of the folder has, whatever the case of its letters.
QString freeName(const QString &wanted, QStringList &taken)
{
    const QString safe = safeFileName(wanted);
    const qsizetype point = safe.lastIndexOf(u'.');
    const QString stem = point > 0 ? safe.first(point) : safe;
    const QString ending = point > 0 ? safe.sliced(point) : QString();
    QString name = safe;
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
        name = QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(ending);
    taken << name.toCaseFolded();
    return name;
}

/// Writes the files and describes them.
Result<QJsonArray> writeFiles(const QDir &folder, const QList<MessageFile> &files, bool images, QStringList &taken)
{
    QJsonArray described;
    for (const MessageFile &file : files) {
        const QString name = freeName(file.fileName, taken);
        if (auto written = writeFile(folder, name, file.data); !written)
            return failure(written.error());
        QJsonObject object{{QStringLiteral("file"), name}};
        if (images && !file.contentId.isEmpty())
            object.insert(QStringLiteral("cid"), file.contentId);
        if (name != file.fileName)
            object.insert(QStringLiteral("name"), file.fileName);
        if (contentTypeOf(name, file.data) != file.contentType)
            object.insert(QStringLiteral("type"), file.contentType);
        if (!images && object.size() == 1)
            described.append(name);
        else
            described.append(object);
    }
    return described;
}

Status writeInto(const QDir &folder, const MessageTemplate &messageTemplate)
{
    QStringList taken = {QStringLiteral("template.json"), QStringLiteral("message.html"), QStringLiteral("message.txt"),
                         QStringLiteral("message.mjml")};
    QJsonObject object{{QStringLiteral("format"), formatName},
                       {QStringLiteral("name"), messageTemplate.name},
                       {QStringLiteral("kind"), messageTemplate.kind == MessageTemplate::Kind::Html
                                                    ? QStringLiteral("html")
                                                    : QStringLiteral("standard")},
                       {QStringLiteral("subject"), messageTemplate.subject},
                       {QStringLiteral("html"), QJsonValue()},
                       {QStringLiteral("text"), QJsonValue()}};
    const auto writeSource = [&](const QString &key, const QString &name, const QString &source) -> Status {
        if (source.isEmpty())
            return {};
        object.insert(key, name);
        return writeFile(folder, name, source.toUtf8());
    };
    if (auto written = writeSource(QStringLiteral("html"), QStringLiteral("message.html"), messageTemplate.html);
        !written)
        return written;
    if (auto written = writeSource(QStringLiteral("text"), QStringLiteral("message.txt"), messageTemplate.text);
        !written)
        return written;
    if (!messageTemplate.design.isEmpty()) {
        if (auto written
            = writeSource(QStringLiteral("design"), QStringLiteral("message.mjml"), messageTemplate.design);
            !written)
            return written;
    }
    if (!messageTemplate.preheader.isEmpty())
        object.insert(QStringLiteral("preheader"), messageTemplate.preheader);
    if (messageTemplate.view != MessageTemplate::View::Source)
        object.insert(QStringLiteral("view"), viewName(messageTemplate.view));
    if (messageTemplate.inlineStyles)
        object.insert(QStringLiteral("inlineStyles"), true);
    if (messageTemplate.legalClass)
        object.insert(QStringLiteral("legalClass"), legalClassName(*messageTemplate.legalClass));
    if (!messageTemplate.personalFiles.isEmpty())
        object.insert(QStringLiteral("personalFiles"), describePersonalFiles(messageTemplate.personalFiles));
    const auto images = writeFiles(folder, messageTemplate.images, true, taken);
    if (!images)
        return failure(images.error());
    const auto attachments = writeFiles(folder, messageTemplate.attachments, false, taken);
    if (!attachments)
        return failure(attachments.error());
    object.insert(QStringLiteral("images"), *images);
    object.insert(QStringLiteral("attachments"), *attachments);
    return writeFile(folder, QStringLiteral("template.json"), QJsonDocument(object).toJson());
}

/// A text of the old system: the word HTML in its name was the switch for its kind.
Result<MessageTemplate> templateFromText(const QString &text, const QString &name, const TemplateFolder &folder,
                                         const QString &place)
{
    if (namesHtmlKind(name))
        return templateFromHtml(text, QString(name).remove(QStringLiteral("HTML")).simplified(), folder, place);
    MessageTemplate made;
    made.kind = MessageTemplate::Kind::Standard;
    made.name = name;
    made.subject = name;
    made.text = text;
    return made;
}

} // namespace

Result<MessageTemplate> read(const QString &path)
{
    const QFileInfo info(path);
    const QString fileName = info.fileName();
    if (!info.isFile())
        return failure(ErrorCode::NotFound, tr("There is no such file."), QDir::toNativeSeparators(path));
    const TemplateFolder folder(info.absolutePath());
    const QString ending = info.suffix().toLower();
    Result<MessageTemplate> made
        = failure(ErrorCode::InvalidInput,
                  tr("A template is read from a .json, .html, .eml, .txt or .odztemplate file."), fileName);
    if (ending == QStringLiteral("json")) {
        const auto bytes = folder.bytes(fileName, fileName);
        made = bytes ? readJson(*bytes, folder, fileName) : failure(bytes.error());
    } else if (ending == QStringLiteral("html") || ending == QStringLiteral("htm")) {
        const auto html = folder.text(fileName, fileName);
        made = html ? templateFromHtml(*html, info.completeBaseName(), folder, fileName) : failure(html.error());
    } else if (ending == QStringLiteral("eml") || ending == QStringLiteral("odztemplate")) {
        const auto bytes = folder.bytes(fileName, fileName);
        if (!bytes)
            made = failure(bytes.error());
        else if (ending == QStringLiteral("eml"))
            made = templateFromEml(*bytes, info.completeBaseName());
        else
            made = TemplatePackage::read(*bytes, fileName);
    } else if (ending == QStringLiteral("txt")) {
        const auto text = folder.text(fileName, fileName);
        made = text ? templateFromText(*text, info.completeBaseName(), folder, fileName) : failure(text.error());
    }
    if (!made)
        return made;
    const auto inFile = [&](Error error) {
        error.place = fileName + QStringLiteral(", ") + error.place;
        return failure(std::move(error));
    };
    if (auto compiled = CompiledTemplate::compile(*made); !compiled)
        return inFile(compiled.error());
    if (auto complete = checkPictures(*made); !complete)
        return inFile(complete.error());
    return made;
}

Status writePackage(const MessageTemplate &messageTemplate, const QString &path)
{
    const QFileInfo info(path);
    return writeFile(info.absoluteDir(), info.fileName(), TemplatePackage::write(messageTemplate));
}

Status write(const MessageTemplate &messageTemplate, const QString &folder)
{
    const QDir target(folder);
    if (target.exists() && !target.isEmpty())
        return failure(ErrorCode::AlreadyExists, tr("The folder is not empty; give the name of a new one."),
                       QDir::toNativeSeparators(folder));
    if (!target.mkpath(QStringLiteral(".")))
        return failure(ErrorCode::Io, tr("The folder could not be made."), QDir::toNativeSeparators(folder));
    return writeInto(target, messageTemplate);
}

} // namespace odziv::TemplateFile
