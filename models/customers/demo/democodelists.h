/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "customers/demo/demoplaces.h"
#include "customers/demo/demowords.h"

namespace odziv {

class Connection;

/// The code lists of the demo.
namespace DemoCodeLists {

/// Codes that rows of the demo hold.
inline const QByteArray householdClass = QByteArrayLiteral("DOM");
inline const QByteArray billByEmail = QByteArrayLiteral("EMAIL");
inline const QByteArray billByPost = QByteArrayLiteral("POSTA");

Status write(Connection &connection, const DemoPlaces &places, const DemoWords &words);

} // namespace DemoCodeLists

} // namespace odziv
