/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "realmailserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <array>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace odziv {

namespace {

constexpr int startMilliseconds = 20000;

/// Owner of delivered mail: "nobody", which owns nothing else.
constexpr int mailUser = 65534;

bool isRoot()
{
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

QString findProgram(const QString &name)
{
    return QStandardPaths::findExecutable(name,
                                          QString::fromLocal8Bit(qgetenv("PATH")).split(QDir::listSeparator())
                                              + QStringList{QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
}

bool giveToMailUser(const QString &path)
{
#ifdef Q_OS_UNIX
    return ::chown(QFile::encodeName(path).constData(), mailUser, mailUser) == 0;
#else
    Q_UNUSED(path)
    return false;
#endif
}

/// Free ports, different because all are held at the same time.
std::array<quint16, 3> freePorts()
{
    std::array<QTcpServer, 3> servers;
    std::array<quint16, 3> ports{};
    for (size_t i = 0; i < servers.size(); ++i) {
        servers[i].listen(QHostAddress::LocalHost);
        ports[i] = servers[i].serverPort();
    }
    return ports;
}

void endProcess(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(10000)) {
        process.kill();
        process.waitForFinished(5000);
    }
}

} // namespace

RealMailServer::RealMailServer()
    : m_folder(QDir::tempPath() + QStringLiteral("/odz-XXXXXX")) // short: paths of sockets have about 100 characters
{
    const auto ports = freePorts();
    m_smtpPort = ports[0];
    m_tlsPort = ports[1];
    if (QFile::exists(QStringLiteral("/usr/lib/dovecot/imap")))
        m_imapPort = ports[2];
}

RealMailServer::~RealMailServer()
{
    stop();
}

bool RealMailServer::start()
{
    if (!isRoot())
        return skip(QStringLiteral("a private Postfix needs root"));
    if (findProgram(QStringLiteral("postfix")).isEmpty())
        return skip(QStringLiteral("Postfix is not installed"));
    if (findProgram(QStringLiteral("dovecot")).isEmpty())
        return skip(QStringLiteral("Dovecot is not installed"));
    if (!m_certificates.problem().isEmpty())
        return skip(m_certificates.problem());
    return makeFolders() && startDovecot() && startPostfix();
}

void RealMailServer::stop()
{
    // Ending the process that we started would leave the master that it started.
    if (m_postfix.state() != QProcess::NotRunning) {
        QProcess ending;
        ending.start(findProgram(QStringLiteral("postfix")),
                     {QStringLiteral("-c"), m_folder.filePath(QStringLiteral("etc")), QStringLiteral("stop")});
        ending.waitForFinished(10000);
        m_postfix.waitForFinished(5000);
    }
    endProcess(m_postfix);
    endProcess(m_dovecot);
}

bool RealMailServer::fail(const QString &problem)
{
    m_problem = problem + QLatin1Char('\n') + log();
    return false;
}

bool RealMailServer::skip(const QString &problem)
{
    m_problem = problem;
    m_missing = true;
    return false;
}

bool RealMailServer::makeFolders()
{
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                                               | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    const QDir top(m_folder.path());
    for (const char *name : {"etc", "queue", "data", "mail", "auth"}) {
        if (!top.mkpath(QString::fromLatin1(name)))
            return fail(QStringLiteral("a folder cannot be made"));
    }
    if (!giveToMailUser(m_folder.filePath(QStringLiteral("mail"))))
        return fail(QStringLiteral("the mail folder cannot be given away"));
    QProcess owner;
    owner.start(QStringLiteral("chown"), {QStringLiteral("postfix"), m_folder.filePath(QStringLiteral("data"))});
    return owner.waitForFinished() && owner.exitCode() == 0 ? true : fail(QStringLiteral("there is no user postfix"));
}

bool RealMailServer::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool RealMailServer::startDovecot()
{
    const QByteArray top = m_folder.path().toUtf8();
    const QByteArray configuration
        = imapConfiguration() + "ssl = no\nbase_dir = " + top + "/auth/run\nstate_dir = " + top
          + "/auth/state\nlog_path = " + top + "/dovecot.log\nauth_mechanisms = " + m_mechanisms.toUtf8()
          + "\npassdb {\n  driver = passwd-file\n  args = " + top
          + "/etc/users\n}\n"
            "userdb {\n  driver = static\n  args = uid=65534 gid=65534 home=/nonexistent\n}\n"
            "service auth {\n  unix_listener "
          + top + "/auth/login {\n    mode = 0666\n  }\n}\n";
    if (!write(QStringLiteral("etc/dovecot.conf"), configuration)
        || !write(QStringLiteral("etc/users"),
                  (user() + QStringLiteral(":{PLAIN}") + password() + QStringLiteral("::::::\n")).toUtf8()))
        return fail(QStringLiteral("the configuration of Dovecot cannot be written"));
    m_dovecot.start(findProgram(QStringLiteral("dovecot")), {QStringLiteral("-F"), QStringLiteral("-c"),
                                                             m_folder.filePath(QStringLiteral("etc/dovecot.conf"))});
    const QString socket = m_folder.filePath(QStringLiteral("auth/login"));
    QElapsedTimer timer;
    timer.start();
    while (!QFile::exists(socket) && timer.elapsed() < startMilliseconds) {
        if (m_dovecot.state() == QProcess::NotRunning)
            break;
        m_dovecot.waitForFinished(50);
    }
    return QFile::exists(socket) ? true : fail(QStringLiteral("Dovecot did not start"));
}

/// The mailbox as a mail program gets it.
QByteArray RealMailServer::imapConfiguration() const
{
    if (m_imapPort == 0)
        return "protocols =\n";
    return "protocols = imap\ndisable_plaintext_auth = no\nfirst_valid_uid = 1000\nmail_location = maildir:"
           + m_folder.path().toUtf8()
           + "/mail/inbox\nservice imap-login {\n  inet_listener imap {\n    address = 127.0.0.1\n    port = "
           + QByteArray::number(m_imapPort) + "\n  }\n  inet_listener imaps {\n    port = 0\n  }\n}\n";
}

QByteArray RealMailServer::mainConfiguration() const
{
    const QByteArray top = m_folder.path().toUtf8();
    QByteArray text = "compatibility_level = 3.6\n"
                      "command_directory = /usr/sbin\n"
                      "daemon_directory = /usr/lib/postfix/sbin\n"
                      "mail_owner = postfix\n"
                      "setgid_group = postdrop\n"
                      "inet_interfaces = 127.0.0.1\n"
                      "inet_protocols = ipv4\n"
                      "myhostname = relay.odziv.example\n"
                      "mydestination =\n"
                      "mynetworks =\n"
                      "alias_maps =\n"
                      "default_transport = error:nothing leaves this machine\n"
                      "relay_transport = error:nothing leaves this machine\n"
                      "virtual_mailbox_domains = static:all\n"
                      "virtual_mailbox_maps = static:inbox/\n"
                      "virtual_minimum_uid = 100\n"
                      "virtual_uid_maps = static:65534\n"
                      "virtual_gid_maps = static:65534\n"
                      "message_size_limit = 2097152\n"
                      "virtual_mailbox_limit = 0\n"
                      "smtpd_error_sleep_time = 0\n"
                      "smtpd_client_connection_count_limit = 0\n"
                      "smtpd_sasl_auth_enable = yes\n"
                      "smtpd_sasl_type = dovecot\n"
                      "smtpd_tls_auth_only = yes\n"
                      "smtpd_tls_security_level = may\n"
                      "smtpd_relay_restrictions = permit_sasl_authenticated, reject\n";
    text += "queue_directory = " + top + "/queue\n";
    text += "data_directory = " + top + "/data\n";
    text += "virtual_mailbox_base = " + top + "/mail\n";
    text += "maillog_file = " + top + "/postfix.log\n";
    text += "maillog_file_prefixes = " + top + "\n";
    text += "smtpd_sasl_path = " + top + "/auth/login\n";
    text += "smtpd_tls_cert_file = " + m_certificates.certificateFile(QStringLiteral("server")).toUtf8() + '\n';
    text += "smtpd_tls_key_file = " + m_certificates.keyFile(QStringLiteral("server")).toUtf8() + '\n';
    text += "smtpd_recipient_restrictions = check_recipient_access inline:{ {" + unknownRecipient().toUtf8()
            + " = 550 5.1.1 no such user} {" + busyRecipient().toUtf8() + " = 450 4.2.0 try later} }\n";
    return text;
}

QByteArray RealMailServer::masterConfiguration() const
{
    return "127.0.0.1:" + QByteArray::number(m_smtpPort) + " inet n - n - - smtpd\n"
           + "127.0.0.1:" + QByteArray::number(m_tlsPort)
           + " inet n - n - - smtpd\n"
             "  -o smtpd_tls_wrappermode=yes\n"
             "cleanup unix n - n - 0 cleanup\n"
             "qmgr unix n - n 300 1 qmgr\n"
             "tlsmgr unix - - n 1000? 1 tlsmgr\n"
             "rewrite unix - - n - - trivial-rewrite\n"
             "bounce unix - - n - 0 bounce\n"
             "defer unix - - n - 0 bounce\n"
             "trace unix - - n - 0 bounce\n"
             "error unix - - n - - error\n"
             "retry unix - - n - - error\n"
             "discard unix - - n - - discard\n"
             "virtual unix - n n - - virtual\n"
             "anvil unix - - n - 1 anvil\n"
             "proxymap unix - - n - - proxymap\n"
             "postlog unix-dgram n - n - 1 postlogd\n";
}

bool RealMailServer::startPostfix()
{
    if (!write(QStringLiteral("etc/main.cf"), mainConfiguration())
        || !write(QStringLiteral("etc/master.cf"), masterConfiguration()))
        return fail(QStringLiteral("the configuration of Postfix cannot be written"));
    m_postfix.start(findProgram(QStringLiteral("postfix")),
                    {QStringLiteral("-c"), m_folder.filePath(QStringLiteral("etc")), QStringLiteral("start-fg")});
    QElapsedTimer timer;
    timer.start();
    bool answers = false;
    while (!answers && timer.elapsed() < startMilliseconds) {
        answers = waitForGreeting(m_smtpPort);
        if (!answers && m_postfix.waitForFinished(100))
            break;
    }
    if (!answers)
        return fail(QStringLiteral("Postfix did not start: ")
                    + QString::fromUtf8(m_postfix.readAllStandardError() + m_postfix.readAllStandardOutput()));
    return true;
}

bool RealMailServer::waitForGreeting(quint16 port) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1000) && socket.waitForReadyRead(5000) && socket.readAll().startsWith("220 ");
}

int RealMailServer::deliveredCount() const
{
    return static_cast<int>(QDir(maildirPath()).entryList(QDir::Files).size());
}

QByteArrayList RealMailServer::delivered() const
{
    QByteArrayList messages;
    const QDir folder(maildirPath());
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            messages << file.readAll();
    }
    return messages;
}

QString RealMailServer::log() const
{
    QString text;
    for (const char *name : {"postfix.log", "dovecot.log"}) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll());
    }
    return text;
}

} // namespace odziv
