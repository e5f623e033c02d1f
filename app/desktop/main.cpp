/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "common/result.h"
#include "common/stopsignal.h"
#include "ui/shell/icons.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/templates/previewscheme.h"
#include "app/desktop/screenshots.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

#include <algorithm>
#include <cstdio>
#include <optional>

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

QStringList pageNames()
{
    QStringList names;
    for (const PageDescription &page : allPages())
        names << page.name;
    return names;
}

QStringList colourNames()
{
    return {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
}

QStringList languageCodes()
{
    QStringList codes;
    for (const Language::Choice &choice : Language::choices())
        codes << choice.code;
    codes.removeAll(QString());
    return codes;
}

/// Whether the command line is answered in words, which wants no display. Qt's own options stand beside ours, so the
/// parser, which ends the program at what it does not know, must wait for the application.
bool isAnsweredInWords(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) {
        return qstrcmp(word, "--help") == 0 || qstrcmp(word, "-h") == 0 || qstrcmp(word, "--help-all") == 0
               || qstrcmp(word, "--version") == 0 || qstrcmp(word, "-v") == 0;
    });
}

Error wrongValue(const QCommandLineOption &option, const QString &value)
{
    return {ErrorCode::Usage,
            QCoreApplication::translate("main", "the value \"%1\" does not fit --%2; see odziv --help")
                .arg(value, option.names().constFirst()),
            {},
            {}};
}

Result<Options> parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Customer campaigns for energy utilities"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("WORKSPACE"),
                                 QCoreApplication::translate("main", "The workspace to open; the last one if left out"),
                                 QStringLiteral("[WORKSPACE]"));
    const QCommandLineOption page(QStringLiteral("page"),
                                  QCoreApplication::translate("main", "Open this page") + QStringLiteral(": ")
                                      + pageNames().join(QStringLiteral(", ")),
                                  QStringLiteral("NAME"));
    const QCommandLineOption colours(QStringLiteral("colours"), QCoreApplication::translate("main", "Colours"),
                                     colourNames().join(u'|'));
    const QCommandLineOption language(QStringLiteral("language"), QCoreApplication::translate("main", "Language"),
                                      languageCodes().join(u'|'));
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
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("main", "one workspace can be opened at a time; see odziv --help"));
    options.workspace = parser.positionalArguments().value(0);
    options.page = parser.value(page);
    options.theme = parser.value(colours);
    options.language = parser.value(language);
    options.screenshots = parser.value(shots);
    if (parser.isSet(page) && !pageNames().contains(options.page))
        return failure(wrongValue(page, options.page));
    if (parser.isSet(colours) && !colourNames().contains(options.theme))
        return failure(wrongValue(colours, options.theme));
    if (parser.isSet(language) && !languageCodes().contains(options.language))
        return failure(wrongValue(language, options.language));
    if (parser.isSet(size)) {
        const QStringList extents = parser.value(size).split(u'x');
        options.size = QSize(extents.value(0).toInt(), extents.value(1).toInt());
        if (extents.size() != 2 || options.size.isEmpty())
            return failure(wrongValue(size, parser.value(size)));
    }
    const QString day = parser.isSet(today) ? parser.value(today) : qEnvironmentVariable("ODZIV_TODAY");
    if (!day.isEmpty() || parser.isSet(today)) {
        options.today = QDate::fromString(day, Qt::ISODate);
        if (!options.today->isValid())
            return failure(wrongValue(today, day));
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
#ifndef Q_OS_WIN
    if (isAnsweredInWords(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qunsetenv("QT_QPA_PLATFORMTHEME"); // GTK's ends a program that has no display
    }
#endif
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Odziv"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ODZIV_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("odziv"));
    const auto options = parse(application);
    if (!options) {
        std::fprintf(stderr, "odziv: %s\n", qPrintable(options.error().text));
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
    const StopSignal stopSignal;
    QObject::connect(&stopSignal, &StopSignal::stopRequested, &window, [&window] {
        window.closeUnasked();
        QCoreApplication::exit(); // closing a hidden window does not end a program
    });
    window.show();
    QString path = options->workspace;
    if (path.isEmpty())
        path = RecentWorkspaces(*settings).last();
    if (!path.isEmpty())
        window.openWorkspace(QFileInfo(path).absoluteFilePath());
    return QApplication::exec();
}
