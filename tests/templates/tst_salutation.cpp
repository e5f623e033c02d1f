/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "templates/compiledtemplate.h"
#include "templates/salutation.h"
#include "templates/valueformat.h"

#include <QDate>
#include <QTest>

using namespace odziv;

using Gender = Addressee::Gender;

/// People are addressed as letters in their language do, and values written in the form that is asked for.
class TestSalutation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Gender>("gender");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("opening");
        const auto row
            = [](const char *language, Gender gender, const char *first, const char *last, const char *opening) {
                  QTest::addRow("%s: %s", language, opening)
                      << QString::fromUtf8(language) << gender << QString::fromUtf8(first) << QString::fromUtf8(last)
                      << QString::fromUtf8(opening);
              };
        row("bs", Gender::Male, "Amir", "Petrović", "Poštovani gospodine Petroviću");
        row("bs", Gender::Female, "Amra", "Petrović", "Poštovana gospođo Petrović");
        row("bs", Gender::Male, "Đulaga \"Džo\"", "O'Trako-Šabić", "Poštovani gospodine O'Trako-Šabiću");
        row("bs", Gender::Male, "Ivan", "Horvat", "Poštovani gospodine Horvate");
        row("bs", Gender::Male, "Ivan", "Novak", "Poštovani gospodine Novak");
        row("bs", Gender::Male, "Meho", "PUZIĆ", "Poštovani gospodine PUZIĆU");
        row("bs", Gender::Unknown, "Amra", "Hodžić", "Poštovani");
        row("bs", Gender::Male, "Amir", "", "Poštovani");
        row("bs", Gender::Male, "Иван", "Петровић", "Poštovani gospodine Петровић");
        row("hr", Gender::Male, "Ivo", "Sanader", "Poštovani gospodine Sanadere");
        row("sr", Gender::Male, "Ivo", "Andrić", "Poštovani gospodine Andriću");
        row("de", Gender::Male, "Jörg", "Müller", "Sehr geehrter Herr Müller");
        row("de", Gender::Female, "Eva", "Müller", "Sehr geehrte Frau Müller");
        row("de", Gender::Unknown, "Kim", "Müller", "Guten Tag Kim Müller");
        row("de", Gender::Unknown, "", "", "Sehr geehrte Damen und Herren");
        row("sk", Gender::Male, "Ján", "Novák", "Vážený pán Novák");
        row("sk", Gender::Female, "Jana", "Nováková", "Vážená pani Nováková");
        row("sk", Gender::Unknown, "Jana", "Nováková", "Vážený zákazník");
        row("en", Gender::Female, "Ann", "Smith", "Dear Ms Smith");
        row("en", Gender::Unknown, "Ann", "Smith", "Dear Ann Smith");
    }

    void opens()
    {
        QFETCH(QString, language);
        QFETCH(Gender, gender);
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(QString, opening);
        QCOMPARE(Salutation::opening({first, last, gender}, QLocale(language)), opening);
    }

    void calls_data()
    {
        QTest::addColumn<Gender>("gender");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("called");
        const auto row = [](Gender gender, const char *name, const char *called) {
            QTest::addRow("%s", name) << gender << QString::fromUtf8(name) << QString::fromUtf8(called);
        };
        row(Gender::Male, "Amir", "Amire");
        row(Gender::Male, "Miloš", "Milošu");
        row(Gender::Male, "Andrej", "Andreju");
        row(Gender::Male, "Petar", "Petre");
        row(Gender::Male, "Aleksandar", "Aleksandre");
        row(Gender::Male, "Mustafa", "Mustafa");
        row(Gender::Male, "Marko", "Marko");
        row(Gender::Male, "Tarik", "Tarik");
        row(Gender::Female, "Danica", "Danice");
        row(Gender::Female, "Amra", "Amra");
        row(Gender::Female, "Ines", "Ines");
        row(Gender::Unknown, "Amir", "Amir");
        row(Gender::Male, "", "");
    }

    void calls()
    {
        QFETCH(Gender, gender);
        QFETCH(QString, name);
        QFETCH(QString, called);
        QCOMPARE(Salutation::calledFirstName({name, {}, gender}, QLocale(QLocale::Bosnian)), called);
    }

    /// "Oslovljavanje" "Prezime": the blank between two placeholders goes with the one that is empty.
    void closesTheGap()
    {
        MessageTemplate source;
        source.kind = MessageTemplate::Kind::Standard;
        source.subject = QStringLiteral("S");
        source.text = QStringLiteral("Poštovani {{Kontakt.Oslovljavanje}} {{contact.lastNameCalled}}, zdravo");
        const auto compiled = CompiledTemplate::compile(source);
        QVERIFY(compiled);
        MergeData data;
        QCOMPARE(compiled->render(data).text, QStringLiteral("Poštovani, zdravo"));
        data.tables[QStringLiteral("contact")] = {{QStringLiteral("lastNameCalled"), QStringLiteral("Petroviću")}};
        QCOMPARE(compiled->render(data).text, QStringLiteral("Poštovani Petroviću, zdravo"));
        data.tables[QStringLiteral("contact")].insert(QStringLiteral("title"), QStringLiteral("gospodine"));
        QCOMPARE(compiled->render(data).text, QStringLiteral("Poštovani gospodine Petroviću, zdravo"));
    }

    void formats_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<ColumnType>("type");
        QTest::addColumn<QString>("language");
        QTest::addColumn<ValueFormat>("format");
        QTest::addColumn<QString>("written");
        const QVariant day = QDate(2026, 11, 22);
        const QString money = QStringLiteral("1234.56");
        const auto row = [](const QVariant &value, ColumnType type, const char *language, ValueFormat format,
                            const char *written) {
            QTest::addRow("%s: %s", language, written)
                << value << type << QString::fromUtf8(language) << format << QString::fromUtf8(written);
        };
        row(day, ColumnType::Day, "bs", ValueFormat::Usual, "22.11.2026.");
        row(day, ColumnType::Day, "bs", ValueFormat::Long, "22. novembar 2026.");
        row(day, ColumnType::Day, "de", ValueFormat::Long, "22. November 2026");
        row(day, ColumnType::Day, "sk", ValueFormat::Long, "22. novembra 2026");
        row(day, ColumnType::Day, "en", ValueFormat::Long, "22 November 2026");
        row(day, ColumnType::Day, "sk", ValueFormat::Month, "november 2026");
        row(day, ColumnType::Day, "de", ValueFormat::Weekday, "Sonntag");
        row(day, ColumnType::Day, "de", ValueFormat::Year, "2026");
        row(day, ColumnType::Day, "de", ValueFormat::Iso, "2026-11-22");
        row(money, ColumnType::Money, "bs", ValueFormat::Currency, "1.234,56\u00a0KM");
        row(money, ColumnType::Money, "en", ValueFormat::Currency, "1,234.56\u00a0KM");
        row(money, ColumnType::Money, "de", ValueFormat::Whole, "1.235");
        row(qint64(4200), ColumnType::Integer, "de", ValueFormat::Plain, "4200");
        row(QStringLiteral("HODŽIĆ-begić"), ColumnType::Text, "bs", ValueFormat::Capitals, "Hodžić-Begić");
        row(QStringLiteral("hodžić"), ColumnType::Text, "bs", ValueFormat::Upper, "HODŽIĆ");
        row(QStringLiteral("HODŽIĆ"), ColumnType::Text, "bs", ValueFormat::Lower, "hodžić");
        row(QVariant(), ColumnType::Day, "bs", ValueFormat::Long, "");
    }

    void formats()
    {
        QFETCH(QVariant, value);
        QFETCH(ColumnType, type);
        QFETCH(QString, language);
        QFETCH(ValueFormat, format);
        QFETCH(QString, written);
        QCOMPARE(
            formatValue(value, type, messageLocale(language, defaultMessageLocale()), format, QStringLiteral("KM")),
            written);
    }

    void readsFormatsInTemplates()
    {
        MessageTemplate source;
        source.kind = MessageTemplate::Kind::Standard;
        source.subject = QStringLiteral("{{customer.createdAt:year|ove godine}} {{contact.lastName:upper}}");
        source.text = QStringLiteral("x");
        const auto compiled = CompiledTemplate::compile(source);
        QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().message()));
        MergeData data;
        data.tables[QStringLiteral("contact")] = {{QStringLiteral("lastName"), QStringLiteral("Šabić")}};
        QCOMPARE(compiled->render(data).subject, QStringLiteral("ove godine ŠABIĆ"));
        data.tables[QStringLiteral("customer")] = {{QStringLiteral("createdAt"), QDateTime(QDate(2020, 1, 2), {})}};
        QCOMPARE(compiled->render(data).subject, QStringLiteral("2020 ŠABIĆ"));
        source.subject = QStringLiteral("{{contact.lastName:long}}");
        const auto wrong = CompiledTemplate::compile(source);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().text.contains(QStringLiteral("capitals")));
    }
};

QTEST_GUILESS_MAIN(TestSalutation)
#include "tst_salutation.moc"
