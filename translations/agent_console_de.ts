<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>about</name>
    <message>
        <source>About Agent Console</source>
        <translation>Über Agent Console</translation>
    </message>
    <message>
        <source>Agent Console comes under the Apache License, version 2.0, and without any warranty.</source>
        <translation>Agent Console steht unter der Apache-Lizenz, Version 2.0, und kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>For three years after you received this program its maintainers give you the source of the Qt in it for what sending it costs. The texts of both GNU licences lie beside the program.</source>
        <translation>Drei Jahre lang, nachdem Sie dieses Programm erhalten haben, geben seine Betreuer Ihnen den Quelltext des enthaltenen Qt zu den Kosten des Versands. Die Texte beider GNU-Lizenzen liegen dem Programm bei.</translation>
    </message>
    <message>
        <source>Open the licence texts</source>
        <translation>Lizenztexte öffnen</translation>
    </message>
    <message>
        <source>Qt comes under the GNU Lesser General Public License, version 3. What it allows you to do with Qt, like finding out what goes wrong with a Qt of your own, this program&apos;s licence does not take away.</source>
        <translation>Qt steht unter der GNU Lesser General Public License, Version 3. Was sie Ihnen mit Qt erlaubt, etwa Fehler mit einem eigenen Qt zu suchen, nimmt Ihnen die Lizenz dieses Programms nicht.</translation>
    </message>
    <message>
        <source>This runs from source; what it is made with is listed in requirements.lock.</source>
        <translation>Das Programm läuft aus dem Quelltext; woraus es besteht, steht in requirements.lock.</translation>
    </message>
    <message>
        <source>Version {version}, with Python {python} and Qt {qt}.</source>
        <translation>Version {version}, mit Python {python} und Qt {qt}.</translation>
    </message>
    <message>
        <source>What is passed on with it, and under which licence</source>
        <translation>Was mitgeliefert wird, und unter welcher Lizenz</translation>
    </message>
    <message>
        <source>You may replace Qt&apos;s libraries with your own build of the same version line: they are files in {folder}.</source>
        <translation>Sie dürfen die Bibliotheken von Qt durch eigene derselben Versionsreihe ersetzen: Es sind Dateien in {folder}.</translation>
    </message>
</context>
<context>
    <name>active</name>
    <message numerus="yes">
        <source>%Ln more are in work</source>
        <comment>1 more is in work</comment>
        <translation>
            <numerusform>%Ln weitere in Arbeit</numerusform>
            <numerusform>%Ln weitere in Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Nothing in work.</source>
        <translation>Nichts in Arbeit.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%Ln offers are waiting</source>
        <comment>1 offer is waiting</comment>
        <translation>
            <numerusform>%Ln Angebot wartet</numerusform>
            <numerusform>%Ln Angebote warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers were missed</source>
        <comment>1 offer was missed</comment>
        <translation>
            <numerusform>%Ln Angebot verpasst</numerusform>
            <numerusform>%Ln Angebote verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>A test of the notifications</source>
        <translation>Test der Benachrichtigungen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Agent Console is still running</source>
        <translation>Agent Console läuft weiter</translation>
    </message>
    <message>
        <source>An offer shows its caller and queue here.</source>
        <translation>Ein Angebot zeigt hier Anrufer und Warteschlange.</translation>
    </message>
    <message>
        <source>Check that a sound output is connected and switched on, then test the ring.</source>
        <translation>Prüfen Sie, ob ein Tonausgang angeschlossen und eingeschaltet ist, und testen Sie dann das Klingeln.</translation>
    </message>
    <message>
        <source>Choose another sound in the settings.</source>
        <translation>Wählen Sie in den Einstellungen einen anderen Klang.</translation>
    </message>
    <message>
        <source>Connect it, or choose another in the settings.</source>
        <translation>Schließen Sie es an, oder wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Desktop notifications do not appear.</source>
        <translation>Benachrichtigungen erscheinen nicht auf dem Desktop.</translation>
    </message>
    <message>
        <source>Install pipewire-bin, pulseaudio-utils or alsa-utils, then start again.</source>
        <translation>Installieren Sie pipewire-bin, pulseaudio-utils oder alsa-utils, und starten Sie neu.</translation>
    </message>
    <message>
        <source>It did not come to an end.</source>
        <translation>Es kam zu keinem Ende.</translation>
    </message>
    <message>
        <source>It ended with code {code}.</source>
        <translation>Es endete mit Code {code}.</translation>
    </message>
    <message>
        <source>It is not a sound file.</source>
        <translation>Das ist keine Klangdatei.</translation>
    </message>
    <message>
        <source>It said: {words}</source>
        <translation>Meldung: {words}</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Offer: {caller}</source>
        <translation>Angebot: {caller}</translation>
    </message>
    <message>
        <source>Offers cannot ring: this computer has no program that plays sounds.</source>
        <translation>Angebote können nicht klingeln: Dieser Computer hat kein Programm, das Klänge abspielt.</translation>
    </message>
    <message>
        <source>Offers go on ringing. Quit it from the menu of its icon.</source>
        <translation>Angebote klingeln weiter. Beenden Sie das Programm im Menü seines Symbols.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Only 16-bit samples can be played.</source>
        <translation>Nur 16-Bit-Töne lassen sich abspielen.</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Slow connection</source>
        <translation>Verbindung langsam</translation>
    </message>
    <message>
        <source>The ring could not play: {subject} failed.</source>
        <translation>Das Klingeln war nicht möglich: {subject} ist gescheitert.</translation>
    </message>
    <message>
        <source>The ring is muted</source>
        <translation>Klingeln ist stumm</translation>
    </message>
    <message>
        <source>The ring is muted: offers are only shown.</source>
        <translation>Das Klingeln ist stumm: Angebote werden nur angezeigt.</translation>
    </message>
    <message>
        <source>The session bus was lost.</source>
        <translation>Der Sitzungsbus ging verloren.</translation>
    </message>
    <message>
        <source>The sound device {subject} cannot be used; the ring plays on the usual one.</source>
        <translation>Das Tongerät {subject} ist nicht nutzbar; es klingelt auf dem üblichen.</translation>
    </message>
    <message>
        <source>The sound {subject} cannot be played; another one rings in its place.</source>
        <translation>Der Klang {subject} lässt sich nicht abspielen; stattdessen klingelt ein anderer.</translation>
    </message>
    <message>
        <source>The test ring was played with {player}. If you heard nothing, check the volume.</source>
        <translation>Es klingelte zum Test mit {player}. Wenn Sie nichts hörten, prüfen Sie die Lautstärke.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>Es gibt keinen Sitzungsbus.</translation>
    </message>
</context>
<context>
    <name>announcing</name>
    <message>
        <source>{caller}: {news}</source>
        <translation>{caller}: {news}</translation>
    </message>
</context>
<context>
    <name>auto accept</name>
    <message>
        <source>Accepted by itself in {span}</source>
        <translation>Wird in {span} von selbst angenommen</translation>
    </message>
    <message>
        <source>Do not accept by itself</source>
        <translation>Nicht von selbst annehmen</translation>
    </message>
</context>
<context>
    <name>break</name>
    <message numerus="yes">
        <source>%Ln offers are still ringing. They can ring on, and you can answer them, or be rejected too.</source>
        <comment>An offer is still ringing. It can ring on, and you can answer it, or be rejected too.</comment>
        <translation>
            <numerusform>%Ln Angebot klingelt noch. Es kann weiterklingeln, und Sie können es annehmen; oder es wird mit abgelehnt.</numerusform>
            <numerusform>%Ln Angebote klingeln noch. Sie können weiterklingeln, und Sie können sie annehmen; oder sie werden mit abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going to {activity}</source>
        <translation>Wechsel zu {activity}</translation>
    </message>
    <message>
        <source>Keep ringing</source>
        <translation>Weiterklingeln</translation>
    </message>
    <message>
        <source>Reject too</source>
        <translation>Mit ablehnen</translation>
    </message>
    <message>
        <source>Stay {activity}</source>
        <translation>Bei {activity} bleiben</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>5 more minutes</source>
        <translation>5 Minuten mehr</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Everything about the task</source>
        <translation>Alles über die Aufgabe</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notizen…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Aufgabe…</translation>
    </message>
    <message>
        <source>Time left to answer</source>
        <translation>Zeit zum Annehmen</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Nachbearbeiten</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>Priorität {n}</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>wartet {time}</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message numerus="yes">
        <source>%Ln characters too long</source>
        <comment>1 character too long</comment>
        <translation>
            <numerusform>%Ln Zeichen zu lang</numerusform>
            <numerusform>%Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned for 23 hours. TaskRouter deletes a task after 24, without completing it: end it now.</source>
        <translation>Seit 23 Stunden zugewiesen. Nach 24 löscht TaskRouter eine Aufgabe, ohne sie abzuschließen: Beenden Sie sie jetzt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>Wählen Sie das Ergebnis</translation>
    </message>
    <message>
        <source>Complete with this</source>
        <translation>So abschließen</translation>
    </message>
    <message>
        <source>Completes itself in {time}</source>
        <translation>Wird in {time} abgeschlossen</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Wie ging es aus?</translation>
    </message>
    <message>
        <source>Notes, kept on the task</source>
        <translation>Notizen, bei der Aufgabe gespeichert</translation>
    </message>
    <message>
        <source>Reason, for reports</source>
        <translation>Grund, für Berichte</translation>
    </message>
    <message>
        <source>The time to wrap up is over</source>
        <translation>Die Zeit für die Nachbearbeitung ist um</translation>
    </message>
    <message>
        <source>{time} left to wrap up</source>
        <translation>Noch {time} für die Nachbearbeitung</translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message>
        <source>ending…</source>
        <translation>endet…</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>Details der Aufgabe</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search the details</source>
        <translation>In den Details suchen</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose…</translation>
    </message>
    <message>
        <source>Read this before you send it to anybody. Nothing is sent by itself.</source>
        <translation>Lesen Sie das, bevor Sie es jemandem schicken. Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
