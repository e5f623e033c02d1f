/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mime/messageid.h"
#include "templates/messagecomposer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#ifdef ODZIV_HAS_GMIME
#include "gmimecomposer.h"
#endif

using namespace odziv;

// How many messages one core renders and composes a second: 5 KB of HTML with 20 placeholders, the text part made from
// it, a picture of 20 KB, without and with an attachment of 200 KB. GMime and Python's email package make the same
// messages of texts that are already rendered; all take turns in one run.

namespace {

constexpr int rounds = 7;
constexpr int people = 1000;

QByteArray noise(int bytes)
{
    QByteArray data(bytes, '\0');
    for (qsizetype i = 0; i < data.size(); ++i)
        data[i] = static_cast<char>(i * 31 + i / 7);
    return data;
}

MessageTemplate example(int pictureBytes, int attachmentBytes)
{
    MessageTemplate source;
    source.subject = QStringLiteral("{{contact.firstName|Poštovani}}, vaš e-račun za {{customerAccount.number}}");
    QString html = QStringLiteral("<!DOCTYPE html><html><head><title>E-račun</title></head><body><table width=\"600\">"
                                  "<tr><td><img src=\"cid:email@kampanja\" alt=\"E-račun\" width=\"600\"></td></tr>");
    for (int i = 0; i < 7; ++i) {
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
    source.images = {{QStringLiteral("email@kampanja"), QStringLiteral("slika.png"), QStringLiteral("image/png"),
                      noise(pictureBytes)}};
    if (attachmentBytes > 0)
        source.attachments
            = {{{}, QStringLiteral("Cjenovnik.pdf"), QStringLiteral("application/pdf"), noise(attachmentBytes)}};
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

MessageEnvelope envelope()
{
    MessageEnvelope made;
    made.from = {QStringLiteral("Elektrodistribucija Sarajevo"), QStringLiteral("kampanje@odziv.example")};
    return made;
}

/// The messages per second of one composer, round by round.
class Figures
{
public:
    explicit Figures(QString name)
        : m_name(std::move(name))
    {}

    void add(int messages, double seconds) { m_perSecond.push_back(messages / seconds); }
    double median() const { return sorted()[m_perSecond.size() / 2]; }
    QString text(qint64 bytes) const
    {
        const std::vector<double> all = sorted();
        return QStringLiteral("  %1 %2/s   (%3 to %4)   %5 us each   %6 bytes each\n")
            .arg(m_name, -34)
            .arg(median(), 8, 'f', 0)
            .arg(all.front(), 0, 'f', 0)
            .arg(all.back(), 0, 'f', 0)
            .arg(1e6 / median(), 0, 'f', 1)
            .arg(bytes);
    }

private:
    std::vector<double> sorted() const
    {
        std::vector<double> all = m_perSecond;
        std::sort(all.begin(), all.end());
        return all;
    }

    QString m_name;
    std::vector<double> m_perSecond;
};

/// Seconds of the processor.
double secondsOf(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

class Odziv
{
public:
    explicit Odziv(const MessageTemplate &source)
        : m_composer(prepare(source))
    {
        for (int i = 0; i < people; ++i)
            m_people.push_back(person(i));
    }

    /// `joined`: each message is copied into one array besides.
    qint64 run(int messages, bool joined) const
    {
        const QDateTime date(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        qint64 size = 0;
        for (int i = 0; i < messages; ++i) {
            const auto message
                = m_composer.compose(m_people[static_cast<size_t>(i % people)],
                                     {QStringLiteral("Šefika Hadžihasanović"), QStringLiteral("a@odziv.example")},
                                     messageIdFor("campaign", i, "odziv.example"), date);
            if (!message)
                qFatal("%s", qPrintable(message.error().message()));
            size = joined ? message->whole().size() : message->size();
        }
        return size;
    }

private:
    static MessageComposer prepare(const MessageTemplate &source)
    {
        const auto composer = MessageComposer::prepare(source, envelope());
        if (!composer)
            qFatal("%s", qPrintable(composer.error().message()));
        return *composer;
    }

    MessageComposer m_composer;
    std::vector<MergeData> m_people;
};

std::vector<RenderedMessage> rendered(const MessageTemplate &source)
{
    const auto compiled = CompiledTemplate::compile(source);
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().message()));
    std::vector<RenderedMessage> messages;
    for (int i = 0; i < people; ++i)
        messages.push_back(compiled->render(person(i)));
    return messages;
}

/// compose.py, waiting for its turns.
class Python
{
public:
    Python(const MessageTemplate &source, const std::vector<RenderedMessage> &messages)
    {
        QJsonArray files;
        for (const auto *list : {&source.images, &source.attachments}) {
            for (const MessageFile &file : *list)
                files.append(QJsonObject{{QStringLiteral("type"), file.contentType},
                                         {QStringLiteral("name"), file.fileName},
                                         {QStringLiteral("cid"), file.contentId},
                                         {QStringLiteral("data"), QString::fromLatin1(file.data.toBase64())}});
        }
        QJsonArray persons;
        for (const RenderedMessage &message : messages)
            persons.append(QJsonObject{{QStringLiteral("subject"), message.subject},
                                       {QStringLiteral("html"), message.html},
                                       {QStringLiteral("text"), message.text}});
        QFile work(m_folder.filePath(QStringLiteral("work.json")));
        if (!work.open(QIODevice::WriteOnly))
            qFatal("cannot write the work of compose.py");
        work.write(QJsonDocument({{QStringLiteral("files"), files}, {QStringLiteral("people"), persons}}).toJson());
        work.close();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"),
                        {QStringLiteral(ODZIV_BENCHMARK_DIR "/compose.py"), work.fileName()});
    }

    ~Python()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    bool isThere() { return m_process.waitForStarted(); }
    /// Seconds, and the octets of the last message.
    std::pair<double, qint64> run(int messages)
    {
        m_process.write(QByteArray::number(messages) + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60000))
                qFatal("compose.py gives no answer");
        }
        const QList<QByteArray> answer = m_process.readLine().trimmed().split(' ');
        return {answer.value(0).toDouble(), answer.value(1).toLongLong()};
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

#ifdef ODZIV_HAS_GMIME
std::vector<GMimeComposer::File> filesForGMime(const MessageTemplate &source)
{
    std::vector<GMimeComposer::File> files;
    for (const auto *list : {&source.images, &source.attachments}) {
        for (const MessageFile &file : *list) {
            const QByteArray encoded = file.data.toBase64();
            std::string lines;
            for (qsizetype at = 0; at < encoded.size(); at += 76)
                lines += encoded.sliced(at, std::min<qsizetype>(76, encoded.size() - at)).toStdString() + "\r\n";
            files.push_back(
                {file.contentType.toStdString(), file.fileName.toStdString(), file.contentId.toStdString(), lines});
        }
    }
    return files;
}

/// The texts as GMime takes them.
std::vector<std::array<std::string, 3>> textsForGMime(const std::vector<RenderedMessage> &messages)
{
    std::vector<std::array<std::string, 3>> texts;
    for (const RenderedMessage &message : messages)
        texts.push_back({message.subject.toStdString(), message.text.toStdString(), message.html.toStdString()});
    return texts;
}
#endif

/// The others, with the same texts and files.
class Rivals
{
public:
    explicit Rivals(const MessageTemplate &source)
        : m_texts(rendered(source))
        , m_python(source, m_texts)
        , m_hasPython(m_python.isThere())
#ifdef ODZIV_HAS_GMIME
        , m_gmime(filesForGMime(source))
        , m_gmimeTexts(textsForGMime(m_texts))
#endif
    {}

    void takeTurn(int messages)
    {
#ifdef ODZIV_HAS_GMIME
        m_gmimeFigures.add(messages / 20, secondsOf([&] {
                               for (int i = 0; i < messages / 20; ++i) {
                                   const auto &[subject, text, html] = m_gmimeTexts[static_cast<size_t>(i % people)];
                                   m_gmimeSize
                                       = m_gmime.compose(subject, text, html, std::to_string(i) + "@odziv.example");
                               }
                           }));
#endif
        if (!m_hasPython)
            return;
        const auto [seconds, bytes] = m_python.run(messages / 100);
        m_pythonFigures.add(messages / 100, seconds);
        m_pythonSize = bytes;
    }

    QString text(double ours) const
    {
        QString lines;
#ifdef ODZIV_HAS_GMIME
        lines += m_gmimeFigures.text(static_cast<qint64>(m_gmimeSize));
        lines += QStringLiteral("  %1 times GMime\n").arg(ours / m_gmimeFigures.median(), 0, 'f', 1);
#endif
        if (m_hasPython) {
            lines += m_pythonFigures.text(m_pythonSize);
            lines += QStringLiteral("  %1 times Python\n").arg(ours / m_pythonFigures.median(), 0, 'f', 1);
        }
        return lines;
    }

private:
    std::vector<RenderedMessage> m_texts;
    Python m_python;
    bool m_hasPython;
    Figures m_pythonFigures{QStringLiteral("Python email")};
    qint64 m_pythonSize = 0;
#ifdef ODZIV_HAS_GMIME
    GMimeComposer m_gmime;
    std::vector<std::array<std::string, 3>> m_gmimeTexts;
    Figures m_gmimeFigures{QStringLiteral("GMime")};
    std::size_t m_gmimeSize = 0;
#endif
};

void measure(const QString &what, const MessageTemplate &source, int messages, bool alone, QTextStream &out)
{
    const Odziv odziv(source);
    std::optional<Rivals> rivals;
    if (!alone)
        rivals.emplace(source);
    Figures pieces(QStringLiteral("Odziv"));
    Figures joined(QStringLiteral("Odziv, copied into one array"));
    qint64 size = 0;
    for (int round = 0; round < rounds; ++round) {
        pieces.add(messages, secondsOf([&] { size = odziv.run(messages, false); }));
        joined.add(messages / 2, secondsOf([&] { odziv.run(messages / 2, true); }));
        if (rivals)
            rivals->takeTurn(messages);
    }
    out << what << QStringLiteral(" (HTML source of %1 bytes)\n").arg(source.html.toUtf8().size());
    out << pieces.text(size) << joined.text(size);
    if (rivals)
        out << rivals->text(pieces.median());
    out.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    const int messages = argc > 1 ? QByteArray(argv[1]).toInt() : 20000;
    const bool alone = argc > 2 && QByteArray(argv[2]) == "alone";
    QTextStream out(stdout);
    measure(QStringLiteral("A picture of 20 KB"), example(20 * 1024, 0), messages, alone, out);
    measure(QStringLiteral("Besides it an attachment of 200 KB"), example(20 * 1024, 200 * 1024), messages, alone, out);
    return 0;
}
