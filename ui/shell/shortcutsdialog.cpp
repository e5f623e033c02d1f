/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "shortcutsdialog.h"

#include "ui/shell/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace odziv {

namespace {

class KeyGrid
{
public:
    explicit KeyGrid(QGridLayout *layout)
        : m_layout(layout)
    {}

    void add(const QString &keys, const QString &meaning)
    {
        auto *keyLabel = new QLabel(keys);
        QFont bold = keyLabel->font();
        bold.setWeight(QFont::DemiBold);
        keyLabel->setFont(bold);
        m_layout->addWidget(keyLabel, m_row, m_column);
        m_layout->addWidget(new QLabel(meaning), m_row, m_column + 1);
        ++m_row;
    }
    void nextColumn()
    {
        m_row = 0;
        m_column += 3;
    }

private:
    QGridLayout *m_layout;
    int m_row = 0;
    int m_column = 0;
};

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::wide);
    grid->setVerticalSpacing(spacing::tight);
    grid->setColumnMinimumWidth(2, spacing::wide);
    KeyGrid keys(grid);
    for (const QAction *action : actions) {
        QString text = action->text();
        text.remove(u'&').remove(u'…');
        keys.add(action->shortcut().toString(QKeySequence::NativeText), text);
    }
    keys.nextColumn();
    keys.add(tr("Enter, double-click"), tr("Open the row"));
    keys.add(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText), tr("Delete the selected rows"));
    keys.add(tr("Ctrl+C"), tr("Copy the selected rows"));
    keys.add(tr("Ctrl+A"), tr("Select all rows"));
    keys.add(tr("Alt+Down"), tr("Filter by the current column"));
    keys.add(tr("Menu key"), tr("What can be done with the row"));
    keys.add(tr("Ctrl+N"), tr("New record"));
    keys.add(tr("Ctrl+S"), tr("Save the form"));
    keys.add(tr("Down in the search field"), tr("Go to the rows"));
    layout->addLayout(grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addSpacing(spacing::wide);
    layout->addWidget(buttons);
}

} // namespace odziv
