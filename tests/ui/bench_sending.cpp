/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

// A soak of the whole: bench_sending WORKSPACE CAMPAIGN-ID [SECONDS]. Opens the window on a workspace with a launched
// campaign, resumes it there, and watches for SECONDS (an hour when left out) or until it is done: the longest time
// that the window did not answer, the memory, the size on the disk, and once a second whether the states of the
// campaign add up to its recipients. Not run by CTest: its figures say something only while nothing else runs.

#include "campaigns/campaignstorage.h"
#include "sendqueue/sendqueuestorage.h"
#include "ui/sending/sendingdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/theme.h"
#include "ui/templates/previewscheme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>

using namespace odziv;

namespace {

constexpr double mebibyte = 1024.0 * 1024.0;

/// Of this process, in MiB; 0 where the system does not tell.
double residentMemory()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pageSize = 4096;
    return status.readAll().split(' ').value(1).toDouble() * pageSize / mebibyte;
}

double onDisk(const QString &path)
{
    return static_cast<double>(QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size()) / mebibyte;
}

/// Looks at the states once a second with a connection of its own, as somebody outside would.
class Witness final : public QThread
{
public:
    Witness(QString path, CampaignId campaign)
        : m_path(std::move(path))
        , m_campaign(campaign)
    {}

    std::atomic<qint64> looks{0};
    std::atomic<qint64> wrong{0};
    std::atomic<qint64> accepted{0};
    std::atomic<bool> stop{false};

protected:
    void run() override
    {
        auto connection = Connection::open(m_path, Connection::Mode::Reader);
        while (connection && !stop) {
            if (const auto counts = SendQueueStorage::counts(**connection, m_campaign)) {
                ++looks;
                accepted = counts->of(SendState::Accepted);
                if (counts->sum() != counts->recipients)
                    ++wrong;
            }
            msleep(1000);
        }
    }

private:
    QString m_path;
    CampaignId m_campaign;
};

/// The longest time that the event loop did not come round.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, m_since.elapsed());
            m_since.start();
        });
    }
    void start()
    {
        m_longest = 0;
        m_since.start();
        m_timer.start();
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

int main(int argc, char **argv)
{
    PreviewScheme::registerSchemes();
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3) {
        std::fprintf(stderr, "bench_sending WORKSPACE CAMPAIGN-ID [SECONDS]\n");
        return 2;
    }
    const QString path = words[1];
    const CampaignId campaign(words[2].toLongLong());
    const int seconds = words.value(3, QStringLiteral("3600")).toInt();
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("bench.ini")), QSettings::IniFormat);
    const SystemClock clock;
    Theme theme;
    MainWindow window(clock, settings, theme, allPages());
    Witness witness(path, campaign);
    Heartbeat heartbeat;
    QElapsedTimer sending;
    double firstMemory = 0;
    double mostMemory = 0;
    QTimer report;
    const auto sample = [&] {
        const double memory = residentMemory();
        if (firstMemory == 0)
            firstMemory = memory;
        mostMemory = std::max(mostMemory, memory);
        std::printf(
            "%5lld s  accepted %lld  RSS %.0f MiB  on disk %.0f MiB  longest stall %lld ms  %lld looks, %lld wrong\n",
            static_cast<long long>(sending.elapsed() / 1000), static_cast<long long>(witness.accepted.load()), memory,
            onDisk(path), static_cast<long long>(heartbeat.longest()), static_cast<long long>(witness.looks.load()),
            static_cast<long long>(witness.wrong.load()));
        std::fflush(stdout);
    };
    QObject::connect(&report, &QTimer::timeout, sample);
    QObject::connect(&window, &MainWindow::workspaceOpened, [&] {
        window.openPage(QStringLiteral("sending"), campaign.value());
        // What opening costs is another measure's matter.
        QTimer::singleShot(3000, &window, [&] {
            auto *desk = window.sendingDesk();
            QObject::connect(desk, &SendingDesk::ended, &window, [&](const CampaignRunOutcome &outcome) {
                sample();
                if (outcome.error)
                    std::printf("ended with: %s\n", qPrintable(outcome.error->message()));
                std::printf("%lld messages in %.1f s: %.0f/s, memory grew from %.0f to %.0f MiB\n",
                            static_cast<long long>(outcome.messages), outcome.seconds,
                            static_cast<double>(outcome.messages) / outcome.seconds, firstMemory, mostMemory);
                QCoreApplication::quit();
            });
            desk->resume(campaign);
            sending.start();
            heartbeat.start();
            witness.start();
            report.start(10 * 1000);
            QTimer::singleShot(seconds * 1000, &window,
                               [desk, campaign] { desk->runner().end(campaign, EndRequest::Pause); });
        });
    });
    window.show();
    window.openWorkspace(path);
    const int code = QApplication::exec();
    witness.stop = true;
    witness.wait();
    return code;
}
