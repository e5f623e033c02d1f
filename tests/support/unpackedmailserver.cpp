/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "unpackedmailserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace odziv {

namespace {

/// Where install-dependencies.sh unpacks them.
const auto eximRoot = QStringLiteral("/opt/odziv-tests/exim4-daemon-light");
const auto openSmtpdRoot = QStringLiteral("/opt/odziv-tests/opensmtpd");

bool mayMount()
{
#ifdef Q_OS_LINUX
    // Containers may lack the right even for root.
    return ::geteuid() == 0
           && QProcess::execute(QStringLiteral("unshare"), {QStringLiteral("-m"), QStringLiteral("true")}) == 0;
#else
    return false;
#endif
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

UnpackedMailServer::UnpackedMailServer(Kind kind)
    : m_kind(kind)
    , m_folder(QDir::tempPath() + QStringLiteral("/odz-XXXXXX"))
    , m_port(freePort())
{}

/// The first process is the one that we started: script() execs the server.
UnpackedMailServer::~UnpackedMailServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

bool UnpackedMailServer::start(quint16 handOnTo)
{
    if (!mayMount())
        return skip(QStringLiteral("a mail server of its own needs Linux and root"));
    if (!QFileInfo::exists(m_kind == Kind::Exim ? eximRoot : openSmtpdRoot))
        return skip(QStringLiteral("it is not unpacked; see install-dependencies.sh --tests"));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    const QByteArray configuration
        = m_kind == Kind::Exim ? eximConfiguration(handOnTo) : openSmtpdConfiguration(handOnTo);
    if (!writeUsers() || !write(QStringLiteral("conf"), configuration) || !write(QStringLiteral("start"), script())) {
        m_problem = QStringLiteral("its files cannot be written");
        return false;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
    m_process.start(QStringLiteral("unshare"), {QStringLiteral("-m"), QStringLiteral("bash"), QStringLiteral("-e"),
                                                m_folder.filePath(QStringLiteral("start"))});
    QElapsedTimer patience;
    patience.start();
    while (patience.elapsed() < 20000 && m_process.state() != QProcess::NotRunning) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (probe.waitForConnected(1000) && probe.waitForReadyRead(5000) && probe.readAll().startsWith("220"))
            return true;
        m_process.waitForFinished(100);
    }
    m_problem = QStringLiteral("it does not answer: ") + log();
    return false;
}

QString UnpackedMailServer::log() const
{
    return QString::fromUtf8(contentOf(m_folder.filePath(QStringLiteral("log"))));
}

bool UnpackedMailServer::skip(const QString &problem)
{
    m_problem = problem;
    m_missing = true;
    return false;
}

bool UnpackedMailServer::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
           && file.setPermissions(QFile::Permissions(0x6644));
}

/// The users that the packages would have made.
bool UnpackedMailServer::writeUsers() const
{
    QByteArray users = contentOf(QStringLiteral("/etc/passwd"));
    QByteArray groups = contentOf(QStringLiteral("/etc/group"));
    int id = 9901;
    for (const QByteArray &name : {QByteArray("Debian-exim"), QByteArray("opensmtpd"), QByteArray("opensmtpq")}) {
        const QByteArray number = QByteArray::number(id++);
        users += name + ":x:" + number + ':' + number + "::/var/lib/opensmtpd/empty:/usr/sbin/nologin\n";
        groups += name + ":x:" + number + ":\n";
    }
    return write(QStringLiteral("passwd"), users) && write(QStringLiteral("group"), groups);
}

QByteArray UnpackedMailServer::eximConfiguration(quint16 handOnTo) const
{
    return "exim_path = " + eximRoot.toUtf8()
           + "/usr/sbin/exim4\n"
             "deliver_drop_privilege = true\n"
             "spool_directory = /var/spool/exim\n"
             "log_file_path = /var/spool/exim/%slog\n"
             "primary_hostname = relay.odziv.example\n"
             "local_interfaces = 127.0.0.1\n"
             "daemon_smtp_ports = "
           + QByteArray::number(m_port)
           + "\n"
             "acl_smtp_rcpt = recipients\n"
             "acl_smtp_data = accept\n"
             "pipelining_advertise_hosts = *\n"
             "chunking_advertise_hosts = *\n"
             "dsn_advertise_hosts = *\n"
             "tls_advertise_hosts =\n"
             "smtp_accept_queue_per_connection = 0\n"
             "begin acl\n"
             "recipients:\n"
             "  deny message = 550 5.1.1 nobody here\n"
             "       condition = ${if eq{$local_part}{niko}}\n"
             "  accept\n"
             "begin routers\n"
             "on:\n"
             "  driver = manualroute\n"
             "  route_list = * 127.0.0.1\n"
             "  self = send\n"
             "  transport = on\n"
             "begin transports\n"
             "on:\n"
             "  driver = smtp\n"
             "  allow_localhost\n"
             "  hosts_try_fastopen =\n"
             "  port = "
           + QByteArray::number(handOnTo) + '\n';
}

QByteArray UnpackedMailServer::openSmtpdConfiguration(quint16 handOnTo) const
{
    return "listen on 127.0.0.1 port " + QByteArray::number(m_port)
           + "\n"
             "action \"on\" relay host smtp://127.0.0.1:"
           + QByteArray::number(handOnTo)
           + "\n"
             "match from any for any rcpt-to \""
           + unknownRecipient()
           + "\" reject\n"
             "match from any for any action \"on\"\n";
}

/// Everything that a server has compiled in as a place lies in memory, and vanishes with the namespace.
QByteArray UnpackedMailServer::script() const
{
    QByteArray script = "mount --make-rprivate /\n"
                        "mount --bind "
                        + path("passwd")
                        + " /etc/passwd\n"
                          "mount --bind "
                        + path("group")
                        + " /etc/group\n"
                          "mount -t tmpfs none /var/spool\n"
                          "mount -t tmpfs none /run\n";
    if (m_kind == Kind::Exim)
        return script
               + "mkdir /var/spool/exim\nchown 9901:9901 /var/spool/exim\n"
                 "exec "
               + eximRoot.toUtf8() + "/usr/sbin/exim4 -C " + path("conf") + " -bdf -oP /run/exim.pid\n";
    const QByteArray root = openSmtpdRoot.toUtf8();
    return script
           + "mkdir -p /var/spool/smtpd\nchmod 711 /var/spool/smtpd\n"
             "mount -t tmpfs none /var/lib\nmkdir -p /var/lib/opensmtpd/empty\n"
             "mount --bind "
           + root
           + "/usr/libexec /usr/libexec\n"
             "exec "
           + root + "/usr/sbin/smtpd -d -f " + path("conf") + '\n';
}

} // namespace odziv
