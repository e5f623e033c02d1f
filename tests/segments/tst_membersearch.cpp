/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segments/membersearch.h"

#include "support/temporaryworkspace.h"

#include <QTest>

using namespace odziv;

class MemberSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void refusesOtherTables();

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

void MemberSearchTest::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->execute(QStringLiteral(
        "INSERT INTO customer (id, number, name, kind, searchText) VALUES"
        " (1, 'K10', 'Šemsa Đurić', 'household', foldText('Šemsa Đurić K10')),"
        " (2, 'K11', '100 % Drvo', 'company', foldText('100 % Drvo K11'));"
        "INSERT INTO customerAccount (id, customerId, number, status) VALUES (11, 1, '3011-D-1', 'Aktivan'),"
        " (12, 1, '3011-D-12', 'Aktivan'), (21, 2, '3022-D-1', 'Aktivan');"
        "INSERT INTO contact (id, customerId, firstName, email, searchText) VALUES"
        " (7, 2, 'Boro', 'boro@drvo.example', foldText('Boro boro@drvo.example'));"
        "INSERT INTO sentRecord (id, campaignId, contactId, channel, status, at)"
        " VALUES (71, 1, 7, 'email', 'Poslano!', 0);"));
}

void MemberSearchTest::finds_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *level, const char *text, const char *expected, int most = 10) {
        QTest::newRow(name) << QString::fromLatin1(level) << QString::fromUtf8(text) << most
                            << QString::fromUtf8(expected);
    };
    row("number begins", "customerAccount", "3011-D-1", "3011-D-1 Šemsa Đurić|3011-D-12 Šemsa Đurić");
    row("name folded", "customerAccount", "semsa djuric", "");
    row("name as it is typed without marks", "customerAccount", "đuric", "3011-D-1 Šemsa Đurić|3011-D-12 Šemsa Đurić");
    row("number of the customer", "customerAccount", "k11", "3022-D-1 100 % Drvo");
    row("e-mail of a contact", "customerAccount", "boro@", "3022-D-1 100 % Drvo");
    row("wild cards are letters", "customer", "0 % d", "K11 100 % Drvo");
    row("nobody", "customer", "%_%", "");
    row("each once", "customer", "K1", "K10 Šemsa Đurić|K11 100 % Drvo");
    row("not more than asked", "customer", "K1", "K10 Šemsa Đurić", 1);
    row("a contact by id", "contact", "7", "7 100 % Drvo");
    row("a contact by name", "contact", "boro", "7 100 % Drvo");
    row("below a contact", "sentRecord", "boro", "71 100 % Drvo");
    row("blank", "customer", "  ", "");
}

void MemberSearchTest::finds()
{
    QFETCH(QString, level);
    QFETCH(QString, text);
    QFETCH(int, most);
    const auto found = findMembers(m_workspace->workspace(), level, text, most, {});
    QVERIFY2(found, found ? "" : qPrintable(found.error().message() + found.error().detail));
    QStringList lines;
    for (const FoundMember &member : *found)
        lines << member.number + QLatin1Char(' ') + member.customerName;
    QTEST(lines.join(QLatin1Char('|')), "expected");
}

void MemberSearchTest::refusesOtherTables()
{
    QVERIFY(!findMembers(m_workspace->workspace(), QStringLiteral("nowhere"), QStringLiteral("x"), 5, {}));
    QVERIFY(!findMembers(m_workspace->workspace(), QStringLiteral("street"), QStringLiteral("x"), 5, {}));
}

QTEST_GUILESS_MAIN(MemberSearchTest)
#include "tst_membersearch.moc"
