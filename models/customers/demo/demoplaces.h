/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/demo/demorandom.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace odziv {

/// A place of the demo with what lies in it.
struct DemoPlace
{
    QString name;
    QString folded;
    QByteArray utf8;
    QByteArray upperUtf8;
    QByteArray municipality;
    QByteArray postcode;
    QByteArray office; ///< the first group of its account numbers
    qint64 weight = 1; ///< how many customers it has, compared with the other places of its branch
    int firstStation = 0;
    int stations = 0;
};

/// The places of each branch. Municipality, postcode, office and branch always belong together.
class DemoPlaces
{
public:
    DemoPlaces();

    /// EDBI EDMO EDSA EDTZ EDZE
    static const std::array<QByteArray, 5> &branchCodes();
    /// "ED Bihać"...
    static const std::array<QByteArray, 5> &territories();
    /// The area code of landlines, with the country code.
    static const std::array<QByteArray, 5> &areaCodes();

    const std::vector<DemoPlace> &places(int branch) const { return m_places[static_cast<std::size_t>(branch)]; }
    const DemoPlace &place(int branch, DemoRandom &random) const;
    /// The code of a transformer station of the place.
    static QByteArray stationCode(int station);

private:
    std::array<std::vector<DemoPlace>, 5> m_places;
    std::array<qint64, 5> m_weights{};
};

} // namespace odziv
