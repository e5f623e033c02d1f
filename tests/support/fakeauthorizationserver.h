/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrlQuery>

namespace odziv {

/// The web side of a mail provider on loopback: answers each post to a path with the next of the answers that were
/// laid out for it, and keeps what was posted.
class FakeAuthorizationServer : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QString path;
        QUrlQuery form;

        QString field(const QString &name) const { return form.queryItemValue(name, QUrl::FullyDecoded); }
    };

    explicit FakeAuthorizationServer(QObject *parent = nullptr);

    /// The address of `path` here.
    QString endpoint(const QString &path) const;
    void answer(const QString &path, int status, const QByteArray &body);
    const QList<Request> &requests() const { return m_requests; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    struct Answer
    {
        int status;
        QByteArray body;
    };

    bool takeRequest(QTcpSocket *socket, QByteArray &input);

    QHash<QString, QList<Answer>> m_answers;
    QList<Request> m_requests;
};

} // namespace odziv
