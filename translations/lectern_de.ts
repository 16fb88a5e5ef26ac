<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccentChoice</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>canned answers, no account</source>
        <translation>vorgefertigte Antworten, kein Konto</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>ChatGPT</source>
        <translation>ChatGPT</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Codex account</source>
        <translation>Codex-Konto</translation>
    </message>
    <message>
        <source>From the Codex CLI</source>
        <translation>Aus der Codex CLI</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>Eigener Endpunkt</translation>
    </message>
    <message>
        <source>Lectern forgets this account. The Codex CLI stays signed in.</source>
        <translation>Lectern vergisst dieses Konto. Die Codex CLI bleibt angemeldet.</translation>
    </message>
    <message>
        <source>The address of this server goes from the list, and its key from %1.</source>
        <translation>Die Adresse dieses Servers wird aus der Liste entfernt, der zugehörige Schlüssel aus %1.</translation>
    </message>
    <message>
        <source>The key is removed from %1. It stays valid until you delete it at OpenAI.</source>
        <translation>Der Schlüssel wird aus %1 entfernt. Er bleibt gültig, bis er bei OpenAI gelöscht wird.</translation>
    </message>
    <message>
        <source>The sign-in is revoked at OpenAI and forgotten.</source>
        <translation>Die Anmeldung wird bei OpenAI widerrufen und vergessen.</translation>
    </message>
    <message>
        <source>The sign-in is revoked at OpenAI and removed from %1.</source>
        <translation>Die Anmeldung wird bei OpenAI widerrufen und aus %1 entfernt.</translation>
    </message>
    <message>
        <source>Your conversations and settings stay on this computer, and your ChatGPT account stays as it is.</source>
        <translation>Unterhaltungen und Einstellungen bleiben auf diesem Computer, und das ChatGPT-Konto bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Your conversations and settings stay on this computer.</source>
        <translation>Unterhaltungen und Einstellungen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>your Mac&apos;s keychain</source>
        <translation>dem Schlüsselbund dieses Mac</translation>
    </message>
    <message>
        <source>Windows&apos; Credential Manager</source>
        <translation>der Anmeldeinformationsverwaltung von Windows</translation>
    </message>
    <message>
        <source>your system&apos;s keychain</source>
        <translation>dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Your Mac may ask whether Lectern may use the keychain: “Always Allow” makes it ask only once.</source>
        <translation>Möglicherweise fragt der Mac, ob Lectern den Schlüsselbund verwenden darf: Mit „Immer erlauben“ fragt er nur einmal.</translation>
    </message>
    <message>
        <source>If the keychain is locked, your system asks for its password.</source>
        <translation>Ist der Schlüsselbund gesperrt, fragt das System nach seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>Temporäre Unterhaltung</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Alle Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorherige Unterhaltung</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächste Unterhaltung</translation>
    </message>
    <message>
        <source>Pinned conversation %1</source>
        <translation>Angeheftete Unterhaltung %1</translation>
    </message>
    <message>
        <source>Rename this conversation</source>
        <translation>Diese Unterhaltung umbenennen</translation>
    </message>
    <message>
        <source>Pin or unpin this conversation</source>
        <translation>Diese Unterhaltung anheften oder nicht mehr anheften</translation>
    </message>
    <message>
        <source>Tags of this conversation</source>
        <translation>Schlagwörter dieser Unterhaltung</translation>
    </message>
    <message>
        <source>Archive this conversation</source>
        <translation>Diese Unterhaltung archivieren</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>Diese Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>Move this conversation to the trash</source>
        <translation>Diese Unterhaltung in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Alle Unterhaltungen anzeigen</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Archiv anzeigen</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Papierkorb anzeigen</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Meine Fragen</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorherige Frage</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>Letzte Frage bearbeiten</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Previous version of the last turn</source>
        <translation>Vorherige Version des letzten Austauschs</translation>
    </message>
    <message>
        <source>Next version of the last turn</source>
        <translation>Nächste Version des letzten Austauschs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the last code</source>
        <translation>Letzten Code kopieren</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Frage schreiben</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende springen</translation>
    </message>
    <message>
        <source>Select text with the keyboard</source>
        <translation>Text mit der Tastatur auswählen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Farben wie im System</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation>Hohen Kontrast ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Line numbers of code on or off</source>
        <translation>Zeilennummern im Code ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Alle Unterhaltungen exportieren</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Unterhaltungen importieren</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit Lectern</source>
        <translation>Lectern beenden</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Diese Unterhaltung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>Fork from here</source>
        <translation>Hier abzweigen</translation>
    </message>
    <message>
        <source>A new conversation that begins with all down to here</source>
        <translation>Eine neue Unterhaltung, die mit allem bis hierher beginnt</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Versionen vergleichen…</translation>
    </message>
    <message>
        <source>Two answers side by side, with what differs marked</source>
        <translation>Zwei Antworten nebeneinander, mit markierten Unterschieden</translation>
    </message>
    <message>
        <source>Ask again first: there is one answer only</source>
        <translation>Zuerst erneut fragen: Es gibt nur eine Antwort</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Attach files or a folder</source>
        <translation>Dateien oder einen Ordner anhängen</translation>
    </message>
</context>
<context>
    <name>AttachMenu</name>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Attach a folder</source>
        <translation>Ordner anhängen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>%1, changed since</source>
        <translation>%1, seither geändert</translation>
    </message>
</context>
<context>
    <name>AttachmentFace</name>
    <message>
        <source>Changed: read again</source>
        <translation>Geändert: erneut einlesen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>AttachmentNotice</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message numerus="yes">
        <source>Attached: %n</source>
        <translation>
            <numerusform>Angehängt: %n</numerusform>
            <numerusform>Angehängt: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteren anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird eingelesen…</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Zusammen: %1</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>width and height of a picture</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>≈ %n token(s)</source>
        <translation>
            <numerusform>≈ %n Token</numerusform>
            <numerusform>≈ %n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1 k tokens</source>
        <extracomment>thousands of tokens</extracomment>
        <translation>≈ %1 Tsd. Tokens</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a picture was scaled down, from one size to another</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <extracomment>a file was not UTF-8</extracomment>
        <translation>gelesen als %1</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Textdatei</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check whether you may open it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen, ob das Öffnen erlaubt ist.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself.</source>
        <translation>„%1“ ist eine Verknüpfung, die auf sich selbst zurückführt.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file.</source>
        <translation>„%1“ ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach its files.</source>
        <translation>„%1“ ist ein Ordner. Bitte seine Dateien anhängen.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and at most %3 can be attached.</source>
        <translation>„%1“ ist zu groß: %2; angehängt werden können höchstens %3.</translation>
    </message>
    <message>
        <source>“%1” is neither text, nor a PDF, PNG, JPEG, WebP or GIF.</source>
        <translation>„%1“ ist weder Text noch PDF, PNG, JPEG, WebP oder GIF.</translation>
    </message>
    <message>
        <source>“%1” is a damaged picture.</source>
        <translation>„%1“ ist ein beschädigtes Bild.</translation>
    </message>
    <message>
        <source>“%1” is too large a picture: %2 megapixels, and at most %3 can be scaled down.</source>
        <translation>„%1“ ist als Bild zu groß: %2 Megapixel; verkleinert werden können höchstens %3.</translation>
    </message>
    <message>
        <source>“%1” is one too many: at most %2 things can be attached to a question.</source>
        <translation>„%1“ ist eines zu viel: An eine Frage können höchstens %2 Dinge angehängt werden.</translation>
    </message>
    <message>
        <source>“%1” does not fit: with it the attachments would have %2, and a question takes %3.</source>
        <translation>„%1“ passt nicht mehr: Die Anhänge hätten damit %2, eine Frage fasst %3.</translation>
    </message>
</context>
<context>
    <name>BranchStepper</name>
    <message>
        <source>Previous version</source>
        <translation>Vorherige Version</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>the number of a version, and how many there are</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 von %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Waiting for your browser</source>
        <translation>Warten auf den Browser</translation>
    </message>
    <message>
        <source>Sign in there; this page goes on by itself.</source>
        <translation>Dort anmelden; hier geht es dann von selbst weiter.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in a browser of this computer.</source>
        <translation>Es konnte kein Browser geöffnet werden. Adresse kopieren und in einem Browser auf diesem Computer öffnen.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Waiting on port %1 of this computer.</source>
        <translation>Wartet an Port %1 dieses Computers.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your sign-in is kept in %1, never in a file. %2</source>
        <translation>Die Anmeldung wird in %1 gespeichert, nie in einer Datei. %2</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>set here</source>
        <translation>hier eingestellt</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>vom System</translation>
    </message>
    <message>
        <source>this machine needs none</source>
        <translation>für diesen Computer nicht nötig</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an environment variable</comment>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a name, its addresses</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>The address is http: nothing is encrypted.</source>
        <translation>Die Adresse beginnt mit http: Nichts wird verschlüsselt.</translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3</source>
        <translation>%1, Zertifikat von %2, ausgestellt von %3</translation>
    </message>
    <message>
        <source>The file of extra certificates cannot be used.</source>
        <translation>Die Datei mit zusätzlichen Zertifikaten ist nicht verwendbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n extra certificate(s), %1</source>
        <translation>
            <numerusform>%n zusätzliches Zertifikat, %1</numerusform>
            <numerusform>%n zusätzliche Zertifikate, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees with the server&apos;s</source>
        <translation>stimmt mit der des Servers überein</translation>
    </message>
    <message>
        <source>%1 ahead of the server&apos;s</source>
        <translation>geht gegenüber der des Servers %1 vor</translation>
    </message>
    <message>
        <source>%1 behind the server&apos;s</source>
        <translation>geht gegenüber der des Servers %1 nach</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The server speaks WebSocket.</source>
        <translation>Der Server unterstützt WebSocket.</translation>
    </message>
    <message>
        <source>The server, or something on the way, takes no WebSockets (status %1). HTTP is used instead.</source>
        <translation>Der Server oder etwas auf dem Weg dorthin lässt keine WebSockets zu (Status %1). Stattdessen wird HTTP verwendet.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>The server answers over HTTP.</source>
        <translation>Der Server antwortet über HTTP.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Last disconnects</source>
        <translation>Letzte Verbindungsabbrüche</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>zu beachten</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source> (%1 ms)</source>
        <translation> (%1&#xa0;ms)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is looked at, how it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a proxy, who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>The file of extra certificates cannot be used: %1</source>
        <translation>Die Datei mit zusätzlichen Zertifikaten ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>none besides the system&apos;s</source>
        <comment>certificates</comment>
        <translation>keine außer denen des Systems</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), %1</source>
        <translation>
            <numerusform>%n Zertifikat, %1</numerusform>
            <numerusform>%n Zertifikate, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no extra certificates</source>
        <translation>keine zusätzlichen Zertifikate</translation>
    </message>
    <message>
        <source>%1, plan %2</source>
        <comment>an account&apos;s name, its plan</comment>
        <translation>%1, Tarif %2</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>Passwortspeicher</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>It is damaged. What can be read is taken over when Lectern needs it, and the damaged file is kept.</source>
        <translation>Er ist beschädigt. Was lesbar ist, wird übernommen, sobald Lectern ihn braucht; die beschädigte Datei wird aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung</numerusform>
            <numerusform>%n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>as QT_QUICK_BACKEND or QSG_RHI_BACKEND says</source>
        <translation>durch QT_QUICK_BACKEND oder QSG_RHI_BACKEND festgelegt</translation>
    </message>
    <message>
        <source>as the command line says</source>
        <translation>durch die Befehlszeile festgelegt</translation>
    </message>
    <message>
        <source>as it is set</source>
        <translation>so eingestellt</translation>
    </message>
    <message>
        <source>there is no graphics processor</source>
        <translation>kein Grafikprozessor vorhanden</translation>
    </message>
    <message>
        <source>the display is on another machine</source>
        <translation>der Bildschirm gehört zu einem anderen Computer</translation>
    </message>
    <message>
        <source>the graphics processor was tried and cannot draw windows</source>
        <translation>der Grafikprozessor wurde erprobt und kann keine Fenster zeichnen</translation>
    </message>
    <message>
        <source>OpenGL would be computed by the processor: %1</source>
        <translation>OpenGL würde vom Hauptprozessor berechnet: %1</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>there seems to be one; the first window finds out</source>
        <translation>offenbar vorhanden; das erste Fenster zeigt es</translation>
    </message>
    <message>
        <source>every such machine has one</source>
        <translation>auf solchen Computern immer vorhanden</translation>
    </message>
    <message>
        <source>by the graphics processor</source>
        <translation>mit dem Grafikprozessor</translation>
    </message>
    <message>
        <source>without a graphics processor</source>
        <translation>ohne Grafikprozessor</translation>
    </message>
    <message>
        <source>as Qt is told</source>
        <translation>nach den Vorgaben für Qt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how windows are drawn, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Keep Lectern running?</source>
        <translation>Lectern weiterlaufen lassen?</translation>
    </message>
    <message>
        <source>It can stay in the tray: the quick prompt opens at once, and answers go on. This is asked once; the settings change it.</source>
        <translation>Lectern kann im Infobereich bleiben: Die Schnellfrage öffnet sich sofort, und Antworten laufen weiter. Diese Frage kommt nur einmal; in den Einstellungen lässt es sich ändern.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>CodeFoot</name>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>%n Zeile anzeigen</numerusform>
            <numerusform>Alle %n Zeilen anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <translation>Zeilen nicht umbrechen</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>More about this code</source>
        <translation>Mehr zu diesem Code</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Copy commands only</source>
        <translation>Nur Befehle kopieren</translation>
    </message>
    <message>
        <source>Copy with prompts</source>
        <translation>Mit Eingabeaufforderungen kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Show the first lines only</source>
        <translation>Nur die ersten Zeilen anzeigen</translation>
    </message>
