/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

namespace odziv::PreviewScheme {

/// Makes the private URL schemes of the preview and of the web editors known to the web engine, if there is one. Must
/// be called once, before the QApplication is made; without it the preview stays empty.
void registerSchemes();

} // namespace odziv::PreviewScheme
