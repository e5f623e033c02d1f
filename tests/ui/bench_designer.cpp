/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

// Builds six segments by keyboard in the window of a workspace and measures the time from each keystroke to the new
// number on the screen: bench_designer WORKSPACE [FOLDER FOR PICTURES]. Not run by CTest, because its figures say
// something about the machine only while nothing else runs on it.

#include "common/clock.h"
#include "ui/segments/blocklisteditor.h"
#include "ui/segments/columnpicker.h"
#include "ui/segments/conditiongroupeditor.h"
#include "ui/segments/conditionrow.h"
#include "ui/segments/segmentdesigner.h"
#include "ui/segments/segmentspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace odziv;

namespace {

/// One condition to be written; `block` says what the block does that it begins, no value: it joins the one before.
struct Line
{
    std::optional<BlockOperation> block;
    const char *column;
    Operator op;
    QStringList values;
};

struct Plan
{
    const char *name;
    const char *level;
    std::vector<Line> lines;
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

std::vector<Plan> plans()
{
    using enum BlockOperation;
    return {
        {"Sarajevo e-bills",
         "customer",
         {{StartWith, "customer.branch", Operator::In, {text("EDSA")}},
          {Keep, "customerAccount.status", Operator::In, {text("Aktivan"), text("Aktivan, prijavljen")}},
          {Keep, "eService.name", Operator::Equals, {text("e-racun")}},
          {{}, "eService.status", Operator::Equals, {text("Aktivna")}},
          {Exclude, "receivable.amount", Operator::Greater, {text("100")}}}},
        {"Big households without e-bill",
         "customerAccount",
         {{StartWith, "customerAccount.annualConsumptionKwh", Operator::Between, {text("3000"), text("6000")}},
          {Keep, "customer.kind", Operator::In, {text("household")}},
          {Exclude, "eService.name", Operator::Equals, {text("e-racun")}},
          {Keep, "contact.email", Operator::IsNotEmpty, {}},
          {Exclude, "sentRecord.at", Operator::WithinLastDays, {text("90")}}}},
        {"Birthdays with e-mail",
         "contact",
         {{StartWith, "contact.birthDate", Operator::AnniversaryWithinNextDays, {text("28")}},
          {Keep, "contact.email", Operator::EndsWith, {text(".example")}},
          {Exclude, "customerAccount.status", Operator::In, {text("Odjavljen")}},
          {Keep, "customer.branch", Operator::In, {text("EDTZ"), text("EDZE")}}}},
        {"Debtors of two branches",
         "customerAccount",
         {{StartWith, "receivable.amount", Operator::GreaterOrEqual, {text("50")}},
          {Keep, "customer.branch", Operator::In, {text("EDBI"), text("EDMO")}},
          {Keep, "customer.name", Operator::Contains, {text("ić")}},
          {Exclude, "customerAccount.status", Operator::In, {text("Odjavljen")}}}},
        {"Companies by name",
         "customer",
         {{StartWith, "customer.name", Operator::Contains, {text("elektro")}},
          {Add, "customer.name", Operator::StartsWith, {text("Auto")}},
          {Keep, "customer.kind", Operator::In, {text("company")}},
          {Exclude, "sentRecord.at", Operator::WithinLastDays, {text("90")}},
          {AddIfExcluded, "receivable.amount", Operator::Greater, {text("1000")}}}},
        {"New customers by postcode",
         "customer",
         {{StartWith, "customer.postcode", Operator::StartsWith, {text("71")}},
          {Keep, "customerAccount.annualConsumptionKwh", Operator::Greater, {text("2500")}},
          {Keep, "contact.mobile", Operator::IsNotEmpty, {}},
          {Exclude, "eService.name", Operator::In, {text("e-racun"), text("e-uplatnica")}}}},
    };
}

class Bench
{
public:
    Bench(MainWindow &window, SegmentsPage *page, QString pictures)
        : m_window(window)
        , m_page(page)
        , m_designer(page->designer())
        , m_pictures(std::move(pictures))
    {}

