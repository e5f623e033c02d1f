/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace odziv {

struct BodyText;

/// A stretch of text that stands in many messages, encoded once for all of them. What its neighbours have a say in is
/// left to each message: where the lines up to the first line end of the stretch are broken, and the octets at its ends
/// that read otherwise beside others (a blank before a line end, "From " at the start of a line). A text is therefore
/// written the same, octet for octet, whether or not its stretches are known. Immutable.
class EncodedStretch
{
public:
    /// Stands for nothing, as does that of a text that is not UTF-8.
    EncodedStretch() = default;
    explicit EncodedStretch(QByteArrayView text);

    bool isEmpty() const { return m_size == 0; }
    /// Octets at the start of the text that are left out; what follows the text may take up to these away.
    qsizetype offset() const { return m_offset; }
    /// Octets of the text that the stretch stands for.
    qsizetype size() const { return m_size; }
    /// How many of them are written as three.
    qsizetype encodedOctets() const { return m_encodedOctets; }

private:
    friend class QuotedPrintableWriter;
    friend qsizetype mostQuotedPrintable(const BodyText &body);

    qsizetype m_offset = 0;
    qsizetype m_size = 0;
    qsizetype m_encodedOctets = 0;
    QByteArray m_firstLine;     ///< encoded, but not broken into lines
    QByteArray m_lines;         ///< from the first line end on; each complete but the last
    qsizetype m_lastColumn = 0; ///< octets of the last of these lines
    qsizetype m_mostOctets = 0; ///< that a message may need for it
};

/// A stretch where it stands in a text.
struct KnownStretch
{
    qsizetype position; ///< of the first octet that it stands for, so behind its offset()
    const EncodedStretch *stretch;
};

/// The text of a part as UTF-8, with the stretches known in it in the order of their places. Refers to both.
struct BodyText
{
    template<typename Text>
    BodyText(const Text &text, std::span<const KnownStretch> known = {})
        : text(text)
        , known(known)
    {}

    QByteArrayView text;
    std::span<const KnownStretch> known;
};

/// Appends `body` as quoted-printable (RFC 2045 6.7). CR, LF and CRLF each become one CRLF; every other octet is kept.
/// No line is longer than 76 octets, begins with "." or "From ", or ends in a blank, so neither SMTP's end of data
/// (RFC 5321 4.5.2) nor a mailbox file can be imitated from inside. Characters of UTF-8 are not split. Answers how many
/// octets it wrote as three.
qsizetype appendQuotedPrintable(QByteArray &message, const BodyText &body);

/// The most octets that appendQuotedPrintable() can want room for.
qsizetype mostQuotedPrintable(const BodyText &body);

} // namespace odziv
