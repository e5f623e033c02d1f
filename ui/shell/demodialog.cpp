/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "demodialog.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <limits>

namespace odziv {

namespace {

constexpr int sizes[] = {2000, 20000, 100000, 760000};
constexpr int usualChoice = 1;
constexpr int usualSeed = 1;
constexpr int fieldWidth = 420;

/// A name in `folder` that is not taken.
QString freePath(const QString &folder)
{
    const QDir directory(folder);
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? QStringLiteral("demo.odziv") : QStringLiteral("demo-%1.odziv").arg(i);
        if (!directory.exists(name))
            return directory.filePath(name);
    }
}

} // namespace

DemoDialog::DemoDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_path(new QLineEdit(QDir::toNativeSeparators(freePath(folder)), this))
    , m_size(new QComboBox(this))
    , m_seed(new QSpinBox(this))
{
    setWindowTitle(tr("New demo workspace"));
    for (const int size : sizes)
        m_size->addItem(tr("%1 customers").arg(locale().toString(size)), size);
    m_size->setCurrentIndex(usualChoice);
    m_seed->setRange(1, std::numeric_limits<int>::max());
    m_seed->setValue(usualSeed);
    m_seed->setToolTip(tr("The same number makes the same customers"));
    m_path->setMinimumWidth(fieldWidth);

    auto *choose = new QToolButton(this);
    choose->setIcon(icon(QStringLiteral("folder-open")));
    choose->setToolTip(tr("Choose the file"));
    choose->setAccessibleName(tr("Choose the file"));
    auto *pathRow = new QHBoxLayout;
    pathRow->addWidget(m_path);
    pathRow->addWidget(choose);
    auto *words = new QLabel(tr("Customers, accounts, contacts and e-services that nobody is: every address ends in"
                                " .example or .test, so that nothing sent from here reaches a person."));
    words->setWordWrap(true);

    auto *form = new QFormLayout;
    form->setSpacing(spacing::normal);
    form->addRow(tr("&File"), pathRow);
    form->addRow(tr("&Size"), m_size);
    form->addRow(tr("Seed &number"), m_seed);
    qobject_cast<QLabel *>(form->labelForField(pathRow))->setBuddy(m_path);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_make = buttons->addButton(tr("Make the workspace"), QDialogButtonBox::AcceptRole);
    m_make->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(choose, &QToolButton::clicked, this, &DemoDialog::choosePath);
    connect(m_path, &QLineEdit::textChanged, this, &DemoDialog::updateState);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::wide);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(buttons);
    updateState();
}

QString DemoDialog::path() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.endsWith(QStringLiteral(".odziv"), Qt::CaseInsensitive))
        path += QStringLiteral(".odziv");
    return path;
}

int DemoDialog::customers() const
{
    return m_size->currentData().toInt();
}

quint64 DemoDialog::seed() const
{
    return static_cast<quint64>(m_seed->value());
}

void DemoDialog::choosePath()
{
    auto *dialog
        = new QFileDialog(this, tr("New demo workspace"), QFileInfo(path()).absolutePath(), tr("Workspaces (*.odziv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("odziv"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_path->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

void DemoDialog::updateState()
{
    m_make->setEnabled(!m_path->text().trimmed().isEmpty());
}

} // namespace odziv
