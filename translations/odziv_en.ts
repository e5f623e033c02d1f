<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>odziv</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty for %Ln recipient(s) of the segment. Give it a default; activate this line to see who they are.</source>
        <translation>
            <numerusform>%1 is empty for %Ln recipient of the segment. Give it a default; activate this line to see who it is.</numerusform>
            <numerusform>%1 is empty for %Ln recipients of the segment. Give it a default; activate this line to see who they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is left out by %2 (used %n time(s)).</source>
        <translation>
            <numerusform>%1 is left out by %2 (used %n time).</numerusform>
            <numerusform>%1 is left out by %2 (used %n times).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, without %Ln block(s) that cannot be counted</source>
        <translation>
            <numerusform>%1, without %Ln block that cannot be counted</numerusform>
            <numerusform>%1, without %Ln blocks that cannot be counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln</source>
        <translation>
            <numerusform>%1: %Ln</numerusform>
            <numerusform>%1: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) %1</source>
        <translation>
            <numerusform>%Ln attachment %1</numerusform>
            <numerusform>%Ln attachments %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln file, %1</numerusform>
            <numerusform>%Ln files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln launched campaign(s)</source>
        <translation>
            <numerusform>%Ln launched campaign</numerusform>
            <numerusform>%Ln launched campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) of the newest saved result set "%1", frozen %2.</source>
        <translation>
            <numerusform>%Ln member of the newest saved result set "%1", frozen %2.</numerusform>
            <numerusform>%Ln members of the newest saved result set "%1", frozen %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), found now.</source>
        <translation>
            <numerusform>%Ln member, found now.</numerusform>
            <numerusform>%Ln members, found now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), frozen %1 from the segment "%2".</source>
        <translation>
            <numerusform>%Ln member, frozen %1 from the segment "%2".</numerusform>
            <numerusform>%Ln members, frozen %1 from the segment "%2".</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), kept from %1; nothing changed since.</source>
        <translation>
            <numerusform>%Ln member, kept from %1; nothing changed since.</numerusform>
            <numerusform>%Ln members, kept from %1; nothing changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that were not sent then are in doubt now, for they may have been sent since: look at them on the page Sending.</source>
        <translation>
            <numerusform>%Ln message that was not sent then is in doubt now, for it may have been sent since: look at it on the page Sending.</numerusform>
            <numerusform>%Ln messages that were not sent then are in doubt now, for they may have been sent since: look at them on the page Sending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be sent.</source>
        <translation>
            <numerusform>%Ln message will be sent.</numerusform>
            <numerusform>%Ln messages will be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), %1</source>
        <translation>
            <numerusform>%Ln page, %1</numerusform>
            <numerusform>%Ln pages, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) %1</source>
        <translation>
            <numerusform>%Ln picture %1</numerusform>
            <numerusform>%Ln pictures %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have an address and would get it.</source>
        <translation>
            <numerusform>%Ln recipient has an address and would get it.</numerusform>
            <numerusform>%Ln recipients have an address and would get it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have nothing for "%1" and would see a gap. Give it a default in the template.</source>
        <translation>
            <numerusform>%Ln recipient has nothing for "%1" and would see a gap. Give it a default in the template.</numerusform>
            <numerusform>%Ln recipients have nothing for "%1" and would see a gap. Give it a default in the template.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s): a contact of several members is one for each of them.</source>
        <translation>
            <numerusform>%Ln recipient: a contact of several members is one for each of them.</numerusform>
            <numerusform>%Ln recipients: a contact of several members is one for each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled campaign(s) are stopped.</source>
        <translation>
            <numerusform>%Ln scheduled campaign is stopped.</numerusform>
            <numerusform>%Ln scheduled campaigns are stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln template</numerusform>
            <numerusform>%Ln templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) deleted.</source>
        <translation>
            <numerusform>%n contact deleted.</numerusform>
            <numerusform>%n contacts deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more placeholder(s) are empty for somebody.</source>
        <translation>
            <numerusform>%n more placeholder is empty for somebody.</numerusform>
            <numerusform>%n more placeholders are empty for somebody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) will be skipped: the file of their own is not in its folder, for example %1. Put the files there, or take the attachment out of the template.</source>
        <translation>
            <numerusform>%n recipient will be skipped: the file of their own is not in its folder, for example %1. Put the files there, or take the attachment out of the template.</numerusform>
            <numerusform>%n recipients will be skipped: the file of their own is not in its folder, for example %1. Put the files there, or take the attachment out of the template.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more at work)</source>
        <translation>
            <numerusform>(%n more at work)</numerusform>
            <numerusform>(%n more at work)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, after %n day(s) of sending</source>
        <translation>
            <numerusform>, after %n day of sending</numerusform>
            <numerusform>, after %n days of sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln message(s) as not delivered?</source>
        <translation>
            <numerusform>Count %Ln message as not delivered?</numerusform>
            <numerusform>Count %Ln messages as not delivered?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln message(s) as sent?</source>
        <translation>
            <numerusform>Count %Ln message as sent?</numerusform>
            <numerusform>Count %Ln messages as sent?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln result set(s)?</source>
        <translation>
            <numerusform>Delete %Ln result set?</numerusform>
            <numerusform>Delete %Ln result sets?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contacts</source>
        <translation>
            <numerusform>Delete %n contact</numerusform>
            <numerusform>Delete %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every other segment then counts, freezes and sends within its %Ln member(s).</source>
        <translation>
            <numerusform>Every other segment then counts, freezes and sends within its %Ln member.</numerusform>
            <numerusform>Every other segment then counts, freezes and sends within its %Ln members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First wave: %Ln recipient(s) alone. It pauses when more than %1 percent of them are refused.</source>
        <translation>
            <numerusform>First wave: %Ln recipient alone. It pauses when more than %1 percent of them are refused.</numerusform>
            <numerusform>First wave: %Ln recipients alone. It pauses when more than %1 percent of them are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Froze %Ln member(s) as "%1"</source>
        <translation>
            <numerusform>Froze %Ln member as "%1"</numerusform>
            <numerusform>Froze %Ln members as "%1"</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln column(s) have to be chosen again if it is needed again.</source>
        <translation>
            <numerusform>Its %Ln column has to be chosen again if it is needed again.</numerusform>
            <numerusform>Its %Ln columns have to be chosen again if it is needed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its definition goes with %Ln saved version(s). Result sets frozen from it stay.</source>
        <translation>
            <numerusform>Its definition goes with %Ln saved version. Result sets frozen from it stay.</numerusform>
            <numerusform>Its definition goes with %Ln saved versions. Result sets frozen from it stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln member(s) as "%1"</source>
        <translation>
            <numerusform>Kept %Ln member as "%1"</numerusform>
            <numerusform>Kept %Ln members as "%1"</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name of the segment of %Ln member(s) whose message no server took</source>
        <translation>
            <numerusform>Name of the segment of %Ln member whose message no server took</numerusform>
            <numerusform>Name of the segment of %Ln members whose message no server took</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can know whether %Ln message(s) arrived. Look at them to see why.</source>
        <translation>
            <numerusform>Nobody can know whether %Ln message arrived. Look at it to see why.</numerusform>
            <numerusform>Nobody can know whether %Ln messages arrived. Look at them to see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again?</source>
        <translation>
            <numerusform>Send %Ln message again?</numerusform>
            <numerusform>Send %Ln messages again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text in %1 on %2 has a contrast of %3 to 1 (%n place(s)). Make the text darker or its background lighter, or the other way round, until it is %4 to 1.</source>
        <translation>
            <numerusform>Text in %1 on %2 has a contrast of %3 to 1 (%n place). Make the text darker or its background lighter, or the other way round, until it is %4 to 1.</numerusform>
            <numerusform>Text in %1 on %2 has a contrast of %3 to 1 (%n places). Make the text darker or its background lighter, or the other way round, until it is %4 to 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data are of %1, older than %n day(s). Better import newer ones first.</source>
        <translation>
            <numerusform>The data are of %1, older than %n day. Better import newer ones first.</numerusform>
            <numerusform>The data are of %1, older than %n days. Better import newer ones first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data are of %1. The launch rules allow %n day(s); import newer ones.</source>
        <translation>
            <numerusform>The data are of %1. The launch rules allow %n day; import newer ones.</numerusform>
            <numerusform>The data are of %1. The launch rules allow %n days; import newer ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of %Ln member(s) as they were then cannot be made again.</source>
        <translation>
            <numerusform>The list of %Ln member as it was then cannot be made again.</numerusform>
            <numerusform>The list of %Ln members as they were then cannot be made again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page Templates warns about %n thing(s) in the template.</source>
        <translation>
            <numerusform>The page Templates warns about %n thing in the template.</numerusform>
            <numerusform>The page Templates warns about %n things in the template.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This sends %Ln message(s) and cannot be undone. Type the number to confirm.</source>
        <translation>
            <numerusform>This sends %Ln message and cannot be undone. Type the number to confirm.</numerusform>
            <numerusform>This sends %Ln messages and cannot be undone. Type the number to confirm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln recipient(s) to %1</source>
        <translation>
            <numerusform>Wrote %Ln recipient to %1</numerusform>
            <numerusform>Wrote %Ln recipients to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln row(s) to %1</source>
        <translation>
            <numerusform>Wrote %Ln row to %1</numerusform>
            <numerusform>Wrote %Ln rows to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: edit as a list</source>
        <translation>
            <numerusform>and %Ln more: edit as a list</numerusform>
            <numerusform>and %Ln more: edit as a list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n contacts</source>
        <translation>
            <numerusform>deletion of %n contact</numerusform>
            <numerusform>deletion of %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has its anniversary within the next %n days</source>
        <translation>
            <numerusform>has its anniversary within the next day</numerusform>
            <numerusform>has its anniversary within the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lies more than %n days back</source>
        <translation>
            <numerusform>lies more than %n day back</numerusform>
            <numerusform>lies more than %n days back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lies within the last %n days</source>
        <translation>
            <numerusform>lies within the last %n day</numerusform>
            <numerusform>lies within the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lies within the next %n days</source>
        <translation>
            <numerusform>lies within the next %n day</numerusform>
            <numerusform>lies within the next %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
