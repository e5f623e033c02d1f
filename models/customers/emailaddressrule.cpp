/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "emailaddressrule.h"

#include "common/translate.h"

#include <QUrl>

namespace odziv {

namespace {

constexpr int longestDomain = 253;
constexpr int longestLabel = 63;

tl::unexpected<Error> refuse(const QString &reason)
{
    return failure(ErrorCode::InvalidInput, reason);
}

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// RFC 5322 section 3.2.3.
bool isAtomText(QChar c)
{
    return isAsciiLetterOrDigit(c) || (c.unicode() < 128 && QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c));
}

tl::unexpected<Error> refuseCharacter(QChar c, bool inDomain)
{
    if (c.isSpace())
        return refuse(tr("the e-mail address contains a blank"));
    if (c == u',' || c == u';')
        return refuse(tr("the field holds more than one e-mail address; keep one"));
    if (c.unicode() < 32 || c.unicode() == 127)
        return refuse(tr("the e-mail address contains a control character"));
    if (!inDomain && c.unicode() >= 128)
        return refuse(tr("the part before the @ may only hold letters without diacritics, not \"%1\"").arg(c));
    return inDomain ? refuse(tr("the character \"%1\" is not allowed after the @ of an e-mail address").arg(c))
                    : refuse(tr("the character \"%1\" is not allowed before the @ of an e-mail address").arg(c));
}

/// The length of the quoted local part at the start of `address` (RFC 5321 section 4.1.2, Quoted-string).
Result<qsizetype> quotedLocalPart(const QString &address)
{
    for (qsizetype i = 1; i < address.size(); ++i) {
        char16_t c = address.at(i).unicode();
        if (c == u'"')
            return i + 1;
        if (c == u'\\') {
            if (++i == address.size())
                break;
            c = address.at(i).unicode();
        }
        if (c < 32 || c > 126)
            return refuseCharacter(address.at(i), false);
    }
    return refuse(tr("the e-mail address opens a quotation mark that is never closed"));
}

/// The length of the dot-atom local part at the start of `address`.
Result<qsizetype> dotAtomLocalPart(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at < 0)
        return refuse(tr("the e-mail address has no @"));
    if (at == 0)
        return refuse(tr("nothing stands before the @ of the e-mail address"));
    const QStringView local = QStringView(address).left(at);
    for (const QChar c : local) {
        if (c != u'.' && !isAtomText(c))
            return refuseCharacter(c, false);
    }
    if (local.startsWith(u'.') || local.endsWith(u'.'))
        return refuse(tr("the part before the @ starts or ends with a dot"));
    if (local.contains(QStringView(u"..")))
        return refuse(tr("the e-mail address contains two dots in a row"));
    return at;
}

/// `domain` is in its ASCII form and in lower case.
Status checkAsciiDomain(const QString &domain)
{
    if (domain.size() > longestDomain)
        return refuse(tr("the part after the @ is longer than %1 characters").arg(longestDomain));
    const auto labels = QStringView(domain).split(u'.');
    for (const QStringView label : labels) {
        if (label.isEmpty())
            return refuse(domain.contains(QStringView(u"..")) ? tr("the e-mail address contains two dots in a row")
                                                              : tr("the part after the @ starts or ends with a dot"));
        if (label.size() > longestLabel)
            return refuse(tr("a part of the domain is longer than %1 characters").arg(longestLabel));
        for (const QChar c : label) {
            if (!isAsciiLetterOrDigit(c) && c != u'-')
                return refuseCharacter(c, true);
        }
        if (label.startsWith(u'-') || label.endsWith(u'-'))
            return refuse(tr("a part of the domain starts or ends with a hyphen"));
    }
    if (labels.size() < 2)
        return refuse(tr("the domain \"%1\" has no dot; the ending such as .ba is missing").arg(domain));
    bool number = true;
    for (const QChar c : labels.last())
        number = number && c >= u'0' && c <= u'9';
    if (number)
        return refuse(tr("the domain \"%1\" ends with a number").arg(domain));
    return {};
}

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 128)
            return false;
    }
    return true;
}

/// The ASCII form of a lower-case domain, or why it is no domain.
Result<QString> asciiDomain(const QString &domain)
{
    if (domain.isEmpty())
        return refuse(tr("nothing stands after the @ of the e-mail address"));
    if (domain.startsWith(u'['))
        return refuse(tr("an e-mail address at a bare IP number is not accepted"));
    for (const QChar c : domain) {
        // What comes first is the better reason: "a@b.ba, c@d.ba" holds two addresses, not an @ too many.
        if (c.isSpace() || c == u',' || c == u';')
            return refuseCharacter(c, true);
        if (c == u'@')
            return refuse(tr("the e-mail address contains more than one @"));
    }
    QString ascii = domain;
    if (!isAscii(domain)) {
        for (const QChar c : domain) {
            if (c.unicode() < 128 ? !(isAsciiLetterOrDigit(c) || c == u'-' || c == u'.') : c.isSpace() || !c.isPrint())
                return refuseCharacter(c, true);
        }
        if (domain.contains(QStringView(u"..")))
            return refuse(tr("the e-mail address contains two dots in a row"));
        ascii = QString::fromLatin1(QUrl::toAce(domain));
        if (ascii.isEmpty())
            return refuse(tr("the domain \"%1\" is not a valid international name").arg(domain));
    }
    if (auto checked = checkAsciiDomain(ascii); !checked)
        return failure(checked.error());
    return ascii;
}

} // namespace

Result<QString> EmailAddressRule::normalise(const QString &text)
{
    const QString address = text.trimmed();
    if (address.isEmpty())
        return refuse(tr("the e-mail address is empty"));
    const bool quoted = address.startsWith(u'"');
    if (!quoted && address.contains(u'<') && address.contains(u'>'))
        return refuse(tr("write the e-mail address alone, without a name and angle brackets"));
    const auto localSize = quoted ? quotedLocalPart(address) : dotAtomLocalPart(address);
    if (!localSize)
        return failure(localSize.error());
    if (*localSize >= address.size() || address.at(*localSize) != u'@')
        return refuse(tr("the e-mail address has no @ after the quoted part"));
    if (*localSize > longestLocalPart)
        return refuse(tr("the part before the @ is longer than %1 characters").arg(longestLocalPart));

    const QString domain = address.mid(*localSize + 1).toLower().normalized(QString::NormalizationForm_C);
    const auto ascii = asciiDomain(domain);
    if (!ascii)
        return failure(ascii.error());
    if (*localSize + 1 + ascii->size() > longestAddress)
        return refuse(tr("the e-mail address is longer than %1 characters").arg(longestAddress));
    return QString(address.left(*localSize + 1) + domain);
}

QString EmailAddressRule::withAsciiDomain(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0 || isAscii(QStringView(address).mid(at)))
        return address;
    return address.left(at + 1) + QString::fromLatin1(QUrl::toAce(address.mid(at + 1)));
}

} // namespace odziv
