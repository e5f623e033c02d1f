/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

// Empty: the library odziv_uiheaders exists for its precompiled headers, and a library needs a source.
