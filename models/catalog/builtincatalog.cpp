/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "builtincatalog.h"

#include <QCoreApplication>

namespace odziv {

namespace {

/// English labels are marked here and translated where they are shown, in the context "odziv::Catalog".
#define LABEL(text) QT_TRANSLATE_NOOP("odziv::Catalog", text)

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

CatalogColumn column(const char *name, ColumnType type, const char *label, const char *localLabel,
                     const QStringList &aliases = {})
{
    CatalogColumn column;
    column.name = s(name);
    column.type = type;
    column.label = s(label);
    column.localLabel = s(localLabel);
    column.aliases = aliases;
    return column;
}

CatalogColumn required(CatalogColumn column)
{
    column.required = true;
    return column;
}

CatalogColumn folded(CatalogColumn column)
{
    column.comparison = TextComparison::Folded;
    return column;
}

CatalogColumn oneOf(CatalogColumn column, const QStringList &values)
{
    column.values = values;
    return column;
}

CatalogColumn id()
{
    return required(column("id", ColumnType::Id, LABEL("Id"), "Id"));
}

CatalogColumn reference(const char *name, const char *table, const char *label, const char *localLabel)
{
    CatalogColumn made = column(name, ColumnType::Id, label, localLabel);
    made.references = s(table);
    return made;
}

CatalogColumn text(const char *name, const char *label, const char *localLabel, const QStringList &aliases = {})
{
    return column(name, ColumnType::Text, label, localLabel, aliases);
}

QList<CatalogColumn> addressColumns(bool withStreet)
{
    QList<CatalogColumn> columns;
    if (withStreet) {
        columns << folded(text("street", LABEL("Street"), "Ulica"))
                << text("houseNumber", LABEL("House number"), "Kućni broj", {s("Broj kuće")});
    }
    columns << text("postcode", LABEL("Postcode"), "Poštanski broj", {s("PLZ"), s("PSČ")})
            << folded(text("place", LABEL("Place"), "Mjesto", {s("Grad"), s("Town"), s("Ort")}));
    if (withStreet)
        columns << folded(text("municipality", LABEL("Municipality"), "Općina", {s("Opština")}));
    return columns;
}

CatalogTable customerTable()
{
    CatalogTable table{s("customer"), s(LABEL("Customer")), s("Kupac"), {s("Klijent"), s("Kunde"), s("Kupci")}, {},
                       s("number")};
    table.columns = {
        id(),
        required(text("number", LABEL("Customer number"), "EPID", {s("Broj kupca"), s("Kundennummer")})),
        required(folded(text("name", LABEL("Name"), "Naziv", {s("Ime kupca"), s("NAME")}))),
        oneOf(required(text("kind", LABEL("Kind"), "Vrsta kupca", {s("Vrsta")})), {s("household"), s("company")}),
        text("class", LABEL("Class"), "Tip kupca", {s("Tip"), s("Klasa")}),
        text("branch", LABEL("Branch"), "Podružnica"),
        column("fictitious", ColumnType::Boolean, LABEL("Fictitious"), "Fiktivan"),
        text("language", LABEL("Language"), "Jezik"),
    };
    table.columns += addressColumns(true);
    table.columns << column("createdAt", ColumnType::Instant, LABEL("Created"), "Kreirano", {s("Kreiran")})
                  << column("changedAt", ColumnType::Instant, LABEL("Changed"), "Izmijenjeno", {s("Izmjenjeno")});
    return table;
}

CatalogTable customerAccountTable()
{
    return {s("customerAccount"),
            s(LABEL("Customer account")),
            s("Potrošač"),
            {s("Potrošači"), s("Anlagenkonto"), s("Account")},
            {id(), required(reference("customerId", "customer", LABEL("Customer id"), "Id kupca")),
             required(text("number", LABEL("Account number"), "Šifra potrošača", {s("Potrošač"), s("Broj potrošača")})),
             required(oneOf(text("status", LABEL("Status"), "Status", {s("Status potrošača")}),
                            {s("Aktivan"), s("Aktivan, prijavljen"), s("Privremeno prijavljen"), s("Odjavljen")})),
             text("category", LABEL("Category"), "Kategorija", {s("Kategorija potrošnje")}),
             text("supplyStatus", LABEL("Supply status"), "Status snabdijevanja", {s("Versorgungsstatus")}),
             reference("tariffPeriodId", "", LABEL("Tariff period"), "Tarifni period"),
             column("annualConsumptionKwh", ColumnType::Integer, LABEL("Annual consumption (kWh)"),
                    "Godišnja potrošnja (kWh)", {s("Godišnja potrošnja")}),
             text("billDelivery", LABEL("Bill delivery"), "Dostava računa", {s("Kanal dostave računa")}),
             column("createdAt", ColumnType::Instant, LABEL("Created"), "Kreirano", {s("Kreiran")})},
            s("number")};
}

CatalogTable supplyPointTable()
{
    CatalogTable table{
        s("supplyPoint"),
        s(LABEL("Supply point")),
        s("Mjerno mjesto"),
        {s("Mjerna mjesta"), s("Mjerna mesta"), s("Mjema mjesta"), s("Verbrauchsstelle"), s("odberné miesto")},
        {},
        s("number")};
    table.columns = {
        id(),
        required(reference("customerAccountId", "customerAccount", LABEL("Account id"), "Id potrošača")),
        required(text("number", LABEL("Supply point number"), "Šifra mjernog mjesta", {s("Broj mjernog mjesta")})),
        required(text("commodity", LABEL("Commodity"), "Energent")),
        text("distributionTerritory", LABEL("Distribution territory"), "Distributivno područje"),
        text("transformerStation", LABEL("Transformer station"), "Trafostanica"),
        text("meterNumber", LABEL("Meter number"), "Broj brojila"),
        column("active", ColumnType::Boolean, LABEL("Active"), "Aktivno"),
    };
    table.columns += addressColumns(true);
    return table;
}

CatalogTable contactTable()
{
    CatalogTable table{s("contact"), s(LABEL("Contact")), s("Kontakt"), {s("Kontakti"), s("Kontakt osoba")}, {}, {}};
    table.columns = {
        id(),
        required(reference("customerId", "customer", LABEL("Customer id"), "Id kupca")),
        folded(text("firstName", LABEL("First name"), "Ime", {s("Vorname"), s("Meno")})),
        folded(text("lastName", LABEL("Last name"), "Prezime", {s("Nachname"), s("Priezvisko")})),
        folded(text("email", LABEL("E-mail"), "E-mail", {s("Email"), s("E-pošta"), s("Mail")})),
        text("mobile", LABEL("Mobile"), "Mobitel", {s("Mobilni")}),
        text("phone", LABEL("Phone"), "Telefon", {s("Fiksni"), s("Kućni broj telefona")}),
        oneOf(text("gender", LABEL("Gender"), "Spol", {s("Pol")}), {s("female"), s("male")}),
        column("birthDate", ColumnType::Day, LABEL("Birth date"), "Datum rođenja"),
    };
    table.columns += addressColumns(false);
    table.columns << text("source", LABEL("Source"), "Izvor") << text("owner", LABEL("Owner"), "Vlasnik")
                  << column("signatory", ColumnType::Boolean, LABEL("Signatory"), "Potpisnik")
                  << column("createdAt", ColumnType::Instant, LABEL("Created"), "Kreirano", {s("Kreiran")})
                  << text("createdBy", LABEL("Created by"), "Kreirao")
                  << column("changedAt", ColumnType::Instant, LABEL("Changed"), "Izmijenjeno", {s("Izmjenjeno")})
                  << text("changedBy", LABEL("Changed by"), "Izmijenio", {s("Izmjenio")});
    return table;
}

CatalogTable eServiceTable()
{
    return {s("eService"),
            s(LABEL("E-service")),
            s("E-usluga"),
            {s("E-usluge"), s("eUsluga")},
            {id(), required(reference("customerAccountId", "customerAccount", LABEL("Account id"), "Id potrošača")),
             reference("supplyPointId", "supplyPoint", LABEL("Supply point id"), "Id mjernog mjesta"),
             reference("contactId", "contact", LABEL("Contact id"), "Id kontakta"),
             required(oneOf(text("name", LABEL("Service"), "Naziv usluge", {s("Usluga"), s("Naziv")}),
                            {s("e-racun"), s("e-planska"), s("e-uplatnica"), s("sms-stanje")})),
             required(oneOf(text("status", LABEL("Status"), "Status usluge", {s("Status")}),
                            {s("Aktivna"), s("Neaktivna")})),
             oneOf(text("registrationMethod", LABEL("Registration method"), "Način prijave", {s("Način registracije")}),
                   {s("CRM"), s("Web")}),
             column("paperCopy", ColumnType::Boolean, LABEL("Paper copy"), "Papirna kopija"),
             column("createdAt", ColumnType::Instant, LABEL("Created"), "Kreirano", {s("Kreiran")}),
             text("createdBy", LABEL("Created by"), "Kreirao"),
             column("changedAt", ColumnType::Instant, LABEL("Changed"), "Izmijenjeno", {s("Izmjenjeno")}),
             text("changedBy", LABEL("Changed by"), "Izmijenio", {s("Izmjenio")})},
            {}};
}

CatalogTable receivableTable()
{
    return {s("receivable"),
            s(LABEL("Receivable")),
            s("Kamata"),
            {s("Kamate"), s("Dug"), s("Potraživanje")},
            {id(), required(reference("customerAccountId", "customerAccount", LABEL("Account id"), "Id potrošača")),
             required(column("amount", ColumnType::Money, LABEL("Amount"), "Iznos", {s("Iznos duga")})),
             column("dueDate", ColumnType::Day, LABEL("Due date"), "Datum dospijeća", {s("Rok")}),
             text("roh", LABEL("ROH"), "roh"), text("vpt", LABEL("VPT"), "vpt")},
            {}};
}

CatalogTable sentRecordTable()
{
    return {s("sentRecord"),
            s(LABEL("Sent record")),
            s("Poslani zapis"),
            {s("Poslani zapisi"), s("CX_SENT_CAMP")},
            {id(), required(reference("campaignId", "", LABEL("Campaign id"), "Id kampanje")),
             reference("contactId", "contact", LABEL("Contact id"), "Id kontakta"),
             reference("customerAccountId", "customerAccount", LABEL("Account id"), "Id potrošača"),
             required(oneOf(text("channel", LABEL("Channel"), "Kanal"), {s("email"), s("sms"), s("call")})),
             folded(text("address", LABEL("Address"), "Adresa")), required(text("status", LABEL("Status"), "Status")),
             text("reply", LABEL("Reply"), "Odgovor"),
             required(column("at", ColumnType::Instant, LABEL("Sent"), "Vrijeme slanja", {s("Poslano")}))},
            {}};
}

CatalogTable codeList(const char *name, const char *label, const char *localLabel, const QStringList &aliases = {})
{
    return {s(name),
            s(label),
            s(localLabel),
            aliases,
            {required(text("code", LABEL("Code"), "Šifra")), required(folded(text("name", LABEL("Name"), "Naziv")))},
            s("code")};
}

#undef LABEL

} // namespace

QList<CatalogTable> builtInTables()
{
    return {
        customerTable(),
        customerAccountTable(),
        supplyPointTable(),
        contactTable(),
        eServiceTable(),
        receivableTable(),
        sentRecordTable(),
        codeList("street", QT_TRANSLATE_NOOP("odziv::Catalog", "Streets"), "Ulice"),
        codeList("place", QT_TRANSLATE_NOOP("odziv::Catalog", "Places"), "Mjesta"),
        codeList("supplyPointCode", QT_TRANSLATE_NOOP("odziv::Catalog", "Supply point codes"),
                 "Šifarnik mjernih mjesta"),
        codeList("customerClass", QT_TRANSLATE_NOOP("odziv::Catalog", "Customer classes"), "Klase kupaca"),
        codeList("billDeliveryChannel", QT_TRANSLATE_NOOP("odziv::Catalog", "Bill delivery channels"),
                 "Kanali dostave računa"),
        codeList("transformerStation", QT_TRANSLATE_NOOP("odziv::Catalog", "Transformer stations"), "Trafostanice"),
    };
}

QList<CatalogJoin> builtInJoins()
{
    return {
        {s("customer"), s("customerAccount"), s("customerId")},
        {s("customerAccount"), s("supplyPoint"), s("customerAccountId")},
        {s("customerAccount"), s("eService"), s("customerAccountId")},
        {s("customerAccount"), s("receivable"), s("customerAccountId")},
        {s("customer"), s("contact"), s("customerId")},
        {s("contact"), s("sentRecord"), s("contactId")},
    };
}

} // namespace odziv
