/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/shell/page.h"

#include <functional>
#include <vector>

namespace odziv {

/// A page as the navigation knows it before it is made.
struct PageDescription
{
    QString name;             ///< stable and untranslated: settings, --page and openPage() use it
    QString title;            ///< translated; one or two words
    QString iconName;         ///< see ui/shell/icons.h
    bool startsGroup = false; ///< a gap stands before it
    std::function<Page *(const UiContext &context, QWidget *parent)> make;
};

/// All pages in the order of the navigation; the first nine have Ctrl+1 to Ctrl+9.
std::vector<PageDescription> allPages();

} // namespace odziv
