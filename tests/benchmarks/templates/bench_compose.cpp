/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mime/messageid.h"
#include "templates/messagecomposer.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace odziv;

// How many messages one core renders and composes: 5 KB of HTML with 13 placeholders, its text part made from it, a
// picture of 20 KB (or none), one recipient after another.

namespace {

MessageTemplate example(int pictureBytes)
{
    MessageTemplate source;
    source.subject = QStringLiteral("{{contact.firstName|Poštovani}}, vaš e-račun za {{customerAccount.number}}");
    QString html = QStringLiteral("<!DOCTYPE html><html><head><title>E-račun</title></head><body><table width=\"600\">"
                                  "<tr><td><img src=\"cid:email@kampanja\" alt=\"E-račun\" width=\"600\"></td></tr>");
    for (int i = 0; i < 5; ++i) {
        html += QStringLiteral(
            "<tr><td style=\"padding:24px 32px 8px 32px; font-family:Arial,Helvetica,sans-serif; font-size:16px;\">\n"
            "<p style=\"margin:0 0 16px 0; color:#1d2730;\">{{contact.firstName|Poštovani}} {{contact.lastName}}, od "
            "ovog mjeseca račun "
            "za električnu energiju dobijate elektronskom poštom, istog dana kada nastane. Usluga je aktivna i ne "
            "morate "
            "ništa dodatno poduzimati; stari računi ostaju dostupni u vašem korisničkom profilu.</p>\n"
            "<p style=\"margin:0 0 16px 0;\">Za pitanja smo vam na raspolaganju: <a "
            "href=\"mailto:podrska@odziv.example\" "
            "style=\"color:#0b5cad;\">podrska@odziv.example</a> i telefonom 033 123 456, radnim danom od 8 do "
            "16.</p></td></tr>\n");
    }
    html += QStringLiteral(
        "<tr><td><ul>{{#customerAccounts}}<li>{{number}} ({{category}})</li>{{/customerAccounts}}</ul>"
        "<a href=\"https://odziv.example/racun?broj={{customerAccount.number}}\">Pregled</a> "
        "{{customer.name}}</td></tr>"
        "</table></body></html>");
    source.html = html;
    if (pictureBytes > 0) {
        QByteArray picture(pictureBytes, '\0');
        for (qsizetype i = 0; i < picture.size(); ++i)
            picture[i] = static_cast<char>(i * 31 + i / 7);
        source.images
            = {{QStringLiteral("email@kampanja"), QStringLiteral("slika.png"), QStringLiteral("image/png"), picture}};
    } else {
        source.html.replace(QStringLiteral("cid:email@kampanja"), QStringLiteral("https://odziv.example/slika.png"));
    }
    return source;
}

MergeData person(int number)
{
    MergeData data;
    data.tables[QStringLiteral("contact")] = {{QStringLiteral("firstName"), QStringLiteral("Šefika-%1").arg(number)},
                                              {QStringLiteral("lastName"), QStringLiteral("Hadžihasanović")}};
    data.tables[QStringLiteral("customer")] = {{QStringLiteral("name"), QStringLiteral("Petrović & sinovi d.o.o.")}};
    const MergeRow account = {{QStringLiteral("number"), QStringLiteral("3011-D-%1").arg(number)},
                              {QStringLiteral("category"), QStringLiteral("Domaćinstvo")}};
    data.tables[QStringLiteral("customerAccount")] = account;
    data.lists[QStringLiteral("customerAccounts")] = {account, account};
    return data;
}

void measure(const char *what, const MessageTemplate &source, int messages, QTextStream &out)
{
    MessageEnvelope envelope;
    envelope.from = {QStringLiteral("Elektrodistribucija Sarajevo"), QStringLiteral("kampanje@odziv.example")};
    const auto composer = MessageComposer::prepare(source, envelope);
    if (!composer)
        qFatal("%s", qPrintable(composer.error().message()));
    std::vector<MergeData> people;
    for (int i = 0; i < 1000; ++i)
        people.push_back(person(i));
    const QDateTime date(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    qsizetype bytes = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < messages; ++i) {
        const auto message
            = composer->compose(people[static_cast<size_t>(i % 1000)],
                                {QStringLiteral("Šefika Hadžihasanović"), QStringLiteral("a@odziv.example")},
                                messageIdFor("campaign", i, "odziv.example"), date);
        if (!message)
            qFatal("%s", qPrintable(message.error().message()));
        bytes += message->size();
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    out << QStringLiteral("%1: %2 messages/s, %3 us each, %4 bytes each (HTML source %5 bytes)\n")
               .arg(QLatin1String(what), -16)
               .arg(messages / seconds, 0, 'f', 0)
               .arg(seconds / messages * 1e6, 0, 'f', 1)
               .arg(bytes / messages)
               .arg(source.html.toUtf8().size());
}

} // namespace

int main(int argc, char *argv[])
{
    const int messages = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    QTextStream out(stdout);
    measure("no picture", example(0), messages, out);
    measure("20 KB picture", example(20 * 1024), messages, out);
    measure("41 KB picture", example(41 * 1024), messages, out);
    return 0;
}
