/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

#include <functional>

class QWidget;

/// Questions that need an answer before something happens. None of them waits: the answer comes through a callback,
/// and not at all when the user thinks better of it or `parent` is gone.
namespace odziv::ask {

/// Before what cannot be undone: `question` says what and how many, `consequence` what it means; `actionText` is the
/// verb on the button.
void confirm(QWidget *parent, const QString &question, const QString &consequence, const QString &actionText,
             std::function<void()> act);
/// A name; `check` says what is wrong with one, or nothing.
void name(QWidget *parent, const QString &title, const QString &label, const QString &proposal,
          const QString &actionText, std::function<QString(const QString &)> check,
          std::function<void(const QString &)> act);
void fileToOpen(QWidget *parent, const QString &title, const QString &filter, std::function<void(const QString &)> act);
void filesToOpen(QWidget *parent, const QString &title, const QString &filter,
                 std::function<void(const QStringList &)> act);
/// Asks before it answers with a file that exists.
void fileToSave(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                std::function<void(const QString &)> act);
void folder(QWidget *parent, const QString &title, std::function<void(const QString &)> act);

} // namespace odziv::ask
