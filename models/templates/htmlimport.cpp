/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "htmlimport.h"

#include "common/translate.h"
#include "mime/filename.h"
#include "templates/htmlentities.h"
#include "templates/htmlscanner.h"
#include "templates/mustacheparser.h"
#include "templates/pictures.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

namespace odziv {

namespace {

QString titleOf(const QString &html)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>(.*?)</title\\s*>"),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    return withoutCharacterReferences(title.match(html).captured(1)).simplified();
}

bool showsPicture(const HtmlAttributePlace &place)
{
    if (place.attribute == QStringLiteral("background"))
        return true;
    return place.attribute == QStringLiteral("src")
           && (place.tag == QStringLiteral("img") || place.tag == QStringLiteral("v:fill")
               || place.tag == QStringLiteral("v:image") || place.tag == QStringLiteral("v:imagedata"));
}

/// A file beside the HTML, rather than a URL or something that a placeholder decides.
bool isRelativeFile(const QString &value)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    return !value.isEmpty() && !value.startsWith(u'/') && !value.startsWith(u'#')
           && !value.contains(QStringLiteral("{{")) && !scheme.match(value).hasMatch();
}

QString contentIdFor(const QString &relative)
{
    QString id = asciiFileName(QFileInfo(relative).fileName()).toLower();
    for (QChar &c : id) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'_';
        if (!plain)
            c = u'-';
    }
    return id;
}

class HtmlImport
{
public:
    HtmlImport(const TemplateFolder &folder, const QString &place)
        : m_folder(folder)
        , m_place(place)
    {}

    Result<MessageTemplate> import(const QString &html, const QString &name);

private:
    Status addKnownPictures(const QString &html);
    Result<QString> contentIdOf(const QString &relative, const QString &place);
    Result<QString> replacePictures(const QString &html);
    Status add(const QString &relative, const QString &contentId, const QString &place);

    const TemplateFolder &m_folder;
    const QString &m_place;
    QList<MessageFile> m_images;
    QStringList m_contentIds;
    QHash<QString, QString> m_contentIdOfFile;
};

Status HtmlImport::add(const QString &relative, const QString &contentId, const QString &place)
{
    auto file = m_folder.file(relative, place);
    if (!file)
        return failure(file.error());
    if (!file->contentType.startsWith(QStringLiteral("image/")))
        return failure(ErrorCode::InvalidInput, tr("\"%1\" is shown as a picture, but is none.").arg(relative), place);
    file->contentId = contentId;
    m_images << *file;
    m_contentIds << contentId;
    return {};
}

/// Finds the file of each cid that the source already shows.
Status HtmlImport::addKnownPictures(const QString &html)
{
    static const QStringList endings = {QString(),
                                        QStringLiteral(".png"),
                                        QStringLiteral(".jpg"),
                                        QStringLiteral(".jpeg"),
                                        QStringLiteral(".gif"),
                                        QStringLiteral(".webp"),
                                        QStringLiteral(".svg"),
                                        QStringLiteral(".bmp")};
    for (const QString &id : usedContentIds(html)) {
        QString found;
        for (const QString &base : {id, id.section(u'@', 0, 0)}) {
            for (const QString &ending : endings) {
                if (found.isEmpty() && m_folder.contains(base + ending))
                    found = base + ending;
            }
        }
        if (found.isEmpty())
            return failure(
                ErrorCode::NotFound,
                tr("The picture \"cid:%1\" is shown, but no file of that name lies beside the HTML.").arg(id), m_place);
        if (auto added = add(found, id, m_place); !added)
            return added;
    }
    return {};
}

Result<QString> HtmlImport::contentIdOf(const QString &relative, const QString &place)
{
    const QString decoded = QUrl::fromPercentEncoding(relative.toUtf8());
    const QString path = m_folder.contains(relative) ? relative : decoded;
    const auto known = m_contentIdOfFile.constFind(path);
    if (known != m_contentIdOfFile.cend())
        return *known;
    const QString stem = contentIdFor(path);
    QString id = stem + QStringLiteral("@odziv");
    for (int number = 2; m_contentIds.contains(id); ++number)
        id = QStringLiteral("%1-%2@odziv").arg(stem).arg(number);
    if (auto added = add(path, id, place); !added)
        return failure(added.error());
    m_contentIdOfFile.insert(path, id);
    return id;
}

Result<QString> HtmlImport::replacePictures(const QString &html)
{
    QString replaced;
    qsizetype copied = 0;
    for (const HtmlAttributePlace &attribute : htmlAttributes(html)) {
        const QString value = attribute.value.trimmed();
        if (!showsPicture(attribute) || !isRelativeFile(value))
            continue;
        const QString place = m_place + QStringLiteral(", ") + sourcePlace(html, attribute.begin);
        const auto id = contentIdOf(value, place);
        if (!id)
            return failure(id.error());
        replaced += QStringView(html).sliced(copied, attribute.begin - copied);
        replaced += QStringLiteral("cid:") + *id;
        copied = attribute.end;
    }
    return QString(replaced + QStringView(html).sliced(copied));
}

Result<MessageTemplate> HtmlImport::import(const QString &html, const QString &name)
{
    if (auto added = addKnownPictures(html); !added)
        return failure(added.error());
    auto replaced = replacePictures(html);
    if (!replaced)
        return failure(replaced.error());
    MessageTemplate made;
    made.name = name;
    made.kind = MessageTemplate::Kind::Html;
    made.subject = titleOf(html);
    if (made.subject.isEmpty())
        made.subject = name;
    made.html = std::move(*replaced);
    made.images = std::move(m_images);
    return made;
}

} // namespace

Result<MessageTemplate> templateFromHtml(const QString &html, const QString &name, const TemplateFolder &folder,
                                         const QString &place)
{
    return HtmlImport(folder, place).import(html, name);
}

} // namespace odziv
