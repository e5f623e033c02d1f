/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "customers/contacttablemodel.h"
#include "customers/customeraccounttablemodel.h"
#include "customers/customertablemodel.h"
#include "customers/eservicetablemodel.h"
#include "customers/receivabletablemodel.h"
#include "customers/sentrecordtablemodel.h"
#include "customers/supplypointtablemodel.h"
#include "common/money.h"
#include "support/temporaryworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <optional>

using namespace odziv;

namespace {

const char *const seed = R"(
INSERT INTO customer (id, number, name, kind, branch, createdAt, searchText) VALUES
  (1, '100', 'Čolić Ana', 'household', 'EDSA', 1767222000000, foldText('Čolić Ana 100')),
  (2, '200', 'Cvitan d.o.o.', 'company', 'EDMO', 1767225600000, foldText('Cvitan d.o.o. 200')),
  (3, '300', 'Đurić Šefik', 'household', NULL, NULL, foldText('Đurić Šefik 300')),
  (4, '400', 'Dajić Edo', 'household', 'EDSA', 1767311999999, foldText('Dajić Edo 400')),
  (5, '500', 'Žuta kuća', 'company', 'EDZE', 1767312000000, foldText('Žuta kuća 500'));
INSERT INTO customerAccount (id, customerId, number, status, annualConsumptionKwh) VALUES
  (11, 1, '3011-D-1', 'Aktivan', 500), (12, 1, '3011-D-2', 'Odjavljen', 20), (13, 2, '3011-K-3', 'Aktivan', NULL);
INSERT INTO supplyPoint (id, customerAccountId, number, commodity) VALUES (51, 11, 'MM-1', 'electricity');
INSERT INTO contact (id, customerId, lastName, firstName, email, mobile, birthDate, searchText) VALUES
  (21, 1, 'Čolić', 'Ana', 'ana@a.example', '+38761123456', 100, foldText('Čolić Ana ana@a.example') || ' 38761123456'),
  (22, 2, 'Dajić', NULL, NULL, NULL, NULL, foldText('Dajić')),
  (23, 2, NULL, 'Bez prezimena', 'b@b.test', NULL, 200, foldText('Bez prezimena b@b.test'));
INSERT INTO eService (id, customerAccountId, contactId, supplyPointId, name, status) VALUES
  (31, 11, 21, 51, 'e-racun', 'Aktivna'), (32, 13, NULL, NULL, 'e-planska', 'Neaktivna');
INSERT INTO receivable (id, customerAccountId, amount, dueDate) VALUES (41, 11, 1250, 20000), (42, 11, 750, NULL), (43, 13, 100, 20100);
INSERT INTO sentRecord (id, campaignId, contactId, customerAccountId, channel, address, status, reply, at) VALUES
  (61, 9, 21, 11, 'email', 'ana@a.example', 'accepted', '250 ok', 1767222000000),
  (62, 9, NULL, 13, 'sms', '+38761', 'rejected', '550 no', 1767222000001);
)";

} // namespace

class TestRecordTableModels final : public QObject
{
    Q_OBJECT

private:
    static TableEnvironment environment()
    {
        TableEnvironment environment;
        environment.locale = QLocale(QLocale::Bosnian);
        environment.zone = QTimeZone("Europe/Sarajevo");
        return environment;
    }

    static std::vector<qint64> shown(const WindowedTableModel &model) { return *model.ids(); }

    static QString cell(const WindowedTableModel &model, int row, const char *column)
    {
        const QModelIndex index = model.index(row, model.columnOf(QLatin1String(column)));
        return QTest::qWaitFor([&] { return index.data(WindowedTableModel::LoadedRole).toBool(); }, 5000)
                   ? index.data().toString()
                   : QStringLiteral("never loaded");
    }

    using Ids = std::vector<qint64>;
    std::optional<TemporaryWorkspace> m_workspace;

private Q_SLOTS:
    void init()
    {
        m_workspace.emplace();
        m_workspace->execute(QString::fromUtf8(seed));
    }

    void everyTableKeepsTheRulesOfModels()
    {
        Workspace &workspace = m_workspace->workspace();
        CustomerTableModel customers(workspace, environment());
        CustomerAccountTableModel accounts(workspace, environment());
        ContactTableModel contacts(workspace, environment());
        EServiceTableModel services(workspace, environment());
        ReceivableTableModel receivables(workspace, environment());
        SentRecordTableModel sent(workspace, environment());
        SupplyPointTableModel points(workspace, environment());
        const std::pair<WindowedTableModel *, int> tables[]
            = {{&customers, 5},   {&accounts, 3}, {&contacts, 3}, {&services, 2},
               {&receivables, 3}, {&sent, 2},     {&points, 1}};
        for (const auto &[model, rows] : tables) {
            const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            QTRY_COMPARE(model->rowCount(), rows);
            QTRY_COMPARE(model->totalRows(), rows);
            QSet<QString> names;
            for (const TableColumn &column : model->columns()) {
                QVERIFY(!column.title.isEmpty());
                names << column.name;
            }
            QCOMPARE(names.size(), static_cast<qsizetype>(model->columns().size()));
            for (int column = 0; column < model->columnCount(); ++column) {
                model->sort(column, Qt::DescendingOrder);
                QTRY_VERIFY(!model->isLoading());
                QCOMPARE(model->rowCount(), rows);
                QVERIFY(QTest::qWaitFor(
                    [&] { return model->index(0, column).data(WindowedTableModel::LoadedRole).toBool(); }));
            }
        }
    }

