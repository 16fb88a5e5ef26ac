<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccentChoice</name>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>canned answers, no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>ChatGPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codex account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Codex CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern forgets this account. The Codex CLI stays signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this server goes from the list, and its key from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is removed from %1. It stays valid until you delete it at OpenAI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is revoked at OpenAI and forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is revoked at OpenAI and removed from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations and settings stay on this computer, and your ChatGPT account stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations and settings stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your Mac&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows&apos; Credential Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Mac may ask whether Lectern may use the keychain: “Always Allow” makes it ask only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the keychain is locked, your system asks for its password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned conversation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this conversation to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous version of the last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version of the last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the last code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select text with the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line numbers of code on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Lectern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>Fork from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new conversation that begins with all down to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers side by side, with what differs marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again first: there is one answer only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files or a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachMenu</name>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>%1, changed since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentFace</name>
    <message>
        <source>Changed: read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentNotice</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message numerus="yes">
        <source>Attached: %n</source>
        <translation>
            <numerusform>Attached: %n</numerusform>
            <numerusform>Attached: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>width and height of a picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>≈ %n token(s)</source>
        <translation>
            <numerusform>≈ %n token</numerusform>
            <numerusform>≈ %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1 k tokens</source>
        <extracomment>thousands of tokens</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a picture was scaled down, from one size to another</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as %1</source>
        <extracomment>a file was not UTF-8</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check whether you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and at most %3 can be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither text, nor a PDF, PNG, JPEG, WebP or GIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a damaged picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large a picture: %2 megapixels, and at most %3 can be scaled down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one too many: at most %2 things can be attached to a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit: with it the attachments would have %2, and a question takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchStepper</name>
    <message>
        <source>Previous version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>the number of a version, and how many there are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Waiting for your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in there; this page goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in a browser of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on port %1 of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is kept in %1, never in a file. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine needs none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an environment variable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a name, its addresses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is http: nothing is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of extra certificates cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n extra certificate(s), %1</source>
        <translation>
            <numerusform>%n extra certificate, %1</numerusform>
            <numerusform>%n extra certificates, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees with the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead of the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server speaks WebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or something on the way, takes no WebSockets (status %1). HTTP is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers over HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last disconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is looked at, how it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a proxy, who says so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of extra certificates cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none besides the system&apos;s</source>
        <comment>certificates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), %1</source>
        <translation>
            <numerusform>%n certificate, %1</numerusform>
            <numerusform>%n certificates, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no extra certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, plan %2</source>
        <comment>an account&apos;s name, its plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged. What can be read is taken over when Lectern needs it, and the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as QT_QUICK_BACKEND or QSG_RHI_BACKEND says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the command line says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no graphics processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the display is on another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the graphics processor was tried and cannot draw windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenGL would be computed by the processor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there seems to be one; the first window finds out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every such machine has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the graphics processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a graphics processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Qt is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how windows are drawn, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Keep Lectern running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can stay in the tray: the quick prompt opens at once, and answers go on. This is asked once; the settings change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeFoot</name>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>Show the only line</numerusform>
            <numerusform>Show all %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Copy commands only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first lines only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeOffer</name>
    <message>
        <source>A code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser does not come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be on another computer, or something keeps its answer away. Then sign in with a code: it is typed in any browser, and signs you in as the Codex CLI does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type this code in a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page below in any browser, sign in, and type the code. This page goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code ends %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type only the code that you see here. A code that somebody sends you would let them into your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code signs you in as the Codex CLI does, which OpenAI does not document for other programs; ChatGPT&apos;s security settings have to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is kept in %1, never in a file. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Save code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeSaver</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code, %1, %2</source>
        <comment>language, lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the scripted server in the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Responses server at URL; its key is read from LECTERN_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard the model thinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything in DIR, apart from your own profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask TEXT at start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the window as a picture once it has settled, then quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write timing marks to FILE as JSON lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after SECONDS without a word of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on this port; a free one without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay recorded events, one a line, instead of the built-in answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second of the demo; 0 for as fast as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rate takes a number of tokens per second, 0 for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo and --endpoint cannot go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--endpoint takes an address such as https://example.org/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command of Lectern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern, a desktop client for OpenAI Codex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streams the answer to standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs the scripted server alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 sign-in needed, 4 limit reached, 130 interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: WebSockets and HTTP; sse: HTTP alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misbehave like this, once or as often as NAME:N or NAME:always says; may be given several times. A wrong NAME shows all there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a --fault of the demo server. There are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--transport takes auto or sse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks at the way to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a code that is typed on any machine&apos;s browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a key, from LECTERN_API_KEY or a line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as the Codex CLI does, which OpenAI does not document for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one way to sign in: --device, --api-key, --codex or --endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs in, here or on another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs out, without it the account in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the accounts, or uses this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>md, html, json or pdf; md without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into this folder or file, - for standard output; without it JSON goes to standard output, the others into the current folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export every conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes md, html, json or pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the conversations to export, or give --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the files to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes conversations into files, or all with --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes in exports, of ChatGPT too, and sessions of the Codex CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print every received event as one line of JSON; of doctor, accounts, import and search, all as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print at most N messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only JSON takes more than one conversation in one file. Name a folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds messages in all conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes the index of the search anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bench takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bench writes to --bench-log, which is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what SCENARIO says in the window, for its marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the workloads of --bench are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that --bench asks, as the address of its WebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the gaps between frames, too, with --bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the window as high as its page for --screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--renderer takes auto, gpu or software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw by the graphics processor (gpu) or without it (software); auto finds out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the window, or raises it, with the files attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the quick prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give FILE along with the question; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach FILE at start; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without a window, until somebody asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonContent</name>
    <message>
        <source>Compare versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
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
        <source>First answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both answers, line by line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonLine</name>
    <message>
        <source>Only in the first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the second: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different. First: %1 Second: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Send (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (%1; %2 with several lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (%1, as there are several lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>No password store is running, so no sign-in can be kept. Start one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store refused. Allow Lectern to use it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it one question at a time can be asked with a key: put that into LECTERN_API_KEY and use lectern ask --endpoint URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account to ask. Sign in with “lectern login”, or use --demo or --endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary: nothing of this is kept, and it goes when you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>You are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you quit: nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern may not use your plan yet, so it cannot ask anything with this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in once more and allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start asking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseContent</name>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation>
            <numerusform>Delete %n conversation for good?</numerusform>
            <numerusform>Delete %n conversations for good?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history on this computer, from its search and with the files that only they use. Backups of the history that were made before still hold them. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>That cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is taken by another program. Choose another one, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server runs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the answer did. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stayed silent for too long. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Responses server at this address. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent something that cannot be read; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the key. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have this model. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is too long for this model. Start a new one or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no room for this model now. Try again or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is still being written. Wait for it or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name is not found. You may be offline: check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trusted connection to the server can be made. See under Network who issued its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not let Lectern through. Check its address and password under Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not do that. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usage limit of this account is reached. Choose another model or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this request for what it contains. Ask in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern ended before the answer did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question could not be saved first. Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free again %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to wait %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question with all that belongs to it, or the answer, is too large for one message. Ask for less at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this request. Change it or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has ended; nothing is lost. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. Try again, or choose another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace does not allow Codex. Ask who administers it, or sign in with another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but Lectern may not use your plan. Sign in once more and allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back could not be proven to be from the sign-in server, so it is not used. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so the sign-in cannot be checked. Set the clock, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came back from the browser. Try again, or use a code instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account does not allow codes. Allow device sign-in in ChatGPT&apos;s security settings, or use the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not typed in time. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password store is running, so the sign-in cannot be kept. Start one, or stay signed in until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store refused. Allow Lectern to use it, or stay signed in until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store does not answer. Look for a window of its own that waits for you, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Lectern is at work on your accounts. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing new can be kept. Make room on it, then try again; all that was kept is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged. What could be read of it is here, and the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was written by a newer Lectern, so it can only be read. Update Lectern to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the history. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be written, only read. Allow Lectern to write to its folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeBar</name>
    <message>
        <source>Exporting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n damaged entry(s) were left out.</source>
        <translation>
            <numerusform>%n damaged entry was left out.</numerusform>
            <numerusform>%n damaged entries were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of more than 100 MB were left out.</source>
        <translation>
            <numerusform>%n entry of more than 100 MB was left out.</numerusform>
            <numerusform>%n entries of more than 100 MB were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow nothing that is there. They begin branches of their own.</source>
        <translation>
            <numerusform>%n message follows nothing that is there. It begins a branch of its own.</numerusform>
            <numerusform>%n messages follow nothing that is there. They begin branches of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) cannot be. Others stand in.</source>
        <translation>
            <numerusform>%n time cannot be. Another one stands in.</numerusform>
            <numerusform>%n times cannot be. Others stand in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or file(s) are not in the file and were left out.</source>
        <translation>
            <numerusform>%n picture or file is not in the file and was left out.</numerusform>
            <numerusform>%n pictures or files are not in the file and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are of a kind that Lectern does not know.</source>
        <translation>
            <numerusform>%n entry is of a kind that Lectern does not know.</numerusform>
            <numerusform>%n entries are of a kind that Lectern does not know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported.</source>
        <translation>
            <numerusform>%n conversation imported.</numerusform>
            <numerusform>%n conversations imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a message were left out.</source>
        <translation>
            <numerusform>%n without a message was left out.</numerusform>
            <numerusform>%n without a message were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no export of Lectern or ChatGPT and no session of the Codex CLI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Lectern wrote this file. Nothing of it was taken; update Lectern first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle. What came whole was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a title and a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportContent</name>
    <message numerus="yes">
        <source>Export %n conversation(s)</source>
        <translation>
            <numerusform>Export %n conversation</numerusform>
            <numerusform>Export %n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every account on this computer, with the archive and without the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown: text for every editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML: a page to read and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: everything, to import again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF: pages to print and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each conversation becomes a file of its own in a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation becomes one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them go into one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>You are not signed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>refuses the WebSocket handshake with this HTTP status (200 to 599)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers POST /responses with this HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers the handshake and POST /responses alike with this HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers GET /models with this HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers GET /usage with this HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the above with this error code, e.g. upgrade-503-server-is-overloaded; usage-limit and overloaded are short forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the above with Retry-After: 2; also behind a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the above with a body of the form {&quot;detail&quot;:…}; also last of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the above with a web page as its body; also last of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the above without a body; also last of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the request (PLACE: upgrade, http, refuse, models, usage) and never answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers with a line that is not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hangs up without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts the handshake with Connection: keep-alive, Upgrade, then stays silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts the handshake with the wrong Sec-WebSocket-Accept, then stays silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends an error event instead of an answer; CODE may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends an error event with Retry-After: 2 in its headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends an error event without a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends an error event in the flat form; a STATUS may stand before CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends an error event with status_code instead of status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends an error event whose code stands in type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends the response with response.failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends the response with response.failed whose error is null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends the response with response.incomplete, e.g. incomplete-content-filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a close frame with this code (1000 to 4999); over SSE ends the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends the stream in order, but without an event that ends the response; a close frame 1000 over WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hangs up without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends nothing more and keeps the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends nothing more but pings (comments over SSE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a message of more than 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a frame with reserved bits; bytes between the chunks over SSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a text frame that is not UTF-8; bytes between the chunks over SSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a binary message and goes on; an ordinary event over SSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a ping (a comment over SSE) and goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends half an object, an array, an object without type, an unknown type and null, and goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a message that is cut off in the middle, and goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the above, from event-STATUS-CODE on, before the first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these before the first piece of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these in the middle of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these after the text, before its item is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these after the item is done, before the response is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that the connection has reached its 60 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not know the previous response of a request that continues one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses a request with generate: false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never answers a request with generate: false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends [DONE] after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completes with end_turn: false, which asks for one more request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends response.done instead of response.completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completes without an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completes without usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completes with a word as usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completes with an empty output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends the text in pieces only: no text, part or item is ever done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves out response.created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends the answer as a refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls a function that nobody offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands out a turn state and completes with end_turn: false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends the lines of server-sent events with CR LF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends comments and unknown fields among server-sent events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends data: before event:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends no event: lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spreads the JSON over two data: lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends server-sent events byte by byte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports and sessions (*.json *.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
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
</context>
<context>
    <name>FolderContent</name>
    <message>
        <source>Attach the folder “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folder: %n so far</source>
        <translation>
            <numerusform>Looking through the folder: %n so far</numerusform>
            <numerusform>Looking through the folder: %n so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>Attach %n file</numerusform>
            <numerusform>Attach %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the list only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>%1, unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FontButton</name>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FontRows</name>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FooterRow</name>
    <message>
        <source>Copy answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderField</name>
    <message>
        <source>Name of header %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>Add a header</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryEmpty</name>
    <message>
        <source>Nothing with the tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days and can be restored. Then it goes for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you archive leaves the list and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you ask is kept here, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the Delete key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryNotice</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryRowContent</name>
    <message>
        <source>What can be done with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotkeyOffer</name>
    <message>
        <source>A key can open a quick prompt over whatever you do. The desktop will ask you which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can open a quick prompt over whatever you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a hotkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>Picture without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to enlarge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that is too large to be shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that cannot be shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Picture without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with something to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpPill</name>
    <message>
        <source>Jump to latest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Use an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are charged to the key&apos;s project at OpenAI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is checked with one request for the list of models, then kept in %1, never in a file. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to make a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::AccountsCommand</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1”. “lectern accounts” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are several accounts. Use the id that “lectern accounts” shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. “lectern login” begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out: %1. Conversations and settings stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be told, so it may count the sign-in for a while: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not signed out: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::AccountsViewModel</name>
    <message>
        <source>%1 · the sign-in has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed out here, but not everywhere: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not signed out: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between shortcuts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::AskCommand</name>
    <message>
        <source>The server lists no models. Name one with --model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::AttachmentList</name>
    <message>
        <source>Pasted picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was attached: %1. Read it again, or send once more to send it as it was.</source>
        <translation>
            <numerusform>Changed since it was attached: %1. Read it again, or send once more to send it as it was.</numerusform>
            <numerusform>Changed since they were attached: %1. Read them again, or send once more to send them as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::BrowserWait</name>
    <message>
        <source>Port %1 of this computer is taken by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser&apos;s answer could not arrive, so it goes on with a code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::CodeDesk</name>
    <message>
        <source>The disk is full. Make room on it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code can only be saved in a folder of this computer. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code cannot be opened: no copy of it can be made. Save it and open it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opens %1. Save the code and open it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::DesktopHost</name>
    <message>
        <source>Open the quick prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::DoctorCommand</name>
    <message>
        <source>Something is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server to look at; what needs one was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::ExportCommand</name>
    <message>
        <source>There is no conversation “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::FolderTree</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored by .gitignore</source>
        <translation>
            <numerusform>%n ignored by .gitignore</numerusform>
            <numerusform>%n ignored by .gitignore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binary</source>
        <translation>
            <numerusform>%n binary</numerusform>
            <numerusform>%n binary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), device(s) or closed folder(s)</source>
        <translation>
            <numerusform>%n link, device or closed folder</numerusform>
            <numerusform>%n links, devices or closed folders</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more: only %1 files are listed. Choose a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A question takes at most %n file(s): choose fewer, or attach the list only.</source>
        <translation>
            <numerusform>A question takes at most %n file: choose fewer, or attach the list only.</numerusform>
            <numerusform>A question takes at most %n files: choose fewer, or attach the list only.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question takes at most %1: choose less, or attach the list only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryExchange</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many conversations of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) read</source>
        <translation>
            <numerusform>%n conversation read</numerusform>
            <numerusform>%n conversations read</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations can only be written to a place on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n conversation(s) were written before.</source>
        <translation>
            <numerusform>Cancelled. %n conversation was written before.</numerusform>
            <numerusform>Cancelled. %n conversations were written before.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conversations to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n conversation(s) to “%1”.</source>
        <translation>
            <numerusform>Exported %n conversation to “%1”.</numerusform>
            <numerusform>Exported %n conversations to “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <comment>a file and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were written before.</source>
        <translation>
            <numerusform>%n conversation was written before.</numerusform>
            <numerusform>%n conversations were written before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Goes in %n day(s)</source>
        <translation>
            <numerusform>Goes in %n day</numerusform>
            <numerusform>Goes in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>answer is coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryViewModel</name>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n conversation(s)</source>
        <translation>
            <numerusform>Pinned %n conversation</numerusform>
            <numerusform>Pinned %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n conversation(s)</source>
        <translation>
            <numerusform>Unpinned %n conversation</numerusform>
            <numerusform>Unpinned %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n conversation(s)</source>
        <translation>
            <numerusform>Archived %n conversation</numerusform>
            <numerusform>Archived %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) out of the archive</source>
        <translation>
            <numerusform>Moved %n conversation out of the archive</numerusform>
            <numerusform>Moved %n conversations out of the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n conversation(s) “%1”</source>
        <translation>
            <numerusform>Tagged %n conversation “%1”</numerusform>
            <numerusform>Tagged %n conversations “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the tag “%1” from %n conversation(s)</source>
        <translation>
            <numerusform>Removed the tag “%1” from %n conversation</numerusform>
            <numerusform>Removed the tag “%1” from %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) to the trash</source>
        <translation>
            <numerusform>Moved %n conversation to the trash</numerusform>
            <numerusform>Moved %n conversations to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n conversation(s)</source>
        <translation>
            <numerusform>Restored %n conversation</numerusform>
            <numerusform>Restored %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n conversation(s) for good</source>
        <translation>
            <numerusform>Deleted %n conversation for good</numerusform>
            <numerusform>Deleted %n conversations for good</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is coming here in another window of Lectern. Open the conversation again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::HotkeyViewModel</name>
    <message>
        <source>Another program has %1. Choose other keys, or end that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop did not give Lectern a hotkey. You can choose one in the settings of the desktop, for the command “lectern quick”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no hotkeys for programs. Choose keys in its settings, for the command “lectern quick”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keyboard has no %1. Choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::ImportReportModel</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <comment>why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::LinkWords</name>
    <message>
        <source>It leads to %1, not to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written “%2” there.</source>
        <comment>the name of a host, as it is and as it looks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https and mailto addresses are opened. This one can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::LoginCommand</name>
    <message>
        <source>Open this page in a browser on this machine, and sign in there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the browser on another machine? Press Ctrl+C and use: lectern login --device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page in any browser:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this code there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be used until %1. Never type a code that somebody else has sent you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in: %1. The credential is in the system&apos;s password store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port is free for the browser&apos;s answer. A code needs none: lectern login --device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::ModelChoice</name>
    <message>
        <source>No thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists no models. Start Lectern with --model to name one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::NetworkViewModel</name>
    <message>
        <source>That is not the address of a proxy. It looks like http://proxy.example:3128 or socks5://proxy.example:1080; the password has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no certificates to be read in this file. It has to be in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern, the way to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra certificates: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::OpenConversation</name>
    <message>
        <source>Reconnecting %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::PaletteModel</name>
    <message>
        <source>Model, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what was said for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an entry that is read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::ProgramFacts</name>
    <message>
        <source>Answers your questions and says which models there are. Every question goes there with the conversation that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how much of your plan is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to sign in with ChatGPT, and to renew that from time to time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer itself: your browser comes back there from signing in, and the demo answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere: it goes when Lectern ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations, what you have typed, and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of models that servers have sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords, keys and sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password store of your system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::RebuildCommand</name>
    <message>
        <source>The index of the search was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::SearchCommand</name>
    <message>
        <source>There is nothing to look for. Give some words of what you want to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n message(s).</source>
        <translation>
            <numerusform>There is more than %n message.</numerusform>
            <numerusform>There are more than %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n message(s).</source>
        <translation>
            <numerusform>There is %n message.</numerusform>
            <numerusform>There are %n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::SearchModel</name>
    <message>
        <source>The title matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question in %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the title matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter, what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by me, by lectern or by a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conversations with a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a day or later: yesterday, 2026-11 or 2026-11-21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a block of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in just this order, up to the next quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::SearchViewModel</name>
    <message numerus="yes">
        <source>%n+ conversation(s)</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>%n+ conversation</numerusform>
            <numerusform>%n+ conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ messages in %2</source>
        <comment>a number, so many conversations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, conversations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No message with all of it, but %n conversation(s) with words that begin so</source>
        <translation>
            <numerusform>No message with all of it, but %n conversation with words that begin so</numerusform>
            <numerusform>No message with all of it, but %n conversations with words that begin so</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, words that begin so in none</source>
        <comment>so much was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, words that begin so in %n</source>
        <comment>so much was found</comment>
        <translation>
            <numerusform>%1, words that begin so in %n</numerusform>
            <numerusform>%1, words that begin so in %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the archive matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the trash matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in your conversations matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::ServerTest</name>
    <message>
        <source>Something is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::SignInViewModel</name>
    <message>
        <source>Paste your key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has no spaces and no letters with accents. Paste it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account could not be written to the disk: it is gone after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port of this computer is free for the browser&apos;s answer. Use a code instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Codex CLI&apos;s sign-in has ended. Use the Codex CLI once, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::StatusViewModel</name>
    <message>
        <source>Context %1</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::TrayDesk</name>
    <message>
        <source>Lectern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern: an answer comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lectern: %n new answer(s)</source>
        <translation>
            <numerusform>Lectern: %n new answer</numerusform>
            <numerusform>Lectern: %n new answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Lectern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::WindowApplication</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read; they start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot be made; this installation of Lectern is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written; changes hold until Lectern ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot be drawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics processor cannot draw the window; from now on Lectern draws it itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https and mailto addresses are opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListMark</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Demo – Lectern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to ask. Give a prompt, or - to read it from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lectern --help” shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key and press Enter. It is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key. Paste it on standard input, or put it into LECTERN_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern is already running and does not answer. End it, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MathRow</name>
    <message>
        <source>Formula: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Loading models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkContent</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Way to this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and HTTP where that does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: as the environment says, else the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User, if it wants one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password; kept only until Lectern quits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next start the password is read from LECTERN_PROXY_PASSWORD, if that is set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkState</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last disconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkTest</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at every part of the way to the server. It asks no model and costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotKeptPage</name>
    <message>
        <source>Your sign-in is not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in. Lectern keeps that in %1 only, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep me signed in until I quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer goes on where it stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is asked again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1: less</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteContent</name>
    <message>
        <source>Nothing is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>commands, conversations and models</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command, conversation or model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down go through what is found, Enter chooses it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro Lite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edu Plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edu Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Keeping your sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking your sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into %1, never into a file. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in server is asked how to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of the Codex CLI is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are done in the browser; the rest is between the servers and this computer. It is then kept in %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProseRow</name>
    <message>
        <source>Level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProseText</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Edit question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the old question stays as another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and send (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends, Enter starts a new line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>You: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which question it is, its text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsContent</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter my questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>No question has this in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueButtons</name>
    <message>
        <source>Steer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer and ask this instead (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this when the answer is complete (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueFace</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n attached</numerusform>
            <numerusform>%n attached</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask this (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n attached</numerusform>
            <numerusform>%n attached</numerusform>
        </translation>
    </message>
    <message>
        <source>Write this anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message numerus="yes">
        <source>Not asked yet: %n</source>
        <translation>
            <numerusform>Not asked yet: %n</numerusform>
            <numerusform>Not asked yet: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be asked next: %n</source>
        <translation>
            <numerusform>To be asked next: %n</numerusform>
            <numerusform>To be asked next: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to be asked next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickHead</name>
    <message>
        <source>Quick prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, effort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary: nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep chats in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary: keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides when you go on elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickModels</name>
    <message>
        <source>Effort: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick prompt – Lectern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasoningRow</name>
    <message>
        <source>%1, unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedirectWords</name>
    <message>
        <source>Lectern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this page. Lectern goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was declined. You can close this page; Lectern says what is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Lectern waits for. Close it, and use the page that Lectern has opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message>
        <source>Declined: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way is set for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSockets do not work with this server; they are tried again %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 over %3: %4</source>
        <comment>when, which server, way, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchContent</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down go through what is found, Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchEmpty</name>
    <message>
        <source>Search the archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchFoot</name>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens   Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionMenu</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as rich text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerFindings</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>The name of a header has only letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the header %1 holds characters that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like https://server.example/v1 or http://localhost:11434/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has no spaces and no letters with accents. Paste it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Custom endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any server that speaks the Responses API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and HTTP where that does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at every part of the way; asks no model and costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key and the values of headers are kept in %1, never in a file. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerPresets</name>
    <message>
        <source>On this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionBanner</name>
    <message>
        <source>Your sign-in has ended; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern may not use your ChatGPT plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>without a graphics processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the graphics processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern %1, Qt %2, %3, drawn %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version licence renderer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT. Lectern is made with these libraries:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libraries open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libraries licence open source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsAccount</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in out account user key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsAppearance</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme light dark system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high contrast accessibility theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes as light or dark as it takes to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accent color highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger smaller scale size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compact space rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest line of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column measure line length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret does not blink. Nothing else moves by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced motion animation blink accessibility</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsComposer</name>
    <message>
        <source>What sends a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter always starts a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send key enter return new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter; %1 with several lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsContent</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is about “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>Show the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations stand beside the page where there is room for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start list conversations window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read answers aloud as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen reader is told each paragraph, else only the end of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessibility speech voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conversations as Markdown, HTML, JSON or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save backup copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of Lectern and of ChatGPT, and sessions of the Codex CLI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore backup open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the trash is deleted for good after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete erase restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a new version changes the history, a copy of it is kept in the folder “backups” beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy folder migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsNetwork</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in use at the moment, why, and a test of every step of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network test report websocket http doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network proxy certificate websocket http password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPrivacy</name>
    <message>
        <source>Lectern talks to these computers and to no others. It sends no statistics, and nothing in an answer can make it load anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host server computer telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file folder kept stored path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsShortcuts</name>
    <message>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, then press the new keys. Esc leaves it as it is, Backspace leaves it without keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys keyboard reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Font of the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font family typeface text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the interface&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font size larger smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of code on light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become as light or dark as it takes to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code theme syntax highlighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of code on dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside every code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>%1 belongs to “%2”. Enter takes it from there, Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarHandle</name>
    <message>
        <source>Width of the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarHead</name>
    <message>
        <source>Back to all conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing of it is kept</source>
        <comment>temporary conversation (shortcut)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInContent</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOutContent</name>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Source %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesRow</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, %1, %2</source>
        <comment>columns, rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Using ChatGPT plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With tabs between the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas, and quotes where they are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Copy table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, %1, %2</source>
        <comment>columns, rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagContent</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day and a month&apos;s short name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a day of the week, a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a day and a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a date, a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a day, a month and a year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageDetails</name>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-day limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-hour limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-minute limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used · %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it starts anew is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts anew %1, in %2</source>
        <comment>at a time, in a span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown since it started anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reached</source>
        <comment>a limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 used</source>
        <comment>a limit, percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens; how many fit is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of these %2 cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of these %2 reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Colours as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read answers as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen reader is told each paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, ask, and read the answer while it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts that are there stay signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with ChatGPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens your browser. Requests use your ChatGPT plan and leave from this computer only; what lets you in stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a browser on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canned answers, without account and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codex account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as the Codex CLI does. OpenAI does not document this for other programs: it may stop working at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Codex CLI on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads its sign-in and changes nothing: it is used until it expires, then read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any server that speaks the Responses API, in the cloud or on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets stay in %1, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your ChatGPT plan has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeText</name>
    <message>
        <source>Temporary conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demo: the answers are canned. Type /demo to see what it can show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1: %2</source>
        <comment>what is done: with what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking in a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked in a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to call a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What had come is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was cut: it reached the model&apos;s length limit. Ask it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cut the answer for its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the answer early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the answer early: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What had come is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Running code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost after %n paragraph(s). What had come is kept.</source>
        <translation>
            <numerusform>The connection was lost after %n paragraph. What had come is kept.</numerusform>
            <numerusform>The connection was lost after %n paragraphs. What had come is kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The question was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The question was sent; whether it was answered is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server takes no WebSockets, or something on the way does not; it is asked over HTTP now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before the server said that the answer was over. It may be whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
