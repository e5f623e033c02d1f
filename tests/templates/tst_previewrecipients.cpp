/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "support/temporaryworkspace.h"
#include "templates/previewrecipients.h"

#include <QTest>

using namespace odziv;

/// Finds people to look at a template with.
class TestPreviewRecipients final : public QObject
{
    Q_OBJECT

private:
    Connection &reader()
    {
        auto connection = (*m_workspace)->reader();
        if (!connection)
            qFatal("no reader");
        return **connection;
    }

    QMap<HardCase, qint64> hardCases(const PreviewAudience &audience)
    {
        const auto found = PreviewRecipients::hardCases(reader(), audience, {});
        if (!found)
            qFatal("%s", qPrintable(found.error().message()));
        QMap<HardCase, qint64> ids;
        for (const HardCaseRecipient &hard : *found)
            ids.insert(hard.kind, hard.recipient.key.contactId);
        return ids;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_workspace->execute(QStringLiteral(
            "INSERT INTO customer (id, number, name, kind, searchText) VALUES (1, 'K-1', 'Prvi', 'household', 'x'),"
            " (2, 'K-2', 'Firma \"Drina\" d.o.o.', 'company', 'x'), (3, 'K-3', 'Treći', 'household', 'x');"
            "INSERT INTO customerAccount (id, customerId, number, status) VALUES (11, 1, 'A-11', 'Aktivan'),"
            " (21, 2, 'A-21', 'Aktivan'), (31, 3, 'A-31', 'Aktivan'), (32, 3, 'A-32', 'Aktivan');"
            "INSERT INTO supplyPoint (id, customerAccountId, number, commodity) VALUES (111, 11, 'M-1', 'electricity'),"
            " (112, 11, 'M-2', 'electricity'), (113, 11, 'M-3', 'electricity');"
            "INSERT INTO contact (id, customerId, firstName, lastName, email, createdAt, searchText) VALUES"
            " (1, 1, 'Ana', 'Lee', 'ana@odziv.example', 500, 'lee ana ana@odziv.example'),"
            " (2, 1, 'Đulaga \"Džo\"', 'O''Trako-Šabić', 'dzo@odziv.example', 400, 'o''trako-sabic dulaga \"dzo\"'),"
            " (4, 2, NULL, 'Direktor', 'firma@odziv.example', 300, 'direktor firma@odziv.example'),"
            " (7, 3, 'Иван', 'Петровић', 'ivan@odziv.example', 200, 'ivan'),"
            " (8, 3, 'Bez', 'Adrese adrese adrese adrese adrese', NULL, 100, 'adrese bez');"));
    }

