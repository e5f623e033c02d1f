/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "demowords.h"

#include "common/textfold.h"

namespace odziv {

namespace {

constexpr int rareNamesPerMille = 4;

constexpr char16_t femaleNamesList[]
    = u"Amra|Aida|Alma|Amela|Amina|Ana|Anđela|Antonija|Arijana|Armina|Azra|Belma|Biljana|Branka|Džejla|Dženana|Dženita|"
      u"Đulsa|Edina|Edita|Elma|Elvira|Emina|Enisa|Esma|Fadila|Fahira|Fatima|Fikreta|Gordana|Hajra|Halida|Hana|Hanka|"
      u"Hatidža|Ifeta|Ilma|Indira|Irma|Ismeta|Ivana|Jasmina|Jasna|Jelena|Kadira|Katarina|Lamija|Lejla|Ljiljana|Ljubica|"
      u"Maida|Marija|Marina|Medina|Melisa|Merima|Mersiha|Mevlida|Minela|Mirela|Mirjana|Mirsada|Munira|Nađa|Nadira|"
      u"Nejra|Nermina|Nihada|Nura|Ramiza|Rasema|Razija|Sabina|Sadeta|Safija|Šahza|Samira|Sanela|Sanja|Sara|Sehija|"
      u"Selma|Semra|Senada|Šefika|Šejla|Šemsa|Slavica|Snježana|Subhija|Suada|Suvada|Tanja|Vahida|Vesna|Zahida|Zejna|"
      u"Zekija|Zerina|Željka|Zineta|Zlata|Zuhra|Zumra";
constexpr char16_t maleNamesList[]
    = u"Abdulah|Admir|Adnan|Ahmed|Alen|Alija|Almir|Amar|Amel|Amir|Ante|Armin|Asim|Avdo|Bajro|Bakir|Benjamin|Boris|"
      u"Branko|Ćamil|Damir|Dario|Davor|Denis|Dino|Dragan|Dražen|Džafer|Dževad|Džemal|Đorđe|Đuro|Edin|Edhem|Eldin|Elvir|"
      u"Emir|Enes|Enver|Ermin|Esad|Fahrudin|Faruk|Fikret|Fuad|Goran|Hajrudin|Hakija|Halil|Hamdija|Haris|Hasan|Hazim|"
      u"Husein|Ibrahim|Ibro|Irfan|Ismet|Ivan|Ivica|Izet|Jakov|Jasmin|Josip|Jusuf|Kasim|Kemal|Kenan|Luka|Marko|Mehmed|"
      u"Meho|Mensur|Mesud|Midhat|Mile|Mirko|Mirnes|Mirsad|Mirza|Muamer|Muharem|Muhamed|Mujo|Munib|Mustafa|Nedim|Nedžad|"
      u"Nermin|Nijaz|Nihad|Nusret|Omer|Osman|Ramiz|Ramo|Rasim|Refik|Rifet|Sabahudin|Safet|Salih|Samir|Sead|Sejad|Selim|"
      u"Semir|Senad|Šaban|Šefik|Šerif|Siniša|Stjepan|Suad|Suljo|Tarik|Tomislav|Vahid|Vedad|Zijad|Zlatan|Zoran|Željko|"
      u"Žarko";
constexpr char16_t lastNamesList[]
    = u"Abdić|Ademović|Ahmetović|Alagić|Alibegović|Alić|Aljić|Andrić|Avdić|Babić|Bajić|Bajramović|Balić|Baltić|Barić|"
      u"Bašić|Bečić|Bećirović|Begić|Begović|Bešić|Bešlija|Bilić|Borić|Bošnjak|Brkić|Buljubašić|Čampara|Čaušević|"
      u"Čehajić|"
      u"Čelik|Čengić|Čolić|Čorbić|Čović|Ćatić|Ćerimagić|Ćoralić|Ćosić|Ćulum|Dautović|Dedić|Delalić|Delić|Demirović|"
      u"Dervišević|Divjak|Dizdar|Dizdarević|Drljević|Duraković|Džafić|Džananović|Dževlan|Džihić|Đapo|Đedović|Đonlagić|"
      u"Đozo|Đulović|Fazlić|Fejzić|Filipović|Gačanović|Galijašević|Glavaš|Golić|Grbić|Grgić|Gušić|Hadžiabdić|Hadžić|"
      u"Hadžihafizbegović|Hadžimusić|Hadžiosmanović|Hajdarević|Halilović|Hamzić|Handžić|Hasanbegović|Hasanović|Helić|"
      u"Hodžić|Horozović|Hrnjić|Huseinović|Huskić|Ibrahimović|Ibrišimović|Imamović|Isaković|Jahić|Jakupović|Jašarević|"
      u"Jovanović|Jukić|Jurić|Jusufović|Kadić|Kahrimanović|Kapetanović|Karić|Kasumović|Kazazić|Knežević|Kovač|"
      u"Kovačević|"
      u"Kreso|Krupić|Kulenović|Kurtović|Lačević|Lovrić|Ljubijankić|Mahmić|Mahmutović|Marić|Marković|Mašić|Matić|Mehić|"
      u"Mehmedović|Mešanović|Mešić|Miljković|Mlinarević|Muhić|Mujagić|Mujić|Mujkić|Mulić|Muratović|Musić|Mustafić|"
      u"Nezirović|Novalić|Nuhanović|Numanović|Okanović|Omanović|Omeragić|Omerović|Oručević|Osmanović|Pašalić|Pašić|"
      u"Perić|"
      u"Petrović|Popović|Porobić|Prguda|Puškar|Ramić|Rašidović|Redžić|Rizvanović|Sadiković|Salihović|Salkić|Šabanović|"
      u"Šabić|Šahinović|Šarić|Šehić|Šerifović|Šišić|Škaljić|Softić|Spahić|Subašić|Suljić|Tabaković|Talić|Tanović|"
      u"Terzić|"
      u"Tokić|Tomić|Topić|Trnka|Turković|Uzunović|Vajzović|Velić|Vrabac|Vuković|Zahirović|Zejnilović|Zukić|Zulić|Žiga|"
      u"Žilić|Žunić";
constexpr char16_t rareFemaleNamesList[]
    = u"ǅenana|Anne-Marie|Marija Magdalena Antonija Terezija|Chloë|D'Arcy|Љиљана|Žužana";
constexpr char16_t rareMaleNamesList[]
    = u"ǅemal|Jean-Luc|Franjo \"Fric\"|Милан|Łukasz|Abdurrahman Muhamed Alija|Jürgen";
constexpr char16_t rareLastNamesList[]
    = u"O'Connor|D'Angelo|Šehić-Begović-Čaušević-Hadžihafizbegović|Петровић|van der Čengić|ǅafić|Đuđić \"Đuđa\"|"
      u"Großmann|De la Cruz Fernández y Gutiérrez|Nguyễn|O’Brien-Đorđević";
constexpr char16_t streetsList[]
    = u"Maršala Tita|Titova|Alije Izetbegovića|Zmaja od Bosne|Ferhadija|Hasana Kikića|Husein-kapetana Gradaščevića|"
      u"Ćazima Ćatića|Mehmedalije Maka Dizdara|Safvet-bega Bašagića|Ive Andrića|Branilaca Bosne|Branilaca grada|"
      u"Oslobođenja|Kralja Tvrtka|Kulina bana|Bosanskih gazija|Patriotske lige|Zlatnih ljiljana|Šehidska|Armije BiH|"
      u"Prvog maja|Sedmog marta|22. decembra|29. novembra|Slatina|Aleja lipa|Aleja Bosne Srebrene|Bulevar Meše "
      u"Selimovića|"
      u"Džemala Bijedića|Envera Šehovića|Grbavička|Hamdije Čemerlića|Himze Polovine|Hrasnička cesta|Igmanska|Ismeta "
      u"Mujezinovića|"
      u"Jovana Dučića|Kemala Begića|Kolodvorska|Logavina|Ložionička|Malta|Mejdan|Mustafe Kamerića|Nahorevska|Obala "
      u"Kulina bana|"
      u"Omera Maslića|Osmana Džafića|Paromlinska|Put mladih muslimana|Rudarska|Rudi "
      u"Čajavec|Sarajevska|Mostarska|Tuzlanska|"
      u"Zenička|Bihaćka|Stupska|Teheranski trg|Trg slobode|Trg žrtava genocida u "
      u"Srebrenici|Turbe|Unska|Neretvanska|Vrbaska|"
      u"Drinska|Bosna|Vilsonovo šetalište|Vrazova|Vlakovo|Zagrebačka|Zaima Šarca|Željeznička|Žrtava fašizma|Đure "
      u"Đakovića|"
      u"Đoke Mazalića|Čekaluša|Ćemaluša|Šetalište|Školska|Sportska|Stadionska|Industrijska zona|Donja Mahala|Gornja "
      u"Mahala|"
      u"Novo naselje|Polje|Brdo|Gaj|Luke|Podgaj|Potok|Ravne|Ulica generala Mehmeda Alagića|"
      u"Ulica 505. viteške bužimske brigade|Ulica žrtava i branilaca 1992.–1995.";
constexpr char16_t brandsList[]
    = u"Bosna|Čelik|Ćuprija|Đerdan|Žito|Šumaprom|Drina|Una|Neretva|Vrelo|Metalac|Mljekara|Klas|Vispak|Konus|Izvor|"
      u"Behar|"
      u"Ljiljan|Sedra|Stari Most|Sebilj|Vijećnica|Igman|Trebević|Bjelašnica|Majevica|Grmeč|Vlašić|Prenj|Oskova|Krivaja|"
      u"Natron|Zlatka|Dukat|Feniks|Orion|Sigma|Alfa|Omega|Delta|Tehno|Elektro|Hidro|Termo|Auto|Agro|Eko|Bio|Medi|Dent|"
      u"Optika|Kamen|Granit|Mermer|Staklo|Papir|Drvo|Hrast|Bukva|Javor|Lipa|Jela|Breza|Vrba|Jabuka|Šljiva|Višnja|"
      u"Trešnja|"
      u"Orah|Kesten|Lala|Ruža|Perla|Biser|Safir|Rubin|Dijamant|Kristal|Zora|Zvijezda|Sunce|Mjesec";
constexpr char16_t tradesList[]
    = u"Commerce|Trade|Prom|Company|Invest|Trans|Gradnja|Prevoz|Montaža|Inženjering|Konsalting|Servis|Proizvodnja|"
      u"Transport|Export-Import|Solar|Energija|Mont|Plast|Tekstil|Dizajn|Studio|Market|Centar|Farma";
constexpr char16_t schoolsList[]
    = u"Safvet-beg Bašagić|Mak Dizdar|Meša Selimović|Hasan Kikić|Musa Ćazim Ćatić|Edhem Mulabdić|Skender Kulenović|"
      u"Aleksa Šantić|Ivo Andrić|Silvije Strahimir Kranjčević|Mehmed-beg Kapetanović Ljubušak|Grbavica I|Đulistan";

DemoWord makeWord(const QString &text)
{
    DemoWord word;
    word.text = text;
    word.upper = text.toUpper();
    word.utf8 = text.toUtf8();
    word.upperUtf8 = word.upper.toUtf8();
    word.folded = foldText(text);
    for (const QChar c : word.folded) {
        if (c >= u'a' && c <= u'z')
            word.ascii += static_cast<char>(c.unicode());
    }
    if (word.ascii.isEmpty())
        word.ascii = "kontakt";
    word.ascii.truncate(24);
    return word;
}

template<std::size_t size>
std::vector<DemoWord> makeWords(const char16_t (&list)[size])
{
    std::vector<DemoWord> words;
    for (const QStringView text : QStringView(list).split(u'|'))
        words.push_back(makeWord(text.toString()));
    return words;
}

} // namespace

DemoWords::DemoWords()
    : m_femaleNames(makeWords(femaleNamesList))
    , m_maleNames(makeWords(maleNamesList))
    , m_lastNames(makeWords(lastNamesList))
    , m_rareFemaleNames(makeWords(rareFemaleNamesList))
    , m_rareMaleNames(makeWords(rareMaleNamesList))
    , m_rareLastNames(makeWords(rareLastNamesList))
    , m_streets(makeWords(streetsList))
    , m_brands(makeWords(brandsList))
    , m_trades(makeWords(tradesList))
    , m_schools(makeWords(schoolsList))
{}

const DemoWord &DemoWords::femaleName(DemoRandom &random) const
{
    return random.oneOf(random.chance(rareNamesPerMille) ? m_rareFemaleNames : m_femaleNames);
}

const DemoWord &DemoWords::maleName(DemoRandom &random) const
{
    return random.oneOf(random.chance(rareNamesPerMille) ? m_rareMaleNames : m_maleNames);
}

const DemoWord &DemoWords::lastName(DemoRandom &random) const
{
    return random.oneOf(random.chance(rareNamesPerMille) ? m_rareLastNames : m_lastNames);
}

} // namespace odziv
