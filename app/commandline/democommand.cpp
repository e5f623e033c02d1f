/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "arguments.h"
#include "command.h"

#include "common/translate.h"
#include "customers/demo/demogenerator.h"

#include <QDir>
#include <QFileInfo>

#include <limits>

namespace odziv {

namespace {

QJsonObject toJson(const DemoTotals &totals, const QString &path)
{
    QJsonObject byBranch;
    const char *const branches[] = {"EDBI", "EDMO", "EDSA", "EDTZ", "EDZE"};
    for (std::size_t i = 0; i < totals.eBillByBranch.size(); ++i)
        byBranch.insert(QString::fromLatin1(branches[i]), totals.eBillByBranch[i]);
    return {{QStringLiteral("workspace"), QFileInfo(path).absoluteFilePath()},
            {QStringLiteral("customers"), totals.customers},
            {QStringLiteral("households"), totals.households},
            {QStringLiteral("companies"), totals.companies},
            {QStringLiteral("customerAccounts"), totals.customerAccounts},
            {QStringLiteral("supplyPoints"), totals.supplyPoints},
            {QStringLiteral("contacts"), totals.contacts},
            {QStringLiteral("contactsWithEmail"), totals.contactsWithEmail},
            {QStringLiteral("eServices"), totals.eServices},
            {QStringLiteral("activeEBill"), totals.activeEBill},
            {QStringLiteral("eBillByBranch"), byBranch},
            {QStringLiteral("eBillByRegistration"),
             QJsonObject{{QStringLiteral("CRM"), totals.eBillOverCrm}, {QStringLiteral("Web"), totals.eBillOverWeb}}},
            {QStringLiteral("activeEPaymentSlip"), totals.activeEPaymentSlip},
            {QStringLiteral("receivables"), totals.receivables},
            {QStringLiteral("sentRecords"), totals.sentRecords},
            {QStringLiteral("seconds"), totals.seconds}};
}

QString toText(const DemoTotals &totals, const QString &path)
{
    return tr("made the demo workspace %1 in %2 s\n"
              "%3 customers (%4 households, %5 companies), %6 accounts, %7 supply points\n"
              "%8 contacts, %9 with an e-mail address\n")
               .arg(QDir::toNativeSeparators(path))
               .arg(totals.seconds, 0, 'f', 1)
               .arg(totals.customers)
               .arg(totals.households)
               .arg(totals.companies)
               .arg(totals.customerAccounts)
               .arg(totals.supplyPoints)
               .arg(totals.contacts)
               .arg(totals.contactsWithEmail)
           + tr("%1 e-services: %2 active e-racun (%3 by CRM, %4 on the web), %5 active e-uplatnica\n"
                "%6 receivables, %7 sent records\n")
                 .arg(totals.eServices)
                 .arg(totals.activeEBill)
                 .arg(totals.eBillOverCrm)
                 .arg(totals.eBillOverWeb)
                 .arg(totals.activeEPaymentSlip)
                 .arg(totals.receivables)
                 .arg(totals.sentRecords);
}

Result<ExitCode> runDemo(const CommandContext &context)
{
    auto arguments = Arguments::parse(
        context.words(), {{QStringLiteral("WORKSPACE")}, {QStringLiteral("customers"), QStringLiteral("seed")}, {}});
    if (!arguments)
        return failure(arguments.error());
    DemoGenerator::Options options;
    const auto customers = arguments->integerOption(QStringLiteral("customers"), options.customers,
                                                    DemoGenerator::fewestCustomers, DemoGenerator::mostCustomers);
    if (!customers)
        return failure(customers.error());
    const auto seed = arguments->integerOption(QStringLiteral("seed"), 1, 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return failure(seed.error());
    options.customers = *customers;
    options.seed = static_cast<quint64>(*seed);
    const QString path = (*arguments)[QStringLiteral("WORKSPACE")];
    const auto totals = DemoGenerator(options, context.clock()).build(path, context.progress(tr("demo")));
    if (!totals)
        return failure(totals.error());
    context.printResult(toJson(*totals, path), toText(*totals, path));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> demoCommands()
{
    return {
        {QStringLiteral("demo"), {QStringLiteral("demo WORKSPACE [--customers N] [--seed S]")}, runDemo},
    };
}

} // namespace odziv
