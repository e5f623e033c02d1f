/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace odziv {

class SourceEditor;

/// Find and replace in a source: Enter in the first field finds the next one, in the second it replaces; Esc
/// closes.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar for `editor`, with what is selected there.
    void open(SourceEditor *editor);
    QLineEdit *findField() const { return m_find; }
    QLineEdit *replaceField() const { return m_replace; }
    void findNext();
    void replaceNext();
    void replaceAll();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFound(bool found);

    SourceEditor *m_editor = nullptr;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QToolButton *m_case;
    QLabel *m_note;
};

} // namespace odziv