</context>
<context>
    <name>CodeOffer</name>
    <message>
        <source>A code instead</source>
        <translation>Stattdessen ein Code</translation>
    </message>
    <message>
        <source>The browser does not come back?</source>
        <translation>Der Browser kommt nicht zurück?</translation>
    </message>
    <message>
        <source>It may be on another computer, or something keeps its answer away. Then sign in with a code: it is typed in any browser, and signs you in as the Codex CLI does.</source>
        <translation>Vielleicht läuft er auf einem anderen Computer, oder etwas hält seine Antwort zurück. Dann mit einem Code anmelden: Er wird in einem beliebigen Browser eingegeben und meldet so an, wie es die Codex CLI tut.</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Stattdessen Code verwenden</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type this code in a browser</source>
        <translation>Diesen Code in einem Browser eingeben</translation>
    </message>
    <message>
        <source>Open the page below in any browser, sign in, and type the code. This page goes on by itself.</source>
        <translation>Die Seite unten in einem beliebigen Browser öffnen, anmelden und den Code eingeben. Hier geht es dann von selbst weiter.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The code ends %1.</source>
        <translation>Der Code läuft %1 ab.</translation>
    </message>
    <message>
        <source>Type only the code that you see here. A code that somebody sends you would let them into your account.</source>
        <translation>Nur den Code eingeben, der hier steht. Ein Code, den jemand schickt, würde dieser Person Zugang zum Konto geben.</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Seite hier öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A code signs you in as the Codex CLI does, which OpenAI does not document for other programs; ChatGPT&apos;s security settings have to allow it.</source>
        <translation>Ein Code meldet so an, wie es die Codex CLI tut. OpenAI dokumentiert das nicht für andere Programme; die Sicherheitseinstellungen von ChatGPT müssen es erlauben.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in %1, never in a file. %2</source>
        <translation>Die Anmeldung wird in %1 gespeichert, nie in einer Datei. %2</translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Save code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>CodeSaver</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code, %1, %2</source>
        <comment>language, lines</comment>
        <translation>Code, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the scripted server in the box.</source>
        <translation>Den mitgelieferten Demoserver fragen.</translation>
    </message>
    <message>
        <source>Ask the Responses server at URL; its key is read from LECTERN_API_KEY.</source>
        <translation>Den Responses-Server unter URL fragen; sein Schlüssel wird aus LECTERN_API_KEY gelesen.</translation>
    </message>
    <message>
        <source>The model to ask.</source>
        <translation>Das Modell, das gefragt wird.</translation>
    </message>
    <message>
        <source>How hard the model thinks.</source>
        <translation>Wie gründlich das Modell nachdenkt.</translation>
    </message>
    <message>
        <source>Keep everything in DIR, apart from your own profile.</source>
        <translation>Alles in DIR speichern, getrennt vom eigenen Profil.</translation>
    </message>
    <message>
        <source>Ask TEXT at start.</source>
        <translation>Beim Start TEXT fragen.</translation>
    </message>
    <message>
        <source>Save the window as a picture once it has settled, then quit.</source>
        <translation>Das fertig aufgebaute Fenster als Bild speichern, dann beenden.</translation>
    </message>
    <message>
        <source>Write timing marks to FILE as JSON lines.</source>
        <translation>Zeitmarken als JSON-Zeilen in FILE schreiben.</translation>
    </message>
    <message>
        <source>Give up after SECONDS without a word of the server.</source>
        <translation>Aufgeben, wenn der Server SECONDS Sekunden lang schweigt.</translation>
    </message>
    <message>
        <source>Listen on this port; a free one without it.</source>
        <translation>An diesem Port lauschen; ohne Angabe an einem freien.</translation>
    </message>
    <message>
        <source>Replay recorded events, one a line, instead of the built-in answers.</source>
        <translation>Aufgezeichnete Ereignisse abspielen, eines je Zeile, statt der eingebauten Antworten.</translation>
    </message>
    <message>
        <source>Tokens per second of the demo; 0 for as fast as it goes.</source>
        <translation>Tokens pro Sekunde in der Demo; 0 für so schnell wie möglich.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Diesen Text anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 gehört nicht zu diesem Befehl.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port erwartet eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>--rate takes a number of tokens per second, 0 for no limit.</source>
        <translation>--rate erwartet eine Anzahl von Tokens pro Sekunde, 0 für unbegrenzt.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, 1 or more.</source>
        <translation>--timeout erwartet eine Anzahl von Sekunden, mindestens 1.</translation>
    </message>
    <message>
        <source>--demo and --endpoint cannot go together.</source>
        <translation>--demo und --endpoint schließen einander aus.</translation>
    </message>
    <message>
        <source>--endpoint takes an address such as https://example.org/v1.</source>
        <translation>--endpoint erwartet eine Adresse wie https://example.org/v1.</translation>
    </message>
    <message>
        <source>“%1” is not a command of Lectern.</source>
        <translation>„%1“ ist kein Befehl von Lectern.</translation>
    </message>
    <message>
        <source>Lectern, a desktop client for OpenAI Codex.</source>
        <translation>Lectern, ein Desktop-Client für OpenAI Codex.</translation>
    </message>
    <message>
        <source>streams the answer to standard output</source>
        <translation>gibt die Antwort laufend auf der Standardausgabe aus</translation>
    </message>
    <message>
        <source>runs the scripted server alone</source>
        <translation>startet nur den Demoserver</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 sign-in needed, 4 limit reached, 130 interrupted.</source>
        <translation>Rückgabewert: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 Anmeldung nötig, 4 Limit erreicht, 130 unterbrochen.</translation>
    </message>
    <message>
        <source>auto: WebSockets and HTTP; sse: HTTP alone.</source>
        <translation>auto: WebSockets und HTTP; sse: nur HTTP.</translation>
    </message>
    <message>
        <source>Misbehave like this, once or as often as NAME:N or NAME:always says; may be given several times. A wrong NAME shows all there are.</source>
        <translation>Sich so fehlerhaft verhalten, einmal oder so oft, wie NAME:N oder NAME:always angibt; mehrmals möglich. Ein falscher NAME zeigt alle, die es gibt.</translation>
    </message>
    <message>
        <source>“%1” is not a --fault of the demo server. There are:</source>
        <translation>„%1“ ist kein --fault des Demoservers. Es gibt:</translation>
    </message>
    <message>
        <source>--transport takes auto or sse.</source>
        <translation>--transport erwartet auto oder sse.</translation>
    </message>
    <message>
        <source>looks at the way to the server</source>
        <translation>prüft die Verbindung zum Server</translation>
    </message>
    <message>
        <source>Sign in with a code that is typed on any machine&apos;s browser.</source>
        <translation>Mit einem Code anmelden, der im Browser eines beliebigen Computers eingegeben wird.</translation>
    </message>
    <message>
        <source>Sign in with a key, from LECTERN_API_KEY or a line of standard input.</source>
        <translation>Mit einem Schlüssel anmelden, aus LECTERN_API_KEY oder einer Zeile der Standardeingabe.</translation>
    </message>
    <message>
        <source>Sign in as the Codex CLI does, which OpenAI does not document for others.</source>
        <translation>So anmelden, wie es die Codex CLI tut; OpenAI dokumentiert das nicht für andere Programme.</translation>
    </message>
    <message>
        <source>Choose one way to sign in: --device, --api-key, --codex or --endpoint.</source>
        <translation>Eine Art der Anmeldung wählen: --device, --api-key, --codex oder --endpoint.</translation>
    </message>
    <message>
        <source>signs in, here or on another machine</source>
        <translation>meldet an, hier oder auf einem anderen Computer</translation>
    </message>
    <message>
        <source>signs out, without it the account in use</source>
        <translation>meldet ab, ohne Angabe das verwendete Konto</translation>
    </message>
    <message>
        <source>lists the accounts, or uses this one</source>
        <translation>listet die Konten auf oder verwendet dieses</translation>
    </message>
    <message>
        <source>md, html, json or pdf; md without it.</source>
        <translation>md, html, json oder pdf; ohne Angabe md.</translation>
    </message>
    <message>
        <source>Write into this folder or file, - for standard output; without it JSON goes to standard output, the others into the current folder.</source>
        <translation>In diesen Ordner oder diese Datei schreiben, - für die Standardausgabe; ohne Angabe geht JSON auf die Standardausgabe, alles andere in den aktuellen Ordner.</translation>
    </message>
    <message>
        <source>Export every conversation.</source>
        <translation>Alle Unterhaltungen exportieren.</translation>
    </message>
    <message>
        <source>--format takes md, html, json or pdf.</source>
        <translation>--format erwartet md, html, json oder pdf.</translation>
    </message>
    <message>
        <source>Name the conversations to export, or give --all.</source>
        <translation>Die zu exportierenden Unterhaltungen nennen oder --all angeben.</translation>
    </message>
    <message>
        <source>Name the files to import.</source>
        <translation>Die zu importierenden Dateien nennen.</translation>
    </message>
    <message>
        <source>writes conversations into files, or all with --all</source>
        <translation>schreibt Unterhaltungen in Dateien, mit --all alle</translation>
    </message>
    <message>
        <source>takes in exports, of ChatGPT too, and sessions of the Codex CLI</source>
        <translation>übernimmt Exporte, auch von ChatGPT, und Sitzungen der Codex CLI</translation>
    </message>
    <message>
        <source>Print every received event as one line of JSON; of doctor, accounts, import and search, all as JSON.</source>
        <translation>Jedes empfangene Ereignis als eine JSON-Zeile ausgeben; bei doctor, accounts, import und search alles als JSON.</translation>
    </message>
    <message>
        <source>Print at most N messages.</source>
        <translation>Höchstens N Nachrichten ausgeben.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation>--limit erwartet eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Only JSON takes more than one conversation in one file. Name a folder instead.</source>
        <translation>Nur JSON kann mehrere Unterhaltungen in einer Datei aufnehmen. Stattdessen einen Ordner angeben.</translation>
    </message>
    <message>
        <source>finds messages in all conversations</source>
        <translation>findet Nachrichten in allen Unterhaltungen</translation>
    </message>
    <message>
        <source>makes the index of the search anew</source>
        <translation>erstellt den Suchindex neu</translation>
    </message>
    <message>
        <source>--bench takes one of: %1.</source>
        <translation>--bench erwartet eines von: %1.</translation>
    </message>
    <message>
        <source>--bench writes to --bench-log, which is missing.</source>
        <translation>--bench schreibt nach --bench-log, das fehlt.</translation>
    </message>
    <message>
        <source>Do what SCENARIO says in the window, for its marks.</source>
        <translation>Im Fenster ausführen, was SCENARIO vorgibt, und Zeitmarken schreiben.</translation>
    </message>
    <message>
        <source>Where the workloads of --bench are.</source>
        <translation>Wo die Messdaten für --bench liegen.</translation>
    </message>
    <message>
        <source>The server that --bench asks, as the address of its WebSocket.</source>
        <translation>Der Server, den --bench fragt, als Adresse seines WebSockets.</translation>
    </message>
    <message>
        <source>Measure the gaps between frames, too, with --bench.</source>
        <translation>Mit --bench auch die Abstände zwischen den Bildern messen.</translation>
    </message>
    <message>
        <source>Make the window as high as its page for --screenshot.</source>
        <translation>Für --screenshot das Fenster so hoch machen wie seine Seite.</translation>
    </message>
    <message>
        <source>--renderer takes auto, gpu or software.</source>
        <translation>--renderer erwartet auto, gpu oder software.</translation>
    </message>
    <message>
        <source>Draw by the graphics processor (gpu) or without it (software); auto finds out.</source>
        <translation>Mit dem Grafikprozessor (gpu) oder ohne ihn (software) zeichnen; auto findet es heraus.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>opens the window, or raises it, with the files attached</source>
        <translation>öffnet das Fenster oder holt es nach vorn, mit den Dateien als Anhang</translation>
    </message>
    <message>
        <source>opens the quick prompt</source>
        <translation>öffnet die Schnellfrage</translation>
    </message>
    <message>
        <source>Give FILE along with the question; may be given several times.</source>
        <translation>FILE mit der Frage mitgeben; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Attach FILE at start; may be given several times.</source>
        <translation>Beim Start FILE anhängen; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Start without a window, until somebody asks for one.</source>
        <translation>Ohne Fenster starten, bis eines verlangt wird.</translation>
    </message>
</context>
<context>
    <name>ComparisonContent</name>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n Zeile unterscheidet sich</numerusform>
            <numerusform>%n Zeilen unterscheiden sich</numerusform>
        </translation>
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
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Zweite Antwort</translation>
    </message>
    <message>
        <source>Both answers, line by line</source>
        <translation>Beide Antworten, Zeile für Zeile</translation>
    </message>
</context>
<context>
    <name>ComparisonLine</name>
    <message>
        <source>Only in the first: %1</source>
        <translation>Nur in der ersten: %1</translation>
    </message>
    <message>
        <source>Only in the second: %1</source>
        <translation>Nur in der zweiten: %1</translation>
    </message>
    <message>
        <source>Different. First: %1 Second: %2</source>
        <translation>Unterschiedlich. Erste: %1 Zweite: %2</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Frage stellen</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Send (%1)</source>
        <translation>Senden (%1)</translation>
    </message>
    <message>
        <source>Send (%1; %2 with several lines)</source>
        <translation>Senden (%1; bei mehreren Zeilen %2)</translation>
    </message>
    <message>
        <source>Send (%1, as there are several lines)</source>
        <translation>Senden (%1, da es mehrere Zeilen sind)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>No password store is running, so no sign-in can be kept. Start one, then try again.</source>
        <translation>Es läuft kein Passwortspeicher, deshalb kann keine Anmeldung gespeichert werden. Einen starten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The password store refused. Allow Lectern to use it, then try again.</source>
        <translation>Der Passwortspeicher hat abgelehnt. Lectern den Zugriff erlauben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Without it one question at a time can be asked with a key: put that into LECTERN_API_KEY and use lectern ask --endpoint URL</source>
        <translation>Ohne ihn lassen sich mit einem Schlüssel einzelne Fragen stellen: Schlüssel in LECTERN_API_KEY ablegen und lectern ask --endpoint URL verwenden</translation>
    </message>
    <message>
        <source>There is no account to ask. Sign in with “lectern login”, or use --demo or --endpoint.</source>
        <translation>Es gibt kein Konto zum Fragen. Mit „lectern login“ anmelden oder --demo oder --endpoint verwenden.</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Temporary: nothing of this is kept, and it goes when you leave it.</source>
        <translation>Temporär: Nichts davon wird gespeichert, beim Verlassen verschwindet alles.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>You are signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Until you quit: nothing of it is kept.</source>
        <translation>Bis zum Beenden: Nichts davon wird gespeichert.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Lectern may not use your plan yet, so it cannot ask anything with this account.</source>
        <translation>Lectern darf den Tarif noch nicht verwenden und kann mit diesem Konto daher nichts fragen.</translation>
    </message>
    <message>
        <source>Sign in once more and allow it</source>
        <translation>Erneut anmelden und erlauben</translation>
    </message>
    <message>
        <source>Start asking</source>
        <translation>Fragen stellen</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>Als Text einfügen</translation>
    </message>
