<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk_SK" sourcelanguage="en">
<context>
    <name>odziv</name>
    <message>
        <source>
sent for real from now on, it would end at %1 (%2 days with sending)</source>
        <translation>
sent for real from now on, it would end at %1 (%2 days with sending)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> (%1 of them since the launch)</source>
        <translation> (z toho %1 po spustení)</translation>
    </message>
    <message>
        <source> (%1, delimiter %2)</source>
        <translation> (%1, delimiter %2)</translation>
    </message>
    <message>
        <source> (estimated from a sample of %1 %)</source>
        <translation> (estimated from a sample of %1 %)</translation>
    </message>
    <message>
        <source> (it is not in the sample)</source>
        <translation> (nie je vo vzorke)</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> a %n ďalší</numerusform>
            <numerusform> a %n ďalšie</numerusform>
            <numerusform> a %n ďalších</numerusform>
        </translation>
    </message>
    <message>
        <source> days</source>
        <translation> dní</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minút</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>"%1" (%2 members, frozen %3)</source>
        <translation>„%1“ (členov: %2, zmrazené %3)</translation>
    </message>
    <message>
        <source>"%1" (%2 members, frozen %3, data of %4)</source>
        <translation>„%1“ (členov: %2, zmrazené %3, údaje z %4)</translation>
    </message>
    <message>
        <source>"%1" are not two words. Write them like yes|no.</source>
        <translation>„%1“ nie sú dve slová. Napíšte ich ako áno|nie.</translation>
    </message>
    <message>
        <source>"%1" can be read in two ways; write it like %2</source>
        <translation>„%1“ sa dá čítať dvoma spôsobmi; napíšte to ako %2</translation>
    </message>
    <message>
        <source>"%1" cannot be the cid of a picture; use English letters, digits, points and one @.</source>
        <translation>„%1“ nemôže byť cid obrázka; použite anglické písmená, číslice, bodky a jedno @.</translation>
    </message>
    <message>
        <source>"%1" cannot be the delimiter. Use one of , ; | or tab.</source>
        <translation>„%1“ nemôže byť oddeľovač. Použite , ; | alebo tabulátor.</translation>
    </message>
    <message>
        <source>"%1" contains a line break or another control character; remove it</source>
        <translation>„%1“ obsahuje zlom riadka alebo iný riadiaci znak; odstráňte ho</translation>
    </message>
    <message>
        <source>"%1" could not be sent by itself. %2</source>
        <translation>„%1“ sa nepodarilo odoslať automaticky. %2</translation>
    </message>
    <message>
        <source>"%1" does not lie in the template's folder; put the file there and name it without "..".</source>
        <translation>„%1“ neleží v priečinku šablóny; dajte súbor tam a uveďte ho bez „..“.</translation>
    </message>
    <message>
        <source>"%1" has no meaning for the column "%2".</source>
        <translation>„%1“ nemá pre stĺpec „%2“ význam.</translation>
    </message>
    <message>
        <source>"%1" has no such month; the day comes before the month</source>
        <translation>„%1“: taký mesiac nie je; deň sa píše pred mesiacom</translation>
    </message>
    <message>
        <source>"%1" has no valid time; write it like 2026-05-31 14:05</source>
        <translation>„%1“ nemá platný čas; napíšte ho ako 2026-05-31 14:05</translation>
    </message>
    <message>
        <source>"%1" holds a time, but a whole day is wanted</source>
        <translation>„%1“ obsahuje čas, ale treba celý deň</translation>
    </message>
    <message>
        <source>"%1" holds members of %2 and "%3" of %4; only sets of one level can be compared.</source>
        <translation>„%1“ obsahuje členov úrovne %2 a „%3“ úrovne %4; porovnať sa dajú len množiny rovnakej úrovne.</translation>
    </message>
    <message>
        <source>"%1" is needed here; the file is not a template.</source>
        <translation>Tu treba „%1“; súbor nie je šablóna.</translation>
    </message>
    <message>
        <source>"%1" is neither yes nor no; write 1 or 0, da or ne</source>
        <translation>„%1“ nie je áno ani nie; napíšte 1 alebo 0, da alebo ne</translation>
    </message>
    <message>
        <source>"%1" is no address of a sign-in; it begins with https://</source>
        <translation>"%1" nie je adresa prihlásenia; začína sa na https://</translation>
    </message>
    <message>
        <source>"%1" is none of %2</source>
        <translation>„%1“ nie je nič z: %2</translation>
    </message>
    <message>
        <source>"%1" is not a column that an import of %2 can fill. It has: %3.</source>
        <translation>„%1“ nie je stĺpec, ktorý môže import do tabuľky %2 vyplniť. Tá má: %3.</translation>
    </message>
    <message>
        <source>"%1" is not a content type; write it like image/png.</source>
        <translation>„%1“ nie je typ obsahu; napíšte ho ako image/png.</translation>
    </message>
    <message>
        <source>"%1" is not a day; write it like 2026-05-31 or 31.5.2026</source>
        <translation>„%1“ nie je dátum; napíšte ho ako 2026-05-31 alebo 31.5.2026</translation>
    </message>
    <message>
        <source>"%1" is not a file.</source>
        <translation>„%1“ nie je súbor.</translation>
    </message>
    <message>
        <source>"%1" is not a form of a day. Write it like dd.MM.yyyy.</source>
        <translation>„%1“ nie je podoba dátumu. Napíšte ju ako dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>"%1" is not a language whose form of numbers is known. Write it like bs or de.</source>
        <translation>„%1“ nie je jazyk, ktorého zápis čísel je známy. Napíšte ho ako bs alebo de.</translation>
    </message>
    <message>
        <source>"%1" is not a list of days; write them like mon-fri or mon,wed,sat</source>
        <translation>„%1“ nie je zoznam dní; napíšte ho ako mon-fri alebo mon,wed,sat</translation>
    </message>
    <message>
        <source>"%1" is not a number; write it like 1234.50 or 1.234,50</source>
        <translation>„%1“ nie je číslo; napíšte ho ako 1234.50 alebo 1.234,50</translation>
    </message>
    <message>
        <source>"%1" is not a setting of a sender</source>
        <translation>„%1“ nie je nastavenie odosielateľa</translation>
    </message>
    <message>
        <source>"%1" is not a time; write it like 08:00</source>
        <translation>„%1“ nie je čas; napíšte ho ako 08:00</translation>
    </message>
    <message>
        <source>"%1" is not a time; write it like 2026-12-01T08:00</source>
        <translation>„%1“ nie je čas; napíšte ho ako 2026-12-01T08:00</translation>
    </message>
    <message>
        <source>"%1" is not a time; write it like 20:00</source>
        <translation>„%1“ nie je čas; napíšte ho ako 20:00</translation>
    </message>
    <message>
        <source>"%1" is not a value of the column "%2"; choose one of: %3.</source>
        <translation>„%1“ nie je hodnota stĺpca „%2“; vyberte jednu z: %3.</translation>
    </message>
    <message>
        <source>"%1" is not an amount; write it like 12.50</source>
        <translation>„%1“ nie je suma; napíšte ju ako 12.50</translation>
    </message>
    <message>
        <source>"%1" is not an e-mail address: %2</source>
        <translation>„%1“ nie je e-mailová adresa: %2</translation>
    </message>
    <message>
        <source>"%1" is not an e-mail address: %2.</source>
        <translation>„%1“ nie je e-mailová adresa: %2.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>„%1“ nie je nič z: %2</translation>
    </message>
    <message>
        <source>"%1" is not one value and cannot be compared.</source>
        <translation>„%1“ nie je jedna hodnota a nedá sa porovnávať.</translation>
    </message>
    <message>
        <source>"%1" is not one value; name one of its fields, like {{%2.%3}}.</source>
        <translation>„%1“ nie je jedna hodnota; uveďte jedno z jej polí, napr. {{%2.%3}}.</translation>
    </message>
    <message>
        <source>"%1" is not saved. Save it or go back to the library first.</source>
        <translation>„%1“ nie je uložené. Najprv uložte alebo sa vráťte do knižnice.</translation>
    </message>
    <message>
        <source>"%1" is not saved. Save it or go back to the list first.</source>
        <translation>„%1“ nie je uložené. Najprv uložte alebo sa vráťte na zoznam.</translation>
    </message>
    <message>
        <source>"%1" is not the name of a header.</source>
        <translation>„%1“ nie je názov hlavičky.</translation>
    </message>
    <message>
        <source>"%1" is shown as a picture, but is none.</source>
        <translation>„%1“ sa zobrazuje ako obrázok, ale obrázok to nie je.</translation>
    </message>
    <message>
        <source>"%1" is the first one already.</source>
        <translation>„%1“ je už prvý.</translation>
    </message>
    <message>
        <source>"%1" is the global constraint</source>
        <translation>„%1“ je všeobecné obmedzenie</translation>
    </message>
    <message>
        <source>"%1" is the name of a list format.</source>
        <translation>„%1“ je názov formátu zoznamu.</translation>
    </message>
    <message>
        <source>"%1" is true or false.</source>
        <translation>„%1“ je true alebo false.</translation>
    </message>
    <message>
        <source>"%1" may not become "%2".</source>
        <translation>„%1“ sa nemôže zmeniť na „%2“.</translation>
    </message>
    <message>
        <source>"%1" missed its start and is not sent</source>
        <translation>„%1“: začiatok sa zmeškal a neodosiela sa</translation>
    </message>
    <message>
        <source>"%1" missed its start: launch it by hand if it is still wanted</source>
        <translation>„%1“: začiatok sa zmeškal; ak to ešte chcete, spustite to ručne</translation>
    </message>
    <message>
        <source>"%1" must be a name.</source>
        <translation>„%1“ musí byť názov.</translation>
    </message>
    <message>
        <source>"%1" must be a text or null</source>
        <translation>„%1“ musí byť text alebo null</translation>
    </message>
    <message>
        <source>"%1" must be a whole number from %2 to %3</source>
        <translation>„%1“ musí byť celé číslo od %2 do %3</translation>
    </message>
    <message>
        <source>"%1" must be an object or null</source>
        <translation>"%1" musí byť objekt alebo null</translation>
    </message>
    <message>
        <source>"%1" must not offer to unsubscribe; take that footer out.</source>
        <translation>„%1“ nesmie ponúkať odhlásenie; odstráňte túto pätu.</translation>
    </message>
    <message>
        <source>"%1" names no column; write it as table.column.</source>
        <translation>„%1“ nie je stĺpec; napíšte ho ako tabuľka.stĺpec.</translation>
    </message>
    <message>
        <source>"%1" names no days; write them like 2026-12-25 or 2026-12-31..2027-01-02</source>
        <translation>„%1“ neuvádza dni; napíšte ich ako 2026-12-25 alebo 2026-12-31..2027-01-02</translation>
    </message>
    <message>
        <source>"%1" should have started at %2; launch it by hand if it is still wanted</source>
        <translation>"%1" should have started at %2; launch it by hand if it is still wanted</translation>
    </message>
    <message>
        <source>"%1" would get secrets in the clear; use https://</source>
        <translation>"%1" by dostal tajomstvá nechránene; použite https://</translation>
    </message>
    <message>
        <source>"%1", as it is now</source>
        <translation>„%1“, ako je teraz</translation>
    </message>
    <message>
        <source>"%1", as it was at the launch</source>
        <translation>„%1“, ako bol pri spustení</translation>
    </message>
    <message>
        <source>"blocks" must be a list of blocks.</source>
        <translation>„blocks“ musí byť zoznam blokov.</translation>
    </message>
    <message>
        <source>"certificateFingerprint" must be a SHA-256 fingerprint: 64 hexadecimal digits</source>
        <translation>„certificateFingerprint“ musí byť odtlačok SHA-256: 64 šestnástkových číslic</translation>
    </message>
    <message>
        <source>"comment" must be a text.</source>
        <translation>„comment“ musí byť text.</translation>
    </message>
    <message>
        <source>"disabled" is true or false.</source>
        <translation>„disabled“ je true alebo false.</translation>
    </message>
    <message>
        <source>"host" is "%1", which is neither a host name nor an address</source>
        <translation>„host“ je „%1“, čo nie je názov počítača ani adresa</translation>
    </message>
    <message>
        <source>"host" is missing; name the SMTP server</source>
        <translation>„host“ chýba; uveďte server SMTP</translation>
    </message>
    <message>
        <source>"html" or "standard" is needed here.</source>
        <translation>Tu treba „html“ alebo „standard“.</translation>
    </message>
    <message>
        <source>"match" belongs to criteria and is sameRecord or anyRecord.</source>
        <translation>„match“ patrí ku kritériám a je sameRecord alebo anyRecord.</translation>
    </message>
    <message>
        <source>"name" must have 1 to %1 characters</source>
        <translation>„name“ musí mať 1 až %1 znakov</translation>
    </message>
    <message>
        <source>"passwordVariable" must be the name of an environment variable</source>
        <translation>„passwordVariable“ musí byť názov premennej prostredia</translation>
    </message>
    <message>
        <source>"prefer" is one of present, missing, largest, smallest and value.</source>
        <translation>„prefer“ je jedno z present, missing, largest, smallest a value.</translation>
    </message>
    <message>
        <source>"security" is "%1"; use implicit-tls, starttls or none</source>
        <translation>„security“ je „%1“; použite implicit-tls, starttls alebo none</translation>
    </message>
    <message>
        <source>"security" may be none only for this machine itself (127.0.0.1, ::1 or localhost); use implicit-tls or starttls</source>
        <translation>„security“ smie byť none len pre tento počítač (127.0.0.1, ::1 alebo localhost); použite implicit-tls alebo starttls</translation>
    </message>
    <message>
        <source>"security" may not be none with "oauth": an access token travels only through TLS</source>
        <translation>"security" nesmie byť none spolu s "oauth": prístupový token ide len cez TLS</translation>
    </message>
    <message>
        <source>"segment": "%1" is neither a file beside the campaign file nor a saved segment: %2</source>
        <translation>"segment": "%1" is neither a file beside the campaign file nor a saved segment: %2</translation>
    </message>
    <message>
        <source>"service", "similar" or "marketing" is needed here.</source>
        <translation>Tu sa vyžaduje „service“, „similar“ alebo „marketing“.</translation>
    </message>
    <message>
        <source>"source", "visual" or "blocks" is needed here.</source>
        <translation>Tu treba „source“, „visual“ alebo „blocks“.</translation>
    </message>
    <message>
        <source>"template": %1</source>
        <translation>"template": %1</translation>
    </message>
    <message>
        <source>"user" is missing; a sign-in with a provider needs the account's e-mail address</source>
        <translation>"user" chýba; prihlásenie u poskytovateľa potrebuje e-mailovú adresu účtu</translation>
    </message>
    <message>
        <source>%1
%2 rows, %3 different values, %4 without a value</source>
        <translation>%1
%2 riadkov, %3 rôznych hodnôt, %4 bez hodnoty</translation>
    </message>
    <message>
        <source>%1  (%2 columns)
</source>
        <translation>%1  (%2 columns)
</translation>
    </message>
    <message>
        <source>%1  (%2, version %3, changed %4)
</source>
        <translation>%1  (%2, version %3, changed %4)
</translation>
    </message>
    <message>
        <source>%1  (result set of %2, %3 %4, frozen %5)
</source>
        <translation>%1  (result set of %2, %3 %4, frozen %5)
</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bajtov)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%1 (2)</source>
        <translation>%1 (2)</translation>
    </message>
    <message>
        <source>%1 (Alt+1 to Alt+5 choose)</source>
        <translation>%1 (výber klávesmi Alt+1 až Alt+5)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F)</source>
        <translation>%1 (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 (comment: %2)</source>
        <translation>%1 (poznámka: %2)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (chýba)</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (neuložené)</translation>
    </message>
    <message>
        <source>%1 (of the mail server "%2")</source>
        <translation>%1 (poštového servera „%2“)</translation>
    </message>
    <message>
        <source>%1 (of this campaign)</source>
        <translation>%1 (tejto kampane)</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (vypnuté)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 Set up the mail server on the page Sending.</source>
        <translation>%1 Nastavte poštový server na stránke Odosielanie.</translation>
    </message>
    <message>
        <source>%1 Where all criteria are equal, the first by id stands.</source>
        <translation>%1 Kde sú všetky kritériá rovnaké, platí prvý podľa id.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 a ďalších %2</translation>
    </message>
    <message>
        <source>%1 answers and accepts the login.</source>
        <translation>%1 odpovedá a prijíma prihlásenie.</translation>
    </message>
    <message>
        <source>%1 approved exactly this, %2.</source>
        <translation>Presne toto je schválené: %1, %2.</translation>
    </message>
    <message>
        <source>%1 approved the campaign "%2"; somebody else has to launch it.</source>
        <translation>%1 je osoba, ktorá schválila kampaň „%2“; spustiť ju musí niekto iný.</translation>
    </message>
    <message>
        <source>%1 approved the launch of "%2" to %3 recipients</source>
        <translation>%1 schvaľuje spustenie „%2“, príjemcov: %3</translation>
    </message>
    <message>
        <source>%1 attempts in %2 columns</source>
        <translation>pokusov %1 v %2 stĺpcoch</translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <translation>%1 záloha %2</translation>
    </message>
    <message>
        <source>%1 by data, %2 by definition</source>
        <translation>%1 by data, %2 by definition</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 klientov</translation>
    </message>
    <message>
        <source>%1 e-services are registered for the supply point. Remove those first.</source>
        <translation>E-služby registrované na toto odberné miesto: %1. Najprv ich odstráňte.</translation>
    </message>
    <message>
        <source>%1 e-services go to the contact. Give them another contact first.</source>
        <translation>E-služby, ktoré idú tomuto kontaktu: %1. Najprv im priraďte iný kontakt.</translation>
    </message>
    <message>
        <source>%1 e-services: %2 active e-racun (%3 by CRM, %4 on the web), %5 active e-uplatnica
%6 receivables, %7 sent records
</source>
        <translation>%1 e-services: %2 active e-racun (%3 by CRM, %4 on the web), %5 active e-uplatnica
%6 receivables, %7 sent records
</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 – zlyhalo: %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 is a member of "%2"</source>
        <translation>%1 je členom segmentu „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty for %Ln recipient(s) of the segment. Give it a default; activate this line to see who they are.</source>
        <translation>
            <numerusform>%1 chýba %Ln príjemcovi segmentu. Zadajte náhradnú hodnotu; otvorením tohto riadku uvidíte, kto to je.</numerusform>
            <numerusform>%1 chýba %Ln príjemcom segmentu. Zadajte náhradnú hodnotu; otvorením tohto riadku uvidíte, kto to je.</numerusform>
            <numerusform>%1 chýba %Ln príjemcom segmentu. Zadajte náhradnú hodnotu; otvorením tohto riadku uvidíte, kto to je.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the segment: block %2 took it in.</source>
        <translation>%1 je v segmente: prijal ho blok %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is left out by %2 (used %n time(s)).</source>
        <translation>
            <numerusform>%1 vynecháva %2 (použité %n-krát).</numerusform>
            <numerusform>%1 vynecháva %2 (použité %n-krát).</numerusform>
            <numerusform>%1 vynecháva %2 (použité %n-krát).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing; see odziv-cli help</source>
        <translation>%1 is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>%1 is not a member of "%2"</source>
        <translation>%1 nie je členom segmentu „%2“</translation>
    </message>
    <message>
        <source>%1 is not in the segment: block %2 took it out.</source>
        <translation>%1 nie je v segmente: vyradil ho blok %2.</translation>
    </message>
    <message>
        <source>%1 is not in the segment: no block took it in.</source>
        <translation>%1 nie je v segmente: neprijal ho žiadny blok.</translation>
    </message>
    <message>
        <source>%1 is outside the sample, and so is not looked at.</source>
        <translation>%1 nie je vo vzorke, preto sa naň nehľadí.</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <translation>%1 je prihlásený</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 je prihlásený.</translation>
    </message>
    <message>
        <source>%1 is signed out</source>
        <translation>%1 je odhlásený</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>pribudlo: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ubudlo: %1</translation>
    </message>
    <message>
        <source>%1 made the campaign "%2"; somebody else has to approve it.</source>
        <translation>%1 je osoba, ktorá vytvorila kampaň „%2“; schváliť ju musí niekto iný.</translation>
    </message>
    <message>
        <source>%1 may be missing for some; give a default: {{%2|...}}.</source>
        <translation>%1 môže niekde chýbať; zadajte náhradnú hodnotu: {{%2|...}}.</translation>
    </message>
    <message>
        <source>%1 messages go to %2. From %3 a day on it wants SPF, DKIM and DMARC for %4, one-click unsubscribing of advertising, and complaints below 0.3 percent. Have the mail server's administrator confirm them.</source>
        <translation>%1 správ ide na %2. Od %3 denne sa vyžaduje SPF, DKIM a DMARC pre %4, odhlásenie reklamy jedným kliknutím a menej ako 0,3 percenta sťažností. Nech to potvrdí správca poštového servera.</translation>
    </message>
    <message>
        <source>%1 messages in %2 s (%3 messages/s)</source>
        <translation>%1 messages in %2 s (%3 messages/s)</translation>
    </message>
    <message>
        <source>%1 messages per second</source>
        <translation>%1 správ za sekundu</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 messages/s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 z %2 riadkov</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 pri odoslaní</translation>
    </message>
    <message>
        <source>%1 on the wire; the beginning is shown</source>
        <translation>%1 pri odoslaní; zobrazený je začiatok</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 alebo %2</translation>
    </message>
    <message>
        <source>%1 picture(s) without alternative text (alt); readers who see no pictures miss what they say.</source>
        <translation>Obrázky bez náhradného textu (alt): %1; kto obrázky nevidí, nedozvie sa, čo hovoria.</translation>
    </message>
    <message>
        <source>%1 recipients are in doubt; decide with "resolve"</source>
        <translation>%1 recipients are in doubt; decide with "resolve"</translation>
    </message>
    <message>
        <source>%1 recipients have no %2</source>
        <translation>%1 recipients have no %2</translation>
    </message>
    <message>
        <source>%1 recipients have not got the message yet. The campaign can be resumed later.</source>
        <translation>Príjemcovia, ktorí správu ešte nedostali: %1. V kampani možno pokračovať neskôr.</translation>
    </message>
    <message>
        <source>%1 recipients in doubt are queued again; resume sends them</source>
        <translation>%1 recipients in doubt are queued again; resume sends them</translation>
    </message>
    <message>
        <source>%1 recipients in doubt count as not delivered</source>
        <translation>%1 recipients in doubt count as not delivered</translation>
    </message>
    <message>
        <source>%1 recipients in doubt count as sent</source>
        <translation>%1 recipients in doubt count as sent</translation>
    </message>
    <message>
        <source>%1 recipients were not sent yet when the backup was made and are in doubt now</source>
        <translation>%1 recipients were not sent yet when the backup was made and are in doubt now</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>záznamov: %1</translation>
    </message>
    <message>
        <source>%1 restored.odziv</source>
        <translation>%1 obnovené.odziv</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Copy at most %2, or export the table.</source>
        <translation>%1 riadkov je na schránku priveľa. Skopírujte najviac %2 alebo exportujte tabuľku.</translation>
    </message>
    <message>
        <source>%1 rows use the code "%2". Give them another code first.</source>
        <translation>Riadky, ktoré používajú kód „%2“: %1. Najprv im dajte iný kód.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 scheduled campaigns are held back</source>
        <translation>%1 scheduled campaigns are held back</translation>
    </message>
    <message>
        <source>%1 settled: %2 count as sent, %3 as not delivered, %4 are queued again; %5 stay in doubt</source>
        <translation>%1 settled: %2 count as sent, %3 as not delivered, %4 are queued again; %5 stay in doubt</translation>
    </message>
    <message>
        <source>%1 so far, %2 of them without a value, %3 different values</source>
        <translation>zatiaľ %1, z toho %2 bez hodnoty, %3 rôznych hodnôt</translation>
    </message>
    <message>
        <source>%1 supply points, e-services, receivables or sent records belong to the account. Remove those first, or set the status to Odjavljen.</source>
        <translation>K zmluvnému účtu patria odberné miesta, e-služby, pohľadávky alebo odoslané záznamy: %1. Najprv ich odstráňte alebo nastavte stav Odjavljen.</translation>
    </message>
    <message>
        <source>%1 texts were longer than a cell of Excel may be and were cut</source>
        <translation>%1 texts were longer than a cell of Excel may be and were cut</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 až %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>od %1 do %2: %3</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation>%1 – zrušené</translation>
    </message>
    <message>
        <source>%1 – Odziv</source>
        <translation>%1 – Odziv</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, cause unclear</source>
        <translation>%1, príčina nejasná</translation>
    </message>
    <message>
        <source>%1, data changed</source>
        <translation>%1, zmenili sa údaje</translation>
    </message>
    <message>
        <source>%1, definition changed</source>
        <translation>%1, zmenila sa definícia</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, odhad</translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <translation>%1, id %2</translation>
    </message>
    <message>
        <source>%1, launched %2</source>
        <translation>%1, spustené %2</translation>
    </message>
    <message>
        <source>%1, newer ones are being read</source>
        <translation>%1, novšie sa načítavajú</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>%1, row %2: refers to a row of %3 that does not exist</source>
        <translation>%1, riadok %2: odkazuje na riadok tabuľky %3, ktorý neexistuje</translation>
    </message>
    <message>
        <source>%1, share %2</source>
        <translation>%1, podiel %2</translation>
    </message>
    <message>
        <source>%1, sum: %2</source>
        <translation>%1, súčet: %2</translation>
    </message>
    <message>
        <source>%1, when no other can send</source>
        <translation>%1, keď iný nemôže odosielať</translation>
    </message>
    <message numerus="yes">
        <source>%1, without %Ln block(s) that cannot be counted</source>
        <translation>
            <numerusform>%1, bez %Ln bloku, ktorý sa nedá spočítať</numerusform>
            <numerusform>%1, bez %Ln blokov, ktoré sa nedajú spočítať</numerusform>
            <numerusform>%1, bez %Ln blokov, ktoré sa nedajú spočítať</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1.%2 (%3)
Technical name: %4.%5</source>
        <translation>%1.%2 (%3)
Technický názov: %4.%5</translation>
    </message>
    <message>
        <source>%1: "%2" is not of the kind "%3".</source>
        <translation>%1: „%2“ nie je druhu „%3“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 - on %3, where it is %4</source>
        <translation>%1: %2 - na %3, kde je %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln</source>
        <translation>
            <numerusform>%1: %Ln</numerusform>
            <numerusform>%1: %Ln</numerusform>
            <numerusform>%1: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a value is missing</source>
        <translation>%1: chýba hodnota</translation>
    </message>
    <message>
        <source>%1: a value is missing.</source>
        <translation>%1: chýba hodnota.</translation>
    </message>
    <message>
        <source>%1: one record stands for a member</source>
        <translation>Člena zastupuje jeden záznam tabuľky %1</translation>
    </message>
    <message>
        <source>%1: read %2, inserted %3, updated %4, unchanged %5, rejected %6, in %7 s</source>
        <translation>%1: read %2, inserted %3, updated %4, unchanged %5, rejected %6, in %7 s</translation>
    </message>
    <message>
        <source>%1: the rest</source>
        <translation>%1: zvyšok</translation>
    </message>
    <message>
        <source>%1: there is more than one %2 with the %3 %4</source>
        <translation>%1: je viac ako jeden záznam %2 s %3 %4</translation>
    </message>
    <message>
        <source>%1: there is no %2 with the %3 %4</source>
        <translation>%1: niet záznamu %2 s %3 %4</translation>
    </message>
    <message>
        <source>%1: without an account the contact cannot be found by its address</source>
        <translation>%1: bez zmluvného účtu sa kontakt podľa adresy nájsť nedá</translation>
    </message>
    <message>
        <source>%1[*] – %2 – Odziv</source>
        <translation>%1[*] – %2 – Odziv</translation>
    </message>
    <message>
        <source>%L1 characters, cut after about %2</source>
        <translation>znakov: %L1, odrezané po asi %2</translation>
    </message>
    <message>
        <source>%L1 characters, phones cut after %2</source>
        <translation>znakov: %L1, telefóny odrežú po %2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 z %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) %1</source>
        <translation>
            <numerusform>%Ln príloha %1</numerusform>
            <numerusform>%Ln prílohy %1</numerusform>
            <numerusform>%Ln príloh %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln kampaň</numerusform>
            <numerusform>%Ln kampane</numerusform>
            <numerusform>%Ln kampaní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln znak</numerusform>
            <numerusform>%Ln znaky</numerusform>
            <numerusform>%Ln znakov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln súbor, %1</numerusform>
            <numerusform>%Ln súbory, %1</numerusform>
            <numerusform>%Ln súborov, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launched campaign(s)</source>
        <translation>
            <numerusform>%Ln spustená kampaň</numerusform>
            <numerusform>%Ln spustené kampane</numerusform>
            <numerusform>%Ln spustených kampaní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) of the newest saved result set "%1", frozen %2.</source>
        <translation>
            <numerusform>%Ln člen najnovšej uloženej množiny výsledkov „%1“, zmrazené %2.</numerusform>
            <numerusform>%Ln členovia najnovšej uloženej množiny výsledkov „%1“, zmrazené %2.</numerusform>
            <numerusform>%Ln členov najnovšej uloženej množiny výsledkov „%1“, zmrazené %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), found now.</source>
        <translation>
            <numerusform>%Ln člen, nájdené teraz.</numerusform>
            <numerusform>%Ln členovia, nájdené teraz.</numerusform>
            <numerusform>%Ln členov, nájdené teraz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), frozen %1 from the segment "%2".</source>
        <translation>
            <numerusform>%Ln člen, zmrazené %1 zo segmentu „%2“.</numerusform>
            <numerusform>%Ln členovia, zmrazené %1 zo segmentu „%2“.</numerusform>
            <numerusform>%Ln členov, zmrazené %1 zo segmentu „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), kept from %1; nothing changed since.</source>
        <translation>
            <numerusform>%Ln člen, uchované od %1; odvtedy sa nič nezmenilo.</numerusform>
            <numerusform>%Ln členovia, uchované od %1; odvtedy sa nič nezmenilo.</numerusform>
            <numerusform>%Ln členov, uchované od %1; odvtedy sa nič nezmenilo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that were not sent then are in doubt now, for they may have been sent since: look at them on the page Sending.</source>
        <translation>
            <numerusform>%Ln správa, ktorá vtedy nebola odoslaná, je teraz neistá, lebo odvtedy mohla byť odoslaná: pozrite si ju na stránke Odosielanie.</numerusform>
            <numerusform>%Ln správy, ktoré vtedy neboli odoslané, sú teraz neisté, lebo odvtedy mohli byť odoslané: pozrite si ich na stránke Odosielanie.</numerusform>
            <numerusform>%Ln správ, ktoré vtedy neboli odoslané, je teraz neistých, lebo odvtedy mohli byť odoslané: pozrite si ich na stránke Odosielanie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be sent.</source>
        <translation>
            <numerusform>Odošle sa %Ln správa.</numerusform>
            <numerusform>Odošlú sa %Ln správy.</numerusform>
            <numerusform>Odošle sa %Ln správ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), %1</source>
        <translation>
            <numerusform>%Ln strana, %1</numerusform>
            <numerusform>%Ln strany, %1</numerusform>
            <numerusform>%Ln strán, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) %1</source>
        <translation>
            <numerusform>%Ln obrázok %1</numerusform>
            <numerusform>%Ln obrázky %1</numerusform>
            <numerusform>%Ln obrázkov %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have an address and would get it.</source>
        <translation>
            <numerusform>%Ln príjemca má adresu a dostal by ju.</numerusform>
            <numerusform>%Ln príjemcovia majú adresu a dostali by ju.</numerusform>
            <numerusform>%Ln príjemcov má adresu a dostalo by ju.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have nothing for "%1" and would see a gap. Give it a default in the template.</source>
        <translation>
            <numerusform>%Ln príjemca nemá nič pre „%1“ a videl by medzeru. Zadajte v šablóne náhradnú hodnotu.</numerusform>
            <numerusform>%Ln príjemcovia nemajú nič pre „%1“ a videli by medzeru. Zadajte v šablóne náhradnú hodnotu.</numerusform>
            <numerusform>%Ln príjemcov nemá nič pre „%1“ a videlo by medzeru. Zadajte v šablóne náhradnú hodnotu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s): a contact of several members is one for each of them.</source>
        <translation>
            <numerusform>%Ln príjemca: kontakt viacerých členov je príjemcom za každého z nich.</numerusform>
            <numerusform>%Ln príjemcovia: kontakt viacerých členov je príjemcom za každého z nich.</numerusform>
            <numerusform>%Ln príjemcov: kontakt viacerých členov je príjemcom za každého z nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln nahradený</numerusform>
            <numerusform>%Ln nahradené</numerusform>
            <numerusform>%Ln nahradených</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln riadok</numerusform>
            <numerusform>%Ln riadky</numerusform>
            <numerusform>%Ln riadkov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled campaign(s) are stopped.</source>
        <translation>
            <numerusform>%Ln naplánovaná kampaň je zastavená.</numerusform>
            <numerusform>%Ln naplánované kampane sú zastavené.</numerusform>
            <numerusform>%Ln naplánovaných kampaní je zastavených.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segmenty</numerusform>
            <numerusform>%Ln segmentov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln šablóna</numerusform>
            <numerusform>%Ln šablóny</numerusform>
            <numerusform>%Ln šablón</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) deleted.</source>
        <translation>
            <numerusform>%n kontakt odstránený.</numerusform>
            <numerusform>%n kontakty odstránené.</numerusform>
            <numerusform>%n kontaktov odstránených.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n odkaz</numerusform>
            <numerusform>%n odkazy</numerusform>
            <numerusform>%n odkazov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more placeholder(s) are empty for somebody.</source>
        <translation>
            <numerusform>Ešte %n zástupný symbol je u niekoho prázdny.</numerusform>
            <numerusform>Ešte %n zástupné symboly sú u niekoho prázdne.</numerusform>
            <numerusform>Ešte %n zástupných symbolov je u niekoho prázdnych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) will be skipped: the file of their own is not in its folder, for example %1. Put the files there, or take the attachment out of the template.</source>
        <translation>
            <numerusform>%n príjemca bude preskočený: jeho súbor nie je v priečinku, napríklad %1. Vložte tam súbory alebo odstráňte prílohu zo šablóny.</numerusform>
            <numerusform>%n príjemcovia budú preskočení: ich súbor nie je v priečinku, napríklad %1. Vložte tam súbory alebo odstráňte prílohu zo šablóny.</numerusform>
            <numerusform>%n príjemcov bude preskočených: ich súbor nie je v priečinku, napríklad %1. Vložte tam súbory alebo odstráňte prílohu zo šablóny.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Odziv</source>
        <translation>&amp;O programe Odziv</translation>
    </message>
    <message>
        <source>&amp;All blocks</source>
        <translation>&amp;Všetky bloky</translation>
    </message>
    <message>
        <source>&amp;Alternative text</source>
        <translation>&amp;Náhradný text</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Späť</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Zálohovať…</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Kampaň</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Za&amp;vrieť pracovný priestor</translation>
    </message>
    <message>
        <source>&amp;Count while I edit</source>
        <translation>&amp;Počítať pri úpravách</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Tmavé farby</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Úpra&amp;vy</translation>
    </message>
    <message>
        <source>&amp;Enable for event-triggered campaigns</source>
        <translation>&amp;Povoliť pre kampane spúšťané udalosťou</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Súbor</translation>
    </message>
    <message>
        <source>&amp;Fold the navigation</source>
        <translation>Zba&amp;liť navigáciu</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Priečinok</translation>
    </message>
    <message>
        <source>&amp;Folder (parts separated by /; a single / is the top)</source>
        <translation>&amp;Priečinok (časti oddelené znakom /; samotné / je vrch)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Prejsť</translation>
    </message>
    <message>
        <source>&amp;HTML, pictures inside</source>
        <translation>&amp;HTML, obrázky v texte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;mocník</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Pomocník k tejto stránke</translation>
    </message>
    <message>
        <source>&amp;Inline styles when sending</source>
        <translation>Š&amp;týly pri odoslaní zapísať do prvkov</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Klávesy</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>&amp;Jazyk správy</translation>
    </message>
    <message>
        <source>&amp;Legal class</source>
        <translation>Právny zá&amp;klad</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>S&amp;vetlé farby</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Názov</translation>
    </message>
    <message>
        <source>&amp;Name of the result set</source>
        <translation>&amp;Názov množiny výsledkov</translation>
    </message>
    <message>
        <source>&amp;New and changed blocks</source>
        <translation>&amp;Nové a zmenené bloky</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nový pracovný priestor…</translation>
    </message>
    <message>
        <source>&amp;Of the system</source>
        <translation>&amp;Podľa systému</translation>
    </message>
    <message>
        <source>&amp;Only decoration: readers without pictures miss nothing</source>
        <translation>Len &amp;ozdoba: kto obrázky nevidí, o nič nepríde</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otvoriť…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Koniec</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Obnoviť</translation>
    </message>
    <message>
        <source>&amp;Refresh snapshot: read the data of the workspace again first</source>
        <translation>&amp;Obnoviť snímku: najprv znova prečítať údaje pracovného priestoru</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Hľadať</translation>
    </message>
    <message>
        <source>&amp;Selected block</source>
        <translation>V&amp;ybratý blok</translation>
    </message>
    <message>
        <source>&amp;Selected block (%1), with those above it</source>
        <translation>V&amp;ybratý blok (%1) s tými nad ním</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Veľkosť</translation>
    </message>
    <message>
        <source>&amp;Target level</source>
        <translation>&amp;Cieľová úroveň</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Zobraziť</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Ší&amp;rka</translation>
    </message>
    <message numerus="yes">
        <source>(%n more at work)</source>
        <translation>
            <numerusform>(%n ďalšia prebieha)</numerusform>
            <numerusform>(%n ďalšie prebiehajú)</numerusform>
            <numerusform>(%n ďalších prebieha)</numerusform>
        </translation>
    </message>
    <message>
        <source>(all on the same record)</source>
        <translation>(všetko na tom istom zázname)</translation>
    </message>
    <message>
        <source>(each on any record)</source>
        <translation>(každá na ľubovoľnom zázname)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(prázdne)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, vybraté %1</translation>
    </message>
    <message>
        <source>, %1 unclear</source>
        <translation>, %1 unclear</translation>
    </message>
    <message numerus="yes">
        <source>, after %n day(s) of sending</source>
        <translation>
            <numerusform>, po %n dni odosielania</numerusform>
            <numerusform>, po %n dňoch odosielania</numerusform>
            <numerusform>, po %n dňoch odosielania</numerusform>
        </translation>
    </message>
    <message>
        <source>, data of %1, %2 ms, engine %3
