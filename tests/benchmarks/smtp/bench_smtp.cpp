/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignfixture.h"

#include "campaigns/campaigncontent.h"
#include "campaigns/campaignlauncher.h"
#include "campaigns/campaignstorage.h"
#include "channels/emailchannel.h"
#include "channels/smtpdelivery.h"
#include "sendqueue/sendqueuestorage.h"
#include "templates/messagetemplatestorage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <memory>
#include <vector>

using namespace odziv;

// How many messages a second leave through N connections of one thread, by three paths:
//
//   wire       one fixed message: no rendering, no journal
//   rendered   the messages of a campaign, made for each recipient; no journal
//   journaled  the same with the durable journal: all that a campaign does after its launch
//
// Prints one number, and fails when not every message was accepted. On stderr: the processor time of this program for
// one message, all threads together, which other load on the machine changes less.

namespace {

struct Options
{
    SmtpServer server;
    int connections = 1;
    int messages = 1000;
    int size = 5000;
};

/// Makes the next message; called once for each.
using Maker = std::function<OutgoingMessage(int)>;

/// Keeps sessions busy, and lets every terminator go at once.
class Run : public QObject
{
public:
    Run(const Options &options, Maker maker)
        : m_options(options)
        , m_maker(std::move(maker))
        , m_dialect(std::make_shared<SmtpDialect>())
    {
        for (int i = 0; i < options.connections; ++i)
            open();
    }

    int accepted = 0;

private:
    void open()
    {
        auto &session = m_sessions.emplace_back(std::make_unique<SmtpSession>(m_options.server, m_dialect));
        SmtpSession *const raw = session.get();
        connect(raw, &SmtpSession::ready, this, [this, raw] { feed(raw); });
        connect(raw, &SmtpSession::terminatorHeld, raw, &SmtpSession::releaseTerminator);
        connect(raw, &SmtpSession::finished, this, [this, raw](qint64, const DeliveryStatus &status) {
            accepted += status.outcome == DeliveryStatus::Outcome::Accepted;
            ++m_finished;
            if (m_finished == m_options.messages)
                QCoreApplication::quit();
            else
                feed(raw);
        });
        connect(raw, &SmtpSession::closed, this, [](const DeliveryStatus &status) {
            QTextStream(stderr) << "closed: " << status.reply << '\n';
            QCoreApplication::exit(1);
        });
        raw->open();
    }

    void feed(SmtpSession *session)
    {
        while (session->room() > 0 && m_sent < m_options.messages)
            session->send(m_maker(m_sent++));
    }

    Options m_options;
    Maker m_maker;
    std::shared_ptr<SmtpDialect> m_dialect;
    std::vector<std::unique_ptr<SmtpSession>> m_sessions;
    int m_sent = 0;
    int m_finished = 0;
};

template<typename T>
T insist(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message()), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QByteArray contentOf(int size)
{
    QByteArray content = "From: office@odziv.example\r\nTo: ana@kupci.example\r\nSubject: racun\r\n\r\n";
    while (content.size() < size)
        content += QByteArray(70, 'x') + "\r\n";
    return content;
}

/// A template with thirteen fields whose messages have about `size` bytes: words up to 10 KB, a picture beyond.
MessageTemplate templateOf(int size)
{
    constexpr int mostWords = 10000;
    MessageTemplate made;
    made.name = QStringLiteral("Poruka");
    made.subject = QStringLiteral("Račun za {{customer.name}}, {{contact.firstName}}");
    made.html = QStringLiteral("<p>Poštovani {{contact.firstName}} {{contact.lastName}},</p><p>{{customer.number}} "
                               "{{customer.name}} {{contact.email}} {{contact.lastName}} {{customer.kind}}</p>"
                               "<ul>{{#customerAccounts}}<li>{{number}} {{status}}</li>{{/customerAccounts}}</ul>"
                               "<p>{{contact.lastName}} {{contact.firstName|kupče}}</p>");
    const int words = size > mostWords ? 2000 : std::max(0, (size - 1600) / 2); // they stand in two parts
    while (made.html.size() < words)
        made.html
            += QStringLiteral("<p>Vaš račun za električnu energiju stiže e-mailom, bez papira i bez čekanja.</p>\n");
    if (size > mostWords) {
        QByteArray picture(static_cast<qsizetype>((size - 6000) * 54 / 73), 0); // base64 with its line ends
        QRandomGenerator random(1);
        for (char &byte : picture)
            byte = static_cast<char>(random.bounded(256));
        made.html += QStringLiteral("<img src=\"cid:slika@odziv\" alt=\"\">");
        made.images << MessageFile{QStringLiteral("slika@odziv"), QStringLiteral("slika.png"),
                                   QStringLiteral("image/png"), picture};
    }
    return made;
}

/// A launched campaign with one recipient for each message.
class LaunchedCampaign
{
public:
    explicit LaunchedCampaign(const Options &options)
        : m_options(options)
        , m_fixture(options.messages)
    {
        insist(m_fixture.workspace().write([&](Connection &connection) -> Status {
            auto old = MessageTemplateStorage::read(connection, QStringLiteral("Poruka"));
            MessageTemplate fitting = templateOf(options.size);
            fitting.id = insist(std::move(old)).id;
            auto saved = MessageTemplateStorage::save(connection, fitting, m_fixture.clock());
            return saved ? Status() : failure(saved.error());
        }));
        m_campaign = m_fixture.create(CampaignFixture::campaign());
        insist(launchCampaign(m_fixture.workspace(), m_campaign, m_fixture.clock()));
        const FrozenContent content = insist(CampaignStorage::frozenContent(reader(), m_campaign));
        m_message.emplace(insist(prepareMessage(content)));
    }

