/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/legalclass.h"
#include "templates/messagetemplate.h"

namespace odziv {

/// The way out that advertising offers its readers: a footer with the address of the sender's profile to unsubscribe at
/// ({{sender.unsubscribe}}), or whatever else the author wrote.
namespace Unsubscribing {

/// Whether the message, or the part of it that most readers see, says how to unsubscribe: by a word for it in one of
/// the languages of the program's users. `hasAddress`: the sender's profile has an address to unsubscribe at.
bool isOffered(const MessageTemplate &source, bool hasAddress = true);
/// Whether the message shows the address of the profile.
bool usesAddress(const MessageTemplate &source);

/// A footer that says why the message comes and how to get no more, for the part and the view that the template is
/// written in; in the language that its HTML names, else in `language` ("bs").
QString footer(const MessageTemplate &source, LegalClass legalClass, const QString &language);
/// The body with the footer at its end; nothing else changes. `body` is html, or text, or a design of blocks.
QString withFooter(const QString &body, const QString &footer);
/// The body without it; the same when it is not there as it was put in.
QString withoutFooter(const QString &body, const QString &footer);

} // namespace Unsubscribing

} // namespace odziv