</context>
<context>
    <name>EraseContent</name>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation>
            <numerusform>%n Unterhaltung endgültig löschen?</numerusform>
            <numerusform>%n Unterhaltungen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history on this computer, from its search and with the files that only they use. Backups of the history that were made before still hold them. This cannot be undone.</source>
        <translation>Sie werden aus dem Verlauf auf diesem Computer und aus der Suche entfernt, samt den Dateien, die nur zu ihnen gehören. Ältere Sicherungen des Verlaufs enthalten sie weiterhin. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>That cannot be used as it is.</source>
        <translation>Das ist so nicht verwendbar.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>Die Datei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The port is taken by another program. Choose another one, or none.</source>
        <translation>Der Port wird von einem anderen Programm verwendet. Einen anderen wählen oder keinen angeben.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server runs, then try again.</source>
        <translation>Unter der Adresse des Servers antwortet nichts. Prüfen, ob der Server läuft, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection ended before the answer did. Try again.</source>
        <translation>Die Verbindung endete vor der Antwort. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The server stayed silent for too long. Try again.</source>
        <translation>Der Server hat zu lange geschwiegen. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no Responses server at this address. Check the address.</source>
        <translation>Unter dieser Adresse gibt es keinen Responses-Server. Bitte die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read; it was left out.</source>
        <translation>Der Server hat etwas Unlesbares gesendet; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The server does not accept the key. Check it and try again.</source>
        <translation>Der Server akzeptiert den Schlüssel nicht. Bitte prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The server does not have this model. Choose another one.</source>
        <translation>Der Server hat dieses Modell nicht. Bitte ein anderes wählen.</translation>
    </message>
    <message>
        <source>The conversation is too long for this model. Start a new one or choose another model.</source>
        <translation>Die Unterhaltung ist für dieses Modell zu lang. Eine neue beginnen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a little and try again.</source>
        <translation>Zu viele Anfragen auf einmal. Kurz warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The server has no room for this model now. Try again or choose another model.</source>
        <translation>Der Server hat gerade keine Kapazität für dieses Modell. Erneut versuchen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The server failed. Try again.</source>
        <translation>Auf dem Server ist ein Fehler aufgetreten. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>An answer is still being written. Wait for it or stop it.</source>
        <translation>Es wird noch eine Antwort geschrieben. Warten oder sie stoppen.</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Der Server meldet: „%2“</translation>
    </message>
    <message>
        <source>The server&apos;s name is not found. You may be offline: check the network and the address.</source>
        <translation>Der Name des Servers wurde nicht gefunden. Vielleicht besteht keine Verbindung: Netzwerk und Adresse prüfen.</translation>
    </message>
    <message>
        <source>No trusted connection to the server can be made. See under Network who issued its certificate.</source>
        <translation>Zum Server lässt sich keine vertrauenswürdige Verbindung herstellen. Unter „Netzwerk“ steht, wer sein Zertifikat ausgestellt hat.</translation>
    </message>
    <message>
        <source>The proxy does not let Lectern through. Check its address and password under Network.</source>
        <translation>Der Proxy lässt Lectern nicht durch. Adresse und Passwort unter „Netzwerk“ prüfen.</translation>
    </message>
    <message>
        <source>This account may not do that. Choose another model.</source>
        <translation>Dieses Konto darf das nicht. Bitte ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>A usage limit of this account is reached. Choose another model or wait.</source>
        <translation>Ein Nutzungslimit dieses Kontos ist erreicht. Ein anderes Modell wählen oder warten.</translation>
    </message>
    <message>
        <source>The server refuses this request for what it contains. Ask in another way.</source>
        <translation>Der Server lehnt diese Anfrage wegen ihres Inhalts ab. Bitte anders fragen.</translation>
    </message>
    <message>
        <source>Lectern ended before the answer did.</source>
        <translation>Lectern wurde vor der Antwort beendet.</translation>
    </message>
    <message>
        <source>The question could not be saved first. Make room on the disk, then try again.</source>
        <translation>Die Frage konnte zuvor nicht gespeichert werden. Platz auf dem Datenträger schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Free again %1.</source>
        <translation>Wieder verfügbar %1.</translation>
    </message>
    <message>
        <source>It should be free again.</source>
        <translation>Es sollte wieder verfügbar sein.</translation>
    </message>
    <message>
        <source>The server asks to wait %1.</source>
        <translation>Der Server bittet um %1 Geduld.</translation>
    </message>
    <message>
        <source>The question with all that belongs to it, or the answer, is too large for one message. Ask for less at once.</source>
        <translation>Die Frage mit allem, was dazugehört, oder die Antwort ist für eine Nachricht zu groß. Weniger auf einmal fragen.</translation>
    </message>
    <message>
        <source>The server does not accept this request. Change it or choose another model.</source>
        <translation>Der Server akzeptiert diese Anfrage nicht. Anfrage ändern oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Your sign-in has ended; nothing is lost. Sign in again.</source>
        <translation>Die Anmeldung ist abgelaufen; nichts ist verloren. Bitte erneut anmelden.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. Try again, or choose another way.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt. Erneut versuchen oder eine andere Möglichkeit wählen.</translation>
    </message>
    <message>
        <source>This workspace does not allow Codex. Ask who administers it, or sign in with another account.</source>
        <translation>Dieser Workspace lässt Codex nicht zu. Dessen Administration fragen oder mit einem anderen Konto anmelden.</translation>
    </message>
    <message>
        <source>You are signed in, but Lectern may not use your plan. Sign in once more and allow it.</source>
        <translation>Angemeldet, aber Lectern darf den Tarif nicht verwenden. Erneut anmelden und es erlauben.</translation>
    </message>
    <message>
        <source>What came back could not be proven to be from the sign-in server, so it is not used. Sign in again.</source>
        <translation>Die Antwort stammt nicht nachweislich vom Anmeldeserver und wird daher nicht verwendet. Bitte erneut anmelden.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so the sign-in cannot be checked. Set the clock, then sign in again.</source>
        <translation>Die Uhr dieses Computers geht falsch, daher lässt sich die Anmeldung nicht prüfen. Uhr stellen, dann erneut anmelden.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser. Try again, or use a code instead.</source>
        <translation>Aus dem Browser kam nichts zurück. Erneut versuchen oder stattdessen einen Code verwenden.</translation>
    </message>
    <message>
        <source>This account does not allow codes. Allow device sign-in in ChatGPT&apos;s security settings, or use the browser.</source>
        <translation>Dieses Konto lässt keine Codes zu. In den Sicherheitseinstellungen von ChatGPT die Geräteanmeldung erlauben oder den Browser verwenden.</translation>
    </message>
    <message>
        <source>The code was not typed in time. Ask for a new one.</source>
        <translation>Der Code wurde nicht rechtzeitig eingegeben. Bitte einen neuen anfordern.</translation>
    </message>
    <message>
        <source>No password store is running, so the sign-in cannot be kept. Start one, or stay signed in until you quit.</source>
        <translation>Es läuft kein Passwortspeicher, daher kann die Anmeldung nicht gespeichert werden. Einen starten oder bis zum Beenden angemeldet bleiben.</translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it, then try again.</source>
        <translation>Der Passwortspeicher ist gesperrt. Entsperren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The password store refused. Allow Lectern to use it, or stay signed in until you quit.</source>
        <translation>Der Passwortspeicher hat abgelehnt. Lectern den Zugriff erlauben oder bis zum Beenden angemeldet bleiben.</translation>
    </message>
    <message>
        <source>The password store does not answer. Look for a window of its own that waits for you, then try again.</source>
        <translation>Der Passwortspeicher antwortet nicht. Nachsehen, ob eines seiner Fenster auf eine Eingabe wartet, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Another Lectern is at work on your accounts. Try again in a moment.</source>
        <translation>Ein anderes Lectern arbeitet gerade mit den Konten. Gleich erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing new can be kept. Make room on it, then try again; all that was kept is still there.</source>
        <translation>Der Datenträger ist voll, daher kann nichts Neues gespeichert werden. Platz schaffen, dann erneut versuchen; alles bisher Gespeicherte ist noch da.</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read of it is here, and the damaged file is kept beside it.</source>
        <translation>Der Verlauf war beschädigt. Was davon lesbar war, ist hier; die beschädigte Datei liegt daneben.</translation>
    </message>
    <message>
        <source>The history was written by a newer Lectern, so it can only be read. Update Lectern to go on.</source>
        <translation>Der Verlauf stammt von einer neueren Version von Lectern und kann nur gelesen werden. Zum Fortfahren Lectern aktualisieren.</translation>
    </message>
    <message>
        <source>Another program holds the history. Close it, then try again.</source>
        <translation>Ein anderes Programm hält den Verlauf geöffnet. Dieses schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The history cannot be written, only read. Allow Lectern to write to its folder, then try again.</source>
        <translation>Der Verlauf kann nur gelesen, nicht geschrieben werden. Lectern das Schreiben in seinem Ordner erlauben, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>ExchangeBar</name>
    <message>
        <source>Exporting: %1</source>
        <translation>Wird exportiert: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n damaged entry(s) were left out.</source>
        <translation>
            <numerusform>%n beschädigter Eintrag wurde ausgelassen.</numerusform>
            <numerusform>%n beschädigte Einträge wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of more than 100 MB were left out.</source>
        <translation>
            <numerusform>%n Eintrag über 100&#xa0;MB wurde ausgelassen.</numerusform>
            <numerusform>%n Einträge über 100&#xa0;MB wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow nothing that is there. They begin branches of their own.</source>
        <translation>
            <numerusform>%n Nachricht folgt auf nichts Vorhandenes. Sie beginnt einen eigenen Zweig.</numerusform>
            <numerusform>%n Nachrichten folgen auf nichts Vorhandenes. Sie beginnen eigene Zweige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) cannot be. Others stand in.</source>
        <translation>
            <numerusform>%n Zeitangabe ist unmöglich. Eine andere steht an ihrer Stelle.</numerusform>
            <numerusform>%n Zeitangaben sind unmöglich. Andere stehen an ihrer Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or file(s) are not in the file and were left out.</source>
        <translation>
            <numerusform>%n Bild oder Datei fehlt im Export und wurde ausgelassen.</numerusform>
            <numerusform>%n Bilder oder Dateien fehlen im Export und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are of a kind that Lectern does not know.</source>
        <translation>
            <numerusform>%n Eintrag ist von einer Art, die Lectern nicht kennt.</numerusform>
            <numerusform>%n Einträge sind von einer Art, die Lectern nicht kennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported.</source>
        <translation>
            <numerusform>%n Unterhaltung importiert.</numerusform>
            <numerusform>%n Unterhaltungen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n war schon vorhanden.</numerusform>
            <numerusform>%n waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a message were left out.</source>
        <translation>
            <numerusform>%n ohne Nachrichten wurde ausgelassen.</numerusform>
            <numerusform>%n ohne Nachrichten wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>Die Datei kann nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>This is no export of Lectern or ChatGPT and no session of the Codex CLI.</source>
        <translation>Das ist weder ein Export von Lectern oder ChatGPT noch eine Sitzung der Codex CLI.</translation>
    </message>
    <message>
        <source>A newer Lectern wrote this file. Nothing of it was taken; update Lectern first.</source>
        <translation>Diese Datei stammt von einer neueren Version von Lectern. Nichts davon wurde übernommen; bitte zuerst Lectern aktualisieren.</translation>
    </message>
    <message>
        <source>The file ends in the middle. What came whole was taken.</source>
        <translation>Die Datei bricht mittendrin ab. Was vollständig war, wurde übernommen.</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>Unterhaltung ohne Titel</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a title and a sentence</comment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>ExportContent</name>
    <message numerus="yes">
        <source>Export %n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung exportieren</numerusform>
            <numerusform>%n Unterhaltungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Alle Unterhaltungen exportieren</translation>
    </message>
    <message>
        <source>Of every account on this computer, with the archive and without the trash.</source>
        <translation>Von allen Konten auf diesem Computer, mit dem Archiv und ohne den Papierkorb.</translation>
    </message>
    <message>
        <source>Markdown: text for every editor</source>
        <translation>Markdown: Text für jeden Editor</translation>
    </message>
    <message>
        <source>HTML: a page to read and print</source>
        <translation>HTML: eine Seite zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>JSON: everything, to import again</source>
        <translation>JSON: alles, zum erneuten Importieren</translation>
    </message>
    <message>
        <source>PDF: pages to print and send</source>
        <translation>PDF: Seiten zum Drucken und Versenden</translation>
    </message>
    <message>
        <source>Each conversation becomes a file of its own in a folder.</source>
        <translation>Jede Unterhaltung wird zu einer eigenen Datei in einem Ordner.</translation>
    </message>
    <message>
        <source>The conversation becomes one file.</source>
        <translation>Die Unterhaltung wird zu einer Datei.</translation>
    </message>
    <message>
        <source>All of them go into one file.</source>
        <translation>Alle kommen in eine gemeinsame Datei.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>You are not signed in yet</source>
        <translation>Noch nicht angemeldet</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation>Stattdessen Browser verwenden</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Stattdessen Code verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Andere Möglichkeit wählen</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>refuses the WebSocket handshake with this HTTP status (200 to 599)</source>
        <translation>lehnt den WebSocket-Handshake mit diesem HTTP-Status ab (200 bis 599)</translation>
    </message>
    <message>
        <source>answers POST /responses with this HTTP status</source>
        <translation>beantwortet POST /responses mit diesem HTTP-Status</translation>
    </message>
    <message>
        <source>answers the handshake and POST /responses alike with this HTTP status</source>
        <translation>beantwortet den Handshake und POST /responses gleichermaßen mit diesem HTTP-Status</translation>
    </message>
    <message>
        <source>answers GET /models with this HTTP status</source>
        <translation>beantwortet GET /models mit diesem HTTP-Status</translation>
    </message>
    <message>
        <source>answers GET /usage with this HTTP status</source>
        <translation>beantwortet GET /usage mit diesem HTTP-Status</translation>
    </message>
    <message>
        <source>one of the above with this error code, e.g. upgrade-503-server-is-overloaded; usage-limit and overloaded are short forms</source>
        <translation>einer der obigen mit diesem Fehlercode, z.&#xa0;B. upgrade-503-server-is-overloaded; usage-limit und overloaded sind Kurzformen</translation>
    </message>
    <message>
        <source>one of the above with Retry-After: 2; also behind a code</source>
        <translation>einer der obigen mit Retry-After: 2; auch hinter einem Code</translation>
    </message>
    <message>
        <source>one of the above with a body of the form {&quot;detail&quot;:…}; also last of all</source>
        <translation>einer der obigen mit einem Inhalt der Form {&quot;detail&quot;:…}; auch ganz am Ende</translation>
    </message>
    <message>
        <source>one of the above with a web page as its body; also last of all</source>
        <translation>einer der obigen mit einer Webseite als Inhalt; auch ganz am Ende</translation>
    </message>
    <message>
        <source>one of the above without a body; also last of all</source>
        <translation>einer der obigen ohne Inhalt; auch ganz am Ende</translation>
    </message>
    <message>
        <source>takes the request (PLACE: upgrade, http, refuse, models, usage) and never answers</source>
        <translation>nimmt die Anfrage an (PLACE: upgrade, http, refuse, models, usage) und antwortet nie</translation>
    </message>
    <message>
        <source>answers with a line that is not HTTP</source>
        <translation>antwortet mit einer Zeile, die kein HTTP ist</translation>
    </message>
    <message>
        <source>hangs up without an answer</source>
        <translation>legt ohne Antwort auf</translation>
    </message>
    <message>
        <source>accepts the handshake with Connection: keep-alive, Upgrade, then stays silent</source>
        <translation>nimmt den Handshake mit Connection: keep-alive, Upgrade an und schweigt dann</translation>
    </message>
    <message>
        <source>accepts the handshake with the wrong Sec-WebSocket-Accept, then stays silent</source>
        <translation>nimmt den Handshake mit falschem Sec-WebSocket-Accept an und schweigt dann</translation>
    </message>
    <message>
        <source>sends an error event instead of an answer; CODE may be left out</source>
        <translation>sendet statt einer Antwort ein Fehlerereignis; CODE kann entfallen</translation>
    </message>
    <message>
        <source>sends an error event with Retry-After: 2 in its headers</source>
        <translation>sendet ein Fehlerereignis mit Retry-After: 2 in seinen Headern</translation>
    </message>
    <message>
        <source>sends an error event without a status</source>
        <translation>sendet ein Fehlerereignis ohne Status</translation>
    </message>
    <message>
        <source>sends an error event in the flat form; a STATUS may stand before CODE</source>
        <translation>sendet ein Fehlerereignis in flacher Form; vor CODE kann ein STATUS stehen</translation>
    </message>
    <message>
        <source>sends an error event with status_code instead of status</source>
        <translation>sendet ein Fehlerereignis mit status_code statt status</translation>
    </message>
    <message>
        <source>sends an error event whose code stands in type</source>
        <translation>sendet ein Fehlerereignis, dessen Code in type steht</translation>
    </message>
    <message>
        <source>ends the response with response.failed</source>
        <translation>beendet die Antwort mit response.failed</translation>
    </message>
    <message>
        <source>ends the response with response.failed whose error is null</source>
        <translation>beendet die Antwort mit response.failed, dessen error null ist</translation>
    </message>
    <message>
        <source>ends the response with response.incomplete, e.g. incomplete-content-filter</source>
        <translation>beendet die Antwort mit response.incomplete, z.&#xa0;B. incomplete-content-filter</translation>
    </message>
    <message>
        <source>sends a close frame with this code (1000 to 4999); over SSE ends the stream</source>
        <translation>sendet einen Close-Frame mit diesem Code (1000 bis 4999); beendet über SSE den Datenstrom</translation>
    </message>
    <message>
        <source>ends the stream in order, but without an event that ends the response; a close frame 1000 over WebSocket</source>
        <translation>beendet den Datenstrom ordentlich, aber ohne ein Ereignis, das die Antwort beendet; über WebSocket ein Close-Frame 1000</translation>
    </message>
    <message>
        <source>hangs up without a word</source>
        <translation>legt wortlos auf</translation>
    </message>
    <message>
        <source>sends nothing more and keeps the connection</source>
        <translation>sendet nichts mehr und hält die Verbindung</translation>
    </message>
    <message>
        <source>sends nothing more but pings (comments over SSE)</source>
        <translation>sendet nur noch Pings (über SSE Kommentare)</translation>
    </message>
    <message>
        <source>sends a message of more than 64 MiB</source>
        <translation>sendet eine Nachricht von mehr als 64&#xa0;MiB</translation>
    </message>
    <message>
        <source>sends a frame with reserved bits; bytes between the chunks over SSE</source>
        <translation>sendet einen Frame mit reservierten Bits; über SSE Bytes zwischen den Chunks</translation>
    </message>
    <message>
        <source>sends a text frame that is not UTF-8; bytes between the chunks over SSE</source>
        <translation>sendet einen Text-Frame, der kein UTF-8 ist; über SSE Bytes zwischen den Chunks</translation>
    </message>
    <message>
        <source>sends a binary message and goes on; an ordinary event over SSE</source>
        <translation>sendet eine binäre Nachricht und fährt fort; über SSE ein gewöhnliches Ereignis</translation>
    </message>
    <message>
        <source>sends a ping (a comment over SSE) and goes on</source>
        <translation>sendet einen Ping (über SSE einen Kommentar) und fährt fort</translation>
    </message>
    <message>
        <source>sends half an object, an array, an object without type, an unknown type and null, and goes on</source>
        <translation>sendet ein halbes Objekt, ein Array, ein Objekt ohne Typ, einen unbekannten Typ und null und fährt fort</translation>
    </message>
    <message>
        <source>sends a message that is cut off in the middle, and goes on</source>
        <translation>sendet eine mittendrin abgeschnittene Nachricht und fährt fort</translation>
    </message>
    <message>
        <source>one of the above, from event-STATUS-CODE on, before the first event</source>
        <translation>einer der obigen, ab event-STATUS-CODE, vor dem ersten Ereignis</translation>
    </message>
    <message>
        <source>one of these before the first piece of text</source>
        <translation>einer davon vor dem ersten Textstück</translation>
    </message>
    <message>
        <source>one of these in the middle of the text</source>
        <translation>einer davon mitten im Text</translation>
    </message>
    <message>
        <source>one of these after the text, before its item is done</source>
        <translation>einer davon nach dem Text, bevor dessen Element fertig ist</translation>
    </message>
    <message>
        <source>one of these after the item is done, before the response is</source>
        <translation>einer davon, wenn das Element fertig ist, aber noch nicht die Antwort</translation>
    </message>
    <message>
        <source>says that the connection has reached its 60 minutes</source>
        <translation>meldet, dass die Verbindung ihre 60 Minuten erreicht hat</translation>
    </message>
    <message>
        <source>does not know the previous response of a request that continues one</source>
        <translation>kennt die vorherige Antwort einer Anfrage nicht, die eine fortsetzt</translation>
    </message>
    <message>
        <source>refuses a request with generate: false</source>
        <translation>lehnt eine Anfrage mit generate: false ab</translation>
    </message>
    <message>
        <source>never answers a request with generate: false</source>
        <translation>beantwortet eine Anfrage mit generate: false nie</translation>
    </message>
    <message>
        <source>sends [DONE] after the end</source>
        <translation>sendet nach dem Ende [DONE]</translation>
    </message>
    <message>
        <source>completes with end_turn: false, which asks for one more request</source>
        <translation>schließt mit end_turn: false ab, was eine weitere Anfrage verlangt</translation>
    </message>
    <message>
        <source>sends response.done instead of response.completed</source>
        <translation>sendet response.done statt response.completed</translation>
    </message>
    <message>
        <source>completes without an id</source>
        <translation>schließt ohne ID ab</translation>
    </message>
    <message>
        <source>completes without usage</source>
        <translation>schließt ohne usage ab</translation>
    </message>
    <message>
        <source>completes with a word as usage</source>
        <translation>schließt mit einem Wort als usage ab</translation>
    </message>
    <message>
        <source>completes with an empty output</source>
        <translation>schließt mit leerem output ab</translation>
    </message>
    <message>
        <source>sends the text in pieces only: no text, part or item is ever done</source>
        <translation>sendet den Text nur in Stücken: Text, Teil und Element werden nie abgeschlossen</translation>
    </message>
    <message>
        <source>leaves out response.created</source>
        <translation>lässt response.created aus</translation>
    </message>
    <message>
        <source>sends the answer as a refusal</source>
        <translation>sendet die Antwort als Ablehnung</translation>
    </message>
    <message>
        <source>calls a function that nobody offered</source>
        <translation>ruft eine Funktion auf, die niemand angeboten hat</translation>
    </message>
    <message>
        <source>hands out a turn state and completes with end_turn: false</source>
        <translation>vergibt einen Turn-State und schließt mit end_turn: false ab</translation>
    </message>
    <message>
        <source>ends the lines of server-sent events with CR LF</source>
        <translation>beendet die Zeilen der Server-Sent Events mit CR LF</translation>
    </message>
    <message>
        <source>sends comments and unknown fields among server-sent events</source>
        <translation>sendet Kommentare und unbekannte Felder zwischen Server-Sent Events</translation>
    </message>
    <message>
        <source>sends data: before event:</source>
        <translation>sendet data: vor event:</translation>
    </message>
    <message>
        <source>sends no event: lines</source>
        <translation>sendet keine event:-Zeilen</translation>
    </message>
    <message>
        <source>spreads the JSON over two data: lines</source>
        <translation>verteilt das JSON auf zwei data:-Zeilen</translation>
    </message>
    <message>
        <source>sends server-sent events byte by byte</source>
        <translation>sendet Server-Sent Events Byte für Byte</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Exports and sessions (*.json *.jsonl)</source>
        <translation>Exporte und Sitzungen (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 von %2+</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>FolderContent</name>
    <message>
        <source>Attach the folder “%1”</source>
        <translation>Ordner „%1“ anhängen</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folder: %n so far</source>
        <translation>
            <numerusform>Ordner wird durchsucht: bisher %n</numerusform>
            <numerusform>Ordner wird durchsucht: bisher %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>%n Datei anhängen</numerusform>
            <numerusform>%n Dateien anhängen</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the list only</source>
        <translation>Nur die Liste anhängen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, ausgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, eingeklappt</translation>
    </message>
</context>
<context>
    <name>FontButton</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FontRows</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>FooterRow</name>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>Mehr zu dieser Antwort</translation>
    </message>
</context>
<context>
    <name>HeaderField</name>
    <message>
        <source>Name of header %1</source>
        <translation>Name des Headers %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Wert des Headers %1</translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>Add a header</source>
        <translation>Header hinzufügen</translation>
    </message>
</context>
<context>
    <name>HistoryEmpty</name>
    <message>
        <source>Nothing with the tag “%1”</source>
        <translation>Nichts mit dem Schlagwort „%1“</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Das Archiv ist leer</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Unterhaltungen</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days and can be restored. Then it goes for good.</source>
        <translation>Gelöschtes bleibt 30 Tage hier und lässt sich wiederherstellen. Danach wird es endgültig gelöscht.</translation>
    </message>
    <message>
        <source>What you archive leaves the list and stays as it is.</source>
        <translation>Archiviertes verschwindet aus der Liste und bleibt sonst, wie es ist.</translation>
    </message>
    <message>
        <source>Whatever you ask is kept here, on this computer.</source>
        <translation>Alle Fragen werden hier gespeichert, auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the Delete key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>HistoryNotice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>HistoryRowContent</name>
    <message>
        <source>What can be done with “%1”</source>
        <translation>Aktionen für „%1“</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>HotkeyOffer</name>
    <message>
        <source>A key can open a quick prompt over whatever you do. The desktop will ask you which.</source>
        <translation>Ein Tastenkürzel kann in jedem Programm eine Schnellfrage öffnen. Die Arbeitsumgebung fragt nach, welches.</translation>
    </message>
    <message>
        <source>%1 can open a quick prompt over whatever you do.</source>
        <translation>%1 kann in jedem Programm eine Schnellfrage öffnen.</translation>
    </message>
    <message>
        <source>Set a hotkey</source>
        <translation>Tastenkürzel festlegen</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>Picture without a description</source>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Press to enlarge it</source>
        <translation>Zum Vergrößern drücken</translation>
    </message>
    <message>
        <source>A picture that is too large to be shown: %1</source>
        <translation>Ein Bild, das zum Anzeigen zu groß ist: %1</translation>
    </message>
    <message>
        <source>A picture that cannot be shown: %1</source>
        <translation>Ein Bild, das nicht angezeigt werden kann: %1</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Picture without a description</source>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Bild schließen</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Files with something to say</source>
        <translation>Dateien mit Anmerkungen</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Erste öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>JumpPill</name>
    <message>
        <source>Jump to latest</source>
        <translation>Zum Neuesten springen</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Use an API key</source>
        <translation>API-Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Requests are charged to the key&apos;s project at OpenAI.</source>
        <translation>Anfragen werden dem Projekt des Schlüssels bei OpenAI berechnet.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The key is checked with one request for the list of models, then kept in %1, never in a file. %2</source>
        <translation>Der Schlüssel wird mit einer Abfrage der Modellliste geprüft und dann in %1 gespeichert, nie in einer Datei. %2</translation>
    </message>
    <message>
        <source>Where to make a key</source>
        <translation>Wo Schlüssel erstellt werden</translation>
    </message>
</context>
<context>
    <name>Lectern::AccountsCommand</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “lectern accounts” shows them.</source>
        <translation>Es gibt kein Konto „%1“. „lectern accounts“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>“%1” are several accounts. Use the id that “lectern accounts” shows.</source>
        <translation>„%1“ passt auf mehrere Konten. Die ID aus „lectern accounts“ verwenden.</translation>
    </message>
    <message>
        <source>Nobody is signed in. “lectern login” begins.</source>
        <translation>Niemand ist angemeldet. Mit „lectern login“ geht es los.</translation>
    </message>
    <message>
        <source>Signed out: %1. Conversations and settings stay.</source>
        <translation>Abgemeldet: %1. Unterhaltungen und Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>The server could not be told, so it may count the sign-in for a while: %1</source>
        <translation>Der Server konnte nicht benachrichtigt werden und führt die Anmeldung vielleicht noch eine Weile: %1</translation>
    </message>
    <message>
        <source>%1 is not signed out: %2</source>
        <translation>%1 ist nicht abgemeldet: %2</translation>
    </message>
</context>
<context>
    <name>Lectern::AccountsViewModel</name>
    <message>
        <source>%1 · the sign-in has ended</source>
        <translation>%1 · Anmeldung abgelaufen</translation>
    </message>
    <message>
        <source>%1 · until you quit</source>
        <translation>%1 · bis zum Beenden</translation>
    </message>
    <message>
        <source>%1 is signed out here, but not everywhere: %2</source>
        <translation>%1 ist hier abgemeldet, aber nicht überall: %2</translation>
    </message>
    <message>
        <source>%1 is not signed out: %2</source>
        <translation>%1 ist nicht abgemeldet: %2</translation>
    </message>
</context>
<context>
    <name>Lectern::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between shortcuts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Lectern::AskCommand</name>
    <message>
        <source>The server lists no models. Name one with --model.</source>
        <translation>Der Server nennt keine Modelle. Mit --model eines angeben.</translation>
    </message>
    <message>
        <source>Reconnecting %1/%2</source>
        <translation>Verbindet erneut %1/%2</translation>
    </message>
</context>
<context>
    <name>Lectern::AttachmentList</name>
    <message>
        <source>Pasted picture %1</source>
        <translation>Eingefügtes Bild %1</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Eingefügter Text %1</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Dateien aus %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was attached: %1. Read it again, or send once more to send it as it was.</source>
        <translation>
            <numerusform>Seit dem Anhängen geändert: %1. Erneut einlesen, oder noch einmal senden, um die alte Fassung zu senden.</numerusform>
            <numerusform>Seit dem Anhängen geändert: %1. Erneut einlesen, oder noch einmal senden, um die alten Fassungen zu senden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::BrowserWait</name>
    <message>
        <source>Port %1 of this computer is taken by another program.</source>
        <translation>Port %1 dieses Computers wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer could not arrive, so it goes on with a code.</source>
        <translation>Die Antwort des Browsers konnte nicht ankommen, daher geht es mit einem Code weiter.</translation>
    </message>
</context>
<context>
    <name>Lectern::CodeDesk</name>
    <message>
        <source>The disk is full. Make room on it, then try again.</source>
        <translation>Der Datenträger ist voll. Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>Dort kann nichts geschrieben werden. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Code can only be saved in a folder of this computer. Choose another place.</source>
        <translation>Code kann nur in einem Ordner auf diesem Computer gespeichert werden. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The code was not saved. %1</source>
        <translation>Der Code wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>The code cannot be opened: no copy of it can be made. Save it and open it yourself.</source>
        <translation>Der Code kann nicht geöffnet werden: Es lässt sich keine Kopie davon anlegen. Bitte speichern und selbst öffnen.</translation>
    </message>
    <message>
        <source>No program opens %1. Save the code and open it yourself.</source>
        <translation>Kein Programm öffnet %1. Bitte den Code speichern und selbst öffnen.</translation>
    </message>
</context>
<context>
    <name>Lectern::DesktopHost</name>
    <message>
        <source>Open the quick prompt</source>
        <translation>Schnellfrage öffnen</translation>
    </message>
</context>
<context>
    <name>Lectern::DoctorCommand</name>
    <message>
        <source>Something is broken.</source>
        <translation>Etwas ist gestört.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>There is no server to look at; what needs one was left out.</source>
        <translation>Es gibt keinen Server zu prüfen; was einen braucht, wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Lectern::ExportCommand</name>
    <message>
        <source>There is no conversation “%1”.</source>
        <translation>Es gibt keine Unterhaltung „%1“.</translation>
    </message>
</context>
<context>
    <name>Lectern::FolderTree</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored by .gitignore</source>
        <translation>
            <numerusform>%n von .gitignore ignoriert</numerusform>
            <numerusform>%n von .gitignore ignoriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binary</source>
        <translation>
            <numerusform>%n Binärdatei</numerusform>
            <numerusform>%n Binärdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), device(s) or closed folder(s)</source>
        <translation>
            <numerusform>%n Verknüpfung, Gerät oder gesperrter Ordner</numerusform>
            <numerusform>%n Verknüpfungen, Geräte oder gesperrte Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>There is more: only %1 files are listed. Choose a smaller folder.</source>
        <translation>Es gibt mehr: Nur %1 Dateien sind aufgelistet. Bitte einen kleineren Ordner wählen.</translation>
    </message>
    <message numerus="yes">
        <source>A question takes at most %n file(s): choose fewer, or attach the list only.</source>
        <translation>
            <numerusform>Eine Frage fasst höchstens %n Datei: weniger auswählen oder nur die Liste anhängen.</numerusform>
            <numerusform>Eine Frage fasst höchstens %n Dateien: weniger auswählen oder nur die Liste anhängen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question takes at most %1: choose less, or attach the list only.</source>
        <translation>Eine Frage fasst höchstens %1: weniger auswählen oder nur die Liste anhängen.</translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryExchange</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many conversations of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) read</source>
        <translation>
            <numerusform>%n Unterhaltung gelesen</numerusform>
            <numerusform>%n Unterhaltungen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations can only be written to a place on this computer.</source>
        <translation>Unterhaltungen können nur an einen Ort auf diesem Computer geschrieben werden.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n conversation(s) were written before.</source>
        <translation>
            <numerusform>Abgebrochen. %n Unterhaltung wurde vorher geschrieben.</numerusform>
            <numerusform>Abgebrochen. %n Unterhaltungen wurden vorher geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conversations to export.</source>
        <translation>Es gibt keine Unterhaltungen zum Exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n conversation(s) to “%1”.</source>
        <translation>
            <numerusform>%n Unterhaltung nach „%1“ exportiert.</numerusform>
            <numerusform>%n Unterhaltungen nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <comment>a file and why</comment>
        <translation>Schreiben nicht möglich: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were written before.</source>
        <translation>
            <numerusform>%n Unterhaltung wurde vorher geschrieben.</numerusform>
            <numerusform>%n Unterhaltungen wurden vorher geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Unterhaltung ohne Titel</translation>
    </message>
    <message>
        <source>Goes today</source>
        <translation>Wird heute gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Goes in %n day(s)</source>
        <translation>
            <numerusform>Wird in %n Tag gelöscht</numerusform>
            <numerusform>Wird in %n Tagen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>answer is coming</source>
        <translation>Antwort wird geschrieben</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>neue Antwort</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryViewModel</name>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung angeheftet</numerusform>
            <numerusform>%n Unterhaltungen angeheftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung nicht mehr angeheftet</numerusform>
            <numerusform>%n Unterhaltungen nicht mehr angeheftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung archiviert</numerusform>
            <numerusform>%n Unterhaltungen archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) out of the archive</source>
        <translation>
            <numerusform>%n Unterhaltung aus dem Archiv geholt</numerusform>
            <numerusform>%n Unterhaltungen aus dem Archiv geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n conversation(s) “%1”</source>
        <translation>
            <numerusform>%n Unterhaltung mit Schlagwort „%1“ versehen</numerusform>
            <numerusform>%n Unterhaltungen mit Schlagwort „%1“ versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the tag “%1” from %n conversation(s)</source>
        <translation>
            <numerusform>Schlagwort „%1“ von %n Unterhaltung entfernt</numerusform>
            <numerusform>Schlagwort „%1“ von %n Unterhaltungen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) to the trash</source>
        <translation>
            <numerusform>%n Unterhaltung in den Papierkorb gelegt</numerusform>
            <numerusform>%n Unterhaltungen in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung wiederhergestellt</numerusform>
            <numerusform>%n Unterhaltungen wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n conversation(s) for good</source>
        <translation>
            <numerusform>%n Unterhaltung endgültig gelöscht</numerusform>
            <numerusform>%n Unterhaltungen endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>An answer is coming here in another window of Lectern. Open the conversation again later.</source>
        <translation>Hier wird in einem anderen Fenster von Lectern gerade eine Antwort geschrieben. Die Unterhaltung später erneut öffnen.</translation>
    </message>