    QueueContext context() const { return {m_campaign, QStringLiteral("email"), QStringLiteral("default")}; }
    Connection &reader() { return *insist(m_fixture.workspace().reader()); }

    /// Makes the messages without a word in the journal.
    Maker maker()
    {
        insist(m_fixture.workspace().write([&](Connection &writer) -> Status {
            m_entries = insist(SendQueueStorage::lease(writer, context(), m_options.messages,
                                                       m_fixture.clock().nowUtc().toMSecsSinceEpoch()));
            return {};
        }));
        m_messages.emplace(insist(RecipientMessages::prepare(reader(), *m_message, m_fixture.clock())));
        return [this](int index) {
            const auto place = static_cast<size_t>(index) % rangeSize;
            if (place == 0)
                makeRange(static_cast<size_t>(index));
            return std::get<OutgoingMessage>(std::move(m_made[place]));
        };
    }

    std::unique_ptr<EmailChannel> channel()
    {
        EmailJob job{context(), *m_message};
        job.source.threadReader = [this] { return m_fixture.workspace().reader(); };
        job.connections = m_options.connections;
        job.depth = m_options.server.depth;
        job.messagesPerConnection = m_options.messages;
        const auto executor = [this](StoreWriter::Work work, QObject *asker, std::function<void(Status)> done) {
            m_fixture.workspace().post(std::move(work), asker, std::move(done));
        };
        return std::make_unique<EmailChannel>(std::move(job), reader(), executor,
                                              SmtpDelivery::factory(m_options.server), m_fixture.clock());
    }

    qint64 accepted() { return m_fixture.counts(m_campaign).of(SendState::Accepted); }

private:
    static constexpr size_t rangeSize = 64;

    void makeRange(size_t first)
    {
        const auto begin = m_entries.cbegin() + static_cast<std::ptrdiff_t>(first);
        const auto count = std::min(rangeSize, m_entries.size() - first);
        m_made = insist(m_messages->make(std::vector(begin, begin + static_cast<std::ptrdiff_t>(count))));
    }

    Options m_options;
    CampaignFixture m_fixture;
    CampaignId m_campaign;
    std::optional<CampaignMessage> m_message;
    std::vector<QueueEntry> m_entries;
    std::optional<RecipientMessages> m_messages;
    std::vector<RecipientMessages::Made> m_made;
};

/// Seconds; 0 when a message was not accepted.
double sendWith(const Options &options, const Maker &maker)
{
    QElapsedTimer timer;
    timer.start();
    Run run(options, maker);
    const int code = QCoreApplication::exec();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return code == 0 && run.accepted == options.messages ? seconds : 0;
}

double sendJournaled(LaunchedCampaign &campaign, int messages)
{
    QElapsedTimer timer;
    timer.start();
    const auto channel = campaign.channel();
    QObject::connect(channel.get(), &EmailChannel::ended, channel.get(), [](const EmailRunOutcome &outcome) {
        if (outcome.reason == EmailRunOutcome::Reason::Failed)
            QTextStream(stderr) << outcome.error.message() << '\n';
        QCoreApplication::quit();
    });
    channel->start();
    QCoreApplication::exec();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return campaign.accepted() == messages ? seconds : 0;
}

Options optionsOf(const QCommandLineParser &parser)
{
    const auto number = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)).toInt(); };
    Options options;
    options.server.host = QStringLiteral("127.0.0.1");
    options.server.port = static_cast<quint16>(number("port"));
    options.server.depth = number("depth");
    options.server.helloName = QStringLiteral("desk.odziv.example");
    options.server.extraCaFile = parser.value(QStringLiteral("ca"));
    options.server.security
        = options.server.extraCaFile.isEmpty() ? SmtpServer::Security::None : SmtpServer::Security::ImplicitTls;
    options.connections = number("connections");
    options.messages = number("messages");
    options.size = number("size");
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const auto option = [&parser](const char *name, const char *fallback) {
        parser.addOption(
            {QString::fromLatin1(name), QString(), QString::fromLatin1(name), QString::fromLatin1(fallback)});
    };
    option("path", "wire");
    option("port", "2525");
    option("connections", "1");
    option("messages", "1000");
    option("size", "5000");
    option("depth", "1");
    option("ca", "");
    parser.process(application);
    const Options options = optionsOf(parser);
    const QString path = parser.value(QStringLiteral("path"));

    double seconds = 0;
    std::clock_t begun = std::clock();
    if (path == QStringLiteral("wire")) {
        const QByteArray content = contentOf(options.size);
        seconds = sendWith(options, [&](int index) {
            return OutgoingMessage{index + 1, "office@odziv.example", "ana@kupci.example", content, {}};
        });
    } else {
        LaunchedCampaign campaign(options);
        begun = std::clock();
        seconds = path == QStringLiteral("rendered") ? sendWith(options, campaign.maker())
                                                     : sendJournaled(campaign, options.messages);
    }
    const double used = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    if (seconds <= 0)
        return 1;
    QTextStream(stderr) << QString::number(used * 1e6 / options.messages, 'f', 1) << " us of processor time\n";
    QTextStream(stdout) << QString::number(options.messages / seconds, 'f', 1) << '\n';
    return 0;
}
