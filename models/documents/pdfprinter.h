/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QList>
#include <QString>

#include <memory>

namespace odziv {

/// Makes PDF documents of HTML: pages of A4 with margins of 20 mm, fonts embedded, in the HTML that QTextDocument reads
/// (tables, lists, inline styles, style elements of simple selectors). Shows the pictures it was given and loads
/// nothing else, neither files nor from the network. Immutable and safe to use from several threads at once; wants a
/// QGuiApplication, but no window.
class PdfPrinter
{
public:
    /// `pictures`: encoded pictures by the name that the HTML shows them under, "cid:...".
    explicit PdfPrinter(const QHash<QString, QByteArray> &pictures = {});

    /// The same HTML again within a few documents gives the same bytes at once.
    /// Fails with Refused in a program without a QGuiApplication, which has no fonts.
    Result<QByteArray> print(const QString &html) const;
    /// The pages as they would be printed, for the screen; `scale` 1 makes 96 dots an inch.
    Result<QList<QImage>> pages(const QString &html, qreal scale) const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

} // namespace odziv