</context>
<context>
    <name>Lectern::HotkeyViewModel</name>
    <message>
        <source>Another program has %1. Choose other keys, or end that program.</source>
        <translation>Ein anderes Programm verwendet %1. Andere Tasten wählen oder jenes Programm beenden.</translation>
    </message>
    <message>
        <source>The desktop did not give Lectern a hotkey. You can choose one in the settings of the desktop, for the command “lectern quick”.</source>
        <translation>Die Arbeitsumgebung hat Lectern kein Tastenkürzel gegeben. In deren Einstellungen lässt sich eines für den Befehl „lectern quick“ festlegen.</translation>
    </message>
    <message>
        <source>This desktop has no hotkeys for programs. Choose keys in its settings, for the command “lectern quick”.</source>
        <translation>Diese Arbeitsumgebung bietet Programmen keine Tastenkürzel. In deren Einstellungen Tasten für den Befehl „lectern quick“ wählen.</translation>
    </message>
    <message>
        <source>This keyboard has no %1. Choose other keys.</source>
        <translation>Diese Tastatur hat kein %1. Bitte andere Tasten wählen.</translation>
    </message>
</context>
<context>
    <name>Lectern::ImportReportModel</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <comment>why</comment>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::LinkWords</name>
    <message>
        <source>It leads to %1, not to %2.</source>
        <translation>Führt zu %1, nicht zu %2.</translation>
    </message>
    <message>
        <source>%1 is written “%2” there.</source>
        <comment>the name of a host, as it is and as it looks</comment>
        <translation>%1 erscheint dort als „%2“.</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>Führt zu %1.</translation>
    </message>
    <message>
        <source>Only https and mailto addresses are opened. This one can be copied.</source>
        <translation>Nur https- und mailto-Adressen werden geöffnet. Diese lässt sich kopieren.</translation>
    </message>
