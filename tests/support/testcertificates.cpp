/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "testcertificates.h"

#include <QFile>
#include <QProcess>

namespace odziv {

namespace {

/// For "openssl ca", the one command of openssl 3.0 that dates a certificate in the past.
constexpr const char *configuration = R"([ca]
default_ca = test
[test]
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
copy_extensions = none
unique_subject = no
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[good]
basicConstraints = CA:false
subjectAltName = DNS:localhost,IP:127.0.0.1
extendedKeyUsage = serverAuth
[wrong]
basicConstraints = CA:false
subjectAltName = DNS:another.example
extendedKeyUsage = serverAuth
)";

} // namespace

TestCertificates::TestCertificates()
{
    const QString config = QStringLiteral("openssl.cnf");
    const QStringList key{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                          QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};
    const auto makeOwn = [&](const QString &name, const QString &subject, const QString &extensions) {
        return run(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-config"), config,
                               QStringLiteral("-extensions"), extensions, QStringLiteral("-days"), QStringLiteral("30"),
                               QStringLiteral("-subj"), QStringLiteral("/CN=") + subject, QStringLiteral("-keyout"),
                               name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".pem")}
                   + key);
    };
    const QString from = QStringLiteral("20200101000000Z");
    const QString until = QStringLiteral("20990101000000Z");
    const bool made
        = write(config, configuration) && write(QStringLiteral("index.txt"), {})
          && write(QStringLiteral("serial"), "1000\n")
          && makeOwn(QStringLiteral("ca"), QStringLiteral("Odziv test authority"), QStringLiteral("authority"))
          && makeOwn(QStringLiteral("selfsigned"), QStringLiteral("localhost"), QStringLiteral("good"))
          && makeSigned(QStringLiteral("server"), QStringLiteral("good"), from, until)
          && makeSigned(QStringLiteral("wrongname"), QStringLiteral("wrong"), from, until)
          && makeSigned(QStringLiteral("expired"), QStringLiteral("good"), from, QStringLiteral("20200201000000Z"));
    if (!made && m_problem.isEmpty())
        m_problem = QStringLiteral("the certificates cannot be written");
}

bool TestCertificates::makeSigned(const QString &name, const QString &extensions, const QString &from,
                                  const QString &until)
{
    const QString request = name + QStringLiteral(".csr");
    return run({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-config"), QStringLiteral("openssl.cnf"),
                QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
                QStringLiteral("/CN=") + name, QStringLiteral("-keyout"), name + QStringLiteral(".key"),
                QStringLiteral("-out"), request})
           && run({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"), QStringLiteral("-config"),
                   QStringLiteral("openssl.cnf"), QStringLiteral("-cert"), QStringLiteral("ca.pem"),
                   QStringLiteral("-keyfile"), QStringLiteral("ca.key"), QStringLiteral("-extensions"), extensions,
                   QStringLiteral("-startdate"), from, QStringLiteral("-enddate"), until, QStringLiteral("-in"),
                   request, QStringLiteral("-out"), name + QStringLiteral(".pem")});
}

bool TestCertificates::write(const QString &name, const QByteArray &text)
{
    QFile output(file(name));
    return output.open(QIODevice::WriteOnly) && output.write(text) == text.size();
}

bool TestCertificates::run(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    m_problem = process.error() == QProcess::FailedToStart
                    ? QStringLiteral("the program openssl is missing")
                    : QStringLiteral("openssl failed: ") + QString::fromUtf8(process.readAllStandardError());
    return false;
}

} // namespace odziv
