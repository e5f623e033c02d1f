/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "cataloglabels.h"

#include "common/textfold.h"
#include "common/translate.h"

#include <QHash>

namespace odziv {

namespace {

QString translated(const QString &label)
{
    return tr(label.toUtf8().constData());
}

/// Words for a table, or a column, beside its label.
QString otherWords(const QString &name)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("receivable"), QT_TR_NOOP("debt debts owed arrears unpaid open balance")},
        {QStringLiteral("receivable.dueDate"), QT_TR_NOOP("deadline payable late")},
        {QStringLiteral("customer.kind"), QT_TR_NOOP("household company private business")},
        {QStringLiteral("customer.fictitious"), QT_TR_NOOP("test dummy")},
        {QStringLiteral("customer.createdAt"), QT_TR_NOOP("new since joined")},
        {QStringLiteral("customerAccount.status"), QT_TR_NOOP("active closed signed off registered")},
        {QStringLiteral("customerAccount.annualConsumptionKwh"), QT_TR_NOOP("usage use energy year")},
        {QStringLiteral("customerAccount.billDelivery"), QT_TR_NOOP("bill invoice paper electronic post")},
        {QStringLiteral("supplyPoint"), QT_TR_NOOP("meter metering point delivery point")},
        {QStringLiteral("supplyPoint.commodity"), QT_TR_NOOP("gas electricity power heat")},
        {QStringLiteral("contact.email"), QT_TR_NOOP("mail address")},
        {QStringLiteral("contact.mobile"), QT_TR_NOOP("phone telephone cell number sms")},
        {QStringLiteral("contact.phone"), QT_TR_NOOP("telephone number landline call")},
        {QStringLiteral("contact.gender"), QT_TR_NOOP("sex woman man salutation")},
        {QStringLiteral("contact.birthDate"), QT_TR_NOOP("birthday age born")},
        {QStringLiteral("eService"), QT_TR_NOOP("e-bill portal subscription electronic service")},
        {QStringLiteral("sentRecord"), QT_TR_NOOP("mailed mail campaign delivered answered contacted")},
    };
    const char *found = words.value(name);
    return found ? QLatin1Char(' ') + tr(found) : QString();
}

} // namespace

QString searchWords(const CatalogTable &table, const CatalogColumn &column)
{
    const QString reference = table.name + QLatin1Char('.') + column.name;
    const QStringList words{columnLabel(column),
                            column.localLabel,
                            column.aliases.join(QLatin1Char(' ')),
                            reference,
                            tableLabel(table),
                            table.localLabel,
                            otherWords(reference),
                            otherWords(table.name)};
    return foldText(words.join(QLatin1Char(' ')));
}

QString columnTypeText(ColumnType type)
{
    switch (type) {
    case ColumnType::Id:
        return tr("id");
    case ColumnType::Text:
        return tr("text");
    case ColumnType::Integer:
        return tr("whole number");
    case ColumnType::Money:
        return tr("amount of money");
    case ColumnType::Day:
        return tr("day");
    case ColumnType::Instant:
        return tr("day and time");
    case ColumnType::Boolean:
        return tr("yes or no");
    }
    return {};
}

QString tableLabel(const CatalogTable &table)
{
    return translated(table.label);
}

QString columnLabel(const CatalogColumn &column)
{
    return translated(column.label);
}

QString levelText(const QString &level)
{
    const CatalogTable *table = Catalog::builtIn().table(level);
    return table ? tableLabel(*table) : level;
}

QString columnLabel(const Catalog &catalog, const QString &reference)
{
    const auto found = catalog.column(reference);
    if (!found)
        return reference;
    return tr("%1: %2").arg(tableLabel(*found->table), columnLabel(*found->column));
}

QString columnHint(const CatalogTable &table, const CatalogColumn &column)
{
    return tr("%1.%2 (%3)\nTechnical name: %4.%5")
        .arg(table.localLabel, column.localLabel, columnTypeText(column.type), table.name, column.name);
}

} // namespace odziv
