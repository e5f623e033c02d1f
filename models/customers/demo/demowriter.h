/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/demo/bulkinsert.h"
#include "customers/demo/democalendar.h"
#include "customers/demo/demoeservices.h"
#include "customers/demo/demopeople.h"
#include "customers/demo/demoplan.h"
#include "customers/demo/demoquota.h"
#include "customers/demo/demosentlog.h"
#include "customers/demo/demototals.h"

#include <map>
#include <optional>
#include <vector>

namespace odziv {

class Connection;

/// Writes the rows of a demo, customer by customer with everything that belongs to each, so that memory does not
/// grow with the demo. The order of the calls of the random source is what makes a seed mean one demo: a change here
/// changes every demo.
class DemoWriter
{
public:
    DemoWriter(Connection &connection, const DemoPlan &plan, quint64 seed, const DemoCalendar &calendar);

    /// Prepares the statements and writes the code lists.
    Status begin();
    /// Writes the next customer; to be called plan.customers times. Failures show in status().
    void writeCustomer();
    /// The first failure of any statement.
    Status status() const;

    const DemoTotals &totals() const { return m_totals; }

private:
    struct Account
    {
        qint64 id = 0;
        qint64 firstSupplyPoint = 0;
        bool active = false;
        DemoEServices::Choice services;
    };
    struct CustomerInHand
    {
        qint64 id = 0;
        std::size_t kind = DemoPlan::Household;
        int branch = 0;
        const DemoPlace *place = nullptr;
        DemoPerson holder;
        bool capitals = false;
        bool municipality = false;
        bool hasEBill = false;
        QByteArray street;
        QByteArray houseNumber;
        QByteArray mailDomain; ///< of a company that has its own
        qint64 createdAt = 0;
    };
    /// The ways to reach one contact.
    struct Reach
    {
        bool email = false;
        bool mobile = false;
    };

    Status prepareInserts();
    void chooseKindAndBranch();
    void chooseAccounts();
    void writeCustomerRow();
    void writeAccounts();
    void writeAccountRow(const Account &account);
    void writeSupplyPoints(Account &account);
    void writeReceivables(const Account &account);
    void writeContacts();
    void writeContactRow(qint64 id, const DemoPerson &person, const QByteArray &email, const QByteArray &mobile,
                         qint64 createdAt, bool first);
    Reach chooseReach(bool emailWanted);
    QByteArray houseNumber();
    QByteArray accountNumber(char letter);

    Connection &m_connection;
    const DemoPlan &m_plan;
    const DemoCalendar &m_calendar;
    DemoRandom m_random;
    DemoWords m_words;
    DemoPlaces m_places;
    DemoPeople m_people;
    DemoTotals m_totals;

    std::optional<BulkInsert> m_customers;
    std::optional<BulkInsert> m_accounts;
    std::optional<BulkInsert> m_supplyPoints;
    std::optional<BulkInsert> m_receivables;
    std::optional<BulkInsert> m_contacts;
    std::optional<DemoEServices> m_eServices;
    std::optional<DemoSentLog> m_sentLog;

    qint64 m_customersLeft = 0;
    std::array<std::vector<qint64>, DemoPlan::Kinds> m_cellsLeft;
    std::array<std::vector<DemoShares>, DemoPlan::Kinds> m_accountShares;
    std::array<DemoQuota, DemoPlan::Kinds> m_withoutContact;
    std::array<DemoShares, DemoPlan::Kinds> m_contactShares;
    std::vector<qint64> m_reachLeft;
    DemoShares m_supplyPointShares;
    DemoQuota m_inDebt;
    DemoShares m_receivableShares;
    std::map<QByteArray, qint64> m_lastAccountNumber;
    qint64 m_lastCustomerNumber = 100'000;
    qint64 m_lastSupplyPointNumber = 10'000'000;

    CustomerInHand m_customer;
    std::vector<Account> m_customerAccounts;
    qint64 m_emailContact = 0;
    qint64 m_mobileContact = 0;
};

} // namespace odziv
