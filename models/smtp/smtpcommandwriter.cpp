/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpcommandwriter.h"

#include "common/translate.h"

#include <QStringDecoder>

#include <algorithm>

namespace odziv {

namespace {

bool isAlphanumeric(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isBase64(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](char c) { return isAlphanumeric(c) || c == '+' || c == '/' || c == '='; });
}

/// Control characters of ASCII, C1 and the Unicode line and paragraph separators: some servers take these for the
/// end of a line. Bytes that are no UTF-8 count as well.
bool hasControlCharacters(const QByteArray &bytes)
{
    const bool ascii = std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c >= 0x20 && c < 0x7f; });
    if (ascii)
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return true;
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        const auto category = character.category();
        return category == QChar::Other_Control || category == QChar::Separator_Line
               || category == QChar::Separator_Paragraph;
    });
}

/// The last gate before the wire: every command passes it.
Result<SmtpCommand> command(const QByteArray &line, const QByteArray &logText,
                            qsizetype longest = SmtpCommandWriter::longestCommand)
{
    if (hasControlCharacters(line))
        return failure(ErrorCode::InvalidInput, tr("an SMTP command may not contain control characters"));
    if (line.size() + 2 > longest)
        return failure(ErrorCode::InvalidInput, tr("an SMTP command may not be longer than %1 bytes").arg(longest));
    return SmtpCommand{line + "\r\n", logText};
}

SmtpCommand fixedCommand(const char *verb)
{
    const QByteArray line(verb);
    return {line + "\r\n", line};
}

/// A host name or an address literal (RFC 5321 section 4.1.3).
bool isHelloName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) {
        return isAlphanumeric(c) || c == '.' || c == '-' || c == '_' || c == ':' || c == '[' || c == ']';
    });
}

Result<SmtpCommand> hello(const QByteArray &verb, const QByteArray &name)
{
    if (!isHelloName(name))
        return failure(ErrorCode::InvalidInput,
                       tr("the name that this computer gives itself to the SMTP server is not a host name"));
    return command(verb + ' ' + name, verb + " *");
}

/// True when nothing in `address` can end the path <...> early: blanks and angle brackets only inside a quoted local
/// part, which is closed and followed by the domain.
bool isPath(const QByteArray &address)
{
    qsizetype i = 0;
    if (address.startsWith('"')) {
        for (i = 1; i < address.size() && address.at(i) != '"'; ++i) {
            if (address.at(i) == '\\')
                ++i;
        }
        if (i >= address.size() || ++i >= address.size() || address.at(i) != '@')
            return false;
    }
    return std::none_of(address.cbegin() + i, address.cend(),
                        [](char c) { return c == ' ' || c == '<' || c == '>' || c == '"' || c == '\\'; });
}

} // namespace

namespace SmtpCommandWriter {

Result<SmtpCommand> ehlo(const QByteArray &name)
{
    return hello("EHLO", name);
}

Result<SmtpCommand> helo(const QByteArray &name)
{
    return hello("HELO", name);
}

SmtpCommand startTls()
{
    return fixedCommand("STARTTLS");
}

Result<SmtpCommand> auth(const QByteArray &mechanism, const QByteArray &initialResponse)
{
    const bool known = !mechanism.isEmpty() && std::all_of(mechanism.cbegin(), mechanism.cend(), [](char c) {
        return isAlphanumeric(c) || c == '-' || c == '_';
    });
    if (!known || !isBase64(initialResponse))
        return failure(ErrorCode::InvalidInput, tr("the login to the SMTP server cannot be written"));
    QByteArray line = "AUTH " + mechanism;
    QByteArray logText = line;
    if (!initialResponse.isNull()) {
        line += ' ' + initialResponse;
        logText += " ***";
    }
    return command(line, logText, longestAuth);
}

Result<SmtpCommand> authResponse(const QByteArray &base64)
{
    if (!isBase64(base64))
        return failure(ErrorCode::InvalidInput, tr("the login to the SMTP server cannot be written"));
    return command(base64, "***", longestAuth);
}

SmtpCommand cancelAuth()
{
    return fixedCommand("*");
}

Result<SmtpCommand> mail(const QByteArray &sender, const MailParameters &parameters)
{
    if (auto checked = sender.isEmpty() ? Status() : checkAddress(sender); !checked)
        return failure(checked.error());
    QByteArray behind;
    if (parameters.size >= 0)
        behind += " SIZE=" + QByteArray::number(parameters.size);
    if (parameters.eightBitMime)
        behind += " BODY=8BITMIME";
    if (parameters.smtpUtf8)
        behind += " SMTPUTF8";
    if (!parameters.dsn)
        return command("MAIL FROM:<" + sender + '>' + behind, "MAIL FROM:<*>" + behind);
    behind += " RET=HDRS";
    QByteArray envelopeId;
    if (!parameters.envelopeId.isEmpty() && parameters.envelopeId.size() <= longestEnvelopeId)
        envelopeId = " ENVID=" + xtext(parameters.envelopeId);
    return command("MAIL FROM:<" + sender + '>' + behind + envelopeId, "MAIL FROM:<*>" + behind, longestWithDsn);
}

Result<SmtpCommand> recipient(const QByteArray &address, const RecipientParameters &parameters)
{
    if (auto checked = checkAddress(address); !checked)
        return failure(checked.error());
    const QByteArray line = "RCPT TO:<" + address + '>';
    if (!parameters.dsn)
        return command(line, "RCPT TO:<*>");
    QByteArray behind = " NOTIFY=FAILURE";
    const bool ascii
        = std::none_of(address.cbegin(), address.cend(), [](char c) { return static_cast<unsigned char>(c) > 127; });
    if (ascii) // the form for others, RFC 6533, is understood by few
        behind += " ORCPT=rfc822;" + xtext(address);
    return command(line + behind, "RCPT TO:<*> NOTIFY=FAILURE", longestWithDsn);
}

SmtpCommand data()
{
    return fixedCommand("DATA");
}

SmtpCommand lastChunk(qint64 size)
{
    const QByteArray line = "BDAT " + QByteArray::number(size) + " LAST";
    return {line + "\r\n", line};
}

SmtpCommand reset()
{
    return fixedCommand("RSET");
}

SmtpCommand quit()
{
    return fixedCommand("QUIT");
}

Status checkAddress(const QByteArray &address)
{
    if (address.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("the e-mail address is empty"));
    if (hasControlCharacters(address))
        return failure(ErrorCode::InvalidInput, tr("the e-mail address contains a control character"));
    if (address.size() + 2 > longestPath)
        return failure(ErrorCode::InvalidInput, tr("the e-mail address is longer than %1 bytes").arg(longestPath - 2));
    if (address.startsWith('@') || !isPath(address))
        return failure(ErrorCode::InvalidInput,
                       tr("the e-mail address contains a character that no address may contain"));
    return {};
}

QByteArray xtext(const QByteArray &text)
{
    QByteArray encoded;
    encoded.reserve(text.size());
    for (const char c : text) {
        if (c > ' ' && c < 0x7f && c != '+' && c != '=')
            encoded += c;
        else
            encoded += '+' + QByteArray(1, c).toHex().toUpper();
    }
    return encoded;
}

} // namespace SmtpCommandWriter

} // namespace odziv
