/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "error.h"

#include <tl/expected.hpp>

namespace odziv {

/// A value or the Error that kept it from being made. Nothing in the engine throws.
template<typename T>
using Result = tl::expected<T, Error>;

/// The outcome of an operation that yields no value.
using Status = Result<void>;

/// Makes the failed side of any Result: `return failure(ErrorCode::NotFound, tr("..."), place);`
inline tl::unexpected<Error> failure(ErrorCode code, QString text, QString place = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(text), std::move(place), std::move(detail)});
}

/// Passes an error of a lower call on: `if (!rows) return failure(rows.error());`
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace odziv
