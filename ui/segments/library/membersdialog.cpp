/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "membersdialog.h"

#include "ui/segments/library/memberlistview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatableview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QVBoxLayout>

namespace odziv {

namespace {

const QString settingsGroup = QStringLiteral("members");

} // namespace

MembersDialog::MembersDialog(const UiContext &context, const QString &title, const QString &explanation,
                             const MemberList &list, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_level(list.level)
    , m_messages(new MessageBar(this))
    , m_list(new MemberListView(context, this))
{
    setObjectName(QStringLiteral("membersDialog"));
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::normal);
    if (!explanation.isEmpty()) {
        auto *about = new QLabel(explanation, this);
        about->setObjectName(QStringLiteral("explanation"));
        about->setTextFormat(Qt::PlainText);
        about->setWordWrap(true);
        layout->addWidget(about);
    }
    layout->addWidget(m_messages);
    layout->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &MemberListView::failed, m_messages, &MessageBar::showError);
    resize(960, 600);
    m_list->show(list, title);
    QSettings &settings = m_context.settings;
    settings.beginGroup(settingsGroup);
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    settings.beginGroup(m_level);
    m_list->table()->restoreState(settings);
    settings.endGroup();
    settings.endGroup();
    m_list->table()->view()->setFocus();
}

MembersDialog::~MembersDialog()
{
    QSettings &settings = m_context.settings;
    settings.beginGroup(settingsGroup);
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.beginGroup(m_level);
    m_list->table()->saveState(settings);
    settings.endGroup();
    settings.endGroup();
}

MembersDialog *MembersDialog::open(const UiContext &context, const QString &title, const QString &explanation,
                                   const MemberList &list, QWidget *parent)
{
    auto *dialog = new MembersDialog(context, title, explanation, list, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

MembersDialog *MembersDialog::open(const UiContext &context, const QString &title, const QString &explanation,
                                   const QString &level, std::vector<qint64> ids, QWidget *parent)
{
    MemberList list;
    list.level = level;
    list.ids = std::make_shared<const std::vector<qint64>>(std::move(ids));
    return open(context, title, explanation, list, parent);
}

} // namespace odziv
