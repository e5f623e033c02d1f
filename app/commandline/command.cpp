/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "command.h"

#include "common/translate.h"

#include <QDir>
#include <QJsonDocument>

#include <cstdio>
#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace odziv {

namespace {

constexpr qint64 progressPauseMilliseconds = 200;

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool errorIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

QString usageText()
{
    QString text = QStringLiteral("odziv-cli [--json] [--today YYYY-MM-DD] VERB WORKSPACE ...\n\n");
    for (const Command &command : allCommands()) {
        for (const QString &line : command.usage)
            text += QStringLiteral("  ") + line + QLatin1Char('\n');
    }
    return text;
}

struct GlobalOptions
{
    bool json = false;
    std::optional<QDate> today;
    QStringList rest;
};

Result<QDate> parseToday(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10)
        return failure(ErrorCode::Usage, tr("the day \"%1\" is not of the form YYYY-MM-DD").arg(text));
    return date;
}

Result<GlobalOptions> parseGlobalOptions(const QStringList &words)
{
    GlobalOptions options;
    std::optional<QString> today;
    if (qEnvironmentVariableIsSet("ODZIV_TODAY"))
        today = qEnvironmentVariable("ODZIV_TODAY");
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == QStringLiteral("--"))
            optionsEnded = true;
        if (!optionsEnded && word == QStringLiteral("--json")) {
            options.json = true;
        } else if (!optionsEnded && word == QStringLiteral("--today")) {
            if (i + 1 >= words.size())
                return failure(ErrorCode::Usage, tr("--today needs a day, YYYY-MM-DD"));
            today = words.at(++i);
        } else if (!optionsEnded && word.startsWith(QStringLiteral("--today="))) {
            today = word.mid(8);
        } else {
            options.rest << word;
        }
    }
    if (today) {
        auto date = parseToday(*today);
        if (!date)
            return failure(date.error());
        options.today = *date;
    }
    return options;
}

ExitCode report(const Error &error)
{
    print(stderr, QStringLiteral("odziv-cli: ") + error.message().simplified() + QLatin1Char('\n'));
    return error.code == ErrorCode::Usage ? ExitCode::WrongUsage : ExitCode::Failed;
}

} // namespace

void CommandContext::printResult(const QJsonObject &object, const QString &text) const
{
    if (m_json)
        print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + QLatin1Char('\n'));
    else
        print(stdout, text.endsWith(u'\n') || text.isEmpty() ? text : QString(text + QLatin1Char('\n')));
}

void CommandContext::printMessage(const QString &text) const
{
    print(stderr, text + QLatin1Char('\n'));
}

void CommandContext::printProgress(const QString &what, qint64 done, qint64 total) const
{
    static const bool terminal = errorIsTerminal();
    if (!terminal)
        return;
    const qint64 now = m_clock.steadyMilliseconds();
    const bool ended = done >= total;
    if (!ended && m_lastProgress >= 0 && now - m_lastProgress < progressPauseMilliseconds)
        return;
    m_lastProgress = now;
    print(
        stderr,
        QStringLiteral("\r%1: %2 / %3%4").arg(what).arg(done).arg(total).arg(ended ? QStringLiteral("\n") : QString()));
}

ProgressCallback CommandContext::progress(const QString &what) const
{
    return [this, what](qint64 done, qint64 total) { printProgress(what, done, total); };
}

std::vector<Command> allCommands()
{
    std::vector<Command> commands;
    for (const auto &some :
         {workspaceCommands(), demoCommands(), importExportCommands(), segmentCommands(), listFormatCommands(),
          templateCommands(), campaignCommands(), launchCommands(), senderCommands()})
        commands.insert(commands.end(), some.begin(), some.end());
    return commands;
}

ExitCode runCommandLine(const QStringList &words)
{
    auto options = parseGlobalOptions(words);
    if (!options)
        return report(options.error());
    if (options->rest.isEmpty()) {
        print(stderr, usageText());
        return ExitCode::WrongUsage;
    }
    const QString verb = options->rest.takeFirst();
    if (verb == QStringLiteral("help") || verb == QStringLiteral("--help")) {
        print(stdout, usageText());
        return ExitCode::Done;
    }
    if (verb == QStringLiteral("--version")) {
        print(stdout, QStringLiteral("odziv-cli " ODZIV_VERSION "\n"));
        return ExitCode::Done;
    }
    const SystemClock clock(options->today);
    for (const Command &command : allCommands()) {
        if (command.verb != verb)
            continue;
        const CommandContext context(options->rest, options->json, clock);
        const auto outcome = command.run(context);
        return outcome ? *outcome : report(outcome.error());
    }
    return report({ErrorCode::Usage, tr("there is no verb \"%1\"; see odziv-cli help").arg(verb), {}, {}});
}

Result<std::unique_ptr<Workspace>> openForWriting(const QString &path)
{
    UpgradeWatch watch;
    if (errorIsTerminal()) {
        watch.progress = [named = 0](const UpgradeProgress &now) mutable {
            if (std::exchange(named, now.step) != now.step)
                print(stderr, tr("Upgrading the workspace, step %1 of %2: %3")
                                      .arg(QString::number(now.step), QString::number(now.steps), now.title)
                                  + QLatin1Char('\n'));
        };
    }
    auto workspace = Workspace::open(path, Workspace::Access::ReadWrite, watch);
    if (!workspace)
        return workspace;
    if ((*workspace)->isReadOnly())
        return failure(ErrorCode::ReadOnly, (*workspace)->readOnlyReason(), QDir::toNativeSeparators(path));
    return workspace;
}

Result<std::unique_ptr<Workspace>> openForReading(const QString &path)
{
    return Workspace::open(path, Workspace::Access::ReadOnly);
}

} // namespace odziv