</context>
<context>
    <name>Lectern::LoginCommand</name>
    <message>
        <source>Open this page in a browser on this machine, and sign in there:</source>
        <translation>Diese Seite in einem Browser auf diesem Computer öffnen und dort anmelden:</translation>
    </message>
    <message>
        <source>Is the browser on another machine? Press Ctrl+C and use: lectern login --device</source>
        <translation>Der Browser läuft auf einem anderen Computer? Strg+C drücken und verwenden: lectern login --device</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Port %1 wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>Open this page in any browser:</source>
        <translation>Diese Seite in einem beliebigen Browser öffnen:</translation>
    </message>
    <message>
        <source>Type this code there: %1</source>
        <translation>Dort diesen Code eingeben: %1</translation>
    </message>
    <message>
        <source>It can be used until %1. Never type a code that somebody else has sent you.</source>
        <translation>Er ist bis %1 gültig. Niemals einen Code eingeben, den jemand anders geschickt hat.</translation>
    </message>
    <message>
        <source>Signed in: %1. The credential is in the system&apos;s password store.</source>
        <translation>Angemeldet: %1. Die Anmeldedaten liegen im Passwortspeicher des Systems.</translation>
    </message>
    <message>
        <source>No port is free for the browser&apos;s answer. A code needs none: lectern login --device</source>
        <translation>Kein Port ist für die Antwort des Browsers frei. Ein Code braucht keinen: lectern login --device</translation>
    </message>
</context>
<context>
    <name>Lectern::ModelChoice</name>
    <message>
        <source>No thinking</source>
        <translation>Kein Nachdenken</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximal</translation>
    </message>
    <message>
        <source>The server lists no models. Start Lectern with --model to name one.</source>
        <translation>Der Server nennt keine Modelle. Lectern mit --model starten, um eines anzugeben.</translation>
    </message>
</context>
<context>
    <name>Lectern::NetworkViewModel</name>
    <message>
        <source>That is not the address of a proxy. It looks like http://proxy.example:3128 or socks5://proxy.example:1080; the password has a field of its own.</source>
        <translation>Das ist keine Proxy-Adresse. Sie sieht aus wie http://proxy.example:3128 oder socks5://proxy.example:1080; für das Passwort gibt es ein eigenes Feld.</translation>
    </message>
    <message>
        <source>There are no certificates to be read in this file. It has to be in PEM form.</source>
        <translation>In dieser Datei sind keine Zertifikate zu lesen. Sie muss im PEM-Format sein.</translation>
    </message>
    <message>
        <source>Lectern, the way to %1</source>
        <translation>Lectern, Verbindung zu %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Extra certificates: %1</source>
        <translation>Zusätzliche Zertifikate: %1</translation>
    </message>
    <message>
        <source>Way: %1</source>
        <translation>Verbindungsart: %1</translation>
    </message>
