/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace odziv {

/// Each appends `value` as UTF-8 in the form that its place needs. Control characters other than line ends and tabs
/// are left out everywhere.

/// Plain text; every kind of line end becomes one LF.
void appendPlainText(QByteArray &out, QStringView value);
/// Plain text on one line; line ends and tabs become blanks.
void appendLine(QByteArray &out, QStringView value);
/// Text or quoted attribute value of HTML: & < > " ' become character references.
void appendHtmlEscaped(QByteArray &out, QStringView value);
/// Part of a URL that so far reads `before`. At the very beginning the value is a URL itself and keeps its structure;
/// after something it is one component and can neither end that nor begin another (RFC 3986 2). `html` says that the
/// URL stands in an attribute and not in plain text.
void appendUrlPart(QByteArray &out, QByteArrayView before, QStringView value, bool html);

/// Who wrote the beginning of a URL, and so what it may lead to.
enum class UrlOrigin {
    Author, ///< of the template: also http, and the pictures of the message (cid)
    Data    ///< only https, mailto and tel
};

/// True for what a message may link to or show; always for fragments of the message itself. `url` is as it stands in
/// the HTML.
bool isAllowedUrl(QByteArrayView url, UrlOrigin origin);

} // namespace odziv
