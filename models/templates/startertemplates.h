/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/messagetemplate.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace odziv {

/// A message to begin with.
struct StarterTemplate
{
    QString id;                                  ///< "promotion"
    QString name;                                ///< in its language
    LegalClass legalClass = LegalClass::Service; ///< advertising offers to unsubscribe; a notice says why it comes
};

/// Messages that utilities send again and again, in table layout, in the languages of their customers; from the
/// resources.
namespace StarterTemplates {

/// "bs", "de", "sk", "en".
QStringList languages();
QList<StarterTemplate> list(const QString &language);
/// Fails with NotFound for an unknown id or language.
Result<MessageTemplate> make(const QString &id, const QString &language);

/// The words of a footer in one of the languages: under the name of each LegalClass why such a message comes,
/// "unsubscribe" and, as it stands in a mailto: link, "unsubscribeSubject".
QJsonObject footerWords(const QString &language);

} // namespace StarterTemplates

} // namespace odziv
