/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>
#include <QStringView>

class QFile;

namespace odziv {

/// How the bytes of a text file stand for characters.
struct TextEncoding
{
    enum class Kind {
        Utf8,
        Utf16LittleEndian,
        Utf16BigEndian,
        Windows1250,
        Iso8859_2,
        Other ///< any further one that Qt's decoders know by name
    };

    Kind kind = Kind::Utf8;
    QByteArray name = "UTF-8"; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1250", "ISO-8859-2", ...
    qsizetype markLength = 0;  ///< the bytes of the byte order mark before the text

    /// By the usual names: "utf-8", "utf16", "cp1250", "windows-1250", "latin2", ... InvalidInput for unknown ones.
    static Result<TextEncoding> fromName(const QString &name);
    /// Looks at all bytes of `file`: a byte order mark, else the zero bytes of UTF-16, else whether the whole is valid
    /// UTF-8, else windows-1250 or ISO-8859-2 by the bytes in which they differ. InvalidInput when nothing fits.
    static Result<TextEncoding> detect(QFile &file);
    /// The encoding asked for, checked against `file`: its byte order mark is passed over, and a file that is not
    /// valid in it is refused with the line of the first wrong byte.
    static Result<TextEncoding> require(const TextEncoding &encoding, QFile &file);
};

/// Turns the bytes of a file into text, by chunks cut anywhere.
class TextDecoder
{
public:
    explicit TextDecoder(const TextEncoding &encoding);

    /// The text of the next bytes; valid until the next call. Fails with InvalidInput on bytes that mean nothing.
    Result<QStringView> decode(QByteArrayView bytes);
    /// Fails when the text ends inside a character.
    Status finish() const;

private:
    char16_t *reserve(qsizetype units);
    Result<QStringView> decodeBytewise(QByteArrayView bytes);
    Result<QStringView> decodeUtf16(QByteArrayView bytes);
    Result<QStringView> decodeByQt(QByteArrayView bytes);
    tl::unexpected<Error> invalid() const;

    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    std::u16string m_buffer;
    int m_halfUnit = -1; ///< the first byte of a UTF-16 unit that a chunk border cut
    bool m_afterHighSurrogate = false;
};

} // namespace odziv
