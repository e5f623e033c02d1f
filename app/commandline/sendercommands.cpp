/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "arguments.h"
#include "command.h"
#include "common/stopsignal.h"
#include "common/translate.h"
#include "sendersignin.h"

#include "sendqueue/keychainsecretstore.h"
#include "sendqueue/sender.h"
#include "sendqueue/senderpassword.h"
#include "sendqueue/senderstorage.h"
#include "smtp/smtpcatcher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace odziv {

namespace {

constexpr qint64 largestSenderFile = 1024 * 1024;

Result<Sender> readSenderFile(const QString &path)
{
    const QString place = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, tr("the sender file cannot be read; check its name"), place,
                       file.errorString());
    if (file.size() > largestSenderFile)
        return failure(ErrorCode::InvalidInput, tr("this is not a sender file: it is far too large"), place);
    return Sender::fromJson(file.readAll(), place);
}

/// Puts the password into the vault of the operating system and waits for it. Commands run before the event loop,
/// so this is its one and only run.
Status storeInVault(const Sender &sender, const QString &password)
{
    KeychainSecretStore vault;
    QObject context;
    Status outcome;
    vault.write(sender.secretKey(), password, &context, [&outcome](const Status &written) {
        outcome = written;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return outcome;
}

/// The vault if there is one; else the sender remembers the variable and reads it whenever it sends.
Status keepPassword(const CommandContext &context, Sender &sender, const QString &variable)
{
    auto password = passwordFromVariable(variable);
    if (!password)
        return failure(password.error());
    if (sender.user.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       tr("a password is of no use without a user; name one in the sender file"));
    if (auto stored = storeInVault(sender, *password); stored) {
        sender.passwordVariable.clear();
        return {};
    }
    sender.passwordVariable = variable;
    context.printMessage(tr("this machine offers no password store: the password is not stored, the environment "
                            "variable %1 must hold it whenever mail is sent")
                             .arg(variable));
    return {};
}

QString describe(const Sender &sender)
{
    const QJsonObject object = sender.toJson();
    QString text;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        QString value = it->isNull() ? QStringLiteral("-") : it->toVariant().toString();
        if (it->isObject())
            value = QString::fromUtf8(QJsonDocument(it->toObject()).toJson(QJsonDocument::Compact));
        text += QStringLiteral("%1 %2\n").arg(it.key(), -24).arg(value);
    }
    return text;
}

Result<ExitCode> runSenderSet(const CommandContext &context, const Arguments &arguments)
{
    auto sender = readSenderFile(arguments[QStringLiteral("FILE or NAME")]);
    if (!sender)
        return failure(sender.error());
    auto workspace = openForWriting(arguments[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    if (const auto variable = arguments.option(QStringLiteral("password-env"))) {
        if (auto kept = keepPassword(context, *sender, *variable); !kept)
            return failure(kept.error());
    }
    auto saved = (*workspace)->write([&](Connection &connection) { return SenderStorage::save(connection, *sender); });
    if (!saved)
        return failure(saved.error());
    context.printResult(sender->toJson(), tr("the sender \"%1\" is set").arg(sender->name));
    return ExitCode::Done;
}

Result<ExitCode> runSenderShow(const CommandContext &context, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("FILE or NAME")))
        return failure(ErrorCode::Usage, tr("sender WORKSPACE show takes no file"));
    auto workspace = openForReading(arguments[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    auto reader = (*workspace)->reader();
    if (!reader)
        return failure(reader.error());
    auto senders = SenderStorage::list(**reader);
    if (!senders)
        return failure(senders.error());
    QJsonArray all;
    QStringList texts;
    for (const Sender &sender : *senders) {
        all << sender.toJson();
        texts << describe(sender);
    }
    context.printResult({{QStringLiteral("senders"), all}},
                        texts.isEmpty() ? tr("no sender is set") : texts.join(u'\n'));
    return ExitCode::Done;
}

Result<ExitCode> runSender(const CommandContext &context)
{
    auto arguments = Arguments::parse(
        context.words(), {{QStringLiteral("WORKSPACE"), QStringLiteral("set or show"), QStringLiteral("FILE or NAME?")},
                          {QStringLiteral("password-env"), QStringLiteral("client-secret-env")},
                          {QStringLiteral("device")}});
    if (!arguments)
        return failure(arguments.error());
    const QString what = (*arguments)[QStringLiteral("set or show")];
    if (what == QStringLiteral("show"))
        return runSenderShow(context, *arguments);
    if (what == QStringLiteral("sign-in"))
        return runSenderSignIn(context, *arguments);
    if (what == QStringLiteral("sign-out"))
        return runSenderSignOut(context, *arguments);
    if (what != QStringLiteral("set"))
        return failure(ErrorCode::Usage, tr("a sender is set, shown, signed in or signed out, not \"%1\"").arg(what));
    if (!arguments->has(QStringLiteral("FILE or NAME")))
        return failure(ErrorCode::Usage, tr("FILE is missing; see odziv-cli help"));
    return runSenderSet(context, *arguments);
}

Result<SmtpCatcher::Settings> catcherSettings(const CommandContext &context)
{
    auto arguments = Arguments::parse(
        context.words(), {{}, {QStringLiteral("port"), QStringLiteral("dir")}, {QStringLiteral("count-only")}});
    if (!arguments)
        return failure(arguments.error());
    auto port = arguments->integerOption(QStringLiteral("port"), 0, 0, 65535);
    if (!port)
        return failure(port.error());
    SmtpCatcher::Settings settings;
    settings.port = static_cast<quint16>(*port);
    settings.folder = arguments->option(QStringLiteral("dir")).value_or(QString());
    settings.countOnly = arguments->flag(QStringLiteral("count-only"));
    if (settings.folder.isEmpty() && !settings.countOnly)
        return failure(ErrorCode::Usage, tr("--dir is missing: the folder for the messages"));
    return settings;
}

Result<ExitCode> runCatcher(const CommandContext &context)
{
    auto settings = catcherSettings(context);
    if (!settings)
        return failure(settings.error());
    const StopSignal stopSignal;
    QObject::connect(&stopSignal, &StopSignal::stopRequested, QCoreApplication::instance(), &QCoreApplication::quit);
    SmtpCatcher catcher(*settings);
    if (auto listening = catcher.listen(); !listening)
        return failure(listening.error());
    context.printResult({{QStringLiteral("listening"), QStringLiteral("127.0.0.1:%1").arg(catcher.port())},
                         {QStringLiteral("port"), catcher.port()}},
                        QStringLiteral("listening on 127.0.0.1:%1").arg(catcher.port()));
    QCoreApplication::exec();
    if (auto closed = catcher.close(); !closed)
        return failure(closed.error());
    const QJsonObject result{{QStringLiteral("messages"), catcher.messages()}};
    context.printResult(result, QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> senderCommands()
{
    return {
        {QStringLiteral("sender"),
         {QStringLiteral("sender WORKSPACE set FILE.json [--password-env VARIABLE]"),
          QStringLiteral("sender WORKSPACE show"),
          QStringLiteral("sender WORKSPACE sign-in [NAME] [--device] [--client-secret-env VARIABLE]"),
          QStringLiteral("sender WORKSPACE sign-out [NAME]")},
         runSender},
        {QStringLiteral("catcher"), {QStringLiteral("catcher --port PORT --dir FOLDER [--count-only]")}, runCatcher},
    };
}

} // namespace odziv
