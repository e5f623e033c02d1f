/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "demoplaces.h"

#include "common/textfold.h"

namespace odziv {

namespace {

constexpr int stationsPerWeight = 6;

struct Row
{
    int branch;
    const char16_t *place;
    const char16_t *municipality;
    const char *postcode;
    const char *office;
    int weight;
};

constexpr Row rows[] = {
    {0, u"Bihać", u"Bihać", "77000", "1011", 24},
    {0, u"Cazin", u"Cazin", "77220", "1012", 18},
    {0, u"Velika Kladuša", u"Velika Kladuša", "77230", "1013", 13},
    {0, u"Bosanska Krupa", u"Bosanska Krupa", "77240", "1014", 9},
    {0, u"Sanski Most", u"Sanski Most", "79260", "1015", 13},
    {0, u"Ključ", u"Ključ", "79280", "1016", 6},
    {0, u"Bosanski Petrovac", u"Bosanski Petrovac", "77250", "102", 3},
    {0, u"Bužim", u"Bužim", "77245", "1017", 5},
    {0, u"Pećigrad", u"Cazin", "77227", "1012", 2},
    {0, u"Ripač", u"Bihać", "77215", "1011", 1},
    {1, u"Mostar", u"Mostar", "88104", "3011", 40},
    {1, u"Blagaj", u"Mostar", "88201", "3011", 4},
    {1, u"Konjic", u"Konjic", "88400", "3014", 16},
    {1, u"Jablanica", u"Jablanica", "88420", "302", 8},
    {1, u"Stolac", u"Stolac", "88360", "3031", 5},
    {1, u"Čapljina", u"Čapljina", "88300", "3032", 5},
    {1, u"Prozor", u"Prozor-Rama", "88440", "3033", 3},
    {2, u"Sarajevo", u"Centar Sarajevo", "71000", "4011", 14},
    {2, u"Sarajevo", u"Stari Grad Sarajevo", "71000", "4012", 9},
    {2, u"Sarajevo", u"Novo Sarajevo", "71000", "4013", 17},
    {2, u"Sarajevo", u"Novi Grad Sarajevo", "71000", "4014", 28},
    {2, u"Ilidža", u"Ilidža", "71210", "4015", 13},
    {2, u"Hrasnica", u"Ilidža", "71212", "4015", 3},
    {2, u"Vogošća", u"Vogošća", "71320", "4016", 6},
    {2, u"Hadžići", u"Hadžići", "71240", "4017", 4},
    {2, u"Tarčin", u"Hadžići", "71244", "4017", 1},
    {2, u"Ilijaš", u"Ilijaš", "71380", "4018", 4},
    {2, u"Trnovo", u"Trnovo", "71223", "4019", 1},
    {2, u"Goražde", u"Goražde", "73000", "405", 5},
    {2, u"Ustikolina", u"Foča-Ustikolina", "73250", "405", 1},
    {2, u"Prača", u"Pale-Prača", "73290", "406", 1},
    {3, u"Tuzla", u"Tuzla", "75000", "5011", 28},
    {3, u"Živinice", u"Živinice", "75270", "5012", 13},
    {3, u"Lukavac", u"Lukavac", "75300", "5013", 10},
    {3, u"Gračanica", u"Gračanica", "75320", "5014", 10},
    {3, u"Srebrenik", u"Srebrenik", "75350", "5015", 9},
    {3, u"Gradačac", u"Gradačac", "76250", "5016", 9},
    {3, u"Kalesija", u"Kalesija", "75260", "5017", 7},
    {3, u"Banovići", u"Banovići", "75290", "5018", 5},
    {3, u"Kladanj", u"Kladanj", "75280", "502", 3},
    {3, u"Čelić", u"Čelić", "75246", "5021", 2},
    {3, u"Sapna", u"Sapna", "75411", "5022", 2},
    {3, u"Teočak", u"Teočak", "75414", "5023", 1},
    {3, u"Klokotnica", u"Doboj Istok", "74207", "5024", 2},
    {4, u"Zenica", u"Zenica", "72000", "6011", 24},
    {4, u"Kakanj", u"Kakanj", "72240", "6012", 9},
    {4, u"Visoko", u"Visoko", "71300", "6013", 9},
    {4, u"Breza", u"Breza", "71370", "6014", 3},
    {4, u"Vareš", u"Vareš", "71330", "6015", 2},
    {4, u"Olovo", u"Olovo", "71340", "6016", 2},
    {4, u"Zavidovići", u"Zavidovići", "72220", "6017", 8},
    {4, u"Žepče", u"Žepče", "72230", "6018", 3},
    {4, u"Maglaj", u"Maglaj", "74250", "6019", 5},
    {4, u"Tešanj", u"Tešanj", "74260", "602", 9},
    {4, u"Jelah", u"Tešanj", "74264", "602", 2},
    {4, u"Travnik", u"Travnik", "72270", "6021", 11},
    {4, u"Novi Travnik", u"Novi Travnik", "72290", "6022", 4},
    {4, u"Vitez", u"Vitez", "72250", "6023", 4},
    {4, u"Bugojno", u"Bugojno", "70230", "6024", 7},
    {4, u"Donji Vakuf", u"Donji Vakuf", "70220", "6025", 3},
    {4, u"Gornji Vakuf", u"Gornji Vakuf-Uskoplje", "70240", "6026", 3},
    {4, u"Jajce", u"Jajce", "70101", "6027", 5},
    {4, u"Fojnica", u"Fojnica", "71270", "6028", 2},
    {4, u"Kiseljak", u"Kiseljak", "71250", "6029", 3},
    {4, u"Busovača", u"Busovača", "72260", "603", 2},
};

} // namespace

DemoPlaces::DemoPlaces()
{
    int station = 0;
    for (const Row &row : rows) {
        DemoPlace place;
        place.name = QString::fromUtf16(row.place);
        place.folded = foldText(place.name);
        place.utf8 = place.name.toUtf8();
        place.upperUtf8 = place.name.toUpper().toUtf8();
        place.municipality = QString::fromUtf16(row.municipality).toUtf8();
        place.postcode = row.postcode;
        place.office = row.office;
        place.weight = row.weight;
        place.firstStation = station;
        place.stations = row.weight * stationsPerWeight;
        station += place.stations;
        const auto branch = static_cast<std::size_t>(row.branch);
        m_weights[branch] += row.weight;
        m_places[branch].push_back(std::move(place));
    }
}

const std::array<QByteArray, 5> &DemoPlaces::branchCodes()
{
    static const std::array<QByteArray, 5> codes = {"EDBI", "EDMO", "EDSA", "EDTZ", "EDZE"};
    return codes;
}

const std::array<QByteArray, 5> &DemoPlaces::territories()
{
    static const std::array<QByteArray, 5> names
        = {QByteArrayLiteral("ED Biha\xC4\x87"), "ED Mostar", "ED Sarajevo", "ED Tuzla", "ED Zenica"};
    return names;
}

const std::array<QByteArray, 5> &DemoPlaces::areaCodes()
{
    static const std::array<QByteArray, 5> codes = {"+38737", "+38736", "+38733", "+38735", "+38732"};
    return codes;
}

const DemoPlace &DemoPlaces::place(int branch, DemoRandom &random) const
{
    const auto index = static_cast<std::size_t>(branch);
    qint64 at = random.below(m_weights[index]);
    for (const DemoPlace &place : m_places[index]) {
        at -= place.weight;
        if (at < 0)
            return place;
    }
    return m_places[index].back();
}

QByteArray DemoPlaces::stationCode(int station)
{
    return QByteArray("TS") + QByteArray::number(station + 1).rightJustified(4, '0');
}

} // namespace odziv
