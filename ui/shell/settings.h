/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QSettings>

#include <memory>

namespace odziv {

/// The folder of the program's settings and drafts: ODZIV_HOME where it is set, else the user's usual place.
QString settingsFolder();
/// The settings as an INI file in that folder.
std::unique_ptr<QSettings> openSettings();
/// The key of the window's language, a code of Language::choices().
QString languageSetting();

} // namespace odziv
