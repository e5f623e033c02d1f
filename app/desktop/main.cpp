/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "ui/shell/icons.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/templates/previewscheme.h"
#include "app/desktop/screenshots.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

using namespace odziv;

namespace {

/// What the command line asked for.
struct Options
{
    QString workspace;
    QString page;
    QString theme;
    QString language;
    QString screenshots;
    QSize size;
    std::optional<QDate> today;
};

std::optional<Options> parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Customer campaigns for energy utilities"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("WORKSPACE"),
                                 QCoreApplication::translate("main", "The workspace to open; the last one if left out"),
                                 QStringLiteral("[WORKSPACE]"));
    const QCommandLineOption page(QStringLiteral("page"), QCoreApplication::translate("main", "Open this page"),
                                  QStringLiteral("NAME"));
    const QCommandLineOption colours(QStringLiteral("colours"),
                                     QCoreApplication::translate("main", "system, light or dark"),
                                     QStringLiteral("COLOURS"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QCoreApplication::translate("main", "en, bs, de or sk"),
                                      QStringLiteral("LANGUAGE"));
    const QCommandLineOption size(QStringLiteral("size"), QCoreApplication::translate("main", "Size of the window"),
                                  QStringLiteral("WIDTHxHEIGHT"));
    const QCommandLineOption shots(QStringLiteral("screenshots"),
                                   QCoreApplication::translate("main", "Draw every page into FOLDER, then end"),
                                   QStringLiteral("FOLDER"));
    const QCommandLineOption today(QStringLiteral("today"),
                                   QCoreApplication::translate("main", "Work as if it were this day"),
                                   QStringLiteral("YYYY-MM-DD"));
    parser.addOptions({page, colours, language, size, shots, today});
    parser.process(application);

    Options options;
    if (parser.positionalArguments().size() > 1)
        return {};
    options.workspace = parser.positionalArguments().value(0);
    options.page = parser.value(page);
    options.theme = parser.value(colours);
    options.language = parser.value(language);
    options.screenshots = parser.value(shots);
    const QStringList extents = parser.value(size).split(u'x');
    if (extents.size() == 2)
        options.size = QSize(extents[0].toInt(), extents[1].toInt());
    QString day = parser.value(today);
    if (day.isEmpty())
        day = qEnvironmentVariable("ODZIV_TODAY");
    if (!day.isEmpty()) {
        options.today = QDate::fromString(day, Qt::ISODate);
        if (!options.today->isValid())
            return {};
    }
    return options;
}

Theme::Choice choiceNamed(const QString &name)
{
    if (name == QStringLiteral("dark"))
        return Theme::Choice::Dark;
    return name == QStringLiteral("light") ? Theme::Choice::Light : Theme::Choice::System;
}

} // namespace

int main(int argc, char *argv[])
{
    PreviewScheme::registerSchemes();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Odziv"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ODZIV_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("odziv"));
    const auto options = parse(application);
    if (!options) {
        qCritical("odziv: the command line was not understood; see odziv --help");
        return 2;
    }
    const SystemClock clock(options->today);
    const auto settings = openSettings();
    Language::install(application,
                      Language::locale(options->language.isEmpty() ? settings->value(languageSetting()).toString()
                                                                   : options->language));
    Theme theme;
    QApplication::setWindowIcon(icon(QStringLiteral("megaphone"), QApplication::palette().color(QPalette::Highlight)));
    MainWindow window(clock, *settings, theme, allPages());
    if (!options->theme.isEmpty())
        theme.setChoice(choiceNamed(options->theme));
    if (options->size.isValid())
        window.resize(options->size);
    if (!options->page.isEmpty())
        QObject::connect(&window, &MainWindow::workspaceOpened, &window,
                         [&window, page = options->page] { window.openPage(page, {}); });
    std::unique_ptr<Screenshots> screenshots;
    if (!options->screenshots.isEmpty())
        screenshots = std::make_unique<Screenshots>(window, options->screenshots);
    window.show();
    QString path = options->workspace;
    if (path.isEmpty())
        path = RecentWorkspaces(*settings).last();
    if (!path.isEmpty())
        window.openWorkspace(QFileInfo(path).absoluteFilePath());
    return QApplication::exec();
}
