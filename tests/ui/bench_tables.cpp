/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

// Measures a large table of a workspace in a window: bench_tables WORKSPACE [contacts|sentRecords]. Not run by CTest,
// because its figures say something about the machine only while nothing else runs on it.

#include "customers/contacttablemodel.h"
#include "customers/sentrecordtablemodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

using namespace odziv;

namespace {

/// The longest time that the event loop did not come round.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_timer.start();
        m_since.start();
    }
    void beat()
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        m_since.start();
    }
    double take()
    {
        beat();
        return static_cast<double>(std::exchange(m_longest, 0)) / 1e6;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

double until(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 60000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, double milliseconds, double stall)
{
    std::printf("%-34s %8.1f ms   longest stall of the window %6.1f ms\n", what, milliseconds, stall);
    std::fflush(stdout);
}

double median(std::vector<double> values, double part = 0.5)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(static_cast<double>(values.size() - 1) * part)];
}

/// What is done with a table.
struct Subject
{
    std::unique_ptr<RecordTableModel> model;
    std::vector<const char *> sorts;
    std::vector<const char *> searches;
    std::vector<std::pair<const char *, ColumnFilter>> filters;
};

Subject contacts(Workspace &workspace, const TableEnvironment &environment)
{
    return {std::make_unique<ContactTableModel>(workspace, environment),
            {"birthDate", "lastName", "email", "customerName", "changedAt"},
            {"h", "hadzic", "hadzic amra", "061 123"},
            {}};
}

/// Shown as the page shows it: the newest first.
Subject sentRecords(Workspace &workspace, const TableEnvironment &environment)
{
    auto model = std::make_unique<SentRecordTableModel>(workspace, environment);
    model->sort(model->columnOf(QStringLiteral("at")), Qt::DescendingOrder);
    const auto only = [&](const char *column, const QVariantList &values) {
        return ColumnFilter{model->columnOf(QLatin1String(column)), values, {}, {}};
    };
    std::vector<std::pair<const char *, ColumnFilter>> filters{
        {"filter by status", only("status", {QStringLiteral("rejected")})},
        {"filter by channel", only("channel", {QStringLiteral("email")})}};
    return {std::move(model),
            {"address", "status", "at"},
            {"a", "hadzic", "hadzic example", "mailbox"},
            std::move(filters)};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_tables WORKSPACE [contacts|sentRecords]\n");
        return 2;
    }
    const Theme theme;
    auto workspace = Workspace::open(arguments[1], Workspace::Access::ReadOnly);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().message()));
        return 1;
    }
    QThreadPool quick;
    QThreadPool slow;
    quick.setMaxThreadCount(2);
    slow.setMaxThreadCount(3);
    Heartbeat heartbeat;
    TableEnvironment environment{&quick, &slow, QLocale(QLocale::Bosnian), QTimeZone("Europe/Sarajevo"), {}};

    QElapsedTimer start;
    start.start();
    const Subject subject = arguments.value(2) == QStringLiteral("sentRecords") ? sentRecords(**workspace, environment)
                                                                                : contacts(**workspace, environment);
    RecordTableModel &model = *subject.model;
    DataTableView view(QStringLiteral("bench"));
    view.setModel(&model);
    view.resize(1366, 700);
    view.show();
    const auto loaded = [&](int row) { return model.index(row, 0).data(WindowedTableModel::LoadedRole).toBool(); };
    until([&] { return model.rowCount() > 0 && loaded(0); });
    print("first rows on screen", static_cast<double>(start.nsecsElapsed()) / 1e6, heartbeat.take());
    until([&] { return !model.isLoading(); });
    print("all rows known", static_cast<double>(start.nsecsElapsed()) / 1e6, heartbeat.take());
    std::printf("rows: %d\n", model.rowCount());

    QRandomGenerator random(1);
    QScrollBar *bar = view.view()->verticalScrollBar();
    std::vector<double> jumps;
    for (int i = 0; i < 200; ++i) {
        const int row = static_cast<int>(random.bounded(bar->maximum()));
        QElapsedTimer timer;
        timer.start();
        bar->setValue(row);
        until([&] { return loaded(row) && loaded(std::min(row + 25, model.rowCount() - 1)); });
        view.repaint();
        jumps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    print("jump anywhere, median", median(jumps), heartbeat.take());
    std::printf("jump anywhere, 95th of 100         %8.1f ms\n", median(jumps, 0.95));
    std::vector<double> steps;
    bar->setValue(0);
    for (int i = 0; i < 1000; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->value() + 3);
        QCoreApplication::processEvents();
        steps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    print("wheel step, median", median(steps), heartbeat.take());

    for (const char *column : subject.sorts) {
        QElapsedTimer timer;
        timer.start();
        view.view()->selectRow(5);
        model.sort(model.columnOf(QLatin1String(column)), Qt::AscendingOrder);
        until([&] { return !model.isLoading() && loaded(0); });
        print(qPrintable(QStringLiteral("sort by ") + QLatin1String(column)),
              static_cast<double>(timer.nsecsElapsed()) / 1e6, heartbeat.take());
    }
    model.sort(-1);
    until([&] { return !model.isLoading(); });
    for (const auto &[name, filter] : subject.filters) {
        QElapsedTimer timer;
        timer.start();
        model.setFilter(filter);
        until([&] { return !model.isLoading() && (model.rowCount() == 0 || loaded(0)); });
        std::printf("%d rows: ", model.rowCount());
        print(name, static_cast<double>(timer.nsecsElapsed()) / 1e6, heartbeat.take());
        model.clearFilters();
        until([&] { return !model.isLoading() && loaded(0); });
    }
    for (const char *text : subject.searches) {
        QElapsedTimer timer;
        timer.start();
        model.setSearch(QLatin1String(text));
        until([&] { return !model.isLoading() && (model.rowCount() == 0 || loaded(0)); });
        std::printf("%d rows: ", model.rowCount());
        print(qPrintable(QStringLiteral("search ") + QLatin1String(text)),
              static_cast<double>(timer.nsecsElapsed()) / 1e6, heartbeat.take());
    }
    QElapsedTimer timer;
    timer.start();
    model.setSearch({});
    until([&] { return !model.isLoading() && loaded(0); });
    print("search cleared", static_cast<double>(timer.nsecsElapsed()) / 1e6, heartbeat.take());
    view.view()->selectAll();
    QCoreApplication::processEvents();
    print("select all", 0, heartbeat.take());
    timer.start();
    model.sort(0, Qt::DescendingOrder);
    until([&] { return !model.isLoading() && loaded(0); });
    print("sort with all selected", static_cast<double>(timer.nsecsElapsed()) / 1e6, heartbeat.take());
    quick.waitForDone();
    slow.waitForDone();
    return 0;
}
