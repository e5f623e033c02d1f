/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace odziv {

/// A mail server whose package cannot be installed beside Postfix, run from where install-dependencies.sh has unpacked
/// it, on loopback. It sees files of its own in the place of the machine's users and spool: a mount namespace, which
/// needs root and Linux. What it takes it hands on to another port of this machine.
class UnpackedMailServer
{
public:
    enum class Kind { Exim, OpenSmtpd };

    explicit UnpackedMailServer(Kind kind);
    ~UnpackedMailServer();

    /// False with problem() when it does not run; isMissing(): this machine cannot run it, a reason to skip a test.
    bool start(quint16 handOnTo);
    QString problem() const { return m_problem; }
    bool isMissing() const { return m_missing; }
    quint16 port() const { return m_port; }
    QString log() const;
    /// Refused with 550 at RCPT.
    static QByteArray unknownRecipient() { return "niko@kupci.example"; }

private:
    bool skip(const QString &problem);
    bool write(const QString &name, const QByteArray &text) const;
    QByteArray path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)).toUtf8(); }
    bool writeUsers() const;
    QByteArray eximConfiguration(quint16 handOnTo) const;
    QByteArray openSmtpdConfiguration(quint16 handOnTo) const;
    QByteArray script() const;

    Kind m_kind;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QString m_problem;
    bool m_missing = false;
};

} // namespace odziv
