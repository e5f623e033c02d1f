/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/stylesheet.h"

#include <QStringList>

namespace odziv {

/// What widespread mail programs drop of HTML and CSS, by the data of caniemail.com (resources/clientsupport).
namespace ClientSupport {

/// A construct and the programs that drop it.
struct Gap
{
    QString construct;   ///< "display:flex", ":hover", "<svg>"
    QStringList clients; ///< "Gmail"
};

/// The gaps of the property, of its value, and of functions and units in that; mostly none.
QList<Gap> ofDeclaration(const StyleDeclaration &declaration);
/// `name` without the @.
QList<Gap> ofAtRule(const QString &name);
/// Of the pseudo-classes and pseudo-elements of a selector.
QList<Gap> ofSelector(const QString &selector);
QList<Gap> ofElement(const QString &name);
QList<Gap> ofAttribute(const QString &name);

} // namespace ClientSupport

} // namespace odziv