</context>
<context>
    <name>Lectern::OpenConversation</name>
    <message>
        <source>Reconnecting %1/%2</source>
        <translation>Verbindet erneut %1/%2</translation>
    </message>
    <message>
        <source>Waiting for the server · %1</source>
        <translation>Warten auf den Server · %1</translation>
    </message>
</context>
<context>
    <name>Lectern::PaletteModel</name>
    <message>
        <source>Model, in use</source>
        <translation>Modell, verwendet</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Search what was said for “%1”</source>
        <translation>Fragen und Antworten nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an entry that is read aloud</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Lectern::ProgramFacts</name>
    <message>
        <source>Answers your questions and says which models there are. Every question goes there with the conversation that it belongs to.</source>
        <translation>Beantwortet die Fragen und nennt die verfügbaren Modelle. Jede Frage geht mit der Unterhaltung dorthin, zu der sie gehört.</translation>
    </message>
    <message>
        <source>Says how much of your plan is used.</source>
        <translation>Gibt an, wie viel vom Tarif verbraucht ist.</translation>
    </message>
    <message>
        <source>Only to sign in with ChatGPT, and to renew that from time to time.</source>
        <translation>Nur zum Anmelden mit ChatGPT und um die Anmeldung von Zeit zu Zeit zu erneuern.</translation>
    </message>
    <message>
        <source>This computer itself: your browser comes back there from signing in, and the demo answers there.</source>
        <translation>Dieser Computer selbst: Hierher kehrt der Browser nach der Anmeldung zurück, und hier antwortet die Demo.</translation>
    </message>
    <message>
        <source>nowhere: it goes when Lectern ends</source>
        <translation>nirgends: Es verschwindet, wenn Lectern beendet wird</translation>
    </message>
    <message>
        <source>Conversations, what you have typed, and backups</source>
        <translation>Unterhaltungen, Eingaben und Sicherungen</translation>
    </message>
    <message>
        <source>Settings and keyboard shortcuts</source>
        <translation>Einstellungen und Tastenkürzel</translation>
    </message>
    <message>
        <source>Lists of models that servers have sent</source>
        <translation>Modelllisten, die Server gesendet haben</translation>
    </message>
    <message>
        <source>Passwords, keys and sign-ins</source>
        <translation>Passwörter, Schlüssel und Anmeldungen</translation>
    </message>
    <message>
        <source>the password store of your system</source>
        <translation>der Passwortspeicher des Systems</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
</context>
<context>
    <name>Lectern::RebuildCommand</name>
    <message>
        <source>The index of the search was made anew.</source>
        <translation>Der Suchindex wurde neu erstellt.</translation>
    </message>
</context>
<context>
    <name>Lectern::SearchCommand</name>
    <message>
        <source>There is nothing to look for. Give some words of what you want to find.</source>
        <translation>Es gibt nichts zu suchen. Ein paar Wörter angeben, die gefunden werden sollen.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n message(s).</source>
        <translation>
            <numerusform>Es gibt mehr als %n Nachricht.</numerusform>
            <numerusform>Es gibt mehr als %n Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n message(s).</source>
        <translation>
            <numerusform>Es gibt %n Nachricht.</numerusform>
            <numerusform>Es gibt %n Nachrichten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::SearchModel</name>
    <message>
        <source>The title matches</source>
        <translation>Der Titel passt</translation>
    </message>
    <message>
        <source>Answer in %1: %2</source>
        <translation>Antwort in %1: %2</translation>
    </message>
    <message>
        <source>Question in %1: %2</source>
        <translation>Frage in %1: %2</translation>
    </message>
    <message>
        <source>Answer in %1, %2: %3</source>
        <translation>Antwort in %1, %2: %3</translation>
    </message>
    <message>
        <source>Question in %1, %2: %3</source>
        <translation>Frage in %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: the title matches</source>
        <translation>%1: Der Titel passt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter, what it does</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>Unterhaltung ohne Titel</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>Suche eingrenzen</translation>
    </message>
    <message>
        <source>written by me, by lectern or by a model</source>
        <translation>verfasst von „me“ (von mir), „lectern“ oder einem Modell</translation>
    </message>
    <message>
        <source>asked of a model</source>
        <translation>an ein Modell gerichtet</translation>
    </message>
    <message>
        <source>in conversations with a tag</source>
        <translation>in Unterhaltungen mit einem Schlagwort</translation>
    </message>
    <message>
        <source>on a day or later: yesterday, 2026-11 or 2026-11-21</source>
        <translation>ab einem Tag: yesterday (gestern), 2026-11 oder 2026-11-21</translation>
    </message>
    <message>
        <source>before a day</source>
        <translation>vor einem Tag</translation>
    </message>
    <message>
        <source>with a block of code</source>
        <translation>mit einem Codeblock</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>mit einer Datei</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>im Archiv</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>words in just this order, up to the next quotation mark</source>
        <translation>Wörter in genau dieser Reihenfolge, bis zum nächsten Anführungszeichen</translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation>ohne das folgende Wort</translation>
    </message>
</context>
<context>
    <name>Lectern::SearchViewModel</name>
    <message numerus="yes">
        <source>%n+ conversation(s)</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>%n+ Unterhaltung</numerusform>
            <numerusform>%n+ Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung</numerusform>
            <numerusform>%n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ messages in %2</source>
        <comment>a number, so many conversations</comment>
        <translation>%1+ Nachrichten in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, conversations</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>No message with all of it, but %n conversation(s) with words that begin so</source>
        <translation>
            <numerusform>Keine Nachricht mit allem, aber %n Unterhaltung mit Wörtern, die so beginnen</numerusform>
            <numerusform>Keine Nachricht mit allem, aber %n Unterhaltungen mit Wörtern, die so beginnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, words that begin so in none</source>
        <comment>so much was found</comment>
        <translation>%1, so beginnende Wörter in keiner</translation>
    </message>
    <message numerus="yes">
        <source>%1, words that begin so in %n</source>
        <comment>so much was found</comment>
        <translation>
            <numerusform>%1, so beginnende Wörter in %n</numerusform>
            <numerusform>%1, so beginnende Wörter in %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the archive matches “%1”</source>
        <translation>Nichts im Archiv passt zu „%1“</translation>
    </message>
    <message>
        <source>Nothing in the trash matches “%1”</source>
        <translation>Nichts im Papierkorb passt zu „%1“</translation>
    </message>
    <message>
        <source>Nothing in your conversations matches “%1”</source>
        <translation>Nichts in den Unterhaltungen passt zu „%1“</translation>
    </message>
</context>
<context>
    <name>Lectern::ServerTest</name>
    <message>
        <source>Something is broken.</source>
        <translation>Etwas ist gestört.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
</context>
<context>
    <name>Lectern::SignInViewModel</name>
    <message>
        <source>Paste your key first.</source>
        <translation>Zuerst den Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>A key has no spaces and no letters with accents. Paste it once more.</source>
        <translation>Ein Schlüssel hat keine Leerzeichen, Umlaute oder Akzente. Bitte noch einmal einfügen.</translation>
    </message>
    <message>
        <source>The account could not be written to the disk: it is gone after the next start.</source>
        <translation>Das Konto konnte nicht auf den Datenträger geschrieben werden: Nach dem nächsten Start ist es verschwunden.</translation>
    </message>
    <message>
        <source>No port of this computer is free for the browser&apos;s answer. Use a code instead.</source>
        <translation>Kein Port dieses Computers ist für die Antwort des Browsers frei. Stattdessen einen Code verwenden.</translation>
    </message>
    <message>
        <source>The Codex CLI&apos;s sign-in has ended. Use the Codex CLI once, then try again.</source>
        <translation>Die Anmeldung der Codex CLI ist abgelaufen. Die Codex CLI einmal verwenden, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Lectern::StatusViewModel</name>
    <message>
        <source>Context %1</source>
        <comment>percent</comment>
        <translation>Kontext %1</translation>
    </message>
</context>
<context>
    <name>Lectern::TrayDesk</name>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>Lectern: an answer comes</source>
        <translation>Lectern: Antwort wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Lectern: %n new answer(s)</source>
        <translation>
            <numerusform>Lectern: %n neue Antwort</numerusform>
            <numerusform>Lectern: %n neue Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation>Schnellfrage</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Open Lectern</source>
        <translation>Lectern öffnen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Lectern::WindowApplication</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --data-dir.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Mit --data-dir einen anderen wählen.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read; they start anew.</source>
        <translation>Die Einstellungen in %1 können nicht gelesen werden; sie beginnen neu.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The window cannot be made; this installation of Lectern is not complete.</source>
        <translation>Das Fenster kann nicht erstellt werden; diese Installation von Lectern ist unvollständig.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>Das Bild kann nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written; changes hold until Lectern ends.</source>
        <translation>Die Einstellungen in %1 können nicht geschrieben werden; Änderungen gelten, bis Lectern beendet wird.</translation>
    </message>
    <message>
        <source>The window cannot be drawn: %1</source>
        <translation>Das Fenster kann nicht gezeichnet werden: %1</translation>
    </message>
    <message>
        <source>The graphics processor cannot draw the window; from now on Lectern draws it itself.</source>
        <translation>Der Grafikprozessor kann das Fenster nicht zeichnen; ab jetzt zeichnet Lectern es selbst.</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Only https and mailto addresses are opened</source>
        <translation>Nur https- und mailto-Adressen werden geöffnet</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>ListMark</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Demo – Lectern</source>
        <translation>Demo – Lectern</translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>There is nothing to ask. Give a prompt, or - to read it from standard input.</source>
        <translation>Es gibt nichts zu fragen. Eine Frage angeben oder -, um sie von der Standardeingabe zu lesen.</translation>
    </message>
    <message>
        <source>“lectern --help” shows what there is.</source>
        <translation>„lectern --help“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>Paste the key and press Enter. It is not shown.</source>
        <translation>Den Schlüssel einfügen und Eingabe drücken. Er wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>There is no key. Paste it on standard input, or put it into LECTERN_API_KEY.</source>
        <translation>Es gibt keinen Schlüssel. Über die Standardeingabe einfügen oder in LECTERN_API_KEY ablegen.</translation>
    </message>
    <message>
        <source>Lectern is already running and does not answer. End it, then start it again.</source>
        <translation>Lectern läuft bereits und antwortet nicht. Das Programm beenden, dann erneut starten.</translation>
    </message>
</context>
<context>
    <name>MathRow</name>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Loading models…</source>
        <translation>Modelle werden geladen…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <translation>Denkaufwand: %1</translation>
    </message>
</context>
<context>
    <name>NetworkContent</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Way to this server</source>
        <translation>Verbindung zu diesem Server</translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and HTTP where that does not work</source>
        <translation>Automatisch: WebSocket, und HTTP, wo das nicht geht</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>Nur WebSocket</translation>
    </message>
    <message>
        <source>HTTP only</source>
        <translation>Nur HTTP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Automatic: as the environment says, else the system</source>
        <translation>Automatisch: nach der Umgebung, sonst nach dem System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User, if it wants one</source>
        <translation>Benutzer, falls nötig</translation>
    </message>
    <message>
        <source>Password; kept only until Lectern quits</source>
        <translation>Passwort; nur bis zum Beenden von Lectern gespeichert</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Diesen Proxy verwenden</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>Zusätzliche Zertifikate</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates</source>
        <translation>Eine Datei im PEM-Format, der zusätzlich zu den Zertifikaten des Systems vertraut wird</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Keine verwenden</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Diese Datei verwenden</translation>
    </message>
    <message>
        <source>At the next start the password is read from LECTERN_PROXY_PASSWORD, if that is set.</source>
        <translation>Beim nächsten Start wird das Passwort aus LECTERN_PROXY_PASSWORD gelesen, falls das gesetzt ist.</translation>
    </message>
</context>
<context>
    <name>NetworkState</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Verbindungsart</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>Zusätzliche Zertifikate</translation>
    </message>
    <message>
        <source>Last disconnects</source>
        <translation>Letzte Verbindungsabbrüche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>NetworkTest</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Looks at every part of the way to the server. It asks no model and costs nothing.</source>
        <translation>Prüft jeden Abschnitt der Verbindung zum Server. Fragt kein Modell und kostet nichts.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>NotKeptPage</name>
    <message>
        <source>Your sign-in is not kept yet</source>
        <translation>Die Anmeldung ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>You are signed in. Lectern keeps that in %1 only, never in a file.</source>
        <translation>Angemeldet. Lectern speichert die Anmeldung nur in %1, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep me signed in until I quit</source>
        <translation>Bis zum Beenden angemeldet bleiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Forgets this sign-in</source>
        <translation>Vergisst diese Anmeldung</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The answer goes on where it stops</source>
        <translation>Die Antwort geht dort weiter, wo sie aufhört</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The question is asked again</source>
        <translation>Die Frage wird noch einmal gestellt</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1: less</source>
        <comment>a setting</comment>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: more</source>
        <comment>a setting</comment>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>PaletteContent</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>commands, conversations and models</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command, conversation or model</source>
        <translation>Befehl, Unterhaltung oder Modell</translation>
    </message>
    <message>
        <source>Up and Down go through what is found, Enter chooses it</source>
        <translation>Die Pfeiltasten auf und ab gehen durch die Treffer, Eingabe wählt aus</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Free workspace</source>
        <translation>Kostenloser Workspace</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Pro Lite</source>
        <translation>Pro Lite</translation>
    </message>
    <message>
        <source>Pro Max</source>
        <translation>Pro Max</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Enterprise trial</source>
        <translation>Enterprise (Test)</translation>
    </message>
    <message>
        <source>Edu</source>
        <translation>Edu</translation>
    </message>
    <message>
        <source>Edu Plus</source>
        <translation>Edu Plus</translation>
    </message>
    <message>
        <source>Edu Pro</source>
        <translation>Edu Pro</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>K-12</source>
        <translation>K-12</translation>
    </message>
    <message>
        <source>Financial services</source>
        <translation>Finanzdienstleistungen</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Keeping your sign-in</source>
        <translation>Anmeldung wird gespeichert</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Checking your sign-in</source>
        <translation>Anmeldung wird geprüft</translation>
    </message>
    <message>
        <source>It goes into %1, never into a file. %2</source>
        <translation>Sie wird in %1 abgelegt, nie in einer Datei. %2</translation>
    </message>
    <message>
        <source>The sign-in server is asked how to go on.</source>
        <translation>Der Anmeldeserver wird gefragt, wie es weitergeht.</translation>
    </message>
    <message>
        <source>The sign-in of the Codex CLI is read.</source>
        <translation>Die Anmeldung der Codex CLI wird gelesen.</translation>
    </message>
    <message>
        <source>You are done in the browser; the rest is between the servers and this computer. It is then kept in %1. %2</source>
        <translation>Im Browser ist alles erledigt; den Rest machen die Server und dieser Computer. Danach wird die Anmeldung in %1 gespeichert. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProseRow</name>
    <message>
        <source>Level %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
