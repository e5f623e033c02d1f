/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "legalclass.h"

#include "common/translate.h"

namespace odziv {

QString legalClassName(LegalClass legalClass)
{
    switch (legalClass) {
    case LegalClass::Service:
        return QStringLiteral("service");
    case LegalClass::Similar:
        return QStringLiteral("similar");
    case LegalClass::Marketing:
        return QStringLiteral("marketing");
    }
    return {};
}

QString legalClassName(const std::optional<LegalClass> &legalClass)
{
    return legalClass ? legalClassName(*legalClass) : QString();
}

std::optional<LegalClass> legalClassByName(const QString &name)
{
    for (const LegalClass known : allLegalClasses) {
        if (legalClassName(known) == name)
            return known;
    }
    return {};
}

Result<std::optional<LegalClass>> readLegalClass(const QString &name, const QString &place)
{
    const auto legalClass = legalClassByName(name);
    if (!legalClass && !name.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("\"service\", \"similar\" or \"marketing\" is needed here."), place);
    return legalClass;
}

QString legalClassText(LegalClass legalClass)
{
    switch (legalClass) {
    case LegalClass::Service:
        return tr("Notice about the contract");
    case LegalClass::Similar:
        return tr("Own similar service");
    case LegalClass::Marketing:
        return tr("Marketing");
    }
    return {};
}

bool mustOfferUnsubscribing(LegalClass legalClass)
{
    return legalClass != LegalClass::Service;
}

} // namespace odziv
