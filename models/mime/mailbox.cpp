/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mailbox.h"

#include "common/translate.h"
#include "mime/mailheader.h"

#include <QUrl>

namespace odziv {

namespace {

constexpr qsizetype longestLocalPart = 64; // RFC 5321 4.5.3.1.1
constexpr qsizetype longestAddress = 254;  // a path of 256 octets less its <>, RFC 5321 4.5.3.1.3
constexpr qsizetype longestLabel = 63;     // RFC 1035 2.3.4

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// RFC 5322 3.2.3
bool isAtomText(char c)
{
    return isLetterOrDigit(c) || (c != '\0' && QByteArrayView("!#$%&'*+-/=?^_`{|}~").contains(c));
}

bool isDotAtom(QByteArrayView text)
{
    bool dotAllowed = false;
    for (const char c : text) {
        if (c == '.' ? !dotAllowed : !isAtomText(c))
            return false;
        dotAllowed = c != '.';
    }
    return dotAllowed;
}

bool isQuotedString(QByteArrayView text)
{
    if (text.size() < 3 || text.front() != '"' || text.back() != '"')
        return false;
    for (qsizetype i = 1; i < text.size() - 1; ++i) {
        if (text.at(i) == '\\' && ++i == text.size() - 1)
            return false;
        else if (text.at(i) == '"' && text.at(i - 1) != '\\')
            return false;
    }
    return true;
}

bool isDomainName(QByteArrayView domain)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i <= domain.size(); ++i) {
        if (i < domain.size() && domain.at(i) != '.') {
            if (!isLetterOrDigit(domain.at(i)) && (domain.at(i) != '-' || length == 0))
                return false;
            ++length;
            continue;
        }
        if (length == 0 || length > longestLabel || domain.at(i - 1) == '-')
            return false;
        length = 0;
    }
    return true;
}

/// RFC 5321 4.1.3; only the shape, not the meaning.
bool isAddressLiteral(QByteArrayView domain)
{
    if (domain.size() < 3 || domain.front() != '[' || domain.back() != ']')
        return false;
    for (const char c : domain.sliced(1, domain.size() - 2)) {
        if (!isLetterOrDigit(c) && c != '.' && c != ':')
            return false;
    }
    return true;
}

tl::unexpected<Error> notAnAddress(const QString &address, const QString &reason)
{
    return failure(ErrorCode::InvalidInput,
                   tr("\"%1\" is not an e-mail address: %2.").arg(address.left(100).simplified(), reason));
}

Result<QByteArray> encodedDomain(const QString &address, const QString &domain)
{
    bool ascii = true;
    for (const QChar c : domain)
        ascii = ascii && c.unicode() < 128;
    const QByteArray encoded = ascii ? domain.toLatin1() : QUrl::toAce(domain);
    if (encoded.isEmpty() || (!isDomainName(encoded) && !isAddressLiteral(encoded)))
        return notAnAddress(address, tr("what follows the @ is not the name of a domain"));
    return encoded;
}

} // namespace

Result<QByteArray> encodedAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1)
        return notAnAddress(address, tr("it needs a name, an @ and a domain"));
    for (const QChar c : QStringView(address).first(at)) {
        if (c.unicode() >= 128)
            return notAnAddress(address, tr("letters outside English before the @ cannot be sent"));
        if (c.unicode() < 32 || c.unicode() == 127)
            return notAnAddress(address, tr("it holds an invisible character"));
    }
    const QByteArray local = address.first(at).toLatin1();
    if (local.size() > longestLocalPart || (!isDotAtom(local) && !isQuotedString(local)))
        return notAnAddress(address, tr("what stands before the @ is not allowed there"));
    const auto domain = encodedDomain(address, address.sliced(at + 1));
    if (!domain)
        return domain;
    QByteArray encoded = local + '@' + *domain;
    if (encoded.size() > longestAddress)
        return notAnAddress(address, tr("it is too long"));
    return encoded;
}

Result<Mailbox> parseMailbox(const QString &text)
{
    const QString trimmed = text.trimmed();
    Mailbox mailbox;
    mailbox.address = trimmed;
    if (trimmed.endsWith(u'>')) {
        const qsizetype open = trimmed.lastIndexOf(u'<');
        if (open < 0)
            return notAnAddress(trimmed, tr("the < before the > is missing"));
        mailbox.address = trimmed.sliced(open + 1, trimmed.size() - open - 2).trimmed();
        QString name = trimmed.first(open).trimmed();
        if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"')) {
            const QStringView quoted = QStringView(name).sliced(1, name.size() - 2);
            QString plain;
            for (qsizetype i = 0; i < quoted.size(); ++i) {
                if (quoted.at(i) == u'\\' && i + 1 < quoted.size())
                    ++i;
                plain += quoted.at(i);
            }
            name = plain;
        }
        mailbox.name = name;
    }
    if (MailHeader::hasControlCharacter(mailbox.name))
        return notAnAddress(trimmed, tr("its name holds an invisible character"));
    if (auto encoded = encodedAddress(mailbox.address); !encoded)
        return failure(encoded.error());
    return mailbox;
}

} // namespace odziv