</context>
<context>
    <name>ProseText</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Edited question</source>
        <translation>Bearbeitete Frage</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Speichern und senden</translation>
    </message>
    <message>
        <source>The answer to the old question stays as another version</source>
        <translation>Die Antwort auf die alte Frage bleibt als andere Version erhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Save and send (%1)</source>
        <translation>Speichern und senden (%1)</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 sends, Enter starts a new line</source>
        <translation>%1 sendet, Eingabe beginnt eine neue Zeile</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which question it is, its text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QuestionsContent</name>
    <message>
        <source>My questions</source>
        <translation>Meine Fragen</translation>
    </message>
    <message>
        <source>Filter my questions</source>
        <translation>Meine Fragen filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>No question has this in it</source>
        <translation>Keine Frage enthält das</translation>
    </message>
</context>
<context>
    <name>QueueButtons</name>
    <message>
        <source>Steer</source>
        <translation>Umlenken</translation>
    </message>
    <message>
        <source>Stop the answer and ask this instead (%1)</source>
        <translation>Antwort stoppen und stattdessen dies fragen (%1)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Ask this when the answer is complete (%1)</source>
        <translation>Dies fragen, wenn die Antwort vollständig ist (%1)</translation>
    </message>
</context>
<context>
    <name>QueueFace</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask this</source>
        <translation>Diese Frage nicht stellen</translation>
    </message>
    <message>
        <source>Do not ask this (Delete)</source>
        <translation>Diese Frage nicht stellen (Entf)</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Write this anew</source>
        <translation>Neu formulieren</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message numerus="yes">
        <source>Not asked yet: %n</source>
        <translation>
            <numerusform>Noch nicht gestellt: %n</numerusform>
            <numerusform>Noch nicht gestellt: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be asked next: %n</source>
        <translation>
            <numerusform>Als Nächstes gefragt: %n</numerusform>
            <numerusform>Als Nächstes gefragt: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Questions to be asked next</source>
        <translation>Fragen, die als Nächstes gestellt werden</translation>
    </message>
