/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sampledata.h"
#include "windowfixture.h"

#include "ui/shell/pagestack.h"
#include "ui/templates/mailpreview.h"
#include "ui/templates/previewscheme.h"
#include "ui/templates/sourceeditor.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatepreviewpane.h"
#include "ui/templates/templatespage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace odziv;

namespace {

constexpr int keystrokes = 60;

QString templateOf(int kilobytes)
{
    QString html = QStringLiteral("<body style='margin:0'><div style='height:100px;background:#ff0000'></div>\n");
    for (int i = 0; html.size() < kilobytes * 1024; ++i)
        html += QStringLiteral(
                    "<table width=600><tr><td style='padding:8px'><p>Red %1: {{contact.firstName}}, "
                    "{{customerAccount.number}} i jo&scaron; teksta za <b>podebljano</b>.</p></td></tr></table>\n")
                    .arg(i);
    return html + QStringLiteral("</body>");
}

bool isRed(MailPreview *preview)
{
    // Looking at one pixel disturbs the least.
    return preview->grab(QRect(20, 20, 1, 1)).toImage().pixelColor(0, 0) == QColor(Qt::red);
}

/// Milliseconds from a key to its pixels, one for each keystroke.
std::vector<double> measure(TemplateEditor *editor, int kilobytes)
{
    MailPreview *preview = editor->preview()->mailPreview();
    editor->htmlSource()->setText(templateOf(kilobytes));
    editor->htmlSource()->goTo(1, 1);
    editor->htmlSource()->findNext(QStringLiteral("background:#ff0000"));
    QWidget *keys = editor->htmlSource()->focusProxy();
    QTest::keyClick(keys, Qt::Key_Right); // behind the colour
    QTest::keyClick(keys, Qt::Key_Backspace);
    QTest::keyClick(keys, Qt::Key_0);
    std::vector<double> times;
    QElapsedTimer clock;
    const auto waitFor = [&](bool red) {
        for (clock.start(); isRed(preview) != red && clock.elapsed() < 10000;)
            QTest::qWait(1);
    };
    waitFor(true);
    for (int i = 0; i < keystrokes; ++i) {
        const bool deletes = i % 2 == 0; // a colour of five digits is none
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(keys, deletes ? Qt::Key_Backspace : Qt::Key_0);
        waitFor(!deletes);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(120);
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

/// Measures how long it takes from a key in the source to its pixels in the preview. Run by hand.
int main(int argc, char **argv)
{
    PreviewScheme::registerSchemes();
    QApplication application(argc, argv);
    WindowFixture fixture;
    fixture.prepare(sampleCustomers(50));
    if (!fixture.open())
        return 1;
    fixture.window().resize(1366, 768);
    fixture.window().openPage(QStringLiteral("templates"), {});
    auto *page = qobject_cast<TemplatesPage *>(fixture.window().pages()->currentPage());
    MessageTemplate empty;
    empty.html = QStringLiteral("<p></p>");
    page->create(empty);
    page->editor()->subjectField()->setText(QStringLiteral("S"));
    for (const int kilobytes : {5, 50, 200}) {
        const std::vector<double> times = measure(page->editor(), kilobytes);
        std::printf("%3d KB: median %.0f ms, p95 %.0f ms, most %.0f ms\n", kilobytes, times[times.size() / 2],
                    times[times.size() * 95 / 100], times.back());
    }
    return 0;
}
