/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "saslauthenticator.h"

#include <QCoreApplication>

#include <gsasl.h>

#include <array>

namespace odziv {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("odziv::SaslAuthenticator", text);
}

struct Mechanism
{
    const char *name;
    bool clientBegins;
    bool needsEncryption;
};

/// Best first: SCRAM proves both sides and shows the password to neither.
constexpr std::array mechanisms{
    Mechanism{"SCRAM-SHA-256", true, false}, Mechanism{"SCRAM-SHA-1", true, false}, Mechanism{"PLAIN", true, true},
    Mechanism{"LOGIN", false, true},         Mechanism{"CRAM-MD5", false, false},
};

const Mechanism *findMechanism(const QByteArray &name)
{
    for (const Mechanism &mechanism : mechanisms) {
        if (name == mechanism.name)
            return &mechanism;
    }
    return nullptr;
}

/// The i= attribute of a SCRAM challenge (RFC 5802 section 5.1); 0 when there is none.
qint64 iterationsOf(const QByteArray &challenge)
{
    for (const QByteArray &attribute : QByteArray::fromBase64(challenge).split(',')) {
        if (attribute.startsWith("i="))
            return attribute.mid(2).toLongLong();
    }
    return 0;
}

tl::unexpected<Error> nonsense(const QString &detail)
{
    return failure(ErrorCode::Network, tr("the login failed: the SMTP server gave a wrong answer (%1)").arg(detail));
}

/// Overwrites a secret before its memory is given back. Volatile, so that it is not optimised away.
void wipe(QByteArray &secret)
{
    volatile char *bytes = secret.data();
    for (qsizetype i = 0; i < secret.size(); ++i)
        bytes[i] = 0;
    secret.clear();
}

} // namespace

/// One GNU SASL context with its session.
class SaslAuthenticator::Session
{
public:
    ~Session()
    {
        if (session)
            gsasl_finish(session);
        if (context)
            gsasl_done(context);
    }

    Gsasl *context = nullptr;
    Gsasl_session *session = nullptr;
    const Mechanism *mechanism = nullptr;
};

QByteArrayList SaslAuthenticator::choose(const QByteArrayList &offered, bool encrypted)
{
    QByteArrayList chosen;
    for (const Mechanism &mechanism : mechanisms) {
        if (offered.contains(mechanism.name) && (encrypted || !mechanism.needsEncryption))
            chosen << mechanism.name;
    }
    return chosen;
}

Result<std::unique_ptr<SaslAuthenticator>> SaslAuthenticator::start(const QByteArray &mechanism, const QString &user,
                                                                    const QString &password)
{
    if (user.isEmpty() || user.contains(QChar(0)) || password.contains(QChar(0)))
        return failure(ErrorCode::InvalidInput, tr("the user name or the password contains a character that no login "
                                                   "can carry; set the sender again"));
    auto session = std::make_unique<Session>();
    session->mechanism = findMechanism(mechanism);
    if (!session->mechanism || gsasl_init(&session->context) != GSASL_OK
        || gsasl_client_start(session->context, mechanism.constData(), &session->session) != GSASL_OK)
        return failure(ErrorCode::Internal,
                       tr("the login method %1 is not available").arg(QString::fromUtf8(mechanism)));
    QByteArray secret = password.toUtf8();
    const bool kept = gsasl_property_set(session->session, GSASL_AUTHID, user.toUtf8().constData()) == GSASL_OK
                      && gsasl_property_set(session->session, GSASL_PASSWORD, secret.constData()) == GSASL_OK;
    wipe(secret);
    if (!kept)
        return failure(ErrorCode::Internal, tr("there is not enough memory for the login"));
    return std::unique_ptr<SaslAuthenticator>(new SaslAuthenticator(std::move(session)));
}

SaslAuthenticator::SaslAuthenticator(std::unique_ptr<Session> session)
    : m_session(std::move(session))
{}

SaslAuthenticator::~SaslAuthenticator() = default;

bool SaslAuthenticator::clientBegins() const
{
    return m_session->mechanism->clientBegins;
}

Result<QByteArray> SaslAuthenticator::step(const QByteArray &challenge)
{
    const auto decoded = QByteArray::fromBase64Encoding(challenge, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return nonsense(tr("no base64"));
    if (m_complete && !(*decoded).isEmpty())
        return nonsense(tr("one challenge too many"));
    if (iterationsOf(challenge) > mostIterations)
        return nonsense(tr("more than %1 rounds asked for").arg(mostIterations));
    char *answer = nullptr;
    const int code = gsasl_step64(m_session->session, challenge.isEmpty() ? nullptr : challenge.constData(), &answer);
    if (code != GSASL_OK && code != GSASL_NEEDS_MORE)
        return nonsense(QString::fromUtf8(gsasl_strerror_name(code)));
    m_complete = code == GSASL_OK;
    const QByteArray response(answer);
    gsasl_free(answer);
    return response;
}

} // namespace odziv
