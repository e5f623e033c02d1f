/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "saslauthenticator.h"

#include "common/translate.h"

#include <QUrl>

#include <gsasl.h>

#include <algorithm>
#include <array>

namespace odziv {

namespace {

using Kind = SaslCredentials::Kind;

struct Mechanism
{
    const char *name;
    Kind kind;
    bool clientBegins;
    bool needsEncryption;
};

/// Best first: SCRAM proves both sides and shows the password to neither; OAUTHBEARER is the standard, XOAUTH2 what
/// Google and Microsoft had before.
constexpr std::array mechanisms{
    Mechanism{"SCRAM-SHA-256", Kind::Password, true, false}, Mechanism{"SCRAM-SHA-1", Kind::Password, true, false},
    Mechanism{"PLAIN", Kind::Password, true, true},          Mechanism{"LOGIN", Kind::Password, false, true},
    Mechanism{"CRAM-MD5", Kind::Password, false, false},     Mechanism{"OAUTHBEARER", Kind::AccessToken, true, true},
    Mechanism{"XOAUTH2", Kind::AccessToken, true, true},
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

class SaslAuthenticator::Exchange
{
public:
    virtual ~Exchange() = default;
    /// Sets `complete` when nothing more is to be said.
    virtual Result<QByteArray> step(const QByteArray &challenge, bool &complete) = 0;
};

/// One GNU SASL context with its session.
class SaslAuthenticator::GnuSaslExchange final : public Exchange
{
public:
    ~GnuSaslExchange() override
    {
        if (m_session)
            gsasl_finish(m_session);
        if (m_context)
            gsasl_done(m_context);
    }

    Status begin(const QByteArray &mechanism, const SaslCredentials &credentials)
    {
        if (gsasl_init(&m_context) != GSASL_OK
            || gsasl_client_start(m_context, mechanism.constData(), &m_session) != GSASL_OK)
            return failure(ErrorCode::Internal,
                           tr("the login method %1 is not available").arg(QString::fromUtf8(mechanism)));
        QByteArray secret = credentials.secret.toUtf8();
        const bool kept = gsasl_property_set(m_session, GSASL_AUTHID, credentials.user.toUtf8().constData()) == GSASL_OK
                          && gsasl_property_set(m_session, GSASL_PASSWORD, secret.constData()) == GSASL_OK;
        wipe(secret);
        if (!kept)
            return failure(ErrorCode::Internal, tr("there is not enough memory for the login"));
        return {};
    }

    Result<QByteArray> step(const QByteArray &challenge, bool &complete) override
    {
        if (complete && !challenge.isEmpty())
            return nonsense(tr("one challenge too many"));
        if (iterationsOf(challenge) > mostIterations)
            return nonsense(tr("more than %1 rounds asked for").arg(mostIterations));
        char *answer = nullptr;
        const int code = gsasl_step64(m_session, challenge.isEmpty() ? nullptr : challenge.constData(), &answer);
        if (code != GSASL_OK && code != GSASL_NEEDS_MORE)
            return nonsense(QString::fromUtf8(gsasl_strerror_name(code)));
        complete = code == GSASL_OK;
        const QByteArray response(answer);
        gsasl_free(answer);
        return response;
    }

private:
    Gsasl *m_context = nullptr;
    Gsasl_session *m_session = nullptr;
};

/// One message, and the polite end of a refusal.
class SaslAuthenticator::TokenExchange final : public Exchange
{
public:
    TokenExchange(const QByteArray &mechanism, const SaslCredentials &credentials)
        : m_standard(mechanism == "OAUTHBEARER")
    {
        if (m_standard) {
            // RFC 5801 section 4: "," and "=" would end the name.
            QByteArray name = credentials.user.toUtf8();
            name.replace('=', "=3D").replace(',', "=2C");
            m_message = "n,a=" + name + ",\1host=" + QUrl::toAce(credentials.host)
                        + "\1port=" + QByteArray::number(credentials.port);
        } else {
            m_message = "user=" + credentials.user.toUtf8();
        }
        m_message += "\1auth=Bearer " + credentials.secret.toUtf8() + "\1\1";
    }
    ~TokenExchange() override { wipe(m_message); }

    Result<QByteArray> step(const QByteArray &challenge, bool &complete) override
    {
        if (challenge.isEmpty() && !m_message.isEmpty()) {
            const QByteArray message = m_message.toBase64();
            wipe(m_message);
            complete = true;
            return message;
        }
        complete = false;
        return m_standard ? QByteArray("\1").toBase64() : QByteArray();
    }

private:
    bool m_standard;
    QByteArray m_message;
};

QByteArrayList SaslAuthenticator::choose(const QByteArrayList &offered, bool encrypted, SaslCredentials::Kind kind)
{
    QByteArrayList chosen;
    for (const Mechanism &mechanism : mechanisms) {
        if (mechanism.kind == kind && offered.contains(mechanism.name) && (encrypted || !mechanism.needsEncryption))
            chosen << mechanism.name;
    }
    return chosen;
}

Result<std::unique_ptr<SaslAuthenticator>> SaslAuthenticator::start(const QByteArray &mechanism,
                                                                    const SaslCredentials &credentials)
{
    const auto control = [](const QString &text, char16_t below) {
        return std::any_of(text.cbegin(), text.cend(), [below](QChar c) { return c.unicode() < below; });
    };
    const char16_t lowest = credentials.kind == Kind::Password ? u'\1' : u' ';
    if (credentials.user.isEmpty() || control(credentials.user, lowest) || control(credentials.secret, lowest))
        return failure(ErrorCode::InvalidInput, tr("the user name or the password contains a character that no login "
                                                   "can carry; set the sender again"));
    const Mechanism *const known = findMechanism(mechanism);
    if (!known || known->kind != credentials.kind)
        return failure(ErrorCode::Internal,
                       tr("the login method %1 is not available").arg(QString::fromUtf8(mechanism)));
    std::unique_ptr<Exchange> exchange;
    if (known->kind == Kind::AccessToken) {
        exchange = std::make_unique<TokenExchange>(mechanism, credentials);
    } else {
        auto session = std::make_unique<GnuSaslExchange>();
        if (auto begun = session->begin(mechanism, credentials); !begun)
            return failure(begun.error());
        exchange = std::move(session);
    }
    std::unique_ptr<SaslAuthenticator> made(new SaslAuthenticator(std::move(exchange)));
    made->m_clientBegins = known->clientBegins;
    return made;
}

SaslAuthenticator::SaslAuthenticator(std::unique_ptr<Exchange> exchange)
    : m_exchange(std::move(exchange))
{}

SaslAuthenticator::~SaslAuthenticator() = default;

Result<QByteArray> SaslAuthenticator::step(const QByteArray &challenge)
{
    const auto decoded = QByteArray::fromBase64Encoding(challenge, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return nonsense(tr("no base64"));
    return m_exchange->step(challenge, m_complete);
}

} // namespace odziv
