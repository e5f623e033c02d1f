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

MembersDialog *openEmpty(const UiContext &context, const QString &title, QWidget *parent)
{
    auto *dialog = new MembersDialog(context, title, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

} // namespace

MembersDialog::MembersDialog(const UiContext &context, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_job(this, &context.slowReads)
    , m_messages(new MessageBar(this))
    , m_explanation(new QLabel(this))
    , m_list(new MemberListView(context, this))
{
    setObjectName(QStringLiteral("membersDialog"));
    setWindowTitle(title);
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->hide();
    m_list->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_explanation);
    layout->addWidget(m_messages);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons, 0, Qt::AlignBottom);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &MemberListView::failed, m_messages, &MessageBar::showError);
    resize(960, 600);
    m_context.settings.beginGroup(settingsGroup);
    restoreGeometry(m_context.settings.value(QStringLiteral("geometry")).toByteArray());
    m_context.settings.endGroup();
}

MembersDialog::~MembersDialog()
{
    m_context.settings.beginGroup(settingsGroup);
    m_context.settings.setValue(QStringLiteral("geometry"), saveGeometry());
    m_context.settings.endGroup();
    saveColumns();
}

void MembersDialog::saveColumns()
{
    if (m_level.isEmpty())
        return;
    QSettings &settings = m_context.settings;
    settings.beginGroup(settingsGroup + QLatin1Char('/') + m_level);
    m_list->table()->saveState(settings);
    settings.endGroup();
}

void MembersDialog::showMembers(const ExplainedMembers &members)
{
    saveColumns();
    m_level = members.list.level;
    m_explanation->setText(members.explanation);
    m_explanation->setVisible(!members.explanation.isEmpty());
    m_list->show(members.list, windowTitle());
    m_list->setVisible(true);
    QSettings &settings = m_context.settings;
    settings.beginGroup(settingsGroup + QLatin1Char('/') + m_level);
    m_list->table()->restoreState(settings);
    settings.endGroup();
    m_list->table()->view()->setFocus();
}

void MembersDialog::find(const Search &search)
{
    m_explanation->setText(tr("Looking for them…"));
    m_explanation->setVisible(true);
    m_job.start(search, [this](const Result<ExplainedMembers> &members) {
        m_explanation->hide();
        if (members)
            showMembers(*members);
        else
            m_messages->showError(members.error());
    });
}

MembersDialog *MembersDialog::open(const UiContext &context, const QString &title, const QString &explanation,
                                   const MemberList &list, QWidget *parent)
{
    MembersDialog *dialog = openEmpty(context, title, parent);
    dialog->showMembers({list, explanation});
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

MembersDialog *MembersDialog::open(const UiContext &context, const QString &title, const Search &search,
                                   QWidget *parent)
{
    MembersDialog *dialog = openEmpty(context, title, parent);
    dialog->find(search);
    return dialog;
}

} // namespace odziv
