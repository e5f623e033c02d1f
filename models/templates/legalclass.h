/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QString>

#include <array>
#include <optional>

namespace odziv {

/// By which law a message may be sent; decides about consent and unsubscribing.
enum class LegalClass {
    Service,  ///< a notice that belongs to the contract; nobody can do without it
    Similar,  ///< advertising of one's own similar services to one's own customers
    Marketing ///< any other advertising; needs consent
};

inline constexpr std::array<LegalClass, 3> allLegalClasses{LegalClass::Service, LegalClass::Similar,
                                                           LegalClass::Marketing};

/// "service", "similar" or "marketing", as files and the workspace name a class.
QString legalClassName(LegalClass legalClass);
/// Empty without one.
QString legalClassName(const std::optional<LegalClass> &legalClass);
std::optional<LegalClass> legalClassByName(const QString &name);
/// The same for a file: none for an empty name, InvalidInput at `place` for an unknown one.
Result<std::optional<LegalClass>> readLegalClass(const QString &name, const QString &place);
/// What people read, in the language of the program.
QString legalClassText(LegalClass legalClass);
/// Whether each message must say how to get no more of them (Directive 2002/58/EC, article 13, 2 and 4).
bool mustOfferUnsubscribing(LegalClass legalClass);

} // namespace odziv
