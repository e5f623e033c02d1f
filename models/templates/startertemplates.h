/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/messagetemplate.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace odziv {

/// A message to begin with.
struct StarterTemplate
{
    QString id;             ///< "promotion"
    QString name;           ///< in its language
    bool marketing = false; ///< its footer offers to unsubscribe; a notice about a service says why it comes
};

/// Messages that utilities send again and again, in table layout, in the languages of their customers; from the
/// resources.
namespace StarterTemplates {

/// "bs", "de", "sk", "en".
QStringList languages();
QList<StarterTemplate> list(const QString &language);
/// Fails with NotFound for an unknown id or language.
Result<MessageTemplate> make(const QString &id, const QString &language);

} // namespace StarterTemplates

} // namespace odziv
