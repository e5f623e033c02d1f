/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "common/result.h"
#include "store/workspace.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace odziv {

/// Exit codes of odziv-cli.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    SomeNotAccepted = 3 ///< done, but some recipients were not accepted
};

/// What every verb gets: its words, the clock, and where to print. Results go to stdout, everything else to stderr.
class CommandContext
{
public:
    CommandContext(QStringList words, bool json, const Clock &clock)
        : m_words(std::move(words))
        , m_json(json)
        , m_clock(clock)
    {}

    const QStringList &words() const { return m_words; }
    const Clock &clock() const { return m_clock; }
    bool json() const { return m_json; }

    /// Prints the one result of the verb: `object` with --json, else `text` (lines for people).
    void printResult(const QJsonObject &object, const QString &text) const;
    /// A line for people on stderr; never part of the result.
    void printMessage(const QString &text) const;
    /// Renews the progress line on stderr, at most a few times a second; nothing when stderr is no terminal.
    void printProgress(const QString &what, qint64 done, qint64 total) const;
    /// A ProgressCallback that prints with `what` in front.
    ProgressCallback progress(const QString &what) const;

private:
    QStringList m_words;
    bool m_json;
    const Clock &m_clock;
    mutable qint64 m_lastProgress = -1;
};

/// One verb of odziv-cli.
struct Command
{
    QString verb;
    QStringList usage; ///< one line for each form, without the program's name
    std::function<Result<ExitCode>(const CommandContext &)> run;
};

/// The verbs, one function for each file that holds some.
std::vector<Command> workspaceCommands();
std::vector<Command> demoCommands();
std::vector<Command> importExportCommands();
std::vector<Command> segmentCommands();
std::vector<Command> listFormatCommands();
std::vector<Command> templateCommands();
std::vector<Command> campaignCommands();
std::vector<Command> launchCommands();
std::vector<Command> senderCommands();
/// All of them.
std::vector<Command> allCommands();

/// Parses the global options, runs the verb and prints its failure. `words` are without the program's name.
ExitCode runCommandLine(const QStringList &words);

/// Opens for a verb that changes the workspace: being read-only is a failure with its reason. Says on stderr what is
/// done when an older one is upgraded, if that is a terminal.
Result<std::unique_ptr<Workspace>> openForWriting(const QString &path);
/// Opens for a verb that only reads; never takes the lock.
Result<std::unique_ptr<Workspace>> openForReading(const QString &path);

} // namespace odziv
