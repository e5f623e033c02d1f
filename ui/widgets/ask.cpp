/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "ask.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace odziv::ask {

namespace {

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

void confirm(QWidget *parent, const QString &question, const QString &consequence, const QString &actionText,
             std::function<void()> act)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(), question,
                                QMessageBox::Cancel, parent);
    box->setObjectName(QStringLiteral("confirm"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(consequence);
    QPushButton *button = box->addButton(actionText, QMessageBox::DestructiveRole);
    button->setObjectName(QStringLiteral("act"));
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(
        button, &QPushButton::clicked, parent, [act = std::move(act)] { act(); }, Qt::QueuedConnection);
    box->open();
}

void name(QWidget *parent, const QString &title, const QString &label, const QString &proposal,
          const QString &actionText, std::function<QString(const QString &)> check,
          std::function<void(const QString &)> act)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("askName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    auto *caption = new QLabel(label, dialog);
    auto *field = new QLineEdit(proposal, dialog);
    caption->setBuddy(field);
    field->selectAll();
    auto *problem = new QLabel(dialog);
    problem->setWordWrap(true);
    QPalette palette = problem->palette();
    palette.setColor(QPalette::WindowText, Theme::foreground(Tone::Problem, Theme::isDark(palette)));
    problem->setPalette(palette);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *ok = buttons->addButton(actionText, QDialogButtonBox::AcceptRole);
    ok->setDefault(true);
    layout->addWidget(caption);
    layout->addWidget(field);
    layout->addWidget(problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    const auto update = [field, problem, ok, check = std::move(check)] {
        const QString typed = field->text().trimmed();
        const QString wrong = typed.isEmpty() ? QString() : check(typed);
        problem->setText(wrong);
        ok->setEnabled(!typed.isEmpty() && wrong.isEmpty());
    };
    QObject::connect(field, &QLineEdit::textChanged, dialog, update);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [field, act = std::move(act)] { act(field->text().trimmed()); });
    update();
    dialog->resize(420, dialog->sizeHint().height());
    dialog->open();
}

void fileToOpen(QWidget *parent, const QString &title, const QString &filter, std::function<void(const QString &)> act)
{
    QFileDialog *dialog = fileDialog(parent, title, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(act));
    dialog->open();
}

void filesToOpen(QWidget *parent, const QString &title, const QString &filter,
                 std::function<void(const QStringList &)> act)
{
    QFileDialog *dialog = fileDialog(parent, title, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(act));
    dialog->open();
}

void fileToSave(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                std::function<void(const QString &)> act)
{
    QFileDialog *dialog = fileDialog(parent, title, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(proposal).suffix());
    dialog->selectFile(proposal);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(act));
    dialog->open();
}

void folder(QWidget *parent, const QString &title, std::function<void(const QString &)> act)
{
    QFileDialog *dialog = fileDialog(parent, title, {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(act));
    dialog->open();
}

} // namespace odziv::ask
