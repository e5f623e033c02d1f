<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <translation> (%1 davon seit dem Start)</translation>
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
        <translation> (nicht in der Stichprobe)</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weiterer</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>"%1" (%2 members, frozen %3)</source>
        <translation>„%1“ (%2 Mitglieder, eingefroren %3)</translation>
    </message>
    <message>
        <source>"%1" (%2 members, frozen %3, data of %4)</source>
        <translation>„%1“ (%2 Mitglieder, eingefroren %3, Datenstand %4)</translation>
    </message>
    <message>
        <source>"%1" are not two words. Write them like yes|no.</source>
        <translation>„%1“ sind nicht zwei Wörter. Schreibweise wie ja|nein.</translation>
    </message>
    <message>
        <source>"%1" can be read in two ways; write it like %2</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen; Schreibweise wie %2</translation>
    </message>
    <message>
        <source>"%1" cannot be the cid of a picture; use English letters, digits, points and one @.</source>
        <translation>„%1“ kann nicht die cid eines Bildes sein; erlaubt sind englische Buchstaben, Ziffern, Punkte und ein @.</translation>
    </message>
    <message>
        <source>"%1" cannot be the delimiter. Use one of , ; | or tab.</source>
        <translation>„%1“ kann nicht das Trennzeichen sein. Möglich sind , ; | oder Tabulator.</translation>
    </message>
    <message>
        <source>"%1" contains a line break or another control character; remove it</source>
        <translation>„%1“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen; entfernen</translation>
    </message>
    <message>
        <source>"%1" could not be sent by itself. %2</source>
        <translation>„%1“ konnte nicht von selbst gesendet werden. %2</translation>
    </message>
    <message>
        <source>"%1" does not lie in the template's folder; put the file there and name it without "..".</source>
        <translation>„%1“ liegt nicht im Ordner der Vorlage; die Datei dorthin legen und ohne „..“ nennen.</translation>
    </message>
    <message>
        <source>"%1" has no meaning for the column "%2".</source>
        <translation>„%1“ hat für die Spalte „%2“ keine Bedeutung.</translation>
    </message>
    <message>
        <source>"%1" has no such month; the day comes before the month</source>
        <translation>„%1“ enthält keinen gültigen Monat; der Tag steht vor dem Monat</translation>
    </message>
    <message>
        <source>"%1" has no valid time; write it like 2026-05-31 14:05</source>
        <translation>„%1“ enthält keine gültige Uhrzeit; Schreibweise wie 2026-05-31 14:05</translation>
    </message>
    <message>
        <source>"%1" holds a time, but a whole day is wanted</source>
        <translation>„%1“ enthält eine Uhrzeit, verlangt ist ein ganzer Tag</translation>
    </message>
    <message>
        <source>"%1" holds members of %2 and "%3" of %4; only sets of one level can be compared.</source>
        <translation>„%1“ enthält Mitglieder aus %2 und „%3“ aus %4; nur Mengen derselben Ebene lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>"%1" is needed here; the file is not a template.</source>
        <translation>Hier wird „%1“ gebraucht; die Datei ist keine Vorlage.</translation>
    </message>
    <message>
        <source>"%1" is neither yes nor no; write 1 or 0, da or ne</source>
        <translation>„%1“ ist weder ja noch nein; 1 oder 0, da oder ne schreiben</translation>
    </message>
    <message>
        <source>"%1" is no address of a sign-in; it begins with https://</source>
        <translation>"%1" ist keine Adresse einer Anmeldung; sie beginnt mit https://</translation>
    </message>
    <message>
        <source>"%1" is none of %2</source>
        <translation>„%1“ ist keiner der Werte %2</translation>
    </message>
    <message>
        <source>"%1" is not a column that an import of %2 can fill. It has: %3.</source>
        <translation>„%1“ ist keine Spalte, die ein Import von %2 füllen kann. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>"%1" is not a content type; write it like image/png.</source>
        <translation>„%1“ ist kein Inhaltstyp; Schreibweise wie image/png.</translation>
    </message>
    <message>
        <source>"%1" is not a day; write it like 2026-05-31 or 31.5.2026</source>
        <translation>„%1“ ist kein Datum; Schreibweise wie 2026-05-31 oder 31.5.2026</translation>
    </message>
    <message>
        <source>"%1" is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>"%1" is not a form of a day. Write it like dd.MM.yyyy.</source>
        <translation>„%1“ ist keine Form für einen Tag. Schreibweise wie dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>"%1" is not a language whose form of numbers is known. Write it like bs or de.</source>
        <translation>„%1“ ist keine Sprache mit bekannter Zahlenform. Schreibweise wie bs oder de.</translation>
    </message>
    <message>
        <source>"%1" is not a list of days; write them like mon-fri or mon,wed,sat</source>
        <translation>„%1“ ist keine Liste von Tagen; Schreibweise wie mon-fri oder mon,wed,sat</translation>
    </message>
    <message>
        <source>"%1" is not a number; write it like 1234.50 or 1.234,50</source>
        <translation>„%1“ ist keine Zahl; Schreibweise wie 1234.50 oder 1.234,50</translation>
    </message>
    <message>
        <source>"%1" is not a setting of a sender</source>
        <translation>„%1“ ist keine Einstellung eines Mailservers</translation>
    </message>
    <message>
        <source>"%1" is not a time; write it like 08:00</source>
        <translation>„%1“ ist keine Uhrzeit; Schreibweise wie 08:00</translation>
    </message>
    <message>
        <source>"%1" is not a time; write it like 2026-12-01T08:00</source>
        <translation>„%1“ ist kein Zeitpunkt; Schreibweise wie 2026-12-01T08:00</translation>
    </message>
    <message>
        <source>"%1" is not a time; write it like 20:00</source>
        <translation>„%1“ ist keine Uhrzeit; Schreibweise wie 20:00</translation>
    </message>
    <message>
        <source>"%1" is not a value of the column "%2"; choose one of: %3.</source>
        <translation>„%1“ ist kein Wert der Spalte „%2“; möglich sind: %3.</translation>
    </message>
    <message>
        <source>"%1" is not an amount; write it like 12.50</source>
        <translation>„%1“ ist kein Betrag; Schreibweise wie 12.50</translation>
    </message>
    <message>
        <source>"%1" is not an e-mail address: %2</source>
        <translation>„%1“ ist keine E-Mail-Adresse: %2</translation>
    </message>
    <message>
        <source>"%1" is not an e-mail address: %2.</source>
        <translation>„%1“ ist keine E-Mail-Adresse: %2.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>„%1“ ist keiner der Werte: %2</translation>
    </message>
    <message>
        <source>"%1" is not one value and cannot be compared.</source>
        <translation>„%1“ ist kein einzelner Wert und lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>"%1" is not one value; name one of its fields, like {{%2.%3}}.</source>
        <translation>„%1“ ist kein einzelner Wert; eines der Felder nennen, wie {{%2.%3}}.</translation>
    </message>
    <message>
        <source>"%1" is not saved. Save it or go back to the library first.</source>
        <translation>„%1“ ist nicht gespeichert. Zuerst speichern oder zur Übersicht zurückgehen.</translation>
    </message>
    <message>
        <source>"%1" is not saved. Save it or go back to the list first.</source>
        <translation>„%1“ ist nicht gespeichert. Zuerst speichern oder zur Liste zurückgehen.</translation>
    </message>
    <message>
        <source>"%1" is not the name of a header.</source>
        <translation>„%1“ ist kein Name eines Headers.</translation>
    </message>
    <message>
        <source>"%1" is shown as a picture, but is none.</source>
        <translation>„%1“ wird als Bild angezeigt, ist aber keines.</translation>
    </message>
    <message>
        <source>"%1" is the first one already.</source>
        <translation>„%1“ ist bereits der erste.</translation>
    </message>
    <message>
        <source>"%1" is the global constraint</source>
        <translation>„%1“ ist die globale Einschränkung</translation>
    </message>
    <message>
        <source>"%1" is the name of a list format.</source>
        <translation>„%1“ ist der Name eines Listenformats.</translation>
    </message>
    <message>
        <source>"%1" is true or false.</source>
        <translation>„%1“ ist true oder false.</translation>
    </message>
    <message>
        <source>"%1" may not become "%2".</source>
        <translation>„%1“ darf nicht zu „%2“ werden.</translation>
    </message>
    <message>
        <source>"%1" missed its start and is not sent</source>
        <translation>"%1" missed its start and is not sent</translation>
    </message>
    <message>
        <source>"%1" missed its start: launch it by hand if it is still wanted</source>
        <translation>„%1“ hat den Starttermin verpasst: von Hand starten, falls noch gewünscht</translation>
    </message>
    <message>
        <source>"%1" must be a name.</source>
        <translation>„%1“ muss ein Name sein.</translation>
    </message>
    <message>
        <source>"%1" must be a text or null</source>
        <translation>„%1“ muss ein Text oder null sein</translation>
    </message>
    <message>
        <source>"%1" must be a whole number from %2 to %3</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>"%1" must be an object or null</source>
        <translation>"%1" muss ein Objekt oder null sein</translation>
    </message>
    <message>
        <source>"%1" must not offer to unsubscribe; take that footer out.</source>
        <translation>„%1“ darf keine Abmeldung anbieten; nehmen Sie diesen Fuß heraus.</translation>
    </message>
    <message>
        <source>"%1" names no column; write it as table.column.</source>
        <translation>„%1“ benennt keine Spalte; Schreibweise: table.column.</translation>
    </message>
    <message>
        <source>"%1" names no days; write them like 2026-12-25 or 2026-12-31..2027-01-02</source>
        <translation>„%1“ nennt keine Tage; Schreibweise wie 2026-12-25 oder 2026-12-31..2027-01-02</translation>
    </message>
    <message>
        <source>"%1" should have started at %2; launch it by hand if it is still wanted</source>
        <translation>"%1" should have started at %2; launch it by hand if it is still wanted</translation>
    </message>
    <message>
        <source>"%1" would get secrets in the clear; use https://</source>
        <translation>"%1" bekäme Geheimnisse unverschlüsselt; verwenden Sie https://</translation>
    </message>
    <message>
        <source>"%1", as it is now</source>
        <translation>„%1“ im jetzigen Stand</translation>
    </message>
    <message>
        <source>"%1", as it was at the launch</source>
        <translation>„%1“ im Stand beim Start</translation>
    </message>
    <message>
        <source>"blocks" must be a list of blocks.</source>
        <translation>„blocks“ muss eine Liste von Blöcken sein.</translation>
    </message>
    <message>
        <source>"certificateFingerprint" must be a SHA-256 fingerprint: 64 hexadecimal digits</source>
        <translation>„certificateFingerprint“ muss ein SHA-256-Fingerabdruck sein: 64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>"comment" must be a text.</source>
        <translation>„comment“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>"disabled" is true or false.</source>
        <translation>„disabled“ ist true oder false.</translation>
    </message>
    <message>
        <source>"host" is "%1", which is neither a host name nor an address</source>
        <translation>„host“ ist „%1“; das ist weder ein Hostname noch eine Adresse</translation>
    </message>
    <message>
        <source>"host" is missing; name the SMTP server</source>
        <translation>„host“ fehlt; den SMTP-Server nennen</translation>
    </message>
    <message>
        <source>"html" or "standard" is needed here.</source>
        <translation>Hier wird „html“ oder „standard“ gebraucht.</translation>
    </message>
    <message>
        <source>"match" belongs to criteria and is sameRecord or anyRecord.</source>
        <translation>„match“ gehört zu criteria und ist sameRecord oder anyRecord.</translation>
    </message>
    <message>
        <source>"name" must have 1 to %1 characters</source>
        <translation>„name“ muss 1 bis %1 Zeichen haben</translation>
    </message>
    <message>
        <source>"passwordVariable" must be the name of an environment variable</source>
        <translation>„passwordVariable“ muss der Name einer Umgebungsvariablen sein</translation>
    </message>
    <message>
        <source>"prefer" is one of present, missing, largest, smallest and value.</source>
        <translation>„prefer“ ist present, missing, largest, smallest oder value.</translation>
    </message>
    <message>
        <source>"security" is "%1"; use implicit-tls, starttls or none</source>
        <translation>„security“ ist „%1“; implicit-tls, starttls oder none verwenden</translation>
    </message>
    <message>
        <source>"security" may be none only for this machine itself (127.0.0.1, ::1 or localhost); use implicit-tls or starttls</source>
        <translation>„security“ darf nur für diesen Rechner selbst none sein (127.0.0.1, ::1 oder localhost); implicit-tls oder starttls verwenden</translation>
    </message>
    <message>
        <source>"security" may not be none with "oauth": an access token travels only through TLS</source>
        <translation>"security" darf mit "oauth" nicht none sein: ein Zugriffstoken reist nur durch TLS</translation>
    </message>
    <message>
        <source>"segment": "%1" is neither a file beside the campaign file nor a saved segment: %2</source>
        <translation>"segment": "%1" is neither a file beside the campaign file nor a saved segment: %2</translation>
    </message>
    <message>
        <source>"service", "similar" or "marketing" is needed here.</source>
        <translation>Hier wird „service“, „similar“ oder „marketing“ gebraucht.</translation>
    </message>
    <message>
        <source>"source", "visual" or "blocks" is needed here.</source>
        <translation>Hier wird „source“, „visual“ oder „blocks“ gebraucht.</translation>
    </message>
    <message>
        <source>"template": %1</source>
        <translation>"template": %1</translation>
    </message>
    <message>
        <source>"user" is missing; a sign-in with a provider needs the account's e-mail address</source>
        <translation>"user" fehlt; die Anmeldung bei einem Anbieter braucht die E-Mail-Adresse des Kontos</translation>
    </message>
    <message>
        <source>%1
%2 rows, %3 different values, %4 without a value</source>
        <translation>%1
