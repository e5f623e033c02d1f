/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/demo/demorandom.h"

#include <QByteArray>

#include <array>

namespace odziv {

/// The people and programs that the demo's rows were created, changed and owned by.
namespace DemoAuthors {

inline const QByteArray &clerk(DemoRandom &random)
{
    static const std::array<QByteArray, 9> clerks
        = {"aibrahimovic", "mhodzic", "slejla", "dkovac", "nbegic", "zsaric", "epuskar", "acausevic", "SADMIN"};
    return random.oneOf(clerks);
}

/// Who registered something: the web portal or a clerk.
inline const QByteArray &author(DemoRandom &random, bool web)
{
    static const QByteArray portal = QByteArrayLiteral("WEBPORTAL");
    return web ? portal : clerk(random);
}

} // namespace DemoAuthors

} // namespace odziv
