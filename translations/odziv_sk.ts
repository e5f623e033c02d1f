<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk_SK" sourcelanguage="en">
<context>
    <name>odziv</name>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" can be read in two ways; write it like %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" cannot be the cid of a picture; use English letters, digits, points and one @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" cannot be the delimiter. Use one of , ; | or tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" contains a line break or another control character; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" does not lie in the template's folder; put the file there and name it without "..".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" has no such month; the day comes before the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" has no valid time; write it like 2026-05-31 14:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" holds a time, but a whole day is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" holds members of %2 and "%3" of %4; only sets of one level can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is needed here; the file is not a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is neither yes nor no; write 1 or 0, da or ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is no column that an import of %2 can fill. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is no e-mail address: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is no list of days; write them like mon-fri or mon,wed,sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is no setting of a sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is no time; write it like 08:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is no time; write it like 2026-12-01T08:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is no time; write it like 20:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not a content type; write it like image/png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not a day; write it like 2026-05-31 or 31.5.2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not a number; write it like 1234.50 or 1.234,50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not an amount; write it like 12.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not an e-mail address: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not one value and cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not one value; name one of its fields, like {{%2.%3}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not saved. Save it or go back to the library first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not saved. Save it or go back to the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is not the name of a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is shown as a picture, but is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" may not become "%2".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" missed its start and is not sent</source>
        <translation>"%1" missed its start and is not sent</translation>
    </message>
    <message>
        <source>"%1" must be a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" must be a text or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" must be a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" names no column; write it as table.column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" should have started at %2; launch it by hand if it is still wanted</source>
        <translation>"%1" should have started at %2; launch it by hand if it is still wanted</translation>
    </message>
    <message>
        <source>"%1", as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1", as it was at the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"blocks" must be a list of blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"certificateFingerprint" must be a SHA-256 fingerprint: 64 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"comment" must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"disabled" is true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"host" is "%1", which is neither a host name nor an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"host" is missing; name the SMTP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"html" or "standard" is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"match" belongs to criteria and is sameRecord or anyRecord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"name" must have 1 to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"passwordVariable" must be the name of an environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"security" is "%1"; use implicit-tls, starttls or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"security" may be none only for this machine itself (127.0.0.1, ::1 or localhost); use implicit-tls or starttls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"segment": "%1" is neither a file beside the campaign file nor a saved segment: %2</source>
        <translation>"segment": "%1" is neither a file beside the campaign file nor a saved segment: %2</translation>
    </message>
    <message>
        <source>"template": %1</source>
        <translation>"template": %1</translation>
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
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Set up the mail server on the page Sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers and accepts the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 e-services are registered for the supply point. Remove those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 e-services go to the contact. Give them another contact first.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all; the beginning is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a member of "%2"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing; see odziv-cli help</source>
        <translation>%1 is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>%1 is no member of "%2"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the sample, and so is not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be missing for some; give a default: {{%2|...}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages in %2 s (%3 messages/s)</source>
        <translation>%1 messages in %2 s (%3 messages/s)</translation>
    </message>
    <message>
        <source>%1 messages per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages will be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 messages/s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 picture(s) without alternative text (alt); readers who see no pictures miss what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recipients are in doubt; decide with "resolve"</source>
        <translation>%1 recipients are in doubt; decide with "resolve"</translation>
    </message>
    <message>
        <source>%1 recipients have not got the message yet. The campaign can be resumed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recipients in doubt are queued again; resume sends them</source>
        <translation>%1 recipients in doubt are queued again; resume sends them</translation>
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
        <source>%1 rows are too many for the clipboard. Copy at most %2, or export the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows use the code "%2". Give them another code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scheduled campaigns are held back</source>
        <translation>%1 scheduled campaigns are held back</translation>
    </message>
    <message>
        <source>%1 supply points, e-services, receivables or sent records belong to the account. Remove those first, or set the status to Odjavljen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 texts were longer than a cell of Excel may be and were cut</source>
        <translation>%1 texts were longer than a cell of Excel may be and were cut</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Odziv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2: refers to a row of %3 that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sum: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, without %Ln block(s) that cannot be counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 (%3)
Technical name: %4.%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 - on %3, where it is %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: read %2, inserted %3, updated %4, unchanged %5, rejected %6, in %7 s</source>
        <translation>%1: read %2, inserted %3, updated %4, unchanged %5, rejected %6, in %7 s</translation>
    </message>
    <message>
        <source>%1: there is more than one %2 with the %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no %2 with the %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: without an account the contact cannot be found by its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) of the segment that was not saved were not finished. Their text is under Details.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launched campaign(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were handed over when the connection broke: nobody can know whether they arrived.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Odziv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTML, pictures inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the result set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%n more at work)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(all on the same record)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(each on any record)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation type="unfinished"></translation>
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
        <source>--dir is missing: the folder for the messages</source>
        <translation>--dir is missing: the folder for the messages</translation>
    </message>
    <message>
        <source>--engine takes snapshot or sql, not "%1"</source>
        <translation>--engine takes snapshot or sql, not "%1"</translation>
    </message>
    <message>
        <source>--in-doubt takes resend (send again) or accept (count as sent)</source>
        <translation>--in-doubt takes resend (send again) or accept (count as sent)</translation>
    </message>
    <message>
        <source>--member NUMBER is missing; see odziv-cli help</source>
        <translation>--member NUMBER is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>--name NAME is missing; see odziv-cli help</source>
        <translation>--name NAME is missing; see odziv-cli help</translation>
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
        <source>--to is missing: the address for the test message</source>
        <translation>--to is missing: the address for the test message</translation>
    </message>
    <message>
        <source>--today needs a day, YYYY-MM-DD</source>
        <translation>--today needs a day, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>... and %1 more rows rejected</source>
        <translation>... and %1 more rows rejected</translation>
    </message>
    <message>
        <source>; saved result set "%1", %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; segment "%1", %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; tried out only, nothing was changed</source>
        <translation>; tried out only, nothing was changed</translation>
    </message>
    <message>
        <source>A block must be an object, in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block needs exactly one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign file holds one JSON object, { ... }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign sends a template to a segment: to each member a message of its own. Begin with a segment and a template, then bring them together here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column is mapped to the name of a catalog column, or to null to leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column is {"column": "table.column", "title": "..."}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment has at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition needs the texts "column" and "operator", or is a group all, any or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A constant is a text, written as in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the template has no name or no content type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .odziv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has exactly one of the keys all, any and none, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A launched campaign stays: its sent records would lose their meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of the server or the campaign holds the rest back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link with a placeholder must begin with https://, mailto: or tel:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list format names 1 to %1 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list in [ ] is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list must be an object with column and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping has no such entry. It has format, columns, constants, encoding, delimiter, key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of days is a whole number from 0 to %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placeholder inside a comment would never be seen; take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient is not in a state that can become "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result set keeps the members of a segment as they were at one moment. Open a segment and freeze it to make the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved result set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved result set needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section cannot begin or end in the middle of a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment must be a JSON object, in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment needs a name of 1 to %1 characters, without blanks around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment needs the text "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment says who is meant: conditions over customers, accounts, contacts and services, with live counts. It is what a campaign is sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standard template has no HTML; use the kind "html" or null here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template is read from a .json or .html file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template is the message that a campaign sends: text with placeholders for what differs from person to person, with pictures inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test message was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text may not contain the character U+0000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or null is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace cannot lie on a network file system (%1). Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Odziv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
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
        <source>Account or customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition: choose its column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add everybody in this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add if excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address changed since the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the closing quotation mark of column %1 there is more text. Double the quotation marks inside the field, or leave out those around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel file has no encoding to choose. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HTML message needs HTML; for plain text make a standard template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty file to import your customers into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object with "cid" and "file" is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual consumption (kWh)</source>
        <translation>Ročná spotreba (kWh)</translation>
    </message>
    <message>
        <source>Another campaign has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another message stands for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the workspace open (%1, process %2 on %3); it is opened read-only here. Close the other program to make changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program reads the workspace. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another workspace lies there, not the one that was backed up. Choose another path or move it away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 days can be listed; use "between" for a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most to one domain per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments of this campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with everybody in this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being launched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill delivery channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Dátum narodenia</translation>
    </message>
    <message>
        <source>Block and condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back who is in this block and was lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns choose a server by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns of the channel "%1" cannot be sent by this version; only e-mail campaigns can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns that launch themselves at their start stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change target level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that were not saved last time are still there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a campaign to see what the server answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contact to see and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer to see the accounts, contacts and everything else that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a result set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account to see its supply points, e-services and receivables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an e-service to see and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose to whom it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 has more than %2 characters. Check the delimiter and the line ends of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare result sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two selected result sets: who joined, left and stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts stand here: the people whom campaigns write to. Import them, or make the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright © 2026 the Odziv authors. Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Made with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as soon as the campaign is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer accounts stand here as soon as they are imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer campaigns for energy utilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer campaigns for energy utilities: from the customer base to segments, personal mail and answers, offline in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Id klienta</translation>
    </message>
    <message>
        <source>Customer kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer's EPID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer's address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers stand here as soon as they are imported. Import them with odziv-cli, or make a demo workspace from the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, accounts, contacts and e-services that nobody is: every address ends in .example or .test, so that nothing sent from here reaches a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, segments, templates and everything that was sent live together in one file, the workspace. Open one to begin, or try Odziv with made-up data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides whose consent is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln result set(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the campaign "%1"?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the result set "%1"?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the segment "%1"?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the template "%1"?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted "%1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiters are set by two words without "=", like {{=&lt;% %&gt;=}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean "%1"?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {{%1}}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and open "%1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and open the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution territory</source>
        <translation>Distribučné územie</translation>
    </message>
    <message>
        <source>Do not send any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down in the search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw every page into FOLDER, then end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Dátum splatnosti</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-services stand here as soon as they are imported: e-bills, outage notices, payment slips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit all values, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: any certificate that this computer trusts. A refused one is shown with its fingerprint when the connection is tested.</source>
        <translation>Prázdne: každý certifikát, ktorému tento počítač dôveruje. Odmietnutý sa pri skúške spojenia zobrazí s odtlačkom.</translation>
    </message>
    <message>
        <source>Empty: the server wants no login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: to the sender's address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into which folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the sent records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the sent records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE is missing; see odziv-cli help</source>
        <translation>FILE is missing; see odziv-cli help</translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictitious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of any kind that go with every message. Add them, or drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled as: number of a member; empty for the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by the current column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezing "%1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From "%1" to "%2"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Froze %1 members as "%2"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to what is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a condition or a group of conditions must stand, in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds changes that are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id %1, created %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a value of the recipient at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert into the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside {{#%1}} repeat over the supply points with {{#supplyPoints}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes with its pictures and attachments. Campaigns that were launched keep their own copy; drafts that use it will need another template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never launched: nobody got a message from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its definition goes with %Ln saved version(s). Result sets frozen from it stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by the operating system; empty leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave "%1" without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the new campaign without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, the text part is made from the HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a share of the records only. Counts are estimates then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look only at a sample of %1 % (seed %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up customers, accounts and contacts to try things on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail leaves through %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs ask before they load a picture from the web; a picture of the template is shown at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs do not follow links of the kind "%1:".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs load no style sheet from outside; put the styles into the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs take out &lt;%1&gt;; do without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail would travel in the clear. Choose TLS; without it only a server on this machine may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many mail programs do not show pictures written into the HTML; make it a picture of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter number</source>
        <translation>Číslo elektromera</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the text (cid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;demo workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact of this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New demo workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New demo workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block yet. Begin with a block of conditions, or double-click a column on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-service is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-service names this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other segment is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result set is saved yet: freeze a segment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row at the beginning of the file holds names of columns of %1. Name the columns (%2), or give a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test message was sent yet. Better look at one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value contains these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would get a message. Look at the segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, this machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. Fields with a star must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was launched yet. A launched campaign is shown here with its progress, and can be paused, resumed and stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent about this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice about the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of messages, typed to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odziv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odziv %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odziv speaks the new language when it starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those so far, keep only who is in this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One object in { } is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value on each line. Lines can be pasted from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only e-mail campaigns can be rehearsed by this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only e-mail can be sent so far; the campaign can be prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this certificate (SHA-256 fingerprint)</source>
        <translation>Iba tento certifikát (odtlačok SHA-256)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own similar service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste blocks below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from the known values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.svg *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and attachments make each message %1 MB large; many servers refuse that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures shown inside the message. Add them, or drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders are not allowed in %1, because it would run as a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders are not allowed in the attribute %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders are not allowed inside &lt;%1&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders are not allowed inside a tag, only in the quoted value of an attribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary action of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes around the value of the attribute %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw values ({{{...}}} and {{&amp;...}}) are not allowed in mail; write {{%1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Pohľadávka</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients are frozen when the campaign is launched. Until then the tab Launch says how many there will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients with an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of this kind come from imports only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration method</source>
        <translation>Spôsob registrácie</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove "%1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this group of conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpoveď</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1 have no number of their own; give the id, not "%2".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;mple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the campaign: only what is saved is launched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved "%1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as "%1". "%2" is still in the library as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved result sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the mail server "%1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which address it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search account, customer, EPID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search address, reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search addresses and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search e-service, account, customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, EPID, place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, e-mail, mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search result sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections are nested deeper than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 messages again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as soon as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send at certain hours only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender's address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent record</source>
        <translation>Odoslaný záznam</translation>
    </message>
    <message>
        <source>Sent records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server's reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Služba</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as it was when it was last correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified preview: the web engine cannot protect itself when the program runs as administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified preview: this build has no web engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many can be in doubt when a connection breaks. More than 1 makes sense for a relay of your own that is far away.</source>
        <translation>Toľko ich môže ostať neistých, keď sa spojenie preruší. Viac ako 1 má zmysel pri vlastnom vzdialenom serveri.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standar&amp;d text, pictures attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop "%1"?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply point codes</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply status</source>
        <translation>Stav dodávky</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags that begin with "%1" are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away everybody in this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff period</source>
        <translation>Tarifné obdobie</translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates (*.json *.html *.htm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 most frequent values; search for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTML has %1 KB; beyond 102 KB Gmail cuts the message off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Message-ID is not one word with an @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite driver of Qt gives no handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment is larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachments of "%1" were not copied. Add them on the tab Template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachments together are larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has an unknown form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has too many values. Split it into several blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block names nothing. Choose what it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks are nested more than %1 deep. Save a part as a segment of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign "%1" is not running; there is nothing to pause.</source>
        <translation>The campaign "%1" is not running; there is nothing to pause.</translation>
    </message>
    <message>
        <source>The campaign "%1" was launched already and cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign "%1" was launched already; resume it to send the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign "%1" was not launched yet.</source>
        <translation>The campaign "%1" was not launched yet.</translation>
    </message>
    <message>
        <source>The campaign "%1" was not launched yet; launch it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign is not complete: see the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign was not launched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell has more than %1 characters, which no spreadsheet writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell refers to a text that is not in the file. Save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell should hold a number but does not. Save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of the row are not in order. Open the file in a spreadsheet and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change contradicts other data in the workspace; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cid of a picture cannot come from a placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no blocks. Copy a block, or the text of a segment file, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code list has no code "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column "%1" names a contact by address, which needs the account as well. Add a column with the account number, or leave this one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 does not know the operator %2. It knows: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 holds more text than a snapshot can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column has an unknown type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column holds amounts, but %1 is none; write it like 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column holds days, but %1 is none; write it as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column holds texts, but %1 is none; write it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column holds whole numbers, but %1 is none; write it like 3000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column holds yes or no, but %1 is neither; write true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns "%1" and "%2" both mean %3. Map one of them to null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conditions are nested more than %1 deep. Split the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conditions mix too many tables for the snapshot. Split the block, or count with SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has %1 accounts and %2 contacts. Remove those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition is the same: who changed sides did so because the data changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition of the segment changed in between, so that some changed sides without any change in their data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo was cancelled; nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo workspace is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding "%1" is not known. Use UTF-8, UTF-16, windows-1250 or ISO-8859-2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of the file cannot be recognised: it is neither valid UTF-8 (see line %1) nor windows-1250. Give the encoding, or save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file "%1" cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file "%1" does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file "%1" is larger than %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file "%1" is not UTF-8; save it in that encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written. Check that the folder exists and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains a NUL character, so it is no text, or not in this encoding. Give the encoding, or save the file again as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains bytes that mean nothing in %1. Give the right encoding, or save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Check the free space of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists already. Choose another name or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an old Excel file, or one with a password. Save it as .xlsx without a password, or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is built like an attack and was not opened: %1. Ask its sender for a plain .xlsx or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is built like an attack and was not read: %1. Ask its sender for a plain .xlsx or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or is no Excel file. Save it again as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or is not a workspace. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: line %1 of a part of it is no XML. Save it again as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Its first row must hold the names of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted. Save it without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1. Few mailboxes take that; make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no Excel workbook. Save it as .xlsx or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not %1: line %2 contains bytes that mean nothing in it. Give the right encoding, or save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an Odziv workspace. Choose a file that Odziv made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be a list format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lacks what every row of %1 needs: %2. Add the columns, or name them in a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file's structure is not the one Odziv made: %1. It may have been changed by another program and is not opened; restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished backup could not be given its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished file could not be given its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty; give the name of a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the workspace may not be written to, so it is opened read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the workspace may not be written to.</source>
        <translation>The folder of the workspace may not be written to.</translation>
    </message>
    <message>
        <source>The format must be "odziv-list/1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format must be "odziv-mapping/1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group "%1" must hold a list of conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 holds a line end or another invisible character and was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 is written by the program itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was only tried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key "%1" has no meaning here; known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key "%1" has no meaning in a condition; it takes column, operator and value or values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key column %1 is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link "%1" leads nowhere from a mail; write it with https:// in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not protected; use https:// if the site has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list format cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list format is not a JSON object; see character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of %1 members as they were then cannot be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is still being checked. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is not a JSON object; see character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names the column "%1", which the file does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message needs a subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a file is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file must end in .csv or .xlsx, which decides the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of an account or a customer, or the id of a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation of a block is one of startWith, keep, add, exclude and addIfExcluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator %1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator %1 wants "value", not "values".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator %1 wants "values", a list of at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator %1 wants "values", a list of exactly two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator %1 wants "values", not "value".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator %1 wants one "value", and there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture "%1" (cid:%2) is sent but not shown; take it out or show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture "%1" lies outside the message and will not be seen; add it to the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture "cid:%1" is shown, but no file of that name lies beside the HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture "cid:%1" is shown, but the template has no such picture; add it or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that has the workspace open does not send this campaign or does not answer. Pause the campaign there.</source>
        <translation>The program that has the workspace open does not send this campaign or does not answer. Pause the campaign there.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is never closed. Close it, or double it if it belongs to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is not closed within %2 characters. Close it, or double it if it belongs to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejects would overwrite this file. Choose another name for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored workspace could not be given its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more than %1 columns. Check the delimiter of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more than %1 columns. Leave out those that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the sheet are not in order. Open the file in a spreadsheet and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number makes the same customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample must be an object with percent and seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample must lie between 0.01 and 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample's percent is a number from 0.01 to 100 with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample's seed is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section {{#%1}} begins and ends at different places of the HTML; both must stand between tags or in the same attribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section {{#%1}} is not closed; add {{/%1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment "%1" is used by: %2. Change those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment "%1" uses itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment "%1" uses itself: %2. Take it out of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment has no members to fill the test message with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment is on the clipboard as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment of the campaign "%1" has no members; nothing was launched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment would use itself: %1. Take it out of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sent log names the contact %1 times, so the contact has to stay. Empty the e-mail address and the numbers instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be used: %1. What was not sent stays queued; put the sender right and resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot cannot be mapped into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot cannot be written beside the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot could not be written; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot has another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject is long; most programs show about 60 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject must be one line without invisible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table "%1" is not joined to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has more rows than a snapshot can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has no column "%2".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is not joined to the target level %2, so it cannot be asked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag names nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag that begins here is not closed; add "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target level is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template "%1" can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value after "=" is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the header %1 is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values do not fit the operator %1 on the column %2. Give them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds more than %1 MiB of texts. Save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has an older format and must be opened for writing once to be brought up to date. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace in that place cannot be moved aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is busy: another program is writing to it. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace lies on a network file system (%1), where it could be damaged. Copy it to a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace may not be written to. Check the rights of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace to open; the last one if left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was opened read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of Odziv (schema %1, this program knows %2). It is opened read-only; update Odziv to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of Odziv (schema %1, this program knows %2). Update Odziv to work with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a campaign "%1" already (%2). Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a result set of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a saved result set "%1" already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a segment "%1" already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a template "%1" already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a saved segment nor a file "%1". Check the name.</source>
        <translation>There is neither a saved segment nor a file "%1". Check the name.</translation>
    </message>
    <message>
        <source>There is no "%1" in %2. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no block. Add at least one, to start with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign "%1"; see the list of campaigns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact yet: placeholders are shown empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer account, customer or contact with the number "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer with this EPID. Type the number of an existing customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no engine "%1". Choose "sql" or "snapshot".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operator "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no placeholder "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row "%1" of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved result set "%1". Freeze a segment under that name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no segment "%1". Save it first, or check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no subject area "%1"; it is called "%2".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such contact; it may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such customer account; it may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such customer; it may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such e-service; it may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such key; known are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such list format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such mapping file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such receivable; it may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such supply point; it may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table "%1" to export. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table "%1" to import into. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target level "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target level "%1". Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be several %1; write it between {{#%1}} and {{/%1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no supply point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has no contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON: line %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no picture. Add it as an attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no segment that this program can read; "format" must be "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no password store: the password is asked for again after the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an object of catalog column: value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an object of file column: catalog column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not saved yet. Put the marked fields right, or discard the changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sends %1 messages and cannot be undone. Type the number to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1 &lt;%2&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1, who has no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be retried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To one domain per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pictures have the cid "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address that is to get the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of somebody to see, block by block, why they are in or out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered messages per connection</source>
        <translation>Správy bez odpovede na jedno spojenie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Odziv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked above is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent stands here, with the server's reply, as soon as it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the block consists of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the block does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed since it was last saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the start was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the conditions must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether one record (an account, a service) must satisfy all conditions, or each condition may find its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever got the first copy will get a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is somebody in "%1"?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as if it were this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.odziv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 recipients to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Test] </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a birth date cannot lie in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a campaign cannot "%1"; see odziv-cli help</source>
        <translation>a campaign cannot "%1"; see odziv-cli help</translation>
    </message>
    <message>
        <source>a contact needs a name, an e-mail address or a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a demo has between %1 and %2 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit holds the rest back for now; resume later</source>
        <translation>a limit holds the rest back for now; resume later</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of Bosnia and Herzegovina has 8 or 9 digits after +387, like +387 61 123 456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the domain is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the domain starts or ends with a hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password is of no use without a user; name one in the sender file</source>
        <translation>a password is of no use without a user; name one in the sender file</translation>
    </message>
    <message>
        <source>a postcode has at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sender file holds one JSON object, { ... }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sender is either set or shown, not "%1"</source>
        <translation>a sender is either set or shown, not "%1"</translation>
    </message>
    <message>
        <source>a telephone number has no letters, but it contains "%1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is wanted, without decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address, contact, customer, customerAccount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>all is well</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SMTP command may not be longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SMTP command may not contain control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account number ends with 1 to 7 digits, like 3011-D-270704</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account number has three parts, like 3011-D-270704</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account number starts with 3 or 4 digits, like 3011-D-270704</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount has at most two decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer of the SMTP server does not belong to what it was asked</source>
        <translation>odpoveď servera SMTP nepatrí k tomu, na čo bol opýtaný</translation>
    </message>
    <message>
        <source>an e-mail address at a bare IP number is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry is larger than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry unpacks to more than %1 times its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: edit as a list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another catcher uses this folder; choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another row already has this %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another row has "%1" already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>begins with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1 is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1, %2: passed %3, member after it %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring back, of those left out before, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built the snapshot: %1 rows, %2 bytes, %3 s</source>
        <translation>built the snapshot: %1 rows, %2 bytes, %3 s</translation>
    </message>
    <message>
        <source>campaign    %1
recipients  %2
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaign %1: %2 recipients were frozen, but the states add up to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaign WORKSPACE list takes no campaign</source>
        <translation>campaign WORKSPACE list takes no campaign</translation>
    </message>
    <message>
        <source>cell %1 holds the error %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constants of the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains a line break or another control character; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted as sent by the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each %1 where %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each on any record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email, sms, call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, bs, de or sk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
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
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>froze %1 %2 as %3</source>
        <translation>froze %1 %2 as %3</translation>
    </message>
    <message>
        <source>has its anniversary today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has its anniversary within the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>has its anniversary within the next %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>has its anniversary within the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>in after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is "%1"; this program reads %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; a campaign that is not manual needs its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known here; check the spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on or after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on or before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the same</source>
        <translation>is the same</translation>
    </message>
    <message>
        <source>is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a document type declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a tag of more than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a text of more than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains an entry twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds an invisible character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not true that %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is outside of the campaign's sending window; sent all the same, because it was asked for by hand</source>
        <translation>it is outside of the campaign's sending window; sent all the same, because it was asked for by hand</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is written in the encoding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a name, an @ and a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refers to a row that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refers to an entity of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name holds an invisible character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined %1, left %2, stayed %3; the definition %4
</source>
        <translation>joined %1, left %2, stayed %3; the definition %4
</translation>
    </message>
    <message>
        <source>kWh a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters outside English before the @ cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>lies more than %n days back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>lies more than one day back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>lies within the last %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>lies within the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>lies within the next %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>lies within the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
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
        <source>mail leaves this computer only with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual, scheduled, automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping of "%1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 rounds asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one row of the workspace has this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object, { ... }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TLS connection to the SMTP server came about: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no country code starts with 0; write the number like +387 61 123 456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data loaded yet</source>
        <translation>no data loaded yet</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no password is known for the sender "%1"; set it again with --password-env</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no templates yet</source>
        <translation>no templates yet</translation>
    </message>
    <message>
        <source>nobody living was born before %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nothing is due</translation>
    </message>
    <message>
        <source>nothing stands after the @ of the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands before the @ of the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation>nothing to remark</translation>
    </message>
    <message>
        <source>on the same record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one challenge too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one word too many: %1</source>
        <translation>one word too many: %1</translation>
    </message>
    <message>
        <source>option %1 needs a value</source>
        <translation>option %1 needs a value</translation>
    </message>
    <message>
        <source>out after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 cannot be used; choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restore</translation>
    </message>
    <message>
        <source>restored from a backup of %1: it may have been sent after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored the workspace %1</source>
        <translation>restored the workspace %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 rejected: %2</source>
        <translation>row %1 rejected: %2</translation>
    </message>
    <message>
        <source>row %1, cell %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved segment "%1"</source>
        <translation type="unfinished"></translation>
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
        <source>segment "%1"</source>
        <translation type="unfinished"></translation>
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
        <source>send, skip, ask</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>snapshot</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark</source>
        <translation type="unfinished"></translation>
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
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &lt; before the &gt; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SMTP server answered a question that nobody asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SMTP server answered before the end of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SMTP server closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SMTP server could not prove that it knows the password; it may be an impostor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SMTP server did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SMTP server does not offer STARTTLS; check host and port, or use implicit TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SMTP server never ends the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SMTP server offers no login method that may be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SMTP server sent something between its consent to TLS and TLS itself; somebody may be tampering with the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SMTP server takes no 8-bit content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SMTP server takes no addresses with letters outside of ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SMTP server takes no sender address or header with letters outside of ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is registered for this service already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the annual consumption cannot be negative</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of the SMTP server is not the pinned one; its SHA-256 fingerprint is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character "%1" is not allowed after the @ of an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character "%1" is not allowed before the @ of an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character "%1" is not allowed in a postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character "%1" is not allowed in a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is not ready for a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection to the SMTP server failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was closed as wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contact belongs to another customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day "%1" is not of the form YYYY-MM-DD</source>
        <translation>the day "%1" is not of the form YYYY-MM-DD</translation>
    </message>
    <message>
        <source>the domain "%1" ends with a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain "%1" has no dot; the ending such as .ba is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain "%1" is not a valid international name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address contains a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address contains a character that no address may contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address contains a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address contains more than one @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address contains two dots in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address has no @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address has no @ after the quoted part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the e-mail address opens a quotation mark that is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment variable %1 is not set; put the password into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field holds more than one e-mail address; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field holds more than one telephone number; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of trusted certificates %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made; choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be written to; choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder for the messages cannot be made; choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host name leads to another computer; mail leaves this one only with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key was already used in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the login failed: the SMTP server gave a wrong answer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the login method %1 is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the login to the SMTP server cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the members of the saved result set "%1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the members of the segment "%1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message cannot be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message has %1 bytes, the SMTP server takes at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of an account number is D, M or V, like 3011-D-270704</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an entry leads out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name that this computer gives itself to the SMTP server is no host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number has more than %1 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number must lie between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of messages cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part after the @ is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part after the @ starts or ends with a dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part before the @ is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part before the @ may only hold letters without diacritics, not "%1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part before the @ starts or ends with a dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password of the sender "%1" cannot be read; set it again with --password-env, or unlock the password store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password store has no such password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password store of this machine cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended before the server's reply was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has %1 columns, the header has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row that this one belongs to does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row with this key has the id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender "%1" is set</source>
        <translation>the sender "%1" is set</translation>
    </message>
    <message>
        <source>the sender file cannot be read; check its name</source>
        <translation>the sender file cannot be read; check its name</translation>
    </message>
    <message>
        <source>the server ended a line with LF alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server mixed the codes %1 and %2 in one reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sent a control character that no reply may contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sent a line of more than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sent a reply that is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sent something that is no SMTP reply: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the supply point belongs to another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the telephone number has more than %1 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the telephone number has no area or country code; write it like 061 123 456 or +387 61 123 456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the telephone number has no digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the telephone number is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the telephone number is too short; write it like 061 123 456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test message was not accepted: %1</source>
        <translation>the test message was not accepted: %1</translation>
    </message>
    <message>
        <source>the text contains a broken character; the file may have another encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text contains a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user name or the password contains a character that no login can carry; set the sender again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window from %1 to %2 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace does not allow this value (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace that was there is now %1</source>
        <translation>the workspace that was there is now %1</translation>
    </message>
    <message>
        <source>the year %1 is not plausible; it must lie between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year of "%1" has two digits; write all four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no campaigns yet</source>
        <translation>there are no campaigns yet</translation>
    </message>
    <message>
        <source>there is no column "%1" in "%2"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no day "%1" in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sender "%1" in this workspace; define it with "sender"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no verb "%1"; see odziv-cli help</source>
        <translation>there is no verb "%1"; see odziv-cli help</translation>
    </message>
    <message>
        <source>there is not enough memory for the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer has no TLS library that the program can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no sender file: it is far too large</source>
        <translation>this is no sender file: it is far too large</translation>
    </message>
    <message>
        <source>this machine offers no password store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine offers no password store: the password is not stored, the environment variable %1 must hold it whenever mail is sent</source>
        <translation>this machine offers no password store: the password is not stored, the environment variable %1 must hold it whenever mail is sent</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be sent again by the operator's decision</source>
        <translation type="unfinished"></translation>
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
        <source>what follows the @ is not the name of a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands before the @ is not allowed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what this gives: (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
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
        <source>write the e-mail address alone, without a name and angle brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the language as a short tag, like bs, hr, sr, de or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written to a file</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{#%1}} is already being repeated here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{.}} has a meaning only directly inside a section on a field; write the field's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{/%1}} closes nothing; no section is open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{/%1}} stands where {{/%2}} is expected (opened at %3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
