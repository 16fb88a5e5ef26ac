<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CodeRow</name>
    <message>
        <source>Text</source>
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
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, %1: %2</source>
        <translation type="unfinished"></translation>
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
        <source>Print every received event as one line of JSON.</source>
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
        <source>opens the window</source>
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
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
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
    <name>ConversationPage</name>
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
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
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
        <source>The server&apos;s name is not known. Check the address and the network.</source>
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
        <source>No trusted connection to the server can be made. Check its certificate.</source>
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
        <source>The server sent a message that is too large to be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the key. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not do that.</source>
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
        <source>A usage limit of this account is reached.</source>
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
        <source>The server refuses this request for what it contains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this request.</source>
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
</context>
<context>
    <name>FooterRow</name>
    <message>
        <source>Copy answer</source>
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
    <name>Lectern::AskCommand</name>
    <message>
        <source>The server lists no models. Name one with --model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lectern::ConversationViewModel</name>
    <message>
        <source>Waiting for the server · %1</source>
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
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lectern – Demo</source>
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
        <source>There is no account to ask. Use --demo, or --endpoint with the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“lectern --help” shows what there is.</source>
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
    <name>NoticePanel</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProseRow</name>
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
    <name>QuestionRow</name>
    <message>
        <source>You: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasoningRow</name>
    <message>
        <source>%1, unfolded</source>
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
    <name>StartPage</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo shows what an answer looks like. It needs no account and no network: its answers are canned and come from this program itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask a Responses server of your own, start Lectern with --endpoint and its address, and put its key into LECTERN_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Table: %1</source>
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
        <source>canned answers, no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
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
    <name>ViewMenu</name>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
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
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
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
</context>
</TS>
