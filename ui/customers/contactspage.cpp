/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "contactspage.h"

#include "customers/contacttablemodel.h"
#include "customers/eservicetablemodel.h"
#include "customers/sentrecordtablemodel.h"
#include "ui/customers/contactrecord.h"
#include "ui/customers/recordwriter.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QUndoStack>

namespace odziv {

ContactsPage::ContactsPage(const UiContext &context, QWidget *parent)
    : RecordPage(context,
                 {tr("Contacts"), tr("Search name, e-mail, mobile"),
                  tr("Contacts appear here: the people whom campaigns write to. Import them, or add the first one."),
                  tr("Choose a contact to see and change it."), QStringLiteral("contact")},
                 new ContactTableModel(context.workspace, context.tableEnvironment()),
                 std::make_shared<ContactRecord>(), parent)
    , m_new(new QAction(icon(QStringLiteral("user-plus")), tr("New contact"), this))
    , m_delete(new QAction(icon(QStringLiteral("trash-2")), tr("Delete"), this))
    , m_openCustomer(new QAction(icon(QStringLiteral("users")), tr("Open customer"), this))
{
    const TableScope nothing = TableScope::nothing();
    RelatedLists *related = panel()->related();
    related->addList(QStringLiteral("eservices"), tr("E-services"), QStringLiteral("mail-check"),
                     tr("No e-service names this contact."),
                     new EServiceTableModel(context.workspace, context.tableEnvironment(), nothing),
                     QStringLiteral("eservices"));
    related->addList(QStringLiteral("sent"), tr("Sent"), QStringLiteral("send"),
                     tr("Nothing was sent to this contact."),
                     new SentRecordTableModel(context.workspace, context.tableEnvironment(), nothing));

    m_new->setShortcut(QKeySequence::New);
    m_delete->setShortcut(QKeySequence::Delete);
    connect(m_new, &QAction::triggered, this,
            [this] { startContact(shownValues().value(QStringLiteral("customerNumber")).toString()); });
    connect(m_delete, &QAction::triggered, this, &ContactsPage::deleteSelected);
    connect(m_openCustomer, &QAction::triggered, this, [this] {
        this->context().openPage(QStringLiteral("customers"), shownValues().value(QStringLiteral("customerId")));
    });
    table()->addRowAction(m_openCustomer);
    table()->addRowAction(m_delete);
    addAction(m_new);
    setPrimaryAction(m_new);
    table()->setEmptyText(
        tr("Contacts appear here: the people whom campaigns write to. Import them, or add the first one."),
        mayWrite() ? m_new : nullptr, QStringLiteral("contact"));
    connect(table(), &DataTableView::selectionChanged, this, &ContactsPage::updateActions);
    connect(table(), &DataTableView::currentIdChanged, this, &ContactsPage::updateActions);
    updateActions();
}

void ContactsPage::open(const QVariant &argument)
{
    if (argument.typeId() == QMetaType::QString)
        startContact(argument.toString());
    else
        RecordPage::open(argument);
}

void ContactsPage::startContact(const QString &customerNumber)
{
    RecordValues values{{QStringLiteral("signatory"), qint64(0)}};
    if (!customerNumber.isEmpty())
        values.insert(QStringLiteral("customerNumber"), customerNumber);
    startNew(values, tr("New contact"));
}

void ContactsPage::deleteSelected()
{
    const auto ids = table()->selectedIds();
    if (ids.empty())
        return;
    const int count = static_cast<int>(ids.size());
    const QString text = count == 1 ? tr("deletion of %1").arg(ContactRecord().heading(shownValues()))
                                    : tr("deletion of %n contacts", nullptr, count);
    auto *told = new QObject(this);
    connect(writer(), &RecordWriter::written, told, [this, told, count] {
        told->deleteLater();
        messageBar()->showMessage(MessageBar::Kind::Success, tr("%n contact(s) deleted.", nullptr, count), tr("Undo"),
                                  [this] { undoStack()->undo(); });
    });
    connect(writer(), &RecordWriter::failed, told, &QObject::deleteLater);
    writer()->remove(ids, text);
}

void ContactsPage::updateActions()
{
    const bool one = table()->currentId() != 0;
    const int count = table()->selectedCount();
    m_new->setEnabled(mayWrite());
    m_delete->setEnabled(mayWrite() && count > 0);
    m_delete->setText(count > 1 ? tr("Delete %n contacts", nullptr, count) : tr("Delete"));
    m_openCustomer->setEnabled(one);
}

QList<RecordPanel::Link> ContactsPage::links(const RecordValues &values) const
{
    return {{tr("Customer: %1").arg(values.value(QStringLiteral("customerName")).toString()), QStringLiteral("users"),
             QStringLiteral("customers"), values.value(QStringLiteral("customerId"))}};
}

TableScope ContactsPage::scopeOf(qint64 id) const
{
    return TableScope::contact(id);
}

} // namespace odziv
