/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpcontentdecoder.h"

#include <cstring>

namespace odziv {

SmtpContentDecoder::SmtpContentDecoder(bool keep, qint64 limit)
    : m_limit(limit)
    , m_keep(keep)
{}

bool SmtpContentDecoder::push(const QByteArray &bytes, qsizetype &position)
{
    const char *data = bytes.constData();
    while (position < bytes.size()) {
        const char c = data[position];
        switch (m_state) {
        case State::LineStart:
            if (c == '.') {
                m_state = State::Dot; // kept only if it turns out not to be a doubled one
                ++position;
            } else {
                m_state = State::Inside;
            }
            break;
        case State::Dot:
            if (c == '\r') {
                m_state = State::DotCr;
                ++position;
            } else {
                m_state = State::Inside; // section 4.5.2: the first dot goes, whatever follows
            }
            break;
        case State::DotCr:
            if (c == '\n') {
                ++position;
                return true;
            }
            append("\r", 1);
            m_state = c == '\r' ? State::Cr : State::Inside;
            break;
        case State::Cr:
            append(data + position, 1);
            m_state = c == '\n' ? State::LineStart : c == '\r' ? State::Cr : State::Inside;
            ++position;
            break;
        case State::Inside: {
            const auto left = static_cast<size_t>(bytes.size() - position);
            const auto *cr = static_cast<const char *>(std::memchr(data + position, '\r', left));
            const qsizetype end = cr ? cr - data + 1 : bytes.size();
            append(data + position, end - position);
            position = end;
            if (cr)
                m_state = State::Cr;
            break;
        }
        }
    }
    return false;
}

void SmtpContentDecoder::append(const char *bytes, qsizetype size)
{
    m_size += size;
    if (m_keep && !isTooLarge())
        m_content.append(bytes, size);
}

} // namespace odziv
