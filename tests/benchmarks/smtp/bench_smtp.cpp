/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtp/smtpsession.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <memory>
#include <vector>

using namespace odziv;

// The bare wire: how many messages a second leave through N connections of one thread, without rendering and without a
// journal. Prints one number, and fails when not every message was accepted.

namespace {

struct Options
{
    SmtpServer server;
    int connections = 1;
    int messages = 1000;
    QByteArray content;
};

class Run : public QObject
{
public:
    explicit Run(const Options &options)
        : m_options(options)
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
        while (session->room() > 0 && m_sent < m_options.messages) {
            ++m_sent;
            session->send({m_sent, "office@odziv.example", "ana@kupci.example", m_options.content, {}});
        }
    }

    Options m_options;
    std::shared_ptr<SmtpDialect> m_dialect;
    std::vector<std::unique_ptr<SmtpSession>> m_sessions;
    int m_sent = 0;
    int m_finished = 0;
};

QByteArray contentOf(int size)
{
    QByteArray content = "From: office@odziv.example\r\nTo: ana@kupci.example\r\nSubject: racun\r\n\r\n";
    while (content.size() < size)
        content += QByteArray(70, 'x') + "\r\n";
    return content;
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
    option("port", "2525");
    option("connections", "1");
    option("messages", "1000");
    option("size", "5000");
    option("depth", "1");
    option("ca", "");
    parser.process(application);
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
    options.content = contentOf(number("size"));

    QElapsedTimer timer;
    timer.start();
    Run run(options);
    const int code = QCoreApplication::exec();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    QTextStream(stdout) << QString::number(options.messages / seconds, 'f', 1) << '\n';
    return code == 0 && run.accepted == options.messages ? 0 : 1;
}