%2 Zeilen, %3 verschiedene Werte, %4 ohne Wert</translation>
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
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Byte)</translation>
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
        <translation>%1 (Wahl mit Alt+1 bis Alt+5)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Strg+Enter)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F)</source>
        <translation>%1 (Strg+F)</translation>
    </message>
    <message>
        <source>%1 (comment: %2)</source>
        <translation>%1 (Bemerkung: %2)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>%1 (of the mail server "%2")</source>
        <translation>%1 (des Mailservers „%2“)</translation>
    </message>
    <message>
        <source>%1 (of this campaign)</source>
        <translation>%1 (dieser Kampagne)</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (ausgeschaltet)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 Set up the mail server on the page Sending.</source>
        <translation>%1 Mailserver auf der Seite „Versand“ einrichten.</translation>
    </message>
    <message>
        <source>%1 Where all criteria are equal, the first by id stands.</source>
        <translation>%1 Sind alle Kriterien gleich, gilt der erste nach ID.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 answers and accepts the login.</source>
        <translation>%1 antwortet und nimmt die Anmeldung an.</translation>
    </message>
    <message>
        <source>%1 approved exactly this, %2.</source>
        <translation>%1 hat genau dies freigegeben, %2.</translation>
    </message>
    <message>
        <source>%1 approved the campaign "%2"; somebody else has to launch it.</source>
        <translation>%1 hat die Kampagne „%2“ freigegeben; jemand anderes muss sie starten.</translation>
    </message>
    <message>
        <source>%1 approved the launch of "%2" to %3 recipients</source>
        <translation>%1 approved the launch of "%2" to %3 recipients</translation>
    </message>
    <message>
        <source>%1 attempts in %2 columns</source>
        <translation>%1 Versuche in %2 Säulen</translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <translation>%1 Sicherung %2</translation>
    </message>
    <message>
        <source>%1 by data, %2 by definition</source>
        <translation>%1 by data, %2 by definition</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1 e-services are registered for the supply point. Remove those first.</source>
        <translation>Für die Verbrauchsstelle sind %1 E-Services angemeldet. Diese zuerst entfernen.</translation>
    </message>
    <message>
        <source>%1 e-services go to the contact. Give them another contact first.</source>
        <translation>%1 E-Services gehen an den Kontakt. Ihnen zuerst einen anderen Kontakt geben.</translation>
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
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 is a member of "%2"</source>
        <translation>%1 ist Mitglied von „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty for %Ln recipient(s) of the segment. Give it a default; activate this line to see who they are.</source>
        <translation>
            <numerusform>%1 ist für %Ln Empfänger des Segments leer. Geben Sie einen Vorgabewert; aktivieren Sie diese Zeile, um zu sehen, wer es ist.</numerusform>
            <numerusform>%1 ist für %Ln Empfänger des Segments leer. Geben Sie einen Vorgabewert; aktivieren Sie diese Zeile, um zu sehen, wer sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the segment: block %2 took it in.</source>
        <translation>%1 ist im Segment: aufgenommen von Block %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is left out by %2 (used %n time(s)).</source>
        <translation>
            <numerusform>%1 wird von %2 weggelassen (%n-mal verwendet).</numerusform>
            <numerusform>%1 wird von %2 weggelassen (%n-mal verwendet).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing; see odziv-cli help</source>
        <translation>%1 is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>%1 is not a member of "%2"</source>
        <translation>%1 ist kein Mitglied von „%2“</translation>
    </message>
    <message>
        <source>%1 is not in the segment: block %2 took it out.</source>
        <translation>%1 ist nicht im Segment: herausgenommen von Block %2.</translation>
    </message>
    <message>
        <source>%1 is not in the segment: no block took it in.</source>
        <translation>%1 ist nicht im Segment: von keinem Block aufgenommen.</translation>
    </message>
    <message>
        <source>%1 is outside the sample, and so is not looked at.</source>
        <translation>%1 liegt außerhalb der Stichprobe und wird daher nicht betrachtet.</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <translation>%1 ist angemeldet</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 ist angemeldet.</translation>
    </message>
    <message>
        <source>%1 is signed out</source>
        <translation>%1 ist abgemeldet</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 hinzugekommen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ausgeschieden</translation>
    </message>
    <message>
        <source>%1 made the campaign "%2"; somebody else has to approve it.</source>
        <translation>%1 hat die Kampagne „%2“ angelegt; jemand anderes muss sie freigeben.</translation>
    </message>
    <message>
        <source>%1 may be missing for some; give a default: {{%2|...}}.</source>
        <translation>%1 kann bei manchen fehlen; einen Ersatzwert angeben: {{%2|...}}.</translation>
    </message>
    <message>
        <source>%1 messages go to %2. From %3 a day on it wants SPF, DKIM and DMARC for %4, one-click unsubscribing of advertising, and complaints below 0.3 percent. Have the mail server's administrator confirm them.</source>
        <translation>%1 Nachrichten gehen an %2. Ab %3 pro Tag verlangt dieser Anbieter SPF, DKIM und DMARC für %4, die Abmeldung von Werbung mit einem Klick und Beschwerden unter 0,3 Prozent. Vom Administrator des Mailservers bestätigen lassen.</translation>
    </message>
    <message>
        <source>%1 messages in %2 s (%3 messages/s)</source>
        <translation>%1 messages in %2 s (%3 messages/s)</translation>
    </message>
    <message>
        <source>%1 messages per second</source>
        <translation>%1 Nachrichten pro Sekunde</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 beim Versand</translation>
    </message>
    <message>
        <source>%1 on the wire; the beginning is shown</source>
        <translation>%1 beim Versand; gezeigt wird der Anfang</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 picture(s) without alternative text (alt); readers who see no pictures miss what they say.</source>
        <translation>%1 Bild(er) ohne Alternativtext (alt); wer keine Bilder sieht, erfährt ihren Inhalt nicht.</translation>
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
        <translation>%1 Empfänger haben die Nachricht noch nicht erhalten. Die Kampagne lässt sich später fortsetzen.</translation>
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
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 restored.odziv</source>
        <translation>%1 wiederhergestellt.odziv</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Copy at most %2, or export the table.</source>
        <translation>%1 Zeilen sind zu viele für die Zwischenablage. Höchstens %2 kopieren oder die Tabelle exportieren.</translation>
    </message>
    <message>
        <source>%1 rows use the code "%2". Give them another code first.</source>
        <translation>%1 Zeilen verwenden den Code „%2“. Ihnen zuerst einen anderen Code geben.</translation>
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
        <translation>%1 bis hierher, davon %2 ohne Wert, %3 verschiedene Werte</translation>
    </message>
    <message>
        <source>%1 supply points, e-services, receivables or sent records belong to the account. Remove those first, or set the status to Odjavljen.</source>
        <translation>Zum Anlagenkonto gehören %1 Verbrauchsstellen, E-Services, Forderungen oder Versandeinträge. Diese zuerst entfernen oder den Status auf Odjavljen setzen.</translation>
    </message>
    <message>
        <source>%1 texts were longer than a cell of Excel may be and were cut</source>
        <translation>%1 texts were longer than a cell of Excel may be and were cut</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation>%1 abgebrochen</translation>
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
        <translation>%1, Ursache unklar</translation>
    </message>
    <message>
        <source>%1, data changed</source>
        <translation>%1, Daten geändert</translation>
    </message>
    <message>
        <source>%1, definition changed</source>
        <translation>%1, Definition geändert</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, geschätzt</translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <translation>%1, ID %2</translation>
    </message>
    <message>
        <source>%1, launched %2</source>
        <translation>%1, gestartet %2</translation>
    </message>
    <message>
        <source>%1, newer ones are being read</source>
        <translation>%1, neuere werden gelesen</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1, row %2: refers to a row of %3 that does not exist</source>
        <translation>%1, Zeile %2: verweist auf eine Zeile von %3, die es nicht gibt</translation>
    </message>
    <message>
        <source>%1, share %2</source>
        <translation>%1, Anteil %2</translation>
    </message>
    <message>
        <source>%1, sum: %2</source>
        <translation>%1, Summe: %2</translation>
    </message>
    <message>
        <source>%1, when no other can send</source>
        <translation>%1, wenn kein anderer senden kann</translation>
    </message>
    <message numerus="yes">
        <source>%1, without %Ln block(s) that cannot be counted</source>
        <translation>
            <numerusform>%1, ohne %Ln Block, der sich nicht zählen lässt</numerusform>
            <numerusform>%1, ohne %Ln Blöcke, die sich nicht zählen lassen</numerusform>
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
Technischer Name: %4.%5</translation>
    </message>
    <message>
        <source>%1: "%2" is not of the kind "%3".</source>
        <translation>%1: „%2“ ist nicht von der Art „%3“.</translation>
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
        <translation>%1: %2 – bei %3, Wert: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln</source>
        <translation>
            <numerusform>%1: %Ln</numerusform>
            <numerusform>%1: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a value is missing</source>
        <translation>%1: ein Wert fehlt</translation>
    </message>
    <message>
        <source>%1: a value is missing.</source>
        <translation>%1: Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>%1: one record stands for a member</source>
        <translation>Ein Datensatz (%1) steht für ein Mitglied</translation>
    </message>
    <message>
        <source>%1: read %2, inserted %3, updated %4, unchanged %5, rejected %6, in %7 s</source>
        <translation>%1: read %2, inserted %3, updated %4, unchanged %5, rejected %6, in %7 s</translation>
    </message>
    <message>
        <source>%1: the rest</source>
        <translation>%1: der Rest</translation>
    </message>
    <message>
        <source>%1: there is more than one %2 with the %3 %4</source>
        <translation>%1: es gibt mehr als einen Eintrag in %2 mit %3 %4</translation>
    </message>
    <message>
        <source>%1: there is no %2 with the %3 %4</source>
        <translation>%1: es gibt keinen Eintrag in %2 mit %3 %4</translation>
    </message>
    <message>
        <source>%1: without an account the contact cannot be found by its address</source>
        <translation>%1: ohne Anlagenkonto lässt sich der Kontakt nicht über seine Adresse finden</translation>
    </message>
    <message>
        <source>%1[*] – %2 – Odziv</source>
        <translation>%1[*] – %2 – Odziv</translation>
    </message>
    <message>
        <source>%L1 characters, cut after about %2</source>
        <translation>%L1 Zeichen, abgeschnitten nach etwa %2</translation>
    </message>
    <message>
        <source>%L1 characters, phones cut after %2</source>
        <translation>%L1 Zeichen, auf Telefonen abgeschnitten nach %2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) %1</source>
        <translation>
            <numerusform>%Ln Anhang %1</numerusform>
            <numerusform>%Ln Anhänge %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln Kampagne</numerusform>
            <numerusform>%Ln Kampagnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln Datei, %1</numerusform>
            <numerusform>%Ln Dateien, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launched campaign(s)</source>
        <translation>
            <numerusform>%Ln gestartete Kampagne</numerusform>
            <numerusform>%Ln gestartete Kampagnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) of the newest saved result set "%1", frozen %2.</source>
        <translation>
            <numerusform>%Ln Mitglied der neuesten gespeicherten Ergebnismenge „%1“, eingefroren %2.</numerusform>
            <numerusform>%Ln Mitglieder der neuesten gespeicherten Ergebnismenge „%1“, eingefroren %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), found now.</source>
        <translation>
            <numerusform>%Ln Mitglied, jetzt ermittelt.</numerusform>
            <numerusform>%Ln Mitglieder, jetzt ermittelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), frozen %1 from the segment "%2".</source>
        <translation>
            <numerusform>%Ln Mitglied, eingefroren %1 aus dem Segment „%2“.</numerusform>
            <numerusform>%Ln Mitglieder, eingefroren %1 aus dem Segment „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), kept from %1; nothing changed since.</source>
        <translation>
            <numerusform>%Ln Mitglied, aufbewahrt vom %1; seither nichts geändert.</numerusform>
            <numerusform>%Ln Mitglieder, aufbewahrt vom %1; seither nichts geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that were not sent then are in doubt now, for they may have been sent since: look at them on the page Sending.</source>
        <translation>
            <numerusform>%Ln Nachricht, die damals nicht gesendet war, ist jetzt ungewiss, denn sie kann seither gesendet worden sein: siehe Seite Versand.</numerusform>
            <numerusform>%Ln Nachrichten, die damals nicht gesendet waren, sind jetzt ungewiss, denn sie können seither gesendet worden sein: siehe Seite Versand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be sent.</source>
        <translation>
            <numerusform>%Ln Nachricht wird gesendet.</numerusform>
            <numerusform>%Ln Nachrichten werden gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), %1</source>
        <translation>
            <numerusform>%Ln Seite, %1</numerusform>
            <numerusform>%Ln Seiten, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) %1</source>
        <translation>
            <numerusform>%Ln Bild %1</numerusform>
            <numerusform>%Ln Bilder %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have an address and would get it.</source>
        <translation>
            <numerusform>%Ln Empfänger hat eine Adresse und würde sie erhalten.</numerusform>
            <numerusform>%Ln Empfänger haben eine Adresse und würden sie erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have nothing for "%1" and would see a gap. Give it a default in the template.</source>
        <translation>
            <numerusform>%Ln Empfänger hat nichts für „%1“ und sähe eine Lücke. In der Vorlage einen Ersatzwert angeben.</numerusform>
            <numerusform>%Ln Empfänger haben nichts für „%1“ und sähen eine Lücke. In der Vorlage einen Ersatzwert angeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s): a contact of several members is one for each of them.</source>
        <translation>
            <numerusform>%Ln Empfänger: Ein Kontakt mehrerer Mitglieder zählt für jedes von ihnen.</numerusform>
            <numerusform>%Ln Empfänger: Ein Kontakt mehrerer Mitglieder zählt für jedes von ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln ersetzt</numerusform>
            <numerusform>%Ln ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled campaign(s) are stopped.</source>
        <translation>
            <numerusform>%Ln geplante Kampagne ist gestoppt.</numerusform>
            <numerusform>%Ln geplante Kampagnen sind gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment</numerusform>
            <numerusform>%Ln Segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln Vorlage</numerusform>
            <numerusform>%Ln Vorlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) deleted.</source>
        <translation>
            <numerusform>%n Kontakt gelöscht.</numerusform>
            <numerusform>%n Kontakte gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more placeholder(s) are empty for somebody.</source>
        <translation>
            <numerusform>%n weiterer Platzhalter ist bei manchen leer.</numerusform>
            <numerusform>%n weitere Platzhalter sind bei manchen leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) will be skipped: the file of their own is not in its folder, for example %1. Put the files there, or take the attachment out of the template.</source>
        <translation>
            <numerusform>%n Empfänger wird übersprungen: Seine Datei liegt nicht im Ordner, zum Beispiel %1. Legen Sie die Dateien dorthin, oder nehmen Sie die Anlage aus der Vorlage.</numerusform>
            <numerusform>%n Empfänger werden übersprungen: Ihre Datei liegt nicht im Ordner, zum Beispiel %1. Legen Sie die Dateien dorthin, oder nehmen Sie die Anlage aus der Vorlage.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Odziv</source>
        <translation>Ü&amp;ber Odziv</translation>
    </message>
    <message>
        <source>&amp;All blocks</source>
        <translation>&amp;Alle Blöcke</translation>
    </message>
    <message>
        <source>&amp;Alternative text</source>
        <translation>&amp;Alternativtext</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Kampagne</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Count while I edit</source>
        <translation>Beim &amp;Bearbeiten zählen</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Enable for event-triggered campaigns</source>
        <translation>Für ereignisgesteuerte Kampagnen &amp;freigeben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Fold the navigation</source>
        <translation>&amp;Navigation einklappen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message>
        <source>&amp;Folder (parts separated by /; a single / is the top)</source>
        <translation>&amp;Ordner (Teile durch / getrennt; / allein ist die oberste Ebene)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;HTML, pictures inside</source>
        <translation>HT&amp;ML, Bilder im Text</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Inline styles when sending</source>
        <translation>Stil&amp;e beim Senden in die Elemente schreiben</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>&amp;Sprache der Nachricht</translation>
    </message>
    <message>
        <source>&amp;Legal class</source>
        <translation>Re&amp;chtlich</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Name of the result set</source>
        <translation>&amp;Name der Ergebnismenge</translation>
    </message>
    <message>
        <source>&amp;New and changed blocks</source>
        <translation>&amp;Neue und geänderte Blöcke</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Of the system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Only decoration: readers without pictures miss nothing</source>
        <translation>Nur &amp;Schmuck: Wer keine Bilder sieht, verpasst nichts</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Refresh snapshot: read the data of the workspace again first</source>
        <translation>Momentaufnahme auf&amp;frischen: zuerst die Daten des Arbeitsbereichs neu lesen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Selected block</source>
        <translation>Ausge&amp;wählter Block</translation>
    </message>
    <message>
        <source>&amp;Selected block (%1), with those above it</source>
        <translation>Ausge&amp;wählter Block (%1) mit denen darüber</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Target level</source>
        <translation>&amp;Zielebene</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message numerus="yes">
        <source>(%n more at work)</source>
        <translation>
            <numerusform>(%n weiterer Vorgang läuft)</numerusform>
            <numerusform>(%n weitere Vorgänge laufen)</numerusform>
        </translation>
    </message>
    <message>
        <source>(all on the same record)</source>
        <translation>(alle am selben Datensatz)</translation>
    </message>
    <message>
        <source>(each on any record)</source>
        <translation>(jede an irgendeinem Datensatz)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, %1 ausgewählt</translation>
    </message>
    <message>
        <source>, %1 unclear</source>
        <translation>, %1 unclear</translation>
    </message>
    <message numerus="yes">
        <source>, after %n day(s) of sending</source>
        <translation>
            <numerusform>, nach %n Versandtag</numerusform>
            <numerusform>, nach %n Versandtagen</numerusform>
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
        <translation>; geschätzt</translation>
    </message>
    <message>
        <source>; held back by %1</source>
        <translation>; gebremst durch: %1</translation>
    </message>
    <message>
        <source>; saved result set "%1", %2</source>
        <translation>; gespeicherte Ergebnismenge „%1“, %2</translation>
    </message>
    <message>
        <source>; segment "%1", %2</source>
        <translation>; Segment „%1“, %2</translation>
    </message>
    <message>
        <source>; the %1 most frequent are shown</source>
        <translation>; gezeigt werden die %1 häufigsten</translation>
    </message>
    <message>
        <source>; then </source>
        <translation>; dann </translation>
    </message>
    <message>
        <source>; tried out only, nothing was changed</source>
        <translation>; tried out only, nothing was changed</translation>
    </message>
    <message>
        <source>; where equal, the one </source>
        <translation>; bei Gleichstand der Datensatz </translation>
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
        <translation>Daraus entsteht ein PDF je Empfänger in: %1. Diese Vorlagen behalten sie, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>A bad template or a blocked sender shows after a few messages, not after thousands.</source>
        <translation>Eine schlechte Vorlage oder ein gesperrter Absender zeigt sich nach wenigen Nachrichten, nicht nach Tausenden.</translation>
    </message>
    <message>
        <source>A block must be an object, in braces.</source>
        <translation>Ein Block muss ein Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>A block needs exactly one of: %1.</source>
        <translation>Ein Block braucht genau eines von: %1.</translation>
    </message>
    <message>
        <source>A block of conditions. The arrow, or the Down key, offers the other kinds.</source>
        <translation>Ein Block mit Bedingungen. Der Pfeil oder die Taste „Ab“ bietet die anderen Arten an.</translation>
    </message>
    <message>
        <source>A campaign file holds one JSON object, { ... }.</source>
        <translation>Eine Kampagnendatei enthält genau ein JSON-Objekt, { ... }.</translation>
    </message>
    <message>
        <source>A campaign sends a template to a segment: to each member a message of its own. Begin with a segment and a template, then bring them together here.</source>
        <translation>Eine Kampagne sendet eine Vorlage an ein Segment: jedem Mitglied eine eigene Nachricht. Zuerst ein Segment und eine Vorlage anlegen, dann hier zusammenführen.</translation>
    </message>
    <message>
        <source>A column is mapped to the name of a catalog column, or to null to leave it out.</source>
        <translation>Eine Spalte wird dem Namen einer Katalogspalte zugeordnet oder null, um sie auszulassen.</translation>
    </message>
    <message>
        <source>A column is {"column": "table.column", "title": "...", "format": "..."}.</source>
        <translation>Eine Spalte ist {"column": "table.column", "title": "...", "format": "..."}.</translation>
    </message>
    <message>
        <source>A comment has at most %1 characters.</source>
        <translation>Eine Bemerkung hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A condition needs the texts "column" and "operator", or is a group all, any or none.</source>
        <translation>Eine Bedingung braucht die Texte „column“ und „operator“ oder ist eine Gruppe all, any oder none.</translation>
    </message>
    <message>
        <source>A constant is a text, written as in a file.</source>
        <translation>Eine Konstante ist ein Text, geschrieben wie in einer Datei.</translation>
    </message>
    <message>
        <source>A definition by sent records, counted anew with the data</source>
        <translation>Eine Definition über Versandeinträge, mit den Daten neu gezählt</translation>
    </message>
    <message>
        <source>A file has no name.</source>
        <translation>Eine Datei hat keinen Namen.</translation>
    </message>
    <message>
        <source>A file needs a name, a type and its content in base64.</source>
        <translation>Eine Datei braucht einen Namen, einen Typ und ihren Inhalt in Base64.</translation>
    </message>
    <message>
        <source>A file of the template has no name or no content type.</source>
        <translation>Eine Datei der Vorlage hat keinen Namen oder keinen Inhaltstyp.</translation>
    </message>
    <message>
        <source>A file that ends in .odziv</source>
        <translation>Eine Datei mit der Endung .odziv</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Ein Ordner braucht einen Namen.</translation>
    </message>
    <message>
        <source>A group has exactly one of the keys all, any and none, and nothing else.</source>
        <translation>Eine Gruppe hat genau einen der Schlüssel all, any und none und sonst nichts.</translation>
    </message>
    <message>
        <source>A group of blocks</source>
        <translation>Gruppe von Blöcken</translation>
    </message>
    <message>
        <source>A launched campaign stays: its sent records would lose their meaning.</source>
        <translation>Eine gestartete Kampagne bleibt bestehen: Ihre Versandeinträge verlören sonst den Bezug.</translation>
    </message>
    <message>
        <source>A limit of the server or the campaign holds the rest back.</source>
        <translation>Eine Grenze des Servers oder der Kampagne hält den Rest zurück.</translation>
    </message>
    <message>
        <source>A link begins with https://, mailto: or tel:.</source>
        <translation>Ein Link beginnt mit https://, mailto: oder tel:.</translation>
    </message>
    <message>
        <source>A link with a placeholder must begin with https://, mailto: or tel:.</source>
        <translation>Ein Link mit Platzhalter muss mit https://, mailto: oder tel: beginnen.</translation>
    </message>
    <message>
        <source>A list format names 1 to %1 columns.</source>
        <translation>Ein Listenformat nennt 1 bis %1 Spalten.</translation>
    </message>
    <message>
        <source>A list format needs a column.</source>
        <translation>Ein Listenformat braucht eine Spalte.</translation>
    </message>
    <message>
        <source>A list format needs a name of 1 to %1 characters.</source>
        <translation>Ein Listenformat braucht einen Namen von 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>A list in [ ] is needed here.</source>
        <translation>Hier wird eine Liste in [ ] gebraucht.</translation>
    </message>
    <message>
        <source>A list must be an object with column and values.</source>
        <translation>Eine Liste muss ein Objekt mit column und values sein.</translation>
    </message>
    <message>
        <source>A list of numbers</source>
        <translation>Liste von Nummern</translation>
    </message>
    <message>
        <source>A logo is a picture of at most 100 KB: it goes with every message.</source>
        <translation>Ein Logo ist ein Bild von höchstens 100 KB: Es geht mit jeder Nachricht mit.</translation>
    </message>
    <message>
        <source>A mapping has no such entry. It has format, columns, constants, encoding, delimiter, key.</source>
        <translation>Eine Zuordnung hat keinen solchen Eintrag. Sie hat format, columns, constants, encoding, delimiter, key.</translation>
    </message>
    <message>
        <source>A member of %1 reaches one %2 at most; there is nothing to choose. Take the rule out.</source>
        <translation>Ein Mitglied aus %1 erreicht in %2 höchstens einen Datensatz; es gibt nichts auszuwählen. Regel herausnehmen.</translation>
    </message>
    <message>
        <source>A member of the level %1 may reach several records of these tables. A rule says which one stands for it, in lists and in messages.</source>
        <translation>Ein Mitglied der Ebene %1 kann in diesen Tabellen mehrere Datensätze erreichen. Eine Regel bestimmt, welcher in Listen und Nachrichten dafür steht.</translation>
    </message>
    <message>
        <source>A member of the level %1 reaches one record of each table at most; there is nothing to choose.</source>
        <translation>Ein Mitglied der Ebene %1 erreicht in jeder Tabelle höchstens einen Datensatz; es gibt nichts auszuwählen.</translation>
    </message>
    <message>
        <source>A message was accepted, and no e-service of the customer was registered since</source>
        <translation>Eine Nachricht wurde angenommen, und seither wurde kein E-Service des Kunden angemeldet</translation>
    </message>
    <message>
        <source>A name has no / in it.</source>
        <translation>Ein Name enthält kein /.</translation>
    </message>
    <message>
        <source>A number of days is a whole number from 0 to %1, not %2.</source>
        <translation>Eine Anzahl von Tagen ist eine ganze Zahl von 0 bis %1, nicht %2.</translation>
    </message>
    <message>
        <source>A personal file for each recipient, such as an invoice: its name is made from the recipient's data.</source>
        <translation>Eine eigene Datei für jeden Empfänger, etwa eine Rechnung: Ihr Name entsteht aus den Daten des Empfängers.</translation>
    </message>
    <message>
        <source>A placeholder inside a comment would never be seen; take it out.</source>
        <translation>Ein Platzhalter in einem Kommentar wäre nie zu sehen; herausnehmen.</translation>
    </message>
    <message>
        <source>A recipient is not in a state that can become "%1".</source>
        <translation>Ein Empfänger ist nicht in einem Zustand, der zu „%1“ werden kann.</translation>
    </message>
    <message>
        <source>A result set keeps the members of a segment as they were at one moment. Open a segment and freeze it to make the first one.</source>
        <translation>Eine Ergebnismenge bewahrt die Mitglieder eines Segments, wie sie zu einem Zeitpunkt waren. Für die erste ein Segment öffnen und einfrieren.</translation>
    </message>
    <message>
        <source>A row of "%1" leads to nobody.</source>
        <translation>Eine Zeile von „%1“ führt zu niemandem.</translation>
    </message>
    <message>
        <source>A sample reaches nobody: set it to 100 % to see how many an e-mail reaches.</source>
        <translation>Eine Stichprobe erreicht niemanden: auf 100 % stellen, um zu sehen, wie viele eine E-Mail erreicht.</translation>
    </message>
    <message>
        <source>A saved result set</source>
        <translation>Gespeicherte Ergebnismenge</translation>
    </message>
    <message>
        <source>A saved result set needs a name.</source>
        <translation>Eine gespeicherte Ergebnismenge braucht einen Namen.</translation>
    </message>
    <message>
        <source>A second person approves more messages than</source>
        <translation>Eine zweite Person gibt frei ab mehr Nachrichten als</translation>
    </message>
    <message>
        <source>A section cannot begin or end in the middle of a tag.</source>
        <translation>Ein Abschnitt kann nicht mitten in einem Tag beginnen oder enden.</translation>
    </message>
    <message>
        <source>A segment must be a JSON object, in braces.</source>
        <translation>Ein Segment muss ein JSON-Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>A segment needs a name of 1 to %1 characters, without blanks around it.</source>
        <translation>Ein Segment braucht einen Namen von 1 bis %1 Zeichen ohne Leerzeichen am Rand.</translation>
    </message>
    <message>
        <source>A segment needs the text "%1".</source>
        <translation>Ein Segment braucht den Text „%1“.</translation>
    </message>
    <message>
        <source>A segment says who is meant: conditions over customers, accounts, contacts and services, with live counts. It is what a campaign is sent to.</source>
        <translation>Ein Segment bestimmt, wer gemeint ist: Bedingungen über Kunden, Anlagenkonten, Kontakte und E-Services mit laufend aktuellen Zahlen. An ein Segment wird eine Kampagne gesendet.</translation>
    </message>
    <message>
        <source>A selection rule is {"table": "contact", "criteria": [...]}.</source>
        <translation>Eine Auswahlregel ist {"table": "contact", "criteria": [...]}.</translation>
    </message>
    <message>
        <source>A server took the message to every recipient: there is no rest</source>
        <translation>Die Nachricht wurde für jeden Empfänger angenommen: Es gibt keinen Rest</translation>
    </message>
    <message>
        <source>A standard template has no HTML; use the kind "html" or null here.</source>
        <translation>Eine Standardvorlage hat kein HTML; die Art „html“ oder hier null verwenden.</translation>
    </message>
    <message>
        <source>A tag of this HTML has a name that no browser takes: perhaps a quote is missing. Mend it in the HTML view.</source>
        <translation>Ein Tag dieses HTML hat einen Namen, den kein Browser annimmt: Vielleicht fehlt ein Anführungszeichen. In der HTML-Ansicht berichtigen.</translation>
    </message>
    <message>
        <source>A template is read from a .json, .html, .eml, .txt or .odztemplate file.</source>
        <translation>Eine Vorlage wird aus einer .json-, .html-, .eml-, .txt- oder .odztemplate-Datei gelesen.</translation>
    </message>
    <message>
        <source>A template is the message that a campaign sends: text with placeholders for what differs from person to person, with pictures inside it.</source>
        <translation>Eine Vorlage ist die Nachricht, die eine Kampagne sendet: Text mit Platzhaltern für das, was von Person zu Person verschieden ist, und mit Bildern darin.</translation>
    </message>
    <message>
        <source>A test message was sent.</source>
        <translation>Eine Testnachricht wurde gesendet.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Hier wird ein Text gebraucht.</translation>
    </message>
    <message>
        <source>A text may not contain the character U+0000.</source>
        <translation>Ein Text darf das Zeichen U+0000 nicht enthalten.</translation>
    </message>
    <message>
        <source>A text or null is needed here.</source>
        <translation>Hier wird ein Text oder null gebraucht.</translation>
    </message>
    <message>
        <source>A timer of the operating system launches what is due and goes on with what was interrupted. While this window is open it does so itself, and the timer stands back.</source>
        <translation>Ein Zeitgeber des Betriebssystems startet Fälliges und setzt Unterbrochenes fort. Solange dieses Fenster offen ist, tut es das selbst, und der Zeitgeber hält sich zurück.</translation>
    </message>
    <message>
        <source>A workspace cannot lie on a network file system (%1). Choose a folder on this computer.</source>
        <translation>Ein Arbeitsbereich kann nicht auf einem Netzlaufwerk liegen (%1). Einen Ordner auf diesem Rechner wählen.</translation>
    </message>
    <message>
        <source>A&amp;mong</source>
        <translation>&amp;Unter</translation>
    </message>
    <message>
        <source>ALL CAPITALS</source>
        <translation>ALLES GROSS</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>About Odziv</source>
        <translation>Über Odziv</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Anlagenkonto</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Anlagenkonto-ID</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Account status</source>
        <translation>Kontostatus</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Anlagenkonten</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a PDF for each recipient</source>
        <translation>PDF für jeden Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Add a condition: choose its column</source>
        <translation>Bedingung hinzufügen: Spalte wählen</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Add a file for each recipient</source>
        <translation>Datei für jeden Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Add a filter on the rows</source>
        <translation>Filter auf die Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation>Anhänge hinzufügen</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Add blocks</source>
        <translation>Blöcke hinzufügen</translation>
    </message>
    <message>
        <source>Add everybody in this block.</source>
        <translation>Alle in diesem Block hinzufügen.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add if excluded</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Add to the current block	Enter</source>
        <translation>Zum aktuellen Block hinzufügen	Enter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address changed since the launch</source>
        <translation>Adresse seit dem Start geändert</translation>
    </message>
    <message>
        <source>Address for the test</source>
        <translation>Adresse für den Test</translation>
    </message>
    <message>
        <source>Address to unsubscribe at</source>
        <translation>Abmeldeadresse</translation>
    </message>
    <message>
        <source>Advanced Options</source>
        <translation>Erweiterte Optionen</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>After the closing quotation mark of column %1 there is more text. Double the quotation marks inside the field, or leave out those around it.</source>
        <translation>Nach dem schließenden Anführungszeichen von Spalte %1 folgt weiterer Text. Anführungszeichen im Feld verdoppeln oder die äußeren weglassen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle Kampagnen</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>Alle Filter</translation>
    </message>
    <message>
        <source>All of them take part: each is listed by its first, and each is mailed.</source>
        <translation>Alle nehmen teil: Aufgelistet wird der erste, angeschrieben wird jeder.</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Alle gelten</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Alle Segmente</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Alle Vorlagen</translation>
    </message>
    <message>
        <source>All templates (%L1)</source>
        <translation>Alle Vorlagen (%L1)</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Pfeil ab</translation>
    </message>
    <message>
        <source>Always use the &amp;newest saved result set</source>
        <translation>Immer die &amp;neueste gespeicherte Ergebnismenge verwenden</translation>
    </message>
    <message>
        <source>Always within the segment "%1" (the global constraint)</source>
        <translation>Immer innerhalb des Segments „%1“ (globale Einschränkung)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An Excel file has no encoding to choose. Leave it out.</source>
        <translation>Eine Excel-Datei hat keine wählbare Kodierung. Angabe weglassen.</translation>
    </message>
    <message>
        <source>An HTML message needs HTML; for plain text make a standard template.</source>
        <translation>Eine HTML-Nachricht braucht HTML; für reinen Text eine Standardvorlage anlegen.</translation>
    </message>
    <message>
        <source>An automatic campaign can be given this segment. Without it the segment is for campaigns that somebody launches or schedules.</source>
        <translation>Automatische Kampagnen dürfen dieses Segment verwenden. Sonst ist es für Kampagnen, die jemand startet oder plant.</translation>
    </message>
    <message>
        <source>An automatic campaign takes only segments that are enabled for it, under the advanced options of the segment.</source>
        <translation>Eine automatische Kampagne nimmt nur Segmente, die in ihren erweiterten Optionen dafür freigegeben sind.</translation>
    </message>
    <message>
        <source>An e-mail would go to %1.</source>
        <translation>Eine E-Mail ginge an %1.</translation>
    </message>
    <message>
        <source>An empty file to import your customers into</source>
        <translation>Eine leere Datei, in die Sie Ihre Kunden importieren</translation>
    </message>
    <message>
        <source>An empty group. Drag blocks into it, or add one.</source>
        <translation>Eine leere Gruppe. Blöcke hineinziehen oder einen hinzufügen.</translation>
    </message>
    <message>
        <source>An object with "cid" and "file" is needed here.</source>
        <translation>Hier wird ein Objekt mit „cid“ und „file“ gebraucht.</translation>
    </message>
    <message>
        <source>Annual consumption (kWh)</source>
        <translation>Jahresverbrauch (kWh)</translation>
    </message>
    <message>
        <source>Another alphabet</source>
        <translation>Andere Schrift</translation>
    </message>
    <message>
        <source>Another campaign has this name.</source>
        <translation>Eine andere Kampagne hat diesen Namen.</translation>
    </message>
    <message>
        <source>Another message stands for it</source>
        <translation>Durch andere Nachricht abgedeckt</translation>
    </message>
    <message>
        <source>Another picture has the name "%1" already.</source>
        <translation>Ein anderes Bild hat bereits den Namen „%1“.</translation>
    </message>
    <message>
        <source>Another program has the workspace open (%1, process %2 on %3); it is opened read-only here. Close the other program to make changes.</source>
        <translation>Ein anderes Programm hat den Arbeitsbereich geöffnet (%1, Prozess %2 auf %3); hier wird er schreibgeschützt geöffnet. Zum Ändern das andere Programm schließen.</translation>
    </message>
    <message>
        <source>Another program reads the workspace. Close it and try again.</source>
        <translation>Ein anderes Programm liest den Arbeitsbereich. Dort schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Anderer Anbieter</translation>
    </message>
    <message>
        <source>Another recipient of the campaign stands for them.</source>
        <translation>Ein anderer Empfänger der Kampagne steht für sie.</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>Anderes Segment</translation>
    </message>
    <message>
        <source>Another workspace lies there, not the one that was backed up. Choose another path or move it away first.</source>
        <translation>Dort liegt ein anderer Arbeitsbereich, nicht der gesicherte. Anderen Pfad wählen oder ihn zuerst verschieben.</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Antworten an</translation>
    </message>
    <message>
        <source>Answers go to %1, which looks as if nobody reads it.</source>
        <translation>Antworten gehen an %1; das sieht aus, als läse dort niemand.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve it when recipients and message are right. Your word holds for exactly these; any change voids it.</source>
        <translation>Freigeben, wenn Empfänger und Nachricht stimmen. Die Freigabe gilt genau für diese; jede Änderung hebt sie auf.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>As wide as a desktop</source>
        <translation>So breit wie ein Bildschirm</translation>
    </message>
    <message>
        <source>As wide as a phone</source>
        <translation>So breit wie ein Telefon</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Asking for a code</source>
        <translation>Ein Code wird angefordert</translation>
    </message>
    <message>
        <source>Asking the mail server "%1".</source>
        <translation>Der Mailserver „%1“ wird gefragt.</translation>
    </message>
    <message>
        <source>At its start</source>
        <translation>Zum Starttermin</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Mindestens eine gilt</translation>
    </message>
    <message>
        <source>At most %1 days can be listed; use "between" for a period.</source>
        <translation>Höchstens %1 Tage lassen sich aufzählen; für einen Zeitraum „between“ verwenden.</translation>
    </message>
    <message>
        <source>At most %1 seed addresses can be named.</source>
        <translation>Höchstens %1 Seed-Adressen können genannt werden.</translation>
    </message>
    <message>
        <source>At most per day</source>
        <translation>Höchstens pro Tag</translation>
    </message>
    <message>
        <source>At most per hour</source>
        <translation>Höchstens pro Stunde</translation>
    </message>
    <message>
        <source>At most per minute</source>
        <translation>Höchstens pro Minute</translation>
    </message>
    <message>
        <source>At most to one domain per minute</source>
        <translation>Höchstens an eine Domain pro Minute</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Attachments of this campaign</source>
        <translation>Anhänge dieser Kampagne</translation>
    </message>
    <message>
        <source>Attempt at</source>
        <translation>Versuch am</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Automatic campaigns</source>
        <translation>Automatische Kampagnen</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Before a launch</source>
        <translation>Vor einem Start</translation>
    </message>
    <message>
        <source>Before it, copies go to %1.</source>
        <translation>Vor ihr gehen Kopien an %1.</translation>
    </message>
    <message>
        <source>Before the launch</source>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>Before the reader lets pictures be shown</source>
        <translation>Bevor Bilder zugelassen werden</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin a new block	Shift+Enter</source>
        <translation>Neuen Block beginnen	Umschalt+Enter</translation>
    </message>
    <message>
        <source>Begin with everybody in this block.</source>
        <translation>Mit allen in diesem Block beginnen.</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Being launched</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Bill delivery</source>
        <translation>Rechnungsversand</translation>
    </message>
    <message>
        <source>Bill delivery channels</source>
        <translation>Rechnungsversandwege</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>Block %1: %2</translation>
    </message>
    <message>
        <source>Block %1: %2. In this block %3, after it %4.</source>
        <translation>Block %1: %2. In diesem Block %3, danach %4.</translation>
    </message>
    <message>
        <source>Block and condition</source>
        <translation>Block und Bedingung</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Niederlassung</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Bring back who is in this block and was lost on the way.</source>
        <translation>Zurückholen, wer in diesem Block ist und unterwegs ausgeschlossen wurde.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By which law it is sent. Advertising gets a footer to unsubscribe by itself.</source>
        <translation>Rechtliche Einordnung: nach welchem Recht sie gesendet wird. Werbung bekommt von selbst einen Fuß zum Abmelden.</translation>
    </message>
    <message>
        <source>C&amp;ounts</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Cache criteria &amp;blocks by default</source>
        <translation>Kriterien&amp;blöcke standardmäßig zwischenspeichern</translation>
    </message>
    <message>
        <source>Cache the &amp;final set for list output</source>
        <translation>&amp;Endmenge für Listen zwischenspeichern</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Campaign &amp;load file</source>
        <translation>Kampagnen-&amp;Ladedatei</translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation>Kampagnen-ID</translation>
    </message>
    <message>
        <source>Campaign packages (*.odzcampaign)</source>
        <translation>Kampagnenpakete (*.odzcampaign)</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Campaigns choose a server by this name. A new name adds another server.</source>
        <translation>Kampagnen wählen einen Server unter diesem Namen. Ein neuer Name legt einen weiteren Server an.</translation>
    </message>
    <message>
        <source>Campaigns of the channel "%1" cannot be sent by this version; only e-mail campaigns can.</source>
        <translation>Kampagnen über den Kanal „%1“ kann diese Version nicht senden, nur E-Mail-Kampagnen.</translation>
    </message>
    <message>
        <source>Campaigns that launch themselves at their start appear here.</source>
        <translation>Hier stehen Kampagnen, die zu ihrem Starttermin von selbst starten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled; %1 messages are in the folder already.</source>
        <translation>Abgebrochen; %1 Nachrichten sind schon im Ordner.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Cannot be launched: no sending hours are left</source>
        <translation>Start nicht möglich: keine Sendezeiten mehr übrig</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cause unclear</source>
        <translation>Ursache unklar</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Zentriert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change column</source>
        <translation>Spalte ändern</translation>
    </message>
    <message>
        <source>Change kind of block</source>
        <translation>Art des Blocks ändern</translation>
    </message>
    <message>
        <source>Change match</source>
        <translation>Geltung ändern</translation>
    </message>
    <message>
        <source>Change operation</source>
        <translation>Operation ändern</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Optionen ändern</translation>
    </message>
    <message>
        <source>Change sample</source>
        <translation>Stichprobe ändern</translation>
    </message>
    <message>
        <source>Change selection rules</source>
        <translation>Auswahlregeln ändern</translation>
    </message>
    <message>
        <source>Change target level</source>
        <translation>Zielebene ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Changes from this version to the newest</source>
        <translation>Änderungen von dieser Version zur neuesten</translation>
    </message>
    <message>
        <source>Changes in this workspace are counted in until %1.</source>
        <translation>Änderungen in diesem Arbeitsbereich sind bis %1 eingerechnet.</translation>
    </message>
    <message>
        <source>Changes that were not saved last time are still there: %1.</source>
        <translation>Beim letzten Mal nicht gespeicherte Änderungen sind noch da: %1.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung auswählen</translation>
    </message>
    <message>
        <source>Choose a campaign to see what the server answered.</source>
        <translation>Kampagne wählen, um die Antworten des Servers zu sehen.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Choose a contact to see and change it.</source>
        <translation>Kontakt wählen, um ihn anzusehen und zu ändern.</translation>
    </message>
    <message>
        <source>Choose a customer to see the accounts, contacts and everything else that belongs to it.</source>
        <translation>Kunden wählen, um Anlagenkonten, Kontakte und alles Weitere dazu zu sehen.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a record to see every attempt with the server's words. Records of the system before this one have none.</source>
        <translation>Eintrag wählen, um jeden Versuch mit den Worten des Servers zu sehen. Einträge aus dem Vorgängersystem haben keine.</translation>
    </message>
    <message>
        <source>Choose a result set</source>
        <translation>Ergebnismenge wählen</translation>
    </message>
    <message>
        <source>Choose a segment</source>
        <translation>Segment wählen</translation>
    </message>
    <message>
        <source>Choose a segment to see what it says and who uses it.</source>
        <translation>Segment wählen, um zu sehen, was es aussagt und wer es verwendet.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Choose a template in the form.</source>
        <translation>Vorlage im Formular wählen.</translation>
    </message>
    <message>
        <source>Choose a text first, or double-click it to type in it.</source>
        <translation>Zuerst einen Text wählen oder zum Schreiben darauf doppelklicken.</translation>
    </message>
    <message>
        <source>Choose an account to see its supply points, e-services and receivables.</source>
        <translation>Anlagenkonto wählen, um Verbrauchsstellen, E-Services und Forderungen zu sehen.</translation>
    </message>
    <message>
        <source>Choose an e-service to see and change it.</source>
        <translation>E-Service wählen, um ihn anzusehen und zu ändern.</translation>
    </message>
    <message>
        <source>Choose result set</source>
        <translation>Ergebnismenge wählen</translation>
    </message>
    <message>
        <source>Choose segment</source>
        <translation>Segment wählen</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose the folder in which every recipient has a file</source>
        <translation>Den Ordner wählen, in dem jeder Empfänger eine Datei hat</translation>
    </message>
    <message>
        <source>Choose the template that every recipient's PDF is made of</source>
        <translation>Die Vorlage wählen, aus der das PDF jedes Empfängers gemacht wird</translation>
    </message>
    <message>
        <source>Choose to whom it goes.</source>
        <translation>Wählen, an wen gesendet wird.</translation>
    </message>
    <message>
        <source>Choose what is sent.</source>
        <translation>Wählen, was gesendet wird.</translation>
    </message>
    <message>
        <source>Choose what to count, and read the data again (Ctrl+U)</source>
        <translation>Wählen, was gezählt wird, und die Daten neu lesen (Strg+U)</translation>
    </message>
    <message>
        <source>Chosen: %1 to %2, about %3</source>
        <translation>Gewählt: %1 bis %2, etwa %3</translation>
    </message>
    <message>
        <source>Chosen: none of these values</source>
        <translation>Gewählt: keiner dieser Werte</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close this block (Left)</source>
        <translation>Diesen Block zuklappen (Pfeil links)</translation>
    </message>
    <message>
        <source>Close without saving "%1"?</source>
        <translation>Schließen, ohne „%1“ zu speichern?</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Schriftfarbe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Column %1 has more than %2 characters. Check the delimiter and the line ends of the file.</source>
        <translation>Spalte %1 hat mehr als %2 Zeichen. Trennzeichen und Zeilenenden der Datei prüfen.</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Spalte: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns and rows from 1 to %1, like "2 x 3".</source>
        <translation>Spalten und Zeilen von 1 bis %1, wie „2 x 3“.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Comment	F2</source>
        <translation>Bemerkung	F2</translation>
    </message>
    <message>
        <source>Comment block</source>
        <translation>Block kommentieren</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Sparte</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare result sets</source>
        <translation>Ergebnismengen vergleichen</translation>
    </message>
    <message>
        <source>Compare two selected result sets: who joined, left and stayed</source>
        <translation>Zwei gewählte Ergebnismengen vergleichen: wer hinzugekommen, ausgeschieden und geblieben ist</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>all of them</comment>
        <translation>alle Kontakte</translation>
    </message>
    <message>
        <source>Contact id</source>
        <translation>Kontakt-ID</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Kontakt ohne Namen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Contacts appear here: the people whom campaigns write to. Import them, or add the first one.</source>
        <translation>Hier stehen die Kontakte: die Personen, denen Kampagnen schreiben. Kontakte importieren oder den ersten anlegen.</translation>
    </message>
    <message>
        <source>Contacts with an address</source>
        <translation>Kontakte mit Adresse</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copied blocks</source>
        <translation>Kopierte Blöcke</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as text	Ctrl+C</source>
        <translation>Als Text kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Urheberrechtsvermerk</translation>
    </message>
    <message>
        <source>Copyright © 2026 the Odziv authors. Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Made with Qt %1.</source>
        <translation>Copyright © 2026 die Autoren von Odziv. Freie Software unter der GNU General Public License, Version 3 oder neuer. Symbole: Lucide (ISC). Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Count %1 as not delivered</source>
        <translation>%1 als nicht zugestellt zählen</translation>
    </message>
    <message>
        <source>Count %1 as sent</source>
        <translation>%1 als gesendet zählen</translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln message(s) as not delivered?</source>
        <translation>
            <numerusform>%Ln Nachricht als nicht zugestellt zählen?</numerusform>
            <numerusform>%Ln Nachrichten als nicht zugestellt zählen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln message(s) as sent?</source>
        <translation>
            <numerusform>%Ln Nachricht als gesendet zählen?</numerusform>
            <numerusform>%Ln Nachrichten als gesendet zählen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Count as not delivered</source>
        <translation>Als nicht zugestellt zählen</translation>
    </message>
    <message>
        <source>Count as sent</source>
        <translation>Als gesendet zählen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Counted as soon as the campaign is saved.</source>
        <translation>Wird gezählt, sobald die Kampagne gespeichert ist.</translation>
    </message>
    <message>
        <source>Counted in %1 ms (%2).</source>
        <translation>In %1 ms gezählt (%2).</translation>
    </message>
    <message>
        <source>Counting recipients, %1 %</source>
        <translation>Empfänger werden gezählt, %1 %</translation>
    </message>
    <message>
        <source>Counting recipients…</source>
        <translation>Empfänger werden gezählt…</translation>
    </message>
    <message>
        <source>Counting what the changes mean in people…</source>
        <translation>Auswirkung der Änderungen auf Personen wird gezählt…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Counts follow every edit by themselves. Switch this off while a source answers slowly.</source>
        <translation>Die Zahlen folgen jeder Änderung von selbst. Ausschalten, solange eine Quelle langsam antwortet.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumuliert</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>all of them</comment>
        <translation>alle Kunden</translation>
    </message>
    <message>
        <source>Customer account</source>
        <translation>Anlagenkonto</translation>
    </message>
    <message>
        <source>Customer account</source>
        <comment>all of them</comment>
        <translation>alle Anlagenkonten</translation>
    </message>
    <message>
        <source>Customer accounts</source>
        <translation>Anlagenkonten</translation>
    </message>
    <message>
        <source>Customer accounts appear here as soon as they are imported.</source>
        <translation>Hier stehen die Anlagenkonten, sobald sie importiert sind.</translation>
    </message>
    <message>
        <source>Customer campaigns for energy utilities</source>
        <translation>Kundenkampagnen für Energieversorger</translation>
    </message>
    <message>
        <source>Customer campaigns for energy utilities: from the customer base to segments, personal mail and answers, offline in one file.</source>
        <translation>Kundenkampagnen für Energieversorger: vom Kundenbestand über Segmente bis zu persönlichen E-Mails und Antworten, offline in einer Datei.</translation>
    </message>
    <message>
        <source>Customer classes</source>
        <translation>Kundenklassen</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Customer kind</source>
        <translation>Art des Kunden</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer's EPID</source>
        <translation>EPID des Kunden</translation>
    </message>
    <message>
        <source>Customer's address</source>
        <translation>Adresse des Kunden</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers appear here as soon as they are imported; the help (F1) says how. To look around, make a demo workspace from the File menu.</source>
        <translation>Hier erscheinen die Kunden, sobald sie importiert sind; wie, sagt die Hilfe (F1). Zum Umsehen im Menü „Datei“ einen Demo-Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>Customers, accounts, contacts and e-services that nobody is: every address ends in .example or .test, so that nothing sent from here reaches a person.</source>
        <translation>Erfundene Kunden, Anlagenkonten, Kontakte und E-Services: Jede Adresse endet auf .example oder .test, sodass nichts, was von hier gesendet wird, eine Person erreicht.</translation>
    </message>
    <message>
        <source>Customers, segments, templates and everything that was sent live together in one file, the workspace. Open one to begin, or try Odziv with made-up data.</source>
        <translation>Kunden, Segmente, Vorlagen und alles Gesendete liegen zusammen in einer Datei, dem Arbeitsbereich. Zum Beginnen einen öffnen oder Odziv mit erfundenen Daten ausprobieren.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Daten geändert</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Datenstand %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Days without sending</source>
        <translation>Tage ohne Versand</translation>
    </message>
    <message>
        <source>Decide earlier</source>
        <translation>Früher entscheiden</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Decides whose consent is needed.</source>
        <translation>Bestimmt, wessen Einwilligung nötig ist.</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Standardspalten</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Definition changed</source>
        <translation>Definition geändert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln result set(s)?</source>
        <translation>
            <numerusform>%Ln Ergebnismenge löschen?</numerusform>
            <numerusform>%Ln Ergebnismengen löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contacts</source>
        <translation>
            <numerusform>%n Kontakt löschen</numerusform>
            <numerusform>%n Kontakte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete campaign</source>
        <translation>Kampagne löschen</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Segment löschen</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete the campaign "%1"?</source>
        <translation>Kampagne „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete the list format "%1"?</source>
        <translation>Listenformat „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete the result set "%1"?</source>
        <translation>Ergebnismenge „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete the segment "%1"?</source>
        <translation>Segment „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>Ausgewählte Zeilen löschen</translation>
    </message>
    <message>
        <source>Delete the template "%1"?</source>
        <translation>Vorlage „%1“ löschen?</translation>
    </message>
    <message>
        <source>Deleted "%1"</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>Delimiters are set by two words without "=", like {{=&lt;% %&gt;=}}.</source>
        <translation>Begrenzer werden durch zwei Wörter ohne „=“ gesetzt, wie {{=&lt;% %&gt;=}}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Details der Meldung</translation>
    </message>
    <message>
        <source>Device endpoint</source>
        <translation>Adresse für die Anmeldung am Gerät</translation>
    </message>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Did you mean {{%1}}?</source>
        <translation>Meinten Sie {{%1}}?</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Nur Ziffern</translation>
    </message>
    <message>
        <source>Disable	Ctrl+E</source>
        <translation>Deaktivieren	Strg+E</translation>
    </message>
    <message>
        <source>Disable block</source>
        <translation>Block deaktivieren</translation>
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation>Deaktiviert: %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard and open "%1"</source>
        <translation>Verwerfen und „%1“ öffnen</translation>
    </message>
    <message>
        <source>Discard and open the other</source>
        <translation>Verwerfen und die andere öffnen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Distribution territory</source>
        <translation>Verteilnetzgebiet</translation>
    </message>
    <message>
        <source>Do not send any more</source>
        <translation>Nicht mehr senden</translation>
    </message>
    <message>
        <source>Do without it, or say the same beside it.</source>
        <translation>Verzichten Sie darauf, oder sagen Sie dasselbe daneben.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Double-click or Enter shows the message for that person.</source>
        <translation>Doppelklick oder Enter zeigt die Nachricht für diese Person.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Down in the search field</source>
        <translation>Pfeil ab im Suchfeld</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Drag this block</source>
        <translation>Diesen Block ziehen</translation>
    </message>
    <message>
        <source>Drag to another place or into a group (Alt and arrow keys)</source>
        <translation>An eine andere Stelle oder in eine Gruppe ziehen (Alt und Pfeiltasten)</translation>
    </message>
    <message>
        <source>Draw every page into FOLDER, then end</source>
        <translation>Jede Seite in ORDNER zeichnen, dann beenden</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate	Ctrl+D</source>
        <translation>Duplizieren	Strg+D</translation>
    </message>
    <message>
        <source>Duplicate block</source>
        <translation>Block duplizieren</translation>
    </message>
    <message>
        <source>Duplicate the list format</source>
        <translation>Listenformat duplizieren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>E-mails, one for each address, as a launch would freeze them now. Consent and suppressions are not judged here: they are read again at each sending.</source>
        <translation>E-Mails, eine je Adresse, wie ein Start sie jetzt einfrieren würde. Einwilligungen und Sperren werden hier nicht beurteilt: Sie werden bei jedem Versand neu gelesen.</translation>
    </message>
    <message>
        <source>E-service</source>
        <translation>E-Service</translation>
    </message>
    <message>
        <source>E-service</source>
        <comment>all of them</comment>
        <translation>alle E-Services</translation>
    </message>
    <message>
        <source>E-services</source>
        <translation>E-Services</translation>
    </message>
    <message>
        <source>E-services appear here as soon as they are imported: e-bills, outage notices, payment slips.</source>
        <translation>Hier stehen die E-Services, sobald sie importiert sind: E-Rechnungen, Abschaltmeldungen, Zahlscheine.</translation>
    </message>
    <message>
        <source>EPID</source>
        <translation>EPID</translation>
    </message>
    <message>
        <source>Edit Segment</source>
        <translation>Segment bearbeiten</translation>
    </message>
    <message>
        <source>Edit all values, one on each line</source>
        <translation>Alle Werte bearbeiten, einer je Zeile</translation>
    </message>
    <message>
        <source>Edit all values, one on each line (Alt+Enter)</source>
        <translation>Alle Werte bearbeiten, einer je Zeile (Alt+Enter)</translation>
    </message>
    <message>
        <source>Edit conditions</source>
        <translation>Bedingungen bearbeiten</translation>
    </message>
    <message>
        <source>Edit formats</source>
        <translation>Formate bearbeiten</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>Liste bearbeiten</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Empty HTML</source>
        <translation>Leeres HTML</translation>
    </message>
    <message>
        <source>Empty folder for the messages</source>
        <translation>Leerer Ordner für die Nachrichten</translation>
    </message>
    <message>
        <source>Empty, of blocks</source>
        <translation>Leer, aus Bausteinen</translation>
    </message>
    <message>
        <source>Empty, plain text</source>
        <translation>Leer, reiner Text</translation>
    </message>
    <message>
        <source>Empty: any certificate that this computer trusts. A refused one is shown with its fingerprint when the connection is tested.</source>
        <translation>Leer: jedes Zertifikat, dem dieser Rechner vertraut. Ein abgelehntes wird beim Testen der Verbindung mit seinem Fingerabdruck gezeigt.</translation>
    </message>
    <message>
        <source>Empty: the server wants no login.</source>
        <translation>Leer: Der Server verlangt keine Anmeldung.</translation>
    </message>
    <message>
        <source>Empty: to the sender's address.</source>
        <translation>Leer: an die Absenderadresse.</translation>
    </message>
    <message>
        <source>Enable	Ctrl+E</source>
        <translation>Aktivieren	Strg+E</translation>
    </message>
    <message>
        <source>Enable block</source>
        <translation>Block aktivieren</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Endet %1</translation>
    </message>
    <message>
        <source>Enter, double-click</source>
        <translation>Enter, Doppelklick</translation>
    </message>
    <message>
        <source>Every other segment then counts, freezes and sends within it.</source>
        <translation>Jedes andere Segment zählt, friert ein und sendet dann innerhalb davon.</translation>
    </message>
    <message numerus="yes">
        <source>Every other segment then counts, freezes and sends within its %Ln member(s).</source>
        <translation>
            <numerusform>Jedes andere Segment zählt, friert ein und sendet dann innerhalb seines %Ln Mitglieds.</numerusform>
            <numerusform>Jedes andere Segment zählt, friert ein und sendet dann innerhalb seiner %Ln Mitglieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every placeholder is filled or has a default.</source>
        <translation>Jeder Platzhalter ist ausgefüllt oder hat einen Ersatzwert.</translation>
    </message>
    <message>
        <source>Every segment can then reach everybody again, automatic campaigns included.</source>
        <translation>Jedes Segment kann dann wieder alle erreichen, auch automatische Kampagnen.</translation>
    </message>
    <message>
        <source>Everything counts within the segment "%1". Only one segment can be the constraint.</source>
        <translation>Alles zählt innerhalb des Segments „%1“. Nur ein Segment kann die Einschränkung sein.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Exactly these members, as they are now</source>
        <translation>Genau diese Mitglieder, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Explain a member</source>
        <translation>Mitglied erklären</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export into which folder?</source>
        <translation>In welchen Ordner exportieren?</translation>
    </message>
    <message>
        <source>Export package</source>
        <translation>Paket exportieren</translation>
    </message>
    <message>
        <source>Export package…</source>
        <translation>Paket exportieren…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Export the list format</source>
        <translation>Listenformat exportieren</translation>
    </message>
    <message>
        <source>Export the segment</source>
        <translation>Segment exportieren</translation>
    </message>
    <message>
        <source>Export the sent records</source>
        <translation>Versandeinträge exportieren</translation>
    </message>
    <message>
        <source>Exporting "%1"</source>
        <translation>Export von „%1“</translation>
    </message>
    <message>
        <source>Exporting the sent records</source>
        <translation>Export der Versandeinträge</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;orm</translation>
    </message>
    <message>
        <source>FILE is missing; see odziv-cli help</source>
        <translation>FILE is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Fictitious</source>
        <translation>Fiktiv</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of any kind that go with every message. Add them, or drop them here.</source>
        <translation>Dateien beliebiger Art, die mit jeder Nachricht mitgehen. Hinzufügen oder hier ablegen.</translation>
    </message>
    <message>
        <source>Files of each recipient</source>
        <translation>Dateien jedes Empfängers</translation>
    </message>
    <message>
        <source>Fill the message with data that break careless templates, one after the other (F8)</source>
        <translation>Nachricht nacheinander mit Daten ausfüllen, an denen nachlässige Vorlagen scheitern (F8)</translation>
    </message>
    <message>
        <source>Filled &amp;as</source>
        <translation>Ausge&amp;füllt als</translation>
    </message>
    <message>
        <source>Filled as</source>
        <translation>Ausgefüllt als</translation>
    </message>
    <message>
        <source>Filled as: number of a member; empty for the first</source>
        <translation>Ausgefüllt als: Nummer eines Mitglieds; leer: das erste</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Filter by the current column</source>
        <translation>Nach der aktuellen Spalte filtern</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Im Quelltext suchen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>First Letters Capital</source>
        <translation>Anfangsbuchstaben Groß</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>First name (vocative)</source>
        <translation>Vorname (Anredeform)</translation>
    </message>
    <message numerus="yes">
        <source>First wave: %Ln recipient(s) alone. It pauses when more than %1 percent of them are refused.</source>
        <translation>
            <numerusform>Erste Welle: %Ln Empfänger allein. Sie hält an, wenn mehr als %1 Prozent davon abgelehnt werden.</numerusform>
            <numerusform>Erste Welle: %Ln Empfänger allein. Sie hält an, wenn mehr als %1 Prozent davon abgelehnt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Navigation einklappen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of "%1"; parts are separated by /, and / alone is the top.</source>
        <translation>Ordner von „%1“; Teile sind durch / getrennt, / allein ist die oberste Ebene.</translation>
    </message>
    <message>
        <source>Folder or template</source>
        <translation>Ordner oder Vorlage</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Foot: unsubscribe</source>
        <translation>Fuß: Abmeldung</translation>
    </message>
    <message>
        <source>Foot: who writes</source>
        <translation>Fuß: wer schreibt</translation>
    </message>
    <message>
        <source>For each account</source>
        <translation>Für jedes Anlagenkonto</translation>
    </message>
    <message>
        <source>For this recipient</source>
        <translation>Für diesen Empfänger</translation>
    </message>
    <message>
        <source>Formal opening</source>
        <translation>Förmliche Anrede</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of %1</source>
        <translation>Format von %1</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>Dort gefunden</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Freeze the segment</source>
        <translation>Segment einfrieren</translation>
    </message>
    <message>
        <source>Freezing "%1"</source>
        <translation>Einfrieren von „%1“</translation>
    </message>
    <message>
        <source>Freezing the recipients, %1 %</source>
        <translation>Empfänger werden eingefroren, %1 %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From "%1" to "%2"</source>
        <translation>Von „%1“ zu „%2“</translation>
    </message>
    <message>
        <source>From "%1" to what is saved now</source>
        <translation>Von „%1“ zum jetzt Gespeicherten</translation>
    </message>
    <message>
        <source>From %1
