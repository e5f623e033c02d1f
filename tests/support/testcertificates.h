/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace odziv {

/// Certificates for servers under test, made by the openssl program in a folder that goes away with this object:
/// an authority, and below it one good certificate for localhost and 127.0.0.1, and several bad ones. Each NAME is a
/// pair of files NAME.pem and NAME.key.
class TestCertificates
{
public:
    TestCertificates();

    /// Why there are none; empty when all is well.
    QString problem() const { return m_problem; }
    /// The authority to trust.
    QString caFile() const { return file(QStringLiteral("ca.pem")); }
    /// `name` is server, wrongname, expired or selfsigned.
    QString certificateFile(const QString &name) const { return file(name + QStringLiteral(".pem")); }
    QString keyFile(const QString &name) const { return file(name + QStringLiteral(".key")); }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    bool run(const QStringList &arguments);
    bool write(const QString &name, const QByteArray &text);
    bool makeSigned(const QString &name, const QString &extensions, const QString &from, const QString &until);

    QTemporaryDir m_folder;
    QString m_problem;
};

} // namespace odziv
