/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "ui/widgets/dateparts.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QTest>

using namespace odziv;

class DatePartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedOver_data();
    void typedOver();
    void partsAreReplacedWhereClicked();
    void endLeadsToTheLastPart();

private:
    void show(QDateEdit *edit);
};

void DatePartsTest::show(QDateEdit *edit)
{
    selectWholeParts(edit);
    edit->show();
    QVERIFY(QTest::qWaitForWindowExposed(edit));
    edit->setFocus();
}

void DatePartsTest::typedOver_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("month first") << "M/d/yyyy"
                                 << "1/1/1965" << QDate(1965, 1, 1);
    QTest::newRow("full parts and separators") << "M/d/yyyy"
                                               << "12/31/1995" << QDate(1995, 12, 31);
    QTest::newRow("dots") << "d.M.yyyy"
                          << "1.1.1965" << QDate(1965, 1, 1);
    QTest::newRow("dots and spaces") << "d. M. yyyy"
                                     << "1. 12. 1965" << QDate(1965, 12, 1);
    QTest::newRow("dots for dots and spaces") << "d. M. yyyy"
                                              << "31.1.1965" << QDate(1965, 1, 31);
    QTest::newRow("digits alone") << "dd.MM.yyyy"
                                  << "01021965" << QDate(1965, 2, 1);
}

void DatePartsTest::typedOver()
{
    QFETCH(QString, format);
    QFETCH(QString, typed);
    QDateEdit edit(QDate(2026, 11, 28));
    edit.setDisplayFormat(format);
    show(&edit);
    QTest::keyClick(&edit, Qt::Key_Home);
    QTest::keyClicks(&edit, typed);
    QTest::keyClick(&edit, Qt::Key_Tab);
    QTEST(edit.date(), "day");
}

void DatePartsTest::partsAreReplacedWhereClicked()
{
    QDateEdit edit(QDate(2026, 11, 28));
    edit.setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    show(&edit);
    auto *line = edit.findChild<QLineEdit *>();
    const int monthAt = line->fontMetrics().horizontalAdvance(QStringLiteral("28.1"));
    QTest::mouseClick(line, Qt::LeftButton, {}, {monthAt, line->height() / 2});
    QCOMPARE(line->selectedText(), QStringLiteral("11"));
    QTest::keyClicks(&edit, QStringLiteral("03"));
    QCOMPARE(edit.date(), QDate(2026, 3, 28));
}

void DatePartsTest::endLeadsToTheLastPart()
{
    QDateEdit edit(QDate(2026, 11, 28));
    edit.setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    show(&edit);
    QTest::keyClick(&edit, Qt::Key_End);
    QTest::keyClicks(&edit, QStringLiteral("1999"));
    QCOMPARE(edit.date(), QDate(1999, 11, 28));
}

QTEST_MAIN(DatePartsTest)

#include "tst_dateparts.moc"
