/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "templates/legalclass.h"
#include "templates/messagetemplate.h"

namespace odziv {

class Connection;
struct MessageEnvelope;

/// The way out that advertising offers its readers: a footer with the address of the sender's profile to unsubscribe at
/// ({{sender.unsubscribe}}), or whatever else the author wrote; and for mail programs the header of RFC 2369.
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

inline constexpr char headerName[] = "List-Unsubscribe";
/// Whether the template is written as advertising.
bool isAdvertising(const MessageTemplate &source);
/// Whether it is, or is sent as such all the same.
bool isAdvertising(const MessageTemplate &source, LegalClass sentAs);
/// The value of the header that has readers write to `address` (RFC 2369, 3.2): "<mailto:...>", with a subject in the
/// language that the message's HTML names, else in English. Fails with InvalidInput for what is no address.
Result<QByteArray> header(const MessageTemplate &source, const QString &address);
/// The same with the address of the sender's profile; empty while that has none.
Result<QByteArray> header(Connection &connection, const MessageTemplate &source);
/// Gives a template that is written as advertising that header. Fails as header() does.
Status addHeader(Connection &connection, const MessageTemplate &source, MessageEnvelope &envelope);

} // namespace Unsubscribing

} // namespace odziv