</source>
        <translation>, data of %1, %2 ms, engine %3
</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not "%4"</source>
        <translation>--%1 takes a whole number from %2 to %3, not "%4"</translation>
    </message>
    <message>
        <source>--%1 takes resend (send again), accept (count as sent) or reject (count as not delivered)</source>
        <translation>--%1 takes resend (send again), accept (count as sent) or reject (count as not delivered)</translation>
    </message>
    <message>
        <source>--dir is missing: the folder for the messages</source>
        <translation>--dir is missing: the folder for the messages</translation>
    </message>
    <message>
        <source>--engine takes snapshot or sql, not "%1"</source>
        <translation>--engine takes snapshot or sql, not "%1"</translation>
    </message>
    <message>
        <source>--file F.json is missing; see odziv-cli help</source>
        <translation>--file F.json is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>--folder FOLDER is missing ("" is the top); see odziv-cli help</source>
        <translation>--folder FOLDER is missing ("" is the top); see odziv-cli help</translation>
    </message>
    <message>
        <source>--install and --remove do not go together</source>
        <translation>--install and --remove do not go together</translation>
    </message>
    <message>
        <source>--kind takes notAccepted, notMailed, inDoubt or notAnswered</source>
        <translation>--kind takes notAccepted, notMailed, inDoubt or notAnswered</translation>
    </message>
    <message>
        <source>--member NUMBER is missing; see odziv-cli help</source>
        <translation>--member NUMBER is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>--missing goes with --relay-log</source>
        <translation>--missing goes with --relay-log</translation>
    </message>
    <message>
        <source>--missing takes keep (stay in doubt) or resend (send again)</source>
        <translation>--missing takes keep (stay in doubt) or resend (send again)</translation>
    </message>
    <message>
        <source>--name NAME is missing; see odziv-cli help</source>
        <translation>--name NAME is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>--name is missing: the name of the new segment</source>
        <translation>--name is missing: the name of the new segment</translation>
    </message>
    <message>
        <source>--of takes notAccepted, deferred, rejected, inDoubt or skipped</source>
        <translation>--of takes notAccepted, deferred, rejected, inDoubt or skipped</translation>
    </message>
    <message>
        <source>--out FILE is missing; see odziv-cli help</source>
        <translation>--out FILE is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>--out is missing: the file for the results</source>
        <translation>--out is missing: the file for the results</translation>
    </message>
    <message>
        <source>--out is missing: the folder for the messages</source>
        <translation>--out is missing: the folder for the messages</translation>
    </message>
    <message>
        <source>--recipient goes with --in-doubt</source>
        <translation>--recipient goes with --in-doubt</translation>
    </message>
    <message>
        <source>--recipient: "%1" is not the id of a recipient; see resolve --list</source>
        <translation>--recipient: "%1" is no recipient's id; see resolve --list</translation>
    </message>
    <message>
        <source>--to is missing: the address for the test message</source>
        <translation>--to is missing: the address for the test message</translation>
    </message>
    <message>
        <source>--today needs a day, YYYY-MM-DD</source>
        <translation>--today needs a day, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>--version VERSION is missing; see odziv-cli help</source>
        <translation>--version VERSION is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>... and %1 more rows rejected</source>
        <translation>... and %1 more rows rejected</translation>
    </message>
    <message>
        <source>2026-11-22</source>
        <translation>2026-11-22</translation>
    </message>
    <message>
        <source>; estimated</source>
        <translation>; odhad</translation>
    </message>
    <message>
        <source>; held back by %1</source>
        <translation>; zdržuje: %1</translation>
    </message>
    <message>
        <source>; saved result set "%1", %2</source>
        <translation>; uložená množina výsledkov „%1“, %2</translation>
    </message>
    <message>
        <source>; segment "%1", %2</source>
        <translation>; segment „%1“, %2</translation>
    </message>
    <message>
        <source>; the %1 most frequent are shown</source>
        <translation>; zobrazených je %1 najčastejších</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>; potom </translation>
    </message>
    <message>
        <source>; tried out only, nothing was changed</source>
        <translation>; tried out only, nothing was changed</translation>
    </message>
    <message>
        <source>; where equal, the one </source>
        <translation>; kde je to rovnaké, ten </translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <translation>&gt; 99 %</translation>
    </message>
    <message>
        <source>A PDF for each recipient is made of it in: %1. They keep it as it is now.</source>
        <translation>Vytvára sa z nej PDF pre každého príjemcu v: %1. Tieto šablóny si ju ponechajú takú, aká je teraz.</translation>
    </message>
    <message>
        <source>A bad template or a blocked sender shows after a few messages, not after thousands.</source>
        <translation>Zlá šablóna alebo blokovaný odosielateľ sa ukáže po niekoľkých správach, nie po tisícoch.</translation>
    </message>
    <message>
        <source>A block must be an object, in braces.</source>
        <translation>Blok musí byť objekt, v zložených zátvorkách.</translation>
    </message>
    <message>
        <source>A block needs exactly one of: %1.</source>
        <translation>Blok potrebuje práve jedno z: %1.</translation>
    </message>
    <message>
        <source>A block of conditions. The arrow, or the Down key, offers the other kinds.</source>
        <translation>Blok s podmienkami. Šípka alebo kláves Nadol ponúkne ostatné druhy.</translation>
    </message>
    <message>
        <source>A campaign file holds one JSON object, { ... }.</source>
        <translation>Súbor kampane obsahuje jeden objekt JSON, { ... }.</translation>
    </message>
    <message>
        <source>A campaign sends a template to a segment: to each member a message of its own. Begin with a segment and a template, then bring them together here.</source>
        <translation>Kampaň odošle šablónu segmentu: každému členovi jeho vlastnú správu. Začnite segmentom a šablónou, potom ich tu spojte.</translation>
    </message>
    <message>
        <source>A column is mapped to the name of a catalog column, or to null to leave it out.</source>
        <translation>Stĺpec sa mapuje na názov stĺpca katalógu, alebo na null, ak sa má vynechať.</translation>
    </message>
    <message>
        <source>A column is {"column": "table.column", "title": "...", "format": "..."}.</source>
        <translation>Stĺpec je {"column": "tabuľka.stĺpec", "title": "...", "format": "..."}.</translation>
    </message>
    <message>
        <source>A comment has at most %1 characters.</source>
        <translation>Poznámka má najviac %1 znakov.</translation>
    </message>
    <message>
        <source>A condition needs the texts "column" and "operator", or is a group all, any or none.</source>
        <translation>Podmienka potrebuje texty „column“ a „operator“, alebo je skupinou all, any či none.</translation>
    </message>
    <message>
        <source>A constant is a text, written as in a file.</source>
        <translation>Konštanta je text, napísaný ako v súbore.</translation>
    </message>
    <message>
        <source>A definition by sent records, counted anew with the data</source>
        <translation>Definícia podľa odoslaných záznamov, počíta sa nanovo s údajmi</translation>
    </message>
    <message>
        <source>A file has no name.</source>
        <translation>Súbor nemá názov.</translation>
    </message>
    <message>
        <source>A file needs a name, a type and its content in base64.</source>
        <translation>Súbor potrebuje názov, typ a obsah v base64.</translation>
    </message>
    <message>
        <source>A file of the template has no name or no content type.</source>
        <translation>Súbor šablóny nemá názov alebo typ obsahu.</translation>
    </message>
    <message>
        <source>A file that ends in .odziv</source>
        <translation>Súbor, ktorý sa končí na .odziv</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Priečinok potrebuje názov.</translation>
    </message>
    <message>
        <source>A group has exactly one of the keys all, any and none, and nothing else.</source>
        <translation>Skupina má práve jeden z kľúčov all, any a none a nič iné.</translation>
    </message>
    <message>
        <source>A group of blocks</source>
        <translation>Skupina blokov</translation>
    </message>
    <message>
        <source>A launched campaign stays: its sent records would lose their meaning.</source>
        <translation>Spustená kampaň zostáva: bez nej by jej odoslané záznamy stratili zmysel.</translation>
    </message>
    <message>
        <source>A limit of the server or the campaign holds the rest back.</source>
        <translation>Zvyšok zadržiava limit servera alebo kampane.</translation>
    </message>
    <message>
        <source>A link begins with https://, mailto: or tel:.</source>
        <translation>Odkaz sa začína na https://, mailto: alebo tel:.</translation>
    </message>
    <message>
        <source>A link with a placeholder must begin with https://, mailto: or tel:.</source>
        <translation>Odkaz so zástupným symbolom sa musí začínať na https://, mailto: alebo tel:.</translation>
    </message>
    <message>
        <source>A list format names 1 to %1 columns.</source>
        <translation>Formát zoznamu uvádza 1 až %1 stĺpcov.</translation>
    </message>
    <message>
        <source>A list format needs a column.</source>
        <translation>Formát zoznamu potrebuje stĺpec.</translation>
    </message>
    <message>
        <source>A list format needs a name of 1 to %1 characters.</source>
        <translation>Formát zoznamu potrebuje názov s 1 až %1 znakmi.</translation>
    </message>
    <message>
        <source>A list in [ ] is needed here.</source>
        <translation>Tu treba zoznam v [ ].</translation>
    </message>
    <message>
        <source>A list must be an object with column and values.</source>
        <translation>Zoznam musí byť objekt s column a values.</translation>
    </message>
    <message>
        <source>A list of numbers</source>
        <translation>Zoznam čísel</translation>
    </message>
    <message>
        <source>A logo is a picture of at most 100 KB: it goes with every message.</source>
        <translation>Logo je obrázok s najviac 100 KB: ide s každou správou.</translation>
    </message>
    <message>
        <source>A mapping has no such entry. It has format, columns, constants, encoding, delimiter, key.</source>
        <translation>Mapovanie takú položku nemá. Má format, columns, constants, encoding, delimiter, key.</translation>
    </message>
    <message>
        <source>A member of %1 reaches one %2 at most; there is nothing to choose. Take the rule out.</source>
        <translation>Člen úrovne %1 dosiahne najviac jeden záznam %2; niet z čoho vyberať. Pravidlo vyhoďte.</translation>
    </message>
    <message>
        <source>A member of the level %1 may reach several records of these tables. A rule says which one stands for it, in lists and in messages.</source>
        <translation>Člen úrovne %1 môže dosiahnuť viac záznamov týchto tabuliek. Pravidlo hovorí, ktorý z nich ho zastupuje v zoznamoch a správach.</translation>
    </message>
    <message>
        <source>A member of the level %1 reaches one record of each table at most; there is nothing to choose.</source>
        <translation>Člen úrovne %1 dosiahne najviac jeden záznam každej tabuľky; niet z čoho vyberať.</translation>
    </message>
    <message>
        <source>A message was accepted, and no e-service of the customer was registered since</source>
        <translation>Správa bola prijatá a odvtedy nebola registrovaná žiadna e-služba klienta</translation>
    </message>
    <message>
        <source>A name has no / in it.</source>
        <translation>V názve nie je znak /.</translation>
    </message>
    <message>
        <source>A number of days is a whole number from 0 to %1, not %2.</source>
        <translation>Počet dní je celé číslo od 0 do %1, nie %2.</translation>
    </message>
    <message>
        <source>A personal file for each recipient, such as an invoice: its name is made from the recipient's data.</source>
        <translation>Vlastný súbor pre každého príjemcu, napríklad faktúra: jeho názov sa tvorí z údajov príjemcu.</translation>
    </message>
    <message>
        <source>A placeholder inside a comment would never be seen; take it out.</source>
        <translation>Zástupný symbol v komentári by nikto nevidel; odstráňte ho.</translation>
    </message>
    <message>
        <source>A recipient is not in a state that can become "%1".</source>
        <translation>Príjemca nie je v stave, ktorý sa môže zmeniť na „%1“.</translation>
    </message>
    <message>
        <source>A result set keeps the members of a segment as they were at one moment. Open a segment and freeze it to make the first one.</source>
        <translation>Množina výsledkov uchováva členov segmentu, akí boli v istom okamihu. Otvorte segment a zmrazte ho, vznikne prvá.</translation>
    </message>
    <message>
        <source>A row of "%1" leads to nobody.</source>
        <translation>Riadok tabuľky „%1“ nevedie k nikomu.</translation>
    </message>
    <message>
        <source>A sample reaches nobody: set it to 100 % to see how many an e-mail reaches.</source>
        <translation>Vzorka nezasiahne nikoho: nastavte ju na 100 %, aby ste videli, koľkých zasiahne e-mail.</translation>
    </message>
    <message>
        <source>A saved result set</source>
        <translation>Uložená množina výsledkov</translation>
    </message>
    <message>
        <source>A saved result set needs a name.</source>
        <translation>Uložená množina výsledkov potrebuje názov.</translation>
    </message>
    <message>
        <source>A second person approves more messages than</source>
        <translation>Druhá osoba schvaľuje, keď je správ viac ako</translation>
    </message>
    <message>
        <source>A section cannot begin or end in the middle of a tag.</source>
        <translation>Sekcia sa nemôže začínať ani končiť uprostred značky.</translation>
    </message>
    <message>
        <source>A segment must be a JSON object, in braces.</source>
        <translation>Segment musí byť objekt JSON, v zložených zátvorkách.</translation>
    </message>
    <message>
        <source>A segment needs a name of 1 to %1 characters, without blanks around it.</source>
        <translation>Segment potrebuje názov s 1 až %1 znakmi, bez medzier na okrajoch.</translation>
    </message>
    <message>
        <source>A segment needs the text "%1".</source>
        <translation>Segment potrebuje text „%1“.</translation>
    </message>
    <message>
        <source>A segment says who is meant: conditions over customers, accounts, contacts and services, with live counts. It is what a campaign is sent to.</source>
        <translation>Segment hovorí, o koho ide: podmienky na klientov, zmluvné účty, kontakty a služby s priebežnými počtami. Jemu sa kampaň odosiela.</translation>
    </message>
    <message>
        <source>A selection rule is {"table": "contact", "criteria": [...]}.</source>
        <translation>Pravidlo výberu je {"table": "contact", "criteria": [...]}.</translation>
    </message>
    <message>
        <source>A server took the message to every recipient: there is no rest</source>
        <translation>Server prevzal správu pre každého príjemcu: zvyšok nie je</translation>
    </message>
    <message>
        <source>A standard template has no HTML; use the kind "html" or null here.</source>
        <translation>Štandardná šablóna nemá HTML; použite tu druh „html“ alebo null.</translation>
    </message>
    <message>
        <source>A tag of this HTML has a name that no browser takes: perhaps a quote is missing. Mend it in the HTML view.</source>
        <translation>Značka tohto HTML má názov, ktorý žiadny prehliadač neprijme: možno chýba úvodzovka. Opravte ju v zobrazení HTML.</translation>
    </message>
    <message>
        <source>A template is read from a .json, .html, .eml, .txt or .odztemplate file.</source>
        <translation>Šablóna sa číta zo súboru .json, .html, .eml, .txt alebo .odztemplate.</translation>
    </message>
    <message>
        <source>A template is the message that a campaign sends: text with placeholders for what differs from person to person, with pictures inside it.</source>
        <translation>Šablóna je správa, ktorú kampaň odošle: text so zástupnými symbolmi pre to, čo sa líši podľa osoby, a s obrázkami.</translation>
    </message>
    <message>
        <source>A test message was sent.</source>
        <translation>Skúšobná správa bola odoslaná.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Tu treba text.</translation>
    </message>
    <message>
        <source>A text may not contain the character U+0000.</source>
        <translation>Text nesmie obsahovať znak U+0000.</translation>
    </message>
    <message>
        <source>A text or null is needed here.</source>
        <translation>Tu treba text alebo null.</translation>
    </message>
    <message>
        <source>A timer of the operating system launches what is due and goes on with what was interrupted. While this window is open it does so itself, and the timer stands back.</source>
        <translation>Časovač operačného systému spustí, čo je na rade, a pokračuje v prerušenom. Kým je otvorené toto okno, robí to ono a časovač nezasahuje.</translation>
    </message>
    <message>
        <source>A workspace cannot lie on a network file system (%1). Choose a folder on this computer.</source>
        <translation>Pracovný priestor nemôže ležať na sieťovom systéme súborov (%1). Vyberte priečinok v tomto počítači.</translation>
    </message>
    <message>
        <source>A&amp;mong</source>
        <translation>Sp&amp;omedzi</translation>
    </message>
    <message>
        <source>ALL CAPITALS</source>
        <translation>VŠETKO VEĽKÉ</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>About Odziv</source>
        <translation>O programe Odziv</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Prijaté</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Prijaté: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Zmluvný účet</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Id zmluvného účtu</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Číslo zmluvného účtu</translation>
    </message>
    <message>
        <source>Account status</source>
        <translation>Stav zmluvného účtu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Zmluvné účty</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktívne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridať</translation>
    </message>
    <message>
        <source>Add a PDF for each recipient</source>
        <translation>Pridať PDF pre každého príjemcu</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Pridať stĺpec</translation>
    </message>
    <message>
        <source>Add a condition: choose its column</source>
        <translation>Pridať podmienku: vyberte jej stĺpec</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Pridať kritérium</translation>
    </message>
    <message>
        <source>Add a file for each recipient</source>
        <translation>Pridať súbor pre každého príjemcu</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Pridať filter</translation>
    </message>
    <message>
        <source>Add a filter on the rows</source>
        <translation>Pridať filter na riadky</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Pridať hodnotu</translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation>Pridať prílohy</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Pridať blok</translation>
    </message>
    <message>
        <source>Add blocks</source>
        <translation>pridanie blokov</translation>
    </message>
    <message>
        <source>Add everybody in this block.</source>
        <translation>Pridá všetkých z tohto bloku.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Pridať súbory</translation>
    </message>
    <message>
        <source>Add if excluded</source>
        <translation>Pridať vylúčených</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Pridať obrázky</translation>
    </message>
    <message>
        <source>Add to the current block	Enter</source>
        <translation>Pridať do aktuálneho bloku	Enter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Address changed since the launch</source>
        <translation>Adresa sa od spustenia zmenila</translation>
    </message>
    <message>
        <source>Address for the test</source>
        <translation>Adresa na skúšku</translation>
    </message>
    <message>
        <source>Address to unsubscribe at</source>
        <translation>Adresa na odhlásenie</translation>
    </message>
    <message>
        <source>Advanced Options</source>
        <translation>Pokročilé možnosti</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Po ňom</translation>
    </message>
    <message>
        <source>After the closing quotation mark of column %1 there is more text. Double the quotation marks inside the field, or leave out those around it.</source>
        <translation>Za záverečnou úvodzovkou stĺpca %1 je ďalší text. Úvodzovky vnútri poľa zdvojte alebo vynechajte tie okolo neho.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všetci</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Všetky kampane</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Všetky kontakty</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všetky súbory (*)</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>Všetky filtre</translation>
    </message>
    <message>
        <source>All of them take part: each is listed by its first, and each is mailed.</source>
        <translation>Zúčastnia sa všetky: v zozname je člen podľa prvého, pošta ide každému.</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Platia všetky tieto</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Všetky segmenty</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Všetky šablóny</translation>
    </message>
    <message>
        <source>All templates (%L1)</source>
        <translation>Všetky šablóny (%L1)</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Povolené</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Nadol</translation>
    </message>
    <message>
        <source>Always use the &amp;newest saved result set</source>
        <translation>Vždy použiť &amp;najnovšiu uloženú množinu výsledkov</translation>
    </message>
    <message>
        <source>Always within the segment "%1" (the global constraint)</source>
        <translation>Vždy v rámci segmentu „%1“ (všeobecné obmedzenie)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>An Excel file has no encoding to choose. Leave it out.</source>
        <translation>Súbor Excelu nemá kódovanie, ktoré by sa volilo. Vynechajte ho.</translation>
    </message>
    <message>
        <source>An HTML message needs HTML; for plain text make a standard template.</source>
        <translation>Správa HTML potrebuje HTML; na obyčajný text vytvorte štandardnú šablónu.</translation>
    </message>
    <message>
        <source>An automatic campaign can be given this segment. Without it the segment is for campaigns that somebody launches or schedules.</source>
        <translation>Tento segment možno dať automatickej kampani. Bez toho je pre kampane, ktoré niekto spustí alebo naplánuje.</translation>
    </message>
    <message>
        <source>An automatic campaign takes only segments that are enabled for it, under the advanced options of the segment.</source>
        <translation>Automatická kampaň prijme len segmenty, ktoré sú pre ňu povolené v pokročilých možnostiach segmentu.</translation>
    </message>
    <message>
        <source>An e-mail would go to %1.</source>
        <translation>E-mail by išiel na %1.</translation>
    </message>
    <message>
        <source>An empty file to import your customers into</source>
        <translation>Prázdny súbor, do ktorého importujete svojich klientov</translation>
    </message>
    <message>
        <source>An empty group. Drag blocks into it, or add one.</source>
        <translation>Prázdna skupina. Presuňte do nej bloky alebo nejaký pridajte.</translation>
    </message>
    <message>
        <source>An object with "cid" and "file" is needed here.</source>
        <translation>Tu treba objekt s „cid“ a „file“.</translation>
    </message>
    <message>
        <source>Annual consumption (kWh)</source>
        <translation>Ročná spotreba (kWh)</translation>
    </message>
    <message>
        <source>Another alphabet</source>
        <translation>Iná abeceda</translation>
    </message>
    <message>
        <source>Another campaign has this name.</source>
        <translation>Tento názov má iná kampaň.</translation>
    </message>
    <message>
        <source>Another message stands for it</source>
        <translation>Zastupuje ju iná správa</translation>
    </message>
    <message>
        <source>Another picture has the name "%1" already.</source>
        <translation>Názov „%1“ už má iný obrázok.</translation>
    </message>
    <message>
        <source>Another program has the workspace open (%1, process %2 on %3); it is opened read-only here. Close the other program to make changes.</source>
        <translation>Pracovný priestor má otvorený iný program (%1, proces %2 na %3); tu je otvorený len na čítanie. Ak chcete robiť zmeny, zatvorte druhý program.</translation>
    </message>
    <message>
        <source>Another program reads the workspace. Close it and try again.</source>
        <translation>Pracovný priestor číta iný program. Zatvorte ho a skúste to znova.</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Iný poskytovateľ</translation>
    </message>
    <message>
        <source>Another recipient of the campaign stands for them.</source>
        <translation>Zastupuje ich iný príjemca kampane.</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>Iný segment</translation>
    </message>
    <message>
        <source>Another workspace lies there, not the one that was backed up. Choose another path or move it away first.</source>
        <translation>Na tom mieste leží iný pracovný priestor, nie ten zálohovaný. Vyberte inú cestu alebo ho najprv presuňte.</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Odpovede idú na</translation>
    </message>
    <message>
        <source>Answers go to %1, which looks as if nobody reads it.</source>
        <translation>Odpovede idú na %1, čo vyzerá ako adresa, ktorú nikto nečíta.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Ľubovoľný</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Schváliť</translation>
    </message>
    <message>
        <source>Approve it when recipients and message are right. Your word holds for exactly these; any change voids it.</source>
        <translation>Schváľte, keď sú príjemcovia a správa v poriadku. Schválenie platí presne pre ne; každá zmena ho ruší.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Ako obvykle</translation>
    </message>
    <message>
        <source>As wide as a desktop</source>
        <translation>Na šírku počítača</translation>
    </message>
    <message>
        <source>As wide as a phone</source>
        <translation>Na šírku telefónu</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Opýtať sa</translation>
    </message>
    <message>
        <source>Asking for a code</source>
        <translation>Žiada sa kód</translation>
    </message>
    <message>
        <source>Asking the mail server "%1".</source>
        <translation>Pýta sa poštový server „%1“.</translation>
    </message>
    <message>
        <source>At its start</source>
        <translation>V čase začiatku</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Platí aspoň jedna z týchto</translation>
    </message>
    <message>
        <source>At most %1 days can be listed; use "between" for a period.</source>
        <translation>Vymenovať sa dá najviac %1 dní; na obdobie použite „je medzi“.</translation>
    </message>
    <message>
        <source>At most %1 seed addresses can be named.</source>
        <translation>Možno uviesť najviac %1 skúšobných adries.</translation>
    </message>
    <message>
        <source>At most per day</source>
        <translation>Najviac za deň</translation>
    </message>
    <message>
        <source>At most per hour</source>
        <translation>Najviac za hodinu</translation>
    </message>
    <message>
        <source>At most per minute</source>
        <translation>Najviac za minútu</translation>
    </message>
    <message>
        <source>At most to one domain per minute</source>
        <translation>Najviac na jednu doménu za minútu</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Prílohy</translation>
    </message>
    <message>
        <source>Attachments of this campaign</source>
        <translation>Prílohy tejto kampane</translation>
    </message>
    <message>
        <source>Attempt at</source>
        <translation>Čas pokusu</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pokusy</translation>
    </message>
    <message>
        <source>Automatic campaigns</source>
        <translation>Automatické kampane</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automaticky</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Zálohovať</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Zálohovanie</translation>
    </message>
    <message>
        <source>Before a launch</source>
        <translation>Pred spustením</translation>
    </message>
    <message>
        <source>Before it, copies go to %1.</source>
        <translation>Pred ňou idú kópie na %1.</translation>
    </message>
    <message>
        <source>Before the launch</source>
        <translation>Pred spustením</translation>
    </message>
    <message>
        <source>Before the reader lets pictures be shown</source>
        <translation>Kým čitateľ nepovolí obrázky</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Začať</translation>
    </message>
    <message>
        <source>Begin a new block	Shift+Enter</source>
        <translation>Začať nový blok	Shift+Enter</translation>
    </message>
    <message>
        <source>Begin with everybody in this block.</source>
        <translation>Začne všetkými z tohto bloku.</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Počíta sa…</translation>
    </message>
    <message>
        <source>Being launched</source>
        <translation>Spúšťa sa</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Odosiela sa</translation>
    </message>
    <message>
        <source>Bill delivery</source>
        <translation>Doručovanie faktúr</translation>
    </message>
    <message>
        <source>Bill delivery channels</source>
        <translation>Kanály doručovania faktúr</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Dátum narodenia</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Blok %1</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>Blok %1: %2</translation>
    </message>
    <message>
        <source>Block %1: %2. In this block %3, after it %4.</source>
        <translation>Blok %1: %2. V tomto bloku %3, po ňom %4.</translation>
    </message>
    <message>
        <source>Block and condition</source>
        <translation>Blok a podmienka</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloky</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Tučné</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Dátum narodenia</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Pobočka</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Vrátiť</translation>
    </message>
    <message>
        <source>Bring back who is in this block and was lost on the way.</source>
        <translation>Vráti tých z tohto bloku, ktorí cestou vypadli.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ručne</translation>
    </message>
    <message>
        <source>By which law it is sent. Advertising gets a footer to unsubscribe by itself.</source>
        <translation>Podľa akého predpisu sa posiela. Reklama dostane pätu na odhlásenie sama.</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>P&amp;očty</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Súbory CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cache criteria &amp;blocks by default</source>
        <translation>Zvyčajne uchovávať &amp;bloky kritérií</translation>
    </message>
    <message>
        <source>Cache the &amp;final set for list output</source>
        <translation>Uchovávať &amp;konečnú množinu na výpis zoznamov</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefonát</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampaň</translation>
    </message>
    <message>
        <source>Campaign &amp;load file</source>
        <translation>&amp;Súbor pre kampaň</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>Id kampane</translation>
    </message>
    <message>
        <source>Campaign packages (*.odzcampaign)</source>
        <translation>Balíčky kampaní (*.odzcampaign)</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampane</translation>
    </message>
    <message>
        <source>Campaigns choose a server by this name. A new name adds another server.</source>
        <translation>Kampane si vyberajú server podľa tohto názvu. Nový názov pridá ďalší server.</translation>
    </message>
    <message>
        <source>Campaigns of the channel "%1" cannot be sent by this version; only e-mail campaigns can.</source>
        <translation>Kampane kanála „%1“ táto verzia odosielať nevie; vie len e-mailové kampane.</translation>
    </message>
    <message>
        <source>Campaigns that launch themselves at their start appear here.</source>
        <translation>Tu sú kampane, ktoré sa v čase začiatku spustia samy.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Zrušiť prihlásenie</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Zrušené.</translation>
    </message>
    <message>
        <source>Cancelled; %1 messages are in the folder already.</source>
        <translation>Zrušené; v priečinku je už %1 správ.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Ruší sa…</translation>
    </message>
    <message>
        <source>Cannot be launched: no sending hours are left</source>
        <translation>Nedá sa spustiť: nezostávajú hodiny na odosielanie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Cause unclear</source>
        <translation>Príčina nejasná</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Na stred</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmena</translation>
    </message>
    <message>
        <source>Change column</source>
        <translation>zmenu stĺpca</translation>
    </message>
    <message>
        <source>Change kind of block</source>
        <translation>zmenu druhu bloku</translation>
    </message>
    <message>
        <source>Change match</source>
        <translation>zmenu spôsobu zhody</translation>
    </message>
    <message>
        <source>Change operation</source>
        <translation>zmenu operácie</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>zmenu možností</translation>
    </message>
    <message>
        <source>Change sample</source>
        <translation>zmenu vzorky</translation>
    </message>
    <message>
        <source>Change selection rules</source>
        <translation>zmenu pravidiel výberu</translation>
    </message>
    <message>
        <source>Change target level</source>
        <translation>zmenu cieľovej úrovne</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmenené</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Zmenil</translation>
    </message>
    <message>
        <source>Changes from this version to the newest</source>
        <translation>Zmeny od tejto verzie po najnovšiu</translation>
    </message>
    <message>
        <source>Changes in this workspace are counted in until %1.</source>
        <translation>Zmeny v tomto pracovnom priestore sú započítané do %1.</translation>
    </message>
    <message>
        <source>Changes that were not saved last time are still there: %1.</source>
        <translation>Zmeny, ktoré sa naposledy neuložili, sú stále tu: %1.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanál</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Skontrolovať znova</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Vyberte zálohu</translation>
    </message>
    <message>
        <source>Choose a campaign to see what the server answered.</source>
        <translation>Vyberte kampaň a uvidíte, čo odpovedal server.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Vyberte stĺpec</translation>
    </message>
    <message>
        <source>Choose a contact to see and change it.</source>
        <translation>Vyberte kontakt, ktorý chcete vidieť a zmeniť.</translation>
    </message>
    <message>
        <source>Choose a customer to see the accounts, contacts and everything else that belongs to it.</source>
        <translation>Vyberte klienta a uvidíte jeho zmluvné účty, kontakty a všetko ostatné, čo k nemu patrí.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Vybrať obrázok</translation>
    </message>
    <message>
        <source>Choose a record to see every attempt with the server's words. Records of the system before this one have none.</source>
        <translation>Vyberte záznam a uvidíte každý pokus so slovami servera. Záznamy zo systému pred týmto ich nemajú.</translation>
    </message>
    <message>
        <source>Choose a result set</source>
        <translation>Vyberte množinu výsledkov</translation>
    </message>
    <message>
        <source>Choose a segment</source>
        <translation>Vyberte segment</translation>
    </message>
    <message>
        <source>Choose a segment to see what it says and who uses it.</source>
        <translation>Vyberte segment a uvidíte, čo hovorí a kto ho používa.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vyberte šablónu</translation>
    </message>
    <message>
        <source>Choose a template in the form.</source>
        <translation>Vyberte šablónu vo formulári.</translation>
    </message>
    <message>
        <source>Choose a text first, or double-click it to type in it.</source>
        <translation>Najprv vyberte text alebo naň dvakrát kliknite a píšte.</translation>
    </message>
    <message>
        <source>Choose an account to see its supply points, e-services and receivables.</source>
        <translation>Vyberte zmluvný účet a uvidíte jeho odberné miesta, e-služby a pohľadávky.</translation>
    </message>
    <message>
        <source>Choose an e-service to see and change it.</source>
        <translation>Vyberte e-službu, ktorú chcete vidieť a zmeniť.</translation>
    </message>
    <message>
        <source>Choose result set</source>
        <translation>výber množiny výsledkov</translation>
    </message>
    <message>
        <source>Choose segment</source>
        <translation>výber segmentu</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Vyberte súbor</translation>
    </message>
    <message>
        <source>Choose the folder in which every recipient has a file</source>
        <translation>Vyberte priečinok, v ktorom má každý príjemca súbor</translation>
    </message>
    <message>
        <source>Choose the template that every recipient's PDF is made of</source>
        <translation>Vyberte šablónu, z ktorej sa robí PDF každého príjemcu</translation>
    </message>
    <message>
        <source>Choose to whom it goes.</source>
        <translation>Vyberte, komu sa odosiela.</translation>
    </message>
    <message>
        <source>Choose what is sent.</source>
        <translation>Vyberte, čo sa odosiela.</translation>
    </message>
    <message>
        <source>Choose what to count, and read the data again (Ctrl+U)</source>
        <translation>Vybrať, čo počítať, a znova prečítať údaje (Ctrl+U)</translation>
    </message>
    <message>
        <source>Chosen: %1 to %2, about %3</source>
        <translation>Vybrané: od %1 do %2, asi %3</translation>
    </message>
    <message>
        <source>Chosen: none of these values</source>
        <translation>Vybrané: žiadna z týchto hodnôt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Trieda</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Vymazať hľadanie a filtre</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vymazať filter</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vyprázdniť zoznam</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID klienta</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Tajomstvo klienta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zavrieť (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Zavrieť správu</translation>
    </message>
    <message>
        <source>Close this block (Left)</source>
        <translation>Zbaliť tento blok (doľava)</translation>
    </message>
    <message>
        <source>Close without saving "%1"?</source>
        <translation>Zavrieť „%1“ bez uloženia?</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Farba písma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farby</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farby &amp;systému</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Stĺpec</translation>
    </message>
    <message>
        <source>Column %1 has more than %2 characters. Check the delimiter and the line ends of the file.</source>
        <translation>Stĺpec %1 má viac ako %2 znakov. Skontrolujte oddeľovač a konce riadkov súboru.</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Stĺpec: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stĺpce</translation>
    </message>
    <message>
        <source>Columns and rows from 1 to %1, like "2 x 3".</source>
        <translation>Stĺpce a riadky od 1 do %1, napr. „2 x 3“.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Stĺpce zoznamu</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Comment	F2</source>
        <translation>Poznámka	F2</translation>
    </message>
    <message>
        <source>Comment block</source>
        <translation>poznámku k bloku</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Komodita</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porovnať</translation>
    </message>
    <message>
        <source>Compare result sets</source>
        <translation>Porovnať množiny výsledkov</translation>
    </message>
    <message>
        <source>Compare two selected result sets: who joined, left and stayed</source>
        <translation>Porovnať dve vybraté množiny výsledkov: kto pribudol, ubudol a zostal</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porovnáva sa</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Podmienka</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Podmienky</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Pripája sa k %1</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Súbežné spojenia</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>all of them</comment>
        <translation>všetky kontakty</translation>
    </message>
    <message>
        <source>Contact id</source>
        <translation>Id kontaktu</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Kontakt bez mena</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Contacts appear here: the people whom campaigns write to. Import them, or add the first one.</source>
        <translation>Tu sú kontakty: ľudia, ktorým kampane píšu. Importujte ich alebo vytvorte prvý.</translation>
    </message>
    <message>
        <source>Contacts with an address</source>
        <translation>Kontakty s adresou</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Obsah</translation>
    </message>
    <message>
        <source>Copied blocks</source>
        <translation>Skopírované bloky</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovať</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopírovať ako text</translation>
    </message>
    <message>
        <source>Copy as text	Ctrl+C</source>
        <translation>Kopírovať ako text	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Kopírovať vybraté riadky</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Autorské práva</translation>
    </message>
    <message>
        <source>Copyright © 2026 the Odziv authors. Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Made with Qt %1.</source>
        <translation>Copyright © 2026 autori programu Odziv. Slobodný softvér pod GNU General Public License, verzia 3 alebo novšia. Ikony: Lucide (ISC). Vytvorené s Qt %1.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Počítať</translation>
    </message>
    <message>
        <source>Count %1 as not delivered</source>
        <translation>Počítať %1 ako nedoručené</translation>
    </message>
    <message>
        <source>Count %1 as sent</source>
        <translation>Počítať %1 ako odoslané</translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln message(s) as not delivered?</source>
        <translation>
            <numerusform>Počítať %Ln správu ako nedoručenú?</numerusform>
            <numerusform>Počítať %Ln správy ako nedoručené?</numerusform>
            <numerusform>Počítať %Ln správ ako nedoručené?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln message(s) as sent?</source>
        <translation>
            <numerusform>Počítať %Ln správu ako odoslanú?</numerusform>
            <numerusform>Počítať %Ln správy ako odoslané?</numerusform>
            <numerusform>Počítať %Ln správ ako odoslané?</numerusform>
        </translation>
    </message>
    <message>
        <source>Count as not delivered</source>
        <translation>Počítať ako nedoručené</translation>
    </message>
    <message>
        <source>Count as sent</source>
        <translation>Počítať ako odoslané</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Spočítané</translation>
    </message>
    <message>
        <source>Counted as soon as the campaign is saved.</source>
        <translation>Spočíta sa hneď po uložení kampane.</translation>
    </message>
    <message>
        <source>Counted in %1 ms (%2).</source>
        <translation>Spočítané za %1 ms (%2).</translation>
    </message>
    <message>
        <source>Counting recipients, %1 %</source>
        <translation>Počítajú sa príjemcovia, %1 %</translation>
    </message>
    <message>
        <source>Counting recipients…</source>
        <translation>Počítajú sa príjemcovia…</translation>
    </message>
    <message>
        <source>Counting what the changes mean in people…</source>
        <translation>Počíta sa, čo zmeny znamenajú v ľuďoch…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Počíta sa…</translation>
    </message>
    <message>
        <source>Counts follow every edit by themselves. Switch this off while a source answers slowly.</source>
        <translation>Počty samy sledujú každú úpravu. Vypnite to, kým zdroj odpovedá pomaly.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvorené</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Vytvoril</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumulatívne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>all of them</comment>
        <translation>všetci klienti</translation>
    </message>
    <message>
        <source>Customer account</source>
        <translation>Zmluvný účet</translation>
    </message>
    <message>
        <source>Customer account</source>
        <comment>all of them</comment>
        <translation>všetky zmluvné účty</translation>
    </message>
    <message>
        <source>Customer accounts</source>
        <translation>Zmluvné účty</translation>
    </message>
    <message>
        <source>Customer accounts appear here as soon as they are imported.</source>
        <translation>Zmluvné účty sa tu objavia hneď po importe.</translation>
    </message>
    <message>
        <source>Customer campaigns for energy utilities</source>
        <translation>Kampane pre klientov energetických spoločností</translation>
    </message>
    <message>
        <source>Customer campaigns for energy utilities: from the customer base to segments, personal mail and answers, offline in one file.</source>
        <translation>Kampane pre klientov energetických spoločností: od databázy klientov po segmenty, osobné správy a odpovede, bez internetu, v jednom súbore.</translation>
    </message>
    <message>
        <source>Customer classes</source>
        <translation>Triedy klientov</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Id klienta</translation>
    </message>
    <message>
        <source>Customer kind</source>
        <translation>Druh klienta</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Číslo klienta</translation>
    </message>
    <message>
        <source>Customer's EPID</source>
        <translation>EPID klienta</translation>
    </message>
    <message>
        <source>Customer's address</source>
        <translation>Adresa klienta</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Klient: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Customers appear here as soon as they are imported; the help (F1) says how. To look around, make a demo workspace from the File menu.</source>
        <translation>Klienti sa tu objavia hneď po importe; ako, povie pomocník (F1). Na vyskúšanie vytvorte demo pracovný priestor z ponuky Súbor.</translation>
    </message>
    <message>
        <source>Customers, accounts, contacts and e-services that nobody is: every address ends in .example or .test, so that nothing sent from here reaches a person.</source>
        <translation>Klienti, zmluvné účty, kontakty a e-služby, ktoré nikomu nepatria: každá adresa sa končí na .example alebo .test, takže nič odoslané odtiaľto sa k nikomu nedostane.</translation>
    </message>
    <message>
        <source>Customers, segments, templates and everything that was sent live together in one file, the workspace. Open one to begin, or try Odziv with made-up data.</source>
        <translation>Klienti, segmenty, šablóny a všetko, čo sa odoslalo, je spolu v jednom súbore, v pracovnom priestore. Na začiatok nejaký otvorte alebo vyskúšajte Odziv s vymyslenými údajmi.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Údaje</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Zmenili sa údaje</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Údaje z</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Údaje z %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Deň</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Deň v týždni</translation>
    </message>
    <message>
        <source>Days without sending</source>
        <translation>Dni bez odosielania</translation>
    </message>
    <message>
        <source>Decide earlier</source>
        <translation>Rozhodovať skôr</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Rozhodovať neskôr</translation>
    </message>
    <message>
        <source>Decides whose consent is needed.</source>
        <translation>Určuje, čí súhlas je potrebný.</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Predvolené stĺpce</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Odložené</translation>
    </message>
    <message>
        <source>Definition changed</source>
        <translation>Zmenila sa definícia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Odstrániť</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln result set(s)?</source>
        <translation>
            <numerusform>Odstrániť %Ln množinu výsledkov?</numerusform>
            <numerusform>Odstrániť %Ln množiny výsledkov?</numerusform>
            <numerusform>Odstrániť %Ln množín výsledkov?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contacts</source>
        <translation>
            <numerusform>Odstrániť %n kontakt</numerusform>
            <numerusform>Odstrániť %n kontakty</numerusform>
            <numerusform>Odstrániť %n kontaktov</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete campaign</source>
        <translation>Odstrániť kampaň</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Odstrániť segment</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Odstrániť šablónu</translation>
    </message>
    <message>
        <source>Delete the campaign "%1"?</source>
        <translation>Odstrániť kampaň „%1“?</translation>
    </message>
    <message>
        <source>Delete the list format "%1"?</source>
        <translation>Odstrániť formát zoznamu „%1“?</translation>
    </message>
    <message>
        <source>Delete the result set "%1"?</source>
        <translation>Odstrániť množinu výsledkov „%1“?</translation>
    </message>
    <message>
        <source>Delete the segment "%1"?</source>
        <translation>Odstrániť segment „%1“?</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>Odstrániť vybraté riadky</translation>
    </message>
    <message>
        <source>Delete the template "%1"?</source>
        <translation>Odstrániť šablónu „%1“?</translation>
    </message>
    <message>
        <source>Deleted "%1"</source>
        <translation>Odstránené: „%1“</translation>
    </message>
    <message>
        <source>Delimiters are set by two words without "=", like {{=&lt;% %&gt;=}}.</source>
        <translation>Oddeľovače sa zadávajú dvoma slovami bez „=“, napr. {{=&lt;% %&gt;=}}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Podrobnosti správy</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>Adresa na prihlásenie zariadenia</translation>
    </message>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>Mysleli ste „%1“?</translation>
    </message>
    <message>
        <source>Did you mean {{%1}}?</source>
        <translation>Mysleli ste {{%1}}?</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Rozdiely</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Len číslice</translation>
    </message>
    <message>
        <source>Disable	Ctrl+E</source>
        <translation>Vypnúť	Ctrl+E</translation>
    </message>
    <message>
        <source>Disable block</source>
        <translation>vypnutie bloku</translation>
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation>Vypnutý: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zahodiť</translation>
    </message>
    <message>
        <source>Discard and open "%1"</source>
        <translation>Zahodiť a otvoriť „%1“</translation>
    </message>
    <message>
        <source>Discard and open the other</source>
        <translation>Zahodiť a otvoriť druhé</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Zahodiť zmeny</translation>
    </message>
    <message>
        <source>Distribution territory</source>
        <translation>Distribučné územie</translation>
    </message>
    <message>
        <source>Do not send any more</source>
        <translation>Už neodosielať</translation>
    </message>
    <message>
        <source>Do without it, or say the same beside it.</source>
        <translation>Vynechajte to, alebo povedzte to isté vedľa.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Doména</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domény</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Double-click or Enter shows the message for that person.</source>
        <translation>Dvojité kliknutie alebo Enter zobrazí správu pre túto osobu.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nadol</translation>
    </message>
    <message>
        <source>Down in the search field</source>
        <translation>Šípka nadol v poli hľadania</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Koncept</translation>
    </message>
    <message>
        <source>Drag this block</source>
        <translation>Presunúť tento blok</translation>
    </message>
    <message>
        <source>Drag to another place or into a group (Alt and arrow keys)</source>
        <translation>Presuňte na iné miesto alebo do skupiny (Alt a šípky)</translation>
    </message>
    <message>
        <source>Draw every page into FOLDER, then end</source>
        <translation>Nakresliť každú stránku do FOLDER a skončiť</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Splatnosť</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Dátum splatnosti</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikovať</translation>
    </message>
    <message>
        <source>Duplicate	Ctrl+D</source>
        <translation>Duplikovať	Ctrl+D</translation>
    </message>
    <message>
        <source>Duplicate block</source>
        <translation>duplikovanie bloku</translation>
    </message>
    <message>
        <source>Duplicate the list format</source>
        <translation>Duplikovať formát zoznamu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailová adresa</translation>
    </message>
    <message>
        <source>E-mails, one for each address, as a launch would freeze them now. Consent and suppressions are not judged here: they are read again at each sending.</source>
        <translation>E-maily, jeden na každú adresu, ako by ich spustenie teraz zmrazilo. Súhlasy a odhlásenia sa tu neposudzujú: čítajú sa znova pri každom odoslaní.</translation>
    </message>
    <message>
        <source>E-service</source>
        <translation>E-služba</translation>
    </message>
    <message>
        <source>E-service</source>
        <comment>all of them</comment>
        <translation>všetky e-služby</translation>
    </message>
    <message>
        <source>E-services</source>
        <translation>E-služby</translation>
    </message>
    <message>
        <source>E-services appear here as soon as they are imported: e-bills, outage notices, payment slips.</source>
        <translation>E-služby sa tu objavia hneď po importe: e-faktúry, oznámenia o odstávkach, platobné poukazy.</translation>
    </message>
    <message>
        <source>EPID</source>
        <translation>EPID</translation>
    </message>
    <message>
        <source>Edit Segment</source>
        <translation>Upraviť segment</translation>
    </message>
    <message>
        <source>Edit all values, one on each line</source>
        <translation>Upraviť všetky hodnoty, každú na vlastnom riadku</translation>
    </message>
    <message>
        <source>Edit all values, one on each line (Alt+Enter)</source>
        <translation>Upraviť všetky hodnoty, po jednej na riadku (Alt+Enter)</translation>
    </message>
    <message>
        <source>Edit conditions</source>
        <translation>úpravu podmienok</translation>
    </message>
    <message>
        <source>Edit formats</source>
        <translation>Upraviť formáty</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>úpravu zoznamu</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Upraviť šablónu</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Empty HTML</source>
        <translation>Prázdne HTML</translation>
    </message>
    <message>
        <source>Empty folder for the messages</source>
        <translation>Prázdny priečinok na správy</translation>
    </message>
    <message>
        <source>Empty, of blocks</source>
        <translation>Prázdne, z blokov</translation>
    </message>
    <message>
        <source>Empty, plain text</source>
        <translation>Prázdne, obyčajný text</translation>
    </message>
    <message>
        <source>Empty: any certificate that this computer trusts. A refused one is shown with its fingerprint when the connection is tested.</source>
        <translation>Prázdne: každý certifikát, ktorému tento počítač dôveruje. Odmietnutý sa pri skúške spojenia zobrazí s odtlačkom.</translation>
    </message>
    <message>
        <source>Empty: the server wants no login.</source>
        <translation>Prázdne: server nechce prihlásenie.</translation>
    </message>
    <message>
        <source>Empty: to the sender's address.</source>
        <translation>Prázdne: na adresu odosielateľa.</translation>
    </message>
    <message>
        <source>Enable	Ctrl+E</source>
        <translation>Zapnúť	Ctrl+E</translation>
    </message>
    <message>
        <source>Enable block</source>
        <translation>zapnutie bloku</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Skončí sa %1</translation>
    </message>
    <message>
        <source>Enter, double-click</source>
        <translation>Enter, dvojité kliknutie</translation>
    </message>
    <message>
        <source>Every other segment then counts, freezes and sends within it.</source>
        <translation>Každý iný segment potom počíta, zmrazuje a odosiela len v jeho rámci.</translation>
    </message>
    <message numerus="yes">
        <source>Every other segment then counts, freezes and sends within its %Ln member(s).</source>
        <translation>
            <numerusform>Každý iný segment potom počíta, zmrazuje a odosiela len v rámci jeho %Ln člena.</numerusform>
            <numerusform>Každý iný segment potom počíta, zmrazuje a odosiela len v rámci jeho %Ln členov.</numerusform>
            <numerusform>Každý iný segment potom počíta, zmrazuje a odosiela len v rámci jeho %Ln členov.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every placeholder is filled or has a default.</source>
        <translation>Každý zástupný symbol je vyplnený alebo má náhradnú hodnotu.</translation>
    </message>
    <message>
        <source>Every segment can then reach everybody again, automatic campaigns included.</source>
        <translation>Každý segment potom opäť môže osloviť všetkých, aj automatické kampane.</translation>
    </message>
    <message>
        <source>Everything counts within the segment "%1". Only one segment can be the constraint.</source>
        <translation>Všetko sa počíta v rámci segmentu „%1“. Obmedzením môže byť len jeden segment.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Všetko je uložené.</translation>
    </message>
    <message>
        <source>Exactly these members, as they are now</source>
        <translation>Presne títo členovia, akí sú teraz</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Zošit Excelu (*.xlsx);;Súbor CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Vylúčiť</translation>
    </message>
    <message>
        <source>Explain a member</source>
        <translation>Vysvetliť člena</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportovať</translation>
    </message>
    <message>
        <source>Export into which folder?</source>
        <translation>Do ktorého priečinka exportovať?</translation>
    </message>
    <message>
        <source>Export package</source>
        <translation>Exportovať balík</translation>
    </message>
    <message>
        <source>Export package…</source>
        <translation>Exportovať balík…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportovať zoznam</translation>
    </message>
    <message>
        <source>Export the list format</source>
        <translation>Exportovať formát zoznamu</translation>
    </message>
    <message>
        <source>Export the segment</source>
        <translation>Exportovať segment</translation>
    </message>
    <message>
        <source>Export the sent records</source>
        <translation>Exportovať odoslané záznamy</translation>
    </message>
    <message>
        <source>Exporting "%1"</source>
        <translation>Exportuje sa „%1“</translation>
    </message>
    <message>
        <source>Exporting the sent records</source>
        <translation>Export odoslaných záznamov</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>&amp;Tvar</translation>
    </message>
    <message>
        <source>FILE is missing; see odziv-cli help</source>
        <translation>FILE is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Žena</translation>
    </message>
    <message>
        <source>Fictitious</source>
        <translation>Fiktívny</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Súbor</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Súbory</translation>
    </message>
    <message>
        <source>Files of any kind that go with every message. Add them, or drop them here.</source>
        <translation>Súbory akéhokoľvek druhu, ktoré idú s každou správou. Pridajte ich alebo ich sem presuňte myšou.</translation>
    </message>
    <message>
        <source>Files of each recipient</source>
        <translation>Súbory každého príjemcu</translation>
    </message>
    <message>
        <source>Fill the message with data that break careless templates, one after the other (F8)</source>
        <translation>Vyplniť správu údajmi, ktoré pokazia nedbalé šablóny, jednými po druhých (F8)</translation>
    </message>
    <message>
        <source>Filled &amp;as</source>
        <translation>Vyplniť &amp;ako</translation>
    </message>
    <message>
        <source>Filled as</source>
        <translation>Vyplniť ako</translation>
    </message>
    <message>
        <source>Filled as: number of a member; empty for the first</source>
        <translation>Vyplniť ako: číslo člena; prázdne znamená prvý</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrovať podľa stĺpca %1</translation>
    </message>
    <message>
        <source>Filter by the current column</source>
        <translation>Filtrovať podľa aktuálneho stĺpca</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Hľadať v zdrojovom kóde</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Dokončené</translation>
    </message>
    <message>
        <source>First Letters Capital</source>
        <translation>Prvé Písmená Veľké</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>First name (vocative)</source>
        <translation>Meno (vokatív)</translation>
    </message>
    <message numerus="yes">
        <source>First wave: %Ln recipient(s) alone. It pauses when more than %1 percent of them are refused.</source>
        <translation>
            <numerusform>Prvá vlna: len %Ln príjemca. Pozastaví sa, keď je odmietnutých viac ako %1 percent.</numerusform>
            <numerusform>Prvá vlna: len %Ln príjemcovia. Pozastaví sa, keď je odmietnutých viac ako %1 percent.</numerusform>
            <numerusform>Prvá vlna: len %Ln príjemcov. Pozastaví sa, keď je odmietnutých viac ako %1 percent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Zbaliť navigáciu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Priečinok</translation>
    </message>
    <message>
        <source>Folder of "%1"; parts are separated by /, and / alone is the top.</source>
        <translation>Priečinok šablóny „%1“; časti oddeľuje /, samotné / je vrch.</translation>
    </message>
    <message>
        <source>Folder or template</source>
        <translation>Priečinok alebo šablóna</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Priečinky</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Písmo</translation>
    </message>
    <message>
        <source>Foot: unsubscribe</source>
        <translation>Päta: odhlásenie</translation>
    </message>
    <message>
        <source>Foot: who writes</source>
        <translation>Päta: kto píše</translation>
    </message>
    <message>
        <source>For each account</source>
        <translation>Za každý zmluvný účet</translation>
    </message>
    <message>
        <source>For this recipient</source>
        <translation>Pre tohto príjemcu</translation>
    </message>
    <message>
        <source>Formal opening</source>
        <translation>Formálne oslovenie</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formát</translation>
    </message>
    <message>
        <source>Format of %1</source>
        <translation>Formát stĺpca %1</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>Nájdené tam</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Zmraziť</translation>
    </message>
    <message>
        <source>Freeze the segment</source>
        <translation>Zmraziť segment</translation>
    </message>
    <message>
        <source>Freezing "%1"</source>
        <translation>Zmrazuje sa „%1“</translation>
    </message>
    <message>
        <source>Freezing the recipients, %1 %</source>
        <translation>Príjemcovia sa zmrazujú, %1 %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>From "%1" to "%2"</source>
        <translation>Od „%1“ po „%2“</translation>
    </message>
    <message>
        <source>From "%1" to what is saved now</source>
        <translation>Od „%1“ po to, čo je teraz uložené</translation>
    </message>
    <message>
        <source>From %1
to %2</source>
        <translation>Od %1
po %2</translation>
    </message>
    <message>
        <source>From then on you change the HTML itself, by hand or in the Visual view. There is no way back: the blocks are given up.</source>
        <translation>Odvtedy meníte samo HTML, ručne alebo v zobrazení Vizuálne. Cesty späť niet: bloky sa opustia.</translation>
    </message>
    <message numerus="yes">
        <source>Froze %Ln member(s) as "%1"</source>
        <translation>
            <numerusform>%Ln člen zmrazený ako „%1“</numerusform>
            <numerusform>%Ln členovia zmrazení ako „%1“</numerusform>
            <numerusform>%Ln členov zmrazených ako „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Zmrazené</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Pohlavie</translation>
    </message>
    <message>
        <source>Give a background colour besides, on which the text can be read.</source>
        <translation>Uveďte popri tom aj farbu pozadia, na ktorej sa dá text čítať.</translation>
    </message>
    <message>
        <source>Give up the blocks</source>
        <translation>Opustiť bloky</translation>
    </message>
    <message>
        <source>Global constraint</source>
        <translation>Všeobecné obmedzenie</translation>
    </message>
    <message>
        <source>Global constraint: every segment counts within it</source>
        <translation>Všeobecné obmedzenie: každý segment počíta v jeho rámci</translation>
    </message>
    <message>
        <source>Go back to what is saved</source>
        <translation>Vrátiť na uložené</translation>
    </message>
    <message>
        <source>Go on in the HTML</source>
        <translation>Pokračovať v HTML</translation>
    </message>
    <message>
        <source>Go on in the HTML?</source>
        <translation>Pokračovať v HTML?</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>Pokračovať bez okna</translation>
    </message>
    <message>
        <source>Go to the rows</source>
        <translation>Prejsť na riadky</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Pokračuje sa</translation>
    </message>
    <message>
        <source>Goes on %1</source>
        <translation>Pokračuje sa %1</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Gross and cumulative</source>
        <translation>Brutto a kumulatívne</translation>
    </message>
    <message>
        <source>Gross: what a block finds by itself. Cumulative: what is left after it.</source>
        <translation>Brutto: čo blok nájde sám. Kumulatívne: čo po ňom zostane.</translation>
    </message>
    <message>
        <source>Group of conditions</source>
        <translation>Skupina podmienok</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML %1</source>
        <translation>HTML %1</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Odovzdané</translation>
    </message>
    <message>
        <source>Hard cases</source>
        <translation>Ťažké prípady</translation>
    </message>
    <message>
        <source>Header in the list</source>
        <translation>Hlavička v zozname</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Dobrý deň, %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomocník</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Stránka pomocníka</translation>
    </message>
    <message>
        <source>Here a condition or a group of conditions must stand, in braces.</source>
        <translation>Tu musí byť podmienka alebo skupina podmienok, v zložených zátvorkách.</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Skryť výsledok</translation>
    </message>
    <message>
        <source>Holds changes that are not saved</source>
        <translation>Obsahuje neuložené zmeny</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Telefón domov</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hostiteľ</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Číslo domu</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Domácnosť</translation>
    </message>
    <message>
        <source>How lists of this segment are handed out in files.</source>
        <translation>Ako sa zoznamy tohto segmentu odovzdávajú v súboroch.</translation>
    </message>
    <message>
        <source>How many an e-mail reaches appears here as soon as there is a count.</source>
        <translation>Koľkých zasiahne e-mail, bude tu hneď po spočítaní.</translation>
    </message>
    <message>
        <source>How many columns and rows?</source>
        <translation>Koľko stĺpcov a riadkov?</translation>
    </message>
    <message>
        <source>How many different values the column has</source>
        <translation>Koľko rôznych hodnôt má stĺpec</translation>
    </message>
    <message>
        <source>How members are listed in the window.</source>
        <translation>Ako sa členovia vypisujú v okne.</translation>
    </message>
    <message>
        <source>How result sets frozen from this segment are opened and exported.</source>
        <translation>Ako sa otvárajú a exportujú množiny výsledkov zmrazené z tohto segmentu.</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>Ako sú podmienky spojené</translation>
    </message>
    <message>
        <source>I&amp;f missing</source>
        <translation>Ak &amp;chýba</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Id %1, created %2 by %3</source>
        <translation>Id %1, vytvorené %2, vytvoril %3</translation>
    </message>
    <message>
        <source>Ids have no format.</source>
        <translation>Id nemajú formát.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importovať</translation>
    </message>
    <message>
        <source>Import a campaign</source>
        <translation>Importovať kampaň</translation>
    </message>
    <message>
        <source>Import a list format</source>
        <translation>Importovať formát zoznamu</translation>
    </message>
    <message>
        <source>Import a segment</source>
        <translation>Importovať segment</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Importovať šablónu</translation>
    </message>
    <message>
        <source>Imported "%1" with its segment and template.</source>
        <translation>Kampaň „%1“ bola importovaná so segmentom a šablónou.</translation>
    </message>
    <message>
        <source>Imported "%1" with its segment and template. It is launched by hand until you choose its start again.</source>
        <translation>Kampaň „%1“ bola importovaná so segmentom a šablónou. Spúšťa sa ručne, kým jej znova nevyberiete začiatok.</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Impresum</translation>
    </message>
    <message>
        <source>In &amp;doubt</source>
        <translation>Ne&amp;isté</translation>
    </message>
    <message>
        <source>In a dark mail program</source>
        <translation>V tmavom poštovom programe</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Neisté</translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation>Neisté: %1</translation>
    </message>
    <message>
        <source>In the template "%1": %2</source>
        <translation>V šablóne „%1“: %2</translation>
    </message>
    <message>
        <source>In this block</source>
        <translation>V tomto bloku</translation>
    </message>
    <message>
        <source>In which folder are the recipients' files?</source>
        <translation>V ktorom priečinku sú súbory príjemcov?</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Vložiť</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>Vložiť obrázok</translation>
    </message>
    <message>
        <source>Insert an emoji into the subject or the preview line</source>
        <translation>Vložiť emoji do predmetu alebo textu náhľadu</translation>
    </message>
    <message>
        <source>Insert at the cursor (Enter)</source>
        <translation>Vložiť na miesto kurzora (Enter)</translation>
    </message>
    <message>
        <source>Insert into the text</source>
        <translation>Vložiť do textu</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>Vložiť obrázok</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Vložiť tabuľku</translation>
    </message>
    <message>
        <source>Inside {{#%1}} repeat over the supply points with {{#supplyPoints}}.</source>
        <translation>Vnútri {{#%1}} opakujte cez odberné miesta pomocou {{#supplyPoints}}.</translation>
    </message>
    <message>
        <source>Install the timer</source>
        <translation>Nainštalovať časovač</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Prerušené</translation>
    </message>
    <message>
        <source>Into a group	Alt+Right</source>
        <translation>Do skupiny	Alt+Doprava</translation>
    </message>
    <message>
        <source>It can go on without the window until everything is sent. Or it stops now, and what is left is sent when it is resumed; nobody gets it twice.</source>
        <translation>Môže sa pokračovať bez okna, kým sa všetko neodošle. Alebo sa to teraz zastaví a zvyšok sa odošle po obnovení; nikto to nedostane dvakrát.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>Nefunguje to: %1</translation>
    </message>
    <message>
        <source>It goes with its pictures, attachments and versions.</source>
        <translation>Odstráni sa so svojimi obrázkami, prílohami a verziami.</translation>
    </message>
    <message>
        <source>It holds for exactly these recipients and this message; any change voids it.</source>
        <translation>Platí presne pre týchto príjemcov a túto správu; každá zmena ho ruší.</translation>
    </message>
    <message>
        <source>It is advertising, but says nowhere how to unsubscribe. Choose the legal class again to put the footer in, or write a way out yourself.</source>
        <translation>Je to reklama, no nikde nehovorí, ako sa odhlásiť. Vyberte právny základ znova, aby sa vložila päta, alebo napíšte spôsob odhlásenia sami.</translation>
    </message>
    <message>
        <source>It is advertising, but the message says nowhere how to unsubscribe. The law and the large providers want it.</source>
        <translation>Je to reklama, ale správa nikde nehovorí, ako sa odhlásiť. Chce to zákon aj veľkí poskytovatelia.</translation>
    </message>
    <message>
        <source>It is used by campaigns: %1. Those that were launched keep their own copy; the others will need another template.</source>
        <translation>Používajú ju kampane: %1. Spustené si ponechajú vlastnú kópiu; ostatné budú potrebovať inú šablónu.</translation>
    </message>
    <message>
        <source>It is used by: %1.</source>
        <translation>Používa sa v: %1.</translation>
    </message>
    <message>
        <source>It launches by itself %1 (%2), in an open window of Odziv or by the timer of this computer; nobody is asked again.</source>
        <translation>Spustí sa sama %1 (%2), v otvorenom okne Odzivu alebo časovačom tohto počítača; nikto sa už nepýta.</translation>
    </message>
    <message>
        <source>It missed its start, %1, and does not launch by itself any more. Choose another start.</source>
        <translation>Zmeškala svoj začiatok, %1, a sama sa už nespustí. Zvoľte iný začiatok.</translation>
    </message>
    <message>
        <source>It missed its start, %1. Launch it by hand, or choose another start.</source>
        <translation>Zmeškala svoj začiatok, %1. Spustite ju ručne alebo zvoľte iný začiatok.</translation>
    </message>
    <message>
        <source>It never launches by itself: no sending hours are left after its start.</source>
        <translation>Sama sa nikdy nespustí: po jej začiatku už nie sú žiadne hodiny odosielania.</translation>
    </message>
    <message>
        <source>It was changed after %1 approved it: it needs a new approval.</source>
        <translation>Od schválenia (%1) sa to zmenilo: treba nové schválenie.</translation>
    </message>
    <message>
        <source>It was interrupted and goes on when you resume it.</source>
        <translation>Bola prerušená a pokračuje, keď ju obnovíte.</translation>
    </message>
    <message>
        <source>It was never launched: nobody got a message from it.</source>
        <translation>Nikdy nebola spustená: nikto z nej nedostal správu.</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kurzíva</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln column(s) have to be chosen again if it is needed again.</source>
        <translation>
            <numerusform>Jeho %Ln stĺpec treba v prípade potreby vybrať znova.</numerusform>
            <numerusform>Jeho %Ln stĺpce treba v prípade potreby vybrať znova.</numerusform>
            <numerusform>Jeho %Ln stĺpcov treba v prípade potreby vybrať znova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its definition goes with %Ln saved version(s). Result sets frozen from it stay.</source>
        <translation>
            <numerusform>Jeho definícia sa odstráni aj s %Ln uloženou verziou. Množiny výsledkov z neho zmrazené zostanú.</numerusform>
            <numerusform>Jeho definícia sa odstráni aj s %Ln uloženými verziami. Množiny výsledkov z neho zmrazené zostanú.</numerusform>
            <numerusform>Jeho definícia sa odstráni aj s %Ln uloženými verziami. Množiny výsledkov z neho zmrazené zostanú.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Pribudli</translation>
    </message>
    <message>
        <source>Joined by the changes</source>
        <translation>Pribudli zmenami</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechať</translation>
    </message>
    <message>
        <source>Keep as a result set</source>
        <translation>Uchovať ako množinu výsledkov</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln member(s) as "%1"</source>
        <translation>
            <numerusform>%Ln člen uchovaný ako „%1“</numerusform>
            <numerusform>%Ln členovia uchovaní ako „%1“</numerusform>
            <numerusform>%Ln členov uchovaných ako „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept by the operating system; empty leaves it as it is.</source>
        <translation>Uchováva ho operačný systém; prázdne ho nechá, ako je.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klávesy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Priezvisko</translation>
    </message>
    <message>
        <source>Last name (vocative)</source>
        <translation>Priezvisko (vokatív)</translation>
    </message>
    <message>
        <source>Last replies</source>
        <translation>Posledné odpovede</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Posledná odpoveď</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Spustiť</translation>
    </message>
    <message>
        <source>Launch rules and schedule</source>
        <translation>Pravidlá spúšťania a plán</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Spustené</translation>
    </message>
    <message>
        <source>Launched now: %1.</source>
        <translation>Spustené teraz: %1.</translation>
    </message>
    <message>
        <source>Launched then: %1.</source>
        <translation>Spustená vtedy: %1.</translation>
    </message>
    <message>
        <source>Launches %1</source>
        <translation>Spustí sa %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Vedie na %1</translation>
    </message>
    <message>
        <source>Leave "%1" without saving?</source>
        <translation>Opustiť „%1“ bez uloženia?</translation>
    </message>
    <message>
        <source>Leave the new campaign without saving?</source>
        <translation>Opustiť novú kampaň bez uloženia?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ubudli</translation>
    </message>
    <message>
        <source>Left by the changes</source>
        <translation>Ubudli zmenami</translation>
    </message>
    <message>
        <source>Left empty, the text part is made from the HTML.</source>
        <translation>Ak zostane prázdna, textová časť sa vytvorí z HTML.</translation>
    </message>
    <message>
        <source>Legal class</source>
        <translation>Právny základ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odkaz</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Zoznam</translation>
    </message>
    <message>
        <source>List &amp;preview</source>
        <translation>&amp;Náhľad zoznamu</translation>
    </message>
    <message>
        <source>List formats</source>
        <translation>Formáty zoznamov</translation>
    </message>
    <message>
        <source>List formats (*.json)</source>
        <translation>Formáty zoznamov (*.json)</translation>
    </message>
    <message>
        <source>List formats (*.json);;All files (*)</source>
        <translation>Formáty zoznamov (*.json);;Všetky súbory (*)</translation>
    </message>
    <message>
        <source>List of the accounts</source>
        <translation>Zoznam zmluvných účtov</translation>
    </message>
    <message>
        <source>List of what is owed</source>
        <translation>Zoznam dlhov</translation>
    </message>
    <message>
        <source>List with dots</source>
        <translation>Zoznam s odrážkami</translation>
    </message>
    <message>
        <source>Lists and launches take the members found last, as long as neither the data nor the definition nor the day changed.</source>
        <translation>Zoznamy a spustenia berú naposledy nájdených členov, kým sa nezmenia údaje, definícia ani deň.</translation>
    </message>
    <message>
        <source>Lists and launches take the members of the result set frozen last, and evaluate nothing. Counts here stay live.</source>
        <translation>Zoznamy a spustenia berú členov naposledy zmrazenej množiny výsledkov a nič nevyhodnocujú. Počty tu zostávajú živé.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Načítava sa</translation>
    </message>
    <message>
        <source>Loading the values…</source>
        <translation>Načítavajú sa hodnoty…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Načítava sa…</translation>
    </message>
    <message>
        <source>Local letters (č ć š đ ž)</source>
        <translation>Domáce písmená (č ć š đ ž)</translation>
    </message>
    <message>
        <source>Log of the relay</source>
        <translation>Záznam servera relay</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Prihlásenie</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo of the sender</source>
        <translation>Logo odosielateľa</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt mail* main*);;All files (*)</source>
        <translation>Záznamy (*.log *.txt mail* main*);;Všetky súbory (*)</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Najdlhšie meno</translation>
    </message>
    <message>
        <source>Look at a share of the records only. Counts are estimates then.</source>
        <translation>Brať do úvahy len časť záznamov. Počty sú potom odhady.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Pozrieť si ich</translation>
    </message>
    <message>
        <source>Look only at a sample of %1 % (seed %2).</source>
        <translation>Brať do úvahy len vzorku %1 % (počiatočné číslo %2).</translation>
    </message>
    <message>
        <source>Look somebody up to see, block by block, why they are in or out.</source>
        <translation>Vyhľadajte niekoho a uvidíte blok po bloku, prečo v segmente je alebo nie je.</translation>
    </message>
    <message>
        <source>Looking at the messages…</source>
        <translation>Kontrolujú sa správy…</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Hľadá sa…</translation>
    </message>
    <message>
        <source>Looks every</source>
        <translation>Pozerá každých</translation>
    </message>
    <message>
        <source>Made-up customers, accounts and contacts to try things on</source>
        <translation>Vymyslení klienti, zmluvné účty a kontakty na skúšanie</translation>
    </message>
    <message>
        <source>Mail is being sent</source>
        <translation>Odosiela sa pošta</translation>
    </message>
    <message>
        <source>Mail is still being sent.</source>
        <translation>Pošta sa ešte odosiela.</translation>
    </message>
    <message>
        <source>Mail leaves through %1, which answers and takes the login.</source>
        <translation>Pošta odchádza cez %1, ktorý odpovedá a prijíma prihlásenie.</translation>
    </message>
    <message>
        <source>Mail leaves through %1, which answers.</source>
        <translation>Pošta odchádza cez %1, ktorý odpovedá.</translation>
    </message>
    <message>
        <source>Mail leaves through %1, which cannot be used now: %2</source>
        <translation>Pošta odchádza cez %1, ktorý sa teraz nedá použiť: %2</translation>
    </message>
    <message>
        <source>Mail leaves through %1.</source>
        <translation>Pošta odchádza cez %1.</translation>
    </message>
    <message>
        <source>Mail leaves through %1. Asking it.</source>
        <translation>Pošta odchádza cez %1. Overuje sa.</translation>
    </message>
    <message>
        <source>Mail programs ask before they load a picture from the web; a picture of the template is shown at once.</source>
        <translation>Poštové programy sa pred načítaním obrázka z webu pýtajú; obrázok šablóny sa zobrazí hneď.</translation>
    </message>
    <message>
        <source>Mail programs can offer to unsubscribe; the header List-Unsubscribe is %1.</source>
        <translation>Poštové programy môžu ponúknuť odhlásenie; hlavička List-Unsubscribe je %1.</translation>
    </message>
    <message>
        <source>Mail programs do not follow links of the kind "%1:".</source>
        <translation>Poštové programy nesledujú odkazy druhu „%1:“.</translation>
    </message>
    <message>
        <source>Mail programs load no style sheet from outside; put the styles into the message.</source>
        <translation>Poštové programy nenačítavajú vonkajšie hárky štýlov; dajte štýly do správy.</translation>
    </message>
    <message>
        <source>Mail programs take out &lt;%1&gt;; do without it.</source>
        <translation>Poštové programy odstraňujú &lt;%1&gt;; zaobíďte sa bez toho.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Poštový server</translation>
    </message>
    <message>
        <source>Mail would travel in the clear. Choose TLS; without it only a server on this machine may be used.</source>
        <translation>Pošta by putovala nechránená. Vyberte TLS; bez neho sa smie použiť len server na tomto počítači.</translation>
    </message>
    <message>
        <source>Mailboxes of your own. Each gets a copy before the first wave; when one is refused, nobody else gets a message.</source>
        <translation>Vaše vlastné schránky. Každá dostane kópiu pred prvou vlnou; keď je jedna odmietnutá, nikto iný správu nedostane.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Vytvoriť</translation>
    </message>
    <message>
        <source>Make "%1" the global constraint?</source>
        <translation>Urobiť z „%1“ všeobecné obmedzenie?</translation>
    </message>
    <message>
        <source>Make it the constraint</source>
        <translation>Urobiť obmedzením</translation>
    </message>
    <message>
        <source>Make pictures that are written into the HTML pictures of the template</source>
        <translation>Z obrázkov zapísaných v HTML urobiť obrázky šablóny</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Zmenšiť</translation>
    </message>
    <message>
        <source>Make the segment</source>
        <translation>Vytvoriť segment</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Vytvoriť pracovný priestor</translation>
    </message>
    <message>
        <source>Make this the global constraint</source>
        <translation>Urobiť všeobecným obmedzením</translation>
    </message>
    <message>
        <source>Makes a segment of everybody whose message no server took</source>
        <translation>Vytvorí segment zo všetkých, ktorých správu žiadny server neprevzal</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>PDF sa pripravuje…</translation>
    </message>
    <message>
        <source>Making the demo workspace</source>
        <translation>Vytvára sa demo pracovný priestor</translation>
    </message>
    <message>
        <source>Making the workspace</source>
        <translation>Vytvára sa pracovný priestor</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Muž</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>Id člena</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Členovia</translation>
    </message>
    <message>
        <source>Members of the segment</source>
        <translation>Členovia segmentu</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Kláves ponuky</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Správa</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Messages in doubt</source>
        <translation>Neisté správy</translation>
    </message>
    <message>
        <source>Messages per connection</source>
        <translation>Správ na spojenie</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meradlo</translation>
    </message>
    <message>
        <source>Meter number</source>
        <translation>Číslo meradla</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Chýba</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Mesiac a rok</translation>
    </message>
    <message>
        <source>Month in words</source>
        <translation>Mesiac slovom</translation>
    </message>
    <message>
        <source>More for this block</source>
        <translation>Ďalšie pre tento blok</translation>
    </message>
    <message>
        <source>More mail servers</source>
        <translation>Ďalšie poštové servery</translation>
    </message>
    <message>
        <source>More mail servers send as well: %1.</source>
        <translation>Odosielajú aj ďalšie poštové servery: %1.</translation>
    </message>
    <message>
        <source>More than %1 messages need the approval of a second person.</source>
        <translation>Viac ako %1 správ vyžaduje schválenie druhej osoby.</translation>
    </message>
    <message>
        <source>Most accounts</source>
        <translation>Najviac zmluvných účtov</translation>
    </message>
    <message>
        <source>Most supply points</source>
        <translation>Najviac odberných miest</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Presunúť</translation>
    </message>
    <message>
        <source>Move "%1" to a folder</source>
        <translation>Presunúť „%1“ do priečinka</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>presun bloku</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Posunúť nadol	Alt+Nadol</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Presunúť do priečinka</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Posunúť doľava</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Posunúť doprava</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Posunúť nahor	Alt+Nahor</translation>
    </message>
    <message>
        <source>Moved "%1" to %2</source>
        <translation>Presunuté: „%1“ do %2</translation>
    </message>
    <message>
        <source>Moved "%1" to the top</source>
        <translation>Presunuté: „%1“ na vrch</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Obec</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Treba vyplniť</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Name a font besides that every computer has.</source>
        <translation>Uveďte popri tom aj písmo, ktoré má každý počítač.</translation>
    </message>
    <message>
        <source>Name in the text (cid)</source>
        <translation>Názov v texte (cid)</translation>
    </message>
    <message>
        <source>Name of the file, with placeholders</source>
        <translation>Názov súboru, so zástupnými poľami</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Názov segmentu</translation>
    </message>
    <message numerus="yes">
        <source>Name of the segment of %Ln member(s) whose message no server took</source>
        <translation>
            <numerusform>Názov segmentu s %Ln členom, ktorého správu žiadny server neprevzal</numerusform>
            <numerusform>Názov segmentu s %Ln členmi, ktorých správu žiadny server neprevzal</numerusform>
            <numerusform>Názov segmentu s %Ln členmi, ktorých správu žiadny server neprevzal</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Meno, adresa alebo číslo</translation>
    </message>
    <message>
        <source>Name: share. 0 stands in when the others cannot send.</source>
        <translation>Názov: podiel. 0 zaskočí, keď ostatné nemôžu odosielať.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nové</translation>
    </message>
    <message>
        <source>New &amp;demo workspace…</source>
        <translation>Nový &amp;demo pracovný priestor…</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nová kampaň</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nový kontakt</translation>
    </message>
    <message>
        <source>New contact of this customer</source>
        <translation>Nový kontakt tohto klienta</translation>
    </message>
    <message>
        <source>New demo workspace</source>
        <translation>Nový demo pracovný priestor</translation>
    </message>
    <message>
        <source>New demo workspace…</source>
        <translation>Nový demo pracovný priestor…</translation>
    </message>
    <message>
        <source>New list format</source>
        <translation>Nový formát zoznamu</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nový záznam</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nový segment</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nová šablóna</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nový pracovný priestor</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nový pracovný priestor…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ďalšie</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Ďalšie (Enter)</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Ďalší pokus</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No block yet. Double-click a column on the left, drag it here, or begin with a block of conditions.</source>
        <translation>Zatiaľ niet bloku. Dvakrát kliknite na stĺpec vľavo, presuňte ho sem alebo začnite blokom podmienok.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address by hand: %1</source>
        <translation>Prehliadač sa nedal otvoriť. Otvorte túto adresu ručne: %1</translation>
    </message>
    <message>
        <source>No campaign was launched yet; there is no rest.</source>
        <translation>Zatiaľ nebola spustená žiadna kampaň; niet zvyšku.</translation>
    </message>
    <message>
        <source>No column is called "%1". A part of its name, or of its table's, is enough.</source>
        <translation>Žiadny stĺpec sa nevolá „%1“. Stačí časť jeho názvu alebo názvu tabuľky.</translation>
    </message>
    <message>
        <source>No connection to the mail server: %1</source>
        <translation>Bez spojenia s poštovým serverom: %1</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Bez súhlasu</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Bez e-mailovej adresy</translation>
    </message>
    <message>
        <source>No e-service is registered.</source>
        <translation>Nie je registrovaná žiadna e-služba.</translation>
    </message>
    <message>
        <source>No e-service names this contact.</source>
        <translation>Tento kontakt neuvádza žiadna e-služba.</translation>
    </message>
    <message>
        <source>No first name</source>
        <translation>Bez mena</translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>Zatiaľ žiadny import</translation>
    </message>
    <message>
        <source>No message to them was accepted</source>
        <translation>Žiadna správa im nebola prijatá</translation>
    </message>
    <message>
        <source>No other segment is saved yet.</source>
        <translation>Iný segment zatiaľ nie je uložený.</translation>
    </message>
    <message>
        <source>No personal file</source>
        <translation>Bez vlastného súboru</translation>
    </message>
    <message>
        <source>No result set is saved yet: freeze a segment first.</source>
        <translation>Zatiaľ nie je uložená žiadna množina výsledkov: najprv zmrazte segment.</translation>
    </message>
    <message>
        <source>No row at the beginning of the file holds names of columns of %1. Name the columns (%2), or give a mapping.</source>
        <translation>Žiadny riadok na začiatku súboru neobsahuje názvy stĺpcov tabuľky %1. Pomenujte stĺpce (%2) alebo zadajte mapovanie.</translation>
    </message>
    <message>
        <source>No subject yet</source>
        <translation>Zatiaľ bez predmetu</translation>
    </message>
    <message>
        <source>No test message was sent yet. Better look at one first.</source>
        <translation>Skúšobná správa ešte nebola odoslaná. Radšej si najprv jednu pozrite.</translation>
    </message>
    <message>
        <source>No timer is installed for this workspace.</source>
        <translation>Pre tento pracovný priestor nie je nainštalovaný časovač.</translation>
    </message>
    <message>
        <source>No value contains "%1".</source>
        <translation>Žiadna hodnota neobsahuje „%1“.</translation>
    </message>
    <message>
        <source>No value contains these words.</source>
        <translation>Tieto slová neobsahuje žiadna hodnota.</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Žiadne hodnoty</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikto</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can know whether %Ln message(s) arrived. Look at them to see why.</source>
        <translation>
            <numerusform>Nikto nevie, či %Ln správa došla. Pozrite si ju, aby ste videli prečo.</numerusform>
            <numerusform>Nikto nevie, či %Ln správy došli. Pozrite si ich, aby ste videli prečo.</numerusform>
            <numerusform>Nikto nevie, či %Ln správ došlo. Pozrite si ich, aby ste videli prečo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can know whether the message to them was taken</source>
        <translation>Nikto nemôže vedieť, či bola správa pre nich prevzatá</translation>
    </message>
    <message>
        <source>Nobody can unsubscribe from notices about the contract, but this one offers it. Take that footer out, or choose another legal class.</source>
        <translation>Z oznámení k zmluve sa nikto nemôže odhlásiť, toto to však ponúka. Odstráňte túto pätu alebo vyberte iný právny základ.</translation>
    </message>
    <message>
        <source>Nobody comes before this block. Begin with "Start with".</source>
        <translation>Pred týmto blokom nikto nie je. Začnite operáciou „Začať s“.</translation>
    </message>
    <message>
        <source>Nobody is in this set.</source>
        <translation>V tejto množine nikto nie je.</translation>
    </message>
    <message>
        <source>Nobody is reached: the segment has no members.</source>
        <translation>Nikto sa neosloví: segment nemá členov.</translation>
    </message>
    <message>
        <source>Nobody of the campaign "%1" is left; no segment was made.</source>
        <translation>Z kampane „%1“ nezostal nikto; segment sa nevytvoril.</translation>
    </message>
    <message>
        <source>Nobody outside of this segment is counted, frozen or sent to by any other segment.</source>
        <translation>Nikoho mimo tohto segmentu iný segment nepočíta, nezmrazuje ani neoslovuje.</translation>
    </message>
    <message>
        <source>Nobody was found by "%1".</source>
        <translation>Podľa „%1“ sa nikto nenašiel.</translation>
    </message>
    <message>
        <source>Nobody would get a message. Look at the segment.</source>
        <translation>Správu by nedostal nikto. Pozrite si segment.</translation>
    </message>
    <message>
        <source>None of its %1 lines is of Postfix or Exim. Choose the mail log of the relay, unpacked.</source>
        <translation>Žiadny z %1 riadkov nie je z Postfixu ani Eximu. Vyberte poštový záznam servera relay, rozbalený.</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Neplatí žiadna z týchto</translation>
    </message>
    <message>
        <source>None, this machine only</source>
        <translation>Žiadne, len tento počítač</translation>
    </message>
    <message>
        <source>Not &amp;accepted by the server</source>
        <translation>Server nep&amp;rijal</translation>
    </message>
    <message>
        <source>Not &amp;mailed</source>
        <translation>Ne&amp;odoslané</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Nie je e-mailová adresa</translation>
    </message>
    <message>
        <source>Not ans&amp;wered</source>
        <translation>Neod&amp;povedali</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nespočítané</translation>
    </message>
    <message>
        <source>Not counted since the data changed</source>
        <translation>Nepočítané, odkedy sa údaje zmenili</translation>
    </message>
    <message>
        <source>Not counted since the last edit</source>
        <translation>Od poslednej úpravy nespočítané</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nenašlo sa</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Neznáme</translation>
    </message>
    <message>
        <source>Not mailed too often</source>
        <translation>Nie príliš často oslovení</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Neuložené</translation>
    </message>
    <message>
        <source>Not saved yet. Fields with a star must be filled in.</source>
        <translation>Ešte neuložené. Polia s hviezdičkou treba vyplniť.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Neodoslané: %1</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Neprihlásené.</translation>
    </message>
    <message>
        <source>Not suppressed</source>
        <translation>Bez odhlásenia</translation>
    </message>
    <message>
        <source>Not to be foreseen: the limits or hours leave it no end within two years.</source>
        <translation>Nedá sa predpovedať: pri týchto limitoch či hodinách nie je koniec ani do dvoch rokov.</translation>
    </message>
    <message>
        <source>Nothing can be launched here, for the workspace is open read-only.</source>
        <translation>Tu sa nedá nič spustiť, lebo pracovný priestor je otvorený iba na čítanie.</translation>
    </message>
    <message>
        <source>Nothing here can be typed into: texts stand between other parts. Change it in the HTML view.</source>
        <translation>Tu sa písať nedá: texty sú medzi inými časťami. Zmeňte to v zobrazení HTML.</translation>
    </message>
    <message>
        <source>Nothing in this group can be counted yet.</source>
        <translation>V tejto skupine sa zatiaľ nič nedá spočítať.</translation>
    </message>
    <message>
        <source>Nothing is in doubt any more.</source>
        <translation>Už nič nie je neisté.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nič nie je dlžné.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Hľadaniu a filtrom nič nezodpovedá.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Zatiaľ niet čo počítať</translation>
    </message>
    <message>
        <source>Nothing uses it.</source>
        <translation>Nikde sa nepoužíva.</translation>
    </message>
    <message>
        <source>Nothing was launched yet.</source>
        <translation>Zatiaľ nebolo nič spustené.</translation>
    </message>
    <message>
        <source>Nothing was launched yet. A launched campaign is shown here with its progress, and can be paused, resumed and stopped.</source>
        <translation>Zatiaľ nebolo nič spustené. Spustená kampaň sa tu ukáže so svojím priebehom a možno ju pozastaviť, pokračovať v nej a zastaviť ju.</translation>
    </message>
    <message>
        <source>Nothing was sent about this account.</source>
        <translation>K tomuto zmluvnému účtu sa nič neodoslalo.</translation>
    </message>
    <message>
        <source>Nothing was sent to this contact.</source>
        <translation>Tomuto kontaktu sa nič neodoslalo.</translation>
    </message>
    <message>
        <source>Nothing was sent to this customer.</source>
        <translation>Tomuto klientovi sa nič neodoslalo.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Zatiaľ sa nič neodoslalo.</translation>
    </message>
    <message>
        <source>Nothing was tried: skipped, or still waiting</source>
        <translation>Nič sa neskúšalo: preskočené alebo ešte čaká</translation>
    </message>
    <message>
        <source>Notice about the contract</source>
        <translation>Oznámenie k zmluve</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Počet dní</translation>
    </message>
    <message>
        <source>Number of messages, typed to confirm</source>
        <translation>Počet správ, napísaný na potvrdenie</translation>
    </message>
    <message>
        <source>Number, name or e-mail</source>
        <translation>Číslo, meno alebo e-mail</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Číslovaný zoznam</translation>
    </message>
    <message>
        <source>Odziv</source>
        <translation>Odziv</translation>
    </message>
    <message>
        <source>Odziv %1</source>
        <translation>Odziv %1</translation>
    </message>
    <message>
        <source>Odziv has the answer. This page can be closed.</source>
        <translation>Odziv dostal odpoveď. Túto stránku možno zavrieť.</translation>
    </message>
    <message>
        <source>Odziv is sending mail</source>
        <translation>Odziv odosiela poštu</translation>
    </message>
    <message>
        <source>Odziv speaks the new language when it starts again.</source>
        <translation>Odziv bude hovoriť novým jazykom po opätovnom spustení.</translation>
    </message>
    <message>
        <source>Of "%3", the rest of the campaign "%1": %2</source>
        <translation>Z „%3“, zvyšok kampane „%1“: %2</translation>
    </message>
    <message>
        <source>Of several of %1, the one %2.</source>
        <translation>Z viacerých záznamov tabuľky %1 ten, %2.</translation>
    </message>
    <message>
        <source>Of the first %1 messages %2 were not accepted, more than %3 percent. The campaign is paused; look at the replies, then resume it or leave it.</source>
        <translation>Z prvých %1 správ nebolo prijatých %2, viac ako %3 percent. Kampaň je pozastavená; pozrite si odpovede a potom v nej pokračujte alebo ju nechajte tak.</translation>
    </message>
    <message>
        <source>Of those so far, keep only who is in this block.</source>
        <translation>Z doterajších ponechá len tých, ktorí sú v tomto bloku.</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>Najstarší záznam</translation>
    </message>
    <message>
        <source>On today's data: %1 then, %2 now.</source>
        <translation>Na dnešných údajoch: vtedy %1, teraz %2.</translation>
    </message>
    <message>
        <source>One message for each</source>
        <translation>Jedna správa na</translation>
    </message>
    <message>
        <source>One object in { } is needed.</source>
        <translation>Treba jeden objekt v { }.</translation>
    </message>
    <message>
        <source>One value on each line. Lines can be pasted from a spreadsheet.</source>
        <translation>Jedna hodnota na každom riadku. Riadky možno prilepiť z tabuľky.</translation>
    </message>
    <message>
        <source>Only e-mail campaigns can be rehearsed by this version.</source>
        <translation>Táto verzia vie nanečisto spustiť len e-mailové kampane.</translation>
    </message>
    <message>
        <source>Only e-mail can be sent so far; the campaign can be prepared.</source>
        <translation>Zatiaľ sa dá odosielať len e-mail; kampaň možno pripraviť.</translation>
    </message>
    <message>
        <source>Only for companies</source>
        <translation>Len pre firmy</translation>
    </message>
    <message>
        <source>Only for households</source>
        <translation>Len pre domácnosti</translation>
    </message>
    <message>
        <source>Only if the provider gave one. Kept by the operating system; empty leaves it as it is.</source>
        <translation>Len ak ho poskytovateľ dal. Uchováva ho operačný systém; prázdne pole ho nemení.</translation>
    </message>
    <message>
        <source>Only this certificate</source>
        <translation>Iba tento certifikát</translation>
    </message>
    <message>
        <source>Only this certificate (SHA-256 fingerprint)</source>
        <translation>Len tento certifikát (odtlačok SHA-256)</translation>
    </message>
    <message>
        <source>Only with it</source>
        <translation>Len s tým</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>Len bez toho</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvoriť</translation>
    </message>
    <message>
        <source>Open %1 on any device, type the code %2 and sign in as %3.</source>
        <translation>Otvorte %1 na ľubovoľnom zariadení, zadajte kód %2 a prihláste sa ako %3.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Na&amp;posledy otvorené</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Otvoriť pracovný priestor</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Otvoriť pracovný priestor…</translation>
    </message>
    <message>
        <source>Open as a segment</source>
        <translation>Otvoriť ako segment</translation>
    </message>
    <message>
        <source>Open campaign</source>
        <translation>Otvoriť kampaň</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Otvoriť klienta</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>Otvoriť kampaň</translation>
    </message>
    <message>
        <source>Open the campaigns</source>
        <translation>Otvoriť kampane</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otvoriť priečinok</translation>
    </message>
    <message>
        <source>Open the page Sending</source>
        <translation>Otvoriť stránku Odosielanie</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Otvoriť riadok</translation>
    </message>
    <message>
        <source>Open this block (Right)</source>
        <translation>Rozbaliť tento blok (doprava)</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Otvoriť túto stránku</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Naposledy otvorené</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Oslovenie</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Otvára sa %1</translation>
    </message>
    <message>
        <source>Opening by first name</source>
        <translation>Oslovenie menom</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Otváracie hodiny</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operátor</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Pôvod</translation>
    </message>
    <message>
        <source>Out of the group	Alt+Left</source>
        <translation>Zo skupiny	Alt+Doľava</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Výsledok</translation>
    </message>
    <message>
        <source>Own similar service</source>
        <translation>Vlastná podobná služba</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vlastník</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumenty PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF for each recipient of: %1</source>
        <translation>PDF pre každého príjemcu v: %1</translation>
    </message>
    <message>
        <source>PDF of "%1"</source>
        <translation>PDF z „%1“</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rýchlosť odosielania</translation>
    </message>
    <message>
        <source>Pace over time</source>
        <translation>Rýchlosť v čase</translation>
    </message>
    <message>
        <source>Page of the sign-in</source>
        <translation>Stránka prihlásenia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stránky</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>Strany PDF</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Papierová kópia</translation>
    </message>
    <message>
        <source>Part of a name or address, the number of an account or a customer, or the id of a contact</source>
        <translation>Časť mena alebo adresy, číslo zmluvného účtu alebo klienta, alebo id kontaktu</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Paste blocks</source>
        <translation>Prilepiť bloky</translation>
    </message>
    <message>
        <source>Paste blocks below	Ctrl+V</source>
        <translation>Prilepiť bloky nižšie	Ctrl+V</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pozastaviť</translation>
    </message>
    <message>
        <source>Pause when more are refused than</source>
        <translation>Pozastaviť, keď je odmietnutých viac ako</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pozastavené</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Za deň</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Za hodinu</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Za minútu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefón</translation>
    </message>
    <message>
        <source>Pick from the known values</source>
        <translation>Vybrať zo známych hodnôt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obrázok</translation>
    </message>
    <message>
        <source>Picture in the text</source>
        <translation>Obrázok v texte</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrázky</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.svg *.webp)</source>
        <translation>Obrázky (*.png *.jpg *.jpeg *.gif *.svg *.webp)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif)</source>
        <translation>Obrázky (*.png *.jpg *.jpeg *.gif)</translation>
    </message>
    <message>
        <source>Pictures and attachments make each message %1 MB large; many servers refuse that.</source>
        <translation>S obrázkami a prílohami má každá správa %1 MB; mnohé servery to odmietajú.</translation>
    </message>
    <message>
        <source>Pictures shown inside the message. Add them, paste them, or drop them here.</source>
        <translation>Obrázky zobrazené vnútri správy. Pridajte ich, prilepte alebo ich sem presuňte myšou.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miesto</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Zástupný symbol</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Zástupné symboly</translation>
    </message>
    <message>
        <source>Placeholders are not allowed in %1, because it would run as a script.</source>
        <translation>Zástupné symboly nie sú dovolené v %1, lebo by sa to vykonalo ako skript.</translation>
    </message>
    <message>
        <source>Placeholders are not allowed in the attribute %1.</source>
        <translation>Zástupné symboly nie sú dovolené v atribúte %1.</translation>
    </message>
    <message>
        <source>Placeholders are not allowed inside &lt;%1&gt;.</source>
        <translation>Zástupné symboly nie sú dovolené vnútri &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>Placeholders are not allowed inside a tag, only in the quoted value of an attribute.</source>
        <translation>Zástupné symboly nie sú dovolené vnútri značky, len v hodnote atribútu v úvodzovkách.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miesta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PSČ</translation>
    </message>
    <message>
        <source>Pre&amp;view line</source>
        <translation>Text náhľad&amp;u</translation>
    </message>
    <message>
        <source>Prefer where</source>
        <translation>Prednosť má, kde</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Prednosť</translation>
    </message>
    <message>
        <source>Preparing the test message</source>
        <translation>Pripravuje sa skúšobná správa</translation>
    </message>
    <message>
        <source>Preparing to send</source>
        <translation>Pripravuje sa odosielanie</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Náhľad</translation>
    </message>
    <message>
        <source>Preview line</source>
        <translation>Text náhľadu</translation>
    </message>
    <message>
        <source>Preview of "%1"</source>
        <translation>Náhľad: „%1“</translation>
    </message>
    <message>
        <source>Preview of the message</source>
        <translation>Náhľad správy</translation>
    </message>
    <message>
        <source>Primary action of the page</source>
        <translation>Hlavná akcia stránky</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Poskytovateľ</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Vydavateľ</translation>
    </message>
    <message>
        <source>Put quotes around the value of the attribute %1.</source>
        <translation>Dajte hodnotu atribútu %1 do úvodzoviek.</translation>
    </message>
    <message>
        <source>Put the footer to unsubscribe at the end: "%1" needs it.</source>
        <translation>Na koniec sa vložila päta na odhlásenie: „%1“ ju vyžaduje.</translation>
    </message>
    <message>
        <source>Put the parts in place with a table.</source>
        <translation>Rozmiestnite časti pomocou tabuľky.</translation>
    </message>
    <message>
        <source>Quotes in the name</source>
        <translation>Úvodzovky v mene</translation>
    </message>
    <message>
        <source>ROH</source>
        <translation>ROH</translation>
    </message>
    <message>
        <source>Raw values ({{{...}}} and {{&amp;...}}) are not allowed in mail; write {{%1}}.</source>
        <translation>Surové hodnoty ({{{...}}} a {{&amp;...}}) nie sú v pošte dovolené; napíšte {{%1}}.</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>Ob&amp;noviť zálohu…</translation>
    </message>
    <message>
        <source>Read the relay's log</source>
        <translation>Prečítať záznam servera relay</translation>
    </message>
    <message>
        <source>Reading the data again</source>
        <translation>Údaje sa znova načítavajú</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Číta sa záznam</translation>
    </message>
    <message>
        <source>Reading the log was cancelled.</source>
        <translation>Čítanie záznamu bolo zrušené.</translation>
    </message>
    <message>
        <source>Reading the log: %1 %</source>
        <translation>Číta sa záznam: %1 %</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Pripravené</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Pohľadávka</translation>
    </message>
    <message>
        <source>Receivable</source>
        <comment>all of them</comment>
        <translation>všetky pohľadávky</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Pohľadávky</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Príjemcovia</translation>
    </message>
    <message>
        <source>Recipients are frozen when the campaign is launched. Until then the tab Launch says how many there will be.</source>
        <translation>Príjemcovia sa zmrazia pri spustení kampane. Dovtedy ukazuje ich počet karta Spustiť.</translation>
    </message>
    <message>
        <source>Recipients of the first wave</source>
        <translation>Príjemcovia prvej vlny</translation>
    </message>
    <message>
        <source>Recipients with an address</source>
        <translation>Príjemcovia s adresou</translation>
    </message>
    <message>
        <source>Recipients without their file are skipped; the launch check says beforehand how many.</source>
        <translation>Príjemcovia bez svojho súboru sa preskočia; kontrola pred spustením vopred povie koľko.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Záznam</translation>
    </message>
    <message>
        <source>Records of this kind come from imports only.</source>
        <translation>Záznamy tohto druhu vznikajú len importom.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Zopakovať</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Obnoviť</translation>
    </message>
    <message>
        <source>Refuse when the data are older than</source>
        <translation>Odmietnuť, keď sú údaje staršie ako</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Spôsob registrácie</translation>
    </message>
    <message>
        <source>Registration method</source>
        <translation>Spôsob registrácie</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Spustiť nanečisto</translation>
    </message>
    <message>
        <source>Rehearsed: %1 messages, %2, %3 skipped, %4 that cannot be made.</source>
        <translation>Spustené nanečisto: správ %1, %2, preskočených %3, nedalo sa vytvoriť %4.</translation>
    </message>
    <message>
        <source>Rehearsing "%1"</source>
        <translation>Spúšťa sa nanečisto „%1“</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odmietnuté</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Odmietnuté: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Odstrániť	Del</translation>
    </message>
    <message>
        <source>Remove "%1"</source>
        <translation>Odstrániť „%1“</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>odstránenie bloku</translation>
    </message>
    <message>
        <source>Remove the criterion</source>
        <translation>Odstrániť kritérium</translation>
    </message>
    <message>
        <source>Remove the pictures that the text does not show</source>
        <translation>Odstrániť obrázky, ktoré text nezobrazuje</translation>
    </message>
    <message>
        <source>Remove the timer</source>
        <translation>Odstrániť časovač</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Odstrániť túto podmienku</translation>
    </message>
    <message>
        <source>Remove this group of conditions</source>
        <translation>Odstrániť túto skupinu podmienok</translation>
    </message>
    <message>
        <source>Remove unused</source>
        <translation>Odstrániť nepoužité</translation>
    </message>
    <message>
        <source>Removed since the launch</source>
        <translation>Odstránené od spustenia</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>premenovanie</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Premenovať priečinok</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Premenovať priečinok</translation>
    </message>
    <message>
        <source>Repeat for each</source>
        <translation>Opakovať pre každý</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Nahradiť</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Nahradiť všetko</translation>
    </message>
    <message>
        <source>Replace all of them</source>
        <translation>Nahradiť všetky</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Nahradiť čím</translation>
    </message>
    <message>
        <source>Replace pictures that are larger than mail needs by copies</source>
        <translation>Obrázky väčšie, než pošta potrebuje, nahradiť kópiami</translation>
    </message>
    <message>
        <source>Replace this one and find the next (Enter in the second field)</source>
        <translation>Nahradiť toto a nájsť ďalšie (Enter v druhom poli)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpoveď</translation>
    </message>
    <message>
        <source>Rest of the campaign "%1": %2</source>
        <translation>Zvyšok kampane „%1“: %2</translation>
    </message>
    <message>
        <source>Restore as the workspace</source>
        <translation>Obnoviť ako pracovný priestor</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Obnoviť túto verziu</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>Obnovuje sa %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Výsledok</translation>
    </message>
    <message>
        <source>Result set</source>
        <translation>Množina výsledkov</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Pokračovať</translation>
    </message>
    <message>
        <source>Resume the campaign to send again.</source>
        <translation>Znova sa odošlú, keď budete v kampani pokračovať.</translation>
    </message>
    <message>
        <source>Retries %1</source>
        <translation>Nový pokus %1</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation>Skúsiť %1 teraz</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Zaokrúhlené</translation>
    </message>
    <message>
        <source>Rows of %1 have no number of their own; give the id, not "%2".</source>
        <translation>Riadky tabuľky %1 nemajú vlastné číslo; zadajte id, nie „%2“.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Prebieha</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, povinné</translation>
    </message>
    <message>
        <source>Sa&amp;mple</source>
        <translation>Vzo&amp;rka</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Oslovenie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložiť</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Uložiť ako súbor</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Uložiť profil</translation>
    </message>
    <message>
        <source>Save the campaign: only what is saved is launched.</source>
        <translation>Uložte kampaň: spustí sa len to, čo je uložené.</translation>
    </message>
    <message>
        <source>Save the changes (Ctrl+S)</source>
        <translation>Uložiť zmeny (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Uložiť formulár</translation>
    </message>
    <message>
        <source>Saved "%1"</source>
        <translation>Uložené: „%1“</translation>
    </message>
    <message>
        <source>Saved &amp;result set</source>
        <translation>Uložená množina &amp;výsledkov</translation>
    </message>
    <message>
        <source>Saved Result Sets</source>
        <translation>Uložené množiny výsledkov</translation>
    </message>
    <message>
        <source>Saved as "%1". "%2" is still in the library as it was.</source>
        <translation>Uložené ako „%1“. „%2“ je v knižnici naďalej, ako bol.</translation>
    </message>
    <message>
        <source>Saved result sets</source>
        <translation>Uložené množiny výsledkov</translation>
    </message>
    <message>
        <source>Saved the launch rules</source>
        <translation>Pravidlá spúšťania sú uložené</translation>
    </message>
    <message>
        <source>Saved the mail server "%1"</source>
        <translation>Poštový server „%1“ je uložený</translation>
    </message>
    <message>
        <source>Saved the sender's profile</source>
        <translation>Profil odosielateľa je uložený</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Uložené. Ctrl+Z to vráti späť.</translation>
    </message>
    <message>
        <source>Say from which address it comes.</source>
        <translation>Uveďte, z akej adresy to prichádza.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Rozsah prístupu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hľadať</translation>
    </message>
    <message>
        <source>Search account, customer, EPID</source>
        <translation>Hľadať účet, klienta, EPID</translation>
    </message>
    <message>
        <source>Search address, reply</source>
        <translation>Hľadať adresu, odpoveď</translation>
    </message>
    <message>
        <source>Search addresses</source>
        <translation>Hľadať adresy</translation>
    </message>
    <message>
        <source>Search addresses and names</source>
        <translation>Hľadať adresy a mená</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>Hľadať kampane</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Hľadať stĺpce</translation>
    </message>
    <message>
        <source>Search e-service, account, customer</source>
        <translation>Hľadať e-službu, účet, klienta</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <translation>Hľadať vo všetkých stĺpcoch</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Hľadať v pomocníkovi</translation>
    </message>
    <message>
        <source>Search name, EPID, place</source>
        <translation>Hľadať názov, EPID, miesto</translation>
    </message>
    <message>
        <source>Search name, address, reply</source>
        <translation>Hľadať meno, adresu, odpoveď</translation>
    </message>
    <message>
        <source>Search name, e-mail, mobile</source>
        <translation>Hľadať meno, e-mail, mobil</translation>
    </message>
    <message>
        <source>Search placeholders</source>
        <translation>Hľadať zástupné symboly</translation>
    </message>
    <message>
        <source>Search result sets</source>
        <translation>Hľadať množiny výsledkov</translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>Hľadať segmenty</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Hľadať šablóny</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Hľadať hodnoty</translation>
    </message>
    <message>
        <source>Sections are nested deeper than %1 levels.</source>
        <translation>Sekcie sú vnorené hlbšie ako %1 úrovní.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Zabezpečenie</translation>
    </message>
    <message>
        <source>See that the message reads well without it.</source>
        <translation>Dbajte na to, aby sa správa dobre čítala aj bez toho.</translation>
    </message>
    <message>
        <source>Seed &amp;number</source>
        <translation>Počiatočné čí&amp;slo</translation>
    </message>
    <message>
        <source>Seed addresses</source>
        <translation>Skúšobné adresy</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segment files (*.json)</source>
        <translation>Súbory segmentu (*.json)</translation>
    </message>
    <message>
        <source>Segment files (*.json);;All files (*)</source>
        <translation>Súbory segmentu (*.json);;Všetky súbory (*)</translation>
    </message>
    <message>
        <source>Segment of the rest</source>
        <translation>Segment zvyšku</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmenty</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Vybrať všetky riadky</translation>
    </message>
    <message>
        <source>Selection Rules</source>
        <translation>Pravidlá výberu</translation>
    </message>
    <message>
        <source>Selection rules are a list of {"table": ..., "criteria": [...]}.</source>
        <translation>Pravidlá výberu sú zoznam {"table": ..., "criteria": [...]}.</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <translation>Odoslať %1 znova</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again?</source>
        <translation>
            <numerusform>Odoslať %Ln správu znova?</numerusform>
            <numerusform>Odoslať %Ln správy znova?</numerusform>
            <numerusform>Odoslať %Ln správ znova?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a first wave alone</source>
        <translation>Odoslať najprv len prvú vlnu</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Odoslať skúšku</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Odoslať znova</translation>
    </message>
    <message>
        <source>Send as soon as possible</source>
        <translation>Odoslať čo najskôr</translation>
    </message>
    <message>
        <source>Send at certain hours only</source>
        <translation>Odosielať len v určitých hodinách</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Odosielateľ</translation>
    </message>
    <message>
        <source>Sender's address</source>
        <translation>Adresa odosielateľa</translation>
    </message>
    <message>
        <source>Sender's name</source>
        <translation>Meno odosielateľa</translation>
    </message>
    <message>
        <source>Sender's profile</source>
        <translation>Profil odosielateľa</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Odosielanie</translation>
    </message>
    <message>
        <source>Sending the test message</source>
        <translation>Odosiela sa skúšobná správa</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Odosielanie: %1 z %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odoslané</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Čas odoslania</translation>
    </message>
    <message>
        <source>Sent now: %1.</source>
        <translation>Odoslané teraz: %1.</translation>
    </message>
    <message>
        <source>Sent record</source>
        <translation>Odoslaný záznam</translation>
    </message>
    <message>
        <source>Sent record</source>
        <comment>all of them</comment>
        <translation>všetky odoslané záznamy</translation>
    </message>
    <message>
        <source>Sent records</source>
        <translation>Odoslané záznamy</translation>
    </message>
    <message>
        <source>Sent records.csv</source>
        <translation>Odoslané záznamy.csv</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Odoslané: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server's reply</source>
        <translation>Odpoveď servera</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Služba</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Nastaviť odkaz</translation>
    </message>
    <message>
        <source>Several: write it between {{#%1}} and {{/%1}}</source>
        <translation>Je ich viac: napíšte to medzi {{#%1}} a {{/%1}}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ukázať</translation>
    </message>
    <message>
        <source>Show the PDF of the recipient in the preview</source>
        <translation>Zobraziť PDF príjemcu z náhľadu</translation>
    </message>
    <message>
        <source>Show the members of the result set; they can be exported there</source>
        <translation>Ukázať členov množiny výsledkov; tam sa dajú exportovať</translation>
    </message>
    <message>
        <source>Show the members with whom the rules choose</source>
        <translation>Ukázať členov s tými, ktorých pravidlá vyberú</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>Ukázať týchto ľudí</translation>
    </message>
    <message>
        <source>Shown after the subject in the list of messages; empty: how the message begins</source>
        <translation>Zobrazuje sa za predmetom v zozname správ; prázdne: ako sa správa začína</translation>
    </message>
    <message>
        <source>Shown as it was when it was last correct.</source>
        <translation>Zobrazené tak, ako to bolo, keď to bolo naposledy správne.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Prihlásiť sa</translation>
    </message>
    <message>
        <source>Sign in as %1 in the browser; this window waits for it.</source>
        <translation>Prihláste sa v prehliadači ako %1; toto okno na to čaká.</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>Prihlásiť sa na inom zariadení</translation>
    </message>
    <message>
        <source>Sign in with a provider (OAuth 2)</source>
        <translation>Prihlásiť sa u poskytovateľa (OAuth 2)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Odhlásiť sa</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Podpisujúca osoba</translation>
    </message>
    <message>
        <source>Signed in. Save the settings to send this way.</source>
        <translation>Prihlásené. Uložte nastavenia, aby sa takto odosielalo.</translation>
    </message>
    <message>
        <source>Signed in. This machine has no password store: it holds until the program ends.</source>
        <translation>Prihlásené. Tento počítač nemá úložisko hesiel: platí do konca programu.</translation>
    </message>
    <message>
        <source>Simplified preview: the web engine cannot protect itself when the program runs as administrator.</source>
        <translation>Zjednodušený náhľad: webový modul sa nevie chrániť, keď program beží ako správca.</translation>
    </message>
    <message>
        <source>Simplified preview: this build has no web engine.</source>
        <translation>Zjednodušený náhľad: toto zostavenie nemá webový modul.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veľkosť</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Veľkosť písma</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>Veľkosť okna</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Preskočené</translation>
    </message>
    <message>
        <source>Skipped (%1)</source>
        <translation>Preskočené (%1)</translation>
    </message>
    <message>
        <source>So many can be in doubt when a connection breaks. More than 1 makes sense for a relay of your own that is far away.</source>
        <translation>Toľko ich môže ostať neistých, keď sa spojenie preruší. Viac ako 1 má zmysel pri vlastnom vzdialenom serveri.</translation>
    </message>
    <message>
        <source>Some mail programs drop &lt;style&gt;. The source stays as it is; what is sent also has its styles in the elements.</source>
        <translation>Niektoré poštové programy vynechávajú &lt;style&gt;. Zdroj zostáva, aký je; čo sa odošle, má štýly aj v prvkoch.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Zoradiť vzostupne</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Zoradiť zostupne</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Zdrojový kód správy</translation>
    </message>
    <message>
        <source>Source of the template</source>
        <translation>Zdrojový kód šablóny</translation>
    </message>
    <message>
        <source>Standar&amp;d text, pictures attached</source>
        <translation>Štandardný te&amp;xt, obrázky v prílohe</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Štandardná</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Začiatok</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Začať s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Zostali</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastaviť</translation>
    </message>
    <message>
        <source>Stop "%1"?</source>
        <translation>Zastaviť „%1“?</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Zastaviť a skončiť</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Zastaviť odosielanie</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zastavené</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zastavené.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>P&amp;redmet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Dodávka</translation>
    </message>
    <message>
        <source>Supply point</source>
        <translation>Odberné miesto</translation>
    </message>
    <message>
        <source>Supply point</source>
        <comment>all of them</comment>
        <translation>všetky odberné miesta</translation>
    </message>
    <message>
        <source>Supply point codes</source>
        <translation>Číselník odberných miest</translation>
    </message>
    <message>
        <source>Supply point id</source>
        <translation>Id odberného miesta</translation>
    </message>
    <message>
        <source>Supply point number</source>
        <translation>Číslo odberného miesta</translation>
    </message>
    <message>
        <source>Supply points</source>
        <translation>Odberné miesta</translation>
    </message>
    <message>
        <source>Supply status</source>
        <translation>Stav dodávky</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Odhlásený z odberu</translation>
    </message>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS od začiatku (odporúčané)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabuľka</translation>
    </message>
    <message>
        <source>Tags of this HTML overlap or stand where they may not (a text between table rows, for example). Showing it would rewrite it; mend it in the HTML view first.</source>
        <translation>Značky tohto HTML sa prekrývajú alebo stoja, kde nesmú (napr. text medzi riadkami tabuľky). Zobrazenie by ho prepísalo; najprv ho opravte v zobrazení HTML.</translation>
    </message>
    <message>
        <source>Tags that begin with "%1" are not known here.</source>
        <translation>Značky, ktoré sa začínajú na „%1“, tu nie sú známe.</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Zrušiť všetky filtre</translation>
    </message>
    <message>
        <source>Take away everybody in this block.</source>
        <translation>Odoberie všetkých z tohto bloku.</translation>
    </message>
    <message>
        <source>Take from the HTML</source>
        <translation>Prevziať z HTML</translation>
    </message>
    <message>
        <source>Take in a campaign that somebody handed over as a file</source>
        <translation>Prevziať kampaň, ktorú niekto odovzdal ako súbor</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Zrušiť ho</translation>
    </message>
    <message>
        <source>Take out of the HTML</source>
        <translation>Vybrať z HTML</translation>
    </message>
    <message>
        <source>Take the constraint away</source>
        <translation>Zrušiť obmedzenie</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Zrušiť filter</translation>
    </message>
    <message>
        <source>Take the global constraint "%1" away?</source>
        <translation>Zrušiť všeobecné obmedzenie „%1“?</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Zrušiť tento filter</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Cieľová úroveň</translation>
    </message>
    <message>
        <source>Tariff period</source>
        <translation>Tarifné obdobie</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Rozlišovať veľké a malé písmená</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Šablóna</translation>
    </message>
    <message>
        <source>Template packages (*.odztemplate)</source>
        <translation>Balíky šablón (*.odztemplate)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Šablóny</translation>
    </message>
    <message>
        <source>Templates and messages (*.json *.odztemplate *.html *.htm *.eml *.txt);;All files (*)</source>
        <translation>Šablóny a správy (*.json *.odztemplate *.html *.htm *.eml *.txt);;Všetky súbory (*)</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Územie</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Vyskúšať spojenie</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Skúšobná správa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>Text in %1 on %2 has a contrast of %3 to 1 (%n place(s)). Make the text darker or its background lighter, or the other way round, until it is %4 to 1.</source>
        <translation>
            <numerusform>Text farby %1 na %2 má kontrast %3 ku 1 (%n miesto). Stmavte text alebo zosvetlite pozadie, prípadne naopak, až kým nebude %4 ku 1.</numerusform>
            <numerusform>Text farby %1 na %2 má kontrast %3 ku 1 (%n miesta). Stmavte text alebo zosvetlite pozadie, prípadne naopak, až kým nebude %4 ku 1.</numerusform>
            <numerusform>Text farby %1 na %2 má kontrast %3 ku 1 (%n miest). Stmavte text alebo zosvetlite pozadie, prípadne naopak, až kým nebude %4 ku 1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text part</source>
        <translation>Textová časť</translation>
    </message>
    <message>
        <source>Text with button</source>
        <translation>Text s tlačidlom</translation>
    </message>
    <message>
        <source>Texts have the formats upper and lower.</source>
        <translation>Texty majú formáty upper a lower.</translation>
    </message>
    <message>
        <source>That was you: somebody else has to launch it.</source>
        <translation>To ste boli vy: spustiť ju musí niekto iný.</translation>
    </message>
    <message>
        <source>The %1 most frequent values; search for others.</source>
        <translation>%1 najčastejších hodnôt; ostatné vyhľadajte.</translation>
    </message>
    <message>
        <source>The HTML has %1 KB; beyond 102 KB Gmail cuts the message off.</source>
        <translation>HTML má %1 KB; nad 102 KB Gmail správu odreže.</translation>
    </message>
    <message>
        <source>The HTML makes no text part, and none is written; readers of plain text get an empty message. Write one on the Text tab.</source>
        <translation>HTML nedáva textovú časť a žiadna nie je napísaná; kto číta obyčajný text, dostane prázdnu správu. Napíšte ju na karte Text.</translation>
    </message>
    <message>
        <source>The HTML makes no text: it is empty, or one of its tags is broken.</source>
        <translation>HTML nedáva text: je prázdne alebo má chybnú značku.</translation>
    </message>
    <message>
        <source>The Message-ID is not one word with an @.</source>
        <translation>Message-ID nie je jedno slovo s @.</translation>
    </message>
    <message>
        <source>The PDF is made of the template "%1", which is not there or has no HTML.</source>
        <translation>PDF sa robí zo šablóny „%1“, ktorá neexistuje alebo nemá HTML.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt gives no handle.</source>
        <translation>Ovládač SQLite v Qt nedáva prístup.</translation>
    </message>
    <message>
        <source>The Task Scheduler does not answer.</source>
        <translation>Plánovač úloh neodpovedá.</translation>
    </message>
    <message>
        <source>The Task Scheduler refused the task: %1</source>
        <translation>Plánovač úloh odmietol úlohu: %1</translation>
    </message>
    <message>
        <source>The Task Scheduler refused to remove the task: %1</source>
        <translation>Plánovač úloh odmietol úlohu odstrániť: %1</translation>
    </message>
    <message>
        <source>The approval holds for exactly the recipients and the message that were seen; any change voids it. 0: every launch.</source>
        <translation>Schválenie platí presne pre videných príjemcov a videnú správu; každá zmena ho ruší. 0: každé spustenie.</translation>
    </message>
    <message>
        <source>The attachment cannot be read: %1.</source>
        <translation>Príloha sa nedá prečítať: %1.</translation>
    </message>
    <message>
        <source>The attachment is larger than %1 MiB.</source>
        <translation>Príloha je väčšia ako %1 MiB.</translation>
    </message>
    <message>
        <source>The attachments are not those that the campaign names.</source>
        <translation>Prílohy nie sú tie, ktoré kampaň uvádza.</translation>
    </message>
    <message>
        <source>The attachments of "%1" were not copied. Add them on the tab Template.</source>
        <translation>Prílohy kampane „%1“ sa neskopírovali. Pridajte ich na karte Šablóna.</translation>
    </message>
    <message>
        <source>The attachments together are larger than %1 MiB.</source>
        <translation>Prílohy sú spolu väčšie ako %1 MiB.</translation>
    </message>
    <message>
        <source>The backup could not be written to the disk.</source>
        <translation>Zálohu sa nepodarilo zapísať na disk.</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>Záloha je v %1</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>Zálohovanie bolo zrušené.</translation>
    </message>
    <message>
        <source>The block has an unknown form.</source>
        <translation>Blok má neznámu formu.</translation>
    </message>
    <message>
        <source>The block has too many values. Split it into several blocks.</source>
        <translation>Blok má priveľa hodnôt. Rozdeľte ho na viac blokov.</translation>
    </message>
    <message>
        <source>The block names nothing. Choose what it uses.</source>
        <translation>Blok nič neuvádza. Vyberte, čo používa.</translation>
    </message>
    <message>
        <source>The blocks are nested more than %1 deep. Save a part as a segment of its own.</source>
        <translation>Bloky sú vnorené hlbšie ako %1. Uložte časť ako samostatný segment.</translation>
    </message>
    <message>
        <source>The campaign "%1" is not running; there is nothing to pause.</source>
        <translation>The campaign "%1" is not running; there is nothing to pause.</translation>
    </message>
    <message>
        <source>The campaign "%1" needs the approval of a second person.</source>
        <translation>Kampaň „%1“ potrebuje schválenie druhej osoby.</translation>
    </message>
    <message>
        <source>The campaign "%1" was launched already and cannot be changed any more.</source>
        <translation>Kampaň „%1“ už bola spustená a nedá sa meniť.</translation>
    </message>
    <message>
        <source>The campaign "%1" was launched already.</source>
        <translation>Kampaň „%1“ už bola spustená.</translation>
    </message>
    <message>
        <source>The campaign "%1" was launched already; resume it to send the rest.</source>
        <translation>Kampaň „%1“ už bola spustená; zvyšok odošlete pokračovaním.</translation>
    </message>
    <message>
        <source>The campaign "%1" was not launched yet.</source>
        <translation>The campaign "%1" was not launched yet.</translation>
    </message>
    <message>
        <source>The campaign "%1" was not launched yet; it has no rest.</source>
        <translation>Kampaň „%1“ ešte nebola spustená; nemá zvyšok.</translation>
    </message>
    <message>
        <source>The campaign "%1" was not launched yet; launch it first.</source>
        <translation>Kampaň „%1“ ešte nebola spustená; najprv ju spustite.</translation>
    </message>
    <message>
        <source>The campaign "%1", its recipients or its message were changed after %2 approved it; it needs a new approval.</source>
        <translation>Kampaň „%1“, jej príjemcovia alebo správa sa od schválenia (%2) zmenili; treba nové schválenie.</translation>
    </message>
    <message>
        <source>The campaign is not complete: see the marked fields.</source>
        <translation>Kampaň nie je úplná: pozrite si označené polia.</translation>
    </message>
    <message>
        <source>The campaign needs a name.</source>
        <translation>Kampaň potrebuje názov.</translation>
    </message>
    <message>
        <source>The campaign was not launched yet.</source>
        <translation>Kampaň ešte nebola spustená.</translation>
    </message>
    <message>
        <source>The cell has more than %1 characters, which no spreadsheet writes.</source>
        <translation>Bunka má viac ako %1 znakov, čo žiadny tabuľkový program nezapíše.</translation>
    </message>
    <message>
        <source>The cell refers to a text that is not in the file. Save the file again.</source>
        <translation>Bunka odkazuje na text, ktorý v súbore nie je. Uložte súbor znova.</translation>
    </message>
    <message>
        <source>The cell should hold a number but does not. Save the file again.</source>
        <translation>V bunke má byť číslo, ale nie je. Uložte súbor znova.</translation>
    </message>
    <message>
        <source>The cells of the row are not in order. Open the file in a spreadsheet and save it again.</source>
        <translation>Bunky riadka nie sú v poradí. Otvorte súbor v tabuľkovom programe a uložte ho znova.</translation>
    </message>
    <message>
        <source>The change contradicts other data in the workspace; nothing was changed.</source>
        <translation>Zmena odporuje iným údajom v pracovnom priestore; nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>The cid of a picture cannot come from a placeholder.</source>
        <translation>Cid obrázka nemôže pochádzať zo zástupného symbolu.</translation>
    </message>
    <message>
        <source>The clipboard holds no blocks. Copy a block, or the text of a segment file, first.</source>
        <translation>V schránke nie sú bloky. Najprv skopírujte blok alebo text súboru segmentu.</translation>
    </message>
    <message>
        <source>The code list has no code "%1".</source>
        <translation>Číselník nemá kód „%1“.</translation>
    </message>
    <message>
        <source>The column "%1" does not belong to the table of the rule.</source>
        <translation>Stĺpec „%1“ nepatrí k tabuľke pravidla.</translation>
    </message>
    <message>
        <source>The column "%1" names a contact by address, which needs the account as well. Add a column with the account number, or leave this one out.</source>
        <translation>Stĺpec „%1“ uvádza kontakt podľa adresy, na čo treba aj zmluvný účet. Pridajte stĺpec s číslom zmluvného účtu alebo tento vynechajte.</translation>
    </message>
    <message>
        <source>The column %1 does not know the operator %2. It knows: %3.</source>
        <translation>Stĺpec %1 nepozná operátor %2. Pozná: %3.</translation>
    </message>
    <message>
        <source>The column %1 holds more text than a snapshot can hold.</source>
        <translation>Stĺpec %1 má viac textu, než snímka pojme.</translation>
    </message>
    <message>
        <source>The column has an unknown type.</source>
        <translation>Stĺpec má neznámy typ.</translation>
    </message>
    <message>
        <source>The column holds amounts, but %1 is none; write it like 12.50.</source>
        <translation>Stĺpec obsahuje sumy, ale %1 suma nie je; napíšte ju ako 12.50.</translation>
    </message>
    <message>
        <source>The column holds days, but %1 is none; write it as YYYY-MM-DD.</source>
        <translation>Stĺpec obsahuje dátumy, ale %1 dátum nie je; napíšte ho ako YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The column holds texts, but %1 is none; write it in quotes.</source>
        <translation>Stĺpec obsahuje texty, ale %1 text nie je; napíšte ho v úvodzovkách.</translation>
    </message>
    <message>
        <source>The column holds whole numbers, but %1 is none; write it like 3000.</source>
        <translation>Stĺpec obsahuje celé čísla, ale %1 celé číslo nie je; napíšte ho ako 3000.</translation>
    </message>
    <message>
        <source>The column holds yes or no, but %1 is neither; write true or false.</source>
        <translation>Stĺpec obsahuje áno alebo nie, ale %1 nie je ani jedno; napíšte true alebo false.</translation>
    </message>
    <message>
        <source>The columns "%1" and "%2" both mean %3. Map one of them to null.</source>
        <translation>Stĺpce „%1“ a „%2“ oba znamenajú %3. Jeden z nich mapujte na null.</translation>
    </message>
    <message>
        <source>The conditions are nested more than %1 deep. Split the block.</source>
        <translation>Podmienky sú vnorené hlbšie ako %1. Rozdeľte blok.</translation>
    </message>
    <message>
        <source>The conditions mix too many tables for the snapshot. Split the block, or count with SQL.</source>
        <translation>Podmienky miešajú na snímku priveľa tabuliek. Rozdeľte blok alebo počítajte cez SQL.</translation>
    </message>
    <message>
        <source>The customer has %1 accounts and %2 contacts. Remove those first.</source>
        <translation>Klient má zmluvné účty (%1) a kontakty (%2). Najprv ich odstráňte.</translation>
    </message>
    <message numerus="yes">
        <source>The data are of %1, older than %n day(s). Better import newer ones first.</source>
        <translation>
            <numerusform>Údaje sú z %1, staršie ako %n deň. Radšej najprv importujte novšie.</numerusform>
            <numerusform>Údaje sú z %1, staršie ako %n dni. Radšej najprv importujte novšie.</numerusform>
            <numerusform>Údaje sú z %1, staršie ako %n dní. Radšej najprv importujte novšie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data are of %1, older than the %2 days that the launch rules allow. Import newer ones.</source>
        <translation>Údaje sú z %1, staršie ako %2 dní, čo dovoľujú pravidlá spúšťania. Importujte novšie.</translation>
    </message>
    <message>
        <source>The data are of %1.</source>
        <translation>Údaje sú z %1.</translation>
    </message>
    <message numerus="yes">
        <source>The data are of %1. The launch rules allow %n day(s); import newer ones.</source>
        <translation>
            <numerusform>Údaje sú z %1. Pravidlá spúšťania dovoľujú %n deň; importujte novšie.</numerusform>
            <numerusform>Údaje sú z %1. Pravidlá spúšťania dovoľujú %n dni; importujte novšie.</numerusform>
            <numerusform>Údaje sú z %1. Pravidlá spúšťania dovoľujú %n dní; importujte novšie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data have been read again</source>
        <translation>Údaje boli znova načítané</translation>
    </message>
    <message>
        <source>The definition changed in between. Both definitions were tried on today's data: whom the older one would have moved too, the data moved; whom only the newer one moves, the definition moved. The cause is unclear where the data of somebody changed again since the newer set was frozen.</source>
        <translation>Definícia sa medzitým zmenila. Obe definície sa vyskúšali na dnešných údajoch: koho by presunula aj staršia, toho presunuli údaje; koho presúva len novšia, toho presunula definícia. Príčina je nejasná tam, kde sa niečie údaje od zmrazenia novšej množiny opäť zmenili.</translation>
    </message>
    <message>
        <source>The definition changed, but the causes cannot be told: %1</source>
        <translation>Definícia sa zmenila, ale príčiny sa nedajú rozlíšiť: %1</translation>
    </message>
    <message>
        <source>The definition is the same: who changed sides did so because the data changed.</source>
        <translation>Definícia je rovnaká: kto prešiel na druhú stranu, prešiel preto, že sa zmenili údaje.</translation>
    </message>
    <message>
        <source>The demo was cancelled; nothing was made.</source>
        <translation>Demo bolo zrušené; nič sa nevytvorilo.</translation>
    </message>
    <message>
        <source>The demo workspace is ready.</source>
        <translation>Demo pracovný priestor je pripravený.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Disk je plný. Nič sa nezmenilo; uvoľnite miesto a skúste to znova.</translation>
    </message>
    <message>
        <source>The e-mail address of the account that sends.</source>
        <translation>E-mailová adresa účtu, ktorý odosiela.</translation>
    </message>
    <message>
        <source>The effect cannot be counted: %1</source>
        <translation>Účinok sa nedá spočítať: %1</translation>
    </message>
    <message>
        <source>The encoding "%1" is not known. Use UTF-8, UTF-16, windows-1250 or ISO-8859-2.</source>
        <translation>Kódovanie „%1“ nie je známe. Použite UTF-8, UTF-16, windows-1250 alebo ISO-8859-2.</translation>
    </message>
    <message>
        <source>The encoding of the file cannot be recognised: it is neither valid UTF-8 (see line %1) nor windows-1250. Give the encoding, or save the file as UTF-8.</source>
        <translation>Kódovanie súboru sa nedá rozpoznať: nie je to platné UTF-8 (pozri riadok %1) ani windows-1250. Zadajte kódovanie alebo uložte súbor ako UTF-8.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Export bol zrušený; nič sa nezapísalo.</translation>
    </message>
    <message>
        <source>The file "%1" cannot be read.</source>
        <translation>Súbor „%1“ sa nedá prečítať.</translation>
    </message>
    <message>
        <source>The file "%1" does not exist.</source>
        <translation>Súbor „%1“ neexistuje.</translation>
    </message>
    <message>
        <source>The file "%1" is larger than %2 MiB.</source>
        <translation>Súbor „%1“ je väčší ako %2 MiB.</translation>
    </message>
    <message>
        <source>The file "%1" is not UTF-8; save it in that encoding.</source>
        <translation>Súbor „%1“ nie je v UTF-8; uložte ho v tomto kódovaní.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Súbor %1 sa nepodarilo zapísať: %2</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists and that you may read it.</source>
        <translation>Súbor sa nedá otvoriť. Skontrolujte, či existuje a či ho smiete čítať.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it.</source>
        <translation>Súbor sa nedá otvoriť. Skontrolujte, či ho smiete čítať.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Súbor sa nedá prečítať.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you may open it.</source>
        <translation>Súbor sa nedá prečítať. Skontrolujte, či ho smiete otvoriť.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Súbor sa nedá prečítať: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check that the folder exists and that you may write there.</source>
        <translation>Súbor sa nedá zapísať. Skontrolujte, či priečinok existuje a či doň smiete zapisovať.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Súbor sa nedá zapísať: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Súbor sa nedá zapísať: %1.</translation>
    </message>
    <message>
        <source>The file contains a NUL character, so it is not a text, or not in this encoding. Give the encoding, or save the file again as CSV.</source>
        <translation>Súbor obsahuje znak NUL, takže nie je textom alebo nie je v tomto kódovaní. Zadajte kódovanie alebo súbor znova uložte ako CSV.</translation>
    </message>
    <message>
        <source>The file contains bytes that mean nothing in %1. Give the right encoding, or save the file as UTF-8.</source>
        <translation>Súbor obsahuje bajty, ktoré v %1 nič neznamenajú. Zadajte správne kódovanie alebo uložte súbor ako UTF-8.</translation>
    </message>
    <message>
        <source>The file could not be written to the disk.</source>
        <translation>Súbor sa nepodarilo zapísať na disk.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Súbor sa nepodarilo zapísať.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the free space of the disk.</source>
        <translation>Súbor sa nepodarilo zapísať. Skontrolujte voľné miesto na disku.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Súbor sa nepodarilo zapísať. Vyberte iný priečinok.</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name or remove it first.</source>
        <translation>Súbor už existuje. Vyberte iný názov alebo ho najprv odstráňte.</translation>
    </message>
    <message>
        <source>The file is an old Excel file, or one with a password. Save it as .xlsx without a password, or as CSV.</source>
        <translation>Súbor je starý súbor Excelu alebo má heslo. Uložte ho ako .xlsx bez hesla alebo ako CSV.</translation>
    </message>
    <message>
        <source>The file is built like an attack and was not opened: %1. Ask its sender for a plain .xlsx or CSV file.</source>
        <translation>Súbor je zostavený ako útok a neotvoril sa: %1. Vyžiadajte si od odosielateľa obyčajný súbor .xlsx alebo CSV.</translation>
    </message>
    <message>
        <source>The file is built like an attack and was not read: %1. Ask its sender for a plain .xlsx or CSV file.</source>
        <translation>Súbor je zostavený ako útok a neprečítal sa: %1. Vyžiadajte si od odosielateľa obyčajný súbor .xlsx alebo CSV.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing. Restore it from a backup.</source>
        <translation>Súbor je odrezaný: chýba jeho koniec. Obnovte ho zo zálohy.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a workspace. Restore it from a backup.</source>
        <translation>Súbor je poškodený alebo to nie je pracovný priestor. Obnovte ho zo zálohy.</translation>
    </message>
    <message>
        <source>The file is damaged or is not an Excel file. Save it again as .xlsx.</source>
        <translation>Súbor je poškodený alebo to nie je súbor Excelu. Uložte ho znova ako .xlsx.</translation>
    </message>
    <message>
        <source>The file is damaged: line %1 of a part of it is not XML. Save it again as .xlsx.</source>
        <translation>Súbor je poškodený: riadok %1 jeho časti nie je XML. Uložte ho znova ako .xlsx.</translation>
    </message>
    <message>
        <source>The file is empty. Its first row must hold the names of the columns.</source>
        <translation>Súbor je prázdny. Jeho prvý riadok musí obsahovať názvy stĺpcov.</translation>
    </message>
    <message>
        <source>The file is encrypted. Save it without a password.</source>
        <translation>Súbor je zašifrovaný. Uložte ho bez hesla.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Few mailboxes take that; make it smaller.</source>
        <translation>Súbor je väčší ako %1. To prijme málo schránok; zmenšite ho.</translation>
    </message>
    <message>
        <source>The file is not %1: line %2 contains bytes that mean nothing in it. Give the right encoding, or save the file as UTF-8.</source>
        <translation>Súbor nie je %1: riadok %2 obsahuje bajty, ktoré v ňom nič neznamenajú. Zadajte správne kódovanie alebo uložte súbor ako UTF-8.</translation>
    </message>
    <message>
        <source>The file is not a picture.</source>
        <translation>Súbor nie je obrázok.</translation>
    </message>
    <message>
        <source>The file is not a snapshot.</source>
        <translation>Súbor nie je snímka.</translation>
    </message>
    <message>
        <source>The file is not an Excel workbook. Save it as .xlsx or as CSV.</source>
        <translation>Súbor nie je zošit Excelu. Uložte ho ako .xlsx alebo ako CSV.</translation>
    </message>
    <message>
        <source>The file is not an Odziv workspace. Choose a file that Odziv made.</source>
        <translation>Súbor nie je pracovný priestor programu Odziv. Vyberte súbor, ktorý vytvoril Odziv.</translation>
    </message>
    <message>
        <source>The file is too large for a segment.</source>
        <translation>Súbor je na segment priveľký.</translation>
    </message>
    <message>
        <source>The file is too large to be a list format.</source>
        <translation>Súbor je na formát zoznamu priveľký.</translation>
    </message>
    <message>
        <source>The file lacks what every row of %1 needs: %2. Add the columns, or name them in a mapping.</source>
        <translation>Súboru chýba to, čo potrebuje každý riadok tabuľky %1: %2. Pridajte stĺpce alebo ich uveďte v mapovaní.</translation>
    </message>
    <message>
        <source>The file's structure is not the one Odziv made: %1. It may have been changed by another program and is not opened; restore it from a backup.</source>
        <translation>Štruktúra súboru nie je tá, ktorú vytvoril Odziv: %1. Možno ho zmenil iný program, preto sa neotvára; obnovte ho zo zálohy.</translation>
    </message>
    <message>
        <source>The finished backup could not be given its name.</source>
        <translation>Hotovú zálohu sa nepodarilo pomenovať.</translation>
    </message>
    <message>
        <source>The finished file could not be given its name.</source>
        <translation>Hotový súbor sa nepodarilo pomenovať.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed. Without a choice, a decision is about all of them.</source>
        <translation>Uvedených je prvých %1 z %2. Bez výberu platí rozhodnutie pre všetky.</translation>
    </message>
    <message>
        <source>The first records of the level, in this form.</source>
        <translation>Prvé záznamy úrovne, v tomto tvare.</translation>
    </message>
    <message>
        <source>The first wave stopped it: of %1 messages %2 were not accepted, more than %3 percent. Look at the replies; resuming sends the other %4.</source>
        <translation>Zastavila ju prvá vlna: z %1 správ nebolo prijatých %2, viac ako %3 percent. Pozrite si odpovede; obnovenie odošle zvyšných %4.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Priečinok sa nedá vytvoriť.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Priečinok sa nepodarilo vytvoriť.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Priečinok neexistuje.</translation>
    </message>
    <message>
        <source>The folder for the timer cannot be made.</source>
        <translation>Priečinok pre časovač sa nedá vytvoriť.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty or a new one.</source>
        <translation>Priečinok nie je prázdny. Vyberte prázdny alebo nový.</translation>
    </message>
    <message>
        <source>The folder is not empty; give the name of a new one.</source>
        <translation>Priečinok nie je prázdny; zadajte názov nového.</translation>
    </message>
    <message>
        <source>The folder of the recipients' files cannot be opened.</source>
        <translation>Priečinok so súbormi príjemcov sa nedá otvoriť.</translation>
    </message>
    <message>
        <source>The folder of the recipients' files needs its whole path.</source>
        <translation>Priečinok so súbormi príjemcov potrebuje celú cestu.</translation>
    </message>
    <message>
        <source>The folder of the workspace may not be written to, so it is opened read-only.</source>
        <translation>Do priečinka pracovného priestoru sa nesmie zapisovať, preto je otvorený len na čítanie.</translation>
    </message>
    <message>
        <source>The folder of the workspace may not be written to.</source>
        <translation>The folder of the workspace may not be written to.</translation>
    </message>
    <message>
        <source>The footer to unsubscribe stays empty: the sender's profile has no address to unsubscribe at. Enter one there.</source>
        <translation>Päta na odhlásenie ostáva prázdna: profil odosielateľa nemá adresu na odhlásenie. Zadajte ju tam.</translation>
    </message>
    <message>
        <source>The format is too long.</source>
        <translation>Formát je pridlhý.</translation>
    </message>
    <message>
        <source>The format must be "odziv-list/1".</source>
        <translation>Formát musí byť „odziv-list/1“.</translation>
    </message>
    <message>
        <source>The format must be "odziv-mapping/1".</source>
        <translation>Formát musí byť „odziv-mapping/1“.</translation>
    </message>
    <message>
        <source>The global constraint "%1" cannot be counted: %2</source>
        <translation>Všeobecné obmedzenie „%1“ sa nedá spočítať: %2</translation>
    </message>
    <message>
        <source>The group "%1" must hold a list of conditions.</source>
        <translation>Skupina „%1“ musí obsahovať zoznam podmienok.</translation>
    </message>
    <message>
        <source>The header %1 holds a line end or another invisible character and was not written.</source>
        <translation>Hlavička %1 obsahuje koniec riadka alebo iný neviditeľný znak a nezapísala sa.</translation>
    </message>
    <message>
        <source>The header %1 is written by the program itself.</source>
        <translation>Hlavičku %1 zapisuje sám program.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Import bol zrušený; nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>The import was only tried out.</source>
        <translation>Import sa len vyskúšal.</translation>
    </message>
    <message>
        <source>The key "%1" has no meaning here; known are: %2.</source>
        <translation>Kľúč „%1“ tu nemá význam; známe sú: %2.</translation>
    </message>
    <message>
        <source>The key "%1" has no meaning in a condition; it takes column, operator and value or values.</source>
        <translation>Kľúč „%1“ nemá v podmienke význam; podmienka má column, operator a value alebo values.</translation>
    </message>
    <message>
        <source>The key column %1 is not in the file.</source>
        <translation>Kľúčový stĺpec %1 v súbore nie je.</translation>
    </message>
    <message>
        <source>The launch was cancelled: nobody gets anything, and the campaign can be launched anew.</source>
        <translation>Spustenie bolo zrušené: nikto nič nedostane a kampaň možno spustiť znova.</translation>
    </message>
    <message>
        <source>The link "%1" leads nowhere from a mail; write it with https:// in front.</source>
        <translation>Odkaz „%1“ z pošty nikam nevedie; napíšte ho s https:// na začiatku.</translation>
    </message>
    <message>
        <source>The link is not protected; use https:// if the site has it.</source>
        <translation>Odkaz nie je chránený; použite https://, ak ho stránka má.</translation>
    </message>
    <message>
        <source>The list format "%1" is used by: %2. Change those first.</source>
        <translation>Formát zoznamu „%1“ používajú: %2. Najprv zmeňte tie.</translation>
    </message>
    <message>
        <source>The list format cannot be opened.</source>
        <translation>Formát zoznamu sa nedá otvoriť.</translation>
    </message>
    <message>
        <source>The list format is not a JSON object; see character %1.</source>
        <translation>Formát zoznamu nie je objekt JSON; pozri znak %1.</translation>
    </message>
    <message numerus="yes">
        <source>The list of %Ln member(s) as they were then cannot be made again.</source>
        <translation>
            <numerusform>Zoznam %Ln člena v jeho vtedajšej podobe sa už nedá vytvoriť.</numerusform>
            <numerusform>Zoznam %Ln členov v ich vtedajšej podobe sa už nedá vytvoriť.</numerusform>
            <numerusform>Zoznam %Ln členov v ich vtedajšej podobe sa už nedá vytvoriť.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log cannot be read: %1.</source>
        <translation>Záznam sa nedá prečítať: %1.</translation>
    </message>
    <message>
        <source>The log says nothing about these messages. Is it the log of this mail server, and of that day?</source>
        <translation>Záznam o týchto správach nič nehovorí. Je to záznam tohto poštového servera a toho dňa?</translation>
    </message>
    <message>
        <source>The log settled %1: %2 sent, %3 not delivered, %4 to be sent again. It says nothing about %5.</source>
        <translation>Záznam vyriešil %1: odoslané %2, nedoručené %3, na nové odoslanie %4. O %5 nehovorí nič.</translation>
    </message>
    <message>
        <source>The mail server "%1" answers.</source>
        <translation>Poštový server „%1“ odpovedá.</translation>
    </message>
    <message>
        <source>The mail server "%1" cannot be used now: %2</source>
        <translation>Poštový server „%1“ sa teraz nedá použiť: %2</translation>
    </message>
    <message>
        <source>The mail server is still being checked. Try again.</source>
        <translation>Poštový server sa ešte kontroluje. Skúste to znova.</translation>
    </message>
    <message>
        <source>The mapping file cannot be opened.</source>
        <translation>Súbor mapovania sa nedá otvoriť.</translation>
    </message>
    <message>
        <source>The mapping file is too large to be one.</source>
        <translation>Súbor mapovania je priveľký.</translation>
    </message>
    <message>
        <source>The mapping is not a JSON object; see character %1.</source>
        <translation>Mapovanie nie je objekt JSON; pozri znak %1.</translation>
    </message>
    <message>
        <source>The mapping names the column "%1", which the file does not have.</source>
        <translation>Mapovanie uvádza stĺpec „%1“, ktorý súbor nemá.</translation>
    </message>
    <message>
        <source>The message has neither HTML nor text.</source>
        <translation>Správa nemá HTML ani text.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Správa nemá text.</translation>
    </message>
    <message>
        <source>The message has too many parts.</source>
        <translation>Správa má priveľa častí.</translation>
    </message>
    <message>
        <source>The message is large; many servers refuse it. Make pictures and attachments smaller.</source>
        <translation>Správa je veľká; mnohé servery ju odmietnu. Zmenšite obrázky a prílohy.</translation>
    </message>
    <message>
        <source>The message is larger than 25 MiB.</source>
        <translation>Správa je väčšia ako 25 MiB.</translation>
    </message>
    <message>
        <source>The message is nearly all picture; who sees no pictures, and every spam filter, finds %1 characters of text. Write what matters as text.</source>
        <translation>Správa je takmer len obrázok; kto nevidí obrázky, ani žiadny spamový filter, nájde znakov textu: %1. Dôležité napíšte ako text.</translation>
    </message>
    <message>
        <source>The message needs a subject.</source>
        <translation>Správa potrebuje predmet.</translation>
    </message>
    <message>
        <source>The messages go without the header List-Unsubscribe, from which mail programs make a button to unsubscribe: the sender's profile has no address to unsubscribe at. Enter one on the page Templates.</source>
        <translation>Správy odchádzajú bez hlavičky List-Unsubscribe, z ktorej poštové programy robia tlačidlo na odhlásenie: profil odosielateľa nemá adresu na odhlásenie. Zadajte ju na stránke Šablóny.</translation>
    </message>
    <message>
        <source>The name of a file is needed here.</source>
        <translation>Tu treba názov súboru.</translation>
    </message>
    <message>
        <source>The name of the file must end in .csv or .xlsx, which decides the format.</source>
        <translation>Názov súboru sa musí končiť na .csv alebo .xlsx, čo určuje formát.</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Ďalší</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Predchádzajúci</translation>
    </message>
    <message>
        <source>The operation of a block is one of startWith, keep, add, exclude and addIfExcluded.</source>
        <translation>Operácia bloku je jedna z startWith, keep, add, exclude a addIfExcluded.</translation>
    </message>
    <message>
        <source>The operator %1 takes no value.</source>
        <translation>Operátor %1 nemá hodnotu.</translation>
    </message>
    <message>
        <source>The operator %1 wants "value", not "values".</source>
        <translation>Operátor %1 chce „value“, nie „values“.</translation>
    </message>
    <message>
        <source>The operator %1 wants "values", a list of at least one.</source>
        <translation>Operátor %1 chce „values“, zoznam aspoň s jednou hodnotou.</translation>
    </message>
    <message>
        <source>The operator %1 wants "values", a list of exactly two.</source>
        <translation>Operátor %1 chce „values“, zoznam práve s dvoma hodnotami.</translation>
    </message>
    <message>
        <source>The operator %1 wants "values", not "value".</source>
        <translation>Operátor %1 chce „values“, nie „value“.</translation>
    </message>
    <message>
        <source>The operator %1 wants one "value", and there is none.</source>
        <translation>Operátor %1 chce jednu hodnotu „value“, a tá chýba.</translation>
    </message>
    <message>
        <source>The option "%1" has no meaning here.</source>
        <translation>Možnosť „%1“ tu nemá význam.</translation>
    </message>
    <message>
        <source>The options must be an object, in braces.</source>
        <translation>Možnosti musia byť objekt, v zložených zátvorkách.</translation>
    </message>
    <message>
        <source>The package lacks the segment or the template of its campaign.</source>
        <translation>V balíčku chýba segment alebo šablóna jeho kampane.</translation>
    </message>
    <message>
        <source>The package needs a name and the kind "html" or "standard".</source>
        <translation>Balík potrebuje názov a druh „html“ alebo „standard“.</translation>
    </message>
    <message numerus="yes">
        <source>The page Templates warns about %n thing(s) in the template.</source>
        <translation>
            <numerusform>Stránka Šablóny upozorňuje na %n vec v šablóne.</numerusform>
            <numerusform>Stránka Šablóny upozorňuje na %n veci v šablóne.</numerusform>
            <numerusform>Stránka Šablóny upozorňuje na %n vecí v šablóne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The people to step through and to look for hard cases among</source>
        <translation>Ľudia, ktorými sa prechádza a medzi ktorými sa hľadajú ťažké prípady</translation>
    </message>
    <message>
        <source>The picture "%1" (cid:%2) is sent but not shown; take it out or show it.</source>
        <translation>Obrázok „%1“ (cid:%2) sa odosiela, ale nezobrazuje; vyhoďte ho alebo ho zobrazte.</translation>
    </message>
    <message>
        <source>The picture "%1" lies outside the message and will not be seen; add it to the template.</source>
        <translation>Obrázok „%1“ leží mimo správy a nebude ho vidieť; pridajte ho do šablóny.</translation>
    </message>
    <message>
        <source>The picture "cid:%1" is shown, but no file of that name lies beside the HTML.</source>
        <translation>Obrázok „cid:%1“ sa zobrazuje, ale pri HTML neleží súbor s týmto názvom.</translation>
    </message>
    <message>
        <source>The picture "cid:%1" is shown, but the template has no such picture; add it or take it out.</source>
        <translation>Obrázok „cid:%1“ sa zobrazuje, ale šablóna taký obrázok nemá; pridajte ho alebo ho vyhoďte.</translation>
    </message>
    <message>
        <source>The picture of the sender's profile; when it changes there, it changes here</source>
        <translation>Obrázok z profilu odosielateľa; keď sa zmení tam, zmení sa aj tu</translation>
    </message>
    <message>
        <source>The program that has the workspace open does not send this campaign or does not answer. Pause the campaign there.</source>
        <translation>The program that has the workspace open does not send this campaign or does not answer. Pause the campaign there.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is never closed. Close it, or double it if it belongs to the text.</source>
        <translation>Úvodzovka otvorená na riadku %1 sa nikdy nezatvorí. Zatvorte ju alebo ju zdvojte, ak patrí k textu.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is not closed within %2 characters. Close it, or double it if it belongs to the text.</source>
        <translation>Úvodzovka otvorená na riadku %1 sa nezatvorí do %2 znakov. Zatvorte ju alebo ju zdvojte, ak patrí k textu.</translation>
    </message>
    <message>
        <source>The recipient's file cannot be read.</source>
        <translation>Súbor príjemcu sa nedá prečítať.</translation>
    </message>
    <message>
        <source>The recipient's file has no proper name.</source>
        <translation>Súbor príjemcu nemá platný názov.</translation>
    </message>
    <message>
        <source>The recipient's file is not in its folder.</source>
        <translation>Súbor príjemcu nie je v priečinku.</translation>
    </message>
    <message>
        <source>The recipient's file is too large to be sent.</source>
        <translation>Súbor príjemcu je na odoslanie príliš veľký.</translation>
    </message>
    <message>
        <source>The recipients' files need a name.</source>
        <translation>Súbory príjemcov potrebujú názov.</translation>
    </message>
    <message>
        <source>The rejects would overwrite this file. Choose another name for them.</source>
        <translation>Odmietnuté riadky by prepísali tento súbor. Vyberte pre ne iný názov.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Zvyšok</translation>
    </message>
    <message>
        <source>The rest of "%1"</source>
        <translation>Zvyšok kampane „%1“</translation>
    </message>
    <message>
        <source>The rest of a campaign</source>
        <translation>Zvyšok kampane</translation>
    </message>
    <message>
        <source>The restored workspace could not be given its name.</source>
        <translation>Obnovený pracovný priestor sa nepodarilo pomenovať.</translation>
    </message>
    <message>
        <source>The result set "%1" holds members of %2, the campaign was sent to members of %3.</source>
        <translation>Množina výsledkov „%1“ obsahuje členov úrovne %2, kampaň sa odoslala členom úrovne %3.</translation>
    </message>
    <message>
        <source>The row has more than %1 columns. Check the delimiter of the file.</source>
        <translation>Riadok má viac ako %1 stĺpcov. Skontrolujte oddeľovač súboru.</translation>
    </message>
    <message>
        <source>The row has more than %1 columns. Leave out those that are not needed.</source>
        <translation>Riadok má viac ako %1 stĺpcov. Vynechajte tie, ktoré netreba.</translation>
    </message>
    <message>
        <source>The rows of the sheet are not in order. Open the file in a spreadsheet and save it again.</source>
        <translation>Riadky hárka nie sú v poradí. Otvorte súbor v tabuľkovom programe a uložte ho znova.</translation>
    </message>
    <message>
        <source>The rule has no criterion. Add one or take the rule out.</source>
        <translation>Pravidlo nemá kritérium. Pridajte nejaké alebo pravidlo vyhoďte.</translation>
    </message>
    <message>
        <source>The same number makes the same customers</source>
        <translation>Rovnaké číslo vytvorí rovnakých klientov</translation>
    </message>
    <message>
        <source>The sample must be an object with percent and seed.</source>
        <translation>Vzorka musí byť objekt s percent a seed.</translation>
    </message>
    <message>
        <source>The sample must lie between 0.01 and 100 percent.</source>
        <translation>Vzorka musí ležať medzi 0,01 a 100 percentami.</translation>
    </message>
    <message>
        <source>The sample's percent is a number from 0.01 to 100 with at most two decimals.</source>
        <translation>„percent“ vzorky je číslo od 0.01 do 100 s najviac dvoma desatinnými miestami.</translation>
    </message>
    <message>
        <source>The sample's seed is a whole number.</source>
        <translation>„seed“ vzorky je celé číslo.</translation>
    </message>
    <message>
        <source>The section {{#%1}} begins and ends at different places of the HTML; both must stand between tags or in the same attribute.</source>
        <translation>Sekcia {{#%1}} sa začína a končí na rôznych miestach HTML; oboje musí stáť medzi značkami alebo v tom istom atribúte.</translation>
    </message>
    <message>
        <source>The section {{#%1}} is not closed; add {{/%1}}.</source>
        <translation>Sekcia {{#%1}} nie je zatvorená; pridajte {{/%1}}.</translation>
    </message>
    <message>
        <source>The seed address %1 did not get its copy: %2. The campaign is paused before anybody else gets one; put right what is wrong, or resume it to send it all the same.</source>
        <translation>Skúšobná adresa %1 nedostala svoju kópiu: %2. Kampaň je pozastavená skôr, než ju dostane niekto iný; napravte chybu alebo pokračujte, aby sa predsa odoslala.</translation>
    </message>
    <message>
        <source>The segment "%1" always takes its newest saved result set, and there is none. Freeze it first, or switch the option off.</source>
        <translation>Segment „%1“ vždy berie svoju najnovšiu uloženú množinu výsledkov, a tá nie je. Najprv ho zmrazte alebo možnosť vypnite.</translation>
    </message>
    <message>
        <source>The segment "%1" is the global constraint. Take the constraint away first.</source>
        <translation>Segment „%1“ je všeobecné obmedzenie. Najprv obmedzenie zrušte.</translation>
    </message>
    <message>
        <source>The segment "%1" is used by: %2. Change those first.</source>
        <translation>Segment „%1“ používajú: %2. Najprv zmeňte tie.</translation>
    </message>
    <message>
        <source>The segment "%1" that the campaign was launched with is no longer in the library.</source>
        <translation>Segment „%1“, s ktorým bola kampaň spustená, už v knižnici nie je.</translation>
    </message>
    <message>
        <source>The segment "%1" uses itself.</source>
        <translation>Segment „%1“ používa sám seba.</translation>
    </message>
    <message>
        <source>The segment "%1" uses itself: %2. Take it out of one of them.</source>
        <translation>Segment „%1“ používa sám seba: %2. Vyberte ho z jedného z nich.</translation>
    </message>
    <message>
        <source>The segment as a sentence</source>
        <translation>Segment ako veta</translation>
    </message>
    <message>
        <source>The segment builds on the result set "%1". That is a list of people, which stays where it is; hand the campaign over with a segment of criteria.</source>
        <translation>Segment vychádza z množiny výsledkov „%1“. To je zoznam ľudí, ktorý zostáva, kde je; odovzdajte kampaň so segmentom z kritérií.</translation>
    </message>
    <message>
        <source>The segment file cannot be read: %1.</source>
        <translation>Súbor segmentu sa nedá prečítať: %1.</translation>
    </message>
    <message>
        <source>The segment has no members to fill the test message with.</source>
        <translation>Segment nemá členov, ktorými by sa skúšobná správa vyplnila.</translation>
    </message>
    <message>
        <source>The segment is on the clipboard as text</source>
        <translation>Segment je ako text v schránke</translation>
    </message>
    <message>
        <source>The segment needs a name.</source>
        <translation>Segment potrebuje názov.</translation>
    </message>
    <message>
        <source>The segment of the campaign "%1" has no members; nothing was launched.</source>
        <translation>Segment kampane „%1“ nemá členov; nič sa nespustilo.</translation>
    </message>
    <message>
        <source>The segment would use itself: %1. Take it out of one of them.</source>
        <translation>Segment by používal sám seba: %1. Vyberte ho z jedného z nich.</translation>
    </message>
    <message>
        <source>The selected text is there only for people of whom this is known</source>
        <translation>Vybratý text je tam len pre ľudí, o ktorých sa toto vie</translation>
    </message>
    <message>
        <source>The selected text is there only for people of whom this is not known</source>
        <translation>Vybratý text je tam len pre ľudí, o ktorých sa toto nevie</translation>
    </message>
    <message>
        <source>The sender's address is of %1: mail in its name from another server fails its DMARC check. Use an address of your own domain.</source>
        <translation>Adresa odosielateľa je u %1: pošta v jej mene z iného servera neprejde kontrolou DMARC. Použite adresu vlastnej domény.</translation>
    </message>
    <message>
        <source>The sender's profile</source>
        <translation>Profil odosielateľa</translation>
    </message>
    <message>
        <source>The sender's profile has no logo yet; choose one there first.</source>
        <translation>Profil odosielateľa zatiaľ nemá logo; najprv ho tam vyberte.</translation>
    </message>
    <message>
        <source>The sending hours are over for now; it goes on when they begin again.</source>
        <translation>Hodiny na odosielanie sa zatiaľ skončili; pokračuje sa, keď sa začnú znova.</translation>
    </message>
    <message>
        <source>The sent log names the contact %1 times, so the contact has to stay. Empty the e-mail address and the numbers instead.</source>
        <translation>Záznam odoslania uvádza kontakt %1-krát, takže kontakt musí zostať. Namiesto toho vyprázdnite e-mailovú adresu a čísla.</translation>
    </message>
    <message>
        <source>The server cannot be used: %1. What was not sent stays queued; put the sender right and resume.</source>
        <translation>Server sa nedá použiť: %1. Čo nebolo odoslané, zostáva vo fronte; opravte odosielateľa a pokračujte.</translation>
    </message>
    <message>
        <source>The snapshot cannot be mapped into memory.</source>
        <translation>Snímka sa nedá premietnuť do pamäte.</translation>
    </message>
    <message>
        <source>The snapshot cannot be written beside the workspace.</source>
        <translation>Snímka sa nedá zapísať vedľa pracovného priestoru.</translation>
    </message>
    <message>
        <source>The snapshot could not be written; is the disk full?</source>
        <translation>Snímku sa nepodarilo zapísať; nie je disk plný?</translation>
    </message>
    <message>
        <source>The snapshot has another format.</source>
        <translation>Snímka má iný formát.</translation>
    </message>
    <message>
        <source>The snapshot is cut off.</source>
        <translation>Snímka je odrezaná.</translation>
    </message>
    <message>
        <source>The snapshot is damaged.</source>
        <translation>Snímka je poškodená.</translation>
    </message>
    <message>
        <source>The subject has several exclamation marks, which spam filters count against it. One is enough.</source>
        <translation>Predmet má viac výkričníkov, čo mu spamové filtre pripočítajú. Jeden stačí.</translation>
    </message>
    <message>
        <source>The subject is in capitals only, which spam filters count against it. Write it in small letters.</source>
        <translation>Predmet je len veľkými písmenami, čo mu spamové filtre pripočítajú. Napíšte ho malými písmenami.</translation>
    </message>
    <message>
        <source>The subject is long; most programs show about 60 characters.</source>
        <translation>Predmet je dlhý; väčšina programov zobrazuje okolo 60 znakov.</translation>
    </message>
    <message>
        <source>The subject looks like an answer, which it is not; spam filters and readers take that badly. Leave out what stands before the colon.</source>
        <translation>Predmet vyzerá ako odpoveď, ktorou nie je; filtre aj čitatelia to prijímajú zle. Vynechajte, čo je pred dvojbodkou.</translation>
    </message>
    <message>
        <source>The subject must be one line without invisible characters.</source>
        <translation>Predmet musí byť jeden riadok bez neviditeľných znakov.</translation>
    </message>
    <message>
        <source>The table "%1" is not joined to the others.</source>
        <translation>Tabuľka „%1“ nie je spojená s ostatnými.</translation>
    </message>
    <message>
        <source>The table %1 has more rows than a snapshot can hold.</source>
        <translation>Tabuľka %1 má viac riadkov, než snímka pojme.</translation>
    </message>
    <message>
        <source>The table %1 has no column "%2".</source>
        <translation>Tabuľka %1 nemá stĺpec „%2“.</translation>
    </message>
    <message>
        <source>The table %1 is not joined to the target level %2, so it cannot be asked here.</source>
        <translation>Tabuľka %1 nie je spojená s cieľovou úrovňou %2, preto sa tu nedá použiť.</translation>
    </message>
    <message>
        <source>The tag names nothing.</source>
        <translation>Značka nič neuvádza.</translation>
    </message>
    <message>
        <source>The tag that begins here is not closed; add "%1".</source>
        <translation>Značka, ktorá sa tu začína, nie je zatvorená; pridajte „%1“.</translation>
    </message>
    <message>
        <source>The target level is unknown.</source>
        <translation>Cieľová úroveň nie je známa.</translation>
    </message>
    <message>
        <source>The template "%1" can be sent: %2.</source>
        <translation>Šablónu „%1“ možno odoslať: %2.</translation>
    </message>
    <message>
        <source>The template "%1" has no version %2.</source>
        <translation>Šablóna „%1“ nemá verziu %2.</translation>
    </message>
    <message>
        <source>The template is written as "%1", the campaign is sent as "%2": whose consent is asked depends on it.</source>
        <translation>Šablóna je písaná ako „%1“, kampaň sa posiela ako „%2“: od toho závisí, čí súhlas sa vyžaduje.</translation>
    </message>
    <message>
        <source>The template is written as "%1".</source>
        <translation>Šablóna je písaná ako „%1“.</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>Šablóna potrebuje názov.</translation>
    </message>
    <message>
        <source>The timer is installed for this workspace.</source>
        <translation>Časovač je pre tento pracovný priestor nainštalovaný.</translation>
    </message>
    <message>
        <source>The timer's unit cannot be written: %1.</source>
        <translation>Jednotka časovača sa nedá zapísať: %1.</translation>
    </message>
    <message>
        <source>The two versions count at different levels; their people cannot be compared.</source>
        <translation>Tie dve verzie počítajú na rôznych úrovniach; ich ľudia sa porovnať nedajú.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled; the workspace is as it was.</source>
        <translation>Aktualizácia bola zrušená; pracovný priestor zostal, aký bol.</translation>
    </message>
    <message>
        <source>The value after "=" is missing.</source>
        <translation>Chýba hodnota za „=“.</translation>
    </message>
    <message>
        <source>The value of the header %1 is too long.</source>
        <translation>Hodnota hlavičky %1 je pridlhá.</translation>
    </message>
    <message>
        <source>The values do not fit the operator %1 on the column %2. Give them anew.</source>
        <translation>Hodnoty sa nehodia k operátoru %1 na stĺpci %2. Zadajte ich nanovo.</translation>
    </message>
    <message>
        <source>The workbook holds more than %1 MiB of texts. Save it as CSV.</source>
        <translation>Zošit obsahuje viac ako %1 MiB textov. Uložte ho ako CSV.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>Pracovný priestor sa nepodarilo čítať alebo zapísať.</translation>
    </message>
    <message>
        <source>The workspace has an older format and must be opened for writing once to be brought up to date. %1</source>
        <translation>Pracovný priestor má starší formát a treba ho raz otvoriť na zápis, aby sa aktualizoval. %1</translation>
    </message>
    <message>
        <source>The workspace has an older format, and reading leaves it as it is. Open it once in Odziv, or use a command that writes to it, to bring it up to date.</source>
        <translation>Pracovný priestor má starší formát a čítanie ho nemení. Otvorte ho raz v programe Odziv alebo použite príkaz, ktorý doň zapisuje, aby sa aktualizoval.</translation>
    </message>
    <message>
        <source>The workspace in that place cannot be moved aside.</source>
        <translation>Pracovný priestor na tom mieste sa nedá odsunúť.</translation>
    </message>
    <message>
        <source>The workspace is busy: another program is writing to it. Try again in a moment.</source>
        <translation>Pracovný priestor je obsadený: práve doň zapisuje iný program. Skúste to o chvíľu znova.</translation>
    </message>
    <message>
        <source>The workspace is damaged. Restore it from a backup.</source>
        <translation>Pracovný priestor je poškodený. Obnovte ho zo zálohy.</translation>
    </message>
    <message>
        <source>The workspace lies on a network file system (%1), where it could be damaged. Copy it to a folder on this computer.</source>
        <translation>Pracovný priestor leží na sieťovom systéme súborov (%1), kde by sa mohol poškodiť. Skopírujte ho do priečinka v tomto počítači.</translation>
    </message>
    <message>
        <source>The workspace may not be written to. Check the rights of the file and its folder.</source>
        <translation>Do pracovného priestoru sa nesmie zapisovať. Skontrolujte práva súboru a jeho priečinka.</translation>
    </message>
    <message>
        <source>The workspace stands as it was when it was backed up, at %1.</source>
        <translation>Pracovný priestor je v stave, v akom bol pri zálohovaní %1.</translation>
    </message>
    <message>
        <source>The workspace to open; the last one if left out</source>
        <translation>Pracovný priestor, ktorý sa otvorí; ak chýba, posledný</translation>
    </message>
    <message>
        <source>The workspace was opened read-only.</source>
        <translation>Pracovný priestor bol otvorený len na čítanie.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of Odziv (schema %1, this program knows %2). It is opened read-only; update Odziv to change it.</source>
        <translation>Pracovný priestor zapísala novšia verzia programu Odziv (schéma %1, tento program pozná %2). Je otvorený len na čítanie; ak ho chcete meniť, aktualizujte Odziv.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of Odziv (schema %1, this program knows %2). Update Odziv to work with it.</source>
        <translation>Pracovný priestor zapísala novšia verzia programu Odziv (schéma %1, tento program pozná %2). Aby ste s ním mohli pracovať, aktualizujte Odziv.</translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation>Potom %1</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Žiadne nie sú</translation>
    </message>
    <message>
        <source>There are two rules for one table.</source>
        <translation>Pre jednu tabuľku sú dve pravidlá.</translation>
    </message>
    <message>
        <source>There is a campaign "%1" already (%2). Choose another name.</source>
        <translation>Kampaň „%1“ už existuje (%2). Vyberte iný názov.</translation>
    </message>
    <message>
        <source>There is a list format of this name already.</source>
        <translation>Formát zoznamu s týmto názvom už existuje.</translation>
    </message>
    <message>
        <source>There is a result set of this name already.</source>
        <translation>Množina výsledkov s týmto názvom už existuje.</translation>
    </message>
    <message>
        <source>There is a saved result set "%1" already. Choose another name.</source>
        <translation>Uložená množina výsledkov „%1“ už existuje. Vyberte iný názov.</translation>
    </message>
    <message>
        <source>There is a segment "%1" already. Choose another name.</source>
        <translation>Segment „%1“ už existuje. Vyberte iný názov.</translation>
    </message>
    <message>
        <source>There is a template "%1" already. Choose another name.</source>
        <translation>Šablóna „%1“ už existuje. Vyberte iný názov.</translation>
    </message>
    <message>
        <source>There is another segment "%1" here. Rename that one, then import again.</source>
        <translation>Je tu iný segment „%1“. Premenujte ho a importujte znova.</translation>
    </message>
    <message>
        <source>There is another template "%1" here. Rename or delete that one, then import again.</source>
        <translation>Je tu iná šablóna „%1“. Premenujte ju alebo zmažte a importujte znova.</translation>
    </message>
    <message>
        <source>There is neither a saved list format nor a file "%1". Check the name.</source>
        <translation>There is neither a saved list format nor a file "%1". Check the name.</translation>
    </message>
    <message>
        <source>There is neither a saved segment nor a file "%1". Check the name.</source>
        <translation>There is neither a saved segment nor a file "%1". Check the name.</translation>
    </message>
    <message>
        <source>There is no "%1" in %2. Check the number.</source>
        <translation>Na úrovni %2 niet „%1“. Skontrolujte číslo.</translation>
    </message>
    <message>
        <source>There is no block. Add at least one, to start with.</source>
        <translation>Niet žiadneho bloku. Pridajte aspoň jeden, ktorým sa začne.</translation>
    </message>
    <message>
        <source>There is no campaign "%1"; see the list of campaigns.</source>
        <translation>Niet kampane „%1“; pozrite si zoznam kampaní.</translation>
    </message>
    <message>
        <source>There is no contact yet: placeholders are shown empty.</source>
        <translation>Zatiaľ niet kontaktu: zástupné symboly sa zobrazujú prázdne.</translation>
    </message>
    <message>
        <source>There is no customer account, customer or contact with the number "%1".</source>
        <translation>Niet zmluvného účtu, klienta ani kontaktu s číslom „%1“.</translation>
    </message>
    <message>
        <source>There is no customer with this EPID. Type the number of an existing customer.</source>
        <translation>Niet klienta s týmto EPID. Napíšte číslo existujúceho klienta.</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Rozdiel nie je.</translation>
    </message>
    <message>
        <source>There is no engine "%1". Choose "sql" or "snapshot".</source>
        <translation>Niet výpočtového modulu „%1“. Vyberte „sql“ alebo „snapshot“.</translation>
    </message>
    <message>
        <source>There is no field "%1".</source>
        <translation>Niet poľa „%1“.</translation>
    </message>
    <message>
        <source>There is no form "%1"; known are: %2.</source>
        <translation>Niet tvaru „%1“; známe sú: %2.</translation>
    </message>
    <message>
        <source>There is no global constraint any more</source>
        <translation>Všeobecné obmedzenie už nie je</translation>
    </message>
    <message>
        <source>There is no limit for one domain: so many messages at once look like spam to %1. Set one in the form.</source>
        <translation>Niet limitu na jednu doménu: toľko správ naraz vyzerá pre %1 ako spam. Nastavte ho vo formulári.</translation>
    </message>
    <message>
        <source>There is no list format "%1". Save one under that name, or check the name.</source>
        <translation>Niet formátu zoznamu „%1“. Uložte ho pod týmto názvom alebo skontrolujte názov.</translation>
    </message>
    <message>
        <source>There is no mail server "%1".</source>
        <translation>Niet poštového servera „%1“.</translation>
    </message>
    <message>
        <source>There is no operator "%1".</source>
        <translation>Niet operátora „%1“.</translation>
    </message>
    <message>
        <source>There is no placeholder "%1".</source>
        <translation>Niet zástupného symbolu „%1“.</translation>
    </message>
    <message>
        <source>There is no record of the launch of this campaign.</source>
        <translation>O spustení tejto kampane niet záznamu.</translation>
    </message>
    <message>
        <source>There is no row "%1" of %2.</source>
        <translation>V tabuľke %2 niet riadka „%1“.</translation>
    </message>
    <message>
        <source>There is no row %1 in %2.</source>
        <translation>V tabuľke %2 niet riadka %1.</translation>
    </message>
    <message>
        <source>There is no saved HTML template yet</source>
        <translation>Zatiaľ nie je uložená HTML šablóna</translation>
    </message>
    <message>
        <source>There is no saved result set "%1". Freeze a segment under that name first.</source>
        <translation>Niet uloženej množiny výsledkov „%1“. Najprv pod týmto názvom zmrazte segment.</translation>
    </message>
    <message>
        <source>There is no segment "%1". Save it first, or check its name.</source>
        <translation>Niet segmentu „%1“. Najprv ho uložte alebo skontrolujte jeho názov.</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>Zatiaľ niet snímky.</translation>
    </message>
    <message>
        <source>There is no starter "%1" in "%2".</source>
        <translation>Úvodná šablóna „%1“ v jazyku „%2“ nie je.</translation>
    </message>
    <message>
        <source>There is no subject area "%1"; it is called "%2".</source>
        <translation>Niet predmetnej oblasti „%1“; volá sa „%2“.</translation>
    </message>
    <message>
        <source>There is no such contact; it may have been removed.</source>
        <translation>Taký kontakt nie je; možno bol odstránený.</translation>
    </message>
    <message>
        <source>There is no such customer account; it may have been removed.</source>
        <translation>Taký zmluvný účet nie je; možno bol odstránený.</translation>
    </message>
    <message>
        <source>There is no such customer; it may have been removed.</source>
        <translation>Taký klient nie je; možno bol odstránený.</translation>
    </message>
    <message>
        <source>There is no such e-service; it may have been removed.</source>
        <translation>Taká e-služba nie je; možno bola odstránená.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Taký súbor nie je.</translation>
    </message>
    <message>
        <source>There is no such key; known are: %1.</source>
        <translation>Taký kľúč nie je; známe sú: %1.</translation>
    </message>
    <message>
        <source>There is no such list format.</source>
        <translation>Taký formát zoznamu nie je.</translation>
    </message>
    <message>
        <source>There is no such mapping file.</source>
        <translation>Taký súbor mapovania nie je.</translation>
    </message>
    <message>
        <source>There is no such receivable; it may have been removed.</source>
        <translation>Taká pohľadávka nie je; možno bola odstránená.</translation>
    </message>
    <message>
        <source>There is no such row any more.</source>
        <translation>Taký riadok už nie je.</translation>
    </message>
    <message>
        <source>There is no such supply point; it may have been removed.</source>
        <translation>Také odberné miesto nie je; možno bolo odstránené.</translation>
    </message>
    <message>
        <source>There is no such workspace.</source>
        <translation>Taký pracovný priestor nie je.</translation>
    </message>
    <message>
        <source>There is no table "%1" to export. Use one of: %2.</source>
        <translation>Niet tabuľky „%1“ na export. Použite jednu z: %2.</translation>
    </message>
    <message>
        <source>There is no table "%1" to import into. Use one of: %2.</source>
        <translation>Niet tabuľky „%1“ na import. Použite jednu z: %2.</translation>
    </message>
    <message>
        <source>There is no table "%1".</source>
        <translation>Niet tabuľky „%1“.</translation>
    </message>
    <message>
        <source>There is no target level "%1".</source>
        <translation>Niet cieľovej úrovne „%1“.</translation>
    </message>
    <message>
        <source>There is no target level "%1". Choose one of: %2.</source>
        <translation>Niet cieľovej úrovne „%1“. Vyberte jednu z: %2.</translation>
    </message>
    <message>
        <source>There is no template "%1".</source>
        <translation>Niet šablóny „%1“.</translation>
    </message>
    <message>
        <source>There is none. One segment of the library can be the audience that nobody steps out of: every other segment then counts, freezes and sends within it.</source>
        <translation>Niet ho. Jeden segment knižnice môže byť publikom, z ktorého nikto nevystúpi: každý iný segment potom počíta, zmrazuje a odosiela v jeho rámci.</translation>
    </message>
    <message>
        <source>There may be several %1; write it between {{#%1}} and {{/%1}}.</source>
        <translation>Môže ich byť viac: %1; napíšte to medzi {{#%1}} a {{/%1}}.</translation>
    </message>
    <message>
        <source>These messages were handed over when the connection broke, or the program ended, before the server's answer was on the disk; or a backup was restored, and they may have been sent since it was made. They may have arrived. The log of the mail server knows: it lists each Message-ID that it took. Without the log, decide yourself; nothing is sent again until you say so.</source>
        <translation>Tieto správy sa odovzdávali, keď sa prerušilo spojenie alebo skončil program, skôr než bola odpoveď servera na disku; alebo bola obnovená záloha a odvtedy mohli byť odoslané. Možno došli. Vie to záznam poštového servera: je v ňom každé Message-ID, ktoré prevzal. Bez záznamu rozhodnite sami; nič sa neodošle znova, kým to nepoviete.</translation>
    </message>
    <message>
        <source>They count as rejected and belong to the rest of the campaign. This cannot be undone.</source>
        <translation>Počítajú sa ako odmietnuté a patria k zvyšku kampane. Nedá sa to vrátiť späť.</translation>
    </message>
    <message>
        <source>This HTML cannot be shown here (%1). Change it in the HTML view.</source>
        <translation>Toto HTML sa tu nedá zobraziť (%1). Zmeňte ho v zobrazení HTML.</translation>
    </message>
    <message>
        <source>This HTML changes the marks of its placeholders ({{=...=}}). Change it in the HTML view.</source>
        <translation>Toto HTML mení značky svojich zástupných symbolov ({{=...=}}). Zmeňte ho v zobrazení HTML.</translation>
    </message>
    <message>
        <source>This HTML has a script, a form or a frame. Take it out in the HTML view; mail programs do so as well.</source>
        <translation>Toto HTML má skript, formulár alebo rám. Vyhoďte to v zobrazení HTML; robia to aj poštové programy.</translation>
    </message>
    <message>
        <source>This HTML has no body. Change it in the HTML view.</source>
        <translation>Toto HTML nemá telo. Zmeňte ho v zobrazení HTML.</translation>
    </message>
    <message>
        <source>This HTML is made from the blocks.</source>
        <translation>Toto HTML je vytvorené z blokov.</translation>
    </message>
    <message>
        <source>This account has no supply point.</source>
        <translation>Tento zmluvný účet nemá odberné miesto.</translation>
    </message>
    <message>
        <source>This customer has no account.</source>
        <translation>Tento klient nemá zmluvný účet.</translation>
    </message>
    <message>
        <source>This customer has no contact.</source>
        <translation>Tento klient nemá kontakt.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Toto pole nesmie byť prázdne.</translation>
    </message>
    <message>
        <source>This is no address that one can write to, such as unsubscribe@company.example.</source>
        <translation>Toto nie je adresa, na ktorú sa dá písať, ako napríklad odhlasit@firma.example.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Toto nie je JSON: %1.</translation>
    </message>
    <message>
        <source>This is not JSON: line %1: %2.</source>
        <translation>Toto nie je JSON: riadok %1: %2.</translation>
    </message>
    <message>
        <source>This is not a campaign package ("%1").</source>
        <translation>Toto nie je balíček kampane („%1“).</translation>
    </message>
    <message>
        <source>This is not a message: it has no headers.</source>
        <translation>Toto nie je správa: nemá hlavičky.</translation>
    </message>
    <message>
        <source>This is not a picture. Add it as an attachment.</source>
        <translation>Toto nie je obrázok. Pridajte ho ako prílohu.</translation>
    </message>
    <message>
        <source>This is not a segment that this program can read; "format" must be "%1".</source>
        <translation>Toto nie je segment, ktorý tento program vie prečítať; „format“ musí byť „%1“.</translation>
    </message>
    <message>
        <source>This is not a template package ("%1").</source>
        <translation>Toto nie je balík šablóny („%1“).</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Toto nie je celé číslo.</translation>
    </message>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Toto nie je peňažná suma.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Toto nie je platný JSON: %1.</translation>
    </message>
    <message>
        <source>This machine has no password store: the password is asked for again after the program ends</source>
        <translation>Tento počítač nemá úložisko hesiel: po skončení programu sa heslo vypýta znova</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Toto musí byť text.</translation>
    </message>
    <message>
        <source>This must be an object of catalog column: value.</source>
        <translation>Toto musí byť objekt stĺpec katalógu: hodnota.</translation>
    </message>
    <message>
        <source>This must be an object of file column: catalog column.</source>
        <translation>Toto musí byť objekt stĺpec súboru: stĺpec katalógu.</translation>
    </message>
    <message>
        <source>This picture is written into the HTML, which many mail programs do not show. It is sent as a picture of the message; "Take out of the HTML" on the Pictures tab makes it one of the template.</source>
        <translation>Tento obrázok je zapísaný v HTML, čo mnohé poštové programy nezobrazia. Odošle sa ako obrázok správy; „Vybrať z HTML“ na karte Obrázky z neho urobí obrázok šablóny.</translation>
    </message>
    <message>
        <source>This program cannot make PDF documents: it has no fonts.</source>
        <translation>Tento program nevie robiť dokumenty PDF: nemá písma.</translation>
    </message>
    <message>
        <source>This record is not saved yet. Correct the marked fields, or discard the changes.</source>
        <translation>Tento záznam ešte nie je uložený. Opravte označené polia alebo zahoďte zmeny.</translation>
    </message>
    <message numerus="yes">
        <source>This sends %Ln message(s) and cannot be undone. Type the number to confirm.</source>
        <translation>
            <numerusform>Odošle sa %Ln správa. Nedá sa to vrátiť späť. Na potvrdenie napíšte ten počet.</numerusform>
            <numerusform>Odošlú sa %Ln správy. Nedá sa to vrátiť späť. Na potvrdenie napíšte ten počet.</numerusform>
            <numerusform>Odošle sa %Ln správ. Nedá sa to vrátiť späť. Na potvrdenie napíšte ten počet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This system has no systemd. Let its own scheduler run "odziv-cli run-due" with the workspace every few minutes.</source>
        <translation>Tento systém nemá systemd. Nech jeho vlastný plánovač každých niekoľko minút spúšťa „odziv-cli run-due“ s pracovným priestorom.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one; to send at once, launch it by hand.</source>
        <translation>Tento čas už prešiel. Zvoľte neskorší; na okamžité odoslanie spustite ručne.</translation>
    </message>
    <message>
        <source>This workspace is a backup of %1. What was not sent then is in doubt now, for it may have been sent since, and scheduled campaigns are stopped: look at them, then send.</source>
        <translation>Tento pracovný priestor je záloha z %1. Čo vtedy nebolo odoslané, je teraz neisté, lebo odvtedy mohlo byť odoslané, a naplánované kampane sú zastavené: pozrite si ich, potom odosielajte.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Time zone %1</source>
        <translation>Časové pásmo %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>To %1 &lt;%2&gt;</source>
        <translation>Pre %1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>To %1, who has no e-mail address</source>
        <translation>Pre %1, bez e-mailovej adresy</translation>
    </message>
    <message>
        <source>To be retried</source>
        <translation>Čaká na nový pokus</translation>
    </message>
    <message>
        <source>To be retried: %1</source>
        <translation>Čaká na nový pokus: %1</translation>
    </message>
    <message>
        <source>To one domain per minute</source>
        <translation>Na jednu doménu za minútu</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Vľavo</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Vpravo</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Adresa pre tokeny</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <translation>Priveľa správ</translation>
    </message>
    <message>
        <source>Took the footer to unsubscribe out.</source>
        <translation>Päta na odhlásenie bola odstránená.</translation>
    </message>
    <message>
        <source>Transformer station</source>
        <translation>Trafostanica</translation>
    </message>
    <message>
        <source>Transformer stations</source>
        <translation>Trafostanice</translation>
    </message>
    <message>
        <source>Tries the temporary failures again at once, without waiting for their time</source>
        <translation>Dočasné zlyhania skúsi hneď znova, bez čakania na ich čas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <source>Two pictures have the cid "%1".</source>
        <translation>Dva obrázky majú cid „%1“.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type or paste numbers</source>
        <translation>Napíšte alebo prilepte čísla</translation>
    </message>
    <message>
        <source>Type the address that is to get the test.</source>
        <translation>Napíšte adresu, na ktorú má skúška ísť.</translation>
    </message>
    <message>
        <source>Unanswered messages per connection</source>
        <translation>Správ bez odpovede na spojenie</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Nezmenené</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Podčiarknuté</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátiť</translation>
    </message>
    <message>
        <source>Unfold the navigation</source>
        <translation>Rozbaliť navigáciu</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Odhlásiť sa</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bez názvu</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nahor</translation>
    </message>
    <message>
        <source>Update counts</source>
        <translation>Aktualizovať počty</translation>
    </message>
    <message>
        <source>Upgrading %1, step %2 of %3: %4</source>
        <translation>Aktualizácia: %1, krok %2 z %3: %4</translation>
    </message>
    <message>
        <source>Upgrading the workspace, step %1 of %2: %3</source>
        <translation>Aktualizácia pracovného priestoru, krok %1 z %2: %3</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Použitie</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Kde sa používa</translation>
    </message>
    <message>
        <source>Used by campaigns: %1</source>
        <translation>Používajú ju kampane: %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Používateľ</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Používateľ a heslo</translation>
    </message>
    <message>
        <source>VPT</source>
        <translation>VPT</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Platné adresy</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Hodnoty</translation>
    </message>
    <message>
        <source>Values and how many each keeps (F4)</source>
        <translation>Hodnoty a koľkých každá ponechá (F4)</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <translation>Hodnoty od %1 do %2</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Hodnoty stĺpca %1</translation>
    </message>
    <message>
        <source>Values of this kind have no other form; take out ":%1".</source>
        <translation>Hodnoty tohto druhu nemajú iný tvar; vyhoďte „:%1“.</translation>
    </message>
    <message>
        <source>Values with their numbers</source>
        <translation>Hodnoty s počtami</translation>
    </message>
    <message>
        <source>Values, one on each line</source>
        <translation>Hodnoty, každá na vlastnom riadku</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzia</translation>
    </message>
    <message>
        <source>Version %1 of "%2" is the newest again</source>
        <translation>Verzia %1 šablóny „%2“ je opäť najnovšia</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Verzia %1, %2</translation>
    </message>
    <message>
        <source>Version %1, %2 (newest)</source>
        <translation>Verzia %1, %2 (najnovšia)</translation>
    </message>
    <message>
        <source>Version %L1, %2</source>
        <translation>Verzia %L1, %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Verzie</translation>
    </message>
    <message>
        <source>Versions of "%1"</source>
        <translation>Verzie: „%1“</translation>
    </message>
    <message>
        <source>Visual</source>
        <translation>Vizuálne</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čaká</translation>
    </message>
    <message>
        <source>Waiting to go on</source>
        <translation>Čaká na pokračovanie</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Čaká na vaše rozhodnutie</translation>
    </message>
    <message>
        <source>Warn when the data are older than</source>
        <translation>Upozorniť, keď sú údaje staršie ako</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webová stránka</translation>
    </message>
    <message>
        <source>Welcome to Odziv</source>
        <translation>Vitajte v programe Odziv</translation>
    </message>
    <message>
        <source>What belongs to the record</source>
        <translation>Čo k záznamu patrí</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Čo sa dá s riadkom robiť</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Čo nasleduje</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Čo je známe</translation>
    </message>
    <message>
        <source>What is marked above is still missing.</source>
        <translation>Ešte chýba to, čo je označené vyššie.</translation>
    </message>
    <message>
        <source>What is sent appears here, with the server's reply, as soon as it is sent.</source>
        <translation>Tu bude hneď po odoslaní, čo sa odoslalo, s odpoveďou servera.</translation>
    </message>
    <message>
        <source>What lay there before is now %1.</source>
        <translation>Čo tam bolo predtým, je teraz %1.</translation>
    </message>
    <message>
        <source>What messages say of their sender. A template shows it by {{sender.name}} and the like; the starters have it in head and foot.</source>
        <translation>Čo správy hovoria o svojom odosielateľovi. Šablóna to ukazuje pomocou {{sender.name}} a podobne; úvodné šablóny to majú v hlavičke a pätičke.</translation>
    </message>
    <message>
        <source>What single blocks found is kept for the next job on the same data.</source>
        <translation>Čo našli jednotlivé bloky, sa uchová pre ďalšiu úlohu nad tými istými údajmi.</translation>
    </message>
    <message>
        <source>What stands there for people of whom the value is not known</source>
        <translation>Čo tam je pre ľudí, o ktorých sa hodnota nevie</translation>
    </message>
    <message>
        <source>What the block consists of</source>
        <translation>Z čoho sa blok skladá</translation>
    </message>
    <message>
        <source>What the block does</source>
        <translation>Čo blok robí</translation>
    </message>
    <message>
        <source>What the message may say of its recipient (Ctrl+P)</source>
        <translation>Čo smie správa povedať o svojom príjemcovi (Ctrl+P)</translation>
    </message>
    <message>
        <source>What the picture says, in words</source>
        <translation>Čo obrázok hovorí, slovami</translation>
    </message>
    <message>
        <source>What the provider calls this program, once it is registered with it.</source>
        <translation>Ako poskytovateľ volá tento program po registrácii u neho.</translation>
    </message>
    <message>
        <source>What the segment counts. Conditions on other tables find the way to it.</source>
        <translation>Čo segment počíta. Podmienky na iné tabuľky si k tomu cestu nájdu.</translation>
    </message>
    <message>
        <source>What the template begins with</source>
        <translation>Čím sa šablóna začína</translation>
    </message>
    <message>
        <source>What was changed since it was last saved is lost.</source>
        <translation>Stratí sa všetko, čo sa od posledného uloženia zmenilo.</translation>
    </message>
    <message>
        <source>What was found in the template</source>
        <translation>Čo sa v šablóne našlo</translation>
    </message>
    <message>
        <source>When the start was missed</source>
        <translation>Ak sa začiatok zmešká</translation>
    </message>
    <message>
        <source>Where does the selected text lead to?</source>
        <translation>Kam vedie vybratý text?</translation>
    </message>
    <message>
        <source>Where the conditions must hold</source>
        <translation>Kde musia podmienky platiť</translation>
    </message>
    <message>
        <source>Whether one record (an account, a service) must satisfy all conditions, or each condition may find its own.</source>
        <translation>Či musí všetky podmienky spĺňať jeden záznam (zmluvný účet, služba), alebo si každá môže nájsť svoj.</translation>
    </message>
    <message>
        <source>Which share of the rows has no value</source>
        <translation>Aká časť riadkov nemá hodnotu</translation>
    </message>
    <message>
        <source>While no window is open</source>
        <translation>Kým nie je otvorené žiadne okno</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Who was found</source>
        <translation>Kto sa našiel</translation>
    </message>
    <message>
        <source>Who will get it</source>
        <translation>Kto to dostane</translation>
    </message>
    <message>
        <source>Whoever did not get the message will not be written to again. This cannot be undone.</source>
        <translation>Kto správu nedostal, nedostane ďalšiu. Nedá sa to vrátiť späť.</translation>
    </message>
    <message>
        <source>Whoever got the first copy will get a second one. They are queued; resume the campaign to send them.</source>
        <translation>Kto dostal prvú kópiu, dostane aj druhú. Správy sú vo fronte; odošlú sa, keď budete v kampani pokračovať.</translation>
    </message>
    <message>
        <source>Whom a campaign did not reach, as a new result set or segment</source>
        <translation>Koho kampaň nezasiahla, ako novú množinu výsledkov alebo segment</translation>
    </message>
    <message>
        <source>Why is somebody in "%1"?</source>
        <translation>Prečo je niekto v „%1“?</translation>
    </message>
    <message>
        <source>Why skipped</source>
        <translation>Dôvod preskočenia</translation>
    </message>
    <message>
        <source>Why this block is here</source>
        <translation>Prečo je tu tento blok</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Odošle sa</translation>
    </message>
    <message>
        <source>With the currency</source>
        <translation>S menou</translation>
    </message>
    <message>
        <source>With their file</source>
        <translation>S vlastným súborom</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Bez údaja: %1</translation>
    </message>
    <message>
        <source>Without any form</source>
        <translation>Bez formátovania</translation>
    </message>
    <message>
        <source>Work as if it were this day</source>
        <translation>Pracovať, akoby bol tento deň</translation>
    </message>
    <message>
        <source>Workspaces (*.odziv)</source>
        <translation>Pracovné priestory (*.odziv)</translation>
    </message>
    <message>
        <source>Write each as its name, a colon and its share: backup: 0</source>
        <translation>Každý napíšte ako názov, dvojbodku a podiel: backup: 0</translation>
    </message>
    <message>
        <source>Write the campaign with its segment, template and schedule into one file</source>
        <translation>Zapísať kampaň so segmentom, šablónou a časovým plánom do jedného súboru</translation>
    </message>
    <message>
        <source>Write the rows that are shown to a CSV or Excel file</source>
        <translation>Zapísať zobrazené riadky do súboru CSV alebo Excel</translation>
    </message>
    <message>
        <source>Write the template with all its files into one file</source>
        <translation>Zapísať šablónu so všetkými jej súbormi do jedného súboru</translation>
    </message>
    <message>
        <source>Write the text that the HTML makes here, to change it by hand</source>
        <translation>Zapísať sem text, ktorý dáva HTML, aby sa dal ručne meniť</translation>
    </message>
    <message>
        <source>Writes every message into an empty folder, by the same way as the launch; nothing is sent</source>
        <translation>Zapíše každú správu do prázdneho priečinka, rovnakou cestou ako pri spustení; nič sa neodošle</translation>
    </message>
    <message>
        <source>Writes the rows that search and filters leave into a file</source>
        <translation>Zapíše do súboru riadky, ktoré nechá hľadanie a filtre</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Zapísané do %1</translation>
    </message>
    <message>
        <source>Wrote %1 records to %2</source>
        <translation>Zapísané záznamy: %1, do %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln recipient(s) to %1</source>
        <translation>
            <numerusform>%Ln príjemca zapísaný do %1</numerusform>
            <numerusform>%Ln príjemcovia zapísaní do %1</numerusform>
            <numerusform>%Ln príjemcov zapísaných do %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln row(s) to %1</source>
        <translation>
            <numerusform>%Ln riadok zapísaný do %1</numerusform>
            <numerusform>%Ln riadky zapísané do %1</numerusform>
            <numerusform>%Ln riadkov zapísaných do %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Áno</translation>
    </message>
    <message>
        <source>You (%1) made the campaign, so somebody else has to open it and approve it here.</source>
        <translation>Kampaň ste vytvorili vy (%1), preto ju musí otvoriť a tu schváliť niekto iný.</translation>
    </message>
    <message>
        <source>You approved it; somebody else has to launch it.</source>
        <translation>Schválili ste ju vy; spustiť ju musí niekto iný.</translation>
    </message>
    <message>
        <source>You get this message because you agreed to it.</source>
        <translation>Túto správu dostávate, lebo ste s ňou súhlasili.</translation>
    </message>
    <message>
        <source>You made this campaign; somebody else has to approve it.</source>
        <translation>Túto kampaň ste vytvorili vy; schváliť ju musí niekto iný.</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Vaša adresa</translation>
    </message>
    <message>
        <source>[Test] </source>
        <translation>[Skúška] </translation>
    </message>
    <message>
        <source>a birth date cannot lie in the future</source>
        <translation>dátum narodenia nemôže ležať v budúcnosti</translation>
    </message>
    <message>
        <source>a campaign cannot "%1"; see odziv-cli help</source>
        <translation>a campaign cannot "%1"; see odziv-cli help</translation>
    </message>
    <message>
        <source>a contact needs a name, an e-mail address or a telephone number</source>
        <translation>kontakt potrebuje meno, e-mailovú adresu alebo telefónne číslo</translation>
    </message>
    <message>
        <source>a demo has between %1 and %2 customers</source>
        <translation>demo má %1 až %2 klientov</translation>
    </message>
    <message>
        <source>a limit holds the rest back for now; resume later</source>
        <translation>a limit holds the rest back for now; resume later</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>zoznam</translation>
    </message>
    <message>
        <source>a number of Bosnia and Herzegovina has 8 or 9 digits after +387, like +387 61 123 456</source>
        <translation>číslo z Bosny a Hercegoviny má za +387 8 alebo 9 číslic, napr. +387 61 123 456</translation>
    </message>
    <message>
        <source>a part of the domain is longer than %1 characters</source>
        <translation>časť domény je dlhšia ako %1 znakov</translation>
    </message>
    <message>
        <source>a part of the domain starts or ends with a hyphen</source>
        <translation>časť domény sa začína alebo končí spojovníkom</translation>
    </message>
    <message>
        <source>a password is of no use without a user; name one in the sender file</source>
        <translation>a password is of no use without a user; name one in the sender file</translation>
    </message>
    <message>
        <source>a postcode has at most %1 characters</source>
        <translation>PSČ má najviac %1 znakov</translation>
    </message>
    <message>
        <source>a second person has to approve it</source>
        <translation>a second person has to approve it</translation>
    </message>
    <message>
        <source>a sender file holds one JSON object, { ... }</source>
        <translation>súbor odosielateľa obsahuje jeden objekt JSON, { ... }</translation>
    </message>
    <message>
        <source>a sender is set, shown, signed in or signed out, not "%1"</source>
        <translation>odosielateľ sa nastavuje, zobrazuje, prihlasuje alebo odhlasuje, nie "%1"</translation>
    </message>
    <message>
        <source>a telephone number has no letters, but it contains "%1"</source>
        <translation>telefónne číslo nemá písmená, ale obsahuje „%1“</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>chýba hodnota</translation>
    </message>
    <message>
        <source>a whole number is wanted, without decimals</source>
        <translation>treba celé číslo bez desatinných miest</translation>
    </message>
    <message>
        <source>a@gmail.com
b@outlook.com</source>
        <translation>a@gmail.com
b@outlook.com</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>zostáva asi %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>zostáva asi %n min</numerusform>
            <numerusform>zostávajú asi %n min</numerusform>
            <numerusform>zostáva asi %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>zostáva asi %n s</numerusform>
            <numerusform>zostávajú asi %n s</numerusform>
            <numerusform>zostáva asi %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>active closed signed off registered</source>
        <translation>aktívny zatvorený odhlásený prihlásený</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>pridať: %1</translation>
    </message>
    <message>
        <source>address, contact, customer, customerAccount</source>
        <translation>address, contact, customer, customerAccount</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>all is well</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>peňažná suma</translation>
    </message>
    <message>
        <source>an SMTP command may not be longer than %1 bytes</source>
        <translation>príkaz SMTP nesmie byť dlhší ako %1 bajtov</translation>
    </message>
    <message>
        <source>an SMTP command may not contain control characters</source>
        <translation>príkaz SMTP nesmie obsahovať riadiace znaky</translation>
    </message>
    <message>
        <source>an account number ends with 1 to 7 digits, like 3011-D-270704</source>
        <translation>číslo zmluvného účtu sa končí 1 až 7 číslicami, napr. 3011-D-270704</translation>
    </message>
    <message>
        <source>an account number has three parts, like 3011-D-270704</source>
        <translation>číslo zmluvného účtu má tri časti, napr. 3011-D-270704</translation>
    </message>
    <message>
        <source>an account number starts with 3 or 4 digits, like 3011-D-270704</source>
        <translation>číslo zmluvného účtu sa začína 3 alebo 4 číslicami, napr. 3011-D-270704</translation>
    </message>
    <message>
        <source>an amount has at most two decimals</source>
        <translation>suma má najviac dve desatinné miesta</translation>
    </message>
    <message>
        <source>an answer of the SMTP server does not belong to what it was asked</source>
        <translation>odpoveď servera SMTP nepatrí k tomu, na čo bol opýtaný</translation>
    </message>
    <message>
        <source>an e-mail address at a bare IP number is not accepted</source>
        <translation>e-mailová adresa na holom čísle IP sa neprijíma</translation>
    </message>
    <message>
        <source>an entry is larger than it says</source>
        <translation>položka je väčšia, než uvádza</translation>
    </message>
    <message>
        <source>an entry unpacks to more than %1 times its size</source>
        <translation>položka sa rozbalí na viac ako %1-násobok svojej veľkosti</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objekt</translation>
    </message>
    <message>
        <source>and</source>
        <translation>a</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: edit as a list</source>
        <translation>
            <numerusform>a %Ln ďalšia: upraviť ako zoznam</numerusform>
            <numerusform>a %Ln ďalšie: upraviť ako zoznam</numerusform>
            <numerusform>a %Ln ďalších: upraviť ako zoznam</numerusform>
        </translation>
    </message>
    <message>
        <source>another catcher uses this folder; choose another one</source>
        <translation>tento priečinok používa iný zachytávač pošty; vyberte iný</translation>
    </message>
    <message>
        <source>another row already has this %1</source>
        <translation>rovnaké už má iný riadok: %1</translation>
    </message>
    <message>
        <source>another row has "%1" already</source>
        <translation>iný riadok už má „%1“</translation>
    </message>
    <message>
        <source>anything holds</source>
        <translation>platí čokoľvek</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>ako je</translation>
    </message>
    <message>
        <source>at most %1 seed addresses can be named</source>
        <translation>možno uviesť najviac %1 skúšobných adries</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>začína sa na %1</translation>
    </message>
    <message>
        <source>bill invoice paper electronic post</source>
        <translation>faktúra účet papier elektronicky pošta</translation>
    </message>
    <message>
        <source>birthday age born</source>
        <translation>narodeniny vek narodený</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>blok %1</translation>
    </message>
    <message>
        <source>block %1 is disabled</source>
        <translation>blok %1 je vypnutý</translation>
    </message>
    <message>
        <source>block %1, %2: passed %3, member after it %4</source>
        <translation>blok %1, %2: prešiel %3, členom po ňom %4</translation>
    </message>
    <message>
        <source>bring back, of those left out before, %1</source>
        <translation>vrátiť z predtým vynechaných: %1</translation>
    </message>
    <message>
        <source>built the snapshot: %1 rows, %2 bytes, %3 s</source>
        <translation>built the snapshot: %1 rows, %2 bytes, %3 s</translation>
    </message>
    <message>
        <source>by the relay's log, %1: %2</source>
        <translation>podľa záznamu servera relay, %1: %2</translation>
    </message>
    <message>
        <source>campaign    %1
recipients  %2
</source>
        <translation>kampaň      %1
príjemcovia %2
</translation>
    </message>
    <message>
        <source>campaign %1
</source>
        <translation>campaign %1
</translation>
    </message>
    <message>
        <source>campaign %1: %2 recipients were frozen, but the states add up to %3</source>
        <translation>kampaň %1: zmrazených príjemcov je %2, ale súčet stavov je %3</translation>
    </message>
    <message>
        <source>campaign WORKSPACE list takes no campaign</source>
        <translation>campaign WORKSPACE list takes no campaign</translation>
    </message>
    <message>
        <source>campaign WORKSPACE pack CAMPAIGN wants --out FILE</source>
        <translation>campaign WORKSPACE pack CAMPAIGN wants --out FILE</translation>
    </message>
    <message>
        <source>campaigns and sending</source>
        <translation>kampane a odosielanie</translation>
    </message>
    <message>
        <source>causes are unclear: %1
</source>
        <translation>causes are unclear: %1
</translation>
    </message>
    <message>
        <source>cell %1 holds the error %2</source>
        <translation>bunka %1 obsahuje chybu %2</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>zmenu záznamu %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>columns not imported: %1</source>
        <translation>columns not imported: %1</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>podmienka %1</translation>
    </message>
    <message>
        <source>constants of the mapping</source>
        <translation>konštanty mapovania</translation>
    </message>
    <message>
        <source>constraint takes either a segment or --none; see odziv-cli help</source>
        <translation>constraint takes either a segment or --none; see odziv-cli help</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>obsahuje</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>obsahuje %1</translation>
    </message>
    <message>
        <source>contains a line break or another control character; remove it</source>
        <translation>obsahuje zlom riadka alebo iný riadiaci znak; odstráňte ho</translation>
    </message>
    <message>
        <source>counted as not delivered by the operator</source>
        <translation>správca rozhodol: počíta sa ako nedoručené</translation>
    </message>
    <message>
        <source>counted as sent by the operator</source>
        <translation>správca rozhodol: počíta sa ako odoslané</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klientov</translation>
    </message>
    <message>
        <source>customers and their accounts</source>
        <translation>zákazníci a ich zmluvné účty</translation>
    </message>
    <message>
        <source>day</source>
        <translation>deň</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>deň a čas</translation>
    </message>
    <message>
        <source>deadline payable late</source>
        <translation>lehota splatné meškanie</translation>
    </message>
    <message>
        <source>debt debts owed arrears unpaid open balance</source>
        <translation>dlh dlžoba nedoplatok nezaplatené otvorené saldo</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>odložené</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>odstránenie záznamu %1</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n contacts</source>
        <translation>
            <numerusform>odstránenie %n kontaktu</numerusform>
            <numerusform>odstránenie %n kontaktov</numerusform>
            <numerusform>odstránenie %n kontaktov</numerusform>
        </translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>vypnuté</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>neplatí</translation>
    </message>
    <message>
        <source>e-bill portal subscription electronic service</source>
        <translation>e-faktúra portál predplatné elektronická služba</translation>
    </message>
    <message>
        <source>each %1 where %2</source>
        <translation>%1, kde platí: %2</translation>
    </message>
    <message>
        <source>each on any record</source>
        <translation>každá na ľubovoľnom zázname</translation>
    </message>
    <message>
        <source>email, sms, call</source>
        <translation>email, sms, call</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>končí sa na</translation>
    </message>
    <message>
        <source>ends with %1</source>
        <translation>končí sa na %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>export takes either --segment S or --table T; see odziv-cli help</source>
        <translation>export takes either --segment S or --table T; see odziv-cli help</translation>
    </message>
    <message>
        <source>freezing recipients</source>
        <translation>zmrazovanie príjemcov</translation>
    </message>
    <message>
        <source>from</source>
        <translation>od</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>froze %1 %2 as %3</source>
        <translation>froze %1 %2 as %3</translation>
    </message>
    <message>
        <source>gas electricity power heat</source>
        <translation>plyn elektrina teplo</translation>
    </message>
    <message>
        <source>global constraint</source>
        <translation>všeobecné obmedzenie</translation>
    </message>
    <message>
        <source>has its anniversary today</source>
        <translation>má dnes výročie</translation>
    </message>
    <message>
        <source>has its anniversary within the next</source>
        <translation>má výročie do</translation>
    </message>
    <message numerus="yes">
        <source>has its anniversary within the next %n days</source>
        <translation>
            <numerusform>má výročie do %n dňa</numerusform>
            <numerusform>má výročie do %n dní</numerusform>
            <numerusform>má výročie do %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>has its anniversary within the next day</source>
        <translation>má výročie dnes alebo zajtra</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>platí</translation>
    </message>
    <message>
        <source>household company private business</source>
        <translation>domácnosť firma súkromný podnik</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>in after it</source>
        <translation>po ňom v množine</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>neisté</translation>
    </message>
    <message>
        <source>info@example.com</source>
        <translation>info@example.com</translation>
    </message>
    <message>
        <source>is</source>
        <translation>je</translation>
    </message>
    <message>
        <source>is "%1"; this program reads %2</source>
        <translation>je „%1“; tento program číta %2</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>je po</translation>
    </message>
    <message>
        <source>is after %1</source>
        <translation>je po %1</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>je aspoň</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>je aspoň %1</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>je najviac</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>je najviac %1</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>je pred</translation>
    </message>
    <message>
        <source>is before %1</source>
        <translation>je pred %1</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>je medzi</translation>
    </message>
    <message>
        <source>is between %1 and %2</source>
        <translation>je medzi %1 a %2</translation>
    </message>
    <message>
        <source>is given</source>
        <translation>je vyplnené</translation>
    </message>
    <message>
        <source>is in the block</source>
        <translation>je v bloku</translation>
    </message>
    <message>
        <source>is largest</source>
        <translation>je najväčšie</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>je menej ako</translation>
    </message>
    <message>
        <source>is less than %1</source>
        <translation>je menej ako %1</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>je dávnejšie ako</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>je dlhšie ako %1 znakov</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>chýba</translation>
    </message>
    <message>
        <source>is missing; a campaign that is not manual needs its start</source>
        <translation>chýba; kampaň, ktorá nie je ručná, potrebuje začiatok</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>je viac ako</translation>
    </message>
    <message>
        <source>is more than %1</source>
        <translation>je viac ako %1</translation>
    </message>
    <message>
        <source>is newest</source>
        <translation>je najnovšie</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>je nie</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>nie je nič z</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>nie je nič z %1</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>nie je</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>nie je %1</translation>
    </message>
    <message>
        <source>is not in the block</source>
        <translation>nie je v bloku</translation>
    </message>
    <message>
        <source>is not known here; check the spelling</source>
        <translation>tu nie je známe; skontrolujte pravopis</translation>
    </message>
    <message>
        <source>is oldest</source>
        <translation>je najstaršie</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>je v daný deň alebo neskôr</translation>
    </message>
    <message>
        <source>is on or after %1</source>
        <translation>je %1 alebo neskôr</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>je v daný deň alebo skôr</translation>
    </message>
    <message>
        <source>is on or before %1</source>
        <translation>je %1 alebo skôr</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>je jedno z</translation>
    </message>
    <message>
        <source>is one of %1</source>
        <translation>je jedno z %1</translation>
    </message>
    <message>
        <source>is smallest</source>
        <translation>je najmenšie</translation>
    </message>
    <message>
        <source>is the same</source>
        <translation>is the same</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>je vyplnené</translation>
    </message>
    <message>
        <source>is today</source>
        <translation>je dnes</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>spadá do posledných</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>spadá do nasledujúcich</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>je áno</translation>
    </message>
    <message>
        <source>it contains a document type declaration</source>
        <translation>obsahuje deklaráciu typu dokumentu</translation>
    </message>
    <message>
        <source>it contains a link</source>
        <translation>obsahuje odkaz</translation>
    </message>
    <message>
        <source>it contains a tag of more than %1 bytes</source>
        <translation>obsahuje značku s viac ako %1 bajtmi</translation>
    </message>
    <message>
        <source>it contains a text of more than %1 bytes</source>
        <translation>obsahuje text s viac ako %1 bajtmi</translation>
    </message>
    <message>
        <source>it contains an entry twice</source>
        <translation>obsahuje tú istú položku dvakrát</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>má viac ako %1 položiek</translation>
    </message>
    <message>
        <source>it holds an invisible character</source>
        <translation>obsahuje neviditeľný znak</translation>
    </message>
    <message>
        <source>it is not true that %1</source>
        <translation>neplatí: %1</translation>
    </message>
    <message>
        <source>it is outside of the campaign's sending hours; sent all the same, because it was asked for by hand</source>
        <translation>it is outside of the campaign's sending hours; sent all the same, because it was asked for by hand</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>je zbalený nezvyčajným spôsobom</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>je pridlhá</translation>
    </message>
    <message>
        <source>it is written in the encoding %1</source>
        <translation>je zapísaný v kódovaní %1</translation>
    </message>
    <message>
        <source>it needs a name, an @ and a domain</source>
        <translation>potrebuje meno, @ a doménu</translation>
    </message>
    <message>
        <source>it refers to a row that does not exist</source>
        <translation>odkazuje na riadok, ktorý neexistuje</translation>
    </message>
    <message>
        <source>it refers to an entity of its own</source>
        <translation>odkazuje na vlastnú entitu</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MiB</source>
        <translation>rozbalí sa na viac ako %1 MiB</translation>
    </message>
    <message>
        <source>it was changed since it was approved</source>
        <translation>it was changed since it was approved</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation>jeho prvky sú vnorené hlbšie ako %1</translation>
    </message>
    <message>
        <source>its name holds an invisible character</source>
        <translation>meno pri nej obsahuje neviditeľný znak</translation>
    </message>
    <message>
        <source>joined %1 (%2)
left %3 (%4)
stayed %5
the definition %6
</source>
        <translation>joined %1 (%2)
left %3 (%4)
stayed %5
the definition %6
</translation>
    </message>
    <message>
        <source>kWh a year</source>
        <translation>kWh ročne</translation>
    </message>
    <message>
        <source>keep only %1</source>
        <translation>ponechať len: %1</translation>
    </message>
    <message>
        <source>keeps the final set for lists</source>
        <translation>uchováva konečnú množinu pre zoznamy</translation>
    </message>
    <message>
        <source>keeps the sets of its blocks</source>
        <translation>uchováva množiny svojich blokov</translation>
    </message>
    <message>
        <source>kept %1 %2 as %3</source>
        <translation>kept %1 %2 as %3</translation>
    </message>
    <message>
        <source>key</source>
        <translation>kľúč</translation>
    </message>
    <message>
        <source>large</source>
        <translation>veľký</translation>
    </message>
    <message>
        <source>launches and approvals</source>
        <translation>spustenia a schválenia</translation>
    </message>
    <message>
        <source>leave out %1</source>
        <translation>vynechať: %1</translation>
    </message>
    <message>
        <source>letters outside English before the @ cannot be sent</source>
        <translation>písmená mimo angličtiny pred @ sa odoslať nedajú</translation>
    </message>
    <message numerus="yes">
        <source>lies more than %n days back</source>
        <translation>
            <numerusform>je dávnejšie ako pred %n dňom</numerusform>
            <numerusform>je dávnejšie ako pred %n dňami</numerusform>
            <numerusform>je dávnejšie ako pred %n dňami</numerusform>
        </translation>
    </message>
    <message>
        <source>lies more than one day back</source>
        <translation>je dávnejšie ako pred jedným dňom</translation>
    </message>
    <message numerus="yes">
        <source>lies within the last %n days</source>
        <translation>
            <numerusform>spadá do posledného %n dňa</numerusform>
            <numerusform>spadá do posledných %n dní</numerusform>
            <numerusform>spadá do posledných %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>lies within the last day</source>
        <translation>je včera alebo dnes</translation>
    </message>
    <message numerus="yes">
        <source>lies within the next %n days</source>
        <translation>
            <numerusform>spadá do nasledujúceho %n dňa</numerusform>
            <numerusform>spadá do nasledujúcich %n dní</numerusform>
            <numerusform>spadá do nasledujúcich %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>lies within the next day</source>
        <translation>je dnes alebo zajtra</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riadok %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>riadok %1, stĺpec %2</translation>
    </message>
    <message>
        <source>list format "%1"</source>
        <translation>formát zoznamu „%1“</translation>
    </message>
    <message>
        <source>list-format does not know "%1"; see odziv-cli help</source>
        <translation>list-format does not know "%1"; see odziv-cli help</translation>
    </message>
    <message>
        <source>load format "%1"</source>
        <translation>formát súboru pre kampaň „%1“</translation>
    </message>
    <message>
        <source>made the campaign %1 "%2"</source>
        <translation>made the campaign %1 "%2"</translation>
    </message>
    <message>
        <source>made the demo workspace %1 in %2 s
%3 customers (%4 households, %5 companies), %6 accounts, %7 supply points
%8 contacts, %9 with an e-mail address
</source>
        <translation>made the demo workspace %1 in %2 s
%3 customers (%4 households, %5 companies), %6 accounts, %7 supply points
%8 contacts, %9 with an e-mail address
</translation>
    </message>
    <message>
        <source>made the empty workspace %1</source>
        <translation>made the empty workspace %1</translation>
    </message>
    <message>
        <source>made the segment "%1" of %2 members</source>
        <translation>made the segment "%1" of %2 members</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>mail adresa</translation>
    </message>
    <message>
        <source>mail leaves this computer only with TLS</source>
        <translation>pošta odchádza z tohto počítača len cez TLS</translation>
    </message>
    <message>
        <source>mailed mail campaign delivered answered contacted</source>
        <translation>odoslané mail kampaň doručené odpoveď oslovený</translation>
    </message>
    <message>
        <source>manual, scheduled, automatic</source>
        <translation>manual, scheduled, automatic</translation>
    </message>
    <message>
        <source>mapping of "%1"</source>
        <translation>mapovanie stĺpca „%1“</translation>
    </message>
    <message>
        <source>may be used by automatic campaigns</source>
        <translation>smú ho používať automatické kampane</translation>
    </message>
    <message>
        <source>message templates</source>
        <translation>šablóny správ</translation>
    </message>
    <message>
        <source>messages    %1
skipped     %2
largest     %3 bytes
links       %4
data of     %5
</source>
        <translation>messages    %1
skipped     %2
largest     %3 bytes
links       %4
data of     %5
</translation>
    </message>
    <message>
        <source>messages per minute</source>
        <translation>správ za minútu</translation>
    </message>
    <message>
        <source>messages per second</source>
        <translation>správ za sekundu</translation>
    </message>
    <message>
        <source>meter metering point delivery point</source>
        <translation>elektromer odberné miesto meranie</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>chýba</translation>
    </message>
    <message>
        <source>more than %1 rounds asked for</source>
        <translation>žiada sa viac ako %1 kôl</translation>
    </message>
    <message>
        <source>more than one row of the workspace has this key</source>
        <translation>tento kľúč má viac riadkov pracovného priestoru</translation>
    </message>
    <message>
        <source>moved the segment %1 to /%2</source>
        <translation>moved the segment %1 to /%2</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>musí byť zoznam textov</translation>
    </message>
    <message>
        <source>must be a list of { ... }</source>
        <translation>musí byť zoznam objektov { ... }</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>musí byť text</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>musí byť celé číslo od %1 do %2</translation>
    </message>
    <message>
        <source>must be an object, { ... }</source>
        <translation>musí byť objekt, { ... }</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>nový záznam</translation>
    </message>
    <message>
        <source>new since joined</source>
        <translation>nový od kedy</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>bez záznamu: %1</translation>
    </message>
    <message>
        <source>no TLS connection to the SMTP server came about: %1</source>
        <translation>spojenie TLS so serverom SMTP nevzniklo: %1</translation>
    </message>
    <message>
        <source>no base64</source>
        <translation>nie je base64</translation>
    </message>
    <message>
        <source>no country code starts with 0; write the number like +387 61 123 456</source>
        <translation>predvoľba krajiny sa nikdy nezačína 0; napíšte číslo ako +387 61 123 456</translation>
    </message>
    <message>
        <source>no data loaded yet</source>
        <translation>no data loaded yet</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>bez odkazov</translation>
    </message>
    <message>
        <source>no list formats yet</source>
        <translation>no list formats yet</translation>
    </message>
    <message>
        <source>no password is known for the sender "%1"; set it again with --password-env</source>
        <translation>pre odosielateľa „%1“ nie je známe heslo; zadajte ho znova pomocou --password-env</translation>
    </message>
    <message>
        <source>no port of this computer is free for the answer of the browser</source>
        <translation>žiadny port tohto počítača nie je voľný pre odpoveď prehliadača</translation>
    </message>
    <message>
        <source>no segments yet</source>
        <translation>no segments yet</translation>
    </message>
    <message>
        <source>no sender is set</source>
        <translation>no sender is set</translation>
    </message>
    <message>
        <source>no such record</source>
        <translation>taký záznam nie je</translation>
    </message>
    <message>
        <source>no templates yet</source>
        <translation>no templates yet</translation>
    </message>
    <message>
        <source>no timer is installed for this workspace</source>
        <translation>no timer is installed for this workspace</translation>
    </message>
    <message>
        <source>nobody can step out of the segment %1</source>
        <translation>nobody can step out of the segment %1</translation>
    </message>
    <message>
        <source>nobody finished the sign-in in the browser</source>
        <translation>nikto nedokončil prihlásenie v prehliadači</translation>
    </message>
    <message>
        <source>nobody has signed in for the sender "%1" yet; sign in in its settings</source>
        <translation>za odosielateľa "%1" sa ešte nikto neprihlásil; prihláste sa v jeho nastaveniach</translation>
    </message>
    <message>
        <source>nobody living was born before %1</source>
        <translation>nikto žijúci sa nenarodil pred rokom %1</translation>
    </message>
    <message>
        <source>nobody signed in before the code ran out</source>
        <translation>nikto sa neprihlásil, kým kód nevypršal</translation>
    </message>
    <message>
        <source>nobody would get a message</source>
        <translation>nobody would get a message</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>neprijaté</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>bez odpovede</translation>
    </message>
    <message>
        <source>not mailed</source>
        <translation>neodoslané</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nezobrazuje sa</translation>
    </message>
    <message>
        <source>note: counted with SQL: %1</source>
        <translation>note: counted with SQL: %1</translation>
    </message>
    <message>
        <source>note: the saved result set "%1", which this one uses, does not exist yet</source>
        <translation>note: the saved result set "%1", which this one uses, does not exist yet</translation>
    </message>
    <message>
        <source>note: the segment "%1", which this one uses, does not exist yet</source>
        <translation>note: the segment "%1", which this one uses, does not exist yet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nič</translation>
    </message>
    <message>
        <source>nothing can hold</source>
        <translation>neplatí nič</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nothing is due</translation>
    </message>
    <message>
        <source>nothing is in doubt</source>
        <translation>nothing is in doubt</translation>
    </message>
    <message>
        <source>nothing stands after the @ of the e-mail address</source>
        <translation>za @ e-mailovej adresy nič nie je</translation>
    </message>
    <message>
        <source>nothing stands before the @ of the e-mail address</source>
        <translation>pred @ e-mailovej adresy nič nie je</translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation>nothing to remark</translation>
    </message>
    <message>
        <source>nothing uses it</source>
        <translation>nothing uses it</translation>
    </message>
    <message>
        <source>of them removed since the launch: %1 (%2)</source>
        <translation>z toho odstránené od spustenia: %1 (%2)</translation>
    </message>
    <message>
        <source>on the same record</source>
        <translation>na tom istom zázname</translation>
    </message>
    <message>
        <source>one challenge too many</source>
        <translation>o jednu výzvu viac</translation>
    </message>
    <message>
        <source>one word too many: %1</source>
        <translation>one word too many: %1</translation>
    </message>
    <message>
        <source>one workspace can be opened at a time; see odziv --help</source>
        <translation>možno otvoriť len jeden pracovný priestor; pozri odziv --help</translation>
    </message>
    <message>
        <source>open %1 on any device, type the code %2 and sign in as %3</source>
        <translation>otvorte %1 na ľubovoľnom zariadení, zadajte kód %2 a prihláste sa ako %3</translation>
    </message>
    <message>
        <source>open this address in a browser on this computer and sign in as %1:</source>
        <translation>otvorte túto adresu v prehliadači na tomto počítači a prihláste sa ako %1:</translation>
    </message>
    <message>
        <source>option %1 needs a value</source>
        <translation>option %1 needs a value</translation>
    </message>
    <message>
        <source>out after it</source>
        <translation>po ňom mimo množiny</translation>
    </message>
    <message>
        <source>packed the campaign "%1" with %2 segment(s) and %3 template(s) into %4</source>
        <translation>packed the campaign "%1" with %2 segment(s) and %3 template(s) into %4</translation>
    </message>
    <message>
        <source>personal files of templates</source>
        <translation>osobné súbory šablón</translation>
    </message>
    <message>
        <source>phone telephone cell number sms</source>
        <translation>telefón mobil číslo sms</translation>
    </message>
    <message>
        <source>port %1 cannot be used; choose another one</source>
        <translation>port %1 sa nedá použiť; vyberte iný</translation>
    </message>
    <message>
        <source>preview format "%1"</source>
        <translation>formát náhľadu „%1“</translation>
    </message>
    <message>
        <source>problem     %1
</source>
        <translation>problem     %1
</translation>
    </message>
    <message>
        <source>reading the log</source>
        <translation>reading the log</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>príjemcovia</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odmietnuté</translation>
    </message>
    <message>
        <source>removed the list format %1</source>
        <translation>removed the list format %1</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restore</translation>
    </message>
    <message>
        <source>restored from a backup of %1: it may have been sent after that</source>
        <translation>obnovené zo zálohy z %1: odvtedy sa to mohlo odoslať</translation>
    </message>
    <message>
        <source>restored the workspace %1</source>
        <translation>restored the workspace %1</translation>
    </message>
    <message>
        <source>restored version %1 of %2 as version %3</source>
        <translation>restored version %1 of %2 as version %3</translation>
    </message>
    <message>
        <source>result set format "%1"</source>
        <translation>formát množiny výsledkov „%1“</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>riadok %1</translation>
    </message>
    <message>
        <source>row %1 rejected: %2</source>
        <translation>row %1 rejected: %2</translation>
    </message>
    <message>
        <source>row %1, cell %2</source>
        <translation>riadok %1, bunka %2</translation>
    </message>
    <message>
        <source>row %1, line %2</source>
        <translation>riadok %1, linka %2</translation>
    </message>
    <message>
        <source>same record %1, any record %2</source>
        <translation>ten istý záznam %1, ľubovoľný záznam %2</translation>
    </message>
    <message>
        <source>sample of %1 % (seed %2)</source>
        <translation>vzorka %1 % (počiatočné číslo %2)</translation>
    </message>
    <message>
        <source>saved segment "%1"</source>
        <translation>uložený segment „%1“</translation>
    </message>
    <message>
        <source>saved the list format %1</source>
        <translation>saved the list format %1</translation>
    </message>
    <message>
        <source>saved the segment %1, version %2</source>
        <translation>saved the segment %1, version %2</translation>
    </message>
    <message>
        <source>saved the template "%1" (%2, %3 pictures, %4 attachments)</source>
        <translation>saved the template "%1" (%2, %3 pictures, %4 attachments)</translation>
    </message>
    <message>
        <source>say one of --list, --in-doubt resend|accept|reject, --relay-log FILE; see odziv-cli help</source>
        <translation>say one of --list, --in-doubt resend|accept|reject, --relay-log FILE; see odziv-cli help</translation>
    </message>
    <message>
        <source>second: 1, backup: 0</source>
        <translation>druhý: 1, záložný: 0</translation>
    </message>
    <message>
        <source>segment "%1"</source>
        <translation>segment „%1“</translation>
    </message>
    <message>
        <source>segment %1
</source>
        <translation>segment %1
</translation>
    </message>
    <message>
        <source>segment does not know "%1"; see odziv-cli help</source>
        <translation>segment does not know "%1"; see odziv-cli help</translation>
    </message>
    <message>
        <source>segment needs a workspace and an action; see odziv-cli help</source>
        <translation>segment needs a workspace and an action; see odziv-cli help</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segmenty</translation>
    </message>
    <message>
        <source>send, skip, ask</source>
        <translation>send, skip, ask</translation>
    </message>
    <message>
        <source>sender WORKSPACE show takes no file</source>
        <translation>sender WORKSPACE show takes no file</translation>
    </message>
    <message>
        <source>sent a test message of %1 bytes to %2: %3</source>
        <translation>sent a test message of %1 bytes to %2: %3</translation>
    </message>
    <message>
        <source>service, similar, marketing</source>
        <translation>service, similar, marketing</translation>
    </message>
    <message>
        <source>sex woman man salutation</source>
        <translation>pohlavie žena muž oslovenie</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>preskočené</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>malé písmená</translation>
    </message>
    <message>
        <source>smtp.example.com</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>snapshot</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>niekto bez mena</translation>
    </message>
    <message>
        <source>start with %1</source>
        <translation>na začiatku: %1</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>začína sa na</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zastavené</translation>
    </message>
    <message>
        <source>systemd cannot be reached (%1). Let another scheduler run "odziv-cli run-due" with the workspace every few minutes.</source>
        <translation>systemd nie je dostupný (%1). Nech iný plánovač každých niekoľko minút spúšťa „odziv-cli run-due“ s pracovným priestorom.</translation>
    </message>
    <message>
        <source>systemd does not answer.</source>
        <translation>systemd neodpovedá.</translation>
    </message>
    <message>
        <source>systemd refused the timer: %1</source>
        <translation>systemd časovač odmietol: %1</translation>
    </message>
    <message>
        <source>target level %1</source>
        <translation>cieľová úroveň %1</translation>
    </message>
    <message>
        <source>telephone number landline call</source>
        <translation>telefónne číslo pevná linka hovor</translation>
    </message>
    <message>
        <source>template WORKSPACE takes import, export, list, lint or render, not "%1"</source>
        <translation>template WORKSPACE takes import, export, list, lint or render, not "%1"</translation>
    </message>
    <message>
        <source>template render needs --recipient NUMBER and --out FILE.eml</source>
        <translation>template render needs --recipient NUMBER and --out FILE.eml</translation>
    </message>
    <message>
        <source>test dummy</source>
        <translation>test skúšobný</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>text %1</translation>
    </message>
    <message>
        <source>the &lt; before the &gt; is missing</source>
        <translation>pred &gt; chýba &lt;</translation>
    </message>
    <message>
        <source>the SMTP server answered a question that nobody asked</source>
        <translation>server SMTP odpovedal na otázku, ktorú nikto nepoložil</translation>
    </message>
    <message>
        <source>the SMTP server answered before the end of the message</source>
        <translation>server SMTP odpovedal pred koncom správy</translation>
    </message>
    <message>
        <source>the SMTP server closed the connection</source>
        <translation>server SMTP zatvoril spojenie</translation>
    </message>
    <message>
        <source>the SMTP server could not prove that it knows the password; it may be an impostor</source>
        <translation>server SMTP nevedel preukázať, že pozná heslo; môže to byť podvodník</translation>
    </message>
    <message>
        <source>the SMTP server did not answer in time</source>
        <translation>server SMTP neodpovedal včas</translation>
    </message>
    <message>
        <source>the SMTP server does not offer STARTTLS; check host and port, or use implicit TLS</source>
        <translation>server SMTP neponúka STARTTLS; skontrolujte hostiteľa a port alebo použite TLS od začiatku</translation>
    </message>
    <message>
        <source>the SMTP server never ends the login</source>
        <translation>server SMTP prihlásenie nikdy neukončí</translation>
    </message>
    <message>
        <source>the SMTP server offers no login method that may be used here</source>
        <translation>server SMTP neponúka spôsob prihlásenia, ktorý sa tu smie použiť</translation>
    </message>
    <message>
        <source>the SMTP server sent something between its consent to TLS and TLS itself; somebody may be tampering with the connection</source>
        <translation>server SMTP poslal niečo medzi súhlasom s TLS a samotným TLS; niekto možno zasahuje do spojenia</translation>
    </message>
    <message>
        <source>the SMTP server takes no 8-bit content</source>
        <translation>server SMTP neprijíma 8-bitový obsah</translation>
    </message>
    <message>
        <source>the SMTP server takes no addresses with letters outside of ASCII</source>
        <translation>server SMTP neprijíma adresy s písmenami mimo ASCII</translation>
    </message>
    <message>
        <source>the SMTP server takes no sender address or header with letters outside of ASCII</source>
        <translation>server SMTP neprijíma adresu odosielateľa alebo hlavičku s písmenami mimo ASCII</translation>
    </message>
    <message>
        <source>the account is registered for this service already</source>
        <translation>zmluvný účet je na túto službu už registrovaný</translation>
    </message>
    <message>
        <source>the annual consumption cannot be negative</source>
        <translation>ročná spotreba nemôže byť záporná</translation>
    </message>
    <message>
        <source>the campaign "%1" is %2</source>
        <translation>the campaign "%1" is %2</translation>
    </message>
    <message>
        <source>the campaign file is missing; see odziv-cli help</source>
        <translation>the campaign file is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>the campaign is missing; see odziv-cli help</source>
        <translation>the campaign is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>the certificate of the SMTP server cannot be trusted: %1 SHA-256 fingerprint: %2</source>
        <translation>certifikátu servera SMTP sa nedá dôverovať: %1 Odtlačok SHA-256: %2</translation>
    </message>
    <message>
        <source>the certificate of the SMTP server is not the pinned one; its SHA-256 fingerprint is %1</source>
        <translation>certifikát servera SMTP nie je ten určený; jeho odtlačok SHA-256 je %1</translation>
    </message>
    <message>
        <source>the character "%1" is not allowed after the @ of an e-mail address</source>
        <translation>znak „%1“ nie je za @ e-mailovej adresy dovolený</translation>
    </message>
    <message>
        <source>the character "%1" is not allowed before the @ of an e-mail address</source>
        <translation>znak „%1“ nie je pred @ e-mailovej adresy dovolený</translation>
    </message>
    <message>
        <source>the character "%1" is not allowed in a postcode</source>
        <translation>znak „%1“ nie je v PSČ dovolený</translation>
    </message>
    <message>
        <source>the character "%1" is not allowed in a telephone number</source>
        <translation>znak „%1“ nie je v telefónnom čísle dovolený</translation>
    </message>
    <message>
        <source>the client id is missing; the provider gives one when the program is registered with it</source>
        <translation>chýba ID klienta; poskytovateľ ho dá pri registrácii programu</translation>
    </message>
    <message>
        <source>the connection is not ready for a message</source>
        <translation>spojenie nie je pripravené na správu</translation>
    </message>
    <message>
        <source>the connection to the SMTP server failed: %1</source>
        <translation>spojenie so serverom SMTP zlyhalo: %1</translation>
    </message>
    <message>
        <source>the connection was closed as wished</source>
        <translation>spojenie sa zatvorilo na požiadanie</translation>
    </message>
    <message>
        <source>the contact belongs to another customer</source>
        <translation>kontakt patrí inému klientovi</translation>
    </message>
    <message>
        <source>the data are old</source>
        <translation>the data are old</translation>
    </message>
    <message>
        <source>the data are older than the launch rules allow</source>
        <translation>the data are older than the launch rules allow</translation>
    </message>
    <message>
        <source>the day "%1" is not of the form YYYY-MM-DD</source>
        <translation>the day "%1" is not of the form YYYY-MM-DD</translation>
    </message>
    <message>
        <source>the domain "%1" ends with a number</source>
        <translation>doména „%1“ sa končí číslom</translation>
    </message>
    <message>
        <source>the domain "%1" has no dot; the ending such as .ba is missing</source>
        <translation>doména „%1“ nemá bodku; chýba koncovka, napr. .ba</translation>
    </message>
    <message>
        <source>the domain "%1" is not a valid international name</source>
        <translation>doména „%1“ nie je platný medzinárodný názov</translation>
    </message>
    <message>
        <source>the e-mail address contains a blank</source>
        <translation>e-mailová adresa obsahuje medzeru</translation>
    </message>
    <message>
        <source>the e-mail address contains a character that no address may contain</source>
        <translation>e-mailová adresa obsahuje znak, ktorý v adrese byť nesmie</translation>
    </message>
    <message>
        <source>the e-mail address contains a control character</source>
        <translation>e-mailová adresa obsahuje riadiaci znak</translation>
    </message>
    <message>
        <source>the e-mail address contains more than one @</source>
        <translation>e-mailová adresa obsahuje viac ako jedno @</translation>
    </message>
    <message>
        <source>the e-mail address contains two dots in a row</source>
        <translation>e-mailová adresa obsahuje dve bodky za sebou</translation>
    </message>
    <message>
        <source>the e-mail address has no @</source>
        <translation>e-mailová adresa nemá @</translation>
    </message>
    <message>
        <source>the e-mail address has no @ after the quoted part</source>
        <translation>e-mailová adresa nemá @ za časťou v úvodzovkách</translation>
    </message>
    <message>
        <source>the e-mail address is empty</source>
        <translation>e-mailová adresa je prázdna</translation>
    </message>
    <message>
        <source>the e-mail address is longer than %1 bytes</source>
        <translation>e-mailová adresa je dlhšia ako %1 bajtov</translation>
    </message>
    <message>
        <source>the e-mail address is longer than %1 characters</source>
        <translation>e-mailová adresa je dlhšia ako %1 znakov</translation>
    </message>
    <message>
        <source>the e-mail address opens a quotation mark that is never closed</source>
        <translation>e-mailová adresa otvára úvodzovku, ktorá sa nikdy nezatvorí</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set; put the password into it</source>
        <translation>premenná prostredia %1 nie je nastavená; vložte do nej heslo</translation>
    </message>
    <message>
        <source>the field holds more than one e-mail address; keep one</source>
        <translation>pole obsahuje viac ako jednu e-mailovú adresu; nechajte jednu</translation>
    </message>
    <message>
        <source>the field holds more than one telephone number; keep one</source>
        <translation>pole obsahuje viac ako jedno telefónne číslo; nechajte jedno</translation>
    </message>
    <message>
        <source>the file of trusted certificates %1 cannot be read</source>
        <translation>súbor dôveryhodných certifikátov %1 sa nedá prečítať</translation>
    </message>
    <message>
        <source>the folder cannot be made; choose another one</source>
        <translation>priečinok sa nedá vytvoriť; vyberte iný</translation>
    </message>
    <message>
        <source>the folder cannot be written to; choose another one</source>
        <translation>do priečinka sa nedá zapisovať; vyberte iný</translation>
    </message>
    <message>
        <source>the folder for the messages cannot be made; choose another one</source>
        <translation>priečinok na správy sa nedá vytvoriť; vyberte iný</translation>
    </message>
    <message>
        <source>the host name leads to another computer; mail leaves this one only with TLS</source>
        <translation>názov hostiteľa vedie na iný počítač; pošta z tohto odchádza len cez TLS</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>kľúč je prázdny</translation>
    </message>
    <message>
        <source>the key was already used in row %1</source>
        <translation>kľúč už bol použitý v riadku %1</translation>
    </message>
    <message>
        <source>the legal class of templates</source>
        <translation>právny základ šablón</translation>
    </message>
    <message>
        <source>the library of segments</source>
        <translation>knižnica segmentov</translation>
    </message>
    <message>
        <source>the library of templates</source>
        <translation>knižnica šablón</translation>
    </message>
    <message>
        <source>the limit of %1 per minute</source>
        <translation>obmedzenie %1 za minútu</translation>
    </message>
    <message>
        <source>the limit of %1 per minute to one domain</source>
        <translation>obmedzenie %1 za minútu na jednu doménu</translation>
    </message>
    <message>
        <source>the log of changes</source>
        <translation>záznam zmien</translation>
    </message>
    <message>
        <source>the login failed: the SMTP server gave a wrong answer (%1)</source>
        <translation>prihlásenie zlyhalo: server SMTP dal nesprávnu odpoveď (%1)</translation>
    </message>
    <message>
        <source>the login method %1 is not available</source>
        <translation>spôsob prihlásenia %1 nie je dostupný</translation>
    </message>
    <message>
        <source>the login to the SMTP server cannot be written</source>
        <translation>prihlásenie na server SMTP sa nedá zapísať</translation>
    </message>
    <message>
        <source>the members of the saved result set "%1"</source>
        <translation>členovia uloženej množiny výsledkov „%1“</translation>
    </message>
    <message>
        <source>the members of the segment "%1"</source>
        <translation>členovia segmentu „%1“</translation>
    </message>
    <message>
        <source>the message cannot be stored</source>
        <translation>správu sa nedá uložiť</translation>
    </message>
    <message>
        <source>the message could not be made: %1</source>
        <translation>správu sa nepodarilo vytvoriť: %1</translation>
    </message>
    <message>
        <source>the message has %1 bytes, the SMTP server takes at most %2</source>
        <translation>správa má %1 bajtov, server SMTP prijíma najviac %2</translation>
    </message>
    <message>
        <source>the middle of an account number is D, M or V, like 3011-D-270704</source>
        <translation>v strede čísla zmluvného účtu je D, M alebo V, napr. 3011-D-270704</translation>
    </message>
    <message>
        <source>the name of an entry leads out of it</source>
        <translation>názov položky z nej vedie von</translation>
    </message>
    <message>
        <source>the name of the list format is missing; see odziv-cli help</source>
        <translation>the name of the list format is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>the name that this computer gives itself to the SMTP server is not a host name</source>
        <translation>názov, ktorým sa tento počítač predstavuje serveru SMTP, nie je názov hostiteľa</translation>
    </message>
    <message>
        <source>the number has more than %1 digits</source>
        <translation>číslo má viac ako %1 číslic</translation>
    </message>
    <message>
        <source>the number must lie between %1 and %2</source>
        <translation>číslo musí ležať medzi %1 a %2</translation>
    </message>
    <message>
        <source>the number of messages cannot be written</source>
        <translation>počet správ sa nedá zapísať</translation>
    </message>
    <message>
        <source>the part after the @ is longer than %1 characters</source>
        <translation>časť za @ je dlhšia ako %1 znakov</translation>
    </message>
    <message>
        <source>the part after the @ starts or ends with a dot</source>
        <translation>časť za @ sa začína alebo končí bodkou</translation>
    </message>
    <message>
        <source>the part before the @ is longer than %1 characters</source>
        <translation>časť pred @ je dlhšia ako %1 znakov</translation>
    </message>
    <message>
        <source>the part before the @ may only hold letters without diacritics, not "%1"</source>
        <translation>časť pred @ smie obsahovať len písmená bez diakritiky, nie „%1“</translation>
    </message>
    <message>
        <source>the part before the @ starts or ends with a dot</source>
        <translation>časť pred @ sa začína alebo končí bodkou</translation>
    </message>
    <message>
        <source>the password of the sender "%1" cannot be read; set it again with --password-env, or unlock the password store</source>
        <translation>heslo odosielateľa „%1“ sa nedá prečítať; zadajte ho znova pomocou --password-env alebo odomknite úložisko hesiel</translation>
    </message>
    <message>
        <source>the password store has no such password</source>
        <translation>úložisko hesiel také heslo nemá</translation>
    </message>
    <message>
        <source>the password store of this machine cannot be used</source>
        <translation>úložisko hesiel tohto počítača sa nedá použiť</translation>
    </message>
    <message>
        <source>the program ended before the server's reply was recorded</source>
        <translation>program sa skončil skôr, než sa odpoveď servera zaznamenala</translation>
    </message>
    <message>
        <source>the provider cannot be reached: %1</source>
        <translation>poskytovateľ nie je dostupný: %1</translation>
    </message>
    <message>
        <source>the provider gave access for a short time only; ask for offline access in the scope, or by the settings of the program at the provider</source>
        <translation>poskytovateľ dal prístup len nakrátko; žiadajte trvalý prístup (offline access) v rozsahu alebo v nastaveniach programu u poskytovateľa</translation>
    </message>
    <message>
        <source>the provider gave no access token that can be used</source>
        <translation>poskytovateľ nedal použiteľný prístupový token</translation>
    </message>
    <message>
        <source>the provider gave no code to sign in with</source>
        <translation>poskytovateľ nedal kód na prihlásenie</translation>
    </message>
    <message>
        <source>the provider gave no proper answer (HTTP status %1)</source>
        <translation>poskytovateľ nedal správnu odpoveď (stav HTTP %1)</translation>
    </message>
    <message>
        <source>the provider no longer accepts the sign-in of the sender "%1" (%2); sign in again in its settings</source>
        <translation>poskytovateľ už neprijíma prihlásenie odosielateľa "%1" (%2); prihláste sa znova v jeho nastaveniach</translation>
    </message>
    <message>
        <source>the provider of this sender has no device endpoint; sign in without --device</source>
        <translation>poskytovateľ tohto odosielateľa nemá adresu na prihlásenie zariadenia; prihláste sa bez --device</translation>
    </message>
    <message>
        <source>the provider refused the sign-in: %1</source>
        <translation>poskytovateľ odmietol prihlásenie: %1</translation>
    </message>
    <message>
        <source>the quota of %1 per day</source>
        <translation>kvóta %1 za deň</translation>
    </message>
    <message>
        <source>the quota of %1 per hour</source>
        <translation>kvóta %1 za hodinu</translation>
    </message>
    <message>
        <source>the row has %1 columns, the header has %2</source>
        <translation>riadok má %1 stĺpcov, hlavička ich má %2</translation>
    </message>
    <message>
        <source>the row that this one belongs to does not exist</source>
        <translation>riadok, ku ktorému tento patrí, neexistuje</translation>
    </message>
    <message>
        <source>the row with this key has the id %1</source>
        <translation>riadok s týmto kľúčom má id %1</translation>
    </message>
    <message>
        <source>the send queue and the sent records</source>
        <translation>front odosielania a odoslané záznamy</translation>
    </message>
    <message>
        <source>the sender "%1" is set</source>
        <translation>the sender "%1" is set</translation>
    </message>
    <message>
        <source>the sender "%1" logs in by a password; set it with "oauth" to sign in</source>
        <translation>odosielateľ "%1" sa prihlasuje heslom; nastavte ho s "oauth", aby ste sa mohli prihlásiť</translation>
    </message>
    <message>
        <source>the sender file cannot be read; check its name</source>
        <translation>the sender file cannot be read; check its name</translation>
    </message>
    <message>
        <source>the sender's profile, address to unsubscribe at</source>
        <translation>profil odosielateľa, adresa na odhlásenie</translation>
    </message>
    <message>
        <source>the sending hours</source>
        <translation>hodiny na odosielanie</translation>
    </message>
    <message>
        <source>the sending hours are over; run-due goes on when they begin again</source>
        <translation>the sending hours are over; run-due goes on when they begin again</translation>
    </message>
    <message>
        <source>the server ended a line with LF alone</source>
        <translation>server ukončil riadok samotným LF</translation>
    </message>
    <message>
        <source>the server mixed the codes %1 and %2 in one reply</source>
        <translation>server v jednej odpovedi zmiešal kódy %1 a %2</translation>
    </message>
    <message>
        <source>the server sent a control character that no reply may contain</source>
        <translation>server poslal riadiaci znak, ktorý v odpovedi byť nesmie</translation>
    </message>
    <message>
        <source>the server sent a line of more than %1 characters</source>
        <translation>server poslal riadok s viac ako %1 znakmi</translation>
    </message>
    <message>
        <source>the server sent a reply that is too long</source>
        <translation>server poslal pridlhú odpoveď</translation>
    </message>
    <message>
        <source>the server sent something that is not an SMTP reply: %1</source>
        <translation>server poslal niečo, čo nie je odpoveď SMTP: %1</translation>
    </message>
    <message>
        <source>the sign-in was given up</source>
        <translation>od prihlásenia sa upustilo</translation>
    </message>
    <message>
        <source>the sign-in worked but cannot be kept: this machine offers no password store. Give the sender a "passwordVariable" that holds a refresh token, or sign in on a desktop</source>
        <translation>prihlásenie sa podarilo, ale nemožno ho uchovať: tento počítač nemá úložisko hesiel. Dajte odosielateľovi "passwordVariable", ktorá obsahuje refresh token, alebo sa prihláste v okne programu</translation>
    </message>
    <message>
        <source>the supply point belongs to another account</source>
        <translation>odberné miesto patrí inému zmluvnému účtu</translation>
    </message>
    <message>
        <source>the telephone number has more than %1 digits</source>
        <translation>telefónne číslo má viac ako %1 číslic</translation>
    </message>
    <message>
        <source>the telephone number has no area or country code; write it like 061 123 456 or +387 61 123 456</source>
        <translation>telefónne číslo nemá predvoľbu oblasti ani krajiny; napíšte ho ako 061 123 456 alebo +387 61 123 456</translation>
    </message>
    <message>
        <source>the telephone number has no digits</source>
        <translation>telefónne číslo nemá číslice</translation>
    </message>
    <message>
        <source>the telephone number is empty</source>
        <translation>telefónne číslo je prázdne</translation>
    </message>
    <message>
        <source>the telephone number is too short; write it like 061 123 456</source>
        <translation>telefónne číslo je prikrátke; napíšte ho ako 061 123 456</translation>
    </message>
    <message>
        <source>the test message was not accepted: %1</source>
        <translation>the test message was not accepted: %1</translation>
    </message>
    <message>
        <source>the text contains a broken character; the file may have another encoding</source>
        <translation>text obsahuje poškodený znak; súbor možno má iné kódovanie</translation>
    </message>
    <message>
        <source>the text contains a control character</source>
        <translation>text obsahuje riadiaci znak</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters</source>
        <translation>text je dlhší ako %1 znakov</translation>
    </message>
    <message>
        <source>the timer %1 is installed</source>
        <translation>the timer %1 is installed</translation>
    </message>
    <message>
        <source>the user name or the password contains a character that no login can carry; set the sender again</source>
        <translation>používateľské meno alebo heslo obsahuje znak, ktorý prihlásenie nevie preniesť; nastavte odosielateľa znova</translation>
    </message>
    <message>
        <source>the value "%1" does not fit --%2; see odziv --help</source>
        <translation>hodnota „%1“ sa nehodí k --%2; pozri odziv --help</translation>
    </message>
    <message>
        <source>the window from %1 to %2 is empty</source>
        <translation>časové okno od %1 do %2 je prázdne</translation>
    </message>
    <message>
        <source>the workspace does not allow this value (%1)</source>
        <translation>pracovný priestor túto hodnotu nedovoľuje (%1)</translation>
    </message>
    <message>
        <source>the workspace that was there is now %1</source>
        <translation>the workspace that was there is now %1</translation>
    </message>
    <message>
        <source>the year %1 is not plausible; it must lie between %2 and %3</source>
        <translation>rok %1 nie je hodnoverný; musí ležať medzi %2 a %3</translation>
    </message>
    <message>
        <source>the year of "%1" has two digits; write all four</source>
        <translation>rok v „%1“ má dve číslice; napíšte všetky štyri</translation>
    </message>
    <message>
        <source>then where</source>
        <translation>potom, kde</translation>
    </message>
    <message>
        <source>there are no campaigns yet</source>
        <translation>there are no campaigns yet</translation>
    </message>
    <message>
        <source>there is no column "%1" in "%2"</source>
        <translation>v „%2“ niet stĺpca „%1“</translation>
    </message>
    <message>
        <source>there is no day "%1" in the calendar</source>
        <translation>deň „%1“ v kalendári nie je</translation>
    </message>
    <message>
        <source>there is no global constraint</source>
        <translation>there is no global constraint</translation>
    </message>
    <message>
        <source>there is no sender "%1" in this workspace; define it with "sender"</source>
        <translation>V tomto pracovnom priestore niet odosielateľa „%1“.</translation>
    </message>
    <message>
        <source>there is no verb "%1"; see odziv-cli help</source>
        <translation>there is no verb "%1"; see odziv-cli help</translation>
    </message>
    <message>
        <source>there is not enough memory for the login</source>
        <translation>na prihlásenie niet dosť pamäte</translation>
    </message>
    <message>
        <source>this computer has no TLS library that the program can use</source>
        <translation>tento počítač nemá knižnicu TLS, ktorú by program mohol použiť</translation>
    </message>
    <message>
        <source>this field must not be empty</source>
        <translation>toto pole nesmie byť prázdne</translation>
    </message>
    <message>
        <source>this is not JSON (%1): %2</source>
        <translation>toto nie je JSON (%1): %2</translation>
    </message>
    <message>
        <source>this is not a sender file: it is far too large</source>
        <translation>this is no sender file: it is far too large</translation>
    </message>
    <message>
        <source>this machine offers no password store</source>
        <translation>tento počítač neponúka úložisko hesiel</translation>
    </message>
    <message>
        <source>this machine offers no password store: the password is not stored, the environment variable %1 must hold it whenever mail is sent</source>
        <translation>this machine offers no password store: the password is not stored, the environment variable %1 must hold it whenever mail is sent</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>to be sent again by the operator's decision</source>
        <translation>odošle sa znova podľa rozhodnutia správcu</translation>
    </message>
    <message>
        <source>to be sent again: the relay's log does not know it</source>
        <translation>to be sent again: the relay's log does not know it</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>Tu je potrebné true alebo false.</translation>
    </message>
    <message>
        <source>unknown option %1; see odziv-cli help</source>
        <translation>unknown option %1; see odziv-cli help</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>unknown time</translation>
    </message>
    <message>
        <source>usage use energy year</source>
        <translation>spotreba energia rok</translation>
    </message>
    <message>
        <source>uses the newest saved result set</source>
        <translation>používa najnovšiu uloženú množinu výsledkov</translation>
    </message>
    <message>
        <source>version %1, saved %2
</source>
        <translation>version %1, saved %2
</translation>
    </message>
    <message>
        <source>warning     %1
</source>
        <translation>warning     %1
</translation>
    </message>
    <message>
        <source>what follows the @ is not the name of a domain</source>
        <translation>to, čo nasleduje za @, nie je názov domény</translation>
    </message>
    <message>
        <source>what stands before the @ is not allowed there</source>
        <translation>to, čo je pred @, tam nie je dovolené</translation>
    </message>
    <message>
        <source>what this gives: (%1)</source>
        <translation>to, čo dáva: (%1)</translation>
    </message>
    <message>
        <source>where %1 is "%2"</source>
        <translation>kde %1 je „%2“</translation>
    </message>
    <message>
        <source>where %1 is no</source>
        <translation>kde %1 je nie</translation>
    </message>
    <message>
        <source>where %1 is yes</source>
        <translation>kde %1 je áno</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>celé číslo</translation>
    </message>
    <message>
        <source>with %1 present</source>
        <translation>kde je %1 vyplnené</translation>
    </message>
    <message>
        <source>with the largest %1</source>
        <translation>kde je %1 najväčšie</translation>
    </message>
    <message>
        <source>with the newest %1</source>
        <translation>kde je %1 najnovšie</translation>
    </message>
    <message>
        <source>with the oldest %1</source>
        <translation>kde je %1 najstaršie</translation>
    </message>
    <message>
        <source>with the smallest %1</source>
        <translation>kde je %1 najmenšie</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>kde %1 chýba</translation>
    </message>
    <message>
        <source>workspace   %1
schema      %2
time zone   %3
data time   %4
snapshot    %5
</source>
        <translation>workspace   %1
schema      %2
time zone   %3
data time   %4
snapshot    %5
</translation>
    </message>
    <message>
        <source>would end   %1, on %2 days
</source>
        <translation>would end   %1, on %2 days
</translation>
    </message>
    <message>
        <source>write the e-mail address alone, without a name and angle brackets</source>
        <translation>napíšte len e-mailovú adresu, bez mena a lomených zátvoriek</translation>
    </message>
    <message>
        <source>write the language as a short tag, like bs, hr, sr, de or en</source>
        <translation>napíšte jazyk ako krátku značku, napr. bs, hr, sr, de alebo en</translation>
    </message>
    <message>
        <source>written to a file</source>
        <translation>zapísané do súboru</translation>
    </message>
    <message>
        <source>wrote %1 bytes to %2 in %3 s</source>
        <translation>wrote %1 bytes to %2 in %3 s</translation>
    </message>
    <message>
        <source>wrote %1 recipients to %2</source>
        <translation>wrote %1 recipients to %2</translation>
    </message>
    <message>
        <source>wrote %1 rows to %2</source>
        <translation>wrote %1 rows to %2</translation>
    </message>
    <message>
        <source>wrote the backup %1 (%2 bytes)</source>
        <translation>wrote the backup %1 (%2 bytes)</translation>
    </message>
    <message>
        <source>wrote the message for %1 to %2 (%3 bytes)</source>
        <translation>wrote the message for %1 to %2 (%3 bytes)</translation>
    </message>
    <message>
        <source>wrote the template "%1" to %2</source>
        <translation>wrote the template "%1" to %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>áno</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>áno alebo nie</translation>
    </message>
    <message>
        <source>{{#%1}} is already being repeated here.</source>
        <translation>{{#%1}} sa tu už opakuje.</translation>
    </message>
    <message>
        <source>{{.}} has a meaning only directly inside a section on a field; write the field's name.</source>
        <translation>{{.}} má význam len priamo v sekcii nad poľom; napíšte názov poľa.</translation>
    </message>
    <message>
        <source>{{/%1}} closes nothing; no section is open here.</source>
        <translation>{{/%1}} nič nezatvára; žiadna sekcia tu nie je otvorená.</translation>
    </message>
    <message>
        <source>{{/%1}} stands where {{/%2}} is expected (opened at %3).</source>
        <translation>{{/%1}} stojí tam, kde sa čaká {{/%2}} (otvorené na %3).</translation>
    </message>
</context>
</TS>
