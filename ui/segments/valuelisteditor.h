/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QStringList>
#include <QWidget>

class QAction;
class QCompleter;
class QLineEdit;
class QToolButton;

namespace odziv {

class FlowLayout;

/// A list of values, each a chip of its own, so that a value may contain commas. New values are typed or picked,
/// many lines are pasted at once; long lists are edited line by line in a dialog.
class ValueListEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueListEditor(QWidget *parent = nullptr);

    QStringList values() const { return m_values; }
    void setValues(const QStringList &values);
    /// What the field offers while typing.
    void setSuggestions(const QStringList &suggestions);
    void setPlaceholderText(const QString &text);
    QLineEdit *field() const { return m_field; }

    /// Adds the lines of `text` as values, in order; empty lines and values that are there are left out.
    void addLines(const QString &text);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void change(const QStringList &values);
    void addTyped();
    void rebuild();
    void editAll();
    void showSuggestions();

    QStringList m_values;
    QStringList m_suggestions;
    FlowLayout *m_flow;
    QLineEdit *m_field;
    QAction *m_pick;
    QAction *m_list;
    QToolButton *m_all;
    QList<QWidget *> m_chips;
};

} // namespace odziv