    void searchesByWordsInAnyOrder()
    {
        const auto found = PreviewRecipients::search(reader(), QStringLiteral(" Ana LEE "), 5);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().name, QStringLiteral("Ana Lee"));
        QCOMPARE(found->first().address, QStringLiteral("ana@odziv.example"));
        QCOMPARE(PreviewRecipients::search(reader(), QStringLiteral("šabić"), 5)->first().key.contactId, 2);
        QVERIFY(PreviewRecipients::search(reader(), QStringLiteral("%"), 5)->isEmpty());
        QVERIFY(PreviewRecipients::search(reader(), QString(), 5)->isEmpty());
        QCOMPARE(PreviewRecipients::search(reader(), QStringLiteral("odziv"), 1)->size(), 1);
    }

    void findsNeighboursOverGaps()
    {
        QCOMPARE(*PreviewRecipients::neighbour(reader(), 2, 1), 4);
        QCOMPARE(*PreviewRecipients::neighbour(reader(), 7, -1), 4);
        QCOMPARE(*PreviewRecipients::neighbour(reader(), 1, -1), 0);
        QCOMPARE(*PreviewRecipients::neighbour(reader(), 8, 1), 0);
    }

    void findsHardCasesOfEverybody()
    {
        const QMap<HardCase, qint64> found = hardCases({});
        QCOMPARE(found.value(HardCase::LongestName), 2); // contact 8 has no address
        QCOMPARE(found.value(HardCase::NoFirstName), 4);
        QCOMPARE(found.value(HardCase::Quotes), 2);
        QCOMPARE(found.value(HardCase::LocalLetters), 2);
        QCOMPARE(found.value(HardCase::OtherAlphabet), 7);
        QCOMPARE(found.value(HardCase::MostAccounts), 7);
        QCOMPARE(found.value(HardCase::MostSupplyPoints), 1);
        QCOMPARE(found.value(HardCase::OldestRecord), 7);
    }

    void findsHardCasesOfMembers_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<qint64>("member");
        QTest::addColumn<qint64>("longest");
        QTest::newRow("customer") << QStringLiteral("customer") << qint64(2) << qint64(4);
        QTest::newRow("account") << QStringLiteral("customerAccount") << qint64(31) << qint64(7);
        QTest::newRow("supply point") << QStringLiteral("supplyPoint") << qint64(112) << qint64(2);
        QTest::newRow("contact") << QStringLiteral("contact") << qint64(1) << qint64(1);
    }

    void findsHardCasesOfMembers()
    {
        QFETCH(QString, level);
        QFETCH(qint64, member);
        QFETCH(qint64, longest);
        QCOMPARE(hardCases({level, {member}}).value(HardCase::LongestName), longest);
    }

    void nobodyHasNoHardCases()
    {
        QVERIFY(hardCases({QStringLiteral("customer"), {}}).isEmpty());
        const CancelFlag cancelled = CancelFlag::create();
        cancelled.set();
        const auto stopped = PreviewRecipients::hardCases(reader(), {}, cancelled);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void findsMissingFields_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<std::vector<qint64>>("members");
        QTest::addColumn<QStringList>("found");
        using Ids = std::vector<qint64>;
        QTest::newRow("everybody") << QString() << Ids()
                                   << QStringList{QStringLiteral("contact.firstName: 4"),
                                                  QStringLiteral("contact.mobile: 1 2 4 7"),
                                                  QStringLiteral("customerAccount.category: 1 2 4 7")};
        QTest::newRow("accounts") << QStringLiteral("customerAccount") << Ids{21, 31}
                                  << QStringList{QStringLiteral("contact.firstName: 4"),
                                                 QStringLiteral("contact.mobile: 4 7"),
                                                 QStringLiteral("customerAccount.category: 4 7")};
        QTest::newRow("contact") << QStringLiteral("contact") << Ids{1}
                                 << QStringList{QStringLiteral("contact.mobile: 1"),
                                                QStringLiteral("customerAccount.category: 1")};
        QTest::newRow("nobody") << QStringLiteral("contact") << Ids() << QStringList();
    }

    void findsMissingFields()
    {
        QFETCH(QString, level);
        QFETCH(std::vector<qint64>, members);
        const auto found = PreviewRecipients::missingFields(
            reader(), {level, members},
            {QStringLiteral("contact.firstName"), QStringLiteral("contact.lastName"), QStringLiteral("contact.mobile"),
             QStringLiteral("customer.name"), QStringLiteral("customerAccount.category"),
             QStringLiteral("contact.salutation"), QStringLiteral("sender.name")},
            {});
        QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
        QStringList lines;
        for (const MissingField &field : *found) {
            QString line = field.field + u':';
            for (const qint64 contact : field.contacts)
                line += u' ' + QString::number(contact);
            lines << line;
        }
        QTEST(lines, "found");
        const CancelFlag cancelled = CancelFlag::create();
        cancelled.set();
        QVERIFY(!PreviewRecipients::missingFields(reader(), {}, {QStringLiteral("contact.mobile")}, cancelled));
    }

    void leadsFromAnyRowToAPerson()
    {
        QCOMPARE(mergeKeyOf(reader(), QStringLiteral("contact"), 2)->customerId, 1);
        QCOMPARE(mergeKeyOf(reader(), QStringLiteral("customer"), 3)->customerAccountIds.size(), size_t(2));
        const auto point = mergeKeyOf(reader(), QStringLiteral("supplyPoint"), 111);
        QVERIFY(point);
        QCOMPARE(point->customerAccountId, 11);
        QCOMPARE(point->contactId, 1);
        QCOMPARE(mergeKeyOf(reader(), QStringLiteral("contact"), 99).error().code, ErrorCode::NotFound);
        QCOMPARE(mergeKeyOf(reader(), QStringLiteral("street"), 1).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestPreviewRecipients)
#include "tst_previewrecipients.moc"
