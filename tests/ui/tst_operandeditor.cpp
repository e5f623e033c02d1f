/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "ui/segments/operandeditor.h"

#include <QLineEdit>
#include <QTest>

using namespace odziv;

class OperandEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedMoney_data();
    void typedMoney();
    void typedNumbers_data();
    void typedNumbers();
};

void OperandEditorTest::typedMoney_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("cents"); // negative: not to be understood

    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale bosnian(QLocale::Bosnian, QLocale::BosniaAndHerzegovina);
    QTest::newRow("English") << english << QStringLiteral("100.50") << qint64(10050);
    QTest::newRow("English, groups") << english << QStringLiteral("1,234,567.50") << qint64(123456750);
    QTest::newRow("English, a group of whole units") << english << QStringLiteral("1,234") << qint64(123400);
    QTest::newRow("English, the comma of others") << english << QStringLiteral("100,50") << qint64(-1);
    QTest::newRow("English, a comma and two digits at the end") << english << QStringLiteral("1,234,50") << qint64(-1);
    QTest::newRow("German") << german << QStringLiteral("100,50") << qint64(10050);
    QTest::newRow("German, groups") << german << QStringLiteral("1.234,50") << qint64(123450);
    QTest::newRow("German, as files have it") << german << QStringLiteral("100.50") << qint64(10050);
    QTest::newRow("Bosnian") << bosnian << QStringLiteral("100,50") << qint64(10050);
    QTest::newRow("Bosnian, as files have it") << bosnian << QStringLiteral("100.50") << qint64(10050);
}

/// A wrong reading is a hundred times as much, and other people.
void OperandEditorTest::typedMoney()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    QFETCH(qint64, cents);
    OperandEditor editor(locale, QDate(2026, 11, 22));
    CatalogColumn amount;
    amount.type = ColumnType::Money;
    editor.show(amount, Operator::Greater, {});
    qobject_cast<QLineEdit *>(editor.firstField())->setText(typed);
    const std::vector<Operand> operands = editor.operands();
    QCOMPARE(operands.size(), size_t(1));
    const auto *money = std::get_if<Money>(&operands.front());
    QCOMPARE(money ? money->cents() : qint64(-1), cents);
}

void OperandEditorTest::typedNumbers_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("number"); // negative: not to be understood

    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale slovak(QLocale::Slovak, QLocale::Slovakia);
    QTest::newRow("English, groups") << english << QStringLiteral("3,000") << qint64(3000);
    QTest::newRow("English, the point of others") << english << QStringLiteral("3.000") << qint64(-1);
    QTest::newRow("English, the comma of others") << english << QStringLiteral("30,5") << qint64(-1);
    QTest::newRow("English, a part") << english << QStringLiteral("30.5") << qint64(-1);
    QTest::newRow("German, groups") << german << QStringLiteral("3.000") << qint64(3000);
    QTest::newRow("German, the comma of others") << german << QStringLiteral("3,000") << qint64(-1);
    QTest::newRow("German, the point of others") << german << QStringLiteral("30.5") << qint64(-1);
    QTest::newRow("Slovak, groups") << slovak << QStringLiteral("3 000") << qint64(3000);
    QTest::newRow("plain") << slovak << QStringLiteral(" 3000 ") << qint64(3000);
    QTest::newRow("too large") << english << QStringLiteral("99999999999999999999") << qint64(-1);
}

void OperandEditorTest::typedNumbers()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    QFETCH(qint64, number);
    OperandEditor editor(locale, QDate(2026, 11, 22));
    CatalogColumn consumption;
    consumption.type = ColumnType::Integer;
    editor.show(consumption, Operator::Greater, {});
    qobject_cast<QLineEdit *>(editor.firstField())->setText(typed);
    const std::vector<Operand> operands = editor.operands();
    QCOMPARE(operands.size(), size_t(1));
    const auto *read = std::get_if<qint64>(&operands.front());
    QCOMPARE(read ? *read : qint64(-1), number);
}

QTEST_MAIN(OperandEditorTest)
#include "tst_operandeditor.moc"