</context>
<context>
    <name>durations</name>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} T</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} T {h} h</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} h {min} min</translation>
    </message>
    <message>
        <source>{min} min</source>
        <translation>{min} min</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min} min {s} s</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{n}h</source>
        <translation>{n}h</translation>
    </message>
    <message>
        <source>{n}s</source>
        <translation>{n}s</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A newer question came.</source>
        <translation>Eine neuere Anfrage kam dazwischen.</translation>
    </message>
    <message>
        <source>A newer version of Agent Console has taken the archive over.</source>
        <translation>Eine neuere Version von Agent Console hat das Archiv übernommen.</translation>
    </message>
    <message>
        <source>A newer version of Agent Console wrote this archive.</source>
        <translation>Eine neuere Version von Agent Console hat dieses Archiv geschrieben.</translation>
    </message>
    <message>
        <source>A page names one that was read already.</source>
        <translation>Eine Seite verweist auf eine, die schon gelesen wurde.</translation>
    </message>
    <message>
        <source>A part of the archive is damaged.</source>
        <translation>Ein Teil des Archivs ist beschädigt.</translation>
    </message>
    <message>
        <source>A web address is missing or not valid.</source>
        <translation>Eine Webadresse fehlt oder ist ungültig.</translation>
    </message>
    <message>
        <source>AC or SK and 32 hexadecimal digits are expected.</source>
        <translation>Erwartet wird AC oder SK mit 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID des API-Schlüssels</translation>
    </message>
    <message>
        <source>Accept it instead of ringing a phone.</source>
        <translation>Nehmen Sie an, statt ein Telefon klingeln zu lassen.</translation>
    </message>
    <message>
        <source>An older version wrote this archive.</source>
        <translation>Eine ältere Version hat dieses Archiv geschrieben.</translation>
    </message>
    <message>
        <source>Another console on this computer uses it: {file}. Close that one first.</source>
        <translation>Eine andere Konsole auf diesem Computer benutzt ihn: {file}. Schließen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Another program holds the archive.</source>
        <translation>Ein anderes Programm benutzt das Archiv.</translation>
    </message>
    <message>
        <source>Ask an administrator to give the key access to TaskRouter.</source>
        <translation>Bitten Sie Ihre Administration, dem Schlüssel Zugriff auf TaskRouter zu geben.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Wenden Sie sich an Ihre Administration.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network.</source>
        <translation>Wenden Sie sich an die Betreuung dieses Netzes.</translation>
    </message>
    <message>
        <source>At most {count} characters can be kept; auth tokens and API keys are shorter.</source>
        <translation>Höchstens {count} Zeichen lassen sich speichern; Auth-Tokens und API-Schlüssel sind kürzer.</translation>
    </message>
    <message>
        <source>Check the address of the server and the network&apos;s proxy.</source>
        <translation>Prüfen Sie die Adresse des Servers und den Proxy des Netzes.</translation>
    </message>
    <message>
        <source>Check the key and its secret, then sign in again.</source>
        <translation>Prüfen Sie Schlüssel und Geheimnis, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Check the network and the name {peer}.</source>
        <translation>Prüfen Sie das Netz und den Namen {peer}.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Prüfen Sie die Netzverbindung.</translation>
    </message>
    <message>
        <source>Check the phone and the caller ID.</source>
        <translation>Prüfen Sie Telefon und Anruferkennung.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; {address} was not trusted.</source>
        <translation>Prüfen Sie das Datum dieses Computers; {address} wurde nicht vertraut.</translation>
    </message>
    <message>
        <source>Choose another activity.</source>
        <translation>Wählen Sie eine andere Aktivität.</translation>
    </message>
    <message>
        <source>Connecting took too long.</source>
        <translation>Der Verbindungsaufbau dauerte zu lange.</translation>
    </message>
    <message>
        <source>Copy it from where the key was made.</source>
        <translation>Kopieren Sie es von dort, wo der Schlüssel erstellt wurde.</translation>
    </message>
    <message>
        <source>Enter the auth token or the API key&apos;s secret.</source>
        <translation>Geben Sie das Auth-Token oder das Geheimnis des API-Schlüssels ein.</translation>
    </message>
    <message>
        <source>Give a user and password for {proxy}.</source>
        <translation>Geben Sie Benutzer und Passwort für {proxy} an.</translation>
    </message>
    <message>
        <source>Give client:name, sip:user@host or a number such as +15551234567.</source>
        <translation>Geben Sie client:name, sip:user@host oder eine Nummer wie +15551234567 an.</translation>
    </message>
    <message>
        <source>Install gnome-keyring (on Debian and Ubuntu: sudo apt install gnome-keyring), or turn on the Secret Service of KWallet or KeePassXC, and sign in to the desktop again.</source>
        <translation>Installieren Sie gnome-keyring (unter Debian und Ubuntu: sudo apt install gnome-keyring), oder schalten Sie den Secret Service von KWallet oder KeePassXC ein, und melden Sie sich neu am Desktop an.</translation>
    </message>
    <message>
        <source>It does not fit the archive, or its row there is damaged; all else is kept. {sids}</source>
        <translation>Es passt nicht ins Archiv, oder die Zeile dort ist beschädigt; alles andere ist gespeichert. {sids}</translation>
    </message>
    <message>
        <source>It ended or went to someone else.</source>
        <translation>Sie endete oder ging an jemand anderen.</translation>
    </message>
    <message>
        <source>It ended some minutes ago, or an address in the settings is wrong.</source>
        <translation>Es endete vor einigen Minuten, oder eine Adresse in den Einstellungen ist falsch.</translation>
    </message>
    <message>
        <source>It goes on after more pages than there can be.</source>
        <translation>Es geht nach mehr Seiten weiter, als es geben kann.</translation>
    </message>
    <message>
        <source>It holds blanks or characters that no auth token has: copy it once more.</source>
        <translation>Es enthält Leerzeichen oder Zeichen, die kein Auth-Token hat: Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is no announcement of a version.</source>
        <translation>Es ist keine Ankündigung einer Version.</translation>
    </message>
    <message>
        <source>It is not what TaskRouter sends (at {field}).</source>
        <translation>Das sendet TaskRouter nicht (bei {field}).</translation>
    </message>
    <message>
        <source>It names no version.</source>
        <translation>Sie nennt keine Version.</translation>
    </message>
    <message>
        <source>It says: {message}</source>
        <translation>Meldung: {message}</translation>
    </message>
    <message>
        <source>It was answered, withdrawn or it ran out. Nothing needs to be done.</source>
        <translation>Es wurde beantwortet, zurückgezogen oder lief ab. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>It was never kept here, or has been removed.</source>
        <translation>Es wurde hier nie gespeichert oder entfernt.</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>Sie wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Its compressed data cannot be read.</source>
        <translation>Die komprimierten Daten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Its compressed data is incomplete.</source>
        <translation>Die komprimierten Daten sind unvollständig.</translation>
    </message>
    <message>
        <source>Look at it again, then decide anew.</source>
        <translation>Sehen Sie es sich noch einmal an, und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>None of this computer&apos;s authorities vouches for {address}. On a company network, the company&apos;s own certificate may have to be installed.</source>
        <translation>Keine Zertifizierungsstelle dieses Computers bürgt für {address}. In einem Firmennetz muss womöglich das Zertifikat der Firma installiert werden.</translation>
    </message>
    <message>
        <source>Nothing answers at {peer}.</source>
        <translation>Unter {peer} antwortet nichts.</translation>
    </message>
    <message>
        <source>Nothing else was asked.</source>
        <translation>Sonst wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Nothing of it could be read. It is kept as {file}.</source>
        <translation>Nichts davon war lesbar. Es ist als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was asked there, and nothing was told to it.</source>
        <translation>Dort wurde nichts gefragt und nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Only https addresses without a name or password are asked.</source>
        <translation>Nur https-Adressen ohne Namen oder Passwort werden gefragt.</translation>
    </message>
    <message>
        <source>Open a web page in a browser, sign in there, then try again.</source>
        <translation>Öffnen Sie im Browser eine Webseite, melden Sie sich dort an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Open the desktop&apos;s own program for passwords and look there.</source>
        <translation>Öffnen Sie das Passwortprogramm des Desktops, und sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>Pages of {host} may not be opened from here.</source>
        <translation>Seiten von {host} dürfen von hier nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Somebody else may be answering for {address}.</source>
        <translation>Womöglich antwortet jemand anderes für {address}.</translation>
    </message>
    <message>
        <source>Something could not be stored.</source>
        <translation>Etwas konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Something other than TaskRouter answered.</source>
        <translation>Etwas anderes als TaskRouter hat geantwortet.</translation>
    </message>
    <message>
        <source>Start this console again: what happens until then is shown, and read back afterwards.</source>
        <translation>Starten Sie diese Konsole neu: Was bis dahin geschieht, wird angezeigt und danach nachgelesen.</translation>
    </message>
    <message>
        <source>TaskRouter did not answer in time.</source>
        <translation>TaskRouter hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>TaskRouter does not accept this sign-in.</source>
        <translation>TaskRouter nimmt diese Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this any more.</source>
        <translation>TaskRouter kennt das nicht mehr.</translation>
    </message>
    <message>
        <source>TaskRouter has a fault.</source>
        <translation>TaskRouter hat eine Störung.</translation>
    </message>
    <message>
        <source>TaskRouter is busy.</source>
        <translation>TaskRouter ist ausgelastet.</translation>
    </message>
    <message>
        <source>TaskRouter refused this.</source>
        <translation>TaskRouter hat das abgelehnt.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s answers do not say when they were made.</source>
        <translation>Die Antworten von TaskRouter sagen nicht, wann sie entstanden.</translation>
    </message>
    <message>
        <source>The account SID or API key SID cannot be right.</source>
        <translation>Die SID des Kontos oder des API-Schlüssels kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>The announcement of versions is too large.</source>
        <translation>Die Ankündigung der Versionen ist zu groß.</translation>
    </message>
    <message>
        <source>The answer came in a form that was not asked for.</source>
        <translation>Die Antwort kam in einer Form, um die nicht gebeten wurde.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>Die Antwort war nicht lesbar.</translation>
    </message>
    <message>
        <source>The answer ended early.</source>
        <translation>Die Antwort endete zu früh.</translation>
    </message>
    <message>
        <source>The answer is damaged.</source>
        <translation>Die Antwort ist beschädigt.</translation>
    </message>
    <message>
        <source>The answer is not HTTP that can be read.</source>
        <translation>Die Antwort ist kein lesbares HTTP.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>Die Antwort ist zu groß.</translation>
    </message>
    <message>
        <source>The answer names a next page that is no URL.</source>
        <translation>Die Antwort nennt eine nächste Seite, die keine URL ist.</translation>
    </message>
    <message>
        <source>The answer points to another server.</source>
        <translation>Die Antwort verweist auf einen anderen Server.</translation>
    </message>
    <message>
        <source>The archive cannot be opened.</source>
        <translation>Das Archiv lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>Das Archiv lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>The archive is closing.</source>
        <translation>Das Archiv wird geschlossen.</translation>
    </message>
    <message>
        <source>The archive may not be opened.</source>
        <translation>Das Archiv darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The archive may not be written.</source>
        <translation>Das Archiv darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The archive was damaged, and a new one was begun.</source>
        <translation>Das Archiv war beschädigt; ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>The base URL cannot be used:</source>
        <translation>Die Basis-URL ist nicht nutzbar:</translation>
    </message>
    <message>
        <source>The call could not be made.</source>
        <translation>Der Anruf kam nicht zustande.</translation>
    </message>
    <message>
        <source>The caller ID is missing or not valid.</source>
        <translation>Die Anruferkennung fehlt oder ist ungültig.</translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation>Der Anrufer hat aufgelegt.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Die Verbindung brach ab.</translation>
    </message>
    <message>
        <source>The connection to TaskRouter is closed.</source>
        <translation>Die Verbindung zu TaskRouter ist geschlossen.</translation>
    </message>
    <message>
        <source>The connection to {peer} broke off.</source>
        <translation>Die Verbindung zu {peer} brach ab.</translation>
    </message>
    <message>
        <source>The console closed before the answer came.</source>
        <translation>Die Konsole wurde geschlossen, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The console is closing.</source>
        <translation>Die Konsole wird geschlossen.</translation>
    </message>
    <message>
        <source>The counts are not those of the rows.</source>
        <translation>Die Zählungen passen nicht zu den Zeilen.</translation>
    </message>
    <message>
        <source>The desktop may be asking for its password: answer that, then try again.</source>
        <translation>Womöglich fragt der Desktop nach seinem Passwort: Beantworten Sie das, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>Der Datenträger antwortet nicht.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The event log has no end.</source>
        <translation>Das Ereignisprotokoll nimmt kein Ende.</translation>
    </message>
    <message>
        <source>The event log leads in a circle.</source>
        <translation>Das Ereignisprotokoll führt im Kreis.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file of profiles {file} cannot be read: {reason}.</source>
        <translation>Die Profildatei {file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The file of profiles {file} cannot be written: {reason}.</source>
        <translation>Die Profildatei {file} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The file of profiles {file} has a wrong value: {reason}</source>
        <translation>Die Profildatei {file} hat einen falschen Wert: {reason}</translation>
    </message>
    <message>
        <source>The file of profiles {file} has something else where {wanted} is expected.</source>
        <translation>Die Profildatei {file} hat etwas anderes, wo {wanted} erwartet wird.</translation>
    </message>
    <message>
        <source>The file of profiles {file} has two profiles of one name.</source>
        <translation>Die Profildatei {file} hat zwei Profile desselben Namens.</translation>
    </message>
    <message>
        <source>The file of profiles {file} is not valid TOML: {reason}.</source>
        <translation>Die Profildatei {file} ist kein gültiges TOML: {reason}.</translation>
    </message>
    <message>
        <source>The history cannot be read now.</source>
        <translation>Der Verlauf ist gerade nicht lesbar.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>Der Verlauf ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The history could not be deleted.</source>
        <translation>Der Verlauf ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>The history was not deleted.</source>
        <translation>Der Verlauf wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>The list leads in a circle.</source>
        <translation>Die Liste führt im Kreis.</translation>
    </message>
    <message>
        <source>The name of the {noun} was not found.</source>
        <translation>Der Name für den {noun} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The network is not reachable.</source>
        <translation>Das Netz ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The network wants you to sign in.</source>
        <translation>Das Netz verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The notes are {over} characters too long for the task. Shorten them.</source>
        <translation>Die Notizen sind {over} Zeichen zu lang für die Aufgabe. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The phone to ring is missing or not valid.</source>
        <translation>Das Telefon, das klingeln soll, fehlt oder ist ungültig.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>Der Proxy ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>The proxy did not connect.</source>
        <translation>Der Proxy hat nicht verbunden.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>Der Proxy verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password does not belong into its address.</source>
        <translation>Das Passwort des Proxys gehört nicht in seine Adresse.</translation>
    </message>
    <message>
        <source>The secret cannot be right.</source>
        <translation>Das Geheimnis kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Das Geheimnis ist leer.</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>Das Geheimnis fehlt.</translation>
    </message>
    <message>
        <source>The secret is not in the keyring.</source>
        <translation>Das Geheimnis ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secret is not known here.</source>
        <translation>Das Geheimnis ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The secret is too long for a keyring.</source>
        <translation>Das Geheimnis ist zu lang für einen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name.</source>
        <translation>Das Zertifikat des Servers ist auf einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>Das Zertifikat des Servers gilt noch nicht.</translation>
    </message>
    <message>
        <source>The task has no version, so that a change could be lost: nothing is written.</source>
        <translation>Die Aufgabe hat keine Version, sodass eine Änderung verloren gehen könnte: Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>The task&apos;s attributes cannot be read, so nothing is added to them.</source>
        <translation>Die Attribute der Aufgabe sind nicht lesbar, daher wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The {noun} could not be reached.</source>
        <translation>Der {noun} war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The {noun} refused the connection.</source>
        <translation>Der {noun} hat die Verbindung abgewiesen.</translation>
    </message>
    <message>
        <source>There is no call in this task.</source>
        <translation>Diese Aufgabe hat keinen Anruf.</translation>
    </message>
    <message>
        <source>There is no folder for an archive.</source>
        <translation>Es gibt keinen Ordner für ein Archiv.</translation>
    </message>
    <message>
        <source>This activity cannot be used here.</source>
        <translation>Diese Aktivität ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>This changed in the meantime.</source>
        <translation>Das hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>This does not exist any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Dieser Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>This offer is no longer open.</source>
        <translation>Dieses Angebot ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>This task is no longer yours.</source>
        <translation>Diese Aufgabe ist nicht mehr Ihre.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Use a number that belongs to the account or that it has verified.</source>
        <translation>Nehmen Sie eine Nummer, die dem Konto gehört oder die es bestätigt hat.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>What can be read is shown, and new work is stored. Keep a copy of {file} ({found}).</source>
        <translation>Was lesbar ist, wird gezeigt, und neue Arbeit wird gespeichert. Bewahren Sie eine Kopie von {file} auf ({found}).</translation>
    </message>
    <message>
        <source>What can be read of the old one is taken over. It is kept as {aside}.</source>
        <translation>Was vom alten lesbar ist, wird übernommen. Es ist als {aside} aufbewahrt.</translation>
    </message>
    <message>
        <source>What is announced cannot be read.</source>
        <translation>Die Ankündigung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What was read is kept, but not as known: nobody can say which time it is of.</source>
        <translation>Was gelesen wurde, ist gespeichert, gilt aber nicht als bekannt: Niemand kann sagen, aus welcher Zeit es ist.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>Ihre Einstellungen ließen sich nicht speichern.</translation>
    </message>
    <message>
        <source>a name or password does not belong into it; the credential is given apart</source>
        <translation>Name oder Passwort gehören nicht hinein; die Zugangsdaten werden getrennt angegeben</translation>
    </message>
    <message>
        <source>account SID</source>
        <translation>SID des Kontos</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>http is for this computer only (127.0.0.1, ::1, localhost); use https</source>
        <translation>http ist nur für diesen Computer erlaubt (127.0.0.1, ::1, localhost); nehmen Sie https</translation>
    </message>
    <message>
        <source>http://host:port is expected; SOCKS and PAC are not supported.</source>
        <translation>Erwartet wird http://host:port; SOCKS und PAC gehen nicht.</translation>
    </message>
    <message>
        <source>it belongs to the archive that is read</source>
        <translation>sie gehört zum Archiv, das gelesen wird</translation>
    </message>
    <message>
        <source>it has to begin with https://</source>
        <translation>sie muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>it has to end after the host and port</source>
        <translation>sie muss nach Host und Port enden</translation>
    </message>
    <message>
        <source>it has to end before the ? or #</source>
        <translation>sie muss vor dem ? oder # enden</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>es ist ein Gerät</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it names no host that can be used</source>
        <translation>sie nennt keinen brauchbaren Host</translation>
    </message>
    <message>
        <source>its host or port cannot be read</source>
        <translation>Host oder Port sind nicht lesbar</translation>
    </message>
    <message>
        <source>profile {number}, {key}</source>
        <translation>Profil {number}, {key}</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>worker SID</source>
        <translation>SID des Agenten</translation>
    </message>
    <message>
        <source>workspace SID</source>
        <translation>SID des Workspace</translation>
    </message>
    <message>
        <source>{address} answered with HTTP {status}.</source>
        <translation>{address} antwortete mit HTTP {status}.</translation>
    </message>
    <message>
        <source>{address} did not answer to the end.</source>
        <translation>{address} hat nicht zu Ende geantwortet.</translation>
    </message>
    <message>
        <source>{address} did not answer.</source>
        <translation>{address} hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>{address} speaks no TLS that is safe enough, or none at all.</source>
        <translation>{address} spricht kein ausreichend sicheres TLS oder gar keins.</translation>
    </message>
    <message>
        <source>{address} was asked.</source>
        <translation>Gefragt wurde {address}.</translation>
    </message>
    <message>
        <source>{address} was asked. Check the network.</source>
        <translation>Gefragt wurde {address}. Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{file} has format {version}, this version knows {known}. It was left alone: install the newer one.</source>
        <translation>{file} hat Format {version}, diese Version kennt {known}. Es wurde nicht angerührt: Installieren Sie die neuere.</translation>
    </message>
    <message>
        <source>{file} has to be brought up to date.</source>
        <translation>{file} muss auf den neuen Stand gebracht werden.</translation>
    </message>
    <message>
        <source>{file} is damaged or no archive.</source>
        <translation>{file} ist beschädigt oder kein Archiv.</translation>
    </message>
    <message>
        <source>{file} is no archive of this program.</source>
        <translation>{file} ist kein Archiv dieses Programms.</translation>
    </message>
    <message>
        <source>{file}: {reason}. What you chose is in force until the console ends.</source>
        <translation>{file}: {reason}. Was Sie gewählt haben, gilt, bis die Konsole endet.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>{name}: a name of at most {limit} characters is expected.</source>
        <translation>{name}: Erwartet wird ein Name mit höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>{name}: a text is expected.</source>
        <translation>{name}: Erwartet wird ein Text.</translation>
    </message>
    <message>
        <source>{name}: one of {choices} is expected.</source>
        <translation>{name}: Erwartet wird eines von {choices}.</translation>
    </message>
    <message>
        <source>{name}: {expected}.</source>
        <translation>{name}: {expected}.</translation>
    </message>
    <message>
        <source>{noun} SID</source>
        <translation>SID ({noun})</translation>
    </message>
    <message>
        <source>{peer} did not answer. Check the network.</source>
        <translation>{peer} hat nicht geantwortet. Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>{place} has signs that cannot be within an address.</source>
        <translation>{place} enthält Zeichen, die in einer Adresse nicht stehen können.</translation>
    </message>
    <message>
        <source>{place} is no short line of text for this task.</source>
        <translation>{place} ist bei dieser Aufgabe keine kurze Textzeile.</translation>
    </message>
    <message>
        <source>{place} is not known for this task.</source>
        <translation>{place} ist bei dieser Aufgabe nicht bekannt.</translation>
    </message>
    <message>
        <source>{prefix} and 32 hexadecimal digits are expected; this is the SID of the {noun}</source>
        <translation>{prefix} und 32 Hexadezimalziffern werden erwartet; das ist eine SID der Art „{noun}“</translation>
    </message>
    <message>
        <source>{prefix} and 32 hexadecimal digits are expected; {count} characters were given</source>
        <translation>{prefix} und 32 Hexadezimalziffern werden erwartet; angegeben wurden {count} Zeichen</translation>
    </message>
    <message>
        <source>{proxy} answered: {answer}</source>
        <translation>{proxy} antwortete: {answer}</translation>
    </message>
    <message>
        <source>{restored} of its reservations are in the new one, {lost} could not be read. It is kept as {file}.</source>
        <translation>{restored} seiner Reservierungen sind im neuen, {lost} waren nicht lesbar. Es ist als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>{restored} of its reservations are in the new one. It is kept as {file}.</source>
        <translation>{restored} seiner Reservierungen sind im neuen. Es ist als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>{title} What happens now is shown, and forgotten at the end.</source>
        <translation>{title} Was jetzt geschieht, wird gezeigt und am Ende vergessen.</translation>
    </message>
    <message>
        <source>{why} Of what waited, the oldest {count} had to be dropped: there is no room for them.</source>
        <translation>{why} Von dem, was wartete, mussten die ältesten {count} verworfen werden: Es ist kein Platz dafür.</translation>
    </message>
    <message>
        <source>{why}. The usual one is {url}</source>
        <translation>{why}. Die übliche ist {url}</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>task created</source>
        <translation>Aufgabe erstellt</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Workflow</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>header</name>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>Farben des Desktops</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <translation>Kompakte Leiste</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>How long things take</source>
        <translation>Wie lange etwas dauert</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Mute the ring</source>
        <translation>Klingeln stummschalten</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Neues Profil…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Settings and shortcuts</source>
        <translation>Einstellungen und Tastenkürzel</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Klingeln testen</translation>
    </message>
    <message>
        <source>Then {activity}, once your work is done: press to cancel</source>
        <translation>Danach {activity}, sobald Ihre Arbeit erledigt ist: Drücken hebt das auf</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>Warum bekomme ich keine Arbeit?</translation>
    </message>
    <message>
        <source>for {span}</source>
        <translation>seit {span}</translation>
    </message>
    <message>
        <source>then {activity}</source>
        <translation>danach {activity}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%Ln entries are waiting.</source>
        <comment>1 entry is waiting.</comment>
        <translation>
            <numerusform>%Ln Eintrag wartet.</numerusform>
            <numerusform>%Ln Einträge warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events could not be read: what happened around them is not known.</source>
        <comment>One event could not be read: what happened around it is not known.</comment>
        <translation>
            <numerusform>%Ln Ereignis war nicht lesbar: Was um dieses herum geschah, ist nicht bekannt.</numerusform>
            <numerusform>%Ln Ereignisse waren nicht lesbar: Was um sie herum geschah, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer: show them</source>
        <comment>1 newer: show it</comment>
        <translation>
            <numerusform>%Ln neuere: anzeigen</numerusform>
            <numerusform>%Ln neuere: anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations</source>
        <comment>1 reservation</comment>
        <translation>
            <numerusform>%Ln Reservierung</numerusform>
            <numerusform>%Ln Reservierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A status that this version does not know</source>
        <translation>Ein Status, den diese Version nicht kennt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Ein Export läuft.</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Angenommen in</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, für eine Tabelle</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reservations to {file}</source>
        <comment>Exported 1 reservation to {file}</comment>
        <translation>
            <numerusform>%Ln Reservierung nach {file} exportiert</numerusform>
            <numerusform>%Ln Reservierungen nach {file} exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting: {done} of {total} reservations</source>
        <translation>Export: {done} von {total} Reservierungen</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Hide figures</source>
        <translation>Zahlen ausblenden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Known: {origins}</source>
        <translation>Bekannt: {origins}</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Longest answer first</source>
        <translation>Längste Annahme zuerst</translation>
    </message>
    <message>
        <source>Longest handling first</source>
        <translation>Längste Bearbeitung zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No reservations here yet.</source>
        <translation>Noch keine Reservierungen.</translation>
    </message>
    <message>
        <source>Not up to date: {why}</source>
        <translation>Nicht aktuell: {why}</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Mit diesen Filtern wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing is kept of this reservation.</source>
        <translation>Über diese Reservierung ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is known from {since} to {until}.</source>
        <translation>Von {since} bis {until} ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>{link} öffnen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the past</source>
        <translation>Vergangenes lesen</translation>
    </message>
    <message numerus="yes">
        <source>Reading the past · %Ln events</source>
        <comment>Reading the past · 1 event</comment>
        <translation>
            <numerusform>Vergangenes wird gelesen · %Ln Ereignis</numerusform>
            <numerusform>Vergangenes wird gelesen · %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the past…</source>
        <translation>Vergangenes wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the reservation…</source>
        <translation>Die Reservierung wird gelesen…</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>Search caller, queue, SID…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Zahlen anzeigen</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage anzeigen</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The archive of an earlier version is being brought up to date: {percent} %</source>
        <translation>Das Archiv einer früheren Version wird auf den neuen Stand gebracht: {percent} %</translation>
    </message>
    <message>
        <source>The export failed; nothing was written. {why}</source>
        <translation>Der Export ist gescheitert; nichts wurde geschrieben. {why}</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The history could not be read. {why}</source>
        <translation>Der Verlauf war nicht lesbar. {why}</translation>
    </message>
    <message>
        <source>The past could not be read. {why}</source>
        <translation>Vergangenes war nicht lesbar. {why}</translation>
    </message>
    <message>
        <source>The reading of the past was cancelled.</source>
        <translation>Das Lesen des Vergangenen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The selected reservation</source>
        <translation>Die gewählte Reservierung</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more such gaps.</source>
        <comment>There is one more such gap.</comment>
        <translation>
            <numerusform>Es gibt %Ln weitere solche Lücke.</numerusform>
            <numerusform>Es gibt %Ln weitere solche Lücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>This key may not list events: of the time in which nobody watched only what TaskRouter still lists is known.</source>
        <translation>Dieser Schlüssel darf keine Ereignisse lesen: Aus Zeiten, in denen niemand zusah, ist nur bekannt, was TaskRouter noch auflistet.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is new is kept in memory until it can be written.</source>
        <translation>Neues bleibt im Speicher, bis es geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>In Nachbearbeitung</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>accept rate {n} %</source>
        <translation>angenommen {n} %</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>from the API&apos;s list</source>
        <translation>aus der Liste der API</translation>
    </message>
    <message>
        <source>from the event log</source>
        <translation>aus dem Ereignisprotokoll</translation>
    </message>
    <message>
        <source>history</source>
        <translation>verlauf</translation>
    </message>
    <message>
        <source>median answer {span}</source>
        <translation>Mdn. Annahme {span}</translation>
    </message>
    <message>
        <source>median handle {span}</source>
        <translation>Mdn. Bearbeitung {span}</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>Priorität {n}</translation>
    </message>
    <message>
        <source>seen live</source>
        <translation>live gesehen</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>diese Konsole</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{line} · known back to {time}</source>
        <translation>{line} · bekannt bis zurück zu {time}</translation>
    </message>
    <message>
        <source>{seen}, {span} later</source>
        <translation>{seen}, {span} später</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message numerus="yes">
        <source>%Ln more are waiting</source>
        <comment>1 more is waiting</comment>
        <translation>
            <numerusform>%Ln weiteres wartet</numerusform>
            <numerusform>%Ln weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>New offer: {caller}</source>
        <translation>Neues Angebot: {caller}</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>Warum bekomme ich keine Arbeit?</translation>
    </message>
    <message numerus="yes">
        <source>{caller}: %Ln seconds left</source>
        <comment>{caller}: 1 second left</comment>
        <translation>
            <numerusform>{caller}: noch %Ln Sekunde</numerusform>
            <numerusform>{caller}: noch %Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>installation</name>
    <message>
        <source>About Agent Console</source>
        <translation>Über Agent Console</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>This computer refused the change: {reason}.</source>
        <translation>Dieser Computer hat die Änderung abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
</context>
<context>
    <name>instance</name>
    <message>
        <source>A supervisor&apos;s window has no offers of its own.</source>
        <translation>Das Fenster der Teamleitung hat keine eigenen Angebote.</translation>
    </message>
    <message>
        <source>Accepted {caller}.</source>
        <translation>{caller} angenommen.</translation>
    </message>
    <message>
        <source>Asked for {activity}; there is no answer yet.</source>
        <translation>Um {activity} gebeten; es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>Nothing is ringing.</source>
        <translation>Nichts klingelt.</translation>
    </message>
    <message>
        <source>Offers are ringing: the window asks what becomes of them.</source>
        <translation>Angebote klingeln: Das Fenster fragt, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>Rejected {caller}.</source>
        <translation>{caller} abgelehnt.</translation>
    </message>
    <message>
        <source>Sent; there is no answer yet.</source>
        <translation>Gesendet; es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>Shown in the console. It dials nothing by itself.</source>
        <translation>In der Konsole angezeigt. Sie wählt nichts von selbst.</translation>
    </message>
    <message>
        <source>The console was running already: its window is in front.</source>
        <translation>Die Konsole lief schon: Ihr Fenster ist jetzt vorn.</translation>
    </message>
    <message>
        <source>The offer has only just come: ask again.</source>
        <translation>Das Angebot kam gerade erst: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no activity {name}. There are: {names}.</source>
        <translation>Es gibt keine Aktivität {name}. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>You are {activity}.</source>
        <translation>Sie sind {activity}.</translation>
    </message>
</context>
<context>
    <name>instructions</name>
    <message>
        <source>+15551234567, client:name or sip:user@host</source>
        <translation>+15551234567, client:name oder sip:user@host</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Another answer is under way.</source>
        <translation>Eine andere Antwort läuft noch.</translation>
    </message>
    <message>
        <source>Answer {caller}</source>
        <translation>{caller} beantworten</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>Durchstellen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Left out ({default})</source>
        <translation>Weggelassen ({default})</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No parameter is called so.</source>
        <translation>Kein Parameter heißt so.</translation>
    </message>
    <message>
        <source>Not in a workspace with multitasking.</source>
        <translation>Nicht in einem Workspace mit Multitasking.</translation>
    </message>
    <message>
        <source>Not ready to be sent</source>
        <translation>Noch nicht sendebereit</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Refuses the task. It comes back to you unless you move to an activity without offers.</source>
        <translation>Lehnt die Aufgabe ab. Sie kommt wieder zu Ihnen, wenn Sie nicht in eine Aktivität ohne Angebote wechseln.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rings your phone and connects the waiting caller when you answer.</source>
        <translation>Lässt Ihr Telefon klingeln und verbindet den wartenden Anrufer, wenn Sie abheben.</translation>
    </message>
    <message>
        <source>Rings your phone and runs TwiML when you answer. The offer stands until it is taken, unless CallAccept says to take it at once.</source>
        <translation>Lässt Ihr Telefon klingeln und führt TwiML aus, wenn Sie abheben. Das Angebot bleibt, bis es angenommen wird, außer CallAccept nimmt es sofort an.</translation>
    </message>
    <message>
        <source>Rings your phone, and brings you and the caller into a conference when you answer.</source>
        <translation>Lässt Ihr Telefon klingeln und bringt Sie mit dem Anrufer in eine Konferenz, wenn Sie abheben.</translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation>Parameter suchen</translation>
    </message>
    <message>
        <source>Send {instruction}</source>
        <translation>{instruction} senden</translation>
    </message>
    <message>
        <source>Sends the waiting caller to other TwiML. The offer stands until it is taken, unless RedirectAccept says to take it at once.</source>
        <translation>Leitet den wartenden Anrufer zu anderem TwiML. Das Angebot bleibt, bis es angenommen wird, außer RedirectAccept nimmt es sofort an.</translation>
    </message>
    <message>
        <source>Takes the task. Nobody is called: the caller is connected elsewhere.</source>
        <translation>Nimmt die Aufgabe an. Niemand wird angerufen: Der Anrufer wird anderswo verbunden.</translation>
    </message>
    <message>
        <source>The offer has been taken: there is nothing to answer any more.</source>
        <translation>Das Angebot wurde angenommen: Es gibt nichts mehr zu beantworten.</translation>
    </message>
    <message>
        <source>The offer is over.</source>
        <translation>Das Angebot ist vorbei.</translation>
    </message>
    <message>
        <source>The offer is over: {reason}.</source>
        <translation>Das Angebot ist vorbei: {reason}.</translation>
    </message>
    <message>
        <source>The task could not be read, so it is not known whether it has a call.</source>
        <translation>Die Aufgabe war nicht lesbar; ob sie einen Anruf hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The task is being read.</source>
        <translation>Die Aufgabe wird gelesen.</translation>
    </message>
    <message>
        <source>There is no call on this task, and nobody to be called (outbound_to).</source>
        <translation>Diese Aufgabe hat keinen Anruf, und niemand ist anzurufen (outbound_to).</translation>
    </message>
    <message>
        <source>There is no call on this task.</source>
        <translation>Diese Aufgabe hat keinen Anruf.</translation>
    </message>
    <message>
        <source>This instruction has no parameters.</source>
        <translation>Diese Anweisung hat keine Parameter.</translation>
    </message>
    <message numerus="yes">
        <source>This was rejected %Ln times. It comes back unless you move to an activity without offers.</source>
        <comment>This was rejected once. It comes back unless you move to an activity without offers.</comment>
        <translation>
            <numerusform>Das wurde %Ln Mal abgelehnt. Es kommt wieder, wenn Sie nicht in eine Aktivität ohne Angebote wechseln.</numerusform>
            <numerusform>Das wurde %Ln Mal abgelehnt. Es kommt wieder, wenn Sie nicht in eine Aktivität ohne Angebote wechseln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was rejected %Ln times. Some accounts cancel a task at {limit} rejections: the caller is lost.</source>
        <comment>This was rejected once. Some accounts cancel a task at {limit} rejections: the caller is lost.</comment>
        <translation>
            <numerusform>Das wurde %Ln Mal abgelehnt. Manche Konten brechen eine Aufgabe nach {limit} Ablehnungen ab: Der Anrufer ist dann verloren.</numerusform>
            <numerusform>Das wurde %Ln Mal abgelehnt. Manche Konten brechen eine Aufgabe nach {limit} Ablehnungen ab: Der Anrufer ist dann verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>any of {choices}</source>
        <translation>beliebig viele aus {choices}</translation>
    </message>
    <message>
        <source>https URL</source>
        <translation>https-URL</translation>
    </message>
    <message>
        <source>left out: {default}</source>
        <translation>weggelassen: {default}</translation>
    </message>
    <message>
        <source>needed: a number of the account</source>
        <translation>nötig: eine Nummer des Kontos</translation>
    </message>
    <message>
        <source>needed: your worker has no contact_uri</source>
        <translation>nötig: Ihr Agent hat keine contact_uri</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>eins aus {choices}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message numerus="yes">
        <source>text of at most %Ln characters</source>
        <comment>text of at most 1 character</comment>
        <translation>
            <numerusform>Text mit höchstens %Ln Zeichen</numerusform>
            <numerusform>Text mit höchstens %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>whole number from {low} to {high}</source>
        <translation>ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>{noun} ({prefix}…)</source>
        <translation>{noun} ({prefix}…)</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>noch {span}</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%Ln offers are ringing. Nobody answers them once the console is closed, and an offer that is missed makes you unavailable.</source>
        <comment>An offer is ringing. Nobody answers it once the console is closed, and an offer that is missed makes you unavailable.</comment>
        <translation>
            <numerusform>%Ln Angebot klingelt. Ist die Konsole geschlossen, nimmt niemand an, und nach einem verpassten Angebot sind Sie nicht mehr verfügbar.</numerusform>
            <numerusform>%Ln Angebote klingeln. Ist die Konsole geschlossen, nimmt niemand an, und nach einem verpassten Angebot sind Sie nicht mehr verfügbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Agent Console?</source>
        <translation>Agent Console schließen?</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>You are {activity}, and offers go on coming. Nothing rings once the console is closed, and an offer that is missed makes you unavailable.</source>
        <translation>Ihre Aktivität ist {activity}, und es kommen weiter Angebote. Ist die Konsole geschlossen, klingelt nichts, und nach einem verpassten Angebot sind Sie nicht mehr verfügbar.</translation>
    </message>
</context>
<context>
    <name>meanwhile</name>
    <message numerus="yes">
        <source>%Ln callers left: {callers}.</source>
        <comment>1 caller left: {callers}.</comment>
        <translation>
            <numerusform>%Ln Anrufer hat aufgelegt: {callers}.</numerusform>
            <numerusform>%Ln Anrufer haben aufgelegt: {callers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers went to others: {callers}.</source>
        <comment>1 offer went to another: {callers}.</comment>
        <translation>
            <numerusform>%Ln Angebot ging an andere: {callers}.</numerusform>
            <numerusform>%Ln Angebote gingen an andere: {callers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers were missed: {callers}.</source>
        <comment>1 offer was missed: {callers}.</comment>
        <translation>
            <numerusform>%Ln Angebot verpasst: {callers}.</numerusform>
            <numerusform>%Ln Angebote verpasst: {callers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back after {span}.</source>
        <translation>Nach {span} wieder da.</translation>
    </message>
    <message>
        <source>No offer was missed.</source>
        <translation>Kein Angebot wurde verpasst.</translation>
    </message>
    <message>
        <source>There may have been more: not everything could be read.</source>
        <translation>Vielleicht war mehr: Nicht alles ließ sich lesen.</translation>
    </message>
    <message>
        <source>Your activity changed to {activity}.</source>
        <translation>Ihre Aktivität wurde {activity}.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Dequeue to phone</source>
        <translation>Aufs Telefon</translation>
    </message>
    <message>
        <source>Everything about the task…</source>
        <translation>Alles über die Aufgabe…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Weitere Antworten</translation>
    </message>
    <message>
        <source>No dequeue yet: the task is being read.</source>
        <translation>Noch kein Durchstellen: Die Aufgabe wird gelesen.</translation>
    </message>
    <message>
        <source>No dequeue: no phone is known. Add one in the settings.</source>
        <translation>Kein Durchstellen: Kein Telefon ist bekannt. Fügen Sie in den Einstellungen eins hinzu.</translation>
    </message>
    <message>
        <source>No dequeue: the task could not be read.</source>
        <translation>Kein Durchstellen: Die Aufgabe war nicht lesbar.</translation>
    </message>
    <message>
        <source>No dequeue: this task has no call.</source>
        <translation>Kein Durchstellen: Diese Aufgabe hat keinen Anruf.</translation>
    </message>
    <message>
        <source>Reject to another activity…</source>
        <translation>Ablehnen zu anderer Aktivität…</translation>
    </message>
    <message>
        <source>Reject to {activity}</source>
        <translation>Ablehnen zu {activity}</translation>
    </message>
    <message>
        <source>Reject to…</source>
        <translation>Ablehnen zu…</translation>
    </message>
    <message>
        <source>Reject, keep my activity</source>
        <translation>Ablehnen, Aktivität behalten</translation>
    </message>
    <message>
        <source>calling from the workspace&apos;s default number</source>
        <translation>Anruf von der Standardnummer des Workspace</translation>
    </message>
    <message>
        <source>calling from {number}</source>
        <translation>Anruf von {number}</translation>
    </message>
    <message>
        <source>{instruction}…</source>
        <translation>{instruction}…</translation>
    </message>
    <message>
        <source>{phone} (did not answer)</source>
        <translation>{phone} (nicht abgehoben)</translation>
    </message>
</context>
<context>
    <name>move</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change activity…</source>
        <translation>Aktivität ändern…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Versetzen</translation>
    </message>
    <message>
        <source>Move {name} from {before} to {after}?</source>
        <translation>{name} von {before} zu {after} versetzen?</translation>
    </message>
    <message>
        <source>Moving {name} to {after}…</source>
        <translation>{name} wird zu {after} versetzt…</translation>
    </message>
    <message>
        <source>No clear answer came. Checking where {name} is…</source>
        <translation>Es kam keine klare Antwort. Es wird geprüft, wo {name} ist…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Offers that are ringing go on ringing; new ones do not come.</source>
        <translation>Angebote, die klingeln, klingeln weiter; neue kommen nicht.</translation>
    </message>
    <message>
        <source>{name} was moved to {after}.</source>
        <translation>{name} wurde zu {after} versetzt.</translation>
    </message>
</context>
<context>
    <name>newer</name>
    <message>
        <source>Open {host}</source>
        <translation>{host} öffnen</translation>
    </message>
    <message>
        <source>This is version {version}. Nothing is installed by itself.</source>
        <translation>Das ist Version {version}. Nichts wird von selbst installiert.</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>Version {version} ist da</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>Was darin neu ist</translation>
    </message>
    <message>
        <source>Where your administrator installs programs, the new version comes from there.</source>
        <translation>Wo Ihre Administration Programme installiert, kommt die neue Version von dort.</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>This is version {version}.</source>
        <translation>Dies ist Version {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%Ln reservations could not be read and are not shown.</source>
        <comment>One reservation could not be read and is not shown.</comment>
        <translation>
            <numerusform>%Ln Reservierung war nicht lesbar und wird nicht gezeigt.</numerusform>
            <numerusform>%Ln Reservierungen waren nicht lesbar und werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program handed over {address}. The console dials nothing by itself.</source>
        <translation>Ein anderes Programm hat {address} übergeben. Die Konsole wählt nichts von selbst.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Go back to {activity}</source>
        <translation>Zurück zu {activity}</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Klingeln testen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ton einschalten</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation>Version {version} ist da.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Was ist neu…</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>1 to {longest} printable characters are expected</source>
        <translation>1 bis {longest} druckbare Zeichen werden erwartet</translation>
    </message>
    <message>
        <source>Activity after it; not with multitasking.</source>
        <translation>Aktivität danach; nicht mit Multitasking.</translation>
    </message>
    <message>
        <source>Activity after the call.</source>
        <translation>Aktivität nach dem Anruf.</translation>
    </message>
    <message>
        <source>Activity to move to.</source>
        <translation>Aktivität, in die gewechselt wird.</translation>
    </message>
    <message>
        <source>Audio held back.</source>
        <translation>Zurückgehaltener Ton.</translation>
    </message>
    <message>
        <source>Beep when the caller joins.</source>
        <translation>Signalton, wenn der Anrufer beitritt.</translation>
    </message>
    <message>
        <source>Caller ID shown.</source>
        <translation>Angezeigte Anruferkennung.</translation>
    </message>
    <message>
        <source>Caller ID shown; a number of the account.</source>
        <translation>Angezeigte Anruferkennung; eine Nummer des Kontos.</translation>
    </message>
    <message>
        <source>Channels recorded.</source>
        <translation>Aufgenommene Kanäle.</translation>
    </message>
    <message>
        <source>End when the caller leaves.</source>
        <translation>Enden, wenn der Anrufer geht.</translation>
    </message>
    <message>
        <source>End when the worker leaves.</source>
        <translation>Enden, wenn der Agent geht.</translation>
    </message>
    <message>
        <source>Events to report.</source>
        <translation>Zu meldende Ereignisse.</translation>
    </message>
    <message>
        <source>How it is asked.</source>
        <translation>Wie dort angefragt wird.</translation>
    </message>
    <message>
        <source>How the music is asked.</source>
        <translation>Wie die Musik angefragt wird.</translation>
    </message>
    <message>
        <source>Join muted.</source>
        <translation>Stumm beitreten.</translation>
    </message>
    <message>
        <source>Let the worker hear the ringing.</source>
        <translation>Den Agenten das Klingeln hören lassen.</translation>
    </message>
    <message>
        <source>Most participants.</source>
        <translation>Höchstzahl der Teilnehmer.</translation>
    </message>
    <message>
        <source>Music before the start.</source>
        <translation>Musik vor dem Beginn.</translation>
    </message>
    <message>
        <source>Password for a SIP phone.</source>
        <translation>Passwort für ein SIP-Telefon.</translation>
    </message>
    <message>
        <source>Phone that rings.</source>
        <translation>Telefon, das klingelt.</translation>
    </message>
    <message>
        <source>Record the call.</source>
        <translation>Anruf aufnehmen.</translation>
    </message>
    <message>
        <source>Record the participants.</source>
        <translation>Teilnehmer aufnehmen.</translation>
    </message>
    <message>
        <source>Record the whole.</source>
        <translation>Alles aufnehmen.</translation>
    </message>
    <message>
        <source>Seconds to ring.</source>
        <translation>Sekunden, die es klingelt.</translation>
    </message>
    <message>
        <source>Seconds to ring; 600 at most over SIP.</source>
        <translation>Sekunden, die es klingelt; über SIP höchstens 600.</translation>
    </message>
    <message>
        <source>Silence at both ends.</source>
        <translation>Stille an beiden Enden.</translation>
    </message>
    <message>
        <source>Start when the worker joins.</source>
        <translation>Beginnen, wenn der Agent beitritt.</translation>
    </message>
    <message>
        <source>Steps of the leg to report.</source>
        <translation>Zu meldende Schritte des Gesprächsteils.</translation>
    </message>
    <message>
        <source>Steps to report.</source>
        <translation>Zu meldende Schritte.</translation>
    </message>
    <message>
        <source>Take the task at once.</source>
        <translation>Die Aufgabe sofort annehmen.</translation>
    </message>
    <message>
        <source>The call in the queue.</source>
        <translation>Der Anruf in der Warteschlange.</translation>
    </message>
    <message>
        <source>TwiML for the call.</source>
        <translation>TwiML für den Anruf.</translation>
    </message>
    <message>
        <source>TwiML for the worker&apos;s leg.</source>
        <translation>TwiML für den Gesprächsteil des Agenten.</translation>
    </message>
    <message>
        <source>User name for a SIP phone.</source>
        <translation>Benutzername für ein SIP-Telefon.</translation>
    </message>
    <message>
        <source>When a beep is played.</source>
        <translation>Wann ein Signalton kommt.</translation>
    </message>
    <message>
        <source>Where events are reported.</source>
        <translation>Wohin Ereignisse gemeldet werden.</translation>
    </message>
    <message>
        <source>Where its recording is reported.</source>
        <translation>Wohin deren Aufnahme gemeldet wird.</translation>
    </message>
    <message>
        <source>Where recordings are reported.</source>
        <translation>Wohin Aufnahmen gemeldet werden.</translation>
    </message>
    <message>
        <source>Where the audio is mixed.</source>
        <translation>Wo der Ton gemischt wird.</translation>
    </message>
    <message>
        <source>Where the call&apos;s end is reported.</source>
        <translation>Wohin das Ende des Anrufs gemeldet wird.</translation>
    </message>
    <message>
        <source>Where the call&apos;s progress is reported.</source>
        <translation>Wohin der Verlauf des Anrufs gemeldet wird.</translation>
    </message>
    <message>
        <source>Where the worker&apos;s leg is reported.</source>
        <translation>Wohin der Gesprächsteil des Agenten gemeldet wird.</translation>
    </message>
    <message>
        <source>a JSON object of at most {longest} characters is expected</source>
        <translation>ein JSON-Objekt mit höchstens {longest} Zeichen wird erwartet</translation>
    </message>
    <message>
        <source>a URL of at most {longest} characters is expected</source>
        <translation>eine URL mit höchstens {longest} Zeichen wird erwartet</translation>
    </message>
    <message>
        <source>a URL that begins with https:// and a host without placeholders is expected</source>
        <translation>eine URL, die mit https:// beginnt, und ein Host ohne Platzhalter werden erwartet</translation>
    </message>
    <message>
        <source>a URL that begins with https:// is expected</source>
        <translation>eine URL, die mit https:// beginnt, wird erwartet</translation>
    </message>
    <message>
        <source>a URL without a user name or password is expected</source>
        <translation>eine URL ohne Benutzernamen oder Passwort wird erwartet</translation>
    </message>
    <message>
        <source>a URL without a user name, blanks or a broken port is expected</source>
        <translation>eine URL ohne Benutzernamen, Leerzeichen oder kaputten Port wird erwartet</translation>
    </message>
    <message>
        <source>a URL without blanks or control characters is expected</source>
        <translation>eine URL ohne Leer- oder Steuerzeichen wird erwartet</translation>
    </message>
    <message>
        <source>a moment with its time zone is expected</source>
        <translation>ein Zeitpunkt mit Zeitzone wird erwartet</translation>
    </message>
    <message>
        <source>a secret is never kept in a file</source>
        <translation>ein Geheimnis steht nie in einer Datei</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high} is expected</source>
        <translation>eine ganze Zahl von {low} bis {high} wird erwartet</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>eine ganze Zahl wird erwartet</translation>
    </message>
    <message>
        <source>an absolute http or https URL is expected</source>
        <translation>eine vollständige http- oder https-URL wird erwartet</translation>
    </message>
    <message>
        <source>client:name, sip:user@host or +15551234567 is expected</source>
        <translation>client:name, sip:user@host oder +15551234567 wird erwartet</translation>
    </message>
    <message>
        <source>contact_uri of the worker</source>
        <translation>contact_uri des Agenten</translation>
    </message>
    <message>
        <source>hold music</source>
        <translation>Wartemusik</translation>
    </message>
    <message>
        <source>must begin with one of {choices}</source>
        <translation>muss mit einem von {choices} beginnen</translation>
    </message>
    <message>
        <source>must have Parameter=value once for each parameter ({line})</source>
        <translation>muss Parameter=Wert einmal für jeden Parameter haben ({line})</translation>
    </message>
    <message>
        <source>must have a {key} that works: {words}</source>
        <translation>muss ein gültiges {key} haben: {words}</translation>
    </message>
    <message>
        <source>no telephone number has this country code and length</source>
        <translation>keine Telefonnummer hat diese Vorwahl und Länge</translation>
    </message>
    <message>
        <source>one of {choices} is expected</source>
        <translation>eins aus {choices} wird erwartet</translation>
    </message>
    <message>
        <source>placeholders are written {one} or {other}</source>
        <translation>Platzhalter schreibt man {one} oder {other}</translation>
    </message>
    <message>
        <source>the number the caller dialed</source>
        <translation>die vom Anrufer gewählte Nummer</translation>
    </message>
    <message>
        <source>the same activity</source>
        <translation>dieselbe Aktivität</translation>
    </message>
    <message>
        <source>this instruction has no such parameter</source>
        <translation>diese Anweisung hat keinen solchen Parameter</translation>
    </message>
    <message>
        <source>this instruction needs it</source>
        <translation>diese Anweisung braucht ihn</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Activity: not known yet</source>
        <translation>Aktivität: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Activity: {activity}</source>
        <translation>Aktivität: {activity}</translation>
    </message>
    <message>
        <source>Type to find an activity</source>
        <translation>Tippen, um eine Aktivität zu finden</translation>
    </message>
    <message>
        <source>When my work is done</source>
        <translation>Wenn meine Arbeit erledigt ist</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message numerus="yes">
        <source>%Ln answered: {span}</source>
        <comment>1 answered: {span}</comment>
        <translation>
            <numerusform>%Ln angenommen: {span}</numerusform>
            <numerusform>%Ln angenommen: {span}</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 answered within</source>
        <translation>9 von 10 angenommen in</translation>
    </message>
    <message>
        <source>9 of 10 handled within</source>
        <translation>9 von 10 bearbeitet in</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>Annahme im Median</translation>
    </message>
    <message>
        <source>Median handle</source>
        <translation>Bearbeitung im Median</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>No answers to draw.</source>
        <translation>Keine Annahmen zu zeichnen.</translation>
    </message>
    <message>
        <source>No offers to draw.</source>
        <translation>Keine Angebote zu zeichnen.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Not known: no reservation in this selection has it.</source>
        <translation>Nicht bekannt: Keine Reservierung dieser Auswahl hat es.</translation>
    </message>
    <message>
        <source>Nothing is known of this day.</source>
        <translation>Von diesem Tag ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Offers by time</source>
        <translation>Angebote nach Zeit</translation>
    </message>
    <message>
        <source>Offers by time, the newest 31 days</source>
        <translation>Angebote nach Zeit, die neuesten 31 Tage</translation>
    </message>
    <message>
        <source>The day: activities, with every offer as a tick</source>
        <translation>Der Tag: Aktivitäten, mit einem Strich für jedes Angebot</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Die Zahlen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>The plots as text</source>
        <translation>Die Diagramme als Text</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Zeit bis zur Annahme</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>ab {since}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>to {until}</source>
        <translation>bis {until}</translation>
    </message>
    <message>
        <source>{day}, {since} to {until}: {a} accepted, {m} missed, {r} rejected, {o} other</source>
        <translation>{day}, {since} bis {until}: {a} angenommen, {m} verpasst, {r} abgelehnt, {o} sonstige</translation>
    </message>
    <message>
        <source>{n} ({rate} %)</source>
        <translation>{n} ({rate} %)</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message numerus="yes">
        <source>%Ln offers</source>
        <comment>1 offer</comment>
        <translation>
            <numerusform>%Ln Angebot</numerusform>
            <numerusform>%Ln Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers · {available} available</source>
        <comment>1 worker · {available} available</comment>
        <translation>
            <numerusform>%Ln Agent · {available} verfügbar</numerusform>
            <numerusform>%Ln Agenten · {available} verfügbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a worker, skill or activity</source>
        <translation>Agent, Skill oder Aktivität suchen</translation>
    </message>
    <message>
        <source>No worker has that name, skill or activity.</source>
        <translation>Kein Agent hat diesen Namen, Skill oder diese Aktivität.</translation>
    </message>
    <message>
        <source>Not in the workspace any more</source>
        <translation>Nicht mehr im Workspace</translation>
    </message>
    <message>
        <source>Not up to date.</source>
        <translation>Nicht aktuell.</translation>
    </message>
    <message>
        <source>Reading the workers…</source>
        <translation>Die Agenten werden gelesen…</translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation>Die Agenten waren nicht lesbar.</translation>
    </message>
    <message>
        <source>There are no workers in this workspace.</source>
        <translation>In diesem Workspace gibt es keine Agenten.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>ein Angebot</translation>
    </message>
    <message>
        <source>{activity} since {moment}</source>
        <translation>{activity} seit {moment}</translation>
    </message>
    <message>
        <source>{activity} since {moment}: did not answer {caller}</source>
        <translation>{activity} seit {moment}: {caller} nicht angenommen</translation>
    </message>
    <message>
        <source>{n}+ offers</source>
        <translation>{n}+ Angebote</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>0: without a limit. Its end is said, and five more minutes can be had.</source>
        <translation>0: ohne Grenze. Ihr Ende wird gesagt, und fünf Minuten mehr sind möglich.</translation>
    </message>
    <message>
        <source>A line under everything else: from offer to ring, and from click to answer.</source>
        <translation>Eine Zeile ganz unten: vom Angebot zum Klingeln und vom Klick zur Antwort.</translation>
    </message>
    <message>
        <source>A queue may have its own sound, and be accepted by itself after a tone.</source>
        <translation>Eine Warteschlange kann einen eigenen Klang haben und nach einem Ton von selbst angenommen werden.</translation>
    </message>
    <message>
        <source>Accept by itself after</source>
        <translation>Von selbst annehmen nach</translation>
    </message>
    <message>
        <source>Accept the oldest offer</source>
        <translation>Das älteste Angebot annehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Hinzufügen: {name}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more: agent-console config check.</source>
        <comment>And 1 more: agent-console config check.</comment>
        <translation>
            <numerusform>Und %Ln weitere: agent-console config check.</numerusform>
            <numerusform>Und %Ln weitere: agent-console config check.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer the oldest offer as prepared; 1 is Dequeue to phone</source>
        <translation>Das älteste Angebot wie vorbereitet beantworten; 1 ist „Aufs Telefon“</translation>
    </message>
    <message>
        <source>Answers and work</source>
        <translation>Antworten und Arbeit</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Wie alle anderen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Buttons on every offer, and Ctrl+2, Ctrl+3, … in this order; Ctrl+1 is Dequeue to phone.</source>
        <translation>Knöpfe an jedem Angebot, und Strg+2, Strg+3, … in dieser Reihenfolge; Strg+1 ist „Aufs Telefon“.</translation>
    </message>
    <message>
        <source>Caller id</source>
        <translation>Anruferkennung</translation>
    </message>
    <message>
        <source>Changes last until the console ends.</source>
        <translation>Änderungen gelten, bis die Konsole endet.</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Gong</translation>
    </message>
    <message>
        <source>Closing the window keeps the console in the tray</source>
        <translation>Beim Schließen des Fensters bleibt die Konsole im Infobereich</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Complete work when that time is over</source>
        <translation>Arbeit abschließen, wenn diese Zeit um ist</translation>
    </message>
    <message>
        <source>Counts from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>Standard: {name}</translation>
    </message>
    <message>
        <source>Dequeue the oldest offer to a phone…</source>
        <translation>Das älteste Angebot auf ein Telefon durchstellen…</translation>
    </message>
    <message>
        <source>For example: conference; To={worker.contact_uri}; From={task.to}; Beep=false</source>
        <translation>Zum Beispiel: conference; To={worker.contact_uri}; From={task.to}; Beep=false</translation>
    </message>
    <message>
        <source>For example: https://crm.example/find?number={task.from}</source>
        <translation>Zum Beispiel: https://crm.example/find?number={task.from}</translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation>Vergessen nach</translation>
    </message>
    <message>
        <source>Go back to the activity you were moved from</source>
        <translation>Zurück zur Aktivität, aus der Sie versetzt wurden</translation>
    </message>
    <message>
        <source>Hosts of such pages</source>
        <translation>Hosts solcher Seiten</translation>
    </message>
    <message>
        <source>How work can end</source>
        <translation>Wie Arbeit ausgehen kann</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Sie lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>It is not valid TOML from here on: {reason}. It seems to have been cut off. What is above is used.</source>
        <translation>Ab hier ist es kein gültiges TOML: {reason}. Die Datei scheint abgeschnitten zu sein. Was darüber steht, gilt.</translation>
    </message>
    <message>
        <source>It is not valid TOML from here on: {reason}. What is above is used.</source>
        <translation>Ab hier ist es kein gültiges TOML: {reason}. Was darüber steht, gilt.</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Gespeichert in {file}</translation>
    </message>
    <message>
        <source>Kept in {file}; what could not be read there is now {aside}.</source>
        <translation>Gespeichert in {file}; was dort nicht lesbar war, heißt nun {aside}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Einmal am Tag nach neueren Versionen sehen</translation>
    </message>
    <message>
        <source>Look for offers every</source>
        <translation>Nach Angeboten sehen alle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing is installed, and nothing is sent about you or this computer.</source>
        <translation>Nichts wird installiert, und nichts über Sie oder diesen Computer wird gesendet.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Of the size that the desktop has; everything grows with it.</source>
        <translation>Von der Größe, die der Desktop hat; alles wächst mit.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Offered when work is completed, and kept on the task.</source>
        <translation>Zur Auswahl beim Abschließen, und bei der Aufgabe gespeichert.</translation>
    </message>
    <message>
        <source>Older reservations are deleted from this computer. 0 keeps them for ever.</source>
        <translation>Ältere Reservierungen werden von diesem Computer gelöscht. 0 behält sie für immer.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>One of ours, none, or the path of a 16-bit .wav file.</source>
        <translation>Einer von unseren, keiner, oder der Pfad einer 16-Bit-Datei .wav.</translation>
    </message>
    <message>
        <source>One that is gone is told of, and the ring plays on the usual one.</source>
        <translation>Fehlt er, wird das gesagt, und es klingelt auf dem üblichen.</translation>
    </message>
    <message>
        <source>Only a strip of offers above other windows, or the console again</source>
        <translation>Nur eine Leiste mit Angeboten über anderen Fenstern, oder wieder die Konsole</translation>
    </message>
    <message>
        <source>Only an administrator can bring this in, with the machine&apos;s policy.</source>
        <translation>Nur Ihre Administration kann das einführen, mit der Richtlinie des Rechners.</translation>
    </message>
    <message>
        <source>Only their last two digits are kept. What is stored already stays as it is.</source>
        <translation>Nur die letzten zwei Ziffern bleiben. Was schon gespeichert ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Only where the credential may, too.</source>
        <translation>Nur wo es auch die Zugangsdaten erlauben.</translation>
    </message>
    <message>
        <source>Only where the desktop has a tray.</source>
        <translation>Nur wo der Desktop einen Infobereich hat.</translation>
    </message>
    <message>
        <source>Open it when the offer is accepted</source>
        <translation>Beim Annehmen des Angebots öffnen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Opened in the browser from active work, filled in from the task.</source>
        <translation>Öffnet sich aus laufender Arbeit im Browser, ausgefüllt aus der Aufgabe.</translation>
    </message>
    <message>
        <source>Otherwise each offer rings once.</source>
        <translation>Sonst klingelt jedes Angebot einmal.</translation>
    </message>
    <message>
        <source>Otherwise every</source>
        <translation>Sonst alle</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages about callers</source>
        <translation>Seiten über Anrufer</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Phones and caller ids</source>
        <translation>Telefone und Anruferkennungen</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Prepared answers</source>
        <translation>Vorbereitete Antworten</translation>
    </message>
    <message>
        <source>Privacy and archive</source>
        <translation>Privatsphäre und Archiv</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queues of their own</source>
        <translation>Eigene Warteschlangen</translation>
    </message>
    <message>
        <source>Reject the oldest offer to…</source>
        <translation>Das älteste Angebot ablehnen zu…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Entfernen: {name}</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Klingel</translation>
    </message>
    <message>
        <source>Ring for offers</source>
        <translation>Bei Angeboten klingeln</translation>
    </message>
    <message>
        <source>Ring until somebody answers</source>
        <translation>Klingeln, bis jemand antwortet</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Separated by blanks. Empty: any host, always with https.</source>
        <translation>Durch Leerzeichen getrennt. Leer: jeder Host, immer mit https.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show how long things take</source>
        <translation>Zeigen, wie lange etwas dauert</translation>
    </message>
    <message>
        <source>Show offers as notifications of the desktop</source>
        <translation>Angebote als Benachrichtigungen auf dem Desktop zeigen</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Diese Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Some accounts cancel a task at 10 rejections; the platform does at 1,000.</source>
        <translation>Manche Konten brechen eine Aufgabe bei 10 Ablehnungen ab; die Plattform tut es bei 1.000.</translation>
    </message>
    <message>
        <source>Some settings cannot be used; all others are.</source>
        <translation>Einige Einstellungen sind nicht nutzbar; alle anderen gelten.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Start as an entry of the task bar</source>
        <translation>Als Eintrag der Taskleiste starten</translation>
    </message>
    <message>
        <source>Store phone numbers masked</source>
        <translation>Telefonnummern verkürzt speichern</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Supervisors may move workers to another activity</source>
        <translation>Die Teamleitung darf Agenten in eine andere Aktivität versetzen</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>Benachrichtigung testen</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Klingeln testen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The address of a small file that whoever gave you the program names.</source>
        <translation>Die Adresse einer kleinen Datei; wer Ihnen das Programm gegeben hat, nennt sie Ihnen.</translation>
    </message>
    <message>
        <source>The default of your administrator: {file}.</source>
        <translation>Die Vorgabe Ihrer Administration: {file}.</translation>
    </message>
    <message>
        <source>The keys of the first; the others count on to 9.</source>
        <translation>Die Tasten der ersten; die anderen zählen weiter bis 9.</translation>
    </message>
    <message>
        <source>The number your phone is called from. Empty: the one that the caller dialled.</source>
        <translation>Die Nummer, von der Ihr Telefon angerufen wird. Leer: die vom Anrufer gewählte.</translation>
    </message>
    <message>
        <source>The policy cannot be read: {reason}.</source>
        <translation>Die Richtlinie lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The policy is not followed: {reason}</source>
        <translation>Die Richtlinie wird nicht befolgt: {reason}</translation>
    </message>
    <message>
        <source>Time to wrap up</source>
        <translation>Zeit für die Nachbearbeitung</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Warn when a task was rejected</source>
        <translation>Warnen, wenn eine Aufgabe abgelehnt wurde</translation>
    </message>
    <message>
        <source>Where a caller can be sent with Dequeue, beside your own phone.</source>
        <translation>Wohin ein Anrufer außer auf Ihr eigenes Telefon durchgestellt werden kann.</translation>
    </message>
    <message>
        <source>Where they are announced</source>
        <translation>Wo sie bekannt gegeben werden</translation>
    </message>
    <message>
        <source>While you can get them. Less finds them sooner, for more of your requests.</source>
        <translation>Während welche kommen können. Weniger findet sie früher, kostet aber mehr Ihrer Anfragen.</translation>
    </message>
    <message>
        <source>While your activity brings no offers.</source>
        <translation>Während Ihre Aktivität keine Angebote bringt.</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>Warum bekomme ich keine Arbeit?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Your administrator has set this: {file}.</source>
        <translation>Ihre Administration hat das festgelegt: {file}.</translation>
    </message>
    <message>
        <source>Your own value is kept, without effect.</source>
        <translation>Ihr eigener Wert bleibt erhalten, ohne Wirkung.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>has no {parts}</source>
        <translation>hat kein {parts}</translation>
    </message>
    <message>
        <source>is not known here and has no effect</source>
        <translation>ist hier nicht bekannt und ohne Wirkung</translation>
    </message>
    <message>
        <source>is not known here and has no effect; {near} may be meant</source>
        <translation>ist hier nicht bekannt und ohne Wirkung; gemeint ist vielleicht {near}</translation>
    </message>
    <message>
        <source>it is larger than {size} KB</source>
        <translation>sie ist größer als {size} KB</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>sie ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>must be a URL that begins with https://, without a user</source>
        <translation>muss eine URL sein, die mit https:// beginnt, ohne Benutzer</translation>
    </message>
    <message>
        <source>must be a list ([[{key}]])</source>
        <translation>muss eine Liste sein ([[{key}]])</translation>
    </message>
    <message>
        <source>must be a name</source>
        <translation>muss ein Name sein</translation>
    </message>
    <message>
        <source>must be a number in international form (+14155550100), client:NAME or sip:ADDRESS</source>
        <translation>muss eine Nummer in internationaler Form (+14155550100), client:NAME oder sip:ADRESSE sein</translation>
    </message>
    <message>
        <source>must be a table ([{key}])</source>
        <translation>muss eine Tabelle sein ([{key}])</translation>
    </message>
    <message>
        <source>must be a table, not {value}</source>
        <translation>muss eine Tabelle sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be keys that end in 1 (Ctrl+1)</source>
        <translation>muss ein Kürzel sein, das mit 1 endet (Ctrl+1)</translation>
    </message>
    <message>
        <source>must be keys with Ctrl, Alt or Meta (Ctrl+Return), or a function key (F5)</source>
        <translation>muss ein Kürzel mit Strg, Alt oder Meta sein (Ctrl+Return) oder eine Funktionstaste (F5)</translation>
    </message>
    <message>
        <source>must be right: {problem}</source>
        <translation>muss stimmen: {problem}</translation>
    </message>
    <message>
        <source>must be the name of a queue</source>
        <translation>muss der Name einer Warteschlange sein</translation>
    </message>
    <message>
        <source>must be {expected}, not {value}</source>
        <translation>muss {expected} sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be {sounds}, or the path of a .wav file</source>
        <translation>muss {sounds} oder der Pfad einer .wav-Datei sein</translation>
    </message>
    <message>
        <source>others than administrators may change {file} ({others}).</source>
        <translation>Nicht nur die Administration darf {file} ändern ({others}).</translation>
    </message>
    <message>
        <source>others than administrators may write to {file}.</source>
        <translation>Nicht nur die Administration darf in {file} schreiben.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>{choices} or {last}</source>
        <translation>{choices} oder {last}</translation>
    </message>
    <message>
        <source>{file} belongs to a user who is no administrator.</source>
        <translation>{file} gehört jemandem, der kein Administrator ist.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}, Zeile {line}: {text}</translation>
    </message>
    <message>
        <source>{first} and {second} have the same keys; {first} keeps them.</source>
        <translation>{first} und {second} haben dieselben Tasten; {first} behält sie.</translation>
    </message>
    <message>
        <source>{keys} is taken: {name}.</source>
        <translation>{keys} ist vergeben: {name}.</translation>
    </message>
    <message>
        <source>{label} {problem}.</source>
        <translation>{label} {problem}.</translation>
    </message>
    <message>
        <source>{name} has no effect: it is locked as well.</source>
        <translation>{name} hat keine Wirkung: Es ist auch gesperrt.</translation>
    </message>
    <message>
        <source>{name} is not known; a policy has {tables}.</source>
        <translation>{name} ist nicht bekannt; eine Richtlinie hat {tables}.</translation>
    </message>
    <message>
        <source>{name} must be a table ([{name}]).</source>
        <translation>{name} muss eine Tabelle sein ([{name}]).</translation>
    </message>
    <message>
        <source>{name}: another</source>
        <translation>{name}: weiteres</translation>
    </message>
    <message>
        <source>{name}: less</source>
        <translation>{name}: weniger</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: mehr</translation>
    </message>
    <message>
        <source>{number} from {low} to {high}</source>
        <translation>{number} von {low} bis {high}</translation>
    </message>
    <message>
        <source>{problem}, not {value}</source>
        <translation>{problem}, nicht {value}</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>sids</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>task channel</source>
        <translation>Aufgabenkanal</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>worker channel</source>
        <translation>Kanal des Agenten</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Workspace</translation>
    </message>
</context>
<context>
    <name>signin</name>
    <message numerus="yes">
        <source>%Ln found.</source>
        <comment>1 found.</comment>
        <translation>
            <numerusform>%Ln gefunden.</numerusform>
            <numerusform>%Ln gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found. Type a part of the name, or choose one.</source>
        <comment>1 found. Type a part of the name, or choose it.</comment>
        <translation>
            <numerusform>%Ln gefunden. Tippen Sie einen Teil des Namens, oder wählen Sie.</numerusform>
            <numerusform>%Ln gefunden. Tippen Sie einen Teil des Namens, oder wählen Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more characters</source>
        <comment>1 more character</comment>
        <translation>
            <numerusform>noch %Ln Zeichen</numerusform>
            <numerusform>noch %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were found and entered. Look through them.</source>
        <comment>1 setting was found and entered. Look at it.</comment>
        <translation>
            <numerusform>%Ln Angabe wurde gefunden und eingetragen. Sehen Sie sie durch.</numerusform>
            <numerusform>%Ln Angaben wurden gefunden und eingetragen. Sehen Sie sie durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key can be limited to what you need, and taken back without troubling others.</source>
        <translation>Ein Schlüssel lässt sich auf das Nötige beschränken und zurücknehmen, ohne andere zu stören.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API key (recommended)</source>
        <translation>API-Schlüssel (empfohlen)</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID des API-Schlüssels</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID des Kontos</translation>
    </message>
    <message>
        <source>Activities: {names}.</source>
        <translation>Aktivitäten: {names}.</translation>
    </message>
    <message>
        <source>Another server, region or proxy</source>
        <translation>Anderer Server, andere Region oder Proxy</translation>
    </message>
    <message>
        <source>Asking for the worker…</source>
        <translation>Der Agent wird abgefragt…</translation>
    </message>
    <message>
        <source>Asking for the workspace…</source>
        <translation>Der Workspace wird abgefragt…</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth-Token</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begins with AC. It is on the first page of the Twilio console.</source>
        <translation>Beginnt mit AC. Sie steht auf der ersten Seite der Twilio-Konsole.</translation>
    </message>
    <message>
        <source>Begins with SK. Made in the Twilio console under API keys and tokens.</source>
        <translation>Beginnt mit SK. Wird in der Twilio-Konsole unter API keys and tokens erstellt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s. Otherwise http://host:port, http://user@host:port, or none.</source>
        <translation>Leer: der des Systems. Sonst http://host:port, http://user@host:port oder none.</translation>
    </message>
    <message>
        <source>Enter the secret to go on.</source>
        <translation>Geben Sie das Geheimnis ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>Mich finden</translation>
    </message>
    <message>
        <source>Find workspaces</source>
        <translation>Workspaces finden</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>For this session only: you are signed in until the console ends, then asked again.</source>
        <translation>Nur für diese Sitzung: Sie sind angemeldet, bis die Konsole endet, und werden dann wieder gefragt.</translation>
    </message>
    <message>
        <source>I answer callers</source>
        <translation>Ich nehme Anrufe an</translation>
    </message>
    <message>
        <source>I supervise</source>
        <translation>Ich leite ein Team</translation>
    </message>
    <message>
        <source>It is kept with the secret, and given to the proxy alone.</source>
        <translation>Es wird beim Geheimnis gespeichert und nur dem Proxy gegeben.</translation>
    </message>
    <message>
        <source>It may not answer reservations: Accept, Reject and Dequeue would fail.</source>
        <translation>Er darf Reservierungen nicht beantworten: Annehmen, Ablehnen und Durchstellen würden scheitern.</translation>
    </message>
    <message>
        <source>It may not change the worker: activities can only be looked at.</source>
        <translation>Er darf den Agenten nicht ändern: Aktivitäten lassen sich nur ansehen.</translation>
    </message>
    <message>
        <source>It may not list activities: there are none to choose from.</source>
        <translation>Er darf Aktivitäten nicht auflisten: Es gibt keine zur Auswahl.</translation>
    </message>
    <message>
        <source>It may not list workers: there is no roster.</source>
        <translation>Er darf Agenten nicht auflisten: Es gibt keine Agentenliste.</translation>
    </message>
    <message>
        <source>It may not read channels: a full one is not named as why no work comes.</source>
        <translation>Er darf Kanäle nicht lesen: Ein voller wird nicht als Grund genannt, warum keine Arbeit kommt.</translation>
    </message>
    <message>
        <source>It may not read events: history begins today, and gaps in it are not filled in.</source>
        <translation>Er darf Ereignisse nicht lesen: Der Verlauf beginnt heute, und Lücken werden nicht gefüllt.</translation>
    </message>
    <message>
        <source>It may not read reservations: no offers could be shown.</source>
        <translation>Er darf Reservierungen nicht lesen: Es könnten keine Angebote gezeigt werden.</translation>
    </message>
    <message>
        <source>It may not read tasks: callers stay without a name.</source>
        <translation>Er darf Aufgaben nicht lesen: Anrufer bleiben ohne Namen.</translation>
    </message>
    <message>
        <source>It may not read the worker: your name and activity are not shown.</source>
        <translation>Er darf den Agenten nicht lesen: Ihr Name und Ihre Aktivität werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>It may not read workflows: offers have no countdown.</source>
        <translation>Er darf Workflows nicht lesen: Angebote haben keinen Countdown.</translation>
    </message>
    <message>
        <source>Its SID begins with WS: in the Twilio console under TaskRouter, Workspaces.</source>
        <translation>Seine SID beginnt mit WS: in der Twilio-Konsole unter TaskRouter, Workspaces.</translation>
    </message>
    <message>
        <source>Keep the secret in this desktop&apos;s keyring</source>
        <translation>Das Geheimnis im Schlüsselbund dieses Desktops speichern</translation>
    </message>
    <message>
        <source>Looking what the key may do…</source>
        <translation>Es wird geprüft, was der Schlüssel darf…</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Only for another region, or a simulator: https://taskrouter.dublin.ie1.twilio.com</source>
        <translation>Nur für eine andere Region oder einen Simulator: https://taskrouter.dublin.ie1.twilio.com</translation>
    </message>
    <message>
        <source>Password of the proxy&apos;s user</source>
        <translation>Passwort des Proxy-Benutzers</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>Angaben einfügen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Shown once, when the key is made. It is kept in the keyring or not at all.</source>
        <translation>Wird einmal gezeigt, wenn der Schlüssel erstellt wird. Es kommt in den Schlüsselbund oder nirgendwohin.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Sign in all the same</source>
        <translation>Trotzdem anmelden</translation>
    </message>
    <message>
        <source>TaskRouter does not accept the key and its secret. One of them is wrong, or the key was deleted or replaced. Copy both anew; keys of another region are not accepted here.</source>
        <translation>TaskRouter nimmt Schlüssel und Geheimnis nicht an. Eins davon ist falsch, oder der Schlüssel wurde gelöscht oder ersetzt. Kopieren Sie beide neu; Schlüssel einer anderen Region gelten hier nicht.</translation>
    </message>
    <message>
        <source>TaskRouter no longer accepts the key: it was replaced, deleted or has expired. Enter the new one. Your cards stay, and the shift goes on.</source>
        <translation>TaskRouter nimmt den Schlüssel nicht mehr an: Er wurde ersetzt, gelöscht oder ist abgelaufen. Geben Sie den neuen ein. Ihre Karten bleiben, und die Schicht geht weiter.</translation>
    </message>
    <message>
        <source>The SID begins with WK. Or type a part of your name or e-mail, then find it.</source>
        <translation>Die SID beginnt mit WK. Oder tippen Sie einen Teil Ihres Namens oder Ihrer E-Mail, und suchen Sie.</translation>
    </message>
    <message>
        <source>The account has no such workspace. Is the SID from another account or region?</source>
        <translation>Das Konto hat keinen solchen Workspace. Ist die SID aus einem anderen Konto oder einer anderen Region?</translation>
    </message>
    <message>
        <source>The account&apos;s auth token can do everything with the account, and cannot be taken back from one desk alone. Ask for a restricted API key.</source>
        <translation>Das Auth-Token darf mit dem Konto alles und lässt sich nicht für einen Arbeitsplatz allein zurücknehmen. Bitten Sie um einen beschränkten API-Schlüssel.</translation>
    </message>
    <message>
        <source>The auth token can do everything with the account: use it to try things out.</source>
        <translation>Das Auth-Token darf mit dem Konto alles: Nehmen Sie es zum Ausprobieren.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>The key may do everything that the console does.</source>
        <translation>Der Schlüssel darf alles, was die Konsole tut.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The keyring does not take the secret</source>
        <translation>Der Schlüsselbund nimmt das Geheimnis nicht an</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The secret is written nowhere else: not into a file, and not into the settings.</source>
        <translation>Das Geheimnis wird nirgendwo sonst gespeichert: nicht in einer Datei und nicht in den Einstellungen.</translation>
    </message>
    <message>
        <source>The worker has no phone of its own; others can be added in the settings.</source>
        <translation>Der Agent hat kein eigenes Telefon; andere lassen sich in den Einstellungen hinzufügen.</translation>
    </message>
    <message>
        <source>There are blanks in it: copy it once more.</source>
        <translation>Es enthält Leerzeichen: Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the secret in</source>
        <translation>Es gibt keinen Schlüsselbund für das Geheimnis</translation>
    </message>
    <message>
        <source>There is no such worker in this workspace. One of the two SIDs may be another&apos;s.</source>
        <translation>Diesen Agenten gibt es in diesem Workspace nicht. Eine der beiden SIDs ist womöglich eine fremde.</translation>
    </message>
    <message>
        <source>This is the SID of the {kind}: here one that begins with {prefix} is expected.</source>
        <translation>Das ist eine SID der Art „{kind}“: Erwartet wird hier eine, die mit {prefix} beginnt.</translation>
    </message>
    <message>
        <source>This key may also list the account&apos;s workspaces, which nobody needs here: it is probably not restricted. A restricted API key is safer.</source>
        <translation>Dieser Schlüssel darf auch die Workspaces des Kontos auflisten, was hier niemand braucht: Er ist wohl nicht beschränkt. Ein beschränkter API-Schlüssel ist sicherer.</translation>
    </message>
    <message>
        <source>This key may not list them: enter the SID by hand.</source>
        <translation>Dieser Schlüssel darf sie nicht auflisten: Geben Sie die SID von Hand ein.</translation>
    </message>
    <message>
        <source>This worker belongs to another workspace: {name}.</source>
        <translation>Dieser Agent gehört zu einem anderen Workspace: {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>What was copied holds no SIDs and no secret. Copy the settings, then paste.</source>
        <translation>Das Kopierte enthält keine SIDs und kein Geheimnis. Kopieren Sie die Angaben, und fügen Sie sie dann ein.</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was Sie tun</translation>
    </message>
    <message>
        <source>What you sign in with</source>
        <translation>Womit Sie sich anmelden</translation>
    </message>
    <message>
        <source>Whoever looks after your contact center gives you these. Did they send them in one piece? Copy it and press Paste settings.</source>
        <translation>Die Betreuung Ihres Contact-Centers gibt Ihnen diese Angaben. Kamen sie in einem Stück? Kopieren Sie es, und drücken Sie „Angaben einfügen“.</translation>
    </message>
    <message>
        <source>Worker: you</source>
        <translation>Agent: Sie</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>You are {name}, now {activity}.</source>
        <translation>Sie sind {name}, jetzt {activity}.</translation>
    </message>
    <message>
        <source>You supervise the workspace {name}.</source>
        <translation>Sie leiten den Workspace {name}.</translation>
    </message>
    <message>
        <source>Your phone: {phone}.</source>
        <translation>Ihr Telefon: {phone}.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>{prefix} and 32 of the characters 0 to 9 and a to f are expected.</source>
        <translation>{prefix} und 32 der Zeichen 0 bis 9 und a bis f werden erwartet.</translation>
    </message>
    <message>
        <source>✓ It has the form of such a SID.</source>
        <translation>✓ Die Form einer solchen SID stimmt.</translation>
    </message>
</context>
<context>
    <name>signout</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete the history on this computer as well</source>
        <translation>Auch den Verlauf auf diesem Computer löschen</translation>
    </message>
    <message>
        <source>Otherwise it stays, and is there again after the next sign-in. TaskRouter itself keeps thirty days: what is older cannot be had again.</source>
        <translation>Sonst bleibt er und ist nach der nächsten Anmeldung wieder da. TaskRouter selbst behält dreißig Tage: Älteres lässt sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Trotzdem abmelden</translation>
    </message>
    <message>
        <source>Sign out: {name}</source>
        <translation>Abmelden: {name}</translation>
    </message>
    <message>
        <source>The history stays, because other profiles use it: {names}.</source>
        <translation>Der Verlauf bleibt, weil andere Profile ihn nutzen: {names}.</translation>
    </message>
    <message>
        <source>The key itself goes on working wherever else it is kept: to end that, have it deleted in the Twilio console.</source>
        <translation>Der Schlüssel selbst gilt überall weiter, wo er sonst gespeichert ist: Um das zu beenden, lassen Sie ihn in der Twilio-Konsole löschen.</translation>
    </message>
    <message>
        <source>The profile is removed from this computer. The secret stays in the keyring, because other profiles use it: {names}.</source>
        <translation>Das Profil wird von diesem Computer entfernt. Das Geheimnis bleibt im Schlüsselbund, weil andere Profile es nutzen: {names}.</translation>
    </message>
    <message>
        <source>The secret is deleted from the keyring, and the profile is removed from this computer.</source>
        <translation>Das Geheimnis wird aus dem Schlüsselbund gelöscht und das Profil von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>{trouble} Going on leaves the secret in the keyring.</source>
        <translation>{trouble} Wenn Sie fortfahren, bleibt das Geheimnis im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rescinded</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>wrapping</source>
        <translation>Nachbearbeitung</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message numerus="yes">
        <source>%Ln more in the console</source>
        <comment>1 more in the console</comment>
        <translation>
            <numerusform>%Ln weiteres in der Konsole</numerusform>
            <numerusform>%Ln weitere in der Konsole</numerusform>
        </translation>
    </message>
    <message>
        <source>No offers</source>
        <translation>Keine Angebote</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>ending…</source>
        <translation>endet…</translation>
    </message>
</context>
<context>
    <name>supervisor</name>
    <message>
        <source>Choose a second worker to compare with.</source>
        <translation>Wählen Sie einen zweiten Agenten zum Vergleich.</translation>
    </message>
    <message>
        <source>Choose a worker to see their history.</source>
        <translation>Wählen Sie einen Agenten, um seinen Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamleitung</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>1 found</comment>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attributes of the task</source>
        <translation>Attribute der Aufgabe</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Wählen Sie ein Attribut</translation>
    </message>
    <message>
        <source>Close the task</source>
        <translation>Aufgabe schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dial {shown}</source>
        <translation>{shown} anrufen</translation>
    </message>
    <message>
        <source>Open {shown}</source>
        <translation>{shown} öffnen</translation>
    </message>
    <message>
        <source>Search the attributes</source>
        <translation>Attribute suchen</translation>
    </message>
    <message>
        <source>Task of {caller}</source>
        <translation>Aufgabe von {caller}</translation>
    </message>
    <message>
        <source>This computer has no program for that: {link}</source>
        <translation>Dieser Computer hat kein Programm dafür: {link}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Write to {shown}</source>
        <translation>An {shown} schreiben</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
</context>
<context>
    <name>timings</name>
    <message>
        <source>How long things take</source>
        <translation>Wie lange etwas dauert</translation>
    </message>
    <message>
        <source>answers: network</source>
        <translation>Antworten: Netz</translation>
    </message>
    <message>
        <source>answers: server</source>
        <translation>Antworten: Server</translation>
    </message>
    <message>
        <source>click → confirmed</source>
        <translation>Klick → bestätigt</translation>
    </message>
    <message>
        <source>half within {half}, 95 % within {most}; measured: {n}</source>
        <translation>die Hälfte in {half}, 95 % in {most}; gemessen: {n}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>offer → seen</source>
        <translation>Angebot → gesehen</translation>
    </message>
    <message>
        <source>seen → rung</source>
        <translation>gesehen → geklingelt</translation>
    </message>
    <message>
        <source>{half} · 95 %: {most}</source>
        <translation>{half} · 95 %: {most}</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <translation>Kompakte Leiste</translation>
    </message>
    <message>
        <source>Mute the ring</source>
        <translation>Klingeln stummschalten</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Agent Console: closing…</source>
        <translation>Agent Console: wird geschlossen…</translation>
    </message>
    <message>
        <source>Looking for offers…</source>
        <translation>Es wird nach Angeboten gesehen…</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mein Telefon</translation>
    </message>
    <message>
        <source>No offers come in while you are {activity}.</source>
        <translation>Es kommen keine Angebote, solange Sie {activity} sind.</translation>
    </message>
    <message>
        <source>No offers right now.</source>
        <translation>Zurzeit keine Angebote.</translation>
    </message>
    <message>
        <source>Whether there are offers is not known.</source>
        <translation>Ob es Angebote gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{name}: Agent Console</source>
        <translation>{name}: Agent Console</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>Wird angenommen…</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Ein Angebot</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Caller left</source>
        <translation>Anrufer hat aufgelegt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Change of activity</source>
        <translation>Wechsel der Aktivität</translation>
    </message>
    <message>
        <source>Changing to {activity}</source>
        <translation>Wechsel zu {activity}</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wechselt…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Completing…</source>
        <translation>Wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>Durchstellen</translation>
    </message>
    <message>
        <source>Dialling…</source>
        <translation>Wählt…</translation>
    </message>
    <message>
        <source>No clear answer came. Checking what became of it…</source>
        <translation>Es kam keine klare Antwort. Es wird geprüft, was daraus wurde…</translation>
    </message>
    <message>
        <source>Not answered in time</source>
        <translation>Nicht rechtzeitig angenommen</translation>
    </message>
    <message>
        <source>Not answered in {span}</source>
        <translation>Nicht in {span} angenommen</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Not connected yet: no offers can be seen.</source>
        <translation>Noch nicht verbunden: Angebote sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Offline seit {time}</translation>
    </message>
    <message>
        <source>Offline: new offers are not seen and what is shown may be out of date.</source>
        <translation>Offline: Neue Angebote sind nicht zu sehen, und was gezeigt wird, ist womöglich veraltet.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Reading the task…</source>
        <translation>Die Aufgabe wird gelesen…</translation>
    </message>
    <message>
        <source>Reconnecting in {span}</source>
        <translation>Verbindet neu in {span}</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Verbindet neu…</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Redirecting…</source>
        <translation>Wird umgeleitet…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <translation>Anderswo abgelehnt</translation>
    </message>
    <message>
        <source>Rejected: you are now {activity}</source>
        <translation>Abgelehnt: Sie sind jetzt {activity}</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>Wird abgelehnt…</translation>
    </message>
    <message>
        <source>Rescinded</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Ringing {phone}: answer it there.</source>
        <translation>{phone} klingelt: Heben Sie dort ab.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Taken by another agent</source>
        <translation>Von jemand anderem angenommen</translation>
    </message>
    <message>
        <source>Task no longer available</source>
        <translation>Aufgabe nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>TaskRouter does not accept the key: nothing is up to date.</source>
        <translation>TaskRouter nimmt den Schlüssel nicht an: Nichts ist aktuell.</translation>
    </message>
    <message>
        <source>The caller was sent on. The offer still stands: accept it, or let it go.</source>
        <translation>Der Anrufer wurde weitergeleitet. Das Angebot bleibt: Nehmen Sie es an, oder lassen Sie es ziehen.</translation>
    </message>
    <message>
        <source>The offer was withdrawn</source>
        <translation>Das Angebot wurde zurückgezogen</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Too late: {reason}</source>
        <translation>Zu spät: {reason}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known any more: {click}. TaskRouter has forgotten the reservation.</source>
        <translation>Ob es ankam, lässt sich nicht mehr feststellen: {click}. TaskRouter hat die Reservierung vergessen.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. What is known of the offer: {reason}.</source>
        <translation>Ob es ankam, lässt sich nicht feststellen: {click}. Über das Angebot ist bekannt: {reason}.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. You were moved since, and are {activity}.</source>
        <translation>Ob es ankam, lässt sich nicht feststellen: {click}. Sie wurden seither versetzt und sind {activity}.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. {name} was moved since, and is {activity}.</source>
        <translation>Ob es ankam, lässt sich nicht feststellen: {click}. {name} wurde seither versetzt und ist {activity}.</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Nachbearbeiten</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Wrapping up…</source>
        <translation>Zur Nachbearbeitung…</translation>
    </message>
    <message>
        <source>You did not answer an offer: you are now {activity}.</source>
        <translation>Sie haben ein Angebot nicht angenommen: Sie sind jetzt {activity}.</translation>
    </message>
    <message>
        <source>You did not answer {caller} in time: you are now {activity}.</source>
        <translation>Sie haben {caller} nicht rechtzeitig angenommen: Sie sind jetzt {activity}.</translation>
    </message>
    <message>
        <source>You did not answer {caller} in {span}: you are now {activity}.</source>
        <translation>Sie haben {caller} nicht in {span} angenommen: Sie sind jetzt {activity}.</translation>
    </message>
    <message>
        <source>Your activity was changed elsewhere again, after you had changed it here. Is a console of yours open on another desk? This one sets nothing back.</source>
        <translation>Ihre Aktivität wurde anderswo wieder geändert, nachdem Sie sie hier geändert hatten. Ist eine Konsole von Ihnen an einem anderen Platz offen? Diese setzt nichts zurück.</translation>
    </message>
    <message>
        <source>Your activity was changed elsewhere at {time}: {before} → {after}.</source>
        <translation>Ihre Aktivität wurde um {time} anderswo geändert: {before} → {after}.</translation>
    </message>
    <message>
        <source>Your change to {activity} at {time}</source>
        <translation>Ihr Wechsel zu {activity} um {time}</translation>
    </message>
    <message>
        <source>Your clicks are sent, but cannot be noted on this computer: a crash would leave them untold. {reason}</source>
        <translation>Ihre Klicks werden gesendet, lassen sich auf diesem Computer aber nicht festhalten: Nach einem Absturz wüsste niemand davon. {reason}</translation>
    </message>
    <message>
        <source>Your move of {name} to {activity} at {time}</source>
        <translation>Ihr Versetzen von {name} zu {activity} um {time}</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>Your {verb} of {caller} at {time}</source>
        <translation>Ihr „{verb}“ für {caller} um {time}</translation>
    </message>
    <message>
        <source>a worker</source>
        <translation>ein Agent</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>ein Angebot</translation>
    </message>
    <message>
        <source>it had been accepted</source>
        <translation>es war schon angenommen</translation>
    </message>
    <message>
        <source>it had been rejected</source>
        <translation>es war schon abgelehnt</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>es wurde zurückgezogen</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>nicht rechtzeitig angenommen</translation>
    </message>
    <message>
        <source>taken by another agent</source>
        <translation>von jemand anderem angenommen</translation>
    </message>
    <message>
        <source>the caller left</source>
        <translation>der Anrufer hat aufgelegt</translation>
    </message>
    <message>
        <source>the work was complete</source>
        <translation>die Arbeit war abgeschlossen</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>{activity} (unavailable)</source>
        <translation>{activity} (nicht verfügbar)</translation>
    </message>
    <message>
        <source>{caller} was accepted elsewhere, not here. Is a console of yours open on another desk, or does a program answer for you? This one sets nothing back.</source>
        <translation>{caller} wurde anderswo angenommen, nicht hier. Ist eine Konsole von Ihnen an einem anderen Platz offen, oder antwortet ein Programm für Sie? Diese setzt nichts zurück.</translation>
    </message>
    <message>
        <source>{caller} was rejected elsewhere, not here. Is a console of yours open on another desk, or does a program answer for you? This one sets nothing back.</source>
        <translation>{caller} wurde anderswo abgelehnt, nicht hier. Ist eine Konsole von Ihnen an einem anderen Platz offen, oder antwortet ein Programm für Sie? Diese setzt nichts zurück.</translation>
    </message>
    <message>
        <source>{change}, then {activity}</source>
        <translation>{change}, dann {activity}</translation>
    </message>
    <message>
        <source>{click} did arrive.</source>
        <translation>{click} kam an.</translation>
    </message>
    <message>
        <source>{click} did not arrive, and nothing has changed: you can do it again.</source>
        <translation>{click} kam nicht an, und nichts hat sich geändert: Sie können es wiederholen.</translation>
    </message>
    <message>
        <source>{click} did not arrive: you are {activity}.</source>
        <translation>{click} kam nicht an: Sie sind {activity}.</translation>
    </message>
    <message>
        <source>{click} did not arrive: {name} is {activity}.</source>
        <translation>{click} kam nicht an: {name} ist {activity}.</translation>
    </message>
    <message>
        <source>{click} did not arrive; the offer ended: {reason}.</source>
        <translation>{click} kam nicht an; das Angebot endete: {reason}.</translation>
    </message>
    <message>
        <source>{missed}: you are now {activity}</source>
        <translation>{missed}: Sie sind jetzt {activity}</translation>
    </message>
    <message>
        <source>{phone} was busy or could not be reached: the offer goes on, perhaps to you again</source>
        <translation>{phone} war besetzt oder nicht erreichbar: Das Angebot geht weiter, womöglich wieder an Sie</translation>
    </message>
    <message>
        <source>{phone} was called; whether it answers is not told. The offer still stands.</source>
        <translation>{phone} wurde angerufen; ob jemand abhebt, wird nicht gemeldet. Das Angebot bleibt.</translation>
    </message>
    <message>
        <source>{phone} was not answered: the offer goes on, perhaps to you again</source>
        <translation>{phone} wurde nicht abgehoben: Das Angebot geht weiter, womöglich wieder an Sie</translation>
    </message>
    <message>
        <source>{phone} was not connected</source>
        <translation>{phone} wurde nicht verbunden</translation>
    </message>
    <message>
        <source>{state} · checked just now</source>
        <translation>{state} · gerade geprüft</translation>
    </message>
    <message>
        <source>{state} · checked {span} ago</source>
        <translation>{state} · vor {span} geprüft</translation>
    </message>
    <message>
        <source>{verb} came too late.</source>
        <translation>„{verb}“ kam zu spät.</translation>
    </message>
    <message>
        <source>{verb} had no effect so far. Try again.</source>
        <translation>„{verb}“ hatte bisher keine Wirkung. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{verb} is not permitted with this key.</source>
        <translation>„{verb}“ ist mit diesem Schlüssel nicht erlaubt.</translation>
    </message>
    <message>
        <source>{verb} was not carried out: TaskRouter is busy. Try again.</source>
        <translation>„{verb}“ wurde nicht ausgeführt: TaskRouter ist ausgelastet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{verb} was not sent. Try again.</source>
        <translation>„{verb}“ wurde nicht gesendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{verb} was refused.</source>
        <translation>„{verb}“ wurde abgelehnt.</translation>
    </message>
    <message>
        <source>{verb}: confirmed in {span}.</source>
        <translation>„{verb}“: in {span} bestätigt.</translation>
    </message>
    <message>
        <source>{verb}: what became of it is not known yet.</source>
        <translation>„{verb}“: Was daraus wurde, ist noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message numerus="yes">
        <source>%Ln pending, the oldest from {caller}. It counts against your channel&apos;s capacity.</source>
        <comment>1 pending, from {caller}. It counts against your channel&apos;s capacity.</comment>
        <translation>
            <numerusform>%Ln ausstehend, von {caller}. Es zählt zur Kapazität Ihres Kanals.</numerusform>
            <numerusform>%Ln ausstehend, das älteste von {caller}. Sie zählen zur Kapazität Ihres Kanals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending, the oldest from {caller}. Until it is answered, its channel takes no other offer.</source>
        <comment>1 pending, from {caller}. Until it is answered, its channel takes no other offer.</comment>
        <translation>
            <numerusform>%Ln ausstehend, von {caller}. Bis es beantwortet ist, nimmt sein Kanal kein anderes Angebot an.</numerusform>
            <numerusform>%Ln ausstehend, das älteste von {caller}. Bis es beantwortet ist, nimmt sein Kanal kein anderes Angebot an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks offers</source>
        <translation>Verhindert Angebote</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Desktop notifications appear.</source>
        <translation>Benachrichtigungen erscheinen auf dem Desktop.</translation>
    </message>
    <message>
        <source>Desktop notifications are switched off.</source>
        <translation>Benachrichtigungen auf dem Desktop sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Everything is ready: offers come as soon as there is work for your queues and skills.</source>
        <translation>Alles ist bereit: Angebote kommen, sobald es Arbeit für Ihre Warteschlangen und Skills gibt.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Full: {channels}. Complete what you have in hand, or ask a supervisor for more capacity.</source>
        <translation>Voll: {channels}. Schließen Sie ab, was Sie in Arbeit haben, oder bitten Sie die Teamleitung um mehr Kapazität.</translation>
    </message>
    <message>
        <source>How many tasks your channels take is not known.</source>
        <translation>Wie viele Aufgaben Ihre Kanäle annehmen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>May cost offers</source>
        <translation>Kann Angebote kosten</translation>
    </message>
    <message>
        <source>No desktop notification was needed yet in this shift.</source>
        <translation>In dieser Schicht war noch keine Benachrichtigung nötig.</translation>
    </message>
    <message>
        <source>No missed offer moved you.</source>
        <translation>Kein verpasstes Angebot hat Sie versetzt.</translation>
    </message>
    <message>
        <source>No other offer waits for you.</source>
        <translation>Kein anderes Angebot wartet auf Sie.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing was found so far; not everything is known.</source>
        <translation>Bisher wurde nichts gefunden; nicht alles ist bekannt.</translation>
    </message>
    <message>
        <source>Offers can come, but one may pass unnoticed.</source>
        <translation>Angebote können kommen, aber eins könnte unbemerkt bleiben.</translation>
    </message>
    <message>
        <source>Show the offer</source>
        <translation>Angebot zeigen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Something keeps offers away from you.</source>
        <translation>Etwas hält Angebote von Ihnen fern.</translation>
    </message>
    <message>
        <source>Take offers again</source>
        <translation>Wieder Angebote annehmen</translation>
    </message>
    <message>
        <source>TaskRouter has not answered yet.</source>
        <translation>TaskRouter hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s time is not known yet.</source>
        <translation>Die Zeit von TaskRouter ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>Benachrichtigung testen</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Klingeln testen</translation>
    </message>
    <message>
        <source>The last look at TaskRouter was {span} ago.</source>
        <translation>Der letzte Blick auf TaskRouter war vor {span}.</translation>
    </message>
    <message>
        <source>The last look at TaskRouter was {span} ago: offers may be there that you do not see.</source>
        <translation>Der letzte Blick auf TaskRouter war vor {span}: Es kann Angebote geben, die Sie nicht sehen.</translation>
    </message>
    <message>
        <source>The ring has not sounded yet in this shift.</source>
        <translation>In dieser Schicht hat es noch nicht geklingelt.</translation>
    </message>
    <message>
        <source>The ring is switched off.</source>
        <translation>Das Klingeln ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The ring sounds.</source>
        <translation>Das Klingeln ist zu hören.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with TaskRouter&apos;s.</source>
        <translation>Die Uhr dieses Computers stimmt mit der von TaskRouter überein.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead. Countdowns go by TaskRouter&apos;s time.</source>
        <translation>Die Uhr dieses Computers geht {span} vor. Countdowns richten sich nach TaskRouter.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind. Countdowns go by TaskRouter&apos;s time.</source>
        <translation>Die Uhr dieses Computers geht {span} nach. Countdowns richten sich nach TaskRouter.</translation>
    </message>
    <message>
        <source>Whether your sign-in is accepted is not known yet.</source>
        <translation>Ob Ihre Anmeldung angenommen wird, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>Warum bekomme ich keine Arbeit?</translation>
    </message>
    <message>
        <source>You are {activity}, for {span}: no offers come in this activity.</source>
        <translation>Sie sind seit {span} {activity}: In dieser Aktivität kommen keine Angebote.</translation>
    </message>
    <message>
        <source>You are {activity}: offers come in this activity.</source>
        <translation>Sie sind {activity}: In dieser Aktivität kommen Angebote.</translation>
    </message>
    <message>
        <source>You did not answer {caller}, and TaskRouter moved you to {activity}.</source>
        <translation>Sie haben {caller} nicht angenommen, und TaskRouter hat Sie zu {activity} versetzt.</translation>
    </message>
    <message>
        <source>Your activity is not known yet.</source>
        <translation>Ihre Aktivität ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Your channels have room.</source>
        <translation>Ihre Kanäle haben Platz.</translation>
    </message>
    <message>
        <source>Your sign-in is accepted.</source>
        <translation>Ihre Anmeldung wird angenommen.</translation>
    </message>
    <message>
        <source>Your sign-in is refused.</source>
        <translation>Ihre Anmeldung wird abgelehnt.</translation>
    </message>
    <message>
        <source>Your sign-in may not read everything.</source>
        <translation>Ihre Anmeldung darf nicht alles lesen.</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>ein Angebot</translation>
    </message>
</context>
</TS>