    void run()
    {
        for (const Plan &plan : plans())
            build(plan);
        report();
    }

private:
    static bool until(const std::function<bool()> &done)
    {
        QElapsedTimer timer;
        timer.start();
        while (!done() && timer.elapsed() < 30000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        return done();
    }

    QLabel *total() const { return m_designer->findChild<QLabel *>(QStringLiteral("total")); }
    bool isFresh() const { return total()->foregroundRole() == QPalette::WindowText; }

    /// Sends the key, and notes how long the number takes when the key changed the definition.
    void press(const std::function<void(QWidget *)> &act)
    {
        QWidget *focus = QApplication::focusWidget();
        const Segment before = m_designer->segment();
        QElapsedTimer timer;
        timer.start();
        act(focus);
        const bool changed = m_designer->segment().blocks != before.blocks;
        until([this] { return isFresh(); });
        total()->repaint();
        const double passed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (changed && m_designer->total() >= 0)
            m_times.push_back(passed);
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press([=](QWidget *focus) { QTest::keyClick(focus, code, modifiers); });
    }
    void type(const QString &letters)
    {
        for (const QChar letter : letters) {
            // Letters outside Latin-1 come from an input method, as on a real keyboard.
            press([=](QWidget *focus) {
                QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                QApplication::sendEvent(focus, &down);
                QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
                QApplication::sendEvent(focus, &up);
            });
        }
    }
    void chooseByArrows(QComboBox *box, int data)
    {
        const int wanted = box->findData(data);
        box->setFocus();
        for (int i = 0; i < 50 && box->currentIndex() != wanted; ++i)
            key(box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }

    void write(const Line &line)
    {
        m_page->focusSearch();
        QLineEdit *search = m_designer->columnPicker()->searchField();
        search->selectAll();
        type(QLatin1String(line.column));
        key(Qt::Key_Return, line.block ? Qt::ShiftModifier : Qt::NoModifier);
        until([search] { return QApplication::focusWidget() != search; });
        QCoreApplication::processEvents();
        BlockCard *card = m_designer->blockList()->currentCard();
        ConditionRow *row = card->conditions()->rows().last();
        for (auto *box : row->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String("Operator"))
                chooseByArrows(box, static_cast<int>(line.op));
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        row->focusValue();
        for (const QString &value : line.values) {
            if (auto *days = qobject_cast<QSpinBox *>(QApplication::focusWidget()))
                days->selectAll();
            type(value);
            key(operandShape(line.op) == OperandShape::Several ? Qt::Key_Return : Qt::Key_Tab);
        }
        if (line.block && *line.block != card->operation())
            chooseByArrows(card->findChild<QComboBox *>(QStringLiteral("operation")), static_cast<int>(*line.block));
        picture();
    }

    void build(const Plan &plan)
    {
        Segment segment;
        segment.name = QLatin1String(plan.name);
        segment.targetLevel = QLatin1String(plan.level);
        m_designer->edit(segment, {});
        m_plan = QLatin1String(plan.name);
        m_step = 0;
        const size_t first = m_times.size();
        for (const Line &line : plan.lines)
            write(line);
        std::vector<double> own(m_times.begin() + static_cast<std::ptrdiff_t>(first), m_times.end());
        print(plan.name, own);
        std::printf("    %s: %s\n", qPrintable(total()->text()),
                    qPrintable(m_designer->findChild<QLabel *>(QStringLiteral("sentence"))->text()));
        std::fflush(stdout);
    }

    void picture()
    {
        if (m_pictures.isEmpty())
            return;
        until([this] { return isFresh(); });
        const QString name = QStringLiteral("%1/%2 %3.png").arg(m_pictures, m_plan).arg(++m_step);
        m_window.grab().save(name);
    }

    static double part(std::vector<double> values, double share)
    {
        std::sort(values.begin(), values.end());
        return values.empty() ? 0 : values[static_cast<size_t>(static_cast<double>(values.size() - 1) * share)];
    }
    static void print(const char *what, const std::vector<double> &times)
    {
        std::printf("%-32s %4zu edits  median %6.1f ms  p95 %6.1f ms  longest %6.1f ms\n", what, times.size(),
                    part(times, 0.5), part(times, 0.95), part(times, 1));
    }
    void report() const { print("all: keystroke to new number", m_times); }

    MainWindow &m_window;
    SegmentsPage *m_page;
    SegmentDesigner *m_designer;
    QString m_pictures;
    QString m_plan;
    int m_step = 0;
    std::vector<double> m_times;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc < 2 || argc > 3) {
        std::fprintf(stderr, "usage: bench_designer WORKSPACE [FOLDER FOR PICTURES]\n");
        return 2;
    }
    const QTemporaryDir folder;
    qputenv("ODZIV_HOME", folder.path().toLocal8Bit());
    const SystemClock clock;
    Theme theme;
    QSettings settings(folder.filePath(QStringLiteral("bench.ini")), QSettings::IniFormat);
    MainWindow window(clock, settings, theme, allPages());
    window.resize(1366, 768);
    window.show();
    int code = 0;
    QObject::connect(&window, &MainWindow::workspaceOpened, &application, [&] {
        QTimer::singleShot(0, &application, [&] {
            window.openPage(QStringLiteral("segments"), {});
            auto *page = qobject_cast<SegmentsPage *>(window.pages()->currentPage());
            page->findChild<QAction *>(QStringLiteral("newSegment"))->trigger();
            Bench(window, page, argc == 3 ? QString::fromLocal8Bit(argv[2]) : QString()).run();
            QTimer::singleShot(0, &application, [&] { window.close(); });
        });
    });
    window.openWorkspace(QString::fromLocal8Bit(argv[1]));
    code = application.exec();
    return code;
}