to %2</source>
        <translation>Von %1
zu %2</translation>
    </message>
    <message>
        <source>From then on you change the HTML itself, by hand or in the Visual view. There is no way back: the blocks are given up.</source>
        <translation>Von da an ändern Sie das HTML selbst, von Hand oder in der Ansicht „Visuell“. Es gibt kein Zurück: Die Bausteine werden aufgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>Froze %Ln member(s) as "%1"</source>
        <translation>
            <numerusform>%Ln Mitglied als „%1“ eingefroren</numerusform>
            <numerusform>%Ln Mitglieder als „%1“ eingefroren</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Give a background colour besides, on which the text can be read.</source>
        <translation>Geben Sie zusätzlich eine Hintergrundfarbe an, auf der sich der Text lesen lässt.</translation>
    </message>
    <message>
        <source>Give up the blocks</source>
        <translation>Bausteine aufgeben</translation>
    </message>
    <message>
        <source>Global constraint</source>
        <translation>Globale Einschränkung</translation>
    </message>
    <message>
        <source>Global constraint: every segment counts within it</source>
        <translation>Globale Einschränkung: Jedes Segment zählt innerhalb davon</translation>
    </message>
    <message>
        <source>Go back to what is saved</source>
        <translation>Zum gespeicherten Stand zurückkehren</translation>
    </message>
    <message>
        <source>Go on in the HTML</source>
        <translation>Im HTML weiterarbeiten</translation>
    </message>
    <message>
        <source>Go on in the HTML?</source>
        <translation>Im HTML weiterarbeiten?</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>Ohne Fenster weiterlaufen</translation>
    </message>
    <message>
        <source>Go to the rows</source>
        <translation>Zu den Zeilen gehen</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Geht weiter</translation>
    </message>
    <message>
        <source>Goes on %1</source>
        <translation>Geht weiter %1</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Gross and cumulative</source>
        <translation>Brutto und kumuliert</translation>
    </message>
    <message>
        <source>Gross: what a block finds by itself. Cumulative: what is left after it.</source>
        <translation>Brutto: was ein Block für sich findet. Kumuliert: was danach übrig ist.</translation>
    </message>
    <message>
        <source>Group of conditions</source>
        <translation>Bedingungsgruppe</translation>
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
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hard cases</source>
        <translation>Schwierige Fälle</translation>
    </message>
    <message>
        <source>Header in the list</source>
        <translation>Überschrift in der Liste</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Hallo %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Here a condition or a group of conditions must stand, in braces.</source>
        <translation>Hier muss eine Bedingung oder Bedingungsgruppe in geschweiften Klammern stehen.</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Ergebnis ausblenden</translation>
    </message>
    <message>
        <source>Holds changes that are not saved</source>
        <translation>Enthält nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>How lists of this segment are handed out in files.</source>
        <translation>Wie Listen dieses Segments in Dateien ausgegeben werden.</translation>
    </message>
    <message>
        <source>How many an e-mail reaches appears here as soon as there is a count.</source>
        <translation>Wie viele eine E-Mail erreicht, steht hier, sobald gezählt ist.</translation>
    </message>
    <message>
        <source>How many columns and rows?</source>
        <translation>Wie viele Spalten und Zeilen?</translation>
    </message>
    <message>
        <source>How many different values the column has</source>
        <translation>Wie viele verschiedene Werte die Spalte hat</translation>
    </message>
    <message>
        <source>How members are listed in the window.</source>
        <translation>Wie Mitglieder im Fenster aufgelistet werden.</translation>
    </message>
    <message>
        <source>How result sets frozen from this segment are opened and exported.</source>
        <translation>Wie aus diesem Segment eingefrorene Ergebnismengen geöffnet und exportiert werden.</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>Wie die Bedingungen verknüpft sind</translation>
    </message>
    <message>
        <source>I&amp;f missing</source>
        <translation>Falls &amp;leer</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id %1, created %2 by %3</source>
        <translation>ID %1, erstellt am %2 von %3</translation>
    </message>
    <message>
        <source>Ids have no format.</source>
        <translation>IDs haben kein Format.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a campaign</source>
        <translation>Kampagne importieren</translation>
    </message>
    <message>
        <source>Import a list format</source>
        <translation>Listenformat importieren</translation>
    </message>
    <message>
        <source>Import a segment</source>
        <translation>Segment importieren</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Imported "%1" with its segment and template.</source>
        <translation>„%1“ wurde mit Segment und Vorlage importiert.</translation>
    </message>
    <message>
        <source>Imported "%1" with its segment and template. It is launched by hand until you choose its start again.</source>
        <translation>„%1“ wurde mit Segment und Vorlage importiert. Sie wird von Hand gestartet, bis Sie ihren Start wieder wählen.</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>In &amp;doubt</source>
        <translation>&amp;Ungewiss</translation>
    </message>
    <message>
        <source>In a dark mail program</source>
        <translation>In einem dunklen Mailprogramm</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation>Ungewiss: %1</translation>
    </message>
    <message>
        <source>In the template "%1": %2</source>
        <translation>In der Vorlage „%1“: %2</translation>
    </message>
    <message>
        <source>In this block</source>
        <translation>In diesem Block</translation>
    </message>
    <message>
        <source>In which folder are the recipients' files?</source>
        <translation>In welchem Ordner liegen die Dateien der Empfänger?</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Insert an emoji into the subject or the preview line</source>
        <translation>Emoji in Betreff oder Vorschauzeile einfügen</translation>
    </message>
    <message>
        <source>Insert at the cursor (Enter)</source>
        <translation>An der Schreibmarke einfügen (Enter)</translation>
    </message>
    <message>
        <source>Insert into the text</source>
        <translation>In den Text einfügen</translation>
    </message>
    <message>
        <source>Insert picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Inside {{#%1}} repeat over the supply points with {{#supplyPoints}}.</source>
        <translation>Innerhalb von {{#%1}} die Verbrauchsstellen mit {{#supplyPoints}} wiederholen.</translation>
    </message>
    <message>
        <source>Install the timer</source>
        <translation>Zeitgeber einrichten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Into a group	Alt+Right</source>
        <translation>In eine Gruppe	Alt+Pfeil rechts</translation>
    </message>
    <message>
        <source>It can go on without the window until everything is sent. Or it stops now, and what is left is sent when it is resumed; nobody gets it twice.</source>
        <translation>Der Versand kann ohne Fenster weiterlaufen, bis alles gesendet ist. Oder er stoppt jetzt, und der Rest wird nach dem Fortsetzen gesendet; niemand erhält die Nachricht doppelt.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>Es funktioniert nicht: %1</translation>
    </message>
    <message>
        <source>It goes with its pictures, attachments and versions.</source>
        <translation>Sie wird mit ihren Bildern, Anhängen und Versionen gelöscht.</translation>
    </message>
    <message>
        <source>It holds for exactly these recipients and this message; any change voids it.</source>
        <translation>Sie gilt für genau diese Empfänger und diese Nachricht; jede Änderung hebt sie auf.</translation>
    </message>
    <message>
        <source>It is advertising, but says nowhere how to unsubscribe. Choose the legal class again to put the footer in, or write a way out yourself.</source>
        <translation>Das ist Werbung, sagt aber nirgends, wie man sich abmeldet. Wählen Sie die rechtliche Einordnung noch einmal, damit der Fuß eingefügt wird, oder schreiben Sie selbst einen Weg zum Abmelden hinein.</translation>
    </message>
    <message>
        <source>It is advertising, but the message says nowhere how to unsubscribe. The law and the large providers want it.</source>
        <translation>Es ist Werbung, aber die Nachricht sagt nirgends, wie man sich abmeldet. Gesetz und große Anbieter verlangen es.</translation>
    </message>
    <message>
        <source>It is used by campaigns: %1. Those that were launched keep their own copy; the others will need another template.</source>
        <translation>Sie wird von Kampagnen verwendet: %1. Gestartete behalten ihre eigene Kopie; die anderen brauchen eine andere Vorlage.</translation>
    </message>
    <message>
        <source>It is used by: %1.</source>
        <translation>Verwendet von: %1.</translation>
    </message>
    <message>
        <source>It launches by itself %1 (%2), in an open window of Odziv or by the timer of this computer; nobody is asked again.</source>
        <translation>Sie startet von selbst am %1 (%2), in einem offenen Fenster von Odziv oder durch den Timer dieses Rechners; es wird nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>It missed its start, %1, and does not launch by itself any more. Choose another start.</source>
        <translation>Sie hat ihren Beginn, %1, verpasst und startet nicht mehr von selbst. Einen anderen Beginn wählen.</translation>
    </message>
    <message>
        <source>It missed its start, %1. Launch it by hand, or choose another start.</source>
        <translation>Sie hat ihren Beginn, %1, verpasst. Von Hand starten oder einen anderen Beginn wählen.</translation>
    </message>
    <message>
        <source>It never launches by itself: no sending hours are left after its start.</source>
        <translation>Sie startet nie von selbst: Nach ihrem Beginn gibt es keine Versandzeiten mehr.</translation>
    </message>
    <message>
        <source>It was changed after %1 approved it: it needs a new approval.</source>
        <translation>Nach der Freigabe durch %1 geändert: neue Freigabe nötig.</translation>
    </message>
    <message>
        <source>It was interrupted and goes on when you resume it.</source>
        <translation>Sie wurde unterbrochen und geht weiter, wenn sie fortgesetzt wird.</translation>
    </message>
    <message>
        <source>It was never launched: nobody got a message from it.</source>
        <translation>Sie wurde nie gestartet: Niemand hat eine Nachricht daraus erhalten.</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln column(s) have to be chosen again if it is needed again.</source>
        <translation>
            <numerusform>Wird es wieder gebraucht, muss die %Ln Spalte neu gewählt werden.</numerusform>
            <numerusform>Wird es wieder gebraucht, müssen die %Ln Spalten neu gewählt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its definition goes with %Ln saved version(s). Result sets frozen from it stay.</source>
        <translation>
            <numerusform>Die Definition wird mit %Ln gespeicherten Version gelöscht. Daraus eingefrorene Ergebnismengen bleiben.</numerusform>
            <numerusform>Die Definition wird mit %Ln gespeicherten Versionen gelöscht. Daraus eingefrorene Ergebnismengen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Joined by the changes</source>
        <translation>Durch die Änderungen hinzugekommen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep as a result set</source>
        <translation>Als Ergebnismenge behalten</translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln member(s) as "%1"</source>
        <translation>
            <numerusform>%Ln Mitglied als „%1“ behalten</numerusform>
            <numerusform>%Ln Mitglieder als „%1“ behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept by the operating system; empty leaves it as it is.</source>
        <translation>Wird vom Betriebssystem verwahrt; leer bleibt es unverändert.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last name (vocative)</source>
        <translation>Nachname (Anredeform)</translation>
    </message>
    <message>
        <source>Last replies</source>
        <translation>Letzte Antworten</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Launch rules and schedule</source>
        <translation>Startregeln und Zeitplan</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Launched now: %1.</source>
        <translation>Jetzt gestartet: %1.</translation>
    </message>
    <message>
        <source>Launched then: %1.</source>
        <translation>Dann gestartet: %1.</translation>
    </message>
    <message>
        <source>Launches %1</source>
        <translation>Startet %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message>
        <source>Leave "%1" without saving?</source>
        <translation>„%1“ verlassen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>Leave the new campaign without saving?</source>
        <translation>Neue Kampagne verlassen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Left by the changes</source>
        <translation>Durch die Änderungen ausgeschieden</translation>
    </message>
    <message>
        <source>Left empty, the text part is made from the HTML.</source>
        <translation>Bleibt das Feld leer, entsteht der Textteil aus dem HTML.</translation>
    </message>
    <message>
        <source>Legal class</source>
        <translation>Rechtliche Einordnung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List &amp;preview</source>
        <translation>Listen&amp;vorschau</translation>
    </message>
    <message>
        <source>List formats</source>
        <translation>Listenformate</translation>
    </message>
    <message>
        <source>List formats (*.json)</source>
        <translation>Listenformate (*.json)</translation>
    </message>
    <message>
        <source>List formats (*.json);;All files (*)</source>
        <translation>Listenformate (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>List of the accounts</source>
        <translation>Liste der Anlagenkonten</translation>
    </message>
    <message>
        <source>List of what is owed</source>
        <translation>Liste der Forderungen</translation>
    </message>
    <message>
        <source>List with dots</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Lists and launches take the members found last, as long as neither the data nor the definition nor the day changed.</source>
        <translation>Listen und Starts nehmen die zuletzt ermittelten Mitglieder, solange sich weder die Daten noch die Definition noch der Tag geändert haben.</translation>
    </message>
    <message>
        <source>Lists and launches take the members of the result set frozen last, and evaluate nothing. Counts here stay live.</source>
        <translation>Listen und Starts nehmen die Mitglieder der zuletzt eingefrorenen Ergebnismenge und werten nichts aus. Die Zahlen hier bleiben aktuell.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Loading the values…</source>
        <translation>Werte werden geladen…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Local letters (č ć š đ ž)</source>
        <translation>Örtliche Buchstaben (č ć š đ ž)</translation>
    </message>
    <message>
        <source>Log of the relay</source>
        <translation>Protokoll des Relays</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo of the sender</source>
        <translation>Logo des Absenders</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt mail* main*);;All files (*)</source>
        <translation>Protokolle (*.log *.txt mail* main*);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Längster Name</translation>
    </message>
    <message>
        <source>Look at a share of the records only. Counts are estimates then.</source>
        <translation>Nur einen Teil der Datensätze betrachten. Die Zahlen sind dann Schätzungen.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look only at a sample of %1 % (seed %2).</source>
        <translation>Nur eine Stichprobe von %1 % betrachten (Startwert %2).</translation>
    </message>
    <message>
        <source>Look somebody up to see, block by block, why they are in or out.</source>
        <translation>Jemanden suchen, um Block für Block zu sehen, warum er dabei ist oder nicht.</translation>
    </message>
    <message>
        <source>Looking at the messages…</source>
        <translation>Nachrichten werden geprüft…</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Sie werden gesucht…</translation>
    </message>
    <message>
        <source>Looks every</source>
        <translation>Sieht nach alle</translation>
    </message>
    <message>
        <source>Made-up customers, accounts and contacts to try things on</source>
        <translation>Erfundene Kunden, Anlagenkonten und Kontakte zum Ausprobieren</translation>
    </message>
    <message>
        <source>Mail is being sent</source>
        <translation>E-Mails werden gesendet</translation>
    </message>
    <message>
        <source>Mail is still being sent.</source>
        <translation>Es werden noch E-Mails gesendet.</translation>
    </message>
    <message>
        <source>Mail leaves through %1, which answers and takes the login.</source>
        <translation>Gesendet wird über %1; der Server antwortet und nimmt die Anmeldung an.</translation>
    </message>
    <message>
        <source>Mail leaves through %1, which answers.</source>
        <translation>Gesendet wird über %1; der Server antwortet.</translation>
    </message>
    <message>
        <source>Mail leaves through %1, which cannot be used now: %2</source>
        <translation>Gesendet wird über %1; der Server ist jetzt nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>Mail leaves through %1.</source>
        <translation>Gesendet wird über %1.</translation>
    </message>
    <message>
        <source>Mail leaves through %1. Asking it.</source>
        <translation>Gesendet wird über %1. Server wird gefragt.</translation>
    </message>
    <message>
        <source>Mail programs ask before they load a picture from the web; a picture of the template is shown at once.</source>
        <translation>Mailprogramme fragen, bevor sie ein Bild aus dem Netz laden; ein Bild der Vorlage erscheint sofort.</translation>
    </message>
    <message>
        <source>Mail programs can offer to unsubscribe; the header List-Unsubscribe is %1.</source>
        <translation>E-Mail-Programme können die Abmeldung anbieten; die Kopfzeile List-Unsubscribe ist %1.</translation>
    </message>
    <message>
        <source>Mail programs do not follow links of the kind "%1:".</source>
        <translation>Mailprogramme folgen Links der Art „%1:“ nicht.</translation>
    </message>
    <message>
        <source>Mail programs load no style sheet from outside; put the styles into the message.</source>
        <translation>Mailprogramme laden kein Stylesheet von außen; die Stile in die Nachricht schreiben.</translation>
    </message>
    <message>
        <source>Mail programs take out &lt;%1&gt;; do without it.</source>
        <translation>Mailprogramme entfernen &lt;%1&gt;; darauf verzichten.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Mail would travel in the clear. Choose TLS; without it only a server on this machine may be used.</source>
        <translation>Die Nachrichten gingen unverschlüsselt durchs Netz. TLS wählen; ohne TLS ist nur ein Server auf diesem Rechner erlaubt.</translation>
    </message>
    <message>
        <source>Mailboxes of your own. Each gets a copy before the first wave; when one is refused, nobody else gets a message.</source>
        <translation>Eigene Postfächer. Jedes erhält eine Kopie vor der ersten Welle; wird eine abgelehnt, erhält niemand sonst eine Nachricht.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Make "%1" the global constraint?</source>
        <translation>„%1“ zur globalen Einschränkung machen?</translation>
    </message>
    <message>
        <source>Make it the constraint</source>
        <translation>Zur Einschränkung machen</translation>
    </message>
    <message>
        <source>Make pictures that are written into the HTML pictures of the template</source>
        <translation>Ins HTML geschriebene Bilder zu Bildern der Vorlage machen</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Make the segment</source>
        <translation>Segment anlegen</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Make this the global constraint</source>
        <translation>Zur globalen Einschränkung machen</translation>
    </message>
    <message>
        <source>Makes a segment of everybody whose message no server took</source>
        <translation>Legt ein Segment aus allen an, deren Nachricht kein Server angenommen hat</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>Das PDF wird gemacht …</translation>
    </message>
    <message>
        <source>Making the demo workspace</source>
        <translation>Anlegen des Demo-Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Making the workspace</source>
        <translation>Anlegen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>Mitglieds-ID</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Members of the segment</source>
        <translation>Mitglieder des Segments</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Messages in doubt</source>
        <translation>Ungewisse Nachrichten</translation>
    </message>
    <message>
        <source>Messages per connection</source>
        <translation>Nachrichten pro Verbindung</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Meter number</source>
        <translation>Zählernummer</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Monat und Jahr</translation>
    </message>
    <message>
        <source>Month in words</source>
        <translation>Monat ausgeschrieben</translation>
    </message>
    <message>
        <source>More for this block</source>
        <translation>Mehr zu diesem Block</translation>
    </message>
    <message>
        <source>More mail servers</source>
        <translation>Weitere Mailserver</translation>
    </message>
    <message>
        <source>More mail servers send as well: %1.</source>
        <translation>Weitere Mailserver senden mit: %1.</translation>
    </message>
    <message>
        <source>More than %1 messages need the approval of a second person.</source>
        <translation>Mehr als %1 Nachrichten brauchen die Freigabe einer zweiten Person.</translation>
    </message>
    <message>
        <source>Most accounts</source>
        <translation>Meiste Anlagenkonten</translation>
    </message>
    <message>
        <source>Most supply points</source>
        <translation>Meiste Verbrauchsstellen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move "%1" to a folder</source>
        <translation>„%1“ in einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>Block verschieben</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Pfeil ab</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links schieben</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts schieben</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Pfeil auf</translation>
    </message>
    <message>
        <source>Moved "%1" to %2</source>
        <translation>„%1“ nach %2 verschoben</translation>
    </message>
    <message>
        <source>Moved "%1" to the top</source>
        <translation>„%1“ auf die oberste Ebene verschoben</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a font besides that every computer has.</source>
        <translation>Nennen Sie zusätzlich eine Schrift, die jeder Rechner hat.</translation>
    </message>
    <message>
        <source>Name in the text (cid)</source>
        <translation>Name im Text (cid)</translation>
    </message>
    <message>
        <source>Name of the file, with placeholders</source>
        <translation>Dateiname, mit Platzhaltern</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Name des Segments</translation>
    </message>
    <message numerus="yes">
        <source>Name of the segment of %Ln member(s) whose message no server took</source>
        <translation>
            <numerusform>Name des Segments aus %Ln Mitglied, dessen Nachricht kein Server angenommen hat</numerusform>
            <numerusform>Name des Segments aus %Ln Mitgliedern, deren Nachricht kein Server angenommen hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Name, Adresse oder Nummer</translation>
    </message>
    <message>
        <source>Name: share. 0 stands in when the others cannot send.</source>
        <translation>Name: Anteil. 0 springt ein, wenn die anderen nicht senden können.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New &amp;demo workspace…</source>
        <translation>Neuer &amp;Demo-Arbeitsbereich…</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>New contact of this customer</source>
        <translation>Neuer Kontakt dieses Kunden</translation>
    </message>
    <message>
        <source>New demo workspace</source>
        <translation>Neuer Demo-Arbeitsbereich</translation>
    </message>
    <message>
        <source>New demo workspace…</source>
        <translation>Neuer Demo-Arbeitsbereich…</translation>
    </message>
    <message>
        <source>New list format</source>
        <translation>Neues Listenformat</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Weiter (Enter)</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No block yet. Double-click a column on the left, drag it here, or begin with a block of conditions.</source>
        <translation>Noch kein Block. Links auf eine Spalte doppelklicken, sie hierher ziehen oder mit einem Block aus Bedingungen beginnen.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address by hand: %1</source>
        <translation>Es ließ sich kein Browser öffnen. Öffnen Sie diese Adresse von Hand: %1</translation>
    </message>
    <message>
        <source>No campaign was launched yet; there is no rest.</source>
        <translation>Es wurde noch keine Kampagne gestartet; es gibt keinen Rest.</translation>
    </message>
    <message>
        <source>No column is called "%1". A part of its name, or of its table's, is enough.</source>
        <translation>Keine Spalte heißt „%1“. Ein Teil ihres Namens oder des Namens der Tabelle genügt.</translation>
    </message>
    <message>
        <source>No connection to the mail server: %1</source>
        <translation>Keine Verbindung zum Mailserver: %1</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Keine Einwilligung</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>No e-service is registered.</source>
        <translation>Kein E-Service ist angemeldet.</translation>
    </message>
    <message>
        <source>No e-service names this contact.</source>
        <translation>Kein E-Service nennt diesen Kontakt.</translation>
    </message>
    <message>
        <source>No first name</source>
        <translation>Kein Vorname</translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>Noch kein Import</translation>
    </message>
    <message>
        <source>No message to them was accepted</source>
        <translation>Keine Nachricht an sie wurde angenommen</translation>
    </message>
    <message>
        <source>No other segment is saved yet.</source>
        <translation>Es ist noch kein anderes Segment gespeichert.</translation>
    </message>
    <message>
        <source>No personal file</source>
        <translation>Keine eigene Datei</translation>
    </message>
    <message>
        <source>No result set is saved yet: freeze a segment first.</source>
        <translation>Es ist noch keine Ergebnismenge gespeichert: zuerst ein Segment einfrieren.</translation>
    </message>
    <message>
        <source>No row at the beginning of the file holds names of columns of %1. Name the columns (%2), or give a mapping.</source>
        <translation>Keine Zeile am Anfang der Datei enthält Spaltennamen von %1. Spalten benennen (%2) oder eine Zuordnung angeben.</translation>
    </message>
    <message>
        <source>No subject yet</source>
        <translation>Noch kein Betreff</translation>
    </message>
    <message>
        <source>No test message was sent yet. Better look at one first.</source>
        <translation>Es wurde noch keine Testnachricht gesendet. Besser zuerst eine ansehen.</translation>
    </message>
    <message>
        <source>No timer is installed for this workspace.</source>
        <translation>Für diesen Arbeitsbereich ist kein Zeitgeber eingerichtet.</translation>
    </message>
    <message>
        <source>No value contains "%1".</source>
        <translation>Kein Wert enthält „%1“.</translation>
    </message>
    <message>
        <source>No value contains these words.</source>
        <translation>Kein Wert enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can know whether %Ln message(s) arrived. Look at them to see why.</source>
        <translation>
            <numerusform>Niemand kann wissen, ob %Ln Nachricht angekommen ist. Ansehen zeigt, warum.</numerusform>
            <numerusform>Niemand kann wissen, ob %Ln Nachrichten angekommen sind. Ansehen zeigt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can know whether the message to them was taken</source>
        <translation>Niemand kann wissen, ob die Nachricht an sie übernommen wurde</translation>
    </message>
    <message>
        <source>Nobody can unsubscribe from notices about the contract, but this one offers it. Take that footer out, or choose another legal class.</source>
        <translation>Von Mitteilungen zum Vertrag kann sich niemand abmelden, diese bietet es aber an. Nehmen Sie diesen Fuß heraus, oder wählen Sie eine andere rechtliche Einordnung.</translation>
    </message>
    <message>
        <source>Nobody comes before this block. Begin with "Start with".</source>
        <translation>Vor diesem Block ist niemand. Mit „Beginnen mit“ anfangen.</translation>
    </message>
    <message>
        <source>Nobody is in this set.</source>
        <translation>In dieser Menge ist niemand.</translation>
    </message>
    <message>
        <source>Nobody is reached: the segment has no members.</source>
        <translation>Niemand wird erreicht: Das Segment hat keine Mitglieder.</translation>
    </message>
    <message>
        <source>Nobody of the campaign "%1" is left; no segment was made.</source>
        <translation>Von der Kampagne „%1“ ist niemand übrig; es wurde kein Segment angelegt.</translation>
    </message>
    <message>
        <source>Nobody outside of this segment is counted, frozen or sent to by any other segment.</source>
        <translation>Kein anderes Segment zählt, friert ein oder erreicht jemanden außerhalb dieses Segments.</translation>
    </message>
    <message>
        <source>Nobody was found by "%1".</source>
        <translation>Zu „%1“ wurde niemand gefunden.</translation>
    </message>
    <message>
        <source>Nobody would get a message. Look at the segment.</source>
        <translation>Niemand würde eine Nachricht erhalten. Segment prüfen.</translation>
    </message>
    <message>
        <source>None of its %1 lines is of Postfix or Exim. Choose the mail log of the relay, unpacked.</source>
        <translation>Keine der %1 Zeilen stammt von Postfix oder Exim. Das entpackte Mailprotokoll des Relays wählen.</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Keine gilt</translation>
    </message>
    <message>
        <source>None, this machine only</source>
        <translation>Keine, nur dieser Rechner</translation>
    </message>
    <message>
        <source>Not &amp;accepted by the server</source>
        <translation>Vom Server nicht &amp;angenommen</translation>
    </message>
    <message>
        <source>Not &amp;mailed</source>
        <translation>Nicht &amp;versendet</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Ungültige E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Not ans&amp;wered</source>
        <translation>Nicht &amp;beantwortet</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Not counted since the data changed</source>
        <translation>Nicht gezählt, seit sich die Daten geändert haben</translation>
    </message>
    <message>
        <source>Not counted since the last edit</source>
        <translation>Seit der letzten Änderung nicht gezählt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not mailed too often</source>
        <translation>Nicht zu oft angeschrieben</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet. Fields with a star must be filled in.</source>
        <translation>Noch nicht gespeichert. Felder mit Stern müssen ausgefüllt werden.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Nicht angemeldet.</translation>
    </message>
    <message>
        <source>Not suppressed</source>
        <translation>Nicht gesperrt</translation>
    </message>
    <message>
        <source>Not to be foreseen: the limits or hours leave it no end within two years.</source>
        <translation>Nicht absehbar: Grenzen oder Sendezeiten lassen innerhalb von zwei Jahren kein Ende zu.</translation>
    </message>
    <message>
        <source>Nothing can be launched here, for the workspace is open read-only.</source>
        <translation>Hier lässt sich nichts starten, denn der Arbeitsbereich ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Nothing here can be typed into: texts stand between other parts. Change it in the HTML view.</source>
        <translation>Hier lässt sich nichts eingeben: Texte stehen zwischen anderen Teilen. In der HTML-Ansicht bearbeiten.</translation>
    </message>
    <message>
        <source>Nothing in this group can be counted yet.</source>
        <translation>In dieser Gruppe lässt sich noch nichts zählen.</translation>
    </message>
    <message>
        <source>Nothing is in doubt any more.</source>
        <translation>Nichts ist mehr ungewiss.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Keine offenen Forderungen.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Nichts passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>Nothing uses it.</source>
        <translation>Nichts verwendet es.</translation>
    </message>
    <message>
        <source>Nothing was launched yet.</source>
        <translation>Es wurde noch nichts gestartet.</translation>
    </message>
    <message>
        <source>Nothing was launched yet. A launched campaign is shown here with its progress, and can be paused, resumed and stopped.</source>
        <translation>Es wurde noch nichts gestartet. Eine gestartete Kampagne erscheint hier mit ihrem Fortschritt und lässt sich pausieren, fortsetzen und stoppen.</translation>
    </message>
    <message>
        <source>Nothing was sent about this account.</source>
        <translation>Zu diesem Anlagenkonto wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent to this contact.</source>
        <translation>An diesen Kontakt wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent to this customer.</source>
        <translation>An diesen Kunden wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was tried: skipped, or still waiting</source>
        <translation>Nichts versucht: übersprungen oder noch wartend</translation>
    </message>
    <message>
        <source>Notice about the contract</source>
        <translation>Mitteilung zum Vertrag</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Anzahl der Tage</translation>
    </message>
    <message>
        <source>Number of messages, typed to confirm</source>
        <translation>Anzahl der Nachrichten, zur Bestätigung einzugeben</translation>
    </message>
    <message>
        <source>Number, name or e-mail</source>
        <translation>Nummer, Name oder E-Mail</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
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
        <translation>Odziv hat die Antwort. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Odziv is sending mail</source>
        <translation>Odziv sendet E-Mails</translation>
    </message>
    <message>
        <source>Odziv speaks the new language when it starts again.</source>
        <translation>Die neue Sprache gilt ab dem nächsten Start von Odziv.</translation>
    </message>
    <message>
        <source>Of "%3", the rest of the campaign "%1": %2</source>
        <translation>Aus „%3“, der Rest der Kampagne „%1“: %2</translation>
    </message>
    <message>
        <source>Of several of %1, the one %2.</source>
        <translation>Von mehreren (%1) der Datensatz %2.</translation>
    </message>
    <message>
        <source>Of the first %1 messages %2 were not accepted, more than %3 percent. The campaign is paused; look at the replies, then resume it or leave it.</source>
        <translation>Von den ersten %1 Nachrichten wurden %2 nicht angenommen, mehr als %3 Prozent. Die Kampagne ist pausiert; Antworten ansehen, dann fortsetzen oder es dabei belassen.</translation>
    </message>
    <message>
        <source>Of those so far, keep only who is in this block.</source>
        <translation>Von den bisherigen nur behalten, wer in diesem Block ist.</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>Ältester Datensatz</translation>
    </message>
    <message>
        <source>On today's data: %1 then, %2 now.</source>
        <translation>Mit den heutigen Daten: %1 damals, %2 jetzt.</translation>
    </message>
    <message>
        <source>One message for each</source>
        <translation>Eine Nachricht je</translation>
    </message>
    <message>
        <source>One object in { } is needed.</source>
        <translation>Gebraucht wird ein Objekt in { }.</translation>
    </message>
    <message>
        <source>One value on each line. Lines can be pasted from a spreadsheet.</source>
        <translation>Ein Wert je Zeile. Zeilen lassen sich aus einer Tabellenkalkulation einfügen.</translation>
    </message>
    <message>
        <source>Only e-mail campaigns can be rehearsed by this version.</source>
        <translation>Diese Version kann nur E-Mail-Kampagnen proben.</translation>
    </message>
    <message>
        <source>Only e-mail can be sent so far; the campaign can be prepared.</source>
        <translation>Bisher lassen sich nur E-Mails senden; die Kampagne kann vorbereitet werden.</translation>
    </message>
    <message>
        <source>Only for companies</source>
        <translation>Nur für Unternehmen</translation>
    </message>
    <message>
        <source>Only for households</source>
        <translation>Nur für Haushalte</translation>
    </message>
    <message>
        <source>Only if the provider gave one. Kept by the operating system; empty leaves it as it is.</source>
        <translation>Nur wenn der Anbieter eines vergeben hat. Das Betriebssystem verwahrt es; leer lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>Only this certificate</source>
        <translation>Nur dieses Zertifikat</translation>
    </message>
    <message>
        <source>Only this certificate (SHA-256 fingerprint)</source>
        <translation>Nur dieses Zertifikat (SHA-256-Fingerabdruck)</translation>
    </message>
    <message>
        <source>Only with it</source>
        <translation>Nur mit Wert</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>Nur ohne Wert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1 on any device, type the code %2 and sign in as %3.</source>
        <translation>Öffnen Sie %1 auf einem beliebigen Gerät, geben Sie den Code %2 ein und melden Sie sich als %3 an.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Open as a segment</source>
        <translation>Als Segment öffnen</translation>
    </message>
    <message>
        <source>Open campaign</source>
        <translation>Kampagne öffnen</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>Kampagne öffnen</translation>
    </message>
    <message>
        <source>Open the campaigns</source>
        <translation>Kampagnen öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the page Sending</source>
        <translation>Seite „Versand“ öffnen</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Open this block (Right)</source>
        <translation>Diesen Block aufklappen (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Diese Seite öffnen</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Öffnen von %1</translation>
    </message>
    <message>
        <source>Opening by first name</source>
        <translation>Anrede mit Vornamen</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Out of the group	Alt+Left</source>
        <translation>Aus der Gruppe	Alt+Pfeil links</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Own similar service</source>
        <translation>Eigene ähnliche Leistung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>PDF for each recipient of: %1</source>
        <translation>PDF je Empfänger in: %1</translation>
    </message>
    <message>
        <source>PDF of "%1"</source>
        <translation>PDF aus „%1“</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pace over time</source>
        <translation>Tempo im Zeitverlauf</translation>
    </message>
    <message>
        <source>Page of the sign-in</source>
        <translation>Seite der Anmeldung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>Seiten des PDFs</translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation>Papierkopie</translation>
    </message>
    <message>
        <source>Part of a name or address, the number of an account or a customer, or the id of a contact</source>
        <translation>Teil eines Namens oder einer Adresse, Nummer eines Anlagenkontos oder Kunden oder ID eines Kontakts</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Paste blocks</source>
        <translation>Blöcke einfügen</translation>
    </message>
    <message>
        <source>Paste blocks below	Ctrl+V</source>
        <translation>Blöcke darunter einfügen	Strg+V</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause when more are refused than</source>
        <translation>Pausieren bei mehr Ablehnungen als</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pick from the known values</source>
        <translation>Aus den bekannten Werten wählen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture in the text</source>
        <translation>Bild im Text</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.svg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.svg *.webp)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif)</translation>
    </message>
    <message>
        <source>Pictures and attachments make each message %1 MB large; many servers refuse that.</source>
        <translation>Mit Bildern und Anhängen ist jede Nachricht %1 MB groß; viele Server lehnen das ab.</translation>
    </message>
    <message>
        <source>Pictures shown inside the message. Add them, paste them, or drop them here.</source>
        <translation>Bilder, die in der Nachricht erscheinen. Hinzufügen, einfügen oder hier ablegen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Placeholders are not allowed in %1, because it would run as a script.</source>
        <translation>Platzhalter sind in %1 nicht erlaubt, weil es als Skript liefe.</translation>
    </message>
    <message>
        <source>Placeholders are not allowed in the attribute %1.</source>
        <translation>Platzhalter sind im Attribut %1 nicht erlaubt.</translation>
    </message>
    <message>
        <source>Placeholders are not allowed inside &lt;%1&gt;.</source>
        <translation>Platzhalter sind in &lt;%1&gt; nicht erlaubt.</translation>
    </message>
    <message>
        <source>Placeholders are not allowed inside a tag, only in the quoted value of an attribute.</source>
        <translation>Platzhalter sind in einem Tag nicht erlaubt, nur im Attributwert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Pre&amp;view line</source>
        <translation>&amp;Vorschauzeile</translation>
    </message>
    <message>
        <source>Prefer where</source>
        <translation>Vorziehen, wo</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Vorzug</translation>
    </message>
    <message>
        <source>Preparing the test message</source>
        <translation>Testnachricht wird vorbereitet</translation>
    </message>
    <message>
        <source>Preparing to send</source>
        <translation>Versand wird vorbereitet</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview line</source>
        <translation>Vorschauzeile</translation>
    </message>
    <message>
        <source>Preview of "%1"</source>
        <translation>Vorschau von „%1“</translation>
    </message>
    <message>
        <source>Preview of the message</source>
        <translation>Vorschau der Nachricht</translation>
    </message>
    <message>
        <source>Primary action of the page</source>
        <translation>Hauptaktion der Seite</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Put quotes around the value of the attribute %1.</source>
        <translation>Den Wert des Attributs %1 in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Put the footer to unsubscribe at the end: "%1" needs it.</source>
        <translation>Ein Fuß zum Abmelden steht jetzt am Ende: „%1“ braucht ihn.</translation>
    </message>
    <message>
        <source>Put the parts in place with a table.</source>
        <translation>Ordnen Sie die Teile mit einer Tabelle an.</translation>
    </message>
    <message>
        <source>Quotes in the name</source>
        <translation>Anführungszeichen im Namen</translation>
    </message>
    <message>
        <source>ROH</source>
        <translation>ROH</translation>
    </message>
    <message>
        <source>Raw values ({{{...}}} and {{&amp;...}}) are not allowed in mail; write {{%1}}.</source>
        <translation>Rohwerte ({{{...}}} und {{&amp;...}}) sind in E-Mails nicht erlaubt; {{%1}} schreiben.</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Read the relay's log</source>
        <translation>Protokoll des Relays lesen</translation>
    </message>
    <message>
        <source>Reading the data again</source>
        <translation>Erneutes Lesen der Daten</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lesen des Protokolls</translation>
    </message>
    <message>
        <source>Reading the log was cancelled.</source>
        <translation>Das Lesen des Protokolls wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading the log: %1 %</source>
        <translation>Lesen des Protokolls: %1 %</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Fertige Bausteine</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Receivable</source>
        <comment>all of them</comment>
        <translation>alle Forderungen</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Recipients are frozen when the campaign is launched. Until then the tab Launch says how many there will be.</source>
        <translation>Die Empfänger werden beim Start der Kampagne eingefroren. Bis dahin zeigt der Reiter „Starten“, wie viele es sein werden.</translation>
    </message>
    <message>
        <source>Recipients of the first wave</source>
        <translation>Empfänger der ersten Welle</translation>
    </message>
    <message>
        <source>Recipients with an address</source>
        <translation>Empfänger mit Adresse</translation>
    </message>
    <message>
        <source>Recipients without their file are skipped; the launch check says beforehand how many.</source>
        <translation>Empfänger ohne ihre Datei werden übersprungen; die Prüfung vor dem Start sagt vorher, wie viele.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Records of this kind come from imports only.</source>
        <translation>Datensätze dieser Art entstehen nur durch Importe.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refuse when the data are older than</source>
        <translation>Verweigern, wenn die Daten älter sind als</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Anmeldung über</translation>
    </message>
    <message>
        <source>Registration method</source>
        <translation>Anmeldeweg</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Rehearsed: %1 messages, %2, %3 skipped, %4 that cannot be made.</source>
        <translation>Geprobt: %1 Nachrichten, %2, %3 übersprungen, %4 nicht erstellbar.</translation>
    </message>
    <message>
        <source>Rehearsing "%1"</source>
        <translation>Probe von „%1“</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Entfernen	Entf</translation>
    </message>
    <message>
        <source>Remove "%1"</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>Block entfernen</translation>
    </message>
    <message>
        <source>Remove the criterion</source>
        <translation>Kriterium entfernen</translation>
    </message>
    <message>
        <source>Remove the pictures that the text does not show</source>
        <translation>Bilder entfernen, die der Text nicht zeigt</translation>
    </message>
    <message>
        <source>Remove the timer</source>
        <translation>Zeitgeber entfernen</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Remove this group of conditions</source>
        <translation>Diese Bedingungsgruppe entfernen</translation>
    </message>
    <message>
        <source>Remove unused</source>
        <translation>Unbenutzte entfernen</translation>
    </message>
    <message>
        <source>Removed since the launch</source>
        <translation>Seit dem Start entfernt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Repeat for each</source>
        <translation>Für alle wiederholen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace all of them</source>
        <translation>Alle Fundstellen ersetzen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace pictures that are larger than mail needs by copies</source>
        <translation>Bilder, die größer sind als für E-Mails nötig, durch kleinere Kopien ersetzen</translation>
    </message>
    <message>
        <source>Replace this one and find the next (Enter in the second field)</source>
        <translation>Dieses ersetzen und das nächste suchen (Enter im zweiten Feld)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Rest of the campaign "%1": %2</source>
        <translation>Rest der Kampagne „%1“: %2</translation>
    </message>
    <message>
        <source>Restore as the workspace</source>
        <translation>Wiederherstellen als Arbeitsbereich</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result set</source>
        <translation>Ergebnismenge</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the campaign to send again.</source>
        <translation>Zum erneuten Senden die Kampagne fortsetzen.</translation>
    </message>
    <message>
        <source>Retries %1</source>
        <translation>Neuer Versuch %1</translation>
    </message>
    <message>
        <source>Retry %1 now</source>
        <translation>%1 jetzt wiederholen</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Gerundet</translation>
    </message>
    <message>
        <source>Rows of %1 have no number of their own; give the id, not "%2".</source>
        <translation>Zeilen von %1 haben keine eigene Nummer; die ID angeben, nicht „%2“.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, zwingend</translation>
    </message>
    <message>
        <source>Sa&amp;mple</source>
        <translation>Stich&amp;probe</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Save the campaign: only what is saved is launched.</source>
        <translation>Kampagne speichern: Gestartet wird nur, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Save the changes (Ctrl+S)</source>
        <translation>Änderungen speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formular speichern</translation>
    </message>
    <message>
        <source>Saved "%1"</source>
        <translation>„%1“ gespeichert</translation>
    </message>
    <message>
        <source>Saved &amp;result set</source>
        <translation>Gespeicherte Er&amp;gebnismenge</translation>
    </message>
    <message>
        <source>Saved Result Sets</source>
        <translation>Gespeicherte Ergebnismengen</translation>
    </message>
    <message>
        <source>Saved as "%1". "%2" is still in the library as it was.</source>
        <translation>Als „%1“ gespeichert. „%2“ steht unverändert in der Übersicht.</translation>
    </message>
    <message>
        <source>Saved result sets</source>
        <translation>Gespeicherte Ergebnismengen</translation>
    </message>
    <message>
        <source>Saved the launch rules</source>
        <translation>Startregeln gespeichert</translation>
    </message>
    <message>
        <source>Saved the mail server "%1"</source>
        <translation>Mailserver „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Saved the sender's profile</source>
        <translation>Absenderprofil gespeichert</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Gespeichert. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Say from which address it comes.</source>
        <translation>Angeben, von welcher Adresse gesendet wird.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang des Zugriffs</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search account, customer, EPID</source>
        <translation>Anlagenkonto, Kunde, EPID suchen</translation>
    </message>
    <message>
        <source>Search address, reply</source>
        <translation>Adresse, Antwort suchen</translation>
    </message>
    <message>
        <source>Search addresses</source>
        <translation>Adressen suchen</translation>
    </message>
    <message>
        <source>Search addresses and names</source>
        <translation>Adressen und Namen suchen</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>Kampagnen suchen</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Search e-service, account, customer</source>
        <translation>E-Service, Anlagenkonto, Kunde suchen</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <translation>In allen Spalten suchen</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Search name, EPID, place</source>
        <translation>Name, EPID, Ort suchen</translation>
    </message>
    <message>
        <source>Search name, address, reply</source>
        <translation>Name, Adresse, Antwort suchen</translation>
    </message>
    <message>
        <source>Search name, e-mail, mobile</source>
        <translation>Name, E-Mail, Mobil suchen</translation>
    </message>
    <message>
        <source>Search placeholders</source>
        <translation>Platzhalter suchen</translation>
    </message>
    <message>
        <source>Search result sets</source>
        <translation>Ergebnismengen suchen</translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>Segmente suchen</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Werte suchen</translation>
    </message>
    <message>
        <source>Sections are nested deeper than %1 levels.</source>
        <translation>Die Abschnitte sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>See that the message reads well without it.</source>
        <translation>Achten Sie darauf, dass sich die Nachricht auch ohne das gut liest.</translation>
    </message>
    <message>
        <source>Seed &amp;number</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Seed addresses</source>
        <translation>Seed-Adressen</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segment files (*.json)</source>
        <translation>Segmentdateien (*.json)</translation>
    </message>
    <message>
        <source>Segment files (*.json);;All files (*)</source>
        <translation>Segmentdateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Segment of the rest</source>
        <translation>Segment aus dem Rest</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Selection Rules</source>
        <translation>Auswahlregeln</translation>
    </message>
    <message>
        <source>Selection rules are a list of {"table": ..., "criteria": [...]}.</source>
        <translation>Auswahlregeln sind eine Liste von {"table": ..., "criteria": [...]}.</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <translation>%1 erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again?</source>
        <translation>
            <numerusform>%Ln Nachricht erneut senden?</numerusform>
            <numerusform>%Ln Nachrichten erneut senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a first wave alone</source>
        <translation>Eine erste Welle vorab senden</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send as soon as possible</source>
        <translation>So bald wie möglich senden</translation>
    </message>
    <message>
        <source>Send at certain hours only</source>
        <translation>Nur zu bestimmten Zeiten senden</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sender's address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>Sender's name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>Sender's profile</source>
        <translation>Absenderprofil</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Sending the test message</source>
        <translation>Testnachricht wird gesendet</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Versand: %1 von %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Sent now: %1.</source>
        <translation>Jetzt gesendet: %1.</translation>
    </message>
    <message>
        <source>Sent record</source>
        <translation>Versandeintrag</translation>
    </message>
    <message>
        <source>Sent record</source>
        <comment>all of them</comment>
        <translation>alle Versandeinträge</translation>
    </message>
    <message>
        <source>Sent records</source>
        <translation>Versandeinträge</translation>
    </message>
    <message>
        <source>Sent records.csv</source>
        <translation>Versandeinträge.csv</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server's reply</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Link setzen</translation>
    </message>
    <message>
        <source>Several: write it between {{#%1}} and {{/%1}}</source>
        <translation>Mehrere: zwischen {{#%1}} und {{/%1}} schreiben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the PDF of the recipient in the preview</source>
        <translation>Das PDF des Empfängers der Vorschau zeigen</translation>
    </message>
    <message>
        <source>Show the members of the result set; they can be exported there</source>
        <translation>Mitglieder der Ergebnismenge zeigen; dort lassen sie sich exportieren</translation>
    </message>
    <message>
        <source>Show the members with whom the rules choose</source>
        <translation>Mitglieder mit der Auswahl der Regeln anzeigen</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>Diese Personen anzeigen</translation>
    </message>
    <message>
        <source>Shown after the subject in the list of messages; empty: how the message begins</source>
        <translation>Erscheint in der Nachrichtenliste nach dem Betreff; leer: der Anfang der Nachricht</translation>
    </message>
    <message>
        <source>Shown as it was when it was last correct.</source>
        <translation>Gezeigt wird der letzte fehlerfreie Stand.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in as %1 in the browser; this window waits for it.</source>
        <translation>Melden Sie sich im Browser als %1 an; dieses Fenster wartet darauf.</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>Auf einem anderen Gerät anmelden</translation>
    </message>
    <message>
        <source>Sign in with a provider (OAuth 2)</source>
        <translation>Anmelden bei einem Anbieter (OAuth 2)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Signed in. Save the settings to send this way.</source>
        <translation>Angemeldet. Speichern Sie die Einstellungen, um auf diesem Weg zu senden.</translation>
    </message>
    <message>
        <source>Signed in. This machine has no password store: it holds until the program ends.</source>
        <translation>Angemeldet. Dieser Rechner hat keinen Passwortspeicher: es gilt bis zum Ende des Programms.</translation>
    </message>
    <message>
        <source>Simplified preview: the web engine cannot protect itself when the program runs as administrator.</source>
        <translation>Vereinfachte Vorschau: Die Web-Engine kann sich nicht abschotten, wenn das Programm als Administrator läuft.</translation>
    </message>
    <message>
        <source>Simplified preview: this build has no web engine.</source>
        <translation>Vereinfachte Vorschau: Diese Programmfassung enthält keine Web-Engine.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>Größe des Fensters</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Skipped (%1)</source>
        <translation>Übersprungen (%1)</translation>
    </message>
    <message>
        <source>So many can be in doubt when a connection breaks. More than 1 makes sense for a relay of your own that is far away.</source>
        <translation>So viele können ungewiss sein, wenn eine Verbindung abbricht. Mehr als 1 ist sinnvoll für ein weit entferntes eigenes Relay.</translation>
    </message>
    <message>
        <source>Some mail programs drop &lt;style&gt;. The source stays as it is; what is sent also has its styles in the elements.</source>
        <translation>Manche Mailprogramme verwerfen &lt;style&gt;. Die Quelle bleibt, wie sie ist; was gesendet wird, hat seine Stile auch in den Elementen.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Quelltext der Nachricht</translation>
    </message>
    <message>
        <source>Source of the template</source>
        <translation>Quelltext der Vorlage</translation>
    </message>
    <message>
        <source>Standar&amp;d text, pictures attached</source>
        <translation>&amp;Standardtext, Bilder angehängt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starttermin</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Geblieben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop "%1"?</source>
        <translation>„%1“ stoppen?</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Versand stoppen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>Be&amp;treff</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Versorgung</translation>
    </message>
    <message>
        <source>Supply point</source>
        <translation>Verbrauchsstelle</translation>
    </message>
    <message>
        <source>Supply point</source>
        <comment>all of them</comment>
        <translation>alle Verbrauchsstellen</translation>
    </message>
    <message>
        <source>Supply point codes</source>
        <translation>Verbrauchsstellencodes</translation>
    </message>
    <message>
        <source>Supply point id</source>
        <translation>Verbrauchsstellen-ID</translation>
    </message>
    <message>
        <source>Supply point number</source>
        <translation>Verbrauchsstellennummer</translation>
    </message>
    <message>
        <source>Supply points</source>
        <translation>Verbrauchsstellen</translation>
    </message>
    <message>
        <source>Supply status</source>
        <translation>Versorgungsstatus</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS von Anfang an (empfohlen)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tags of this HTML overlap or stand where they may not (a text between table rows, for example). Showing it would rewrite it; mend it in the HTML view first.</source>
        <translation>Tags dieses HTML überlappen sich oder stehen, wo sie nicht dürfen (etwa Text zwischen Tabellenzeilen). Die Anzeige würde es umschreiben; zuerst in der HTML-Ansicht berichtigen.</translation>
    </message>
    <message>
        <source>Tags that begin with "%1" are not known here.</source>
        <translation>Tags, die mit „%1“ beginnen, sind hier unbekannt.</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Take away everybody in this block.</source>
        <translation>Alle in diesem Block wegnehmen.</translation>
    </message>
    <message>
        <source>Take from the HTML</source>
        <translation>Aus dem HTML übernehmen</translation>
    </message>
    <message>
        <source>Take in a campaign that somebody handed over as a file</source>
        <translation>Eine Kampagne übernehmen, die jemand als Datei übergeben hat</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Take out of the HTML</source>
        <translation>Aus dem HTML herauslösen</translation>
    </message>
    <message>
        <source>Take the constraint away</source>
        <translation>Einschränkung aufheben</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Take the global constraint "%1" away?</source>
        <translation>Globale Einschränkung „%1“ aufheben?</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Zielebene</translation>
    </message>
    <message>
        <source>Tariff period</source>
        <translation>Tarifperiode</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Template packages (*.odztemplate)</source>
        <translation>Vorlagenpakete (*.odztemplate)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Templates and messages (*.json *.odztemplate *.html *.htm *.eml *.txt);;All files (*)</source>
        <translation>Vorlagen und Nachrichten (*.json *.odztemplate *.html *.htm *.eml *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Netzgebiet</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>Text in %1 on %2 has a contrast of %3 to 1 (%n place(s)). Make the text darker or its background lighter, or the other way round, until it is %4 to 1.</source>
        <translation>
            <numerusform>Text in %1 auf %2 hat einen Kontrast von %3 zu 1 (%n Stelle). Machen Sie den Text dunkler oder den Hintergrund heller, oder umgekehrt, bis es %4 zu 1 ist.</numerusform>
            <numerusform>Text in %1 auf %2 hat einen Kontrast von %3 zu 1 (%n Stellen). Machen Sie den Text dunkler oder den Hintergrund heller, oder umgekehrt, bis es %4 zu 1 ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text part</source>
        <translation>Textteil</translation>
    </message>
    <message>
        <source>Text with button</source>
        <translation>Text mit Schaltfläche</translation>
    </message>
    <message>
        <source>Texts have the formats upper and lower.</source>
        <translation>Texte haben die Formate upper und lower.</translation>
    </message>
    <message>
        <source>That was you: somebody else has to launch it.</source>
        <translation>Das waren Sie: Jemand anderes muss sie starten.</translation>
    </message>
    <message>
        <source>The %1 most frequent values; search for others.</source>
        <translation>Die %1 häufigsten Werte; andere über die Suche.</translation>
    </message>
    <message>
        <source>The HTML has %1 KB; beyond 102 KB Gmail cuts the message off.</source>
        <translation>Das HTML hat %1 KB; über 102 KB schneidet Gmail die Nachricht ab.</translation>
    </message>
    <message>
        <source>The HTML makes no text part, and none is written; readers of plain text get an empty message. Write one on the Text tab.</source>
        <translation>Das HTML ergibt keinen Textteil, und geschrieben ist auch keiner; wer reinen Text liest, bekommt eine leere Nachricht. Schreiben Sie einen auf der Karte Text.</translation>
    </message>
    <message>
        <source>The HTML makes no text: it is empty, or one of its tags is broken.</source>
        <translation>Das HTML ergibt keinen Text: Es ist leer oder eines seiner Tags ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The Message-ID is not one word with an @.</source>
        <translation>Die Message-ID ist nicht ein Wort mit einem @.</translation>
    </message>
    <message>
        <source>The PDF is made of the template "%1", which is not there or has no HTML.</source>
        <translation>Das PDF wird aus der Vorlage „%1“ gemacht, die es nicht gibt oder die kein HTML hat.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt gives no handle.</source>
        <translation>Der SQLite-Treiber von Qt liefert kein Handle.</translation>
    </message>
    <message>
        <source>The Task Scheduler does not answer.</source>
        <translation>Die Aufgabenplanung antwortet nicht.</translation>
    </message>
    <message>
        <source>The Task Scheduler refused the task: %1</source>
        <translation>Die Aufgabenplanung hat die Aufgabe abgelehnt: %1</translation>
    </message>
    <message>
        <source>The Task Scheduler refused to remove the task: %1</source>
        <translation>Die Aufgabenplanung hat das Entfernen der Aufgabe abgelehnt: %1</translation>
    </message>
    <message>
        <source>The approval holds for exactly the recipients and the message that were seen; any change voids it. 0: every launch.</source>
        <translation>Die Freigabe gilt für genau die gesehenen Empfänger und die gesehene Nachricht; jede Änderung hebt sie auf. 0: jeder Start.</translation>
    </message>
    <message>
        <source>The attachment cannot be read: %1.</source>
        <translation>Der Anhang lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The attachment is larger than %1 MiB.</source>
        <translation>Der Anhang ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The attachments are not those that the campaign names.</source>
        <translation>Die Anlagen sind nicht die, die die Kampagne nennt.</translation>
    </message>
    <message>
        <source>The attachments of "%1" were not copied. Add them on the tab Template.</source>
        <translation>Die Anhänge von „%1“ wurden nicht kopiert. Sie lassen sich auf dem Reiter „Vorlage“ hinzufügen.</translation>
    </message>
    <message>
        <source>The attachments together are larger than %1 MiB.</source>
        <translation>Die Anhänge sind zusammen größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The backup could not be written to the disk.</source>
        <translation>Die Sicherung konnte nicht auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>Die Sicherung liegt in %1</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>Die Sicherung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The block has an unknown form.</source>
        <translation>Der Block hat eine unbekannte Form.</translation>
    </message>
    <message>
        <source>The block has too many values. Split it into several blocks.</source>
        <translation>Der Block hat zu viele Werte. In mehrere Blöcke aufteilen.</translation>
    </message>
    <message>
        <source>The block names nothing. Choose what it uses.</source>
        <translation>Der Block nennt nichts. Wählen, was er verwendet.</translation>
    </message>
    <message>
        <source>The blocks are nested more than %1 deep. Save a part as a segment of its own.</source>
        <translation>Die Blöcke sind tiefer als %1 Ebenen verschachtelt. Einen Teil als eigenes Segment speichern.</translation>
    </message>
    <message>
        <source>The campaign "%1" is not running; there is nothing to pause.</source>
        <translation>The campaign "%1" is not running; there is nothing to pause.</translation>
    </message>
    <message>
        <source>The campaign "%1" needs the approval of a second person.</source>
        <translation>Die Kampagne „%1“ braucht die Freigabe einer zweiten Person.</translation>
    </message>
    <message>
        <source>The campaign "%1" was launched already and cannot be changed any more.</source>
        <translation>Die Kampagne „%1“ wurde bereits gestartet und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The campaign "%1" was launched already.</source>
        <translation>Die Kampagne „%1“ wurde bereits gestartet.</translation>
    </message>
    <message>
        <source>The campaign "%1" was launched already; resume it to send the rest.</source>
        <translation>Die Kampagne „%1“ wurde bereits gestartet; zum Senden des Rests fortsetzen.</translation>
    </message>
    <message>
        <source>The campaign "%1" was not launched yet.</source>
        <translation>The campaign "%1" was not launched yet.</translation>
    </message>
    <message>
        <source>The campaign "%1" was not launched yet; it has no rest.</source>
        <translation>Die Kampagne „%1“ wurde noch nicht gestartet; sie hat keinen Rest.</translation>
    </message>
    <message>
        <source>The campaign "%1" was not launched yet; launch it first.</source>
        <translation>Die Kampagne „%1“ wurde noch nicht gestartet; zuerst starten.</translation>
    </message>
    <message>
        <source>The campaign "%1", its recipients or its message were changed after %2 approved it; it needs a new approval.</source>
        <translation>Die Kampagne „%1“, ihre Empfänger oder ihre Nachricht wurden nach der Freigabe durch %2 geändert; sie braucht eine neue Freigabe.</translation>
    </message>
    <message>
        <source>The campaign is not complete: see the marked fields.</source>
        <translation>Die Kampagne ist unvollständig: siehe die markierten Felder.</translation>
    </message>
    <message>
        <source>The campaign needs a name.</source>
        <translation>Die Kampagne braucht einen Namen.</translation>
    </message>
    <message>
        <source>The campaign was not launched yet.</source>
        <translation>Die Kampagne wurde noch nicht gestartet.</translation>
    </message>
    <message>
        <source>The cell has more than %1 characters, which no spreadsheet writes.</source>
        <translation>Die Zelle hat mehr als %1 Zeichen; das schreibt keine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>The cell refers to a text that is not in the file. Save the file again.</source>
        <translation>Die Zelle verweist auf einen Text, der in der Datei fehlt. Datei erneut speichern.</translation>
    </message>
    <message>
        <source>The cell should hold a number but does not. Save the file again.</source>
        <translation>Die Zelle sollte eine Zahl enthalten, tut es aber nicht. Datei erneut speichern.</translation>
    </message>
    <message>
        <source>The cells of the row are not in order. Open the file in a spreadsheet and save it again.</source>
        <translation>Die Zellen der Zeile sind nicht in der richtigen Reihenfolge. Datei in einer Tabellenkalkulation öffnen und erneut speichern.</translation>
    </message>
    <message>
        <source>The change contradicts other data in the workspace; nothing was changed.</source>
        <translation>Die Änderung widerspricht anderen Daten im Arbeitsbereich; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The cid of a picture cannot come from a placeholder.</source>
        <translation>Die cid eines Bildes kann nicht aus einem Platzhalter kommen.</translation>
    </message>
    <message>
        <source>The clipboard holds no blocks. Copy a block, or the text of a segment file, first.</source>
        <translation>Die Zwischenablage enthält keine Blöcke. Zuerst einen Block oder den Text einer Segmentdatei kopieren.</translation>
    </message>
    <message>
        <source>The code list has no code "%1".</source>
        <translation>Die Codeliste hat keinen Code „%1“.</translation>
    </message>
    <message>
        <source>The column "%1" does not belong to the table of the rule.</source>
        <translation>Die Spalte „%1“ gehört nicht zur Tabelle der Regel.</translation>
    </message>
    <message>
        <source>The column "%1" names a contact by address, which needs the account as well. Add a column with the account number, or leave this one out.</source>
        <translation>Die Spalte „%1“ nennt einen Kontakt über seine Adresse; dazu braucht es auch das Anlagenkonto. Spalte mit der Kontonummer ergänzen oder diese weglassen.</translation>
    </message>
    <message>
        <source>The column %1 does not know the operator %2. It knows: %3.</source>
        <translation>Die Spalte %1 kennt den Operator %2 nicht. Sie kennt: %3.</translation>
    </message>
    <message>
        <source>The column %1 holds more text than a snapshot can hold.</source>
        <translation>Die Spalte %1 enthält mehr Text, als eine Momentaufnahme fasst.</translation>
    </message>
    <message>
        <source>The column has an unknown type.</source>
        <translation>Die Spalte hat einen unbekannten Typ.</translation>
    </message>
    <message>
        <source>The column holds amounts, but %1 is none; write it like 12.50.</source>
        <translation>Die Spalte enthält Beträge, aber %1 ist keiner; Schreibweise wie 12.50.</translation>
    </message>
    <message>
        <source>The column holds days, but %1 is none; write it as YYYY-MM-DD.</source>
        <translation>Die Spalte enthält Tage, aber %1 ist keiner; Schreibweise JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>The column holds texts, but %1 is none; write it in quotes.</source>
        <translation>Die Spalte enthält Texte, aber %1 ist keiner; in Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>The column holds whole numbers, but %1 is none; write it like 3000.</source>
        <translation>Die Spalte enthält ganze Zahlen, aber %1 ist keine; Schreibweise wie 3000.</translation>
    </message>
    <message>
        <source>The column holds yes or no, but %1 is neither; write true or false.</source>
        <translation>Die Spalte enthält ja oder nein, aber %1 ist keines von beiden; true oder false schreiben.</translation>
    </message>
    <message>
        <source>The columns "%1" and "%2" both mean %3. Map one of them to null.</source>
        <translation>Die Spalten „%1“ und „%2“ bedeuten beide %3. Eine davon null zuordnen.</translation>
    </message>
    <message>
        <source>The conditions are nested more than %1 deep. Split the block.</source>
        <translation>Die Bedingungen sind tiefer als %1 Ebenen verschachtelt. Block aufteilen.</translation>
    </message>
    <message>
        <source>The conditions mix too many tables for the snapshot. Split the block, or count with SQL.</source>
        <translation>Die Bedingungen mischen zu viele Tabellen für die Momentaufnahme. Block aufteilen oder mit SQL zählen.</translation>
    </message>
    <message>
        <source>The customer has %1 accounts and %2 contacts. Remove those first.</source>
        <translation>Der Kunde hat %1 Anlagenkonten und %2 Kontakte. Diese zuerst entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>The data are of %1, older than %n day(s). Better import newer ones first.</source>
        <translation>
            <numerusform>Der Datenstand ist %1, älter als %n Tag. Besser zuerst neuere Daten importieren.</numerusform>
            <numerusform>Der Datenstand ist %1, älter als %n Tage. Besser zuerst neuere Daten importieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data are of %1, older than the %2 days that the launch rules allow. Import newer ones.</source>
        <translation>Der Datenstand ist %1 und damit älter als die %2 Tage, die die Startregeln erlauben. Neuere Daten importieren.</translation>
    </message>
    <message>
        <source>The data are of %1.</source>
        <translation>Datenstand: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The data are of %1. The launch rules allow %n day(s); import newer ones.</source>
        <translation>
            <numerusform>Der Datenstand ist %1. Die Startregeln erlauben %n Tag; neuere Daten importieren.</numerusform>
            <numerusform>Der Datenstand ist %1. Die Startregeln erlauben %n Tage; neuere Daten importieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data have been read again</source>
        <translation>Die Daten wurden neu gelesen</translation>
    </message>
    <message>
        <source>The definition changed in between. Both definitions were tried on today's data: whom the older one would have moved too, the data moved; whom only the newer one moves, the definition moved. The cause is unclear where the data of somebody changed again since the newer set was frozen.</source>
        <translation>Die Definition hat sich dazwischen geändert. Beide Definitionen wurden an den heutigen Daten erprobt: Wer auch nach der älteren gewechselt wäre, wechselte wegen der Daten; wer nur nach der neueren wechselt, wegen der Definition. Unklar ist die Ursache, wo sich die Daten seit dem Einfrieren der neueren Menge nochmals geändert haben.</translation>
    </message>
    <message>
        <source>The definition changed, but the causes cannot be told: %1</source>
        <translation>Die Definition hat sich geändert, aber die Ursachen lassen sich nicht bestimmen: %1</translation>
    </message>
    <message>
        <source>The definition is the same: who changed sides did so because the data changed.</source>
        <translation>Die Definition ist gleich geblieben: Wer gewechselt ist, tat es, weil sich die Daten geändert haben.</translation>
    </message>
    <message>
        <source>The demo was cancelled; nothing was made.</source>
        <translation>Die Demo wurde abgebrochen; es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>The demo workspace is ready.</source>
        <translation>Der Demo-Arbeitsbereich ist bereit.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert; Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The e-mail address of the account that sends.</source>
        <translation>Die E-Mail-Adresse des Kontos, das sendet.</translation>
    </message>
    <message>
        <source>The effect cannot be counted: %1</source>
        <translation>Die Auswirkung lässt sich nicht zählen: %1</translation>
    </message>
    <message>
        <source>The encoding "%1" is not known. Use UTF-8, UTF-16, windows-1250 or ISO-8859-2.</source>
        <translation>Die Kodierung „%1“ ist unbekannt. UTF-8, UTF-16, windows-1250 oder ISO-8859-2 verwenden.</translation>
    </message>
    <message>
        <source>The encoding of the file cannot be recognised: it is neither valid UTF-8 (see line %1) nor windows-1250. Give the encoding, or save the file as UTF-8.</source>
        <translation>Die Kodierung der Datei lässt sich nicht erkennen: Sie ist weder gültiges UTF-8 (siehe Zeile %1) noch windows-1250. Kodierung angeben oder die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The file "%1" cannot be read.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file "%1" does not exist.</source>
        <translation>Die Datei „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>The file "%1" is larger than %2 MiB.</source>
        <translation>Die Datei „%1“ ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>The file "%1" is not UTF-8; save it in that encoding.</source>
        <translation>Die Datei „%1“ ist nicht UTF-8; in dieser Kodierung speichern.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists and that you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen. Prüfen, ob sie existiert und lesbar ist.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen. Leserechte prüfen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you may open it.</source>
        <translation>Die Datei lässt sich nicht lesen. Leserechte prüfen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check that the folder exists and that you may write there.</source>
        <translation>Die Datei lässt sich nicht schreiben. Prüfen, ob der Ordner existiert und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>The file contains a NUL character, so it is not a text, or not in this encoding. Give the encoding, or save the file again as CSV.</source>
        <translation>Die Datei enthält ein NUL-Zeichen, ist also kein Text oder nicht in dieser Kodierung. Kodierung angeben oder die Datei erneut als CSV speichern.</translation>
    </message>
    <message>
        <source>The file contains bytes that mean nothing in %1. Give the right encoding, or save the file as UTF-8.</source>
        <translation>Die Datei enthält Bytes, die in %1 nichts bedeuten. Richtige Kodierung angeben oder die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The file could not be written to the disk.</source>
        <translation>Die Datei konnte nicht auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the free space of the disk.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name or remove it first.</source>
        <translation>Die Datei existiert bereits. Anderen Namen wählen oder sie zuerst entfernen.</translation>
    </message>
    <message>
        <source>The file is an old Excel file, or one with a password. Save it as .xlsx without a password, or as CSV.</source>
        <translation>Die Datei ist eine alte Excel-Datei oder hat ein Passwort. Als .xlsx ohne Passwort oder als CSV speichern.</translation>
    </message>
    <message>
        <source>The file is built like an attack and was not opened: %1. Ask its sender for a plain .xlsx or CSV file.</source>
        <translation>Die Datei ist wie ein Angriff gebaut und wurde nicht geöffnet: %1. Vom Absender eine einfache .xlsx- oder CSV-Datei erbitten.</translation>
    </message>
    <message>
        <source>The file is built like an attack and was not read: %1. Ask its sender for a plain .xlsx or CSV file.</source>
        <translation>Die Datei ist wie ein Angriff gebaut und wurde nicht gelesen: %1. Vom Absender eine einfache .xlsx- oder CSV-Datei erbitten.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing. Restore it from a backup.</source>
        <translation>Die Datei ist abgeschnitten: Ihr Ende fehlt. Aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a workspace. Restore it from a backup.</source>
        <translation>Die Datei ist beschädigt oder kein Arbeitsbereich. Aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The file is damaged or is not an Excel file. Save it again as .xlsx.</source>
        <translation>Die Datei ist beschädigt oder keine Excel-Datei. Erneut als .xlsx speichern.</translation>
    </message>
    <message>
        <source>The file is damaged: line %1 of a part of it is not XML. Save it again as .xlsx.</source>
        <translation>Die Datei ist beschädigt: Zeile %1 eines Teils ist kein XML. Erneut als .xlsx speichern.</translation>
    </message>
    <message>
        <source>The file is empty. Its first row must hold the names of the columns.</source>
        <translation>Die Datei ist leer. Ihre erste Zeile muss die Spaltennamen enthalten.</translation>
    </message>
    <message>
        <source>The file is encrypted. Save it without a password.</source>
        <translation>Die Datei ist verschlüsselt. Ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Few mailboxes take that; make it smaller.</source>
        <translation>Die Datei ist größer als %1. Nur wenige Postfächer nehmen das an; Datei verkleinern.</translation>
    </message>
    <message>
        <source>The file is not %1: line %2 contains bytes that mean nothing in it. Give the right encoding, or save the file as UTF-8.</source>
        <translation>Die Datei ist nicht %1: Zeile %2 enthält Bytes, die darin nichts bedeuten. Richtige Kodierung angeben oder die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The file is not a picture.</source>
        <translation>Die Datei ist kein Bild.</translation>
    </message>
    <message>
        <source>The file is not a snapshot.</source>
        <translation>Die Datei ist keine Momentaufnahme.</translation>
    </message>
    <message>
        <source>The file is not an Excel workbook. Save it as .xlsx or as CSV.</source>
        <translation>Die Datei ist keine Excel-Arbeitsmappe. Als .xlsx oder CSV speichern.</translation>
    </message>
    <message>
        <source>The file is not an Odziv workspace. Choose a file that Odziv made.</source>
        <translation>Die Datei ist kein Arbeitsbereich von Odziv. Eine von Odziv angelegte Datei wählen.</translation>
    </message>
    <message>
        <source>The file is too large for a segment.</source>
        <translation>Die Datei ist zu groß für ein Segment.</translation>
    </message>
    <message>
        <source>The file is too large to be a list format.</source>
        <translation>Die Datei ist zu groß für ein Listenformat.</translation>
    </message>
    <message>
        <source>The file lacks what every row of %1 needs: %2. Add the columns, or name them in a mapping.</source>
        <translation>Der Datei fehlt, was jede Zeile von %1 braucht: %2. Spalten ergänzen oder in einer Zuordnung benennen.</translation>
    </message>
    <message>
        <source>The file's structure is not the one Odziv made: %1. It may have been changed by another program and is not opened; restore it from a backup.</source>
        <translation>Die Struktur der Datei stammt nicht von Odziv: %1. Vielleicht hat ein anderes Programm sie verändert; sie wird nicht geöffnet. Aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The finished backup could not be given its name.</source>
        <translation>Die fertige Sicherung ließ sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>The finished file could not be given its name.</source>
        <translation>Die fertige Datei ließ sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed. Without a choice, a decision is about all of them.</source>
        <translation>Aufgeführt sind die ersten %1 von %2. Ohne Auswahl gilt eine Entscheidung für alle.</translation>
    </message>
    <message>
        <source>The first records of the level, in this form.</source>
        <translation>Die ersten Datensätze der Ebene in dieser Form.</translation>
    </message>
    <message>
        <source>The first wave stopped it: of %1 messages %2 were not accepted, more than %3 percent. Look at the replies; resuming sends the other %4.</source>
        <translation>Die erste Welle hat sie angehalten: Von %1 Nachrichten wurden %2 nicht angenommen, mehr als %3 Prozent. Die Antworten ansehen; beim Fortsetzen werden die übrigen %4 gesendet.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Der Ordner konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Der Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>The folder for the timer cannot be made.</source>
        <translation>Der Ordner für den Zeitgeber lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty or a new one.</source>
        <translation>Der Ordner ist nicht leer. Einen leeren oder neuen wählen.</translation>
    </message>
    <message>
        <source>The folder is not empty; give the name of a new one.</source>
        <translation>Der Ordner ist nicht leer; den Namen eines neuen angeben.</translation>
    </message>
    <message>
        <source>The folder of the recipients' files cannot be opened.</source>
        <translation>Der Ordner mit den Dateien der Empfänger lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The folder of the recipients' files needs its whole path.</source>
        <translation>Der Ordner der Empfängerdateien braucht seinen ganzen Pfad.</translation>
    </message>
    <message>
        <source>The folder of the workspace may not be written to, so it is opened read-only.</source>
        <translation>Der Ordner des Arbeitsbereichs ist nicht beschreibbar, daher wird er schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The folder of the workspace may not be written to.</source>
        <translation>The folder of the workspace may not be written to.</translation>
    </message>
    <message>
        <source>The footer to unsubscribe stays empty: the sender's profile has no address to unsubscribe at. Enter one there.</source>
        <translation>Der Fuß zum Abmelden bleibt leer: Das Absenderprofil hat keine Adresse zum Abmelden. Tragen Sie dort eine ein.</translation>
    </message>
    <message>
        <source>The format is too long.</source>
        <translation>Das Format ist zu lang.</translation>
    </message>
    <message>
        <source>The format must be "odziv-list/1".</source>
        <translation>Das Format muss „odziv-list/1“ sein.</translation>
    </message>
    <message>
        <source>The format must be "odziv-mapping/1".</source>
        <translation>Das Format muss „odziv-mapping/1“ sein.</translation>
    </message>
    <message>
        <source>The global constraint "%1" cannot be counted: %2</source>
        <translation>Die globale Einschränkung „%1“ lässt sich nicht zählen: %2</translation>
    </message>
    <message>
        <source>The group "%1" must hold a list of conditions.</source>
        <translation>Die Gruppe „%1“ muss eine Liste von Bedingungen enthalten.</translation>
    </message>
    <message>
        <source>The header %1 holds a line end or another invisible character and was not written.</source>
        <translation>Der Header %1 enthält ein Zeilenende oder ein anderes unsichtbares Zeichen und wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The header %1 is written by the program itself.</source>
        <translation>Den Header %1 schreibt das Programm selbst.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The import was only tried out.</source>
        <translation>Der Import wurde nur geprobt.</translation>
    </message>
    <message>
        <source>The key "%1" has no meaning here; known are: %2.</source>
        <translation>Der Schlüssel „%1“ hat hier keine Bedeutung; bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The key "%1" has no meaning in a condition; it takes column, operator and value or values.</source>
        <translation>Der Schlüssel „%1“ hat in einer Bedingung keine Bedeutung; sie kennt column, operator und value oder values.</translation>
    </message>
    <message>
        <source>The key column %1 is not in the file.</source>
        <translation>Die Schlüsselspalte %1 fehlt in der Datei.</translation>
    </message>
    <message>
        <source>The launch was cancelled: nobody gets anything, and the campaign can be launched anew.</source>
        <translation>Der Start wurde abgebrochen: Niemand bekommt etwas, und die Kampagne kann neu gestartet werden.</translation>
    </message>
    <message>
        <source>The link "%1" leads nowhere from a mail; write it with https:// in front.</source>
        <translation>Der Link „%1“ führt aus einer E-Mail nirgendwohin; mit https:// davor schreiben.</translation>
    </message>
    <message>
        <source>The link is not protected; use https:// if the site has it.</source>
        <translation>Der Link ist ungeschützt; https:// verwenden, wenn die Website es bietet.</translation>
    </message>
    <message>
        <source>The list format "%1" is used by: %2. Change those first.</source>
        <translation>Das Listenformat „%1“ wird verwendet von: %2. Diese zuerst ändern.</translation>
    </message>
    <message>
        <source>The list format cannot be opened.</source>
        <translation>Das Listenformat lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The list format is not a JSON object; see character %1.</source>
        <translation>Das Listenformat ist kein JSON-Objekt; siehe Zeichen %1.</translation>
    </message>
    <message numerus="yes">
        <source>The list of %Ln member(s) as they were then cannot be made again.</source>
        <translation>
            <numerusform>Die Liste des damaligen %Ln Mitglieds lässt sich nicht wiederherstellen.</numerusform>
            <numerusform>Die Liste der damaligen %Ln Mitglieder lässt sich nicht wiederherstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log cannot be read: %1.</source>
        <translation>Das Protokoll lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The log says nothing about these messages. Is it the log of this mail server, and of that day?</source>
        <translation>Das Protokoll sagt nichts über diese Nachrichten. Ist es das Protokoll dieses Mailservers und dieses Tages?</translation>
    </message>
    <message>
        <source>The log settled %1: %2 sent, %3 not delivered, %4 to be sent again. It says nothing about %5.</source>
        <translation>Das Protokoll hat %1 geklärt: %2 gesendet, %3 nicht zugestellt, %4 erneut zu senden. Über %5 sagt es nichts.</translation>
    </message>
    <message>
        <source>The mail server "%1" answers.</source>
        <translation>Der Mailserver „%1“ antwortet.</translation>
    </message>
    <message>
        <source>The mail server "%1" cannot be used now: %2</source>
        <translation>Der Mailserver „%1“ ist jetzt nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>The mail server is still being checked. Try again.</source>
        <translation>Der Mailserver wird noch geprüft. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The mapping file cannot be opened.</source>
        <translation>Die Zuordnungsdatei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The mapping file is too large to be one.</source>
        <translation>Die Datei ist zu groß für eine Zuordnungsdatei.</translation>
    </message>
    <message>
        <source>The mapping is not a JSON object; see character %1.</source>
        <translation>Die Zuordnung ist kein JSON-Objekt; siehe Zeichen %1.</translation>
    </message>
    <message>
        <source>The mapping names the column "%1", which the file does not have.</source>
        <translation>Die Zuordnung nennt die Spalte „%1“, die es in der Datei nicht gibt.</translation>
    </message>
    <message>
        <source>The message has neither HTML nor text.</source>
        <translation>Die Nachricht enthält weder HTML noch Text.</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Die Nachricht hat keinen Text.</translation>
    </message>
    <message>
        <source>The message has too many parts.</source>
        <translation>Die Nachricht hat zu viele Teile.</translation>
    </message>
    <message>
        <source>The message is large; many servers refuse it. Make pictures and attachments smaller.</source>
        <translation>Die Nachricht ist groß; viele Server lehnen sie ab. Bilder und Anhänge verkleinern.</translation>
    </message>
    <message>
        <source>The message is larger than 25 MiB.</source>
        <translation>Die Nachricht ist größer als 25 MiB.</translation>
    </message>
    <message>
        <source>The message is nearly all picture; who sees no pictures, and every spam filter, finds %1 characters of text. Write what matters as text.</source>
        <translation>Die Nachricht ist fast nur Bild; wer keine Bilder sieht, und jeder Spamfilter, findet %1 Zeichen Text. Schreiben Sie, was wichtig ist, als Text.</translation>
    </message>
    <message>
        <source>The message needs a subject.</source>
        <translation>Die Nachricht braucht einen Betreff.</translation>
    </message>
    <message>
        <source>The messages go without the header List-Unsubscribe, from which mail programs make a button to unsubscribe: the sender's profile has no address to unsubscribe at. Enter one on the page Templates.</source>
        <translation>Die Nachrichten gehen ohne die Kopfzeile List-Unsubscribe hinaus, aus der E-Mail-Programme eine Schaltfläche zum Abmelden machen: Das Absenderprofil hat keine Abmeldeadresse. Geben Sie auf der Seite Vorlagen eine ein.</translation>
    </message>
    <message>
        <source>The name of a file is needed here.</source>
        <translation>Hier wird der Name einer Datei gebraucht.</translation>
    </message>
    <message>
        <source>The name of the file must end in .csv or .xlsx, which decides the format.</source>
        <translation>Der Dateiname muss auf .csv oder .xlsx enden; danach richtet sich das Format.</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>The operation of a block is one of startWith, keep, add, exclude and addIfExcluded.</source>
        <translation>Die Operation eines Blocks ist startWith, keep, add, exclude oder addIfExcluded.</translation>
    </message>
    <message>
        <source>The operator %1 takes no value.</source>
        <translation>Der Operator %1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>The operator %1 wants "value", not "values".</source>
        <translation>Der Operator %1 verlangt „value“, nicht „values“.</translation>
    </message>
    <message>
        <source>The operator %1 wants "values", a list of at least one.</source>
        <translation>Der Operator %1 verlangt „values“, eine Liste mit mindestens einem.</translation>
    </message>
    <message>
        <source>The operator %1 wants "values", a list of exactly two.</source>
        <translation>Der Operator %1 verlangt „values“, eine Liste von genau zweien.</translation>
    </message>
    <message>
        <source>The operator %1 wants "values", not "value".</source>
        <translation>Der Operator %1 verlangt „values“, nicht „value“.</translation>
    </message>
    <message>
        <source>The operator %1 wants one "value", and there is none.</source>
        <translation>Der Operator %1 verlangt ein „value“; es fehlt.</translation>
    </message>
    <message>
        <source>The option "%1" has no meaning here.</source>
        <translation>Die Option „%1“ hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>The options must be an object, in braces.</source>
        <translation>Die Optionen müssen ein Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>The package lacks the segment or the template of its campaign.</source>
        <translation>Dem Paket fehlt das Segment oder die Vorlage seiner Kampagne.</translation>
    </message>
    <message>
        <source>The package needs a name and the kind "html" or "standard".</source>
        <translation>Das Paket braucht einen Namen und die Art „html“ oder „standard“.</translation>
    </message>
    <message numerus="yes">
        <source>The page Templates warns about %n thing(s) in the template.</source>
        <translation>
            <numerusform>Die Seite Vorlagen warnt vor %n Punkt in der Vorlage.</numerusform>
            <numerusform>Die Seite Vorlagen warnt vor %n Punkten in der Vorlage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The people to step through and to look for hard cases among</source>
        <translation>Die Personen, die durchgeblättert und nach schwierigen Fällen durchsucht werden</translation>
    </message>
    <message>
        <source>The picture "%1" (cid:%2) is sent but not shown; take it out or show it.</source>
        <translation>Das Bild „%1“ (cid:%2) wird gesendet, aber nicht angezeigt; herausnehmen oder anzeigen.</translation>
    </message>
    <message>
        <source>The picture "%1" lies outside the message and will not be seen; add it to the template.</source>
        <translation>Das Bild „%1“ liegt außerhalb der Nachricht und wird nicht zu sehen sein; der Vorlage hinzufügen.</translation>
    </message>
    <message>
        <source>The picture "cid:%1" is shown, but no file of that name lies beside the HTML.</source>
        <translation>Das Bild „cid:%1“ wird angezeigt, aber neben dem HTML liegt keine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>The picture "cid:%1" is shown, but the template has no such picture; add it or take it out.</source>
        <translation>Das Bild „cid:%1“ wird angezeigt, fehlt aber in der Vorlage; hinzufügen oder herausnehmen.</translation>
    </message>
    <message>
        <source>The picture of the sender's profile; when it changes there, it changes here</source>
        <translation>Das Bild aus dem Profil des Absenders; ändert es sich dort, ändert es sich hier</translation>
    </message>
    <message>
        <source>The program that has the workspace open does not send this campaign or does not answer. Pause the campaign there.</source>
        <translation>The program that has the workspace open does not send this campaign or does not answer. Pause the campaign there.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is never closed. Close it, or double it if it belongs to the text.</source>
        <translation>Das in Zeile %1 geöffnete Anführungszeichen wird nie geschlossen. Schließen oder, falls es zum Text gehört, verdoppeln.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is not closed within %2 characters. Close it, or double it if it belongs to the text.</source>
        <translation>Das in Zeile %1 geöffnete Anführungszeichen wird nicht innerhalb von %2 Zeichen geschlossen. Schließen oder, falls es zum Text gehört, verdoppeln.</translation>
    </message>
    <message>
        <source>The recipient's file cannot be read.</source>
        <translation>Die Datei des Empfängers lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The recipient's file has no proper name.</source>
        <translation>Die Datei des Empfängers hat keinen gültigen Namen.</translation>
    </message>
    <message>
        <source>The recipient's file is not in its folder.</source>
        <translation>Die Datei des Empfängers liegt nicht im Ordner.</translation>
    </message>
    <message>
        <source>The recipient's file is too large to be sent.</source>
        <translation>Die Datei des Empfängers ist zu groß zum Senden.</translation>
    </message>
    <message>
        <source>The recipients' files need a name.</source>
        <translation>Die Dateien der Empfänger brauchen einen Namen.</translation>
    </message>
    <message>
        <source>The rejects would overwrite this file. Choose another name for them.</source>
        <translation>Die Abweisungen würden diese Datei überschreiben. Anderen Namen dafür wählen.</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Der Rest</translation>
    </message>
    <message>
        <source>The rest of "%1"</source>
        <translation>Der Rest von „%1“</translation>
    </message>
    <message>
        <source>The rest of a campaign</source>
        <translation>Der Rest einer Kampagne</translation>
    </message>
    <message>
        <source>The restored workspace could not be given its name.</source>
        <translation>Der wiederhergestellte Arbeitsbereich ließ sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>The result set "%1" holds members of %2, the campaign was sent to members of %3.</source>
        <translation>Die Ergebnismenge „%1“ enthält Mitglieder aus %2, die Kampagne ging an Mitglieder aus %3.</translation>
    </message>
    <message>
        <source>The row has more than %1 columns. Check the delimiter of the file.</source>
        <translation>Die Zeile hat mehr als %1 Spalten. Trennzeichen der Datei prüfen.</translation>
    </message>
    <message>
        <source>The row has more than %1 columns. Leave out those that are not needed.</source>
        <translation>Die Zeile hat mehr als %1 Spalten. Nicht benötigte weglassen.</translation>
    </message>
    <message>
        <source>The rows of the sheet are not in order. Open the file in a spreadsheet and save it again.</source>
        <translation>Die Zeilen des Blatts sind nicht in der richtigen Reihenfolge. Datei in einer Tabellenkalkulation öffnen und erneut speichern.</translation>
    </message>
    <message>
        <source>The rule has no criterion. Add one or take the rule out.</source>
        <translation>Die Regel hat kein Kriterium. Eines hinzufügen oder die Regel herausnehmen.</translation>
    </message>
    <message>
        <source>The same number makes the same customers</source>
        <translation>Dieselbe Zahl ergibt dieselben Kunden</translation>
    </message>
    <message>
        <source>The sample must be an object with percent and seed.</source>
        <translation>Die Stichprobe muss ein Objekt mit percent und seed sein.</translation>
    </message>
    <message>
        <source>The sample must lie between 0.01 and 100 percent.</source>
        <translation>Die Stichprobe muss zwischen 0,01 und 100 Prozent liegen.</translation>
    </message>
    <message>
        <source>The sample's percent is a number from 0.01 to 100 with at most two decimals.</source>
        <translation>percent der Stichprobe ist eine Zahl von 0.01 bis 100 mit höchstens zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>The sample's seed is a whole number.</source>
        <translation>seed der Stichprobe ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The section {{#%1}} begins and ends at different places of the HTML; both must stand between tags or in the same attribute.</source>
        <translation>Der Abschnitt {{#%1}} beginnt und endet an verschiedenartigen Stellen des HTML; beides muss zwischen Tags oder im selben Attribut stehen.</translation>
    </message>
    <message>
        <source>The section {{#%1}} is not closed; add {{/%1}}.</source>
        <translation>Der Abschnitt {{#%1}} ist nicht geschlossen; {{/%1}} ergänzen.</translation>
    </message>
    <message>
        <source>The seed address %1 did not get its copy: %2. The campaign is paused before anybody else gets one; put right what is wrong, or resume it to send it all the same.</source>
        <translation>Die Seed-Adresse %1 hat ihre Kopie nicht erhalten: %2. Die Kampagne pausiert, bevor jemand sonst eine erhält; beheben Sie den Fehler, oder setzen Sie fort, um dennoch zu senden.</translation>
    </message>
    <message>
        <source>The segment "%1" always takes its newest saved result set, and there is none. Freeze it first, or switch the option off.</source>
        <translation>Das Segment „%1“ nimmt immer seine neueste gespeicherte Ergebnismenge, und es gibt keine. Zuerst einfrieren oder die Option ausschalten.</translation>
    </message>
    <message>
        <source>The segment "%1" is the global constraint. Take the constraint away first.</source>
        <translation>Das Segment „%1“ ist die globale Einschränkung. Diese zuerst aufheben.</translation>
    </message>
    <message>
        <source>The segment "%1" is used by: %2. Change those first.</source>
        <translation>Das Segment „%1“ wird verwendet von: %2. Diese zuerst ändern.</translation>
    </message>
    <message>
        <source>The segment "%1" that the campaign was launched with is no longer in the library.</source>
        <translation>Das Segment „%1“, mit dem die Kampagne gestartet wurde, ist nicht mehr in der Übersicht.</translation>
    </message>
    <message>
        <source>The segment "%1" uses itself.</source>
        <translation>Das Segment „%1“ verwendet sich selbst.</translation>
    </message>
    <message>
        <source>The segment "%1" uses itself: %2. Take it out of one of them.</source>
        <translation>Das Segment „%1“ verwendet sich selbst: %2. Aus einem davon herausnehmen.</translation>
    </message>
    <message>
        <source>The segment as a sentence</source>
        <translation>Das Segment als Satz</translation>
    </message>
    <message>
        <source>The segment builds on the result set "%1". That is a list of people, which stays where it is; hand the campaign over with a segment of criteria.</source>
        <translation>Das Segment baut auf der Ergebnismenge „%1“ auf. Das ist eine Liste von Personen, die bleibt, wo sie ist; übergeben Sie die Kampagne mit einem Segment aus Kriterien.</translation>
    </message>
    <message>
        <source>The segment file cannot be read: %1.</source>
        <translation>Die Segmentdatei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The segment has no members to fill the test message with.</source>
        <translation>Das Segment hat keine Mitglieder, mit denen sich die Testnachricht ausfüllen ließe.</translation>
    </message>
    <message>
        <source>The segment is on the clipboard as text</source>
        <translation>Das Segment liegt als Text in der Zwischenablage</translation>
    </message>
    <message>
        <source>The segment needs a name.</source>
        <translation>Das Segment braucht einen Namen.</translation>
    </message>
    <message>
        <source>The segment of the campaign "%1" has no members; nothing was launched.</source>
        <translation>Das Segment der Kampagne „%1“ hat keine Mitglieder; es wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>The segment would use itself: %1. Take it out of one of them.</source>
        <translation>Das Segment würde sich selbst verwenden: %1. Aus einem davon herausnehmen.</translation>
    </message>
    <message>
        <source>The selected text is there only for people of whom this is known</source>
        <translation>Der ausgewählte Text erscheint nur bei Personen, von denen dies bekannt ist</translation>
    </message>
    <message>
        <source>The selected text is there only for people of whom this is not known</source>
        <translation>Der ausgewählte Text erscheint nur bei Personen, von denen dies nicht bekannt ist</translation>
    </message>
    <message>
        <source>The sender's address is of %1: mail in its name from another server fails its DMARC check. Use an address of your own domain.</source>
        <translation>Die Absenderadresse gehört zu %1: E-Mails in diesem Namen von einem anderen Server bestehen dessen DMARC-Prüfung nicht. Eine Adresse der eigenen Domain verwenden.</translation>
    </message>
    <message>
        <source>The sender's profile</source>
        <translation>Absenderprofil</translation>
    </message>
    <message>
        <source>The sender's profile has no logo yet; choose one there first.</source>
        <translation>Das Profil des Absenders hat noch kein Logo; wählen Sie dort zuerst eines.</translation>
    </message>
    <message>
        <source>The sending hours are over for now; it goes on when they begin again.</source>
        <translation>Die Sendezeit ist vorerst vorbei; es geht weiter, wenn sie wieder beginnt.</translation>
    </message>
    <message>
        <source>The sent log names the contact %1 times, so the contact has to stay. Empty the e-mail address and the numbers instead.</source>
        <translation>Das Versandprotokoll nennt den Kontakt %1-mal, daher muss er bleiben. Stattdessen E-Mail-Adresse und Nummern leeren.</translation>
    </message>
    <message>
        <source>The server cannot be used: %1. What was not sent stays queued; put the sender right and resume.</source>
        <translation>Der Server ist nicht verwendbar: %1. Nicht Gesendetes bleibt in der Warteschlange; Mailserver berichtigen und fortsetzen.</translation>
    </message>
    <message>
        <source>The snapshot cannot be mapped into memory.</source>
        <translation>Die Momentaufnahme lässt sich nicht in den Speicher einblenden.</translation>
    </message>
    <message>
        <source>The snapshot cannot be written beside the workspace.</source>
        <translation>Die Momentaufnahme lässt sich nicht neben den Arbeitsbereich schreiben.</translation>
    </message>
    <message>
        <source>The snapshot could not be written; is the disk full?</source>
        <translation>Die Momentaufnahme konnte nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The snapshot has another format.</source>
        <translation>Die Momentaufnahme hat ein anderes Format.</translation>
    </message>
    <message>
        <source>The snapshot is cut off.</source>
        <translation>Die Momentaufnahme ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The snapshot is damaged.</source>
        <translation>Die Momentaufnahme ist beschädigt.</translation>
    </message>
    <message>
        <source>The subject has several exclamation marks, which spam filters count against it. One is enough.</source>
        <translation>Der Betreff hat mehrere Ausrufezeichen, was Spamfilter ihm anrechnen. Eines genügt.</translation>
    </message>
    <message>
        <source>The subject is in capitals only, which spam filters count against it. Write it in small letters.</source>
        <translation>Der Betreff besteht nur aus Großbuchstaben, was Spamfilter ihm anrechnen. Schreiben Sie ihn in üblicher Schreibweise.</translation>
    </message>
    <message>
        <source>The subject is long; most programs show about 60 characters.</source>
        <translation>Der Betreff ist lang; die meisten Programme zeigen etwa 60 Zeichen.</translation>
    </message>
    <message>
        <source>The subject looks like an answer, which it is not; spam filters and readers take that badly. Leave out what stands before the colon.</source>
        <translation>Der Betreff sieht nach einer Antwort aus, die er nicht ist; Spamfilter und Leser nehmen das übel. Lassen Sie weg, was vor dem Doppelpunkt steht.</translation>
    </message>
    <message>
        <source>The subject must be one line without invisible characters.</source>
        <translation>Der Betreff muss eine einzige Zeile ohne unsichtbare Zeichen sein.</translation>
    </message>
    <message>
        <source>The table "%1" is not joined to the others.</source>
        <translation>Die Tabelle „%1“ ist nicht mit den anderen verknüpft.</translation>
    </message>
    <message>
        <source>The table %1 has more rows than a snapshot can hold.</source>
        <translation>Die Tabelle %1 hat mehr Zeilen, als eine Momentaufnahme fasst.</translation>
    </message>
    <message>
        <source>The table %1 has no column "%2".</source>
        <translation>Die Tabelle %1 hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>The table %1 is not joined to the target level %2, so it cannot be asked here.</source>
        <translation>Die Tabelle %1 ist nicht mit der Zielebene %2 verknüpft und lässt sich hier nicht abfragen.</translation>
    </message>
    <message>
        <source>The tag names nothing.</source>
        <translation>Das Tag nennt nichts.</translation>
    </message>
    <message>
        <source>The tag that begins here is not closed; add "%1".</source>
        <translation>Das hier beginnende Tag ist nicht geschlossen; „%1“ ergänzen.</translation>
    </message>
    <message>
        <source>The target level is unknown.</source>
        <translation>Die Zielebene ist unbekannt.</translation>
    </message>
    <message>
        <source>The template "%1" can be sent: %2.</source>
        <translation>Die Vorlage „%1“ ist versandbereit: %2.</translation>
    </message>
    <message>
        <source>The template "%1" has no version %2.</source>
        <translation>Die Vorlage „%1“ hat keine Version %2.</translation>
    </message>
    <message>
        <source>The template is written as "%1", the campaign is sent as "%2": whose consent is asked depends on it.</source>
        <translation>Die Vorlage ist als „%1“ geschrieben, die Kampagne wird als „%2“ gesendet: Davon hängt ab, wessen Einwilligung nötig ist.</translation>
    </message>
    <message>
        <source>The template is written as "%1".</source>
        <translation>Die Vorlage ist als „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>Die Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>The timer is installed for this workspace.</source>
        <translation>Für diesen Arbeitsbereich ist der Zeitgeber eingerichtet.</translation>
    </message>
    <message>
        <source>The timer's unit cannot be written: %1.</source>
        <translation>Die Unit des Zeitgebers lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>The two versions count at different levels; their people cannot be compared.</source>
        <translation>Die beiden Versionen zählen auf verschiedenen Ebenen; ihre Personen lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled; the workspace is as it was.</source>
        <translation>Die Aktualisierung wurde abgebrochen; der Arbeitsbereich ist, wie er war.</translation>
    </message>
    <message>
        <source>The value after "=" is missing.</source>
        <translation>Der Wert nach „=“ fehlt.</translation>
    </message>
    <message>
        <source>The value of the header %1 is too long.</source>
        <translation>Der Wert des Headers %1 ist zu lang.</translation>
    </message>
    <message>
        <source>The values do not fit the operator %1 on the column %2. Give them anew.</source>
        <translation>Die Werte passen nicht zum Operator %1 der Spalte %2. Neu angeben.</translation>
    </message>
    <message>
        <source>The workbook holds more than %1 MiB of texts. Save it as CSV.</source>
        <translation>Die Arbeitsmappe enthält mehr als %1 MiB Text. Als CSV speichern.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The workspace has an older format and must be opened for writing once to be brought up to date. %1</source>
        <translation>Der Arbeitsbereich hat ein älteres Format und muss zur Aktualisierung einmal zum Schreiben geöffnet werden. %1</translation>
    </message>
    <message>
        <source>The workspace has an older format, and reading leaves it as it is. Open it once in Odziv, or use a command that writes to it, to bring it up to date.</source>
        <translation>Der Arbeitsbereich hat ein älteres Format, und Lesen lässt ihn, wie er ist. Öffnen Sie ihn einmal in Odziv oder verwenden Sie einen Befehl, der in ihn schreibt, um ihn zu aktualisieren.</translation>
    </message>
    <message>
        <source>The workspace in that place cannot be moved aside.</source>
        <translation>Der dort liegende Arbeitsbereich lässt sich nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>The workspace is busy: another program is writing to it. Try again in a moment.</source>
        <translation>Der Arbeitsbereich ist belegt: Ein anderes Programm schreibt gerade. Gleich erneut versuchen.</translation>
    </message>
    <message>
        <source>The workspace is damaged. Restore it from a backup.</source>
        <translation>Der Arbeitsbereich ist beschädigt. Aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The workspace lies on a network file system (%1), where it could be damaged. Copy it to a folder on this computer.</source>
        <translation>Der Arbeitsbereich liegt auf einem Netzlaufwerk (%1), wo er beschädigt werden könnte. In einen Ordner auf diesem Rechner kopieren.</translation>
    </message>
    <message>
        <source>The workspace may not be written to. Check the rights of the file and its folder.</source>
        <translation>Der Arbeitsbereich ist schreibgeschützt. Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>The workspace stands as it was when it was backed up, at %1.</source>
        <translation>Der Arbeitsbereich ist auf dem Stand seiner Sicherung von %1.</translation>
    </message>
    <message>
        <source>The workspace to open; the last one if left out</source>
        <translation>Zu öffnender Arbeitsbereich; ohne Angabe der letzte</translation>
    </message>
    <message>
        <source>The workspace was opened read-only.</source>
        <translation>Der Arbeitsbereich wurde schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of Odziv (schema %1, this program knows %2). It is opened read-only; update Odziv to change it.</source>
        <translation>Der Arbeitsbereich wurde von einer neueren Version von Odziv geschrieben (Schema %1, dieses Programm kennt %2). Er wird schreibgeschützt geöffnet; zum Ändern Odziv aktualisieren.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of Odziv (schema %1, this program knows %2). Update Odziv to work with it.</source>
        <translation>Der Arbeitsbereich wurde von einer neueren Version von Odziv geschrieben (Schema %1, dieses Programm kennt %2). Odziv aktualisieren, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation>Dann %1</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>There are two rules for one table.</source>
        <translation>Für eine Tabelle gibt es zwei Regeln.</translation>
    </message>
    <message>
        <source>There is a campaign "%1" already (%2). Choose another name.</source>
        <translation>Es gibt bereits eine Kampagne „%1“ (%2). Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a list format of this name already.</source>
        <translation>Es gibt bereits ein Listenformat mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is a result set of this name already.</source>
        <translation>Es gibt bereits eine Ergebnismenge mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is a saved result set "%1" already. Choose another name.</source>
        <translation>Es gibt bereits eine gespeicherte Ergebnismenge „%1“. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a segment "%1" already. Choose another name.</source>
        <translation>Es gibt bereits ein Segment „%1“. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a template "%1" already. Choose another name.</source>
        <translation>Es gibt bereits eine Vorlage „%1“. Anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is another segment "%1" here. Rename that one, then import again.</source>
        <translation>Hier gibt es ein anderes Segment „%1“. Benennen Sie es um und importieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>There is another template "%1" here. Rename or delete that one, then import again.</source>
        <translation>Hier gibt es eine andere Vorlage „%1“. Benennen Sie sie um oder löschen Sie sie und importieren Sie dann noch einmal.</translation>
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
        <translation>In %2 gibt es kein „%1“. Nummer prüfen.</translation>
    </message>
    <message>
        <source>There is no block. Add at least one, to start with.</source>
        <translation>Es gibt keinen Block. Mindestens einen hinzufügen, um damit zu beginnen.</translation>
    </message>
    <message>
        <source>There is no campaign "%1"; see the list of campaigns.</source>
        <translation>Es gibt keine Kampagne „%1“; siehe die Liste der Kampagnen.</translation>
    </message>
    <message>
        <source>There is no contact yet: placeholders are shown empty.</source>
        <translation>Es gibt noch keinen Kontakt: Platzhalter erscheinen leer.</translation>
    </message>
    <message>
        <source>There is no customer account, customer or contact with the number "%1".</source>
        <translation>Es gibt kein Anlagenkonto, keinen Kunden und keinen Kontakt mit der Nummer „%1“.</translation>
    </message>
    <message>
        <source>There is no customer with this EPID. Type the number of an existing customer.</source>
        <translation>Es gibt keinen Kunden mit dieser EPID. Nummer eines vorhandenen Kunden eingeben.</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>There is no engine "%1". Choose "sql" or "snapshot".</source>
        <translation>Es gibt keine Engine „%1“. „sql“ oder „snapshot“ wählen.</translation>
    </message>
    <message>
        <source>There is no field "%1".</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no form "%1"; known are: %2.</source>
        <translation>Es gibt keine Form „%1“; bekannt sind: %2.</translation>
    </message>
    <message>
        <source>There is no global constraint any more</source>
        <translation>Es gibt keine globale Einschränkung mehr</translation>
    </message>
    <message>
        <source>There is no limit for one domain: so many messages at once look like spam to %1. Set one in the form.</source>
        <translation>Es gibt keine Grenze je Domain: So viele Nachrichten auf einmal wirken auf %1 wie Spam. Im Formular eine festlegen.</translation>
    </message>
    <message>
        <source>There is no list format "%1". Save one under that name, or check the name.</source>
        <translation>Es gibt kein Listenformat „%1“. Eines unter diesem Namen speichern oder den Namen prüfen.</translation>
    </message>
    <message>
        <source>There is no mail server "%1".</source>
        <translation>Es gibt keinen Mailserver „%1“.</translation>
    </message>
    <message>
        <source>There is no operator "%1".</source>
        <translation>Es gibt keinen Operator „%1“.</translation>
    </message>
    <message>
        <source>There is no placeholder "%1".</source>
        <translation>Es gibt keinen Platzhalter „%1“.</translation>
    </message>
    <message>
        <source>There is no record of the launch of this campaign.</source>
        <translation>Zum Start dieser Kampagne gibt es keinen Eintrag.</translation>
    </message>
    <message>
        <source>There is no row "%1" of %2.</source>
        <translation>Es gibt keine Zeile „%1“ in %2.</translation>
    </message>
    <message>
        <source>There is no row %1 in %2.</source>
        <translation>In %2 gibt es keine Zeile %1.</translation>
    </message>
    <message>
        <source>There is no saved HTML template yet</source>
        <translation>Es gibt noch keine gespeicherte HTML-Vorlage</translation>
    </message>
    <message>
        <source>There is no saved result set "%1". Freeze a segment under that name first.</source>
        <translation>Es gibt keine gespeicherte Ergebnismenge „%1“. Zuerst ein Segment unter diesem Namen einfrieren.</translation>
    </message>
    <message>
        <source>There is no segment "%1". Save it first, or check its name.</source>
        <translation>Es gibt kein Segment „%1“. Zuerst speichern oder den Namen prüfen.</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>Es gibt noch keine Momentaufnahme.</translation>
    </message>
    <message>
        <source>There is no starter "%1" in "%2".</source>
        <translation>In „%2“ gibt es keine Startvorlage „%1“.</translation>
    </message>
    <message>
        <source>There is no subject area "%1"; it is called "%2".</source>
        <translation>Es gibt keinen Themenbereich „%1“; er heißt „%2“.</translation>
    </message>
    <message>
        <source>There is no such contact; it may have been removed.</source>
        <translation>Diesen Kontakt gibt es nicht; vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>There is no such customer account; it may have been removed.</source>
        <translation>Dieses Anlagenkonto gibt es nicht; vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>There is no such customer; it may have been removed.</source>
        <translation>Diesen Kunden gibt es nicht; vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>There is no such e-service; it may have been removed.</source>
        <translation>Diesen E-Service gibt es nicht; vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such key; known are: %1.</source>
        <translation>Diesen Schlüssel gibt es nicht; bekannt sind: %1.</translation>
    </message>
    <message>
        <source>There is no such list format.</source>
        <translation>Dieses Listenformat gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such mapping file.</source>
        <translation>Diese Zuordnungsdatei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such receivable; it may have been removed.</source>
        <translation>Diese Forderung gibt es nicht; vielleicht wurde sie gelöscht.</translation>
    </message>
    <message>
        <source>There is no such row any more.</source>
        <translation>Diese Zeile gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such supply point; it may have been removed.</source>
        <translation>Diese Verbrauchsstelle gibt es nicht; vielleicht wurde sie gelöscht.</translation>
    </message>
    <message>
        <source>There is no such workspace.</source>
        <translation>Diesen Arbeitsbereich gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no table "%1" to export. Use one of: %2.</source>
        <translation>Es gibt keine Tabelle „%1“ zum Exportieren. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>There is no table "%1" to import into. Use one of: %2.</source>
        <translation>Es gibt keine Tabelle „%1“ zum Importieren. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>There is no table "%1".</source>
        <translation>Es gibt keine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>There is no target level "%1".</source>
        <translation>Es gibt keine Zielebene „%1“.</translation>
    </message>
    <message>
        <source>There is no target level "%1". Choose one of: %2.</source>
        <translation>Es gibt keine Zielebene „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>There is no template "%1".</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>There is none. One segment of the library can be the audience that nobody steps out of: every other segment then counts, freezes and sends within it.</source>
        <translation>Es gibt keine. Ein Segment der Übersicht kann der Kreis sein, über den niemand hinausgeht: Jedes andere Segment zählt, friert ein und sendet dann innerhalb davon.</translation>
    </message>
    <message>
        <source>There may be several %1; write it between {{#%1}} and {{/%1}}.</source>
        <translation>Es kann mehrere %1 geben; zwischen {{#%1}} und {{/%1}} schreiben.</translation>
    </message>
    <message>
        <source>These messages were handed over when the connection broke, or the program ended, before the server's answer was on the disk; or a backup was restored, and they may have been sent since it was made. They may have arrived. The log of the mail server knows: it lists each Message-ID that it took. Without the log, decide yourself; nothing is sent again until you say so.</source>
        <translation>Diese Nachrichten wurden übergeben, als die Verbindung abbrach oder das Programm endete, bevor die Antwort des Servers gespeichert war; oder eine Sicherung wurde wiederhergestellt, und sie können seither gesendet worden sein. Sie können angekommen sein. Das Protokoll des Mailservers weiß es: Es führt jede angenommene Message-ID auf. Ohne Protokoll entscheiden Sie selbst; ohne Ihre Zustimmung wird nichts erneut gesendet.</translation>
    </message>
    <message>
        <source>They count as rejected and belong to the rest of the campaign. This cannot be undone.</source>
        <translation>Sie zählen als abgelehnt und gehören zum Rest der Kampagne. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This HTML cannot be shown here (%1). Change it in the HTML view.</source>
        <translation>Dieses HTML lässt sich hier nicht anzeigen (%1). In der HTML-Ansicht bearbeiten.</translation>
    </message>
    <message>
        <source>This HTML changes the marks of its placeholders ({{=...=}}). Change it in the HTML view.</source>
        <translation>Dieses HTML ändert die Begrenzer seiner Platzhalter ({{=...=}}). In der HTML-Ansicht bearbeiten.</translation>
    </message>
    <message>
        <source>This HTML has a script, a form or a frame. Take it out in the HTML view; mail programs do so as well.</source>
        <translation>Dieses HTML enthält ein Skript, ein Formular oder einen Frame. In der HTML-Ansicht herausnehmen; Mailprogramme tun das auch.</translation>
    </message>
    <message>
        <source>This HTML has no body. Change it in the HTML view.</source>
        <translation>Dieses HTML hat keinen body. In der HTML-Ansicht bearbeiten.</translation>
    </message>
    <message>
        <source>This HTML is made from the blocks.</source>
        <translation>Dieses HTML entsteht aus den Bausteinen.</translation>
    </message>
    <message>
        <source>This account has no supply point.</source>
        <translation>Dieses Anlagenkonto hat keine Verbrauchsstelle.</translation>
    </message>
    <message>
        <source>This customer has no account.</source>
        <translation>Dieser Kunde hat kein Anlagenkonto.</translation>
    </message>
    <message>
        <source>This customer has no contact.</source>
        <translation>Dieser Kunde hat keinen Kontakt.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Dieses Feld darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This is no address that one can write to, such as unsubscribe@company.example.</source>
        <translation>Das ist keine Adresse, an die man schreiben kann, wie abmelden@firma.example.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>This is not JSON: line %1: %2.</source>
        <translation>Das ist kein JSON: Zeile %1: %2.</translation>
    </message>
    <message>
        <source>This is not a campaign package ("%1").</source>
        <translation>Das ist kein Kampagnenpaket („%1“).</translation>
    </message>
    <message>
        <source>This is not a message: it has no headers.</source>
        <translation>Das ist keine Nachricht: Sie hat keine Header.</translation>
    </message>
    <message>
        <source>This is not a picture. Add it as an attachment.</source>
        <translation>Das ist kein Bild. Als Anhang hinzufügen.</translation>
    </message>
    <message>
        <source>This is not a segment that this program can read; "format" must be "%1".</source>
        <translation>Das ist kein Segment, das dieses Programm lesen kann; „format“ muss „%1“ sein.</translation>
    </message>
    <message>
        <source>This is not a template package ("%1").</source>
        <translation>Das ist kein Vorlagenpaket („%1“).</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Das ist kein Geldbetrag.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>This machine has no password store: the password is asked for again after the program ends</source>
        <translation>Dieser Rechner hat keinen Passwortspeicher: Nach dem Beenden des Programms wird das Passwort neu erfragt</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Dies muss ein Text sein.</translation>
    </message>
    <message>
        <source>This must be an object of catalog column: value.</source>
        <translation>Dies muss ein Objekt aus Katalogspalte: Wert sein.</translation>
    </message>
    <message>
        <source>This must be an object of file column: catalog column.</source>
        <translation>Dies muss ein Objekt aus Dateispalte: Katalogspalte sein.</translation>
    </message>
    <message>
        <source>This picture is written into the HTML, which many mail programs do not show. It is sent as a picture of the message; "Take out of the HTML" on the Pictures tab makes it one of the template.</source>
        <translation>Dieses Bild ist ins HTML geschrieben; viele Mailprogramme zeigen das nicht. Es wird als Bild der Nachricht gesendet; „Aus dem HTML herauslösen“ auf dem Reiter „Bilder“ macht es zu einem der Vorlage.</translation>
    </message>
    <message>
        <source>This program cannot make PDF documents: it has no fonts.</source>
        <translation>Dieses Programm kann keine PDF-Dokumente machen: Es hat keine Schriften.</translation>
    </message>
    <message>
        <source>This record is not saved yet. Correct the marked fields, or discard the changes.</source>
        <translation>Dieser Datensatz ist noch nicht gespeichert. Markierte Felder berichtigen oder die Änderungen verwerfen.</translation>
    </message>
    <message numerus="yes">
        <source>This sends %Ln message(s) and cannot be undone. Type the number to confirm.</source>
        <translation>
            <numerusform>Damit wird %Ln Nachricht gesendet; das lässt sich nicht rückgängig machen. Zur Bestätigung die Anzahl eingeben.</numerusform>
            <numerusform>Damit werden %Ln Nachrichten gesendet; das lässt sich nicht rückgängig machen. Zur Bestätigung die Anzahl eingeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This system has no systemd. Let its own scheduler run "odziv-cli run-due" with the workspace every few minutes.</source>
        <translation>Dieses System hat kein systemd. Den vorhandenen Zeitplaner alle paar Minuten „odziv-cli run-due“ mit dem Arbeitsbereich ausführen lassen.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one; to send at once, launch it by hand.</source>
        <translation>Diese Zeit ist vorbei. Eine spätere wählen; zum sofortigen Senden von Hand starten.</translation>
    </message>
    <message>
        <source>This workspace is a backup of %1. What was not sent then is in doubt now, for it may have been sent since, and scheduled campaigns are stopped: look at them, then send.</source>
        <translation>Dieser Arbeitsbereich ist eine Sicherung von %1. Was damals nicht gesendet war, ist jetzt ungewiss, denn es kann seither gesendet worden sein, und geplante Kampagnen sind gestoppt: erst ansehen, dann senden.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time zone %1</source>
        <translation>Zeitzone %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To %1 &lt;%2&gt;</source>
        <translation>An %1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>To %1, who has no e-mail address</source>
        <translation>An %1 – ohne E-Mail-Adresse</translation>
    </message>
    <message>
        <source>To be retried</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>To be retried: %1</source>
        <translation>Wird wiederholt: %1</translation>
    </message>
    <message>
        <source>To one domain per minute</source>
        <translation>An eine Domain pro Minute</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Linksbündig</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Rechtsbündig</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Adresse für Token</translation>
    </message>
    <message>
        <source>Too many messages</source>
        <translation>Zu viele Nachrichten</translation>
    </message>
    <message>
        <source>Took the footer to unsubscribe out.</source>
        <translation>Der Fuß zum Abmelden wurde herausgenommen.</translation>
    </message>
    <message>
        <source>Transformer station</source>
        <translation>Trafostation</translation>
    </message>
    <message>
        <source>Transformer stations</source>
        <translation>Trafostationen</translation>
    </message>
    <message>
        <source>Tries the temporary failures again at once, without waiting for their time</source>
        <translation>Versucht vorübergehend Gescheitertes sofort erneut, ohne die Wartezeit abzuwarten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Two pictures have the cid "%1".</source>
        <translation>Zwei Bilder haben die cid „%1“.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type or paste numbers</source>
        <translation>Nummern eingeben oder einfügen</translation>
    </message>
    <message>
        <source>Type the address that is to get the test.</source>
        <translation>Adresse eingeben, die den Test erhalten soll.</translation>
    </message>
    <message>
        <source>Unanswered messages per connection</source>
        <translation>Unbeantwortete Nachrichten pro Verbindung</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unfold the navigation</source>
        <translation>Navigation ausklappen</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Update counts</source>
        <translation>Zahlen aktualisieren</translation>
    </message>
    <message>
        <source>Upgrading %1, step %2 of %3: %4</source>
        <translation>Aktualisierung von %1, Schritt %2 von %3: %4</translation>
    </message>
    <message>
        <source>Upgrading the workspace, step %1 of %2: %3</source>
        <translation>Aktualisierung des Arbeitsbereichs, Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Used by campaigns: %1</source>
        <translation>Verwendet von Kampagnen: %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>VPT</source>
        <translation>VPT</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values and how many each keeps (F4)</source>
        <translation>Werte und wie viele jeder behält (F4)</translation>
    </message>
    <message>
        <source>Values from %1 to %2</source>
        <translation>Werte von %1 bis %2</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>Values of this kind have no other form; take out ":%1".</source>
        <translation>Werte dieser Art haben keine andere Form; „:%1“ herausnehmen.</translation>
    </message>
    <message>
        <source>Values with their numbers</source>
        <translation>Werte mit ihren Zahlen</translation>
    </message>
    <message>
        <source>Values, one on each line</source>
        <translation>Werte, einer je Zeile</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version %1 of "%2" is the newest again</source>
        <translation>Version %1 von „%2“ ist wieder die neueste</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Version %1, %2 (newest)</source>
        <translation>Version %1, %2 (neueste)</translation>
    </message>
    <message>
        <source>Version %L1, %2</source>
        <translation>Version %L1, %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions of "%1"</source>
        <translation>Versionen von „%1“</translation>
    </message>
    <message>
        <source>Visual</source>
        <translation>Visuell</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Waiting to go on</source>
        <translation>Wartet auf Fortsetzung</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Warn when the data are older than</source>
        <translation>Warnen, wenn die Daten älter sind als</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Welcome to Odziv</source>
        <translation>Willkommen bei Odziv</translation>
    </message>
    <message>
        <source>What belongs to the record</source>
        <translation>Was zum Datensatz gehört</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Was sich mit der Zeile tun lässt</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes folgt</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>What is marked above is still missing.</source>
        <translation>Das oben Markierte fehlt noch.</translation>
    </message>
    <message>
        <source>What is sent appears here, with the server's reply, as soon as it is sent.</source>
        <translation>Hier steht, was gesendet wurde, mit der Antwort des Servers.</translation>
    </message>
    <message>
        <source>What lay there before is now %1.</source>
        <translation>Was vorher dort lag, ist jetzt %1.</translation>
    </message>
    <message>
        <source>What messages say of their sender. A template shows it by {{sender.name}} and the like; the starters have it in head and foot.</source>
        <translation>Was Nachrichten über ihren Absender sagen. Eine Vorlage zeigt es mit {{sender.name}} und dergleichen; die Startvorlagen haben es in Kopf und Fuß.</translation>
    </message>
    <message>
        <source>What single blocks found is kept for the next job on the same data.</source>
        <translation>Was einzelne Blöcke fanden, bleibt für den nächsten Vorgang mit denselben Daten erhalten.</translation>
    </message>
    <message>
        <source>What stands there for people of whom the value is not known</source>
        <translation>Was dort steht, wenn der Wert nicht bekannt ist</translation>
    </message>
    <message>
        <source>What the block consists of</source>
        <translation>Woraus der Block besteht</translation>
    </message>
    <message>
        <source>What the block does</source>
        <translation>Was der Block bewirkt</translation>
    </message>
    <message>
        <source>What the message may say of its recipient (Ctrl+P)</source>
        <translation>Was die Nachricht über ihren Empfänger sagen kann (Strg+P)</translation>
    </message>
    <message>
        <source>What the picture says, in words</source>
        <translation>Was das Bild aussagt, in Worten</translation>
    </message>
    <message>
        <source>What the provider calls this program, once it is registered with it.</source>
        <translation>Wie der Anbieter dieses Programm nennt, nachdem es bei ihm registriert wurde.</translation>
    </message>
    <message>
        <source>What the segment counts. Conditions on other tables find the way to it.</source>
        <translation>Was das Segment zählt. Bedingungen zu anderen Tabellen finden selbst den Weg dorthin.</translation>
    </message>
    <message>
        <source>What the template begins with</source>
        <translation>Womit die Vorlage beginnt</translation>
    </message>
    <message>
        <source>What was changed since it was last saved is lost.</source>
        <translation>Änderungen seit dem letzten Speichern gehen verloren.</translation>
    </message>
    <message>
        <source>What was found in the template</source>
        <translation>Befunde zur Vorlage</translation>
    </message>
    <message>
        <source>When the start was missed</source>
        <translation>Bei verpasstem Start</translation>
    </message>
    <message>
        <source>Where does the selected text lead to?</source>
        <translation>Wohin führt der ausgewählte Text?</translation>
    </message>
    <message>
        <source>Where the conditions must hold</source>
        <translation>Wo die Bedingungen gelten müssen</translation>
    </message>
    <message>
        <source>Whether one record (an account, a service) must satisfy all conditions, or each condition may find its own.</source>
        <translation>Ob ein Datensatz (ein Anlagenkonto, ein E-Service) alle Bedingungen erfüllen muss oder jede Bedingung ihren eigenen finden darf.</translation>
    </message>
    <message>
        <source>Which share of the rows has no value</source>
        <translation>Welcher Anteil der Zeilen keinen Wert hat</translation>
    </message>
    <message>
        <source>While no window is open</source>
        <translation>Solange kein Fenster offen ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who was found</source>
        <translation>Wer gefunden wurde</translation>
    </message>
    <message>
        <source>Who will get it</source>
        <translation>Wer sie erhält</translation>
    </message>
    <message>
        <source>Whoever did not get the message will not be written to again. This cannot be undone.</source>
        <translation>Wer die Nachricht nicht erhalten hat, wird nicht noch einmal angeschrieben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Whoever got the first copy will get a second one. They are queued; resume the campaign to send them.</source>
        <translation>Wer die erste schon erhalten hat, erhält eine zweite. Die Nachrichten stehen in der Warteschlange; zum Senden die Kampagne fortsetzen.</translation>
    </message>
    <message>
        <source>Whom a campaign did not reach, as a new result set or segment</source>
        <translation>Wen eine Kampagne nicht erreicht hat, als neue Ergebnismenge oder neues Segment</translation>
    </message>
    <message>
        <source>Why is somebody in "%1"?</source>
        <translation>Warum ist jemand in „%1“?</translation>
    </message>
    <message>
        <source>Why skipped</source>
        <translation>Warum übersprungen</translation>
    </message>
    <message>
        <source>Why this block is here</source>
        <translation>Wozu dieser Block da ist</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Werden gesendet</translation>
    </message>
    <message>
        <source>With the currency</source>
        <translation>Mit Währung</translation>
    </message>
    <message>
        <source>With their file</source>
        <translation>Mit eigener Datei</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Without any form</source>
        <translation>Formatierung entfernen</translation>
    </message>
    <message>
        <source>Work as if it were this day</source>
        <translation>So arbeiten, als wäre dieser Tag</translation>
    </message>
    <message>
        <source>Workspaces (*.odziv)</source>
        <translation>Arbeitsbereiche (*.odziv)</translation>
    </message>
    <message>
        <source>Write each as its name, a colon and its share: backup: 0</source>
        <translation>Jeden als Name, Doppelpunkt und Anteil schreiben: reserve: 0</translation>
    </message>
    <message>
        <source>Write the campaign with its segment, template and schedule into one file</source>
        <translation>Die Kampagne mit Segment, Vorlage und Zeitplan in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write the rows that are shown to a CSV or Excel file</source>
        <translation>Die gezeigten Zeilen in eine CSV- oder Excel-Datei schreiben</translation>
    </message>
    <message>
        <source>Write the template with all its files into one file</source>
        <translation>Vorlage mit allen Dateien in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write the text that the HTML makes here, to change it by hand</source>
        <translation>Den aus dem HTML entstehenden Text hier einsetzen, um ihn von Hand zu ändern</translation>
    </message>
    <message>
        <source>Writes every message into an empty folder, by the same way as the launch; nothing is sent</source>
        <translation>Schreibt jede Nachricht in einen leeren Ordner, auf demselben Weg wie beim Start; gesendet wird nichts</translation>
    </message>
    <message>
        <source>Writes the rows that search and filters leave into a file</source>
        <translation>Schreibt die nach Suche und Filtern verbleibenden Zeilen in eine Datei</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben in %1</translation>
    </message>
    <message>
        <source>Wrote %1 records to %2</source>
        <translation>%1 Einträge in %2 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln recipient(s) to %1</source>
        <translation>
            <numerusform>%Ln Empfänger in %1 geschrieben</numerusform>
            <numerusform>%Ln Empfänger in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln row(s) to %1</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You (%1) made the campaign, so somebody else has to open it and approve it here.</source>
        <translation>Sie (%1) haben die Kampagne erstellt; jemand anderes muss sie öffnen und hier freigeben.</translation>
    </message>
    <message>
        <source>You approved it; somebody else has to launch it.</source>
        <translation>Sie haben sie freigegeben; jemand anderes muss sie starten.</translation>
    </message>
    <message>
        <source>You get this message because you agreed to it.</source>
        <translation>Sie erhalten diese Nachricht, weil Sie zugestimmt haben.</translation>
    </message>
    <message>
        <source>You made this campaign; somebody else has to approve it.</source>
        <translation>Sie haben diese Kampagne angelegt; jemand anderes muss sie freigeben.</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Ihre eigene Adresse</translation>
    </message>
    <message>
        <source>[Test] </source>
        <translation>[Test] </translation>
    </message>
    <message>
        <source>a birth date cannot lie in the future</source>
        <translation>ein Geburtsdatum kann nicht in der Zukunft liegen</translation>
    </message>
    <message>
        <source>a campaign cannot "%1"; see odziv-cli help</source>
        <translation>a campaign cannot "%1"; see odziv-cli help</translation>
    </message>
    <message>
        <source>a contact needs a name, an e-mail address or a telephone number</source>
        <translation>ein Kontakt braucht einen Namen, eine E-Mail-Adresse oder eine Telefonnummer</translation>
    </message>
    <message>
        <source>a demo has between %1 and %2 customers</source>
        <translation>eine Demo hat zwischen %1 und %2 Kunden</translation>
    </message>
    <message>
        <source>a limit holds the rest back for now; resume later</source>
        <translation>a limit holds the rest back for now; resume later</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a number of Bosnia and Herzegovina has 8 or 9 digits after +387, like +387 61 123 456</source>
        <translation>eine Nummer in Bosnien und Herzegowina hat nach +387 noch 8 oder 9 Ziffern, wie +387 61 123 456</translation>
    </message>
    <message>
        <source>a part of the domain is longer than %1 characters</source>
        <translation>ein Teil der Domain ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>a part of the domain starts or ends with a hyphen</source>
        <translation>ein Teil der Domain beginnt oder endet mit einem Bindestrich</translation>
    </message>
    <message>
        <source>a password is of no use without a user; name one in the sender file</source>
        <translation>a password is of no use without a user; name one in the sender file</translation>
    </message>
    <message>
        <source>a postcode has at most %1 characters</source>
        <translation>eine Postleitzahl hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a second person has to approve it</source>
        <translation>a second person has to approve it</translation>
    </message>
    <message>
        <source>a sender file holds one JSON object, { ... }</source>
        <translation>eine Mailserver-Datei enthält genau ein JSON-Objekt, { ... }</translation>
    </message>
    <message>
        <source>a sender is set, shown, signed in or signed out, not "%1"</source>
        <translation>ein Absender wird gesetzt, gezeigt, an- oder abgemeldet, nicht "%1"</translation>
    </message>
    <message>
        <source>a telephone number has no letters, but it contains "%1"</source>
        <translation>eine Telefonnummer hat keine Buchstaben, sie enthält aber „%1“</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a whole number is wanted, without decimals</source>
        <translation>verlangt ist eine ganze Zahl ohne Nachkommastellen</translation>
    </message>
    <message>
        <source>a@gmail.com
b@outlook.com</source>
        <translation>a@gmail.com
b@outlook.com</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>active closed signed off registered</source>
        <translation>aktiv geschlossen abgemeldet angemeldet</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>hinzufügen: %1</translation>
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
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>an SMTP command may not be longer than %1 bytes</source>
        <translation>ein SMTP-Befehl darf nicht länger als %1 Byte sein</translation>
    </message>
    <message>
        <source>an SMTP command may not contain control characters</source>
        <translation>ein SMTP-Befehl darf keine Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>an account number ends with 1 to 7 digits, like 3011-D-270704</source>
        <translation>eine Kontonummer endet mit 1 bis 7 Ziffern, wie 3011-D-270704</translation>
    </message>
    <message>
        <source>an account number has three parts, like 3011-D-270704</source>
        <translation>eine Kontonummer hat drei Teile, wie 3011-D-270704</translation>
    </message>
    <message>
        <source>an account number starts with 3 or 4 digits, like 3011-D-270704</source>
        <translation>eine Kontonummer beginnt mit 3 oder 4 Ziffern, wie 3011-D-270704</translation>
    </message>
    <message>
        <source>an amount has at most two decimals</source>
        <translation>ein Betrag hat höchstens zwei Nachkommastellen</translation>
    </message>
    <message>
        <source>an answer of the SMTP server does not belong to what it was asked</source>
        <translation>eine Antwort des SMTP-Servers gehört nicht zu dem, was gefragt wurde</translation>
    </message>
    <message>
        <source>an e-mail address at a bare IP number is not accepted</source>
        <translation>eine E-Mail-Adresse mit bloßer IP-Nummer wird nicht angenommen</translation>
    </message>
    <message>
        <source>an entry is larger than it says</source>
        <translation>ein Eintrag ist größer als angegeben</translation>
    </message>
    <message>
        <source>an entry unpacks to more than %1 times its size</source>
        <translation>ein Eintrag ist entpackt mehr als %1-mal so groß</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: edit as a list</source>
        <translation>
            <numerusform>und %Ln weiterer: als Liste bearbeiten</numerusform>
            <numerusform>und %Ln weitere: als Liste bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>another catcher uses this folder; choose another one</source>
        <translation>ein anderer Auffangserver verwendet diesen Ordner; anderen wählen</translation>
    </message>
    <message>
        <source>another row already has this %1</source>
        <translation>eine andere Zeile hat bereits denselben Wert: %1</translation>
    </message>
    <message>
        <source>another row has "%1" already</source>
        <translation>eine andere Zeile hat bereits „%1“</translation>
    </message>
    <message>
        <source>anything holds</source>
        <translation>alles gilt</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>at most %1 seed addresses can be named</source>
        <translation>höchstens %1 Seed-Adressen können genannt werden</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation>beginnt mit %1</translation>
    </message>
    <message>
        <source>bill invoice paper electronic post</source>
        <translation>Rechnung Papier elektronisch Post</translation>
    </message>
    <message>
        <source>birthday age born</source>
        <translation>Geburtstag Alter geboren</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>block %1 is disabled</source>
        <translation>Block %1 ist deaktiviert</translation>
    </message>
    <message>
        <source>block %1, %2: passed %3, member after it %4</source>
        <translation>Block %1, %2: erfüllt %3, danach Mitglied %4</translation>
    </message>
    <message>
        <source>bring back, of those left out before, %1</source>
        <translation>von den zuvor Ausgeschlossenen zurückholen: %1</translation>
    </message>
    <message>
        <source>built the snapshot: %1 rows, %2 bytes, %3 s</source>
        <translation>built the snapshot: %1 rows, %2 bytes, %3 s</translation>
    </message>
    <message>
        <source>by the relay's log, %1: %2</source>
        <translation>laut Protokoll des Relays, %1: %2</translation>
    </message>
    <message>
        <source>campaign    %1
recipients  %2
</source>
        <translation>Kampagne    %1
Empfänger   %2
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
        <translation>Kampagne %1: %2 Empfänger wurden eingefroren, die Zustände ergeben zusammen aber %3</translation>
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
        <translation>Kampagnen und Senden</translation>
    </message>
    <message>
        <source>causes are unclear: %1
</source>
        <translation>causes are unclear: %1
</translation>
    </message>
    <message>
        <source>cell %1 holds the error %2</source>
        <translation>Zelle %1 enthält den Fehler %2</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
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
        <translation>Bedingung %1</translation>
    </message>
    <message>
        <source>constants of the mapping</source>
        <translation>Konstanten der Zuordnung</translation>
    </message>
    <message>
        <source>constraint takes either a segment or --none; see odziv-cli help</source>
        <translation>constraint takes either a segment or --none; see odziv-cli help</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>contains a line break or another control character; remove it</source>
        <translation>enthält einen Zeilenumbruch oder ein anderes Steuerzeichen; entfernen</translation>
    </message>
    <message>
        <source>counted as not delivered by the operator</source>
        <translation>vom Bearbeiter als nicht zugestellt gezählt</translation>
    </message>
    <message>
        <source>counted as sent by the operator</source>
        <translation>vom Bearbeiter als gesendet gezählt</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>kunden</translation>
    </message>
    <message>
        <source>customers and their accounts</source>
        <translation>Kunden und ihre Anlagenkonten</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>deadline payable late</source>
        <translation>Frist fällig Zahlungsziel verspätet</translation>
    </message>
    <message>
        <source>debt debts owed arrears unpaid open balance</source>
        <translation>Schulden Schuld Rückstand offen unbezahlt Saldo Außenstände</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>Löschen von %1</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n contacts</source>
        <translation>
            <numerusform>Löschen von %n Kontakt</numerusform>
            <numerusform>Löschen von %n Kontakten</numerusform>
        </translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>e-bill portal subscription electronic service</source>
        <translation>E-Rechnung Portal Abo elektronischer Dienst</translation>
    </message>
    <message>
        <source>each %1 where %2</source>
        <translation>%1, für die gilt: %2</translation>
    </message>
    <message>
        <source>each on any record</source>
        <translation>jede an irgendeinem Datensatz</translation>
    </message>
    <message>
        <source>email, sms, call</source>
        <translation>email, sms, call</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>ends with %1</source>
        <translation>endet mit %1</translation>
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
        <translation>Empfänger werden eingefroren</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>froze %1 %2 as %3</source>
        <translation>froze %1 %2 as %3</translation>
    </message>
    <message>
        <source>gas electricity power heat</source>
        <translation>Gas Strom Wärme</translation>
    </message>
    <message>
        <source>global constraint</source>
        <translation>globale Einschränkung</translation>
    </message>
    <message>
        <source>has its anniversary today</source>
        <translation>jährt sich heute</translation>
    </message>
    <message>
        <source>has its anniversary within the next</source>
        <translation>jährt sich innerhalb der nächsten</translation>
    </message>
    <message numerus="yes">
        <source>has its anniversary within the next %n days</source>
        <translation>
            <numerusform>jährt sich innerhalb des nächsten Tages</numerusform>
            <numerusform>jährt sich innerhalb der nächsten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>has its anniversary within the next day</source>
        <translation>jährt sich innerhalb des nächsten Tages</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>household company private business</source>
        <translation>Haushalt Firma Unternehmen privat Gewerbe</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>in after it</source>
        <translation>danach dabei</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>info@example.com</source>
        <translation>info@example.com</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is "%1"; this program reads %2</source>
        <translation>ist „%1“; dieses Programm liest %2</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>ist %1</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>liegt nach dem</translation>
    </message>
    <message>
        <source>is after %1</source>
        <translation>liegt nach dem %1</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>ist mindestens %1</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>ist höchstens %1</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>liegt vor dem</translation>
    </message>
    <message>
        <source>is before %1</source>
        <translation>liegt vor dem %1</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is between %1 and %2</source>
        <translation>liegt zwischen %1 und %2</translation>
    </message>
    <message>
        <source>is given</source>
        <translation>ist angegeben</translation>
    </message>
    <message>
        <source>is in the block</source>
        <translation>ist im Block</translation>
    </message>
    <message>
        <source>is largest</source>
        <translation>ist am größten</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is less than %1</source>
        <translation>ist kleiner als %1</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation>liegt länger zurück als</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing; a campaign that is not manual needs its start</source>
        <translation>fehlt; eine Kampagne, die nicht von Hand startet, braucht einen Starttermin</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is more than %1</source>
        <translation>ist größer als %1</translation>
    </message>
    <message>
        <source>is newest</source>
        <translation>ist am neuesten</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>ist nein</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keiner der Werte</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>ist keiner der Werte %1</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>ist nicht %1</translation>
    </message>
    <message>
        <source>is not in the block</source>
        <translation>ist nicht im Block</translation>
    </message>
    <message>
        <source>is not known here; check the spelling</source>
        <translation>ist hier unbekannt; Schreibweise prüfen</translation>
    </message>
    <message>
        <source>is oldest</source>
        <translation>ist am ältesten</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>liegt frühestens am</translation>
    </message>
    <message>
        <source>is on or after %1</source>
        <translation>liegt frühestens am %1</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>liegt spätestens am</translation>
    </message>
    <message>
        <source>is on or before %1</source>
        <translation>liegt spätestens am %1</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist einer der Werte</translation>
    </message>
    <message>
        <source>is one of %1</source>
        <translation>ist einer der Werte %1</translation>
    </message>
    <message>
        <source>is smallest</source>
        <translation>ist am kleinsten</translation>
    </message>
    <message>
        <source>is the same</source>
        <translation>is the same</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>is today</source>
        <translation>ist heute</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>liegt innerhalb der letzten</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>liegt innerhalb der nächsten</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>ist ja</translation>
    </message>
    <message>
        <source>it contains a document type declaration</source>
        <translation>sie enthält eine Dokumenttyp-Deklaration</translation>
    </message>
    <message>
        <source>it contains a link</source>
        <translation>sie enthält eine Verknüpfung</translation>
    </message>
    <message>
        <source>it contains a tag of more than %1 bytes</source>
        <translation>sie enthält ein Tag mit mehr als %1 Byte</translation>
    </message>
    <message>
        <source>it contains a text of more than %1 bytes</source>
        <translation>sie enthält einen Text mit mehr als %1 Byte</translation>
    </message>
    <message>
        <source>it contains an entry twice</source>
        <translation>sie enthält einen Eintrag doppelt</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>sie hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>it holds an invisible character</source>
        <translation>sie enthält ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>it is not true that %1</source>
        <translation>nicht: %1</translation>
    </message>
    <message>
        <source>it is outside of the campaign's sending hours; sent all the same, because it was asked for by hand</source>
        <translation>it is outside of the campaign's sending hours; sent all the same, because it was asked for by hand</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>sie ist auf ungewöhnliche Weise gepackt</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>it is written in the encoding %1</source>
        <translation>sie ist in der Kodierung %1 geschrieben</translation>
    </message>
    <message>
        <source>it needs a name, an @ and a domain</source>
        <translation>sie braucht einen Namen, ein @ und eine Domain</translation>
    </message>
    <message>
        <source>it refers to a row that does not exist</source>
        <translation>sie verweist auf eine Zeile, die es nicht gibt</translation>
    </message>
    <message>
        <source>it refers to an entity of its own</source>
        <translation>sie verweist auf eine eigene Entität</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MiB</source>
        <translation>sie ist entpackt größer als %1 MiB</translation>
    </message>
    <message>
        <source>it was changed since it was approved</source>
        <translation>it was changed since it was approved</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation>ihre Elemente sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>its name holds an invisible character</source>
        <translation>ihr Name enthält ein unsichtbares Zeichen</translation>
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
        <translation>kWh pro Jahr</translation>
    </message>
    <message>
        <source>keep only %1</source>
        <translation>nur behalten: %1</translation>
    </message>
    <message>
        <source>keeps the final set for lists</source>
        <translation>behält die Endmenge für Listen</translation>
    </message>
    <message>
        <source>keeps the sets of its blocks</source>
        <translation>behält die Mengen seiner Blöcke</translation>
    </message>
    <message>
        <source>kept %1 %2 as %3</source>
        <translation>kept %1 %2 as %3</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>launches and approvals</source>
        <translation>Starts und Freigaben</translation>
    </message>
    <message>
        <source>leave out %1</source>
        <translation>ausschließen: %1</translation>
    </message>
    <message>
        <source>letters outside English before the @ cannot be sent</source>
        <translation>Buchstaben außerhalb des englischen Alphabets vor dem @ lassen sich nicht senden</translation>
    </message>
    <message numerus="yes">
        <source>lies more than %n days back</source>
        <translation>
            <numerusform>liegt mehr als %n Tag zurück</numerusform>
            <numerusform>liegt mehr als %n Tage zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>lies more than one day back</source>
        <translation>liegt mehr als einen Tag zurück</translation>
    </message>
    <message numerus="yes">
        <source>lies within the last %n days</source>
        <translation>
            <numerusform>liegt innerhalb des letzten Tages</numerusform>
            <numerusform>liegt innerhalb der letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>lies within the last day</source>
        <translation>liegt innerhalb des letzten Tages</translation>
    </message>
    <message numerus="yes">
        <source>lies within the next %n days</source>
        <translation>
            <numerusform>liegt innerhalb des nächsten Tages</numerusform>
            <numerusform>liegt innerhalb der nächsten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>lies within the next day</source>
        <translation>liegt innerhalb des nächsten Tages</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>list format "%1"</source>
        <translation>Listenformat „%1“</translation>
    </message>
    <message>
        <source>list-format does not know "%1"; see odziv-cli help</source>
        <translation>list-format does not know "%1"; see odziv-cli help</translation>
    </message>
    <message>
        <source>load format "%1"</source>
        <translation>Ladeformat „%1“</translation>
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
        <translation>Mailadresse Mail Adresse</translation>
    </message>
    <message>
        <source>mail leaves this computer only with TLS</source>
        <translation>E-Mails verlassen diesen Rechner nur mit TLS</translation>
    </message>
    <message>
        <source>mailed mail campaign delivered answered contacted</source>
        <translation>verschickt gesendet Mail Kampagne zugestellt beantwortet angeschrieben</translation>
    </message>
    <message>
        <source>manual, scheduled, automatic</source>
        <translation>manual, scheduled, automatic</translation>
    </message>
    <message>
        <source>mapping of "%1"</source>
        <translation>Zuordnung von „%1“</translation>
    </message>
    <message>
        <source>may be used by automatic campaigns</source>
        <translation>darf von automatischen Kampagnen verwendet werden</translation>
    </message>
    <message>
        <source>message templates</source>
        <translation>Nachrichtenvorlagen</translation>
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
        <translation>Nachrichten pro Minute</translation>
    </message>
    <message>
        <source>messages per second</source>
        <translation>Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>meter metering point delivery point</source>
        <translation>Zähler Zählpunkt Lieferstelle Messstelle</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>more than %1 rounds asked for</source>
        <translation>mehr als %1 Runden verlangt</translation>
    </message>
    <message>
        <source>more than one row of the workspace has this key</source>
        <translation>mehr als eine Zeile im Arbeitsbereich hat diesen Schlüssel</translation>
    </message>
    <message>
        <source>moved the segment %1 to /%2</source>
        <translation>moved the segment %1 to /%2</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be a list of { ... }</source>
        <translation>muss eine Liste von { ... } sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be an object, { ... }</source>
        <translation>muss ein Objekt sein, { ... }</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>neuer Datensatz</translation>
    </message>
    <message>
        <source>new since joined</source>
        <translation>neu seit Beginn</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>kein Eintrag: %1</translation>
    </message>
    <message>
        <source>no TLS connection to the SMTP server came about: %1</source>
        <translation>es kam keine TLS-Verbindung zum SMTP-Server zustande: %1</translation>
    </message>
    <message>
        <source>no base64</source>
        <translation>kein Base64</translation>
    </message>
    <message>
        <source>no country code starts with 0; write the number like +387 61 123 456</source>
        <translation>keine Landesvorwahl beginnt mit 0; Schreibweise wie +387 61 123 456</translation>
    </message>
    <message>
        <source>no data loaded yet</source>
        <translation>no data loaded yet</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>no list formats yet</source>
        <translation>no list formats yet</translation>
    </message>
    <message>
        <source>no password is known for the sender "%1"; set it again with --password-env</source>
        <translation>für den Mailserver „%1“ ist kein Passwort bekannt; mit --password-env neu setzen</translation>
    </message>
    <message>
        <source>no port of this computer is free for the answer of the browser</source>
        <translation>kein Port dieses Rechners ist für die Antwort des Browsers frei</translation>
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
        <translation>kein solcher Datensatz</translation>
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
        <translation>niemand hat die Anmeldung im Browser beendet</translation>
    </message>
    <message>
        <source>nobody has signed in for the sender "%1" yet; sign in in its settings</source>
        <translation>für den Absender "%1" hat sich noch niemand angemeldet; melden Sie sich in seinen Einstellungen an</translation>
    </message>
    <message>
        <source>nobody living was born before %1</source>
        <translation>kein lebender Mensch wurde vor %1 geboren</translation>
    </message>
    <message>
        <source>nobody signed in before the code ran out</source>
        <translation>niemand hat sich angemeldet, bevor der Code ablief</translation>
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
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not mailed</source>
        <translation>nicht versendet</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
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
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing can hold</source>
        <translation>nichts kann gelten</translation>
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
        <translation>nach dem @ der E-Mail-Adresse steht nichts</translation>
    </message>
    <message>
        <source>nothing stands before the @ of the e-mail address</source>
        <translation>vor dem @ der E-Mail-Adresse steht nichts</translation>
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
        <translation>davon seit dem Start entfernt: %1 (%2)</translation>
    </message>
    <message>
        <source>on the same record</source>
        <translation>am selben Datensatz</translation>
    </message>
    <message>
        <source>one challenge too many</source>
        <translation>eine Anfrage zu viel</translation>
    </message>
    <message>
        <source>one word too many: %1</source>
        <translation>one word too many: %1</translation>
    </message>
    <message>
        <source>one workspace can be opened at a time; see odziv --help</source>
        <translation>es kann nur ein Arbeitsbereich geöffnet werden; siehe odziv --help</translation>
    </message>
    <message>
        <source>open %1 on any device, type the code %2 and sign in as %3</source>
        <translation>öffnen Sie %1 auf einem beliebigen Gerät, geben Sie den Code %2 ein und melden Sie sich als %3 an</translation>
    </message>
    <message>
        <source>open this address in a browser on this computer and sign in as %1:</source>
        <translation>öffnen Sie diese Adresse in einem Browser auf diesem Rechner und melden Sie sich als %1 an:</translation>
    </message>
    <message>
        <source>option %1 needs a value</source>
        <translation>option %1 needs a value</translation>
    </message>
    <message>
        <source>out after it</source>
        <translation>danach nicht dabei</translation>
    </message>
    <message>
        <source>packed the campaign "%1" with %2 segment(s) and %3 template(s) into %4</source>
        <translation>packed the campaign "%1" with %2 segment(s) and %3 template(s) into %4</translation>
    </message>
    <message>
        <source>personal files of templates</source>
        <translation>eigene Dateien in Vorlagen</translation>
    </message>
    <message>
        <source>phone telephone cell number sms</source>
        <translation>Telefon Handy Nummer SMS</translation>
    </message>
    <message>
        <source>port %1 cannot be used; choose another one</source>
        <translation>Port %1 ist nicht verwendbar; anderen wählen</translation>
    </message>
    <message>
        <source>preview format "%1"</source>
        <translation>Vorschauformat „%1“</translation>
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
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
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
        <translation>aus einer Sicherung vom %1 wiederhergestellt: kann danach gesendet worden sein</translation>
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
        <translation>Ergebnismengenformat „%1“</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>row %1 rejected: %2</source>
        <translation>row %1 rejected: %2</translation>
    </message>
    <message>
        <source>row %1, cell %2</source>
        <translation>Zeile %1, Zelle %2</translation>
    </message>
    <message>
        <source>row %1, line %2</source>
        <translation>Zeile %1, Textzeile %2</translation>
    </message>
    <message>
        <source>same record %1, any record %2</source>
        <translation>am selben Datensatz %1, an irgendeinem %2</translation>
    </message>
    <message>
        <source>sample of %1 % (seed %2)</source>
        <translation>Stichprobe von %1 % (Startwert %2)</translation>
    </message>
    <message>
        <source>saved segment "%1"</source>
        <translation>gespeichertes Segment „%1“</translation>
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
        <translation>zweiter: 1, reserve: 0</translation>
    </message>
    <message>
        <source>segment "%1"</source>
        <translation>Segment „%1“</translation>
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
        <translation>Segmente</translation>
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
        <translation>Frau Mann Anrede</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>alles klein</translation>
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
        <translation>jemanden ohne Namen</translation>
    </message>
    <message>
        <source>start with %1</source>
        <translation>beginnen mit: %1</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>systemd cannot be reached (%1). Let another scheduler run "odziv-cli run-due" with the workspace every few minutes.</source>
        <translation>systemd ist nicht erreichbar (%1). Einen anderen Zeitplaner alle paar Minuten „odziv-cli run-due“ mit dem Arbeitsbereich ausführen lassen.</translation>
    </message>
    <message>
        <source>systemd does not answer.</source>
        <translation>systemd antwortet nicht.</translation>
    </message>
    <message>
        <source>systemd refused the timer: %1</source>
        <translation>systemd hat den Zeitgeber abgelehnt: %1</translation>
    </message>
    <message>
        <source>target level %1</source>
        <translation>Zielebene %1</translation>
    </message>
    <message>
        <source>telephone number landline call</source>
        <translation>Telefonnummer Festnetz Anruf</translation>
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
        <translation>Test Probe</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>Text %1</translation>
    </message>
    <message>
        <source>the &lt; before the &gt; is missing</source>
        <translation>das &lt; vor dem &gt; fehlt</translation>
    </message>
    <message>
        <source>the SMTP server answered a question that nobody asked</source>
        <translation>der SMTP-Server hat ungefragt geantwortet</translation>
    </message>
    <message>
        <source>the SMTP server answered before the end of the message</source>
        <translation>der SMTP-Server hat vor dem Ende der Nachricht geantwortet</translation>
    </message>
    <message>
        <source>the SMTP server closed the connection</source>
        <translation>der SMTP-Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the SMTP server could not prove that it knows the password; it may be an impostor</source>
        <translation>der SMTP-Server konnte nicht nachweisen, dass er das Passwort kennt; vielleicht gibt er sich nur als dieser aus</translation>
    </message>
    <message>
        <source>the SMTP server did not answer in time</source>
        <translation>der SMTP-Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the SMTP server does not offer STARTTLS; check host and port, or use implicit TLS</source>
        <translation>der SMTP-Server bietet kein STARTTLS an; Host und Port prüfen oder TLS von Anfang an verwenden</translation>
    </message>
    <message>
        <source>the SMTP server never ends the login</source>
        <translation>der SMTP-Server beendet die Anmeldung nicht</translation>
    </message>
    <message>
        <source>the SMTP server offers no login method that may be used here</source>
        <translation>der SMTP-Server bietet kein Anmeldeverfahren an, das hier erlaubt ist</translation>
    </message>
    <message>
        <source>the SMTP server sent something between its consent to TLS and TLS itself; somebody may be tampering with the connection</source>
        <translation>der SMTP-Server hat zwischen seiner Zustimmung zu TLS und TLS selbst etwas gesendet; vielleicht greift jemand in die Verbindung ein</translation>
    </message>
    <message>
        <source>the SMTP server takes no 8-bit content</source>
        <translation>der SMTP-Server nimmt keinen 8-Bit-Inhalt an</translation>
    </message>
    <message>
        <source>the SMTP server takes no addresses with letters outside of ASCII</source>
        <translation>der SMTP-Server nimmt keine Adressen mit Buchstaben außerhalb von ASCII an</translation>
    </message>
    <message>
        <source>the SMTP server takes no sender address or header with letters outside of ASCII</source>
        <translation>der SMTP-Server nimmt keine Absenderadresse und keine Header mit Buchstaben außerhalb von ASCII an</translation>
    </message>
    <message>
        <source>the account is registered for this service already</source>
        <translation>das Anlagenkonto ist für diesen E-Service bereits angemeldet</translation>
    </message>
    <message>
        <source>the annual consumption cannot be negative</source>
        <translation>der Jahresverbrauch kann nicht negativ sein</translation>
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
        <translation>dem Zertifikat des SMTP-Servers ist nicht zu trauen: %1 SHA-256-Fingerabdruck: %2</translation>
    </message>
    <message>
        <source>the certificate of the SMTP server is not the pinned one; its SHA-256 fingerprint is %1</source>
        <translation>das Zertifikat des SMTP-Servers ist nicht das festgelegte; sein SHA-256-Fingerabdruck ist %1</translation>
    </message>
    <message>
        <source>the character "%1" is not allowed after the @ of an e-mail address</source>
        <translation>das Zeichen „%1“ ist nach dem @ einer E-Mail-Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>the character "%1" is not allowed before the @ of an e-mail address</source>
        <translation>das Zeichen „%1“ ist vor dem @ einer E-Mail-Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>the character "%1" is not allowed in a postcode</source>
        <translation>das Zeichen „%1“ ist in einer Postleitzahl nicht erlaubt</translation>
    </message>
    <message>
        <source>the character "%1" is not allowed in a telephone number</source>
        <translation>das Zeichen „%1“ ist in einer Telefonnummer nicht erlaubt</translation>
    </message>
    <message>
        <source>the client id is missing; the provider gives one when the program is registered with it</source>
        <translation>die Client-ID fehlt; der Anbieter vergibt sie, wenn das Programm bei ihm registriert wird</translation>
    </message>
    <message>
        <source>the connection is not ready for a message</source>
        <translation>die Verbindung ist nicht bereit für eine Nachricht</translation>
    </message>
    <message>
        <source>the connection to the SMTP server failed: %1</source>
        <translation>die Verbindung zum SMTP-Server ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>the connection was closed as wished</source>
        <translation>die Verbindung wurde wie gewünscht geschlossen</translation>
    </message>
    <message>
        <source>the contact belongs to another customer</source>
        <translation>der Kontakt gehört zu einem anderen Kunden</translation>
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
        <translation>die Domain „%1“ endet mit einer Zahl</translation>
    </message>
    <message>
        <source>the domain "%1" has no dot; the ending such as .ba is missing</source>
        <translation>die Domain „%1“ hat keinen Punkt; die Endung, etwa .ba, fehlt</translation>
    </message>
    <message>
        <source>the domain "%1" is not a valid international name</source>
        <translation>die Domain „%1“ ist kein gültiger internationaler Name</translation>
    </message>
    <message>
        <source>the e-mail address contains a blank</source>
        <translation>die E-Mail-Adresse enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>the e-mail address contains a character that no address may contain</source>
        <translation>die E-Mail-Adresse enthält ein Zeichen, das keine Adresse enthalten darf</translation>
    </message>
    <message>
        <source>the e-mail address contains a control character</source>
        <translation>die E-Mail-Adresse enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the e-mail address contains more than one @</source>
        <translation>die E-Mail-Adresse enthält mehr als ein @</translation>
    </message>
    <message>
        <source>the e-mail address contains two dots in a row</source>
        <translation>die E-Mail-Adresse enthält zwei Punkte hintereinander</translation>
    </message>
    <message>
        <source>the e-mail address has no @</source>
        <translation>die E-Mail-Adresse hat kein @</translation>
    </message>
    <message>
        <source>the e-mail address has no @ after the quoted part</source>
        <translation>die E-Mail-Adresse hat nach dem Teil in Anführungszeichen kein @</translation>
    </message>
    <message>
        <source>the e-mail address is empty</source>
        <translation>die E-Mail-Adresse ist leer</translation>
    </message>
    <message>
        <source>the e-mail address is longer than %1 bytes</source>
        <translation>die E-Mail-Adresse ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>the e-mail address is longer than %1 characters</source>
        <translation>die E-Mail-Adresse ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the e-mail address opens a quotation mark that is never closed</source>
        <translation>die E-Mail-Adresse enthält ein öffnendes Anführungszeichen ohne schließendes</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set; put the password into it</source>
        <translation>die Umgebungsvariable %1 ist nicht gesetzt; das Passwort hineinschreiben</translation>
    </message>
    <message>
        <source>the field holds more than one e-mail address; keep one</source>
        <translation>das Feld enthält mehr als eine E-Mail-Adresse; nur eine behalten</translation>
    </message>
    <message>
        <source>the field holds more than one telephone number; keep one</source>
        <translation>das Feld enthält mehr als eine Telefonnummer; nur eine behalten</translation>
    </message>
    <message>
        <source>the file of trusted certificates %1 cannot be read</source>
        <translation>die Datei der vertrauenswürdigen Zertifikate %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the folder cannot be made; choose another one</source>
        <translation>der Ordner lässt sich nicht anlegen; anderen wählen</translation>
    </message>
    <message>
        <source>the folder cannot be written to; choose another one</source>
        <translation>der Ordner ist nicht beschreibbar; anderen wählen</translation>
    </message>
    <message>
        <source>the folder for the messages cannot be made; choose another one</source>
        <translation>der Ordner für die Nachrichten lässt sich nicht anlegen; anderen wählen</translation>
    </message>
    <message>
        <source>the host name leads to another computer; mail leaves this one only with TLS</source>
        <translation>der Hostname führt zu einem anderen Rechner; E-Mails verlassen diesen nur mit TLS</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>der Schlüssel ist leer</translation>
    </message>
    <message>
        <source>the key was already used in row %1</source>
        <translation>der Schlüssel kam bereits in Zeile %1 vor</translation>
    </message>
    <message>
        <source>the legal class of templates</source>
        <translation>die rechtliche Einordnung der Vorlagen</translation>
    </message>
    <message>
        <source>the library of segments</source>
        <translation>die Segmentbibliothek</translation>
    </message>
    <message>
        <source>the library of templates</source>
        <translation>die Vorlagenbibliothek</translation>
    </message>
    <message>
        <source>the limit of %1 per minute</source>
        <translation>die Grenze von %1 pro Minute</translation>
    </message>
    <message>
        <source>the limit of %1 per minute to one domain</source>
        <translation>die Grenze von %1 pro Minute an eine Domain</translation>
    </message>
    <message>
        <source>the log of changes</source>
        <translation>das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>the login failed: the SMTP server gave a wrong answer (%1)</source>
        <translation>die Anmeldung ist fehlgeschlagen: der SMTP-Server gab eine falsche Antwort (%1)</translation>
    </message>
    <message>
        <source>the login method %1 is not available</source>
        <translation>das Anmeldeverfahren %1 ist nicht verfügbar</translation>
    </message>
    <message>
        <source>the login to the SMTP server cannot be written</source>
        <translation>die Anmeldung beim SMTP-Server lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the members of the saved result set "%1"</source>
        <translation>die Mitglieder der gespeicherten Ergebnismenge „%1“</translation>
    </message>
    <message>
        <source>the members of the segment "%1"</source>
        <translation>die Mitglieder des Segments „%1“</translation>
    </message>
    <message>
        <source>the message cannot be stored</source>
        <translation>die Nachricht lässt sich nicht ablegen</translation>
    </message>
    <message>
        <source>the message could not be made: %1</source>
        <translation>die Nachricht konnte nicht erstellt werden: %1</translation>
    </message>
    <message>
        <source>the message has %1 bytes, the SMTP server takes at most %2</source>
        <translation>die Nachricht hat %1 Byte, der SMTP-Server nimmt höchstens %2 an</translation>
    </message>
    <message>
        <source>the middle of an account number is D, M or V, like 3011-D-270704</source>
        <translation>in der Mitte einer Kontonummer steht D, M oder V, wie 3011-D-270704</translation>
    </message>
    <message>
        <source>the name of an entry leads out of it</source>
        <translation>der Name eines Eintrags führt aus ihr hinaus</translation>
    </message>
    <message>
        <source>the name of the list format is missing; see odziv-cli help</source>
        <translation>the name of the list format is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>the name that this computer gives itself to the SMTP server is not a host name</source>
        <translation>der Name, mit dem sich dieser Rechner beim SMTP-Server meldet, ist kein Hostname</translation>
    </message>
    <message>
        <source>the number has more than %1 digits</source>
        <translation>die Zahl hat mehr als %1 Ziffern</translation>
    </message>
    <message>
        <source>the number must lie between %1 and %2</source>
        <translation>die Zahl muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>the number of messages cannot be written</source>
        <translation>die Anzahl der Nachrichten lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the part after the @ is longer than %1 characters</source>
        <translation>der Teil nach dem @ ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the part after the @ starts or ends with a dot</source>
        <translation>der Teil nach dem @ beginnt oder endet mit einem Punkt</translation>
    </message>
    <message>
        <source>the part before the @ is longer than %1 characters</source>
        <translation>der Teil vor dem @ ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the part before the @ may only hold letters without diacritics, not "%1"</source>
        <translation>der Teil vor dem @ darf nur Buchstaben ohne Umlaute und Akzente enthalten, nicht „%1“</translation>
    </message>
    <message>
        <source>the part before the @ starts or ends with a dot</source>
        <translation>der Teil vor dem @ beginnt oder endet mit einem Punkt</translation>
    </message>
    <message>
        <source>the password of the sender "%1" cannot be read; set it again with --password-env, or unlock the password store</source>
        <translation>das Passwort des Mailservers „%1“ lässt sich nicht lesen; mit --password-env neu setzen oder den Passwortspeicher entsperren</translation>
    </message>
    <message>
        <source>the password store has no such password</source>
        <translation>der Passwortspeicher enthält kein solches Passwort</translation>
    </message>
    <message>
        <source>the password store of this machine cannot be used</source>
        <translation>der Passwortspeicher dieses Rechners ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the program ended before the server's reply was recorded</source>
        <translation>das Programm endete, bevor die Antwort des Servers festgehalten war</translation>
    </message>
    <message>
        <source>the provider cannot be reached: %1</source>
        <translation>der Anbieter ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>the provider gave access for a short time only; ask for offline access in the scope, or by the settings of the program at the provider</source>
        <translation>der Anbieter gab nur kurzen Zugang; verlangen Sie dauerhaften Zugang (offline access) im Umfang oder in den Einstellungen des Programms beim Anbieter</translation>
    </message>
    <message>
        <source>the provider gave no access token that can be used</source>
        <translation>der Anbieter gab kein brauchbares Zugriffstoken</translation>
    </message>
    <message>
        <source>the provider gave no code to sign in with</source>
        <translation>der Anbieter gab keinen Code zum Anmelden</translation>
    </message>
    <message>
        <source>the provider gave no proper answer (HTTP status %1)</source>
        <translation>der Anbieter gab keine ordentliche Antwort (HTTP-Status %1)</translation>
    </message>
    <message>
        <source>the provider no longer accepts the sign-in of the sender "%1" (%2); sign in again in its settings</source>
        <translation>der Anbieter nimmt die Anmeldung des Absenders "%1" nicht mehr an (%2); melden Sie sich in seinen Einstellungen neu an</translation>
    </message>
    <message>
        <source>the provider of this sender has no device endpoint; sign in without --device</source>
        <translation>der Anbieter dieses Absenders hat keine Adresse für die Anmeldung am Gerät; melden Sie sich ohne --device an</translation>
    </message>
    <message>
        <source>the provider refused the sign-in: %1</source>
        <translation>der Anbieter hat die Anmeldung abgelehnt: %1</translation>
    </message>
    <message>
        <source>the quota of %1 per day</source>
        <translation>das Kontingent von %1 pro Tag</translation>
    </message>
    <message>
        <source>the quota of %1 per hour</source>
        <translation>das Kontingent von %1 pro Stunde</translation>
    </message>
    <message>
        <source>the row has %1 columns, the header has %2</source>
        <translation>die Zeile hat %1 Spalten, die Kopfzeile %2</translation>
    </message>
    <message>
        <source>the row that this one belongs to does not exist</source>
        <translation>die Zeile, zu der diese gehört, existiert nicht</translation>
    </message>
    <message>
        <source>the row with this key has the id %1</source>
        <translation>die Zeile mit diesem Schlüssel hat die ID %1</translation>
    </message>
    <message>
        <source>the send queue and the sent records</source>
        <translation>die Sendewarteschlange und die Versandeinträge</translation>
    </message>
    <message>
        <source>the sender "%1" is set</source>
        <translation>the sender "%1" is set</translation>
    </message>
    <message>
        <source>the sender "%1" logs in by a password; set it with "oauth" to sign in</source>
        <translation>der Absender "%1" meldet sich mit einem Passwort an; setzen Sie ihn mit "oauth", um sich anzumelden</translation>
    </message>
    <message>
        <source>the sender file cannot be read; check its name</source>
        <translation>the sender file cannot be read; check its name</translation>
    </message>
    <message>
        <source>the sender's profile, address to unsubscribe at</source>
        <translation>Absenderprofil, Abmeldeadresse</translation>
    </message>
    <message>
        <source>the sending hours</source>
        <translation>die Sendezeiten</translation>
    </message>
    <message>
        <source>the sending hours are over; run-due goes on when they begin again</source>
        <translation>the sending hours are over; run-due goes on when they begin again</translation>
    </message>
    <message>
        <source>the server ended a line with LF alone</source>
        <translation>der Server hat eine Zeile nur mit LF beendet</translation>
    </message>
    <message>
        <source>the server mixed the codes %1 and %2 in one reply</source>
        <translation>der Server hat in einer Antwort die Codes %1 und %2 gemischt</translation>
    </message>
    <message>
        <source>the server sent a control character that no reply may contain</source>
        <translation>der Server hat ein Steuerzeichen gesendet, das keine Antwort enthalten darf</translation>
    </message>
    <message>
        <source>the server sent a line of more than %1 characters</source>
        <translation>der Server hat eine Zeile mit mehr als %1 Zeichen gesendet</translation>
    </message>
    <message>
        <source>the server sent a reply that is too long</source>
        <translation>der Server hat eine zu lange Antwort gesendet</translation>
    </message>
    <message>
        <source>the server sent something that is not an SMTP reply: %1</source>
        <translation>der Server hat etwas gesendet, das keine SMTP-Antwort ist: %1</translation>
    </message>
    <message>
        <source>the sign-in was given up</source>
        <translation>die Anmeldung wurde aufgegeben</translation>
    </message>
    <message>
        <source>the sign-in worked but cannot be kept: this machine offers no password store. Give the sender a "passwordVariable" that holds a refresh token, or sign in on a desktop</source>
        <translation>die Anmeldung gelang, kann aber nicht verwahrt werden: dieser Rechner bietet keinen Passwortspeicher. Geben Sie dem Absender eine "passwordVariable", die ein Refresh-Token enthält, oder melden Sie sich im Fenster an</translation>
    </message>
    <message>
        <source>the supply point belongs to another account</source>
        <translation>die Verbrauchsstelle gehört zu einem anderen Anlagenkonto</translation>
    </message>
    <message>
        <source>the telephone number has more than %1 digits</source>
        <translation>die Telefonnummer hat mehr als %1 Ziffern</translation>
    </message>
    <message>
        <source>the telephone number has no area or country code; write it like 061 123 456 or +387 61 123 456</source>
        <translation>die Telefonnummer hat keine Vorwahl; Schreibweise wie 061 123 456 oder +387 61 123 456</translation>
    </message>
    <message>
        <source>the telephone number has no digits</source>
        <translation>die Telefonnummer hat keine Ziffern</translation>
    </message>
    <message>
        <source>the telephone number is empty</source>
        <translation>die Telefonnummer ist leer</translation>
    </message>
    <message>
        <source>the telephone number is too short; write it like 061 123 456</source>
        <translation>die Telefonnummer ist zu kurz; Schreibweise wie 061 123 456</translation>
    </message>
    <message>
        <source>the test message was not accepted: %1</source>
        <translation>the test message was not accepted: %1</translation>
    </message>
    <message>
        <source>the text contains a broken character; the file may have another encoding</source>
        <translation>der Text enthält ein fehlerhaftes Zeichen; vielleicht hat die Datei eine andere Kodierung</translation>
    </message>
    <message>
        <source>the text contains a control character</source>
        <translation>der Text enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters</source>
        <translation>der Text ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the timer %1 is installed</source>
        <translation>the timer %1 is installed</translation>
    </message>
    <message>
        <source>the user name or the password contains a character that no login can carry; set the sender again</source>
        <translation>Benutzername oder Passwort enthält ein Zeichen, das keine Anmeldung übertragen kann; Mailserver neu einrichten</translation>
    </message>
    <message>
        <source>the value "%1" does not fit --%2; see odziv --help</source>
        <translation>der Wert „%1“ passt nicht zu --%2; siehe odziv --help</translation>
    </message>
    <message>
        <source>the window from %1 to %2 is empty</source>
        <translation>das Zeitfenster von %1 bis %2 ist leer</translation>
    </message>
    <message>
        <source>the workspace does not allow this value (%1)</source>
        <translation>der Arbeitsbereich lässt diesen Wert nicht zu (%1)</translation>
    </message>
    <message>
        <source>the workspace that was there is now %1</source>
        <translation>the workspace that was there is now %1</translation>
    </message>
    <message>
        <source>the year %1 is not plausible; it must lie between %2 and %3</source>
        <translation>das Jahr %1 ist nicht plausibel; es muss zwischen %2 und %3 liegen</translation>
    </message>
    <message>
        <source>the year of "%1" has two digits; write all four</source>
        <translation>das Jahr in „%1“ ist zweistellig; alle vier Ziffern schreiben</translation>
    </message>
    <message>
        <source>then where</source>
        <translation>danach, wo</translation>
    </message>
    <message>
        <source>there are no campaigns yet</source>
        <translation>there are no campaigns yet</translation>
    </message>
    <message>
        <source>there is no column "%1" in "%2"</source>
        <translation>in „%2“ gibt es keine Spalte „%1“</translation>
    </message>
    <message>
        <source>there is no day "%1" in the calendar</source>
        <translation>den Tag „%1“ gibt es im Kalender nicht</translation>
    </message>
    <message>
        <source>there is no global constraint</source>
        <translation>there is no global constraint</translation>
    </message>
    <message>
        <source>there is no sender "%1" in this workspace; define it with "sender"</source>
        <translation>in diesem Arbeitsbereich gibt es keinen Mailserver „%1“; mit „sender“ festlegen</translation>
    </message>
    <message>
        <source>there is no verb "%1"; see odziv-cli help</source>
        <translation>there is no verb "%1"; see odziv-cli help</translation>
    </message>
    <message>
        <source>there is not enough memory for the login</source>
        <translation>für die Anmeldung fehlt Speicher</translation>
    </message>
    <message>
        <source>this computer has no TLS library that the program can use</source>
        <translation>dieser Rechner hat keine TLS-Bibliothek, die das Programm verwenden kann</translation>
    </message>
    <message>
        <source>this field must not be empty</source>
        <translation>dieses Feld darf nicht leer sein</translation>
    </message>
    <message>
        <source>this is not JSON (%1): %2</source>
        <translation>das ist kein JSON (%1): %2</translation>
    </message>
    <message>
        <source>this is not a sender file: it is far too large</source>
        <translation>this is no sender file: it is far too large</translation>
    </message>
    <message>
        <source>this machine offers no password store</source>
        <translation>dieser Rechner hat keinen Passwortspeicher</translation>
    </message>
    <message>
        <source>this machine offers no password store: the password is not stored, the environment variable %1 must hold it whenever mail is sent</source>
        <translation>this machine offers no password store: the password is not stored, the environment variable %1 must hold it whenever mail is sent</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>to be sent again by the operator's decision</source>
        <translation>auf Entscheidung des Bearbeiters erneut zu senden</translation>
    </message>
    <message>
        <source>to be sent again: the relay's log does not know it</source>
        <translation>to be sent again: the relay's log does not know it</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>Hier wird true oder false gebraucht.</translation>
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
        <translation>Verbrauch Energie Jahr</translation>
    </message>
    <message>
        <source>uses the newest saved result set</source>
        <translation>verwendet die neueste gespeicherte Ergebnismenge</translation>
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
        <translation>was auf das @ folgt, ist kein Domainname</translation>
    </message>
    <message>
        <source>what stands before the @ is not allowed there</source>
        <translation>was vor dem @ steht, ist dort nicht erlaubt</translation>
    </message>
    <message>
        <source>what this gives: (%1)</source>
        <translation>das Ergebnis aus (%1)</translation>
    </message>
    <message>
        <source>where %1 is "%2"</source>
        <translation>mit %1 = „%2“</translation>
    </message>
    <message>
        <source>where %1 is no</source>
        <translation>mit %1 = nein</translation>
    </message>
    <message>
        <source>where %1 is yes</source>
        <translation>mit %1 = ja</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>with %1 present</source>
        <translation>mit vorhandenem Wert für %1</translation>
    </message>
    <message>
        <source>with the largest %1</source>
        <translation>mit dem größten Wert für %1</translation>
    </message>
    <message>
        <source>with the newest %1</source>
        <translation>mit dem neuesten Wert für %1</translation>
    </message>
    <message>
        <source>with the oldest %1</source>
        <translation>mit dem ältesten Wert für %1</translation>
    </message>
    <message>
        <source>with the smallest %1</source>
        <translation>mit dem kleinsten Wert für %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne Wert für %1</translation>
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
        <translation>nur die E-Mail-Adresse schreiben, ohne Namen und spitze Klammern</translation>
    </message>
    <message>
        <source>write the language as a short tag, like bs, hr, sr, de or en</source>
        <translation>die Sprache als Kürzel schreiben, wie bs, hr, sr, de oder en</translation>
    </message>
    <message>
        <source>written to a file</source>
        <translation>in eine Datei geschrieben</translation>
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
        <translation>ja</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>{{#%1}} is already being repeated here.</source>
        <translation>{{#%1}} wird hier bereits wiederholt.</translation>
    </message>
    <message>
        <source>{{.}} has a meaning only directly inside a section on a field; write the field's name.</source>
        <translation>{{.}} hat nur direkt in einem Abschnitt zu einem Feld eine Bedeutung; den Namen des Feldes schreiben.</translation>
    </message>
    <message>
        <source>{{/%1}} closes nothing; no section is open here.</source>
        <translation>{{/%1}} schließt nichts; hier ist kein Abschnitt offen.</translation>
    </message>
    <message>
        <source>{{/%1}} stands where {{/%2}} is expected (opened at %3).</source>
        <translation>{{/%1}} steht, wo {{/%2}} erwartet wird (geöffnet bei %3).</translation>
    </message>
</context>
</TS>