    void wordsAreOrderedByTheLanguage()
    {
        CustomerTableModel model(m_workspace->workspace(), environment());
        model.sort(model.columnOf(QStringLiteral("name")), Qt::AscendingOrder);
        QTRY_COMPARE(shown(model), (Ids{2, 1, 4, 3, 5}));
        model.sort(model.columnOf(QStringLiteral("name")), Qt::DescendingOrder);
        QTRY_COMPARE(shown(model), (Ids{5, 3, 4, 1, 2}));
    }

    void labelsAreOrderedAsTheyAreShown()
    {
        CustomerTableModel model(m_workspace->workspace(), environment());
        model.sort(model.columnOf(QStringLiteral("kind")), Qt::AscendingOrder);
        QTRY_COMPARE(shown(model), (Ids{2, 5, 1, 3, 4}));
        QCOMPARE(cell(model, 0, "kind"), QStringLiteral("Company"));
    }

    void missingValuesComeLastInBothOrders()
    {
        CustomerAccountTableModel model(m_workspace->workspace(), environment());
        const int kwh = model.columnOf(QStringLiteral("annualConsumptionKwh"));
        model.sort(kwh, Qt::AscendingOrder);
        QTRY_COMPARE(shown(model), (Ids{12, 11, 13}));
        model.sort(kwh, Qt::DescendingOrder);
        QTRY_COMPARE(shown(model), (Ids{11, 12, 13}));
        ContactTableModel contacts(m_workspace->workspace(), environment());
        contacts.sort(contacts.columnOf(QStringLiteral("lastName")), Qt::DescendingOrder);
        QTRY_COMPARE(shown(contacts), (Ids{22, 21, 23}));
        contacts.sort(-1);
        QTRY_COMPARE(shown(contacts), (Ids{21, 22, 23}));
    }

    void searchFindsFoldedWordsInAnyOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Ids>("found");
        QTest::newRow("folded") << QStringLiteral("colic") << Ids{21};
        QTest::newRow("letters of the language") << QStringLiteral("ČOLIĆ") << Ids{21};
        QTest::newRow("two words") << QStringLiteral("ana colic") << Ids{21};
        QTest::newRow("both must occur") << QStringLiteral("ana dajic") << Ids{};
        QTest::newRow("mobile as written") << QStringLiteral("061 123-456") << Ids{21};
        QTest::newRow("e-mail") << QStringLiteral("b@b.te") << Ids{23};
        QTest::newRow("wildcards are letters") << QStringLiteral("%") << Ids{};
    }

    void searchFindsFoldedWordsInAnyOrder()
    {
        QFETCH(QString, typed);
        QFETCH(Ids, found);
        ContactTableModel model(m_workspace->workspace(), environment());
        QTRY_COMPARE(model.rowCount(), 3);
        model.setSearch(typed);
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(shown(model), found);
    }

    void searchReachesTheCustomerOfAnAccount()
    {
        CustomerAccountTableModel accounts(m_workspace->workspace(), environment());
        accounts.setSearch(QStringLiteral("colic 3011-d-2"));
        QTRY_COMPARE(shown(accounts), (Ids{12}));
        EServiceTableModel services(m_workspace->workspace(), environment());
        services.setSearch(QStringLiteral("cvitan"));
        QTRY_COMPARE(shown(services), (Ids{32}));
        services.setSearch(QStringLiteral("E-RACUN"));
        QTRY_COMPARE(shown(services), (Ids{31}));
    }

    void filtersByValuesAndByMissing()
    {
        CustomerTableModel model(m_workspace->workspace(), environment());
        const int branch = model.columnOf(QStringLiteral("branch"));
        model.setFilter({branch, {QStringLiteral("EDSA")}, {}, {}});
        QTRY_COMPARE(shown(model), (Ids{1, 4}));
        model.setFilter({branch, {QStringLiteral("EDSA"), QVariant()}, {}, {}});
        QTRY_COMPARE(shown(model), (Ids{1, 3, 4}));
        model.setFilter({model.columnOf(QStringLiteral("kind")), {QStringLiteral("company")}, {}, {}});
        QTRY_COMPARE(shown(model), (Ids{}));
        model.clearFilters();
        QTRY_COMPARE(model.rowCount(), 5);
    }

    void filtersInstantsByDaysOfTheZone()
    {
        // 1767222000000 is midnight of 1 January 2026 in Sarajevo, one hour before it is in UTC.
        CustomerTableModel model(m_workspace->workspace(), environment());
        const int created = model.columnOf(QStringLiteral("createdAt"));
        model.setFilter({created, {}, QDate(2026, 1, 1), QDate(2026, 1, 1)});
        QTRY_COMPARE(shown(model), (Ids{1, 2}));
        model.setFilter({created, {}, QDate(2026, 1, 2), {}});
        QTRY_COMPARE(shown(model), (Ids{4, 5}));
        QCOMPARE(cell(model, 0, "createdAt"), QStringLiteral("2. 1. 2026. 00:59"));
    }

    void filtersMoneyAndDaysByRange()
    {
        ReceivableTableModel model(m_workspace->workspace(), environment());
        model.setFilter({model.columnOf(QStringLiteral("amount")), {}, QVariant::fromValue(Money::fromCents(750)), {}});
        QTRY_COMPARE(shown(model), (Ids{41, 42}));
        model.clearFilters();
        model.setFilter({model.columnOf(QStringLiteral("dueDate")), {}, {}, QDate(1970, 1, 1).addDays(20000)});
        QTRY_COMPARE(shown(model), (Ids{41}));
        QCOMPARE(cell(model, 0, "amount"), QStringLiteral("12,50"));
    }

    void offersTheValuesOfAColumn()
    {
        const CustomerTableModel model(m_workspace->workspace(), environment());
        const auto all = model.source().values(model.columnOf(QStringLiteral("branch")), {}, {}, 10, {});
        QVERIFY(all);
        QCOMPARE(all->size(), size_t(4));
        QCOMPARE(all->front().value.toString(), QStringLiteral("EDSA"));
        QCOMPARE(all->front().count, 2);
        const auto some
            = model.source().values(model.columnOf(QStringLiteral("name")), QStringLiteral("zuta"), {}, 10, {});
        QVERIFY(some);
        QCOMPARE(some->size(), size_t(1));
        RowQuery narrowed;
        narrowed.filters.push_back({model.columnOf(QStringLiteral("kind")), {QStringLiteral("company")}, {}, {}});
        const auto left = model.source().values(model.columnOf(QStringLiteral("branch")), {}, narrowed, 10, {});
        QVERIFY(left);
        QCOMPARE(left->size(), size_t(2));
    }

    void sumsAndCancels()
    {
        const ReceivableTableModel model(m_workspace->workspace(), environment());
        const int amount = model.columnOf(QStringLiteral("amount"));
        const auto sum = model.source().sum(amount, {41, 42, 43}, {});
        QVERIFY(sum);
        QCOMPARE(*sum, 2100);
        const CancelFlag cancelled = CancelFlag::create();
        cancelled.set();
        const auto none = model.source().sum(amount, {41}, cancelled);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::Cancelled);
        // The thread's reader works again for whoever comes next.
        QVERIFY(model.source().totalRows({}));
    }

    void showsWhatBelongsToARecord()
    {
        Workspace &workspace = m_workspace->workspace();
        CustomerAccountTableModel accounts(workspace, environment(), TableScope::customer(1));
        QTRY_COMPARE(shown(accounts), (Ids{11, 12}));
        accounts.show(TableScope::customer(2));
        QTRY_COMPARE(shown(accounts), (Ids{13}));
        accounts.show(TableScope::nothing());
        QTRY_VERIFY(accounts.isReady() && accounts.rowCount() == 0);
        ReceivableTableModel owed(workspace, environment(), TableScope::customer(1));
        QTRY_COMPARE(shown(owed), (Ids{41, 42}));
        SentRecordTableModel sent(workspace, environment(), TableScope::customer(1));
        QTRY_COMPARE(shown(sent), (Ids{61}));
        sent.show(TableScope::campaign(9));
        QTRY_COMPARE(shown(sent), (Ids{61, 62}));
        EServiceTableModel services(workspace, environment(), TableScope::contact(21));
        QTRY_COMPARE(shown(services), (Ids{31}));
        QCOMPARE(cell(services, 0, "supplyPointNumber"), QStringLiteral("MM-1"));
        QCOMPARE(cell(services, 0, "contactName"), QStringLiteral("Ana Čolić"));
    }

    void followsCommittedChanges()
    {
        ContactTableModel model(m_workspace->workspace(), environment());
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, "place"), QString());
        m_workspace->execute(QStringLiteral("UPDATE contact SET place = 'Tuzla' WHERE id = 21;"
                                            "DELETE FROM contact WHERE id = 22"));
        QTRY_COMPARE(shown(model), (Ids{21, 23}));
        QTRY_COMPARE(cell(model, 0, "place"), QStringLiteral("Tuzla"));
        QTRY_COMPARE(model.totalRows(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRecordTableModels)

#include "tst_recordtablemodels.moc"