</context>
<context>
    <name>QuickHead</name>
    <message>
        <source>Quick prompt</source>
        <translation>Schnellfrage</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, effort</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Temporary: nothing is kept</source>
        <translation>Temporär: Nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Kept in the history</source>
        <translation>Wird im Verlauf gespeichert</translation>
    </message>
    <message>
        <source>Keep chats in the history</source>
        <translation>Unterhaltungen im Verlauf speichern</translation>
    </message>
    <message>
        <source>Temporary: keep nothing</source>
        <translation>Temporär: nichts speichern</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Bleibt geöffnet</translation>
    </message>
    <message>
        <source>Hides when you go on elsewhere</source>
        <translation>Blendet sich aus, wenn es anderswo weitergeht</translation>
    </message>
    <message>
        <source>Unpin (Ctrl+P)</source>
        <translation>Nicht mehr anheften (Strg+P)</translation>
    </message>
    <message>
        <source>Pin (Ctrl+P)</source>
        <translation>Anheften (Strg+P)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stoppen (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
</context>
<context>
    <name>QuickModels</name>
    <message>
        <source>Effort: %1</source>
        <translation>Denkaufwand: %1</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick prompt – Lectern</source>
        <translation>Schnellfrage – Lectern</translation>
    </message>
</context>
<context>
    <name>ReasoningRow</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, ausgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, eingeklappt</translation>
    </message>
</context>
<context>
    <name>RedirectWords</name>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>You can close this page. Lectern goes on by itself.</source>
        <translation>Diese Seite kann geschlossen werden. Lectern macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The sign-in was declined. You can close this page; Lectern says what is next.</source>
        <translation>Die Anmeldung wurde abgelehnt. Diese Seite kann geschlossen werden; Lectern zeigt, wie es weitergeht.</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Lectern waits for. Close it, and use the page that Lectern has opened.</source>
        <translation>Diese Seite gehört nicht zu der Anmeldung, auf die Lectern wartet. Bitte schließen und die Seite verwenden, die Lectern geöffnet hat.</translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message>
        <source>Declined: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>This way is set for this server.</source>
        <translation>Diese Verbindungsart ist für diesen Server eingestellt.</translation>
    </message>
    <message>
        <source>WebSockets do not work with this server; they are tried again %1.</source>
        <translation>WebSockets funktionieren mit diesem Server nicht; sie werden %1 erneut versucht.</translation>
    </message>
    <message>
        <source>%1, %2 over %3: %4</source>
        <comment>when, which server, way, what happened</comment>
        <translation>%1, %2 über %3: %4</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SearchContent</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Fragen und Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Alle Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Up and Down go through what is found, Enter opens it</source>
        <translation>Die Pfeiltasten auf und ab gehen durch die Treffer, Eingabe öffnet</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Mögliche Eingaben</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>SearchEmpty</name>
    <message>
        <source>Search the archive</source>
        <translation>Archiv durchsuchen</translation>
    </message>
</context>
<context>
    <name>SearchFoot</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens   Esc closes</source>
        <translation>↑ ↓ wählt   Eingabe öffnet   Esc schließt</translation>
    </message>
</context>
<context>
    <name>SelectionMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Als einfachen Text kopieren</translation>
    </message>
    <message>
        <source>Copy as rich text</source>
        <translation>Als formatierten Text kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
</context>
<context>
    <name>ServerFindings</name>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>The name of a header has only letters, digits and hyphens.</source>
        <translation>Der Name eines Headers besteht nur aus Buchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds characters that cannot be sent.</source>
        <translation>Der Wert des Headers %1 enthält Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like https://server.example/v1 or http://localhost:11434/v1.</source>
        <translation>Das ist keine Serveradresse. Sie sieht aus wie https://server.example/v1 oder http://localhost:11434/v1.</translation>
    </message>
    <message>
        <source>A key has no spaces and no letters with accents. Paste it once more.</source>
        <translation>Ein Schlüssel hat keine Leerzeichen, Umlaute oder Akzente. Bitte noch einmal einfügen.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Custom endpoint</source>
        <translation>Eigener Endpunkt</translation>
    </message>
    <message>
        <source>Any server that speaks the Responses API.</source>
        <translation>Jeder Server, der die Responses-API unterstützt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>Schlüssel, falls nötig</translation>
    </message>
    <message>
        <source>Way to this server</source>
        <translation>Verbindung zu diesem Server</translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and HTTP where that does not work</source>
        <translation>Automatisch: WebSocket, und HTTP, wo das nicht geht</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>Nur WebSocket</translation>
    </message>
    <message>
        <source>HTTP only</source>
        <translation>Nur HTTP</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server verwenden</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Looks at every part of the way; asks no model and costs nothing</source>
        <translation>Prüft jeden Abschnitt der Verbindung; fragt kein Modell und kostet nichts</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The key and the values of headers are kept in %1, never in a file. %2</source>
        <translation>Der Schlüssel und die Werte der Header werden in %1 gespeichert, nie in einer Datei. %2</translation>
    </message>
</context>
<context>
    <name>ServerPresets</name>
    <message>
        <source>On this computer:</source>
        <translation>Auf diesem Computer:</translation>
    </message>
    <message>
        <source>Fills in the address</source>
        <translation>Trägt die Adresse ein</translation>
    </message>
</context>
<context>
    <name>SessionBanner</name>
    <message>
        <source>Your sign-in has ended; nothing is lost.</source>
        <translation>Die Anmeldung ist abgelaufen; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Lectern may not use your ChatGPT plan.</source>
        <translation>Lectern darf den ChatGPT-Tarif nicht verwenden.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Allow it…</source>
        <translation>Erlauben…</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>without a graphics processor</source>
        <translation>ohne Grafikprozessor</translation>
    </message>
    <message>
        <source>by the graphics processor</source>
        <translation>mit dem Grafikprozessor</translation>
    </message>
    <message>
        <source>Lectern %1, Qt %2, %3, drawn %4</source>
        <translation>Lectern %1, Qt %2, %3, Darstellung %4</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>version licence renderer</source>
        <translation>Version Lizenz Darstellung Renderer Grafik</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>MIT. Lectern is made with these libraries:</source>
        <translation>MIT. Lectern verwendet diese Bibliotheken:</translation>
    </message>
    <message>
        <source>libraries open source</source>
        <translation>Bibliotheken Open Source quelloffen</translation>
    </message>
    <message>
        <source>libraries licence open source</source>
        <translation>Bibliotheken Lizenz Open Source quelloffen</translation>
    </message>
</context>
<context>
    <name>SettingsAccount</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>sign in out account user key</source>
        <translation>anmelden abmelden Konto Benutzer Schlüssel</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
</context>
<context>
    <name>SettingsAppearance</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>theme light dark system</source>
        <translation>Design Thema hell dunkel System Darkmode</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>high contrast accessibility theme</source>
        <translation>hoher Kontrast Barrierefreiheit Bedienungshilfen Design Thema</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>It becomes as light or dark as it takes to be read.</source>
        <translation>Sie wird so hell oder dunkel, wie es zum Lesen nötig ist.</translation>
    </message>
    <message>
        <source>accent color highlight</source>
        <translation>Akzent Farbe Hervorhebung Markierung</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>Für alles im Fenster.</translation>
    </message>
    <message>
        <source>larger smaller scale size</source>
        <translation>größer kleiner Skalierung Maßstab Größe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>compact space rows</source>
        <translation>kompakt Platz Abstand Zeilen</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>Lesebreite</translation>
    </message>
    <message>
        <source>The longest line of an answer.</source>
        <translation>Die längste Zeile einer Antwort.</translation>
    </message>
    <message>
        <source>column measure line length</source>
        <translation>Spalte Satzbreite Zeilenlänge Zeilenbreite</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>The caret does not blink. Nothing else moves by itself.</source>
        <translation>Die Schreibmarke blinkt nicht. Sonst bewegt sich nichts von selbst.</translation>
    </message>
    <message>
        <source>reduced motion animation blink accessibility</source>
        <translation>weniger Bewegung reduzieren Animation blinken Barrierefreiheit Bedienungshilfen</translation>
    </message>
</context>
<context>
    <name>SettingsComposer</name>
    <message>
        <source>What sends a question</source>
        <translation>Frage senden mit</translation>
    </message>
    <message>
        <source>Shift+Enter always starts a new line.</source>
        <translation>Umschalt+Eingabe beginnt immer eine neue Zeile.</translation>
    </message>
    <message>
        <source>send key enter return new line</source>
        <translation>senden Taste Eingabe Enter Return neue Zeile Zeilenumbruch</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter; %1 with several lines</source>
        <translation>Eingabe; bei mehreren Zeilen %1</translation>
    </message>
</context>
<context>
    <name>SettingsContent</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No setting is about “%1”</source>
        <translation>Keine Einstellung zu „%1“</translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste einblenden</translation>
    </message>
    <message>
        <source>The conversations stand beside the page where there is room for both.</source>
        <translation>Die Unterhaltungen stehen neben der Seite, wenn für beides Platz ist.</translation>
    </message>
    <message>
        <source>start list conversations window</source>
        <translation>Start Liste Unterhaltungen Fenster</translation>
    </message>
    <message>
        <source>Read answers aloud as they come</source>
        <translation>Antworten während des Schreibens vorlesen</translation>
    </message>
    <message>
        <source>A screen reader is told each paragraph, else only the end of an answer.</source>
        <translation>Ein Screenreader erhält jeden Absatz, sonst nur das Ende einer Antwort.</translation>
    </message>
    <message>
        <source>accessibility speech voice</source>
        <translation>Barrierefreiheit Bedienungshilfen Sprache Stimme Screenreader</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All conversations as Markdown, HTML, JSON or PDF.</source>
        <translation>Alle Unterhaltungen als Markdown, HTML, JSON oder PDF.</translation>
    </message>
    <message>
        <source>save backup copy</source>
        <translation>speichern sichern Sicherung Backup Kopie</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Exports of Lectern and of ChatGPT, and sessions of the Codex CLI.</source>
        <translation>Exporte von Lectern und ChatGPT sowie Sitzungen der Codex CLI.</translation>
    </message>
    <message>
        <source>restore backup open</source>
        <translation>wiederherstellen Sicherung Backup öffnen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What is in the trash is deleted for good after 30 days.</source>
        <translation>Was im Papierkorb liegt, wird nach 30 Tagen endgültig gelöscht.</translation>
    </message>
    <message>
        <source>delete erase restore</source>
        <translation>löschen entfernen wiederherstellen</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Papierkorb anzeigen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Before a new version changes the history, a copy of it is kept in the folder “backups” beside it.</source>
        <translation>Bevor eine neue Version den Verlauf ändert, wird eine Kopie davon im Ordner „backups“ daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>copy folder migration</source>
        <translation>Kopie Ordner Migration Sicherung Backup</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>SettingsNetwork</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What is in use at the moment, why, and a test of every step of it.</source>
        <translation>Was gerade verwendet wird, warum, und ein Test jedes Abschnitts.</translation>
    </message>
    <message>
        <source>network test report websocket http doctor</source>
        <translation>Netzwerk Test prüfen Bericht WebSocket HTTP doctor Diagnose</translation>
    </message>
    <message>
        <source>Network and test…</source>
        <translation>Netzwerk und Test…</translation>
    </message>
    <message>
        <source>network proxy certificate websocket http password</source>
        <translation>Netzwerk Proxy Zertifikat WebSocket HTTP Passwort</translation>
    </message>
</context>
<context>
    <name>SettingsPrivacy</name>
    <message>
        <source>Lectern talks to these computers and to no others. It sends no statistics, and nothing in an answer can make it load anything.</source>
        <translation>Lectern spricht mit diesen Computern und mit keinen anderen. Es sendet keine Statistiken, und nichts in einer Antwort kann es dazu bringen, etwas zu laden.</translation>
    </message>
    <message>
        <source>host server computer telemetry</source>
        <translation>Host Server Computer Telemetrie Statistik</translation>
    </message>
    <message>
        <source>file folder kept stored path</source>
        <translation>Datei Ordner gespeichert Speicherort Pfad</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Text and code</source>
        <translation>Text und Code</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Lectern</translation>
    </message>
</context>
<context>
    <name>SettingsShortcuts</name>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Choose one, then press the new keys. Esc leaves it as it is, Backspace leaves it without keys.</source>
        <translation>Eines auswählen, dann die neuen Tasten drücken. Esc lässt es unverändert, die Rücktaste lässt es ohne Tasten.</translation>
    </message>
    <message>
        <source>keys keyboard reset</source>
        <translation>Tasten Tastatur Tastenkombination zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Font of the interface</source>
        <translation>Schrift der Oberfläche</translation>
    </message>
    <message>
        <source>font family typeface text</source>
        <translation>Schrift Schriftart Schriftfamilie Text</translation>
    </message>
    <message>
        <source>Size of the interface&apos;s text</source>
        <translation>Schriftgröße der Oberfläche</translation>
    </message>
    <message>
        <source>font size larger smaller text</source>
        <translation>Schrift Größe Schriftgröße größer kleiner Text</translation>
    </message>
    <message>
        <source>Font of questions and answers</source>
        <translation>Schrift der Fragen und Antworten</translation>
    </message>
    <message>
        <source>Size of questions and answers</source>
        <translation>Schriftgröße der Fragen und Antworten</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Schrift des Codes</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>Schriftgröße des Codes</translation>
    </message>
    <message>
        <source>Colours of code on light ground</source>
        <translation>Codefarben auf hellem Grund</translation>
    </message>
    <message>
        <source>They become as light or dark as it takes to be read.</source>
        <translation>Sie werden so hell oder dunkel, wie es zum Lesen nötig ist.</translation>
    </message>
    <message>
        <source>code theme syntax highlighting</source>
        <translation>Code Design Thema Syntaxhervorhebung</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Colours of code on dark ground</source>
        <translation>Codefarben auf dunklem Grund</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>Beside every code.</source>
        <translation>Neben jedem Code.</translation>
    </message>
    <message>
        <source>code numbers</source>
        <translation>Code Nummern</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>%1 belongs to “%2”. Enter takes it from there, Esc leaves it.</source>
        <translation>%1 gehört zu „%2“. Eingabe übernimmt es von dort, Esc lässt es dort.</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>SidebarHandle</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>Breite der Seitenleiste</translation>
    </message>
</context>
<context>
    <name>SidebarHead</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Zurück zu allen Unterhaltungen</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>%1: nothing of it is kept</source>
        <comment>temporary conversation (shortcut)</comment>
        <translation>%1: Nichts davon wird gespeichert</translation>
    </message>
</context>
<context>
    <name>SignInContent</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>SignOutContent</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>Hier abgemeldet</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was verschwindet</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Abmeldung läuft…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>Quelle %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>SourcesRow</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Code, %1</translation>
    </message>
    <message>
        <source>Code, %1, %2</source>
        <translation>Code, %1, %2</translation>
    </message>
    <message>
        <source>Table, %1, %2</source>
        <comment>columns, rows</comment>
        <translation>Tabelle, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: </source>
        <translation>Erledigt: </translation>
    </message>
    <message>
        <source>To do: </source>
        <translation>Offen: </translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>Die Antwort ist vollständig.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Using ChatGPT plan</source>
        <translation>Mit ChatGPT-Tarif</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>Nutzung: %1</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>With tabs between the cells</source>
        <translation>Mit Tabulatoren zwischen den Zellen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>With commas, and quotes where they are needed</source>
        <translation>Mit Kommas, und Anführungszeichen, wo nötig</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Copy table…</source>
        <translation>Tabelle kopieren…</translation>
    </message>
    <message>
        <source>Table, %1, %2</source>
        <comment>columns, rows</comment>
        <translation>Tabelle, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagContent</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1&#xa0;T. %2&#xa0;h</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>a time of day</comment>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day and a month&apos;s short name</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a day of the week, a time of day</comment>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a day and a month</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a date, a time of day</comment>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a day, a month and a year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Seitenleiste ausblenden</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste einblenden</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporär</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>UsageDetails</name>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Verbindungsart</translation>
    </message>
    <message>
        <source>Last turn</source>
        <translation>Letzter Austausch</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Diese Unterhaltung</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Weekly limit</source>
        <translation>Wochenlimit</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>Monatslimit</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Tageslimit</translation>
    </message>
    <message>
        <source>%1-day limit</source>
        <translation>%1-Tage-Limit</translation>
    </message>
    <message>
        <source>%1-hour limit</source>
        <translation>%1-Stunden-Limit</translation>
    </message>
    <message>
        <source>%1-minute limit</source>
        <translation>%1-Minuten-Limit</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>%1 used · %2 left</source>
        <translation>%1 verbraucht · %2 übrig</translation>
    </message>
    <message>
        <source>when it starts anew is unknown</source>
        <translation>Neubeginn unbekannt</translation>
    </message>
    <message>
        <source>starts anew %1, in %2</source>
        <comment>at a time, in a span</comment>
        <translation>beginnt %1 neu, in %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>of an unknown time</source>
        <translation>Stand unbekannt</translation>
    </message>
    <message>
        <source>unknown since it started anew</source>
        <translation>seit dem Neubeginn unbekannt</translation>
    </message>
    <message>
        <source>blocked until %1</source>
        <translation>gesperrt bis %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <comment>a limit</comment>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>%1 %2 used</source>
        <comment>a limit, percent</comment>
        <translation>%1: %2 verbraucht</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>there are some</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1 tokens; how many fit is unknown</source>
        <translation>%1 Tokens; wie viele hineinpassen, ist unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Tokens</translation>
    </message>
    <message>
        <source>%1, of these %2 cached</source>
        <translation>%1, davon %2 aus dem Cache</translation>
    </message>
    <message>
        <source>%1, of these %2 reasoning</source>
        <translation>%1, davon %2 zum Nachdenken</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Nicht erneut gesendet</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>free %1</source>
        <comment>a time</comment>
        <translation>frei ab %1</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Colours as the system</source>
        <translation>Farben wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Read answers as they come</source>
        <translation>Antworten während des Schreibens vorlesen</translation>
    </message>
    <message>
        <source>The screen reader is told each paragraph</source>
        <translation>Der Screenreader erhält jeden Absatz</translation>
    </message>
    <message>
        <source>Now %1 %</source>
        <translation>Jetzt %1&#xa0;%</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation>Willkommen bei Lectern</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Sign in, ask, and read the answer while it is written.</source>
        <translation>Anmelden, fragen und die Antwort lesen, während sie geschrieben wird.</translation>
    </message>
    <message>
        <source>The accounts that are there stay signed in.</source>
        <translation>Die vorhandenen Konten bleiben angemeldet.</translation>
    </message>
    <message>
        <source>Continue with ChatGPT</source>
        <translation>Weiter mit ChatGPT</translation>
    </message>
    <message>
        <source>Opens your browser. Requests use your ChatGPT plan and leave from this computer only; what lets you in stays here.</source>
        <translation>Öffnet den Browser. Anfragen nutzen den ChatGPT-Tarif und gehen nur von diesem Computer aus; die Anmeldedaten bleiben hier.</translation>
    </message>
    <message>
        <source>Use an API key</source>
        <translation>API-Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Stattdessen Code verwenden</translation>
    </message>
    <message>
        <source>For a browser on another computer</source>
        <translation>Für einen Browser auf einem anderen Computer</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Canned answers, without account and network</source>
        <translation>Vorgefertigte Antworten, ohne Konto und Netzwerk</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Weitere Möglichkeiten</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Codex account</source>
        <translation>Codex-Konto</translation>
    </message>
    <message>
        <source>Signs in as the Codex CLI does. OpenAI does not document this for other programs: it may stop working at any time.</source>
        <translation>Meldet so an, wie es die Codex CLI tut. OpenAI dokumentiert das nicht für andere Programme: Es kann jederzeit aufhören zu funktionieren.</translation>
    </message>
    <message>
        <source>From the Codex CLI on this computer</source>
        <translation>Aus der Codex CLI auf diesem Computer</translation>
    </message>
    <message>
        <source>Reads its sign-in and changes nothing: it is used until it expires, then read anew.</source>
        <translation>Liest deren Anmeldung und ändert nichts: Sie wird bis zum Ablauf verwendet, dann neu gelesen.</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>Eigener Endpunkt</translation>
    </message>
    <message>
        <source>Any server that speaks the Responses API, in the cloud or on this computer.</source>
        <translation>Jeder Server, der die Responses-API unterstützt, in der Cloud oder auf diesem Computer.</translation>
    </message>
    <message>
        <source>Secrets stay in %1, never in a file.</source>
        <translation>Vertrauliches bleibt in %1, nie in einer Datei.</translation>
    </message>
    <message>
        <source>What your ChatGPT plan has left</source>
        <translation>Was vom ChatGPT-Tarif übrig ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WelcomeText</name>
    <message>
        <source>Temporary conversation</source>
        <translation>Temporäre Unterhaltung</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>This is a demo: the answers are canned. Type /demo to see what it can show.</source>
        <translation>Dies ist eine Demo: Die Antworten sind vorgefertigt. /demo eingeben, um zu sehen, was sie zeigen kann.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1: %2</source>
        <comment>what is done: with what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <comment>a duration</comment>
        <translation>%1 nachgedacht</translation>
    </message>
    <message>
        <source>Searching the web</source>
        <translation>Durchsucht das Web</translation>
    </message>
    <message>
        <source>Searched the web</source>
        <translation>Web durchsucht</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>Liest eine Seite</translation>
    </message>
    <message>
        <source>Read a page</source>
        <translation>Seite gelesen</translation>
    </message>
    <message>
        <source>Looking in a page</source>
        <translation>Sucht auf einer Seite</translation>
    </message>
    <message>
        <source>Looked in a page</source>
        <translation>Auf einer Seite gesucht</translation>
    </message>
    <message>
        <source>Wants to call a tool</source>
        <translation>Möchte ein Werkzeug aufrufen</translation>
    </message>
    <message>
        <source>Wants to run a command</source>
        <translation>Möchte einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Making an image</source>
        <translation>Erstellt ein Bild</translation>
    </message>
    <message>
        <source>Made an image</source>
        <translation>Bild erstellt</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stopped. What had come is kept.</source>
        <translation>Gestoppt. Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>The answer was cut: it reached the model&apos;s length limit. Ask it to go on.</source>
        <translation>Die Antwort wurde abgeschnitten: Sie hat die Längengrenze des Modells erreicht. Das Modell bitten fortzufahren.</translation>
    </message>
    <message>
        <source>The server cut the answer for its content.</source>
        <translation>Der Server hat die Antwort wegen ihres Inhalts abgeschnitten.</translation>
    </message>
    <message>
        <source>The server ended the answer early.</source>
        <translation>Der Server hat die Antwort vorzeitig beendet.</translation>
    </message>
    <message>
        <source>The server ended the answer early: %1.</source>
        <translation>Der Server hat die Antwort vorzeitig beendet: %1.</translation>
    </message>
    <message>
        <source>%1 What had come is kept.</source>
        <translation>%1 Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Running code</source>
        <translation>Führt Code aus</translation>
    </message>
    <message>
        <source>Ran code</source>
        <translation>Code ausgeführt</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>Durchsucht Dateien</translation>
    </message>
    <message>
        <source>Searched files</source>
        <translation>Dateien durchsucht</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>Führt einen Befehl aus</translation>
    </message>
    <message>
        <source>Ran a command</source>
        <translation>Befehl ausgeführt</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>Ändert Dateien</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Dateien geändert</translation>
    </message>
    <message>
        <source>Asking for tools</source>
        <translation>Fragt Werkzeuge ab</translation>
    </message>
    <message>
        <source>Asked for tools</source>
        <translation>Werkzeuge abgefragt</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>Verwendet ein Werkzeug</translation>
    </message>
    <message>
        <source>Used a tool</source>
        <translation>Werkzeug verwendet</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost after %n paragraph(s). What had come is kept.</source>
        <translation>
            <numerusform>Die Verbindung ging nach %n Absatz verloren. Was angekommen ist, bleibt erhalten.</numerusform>
            <numerusform>Die Verbindung ging nach %n Absätzen verloren. Was angekommen ist, bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The question was not sent.</source>
        <translation>%1 Die Frage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 The question was sent; whether it was answered is not known.</source>
        <translation>%1 Die Frage wurde gesendet; ob sie beantwortet wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This server takes no WebSockets, or something on the way does not; it is asked over HTTP now.</source>
        <translation>Dieser Server oder etwas auf dem Weg dorthin lässt keine WebSockets zu; er wird jetzt über HTTP gefragt.</translation>
    </message>
    <message>
        <source>The connection was lost before the server said that the answer was over. It may be whole.</source>
        <translation>Die Verbindung ging verloren, bevor der Server das Ende der Antwort gemeldet hat. Sie kann vollständig sein.</translation>
    </message>
    <message>
        <source>Called a tool</source>
        <translation>Werkzeug aufgerufen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
</context>
</TS>
