/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendersignin.h"

#include "common/stopsignal.h"
#include "common/translate.h"

#include "oauth/browsersignin.h"
#include "oauth/devicesignin.h"
#include "sendqueue/keychainsecretstore.h"
#include "sendqueue/senderpassword.h"
#include "sendqueue/senderstorage.h"

#include <QEventLoop>

namespace odziv {

namespace {

Result<Sender> senderToSignIn(const Arguments &arguments)
{
    auto workspace = openForReading(arguments[QStringLiteral("WORKSPACE")]);
    if (!workspace)
        return failure(workspace.error());
    auto reader = (*workspace)->reader();
    if (!reader)
        return failure(reader.error());
    const QString name
        = arguments.has(QStringLiteral("FILE or NAME")) ? arguments[QStringLiteral("FILE or NAME")] : Sender().name;
    auto sender = SenderStorage::read(**reader, name);
    if (!sender)
        return failure(sender.error());
    if (!sender->oauth)
        return failure(ErrorCode::InvalidInput,
                       tr("the sender \"%1\" logs in by a password; set it with \"oauth\" to sign in").arg(name));
    return sender;
}

/// Waits until `signIn` has ended in one way or the other.
template<typename SignIn>
Result<OAuthGrant> waitFor(SignIn &signIn)
{
    QEventLoop loop;
    const StopSignal stopSignal;
    Result<OAuthGrant> outcome = failure(ErrorCode::Refused, tr("the sign-in was given up"));
    QObject::connect(&stopSignal, &StopSignal::stopRequested, &loop, &QEventLoop::quit);
    QObject::connect(&signIn, &SignIn::signedIn, &loop, [&](const OAuthGrant &grant) {
        outcome = grant;
        loop.quit();
    });
    QObject::connect(&signIn, &SignIn::failed, &loop, [&](const Error &error) {
        outcome = failure(error);
        loop.quit();
    });
    QMetaObject::invokeMethod(&signIn, &SignIn::start, Qt::QueuedConnection);
    loop.exec();
    return outcome;
}

Result<OAuthGrant> signIn(const CommandContext &context, const Sender &sender, const QString &clientSecret, bool device)
{
    if (device) {
        if (sender.oauth->deviceEndpoint.isEmpty())
            return failure(ErrorCode::InvalidInput,
                           tr("the provider of this sender has no device endpoint; sign in without --device"));
        DeviceSignIn other(*sender.oauth, clientSecret);
        QObject::connect(&other, &DeviceSignIn::codeWanted, &other, [&](const QString &code, const QUrl &page) {
            context.printMessage(tr("open %1 on any device, type the code %2 and sign in as %3")
                                     .arg(page.toDisplayString(), code, sender.user));
        });
        return waitFor(other);
    }
    BrowserSignIn browser(*sender.oauth, clientSecret);
    QObject::connect(&browser, &BrowserSignIn::pageWanted, &browser, [&](const QUrl &page) {
        context.printMessage(tr("open this address in a browser on this computer and sign in as %1:").arg(sender.user));
        context.printMessage(page.toString(QUrl::FullyEncoded));
    });
    return waitFor(browser);
}

/// What the vault says to one request.
template<typename Request>
Status waitForVault(Request request)
{
    KeychainSecretStore vault;
    QEventLoop loop;
    Status outcome;
    request(vault, loop, [&](const Status &ended) {
        outcome = ended;
        loop.quit();
    });
    loop.exec();
    return outcome;
}

} // namespace

Result<ExitCode> runSenderSignIn(const CommandContext &context, const Arguments &arguments)
{
    const auto sender = senderToSignIn(arguments);
    if (!sender)
        return failure(sender.error());
    QString clientSecret;
    if (const auto variable = arguments.option(QStringLiteral("client-secret-env"))) {
        const auto secret = passwordFromVariable(*variable);
        if (!secret)
            return failure(secret.error());
        clientSecret = *secret;
    }
    const auto grant = signIn(context, *sender, clientSecret, arguments.flag(QStringLiteral("device")));
    if (!grant)
        return failure(grant.error());
    const auto stored = waitForVault([&](SecretStore &vault, QObject &waiting, SecretStore::Written done) {
        vault.write(sender->secretKey(), grant->toSecret(), &waiting, std::move(done));
    });
    if (!stored)
        return failure(stored.error().code,
                       tr("the sign-in worked but cannot be kept: this machine offers no password store. Give the "
                          "sender a \"passwordVariable\" that holds a refresh token, or sign in on a desktop"),
                       {}, stored.error().detail);
    context.printResult({{QStringLiteral("sender"), sender->name}, {QStringLiteral("signedIn"), true}},
                        tr("%1 is signed in").arg(sender->user));
    return ExitCode::Done;
}

Result<ExitCode> runSenderSignOut(const CommandContext &context, const Arguments &arguments)
{
    const auto sender = senderToSignIn(arguments);
    if (!sender)
        return failure(sender.error());
    const auto removed = waitForVault([&](SecretStore &vault, QObject &waiting, SecretStore::Written done) {
        vault.remove(sender->secretKey(), &waiting, std::move(done));
    });
    if (!removed)
        return failure(removed.error());
    context.printResult({{QStringLiteral("sender"), sender->name}, {QStringLiteral("signedIn"), false}},
                        tr("%1 is signed out").arg(sender->user));
    return ExitCode::Done;
}

} // namespace odziv
