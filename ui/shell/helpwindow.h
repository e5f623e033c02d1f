/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace odziv {

/// The help pages of resources/help, in the window's language where they are translated, beside the work and not in its
/// way. Reads only from the program itself; links outside are not followed.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// The help page for the window's page `page`; the first one when it has none.
    void showFor(const QString &page);

    QTextBrowser *browser() const { return m_browser; }
    QListWidget *contents() const { return m_contents; }
    QLineEdit *searchField() const { return m_search; }

private:
    void showTopic(const QString &topic);
    void followLink(const QUrl &link);
    void find(bool backward);
    void markOccurrences();
    void updateContents();

    QString m_topic;
    QListWidget *m_contents;
    QLineEdit *m_search;
    QTextBrowser *m_browser;
};

} // namespace odziv
