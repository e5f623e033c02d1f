<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bs_BA" sourcelanguage="en">
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
        <translation> (%1 od toga nakon pokretanja)</translation>
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
        <translation> (nije u uzorku)</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> i još %n</numerusform>
            <numerusform> i još %n</numerusform>
            <numerusform> i još %n</numerusform>
        </translation>
    </message>
    <message>
        <source> days</source>
        <translation> dana</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuta</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>"%1" (%2 members, frozen %3)</source>
        <translation>„%1“ (članova: %2, zamrznuto %3)</translation>
    </message>
    <message>
        <source>"%1" (%2 members, frozen %3, data of %4)</source>
        <translation>„%1“ (članova: %2, zamrznuto %3, podaci od %4)</translation>
    </message>
    <message>
        <source>"%1" are not two words. Write them like yes|no.</source>
        <translation>„%1“ nisu dvije riječi. Napišite ih kao da|ne.</translation>
    </message>
    <message>
        <source>"%1" can be read in two ways; write it like %2</source>
        <translation>„%1“ se može čitati na dva načina; napišite kao %2</translation>
    </message>
    <message>
        <source>"%1" cannot be the cid of a picture; use English letters, digits, points and one @.</source>
        <translation>„%1“ ne može biti cid slike; koristite engleska slova, cifre, tačke i jedan znak @.</translation>
    </message>
    <message>
        <source>"%1" cannot be the delimiter. Use one of , ; | or tab.</source>
        <translation>„%1“ ne može biti separator. Koristite , ; | ili tabulator.</translation>
    </message>
    <message>
        <source>"%1" contains a line break or another control character; remove it</source>
        <translation>„%1“ sadrži prelom reda ili drugi kontrolni znak; uklonite ga</translation>
    </message>
    <message>
        <source>"%1" could not be sent by itself. %2</source>
        <translation>„%1“ se nije moglo samo poslati. %2</translation>
    </message>
    <message>
        <source>"%1" does not lie in the template's folder; put the file there and name it without "..".</source>
        <translation>„%1“ nije u folderu šablona; stavite datoteku tamo i navedite je bez „..“.</translation>
    </message>
    <message>
        <source>"%1" has no meaning for the column "%2".</source>
        <translation>„%1“ nema značenje za kolonu „%2“.</translation>
    </message>
    <message>
        <source>"%1" has no such month; the day comes before the month</source>
        <translation>„%1“: nema takvog mjeseca; dan se piše prije mjeseca</translation>
    </message>
    <message>
        <source>"%1" has no valid time; write it like 2026-05-31 14:05</source>
        <translation>„%1“ nema ispravno vrijeme; napišite kao 2026-05-31 14:05</translation>
    </message>
    <message>
        <source>"%1" holds a time, but a whole day is wanted</source>
        <translation>„%1“ sadrži vrijeme, a traži se cijeli dan</translation>
    </message>
    <message>
        <source>"%1" holds members of %2 and "%3" of %4; only sets of one level can be compared.</source>
        <translation>„%1“ sadrži članove nivoa %2, a „%3“ nivoa %4; porediti se mogu samo skupovi istog nivoa.</translation>
    </message>
    <message>
        <source>"%1" is needed here; the file is not a template.</source>
        <translation>Ovdje je potrebno „%1“; datoteka nije šablon.</translation>
    </message>
    <message>
        <source>"%1" is neither yes nor no; write 1 or 0, da or ne</source>
        <translation>„%1“ nije ni da ni ne; napišite 1 ili 0, da ili ne</translation>
    </message>
    <message>
        <source>"%1" is no address of a sign-in; it begins with https://</source>
        <translation>"%1" nije adresa prijave; ona počinje s https://</translation>
    </message>
    <message>
        <source>"%1" is none of %2</source>
        <translation>„%1“ nije nijedno od: %2</translation>
    </message>
    <message>
        <source>"%1" is not a column that an import of %2 can fill. It has: %3.</source>
        <translation>„%1“ nije kolona koju uvoz u tabelu %2 može popuniti. Ona ima: %3.</translation>
    </message>
    <message>
        <source>"%1" is not a content type; write it like image/png.</source>
        <translation>„%1“ nije tip sadržaja; napišite kao image/png.</translation>
    </message>
    <message>
        <source>"%1" is not a day; write it like 2026-05-31 or 31.5.2026</source>
        <translation>„%1“ nije datum; napišite kao 2026-05-31 ili 31.5.2026</translation>
    </message>
    <message>
        <source>"%1" is not a file.</source>
        <translation>„%1“ nije datoteka.</translation>
    </message>
    <message>
        <source>"%1" is not a form of a day. Write it like dd.MM.yyyy.</source>
        <translation>„%1“ nije oblik datuma. Napišite kao dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>"%1" is not a language whose form of numbers is known. Write it like bs or de.</source>
        <translation>„%1“ nije jezik čiji je oblik brojeva poznat. Napišite kao bs ili de.</translation>
    </message>
    <message>
        <source>"%1" is not a list of days; write them like mon-fri or mon,wed,sat</source>
        <translation>„%1“ nije spisak dana; napišite kao mon-fri ili mon,wed,sat</translation>
    </message>
    <message>
        <source>"%1" is not a number; write it like 1234.50 or 1.234,50</source>
        <translation>„%1“ nije broj; napišite kao 1234.50 ili 1.234,50</translation>
    </message>
    <message>
        <source>"%1" is not a setting of a sender</source>
        <translation>„%1“ nije postavka pošiljaoca</translation>
    </message>
    <message>
        <source>"%1" is not a time; write it like 08:00</source>
        <translation>„%1“ nije vrijeme; napišite kao 08:00</translation>
    </message>
    <message>
        <source>"%1" is not a time; write it like 2026-12-01T08:00</source>
        <translation>„%1“ nije vrijeme; napišite kao 2026-12-01T08:00</translation>
    </message>
    <message>
        <source>"%1" is not a time; write it like 20:00</source>
        <translation>„%1“ nije vrijeme; napišite kao 20:00</translation>
    </message>
    <message>
        <source>"%1" is not a value of the column "%2"; choose one of: %3.</source>
        <translation>„%1“ nije vrijednost kolone „%2“; izaberite jednu od: %3.</translation>
    </message>
    <message>
        <source>"%1" is not an amount; write it like 12.50</source>
        <translation>„%1“ nije iznos; napišite kao 12.50</translation>
    </message>
    <message>
        <source>"%1" is not an e-mail address: %2</source>
        <translation>„%1“ nije e-mail adresa: %2</translation>
    </message>
    <message>
        <source>"%1" is not an e-mail address: %2.</source>
        <translation>„%1“ nije e-mail adresa: %2.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>„%1“ nije nijedno od: %2</translation>
    </message>
    <message>
        <source>"%1" is not one value and cannot be compared.</source>
        <translation>„%1“ nije jedna vrijednost i ne može se porediti.</translation>
    </message>
    <message>
        <source>"%1" is not one value; name one of its fields, like {{%2.%3}}.</source>
        <translation>„%1“ nije jedna vrijednost; navedite jedno njeno polje, npr. {{%2.%3}}.</translation>
    </message>
    <message>
        <source>"%1" is not saved. Save it or go back to the library first.</source>
        <translation>„%1“ nije sačuvano. Prvo sačuvajte ili se vratite u biblioteku.</translation>
    </message>
    <message>
        <source>"%1" is not saved. Save it or go back to the list first.</source>
        <translation>„%1“ nije sačuvano. Prvo sačuvajte ili se vratite na listu.</translation>
    </message>
    <message>
        <source>"%1" is not the name of a header.</source>
        <translation>„%1“ nije naziv zaglavlja.</translation>
    </message>
    <message>
        <source>"%1" is shown as a picture, but is none.</source>
        <translation>„%1“ se prikazuje kao slika, a nije slika.</translation>
    </message>
    <message>
        <source>"%1" is the first one already.</source>
        <translation>„%1“ je već prvi.</translation>
    </message>
    <message>
        <source>"%1" is the global constraint</source>
        <translation>„%1“ je opće ograničenje</translation>
    </message>
    <message>
        <source>"%1" is the name of a list format.</source>
        <translation>„%1“ je naziv formata liste.</translation>
    </message>
    <message>
        <source>"%1" is true or false.</source>
        <translation>„%1“ je true ili false.</translation>
    </message>
    <message>
        <source>"%1" may not become "%2".</source>
        <translation>„%1“ ne može postati „%2“.</translation>
    </message>
    <message>
        <source>"%1" missed its start and is not sent</source>
        <translation>„%1“: početak je propušten i ne šalje se</translation>
    </message>
    <message>
        <source>"%1" missed its start: launch it by hand if it is still wanted</source>
        <translation>„%1“: početak je propušten; pokrenite ručno ako se to još želi</translation>
    </message>
    <message>
        <source>"%1" must be a name.</source>
        <translation>„%1“ mora biti naziv.</translation>
    </message>
    <message>
        <source>"%1" must be a text or null</source>
        <translation>„%1“ mora biti tekst ili null</translation>
    </message>
    <message>
        <source>"%1" must be a whole number from %2 to %3</source>
        <translation>„%1“ mora biti cijeli broj od %2 do %3</translation>
    </message>
    <message>
        <source>"%1" must be an object or null</source>
        <translation>"%1" mora biti objekt ili null</translation>
    </message>
    <message>
        <source>"%1" must not offer to unsubscribe; take that footer out.</source>
        <translation>„%1“ ne smije nuditi odjavu; uklonite to podnožje.</translation>
    </message>
    <message>
        <source>"%1" names no column; write it as table.column.</source>
        <translation>„%1“ nije kolona; napišite je kao tabela.kolona.</translation>
    </message>
    <message>
        <source>"%1" names no days; write them like 2026-12-25 or 2026-12-31..2027-01-02</source>
        <translation>„%1“ ne navodi dane; napišite ih kao 2026-12-25 ili 2026-12-31..2027-01-02</translation>
    </message>
    <message>
        <source>"%1" should have started at %2; launch it by hand if it is still wanted</source>
        <translation>"%1" should have started at %2; launch it by hand if it is still wanted</translation>
    </message>
    <message>
        <source>"%1" would get secrets in the clear; use https://</source>
        <translation>"%1" bi dobio tajne nezaštićeno; koristite https://</translation>
    </message>
    <message>
        <source>"%1", as it is now</source>
        <translation>„%1“, kakav je sada</translation>
    </message>
    <message>
        <source>"%1", as it was at the launch</source>
        <translation>„%1“, kakav je bio pri pokretanju</translation>
    </message>
    <message>
        <source>"blocks" must be a list of blocks.</source>
        <translation>„blocks“ mora biti lista blokova.</translation>
    </message>
    <message>
        <source>"certificateFingerprint" must be a SHA-256 fingerprint: 64 hexadecimal digits</source>
        <translation>„certificateFingerprint“ mora biti SHA-256 otisak: 64 heksadecimalne cifre</translation>
    </message>
    <message>
        <source>"comment" must be a text.</source>
        <translation>„comment“ mora biti tekst.</translation>
    </message>
    <message>
        <source>"disabled" is true or false.</source>
        <translation>„disabled“ je true ili false.</translation>
    </message>
    <message>
        <source>"host" is "%1", which is neither a host name nor an address</source>
        <translation>„host“ je „%1“, što nije ni ime računara ni adresa</translation>
    </message>
    <message>
        <source>"host" is missing; name the SMTP server</source>
        <translation>„host“ nedostaje; navedite SMTP server</translation>
    </message>
    <message>
        <source>"html" or "standard" is needed here.</source>
        <translation>Ovdje je potrebno „html“ ili „standard“.</translation>
    </message>
    <message>
        <source>"match" belongs to criteria and is sameRecord or anyRecord.</source>
        <translation>„match“ ide uz kriterije i glasi sameRecord ili anyRecord.</translation>
    </message>
    <message>
        <source>"name" must have 1 to %1 characters</source>
        <translation>„name“ mora imati od 1 do %1 znakova</translation>
    </message>
    <message>
        <source>"passwordVariable" must be the name of an environment variable</source>
        <translation>„passwordVariable“ mora biti ime varijable okruženja</translation>
    </message>
    <message>
        <source>"prefer" is one of present, missing, largest, smallest and value.</source>
        <translation>„prefer“ je jedno od: present, missing, largest, smallest i value.</translation>
    </message>
    <message>
        <source>"security" is "%1"; use implicit-tls, starttls or none</source>
        <translation>„security“ je „%1“; koristite implicit-tls, starttls ili none</translation>
    </message>
    <message>
        <source>"security" may be none only for this machine itself (127.0.0.1, ::1 or localhost); use implicit-tls or starttls</source>
        <translation>„security“ smije biti none samo za ovaj računar (127.0.0.1, ::1 ili localhost); koristite implicit-tls ili starttls</translation>
    </message>
    <message>
        <source>"security" may not be none with "oauth": an access token travels only through TLS</source>
        <translation>"security" ne smije biti none uz "oauth": pristupni token putuje samo kroz TLS</translation>
    </message>
    <message>
        <source>"segment": "%1" is neither a file beside the campaign file nor a saved segment: %2</source>
        <translation>"segment": "%1" is neither a file beside the campaign file nor a saved segment: %2</translation>
    </message>
    <message>
        <source>"service", "similar" or "marketing" is needed here.</source>
        <translation>Ovdje treba „service“, „similar“ ili „marketing“.</translation>
    </message>
    <message>
        <source>"source", "visual" or "blocks" is needed here.</source>
        <translation>Ovdje je potrebno „source“, „visual“ ili „blocks“.</translation>
    </message>
    <message>
        <source>"template": %1</source>
        <translation>"template": %1</translation>
    </message>
    <message>
        <source>"user" is missing; a sign-in with a provider needs the account's e-mail address</source>
        <translation>"user" nedostaje; za prijavu kod pružaoca potrebna je e-mail adresa računa</translation>
    </message>
    <message>
        <source>%1
%2 rows, %3 different values, %4 without a value</source>
        <translation>%1
