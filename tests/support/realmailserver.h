/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "support/testcertificates.h"

#include <QByteArrayList>
#include <QDir>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace odziv {

/// A private Postfix with a private Dovecot for its logins, on loopback, with a configuration, queue and mail folder
/// of their own. Every recipient of every domain is delivered into one Maildir, which Dovecot shows by IMAP where it
/// is installed with that; nothing leaves the machine. Needs
/// root, as Postfix does. Stops exactly the two processes that it started.
class RealMailServer
{
public:
    RealMailServer();
    ~RealMailServer();

    /// True when both answer. When false, problem() says why; isMissing() is true when this machine simply cannot
    /// run them (not installed, no root), which is a reason to skip a test and not a failure.
    bool start();
    void stop();
    QString problem() const { return m_problem; }
    bool isMissing() const { return m_missing; }

    quint16 smtpPort() const { return m_smtpPort; } ///< STARTTLS; AUTH only behind it
    quint16 tlsPort() const { return m_tlsPort; }   ///< implicit TLS
    quint16 imapPort() const { return m_imapPort; } ///< without TLS; 0: Dovecot is installed without IMAP
    QString user() const { return QStringLiteral("kampanja"); }
    QString password() const { return QStringLiteral("tajna lozinka"); }
    QString caFile() const { return m_certificates.caFile(); }
    /// Mechanisms that are offered, as Dovecot names them; before start().
    void setMechanisms(const QString &mechanisms) { m_mechanisms = mechanisms; }
    /// Refused with 550 5.1.1 at RCPT.
    QString unknownRecipient() const { return QStringLiteral("niko@kupci.example"); }
    /// Answered with 450 4.2.0 at RCPT.
    QString busyRecipient() const { return QStringLiteral("zauzet@kupci.example"); }
    /// Bytes that a message may have.
    qint64 largestMessage() const { return 2 * 1024 * 1024; }

    /// The folder "new" of the Maildir.
    QString maildirPath() const { return m_folder.filePath(QStringLiteral("mail/inbox/new")); }
    int deliveredCount() const;
    /// The messages, with the headers that the server added, lines ending in LF.
    QByteArrayList delivered() const;
    /// What the servers logged, for a test that fails.
    QString log() const;

private:
    bool fail(const QString &problem);
    bool skip(const QString &problem);
    bool makeFolders();
    bool startDovecot();
    QByteArray imapConfiguration() const;
    bool startPostfix();
    bool write(const QString &name, const QByteArray &text) const;
    QByteArray mainConfiguration() const;
    QByteArray masterConfiguration() const;
    bool waitForGreeting(quint16 port) const;

    QTemporaryDir m_folder;
    TestCertificates m_certificates;
    QProcess m_postfix;
    QProcess m_dovecot;
    QString m_mechanisms = QStringLiteral("plain login cram-md5 scram-sha-1 scram-sha-256");
    QString m_problem;
    bool m_missing = false;
    quint16 m_smtpPort = 0;
    quint16 m_tlsPort = 0;
    quint16 m_imapPort = 0;
};

} // namespace odziv
