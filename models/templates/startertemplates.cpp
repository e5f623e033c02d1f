/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "startertemplates.h"

#include "common/translate.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace odziv::StarterTemplates {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/odziv/starters/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonResource(const QString &name)
{
    return QJsonDocument::fromJson(resource(name)).object();
}

/// In the order in which they are offered.
QStringList ids()
{
    return {QStringLiteral("notice"),    QStringLiteral("promotion"), QStringLiteral("greetings"),
            QStringLiteral("outage"),    QStringLiteral("counter"),   QStringLiteral("reference"),
            QStringLiteral("newsletter")};
}

LegalClass classOf(const QJsonObject &description)
{
    return legalClassByName(description.value(QStringLiteral("legal")).toString()).value_or(LegalClass::Service);
}

/// The layout with its [[words]] in one language.
QString filled(const QString &layout, const QJsonObject &words)
{
    static const QRegularExpression mark(QStringLiteral("\\[\\[([A-Za-z]+)\\]\\]"));
    QString made;
    qsizetype from = 0;
    auto matches = mark.globalMatch(layout);
    while (matches.hasNext()) {
        const auto match = matches.next();
        made += QStringView(layout).sliced(from, match.capturedStart() - from);
        made += words.value(match.captured(1)).toString();
        from = match.capturedEnd();
    }
    return made + QStringView(layout).sliced(from);
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("bs"), QStringLiteral("de"), QStringLiteral("sk"), QStringLiteral("en")};
}

QList<StarterTemplate> list(const QString &language)
{
    const QJsonObject descriptions = jsonResource(QStringLiteral("starters.json"));
    const QJsonObject texts = jsonResource(language + QStringLiteral(".json"));
    QList<StarterTemplate> starters;
    for (const QString &id : ids()) {
        const QString name = texts.value(id).toObject().value(QStringLiteral("name")).toString();
        if (!name.isEmpty())
            starters << StarterTemplate{id, name, classOf(descriptions.value(id).toObject())};
    }
    return starters;
}

Result<MessageTemplate> make(const QString &id, const QString &language)
{
    const QJsonObject description = jsonResource(QStringLiteral("starters.json")).value(id).toObject();
    const QJsonObject texts
        = languages().contains(language) ? jsonResource(language + QStringLiteral(".json")) : QJsonObject();
    if (description.isEmpty() || texts.isEmpty())
        return failure(ErrorCode::NotFound, tr("There is no starter \"%1\" in \"%2\".").arg(id, language));
    QJsonObject words = texts.value(QStringLiteral("common")).toObject();
    const QJsonObject own = texts.value(id).toObject();
    for (auto word = own.constBegin(); word != own.constEnd(); ++word)
        words.insert(word.key(), word.value());
    const LegalClass legalClass = classOf(description);
    words.insert(QStringLiteral("why"), texts.value(legalClassName(legalClass)));
    MessageTemplate made;
    made.name = words.value(QStringLiteral("name")).toString();
    made.subject = words.value(QStringLiteral("subject")).toString();
    made.preheader = words.value(QStringLiteral("preheader")).toString();
    made.html = filled(QString::fromUtf8(resource(id + QStringLiteral(".html"))), words);
    made.view = MessageTemplate::View::Visual;
    made.legalClass = legalClass;
    for (const QJsonValue &picture : description.value(QStringLiteral("pictures")).toArray()) {
        const QString fileName = picture.toString();
        made.images << MessageFile{QFileInfo(fileName).completeBaseName() + QStringLiteral("@odziv"), fileName,
                                   QStringLiteral("image/png"), resource(fileName)};
    }
    return made;
}

QJsonObject footerWords(const QString &language)
{
    const QJsonObject texts = jsonResource(language + QStringLiteral(".json"));
    QJsonObject words = texts.value(QStringLiteral("common")).toObject();
    for (const LegalClass legalClass : allLegalClasses)
        words.insert(legalClassName(legalClass), texts.value(legalClassName(legalClass)));
    return words;
}

} // namespace odziv::StarterTemplates