%2 redova, %3 različitih vrijednosti, %4 bez vrijednosti</translation>
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
        <translation>%1 (%2 bajtova)</translation>
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
        <translation>%1 (bira se s Alt+1 do Alt+5)</translation>
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
        <translation>%1 (komentar: %2)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (nedostaje)</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nije sačuvano)</translation>
    </message>
    <message>
        <source>%1 (of the mail server "%2")</source>
        <translation>%1 (mail servera „%2“)</translation>
    </message>
    <message>
        <source>%1 (of this campaign)</source>
        <translation>%1 (ove kampanje)</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (isključeno)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 Set up the mail server on the page Sending.</source>
        <translation>%1 Podesite mail server na stranici Slanje.</translation>
    </message>
    <message>
        <source>%1 Where all criteria are equal, the first by id stands.</source>
        <translation>%1 Gdje su svi kriteriji jednaki, vrijedi prvi po id-u.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 i još %2</translation>
    </message>
    <message>
        <source>%1 answers and accepts the login.</source>
        <translation>%1 odgovara i prihvata prijavu.</translation>
    </message>
    <message>
        <source>%1 approved exactly this, %2.</source>
        <translation>Upravo ovo je odobreno: %1, %2.</translation>
    </message>
    <message>
        <source>%1 approved the campaign "%2"; somebody else has to launch it.</source>
        <translation>%1 je osoba koja je odobrila kampanju „%2“; pokrenuti je mora neko drugi.</translation>
    </message>
    <message>
        <source>%1 approved the launch of "%2" to %3 recipients</source>
        <translation>%1 odobrava pokretanje „%2“, primalaca: %3</translation>
    </message>
    <message>
        <source>%1 attempts in %2 columns</source>
        <translation>pokušaja %1 u %2 stubaca</translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <translation>%1 rezervna kopija %2</translation>
    </message>
    <message>
        <source>%1 by data, %2 by definition</source>
        <translation>%1 by data, %2 by definition</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 kupaca</translation>
    </message>
    <message>
        <source>%1 e-services are registered for the supply point. Remove those first.</source>
        <translation>E-usluge prijavljene za ovo mjerno mjesto: %1. Prvo uklonite njih.</translation>
    </message>
    <message>
        <source>%1 e-services go to the contact. Give them another contact first.</source>
        <translation>E-usluge koje idu ovom kontaktu: %1. Prvo im dodijelite drugi kontakt.</translation>
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
        <translation>%1 – nije uspjelo: %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 is a member of "%2"</source>
        <translation>%1 je član segmenta „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty for %Ln recipient(s) of the segment. Give it a default; activate this line to see who they are.</source>
        <translation>
            <numerusform>%1 nema %Ln primalac segmenta. Dajte zamjensku vrijednost; otvorite ovaj red da vidite ko je to.</numerusform>
            <numerusform>%1 nemaju %Ln primaoca segmenta. Dajte zamjensku vrijednost; otvorite ovaj red da vidite ko su.</numerusform>
            <numerusform>%1 nema %Ln primalaca segmenta. Dajte zamjensku vrijednost; otvorite ovaj red da vidite ko su.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the segment: block %2 took it in.</source>
        <translation>%1 je u segmentu: uzeo ga je blok %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is left out by %2 (used %n time(s)).</source>
        <translation>
            <numerusform>%1 izostavlja %2 (upotrijebljeno %n put).</numerusform>
            <numerusform>%1 izostavlja %2 (upotrijebljeno %n puta).</numerusform>
            <numerusform>%1 izostavlja %2 (upotrijebljeno %n puta).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing; see odziv-cli help</source>
        <translation>%1 is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>%1 is not a member of "%2"</source>
        <translation>%1 nije član segmenta „%2“</translation>
    </message>
    <message>
        <source>%1 is not in the segment: block %2 took it out.</source>
        <translation>%1 nije u segmentu: izbacio ga je blok %2.</translation>
    </message>
    <message>
        <source>%1 is not in the segment: no block took it in.</source>
        <translation>%1 nije u segmentu: nijedan blok ga nije uzeo.</translation>
    </message>
    <message>
        <source>%1 is outside the sample, and so is not looked at.</source>
        <translation>%1 nije u uzorku, pa se ne gleda.</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <translation>%1 je prijavljen</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 je prijavljen.</translation>
    </message>
    <message>
        <source>%1 is signed out</source>
        <translation>%1 je odjavljen</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>došlo: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>otišlo: %1</translation>
    </message>
    <message>
        <source>%1 made the campaign "%2"; somebody else has to approve it.</source>
        <translation>%1 je osoba koja je napravila kampanju „%2“; odobriti je mora neko drugi.</translation>
    </message>
    <message>
        <source>%1 may be missing for some; give a default: {{%2|...}}.</source>
        <translation>%1 kod nekih može nedostajati; zadajte zamjensku vrijednost: {{%2|...}}.</translation>
    </message>
    <message>
        <source>%1 messages go to %2. From %3 a day on it wants SPF, DKIM and DMARC for %4, one-click unsubscribing of advertising, and complaints below 0.3 percent. Have the mail server's administrator confirm them.</source>
        <translation>%1 poruka ide na %2. Od %3 na dan traži se SPF, DKIM i DMARC za %4, odjava od oglasa jednim klikom i manje od 0,3 posto pritužbi. Neka to potvrdi administrator mail servera.</translation>
    </message>
    <message>
        <source>%1 messages in %2 s (%3 messages/s)</source>
        <translation>%1 messages in %2 s (%3 messages/s)</translation>
    </message>
    <message>
        <source>%1 messages per second</source>
        <translation>%1 poruka u sekundi</translation>
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
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 od %2 redova</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 pri slanju</translation>
    </message>
    <message>
        <source>%1 on the wire; the beginning is shown</source>
        <translation>%1 pri slanju; prikazan je početak</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ili %2</translation>
    </message>
    <message>
        <source>%1 picture(s) without alternative text (alt); readers who see no pictures miss what they say.</source>
        <translation>Slike bez zamjenskog teksta (alt): %1; ko ne vidi slike, neće znati šta kažu.</translation>
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
        <translation>Primaoci koji još nisu dobili poruku: %1. Kampanja se kasnije može nastaviti.</translation>
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
        <translation>zapisa: %1</translation>
    </message>
    <message>
        <source>%1 restored.odziv</source>
        <translation>%1 vraćeno.odziv</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Copy at most %2, or export the table.</source>
        <translation>%1 redova je previše za međuspremnik. Kopirajte najviše %2 ili izvezite tabelu.</translation>
    </message>
    <message>
        <source>%1 rows use the code "%2". Give them another code first.</source>
        <translation>Redovi koji koriste šifru „%2“: %1. Prvo im dajte drugu šifru.</translation>
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
        <translation>%1 do sada, od toga %2 bez vrijednosti, %3 različitih vrijednosti</translation>
    </message>
    <message>
        <source>%1 supply points, e-services, receivables or sent records belong to the account. Remove those first, or set the status to Odjavljen.</source>
        <translation>Potrošaču pripadaju mjerna mjesta, e-usluge, kamate ili poslani zapisi: %1. Prvo uklonite njih ili postavite status na Odjavljen.</translation>
    </message>
    <message>
        <source>%1 texts were longer than a cell of Excel may be and were cut</source>
        <translation>%1 texts were longer than a cell of Excel may be and were cut</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>od %1 do %2: %3</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation>%1 – otkazano</translation>
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
        <translation>%1, uzrok nejasan</translation>
    </message>
    <message>
        <source>%1, data changed</source>
        <translation>%1, promijenjeni podaci</translation>
    </message>
    <message>
        <source>%1, definition changed</source>
        <translation>%1, promijenjena definicija</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, procjena</translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <translation>%1, id %2</translation>
    </message>
    <message>
        <source>%1, launched %2</source>
        <translation>%1, pokrenuto %2</translation>
    </message>
    <message>
        <source>%1, newer ones are being read</source>
        <translation>%1, noviji se učitavaju</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>%1, row %2: refers to a row of %3 that does not exist</source>
        <translation>%1, red %2: upućuje na red tabele %3 koji ne postoji</translation>
    </message>
    <message>
        <source>%1, share %2</source>
        <translation>%1, udio %2</translation>
    </message>
    <message>
        <source>%1, sum: %2</source>
        <translation>%1, zbir: %2</translation>
    </message>
    <message>
        <source>%1, when no other can send</source>
        <translation>%1, kad nijedan drugi ne može slati</translation>
    </message>
    <message numerus="yes">
        <source>%1, without %Ln block(s) that cannot be counted</source>
        <translation>
            <numerusform>%1, bez %Ln bloka koji se ne može izbrojati</numerusform>
            <numerusform>%1, bez %Ln bloka koja se ne mogu izbrojati</numerusform>
            <numerusform>%1, bez %Ln blokova koji se ne mogu izbrojati</numerusform>
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
Tehnički naziv: %4.%5</translation>
    </message>
    <message>
        <source>%1: "%2" is not of the kind "%3".</source>
        <translation>%1: „%2“ nije vrste „%3“.</translation>
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
        <translation>%1: %2 - na %3, gdje je %4</translation>
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
        <translation>%1: nedostaje vrijednost</translation>
    </message>
    <message>
        <source>%1: a value is missing.</source>
        <translation>%1: nedostaje vrijednost.</translation>
    </message>
    <message>
        <source>%1: one record stands for a member</source>
        <translation>Jedan zapis tabele %1 stoji za člana</translation>
    </message>
    <message>
        <source>%1: read %2, inserted %3, updated %4, unchanged %5, rejected %6, in %7 s</source>
        <translation>%1: read %2, inserted %3, updated %4, unchanged %5, rejected %6, in %7 s</translation>
    </message>
    <message>
        <source>%1: the rest</source>
        <translation>%1: ostatak</translation>
    </message>
    <message>
        <source>%1: there is more than one %2 with the %3 %4</source>
        <translation>%1: postoji više od jednog zapisa %2 sa %3 %4</translation>
    </message>
    <message>
        <source>%1: there is no %2 with the %3 %4</source>
        <translation>%1: nema zapisa %2 sa %3 %4</translation>
    </message>
    <message>
        <source>%1: without an account the contact cannot be found by its address</source>
        <translation>%1: bez potrošača se kontakt ne može naći po adresi</translation>
    </message>
    <message>
        <source>%1[*] – %2 – Odziv</source>
        <translation>%1[*] – %2 – Odziv</translation>
    </message>
    <message>
        <source>%L1 characters, cut after about %2</source>
        <translation>znakova: %L1, odsječeno nakon oko %2</translation>
    </message>
    <message>
        <source>%L1 characters, phones cut after %2</source>
        <translation>znakova: %L1, telefoni odsijecaju nakon %2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 od %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) %1</source>
        <translation>
            <numerusform>%Ln prilog %1</numerusform>
            <numerusform>%Ln priloga %1</numerusform>
            <numerusform>%Ln priloga %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln kampanja</numerusform>
            <numerusform>%Ln kampanje</numerusform>
            <numerusform>%Ln kampanja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln znak</numerusform>
            <numerusform>%Ln znaka</numerusform>
            <numerusform>%Ln znakova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln datoteka, %1</numerusform>
            <numerusform>%Ln datoteke, %1</numerusform>
            <numerusform>%Ln datoteka, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launched campaign(s)</source>
        <translation>
            <numerusform>%Ln pokrenuta kampanja</numerusform>
            <numerusform>%Ln pokrenute kampanje</numerusform>
            <numerusform>%Ln pokrenutih kampanja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) of the newest saved result set "%1", frozen %2.</source>
        <translation>
            <numerusform>%Ln član najnovijeg sačuvanog skupa rezultata „%1“, zamrznuto %2.</numerusform>
            <numerusform>%Ln člana najnovijeg sačuvanog skupa rezultata „%1“, zamrznuto %2.</numerusform>
            <numerusform>%Ln članova najnovijeg sačuvanog skupa rezultata „%1“, zamrznuto %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), found now.</source>
        <translation>
            <numerusform>%Ln član, nađeno sada.</numerusform>
            <numerusform>%Ln člana, nađeno sada.</numerusform>
            <numerusform>%Ln članova, nađeno sada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), frozen %1 from the segment "%2".</source>
        <translation>
            <numerusform>%Ln član, zamrznuto %1 iz segmenta „%2“.</numerusform>
            <numerusform>%Ln člana, zamrznuto %1 iz segmenta „%2“.</numerusform>
            <numerusform>%Ln članova, zamrznuto %1 iz segmenta „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), kept from %1; nothing changed since.</source>
        <translation>
            <numerusform>%Ln član, sačuvano od %1; otad se ništa nije promijenilo.</numerusform>
            <numerusform>%Ln člana, sačuvano od %1; otad se ništa nije promijenilo.</numerusform>
            <numerusform>%Ln članova, sačuvano od %1; otad se ništa nije promijenilo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that were not sent then are in doubt now, for they may have been sent since: look at them on the page Sending.</source>
        <translation>
            <numerusform>%Ln poruka koja tada nije bila poslana sada je neizvjesna jer je možda u međuvremenu poslana: pogledajte je na stranici Slanje.</numerusform>
            <numerusform>%Ln poruke koje tada nisu bile poslane sada su neizvjesne jer su možda u međuvremenu poslane: pogledajte ih na stranici Slanje.</numerusform>
            <numerusform>%Ln poruka koje tada nisu bile poslane sada su neizvjesne jer su možda u međuvremenu poslane: pogledajte ih na stranici Slanje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be sent.</source>
        <translation>
            <numerusform>Bit će poslana %Ln poruka.</numerusform>
            <numerusform>Bit će poslane %Ln poruke.</numerusform>
            <numerusform>Bit će poslano %Ln poruka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), %1</source>
        <translation>
            <numerusform>%Ln stranica, %1</numerusform>
            <numerusform>%Ln stranice, %1</numerusform>
            <numerusform>%Ln stranica, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) %1</source>
        <translation>
            <numerusform>%Ln slika %1</numerusform>
            <numerusform>%Ln slike %1</numerusform>
            <numerusform>%Ln slika %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have an address and would get it.</source>
        <translation>
            <numerusform>%Ln primalac ima adresu i dobio bi je.</numerusform>
            <numerusform>%Ln primaoca imaju adresu i dobila bi je.</numerusform>
            <numerusform>%Ln primalaca ima adresu i dobilo bi je.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have nothing for "%1" and would see a gap. Give it a default in the template.</source>
        <translation>
            <numerusform>%Ln primalac nema ništa za „%1“ i vidio bi prazninu. Zadajte zamjensku vrijednost u šablonu.</numerusform>
            <numerusform>%Ln primaoca nemaju ništa za „%1“ i vidjela bi prazninu. Zadajte zamjensku vrijednost u šablonu.</numerusform>
            <numerusform>%Ln primalaca nema ništa za „%1“ i vidjelo bi prazninu. Zadajte zamjensku vrijednost u šablonu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s): a contact of several members is one for each of them.</source>
        <translation>
            <numerusform>%Ln primalac: kontakt više članova je primalac za svakog od njih.</numerusform>
            <numerusform>%Ln primaoca: kontakt više članova je primalac za svakog od njih.</numerusform>
            <numerusform>%Ln primalaca: kontakt više članova je primalac za svakog od njih.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln zamijenjeno</numerusform>
            <numerusform>%Ln zamijenjena</numerusform>
            <numerusform>%Ln zamijenjenih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln red</numerusform>
            <numerusform>%Ln reda</numerusform>
            <numerusform>%Ln redova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled campaign(s) are stopped.</source>
        <translation>
            <numerusform>%Ln zakazana kampanja je zaustavljena.</numerusform>
            <numerusform>%Ln zakazane kampanje su zaustavljene.</numerusform>
            <numerusform>%Ln zakazanih kampanja je zaustavljeno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segmenta</numerusform>
            <numerusform>%Ln segmenata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln šablon</numerusform>
            <numerusform>%Ln šablona</numerusform>
            <numerusform>%Ln šablona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) deleted.</source>
        <translation>
            <numerusform>%n kontakt obrisan.</numerusform>
            <numerusform>%n kontakta obrisana.</numerusform>
            <numerusform>%n kontakata obrisano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n veza</numerusform>
            <numerusform>%n veze</numerusform>
            <numerusform>%n veza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more placeholder(s) are empty for somebody.</source>
        <translation>
            <numerusform>Još %n zamjena je kod nekoga prazna.</numerusform>
            <numerusform>Još %n zamjene su kod nekoga prazne.</numerusform>
            <numerusform>Još %n zamjena je kod nekoga prazno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) will be skipped: the file of their own is not in its folder, for example %1. Put the files there, or take the attachment out of the template.</source>
        <translation>
            <numerusform>Preskače se %n primalac: njegove datoteke nema u folderu, na primjer %1. Stavite datoteke tamo ili uklonite prilog iz šablona.</numerusform>
            <numerusform>Preskaču se %n primaoca: njihovih datoteka nema u folderu, na primjer %1. Stavite datoteke tamo ili uklonite prilog iz šablona.</numerusform>
            <numerusform>Preskače se %n primalaca: njihovih datoteka nema u folderu, na primjer %1. Stavite datoteke tamo ili uklonite prilog iz šablona.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Odziv</source>
        <translation>&amp;O programu Odziv</translation>
    </message>
    <message>
        <source>&amp;All blocks</source>
        <translation>&amp;Sve blokove</translation>
    </message>
    <message>
        <source>&amp;Alternative text</source>
        <translation>&amp;Zamjenski tekst</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Nazad</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Rezervna kopija…</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Kampanja</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Zatvori radni prostor</translation>
    </message>
    <message>
        <source>&amp;Count while I edit</source>
        <translation>&amp;Broji dok uređujem</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Tamne boje</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Uredi</translation>
    </message>
    <message>
        <source>&amp;Enable for event-triggered campaigns</source>
        <translation>&amp;Dozvoli za kampanje koje pokreće događaj</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datoteka</translation>
    </message>
    <message>
        <source>&amp;Fold the navigation</source>
        <translation>S&amp;kupi navigaciju</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;Folder (parts separated by /; a single / is the top)</source>
        <translation>&amp;Folder (dijelovi odvojeni sa /; samo / je vrh)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Idi</translation>
    </message>
    <message>
        <source>&amp;HTML, pictures inside</source>
        <translation>&amp;HTML, slike u tekstu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoć</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Pomoć za ovu stranicu</translation>
    </message>
    <message>
        <source>&amp;Inline styles when sending</source>
        <translation>S&amp;tilove pri slanju upisati u elemente</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tipke</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>&amp;Jezik poruke</translation>
    </message>
    <message>
        <source>&amp;Legal class</source>
        <translation>Pravna osno&amp;va</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>S&amp;vijetle boje</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naziv</translation>
    </message>
    <message>
        <source>&amp;Name of the result set</source>
        <translation>&amp;Naziv skupa rezultata</translation>
    </message>
    <message>
        <source>&amp;New and changed blocks</source>
        <translation>&amp;Nove i izmijenjene blokove</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Novi radni prostor…</translation>
    </message>
    <message>
        <source>&amp;Of the system</source>
        <translation>&amp;Kao sistem</translation>
    </message>
    <message>
        <source>&amp;Only decoration: readers without pictures miss nothing</source>
        <translation>Samo &amp;ukras: ko ne vidi slike, ništa ne propušta</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otvori…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Izlaz</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Osvježi</translation>
    </message>
    <message>
        <source>&amp;Refresh snapshot: read the data of the workspace again first</source>
        <translation>&amp;Osvježi snimak: prvo ponovo pročitaj podatke radnog prostora</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>T&amp;raži</translation>
    </message>
    <message>
        <source>&amp;Selected block</source>
        <translation>&amp;Izabrani blok</translation>
    </message>
    <message>
        <source>&amp;Selected block (%1), with those above it</source>
        <translation>&amp;Izabrani blok (%1), s onima iznad njega</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Veličina</translation>
    </message>
    <message>
        <source>&amp;Target level</source>
        <translation>&amp;Ciljni nivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>P&amp;rikaz</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Š&amp;irina</translation>
    </message>
    <message numerus="yes">
        <source>(%n more at work)</source>
        <translation>
            <numerusform>(još %n u toku)</numerusform>
            <numerusform>(još %n u toku)</numerusform>
            <numerusform>(još %n u toku)</numerusform>
        </translation>
    </message>
    <message>
        <source>(all on the same record)</source>
        <translation>(sve na istom zapisu)</translation>
    </message>
    <message>
        <source>(each on any record)</source>
        <translation>(svaki na bilo kojem zapisu)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(prazno)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, izabrano %1</translation>
    </message>
    <message>
        <source>, %1 unclear</source>
        <translation>, %1 unclear</translation>
    </message>
    <message numerus="yes">
        <source>, after %n day(s) of sending</source>
        <translation>
            <numerusform>, nakon %n dana slanja</numerusform>
            <numerusform>, nakon %n dana slanja</numerusform>
            <numerusform>, nakon %n dana slanja</numerusform>
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
        <translation>; procjena</translation>
    </message>
    <message>
        <source>; held back by %1</source>
        <translation>; zadržava: %1</translation>
    </message>
    <message>
        <source>; saved result set "%1", %2</source>
        <translation>; sačuvani skup rezultata „%1“, %2</translation>
    </message>
    <message>
        <source>; segment "%1", %2</source>
        <translation>; segment „%1“, %2</translation>
    </message>
    <message>
        <source>; the %1 most frequent are shown</source>
        <translation>; prikazano je %1 najčešćih</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>; zatim </translation>
    </message>
    <message>
        <source>; tried out only, nothing was changed</source>
        <translation>; tried out only, nothing was changed</translation>
    </message>
    <message>
        <source>; where equal, the one </source>
        <translation>; gdje je jednako, onaj </translation>
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
        <translation>Od njega se pravi PDF za svakog primaoca u: %1. Ti šabloni ga zadržavaju onakvog kakav je sada.</translation>
    </message>
    <message>
        <source>A bad template or a blocked sender shows after a few messages, not after thousands.</source>
        <translation>Loš šablon ili blokiran pošiljalac pokaže se nakon nekoliko poruka, a ne nakon hiljada.</translation>
    </message>
    <message>
        <source>A block must be an object, in braces.</source>
        <translation>Blok mora biti objekt, u vitičastim zagradama.</translation>
    </message>
    <message>
        <source>A block needs exactly one of: %1.</source>
        <translation>Blok treba tačno jedno od: %1.</translation>
    </message>
    <message>
        <source>A block of conditions. The arrow, or the Down key, offers the other kinds.</source>
        <translation>Blok s uslovima. Strelica, ili tipka Dolje, nudi ostale vrste.</translation>
    </message>
    <message>
        <source>A campaign file holds one JSON object, { ... }.</source>
        <translation>Datoteka kampanje sadrži jedan JSON objekt, { ... }.</translation>
    </message>
    <message>
        <source>A campaign sends a template to a segment: to each member a message of its own. Begin with a segment and a template, then bring them together here.</source>
        <translation>Kampanja šalje šablon segmentu: svakom članu njegovu poruku. Počnite od segmenta i šablona, pa ih ovdje spojite.</translation>
    </message>
    <message>
        <source>A column is mapped to the name of a catalog column, or to null to leave it out.</source>
        <translation>Kolona se preslikava na naziv kolone iz kataloga ili na null ako se izostavlja.</translation>
    </message>
    <message>
        <source>A column is {"column": "table.column", "title": "...", "format": "..."}.</source>
        <translation>Kolona je {"column": "tabela.kolona", "title": "...", "format": "..."}.</translation>
    </message>
    <message>
        <source>A comment has at most %1 characters.</source>
        <translation>Komentar ima najviše %1 znakova.</translation>
    </message>
    <message>
        <source>A condition needs the texts "column" and "operator", or is a group all, any or none.</source>
        <translation>Uslov treba tekstove „column“ i „operator“, ili je grupa all, any ili none.</translation>
    </message>
    <message>
        <source>A constant is a text, written as in a file.</source>
        <translation>Konstanta je tekst, napisan kao u datoteci.</translation>
    </message>
    <message>
        <source>A definition by sent records, counted anew with the data</source>
        <translation>Definicija po poslanim zapisima, broji se iznova s podacima</translation>
    </message>
    <message>
        <source>A file has no name.</source>
        <translation>Datoteka nema naziv.</translation>
    </message>
    <message>
        <source>A file needs a name, a type and its content in base64.</source>
        <translation>Datoteka treba naziv, tip i sadržaj u base64.</translation>
    </message>
    <message>
        <source>A file of the template has no name or no content type.</source>
        <translation>Datoteka šablona nema naziv ili tip sadržaja.</translation>
    </message>
    <message>
        <source>A file that ends in .odziv</source>
        <translation>Datoteka koja završava na .odziv</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Folder treba naziv.</translation>
    </message>
    <message>
        <source>A group has exactly one of the keys all, any and none, and nothing else.</source>
        <translation>Grupa ima tačno jedan od ključeva all, any i none, i ništa drugo.</translation>
    </message>
    <message>
        <source>A group of blocks</source>
        <translation>Grupa blokova</translation>
    </message>
    <message>
        <source>A launched campaign stays: its sent records would lose their meaning.</source>
        <translation>Pokrenuta kampanja ostaje: bez nje bi njeni poslani zapisi izgubili smisao.</translation>
    </message>
    <message>
        <source>A limit of the server or the campaign holds the rest back.</source>
        <translation>Ograničenje servera ili kampanje zadržava ostatak.</translation>
    </message>
    <message>
        <source>A link begins with https://, mailto: or tel:.</source>
        <translation>Veza počinje sa https://, mailto: ili tel:.</translation>
    </message>
    <message>
        <source>A link with a placeholder must begin with https://, mailto: or tel:.</source>
        <translation>Veza sa zamjenom mora početi sa https://, mailto: ili tel:.</translation>
    </message>
    <message>
        <source>A list format names 1 to %1 columns.</source>
        <translation>Format liste navodi od 1 do %1 kolona.</translation>
    </message>
    <message>
        <source>A list format needs a column.</source>
        <translation>Format liste treba kolonu.</translation>
    </message>
    <message>
        <source>A list format needs a name of 1 to %1 characters.</source>
        <translation>Format liste treba naziv od 1 do %1 znakova.</translation>
    </message>
    <message>
        <source>A list in [ ] is needed here.</source>
        <translation>Ovdje je potrebna lista u [ ].</translation>
    </message>
    <message>
        <source>A list must be an object with column and values.</source>
        <translation>Lista mora biti objekt sa column i values.</translation>
    </message>
    <message>
        <source>A list of numbers</source>
        <translation>Lista brojeva</translation>
    </message>
    <message>
        <source>A logo is a picture of at most 100 KB: it goes with every message.</source>
        <translation>Logotip je slika od najviše 100 KB: ide uz svaku poruku.</translation>
    </message>
    <message>
        <source>A mapping has no such entry. It has format, columns, constants, encoding, delimiter, key.</source>
        <translation>Preslikavanje nema takav unos. Ima format, columns, constants, encoding, delimiter, key.</translation>
    </message>
    <message>
        <source>A member of %1 reaches one %2 at most; there is nothing to choose. Take the rule out.</source>
        <translation>Član nivoa %1 doseže najviše jedan zapis %2; nema se šta birati. Izvadite pravilo.</translation>
    </message>
    <message>
        <source>A member of the level %1 may reach several records of these tables. A rule says which one stands for it, in lists and in messages.</source>
        <translation>Član nivoa %1 može dosegnuti više zapisa ovih tabela. Pravilo kaže koji od njih stoji za njega, u listama i u porukama.</translation>
    </message>
    <message>
        <source>A member of the level %1 reaches one record of each table at most; there is nothing to choose.</source>
        <translation>Član nivoa %1 doseže najviše jedan zapis svake tabele; nema se šta birati.</translation>
    </message>
    <message>
        <source>A message was accepted, and no e-service of the customer was registered since</source>
        <translation>Poruka je prihvaćena, a otad nijedna e-usluga kupca nije prijavljena</translation>
    </message>
    <message>
        <source>A name has no / in it.</source>
        <translation>U nazivu nema znaka /.</translation>
    </message>
    <message>
        <source>A number of days is a whole number from 0 to %1, not %2.</source>
        <translation>Broj dana je cijeli broj od 0 do %1, a ne %2.</translation>
    </message>
    <message>
        <source>A personal file for each recipient, such as an invoice: its name is made from the recipient's data.</source>
        <translation>Vlastita datoteka za svakog primaoca, na primjer račun: njeno ime nastaje iz podataka primaoca.</translation>
    </message>
    <message>
        <source>A placeholder inside a comment would never be seen; take it out.</source>
        <translation>Zamjena unutar komentara nikad se ne bi vidjela; izvadite je.</translation>
    </message>
    <message>
        <source>A recipient is not in a state that can become "%1".</source>
        <translation>Primalac nije u stanju koje može postati „%1“.</translation>
    </message>
    <message>
        <source>A result set keeps the members of a segment as they were at one moment. Open a segment and freeze it to make the first one.</source>
        <translation>Skup rezultata čuva članove segmenta kakvi su bili u jednom trenutku. Otvorite segment i zamrznite ga da napravite prvi.</translation>
    </message>
    <message>
        <source>A row of "%1" leads to nobody.</source>
        <translation>Red tabele „%1“ ne vodi ni do koga.</translation>
    </message>
    <message>
        <source>A sample reaches nobody: set it to 100 % to see how many an e-mail reaches.</source>
        <translation>Uzorak ne doseže nikoga: postavite ga na 100 % da vidite koliko ih doseže e-mail.</translation>
    </message>
    <message>
        <source>A saved result set</source>
        <translation>Sačuvani skup rezultata</translation>
    </message>
    <message>
        <source>A saved result set needs a name.</source>
        <translation>Sačuvani skup rezultata treba naziv.</translation>
    </message>
    <message>
        <source>A second person approves more messages than</source>
        <translation>Druga osoba odobrava kad je poruka više od</translation>
    </message>
    <message>
        <source>A section cannot begin or end in the middle of a tag.</source>
        <translation>Sekcija ne može početi ni završiti usred oznake.</translation>
    </message>
    <message>
        <source>A segment must be a JSON object, in braces.</source>
        <translation>Segment mora biti JSON objekt, u vitičastim zagradama.</translation>
    </message>
    <message>
        <source>A segment needs a name of 1 to %1 characters, without blanks around it.</source>
        <translation>Segment treba naziv od 1 do %1 znakova, bez razmaka na krajevima.</translation>
    </message>
    <message>
        <source>A segment needs the text "%1".</source>
        <translation>Segment treba tekst „%1“.</translation>
    </message>
    <message>
        <source>A segment says who is meant: conditions over customers, accounts, contacts and services, with live counts. It is what a campaign is sent to.</source>
        <translation>Segment kaže na koga se misli: uslovi nad kupcima, potrošačima, kontaktima i uslugama, s brojevima uživo. Njemu se šalje kampanja.</translation>
    </message>
    <message>
        <source>A selection rule is {"table": "contact", "criteria": [...]}.</source>
        <translation>Pravilo izbora je {"table": "contact", "criteria": [...]}.</translation>
    </message>
    <message>
        <source>A server took the message to every recipient: there is no rest</source>
        <translation>Server je preuzeo poruku svakom primaocu: ostatka nema</translation>
    </message>
    <message>
        <source>A standard template has no HTML; use the kind "html" or null here.</source>
        <translation>Standardni šablon nema HTML; ovdje koristite vrstu „html“ ili null.</translation>
    </message>
    <message>
        <source>A tag of this HTML has a name that no browser takes: perhaps a quote is missing. Mend it in the HTML view.</source>
        <translation>Jedna oznaka ovog HTML-a ima naziv koji nijedan preglednik ne prima: možda nedostaje navodnik. Popravite je u prikazu HTML.</translation>
    </message>
    <message>
        <source>A template is read from a .json, .html, .eml, .txt or .odztemplate file.</source>
        <translation>Šablon se čita iz .json, .html, .eml, .txt ili .odztemplate datoteke.</translation>
    </message>
    <message>
        <source>A template is the message that a campaign sends: text with placeholders for what differs from person to person, with pictures inside it.</source>
        <translation>Šablon je poruka koju kampanja šalje: tekst sa zamjenama za ono što se razlikuje od osobe do osobe, i sa slikama u njemu.</translation>
    </message>
    <message>
        <source>A test message was sent.</source>
        <translation>Probna poruka je poslana.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Ovdje je potreban tekst.</translation>
    </message>
    <message>
        <source>A text may not contain the character U+0000.</source>
        <translation>Tekst ne smije sadržavati znak U+0000.</translation>
    </message>
    <message>
        <source>A text or null is needed here.</source>
        <translation>Ovdje je potreban tekst ili null.</translation>
    </message>
    <message>
        <source>A timer of the operating system launches what is due and goes on with what was interrupted. While this window is open it does so itself, and the timer stands back.</source>
        <translation>Tajmer operativnog sistema pokreće ono što je na redu i nastavlja prekinuto. Dok je ovaj prozor otvoren, to radi prozor, a tajmer miruje.</translation>
    </message>
    <message>
        <source>A workspace cannot lie on a network file system (%1). Choose a folder on this computer.</source>
        <translation>Radni prostor ne može biti na mrežnom sistemu datoteka (%1). Izaberite folder na ovom računaru.</translation>
    </message>
    <message>
        <source>A&amp;mong</source>
        <translation>Iz&amp;među</translation>
    </message>
    <message>
        <source>ALL CAPITALS</source>
        <translation>SVA VELIKA</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>About Odziv</source>
        <translation>O programu Odziv</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Prihvaćeno</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Prihvaćeno: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Potrošač</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Id potrošača</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Šifra potrošača</translation>
    </message>
    <message>
        <source>Account status</source>
        <translation>Status potrošača</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Potrošači</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktivno</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add a PDF for each recipient</source>
        <translation>Dodaj PDF za svakog primaoca</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Dodaj kolonu</translation>
    </message>
    <message>
        <source>Add a condition: choose its column</source>
        <translation>Dodaj uslov: izaberite kolonu</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Dodaj kriterij</translation>
    </message>
    <message>
        <source>Add a file for each recipient</source>
        <translation>Dodaj datoteku za svakog primaoca</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Dodaj filter</translation>
    </message>
    <message>
        <source>Add a filter on the rows</source>
        <translation>Dodaj filter nad redovima</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Dodaj vrijednost</translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation>Dodaj priloge</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Dodaj blok</translation>
    </message>
    <message>
        <source>Add blocks</source>
        <translation>dodavanje blokova</translation>
    </message>
    <message>
        <source>Add everybody in this block.</source>
        <translation>Dodaje sve iz ovog bloka.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dodaj datoteke</translation>
    </message>
    <message>
        <source>Add if excluded</source>
        <translation>Dodaj isključene</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Dodaj slike</translation>
    </message>
    <message>
        <source>Add to the current block	Enter</source>
        <translation>Dodaj u trenutni blok	Enter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Address changed since the launch</source>
        <translation>Adresa promijenjena nakon pokretanja</translation>
    </message>
    <message>
        <source>Address for the test</source>
        <translation>Adresa za probu</translation>
    </message>
    <message>
        <source>Address to unsubscribe at</source>
        <translation>Adresa za odjavu</translation>
    </message>
    <message>
        <source>Advanced Options</source>
        <translation>Napredne opcije</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Nakon njega</translation>
    </message>
    <message>
        <source>After the closing quotation mark of column %1 there is more text. Double the quotation marks inside the field, or leave out those around it.</source>
        <translation>Iza završnog navodnika kolone %1 ima još teksta. Udvojite navodnike unutar polja ili izostavite one oko njega.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Svi</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Sve kampanje</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Svi kontakti</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>Svi filteri</translation>
    </message>
    <message>
        <source>All of them take part: each is listed by its first, and each is mailed.</source>
        <translation>Učestvuju svi: svaki član je na listi po prvom, a pošta ide svakom.</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Vrijede svi ovi</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Svi segmenti</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Svi šabloni</translation>
    </message>
    <message>
        <source>All templates (%L1)</source>
        <translation>Svi šabloni (%L1)</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozvoljeni</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Dolje</translation>
    </message>
    <message>
        <source>Always use the &amp;newest saved result set</source>
        <translation>Uvijek koristi &amp;najnoviji sačuvani skup rezultata</translation>
    </message>
    <message>
        <source>Always within the segment "%1" (the global constraint)</source>
        <translation>Uvijek unutar segmenta „%1“ (opće ograničenje)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Iznos</translation>
    </message>
    <message>
        <source>An Excel file has no encoding to choose. Leave it out.</source>
        <translation>Excel datoteka nema kodiranje koje se bira. Izostavite ga.</translation>
    </message>
    <message>
        <source>An HTML message needs HTML; for plain text make a standard template.</source>
        <translation>HTML poruka treba HTML; za običan tekst napravite standardni šablon.</translation>
    </message>
    <message>
        <source>An automatic campaign can be given this segment. Without it the segment is for campaigns that somebody launches or schedules.</source>
        <translation>Ovaj segment se može dati automatskoj kampanji. Bez toga je segment za kampanje koje neko pokrene ili zakaže.</translation>
    </message>
    <message>
        <source>An automatic campaign takes only segments that are enabled for it, under the advanced options of the segment.</source>
        <translation>Automatska kampanja prima samo segmente koji su za nju dozvoljeni, u naprednim opcijama segmenta.</translation>
    </message>
    <message>
        <source>An e-mail would go to %1.</source>
        <translation>E-mail bi išao na %1.</translation>
    </message>
    <message>
        <source>An empty file to import your customers into</source>
        <translation>Prazna datoteka u koju ćete uvesti kupce</translation>
    </message>
    <message>
        <source>An empty group. Drag blocks into it, or add one.</source>
        <translation>Prazna grupa. Prevucite blokove u nju ili dodajte blok.</translation>
    </message>
    <message>
        <source>An object with "cid" and "file" is needed here.</source>
        <translation>Ovdje je potreban objekt sa „cid“ i „file“.</translation>
    </message>
    <message>
        <source>Annual consumption (kWh)</source>
        <translation>Godišnja potrošnja (kWh)</translation>
    </message>
    <message>
        <source>Another alphabet</source>
        <translation>Drugo pismo</translation>
    </message>
    <message>
        <source>Another campaign has this name.</source>
        <translation>Druga kampanja već ima ovaj naziv.</translation>
    </message>
    <message>
        <source>Another message stands for it</source>
        <translation>Zamjenjuje je druga poruka</translation>
    </message>
    <message>
        <source>Another picture has the name "%1" already.</source>
        <translation>Druga slika već ima naziv „%1“.</translation>
    </message>
    <message>
        <source>Another program has the workspace open (%1, process %2 on %3); it is opened read-only here. Close the other program to make changes.</source>
        <translation>Drugi program ima otvoren radni prostor (%1, proces %2 na %3); ovdje je otvoren samo za čitanje. Zatvorite drugi program da biste mogli mijenjati.</translation>
    </message>
    <message>
        <source>Another program reads the workspace. Close it and try again.</source>
        <translation>Drugi program čita radni prostor. Zatvorite ga i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Drugi pružalac</translation>
    </message>
    <message>
        <source>Another recipient of the campaign stands for them.</source>
        <translation>Za njih stoji drugi primalac kampanje.</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>Drugi segment</translation>
    </message>
    <message>
        <source>Another workspace lies there, not the one that was backed up. Choose another path or move it away first.</source>
        <translation>Na tom mjestu je drugi radni prostor, a ne onaj čija je ovo kopija. Izaberite drugu putanju ili ga prvo premjestite.</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Odgovori idu na</translation>
    </message>
    <message>
        <source>Answers go to %1, which looks as if nobody reads it.</source>
        <translation>Odgovori idu na %1, što izgleda kao adresa koju niko ne čita.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Bilo koja</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Approve it when recipients and message are right. Your word holds for exactly these; any change voids it.</source>
        <translation>Odobrite kad su primaoci i poruka u redu. Vaša riječ vrijedi tačno za njih; svaka izmjena je poništava.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Kao obično</translation>
    </message>
    <message>
        <source>As wide as a desktop</source>
        <translation>Širina računara</translation>
    </message>
    <message>
        <source>As wide as a phone</source>
        <translation>Širina telefona</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pitaj</translation>
    </message>
    <message>
        <source>Asking for a code</source>
        <translation>Traži se kod</translation>
    </message>
    <message>
        <source>Asking the mail server "%1".</source>
        <translation>Pita se mail server „%1“.</translation>
    </message>
    <message>
        <source>At its start</source>
        <translation>U vrijeme početka</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Vrijedi barem jedan od ovih</translation>
    </message>
    <message>
        <source>At most %1 days can be listed; use "between" for a period.</source>
        <translation>Može se nabrojati najviše %1 dana; za razdoblje koristite „je između“.</translation>
    </message>
    <message>
        <source>At most %1 seed addresses can be named.</source>
        <translation>Može se navesti najviše %1 probnih adresa.</translation>
    </message>
    <message>
        <source>At most per day</source>
        <translation>Najviše na dan</translation>
    </message>
    <message>
        <source>At most per hour</source>
        <translation>Najviše na sat</translation>
    </message>
    <message>
        <source>At most per minute</source>
        <translation>Najviše u minuti</translation>
    </message>
    <message>
        <source>At most to one domain per minute</source>
        <translation>Najviše na jednu domenu u minuti</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Prilozi</translation>
    </message>
    <message>
        <source>Attachments of this campaign</source>
        <translation>Prilozi ove kampanje</translation>
    </message>
    <message>
        <source>Attempt at</source>
        <translation>Vrijeme pokušaja</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pokušaji</translation>
    </message>
    <message>
        <source>Automatic campaigns</source>
        <translation>Automatske kampanje</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatski</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Napravi rezervnu kopiju</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Pravljenje rezervne kopije</translation>
    </message>
    <message>
        <source>Before a launch</source>
        <translation>Prije pokretanja</translation>
    </message>
    <message>
        <source>Before it, copies go to %1.</source>
        <translation>Prije njega kopije idu na %1.</translation>
    </message>
    <message>
        <source>Before the launch</source>
        <translation>Prije pokretanja</translation>
    </message>
    <message>
        <source>Before the reader lets pictures be shown</source>
        <translation>Prije nego što čitalac dozvoli slike</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Počni</translation>
    </message>
    <message>
        <source>Begin a new block	Shift+Enter</source>
        <translation>Počni novi blok	Shift+Enter</translation>
    </message>
    <message>
        <source>Begin with everybody in this block.</source>
        <translation>Počinje sa svima iz ovog bloka.</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Broji se…</translation>
    </message>
    <message>
        <source>Being launched</source>
        <translation>Pokreće se</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Šalje se</translation>
    </message>
    <message>
        <source>Bill delivery</source>
        <translation>Dostava računa</translation>
    </message>
    <message>
        <source>Bill delivery channels</source>
        <translation>Kanali dostave računa</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Datum rođenja</translation>
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
        <translation>Blok %1: %2. U ovom bloku %3, nakon njega %4.</translation>
    </message>
    <message>
        <source>Block and condition</source>
        <translation>Blok i uslov</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blokovi</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Podebljano</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Datum rođenja</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Podružnica</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>Bring back who is in this block and was lost on the way.</source>
        <translation>Vraća one iz ovog bloka koji su usput otpali.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ručno</translation>
    </message>
    <message>
        <source>By which law it is sent. Advertising gets a footer to unsubscribe by itself.</source>
        <translation>Po kojem se propisu šalje. Reklamne poruke same dobijaju podnožje za odjavu.</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>&amp;Brojevi</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV datoteke (*.csv)</translation>
    </message>
    <message>
        <source>Cache criteria &amp;blocks by default</source>
        <translation>Uobičajeno čuvaj &amp;blokove kriterija</translation>
    </message>
    <message>
        <source>Cache the &amp;final set for list output</source>
        <translation>Čuvaj &amp;konačni skup za ispis lista</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Poziv</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Campaign &amp;load file</source>
        <translation>&amp;Datoteka za kampanju</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>Id kampanje</translation>
    </message>
    <message>
        <source>Campaign packages (*.odzcampaign)</source>
        <translation>Paketi kampanja (*.odzcampaign)</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanje</translation>
    </message>
    <message>
        <source>Campaigns choose a server by this name. A new name adds another server.</source>
        <translation>Kampanje biraju server po ovom nazivu. Novi naziv dodaje još jedan server.</translation>
    </message>
    <message>
        <source>Campaigns of the channel "%1" cannot be sent by this version; only e-mail campaigns can.</source>
        <translation>Kampanje kanala „%1“ ova verzija ne može slati; može samo e-mail kampanje.</translation>
    </message>
    <message>
        <source>Campaigns that launch themselves at their start appear here.</source>
        <translation>Ovdje stoje kampanje koje se same pokreću u vrijeme početka.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Prekini prijavu</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Otkazano.</translation>
    </message>
    <message>
        <source>Cancelled; %1 messages are in the folder already.</source>
        <translation>Otkazano; u folderu je već %1 poruka.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Otkazivanje…</translation>
    </message>
    <message>
        <source>Cannot be launched: no sending hours are left</source>
        <translation>Ne može se pokrenuti: nema više sati za slanje</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Cause unclear</source>
        <translation>Uzrok nejasan</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centrirano</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Promjena</translation>
    </message>
    <message>
        <source>Change column</source>
        <translation>promjenu kolone</translation>
    </message>
    <message>
        <source>Change kind of block</source>
        <translation>promjenu vrste bloka</translation>
    </message>
    <message>
        <source>Change match</source>
        <translation>promjenu načina poklapanja</translation>
    </message>
    <message>
        <source>Change operation</source>
        <translation>promjenu operacije</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>promjenu opcija</translation>
    </message>
    <message>
        <source>Change sample</source>
        <translation>promjenu uzorka</translation>
    </message>
    <message>
        <source>Change selection rules</source>
        <translation>promjenu pravila izbora</translation>
    </message>
    <message>
        <source>Change target level</source>
        <translation>promjenu ciljnog nivoa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Izmijenjeno</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Izmijenio</translation>
    </message>
    <message>
        <source>Changes from this version to the newest</source>
        <translation>Izmjene od ove verzije do najnovije</translation>
    </message>
    <message>
        <source>Changes in this workspace are counted in until %1.</source>
        <translation>Izmjene u ovom radnom prostoru uračunate su do %1.</translation>
    </message>
    <message>
        <source>Changes that were not saved last time are still there: %1.</source>
        <translation>Izmjene koje prošli put nisu sačuvane još su tu: %1.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Provjeri ponovo</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Izaberite rezervnu kopiju</translation>
    </message>
    <message>
        <source>Choose a campaign to see what the server answered.</source>
        <translation>Izaberite kampanju da vidite šta je server odgovorio.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Izaberite kolonu</translation>
    </message>
    <message>
        <source>Choose a contact to see and change it.</source>
        <translation>Izaberite kontakt da ga vidite i mijenjate.</translation>
    </message>
    <message>
        <source>Choose a customer to see the accounts, contacts and everything else that belongs to it.</source>
        <translation>Izaberite kupca da vidite njegove potrošače, kontakte i sve što mu pripada.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Izaberi sliku</translation>
    </message>
    <message>
        <source>Choose a record to see every attempt with the server's words. Records of the system before this one have none.</source>
        <translation>Izaberite zapis da vidite svaki pokušaj s riječima servera. Zapisi iz sistema prije ovoga ih nemaju.</translation>
    </message>
    <message>
        <source>Choose a result set</source>
        <translation>Izaberite skup rezultata</translation>
    </message>
    <message>
        <source>Choose a segment</source>
        <translation>Izaberite segment</translation>
    </message>
    <message>
        <source>Choose a segment to see what it says and who uses it.</source>
        <translation>Izaberite segment da vidite šta kaže i ko ga koristi.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Izaberite šablon</translation>
    </message>
    <message>
        <source>Choose a template in the form.</source>
        <translation>Izaberite šablon u obrascu.</translation>
    </message>
    <message>
        <source>Choose a text first, or double-click it to type in it.</source>
        <translation>Prvo izaberite tekst ili ga dvaput kliknite da pišete u njemu.</translation>
    </message>
    <message>
        <source>Choose an account to see its supply points, e-services and receivables.</source>
        <translation>Izaberite potrošača da vidite njegova mjerna mjesta, e-usluge i kamate.</translation>
    </message>
    <message>
        <source>Choose an e-service to see and change it.</source>
        <translation>Izaberite e-uslugu da je vidite i mijenjate.</translation>
    </message>
    <message>
        <source>Choose result set</source>
        <translation>izbor skupa rezultata</translation>
    </message>
    <message>
        <source>Choose segment</source>
        <translation>izbor segmenta</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Izaberite datoteku</translation>
    </message>
    <message>
        <source>Choose the folder in which every recipient has a file</source>
        <translation>Odaberite folder u kojem svaki primalac ima datoteku</translation>
    </message>
    <message>
        <source>Choose the template that every recipient's PDF is made of</source>
        <translation>Izaberite šablon od kojeg se pravi PDF svakog primaoca</translation>
    </message>
    <message>
        <source>Choose to whom it goes.</source>
        <translation>Izaberite kome ide.</translation>
    </message>
    <message>
        <source>Choose what is sent.</source>
        <translation>Izaberite šta se šalje.</translation>
    </message>
    <message>
        <source>Choose what to count, and read the data again (Ctrl+U)</source>
        <translation>Izaberi šta se broji i ponovo pročitaj podatke (Ctrl+U)</translation>
    </message>
    <message>
        <source>Chosen: %1 to %2, about %3</source>
        <translation>Izabrano: od %1 do %2, oko %3</translation>
    </message>
    <message>
        <source>Chosen: none of these values</source>
        <translation>Odabrano: nijedna od ovih vrijednosti</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Tip kupca</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Očisti pretragu i filtere</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Očisti filter</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Očisti listu</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID klijenta</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Tajna klijenta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zatvori (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Zatvori poruku</translation>
    </message>
    <message>
        <source>Close this block (Left)</source>
        <translation>Skupi ovaj blok (lijevo)</translation>
    </message>
    <message>
        <source>Close without saving "%1"?</source>
        <translation>Zatvoriti bez čuvanja „%1“?</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Šifra</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Boja slova</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Boje</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Boje &amp;sistema</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolona</translation>
    </message>
    <message>
        <source>Column %1 has more than %2 characters. Check the delimiter and the line ends of the file.</source>
        <translation>Kolona %1 ima više od %2 znakova. Provjerite separator i krajeve redova datoteke.</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Kolona: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolone</translation>
    </message>
    <message>
        <source>Columns and rows from 1 to %1, like "2 x 3".</source>
        <translation>Kolone i redovi od 1 do %1, npr. „2 x 3“.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Kolone liste</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Comment	F2</source>
        <translation>Komentar	F2</translation>
    </message>
    <message>
        <source>Comment block</source>
        <translation>komentar bloka</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Energent</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Uporedi</translation>
    </message>
    <message>
        <source>Compare result sets</source>
        <translation>Uporedi skupove rezultata</translation>
    </message>
    <message>
        <source>Compare two selected result sets: who joined, left and stayed</source>
        <translation>Uporedi dva izabrana skupa rezultata: ko je došao, otišao i ostao</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Poređenje</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Uslov</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Uslovi</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Povezivanje na %1</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Istovremenih veza</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>all of them</comment>
        <translation>svi kontakti</translation>
    </message>
    <message>
        <source>Contact id</source>
        <translation>Id kontakta</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Kontakt bez imena</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>Contacts appear here: the people whom campaigns write to. Import them, or add the first one.</source>
        <translation>Ovdje stoje kontakti: ljudi kojima kampanje pišu. Uvezite ih ili napravite prvi.</translation>
    </message>
    <message>
        <source>Contacts with an address</source>
        <translation>Kontakti s adresom</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sadržaj</translation>
    </message>
    <message>
        <source>Copied blocks</source>
        <translation>Kopirani blokovi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiraj kao tekst</translation>
    </message>
    <message>
        <source>Copy as text	Ctrl+C</source>
        <translation>Kopiraj kao tekst	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Kopiraj izabrane redove</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Autorska prava</translation>
    </message>
    <message>
        <source>Copyright © 2026 the Odziv authors. Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Made with Qt %1.</source>
        <translation>Copyright © 2026 autori Odziva. Slobodan softver pod GNU General Public License, verzija 3 ili novija. Ikone: Lucide (ISC). Napravljeno sa Qt %1.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Broji</translation>
    </message>
    <message>
        <source>Count %1 as not delivered</source>
        <translation>Računaj %1 kao nedostavljeno</translation>
    </message>
    <message>
        <source>Count %1 as sent</source>
        <translation>Računaj %1 kao poslano</translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln message(s) as not delivered?</source>
        <translation>
            <numerusform>Računati %Ln poruku kao nedostavljenu?</numerusform>
            <numerusform>Računati %Ln poruke kao nedostavljene?</numerusform>
            <numerusform>Računati %Ln poruka kao nedostavljene?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln message(s) as sent?</source>
        <translation>
            <numerusform>Računati %Ln poruku kao poslanu?</numerusform>
            <numerusform>Računati %Ln poruke kao poslane?</numerusform>
            <numerusform>Računati %Ln poruka kao poslane?</numerusform>
        </translation>
    </message>
    <message>
        <source>Count as not delivered</source>
        <translation>Računaj kao nedostavljeno</translation>
    </message>
    <message>
        <source>Count as sent</source>
        <translation>Računaj kao poslano</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Izbrojano</translation>
    </message>
    <message>
        <source>Counted as soon as the campaign is saved.</source>
        <translation>Broji se čim se kampanja sačuva.</translation>
    </message>
    <message>
        <source>Counted in %1 ms (%2).</source>
        <translation>Izbrojano za %1 ms (%2).</translation>
    </message>
    <message>
        <source>Counting recipients, %1 %</source>
        <translation>Brojanje primalaca, %1 %</translation>
    </message>
    <message>
        <source>Counting recipients…</source>
        <translation>Brojanje primalaca…</translation>
    </message>
    <message>
        <source>Counting what the changes mean in people…</source>
        <translation>Broji se šta izmjene znače u ljudima…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Brojanje…</translation>
    </message>
    <message>
        <source>Counts follow every edit by themselves. Switch this off while a source answers slowly.</source>
        <translation>Brojevi sami prate svaku izmjenu. Isključite to dok izvor sporo odgovara.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Kreirano</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Kreirao</translation>
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
        <translation>Kumulativno</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kupac</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>all of them</comment>
        <translation>svi kupci</translation>
    </message>
    <message>
        <source>Customer account</source>
        <translation>Potrošač</translation>
    </message>
    <message>
        <source>Customer account</source>
        <comment>all of them</comment>
        <translation>svi potrošači</translation>
    </message>
    <message>
        <source>Customer accounts</source>
        <translation>Potrošači</translation>
    </message>
    <message>
        <source>Customer accounts appear here as soon as they are imported.</source>
        <translation>Potrošači se ovdje pojave čim se uvezu.</translation>
    </message>
    <message>
        <source>Customer campaigns for energy utilities</source>
        <translation>Kampanje za kupce energetskih preduzeća</translation>
    </message>
    <message>
        <source>Customer campaigns for energy utilities: from the customer base to segments, personal mail and answers, offline in one file.</source>
        <translation>Kampanje za kupce energetskih preduzeća: od baze kupaca do segmenata, ličnih poruka i odgovora, bez interneta, u jednoj datoteci.</translation>
    </message>
    <message>
        <source>Customer classes</source>
        <translation>Tipovi kupaca</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Id kupca</translation>
    </message>
    <message>
        <source>Customer kind</source>
        <translation>Vrsta kupca</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>EPID</translation>
    </message>
    <message>
        <source>Customer's EPID</source>
        <translation>EPID kupca</translation>
    </message>
    <message>
        <source>Customer's address</source>
        <translation>Adresa kupca</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kupac: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kupci</translation>
    </message>
    <message>
        <source>Customers appear here as soon as they are imported; the help (F1) says how. To look around, make a demo workspace from the File menu.</source>
        <translation>Kupci se ovdje pojave čim se uvezu; kako, kaže pomoć (F1). Za razgledanje napravite demo radni prostor iz menija Datoteka.</translation>
    </message>
    <message>
        <source>Customers, accounts, contacts and e-services that nobody is: every address ends in .example or .test, so that nothing sent from here reaches a person.</source>
        <translation>Kupci, potrošači, kontakti i e-usluge kojih nema: svaka adresa završava na .example ili .test, pa ništa poslano odavde ne stiže nijednoj osobi.</translation>
    </message>
    <message>
        <source>Customers, segments, templates and everything that was sent live together in one file, the workspace. Open one to begin, or try Odziv with made-up data.</source>
        <translation>Kupci, segmenti, šabloni i sve što je poslano žive zajedno u jednoj datoteci, radnom prostoru. Otvorite jedan za početak ili isprobajte Odziv na izmišljenim podacima.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Podaci</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Promijenjeni podaci</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Podaci od</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Podaci od %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Dan u sedmici</translation>
    </message>
    <message>
        <source>Days without sending</source>
        <translation>Dani bez slanja</translation>
    </message>
    <message>
        <source>Decide earlier</source>
        <translation>Odlučuj ranije</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Odlučuj kasnije</translation>
    </message>
    <message>
        <source>Decides whose consent is needed.</source>
        <translation>Određuje čija saglasnost je potrebna.</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Standardne kolone</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Odgođeno</translation>
    </message>
    <message>
        <source>Definition changed</source>
        <translation>Promijenjena definicija</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln result set(s)?</source>
        <translation>
            <numerusform>Obrisati %Ln skup rezultata?</numerusform>
            <numerusform>Obrisati %Ln skupa rezultata?</numerusform>
            <numerusform>Obrisati %Ln skupova rezultata?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contacts</source>
        <translation>
            <numerusform>Obriši %n kontakt</numerusform>
            <numerusform>Obriši %n kontakta</numerusform>
            <numerusform>Obriši %n kontakata</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete campaign</source>
        <translation>Obriši kampanju</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Obriši segment</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Obriši šablon</translation>
    </message>
    <message>
        <source>Delete the campaign "%1"?</source>
        <translation>Obrisati kampanju „%1“?</translation>
    </message>
    <message>
        <source>Delete the list format "%1"?</source>
        <translation>Obrisati format liste „%1“?</translation>
    </message>
    <message>
        <source>Delete the result set "%1"?</source>
        <translation>Obrisati skup rezultata „%1“?</translation>
    </message>
    <message>
        <source>Delete the segment "%1"?</source>
        <translation>Obrisati segment „%1“?</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>Obriši izabrane redove</translation>
    </message>
    <message>
        <source>Delete the template "%1"?</source>
        <translation>Obrisati šablon „%1“?</translation>
    </message>
    <message>
        <source>Deleted "%1"</source>
        <translation>Obrisano: „%1“</translation>
    </message>
    <message>
        <source>Delimiters are set by two words without "=", like {{=&lt;% %&gt;=}}.</source>
        <translation>Graničnici se zadaju dvjema riječima bez znaka „=“, npr. {{=&lt;% %&gt;=}}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalji</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalji poruke</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>Adresa za prijavu uređaja</translation>
    </message>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>Jeste li mislili „%1“?</translation>
    </message>
    <message>
        <source>Did you mean {{%1}}?</source>
        <translation>Jeste li mislili {{%1}}?</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Razlike</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Samo cifre</translation>
    </message>
    <message>
        <source>Disable	Ctrl+E</source>
        <translation>Onemogući	Ctrl+E</translation>
    </message>
    <message>
        <source>Disable block</source>
        <translation>onemogućavanje bloka</translation>
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation>Onemogućen: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Discard and open "%1"</source>
        <translation>Odbaci i otvori „%1“</translation>
    </message>
    <message>
        <source>Discard and open the other</source>
        <translation>Odbaci i otvori drugi</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odbaci izmjene</translation>
    </message>
    <message>
        <source>Distribution territory</source>
        <translation>Distributivno područje</translation>
    </message>
    <message>
        <source>Do not send any more</source>
        <translation>Više ne šalji</translation>
    </message>
    <message>
        <source>Do without it, or say the same beside it.</source>
        <translation>Izostavite to ili isto recite i pored toga.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domena</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domene</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotovo</translation>
    </message>
    <message>
        <source>Double-click or Enter shows the message for that person.</source>
        <translation>Dvoklik ili Enter prikazuje poruku za tu osobu.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dolje</translation>
    </message>
    <message>
        <source>Down in the search field</source>
        <translation>Strelica dolje u polju za pretragu</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Nacrt</translation>
    </message>
    <message>
        <source>Drag this block</source>
        <translation>Prevuci ovaj blok</translation>
    </message>
    <message>
        <source>Drag to another place or into a group (Alt and arrow keys)</source>
        <translation>Prevucite na drugo mjesto ili u grupu (Alt i strelice)</translation>
    </message>
    <message>
        <source>Draw every page into FOLDER, then end</source>
        <translation>Nacrtaj svaku stranicu u FOLDER, pa završi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dospijeće</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Datum dospijeća</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliciraj</translation>
    </message>
    <message>
        <source>Duplicate	Ctrl+D</source>
        <translation>Dupliciraj	Ctrl+D</translation>
    </message>
    <message>
        <source>Duplicate block</source>
        <translation>dupliciranje bloka</translation>
    </message>
    <message>
        <source>Duplicate the list format</source>
        <translation>Dupliciraj format liste</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail adresa</translation>
    </message>
    <message>
        <source>E-mails, one for each address, as a launch would freeze them now. Consent and suppressions are not judged here: they are read again at each sending.</source>
        <translation>E-mailovi, po jedan za svaku adresu, kako bi ih pokretanje sada zamrznulo. Saglasnosti i odjave se ovdje ne ocjenjuju: ponovo se čitaju pri svakom slanju.</translation>
    </message>
    <message>
        <source>E-service</source>
        <translation>E-usluga</translation>
    </message>
    <message>
        <source>E-service</source>
        <comment>all of them</comment>
        <translation>sve e-usluge</translation>
    </message>
    <message>
        <source>E-services</source>
        <translation>E-usluge</translation>
    </message>
    <message>
        <source>E-services appear here as soon as they are imported: e-bills, outage notices, payment slips.</source>
        <translation>E-usluge se ovdje pojave čim se uvezu: e-računi, obavijesti o isključenju, uplatnice.</translation>
    </message>
    <message>
        <source>EPID</source>
        <translation>EPID</translation>
    </message>
    <message>
        <source>Edit Segment</source>
        <translation>Uredi segment</translation>
    </message>
    <message>
        <source>Edit all values, one on each line</source>
        <translation>Uredi sve vrijednosti, svaku u svom redu</translation>
    </message>
    <message>
        <source>Edit all values, one on each line (Alt+Enter)</source>
        <translation>Uredi sve vrijednosti, po jednu u redu (Alt+Enter)</translation>
    </message>
    <message>
        <source>Edit conditions</source>
        <translation>uređivanje uslova</translation>
    </message>
    <message>
        <source>Edit formats</source>
        <translation>Uredi formate</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>uređivanje liste</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Uredi šablon</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Empty HTML</source>
        <translation>Prazan HTML</translation>
    </message>
    <message>
        <source>Empty folder for the messages</source>
        <translation>Prazan folder za poruke</translation>
    </message>
    <message>
        <source>Empty, of blocks</source>
        <translation>Prazno, od blokova</translation>
    </message>
    <message>
        <source>Empty, plain text</source>
        <translation>Prazno, običan tekst</translation>
    </message>
    <message>
        <source>Empty: any certificate that this computer trusts. A refused one is shown with its fingerprint when the connection is tested.</source>
        <translation>Prazno: svaki certifikat kojem ovaj računar vjeruje. Odbijeni se s otiskom prikaže pri provjeri veze.</translation>
    </message>
    <message>
        <source>Empty: the server wants no login.</source>
        <translation>Prazno: server ne traži prijavu.</translation>
    </message>
    <message>
        <source>Empty: to the sender's address.</source>
        <translation>Prazno: na adresu pošiljaoca.</translation>
    </message>
    <message>
        <source>Enable	Ctrl+E</source>
        <translation>Omogući	Ctrl+E</translation>
    </message>
    <message>
        <source>Enable block</source>
        <translation>omogućavanje bloka</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Završava %1</translation>
    </message>
    <message>
        <source>Enter, double-click</source>
        <translation>Enter, dvostruki klik</translation>
    </message>
    <message>
        <source>Every other segment then counts, freezes and sends within it.</source>
        <translation>Svaki drugi segment tada broji, zamrzava i šalje samo unutar njega.</translation>
    </message>
    <message numerus="yes">
        <source>Every other segment then counts, freezes and sends within its %Ln member(s).</source>
        <translation>
            <numerusform>Svaki drugi segment tada broji, zamrzava i šalje samo unutar njegovog %Ln člana.</numerusform>
            <numerusform>Svaki drugi segment tada broji, zamrzava i šalje samo unutar njegova %Ln člana.</numerusform>
            <numerusform>Svaki drugi segment tada broji, zamrzava i šalje samo unutar njegovih %Ln članova.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every placeholder is filled or has a default.</source>
        <translation>Svaka zamjena je popunjena ili ima zamjensku vrijednost.</translation>
    </message>
    <message>
        <source>Every segment can then reach everybody again, automatic campaigns included.</source>
        <translation>Svaki segment tada opet može doći do svih, pa i automatske kampanje.</translation>
    </message>
    <message>
        <source>Everything counts within the segment "%1". Only one segment can be the constraint.</source>
        <translation>Sve se broji unutar segmenta „%1“. Samo jedan segment može biti ograničenje.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Sve je sačuvano.</translation>
    </message>
    <message>
        <source>Exactly these members, as they are now</source>
        <translation>Tačno ovi članovi, kakvi su sada</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel radna sveska (*.xlsx);;CSV datoteka (*.csv)</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Isključi</translation>
    </message>
    <message>
        <source>Explain a member</source>
        <translation>Objasni člana</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Izvezi</translation>
    </message>
    <message>
        <source>Export into which folder?</source>
        <translation>U koji folder izvesti?</translation>
    </message>
    <message>
        <source>Export package</source>
        <translation>Izvezi paket</translation>
    </message>
    <message>
        <source>Export package…</source>
        <translation>Izvezi paket…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Izvezi listu</translation>
    </message>
    <message>
        <source>Export the list format</source>
        <translation>Izvezi format liste</translation>
    </message>
    <message>
        <source>Export the segment</source>
        <translation>Izvezi segment</translation>
    </message>
    <message>
        <source>Export the sent records</source>
        <translation>Izvezi poslane zapise</translation>
    </message>
    <message>
        <source>Exporting "%1"</source>
        <translation>Izvoz: „%1“</translation>
    </message>
    <message>
        <source>Exporting the sent records</source>
        <translation>Izvoz poslanih zapisa</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>&amp;Oblik</translation>
    </message>
    <message>
        <source>FILE is missing; see odziv-cli help</source>
        <translation>FILE is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Žensko</translation>
    </message>
    <message>
        <source>Fictitious</source>
        <translation>Fiktivan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Datoteke</translation>
    </message>
    <message>
        <source>Files of any kind that go with every message. Add them, or drop them here.</source>
        <translation>Datoteke bilo koje vrste koje idu uz svaku poruku. Dodajte ih ili prevucite ovamo.</translation>
    </message>
    <message>
        <source>Files of each recipient</source>
        <translation>Datoteke svakog primaoca</translation>
    </message>
    <message>
        <source>Fill the message with data that break careless templates, one after the other (F8)</source>
        <translation>Popuni poruku podacima koji kvare nepažljive šablone, jednim po jednim (F8)</translation>
    </message>
    <message>
        <source>Filled &amp;as</source>
        <translation>Popuni &amp;kao</translation>
    </message>
    <message>
        <source>Filled as</source>
        <translation>Popuni kao</translation>
    </message>
    <message>
        <source>Filled as: number of a member; empty for the first</source>
        <translation>Popuni kao: broj člana; prazno za prvog</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtriraj po koloni %1</translation>
    </message>
    <message>
        <source>Filter by the current column</source>
        <translation>Filtriraj po trenutnoj koloni</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filteri</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Traži u izvornom kodu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Završeno</translation>
    </message>
    <message>
        <source>First Letters Capital</source>
        <translation>Prva Slova Velika</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>First name (vocative)</source>
        <translation>Ime (vokativ)</translation>
    </message>
    <message numerus="yes">
        <source>First wave: %Ln recipient(s) alone. It pauses when more than %1 percent of them are refused.</source>
        <translation>
            <numerusform>Prvi val: samo %Ln primalac. Pauzira se kad je odbijeno više od %1 posto.</numerusform>
            <numerusform>Prvi val: samo %Ln primaoca. Pauzira se kad je odbijeno više od %1 posto.</numerusform>
            <numerusform>Prvi val: samo %Ln primalaca. Pauzira se kad je odbijeno više od %1 posto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Skupi navigaciju</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder of "%1"; parts are separated by /, and / alone is the top.</source>
        <translation>Folder šablona „%1“; dijelovi se odvajaju sa /, a samo / je vrh.</translation>
    </message>
    <message>
        <source>Folder or template</source>
        <translation>Folder ili šablon</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folderi</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>Foot: unsubscribe</source>
        <translation>Podnožje: odjava</translation>
    </message>
    <message>
        <source>Foot: who writes</source>
        <translation>Podnožje: ko piše</translation>
    </message>
    <message>
        <source>For each account</source>
        <translation>Za svakog potrošača</translation>
    </message>
    <message>
        <source>For this recipient</source>
        <translation>Za ovog primaoca</translation>
    </message>
    <message>
        <source>Formal opening</source>
        <translation>Službeni pozdrav</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of %1</source>
        <translation>Format kolone %1</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>Nađeno tamo</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Zamrzni</translation>
    </message>
    <message>
        <source>Freeze the segment</source>
        <translation>Zamrzni segment</translation>
    </message>
    <message>
        <source>Freezing "%1"</source>
        <translation>Zamrzavanje: „%1“</translation>
    </message>
    <message>
        <source>Freezing the recipients, %1 %</source>
        <translation>Zamrzavanje primalaca, %1 %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>From "%1" to "%2"</source>
        <translation>Od „%1“ do „%2“</translation>
    </message>
    <message>
        <source>From "%1" to what is saved now</source>
        <translation>Od „%1“ do onoga što je sada sačuvano</translation>
    </message>
    <message>
        <source>From %1
to %2</source>
        <translation>Od %1
do %2</translation>
    </message>
    <message>
        <source>From then on you change the HTML itself, by hand or in the Visual view. There is no way back: the blocks are given up.</source>
        <translation>Otad mijenjate sam HTML, ručno ili u prikazu Vizuelno. Povratka nema: blokovi se napuštaju.</translation>
    </message>
    <message numerus="yes">
        <source>Froze %Ln member(s) as "%1"</source>
        <translation>
            <numerusform>%Ln član zamrznut kao „%1“</numerusform>
            <numerusform>%Ln člana zamrznuta kao „%1“</numerusform>
            <numerusform>%Ln članova zamrznuto kao „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Zamrznuto</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Spol</translation>
    </message>
    <message>
        <source>Give a background colour besides, on which the text can be read.</source>
        <translation>Navedite uz to i boju pozadine na kojoj se tekst može čitati.</translation>
    </message>
    <message>
        <source>Give up the blocks</source>
        <translation>Napusti blokove</translation>
    </message>
    <message>
        <source>Global constraint</source>
        <translation>Opće ograničenje</translation>
    </message>
    <message>
        <source>Global constraint: every segment counts within it</source>
        <translation>Opće ograničenje: svaki segment broji unutar njega</translation>
    </message>
    <message>
        <source>Go back to what is saved</source>
        <translation>Vrati na sačuvano</translation>
    </message>
    <message>
        <source>Go on in the HTML</source>
        <translation>Nastavi u HTML-u</translation>
    </message>
    <message>
        <source>Go on in the HTML?</source>
        <translation>Nastaviti u HTML-u?</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>Nastavi bez prozora</translation>
    </message>
    <message>
        <source>Go to the rows</source>
        <translation>Idi na redove</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Nastavlja se</translation>
    </message>
    <message>
        <source>Goes on %1</source>
        <translation>Nastavlja se %1</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Gross and cumulative</source>
        <translation>Bruto i kumulativno</translation>
    </message>
    <message>
        <source>Gross: what a block finds by itself. Cumulative: what is left after it.</source>
        <translation>Bruto: šta blok nađe sam. Kumulativno: šta ostane nakon njega.</translation>
    </message>
    <message>
        <source>Group of conditions</source>
        <translation>Grupa uslova</translation>
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
        <translation>Predato</translation>
    </message>
    <message>
        <source>Hard cases</source>
        <translation>Teški slučajevi</translation>
    </message>
    <message>
        <source>Header in the list</source>
        <translation>Zaglavlje u listi</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Zdravo %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoć</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Stranica pomoći</translation>
    </message>
    <message>
        <source>Here a condition or a group of conditions must stand, in braces.</source>
        <translation>Ovdje mora stajati uslov ili grupa uslova, u vitičastim zagradama.</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Sakrij rezultat</translation>
    </message>
    <message>
        <source>Holds changes that are not saved</source>
        <translation>Ima izmjena koje nisu sačuvane</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Kućni telefon</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Kućni broj</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Domaćinstvo</translation>
    </message>
    <message>
        <source>How lists of this segment are handed out in files.</source>
        <translation>Kako se liste ovog segmenta predaju u datotekama.</translation>
    </message>
    <message>
        <source>How many an e-mail reaches appears here as soon as there is a count.</source>
        <translation>Koliko ih doseže e-mail stoji ovdje čim bude broj.</translation>
    </message>
    <message>
        <source>How many columns and rows?</source>
        <translation>Koliko kolona i redova?</translation>
    </message>
    <message>
        <source>How many different values the column has</source>
        <translation>Koliko različitih vrijednosti ima kolona</translation>
    </message>
    <message>
        <source>How members are listed in the window.</source>
        <translation>Kako se članovi prikazuju u prozoru.</translation>
    </message>
    <message>
        <source>How result sets frozen from this segment are opened and exported.</source>
        <translation>Kako se otvaraju i izvoze skupovi rezultata zamrznuti iz ovog segmenta.</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>Kako su uslovi povezani</translation>
    </message>
    <message>
        <source>I&amp;f missing</source>
        <translation>Ako ne&amp;dostaje</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Id %1, created %2 by %3</source>
        <translation>Id %1, kreirano %2, kreirao %3</translation>
    </message>
    <message>
        <source>Ids have no format.</source>
        <translation>Id nema formata.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Uvezi</translation>
    </message>
    <message>
        <source>Import a campaign</source>
        <translation>Uvezi kampanju</translation>
    </message>
    <message>
        <source>Import a list format</source>
        <translation>Uvezi format liste</translation>
    </message>
    <message>
        <source>Import a segment</source>
        <translation>Uvezi segment</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Uvezi šablon</translation>
    </message>
    <message>
        <source>Imported "%1" with its segment and template.</source>
        <translation>Uvezena je kampanja „%1“ sa svojim segmentom i šablonom.</translation>
    </message>
    <message>
        <source>Imported "%1" with its segment and template. It is launched by hand until you choose its start again.</source>
        <translation>Uvezena je kampanja „%1“ sa svojim segmentom i šablonom. Pokreće se ručno dok joj ponovo ne izaberete početak.</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Impresum</translation>
    </message>
    <message>
        <source>In &amp;doubt</source>
        <translation>&amp;Neizvjesno</translation>
    </message>
    <message>
        <source>In a dark mail program</source>
        <translation>U tamnom programu za poštu</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Neizvjesno</translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation>Neizvjesno: %1</translation>
    </message>
    <message>
        <source>In the template "%1": %2</source>
        <translation>U šablonu „%1“: %2</translation>
    </message>
    <message>
        <source>In this block</source>
        <translation>U ovom bloku</translation>
    </message>
    <message>
        <source>In which folder are the recipients' files?</source>
        <translation>U kojem su folderu datoteke primalaca?</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Umetni</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>Umetni sliku</translation>
    </message>
    <message>
        <source>Insert an emoji into the subject or the preview line</source>
        <translation>Umetni emoji u predmet ili tekst pregleda</translation>
    </message>
    <message>
        <source>Insert at the cursor (Enter)</source>
        <translation>Umetni na mjesto kursora (Enter)</translation>
    </message>
    <message>
        <source>Insert into the text</source>
        <translation>Umetni u tekst</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>Umetni sliku</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Umetni tabelu</translation>
    </message>
    <message>
        <source>Inside {{#%1}} repeat over the supply points with {{#supplyPoints}}.</source>
        <translation>Unutar {{#%1}} ponavljajte po mjernim mjestima sa {{#supplyPoints}}.</translation>
    </message>
    <message>
        <source>Install the timer</source>
        <translation>Instaliraj tajmer</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Prekinuto</translation>
    </message>
    <message>
        <source>Into a group	Alt+Right</source>
        <translation>U grupu	Alt+Desno</translation>
    </message>
    <message>
        <source>It can go on without the window until everything is sent. Or it stops now, and what is left is sent when it is resumed; nobody gets it twice.</source>
        <translation>Može se nastaviti bez prozora dok se sve ne pošalje. Ili se sada zaustavlja, a ostatak se šalje kad se nastavi; niko ne dobija dvaput.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>Ne radi: %1</translation>
    </message>
    <message>
        <source>It goes with its pictures, attachments and versions.</source>
        <translation>Briše se sa svojim slikama, prilozima i verzijama.</translation>
    </message>
    <message>
        <source>It holds for exactly these recipients and this message; any change voids it.</source>
        <translation>Vrijedi tačno za ove primaoce i ovu poruku; svaka izmjena ga poništava.</translation>
    </message>
    <message>
        <source>It is advertising, but says nowhere how to unsubscribe. Choose the legal class again to put the footer in, or write a way out yourself.</source>
        <translation>Ovo je reklamna poruka, a nigdje ne kaže kako se odjaviti. Ponovo izaberite pravnu osnovu da se ubaci podnožje, ili sami napišite način odjave.</translation>
    </message>
    <message>
        <source>It is advertising, but the message says nowhere how to unsubscribe. The law and the large providers want it.</source>
        <translation>Ovo je oglas, a poruka nigdje ne kaže kako se odjaviti. To traže zakon i veliki pružaoci pošte.</translation>
    </message>
    <message>
        <source>It is used by campaigns: %1. Those that were launched keep their own copy; the others will need another template.</source>
        <translation>Koriste ga kampanje: %1. Pokrenute zadržavaju vlastitu kopiju; ostalima će trebati drugi šablon.</translation>
    </message>
    <message>
        <source>It is used by: %1.</source>
        <translation>Koriste ga: %1.</translation>
    </message>
    <message>
        <source>It launches by itself %1 (%2), in an open window of Odziv or by the timer of this computer; nobody is asked again.</source>
        <translation>Pokreće se sama %1 (%2), u otvorenom prozoru Odziva ili tajmerom ovog računara; niko se više ne pita.</translation>
    </message>
    <message>
        <source>It missed its start, %1, and does not launch by itself any more. Choose another start.</source>
        <translation>Propustila je svoj početak, %1, i više se ne pokreće sama. Izaberite drugi početak.</translation>
    </message>
    <message>
        <source>It missed its start, %1. Launch it by hand, or choose another start.</source>
        <translation>Propustila je svoj početak, %1. Pokrenite je ručno ili izaberite drugi početak.</translation>
    </message>
    <message>
        <source>It never launches by itself: no sending hours are left after its start.</source>
        <translation>Nikad se ne pokreće sama: nakon njenog početka nema više sati slanja.</translation>
    </message>
    <message>
        <source>It was changed after %1 approved it: it needs a new approval.</source>
        <translation>Izmijenjeno je nakon odobrenja (%1): treba novo odobrenje.</translation>
    </message>
    <message>
        <source>It was interrupted and goes on when you resume it.</source>
        <translation>Prekinuta je i nastavlja se kad je nastavite.</translation>
    </message>
    <message>
        <source>It was never launched: nobody got a message from it.</source>
        <translation>Nikad nije pokrenuta: niko nije dobio poruku iz nje.</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kurziv</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln column(s) have to be chosen again if it is needed again.</source>
        <translation>
            <numerusform>Njegova %Ln kolona mora se ponovo birati ako zatreba.</numerusform>
            <numerusform>Njegove %Ln kolone moraju se ponovo birati ako zatreba.</numerusform>
            <numerusform>Njegovih %Ln kolona mora se ponovo birati ako zatreba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its definition goes with %Ln saved version(s). Result sets frozen from it stay.</source>
        <translation>
            <numerusform>Njegova definicija ide zajedno sa %Ln sačuvanom verzijom. Skupovi rezultata zamrznuti iz njega ostaju.</numerusform>
            <numerusform>Njegova definicija ide zajedno sa %Ln sačuvane verzije. Skupovi rezultata zamrznuti iz njega ostaju.</numerusform>
            <numerusform>Njegova definicija ide zajedno sa %Ln sačuvanih verzija. Skupovi rezultata zamrznuti iz njega ostaju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Došli</translation>
    </message>
    <message>
        <source>Joined by the changes</source>
        <translation>Došli zbog izmjena</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zadrži</translation>
    </message>
    <message>
        <source>Keep as a result set</source>
        <translation>Sačuvaj kao skup rezultata</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln member(s) as "%1"</source>
        <translation>
            <numerusform>%Ln član sačuvan kao „%1“</numerusform>
            <numerusform>%Ln člana sačuvana kao „%1“</numerusform>
            <numerusform>%Ln članova sačuvano kao „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept by the operating system; empty leaves it as it is.</source>
        <translation>Čuva ga operativni sistem; prazno ga ostavlja kakav jeste.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tipke</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Jezik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Prezime</translation>
    </message>
    <message>
        <source>Last name (vocative)</source>
        <translation>Prezime (vokativ)</translation>
    </message>
    <message>
        <source>Last replies</source>
        <translation>Posljednji odgovori</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Posljednji odgovor</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Pokreni</translation>
    </message>
    <message>
        <source>Launch rules and schedule</source>
        <translation>Pravila pokretanja i raspored</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Pokrenuto</translation>
    </message>
    <message>
        <source>Launched now: %1.</source>
        <translation>Pokrenuto sada: %1.</translation>
    </message>
    <message>
        <source>Launched then: %1.</source>
        <translation>Pokrenuto tada: %1.</translation>
    </message>
    <message>
        <source>Launches %1</source>
        <translation>Pokreće se %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Vodi na %1</translation>
    </message>
    <message>
        <source>Leave "%1" without saving?</source>
        <translation>Napustiti „%1“ bez čuvanja?</translation>
    </message>
    <message>
        <source>Leave the new campaign without saving?</source>
        <translation>Napustiti novu kampanju bez čuvanja?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Otišli</translation>
    </message>
    <message>
        <source>Left by the changes</source>
        <translation>Otišli zbog izmjena</translation>
    </message>
    <message>
        <source>Left empty, the text part is made from the HTML.</source>
        <translation>Ako ostane prazno, tekstualni dio se pravi iz HTML-a.</translation>
    </message>
    <message>
        <source>Legal class</source>
        <translation>Pravna osnova</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Veza</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List &amp;preview</source>
        <translation>&amp;Pregled liste</translation>
    </message>
    <message>
        <source>List formats</source>
        <translation>Formati lista</translation>
    </message>
    <message>
        <source>List formats (*.json)</source>
        <translation>Formati lista (*.json)</translation>
    </message>
    <message>
        <source>List formats (*.json);;All files (*)</source>
        <translation>Formati lista (*.json);;Sve datoteke (*)</translation>
    </message>
    <message>
        <source>List of the accounts</source>
        <translation>Lista potrošača</translation>
    </message>
    <message>
        <source>List of what is owed</source>
        <translation>Lista dugovanja</translation>
    </message>
    <message>
        <source>List with dots</source>
        <translation>Lista s tačkama</translation>
    </message>
    <message>
        <source>Lists and launches take the members found last, as long as neither the data nor the definition nor the day changed.</source>
        <translation>Liste i pokretanja uzimaju posljednje nađene članove, dok se ne promijene podaci, definicija ni dan.</translation>
    </message>
    <message>
        <source>Lists and launches take the members of the result set frozen last, and evaluate nothing. Counts here stay live.</source>
        <translation>Liste i pokretanja uzimaju članove posljednje zamrznutog skupa rezultata i ništa ne računaju. Brojevi ovdje ostaju živi.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Učitavanje</translation>
    </message>
    <message>
        <source>Loading the values…</source>
        <translation>Učitavanje vrijednosti…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Učitavanje…</translation>
    </message>
    <message>
        <source>Local letters (č ć š đ ž)</source>
        <translation>Domaća slova (č ć š đ ž)</translation>
    </message>
    <message>
        <source>Log of the relay</source>
        <translation>Zapisnik relaya</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotip</translation>
    </message>
    <message>
        <source>Logo of the sender</source>
        <translation>Logotip pošiljaoca</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt mail* main*);;All files (*)</source>
        <translation>Zapisnici (*.log *.txt mail* main*);;Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Najduže ime</translation>
    </message>
    <message>
        <source>Look at a share of the records only. Counts are estimates then.</source>
        <translation>Gledaj samo dio zapisa. Brojevi su tada procjene.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Pogledaj ih</translation>
    </message>
    <message>
        <source>Look only at a sample of %1 % (seed %2).</source>
        <translation>Gledaj samo uzorak od %1 % (početni broj %2).</translation>
    </message>
    <message>
        <source>Look somebody up to see, block by block, why they are in or out.</source>
        <translation>Potražite nekoga da vidite, blok po blok, zašto jeste ili nije u segmentu.</translation>
    </message>
    <message>
        <source>Looking at the messages…</source>
        <translation>Pregled poruka…</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Traženje…</translation>
    </message>
    <message>
        <source>Looks every</source>
        <translation>Gleda svakih</translation>
    </message>
    <message>
        <source>Made-up customers, accounts and contacts to try things on</source>
        <translation>Izmišljeni kupci, potrošači i kontakti za isprobavanje</translation>
    </message>
    <message>
        <source>Mail is being sent</source>
        <translation>Pošta se šalje</translation>
    </message>
    <message>
        <source>Mail is still being sent.</source>
        <translation>Pošta se još šalje.</translation>
    </message>
    <message>
        <source>Mail leaves through %1, which answers and takes the login.</source>
        <translation>Pošta ide preko servera %1, koji odgovara i prihvata prijavu.</translation>
    </message>
    <message>
        <source>Mail leaves through %1, which answers.</source>
        <translation>Pošta ide preko servera %1, koji odgovara.</translation>
    </message>
    <message>
        <source>Mail leaves through %1, which cannot be used now: %2</source>
        <translation>Pošta ide preko servera %1, koji se sada ne može koristiti: %2</translation>
    </message>
    <message>
        <source>Mail leaves through %1.</source>
        <translation>Pošta ide preko servera %1.</translation>
    </message>
    <message>
        <source>Mail leaves through %1. Asking it.</source>
        <translation>Pošta ide preko servera %1. Provjerava se.</translation>
    </message>
    <message>
        <source>Mail programs ask before they load a picture from the web; a picture of the template is shown at once.</source>
        <translation>Programi za poštu pitaju prije nego što učitaju sliku s interneta; slika iz šablona prikazuje se odmah.</translation>
    </message>
    <message>
        <source>Mail programs can offer to unsubscribe; the header List-Unsubscribe is %1.</source>
        <translation>Programi za poštu mogu ponuditi odjavu; zaglavlje List-Unsubscribe je %1.</translation>
    </message>
    <message>
        <source>Mail programs do not follow links of the kind "%1:".</source>
        <translation>Programi za poštu ne slijede veze vrste „%1:“.</translation>
    </message>
    <message>
        <source>Mail programs load no style sheet from outside; put the styles into the message.</source>
        <translation>Programi za poštu ne učitavaju vanjske listove stilova; stavite stilove u poruku.</translation>
    </message>
    <message>
        <source>Mail programs take out &lt;%1&gt;; do without it.</source>
        <translation>Programi za poštu uklanjaju &lt;%1&gt;; napravite bez toga.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>Mail would travel in the clear. Choose TLS; without it only a server on this machine may be used.</source>
        <translation>Pošta bi putovala nezaštićena. Izaberite TLS; bez njega se smije koristiti samo server na ovom računaru.</translation>
    </message>
    <message>
        <source>Mailboxes of your own. Each gets a copy before the first wave; when one is refused, nobody else gets a message.</source>
        <translation>Vaši vlastiti sandučići. Svaki dobije kopiju prije prvog vala; kad je jedna odbijena, niko drugi ne dobije poruku.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Napravi</translation>
    </message>
    <message>
        <source>Make "%1" the global constraint?</source>
        <translation>Postaviti „%1“ kao opće ograničenje?</translation>
    </message>
    <message>
        <source>Make it the constraint</source>
        <translation>Postavi kao ograničenje</translation>
    </message>
    <message>
        <source>Make pictures that are written into the HTML pictures of the template</source>
        <translation>Od slika upisanih u HTML napravi slike šablona</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Smanji</translation>
    </message>
    <message>
        <source>Make the segment</source>
        <translation>Napravi segment</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Napravi radni prostor</translation>
    </message>
    <message>
        <source>Make this the global constraint</source>
        <translation>Postavi kao opće ograničenje</translation>
    </message>
    <message>
        <source>Makes a segment of everybody whose message no server took</source>
        <translation>Pravi segment od svih čiju poruku nijedan server nije preuzeo</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>PDF se pravi…</translation>
    </message>
    <message>
        <source>Making the demo workspace</source>
        <translation>Pravljenje demo radnog prostora</translation>
    </message>
    <message>
        <source>Making the workspace</source>
        <translation>Pravljenje radnog prostora</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Muško</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>Id člana</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Članovi</translation>
    </message>
    <message>
        <source>Members of the segment</source>
        <translation>Članovi segmenta</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tipka menija</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Poruka</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Messages in doubt</source>
        <translation>Neizvjesne poruke</translation>
    </message>
    <message>
        <source>Messages per connection</source>
        <translation>Poruka po vezi</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Brojilo</translation>
    </message>
    <message>
        <source>Meter number</source>
        <translation>Broj brojila</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Nedostaje</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobitel</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Mjesec i godina</translation>
    </message>
    <message>
        <source>Month in words</source>
        <translation>Mjesec riječima</translation>
    </message>
    <message>
        <source>More for this block</source>
        <translation>Još za ovaj blok</translation>
    </message>
    <message>
        <source>More mail servers</source>
        <translation>Drugi mail serveri</translation>
    </message>
    <message>
        <source>More mail servers send as well: %1.</source>
        <translation>Šalju i drugi mail serveri: %1.</translation>
    </message>
    <message>
        <source>More than %1 messages need the approval of a second person.</source>
        <translation>Više od %1 poruka traži odobrenje druge osobe.</translation>
    </message>
    <message>
        <source>Most accounts</source>
        <translation>Najviše potrošača</translation>
    </message>
    <message>
        <source>Most supply points</source>
        <translation>Najviše mjernih mjesta</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Premjesti</translation>
    </message>
    <message>
        <source>Move "%1" to a folder</source>
        <translation>Premjesti „%1“ u folder</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>pomjeranje bloka</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Pomjeri dolje	Alt+Dolje</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Premjesti u folder</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Pomjeri ulijevo</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Pomjeri udesno</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Pomjeri gore	Alt+Gore</translation>
    </message>
    <message>
        <source>Moved "%1" to %2</source>
        <translation>Premješteno: „%1“ u %2</translation>
    </message>
    <message>
        <source>Moved "%1" to the top</source>
        <translation>Premješteno: „%1“ na vrh</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Općina</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Mora se popuniti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Name a font besides that every computer has.</source>
        <translation>Navedite uz to i font koji ima svaki računar.</translation>
    </message>
    <message>
        <source>Name in the text (cid)</source>
        <translation>Naziv u tekstu (cid)</translation>
    </message>
    <message>
        <source>Name of the file, with placeholders</source>
        <translation>Ime datoteke, sa zamjenama</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Naziv segmenta</translation>
    </message>
    <message numerus="yes">
        <source>Name of the segment of %Ln member(s) whose message no server took</source>
        <translation>
            <numerusform>Naziv segmenta sa %Ln članom čiju poruku nijedan server nije preuzeo</numerusform>
            <numerusform>Naziv segmenta sa %Ln člana čiju poruku nijedan server nije preuzeo</numerusform>
            <numerusform>Naziv segmenta sa %Ln članova čiju poruku nijedan server nije preuzeo</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Ime, adresa ili broj</translation>
    </message>
    <message>
        <source>Name: share. 0 stands in when the others cannot send.</source>
        <translation>Naziv: udio. 0 uskače kad ostali ne mogu slati.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New &amp;demo workspace…</source>
        <translation>Novi &amp;demo radni prostor…</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nova kampanja</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novi kontakt</translation>
    </message>
    <message>
        <source>New contact of this customer</source>
        <translation>Novi kontakt ovog kupca</translation>
    </message>
    <message>
        <source>New demo workspace</source>
        <translation>Novi demo radni prostor</translation>
    </message>
    <message>
        <source>New demo workspace…</source>
        <translation>Novi demo radni prostor…</translation>
    </message>
    <message>
        <source>New list format</source>
        <translation>Novi format liste</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Novi zapis</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Novi segment</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Novi šablon</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Novi radni prostor</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Novi radni prostor…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sljedeće</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Sljedeće (Enter)</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Sljedeći pokušaj</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>No block yet. Double-click a column on the left, drag it here, or begin with a block of conditions.</source>
        <translation>Još nema bloka. Dvaput kliknite kolonu lijevo, prevucite je ovamo ili počnite blokom uslova.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address by hand: %1</source>
        <translation>Preglednik se nije mogao otvoriti. Otvorite ovu adresu ručno: %1</translation>
    </message>
    <message>
        <source>No campaign was launched yet; there is no rest.</source>
        <translation>Nijedna kampanja još nije pokrenuta; nema ostatka.</translation>
    </message>
    <message>
        <source>No column is called "%1". A part of its name, or of its table's, is enough.</source>
        <translation>Nijedna kolona se ne zove „%1“. Dovoljan je dio njenog imena ili imena tabele.</translation>
    </message>
    <message>
        <source>No connection to the mail server: %1</source>
        <translation>Nema veze s mail serverom: %1</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Nema saglasnosti</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Nema e-mail adrese</translation>
    </message>
    <message>
        <source>No e-service is registered.</source>
        <translation>Nijedna e-usluga nije prijavljena.</translation>
    </message>
    <message>
        <source>No e-service names this contact.</source>
        <translation>Nijedna e-usluga ne navodi ovaj kontakt.</translation>
    </message>
    <message>
        <source>No first name</source>
        <translation>Bez imena</translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>Još nema uvoza</translation>
    </message>
    <message>
        <source>No message to them was accepted</source>
        <translation>Nijedna poruka njima nije prihvaćena</translation>
    </message>
    <message>
        <source>No other segment is saved yet.</source>
        <translation>Nijedan drugi segment još nije sačuvan.</translation>
    </message>
    <message>
        <source>No personal file</source>
        <translation>Nema vlastite datoteke</translation>
    </message>
    <message>
        <source>No result set is saved yet: freeze a segment first.</source>
        <translation>Nijedan skup rezultata još nije sačuvan: prvo zamrznite segment.</translation>
    </message>
    <message>
        <source>No row at the beginning of the file holds names of columns of %1. Name the columns (%2), or give a mapping.</source>
        <translation>Nijedan red na početku datoteke nema nazive kolona tabele %1. Navedite kolone (%2) ili zadajte preslikavanje.</translation>
    </message>
    <message>
        <source>No subject yet</source>
        <translation>Još nema predmeta</translation>
    </message>
    <message>
        <source>No test message was sent yet. Better look at one first.</source>
        <translation>Probna poruka još nije poslana. Bolje je prvo pogledati jednu.</translation>
    </message>
    <message>
        <source>No timer is installed for this workspace.</source>
        <translation>Za ovaj radni prostor nije instaliran tajmer.</translation>
    </message>
    <message>
        <source>No value contains "%1".</source>
        <translation>Nijedna vrijednost ne sadrži „%1“.</translation>
    </message>
    <message>
        <source>No value contains these words.</source>
        <translation>Nijedna vrijednost ne sadrži ove riječi.</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Nema vrijednosti</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niko</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can know whether %Ln message(s) arrived. Look at them to see why.</source>
        <translation>
            <numerusform>Niko ne može znati je li %Ln poruka stigla. Pogledajte je da vidite zašto.</numerusform>
            <numerusform>Niko ne može znati jesu li %Ln poruke stigle. Pogledajte ih da vidite zašto.</numerusform>
            <numerusform>Niko ne može znati je li %Ln poruka stiglo. Pogledajte ih da vidite zašto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can know whether the message to them was taken</source>
        <translation>Niko ne može znati je li poruka njima preuzeta</translation>
    </message>
    <message>
        <source>Nobody can unsubscribe from notices about the contract, but this one offers it. Take that footer out, or choose another legal class.</source>
        <translation>Od obavijesti o ugovoru niko se ne može odjaviti, a ova to nudi. Uklonite to podnožje ili izaberite drugu pravnu osnovu.</translation>
    </message>
    <message>
        <source>Nobody comes before this block. Begin with "Start with".</source>
        <translation>Prije ovog bloka nema nikoga. Započnite operacijom „Počni sa“.</translation>
    </message>
    <message>
        <source>Nobody is in this set.</source>
        <translation>U ovom skupu nema nikoga.</translation>
    </message>
    <message>
        <source>Nobody is reached: the segment has no members.</source>
        <translation>Niko se ne doseže: segment nema članova.</translation>
    </message>
    <message>
        <source>Nobody of the campaign "%1" is left; no segment was made.</source>
        <translation>Od kampanje „%1“ nije ostao niko; segment nije napravljen.</translation>
    </message>
    <message>
        <source>Nobody outside of this segment is counted, frozen or sent to by any other segment.</source>
        <translation>Nijedan drugi segment ne broji, ne zamrzava i ne šalje nikome izvan ovog segmenta.</translation>
    </message>
    <message>
        <source>Nobody was found by "%1".</source>
        <translation>Niko nije nađen po „%1“.</translation>
    </message>
    <message>
        <source>Nobody would get a message. Look at the segment.</source>
        <translation>Niko ne bi dobio poruku. Pogledajte segment.</translation>
    </message>
    <message>
        <source>None of its %1 lines is of Postfix or Exim. Choose the mail log of the relay, unpacked.</source>
        <translation>Nijedan od %1 redova nije iz Postfixa ni Exima. Izaberite mail zapisnik relaya, raspakovan.</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Ne vrijedi nijedan od ovih</translation>
    </message>
    <message>
        <source>None, this machine only</source>
        <translation>Bez zaštite, samo ovaj računar</translation>
    </message>
    <message>
        <source>Not &amp;accepted by the server</source>
        <translation>Server nije pri&amp;hvatio</translation>
    </message>
    <message>
        <source>Not &amp;mailed</source>
        <translation>Ni&amp;je slano</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Nije e-mail adresa</translation>
    </message>
    <message>
        <source>Not ans&amp;wered</source>
        <translation>Nisu &amp;odgovorili</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nije izbrojano</translation>
    </message>
    <message>
        <source>Not counted since the data changed</source>
        <translation>Nije prebrojano otkako su se podaci promijenili</translation>
    </message>
    <message>
        <source>Not counted since the last edit</source>
        <translation>Nije izbrojano od posljednje izmjene</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nije nađeno</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nije poznato</translation>
    </message>
    <message>
        <source>Not mailed too often</source>
        <translation>Ne prečesto</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nije sačuvano</translation>
    </message>
    <message>
        <source>Not saved yet. Fields with a star must be filled in.</source>
        <translation>Još nije sačuvano. Polja sa zvjezdicom moraju se popuniti.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nije poslano: %1</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Niste prijavljeni.</translation>
    </message>
    <message>
        <source>Not suppressed</source>
        <translation>Bez odjave</translation>
    </message>
    <message>
        <source>Not to be foreseen: the limits or hours leave it no end within two years.</source>
        <translation>Ne može se predvidjeti: uz ova ograničenja ili sate nema kraja ni za dvije godine.</translation>
    </message>
    <message>
        <source>Nothing can be launched here, for the workspace is open read-only.</source>
        <translation>Ovdje se ništa ne može pokrenuti, jer je radni prostor otvoren samo za čitanje.</translation>
    </message>
    <message>
        <source>Nothing here can be typed into: texts stand between other parts. Change it in the HTML view.</source>
        <translation>Ovdje se ne može pisati: tekstovi stoje između drugih dijelova. Promijenite u prikazu HTML.</translation>
    </message>
    <message>
        <source>Nothing in this group can be counted yet.</source>
        <translation>U ovoj grupi se još ništa ne može izbrojati.</translation>
    </message>
    <message>
        <source>Nothing is in doubt any more.</source>
        <translation>Više ništa nije neizvjesno.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nema dugovanja.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Ništa ne odgovara pretrazi i filterima.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Još nema šta da se broji</translation>
    </message>
    <message>
        <source>Nothing uses it.</source>
        <translation>Ništa ga ne koristi.</translation>
    </message>
    <message>
        <source>Nothing was launched yet.</source>
        <translation>Još ništa nije pokrenuto.</translation>
    </message>
    <message>
        <source>Nothing was launched yet. A launched campaign is shown here with its progress, and can be paused, resumed and stopped.</source>
        <translation>Još ništa nije pokrenuto. Pokrenuta kampanja se ovdje prikazuje sa svojim napretkom, i može se pauzirati, nastaviti i zaustaviti.</translation>
    </message>
    <message>
        <source>Nothing was sent about this account.</source>
        <translation>O ovom potrošaču ništa nije poslano.</translation>
    </message>
    <message>
        <source>Nothing was sent to this contact.</source>
        <translation>Ovom kontaktu ništa nije poslano.</translation>
    </message>
    <message>
        <source>Nothing was sent to this customer.</source>
        <translation>Ovom kupcu ništa nije poslano.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Još ništa nije poslano.</translation>
    </message>
    <message>
        <source>Nothing was tried: skipped, or still waiting</source>
        <translation>Ništa nije pokušano: preskočeno ili još čeka</translation>
    </message>
    <message>
        <source>Notice about the contract</source>
        <translation>Obavijest o ugovoru</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Broj dana</translation>
    </message>
    <message>
        <source>Number of messages, typed to confirm</source>
        <translation>Broj poruka, upisan za potvrdu</translation>
    </message>
    <message>
        <source>Number, name or e-mail</source>
        <translation>Broj, ime ili e-mail</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numerisana lista</translation>
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
        <translation>Odziv je dobio odgovor. Ova stranica se može zatvoriti.</translation>
    </message>
    <message>
        <source>Odziv is sending mail</source>
        <translation>Odziv šalje poštu</translation>
    </message>
    <message>
        <source>Odziv speaks the new language when it starts again.</source>
        <translation>Odziv će govoriti novim jezikom kad se ponovo pokrene.</translation>
    </message>
    <message>
        <source>Of "%3", the rest of the campaign "%1": %2</source>
        <translation>Od „%3“, ostatak kampanje „%1“: %2</translation>
    </message>
    <message>
        <source>Of several of %1, the one %2.</source>
        <translation>Od više zapisa tabele %1, onaj %2.</translation>
    </message>
    <message>
        <source>Of the first %1 messages %2 were not accepted, more than %3 percent. The campaign is paused; look at the replies, then resume it or leave it.</source>
        <translation>Od prvih %1 poruka nije prihvaćeno %2, više od %3 posto. Kampanja je pauzirana; pogledajte odgovore, pa je nastavite ili ostavite.</translation>
    </message>
    <message>
        <source>Of those so far, keep only who is in this block.</source>
        <translation>Od dosadašnjih zadržava samo one iz ovog bloka.</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>Najstariji zapis</translation>
    </message>
    <message>
        <source>On today's data: %1 then, %2 now.</source>
        <translation>Na današnjim podacima: tada %1, sada %2.</translation>
    </message>
    <message>
        <source>One message for each</source>
        <translation>Jedna poruka po</translation>
    </message>
    <message>
        <source>One object in { } is needed.</source>
        <translation>Potreban je jedan objekt u { }.</translation>
    </message>
    <message>
        <source>One value on each line. Lines can be pasted from a spreadsheet.</source>
        <translation>Jedna vrijednost u svakom redu. Redovi se mogu zalijepiti iz tabele.</translation>
    </message>
    <message>
        <source>Only e-mail campaigns can be rehearsed by this version.</source>
        <translation>Ova verzija može probno izvesti samo e-mail kampanje.</translation>
    </message>
    <message>
        <source>Only e-mail can be sent so far; the campaign can be prepared.</source>
        <translation>Zasad se može slati samo e-mail; kampanja se može pripremiti.</translation>
    </message>
    <message>
        <source>Only for companies</source>
        <translation>Samo za firme</translation>
    </message>
    <message>
        <source>Only for households</source>
        <translation>Samo za domaćinstva</translation>
    </message>
    <message>
        <source>Only if the provider gave one. Kept by the operating system; empty leaves it as it is.</source>
        <translation>Samo ako ju je pružalac dao. Čuva je operativni sistem; prazno polje je ne mijenja.</translation>
    </message>
    <message>
        <source>Only this certificate</source>
        <translation>Samo ovaj certifikat</translation>
    </message>
    <message>
        <source>Only this certificate (SHA-256 fingerprint)</source>
        <translation>Samo ovaj certifikat (otisak SHA-256)</translation>
    </message>
    <message>
        <source>Only with it</source>
        <translation>Samo uz to</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>Samo bez toga</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Open %1 on any device, type the code %2 and sign in as %3.</source>
        <translation>Otvorite %1 na bilo kojem uređaju, upišite kod %2 i prijavite se kao %3.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Nedavno o&amp;tvoreni</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Otvori radni prostor</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Otvori radni prostor…</translation>
    </message>
    <message>
        <source>Open as a segment</source>
        <translation>Otvori kao segment</translation>
    </message>
    <message>
        <source>Open campaign</source>
        <translation>Otvori kampanju</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Otvori kupca</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>Otvori kampanju</translation>
    </message>
    <message>
        <source>Open the campaigns</source>
        <translation>Otvori kampanje</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otvori folder</translation>
    </message>
    <message>
        <source>Open the page Sending</source>
        <translation>Otvori stranicu Slanje</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Otvori red</translation>
    </message>
    <message>
        <source>Open this block (Right)</source>
        <translation>Raširi ovaj blok (desno)</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Otvori ovu stranicu</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Posljednje otvoreno</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Pozdrav</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Otvaranje: %1</translation>
    </message>
    <message>
        <source>Opening by first name</source>
        <translation>Pozdrav imenom</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Radno vrijeme</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Porijeklo</translation>
    </message>
    <message>
        <source>Out of the group	Alt+Left</source>
        <translation>Iz grupe	Alt+Lijevo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Own similar service</source>
        <translation>Vlastita slična usluga</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vlasnik</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF dokumenti (*.pdf)</translation>
    </message>
    <message>
        <source>PDF for each recipient of: %1</source>
        <translation>PDF za svakog primaoca u: %1</translation>
    </message>
    <message>
        <source>PDF of "%1"</source>
        <translation>PDF od „%1“</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Brzina slanja</translation>
    </message>
    <message>
        <source>Pace over time</source>
        <translation>Brzina kroz vrijeme</translation>
    </message>
    <message>
        <source>Page of the sign-in</source>
        <translation>Stranica prijave</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stranice</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>Stranice PDF-a</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Papirna kopija</translation>
    </message>
    <message>
        <source>Part of a name or address, the number of an account or a customer, or the id of a contact</source>
        <translation>Dio imena ili adrese, broj potrošača ili kupca, ili id kontakta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>Paste blocks</source>
        <translation>Zalijepi blokove</translation>
    </message>
    <message>
        <source>Paste blocks below	Ctrl+V</source>
        <translation>Zalijepi blokove ispod	Ctrl+V</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauziraj</translation>
    </message>
    <message>
        <source>Pause when more are refused than</source>
        <translation>Pauziraj kad je odbijeno više od</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauzirano</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Na dan</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Na sat</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>U minuti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pick from the known values</source>
        <translation>Izaberi iz poznatih vrijednosti</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Slika</translation>
    </message>
    <message>
        <source>Picture in the text</source>
        <translation>Slika u tekstu</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Slike</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.svg *.webp)</source>
        <translation>Slike (*.png *.jpg *.jpeg *.gif *.svg *.webp)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif)</source>
        <translation>Slike (*.png *.jpg *.jpeg *.gif)</translation>
    </message>
    <message>
        <source>Pictures and attachments make each message %1 MB large; many servers refuse that.</source>
        <translation>Slike i prilozi čine svaku poruku velikom %1 MB; mnogi serveri to odbijaju.</translation>
    </message>
    <message>
        <source>Pictures shown inside the message. Add them, paste them, or drop them here.</source>
        <translation>Slike prikazane unutar poruke. Dodajte ih, zalijepite ili prevucite ovamo.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mjesto</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Zamjena</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Zamjene</translation>
    </message>
    <message>
        <source>Placeholders are not allowed in %1, because it would run as a script.</source>
        <translation>Zamjene nisu dozvoljene u %1, jer bi se to izvršilo kao skripta.</translation>
    </message>
    <message>
        <source>Placeholders are not allowed in the attribute %1.</source>
        <translation>Zamjene nisu dozvoljene u atributu %1.</translation>
    </message>
    <message>
        <source>Placeholders are not allowed inside &lt;%1&gt;.</source>
        <translation>Zamjene nisu dozvoljene unutar &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>Placeholders are not allowed inside a tag, only in the quoted value of an attribute.</source>
        <translation>Zamjene nisu dozvoljene unutar oznake, samo u vrijednosti atributa pod navodnicima.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mjesta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Poštanski broj</translation>
    </message>
    <message>
        <source>Pre&amp;view line</source>
        <translation>Tekst pre&amp;gleda</translation>
    </message>
    <message>
        <source>Prefer where</source>
        <translation>Prednost ima gdje</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Prednost</translation>
    </message>
    <message>
        <source>Preparing the test message</source>
        <translation>Priprema probne poruke</translation>
    </message>
    <message>
        <source>Preparing to send</source>
        <translation>Priprema za slanje</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Preview line</source>
        <translation>Tekst pregleda</translation>
    </message>
    <message>
        <source>Preview of "%1"</source>
        <translation>Pregled: „%1“</translation>
    </message>
    <message>
        <source>Preview of the message</source>
        <translation>Pregled poruke</translation>
    </message>
    <message>
        <source>Primary action of the page</source>
        <translation>Glavna radnja stranice</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Pružalac</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Izdavač</translation>
    </message>
    <message>
        <source>Put quotes around the value of the attribute %1.</source>
        <translation>Stavite vrijednost atributa %1 pod navodnike.</translation>
    </message>
    <message>
        <source>Put the footer to unsubscribe at the end: "%1" needs it.</source>
        <translation>Na kraj je stavljeno podnožje za odjavu: „%1“ ga traži.</translation>
    </message>
    <message>
        <source>Put the parts in place with a table.</source>
        <translation>Rasporedite dijelove pomoću tabele.</translation>
    </message>
    <message>
        <source>Quotes in the name</source>
        <translation>Navodnici u imenu</translation>
    </message>
    <message>
        <source>ROH</source>
        <translation>ROH</translation>
    </message>
    <message>
        <source>Raw values ({{{...}}} and {{&amp;...}}) are not allowed in mail; write {{%1}}.</source>
        <translation>Sirove vrijednosti ({{{...}}} i {{&amp;...}}) nisu dozvoljene u pošti; napišite {{%1}}.</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>&amp;Vrati rezervnu kopiju…</translation>
    </message>
    <message>
        <source>Read the relay's log</source>
        <translation>Pročitaj zapisnik relaya</translation>
    </message>
    <message>
        <source>Reading the data again</source>
        <translation>Ponovno učitavanje podataka</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Čitanje zapisnika</translation>
    </message>
    <message>
        <source>Reading the log was cancelled.</source>
        <translation>Čitanje zapisnika je otkazano.</translation>
    </message>
    <message>
        <source>Reading the log: %1 %</source>
        <translation>Čitanje zapisnika: %1 %</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Gotovo za umetanje</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Kamata</translation>
    </message>
    <message>
        <source>Receivable</source>
        <comment>all of them</comment>
        <translation>sve kamate</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Kamate</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Primaoci</translation>
    </message>
    <message>
        <source>Recipients are frozen when the campaign is launched. Until then the tab Launch says how many there will be.</source>
        <translation>Primaoci se zamrzavaju kad se kampanja pokrene. Dotad na kartici Pokreni piše koliko će ih biti.</translation>
    </message>
    <message>
        <source>Recipients of the first wave</source>
        <translation>Primaoci prvog vala</translation>
    </message>
    <message>
        <source>Recipients with an address</source>
        <translation>Primaoci s adresom</translation>
    </message>
    <message>
        <source>Recipients without their file are skipped; the launch check says beforehand how many.</source>
        <translation>Primaoci bez svoje datoteke se preskaču; provjera prije pokretanja unaprijed kaže koliko ih je.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Records of this kind come from imports only.</source>
        <translation>Zapisi ove vrste dolaze samo iz uvoza.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Osvježi</translation>
    </message>
    <message>
        <source>Refuse when the data are older than</source>
        <translation>Odbij kad su podaci stariji od</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Način prijave</translation>
    </message>
    <message>
        <source>Registration method</source>
        <translation>Način prijave</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Probno izvedi</translation>
    </message>
    <message>
        <source>Rehearsed: %1 messages, %2, %3 skipped, %4 that cannot be made.</source>
        <translation>Probno izvedeno: poruka %1, %2, preskočeno %3, nije se moglo napraviti %4.</translation>
    </message>
    <message>
        <source>Rehearsing "%1"</source>
        <translation>Probno izvođenje: „%1“</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Odbijeno: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Ukloni	Del</translation>
    </message>
    <message>
        <source>Remove "%1"</source>
        <translation>Ukloni „%1“</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>uklanjanje bloka</translation>
    </message>
    <message>
        <source>Remove the criterion</source>
        <translation>Ukloni kriterij</translation>
    </message>
    <message>
        <source>Remove the pictures that the text does not show</source>
        <translation>Ukloni slike koje tekst ne prikazuje</translation>
    </message>
    <message>
        <source>Remove the timer</source>
        <translation>Ukloni tajmer</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Ukloni ovaj uslov</translation>
    </message>
    <message>
        <source>Remove this group of conditions</source>
        <translation>Ukloni ovu grupu uslova</translation>
    </message>
    <message>
        <source>Remove unused</source>
        <translation>Ukloni nekorištene</translation>
    </message>
    <message>
        <source>Removed since the launch</source>
        <translation>Uklonjeno od pokretanja</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>preimenovanje</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Preimenuj folder</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Preimenuj folder</translation>
    </message>
    <message>
        <source>Repeat for each</source>
        <translation>Ponavljaj za svaki</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zamijeni</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Zamijeni sve</translation>
    </message>
    <message>
        <source>Replace all of them</source>
        <translation>Zamijeni ih sve</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Zamijeni sa</translation>
    </message>
    <message>
        <source>Replace pictures that are larger than mail needs by copies</source>
        <translation>Slike veće nego što pošta treba zamijeni kopijama</translation>
    </message>
    <message>
        <source>Replace this one and find the next (Enter in the second field)</source>
        <translation>Zamijeni ovo i nađi sljedeće (Enter u drugom polju)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odgovor</translation>
    </message>
    <message>
        <source>Rest of the campaign "%1": %2</source>
        <translation>Ostatak kampanje „%1“: %2</translation>
    </message>
    <message>
        <source>Restore as the workspace</source>
        <translation>Vrati kao radni prostor</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Vrati ovu verziju</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>Vraćanje: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Result set</source>
        <translation>Skup rezultata</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Resume the campaign to send again.</source>
        <translation>Nastavite kampanju da se pošalju ponovo.</translation>
    </message>
    <message>
        <source>Retries %1</source>
        <translation>Novi pokušaj %1</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation>Pokušaj %1 sada</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Zaokruženo</translation>
    </message>
    <message>
        <source>Rows of %1 have no number of their own; give the id, not "%2".</source>
        <translation>Redovi tabele %1 nemaju svoj broj; navedite id, a ne „%2“.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>U toku</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, obavezno</translation>
    </message>
    <message>
        <source>Sa&amp;mple</source>
        <translation>U&amp;zorak</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Pozdrav</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Sačuvaj kao datoteku</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Sačuvaj profil</translation>
    </message>
    <message>
        <source>Save the campaign: only what is saved is launched.</source>
        <translation>Sačuvajte kampanju: pokreće se samo ono što je sačuvano.</translation>
    </message>
    <message>
        <source>Save the changes (Ctrl+S)</source>
        <translation>Sačuvaj izmjene (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Sačuvaj obrazac</translation>
    </message>
    <message>
        <source>Saved "%1"</source>
        <translation>Sačuvano: „%1“</translation>
    </message>
    <message>
        <source>Saved &amp;result set</source>
        <translation>Sačuvani skup &amp;rezultata</translation>
    </message>
    <message>
        <source>Saved Result Sets</source>
        <translation>Sačuvani skupovi rezultata</translation>
    </message>
    <message>
        <source>Saved as "%1". "%2" is still in the library as it was.</source>
        <translation>Sačuvano kao „%1“. „%2“ je i dalje u biblioteci kakav je bio.</translation>
    </message>
    <message>
        <source>Saved result sets</source>
        <translation>Sačuvani skupovi rezultata</translation>
    </message>
    <message>
        <source>Saved the launch rules</source>
        <translation>Sačuvana su pravila pokretanja</translation>
    </message>
    <message>
        <source>Saved the mail server "%1"</source>
        <translation>Sačuvan je mail server „%1“</translation>
    </message>
    <message>
        <source>Saved the sender's profile</source>
        <translation>Profil pošiljaoca je sačuvan</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Sačuvano. Ctrl+Z vraća nazad.</translation>
    </message>
    <message>
        <source>Say from which address it comes.</source>
        <translation>Navedite s koje adrese dolazi.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Opseg pristupa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Traži</translation>
    </message>
    <message>
        <source>Search account, customer, EPID</source>
        <translation>Traži potrošača, kupca, EPID</translation>
    </message>
    <message>
        <source>Search address, reply</source>
        <translation>Traži adresu, odgovor</translation>
    </message>
    <message>
        <source>Search addresses</source>
        <translation>Traži adrese</translation>
    </message>
    <message>
        <source>Search addresses and names</source>
        <translation>Traži adrese i imena</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>Traži kampanje</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Traži kolone</translation>
    </message>
    <message>
        <source>Search e-service, account, customer</source>
        <translation>Traži e-uslugu, potrošača, kupca</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <translation>Traži u svim kolonama</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Traži u pomoći</translation>
    </message>
    <message>
        <source>Search name, EPID, place</source>
        <translation>Traži naziv, EPID, mjesto</translation>
    </message>
    <message>
        <source>Search name, address, reply</source>
        <translation>Traži ime, adresu, odgovor</translation>
    </message>
    <message>
        <source>Search name, e-mail, mobile</source>
        <translation>Traži ime, e-mail, mobitel</translation>
    </message>
    <message>
        <source>Search placeholders</source>
        <translation>Traži zamjene</translation>
    </message>
    <message>
        <source>Search result sets</source>
        <translation>Traži skupove rezultata</translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>Traži segmente</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Traži šablone</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Traži vrijednosti</translation>
    </message>
    <message>
        <source>Sections are nested deeper than %1 levels.</source>
        <translation>Sekcije su ugniježđene dublje od %1 nivoa.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Zaštita</translation>
    </message>
    <message>
        <source>See that the message reads well without it.</source>
        <translation>Pazite da se poruka dobro čita i bez toga.</translation>
    </message>
    <message>
        <source>Seed &amp;number</source>
        <translation>&amp;Početni broj</translation>
    </message>
    <message>
        <source>Seed addresses</source>
        <translation>Probne adrese</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segment files (*.json)</source>
        <translation>Datoteke segmenta (*.json)</translation>
    </message>
    <message>
        <source>Segment files (*.json);;All files (*)</source>
        <translation>Datoteke segmenta (*.json);;Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Segment of the rest</source>
        <translation>Segment ostatka</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmenti</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Izaberi sve redove</translation>
    </message>
    <message>
        <source>Selection Rules</source>
        <translation>Pravila izbora</translation>
    </message>
    <message>
        <source>Selection rules are a list of {"table": ..., "criteria": [...]}.</source>
        <translation>Pravila izbora su lista {"table": ..., "criteria": [...]}.</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <translation>Pošalji %1 ponovo</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again?</source>
        <translation>
            <numerusform>Poslati %Ln poruku ponovo?</numerusform>
            <numerusform>Poslati %Ln poruke ponovo?</numerusform>
            <numerusform>Poslati %Ln poruka ponovo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a first wave alone</source>
        <translation>Pošalji prvo samo prvi val</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Pošalji probu</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Pošalji ponovo</translation>
    </message>
    <message>
        <source>Send as soon as possible</source>
        <translation>Pošalji čim bude moguće</translation>
    </message>
    <message>
        <source>Send at certain hours only</source>
        <translation>Šalji samo u određenim satima</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pošiljalac</translation>
    </message>
    <message>
        <source>Sender's address</source>
        <translation>Adresa pošiljaoca</translation>
    </message>
    <message>
        <source>Sender's name</source>
        <translation>Ime pošiljaoca</translation>
    </message>
    <message>
        <source>Sender's profile</source>
        <translation>Profil pošiljaoca</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Slanje</translation>
    </message>
    <message>
        <source>Sending the test message</source>
        <translation>Slanje probne poruke</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Slanje: %1 od %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslano</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Vrijeme slanja</translation>
    </message>
    <message>
        <source>Sent now: %1.</source>
        <translation>Poslano sada: %1.</translation>
    </message>
    <message>
        <source>Sent record</source>
        <translation>Poslani zapis</translation>
    </message>
    <message>
        <source>Sent record</source>
        <comment>all of them</comment>
        <translation>svi poslani zapisi</translation>
    </message>
    <message>
        <source>Sent records</source>
        <translation>Poslani zapisi</translation>
    </message>
    <message>
        <source>Sent records.csv</source>
        <translation>Poslani zapisi.csv</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Poslano: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server's reply</source>
        <translation>Odgovor servera</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Naziv usluge</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Postavi vezu</translation>
    </message>
    <message>
        <source>Several: write it between {{#%1}} and {{/%1}}</source>
        <translation>Više njih: napišite to između {{#%1}} i {{/%1}}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Prikaži</translation>
    </message>
    <message>
        <source>Show the PDF of the recipient in the preview</source>
        <translation>Prikaži PDF primaoca iz pregleda</translation>
    </message>
    <message>
        <source>Show the members of the result set; they can be exported there</source>
        <translation>Prikaži članove skupa rezultata; tamo se mogu izvesti</translation>
    </message>
    <message>
        <source>Show the members with whom the rules choose</source>
        <translation>Prikaži članove s onima koje pravila biraju</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>Prikaži ove ljude</translation>
    </message>
    <message>
        <source>Shown after the subject in the list of messages; empty: how the message begins</source>
        <translation>Prikazuje se iza predmeta na listi poruka; prazno: kako poruka počinje</translation>
    </message>
    <message>
        <source>Shown as it was when it was last correct.</source>
        <translation>Prikazano kakvo je bilo kad je posljednji put bilo ispravno.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Prijavi se</translation>
    </message>
    <message>
        <source>Sign in as %1 in the browser; this window waits for it.</source>
        <translation>Prijavite se kao %1 u pregledniku; ovaj prozor čeka na to.</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>Prijava na drugom uređaju</translation>
    </message>
    <message>
        <source>Sign in with a provider (OAuth 2)</source>
        <translation>Prijava kod pružaoca (OAuth 2)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Odjavi se</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Potpisnik</translation>
    </message>
    <message>
        <source>Signed in. Save the settings to send this way.</source>
        <translation>Prijavljeni ste. Sačuvajte postavke da biste slali na ovaj način.</translation>
    </message>
    <message>
        <source>Signed in. This machine has no password store: it holds until the program ends.</source>
        <translation>Prijavljeni ste. Ovaj računar nema spremište lozinki: vrijedi do kraja programa.</translation>
    </message>
    <message>
        <source>Simplified preview: the web engine cannot protect itself when the program runs as administrator.</source>
        <translation>Pojednostavljen pregled: web mehanizam se ne može zaštititi kad program radi kao administrator.</translation>
    </message>
    <message>
        <source>Simplified preview: this build has no web engine.</source>
        <translation>Pojednostavljen pregled: ovo izdanje nema web mehanizam.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Veličina slova</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>Veličina prozora</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Preskočeno</translation>
    </message>
    <message>
        <source>Skipped (%1)</source>
        <translation>Preskočeno (%1)</translation>
    </message>
    <message>
        <source>So many can be in doubt when a connection breaks. More than 1 makes sense for a relay of your own that is far away.</source>
        <translation>Toliko ih može ostati neizvjesno kada se veza prekine. Više od 1 ima smisla za vlastiti udaljeni server.</translation>
    </message>
    <message>
        <source>Some mail programs drop &lt;style&gt;. The source stays as it is; what is sent also has its styles in the elements.</source>
        <translation>Neki programi za poštu odbacuju &lt;style&gt;. Izvor ostaje kakav jeste; ono što se šalje ima stilove i u elementima.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sortiraj rastuće</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sortiraj opadajuće</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Izvorni kod poruke</translation>
    </message>
    <message>
        <source>Source of the template</source>
        <translation>Izvorni kod šablona</translation>
    </message>
    <message>
        <source>Standar&amp;d text, pictures attached</source>
        <translation>&amp;Standardni tekst, slike u prilogu</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standardni</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Početak</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Počni sa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Ostali</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
    <message>
        <source>Stop "%1"?</source>
        <translation>Zaustaviti „%1“?</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Zaustavi i izađi</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Zaustavi slanje</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zaustavljeno</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zaustavljeno.</translation>
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
        <translation>Pr&amp;edmet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Predmet</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Snabdijevanje</translation>
    </message>
    <message>
        <source>Supply point</source>
        <translation>Mjerno mjesto</translation>
    </message>
    <message>
        <source>Supply point</source>
        <comment>all of them</comment>
        <translation>sva mjerna mjesta</translation>
    </message>
    <message>
        <source>Supply point codes</source>
        <translation>Šifarnik mjernih mjesta</translation>
    </message>
    <message>
        <source>Supply point id</source>
        <translation>Id mjernog mjesta</translation>
    </message>
    <message>
        <source>Supply point number</source>
        <translation>Šifra mjernog mjesta</translation>
    </message>
    <message>
        <source>Supply points</source>
        <translation>Mjerna mjesta</translation>
    </message>
    <message>
        <source>Supply status</source>
        <translation>Status snabdijevanja</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Odjavljen od pošte</translation>
    </message>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS od početka (preporučeno)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Tags of this HTML overlap or stand where they may not (a text between table rows, for example). Showing it would rewrite it; mend it in the HTML view first.</source>
        <translation>Oznake ovog HTML-a se preklapaju ili stoje gdje ne smiju (npr. tekst između redova tabele). Prikaz bi ga prepisao; prvo ga popravite u prikazu HTML.</translation>
    </message>
    <message>
        <source>Tags that begin with "%1" are not known here.</source>
        <translation>Oznake koje počinju sa „%1“ ovdje nisu poznate.</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Ukloni sve filtere</translation>
    </message>
    <message>
        <source>Take away everybody in this block.</source>
        <translation>Uklanja sve iz ovog bloka.</translation>
    </message>
    <message>
        <source>Take from the HTML</source>
        <translation>Uzmi iz HTML-a</translation>
    </message>
    <message>
        <source>Take in a campaign that somebody handed over as a file</source>
        <translation>Preuzmi kampanju koju je neko predao kao datoteku</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Take out of the HTML</source>
        <translation>Izvadi iz HTML-a</translation>
    </message>
    <message>
        <source>Take the constraint away</source>
        <translation>Ukloni ograničenje</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Ukloni filter</translation>
    </message>
    <message>
        <source>Take the global constraint "%1" away?</source>
        <translation>Ukloniti opće ograničenje „%1“?</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Ukloni ovaj filter</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Ciljni nivo</translation>
    </message>
    <message>
        <source>Tariff period</source>
        <translation>Tarifni period</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Razlikuj velika i mala slova</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Šablon</translation>
    </message>
    <message>
        <source>Template packages (*.odztemplate)</source>
        <translation>Paketi šablona (*.odztemplate)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Šabloni</translation>
    </message>
    <message>
        <source>Templates and messages (*.json *.odztemplate *.html *.htm *.eml *.txt);;All files (*)</source>
        <translation>Šabloni i poruke (*.json *.odztemplate *.html *.htm *.eml *.txt);;Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Područje</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Provjeri vezu</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Probna poruka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message numerus="yes">
        <source>Text in %1 on %2 has a contrast of %3 to 1 (%n place(s)). Make the text darker or its background lighter, or the other way round, until it is %4 to 1.</source>
        <translation>
            <numerusform>Tekst boje %1 na %2 ima kontrast %3 prema 1 (%n mjesto). Potamnite tekst ili posvijetlite pozadinu, ili obrnuto, dok ne bude %4 prema 1.</numerusform>
            <numerusform>Tekst boje %1 na %2 ima kontrast %3 prema 1 (%n mjesta). Potamnite tekst ili posvijetlite pozadinu, ili obrnuto, dok ne bude %4 prema 1.</numerusform>
            <numerusform>Tekst boje %1 na %2 ima kontrast %3 prema 1 (%n mjesta). Potamnite tekst ili posvijetlite pozadinu, ili obrnuto, dok ne bude %4 prema 1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text part</source>
        <translation>Tekstualni dio</translation>
    </message>
    <message>
        <source>Text with button</source>
        <translation>Tekst s dugmetom</translation>
    </message>
    <message>
        <source>Texts have the formats upper and lower.</source>
        <translation>Tekstovi imaju formate upper i lower.</translation>
    </message>
    <message>
        <source>That was you: somebody else has to launch it.</source>
        <translation>To ste bili vi: pokrenuti je mora neko drugi.</translation>
    </message>
    <message>
        <source>The %1 most frequent values; search for others.</source>
        <translation>%1 najčešćih vrijednosti; ostale potražite.</translation>
    </message>
    <message>
        <source>The HTML has %1 KB; beyond 102 KB Gmail cuts the message off.</source>
        <translation>HTML ima %1 KB; iznad 102 KB Gmail odsijeca poruku.</translation>
    </message>
    <message>
        <source>The HTML makes no text part, and none is written; readers of plain text get an empty message. Write one on the Text tab.</source>
        <translation>HTML ne daje tekstualni dio, a nijedan nije napisan; ko čita običan tekst dobije praznu poruku. Napišite ga na kartici Tekst.</translation>
    </message>
    <message>
        <source>The HTML makes no text: it is empty, or one of its tags is broken.</source>
        <translation>HTML ne daje tekst: prazan je ili mu je neka oznaka neispravna.</translation>
    </message>
    <message>
        <source>The Message-ID is not one word with an @.</source>
        <translation>Message-ID nije jedna riječ sa znakom @.</translation>
    </message>
    <message>
        <source>The PDF is made of the template "%1", which is not there or has no HTML.</source>
        <translation>PDF se pravi od šablona „%1“, kojeg nema ili nema HTML.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt gives no handle.</source>
        <translation>SQLite drajver Qt-a ne daje pristup.</translation>
    </message>
    <message>
        <source>The Task Scheduler does not answer.</source>
        <translation>Task Scheduler ne odgovara.</translation>
    </message>
    <message>
        <source>The Task Scheduler refused the task: %1</source>
        <translation>Task Scheduler je odbio zadatak: %1</translation>
    </message>
    <message>
        <source>The Task Scheduler refused to remove the task: %1</source>
        <translation>Task Scheduler je odbio ukloniti zadatak: %1</translation>
    </message>
    <message>
        <source>The approval holds for exactly the recipients and the message that were seen; any change voids it. 0: every launch.</source>
        <translation>Odobrenje vrijedi tačno za primaoce i poruku koji su pogledani; svaka izmjena ga poništava. 0: svako pokretanje.</translation>
    </message>
    <message>
        <source>The attachment cannot be read: %1.</source>
        <translation>Prilog se ne može pročitati: %1.</translation>
    </message>
    <message>
        <source>The attachment is larger than %1 MiB.</source>
        <translation>Prilog je veći od %1 MiB.</translation>
    </message>
    <message>
        <source>The attachments are not those that the campaign names.</source>
        <translation>Prilozi nisu oni koje kampanja navodi.</translation>
    </message>
    <message>
        <source>The attachments of "%1" were not copied. Add them on the tab Template.</source>
        <translation>Prilozi kampanje „%1“ nisu kopirani. Dodajte ih na kartici Šablon.</translation>
    </message>
    <message>
        <source>The attachments together are larger than %1 MiB.</source>
        <translation>Prilozi su zajedno veći od %1 MiB.</translation>
    </message>
    <message>
        <source>The backup could not be written to the disk.</source>
        <translation>Rezervna kopija se nije mogla upisati na disk.</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>Rezervna kopija je u %1</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>Pravljenje rezervne kopije je otkazano.</translation>
    </message>
    <message>
        <source>The block has an unknown form.</source>
        <translation>Blok ima nepoznat oblik.</translation>
    </message>
    <message>
        <source>The block has too many values. Split it into several blocks.</source>
        <translation>Blok ima previše vrijednosti. Podijelite ga na više blokova.</translation>
    </message>
    <message>
        <source>The block names nothing. Choose what it uses.</source>
        <translation>Blok ne navodi ništa. Izaberite šta koristi.</translation>
    </message>
    <message>
        <source>The blocks are nested more than %1 deep. Save a part as a segment of its own.</source>
        <translation>Blokovi su ugniježđeni dublje od %1. Sačuvajte dio kao poseban segment.</translation>
    </message>
    <message>
        <source>The campaign "%1" is not running; there is nothing to pause.</source>
        <translation>The campaign "%1" is not running; there is nothing to pause.</translation>
    </message>
    <message>
        <source>The campaign "%1" needs the approval of a second person.</source>
        <translation>Kampanja „%1“ treba odobrenje druge osobe.</translation>
    </message>
    <message>
        <source>The campaign "%1" was launched already and cannot be changed any more.</source>
        <translation>Kampanja „%1“ je već pokrenuta i više se ne može mijenjati.</translation>
    </message>
    <message>
        <source>The campaign "%1" was launched already.</source>
        <translation>Kampanja „%1“ je već pokrenuta.</translation>
    </message>
    <message>
        <source>The campaign "%1" was launched already; resume it to send the rest.</source>
        <translation>Kampanja „%1“ je već pokrenuta; nastavite je da pošaljete ostatak.</translation>
    </message>
    <message>
        <source>The campaign "%1" was not launched yet.</source>
        <translation>The campaign "%1" was not launched yet.</translation>
    </message>
    <message>
        <source>The campaign "%1" was not launched yet; it has no rest.</source>
        <translation>Kampanja „%1“ još nije pokrenuta; nema ostatka.</translation>
    </message>
    <message>
        <source>The campaign "%1" was not launched yet; launch it first.</source>
        <translation>Kampanja „%1“ još nije pokrenuta; prvo je pokrenite.</translation>
    </message>
    <message>
        <source>The campaign "%1", its recipients or its message were changed after %2 approved it; it needs a new approval.</source>
        <translation>Kampanja „%1“, njeni primaoci ili njena poruka izmijenjeni su nakon odobrenja (%2); treba novo odobrenje.</translation>
    </message>
    <message>
        <source>The campaign is not complete: see the marked fields.</source>
        <translation>Kampanja nije potpuna: pogledajte označena polja.</translation>
    </message>
    <message>
        <source>The campaign needs a name.</source>
        <translation>Kampanja treba naziv.</translation>
    </message>
    <message>
        <source>The campaign was not launched yet.</source>
        <translation>Kampanja još nije pokrenuta.</translation>
    </message>
    <message>
        <source>The cell has more than %1 characters, which no spreadsheet writes.</source>
        <translation>Ćelija ima više od %1 znakova, što nijedan program za tabele ne piše.</translation>
    </message>
    <message>
        <source>The cell refers to a text that is not in the file. Save the file again.</source>
        <translation>Ćelija upućuje na tekst kojeg nema u datoteci. Ponovo sačuvajte datoteku.</translation>
    </message>
    <message>
        <source>The cell should hold a number but does not. Save the file again.</source>
        <translation>Ćelija bi trebala sadržavati broj, ali ga nema. Ponovo sačuvajte datoteku.</translation>
    </message>
    <message>
        <source>The cells of the row are not in order. Open the file in a spreadsheet and save it again.</source>
        <translation>Ćelije u redu nisu poredane. Otvorite datoteku u programu za tabele i ponovo je sačuvajte.</translation>
    </message>
    <message>
        <source>The change contradicts other data in the workspace; nothing was changed.</source>
        <translation>Izmjena protivrječi drugim podacima u radnom prostoru; ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>The cid of a picture cannot come from a placeholder.</source>
        <translation>Cid slike ne može doći iz zamjene.</translation>
    </message>
    <message>
        <source>The clipboard holds no blocks. Copy a block, or the text of a segment file, first.</source>
        <translation>U međuspremniku nema blokova. Prvo kopirajte blok ili tekst datoteke segmenta.</translation>
    </message>
    <message>
        <source>The code list has no code "%1".</source>
        <translation>Šifarnik nema šifru „%1“.</translation>
    </message>
    <message>
        <source>The column "%1" does not belong to the table of the rule.</source>
        <translation>Kolona „%1“ ne pripada tabeli pravila.</translation>
    </message>
    <message>
        <source>The column "%1" names a contact by address, which needs the account as well. Add a column with the account number, or leave this one out.</source>
        <translation>Kolona „%1“ navodi kontakt po adresi, za što je potreban i potrošač. Dodajte kolonu sa šifrom potrošača ili izostavite ovu.</translation>
    </message>
    <message>
        <source>The column %1 does not know the operator %2. It knows: %3.</source>
        <translation>Kolona %1 ne poznaje operator %2. Poznaje: %3.</translation>
    </message>
    <message>
        <source>The column %1 holds more text than a snapshot can hold.</source>
        <translation>Kolona %1 ima više teksta nego što snimak može primiti.</translation>
    </message>
    <message>
        <source>The column has an unknown type.</source>
        <translation>Kolona ima nepoznat tip.</translation>
    </message>
    <message>
        <source>The column holds amounts, but %1 is none; write it like 12.50.</source>
        <translation>Kolona sadrži iznose, a %1 to nije; napišite kao 12.50.</translation>
    </message>
    <message>
        <source>The column holds days, but %1 is none; write it as YYYY-MM-DD.</source>
        <translation>Kolona sadrži datume, a %1 to nije; napišite kao YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The column holds texts, but %1 is none; write it in quotes.</source>
        <translation>Kolona sadrži tekstove, a %1 to nije; napišite pod navodnicima.</translation>
    </message>
    <message>
        <source>The column holds whole numbers, but %1 is none; write it like 3000.</source>
        <translation>Kolona sadrži cijele brojeve, a %1 to nije; napišite kao 3000.</translation>
    </message>
    <message>
        <source>The column holds yes or no, but %1 is neither; write true or false.</source>
        <translation>Kolona sadrži da ili ne, a %1 nije nijedno; napišite true ili false.</translation>
    </message>
    <message>
        <source>The columns "%1" and "%2" both mean %3. Map one of them to null.</source>
        <translation>Kolone „%1“ i „%2“ obje znače %3. Jednu od njih preslikajte na null.</translation>
    </message>
    <message>
        <source>The conditions are nested more than %1 deep. Split the block.</source>
        <translation>Uslovi su ugniježđeni dublje od %1. Podijelite blok.</translation>
    </message>
    <message>
        <source>The conditions mix too many tables for the snapshot. Split the block, or count with SQL.</source>
        <translation>Uslovi miješaju previše tabela za snimak. Podijelite blok ili brojte SQL-om.</translation>
    </message>
    <message>
        <source>The customer has %1 accounts and %2 contacts. Remove those first.</source>
        <translation>Kupac ima potrošače (%1) i kontakte (%2). Prvo uklonite njih.</translation>
    </message>
    <message numerus="yes">
        <source>The data are of %1, older than %n day(s). Better import newer ones first.</source>
        <translation>
            <numerusform>Podaci su od %1, stariji od %n dana. Bolje je prvo uvesti novije.</numerusform>
            <numerusform>Podaci su od %1, stariji od %n dana. Bolje je prvo uvesti novije.</numerusform>
            <numerusform>Podaci su od %1, stariji od %n dana. Bolje je prvo uvesti novije.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data are of %1, older than the %2 days that the launch rules allow. Import newer ones.</source>
        <translation>Podaci su od %1, stariji od %2 dana koliko dozvoljavaju pravila pokretanja. Uvezite novije.</translation>
    </message>
    <message>
        <source>The data are of %1.</source>
        <translation>Podaci su od %1.</translation>
    </message>
    <message numerus="yes">
        <source>The data are of %1. The launch rules allow %n day(s); import newer ones.</source>
        <translation>
            <numerusform>Podaci su od %1. Pravila pokretanja dozvoljavaju %n dan; uvezite novije.</numerusform>
            <numerusform>Podaci su od %1. Pravila pokretanja dozvoljavaju %n dana; uvezite novije.</numerusform>
            <numerusform>Podaci su od %1. Pravila pokretanja dozvoljavaju %n dana; uvezite novije.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data have been read again</source>
        <translation>Podaci su ponovo učitani</translation>
    </message>
    <message>
        <source>The definition changed in between. Both definitions were tried on today's data: whom the older one would have moved too, the data moved; whom only the newer one moves, the definition moved. The cause is unclear where the data of somebody changed again since the newer set was frozen.</source>
        <translation>Definicija je u međuvremenu promijenjena. Obje definicije su isprobane na današnjim podacima: koga bi i starija pomjerila, pomjerili su ga podaci; koga pomjera samo novija, pomjerila ga je definicija. Uzrok je nejasan gdje su se nečiji podaci opet promijenili otkako je noviji skup zamrznut.</translation>
    </message>
    <message>
        <source>The definition changed, but the causes cannot be told: %1</source>
        <translation>Definicija je promijenjena, ali se uzroci ne mogu razlučiti: %1</translation>
    </message>
    <message>
        <source>The definition is the same: who changed sides did so because the data changed.</source>
        <translation>Definicija je ista: ko je promijenio stranu, promijenio ju je zato što su se promijenili podaci.</translation>
    </message>
    <message>
        <source>The demo was cancelled; nothing was made.</source>
        <translation>Demo je otkazan; ništa nije napravljeno.</translation>
    </message>
    <message>
        <source>The demo workspace is ready.</source>
        <translation>Demo radni prostor je spreman.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Disk je pun. Ništa nije promijenjeno; oslobodite prostor i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The e-mail address of the account that sends.</source>
        <translation>E-mail adresa računa koji šalje.</translation>
    </message>
    <message>
        <source>The effect cannot be counted: %1</source>
        <translation>Učinak se ne može izbrojati: %1</translation>
    </message>
    <message>
        <source>The encoding "%1" is not known. Use UTF-8, UTF-16, windows-1250 or ISO-8859-2.</source>
        <translation>Kodiranje „%1“ nije poznato. Koristite UTF-8, UTF-16, windows-1250 ili ISO-8859-2.</translation>
    </message>
    <message>
        <source>The encoding of the file cannot be recognised: it is neither valid UTF-8 (see line %1) nor windows-1250. Give the encoding, or save the file as UTF-8.</source>
        <translation>Kodiranje datoteke se ne može prepoznati: nije ni ispravan UTF-8 (pogledajte red %1) ni windows-1250. Zadajte kodiranje ili sačuvajte datoteku kao UTF-8.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Izvoz je otkazan; ništa nije upisano.</translation>
    </message>
    <message>
        <source>The file "%1" cannot be read.</source>
        <translation>Datoteka „%1“ se ne može pročitati.</translation>
    </message>
    <message>
        <source>The file "%1" does not exist.</source>
        <translation>Datoteka „%1“ ne postoji.</translation>
    </message>
    <message>
        <source>The file "%1" is larger than %2 MiB.</source>
        <translation>Datoteka „%1“ je veća od %2 MiB.</translation>
    </message>
    <message>
        <source>The file "%1" is not UTF-8; save it in that encoding.</source>
        <translation>Datoteka „%1“ nije UTF-8; sačuvajte je u tom kodiranju.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Datoteka %1 se nije mogla upisati: %2</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists and that you may read it.</source>
        <translation>Datoteka se ne može otvoriti. Provjerite postoji li i smijete li je čitati.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it.</source>
        <translation>Datoteka se ne može otvoriti. Provjerite smijete li je čitati.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Datoteka se ne može pročitati.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you may open it.</source>
        <translation>Datoteka se ne može pročitati. Provjerite smijete li je otvoriti.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Datoteka se ne može pročitati: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check that the folder exists and that you may write there.</source>
        <translation>Datoteka se ne može upisati. Provjerite postoji li folder i smijete li u njega pisati.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Datoteka se ne može upisati: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Datoteka se ne može upisati: %1.</translation>
    </message>
    <message>
        <source>The file contains a NUL character, so it is not a text, or not in this encoding. Give the encoding, or save the file again as CSV.</source>
        <translation>Datoteka sadrži znak NUL, pa nije tekst ili nije u ovom kodiranju. Zadajte kodiranje ili je ponovo sačuvajte kao CSV.</translation>
    </message>
    <message>
        <source>The file contains bytes that mean nothing in %1. Give the right encoding, or save the file as UTF-8.</source>
        <translation>Datoteka sadrži bajtove koji u %1 ništa ne znače. Zadajte ispravno kodiranje ili sačuvajte datoteku kao UTF-8.</translation>
    </message>
    <message>
        <source>The file could not be written to the disk.</source>
        <translation>Datoteka se nije mogla upisati na disk.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Datoteka se nije mogla upisati.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the free space of the disk.</source>
        <translation>Datoteka se nije mogla upisati. Provjerite slobodan prostor na disku.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Datoteka se nije mogla upisati. Izaberite drugi folder.</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name or remove it first.</source>
        <translation>Datoteka već postoji. Izaberite drugi naziv ili je prvo uklonite.</translation>
    </message>
    <message>
        <source>The file is an old Excel file, or one with a password. Save it as .xlsx without a password, or as CSV.</source>
        <translation>Datoteka je stara Excel datoteka ili ima lozinku. Sačuvajte je kao .xlsx bez lozinke ili kao CSV.</translation>
    </message>
    <message>
        <source>The file is built like an attack and was not opened: %1. Ask its sender for a plain .xlsx or CSV file.</source>
        <translation>Datoteka je građena kao napad i nije otvorena: %1. Zatražite od pošiljaoca običnu .xlsx ili CSV datoteku.</translation>
    </message>
    <message>
        <source>The file is built like an attack and was not read: %1. Ask its sender for a plain .xlsx or CSV file.</source>
        <translation>Datoteka je građena kao napad i nije pročitana: %1. Zatražite od pošiljaoca običnu .xlsx ili CSV datoteku.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing. Restore it from a backup.</source>
        <translation>Datoteka je odsječena: nedostaje joj kraj. Vratite je iz rezervne kopije.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a workspace. Restore it from a backup.</source>
        <translation>Datoteka je oštećena ili nije radni prostor. Vratite je iz rezervne kopije.</translation>
    </message>
    <message>
        <source>The file is damaged or is not an Excel file. Save it again as .xlsx.</source>
        <translation>Datoteka je oštećena ili nije Excel datoteka. Ponovo je sačuvajte kao .xlsx.</translation>
    </message>
    <message>
        <source>The file is damaged: line %1 of a part of it is not XML. Save it again as .xlsx.</source>
        <translation>Datoteka je oštećena: red %1 jednog njenog dijela nije XML. Ponovo je sačuvajte kao .xlsx.</translation>
    </message>
    <message>
        <source>The file is empty. Its first row must hold the names of the columns.</source>
        <translation>Datoteka je prazna. Njen prvi red mora sadržavati nazive kolona.</translation>
    </message>
    <message>
        <source>The file is encrypted. Save it without a password.</source>
        <translation>Datoteka je šifrirana. Sačuvajte je bez lozinke.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Few mailboxes take that; make it smaller.</source>
        <translation>Datoteka je veća od %1. Malo koji sandučić to prima; smanjite je.</translation>
    </message>
    <message>
        <source>The file is not %1: line %2 contains bytes that mean nothing in it. Give the right encoding, or save the file as UTF-8.</source>
        <translation>Datoteka nije %1: red %2 sadrži bajtove koji u njemu ništa ne znače. Zadajte ispravno kodiranje ili sačuvajte datoteku kao UTF-8.</translation>
    </message>
    <message>
        <source>The file is not a picture.</source>
        <translation>Datoteka nije slika.</translation>
    </message>
    <message>
        <source>The file is not a snapshot.</source>
        <translation>Datoteka nije snimak.</translation>
    </message>
    <message>
        <source>The file is not an Excel workbook. Save it as .xlsx or as CSV.</source>
        <translation>Datoteka nije Excel radna sveska. Sačuvajte je kao .xlsx ili kao CSV.</translation>
    </message>
    <message>
        <source>The file is not an Odziv workspace. Choose a file that Odziv made.</source>
        <translation>Datoteka nije Odziv radni prostor. Izaberite datoteku koju je napravio Odziv.</translation>
    </message>
    <message>
        <source>The file is too large for a segment.</source>
        <translation>Datoteka je prevelika za segment.</translation>
    </message>
    <message>
        <source>The file is too large to be a list format.</source>
        <translation>Datoteka je prevelika za format liste.</translation>
    </message>
    <message>
        <source>The file lacks what every row of %1 needs: %2. Add the columns, or name them in a mapping.</source>
        <translation>Datoteci nedostaje ono što treba svaki red tabele %1: %2. Dodajte kolone ili ih navedite u preslikavanju.</translation>
    </message>
    <message>
        <source>The file's structure is not the one Odziv made: %1. It may have been changed by another program and is not opened; restore it from a backup.</source>
        <translation>Struktura datoteke nije ona koju je napravio Odziv: %1. Možda ju je promijenio drugi program i zato se ne otvara; vratite je iz rezervne kopije.</translation>
    </message>
    <message>
        <source>The finished backup could not be given its name.</source>
        <translation>Gotova rezervna kopija nije mogla dobiti svoj naziv.</translation>
    </message>
    <message>
        <source>The finished file could not be given its name.</source>
        <translation>Gotova datoteka nije mogla dobiti svoj naziv.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed. Without a choice, a decision is about all of them.</source>
        <translation>Navedeno je prvih %1 od %2. Bez izbora odluka važi za sve.</translation>
    </message>
    <message>
        <source>The first records of the level, in this form.</source>
        <translation>Prvi zapisi nivoa, u ovom obliku.</translation>
    </message>
    <message>
        <source>The first wave stopped it: of %1 messages %2 were not accepted, more than %3 percent. Look at the replies; resuming sends the other %4.</source>
        <translation>Zaustavio ju je prvi val: od %1 poruka nije prihvaćeno %2, više od %3 posto. Pogledajte odgovore; nastavak šalje ostale: %4.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Folder se ne može napraviti.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Folder se nije mogao napraviti.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Folder ne postoji.</translation>
    </message>
    <message>
        <source>The folder for the timer cannot be made.</source>
        <translation>Folder za tajmer se ne može napraviti.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty or a new one.</source>
        <translation>Folder nije prazan. Izaberite prazan ili novi.</translation>
    </message>
    <message>
        <source>The folder is not empty; give the name of a new one.</source>
        <translation>Folder nije prazan; navedite naziv novog.</translation>
    </message>
    <message>
        <source>The folder of the recipients' files cannot be opened.</source>
        <translation>Folder s datotekama primalaca ne može se otvoriti.</translation>
    </message>
    <message>
        <source>The folder of the recipients' files needs its whole path.</source>
        <translation>Za folder s datotekama primalaca treba cijela putanja.</translation>
    </message>
    <message>
        <source>The folder of the workspace may not be written to, so it is opened read-only.</source>
        <translation>U folder radnog prostora ne smije se pisati, pa je otvoren samo za čitanje.</translation>
    </message>
    <message>
        <source>The folder of the workspace may not be written to.</source>
        <translation>The folder of the workspace may not be written to.</translation>
    </message>
    <message>
        <source>The footer to unsubscribe stays empty: the sender's profile has no address to unsubscribe at. Enter one there.</source>
        <translation>Podnožje za odjavu ostaje prazno: profil pošiljaoca nema adresu za odjavu. Upišite je tamo.</translation>
    </message>
    <message>
        <source>The format is too long.</source>
        <translation>Format je predug.</translation>
    </message>
    <message>
        <source>The format must be "odziv-list/1".</source>
        <translation>Format mora biti „odziv-list/1“.</translation>
    </message>
    <message>
        <source>The format must be "odziv-mapping/1".</source>
        <translation>Format mora biti „odziv-mapping/1“.</translation>
    </message>
    <message>
        <source>The global constraint "%1" cannot be counted: %2</source>
        <translation>Opće ograničenje „%1“ se ne može izbrojati: %2</translation>
    </message>
    <message>
        <source>The group "%1" must hold a list of conditions.</source>
        <translation>Grupa „%1“ mora sadržavati listu uslova.</translation>
    </message>
    <message>
        <source>The header %1 holds a line end or another invisible character and was not written.</source>
        <translation>Zaglavlje %1 sadrži kraj reda ili drugi nevidljiv znak i nije upisano.</translation>
    </message>
    <message>
        <source>The header %1 is written by the program itself.</source>
        <translation>Zaglavlje %1 upisuje sam program.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Uvoz je otkazan; ništa nije promijenjeno.</translation>
    </message>
    <message>
        <source>The import was only tried out.</source>
        <translation>Uvoz je samo isproban.</translation>
    </message>
    <message>
        <source>The key "%1" has no meaning here; known are: %2.</source>
        <translation>Ključ „%1“ ovdje nema značenje; poznati su: %2.</translation>
    </message>
    <message>
        <source>The key "%1" has no meaning in a condition; it takes column, operator and value or values.</source>
        <translation>Ključ „%1“ u uslovu nema značenje; uslov ima column, operator i value ili values.</translation>
    </message>
    <message>
        <source>The key column %1 is not in the file.</source>
        <translation>Ključne kolone %1 nema u datoteci.</translation>
    </message>
    <message>
        <source>The launch was cancelled: nobody gets anything, and the campaign can be launched anew.</source>
        <translation>Pokretanje je otkazano: niko ne dobija ništa, a kampanja se može pokrenuti ponovo.</translation>
    </message>
    <message>
        <source>The link "%1" leads nowhere from a mail; write it with https:// in front.</source>
        <translation>Veza „%1“ iz poruke ne vodi nikamo; napišite je sa https:// na početku.</translation>
    </message>
    <message>
        <source>The link is not protected; use https:// if the site has it.</source>
        <translation>Veza nije zaštićena; koristite https:// ako ga stranica ima.</translation>
    </message>
    <message>
        <source>The list format "%1" is used by: %2. Change those first.</source>
        <translation>Format liste „%1“ koriste: %2. Prvo promijenite njih.</translation>
    </message>
    <message>
        <source>The list format cannot be opened.</source>
        <translation>Format liste se ne može otvoriti.</translation>
    </message>
    <message>
        <source>The list format is not a JSON object; see character %1.</source>
        <translation>Format liste nije JSON objekt; pogledajte znak %1.</translation>
    </message>
    <message numerus="yes">
        <source>The list of %Ln member(s) as they were then cannot be made again.</source>
        <translation>
            <numerusform>Lista od %Ln člana kakav je tada bio ne može se ponovo napraviti.</numerusform>
            <numerusform>Lista od %Ln člana kakvi su tada bili ne može se ponovo napraviti.</numerusform>
            <numerusform>Lista od %Ln članova kakvi su tada bili ne može se ponovo napraviti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log cannot be read: %1.</source>
        <translation>Zapisnik se ne može pročitati: %1.</translation>
    </message>
    <message>
        <source>The log says nothing about these messages. Is it the log of this mail server, and of that day?</source>
        <translation>Zapisnik ne kaže ništa o ovim porukama. Je li to zapisnik ovog mail servera i tog dana?</translation>
    </message>
    <message>
        <source>The log settled %1: %2 sent, %3 not delivered, %4 to be sent again. It says nothing about %5.</source>
        <translation>Zapisnik je razriješio %1: poslano %2, nedostavljeno %3, za ponovno slanje %4. Ne kaže ništa o %5.</translation>
    </message>
    <message>
        <source>The mail server "%1" answers.</source>
        <translation>Mail server „%1“ odgovara.</translation>
    </message>
    <message>
        <source>The mail server "%1" cannot be used now: %2</source>
        <translation>Mail server „%1“ se sada ne može koristiti: %2</translation>
    </message>
    <message>
        <source>The mail server is still being checked. Try again.</source>
        <translation>Mail server se još provjerava. Pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The mapping file cannot be opened.</source>
        <translation>Datoteka preslikavanja se ne može otvoriti.</translation>
    </message>
    <message>
        <source>The mapping file is too large to be one.</source>
        <translation>Datoteka preslikavanja je prevelika.</translation>
    </message>
    <message>
        <source>The mapping is not a JSON object; see character %1.</source>
        <translation>Preslikavanje nije JSON objekt; pogledajte znak %1.</translation>
    </message>
    <message>
        <source>The mapping names the column "%1", which the file does not have.</source>
        <translation>Preslikavanje navodi kolonu „%1“, koje u datoteci nema.</translation>
    </message>
    <message>
        <source>The message has neither HTML nor text.</source>
        <translation>Poruka nema ni HTML ni tekst.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Poruka nema teksta.</translation>
    </message>
    <message>
        <source>The message has too many parts.</source>
        <translation>Poruka ima previše dijelova.</translation>
    </message>
    <message>
        <source>The message is large; many servers refuse it. Make pictures and attachments smaller.</source>
        <translation>Poruka je velika; mnogi serveri je odbijaju. Smanjite slike i priloge.</translation>
    </message>
    <message>
        <source>The message is larger than 25 MiB.</source>
        <translation>Poruka je veća od 25 MiB.</translation>
    </message>
    <message>
        <source>The message is nearly all picture; who sees no pictures, and every spam filter, finds %1 characters of text. Write what matters as text.</source>
        <translation>Poruka je gotovo samo slika; ko ne vidi slike, i svaki filter neželjene pošte, nađe znakova teksta: %1. Važno napišite kao tekst.</translation>
    </message>
    <message>
        <source>The message needs a subject.</source>
        <translation>Poruka treba predmet.</translation>
    </message>
    <message>
        <source>The messages go without the header List-Unsubscribe, from which mail programs make a button to unsubscribe: the sender's profile has no address to unsubscribe at. Enter one on the page Templates.</source>
        <translation>Poruke idu bez zaglavlja List-Unsubscribe, od kojeg programi za poštu prave dugme za odjavu: profil pošiljaoca nema adresu za odjavu. Upišite je na stranici Šabloni.</translation>
    </message>
    <message>
        <source>The name of a file is needed here.</source>
        <translation>Ovdje je potreban naziv datoteke.</translation>
    </message>
    <message>
        <source>The name of the file must end in .csv or .xlsx, which decides the format.</source>
        <translation>Naziv datoteke mora završavati na .csv ili .xlsx, što određuje format.</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Sljedeći</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Prethodni</translation>
    </message>
    <message>
        <source>The operation of a block is one of startWith, keep, add, exclude and addIfExcluded.</source>
        <translation>Operacija bloka je jedna od: startWith, keep, add, exclude i addIfExcluded.</translation>
    </message>
    <message>
        <source>The operator %1 takes no value.</source>
        <translation>Operator %1 nema vrijednost.</translation>
    </message>
    <message>
        <source>The operator %1 wants "value", not "values".</source>
        <translation>Operator %1 traži „value“, a ne „values“.</translation>
    </message>
    <message>
        <source>The operator %1 wants "values", a list of at least one.</source>
        <translation>Operator %1 traži „values“, listu s barem jednom vrijednosti.</translation>
    </message>
    <message>
        <source>The operator %1 wants "values", a list of exactly two.</source>
        <translation>Operator %1 traži „values“, listu s tačno dvije vrijednosti.</translation>
    </message>
    <message>
        <source>The operator %1 wants "values", not "value".</source>
        <translation>Operator %1 traži „values“, a ne „value“.</translation>
    </message>
    <message>
        <source>The operator %1 wants one "value", and there is none.</source>
        <translation>Operator %1 traži jedan „value“, a nema ga.</translation>
    </message>
    <message>
        <source>The option "%1" has no meaning here.</source>
        <translation>Opcija „%1“ ovdje nema značenje.</translation>
    </message>
    <message>
        <source>The options must be an object, in braces.</source>
        <translation>Opcije moraju biti objekt, u vitičastim zagradama.</translation>
    </message>
    <message>
        <source>The package lacks the segment or the template of its campaign.</source>
        <translation>U paketu nema segmenta ili šablona njegove kampanje.</translation>
    </message>
    <message>
        <source>The package needs a name and the kind "html" or "standard".</source>
        <translation>Paket treba naziv i vrstu „html“ ili „standard“.</translation>
    </message>
    <message numerus="yes">
        <source>The page Templates warns about %n thing(s) in the template.</source>
        <translation>
            <numerusform>Stranica Šabloni upozorava na %n stvar u šablonu.</numerusform>
            <numerusform>Stranica Šabloni upozorava na %n stvari u šablonu.</numerusform>
            <numerusform>Stranica Šabloni upozorava na %n stvari u šablonu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The people to step through and to look for hard cases among</source>
        <translation>Ljudi kroz koje se prolazi i među kojima se traže teški slučajevi</translation>
    </message>
    <message>
        <source>The picture "%1" (cid:%2) is sent but not shown; take it out or show it.</source>
        <translation>Slika „%1“ (cid:%2) se šalje, ali se ne prikazuje; izvadite je ili je prikažite.</translation>
    </message>
    <message>
        <source>The picture "%1" lies outside the message and will not be seen; add it to the template.</source>
        <translation>Slika „%1“ je izvan poruke i neće se vidjeti; dodajte je u šablon.</translation>
    </message>
    <message>
        <source>The picture "cid:%1" is shown, but no file of that name lies beside the HTML.</source>
        <translation>Slika „cid:%1“ se prikazuje, ali pored HTML-a nema datoteke s tim nazivom.</translation>
    </message>
    <message>
        <source>The picture "cid:%1" is shown, but the template has no such picture; add it or take it out.</source>
        <translation>Slika „cid:%1“ se prikazuje, ali šablon nema takvu sliku; dodajte je ili izvadite.</translation>
    </message>
    <message>
        <source>The picture of the sender's profile; when it changes there, it changes here</source>
        <translation>Slika iz profila pošiljaoca; kad se tamo promijeni, mijenja se i ovdje</translation>
    </message>
    <message>
        <source>The program that has the workspace open does not send this campaign or does not answer. Pause the campaign there.</source>
        <translation>The program that has the workspace open does not send this campaign or does not answer. Pause the campaign there.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is never closed. Close it, or double it if it belongs to the text.</source>
        <translation>Navodnik otvoren u redu %1 nikad se ne zatvara. Zatvorite ga ili ga udvojite ako pripada tekstu.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is not closed within %2 characters. Close it, or double it if it belongs to the text.</source>
        <translation>Navodnik otvoren u redu %1 ne zatvara se unutar %2 znakova. Zatvorite ga ili ga udvojite ako pripada tekstu.</translation>
    </message>
    <message>
        <source>The recipient's file cannot be read.</source>
        <translation>Datoteka primaoca ne može se pročitati.</translation>
    </message>
    <message>
        <source>The recipient's file has no proper name.</source>
        <translation>Datoteka primaoca nema ispravno ime.</translation>
    </message>
    <message>
        <source>The recipient's file is not in its folder.</source>
        <translation>Datoteke primaoca nema u folderu.</translation>
    </message>
    <message>
        <source>The recipient's file is too large to be sent.</source>
        <translation>Datoteka primaoca je prevelika za slanje.</translation>
    </message>
    <message>
        <source>The recipients' files need a name.</source>
        <translation>Datotekama primalaca treba ime.</translation>
    </message>
    <message>
        <source>The rejects would overwrite this file. Choose another name for them.</source>
        <translation>Odbijeni redovi bi prepisali ovu datoteku. Izaberite im drugi naziv.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Ostatak</translation>
    </message>
    <message>
        <source>The rest of "%1"</source>
        <translation>Ostatak kampanje „%1“</translation>
    </message>
    <message>
        <source>The rest of a campaign</source>
        <translation>Ostatak kampanje</translation>
    </message>
    <message>
        <source>The restored workspace could not be given its name.</source>
        <translation>Vraćeni radni prostor nije mogao dobiti svoj naziv.</translation>
    </message>
    <message>
        <source>The result set "%1" holds members of %2, the campaign was sent to members of %3.</source>
        <translation>Skup rezultata „%1“ sadrži članove nivoa %2, a kampanja je poslana članovima nivoa %3.</translation>
    </message>
    <message>
        <source>The row has more than %1 columns. Check the delimiter of the file.</source>
        <translation>Red ima više od %1 kolona. Provjerite separator datoteke.</translation>
    </message>
    <message>
        <source>The row has more than %1 columns. Leave out those that are not needed.</source>
        <translation>Red ima više od %1 kolona. Izostavite one koje nisu potrebne.</translation>
    </message>
    <message>
        <source>The rows of the sheet are not in order. Open the file in a spreadsheet and save it again.</source>
        <translation>Redovi lista nisu poredani. Otvorite datoteku u programu za tabele i ponovo je sačuvajte.</translation>
    </message>
    <message>
        <source>The rule has no criterion. Add one or take the rule out.</source>
        <translation>Pravilo nema kriterija. Dodajte jedan ili izvadite pravilo.</translation>
    </message>
    <message>
        <source>The same number makes the same customers</source>
        <translation>Isti broj daje iste kupce</translation>
    </message>
    <message>
        <source>The sample must be an object with percent and seed.</source>
        <translation>Uzorak mora biti objekt sa percent i seed.</translation>
    </message>
    <message>
        <source>The sample must lie between 0.01 and 100 percent.</source>
        <translation>Uzorak mora biti između 0,01 i 100 posto.</translation>
    </message>
    <message>
        <source>The sample's percent is a number from 0.01 to 100 with at most two decimals.</source>
        <translation>„percent“ uzorka je broj od 0.01 do 100 s najviše dvije decimale.</translation>
    </message>
    <message>
        <source>The sample's seed is a whole number.</source>
        <translation>„seed“ uzorka je cijeli broj.</translation>
    </message>
    <message>
        <source>The section {{#%1}} begins and ends at different places of the HTML; both must stand between tags or in the same attribute.</source>
        <translation>Sekcija {{#%1}} počinje i završava na različitim mjestima HTML-a; oboje mora stajati između oznaka ili u istom atributu.</translation>
    </message>
    <message>
        <source>The section {{#%1}} is not closed; add {{/%1}}.</source>
        <translation>Sekcija {{#%1}} nije zatvorena; dodajte {{/%1}}.</translation>
    </message>
    <message>
        <source>The seed address %1 did not get its copy: %2. The campaign is paused before anybody else gets one; put right what is wrong, or resume it to send it all the same.</source>
        <translation>Probna adresa %1 nije dobila svoju kopiju: %2. Kampanja je pauzirana prije nego što iko drugi dobije poruku; ispravite grešku ili je nastavite da se ipak pošalje.</translation>
    </message>
    <message>
        <source>The segment "%1" always takes its newest saved result set, and there is none. Freeze it first, or switch the option off.</source>
        <translation>Segment „%1“ uvijek uzima svoj najnoviji sačuvani skup rezultata, a nema ga. Prvo ga zamrznite ili isključite opciju.</translation>
    </message>
    <message>
        <source>The segment "%1" is the global constraint. Take the constraint away first.</source>
        <translation>Segment „%1“ je opće ograničenje. Prvo uklonite ograničenje.</translation>
    </message>
    <message>
        <source>The segment "%1" is used by: %2. Change those first.</source>
        <translation>Segment „%1“ koriste: %2. Prvo promijenite njih.</translation>
    </message>
    <message>
        <source>The segment "%1" that the campaign was launched with is no longer in the library.</source>
        <translation>Segmenta „%1“ s kojim je kampanja pokrenuta više nema u biblioteci.</translation>
    </message>
    <message>
        <source>The segment "%1" uses itself.</source>
        <translation>Segment „%1“ koristi sam sebe.</translation>
    </message>
    <message>
        <source>The segment "%1" uses itself: %2. Take it out of one of them.</source>
        <translation>Segment „%1“ koristi sam sebe: %2. Izvadite ga iz jednog od njih.</translation>
    </message>
    <message>
        <source>The segment as a sentence</source>
        <translation>Segment kao rečenica</translation>
    </message>
    <message>
        <source>The segment builds on the result set "%1". That is a list of people, which stays where it is; hand the campaign over with a segment of criteria.</source>
        <translation>Segment se zasniva na skupu rezultata „%1“. To je spisak ljudi, koji ostaje gdje jeste; predajte kampanju sa segmentom od kriterija.</translation>
    </message>
    <message>
        <source>The segment file cannot be read: %1.</source>
        <translation>Datoteka segmenta se ne može pročitati: %1.</translation>
    </message>
    <message>
        <source>The segment has no members to fill the test message with.</source>
        <translation>Segment nema članova kojima bi se popunila probna poruka.</translation>
    </message>
    <message>
        <source>The segment is on the clipboard as text</source>
        <translation>Segment je kao tekst u međuspremniku</translation>
    </message>
    <message>
        <source>The segment needs a name.</source>
        <translation>Segment treba naziv.</translation>
    </message>
    <message>
        <source>The segment of the campaign "%1" has no members; nothing was launched.</source>
        <translation>Segment kampanje „%1“ nema članova; ništa nije pokrenuto.</translation>
    </message>
    <message>
        <source>The segment would use itself: %1. Take it out of one of them.</source>
        <translation>Segment bi koristio sam sebe: %1. Izvadite ga iz jednog od njih.</translation>
    </message>
    <message>
        <source>The selected text is there only for people of whom this is known</source>
        <translation>Izabrani tekst postoji samo za one za koje se ovo zna</translation>
    </message>
    <message>
        <source>The selected text is there only for people of whom this is not known</source>
        <translation>Izabrani tekst postoji samo za one za koje se ovo ne zna</translation>
    </message>
    <message>
        <source>The sender's address is of %1: mail in its name from another server fails its DMARC check. Use an address of your own domain.</source>
        <translation>Adresa pošiljaoca je kod %1: pošta u njeno ime s drugog servera ne prolazi DMARC provjeru. Koristite adresu vlastite domene.</translation>
    </message>
    <message>
        <source>The sender's profile</source>
        <translation>Profil pošiljaoca</translation>
    </message>
    <message>
        <source>The sender's profile has no logo yet; choose one there first.</source>
        <translation>Profil pošiljaoca još nema logotip; najprije ga tamo izaberite.</translation>
    </message>
    <message>
        <source>The sending hours are over for now; it goes on when they begin again.</source>
        <translation>Sati za slanje su zasad prošli; nastavlja se kad ponovo počnu.</translation>
    </message>
    <message>
        <source>The sent log names the contact %1 times, so the contact has to stay. Empty the e-mail address and the numbers instead.</source>
        <translation>Zapisi o slanju navode kontakt %1 puta, pa kontakt mora ostati. Umjesto toga ispraznite e-mail adresu i brojeve.</translation>
    </message>
    <message>
        <source>The server cannot be used: %1. What was not sent stays queued; put the sender right and resume.</source>
        <translation>Server se ne može koristiti: %1. Što nije poslano ostaje u redu čekanja; ispravite pošiljaoca i nastavite.</translation>
    </message>
    <message>
        <source>The snapshot cannot be mapped into memory.</source>
        <translation>Snimak se ne može preslikati u memoriju.</translation>
    </message>
    <message>
        <source>The snapshot cannot be written beside the workspace.</source>
        <translation>Snimak se ne može upisati pored radnog prostora.</translation>
    </message>
    <message>
        <source>The snapshot could not be written; is the disk full?</source>
        <translation>Snimak se nije mogao upisati; je li disk pun?</translation>
    </message>
    <message>
        <source>The snapshot has another format.</source>
        <translation>Snimak ima drugi format.</translation>
    </message>
    <message>
        <source>The snapshot is cut off.</source>
        <translation>Snimak je odsječen.</translation>
    </message>
    <message>
        <source>The snapshot is damaged.</source>
        <translation>Snimak je oštećen.</translation>
    </message>
    <message>
        <source>The subject has several exclamation marks, which spam filters count against it. One is enough.</source>
        <translation>Predmet ima više uzvičnika, što mu filteri neželjene pošte uzimaju za zlo. Jedan je dovoljan.</translation>
    </message>
    <message>
        <source>The subject is in capitals only, which spam filters count against it. Write it in small letters.</source>
        <translation>Predmet je samo velikim slovima, što mu filteri neželjene pošte uzimaju za zlo. Napišite ga malim slovima.</translation>
    </message>
    <message>
        <source>The subject is long; most programs show about 60 characters.</source>
        <translation>Predmet je dug; većina programa prikazuje oko 60 znakova.</translation>
    </message>
    <message>
        <source>The subject looks like an answer, which it is not; spam filters and readers take that badly. Leave out what stands before the colon.</source>
        <translation>Predmet izgleda kao odgovor, a to nije; filteri i čitaoci to loše primaju. Izostavite ono ispred dvotačke.</translation>
    </message>
    <message>
        <source>The subject must be one line without invisible characters.</source>
        <translation>Predmet mora biti jedan red bez nevidljivih znakova.</translation>
    </message>
    <message>
        <source>The table "%1" is not joined to the others.</source>
        <translation>Tabela „%1“ nije povezana s ostalima.</translation>
    </message>
    <message>
        <source>The table %1 has more rows than a snapshot can hold.</source>
        <translation>Tabela %1 ima više redova nego što snimak može primiti.</translation>
    </message>
    <message>
        <source>The table %1 has no column "%2".</source>
        <translation>Tabela %1 nema kolonu „%2“.</translation>
    </message>
    <message>
        <source>The table %1 is not joined to the target level %2, so it cannot be asked here.</source>
        <translation>Tabela %1 nije povezana s ciljnim nivoom %2, pa se ovdje ne može koristiti.</translation>
    </message>
    <message>
        <source>The tag names nothing.</source>
        <translation>Oznaka ne navodi ništa.</translation>
    </message>
    <message>
        <source>The tag that begins here is not closed; add "%1".</source>
        <translation>Oznaka koja ovdje počinje nije zatvorena; dodajte „%1“.</translation>
    </message>
    <message>
        <source>The target level is unknown.</source>
        <translation>Ciljni nivo je nepoznat.</translation>
    </message>
    <message>
        <source>The template "%1" can be sent: %2.</source>
        <translation>Šablon „%1“ se može slati: %2.</translation>
    </message>
    <message>
        <source>The template "%1" has no version %2.</source>
        <translation>Šablon „%1“ nema verziju %2.</translation>
    </message>
    <message>
        <source>The template is written as "%1", the campaign is sent as "%2": whose consent is asked depends on it.</source>
        <translation>Šablon je pisan kao „%1“, a kampanja se šalje kao „%2“: o tome zavisi čija se saglasnost traži.</translation>
    </message>
    <message>
        <source>The template is written as "%1".</source>
        <translation>Šablon je pisan kao „%1“.</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>Šablon treba naziv.</translation>
    </message>
    <message>
        <source>The timer is installed for this workspace.</source>
        <translation>Tajmer je instaliran za ovaj radni prostor.</translation>
    </message>
    <message>
        <source>The timer's unit cannot be written: %1.</source>
        <translation>Jedinica tajmera se ne može upisati: %1.</translation>
    </message>
    <message>
        <source>The two versions count at different levels; their people cannot be compared.</source>
        <translation>Dvije verzije broje na različitim nivoima; njihovi ljudi se ne mogu porediti.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled; the workspace is as it was.</source>
        <translation>Nadogradnja je otkazana; radni prostor je ostao kakav je bio.</translation>
    </message>
    <message>
        <source>The value after "=" is missing.</source>
        <translation>Nedostaje vrijednost iza „=“.</translation>
    </message>
    <message>
        <source>The value of the header %1 is too long.</source>
        <translation>Vrijednost zaglavlja %1 je preduga.</translation>
    </message>
    <message>
        <source>The values do not fit the operator %1 on the column %2. Give them anew.</source>
        <translation>Vrijednosti ne odgovaraju operatoru %1 na koloni %2. Zadajte ih ponovo.</translation>
    </message>
    <message>
        <source>The workbook holds more than %1 MiB of texts. Save it as CSV.</source>
        <translation>Radna sveska ima više od %1 MiB teksta. Sačuvajte je kao CSV.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>Radni prostor se nije mogao čitati ili pisati.</translation>
    </message>
    <message>
        <source>The workspace has an older format and must be opened for writing once to be brought up to date. %1</source>
        <translation>Radni prostor ima stariji format i mora se jednom otvoriti za pisanje da bi se osvježio. %1</translation>
    </message>
    <message>
        <source>The workspace has an older format, and reading leaves it as it is. Open it once in Odziv, or use a command that writes to it, to bring it up to date.</source>
        <translation>Radni prostor ima stariji format, a čitanje ga ne mijenja. Otvorite ga jednom u programu Odziv ili upotrijebite naredbu koja u njega piše da bi se osvježio.</translation>
    </message>
    <message>
        <source>The workspace in that place cannot be moved aside.</source>
        <translation>Radni prostor na tom mjestu ne može se premjestiti u stranu.</translation>
    </message>
    <message>
        <source>The workspace is busy: another program is writing to it. Try again in a moment.</source>
        <translation>Radni prostor je zauzet: drugi program upravo piše u njega. Pokušajte ponovo za trenutak.</translation>
    </message>
    <message>
        <source>The workspace is damaged. Restore it from a backup.</source>
        <translation>Radni prostor je oštećen. Vratite ga iz rezervne kopije.</translation>
    </message>
    <message>
        <source>The workspace lies on a network file system (%1), where it could be damaged. Copy it to a folder on this computer.</source>
        <translation>Radni prostor je na mrežnom sistemu datoteka (%1), gdje bi se mogao oštetiti. Kopirajte ga u folder na ovom računaru.</translation>
    </message>
    <message>
        <source>The workspace may not be written to. Check the rights of the file and its folder.</source>
        <translation>U radni prostor se ne smije pisati. Provjerite prava na datoteku i njen folder.</translation>
    </message>
    <message>
        <source>The workspace stands as it was when it was backed up, at %1.</source>
        <translation>Radni prostor je onakav kakav je bio kad je napravljena rezervna kopija, %1.</translation>
    </message>
    <message>
        <source>The workspace to open; the last one if left out</source>
        <translation>Radni prostor koji se otvara; ako se izostavi, posljednji</translation>
    </message>
    <message>
        <source>The workspace was opened read-only.</source>
        <translation>Radni prostor je otvoren samo za čitanje.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of Odziv (schema %1, this program knows %2). It is opened read-only; update Odziv to change it.</source>
        <translation>Radni prostor je upisala novija verzija Odziva (šema %1, ovaj program poznaje %2). Otvoren je samo za čitanje; ažurirajte Odziv da biste ga mijenjali.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of Odziv (schema %1, this program knows %2). Update Odziv to work with it.</source>
        <translation>Radni prostor je upisala novija verzija Odziva (šema %1, ovaj program poznaje %2). Ažurirajte Odziv da biste s njim radili.</translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation>Zatim %1</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Nema ih</translation>
    </message>
    <message>
        <source>There are two rules for one table.</source>
        <translation>Dva pravila su za istu tabelu.</translation>
    </message>
    <message>
        <source>There is a campaign "%1" already (%2). Choose another name.</source>
        <translation>Već postoji kampanja „%1“ (%2). Izaberite drugi naziv.</translation>
    </message>
    <message>
        <source>There is a list format of this name already.</source>
        <translation>Već postoji format liste s ovim nazivom.</translation>
    </message>
    <message>
        <source>There is a result set of this name already.</source>
        <translation>Već postoji skup rezultata s ovim nazivom.</translation>
    </message>
    <message>
        <source>There is a saved result set "%1" already. Choose another name.</source>
        <translation>Već postoji sačuvani skup rezultata „%1“. Izaberite drugi naziv.</translation>
    </message>
    <message>
        <source>There is a segment "%1" already. Choose another name.</source>
        <translation>Već postoji segment „%1“. Izaberite drugi naziv.</translation>
    </message>
    <message>
        <source>There is a template "%1" already. Choose another name.</source>
        <translation>Već postoji šablon „%1“. Izaberite drugi naziv.</translation>
    </message>
    <message>
        <source>There is another segment "%1" here. Rename that one, then import again.</source>
        <translation>Ovdje postoji drugi segment „%1“. Preimenujte ga, pa uvezite ponovo.</translation>
    </message>
    <message>
        <source>There is another template "%1" here. Rename or delete that one, then import again.</source>
        <translation>Ovdje postoji drugi šablon „%1“. Preimenujte ga ili izbrišite, pa uvezite ponovo.</translation>
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
        <translation>Nema „%1“ na nivou %2. Provjerite broj.</translation>
    </message>
    <message>
        <source>There is no block. Add at least one, to start with.</source>
        <translation>Nema nijednog bloka. Dodajte barem jedan za početak.</translation>
    </message>
    <message>
        <source>There is no campaign "%1"; see the list of campaigns.</source>
        <translation>Nema kampanje „%1“; pogledajte listu kampanja.</translation>
    </message>
    <message>
        <source>There is no contact yet: placeholders are shown empty.</source>
        <translation>Još nema kontakta: zamjene su prikazane prazne.</translation>
    </message>
    <message>
        <source>There is no customer account, customer or contact with the number "%1".</source>
        <translation>Nema potrošača, kupca ni kontakta s brojem „%1“.</translation>
    </message>
    <message>
        <source>There is no customer with this EPID. Type the number of an existing customer.</source>
        <translation>Nema kupca s ovim EPID-om. Upišite broj postojećeg kupca.</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Nema razlike.</translation>
    </message>
    <message>
        <source>There is no engine "%1". Choose "sql" or "snapshot".</source>
        <translation>Nema mehanizma „%1“. Izaberite „sql“ ili „snapshot“.</translation>
    </message>
    <message>
        <source>There is no field "%1".</source>
        <translation>Nema polja „%1“.</translation>
    </message>
    <message>
        <source>There is no form "%1"; known are: %2.</source>
        <translation>Nema oblika „%1“; poznati su: %2.</translation>
    </message>
    <message>
        <source>There is no global constraint any more</source>
        <translation>Općeg ograničenja više nema</translation>
    </message>
    <message>
        <source>There is no limit for one domain: so many messages at once look like spam to %1. Set one in the form.</source>
        <translation>Nema ograničenja za jednu domenu: toliko poruka odjednom kod %1 izgleda kao neželjena pošta. Zadajte ga u obrascu.</translation>
    </message>
    <message>
        <source>There is no list format "%1". Save one under that name, or check the name.</source>
        <translation>Nema formata liste „%1“. Sačuvajte ga pod tim nazivom ili provjerite naziv.</translation>
    </message>
    <message>
        <source>There is no mail server "%1".</source>
        <translation>Nema mail servera „%1“.</translation>
    </message>
    <message>
        <source>There is no operator "%1".</source>
        <translation>Nema operatora „%1“.</translation>
    </message>
    <message>
        <source>There is no placeholder "%1".</source>
        <translation>Nema zamjene „%1“.</translation>
    </message>
    <message>
        <source>There is no record of the launch of this campaign.</source>
        <translation>Nema zapisa o pokretanju ove kampanje.</translation>
    </message>
    <message>
        <source>There is no row "%1" of %2.</source>
        <translation>Nema reda „%1“ u tabeli %2.</translation>
    </message>
    <message>
        <source>There is no row %1 in %2.</source>
        <translation>Nema reda %1 u tabeli %2.</translation>
    </message>
    <message>
        <source>There is no saved HTML template yet</source>
        <translation>Još nema sačuvanog HTML šablona</translation>
    </message>
    <message>
        <source>There is no saved result set "%1". Freeze a segment under that name first.</source>
        <translation>Nema sačuvanog skupa rezultata „%1“. Prvo zamrznite segment pod tim nazivom.</translation>
    </message>
    <message>
        <source>There is no segment "%1". Save it first, or check its name.</source>
        <translation>Nema segmenta „%1“. Prvo ga sačuvajte ili provjerite naziv.</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>Još nema snimka.</translation>
    </message>
    <message>
        <source>There is no starter "%1" in "%2".</source>
        <translation>Nema početnog šablona „%1“ na jeziku „%2“.</translation>
    </message>
    <message>
        <source>There is no subject area "%1"; it is called "%2".</source>
        <translation>Nema predmetnog područja „%1“; zove se „%2“.</translation>
    </message>
    <message>
        <source>There is no such contact; it may have been removed.</source>
        <translation>Nema takvog kontakta; možda je uklonjen.</translation>
    </message>
    <message>
        <source>There is no such customer account; it may have been removed.</source>
        <translation>Nema takvog potrošača; možda je uklonjen.</translation>
    </message>
    <message>
        <source>There is no such customer; it may have been removed.</source>
        <translation>Nema takvog kupca; možda je uklonjen.</translation>
    </message>
    <message>
        <source>There is no such e-service; it may have been removed.</source>
        <translation>Nema takve e-usluge; možda je uklonjena.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nema takve datoteke.</translation>
    </message>
    <message>
        <source>There is no such key; known are: %1.</source>
        <translation>Nema takvog ključa; poznati su: %1.</translation>
    </message>
    <message>
        <source>There is no such list format.</source>
        <translation>Nema takvog formata liste.</translation>
    </message>
    <message>
        <source>There is no such mapping file.</source>
        <translation>Nema takve datoteke preslikavanja.</translation>
    </message>
    <message>
        <source>There is no such receivable; it may have been removed.</source>
        <translation>Nema takve kamate; možda je uklonjena.</translation>
    </message>
    <message>
        <source>There is no such row any more.</source>
        <translation>Takvog reda više nema.</translation>
    </message>
    <message>
        <source>There is no such supply point; it may have been removed.</source>
        <translation>Nema takvog mjernog mjesta; možda je uklonjeno.</translation>
    </message>
    <message>
        <source>There is no such workspace.</source>
        <translation>Nema takvog radnog prostora.</translation>
    </message>
    <message>
        <source>There is no table "%1" to export. Use one of: %2.</source>
        <translation>Nema tabele „%1“ za izvoz. Koristite jednu od: %2.</translation>
    </message>
    <message>
        <source>There is no table "%1" to import into. Use one of: %2.</source>
        <translation>Nema tabele „%1“ za uvoz. Koristite jednu od: %2.</translation>
    </message>
    <message>
        <source>There is no table "%1".</source>
        <translation>Nema tabele „%1“.</translation>
    </message>
    <message>
        <source>There is no target level "%1".</source>
        <translation>Nema ciljnog nivoa „%1“.</translation>
    </message>
    <message>
        <source>There is no target level "%1". Choose one of: %2.</source>
        <translation>Nema ciljnog nivoa „%1“. Izaberite jedan od: %2.</translation>
    </message>
    <message>
        <source>There is no template "%1".</source>
        <translation>Nema šablona „%1“.</translation>
    </message>
    <message>
        <source>There is none. One segment of the library can be the audience that nobody steps out of: every other segment then counts, freezes and sends within it.</source>
        <translation>Nema ga. Jedan segment biblioteke može biti publika iz koje niko ne izlazi: svaki drugi segment tada broji, zamrzava i šalje unutar njega.</translation>
    </message>
    <message>
        <source>There may be several %1; write it between {{#%1}} and {{/%1}}.</source>
        <translation>Može ih biti više: %1; napišite to između {{#%1}} i {{/%1}}.</translation>
    </message>
    <message>
        <source>These messages were handed over when the connection broke, or the program ended, before the server's answer was on the disk; or a backup was restored, and they may have been sent since it was made. They may have arrived. The log of the mail server knows: it lists each Message-ID that it took. Without the log, decide yourself; nothing is sent again until you say so.</source>
        <translation>Ove poruke su bile predate kad je veza prekinuta ili je program završio, prije nego što je odgovor servera bio na disku; ili je vraćena rezervna kopija, a one su možda poslane nakon što je napravljena. Možda su stigle. Zapisnik mail servera zna: u njemu je svaki Message-ID koji je preuzeo. Bez zapisnika odlučite sami; ništa se ne šalje ponovo dok to ne kažete.</translation>
    </message>
    <message>
        <source>They count as rejected and belong to the rest of the campaign. This cannot be undone.</source>
        <translation>Računaju se kao odbijene i pripadaju ostatku kampanje. Ovo se ne može poništiti.</translation>
    </message>
    <message>
        <source>This HTML cannot be shown here (%1). Change it in the HTML view.</source>
        <translation>Ovaj HTML se ovdje ne može prikazati (%1). Promijenite ga u prikazu HTML.</translation>
    </message>
    <message>
        <source>This HTML changes the marks of its placeholders ({{=...=}}). Change it in the HTML view.</source>
        <translation>Ovaj HTML mijenja oznake svojih zamjena ({{=...=}}). Promijenite ga u prikazu HTML.</translation>
    </message>
    <message>
        <source>This HTML has a script, a form or a frame. Take it out in the HTML view; mail programs do so as well.</source>
        <translation>Ovaj HTML ima skriptu, obrazac ili okvir. Izvadite to u prikazu HTML; i programi za poštu to rade.</translation>
    </message>
    <message>
        <source>This HTML has no body. Change it in the HTML view.</source>
        <translation>Ovaj HTML nema tijela. Promijenite ga u prikazu HTML.</translation>
    </message>
    <message>
        <source>This HTML is made from the blocks.</source>
        <translation>Ovaj HTML je napravljen od blokova.</translation>
    </message>
    <message>
        <source>This account has no supply point.</source>
        <translation>Ovaj potrošač nema mjernog mjesta.</translation>
    </message>
    <message>
        <source>This customer has no account.</source>
        <translation>Ovaj kupac nema potrošača.</translation>
    </message>
    <message>
        <source>This customer has no contact.</source>
        <translation>Ovaj kupac nema kontakta.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Ovo polje ne smije biti prazno.</translation>
    </message>
    <message>
        <source>This is no address that one can write to, such as unsubscribe@company.example.</source>
        <translation>Ovo nije adresa na koju se može pisati, kao što je odjava@firma.example.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Ovo nije JSON: %1.</translation>
    </message>
    <message>
        <source>This is not JSON: line %1: %2.</source>
        <translation>Ovo nije JSON: red %1: %2.</translation>
    </message>
    <message>
        <source>This is not a campaign package ("%1").</source>
        <translation>Ovo nije paket kampanje („%1“).</translation>
    </message>
    <message>
        <source>This is not a message: it has no headers.</source>
        <translation>Ovo nije poruka: nema zaglavlja.</translation>
    </message>
    <message>
        <source>This is not a picture. Add it as an attachment.</source>
        <translation>Ovo nije slika. Dodajte je kao prilog.</translation>
    </message>
    <message>
        <source>This is not a segment that this program can read; "format" must be "%1".</source>
        <translation>Ovo nije segment koji ovaj program može pročitati; „format“ mora biti „%1“.</translation>
    </message>
    <message>
        <source>This is not a template package ("%1").</source>
        <translation>Ovo nije paket šablona („%1“).</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ovo nije cijeli broj.</translation>
    </message>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Ovo nije novčani iznos.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Ovo nije ispravan JSON: %1.</translation>
    </message>
    <message>
        <source>This machine has no password store: the password is asked for again after the program ends</source>
        <translation>Ovaj računar nema spremište lozinki: nakon zatvaranja programa lozinka se ponovo traži</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Ovo mora biti tekst.</translation>
    </message>
    <message>
        <source>This must be an object of catalog column: value.</source>
        <translation>Ovo mora biti objekt kolona kataloga: vrijednost.</translation>
    </message>
    <message>
        <source>This must be an object of file column: catalog column.</source>
        <translation>Ovo mora biti objekt kolona datoteke: kolona kataloga.</translation>
    </message>
    <message>
        <source>This picture is written into the HTML, which many mail programs do not show. It is sent as a picture of the message; "Take out of the HTML" on the Pictures tab makes it one of the template.</source>
        <translation>Ova slika je upisana u HTML, što mnogi programi za poštu ne prikazuju. Šalje se kao slika poruke; „Izvadi iz HTML-a“ na kartici Slike pravi od nje sliku šablona.</translation>
    </message>
    <message>
        <source>This program cannot make PDF documents: it has no fonts.</source>
        <translation>Ovaj program ne može praviti PDF dokumente: nema fontova.</translation>
    </message>
    <message>
        <source>This record is not saved yet. Correct the marked fields, or discard the changes.</source>
        <translation>Ovaj zapis još nije sačuvan. Ispravite označena polja ili odbacite izmjene.</translation>
    </message>
    <message numerus="yes">
        <source>This sends %Ln message(s) and cannot be undone. Type the number to confirm.</source>
        <translation>
            <numerusform>Šalje se %Ln poruka. To se ne može poništiti. Upišite broj za potvrdu.</numerusform>
            <numerusform>Šalju se %Ln poruke. To se ne može poništiti. Upišite broj za potvrdu.</numerusform>
            <numerusform>Šalje se %Ln poruka. To se ne može poništiti. Upišite broj za potvrdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This system has no systemd. Let its own scheduler run "odziv-cli run-due" with the workspace every few minutes.</source>
        <translation>Ovaj sistem nema systemd. Neka njegov raspoređivač svakih nekoliko minuta pokreće „odziv-cli run-due“ s radnim prostorom.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one; to send at once, launch it by hand.</source>
        <translation>To vrijeme je prošlo. Izaberite kasnije; za slanje odmah pokrenite ručno.</translation>
    </message>
    <message>
        <source>This workspace is a backup of %1. What was not sent then is in doubt now, for it may have been sent since, and scheduled campaigns are stopped: look at them, then send.</source>
        <translation>Ovaj radni prostor je rezervna kopija od %1. Što tada nije bilo poslano sada je neizvjesno jer je možda u međuvremenu poslano, a zakazane kampanje su zaustavljene: pogledajte ih, pa šaljite.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vrijeme</translation>
    </message>
    <message>
        <source>Time zone %1</source>
        <translation>Vremenska zona %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Oslovljavanje</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>To %1 &lt;%2&gt;</source>
        <translation>Za %1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>To %1, who has no e-mail address</source>
        <translation>Za %1, bez e-mail adrese</translation>
    </message>
    <message>
        <source>To be retried</source>
        <translation>Slijedi novi pokušaj</translation>
    </message>
    <message>
        <source>To be retried: %1</source>
        <translation>Slijedi novi pokušaj: %1</translation>
    </message>
    <message>
        <source>To one domain per minute</source>
        <translation>Na jednu domenu u minuti</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Lijevo</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Desno</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Adresa za tokene</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <translation>Previše poruka</translation>
    </message>
    <message>
        <source>Took the footer to unsubscribe out.</source>
        <translation>Podnožje za odjavu je uklonjeno.</translation>
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
        <translation>Privremene greške pokušava odmah ponovo, ne čekajući njihovo vrijeme</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Two pictures have the cid "%1".</source>
        <translation>Dvije slike imaju cid „%1“.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Type or paste numbers</source>
        <translation>Upišite ili zalijepite brojeve</translation>
    </message>
    <message>
        <source>Type the address that is to get the test.</source>
        <translation>Upišite adresu na koju ide proba.</translation>
    </message>
    <message>
        <source>Unanswered messages per connection</source>
        <translation>Poruka bez odgovora po vezi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Nepromijenjeni</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Podvučeno</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Unfold the navigation</source>
        <translation>Raširi navigaciju</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Odjava</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bez naziva</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Gore</translation>
    </message>
    <message>
        <source>Update counts</source>
        <translation>Osvježi brojeve</translation>
    </message>
    <message>
        <source>Upgrading %1, step %2 of %3: %4</source>
        <translation>Nadogradnja: %1, korak %2 od %3: %4</translation>
    </message>
    <message>
        <source>Upgrading the workspace, step %1 of %2: %3</source>
        <translation>Nadogradnja radnog prostora, korak %1 od %2: %3</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Upotreba</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Koriste ga</translation>
    </message>
    <message>
        <source>Used by campaigns: %1</source>
        <translation>Koriste ga kampanje: %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Korisnik</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Korisnik i lozinka</translation>
    </message>
    <message>
        <source>VPT</source>
        <translation>VPT</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ispravne adrese</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrijednost</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Vrijednosti</translation>
    </message>
    <message>
        <source>Values and how many each keeps (F4)</source>
        <translation>Vrijednosti i koliko ih svaka zadržava (F4)</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <translation>Vrijednosti od %1 do %2</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Vrijednosti kolone %1</translation>
    </message>
    <message>
        <source>Values of this kind have no other form; take out ":%1".</source>
        <translation>Vrijednosti ove vrste nemaju drugi oblik; izvadite „:%1“.</translation>
    </message>
    <message>
        <source>Values with their numbers</source>
        <translation>Vrijednosti s brojevima</translation>
    </message>
    <message>
        <source>Values, one on each line</source>
        <translation>Vrijednosti, svaka u svom redu</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verzija</translation>
    </message>
    <message>
        <source>Version %1 of "%2" is the newest again</source>
        <translation>Verzija %1 šablona „%2“ opet je najnovija</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Verzija %1, %2</translation>
    </message>
    <message>
        <source>Version %1, %2 (newest)</source>
        <translation>Verzija %1, %2 (najnovija)</translation>
    </message>
    <message>
        <source>Version %L1, %2</source>
        <translation>Verzija %L1, %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Verzije</translation>
    </message>
    <message>
        <source>Versions of "%1"</source>
        <translation>Verzije: „%1“</translation>
    </message>
    <message>
        <source>Visual</source>
        <translation>Vizuelno</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čeka</translation>
    </message>
    <message>
        <source>Waiting to go on</source>
        <translation>Čeka nastavak</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Čeka vašu odluku</translation>
    </message>
    <message>
        <source>Warn when the data are older than</source>
        <translation>Upozori kad su podaci stariji od</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web stranica</translation>
    </message>
    <message>
        <source>Welcome to Odziv</source>
        <translation>Dobro došli u Odziv</translation>
    </message>
    <message>
        <source>What belongs to the record</source>
        <translation>Šta pripada zapisu</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Šta se može uraditi s redom</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Šta slijedi</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Šta se zna</translation>
    </message>
    <message>
        <source>What is marked above is still missing.</source>
        <translation>Nedostaje još ono što je gore označeno.</translation>
    </message>
    <message>
        <source>What is sent appears here, with the server's reply, as soon as it is sent.</source>
        <translation>Ovdje stoji šta je poslano, s odgovorom servera, čim se pošalje.</translation>
    </message>
    <message>
        <source>What lay there before is now %1.</source>
        <translation>Ono što je tamo bilo prije sada je %1.</translation>
    </message>
    <message>
        <source>What messages say of their sender. A template shows it by {{sender.name}} and the like; the starters have it in head and foot.</source>
        <translation>Šta poruke kažu o pošiljaocu. Šablon to prikazuje sa {{sender.name}} i slično; početni šabloni imaju to u zaglavlju i podnožju.</translation>
    </message>
    <message>
        <source>What single blocks found is kept for the next job on the same data.</source>
        <translation>Ono što su našli pojedini blokovi čuva se za sljedeći posao na istim podacima.</translation>
    </message>
    <message>
        <source>What stands there for people of whom the value is not known</source>
        <translation>Šta tamo stoji za ljude čija se vrijednost ne zna</translation>
    </message>
    <message>
        <source>What the block consists of</source>
        <translation>Od čega se blok sastoji</translation>
    </message>
    <message>
        <source>What the block does</source>
        <translation>Šta blok radi</translation>
    </message>
    <message>
        <source>What the message may say of its recipient (Ctrl+P)</source>
        <translation>Šta poruka smije reći o svom primaocu (Ctrl+P)</translation>
    </message>
    <message>
        <source>What the picture says, in words</source>
        <translation>Šta slika kaže, riječima</translation>
    </message>
    <message>
        <source>What the provider calls this program, once it is registered with it.</source>
        <translation>Kako pružalac zove ovaj program nakon što se kod njega registruje.</translation>
    </message>
    <message>
        <source>What the segment counts. Conditions on other tables find the way to it.</source>
        <translation>Šta segment broji. Uslovi nad drugim tabelama sami nalaze put do toga.</translation>
    </message>
    <message>
        <source>What the template begins with</source>
        <translation>Čime šablon počinje</translation>
    </message>
    <message>
        <source>What was changed since it was last saved is lost.</source>
        <translation>Izgubit će se sve što je izmijenjeno od posljednjeg čuvanja.</translation>
    </message>
    <message>
        <source>What was found in the template</source>
        <translation>Šta je nađeno u šablonu</translation>
    </message>
    <message>
        <source>When the start was missed</source>
        <translation>Ako se početak propusti</translation>
    </message>
    <message>
        <source>Where does the selected text lead to?</source>
        <translation>Kamo vodi izabrani tekst?</translation>
    </message>
    <message>
        <source>Where the conditions must hold</source>
        <translation>Gdje uslovi moraju vrijediti</translation>
    </message>
    <message>
        <source>Whether one record (an account, a service) must satisfy all conditions, or each condition may find its own.</source>
        <translation>Mora li jedan zapis (potrošač, usluga) ispuniti sve uslove, ili svaki uslov smije naći svoj.</translation>
    </message>
    <message>
        <source>Which share of the rows has no value</source>
        <translation>Koji dio redova nema vrijednost</translation>
    </message>
    <message>
        <source>While no window is open</source>
        <translation>Dok nijedan prozor nije otvoren</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Who was found</source>
        <translation>Ko je nađen</translation>
    </message>
    <message>
        <source>Who will get it</source>
        <translation>Ko će to dobiti</translation>
    </message>
    <message>
        <source>Whoever did not get the message will not be written to again. This cannot be undone.</source>
        <translation>Ko poruku nije dobio, neće dobiti novu. Ovo se ne može poništiti.</translation>
    </message>
    <message>
        <source>Whoever got the first copy will get a second one. They are queued; resume the campaign to send them.</source>
        <translation>Ko je dobio prvi primjerak, dobit će i drugi. Poruke su u redu čekanja; nastavite kampanju da se pošalju.</translation>
    </message>
    <message>
        <source>Whom a campaign did not reach, as a new result set or segment</source>
        <translation>Do koga kampanja nije došla, kao novi skup rezultata ili segment</translation>
    </message>
    <message>
        <source>Why is somebody in "%1"?</source>
        <translation>Zašto je neko u „%1“?</translation>
    </message>
    <message>
        <source>Why skipped</source>
        <translation>Razlog preskakanja</translation>
    </message>
    <message>
        <source>Why this block is here</source>
        <translation>Zašto je ovaj blok tu</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Bit će poslano</translation>
    </message>
    <message>
        <source>With the currency</source>
        <translation>S valutom</translation>
    </message>
    <message>
        <source>With their file</source>
        <translation>Sa svojom datotekom</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Nemaju: %1</translation>
    </message>
    <message>
        <source>Without any form</source>
        <translation>Bez oblikovanja</translation>
    </message>
    <message>
        <source>Work as if it were this day</source>
        <translation>Radi kao da je ovaj dan</translation>
    </message>
    <message>
        <source>Workspaces (*.odziv)</source>
        <translation>Radni prostori (*.odziv)</translation>
    </message>
    <message>
        <source>Write each as its name, a colon and its share: backup: 0</source>
        <translation>Napišite svaki kao naziv, dvotačku i udio: backup: 0</translation>
    </message>
    <message>
        <source>Write the campaign with its segment, template and schedule into one file</source>
        <translation>Upiši kampanju s njenim segmentom, šablonom i rasporedom u jednu datoteku</translation>
    </message>
    <message>
        <source>Write the rows that are shown to a CSV or Excel file</source>
        <translation>Upiši prikazane redove u CSV ili Excel datoteku</translation>
    </message>
    <message>
        <source>Write the template with all its files into one file</source>
        <translation>Upiši šablon sa svim njegovim datotekama u jednu datoteku</translation>
    </message>
    <message>
        <source>Write the text that the HTML makes here, to change it by hand</source>
        <translation>Upisuje ovamo tekst koji daje HTML, za ručno mijenjanje</translation>
    </message>
    <message>
        <source>Writes every message into an empty folder, by the same way as the launch; nothing is sent</source>
        <translation>Upisuje svaku poruku u prazan folder, istim putem kao pri pokretanju; ništa se ne šalje</translation>
    </message>
    <message>
        <source>Writes the rows that search and filters leave into a file</source>
        <translation>Upisuje u datoteku redove koje ostave pretraga i filteri</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Upisano u %1</translation>
    </message>
    <message>
        <source>Wrote %1 records to %2</source>
        <translation>Upisano zapisa: %1, u %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln recipient(s) to %1</source>
        <translation>
            <numerusform>%Ln primalac upisan u %1</numerusform>
            <numerusform>%Ln primaoca upisana u %1</numerusform>
            <numerusform>%Ln primalaca upisano u %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln row(s) to %1</source>
        <translation>
            <numerusform>%Ln red upisan u %1</numerusform>
            <numerusform>%Ln reda upisana u %1</numerusform>
            <numerusform>%Ln redova upisano u %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Godina</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>You (%1) made the campaign, so somebody else has to open it and approve it here.</source>
        <translation>Kampanju ste kreirali vi (%1), pa je neko drugi mora otvoriti i ovdje odobriti.</translation>
    </message>
    <message>
        <source>You approved it; somebody else has to launch it.</source>
        <translation>Vi ste je odobrili; pokrenuti je mora neko drugi.</translation>
    </message>
    <message>
        <source>You get this message because you agreed to it.</source>
        <translation>Ovu poruku dobijate jer ste na to pristali.</translation>
    </message>
    <message>
        <source>You made this campaign; somebody else has to approve it.</source>
        <translation>Vi ste napravili ovu kampanju; odobriti je mora neko drugi.</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Vaša adresa</translation>
    </message>
    <message>
        <source>[Test] </source>
        <translation>[Proba] </translation>
    </message>
    <message>
        <source>a birth date cannot lie in the future</source>
        <translation>datum rođenja ne može biti u budućnosti</translation>
    </message>
    <message>
        <source>a campaign cannot "%1"; see odziv-cli help</source>
        <translation>a campaign cannot "%1"; see odziv-cli help</translation>
    </message>
    <message>
        <source>a contact needs a name, an e-mail address or a telephone number</source>
        <translation>kontakt treba ime, e-mail adresu ili broj telefona</translation>
    </message>
    <message>
        <source>a demo has between %1 and %2 customers</source>
        <translation>demo ima između %1 i %2 kupaca</translation>
    </message>
    <message>
        <source>a limit holds the rest back for now; resume later</source>
        <translation>a limit holds the rest back for now; resume later</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>a number of Bosnia and Herzegovina has 8 or 9 digits after +387, like +387 61 123 456</source>
        <translation>broj u Bosni i Hercegovini ima 8 ili 9 cifara iza +387, npr. +387 61 123 456</translation>
    </message>
    <message>
        <source>a part of the domain is longer than %1 characters</source>
        <translation>dio domene duži je od %1 znakova</translation>
    </message>
    <message>
        <source>a part of the domain starts or ends with a hyphen</source>
        <translation>dio domene počinje ili završava crticom</translation>
    </message>
    <message>
        <source>a password is of no use without a user; name one in the sender file</source>
        <translation>a password is of no use without a user; name one in the sender file</translation>
    </message>
    <message>
        <source>a postcode has at most %1 characters</source>
        <translation>poštanski broj ima najviše %1 znakova</translation>
    </message>
    <message>
        <source>a second person has to approve it</source>
        <translation>a second person has to approve it</translation>
    </message>
    <message>
        <source>a sender file holds one JSON object, { ... }</source>
        <translation>datoteka pošiljaoca sadrži jedan JSON objekt, { ... }</translation>
    </message>
    <message>
        <source>a sender is set, shown, signed in or signed out, not "%1"</source>
        <translation>pošiljalac se postavlja, prikazuje, prijavljuje ili odjavljuje, ne "%1"</translation>
    </message>
    <message>
        <source>a telephone number has no letters, but it contains "%1"</source>
        <translation>broj telefona nema slova, a sadrži „%1“</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>nedostaje vrijednost</translation>
    </message>
    <message>
        <source>a whole number is wanted, without decimals</source>
        <translation>traži se cijeli broj, bez decimala</translation>
    </message>
    <message>
        <source>a@gmail.com
b@outlook.com</source>
        <translation>a@gmail.com
b@outlook.com</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>još oko %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>još oko %n min</numerusform>
            <numerusform>još oko %n min</numerusform>
            <numerusform>još oko %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>još oko %n s</numerusform>
            <numerusform>još oko %n s</numerusform>
            <numerusform>još oko %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>active closed signed off registered</source>
        <translation>aktivan zatvoren odjavljen prijavljen</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>dodaj: %1</translation>
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
        <translation>novčani iznos</translation>
    </message>
    <message>
        <source>an SMTP command may not be longer than %1 bytes</source>
        <translation>SMTP naredba ne smije biti duža od %1 bajtova</translation>
    </message>
    <message>
        <source>an SMTP command may not contain control characters</source>
        <translation>SMTP naredba ne smije sadržavati kontrolne znakove</translation>
    </message>
    <message>
        <source>an account number ends with 1 to 7 digits, like 3011-D-270704</source>
        <translation>šifra potrošača završava sa 1 do 7 cifara, npr. 3011-D-270704</translation>
    </message>
    <message>
        <source>an account number has three parts, like 3011-D-270704</source>
        <translation>šifra potrošača ima tri dijela, npr. 3011-D-270704</translation>
    </message>
    <message>
        <source>an account number starts with 3 or 4 digits, like 3011-D-270704</source>
        <translation>šifra potrošača počinje sa 3 ili 4 cifre, npr. 3011-D-270704</translation>
    </message>
    <message>
        <source>an amount has at most two decimals</source>
        <translation>iznos ima najviše dvije decimale</translation>
    </message>
    <message>
        <source>an answer of the SMTP server does not belong to what it was asked</source>
        <translation>odgovor SMTP servera ne pripada onome što je upitan</translation>
    </message>
    <message>
        <source>an e-mail address at a bare IP number is not accepted</source>
        <translation>e-mail adresa na golom IP broju se ne prihvata</translation>
    </message>
    <message>
        <source>an entry is larger than it says</source>
        <translation>stavka je veća nego što je navedeno</translation>
    </message>
    <message>
        <source>an entry unpacks to more than %1 times its size</source>
        <translation>stavka se raspakuje na više od %1 puta svoje veličine</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objekt</translation>
    </message>
    <message>
        <source>and</source>
        <translation>i</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: edit as a list</source>
        <translation>
            <numerusform>i još %Ln: uredite kao listu</numerusform>
            <numerusform>i još %Ln: uredite kao listu</numerusform>
            <numerusform>i još %Ln: uredite kao listu</numerusform>
        </translation>
    </message>
    <message>
        <source>another catcher uses this folder; choose another one</source>
        <translation>ovaj folder koristi drugi hvatač pošte; izaberite drugi folder</translation>
    </message>
    <message>
        <source>another row already has this %1</source>
        <translation>drugi red već ima: %1</translation>
    </message>
    <message>
        <source>another row has "%1" already</source>
        <translation>drugi red već ima „%1“</translation>
    </message>
    <message>
        <source>anything holds</source>
        <translation>vrijedi bilo šta</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>kako jeste</translation>
    </message>
    <message>
        <source>at most %1 seed addresses can be named</source>
        <translation>može se navesti najviše %1 probnih adresa</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>počinje sa %1</translation>
    </message>
    <message>
        <source>bill invoice paper electronic post</source>
        <translation>račun faktura papir elektronski pošta</translation>
    </message>
    <message>
        <source>birthday age born</source>
        <translation>rođendan starost godine rođen</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>blok %1</translation>
    </message>
    <message>
        <source>block %1 is disabled</source>
        <translation>blok %1 je onemogućen</translation>
    </message>
    <message>
        <source>block %1, %2: passed %3, member after it %4</source>
        <translation>blok %1, %2: prošao %3, član nakon njega %4</translation>
    </message>
    <message>
        <source>bring back, of those left out before, %1</source>
        <translation>vrati, od ranije izostavljenih: %1</translation>
    </message>
    <message>
        <source>built the snapshot: %1 rows, %2 bytes, %3 s</source>
        <translation>built the snapshot: %1 rows, %2 bytes, %3 s</translation>
    </message>
    <message>
        <source>by the relay's log, %1: %2</source>
        <translation>po zapisniku relaya, %1: %2</translation>
    </message>
    <message>
        <source>campaign    %1
recipients  %2
</source>
        <translation>kampanja    %1
primalaca   %2
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
        <translation>kampanja %1: zamrznuto je primalaca %2, a zbir stanja je %3</translation>
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
        <translation>kampanje i slanje</translation>
    </message>
    <message>
        <source>causes are unclear: %1
</source>
        <translation>causes are unclear: %1
</translation>
    </message>
    <message>
        <source>cell %1 holds the error %2</source>
        <translation>ćelija %1 sadrži grešku %2</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>izmjenu zapisa %1</translation>
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
        <translation>uslov %1</translation>
    </message>
    <message>
        <source>constants of the mapping</source>
        <translation>konstante preslikavanja</translation>
    </message>
    <message>
        <source>constraint takes either a segment or --none; see odziv-cli help</source>
        <translation>constraint takes either a segment or --none; see odziv-cli help</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>sadrži</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>sadrži %1</translation>
    </message>
    <message>
        <source>contains a line break or another control character; remove it</source>
        <translation>sadrži prelom reda ili drugi kontrolni znak; uklonite ga</translation>
    </message>
    <message>
        <source>counted as not delivered by the operator</source>
        <translation>administrator je odlučio: računa se kao nedostavljeno</translation>
    </message>
    <message>
        <source>counted as sent by the operator</source>
        <translation>administrator je odlučio: računa se kao poslano</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>kupaca</translation>
    </message>
    <message>
        <source>customers and their accounts</source>
        <translation>kupci i njihovi potrošači</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>dan i vrijeme</translation>
    </message>
    <message>
        <source>deadline payable late</source>
        <translation>rok plaćanje kašnjenje</translation>
    </message>
    <message>
        <source>debt debts owed arrears unpaid open balance</source>
        <translation>dug dugovanje dužnik neplaćeno otvoreno saldo zaostatak</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>odgođeno</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>brisanje zapisa %1</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n contacts</source>
        <translation>
            <numerusform>brisanje %n kontakta</numerusform>
            <numerusform>brisanje %n kontakta</numerusform>
            <numerusform>brisanje %n kontakata</numerusform>
        </translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>onemogućeno</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>ne vrijedi</translation>
    </message>
    <message>
        <source>e-bill portal subscription electronic service</source>
        <translation>e-račun portal pretplata elektronska usluga</translation>
    </message>
    <message>
        <source>each %1 where %2</source>
        <translation>%1 gdje vrijedi: %2</translation>
    </message>
    <message>
        <source>each on any record</source>
        <translation>svaki na bilo kojem zapisu</translation>
    </message>
    <message>
        <source>email, sms, call</source>
        <translation>email, sms, call</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>završava na</translation>
    </message>
    <message>
        <source>ends with %1</source>
        <translation>završava na %1</translation>
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
        <translation>zamrzavanje primalaca</translation>
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
        <translation>gas plin struja električna energija toplota</translation>
    </message>
    <message>
        <source>global constraint</source>
        <translation>opće ograničenje</translation>
    </message>
    <message>
        <source>has its anniversary today</source>
        <translation>ima godišnjicu danas</translation>
    </message>
    <message>
        <source>has its anniversary within the next</source>
        <translation>ima godišnjicu u narednih</translation>
    </message>
    <message numerus="yes">
        <source>has its anniversary within the next %n days</source>
        <translation>
            <numerusform>ima godišnjicu u narednih %n dan</numerusform>
            <numerusform>ima godišnjicu u naredna %n dana</numerusform>
            <numerusform>ima godišnjicu u narednih %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>has its anniversary within the next day</source>
        <translation>ima godišnjicu danas ili sutra</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>vrijedi</translation>
    </message>
    <message>
        <source>household company private business</source>
        <translation>domaćinstvo firma privatno pravno lice fizičko lice</translation>
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
        <translation>nakon njega u skupu</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>neizvjesno</translation>
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
        <translation>je „%1“; ovaj program čita %2</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>je poslije</translation>
    </message>
    <message>
        <source>is after %1</source>
        <translation>je poslije %1</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>je najmanje</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>je najmanje %1</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>je najviše</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>je najviše %1</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>je prije</translation>
    </message>
    <message>
        <source>is before %1</source>
        <translation>je prije %1</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>je između</translation>
    </message>
    <message>
        <source>is between %1 and %2</source>
        <translation>je između %1 i %2</translation>
    </message>
    <message>
        <source>is given</source>
        <translation>postoji</translation>
    </message>
    <message>
        <source>is in the block</source>
        <translation>je u bloku</translation>
    </message>
    <message>
        <source>is largest</source>
        <translation>je najveće</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>je manje od</translation>
    </message>
    <message>
        <source>is less than %1</source>
        <translation>je manje od %1</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>je prije više od</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>je duže od %1 znakova</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>nedostaje</translation>
    </message>
    <message>
        <source>is missing; a campaign that is not manual needs its start</source>
        <translation>nedostaje; kampanja koja nije ručna treba početak</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>je više od</translation>
    </message>
    <message>
        <source>is more than %1</source>
        <translation>je više od %1</translation>
    </message>
    <message>
        <source>is newest</source>
        <translation>je najnovije</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>je ne</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>nije nijedno od</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>nije nijedno od %1</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>nije</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>nije %1</translation>
    </message>
    <message>
        <source>is not in the block</source>
        <translation>nije u bloku</translation>
    </message>
    <message>
        <source>is not known here; check the spelling</source>
        <translation>ovdje nije poznato; provjerite pisanje</translation>
    </message>
    <message>
        <source>is oldest</source>
        <translation>je najstarije</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>je na dan ili poslije</translation>
    </message>
    <message>
        <source>is on or after %1</source>
        <translation>je %1 ili poslije</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>je na dan ili prije</translation>
    </message>
    <message>
        <source>is on or before %1</source>
        <translation>je %1 ili prije</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>je jedno od</translation>
    </message>
    <message>
        <source>is one of %1</source>
        <translation>je jedno od %1</translation>
    </message>
    <message>
        <source>is smallest</source>
        <translation>je najmanje</translation>
    </message>
    <message>
        <source>is the same</source>
        <translation>is the same</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>postoji</translation>
    </message>
    <message>
        <source>is today</source>
        <translation>je danas</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>je u posljednjih</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>je u narednih</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>je da</translation>
    </message>
    <message>
        <source>it contains a document type declaration</source>
        <translation>sadrži deklaraciju tipa dokumenta</translation>
    </message>
    <message>
        <source>it contains a link</source>
        <translation>sadrži vezu</translation>
    </message>
    <message>
        <source>it contains a tag of more than %1 bytes</source>
        <translation>sadrži oznaku od više od %1 bajtova</translation>
    </message>
    <message>
        <source>it contains a text of more than %1 bytes</source>
        <translation>sadrži tekst od više od %1 bajtova</translation>
    </message>
    <message>
        <source>it contains an entry twice</source>
        <translation>sadrži istu stavku dvaput</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>ima više od %1 stavki</translation>
    </message>
    <message>
        <source>it holds an invisible character</source>
        <translation>sadrži nevidljiv znak</translation>
    </message>
    <message>
        <source>it is not true that %1</source>
        <translation>ne vrijedi: %1</translation>
    </message>
    <message>
        <source>it is outside of the campaign's sending hours; sent all the same, because it was asked for by hand</source>
        <translation>it is outside of the campaign's sending hours; sent all the same, because it was asked for by hand</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>zapakovana je na neobičan način</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>preduga je</translation>
    </message>
    <message>
        <source>it is written in the encoding %1</source>
        <translation>napisana je u kodiranju %1</translation>
    </message>
    <message>
        <source>it needs a name, an @ and a domain</source>
        <translation>treba ime, znak @ i domenu</translation>
    </message>
    <message>
        <source>it refers to a row that does not exist</source>
        <translation>upućuje na red koji ne postoji</translation>
    </message>
    <message>
        <source>it refers to an entity of its own</source>
        <translation>poziva vlastiti entitet</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MiB</source>
        <translation>raspakuje se na više od %1 MiB</translation>
    </message>
    <message>
        <source>it was changed since it was approved</source>
        <translation>it was changed since it was approved</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation>elementi su joj ugniježđeni dublje od %1</translation>
    </message>
    <message>
        <source>its name holds an invisible character</source>
        <translation>ime uz nju sadrži nevidljiv znak</translation>
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
        <translation>kWh godišnje</translation>
    </message>
    <message>
        <source>keep only %1</source>
        <translation>zadrži samo: %1</translation>
    </message>
    <message>
        <source>keeps the final set for lists</source>
        <translation>čuva konačni skup za liste</translation>
    </message>
    <message>
        <source>keeps the sets of its blocks</source>
        <translation>čuva skupove svojih blokova</translation>
    </message>
    <message>
        <source>kept %1 %2 as %3</source>
        <translation>kept %1 %2 as %3</translation>
    </message>
    <message>
        <source>key</source>
        <translation>ključ</translation>
    </message>
    <message>
        <source>large</source>
        <translation>velika</translation>
    </message>
    <message>
        <source>launches and approvals</source>
        <translation>pokretanja i odobrenja</translation>
    </message>
    <message>
        <source>leave out %1</source>
        <translation>izostavi: %1</translation>
    </message>
    <message>
        <source>letters outside English before the @ cannot be sent</source>
        <translation>slova izvan engleske abecede ispred znaka @ ne mogu se slati</translation>
    </message>
    <message numerus="yes">
        <source>lies more than %n days back</source>
        <translation>
            <numerusform>je prije više od %n dana</numerusform>
            <numerusform>je prije više od %n dana</numerusform>
            <numerusform>je prije više od %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>lies more than one day back</source>
        <translation>je prije više od jednog dana</translation>
    </message>
    <message numerus="yes">
        <source>lies within the last %n days</source>
        <translation>
            <numerusform>je u posljednjih %n dan</numerusform>
            <numerusform>je u posljednja %n dana</numerusform>
            <numerusform>je u posljednjih %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>lies within the last day</source>
        <translation>je jučer ili danas</translation>
    </message>
    <message numerus="yes">
        <source>lies within the next %n days</source>
        <translation>
            <numerusform>je u narednih %n dan</numerusform>
            <numerusform>je u naredna %n dana</numerusform>
            <numerusform>je u narednih %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>lies within the next day</source>
        <translation>je danas ili sutra</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>red %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>red %1, kolona %2</translation>
    </message>
    <message>
        <source>list format "%1"</source>
        <translation>format liste „%1“</translation>
    </message>
    <message>
        <source>list-format does not know "%1"; see odziv-cli help</source>
        <translation>list-format does not know "%1"; see odziv-cli help</translation>
    </message>
    <message>
        <source>load format "%1"</source>
        <translation>format datoteke za kampanju „%1“</translation>
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
        <translation>mail adresa pošta</translation>
    </message>
    <message>
        <source>mail leaves this computer only with TLS</source>
        <translation>pošta s ovog računara odlazi samo uz TLS</translation>
    </message>
    <message>
        <source>mailed mail campaign delivered answered contacted</source>
        <translation>poslano mail kampanja isporučeno odgovor kontaktiran</translation>
    </message>
    <message>
        <source>manual, scheduled, automatic</source>
        <translation>manual, scheduled, automatic</translation>
    </message>
    <message>
        <source>mapping of "%1"</source>
        <translation>preslikavanje kolone „%1“</translation>
    </message>
    <message>
        <source>may be used by automatic campaigns</source>
        <translation>smiju ga koristiti automatske kampanje</translation>
    </message>
    <message>
        <source>message templates</source>
        <translation>šabloni poruka</translation>
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
        <translation>poruka u minuti</translation>
    </message>
    <message>
        <source>messages per second</source>
        <translation>poruka u sekundi</translation>
    </message>
    <message>
        <source>meter metering point delivery point</source>
        <translation>brojilo mjerno mjesto mjesto isporuke</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nedostaje</translation>
    </message>
    <message>
        <source>more than %1 rounds asked for</source>
        <translation>traženo je više od %1 krugova</translation>
    </message>
    <message>
        <source>more than one row of the workspace has this key</source>
        <translation>više redova radnog prostora ima ovaj ključ</translation>
    </message>
    <message>
        <source>moved the segment %1 to /%2</source>
        <translation>moved the segment %1 to /%2</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>mora biti lista tekstova</translation>
    </message>
    <message>
        <source>must be a list of { ... }</source>
        <translation>mora biti lista od { ... }</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>mora biti tekst</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>mora biti cijeli broj od %1 do %2</translation>
    </message>
    <message>
        <source>must be an object, { ... }</source>
        <translation>mora biti objekt, { ... }</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikad</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>novi zapis</translation>
    </message>
    <message>
        <source>new since joined</source>
        <translation>novi od kada</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>nema zapisa: %1</translation>
    </message>
    <message>
        <source>no TLS connection to the SMTP server came about: %1</source>
        <translation>TLS veza sa SMTP serverom nije uspostavljena: %1</translation>
    </message>
    <message>
        <source>no base64</source>
        <translation>nije base64</translation>
    </message>
    <message>
        <source>no country code starts with 0; write the number like +387 61 123 456</source>
        <translation>nijedan pozivni broj države ne počinje sa 0; napišite broj kao +387 61 123 456</translation>
    </message>
    <message>
        <source>no data loaded yet</source>
        <translation>no data loaded yet</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez ograničenja</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>bez veza</translation>
    </message>
    <message>
        <source>no list formats yet</source>
        <translation>no list formats yet</translation>
    </message>
    <message>
        <source>no password is known for the sender "%1"; set it again with --password-env</source>
        <translation>za pošiljaoca „%1“ nije poznata lozinka; zadajte je ponovo sa --password-env</translation>
    </message>
    <message>
        <source>no port of this computer is free for the answer of the browser</source>
        <translation>nijedan port ovog računara nije slobodan za odgovor preglednika</translation>
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
        <translation>nema takvog zapisa</translation>
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
        <translation>niko nije završio prijavu u pregledniku</translation>
    </message>
    <message>
        <source>nobody has signed in for the sender "%1" yet; sign in in its settings</source>
        <translation>za pošiljaoca "%1" se još niko nije prijavio; prijavite se u njegovim postavkama</translation>
    </message>
    <message>
        <source>nobody living was born before %1</source>
        <translation>niko živ nije rođen prije %1</translation>
    </message>
    <message>
        <source>nobody signed in before the code ran out</source>
        <translation>niko se nije prijavio prije nego što je kod istekao</translation>
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
        <translation>nije prihvaćeno</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nije odgovoreno</translation>
    </message>
    <message>
        <source>not mailed</source>
        <translation>nije slano</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>ne prikazuje se</translation>
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
        <translation>ništa</translation>
    </message>
    <message>
        <source>nothing can hold</source>
        <translation>ne vrijedi ništa</translation>
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
        <translation>iza znaka @ e-mail adrese nema ničega</translation>
    </message>
    <message>
        <source>nothing stands before the @ of the e-mail address</source>
        <translation>ispred znaka @ e-mail adrese nema ničega</translation>
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
        <translation>od toga uklonjeno od pokretanja: %1 (%2)</translation>
    </message>
    <message>
        <source>on the same record</source>
        <translation>na istom zapisu</translation>
    </message>
    <message>
        <source>one challenge too many</source>
        <translation>jedan izazov previše</translation>
    </message>
    <message>
        <source>one word too many: %1</source>
        <translation>one word too many: %1</translation>
    </message>
    <message>
        <source>one workspace can be opened at a time; see odziv --help</source>
        <translation>može se otvoriti samo jedan radni prostor; vidi odziv --help</translation>
    </message>
    <message>
        <source>open %1 on any device, type the code %2 and sign in as %3</source>
        <translation>otvorite %1 na bilo kojem uređaju, upišite kod %2 i prijavite se kao %3</translation>
    </message>
    <message>
        <source>open this address in a browser on this computer and sign in as %1:</source>
        <translation>otvorite ovu adresu u pregledniku na ovom računaru i prijavite se kao %1:</translation>
    </message>
    <message>
        <source>option %1 needs a value</source>
        <translation>option %1 needs a value</translation>
    </message>
    <message>
        <source>out after it</source>
        <translation>nakon njega izvan skupa</translation>
    </message>
    <message>
        <source>packed the campaign "%1" with %2 segment(s) and %3 template(s) into %4</source>
        <translation>packed the campaign "%1" with %2 segment(s) and %3 template(s) into %4</translation>
    </message>
    <message>
        <source>personal files of templates</source>
        <translation>lične datoteke šablona</translation>
    </message>
    <message>
        <source>phone telephone cell number sms</source>
        <translation>telefon mobilni broj sms</translation>
    </message>
    <message>
        <source>port %1 cannot be used; choose another one</source>
        <translation>port %1 se ne može koristiti; izaberite drugi</translation>
    </message>
    <message>
        <source>preview format "%1"</source>
        <translation>format pregleda „%1“</translation>
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
        <translation>primaoci</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odbijeno</translation>
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
        <translation>vraćeno iz rezervne kopije od %1: možda je nakon toga poslano</translation>
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
        <translation>format skupa rezultata „%1“</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>red %1</translation>
    </message>
    <message>
        <source>row %1 rejected: %2</source>
        <translation>row %1 rejected: %2</translation>
    </message>
    <message>
        <source>row %1, cell %2</source>
        <translation>red %1, ćelija %2</translation>
    </message>
    <message>
        <source>row %1, line %2</source>
        <translation>red %1, linija %2</translation>
    </message>
    <message>
        <source>same record %1, any record %2</source>
        <translation>isti zapis %1, bilo koji zapis %2</translation>
    </message>
    <message>
        <source>sample of %1 % (seed %2)</source>
        <translation>uzorak od %1 % (početni broj %2)</translation>
    </message>
    <message>
        <source>saved segment "%1"</source>
        <translation>sačuvani segment „%1“</translation>
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
        <translation>drugi: 1, rezervni: 0</translation>
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
        <translation>segmenti</translation>
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
        <translation>pol žena muškarac oslovljavanje</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>preskočeno</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>mala slova</translation>
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
        <translation>neko bez imena</translation>
    </message>
    <message>
        <source>start with %1</source>
        <translation>na početku: %1</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>počinje sa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zaustavljeno</translation>
    </message>
    <message>
        <source>systemd cannot be reached (%1). Let another scheduler run "odziv-cli run-due" with the workspace every few minutes.</source>
        <translation>systemd nije dostupan (%1). Neka drugi raspoređivač svakih nekoliko minuta pokreće „odziv-cli run-due“ s radnim prostorom.</translation>
    </message>
    <message>
        <source>systemd does not answer.</source>
        <translation>systemd ne odgovara.</translation>
    </message>
    <message>
        <source>systemd refused the timer: %1</source>
        <translation>systemd je odbio tajmer: %1</translation>
    </message>
    <message>
        <source>target level %1</source>
        <translation>ciljni nivo %1</translation>
    </message>
    <message>
        <source>telephone number landline call</source>
        <translation>telefon broj fiksni poziv</translation>
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
        <translation>proba testni</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>tekst %1</translation>
    </message>
    <message>
        <source>the &lt; before the &gt; is missing</source>
        <translation>nedostaje &lt; ispred &gt;</translation>
    </message>
    <message>
        <source>the SMTP server answered a question that nobody asked</source>
        <translation>SMTP server je odgovorio na pitanje koje niko nije postavio</translation>
    </message>
    <message>
        <source>the SMTP server answered before the end of the message</source>
        <translation>SMTP server je odgovorio prije kraja poruke</translation>
    </message>
    <message>
        <source>the SMTP server closed the connection</source>
        <translation>SMTP server je zatvorio vezu</translation>
    </message>
    <message>
        <source>the SMTP server could not prove that it knows the password; it may be an impostor</source>
        <translation>SMTP server nije mogao dokazati da zna lozinku; možda se lažno predstavlja</translation>
    </message>
    <message>
        <source>the SMTP server did not answer in time</source>
        <translation>SMTP server nije odgovorio na vrijeme</translation>
    </message>
    <message>
        <source>the SMTP server does not offer STARTTLS; check host and port, or use implicit TLS</source>
        <translation>SMTP server ne nudi STARTTLS; provjerite host i port ili koristite TLS od početka</translation>
    </message>
    <message>
        <source>the SMTP server never ends the login</source>
        <translation>SMTP server nikako ne završava prijavu</translation>
    </message>
    <message>
        <source>the SMTP server offers no login method that may be used here</source>
        <translation>SMTP server ne nudi način prijave koji se ovdje smije koristiti</translation>
    </message>
    <message>
        <source>the SMTP server sent something between its consent to TLS and TLS itself; somebody may be tampering with the connection</source>
        <translation>SMTP server je poslao nešto između pristanka na TLS i samog TLS-a; neko možda ometa vezu</translation>
    </message>
    <message>
        <source>the SMTP server takes no 8-bit content</source>
        <translation>SMTP server ne prima 8-bitni sadržaj</translation>
    </message>
    <message>
        <source>the SMTP server takes no addresses with letters outside of ASCII</source>
        <translation>SMTP server ne prima adrese sa slovima izvan ASCII</translation>
    </message>
    <message>
        <source>the SMTP server takes no sender address or header with letters outside of ASCII</source>
        <translation>SMTP server ne prima adresu pošiljaoca ili zaglavlje sa slovima izvan ASCII</translation>
    </message>
    <message>
        <source>the account is registered for this service already</source>
        <translation>potrošač je već prijavljen na ovu uslugu</translation>
    </message>
    <message>
        <source>the annual consumption cannot be negative</source>
        <translation>godišnja potrošnja ne može biti negativna</translation>
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
        <translation>certifikatu SMTP servera se ne može vjerovati: %1 SHA-256 otisak: %2</translation>
    </message>
    <message>
        <source>the certificate of the SMTP server is not the pinned one; its SHA-256 fingerprint is %1</source>
        <translation>certifikat SMTP servera nije onaj koji je zadat; njegov SHA-256 otisak je %1</translation>
    </message>
    <message>
        <source>the character "%1" is not allowed after the @ of an e-mail address</source>
        <translation>znak „%1“ nije dozvoljen iza znaka @ e-mail adrese</translation>
    </message>
    <message>
        <source>the character "%1" is not allowed before the @ of an e-mail address</source>
        <translation>znak „%1“ nije dozvoljen ispred znaka @ e-mail adrese</translation>
    </message>
    <message>
        <source>the character "%1" is not allowed in a postcode</source>
        <translation>znak „%1“ nije dozvoljen u poštanskom broju</translation>
    </message>
    <message>
        <source>the character "%1" is not allowed in a telephone number</source>
        <translation>znak „%1“ nije dozvoljen u broju telefona</translation>
    </message>
    <message>
        <source>the client id is missing; the provider gives one when the program is registered with it</source>
        <translation>nedostaje ID klijenta; pružalac ga daje kad se program registruje kod njega</translation>
    </message>
    <message>
        <source>the connection is not ready for a message</source>
        <translation>veza nije spremna za poruku</translation>
    </message>
    <message>
        <source>the connection to the SMTP server failed: %1</source>
        <translation>veza sa SMTP serverom nije uspjela: %1</translation>
    </message>
    <message>
        <source>the connection was closed as wished</source>
        <translation>veza je zatvorena na zahtjev</translation>
    </message>
    <message>
        <source>the contact belongs to another customer</source>
        <translation>kontakt pripada drugom kupcu</translation>
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
        <translation>domena „%1“ završava brojem</translation>
    </message>
    <message>
        <source>the domain "%1" has no dot; the ending such as .ba is missing</source>
        <translation>domena „%1“ nema tačke; nedostaje završetak, npr. .ba</translation>
    </message>
    <message>
        <source>the domain "%1" is not a valid international name</source>
        <translation>domena „%1“ nije ispravan međunarodni naziv</translation>
    </message>
    <message>
        <source>the e-mail address contains a blank</source>
        <translation>e-mail adresa sadrži razmak</translation>
    </message>
    <message>
        <source>the e-mail address contains a character that no address may contain</source>
        <translation>e-mail adresa sadrži znak koji nijedna adresa ne smije sadržavati</translation>
    </message>
    <message>
        <source>the e-mail address contains a control character</source>
        <translation>e-mail adresa sadrži kontrolni znak</translation>
    </message>
    <message>
        <source>the e-mail address contains more than one @</source>
        <translation>e-mail adresa sadrži više od jednog znaka @</translation>
    </message>
    <message>
        <source>the e-mail address contains two dots in a row</source>
        <translation>e-mail adresa sadrži dvije tačke zaredom</translation>
    </message>
    <message>
        <source>the e-mail address has no @</source>
        <translation>e-mail adresa nema znaka @</translation>
    </message>
    <message>
        <source>the e-mail address has no @ after the quoted part</source>
        <translation>e-mail adresa nema znaka @ iza dijela pod navodnicima</translation>
    </message>
    <message>
        <source>the e-mail address is empty</source>
        <translation>e-mail adresa je prazna</translation>
    </message>
    <message>
        <source>the e-mail address is longer than %1 bytes</source>
        <translation>e-mail adresa je duža od %1 bajtova</translation>
    </message>
    <message>
        <source>the e-mail address is longer than %1 characters</source>
        <translation>e-mail adresa je duža od %1 znakova</translation>
    </message>
    <message>
        <source>the e-mail address opens a quotation mark that is never closed</source>
        <translation>e-mail adresa otvara navodnik koji se nikad ne zatvara</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set; put the password into it</source>
        <translation>varijabla okruženja %1 nije postavljena; stavite u nju lozinku</translation>
    </message>
    <message>
        <source>the field holds more than one e-mail address; keep one</source>
        <translation>polje sadrži više od jedne e-mail adrese; zadržite jednu</translation>
    </message>
    <message>
        <source>the field holds more than one telephone number; keep one</source>
        <translation>polje sadrži više od jednog broja telefona; zadržite jedan</translation>
    </message>
    <message>
        <source>the file of trusted certificates %1 cannot be read</source>
        <translation>datoteka pouzdanih certifikata %1 se ne može pročitati</translation>
    </message>
    <message>
        <source>the folder cannot be made; choose another one</source>
        <translation>folder se ne može napraviti; izaberite drugi</translation>
    </message>
    <message>
        <source>the folder cannot be written to; choose another one</source>
        <translation>u folder se ne može pisati; izaberite drugi</translation>
    </message>
    <message>
        <source>the folder for the messages cannot be made; choose another one</source>
        <translation>folder za poruke se ne može napraviti; izaberite drugi</translation>
    </message>
    <message>
        <source>the host name leads to another computer; mail leaves this one only with TLS</source>
        <translation>ime hosta vodi na drugi računar; pošta s ovog odlazi samo uz TLS</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>ključ je prazan</translation>
    </message>
    <message>
        <source>the key was already used in row %1</source>
        <translation>ključ je već korišten u redu %1</translation>
    </message>
    <message>
        <source>the legal class of templates</source>
        <translation>pravna osnova šablona</translation>
    </message>
    <message>
        <source>the library of segments</source>
        <translation>biblioteka segmenata</translation>
    </message>
    <message>
        <source>the library of templates</source>
        <translation>biblioteka šablona</translation>
    </message>
    <message>
        <source>the limit of %1 per minute</source>
        <translation>ograničenje od %1 u minuti</translation>
    </message>
    <message>
        <source>the limit of %1 per minute to one domain</source>
        <translation>ograničenje od %1 u minuti na jednu domenu</translation>
    </message>
    <message>
        <source>the log of changes</source>
        <translation>dnevnik promjena</translation>
    </message>
    <message>
        <source>the login failed: the SMTP server gave a wrong answer (%1)</source>
        <translation>prijava nije uspjela: SMTP server je dao pogrešan odgovor (%1)</translation>
    </message>
    <message>
        <source>the login method %1 is not available</source>
        <translation>način prijave %1 nije dostupan</translation>
    </message>
    <message>
        <source>the login to the SMTP server cannot be written</source>
        <translation>prijava na SMTP server ne može se zapisati</translation>
    </message>
    <message>
        <source>the members of the saved result set "%1"</source>
        <translation>članovi sačuvanog skupa rezultata „%1“</translation>
    </message>
    <message>
        <source>the members of the segment "%1"</source>
        <translation>članovi segmenta „%1“</translation>
    </message>
    <message>
        <source>the message cannot be stored</source>
        <translation>poruka se ne može pohraniti</translation>
    </message>
    <message>
        <source>the message could not be made: %1</source>
        <translation>poruka se nije mogla napraviti: %1</translation>
    </message>
    <message>
        <source>the message has %1 bytes, the SMTP server takes at most %2</source>
        <translation>poruka ima %1 bajtova, SMTP server prima najviše %2</translation>
    </message>
    <message>
        <source>the middle of an account number is D, M or V, like 3011-D-270704</source>
        <translation>u sredini šifre potrošača stoji D, M ili V, npr. 3011-D-270704</translation>
    </message>
    <message>
        <source>the name of an entry leads out of it</source>
        <translation>naziv stavke vodi izvan nje</translation>
    </message>
    <message>
        <source>the name of the list format is missing; see odziv-cli help</source>
        <translation>the name of the list format is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>the name that this computer gives itself to the SMTP server is not a host name</source>
        <translation>ime kojim se ovaj računar predstavlja SMTP serveru nije ime hosta</translation>
    </message>
    <message>
        <source>the number has more than %1 digits</source>
        <translation>broj ima više od %1 cifara</translation>
    </message>
    <message>
        <source>the number must lie between %1 and %2</source>
        <translation>broj mora biti između %1 i %2</translation>
    </message>
    <message>
        <source>the number of messages cannot be written</source>
        <translation>broj poruka se ne može zapisati</translation>
    </message>
    <message>
        <source>the part after the @ is longer than %1 characters</source>
        <translation>dio iza znaka @ duži je od %1 znakova</translation>
    </message>
    <message>
        <source>the part after the @ starts or ends with a dot</source>
        <translation>dio iza znaka @ počinje ili završava tačkom</translation>
    </message>
    <message>
        <source>the part before the @ is longer than %1 characters</source>
        <translation>dio ispred znaka @ duži je od %1 znakova</translation>
    </message>
    <message>
        <source>the part before the @ may only hold letters without diacritics, not "%1"</source>
        <translation>dio ispred znaka @ smije imati samo slova bez dijakritika, a ne „%1“</translation>
    </message>
    <message>
        <source>the part before the @ starts or ends with a dot</source>
        <translation>dio ispred znaka @ počinje ili završava tačkom</translation>
    </message>
    <message>
        <source>the password of the sender "%1" cannot be read; set it again with --password-env, or unlock the password store</source>
        <translation>lozinka pošiljaoca „%1“ se ne može pročitati; zadajte je ponovo sa --password-env ili otključajte spremište lozinki</translation>
    </message>
    <message>
        <source>the password store has no such password</source>
        <translation>spremište lozinki nema takve lozinke</translation>
    </message>
    <message>
        <source>the password store of this machine cannot be used</source>
        <translation>spremište lozinki ovog računara ne može se koristiti</translation>
    </message>
    <message>
        <source>the program ended before the server's reply was recorded</source>
        <translation>program je završio prije nego što je odgovor servera zapisan</translation>
    </message>
    <message>
        <source>the provider cannot be reached: %1</source>
        <translation>pružalac nije dostupan: %1</translation>
    </message>
    <message>
        <source>the provider gave access for a short time only; ask for offline access in the scope, or by the settings of the program at the provider</source>
        <translation>pružalac je dao pristup samo na kratko; tražite trajni pristup (offline access) u opsegu ili u postavkama programa kod pružaoca</translation>
    </message>
    <message>
        <source>the provider gave no access token that can be used</source>
        <translation>pružalac nije dao upotrebljiv pristupni token</translation>
    </message>
    <message>
        <source>the provider gave no code to sign in with</source>
        <translation>pružalac nije dao kod za prijavu</translation>
    </message>
    <message>
        <source>the provider gave no proper answer (HTTP status %1)</source>
        <translation>pružalac nije dao ispravan odgovor (HTTP status %1)</translation>
    </message>
    <message>
        <source>the provider no longer accepts the sign-in of the sender "%1" (%2); sign in again in its settings</source>
        <translation>pružalac više ne prihvata prijavu pošiljaoca "%1" (%2); prijavite se ponovo u njegovim postavkama</translation>
    </message>
    <message>
        <source>the provider of this sender has no device endpoint; sign in without --device</source>
        <translation>pružalac ovog pošiljaoca nema adresu za prijavu uređaja; prijavite se bez --device</translation>
    </message>
    <message>
        <source>the provider refused the sign-in: %1</source>
        <translation>pružalac je odbio prijavu: %1</translation>
    </message>
    <message>
        <source>the quota of %1 per day</source>
        <translation>kvota od %1 na dan</translation>
    </message>
    <message>
        <source>the quota of %1 per hour</source>
        <translation>kvota od %1 na sat</translation>
    </message>
    <message>
        <source>the row has %1 columns, the header has %2</source>
        <translation>red ima %1 kolona, zaglavlje ih ima %2</translation>
    </message>
    <message>
        <source>the row that this one belongs to does not exist</source>
        <translation>red kojem ovaj pripada ne postoji</translation>
    </message>
    <message>
        <source>the row with this key has the id %1</source>
        <translation>red s ovim ključem ima id %1</translation>
    </message>
    <message>
        <source>the send queue and the sent records</source>
        <translation>red za slanje i poslani zapisi</translation>
    </message>
    <message>
        <source>the sender "%1" is set</source>
        <translation>the sender "%1" is set</translation>
    </message>
    <message>
        <source>the sender "%1" logs in by a password; set it with "oauth" to sign in</source>
        <translation>pošiljalac "%1" se prijavljuje lozinkom; postavite ga s "oauth" da biste se prijavili</translation>
    </message>
    <message>
        <source>the sender file cannot be read; check its name</source>
        <translation>the sender file cannot be read; check its name</translation>
    </message>
    <message>
        <source>the sender's profile, address to unsubscribe at</source>
        <translation>profil pošiljaoca, adresa za odjavu</translation>
    </message>
    <message>
        <source>the sending hours</source>
        <translation>sati za slanje</translation>
    </message>
    <message>
        <source>the sending hours are over; run-due goes on when they begin again</source>
        <translation>the sending hours are over; run-due goes on when they begin again</translation>
    </message>
    <message>
        <source>the server ended a line with LF alone</source>
        <translation>server je završio red samo znakom LF</translation>
    </message>
    <message>
        <source>the server mixed the codes %1 and %2 in one reply</source>
        <translation>server je u jednom odgovoru pomiješao kodove %1 i %2</translation>
    </message>
    <message>
        <source>the server sent a control character that no reply may contain</source>
        <translation>server je poslao kontrolni znak koji nijedan odgovor ne smije sadržavati</translation>
    </message>
    <message>
        <source>the server sent a line of more than %1 characters</source>
        <translation>server je poslao red duži od %1 znakova</translation>
    </message>
    <message>
        <source>the server sent a reply that is too long</source>
        <translation>server je poslao predug odgovor</translation>
    </message>
    <message>
        <source>the server sent something that is not an SMTP reply: %1</source>
        <translation>server je poslao nešto što nije SMTP odgovor: %1</translation>
    </message>
    <message>
        <source>the sign-in was given up</source>
        <translation>od prijave se odustalo</translation>
    </message>
    <message>
        <source>the sign-in worked but cannot be kept: this machine offers no password store. Give the sender a "passwordVariable" that holds a refresh token, or sign in on a desktop</source>
        <translation>prijava je uspjela, ali se ne može sačuvati: ovaj računar nema spremište lozinki. Dajte pošiljaocu "passwordVariable" koja sadrži refresh token ili se prijavite u prozoru programa</translation>
    </message>
    <message>
        <source>the supply point belongs to another account</source>
        <translation>mjerno mjesto pripada drugom potrošaču</translation>
    </message>
    <message>
        <source>the telephone number has more than %1 digits</source>
        <translation>broj telefona ima više od %1 cifara</translation>
    </message>
    <message>
        <source>the telephone number has no area or country code; write it like 061 123 456 or +387 61 123 456</source>
        <translation>broj telefona nema pozivnog broja mjesta ili države; napišite ga kao 061 123 456 ili +387 61 123 456</translation>
    </message>
    <message>
        <source>the telephone number has no digits</source>
        <translation>broj telefona nema cifara</translation>
    </message>
    <message>
        <source>the telephone number is empty</source>
        <translation>broj telefona je prazan</translation>
    </message>
    <message>
        <source>the telephone number is too short; write it like 061 123 456</source>
        <translation>broj telefona je prekratak; napišite ga kao 061 123 456</translation>
    </message>
    <message>
        <source>the test message was not accepted: %1</source>
        <translation>the test message was not accepted: %1</translation>
    </message>
    <message>
        <source>the text contains a broken character; the file may have another encoding</source>
        <translation>tekst sadrži pokvaren znak; datoteka možda ima drugo kodiranje</translation>
    </message>
    <message>
        <source>the text contains a control character</source>
        <translation>tekst sadrži kontrolni znak</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters</source>
        <translation>tekst je duži od %1 znakova</translation>
    </message>
    <message>
        <source>the timer %1 is installed</source>
        <translation>the timer %1 is installed</translation>
    </message>
    <message>
        <source>the user name or the password contains a character that no login can carry; set the sender again</source>
        <translation>korisničko ime ili lozinka sadrži znak koji nijedna prijava ne može prenijeti; ponovo zadajte pošiljaoca</translation>
    </message>
    <message>
        <source>the value "%1" does not fit --%2; see odziv --help</source>
        <translation>vrijednost „%1“ ne odgovara opciji --%2; vidi odziv --help</translation>
    </message>
    <message>
        <source>the window from %1 to %2 is empty</source>
        <translation>vremenski okvir od %1 do %2 je prazan</translation>
    </message>
    <message>
        <source>the workspace does not allow this value (%1)</source>
        <translation>radni prostor ne dozvoljava ovu vrijednost (%1)</translation>
    </message>
    <message>
        <source>the workspace that was there is now %1</source>
        <translation>the workspace that was there is now %1</translation>
    </message>
    <message>
        <source>the year %1 is not plausible; it must lie between %2 and %3</source>
        <translation>godina %1 nije uvjerljiva; mora biti između %2 i %3</translation>
    </message>
    <message>
        <source>the year of "%1" has two digits; write all four</source>
        <translation>godina u „%1“ ima dvije cifre; napišite sve četiri</translation>
    </message>
    <message>
        <source>then where</source>
        <translation>zatim gdje</translation>
    </message>
    <message>
        <source>there are no campaigns yet</source>
        <translation>there are no campaigns yet</translation>
    </message>
    <message>
        <source>there is no column "%1" in "%2"</source>
        <translation>nema kolone „%1“ u „%2“</translation>
    </message>
    <message>
        <source>there is no day "%1" in the calendar</source>
        <translation>dana „%1“ nema u kalendaru</translation>
    </message>
    <message>
        <source>there is no global constraint</source>
        <translation>there is no global constraint</translation>
    </message>
    <message>
        <source>there is no sender "%1" in this workspace; define it with "sender"</source>
        <translation>U ovom radnom prostoru nema pošiljaoca „%1“.</translation>
    </message>
    <message>
        <source>there is no verb "%1"; see odziv-cli help</source>
        <translation>there is no verb "%1"; see odziv-cli help</translation>
    </message>
    <message>
        <source>there is not enough memory for the login</source>
        <translation>nema dovoljno memorije za prijavu</translation>
    </message>
    <message>
        <source>this computer has no TLS library that the program can use</source>
        <translation>ovaj računar nema TLS biblioteke koju program može koristiti</translation>
    </message>
    <message>
        <source>this field must not be empty</source>
        <translation>ovo polje ne smije biti prazno</translation>
    </message>
    <message>
        <source>this is not JSON (%1): %2</source>
        <translation>ovo nije JSON (%1): %2</translation>
    </message>
    <message>
        <source>this is not a sender file: it is far too large</source>
        <translation>this is no sender file: it is far too large</translation>
    </message>
    <message>
        <source>this machine offers no password store</source>
        <translation>ovaj računar nema spremište lozinki</translation>
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
        <translation>po odluci administratora šalje se ponovo</translation>
    </message>
    <message>
        <source>to be sent again: the relay's log does not know it</source>
        <translation>to be sent again: the relay's log does not know it</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>Ovdje je potrebno true ili false.</translation>
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
        <translation>potrošnja energija godina</translation>
    </message>
    <message>
        <source>uses the newest saved result set</source>
        <translation>koristi najnoviji sačuvani skup rezultata</translation>
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
        <translation>ono iza znaka @ nije naziv domene</translation>
    </message>
    <message>
        <source>what stands before the @ is not allowed there</source>
        <translation>ono ispred znaka @ tamo nije dozvoljeno</translation>
    </message>
    <message>
        <source>what this gives: (%1)</source>
        <translation>ono što daje: (%1)</translation>
    </message>
    <message>
        <source>where %1 is "%2"</source>
        <translation>gdje %1 glasi „%2“</translation>
    </message>
    <message>
        <source>where %1 is no</source>
        <translation>gdje %1 glasi ne</translation>
    </message>
    <message>
        <source>where %1 is yes</source>
        <translation>gdje %1 glasi da</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>cijeli broj</translation>
    </message>
    <message>
        <source>with %1 present</source>
        <translation>gdje %1 postoji</translation>
    </message>
    <message>
        <source>with the largest %1</source>
        <translation>gdje je %1 najveće</translation>
    </message>
    <message>
        <source>with the newest %1</source>
        <translation>gdje je %1 najnovije</translation>
    </message>
    <message>
        <source>with the oldest %1</source>
        <translation>gdje je %1 najstarije</translation>
    </message>
    <message>
        <source>with the smallest %1</source>
        <translation>gdje je %1 najmanje</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>gdje %1 nedostaje</translation>
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
        <translation>napišite samo e-mail adresu, bez imena i uglastih zagrada</translation>
    </message>
    <message>
        <source>write the language as a short tag, like bs, hr, sr, de or en</source>
        <translation>napišite jezik kao kratku oznaku, npr. bs, hr, sr, de ili en</translation>
    </message>
    <message>
        <source>written to a file</source>
        <translation>upisano u datoteku</translation>
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
        <translation>da</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>da ili ne</translation>
    </message>
    <message>
        <source>{{#%1}} is already being repeated here.</source>
        <translation>{{#%1}} se ovdje već ponavlja.</translation>
    </message>
    <message>
        <source>{{.}} has a meaning only directly inside a section on a field; write the field's name.</source>
        <translation>{{.}} ima značenje samo neposredno u sekciji nad poljem; napišite naziv polja.</translation>
    </message>
    <message>
        <source>{{/%1}} closes nothing; no section is open here.</source>
        <translation>{{/%1}} ne zatvara ništa; ovdje nijedna sekcija nije otvorena.</translation>
    </message>
    <message>
        <source>{{/%1}} stands where {{/%2}} is expected (opened at %3).</source>
        <translation>{{/%1}} stoji gdje se očekuje {{/%2}} (otvoreno na %3).</translation>
    </message>
</context>
</TS>
