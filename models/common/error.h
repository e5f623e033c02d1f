/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

namespace odziv {

/// The class of a failure, for code that must decide; people read Error::text.
enum class ErrorCode {
    InvalidInput,  ///< what the user or a file gave cannot be used
    NotFound,      ///< the named thing does not exist
    AlreadyExists, ///< the name or key is taken
    Locked,        ///< another program holds it
    ReadOnly,      ///< opened read-only, nothing may be written
    Corrupt,       ///< the data on disk contradict themselves
    NewerVersion,  ///< written by a newer version of the program
    Refused,       ///< not done on purpose: a rule of safety forbids it
    Io,            ///< the operating system or the database failed
    Network,       ///< the other side failed or could not be reached
    Cancelled,     ///< the user or a newer request asked to stop
    Usage,         ///< the command line was not understood
    Internal       ///< a broken promise inside the program
};

/// A failure as a value. It never holds personal data beyond what the user just typed.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    /// Translated: what is wrong, and what to do about it.
    QString text;
    /// Where: a file, row, column or block; may be empty.
    QString place;
    /// Untranslated words of the lower layer (database, socket); for a "details" fold and the log.
    QString detail;

    /// "place: text", the one line that a message bar or the command line shows.
    QString message() const;
};

} // namespace odziv
