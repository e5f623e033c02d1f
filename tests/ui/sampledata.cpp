/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sampledata.h"

namespace odziv {

QString sampleCustomers(int count)
{
    QString sql;
    for (int i = 1; i <= count; ++i) {
        const QString number = QString::number(i);
        const QString status = i % 3 == 0   ? QStringLiteral("Odjavljen")
                               : i % 3 == 1 ? QStringLiteral("Aktivan")
                                            : QStringLiteral("Aktivan, prijavljen");
        const QString email = i % 4 == 0 ? QStringLiteral("NULL")
                              : i == 2   ? QStringLiteral("'ime1@primjer.example'")
                                         : QStringLiteral("'ime%1@primjer.example'").arg(i);
        sql += QStringLiteral("INSERT INTO customer (id, number, name, kind, branch, searchText)"
                              " VALUES (%1, 'K%1', 'Kupac %1', 'household', 'EDSA', foldText('Kupac %1 K%1'));")
                   .arg(number);
        sql += QStringLiteral(
                   "INSERT INTO customerAccount (id, customerId, number, status, category, annualConsumptionKwh)"
                   " VALUES (%1, %1, '3011-D-%2', '%3', 'Domaćinstvo', %4);")
                   .arg(number)
                   .arg(100000 + i)
                   .arg(status)
                   .arg(i * 100);
        sql += QStringLiteral("INSERT INTO contact (id, customerId, firstName, lastName, email, searchText)"
                              " VALUES (%1, %1, 'Šemsa%1', 'O''Trako', %2, foldText('Šemsa%1 O''Trako'));")
                   .arg(number, email);
        if (i <= count / 2)
            sql += QStringLiteral("INSERT INTO eService (customerAccountId, contactId, name, status)"
                                  " VALUES (%1, %1, 'e-racun', 'Aktivna');")
                       .arg(number);
    }
    return sql;
}

} // namespace odziv
