/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>

// delayingproxy LISTEN TARGET MICROSECONDS: passes connections on loopback on, every byte later by so much in each
// direction. Bandwidth is not limited: a long way, not a narrow one.

namespace {

/// One direction of one connection.
class Lane : public QObject
{
public:
    Lane(QTcpSocket *from, QTcpSocket *to, qint64 delay)
        : QObject(from)
        , m_from(from)
        , m_to(to)
        , m_delay(delay)
    {
        m_clock.start();
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Lane::deliver);
        connect(from, &QIODevice::readyRead, this, [this] {
            m_parcels.push_back({now() + m_delay, m_from->readAll()});
            arrange();
        });
        connect(from, &QAbstractSocket::disconnected, this, [this] {
            m_parcels.push_back({now() + m_delay, {}});
            arrange();
        });
    }

private:
    struct Parcel
    {
        qint64 due;
        QByteArray bytes; ///< none: the end
    };

    qint64 now() const { return m_clock.nsecsElapsed() / 1000; }

    void arrange()
    {
        if (!m_parcels.empty() && !m_timer.isActive())
            m_timer.start(static_cast<int>(std::max<qint64>(0, (m_parcels.front().due - now()) / 1000)));
    }

    void deliver()
    {
        while (!m_parcels.empty() && m_parcels.front().due <= now() + 500) {
            const QByteArray bytes = m_parcels.front().bytes;
            m_parcels.pop_front();
            if (bytes.isEmpty()) {
                m_to->disconnectFromHost();
            } else {
                m_to->write(bytes);
                m_to->flush();
            }
        }
        arrange();
    }

    QTcpSocket *m_from;
    QTcpSocket *m_to;
    qint64 m_delay;
    QElapsedTimer m_clock;
    QTimer m_timer;
    std::deque<Parcel> m_parcels;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const auto target = static_cast<quint16>(arguments.at(2).toUInt());
    const qint64 delay = arguments.at(3).toLongLong();
    QTcpServer server;
    server.setListenBacklogSize(200);
    QObject::connect(&server, &QTcpServer::newConnection, &application, [&] {
        while (QTcpSocket *near = server.nextPendingConnection()) {
            auto *far = new QTcpSocket(near);
            for (QTcpSocket *socket : {near, far})
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            new Lane(near, far, delay);
            new Lane(far, near, delay);
            far->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
            QObject::connect(near, &QAbstractSocket::disconnected, near,
                             [near] { QTimer::singleShot(1000, near, &QObject::deleteLater); });
        }
    });
    if (!server.listen(QHostAddress::LocalHost, static_cast<quint16>(arguments.at(1).toUInt())))
        return 1;
    return QCoreApplication::exec();
}
