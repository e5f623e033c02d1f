/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templatedescription.h"

#include "templates/personalfiles.h"

#include <QJsonArray>

namespace odziv {

QJsonObject describeTemplate(const MessageTemplate &source)
{
    return {{QStringLiteral("kind"), kindName(source.kind)},
            {QStringLiteral("subject"), source.subject},
            {QStringLiteral("preheader"), source.preheader},
            {QStringLiteral("html"), source.html},
            {QStringLiteral("text"), source.text},
            {QStringLiteral("view"), viewName(source.view)},
            {QStringLiteral("design"), source.design},
            {QStringLiteral("inlineStyles"), source.inlineStyles},
            {QStringLiteral("legalClass"), legalClassName(source.legalClass)},
            {QStringLiteral("personalFiles"), describePersonalFiles(source.personalFiles)}};
}

MessageTemplate describedTemplate(const QJsonObject &description)
{
    const auto text = [&](const QString &key) { return description.value(key).toString(); };
    MessageTemplate made;
    made.kind = kindFromName(text(QStringLiteral("kind")));
    made.subject = text(QStringLiteral("subject"));
    made.preheader = text(QStringLiteral("preheader"));
    made.html = text(QStringLiteral("html"));
    made.text = text(QStringLiteral("text"));
    made.view = viewFromName(text(QStringLiteral("view")));
    made.design = text(QStringLiteral("design"));
    made.inlineStyles = description.value(QStringLiteral("inlineStyles")).toBool();
    made.legalClass = legalClassByName(text(QStringLiteral("legalClass")));
    made.personalFiles = personalFilesOf(description.value(QStringLiteral("personalFiles")).toArray());
    return made;
}

} // namespace odziv
